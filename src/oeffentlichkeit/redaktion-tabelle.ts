import { eins, type Werte } from './redaktion-werte.ts'

/** Columns of the table of housing limits: people in the household. */
export const PERSONEN = [1, 2, 3, 4, 5, 6, 7, 8] as const
const WEITERE = 'weitere'

/** Areas of comparison from the table: a row each, amounts in euros as people write them; a row without a name and amounts is left out. */
export function leseRaeume(w: Werte): unknown[] {
  return zeilennummern(w).flatMap((nr) => {
    const name = eins(w, `raeume.${nr}.name`).trim()
    const zellen = PERSONEN.map((p) => eins(w, `raeume.${nr}.miete.${p}`).trim())
    if (name === '' && zellen.every((z) => z === '')) return []
    const bis = zellen.findLastIndex((z) => z !== '')
    const werte = zellen.slice(0, bis + 1).map((z, i) => ({ personen: i + 1, flaeche: flaeche(w, nr, String(i + 1)), cent: alsCent(z) }))
    const weitere = eins(w, `raeume.${nr}.miete.${WEITERE}`).trim()
    const orte = eins(w, `raeume.${nr}.orte`)
      .split(/[,;\n]/)
      .map((o) => o.trim())
      .filter((o) => o !== '')
    return [{ name, orte, werte, ...(weitere !== '' && { jeWeiterePerson: { flaeche: flaeche(w, nr, WEITERE), cent: alsCent(weitere) } }) }]
  })
}

function zeilennummern(w: Werte): number[] {
  const nummern = Object.keys(w).flatMap((k) => {
    const nr = /^raeume\.(\d{1,3})\.name$/.exec(k)?.[1]
    return nr === undefined ? [] : [Number(nr)]
  })
  return nummern.toSorted((a, b) => a - b)
}

/** The area of the row itself, else the one that holds for all rows. */
function flaeche(w: Werte, nr: number, spalte: string): unknown {
  const text = (eins(w, `raeume.${nr}.flaeche.${spalte}`) || eins(w, `flaeche.${spalte}`)).trim()
  return /^\d{1,3}$/.test(text) ? Number(text) : text === '' ? 0 : text
}

/** `478,50`, `1.005,68 €` or `478` in cents; what cannot be read stays as it is and is refused. */
export function alsCent(text: string): unknown {
  const glatt = text.replace(/[€\s\u00a0]/g, '')
  if (glatt === '') return undefined
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,5})(,\d{1,2})?$/.test(glatt)) return text
  const [ganze = '0', rest = ''] = glatt.replaceAll('.', '').split(',')
  return Number(ganze) * 100 + Number(rest.padEnd(2, '0'))
}

/** Cents as a cell shows them: `478,50`. */
export function alsZelle(cent: number): string {
  return `${Math.floor(cent / 100)},${String(cent % 100).padStart(2, '0')}`
}

type Raum = Readonly<{
  name: string
  orte: readonly string[]
  werte: readonly Readonly<{ personen: number; flaeche: number; cent: number }>[]
  jeWeiterePerson?: Readonly<{ flaeche: number; cent: number }> | undefined
}>

/** Data of housing limits as fields of the form; areas stand once where they are the same in all rows. */
export function raeumeAlsWerte(raeume: readonly Raum[]): Werte {
  const felder = raeume.flatMap((r, nr): [string, string[]][] => [
    [`raeume.${nr}.name`, [r.name]],
    [`raeume.${nr}.orte`, [r.orte.join(', ')]],
    ...r.werte.map((v): [string, string[]] => [`raeume.${nr}.miete.${v.personen}`, [alsZelle(v.cent)]]),
    ...(r.jeWeiterePerson ? [[`raeume.${nr}.miete.${WEITERE}`, [alsZelle(r.jeWeiterePerson.cent)]] as [string, string[]]] : []),
  ])
  return { ...Object.fromEntries(felder), ...flaechen(raeume) }
}

function flaechen(raeume: readonly Raum[]): Werte {
  const zeile = (r: Raum) => [
    ...r.werte.map((v) => [String(v.personen), v.flaeche] as const),
    ...(r.jeWeiterePerson ? [[WEITERE, r.jeWeiterePerson.flaeche] as const] : []),
  ]
  const spalten = Map.groupBy(raeume.flatMap(zeile), ([s]) => s)
  const gleich = [...spalten.values()].every((werte) => werte.every(([, f]) => f === werte[0]?.[1]))
  if (gleich) return Object.fromEntries([...spalten].map(([s, werte]) => [`flaeche.${s}`, [String(werte[0]?.[1] ?? '')]]))
  return Object.fromEntries(raeume.flatMap((r, nr) => zeile(r).map(([s, f]) => [`raeume.${nr}.flaeche.${s}`, [String(f)]])))
}

/**
 * Rows copied from a spreadsheet, put below those that are there: the first column is the name, the others amounts for one person, two
 * people and so on.
 */
export function fuegeTabelleEin(w: Werte, text: string): Werte {
  const anfang =
    (zeilennummern(w)
      .filter((nr) => eins(w, `raeume.${nr}.name`).trim() !== '')
      .at(-1) ?? -1) + 1
  const zeilen = text.split('\n').filter((z) => z.trim() !== '')
  const felder = zeilen.flatMap((zeile, i) => {
    const [name = '', ...zellen] = zeile.split(/\t|;/).map((z) => z.trim())
    const nr = anfang + i
    return [
      [`raeume.${nr}.name`, [name]] as const,
      ...zellen
        .slice(0, PERSONEN.length + 1)
        .map((z, s) => [`raeume.${nr}.miete.${PERSONEN[s] ?? WEITERE}`, [z.replace(/[€\s\u00a0]/g, '')]] as const),
    ]
  })
  return { ...w, ...Object.fromEntries(felder) }
}
