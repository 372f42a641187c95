import type { ArtInfo } from './angabe-arten.ts'
import type { AngabeFeld } from './angabe-felder.ts'
import { wertVon } from './anzeige.ts'
import { formularfehler as t } from './texte/personal-saetze.ts'

export type Formularfehler = Readonly<{ feld: string; satz: string }>
export type Eingabe = Readonly<{ ok: true; wert: unknown }> | Readonly<{ ok: false; fehler: readonly Formularfehler[] }>

/** The name of an input: the fact's own value has none in the registry. */
export function feldname({ name }: AngabeFeld): string {
  return name === '' ? 'wert' : `wert.${name}`
}

/** What stands in the inputs when a fact is opened to be changed. */
export function alsEingaben(info: ArtInfo, wert: unknown): Record<string, string> {
  return Object.fromEntries(
    info.felder.map((f) => {
      const v = wertVon(f, wert)
      if (v === undefined || v === null) return [feldname(f), '']
      if (f.form === 'ja') return [feldname(f), v === true ? 'ja' : 'nein']
      if (Array.isArray(v)) return [feldname(f), v.join(' ')]
      if (f.form === 'euro') return [feldname(f), Number(v).toFixed(2).replace('.', ',')]
      return [feldname(f), typeof v === 'number' ? String(v).replace('.', ',') : String(v)]
    }),
  )
}

/** Reads what was typed into the form of a kind of fact; the check of the kind itself comes after. */
export function liesEingaben(info: ArtInfo, formular: FormData): Eingabe {
  const fehler: Formularfehler[] = []
  const werte: [string, unknown][] = []
  for (const f of info.felder) {
    const roh = formular.getAll(feldname(f)).map((w) => (typeof w === 'string' ? w.trim() : ''))
    const gefuellt = roh.filter((w) => w !== '')
    if (gefuellt.length === 0) {
      if (f.pflicht) fehler.push({ feld: feldname(f), satz: t.pflicht(f.label) })
      continue
    }
    const gelesen = lies(f, gefuellt)
    if (gelesen.satz === undefined) werte.push([f.name, gelesen.wert])
    else fehler.push({ feld: feldname(f), satz: t.zu(f.label, gelesen.satz) })
  }
  if (fehler.length > 0) return { ok: false, fehler }
  const einziger = info.felder.length === 1 && info.felder[0]?.name === '' ? werte[0]?.[1] : undefined
  return { ok: true, wert: einziger === undefined ? Object.fromEntries(werte) : einziger }
}

function lies(f: AngabeFeld, [erster = '', ...weitere]: readonly string[]): { wert?: unknown; satz?: undefined } | { satz: string } {
  switch (f.form) {
    case 'euro':
    case 'zahl':
    case 'ganz':
      return liesZahl(erster, f.form)
    case 'ja':
      return { wert: erster === 'ja' }
    case 'tag':
      return /^\d{4}-\d{2}-\d{2}$/.test(erster) ? { wert: erster } : { satz: t.tag }
    case 'auswahl':
      if (!Object.hasOwn(f.optionen ?? {}, erster)) return { satz: t.auswahl }
      return { wert: /^\d+$/.test(erster) ? Number(erster) : erster }
    case 'personen':
      return { wert: [erster, ...weitere].flatMap((w) => w.split(' ')) }
    case 'iban':
      return { wert: erster.replaceAll(/\s/g, '').toUpperCase() }
    default:
      return { wert: erster }
  }
}

/** `1.250,50`, `1250,5`, `1250.50`: as people type amounts in Germany, and as programs copy them. */
function liesZahl(text: string, form: 'euro' | 'zahl' | 'ganz'): { wert?: unknown; satz?: undefined } | { satz: string } {
  const nackt = text.replaceAll(/[\s€]/g, '')
  const deutsch = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/.test(nackt)
  const zahl = deutsch ? Number(nackt.replaceAll('.', '').replace(',', '.')) : /^-?\d+\.\d{1,2}$/.test(nackt) ? Number(nackt) : Number.NaN
  if (Number.isNaN(zahl)) return { satz: form === 'euro' ? t.betrag : t.zahl }
  if (form === 'ganz' && !Number.isInteger(zahl)) return { satz: t.ganzeZahl }
  return { wert: zahl }
}
