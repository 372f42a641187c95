import { fuehrerscheinklassen, type Profilfeld, sprachniveaus, statusArten, statusGruende, verkehrsmittel, wochentage } from './felder.ts'
import { eingabenamen as n, profilwerte as w } from './texte/personal-profilwerte.ts'

/** How a part of a fact is typed in. `begriff`: a word out of a catalogue, own words too. `stunden`: kept as minutes. */
export type Eingabe = Readonly<{
  name: string
  form: 'text' | 'zahl' | 'stunden' | 'wahl' | 'mehrfach' | 'ja' | 'zeit' | 'monat' | 'beruf' | 'faehigkeit'
  label: string
  pflicht?: true
  optionen?: Readonly<Record<string, string>>
}>

const text = (name: keyof typeof n, pflicht?: true): Eingabe => ({ name, form: 'text', label: n[name], ...(pflicht && { pflicht }) })
const wahl = (name: keyof typeof n, optionen: Readonly<Record<string, string>>, pflicht?: true): Eingabe => ({
  name,
  form: 'wahl',
  label: n[name],
  optionen,
  ...(pflicht && { pflicht }),
})
const weitere = (name: keyof typeof n, form: Eingabe['form'], optionen?: Readonly<Record<string, string>>): Eingabe => ({
  name,
  form,
  label: n[name],
  ...(optionen && { optionen }),
})
const nur = (werte: readonly string[], namen: Readonly<Record<string, string>>) => Object.fromEntries(werte.map((v) => [v, namen[v] ?? v]))
const tage = weitere('tage', 'mehrfach', nur(wochentage, w.tage))
const beruf: Eingabe = { name: 'name', form: 'beruf', label: n.beruf, pflicht: true }

/** The inputs of each field, the most important first. */
export const eingaben: Readonly<Record<Profilfeld, readonly Eingabe[]>> = {
  staerke: [text('text', true)],
  faehigkeit: [{ name: 'name', form: 'faehigkeit', label: n.faehigkeit, pflicht: true }, wahl('niveau', w.niveau), weitere('staerke', 'ja')],
  wunschberuf: [beruf, wahl('art', w.wunsch)],
  beruf: [beruf, weitere('von', 'monat'), weitere('bis', 'monat'), weitere('jahre', 'zahl')],
  berufsabschluss: [
    wahl('art', w.berufsabschluss, true),
    { ...beruf, pflicht: undefined } as Eingabe,
    weitere('jahr', 'zahl'),
    text('land'),
    wahl('anerkannt', w.anerkannt),
  ],
  schulabschluss: [wahl('abschluss', w.schulabschluss, true), weitere('jahr', 'zahl'), text('land'), wahl('anerkannt', w.anerkannt)],
  sprache: [wahl('sprache', w.sprachen, true), wahl('niveau', nur(sprachniveaus, w.sprachniveau), true), weitere('nachweis', 'ja')],
  mobilitaet: [weitere('mittel', 'mehrfach', nur(verkehrsmittel, w.mittel)), weitere('hoechstensMinuten', 'zahl'), weitere('hoechstensKm', 'zahl')],
  fuehrerschein: [weitere('klassen', 'mehrfach', nur(fuehrerscheinklassen, {}))],
  wohnort: [text('plz', true), text('ort')],
  arbeitszeit: [
    wahl('art', w.arbeitszeit, true),
    weitere('minutenJeWoche', 'stunden'),
    weitere('von', 'zeit'),
    weitere('bis', 'zeit'),
    tage,
    weitere('schicht', 'ja'),
    weitere('wochenende', 'ja'),
  ],
  status: [wahl('art', nur(statusArten, w.status), true), wahl('grund', nur(statusGruende, w.statusgrund))],
  kinderbetreuung: [weitere('gesichert', 'ja'), weitere('von', 'zeit'), weitere('bis', 'zeit'), tage, text('form')],
  pflege: [weitere('minutenJeWoche', 'stunden'), weitere('gesichert', 'ja')],
  zumutbarkeit: [wahl('grund', w.zumutbarkeit, true), text('text')],
  wohnsituation: [wahl('art', w.wohnsituation, true)],
  schulden: [wahl('art', w.schulden, true), weitere('beratung', 'ja')],
  hindernis: [text('text', true)],
  gesundheit: [text('einschraenkung', true), weitere('gdb', 'zahl'), weitere('gleichgestellt', 'ja'), wahl('reha', w.reha), weitere('belegt', 'ja')],
  sucht: [text('text', true), weitere('beratung', 'ja')],
}

/** What was typed in, as the field checks it; what was left empty is not there. */
export function wertAus(feld: Profilfeld, f: FormData): Record<string, unknown> {
  const paare = eingaben[feld].map((e) => [e.name, einzeln(e, f)] as const)
  return Object.fromEntries(paare.filter(([, wert]) => wert !== undefined))
}

function einzeln({ name, form }: Eingabe, f: FormData): unknown {
  if (form === 'mehrfach') {
    const alle = f.getAll(name).map(String)
    return alle.length === 0 ? undefined : alle
  }
  const wert = String(f.get(name) ?? '').trim()
  // a box that is not ticked sends nothing: `gesichert` says no then, others say nothing
  if (form === 'ja') return wert === 'ja' ? true : name === 'gesichert' ? false : undefined
  if (wert === '') return undefined
  const zahl = Number(wert.replace(',', '.'))
  if (form === 'zahl') return zahl
  return form === 'stunden' ? Math.round(zahl * 60) : wert
}

/** A fact in German words, as it stands in the list. */
export function profilText(feld: Profilfeld, wert: unknown): string {
  const werte = wert as Readonly<Record<string, unknown>>
  const teile = eingaben[feld].map((e) => teilText(e, werte[e.name])).filter((s) => s !== '')
  return teile.join(', ')
}

function teilText({ form, label, optionen, name }: Eingabe, wert: unknown): string {
  if (wert === undefined || wert === null) return ''
  if (form === 'ja') return wert === true ? label : name === 'gesichert' ? w.nichtGesichert : ''
  if (Array.isArray(wert)) return wert.map((v) => optionen?.[String(v)] ?? String(v)).join(', ')
  if (form === 'stunden') return w.stunden(Number(wert) / 60)
  if (form === 'zahl' && name !== 'jahr') return `${label}: ${wert}`
  if (form === 'monat') return w[name === 'bis' ? 'bisMonat' : 'vonMonat'](String(wert).split('-').reverse().join('/'))
  if (form === 'zeit') return name === 'bis' ? w.bisUhr(String(wert)) : w.vonUhr(String(wert))
  return optionen?.[String(wert)] ?? String(wert)
}

/** Level of education after ISCED 2011 and, of a vocational degree, level of the German Qualifications Framework (DQR). */
export const bildungsstufen: Readonly<Record<string, string>> = {
  ohne: 'ISCED\u00a01',
  foerderschule: 'ISCED\u00a02',
  hauptschule: 'ISCED\u00a02',
  'mittlere-reife': 'ISCED\u00a02',
  fachhochschulreife: 'ISCED\u00a03',
  abitur: 'ISCED\u00a03',
  'ausbildung-2': 'ISCED\u00a03, DQR\u00a03',
  ausbildung: 'ISCED\u00a03, DQR\u00a04',
  meister: 'ISCED\u00a06, DQR\u00a06',
  bachelor: 'ISCED\u00a06, DQR\u00a06',
  master: 'ISCED\u00a07, DQR\u00a07',
  promotion: 'ISCED\u00a08, DQR\u00a08',
}
