/** One form of a page as a browser would send it: the first button pressed, radios and lists as they stand. */
export type Formular = Readonly<{ ziel: string; mehrteilig: boolean; felder: readonly Feld[] }>
export type Feld = Readonly<{ name: string; wert: string; art: string; wahl: readonly string[] }>

const ENTITAETEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const entschaerft = (text: string) => text.replace(/&([\w#]+);/g, (alles, name: string) => ENTITAETEN[name] ?? alles)

function merkmale(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map((m) => [(m[1] ?? '').toLowerCase(), entschaerft(m[2] ?? '')]))
}

/**
 * The forms that change something, one for each button.
 *
 * @param html as the server renders it
 * @param seite address of the page, which a form without one is sent to
 */
export function formulareIn(html: string, seite: string): Formular[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, kopf = '', inhalt = '']) => {
    const form = merkmale(` ${kopf}`)
    if (form.get('method')?.toLowerCase() !== 'post') return []
    const ziel = form.get('action') || seite
    const mehrteilig = form.get('enctype') === 'multipart/form-data'
    const felder = [...eingaben(inhalt), ...texte(inhalt), ...listen(inhalt)]
    const knoepfe = [...inhalt.matchAll(/<button\b([^>]*)>/g)].map(([, k = '']) => merkmale(` ${k}`)).filter((k) => k.get('type') !== 'button')
    const mitNamen = knoepfe.flatMap((k) =>
      k.has('name') ? [{ name: k.get('name') ?? '', wert: k.get('value') ?? '', art: 'button', wahl: [] }] : [],
    )
    return mitNamen.length === 0 ? [{ ziel, mehrteilig, felder }] : mitNamen.map((knopf) => ({ ziel, mehrteilig, felder: [...felder, knopf] }))
  })
}

function eingaben(inhalt: string): Feld[] {
  const alle = [...inhalt.matchAll(/<input\b([^>]*?)\/?>/g)].map(([, m = '']) => merkmale(` ${m}`)).filter((m) => (m.get('name') ?? '') !== '')
  const einzeln = alle
    .filter((m) => m.get('type') !== 'radio')
    .map((m) => ({ name: m.get('name') ?? '', wert: m.get('value') ?? '', art: m.get('type') ?? 'text', wahl: [] }))
  const radios = Map.groupBy(
    alle.filter((m) => m.get('type') === 'radio'),
    (m) => m.get('name') ?? '',
  )
  return [
    ...einzeln,
    ...[...radios].map(([name, ms]) => {
      const wahl = ms.map((m) => m.get('value') ?? '')
      return { name, wert: ms.find((m) => m.has('checked'))?.get('value') ?? wahl[0] ?? '', art: 'radio', wahl }
    }),
  ]
}

function texte(inhalt: string): Feld[] {
  return [...inhalt.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].flatMap(([, m = '', text = '']) => {
    const name = merkmale(` ${m}`).get('name') ?? ''
    return name === '' ? [] : [{ name, wert: entschaerft(text), art: 'textarea', wahl: [] }]
  })
}

function listen(inhalt: string): Feld[] {
  return [...inhalt.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].flatMap(([, m = '', optionen = '']) => {
    const name = merkmale(` ${m}`).get('name') ?? ''
    const alle = [...optionen.matchAll(/<option\b([^>]*)>/g)].map(([, o = '']) => merkmale(` ${o}`))
    const wahl = alle.map((o) => o.get('value') ?? '')
    const wert = alle.find((o) => o.has('selected'))?.get('value') ?? wahl.find((w) => w !== '') ?? ''
    return name === '' ? [] : [{ name, wert, art: 'select', wahl }]
  })
}

/** Addresses of this site that a page links to. */
export function verweiseIn(html: string, seite: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].flatMap(([, href = '']) => {
    const ziel = new URL(entschaerft(href), new URL(seite, 'http://x.test'))
    return ziel.host === 'x.test' ? [ziel.pathname + ziel.search] : []
  })
}
