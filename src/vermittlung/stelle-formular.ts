import { formularAus } from '../platform/http/formular.ts'
import type { Stelle } from './stelle.ts'
import { type Stellenfeld, stellenfelder } from './stelle-eingabe.ts'

/** A form with what was typed into it, for another round where something is wrong. */
export type Formular = Readonly<{
  text: (feld: string) => string
  alle: (feld: string) => readonly string[]
  werte: Readonly<Record<string, string>>
}>

export async function liesFormular(request: Request): Promise<Formular> {
  const form = await formularAus(request)
  const text = (feld: string) => {
    const wert = form.get(feld)
    return typeof wert === 'string' ? wert : ''
  }
  return {
    text,
    alle: (feld) => form.getAll(feld).filter((w) => typeof w === 'string'),
    werte: Object.fromEntries([...form].filter((paar): paar is [string, string] => typeof paar[1] === 'string')),
  }
}

/** A vacancy in the fields of its form. */
export function alsStellenwerte(s: Stelle): Record<Stellenfeld, string> {
  const zahl = (n: number | null) => (n === null ? '' : String(n).replace('.', ','))
  const uhr = (m: number | null) => (m === null ? '' : `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`)
  const besondere: Partial<Record<Stellenfeld, string>> = {
    stunden_von: zahl(s.minutenVon === null ? null : s.minutenVon / 60),
    stunden_bis: zahl(s.minutenBis === null ? null : s.minutenBis / 60),
    brutto: s.bruttoCent === null ? '' : (s.bruttoCent / 100).toFixed(2).replace('.', ','),
    brutto_je: s.bruttoJe,
    beginn: s.beginn ?? '',
    befristet_bis: s.befristetBis ?? '',
    uhr_von: uhr(s.beginnMinute),
    uhr_bis: uhr(s.endeMinute),
    plaetze: String(s.plaetze),
    faehigkeiten: s.faehigkeiten.map((f) => (f.muss ? f.name : `${f.name}*`)).join(' | '),
    titel: s.titel,
    beschreibung: s.beschreibung,
    kldb: s.kldb,
    plz: s.plz,
    ort: s.ort,
    arbeitsform: s.arbeitsform,
    deutsch: s.deutsch,
    fuehrerschein: s.fuehrerschein,
  }
  return Object.fromEntries(stellenfelder.map((feld) => [feld, besondere[feld] ?? ''])) as Record<Stellenfeld, string>
}
