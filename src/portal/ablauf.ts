import { type Gelesen, liesBetrag, liesDatum, liesGeburt, liesGroesse, liesMonat, liesZahl } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Befund, bereinige, type Feld, type Frage, fragenZu } from './fragen/index.ts'
import { lageAus } from './lage.ts'
import type { Angaben } from './model.ts'
import { rechnerTexte } from './texte/rechner/index.ts'

export const ERGEBNIS = 'ergebnis'

/** Where somebody stands in the conversation. Travels with the page, never lies on the server. The sentences of the findings are German. */
export type Zustand = Readonly<{ schritt: string; angaben: Angaben; befunde: readonly Befund[] }>

/** What a form sends: the texts of its fields; several values of one name are joined by commas. */
export type Eingabe = Readonly<Record<string, string>>

export function anfang(heute: string): Zustand {
  return { schritt: fragenZu({}, heute)[0]?.id ?? ERGEBNIS, angaben: {}, befunde: [] }
}

/** The question of a step; the first open one where that step does not apply (any more). */
export function frageZu(zustand: Zustand, heute: string, sprache: Sprache = 'de'): Frage | undefined {
  const fragen = fragenZu(zustand.angaben, heute, sprache)
  return fragen.find((f) => f.id === zustand.schritt) ?? fragen.find((f) => offen(f, zustand.angaben, heute))
}

/**
 * One turn of the conversation: takes the answer to a step and leads to the next.
 *
 * @param aktion `weiter`, `ueberspringen`, `zurueck`, `umweg`, or `zu:<question>` to change an earlier answer
 * @param heute running month, `2026-11`
 */
export function antworte(zustand: Zustand, aktion: string, eingabe: Eingabe, heute: string): Zustand {
  const fragen = fragenZu(zustand.angaben, heute)
  const stelle = fragen.findIndex((f) => f.id === zustand.schritt)
  const frage = fragen[stelle]
  if (aktion.startsWith('zu:')) return { ...zustand, schritt: fragen.find((f) => f.id === aktion.slice(3))?.id ?? zustand.schritt, befunde: [] }
  if (aktion === 'zurueck') return zurueck(zustand, frage, eingabe, fragen, stelle, heute)
  if (!frage) return { ...zustand, schritt: naechster(zustand.angaben, '', heute), befunde: [] }
  if (aktion === 'umweg' && frage.umweg) return nachUmweg(zustand, frage.umweg, fragen, stelle, heute)
  if (aktion === 'ueberspringen' && frage.ueberspringen) {
    const angaben = ohne(zustand.angaben, frage)
    return { schritt: naechster(angaben, frage.id, heute), angaben, befunde: [] }
  }
  const angaben = mit(zustand.angaben, frage, eingabe)
  const befunde = pruefeFrage(frage, angaben, heute)
  return befunde.length > 0 ? { schritt: frage.id, angaben, befunde } : { schritt: naechster(angaben, frage.id, heute), angaben, befunde: [] }
}

/** Everything that is still missing or does not fit before a case can be built, with the question it belongs to. */
export function offeneFragen(angaben: Angaben, heute: string): Frage[] {
  return fragenZu(bereinige(angaben, heute), heute).filter((f) => offen(f, angaben, heute))
}

/** Goes back and keeps what was typed, unless it cannot be read: then the earlier answer stays. */
function zurueck(zustand: Zustand, frage: Frage | undefined, eingabe: Eingabe, fragen: readonly Frage[], stelle: number, heute: string): Zustand {
  const davor = stelle === -1 ? fragen.at(-1) : (fragen[stelle - 1] ?? fragen[0])
  const angaben = frage ? mit(zustand.angaben, frage, eingabe) : zustand.angaben
  const lesbar = !frage || pruefeFrage(frage, angaben, heute).length === 0
  return { schritt: davor?.id ?? zustand.schritt, angaben: lesbar ? angaben : zustand.angaben, befunde: [] }
}

function nachUmweg(zustand: Zustand, umweg: NonNullable<Frage['umweg']>, fragen: readonly Frage[], stelle: number, heute: string): Zustand {
  const angaben = { ...zustand.angaben, [umweg.feld]: umweg.wert }
  const davor = fragen[stelle - 1]
  return { schritt: davor ? folgende(angaben, davor.id, heute) : zustand.schritt, angaben, befunde: [] }
}

function folgende(angaben: Angaben, nach: string, heute: string): string {
  const fragen = fragenZu(angaben, heute)
  return fragen[fragen.findIndex((f) => f.id === nach) + 1]?.id ?? ERGEBNIS
}

/**
 * The next question that is not answered yet: in the first round simply the following one; after a changed answer the first one that
 * the change has opened, else where somebody was before, in the end the result.
 */
function naechster(angaben: Angaben, nach: string, heute: string): string {
  const fragen = fragenZu(angaben, heute)
  const ab = fragen.findIndex((f) => f.id === nach) + 1
  const fehlt = (f: Frage) => !f.felder.some((feld) => feld.name in angaben) || offen(f, angaben, heute)
  return (fragen.slice(ab).find(fehlt) ?? fragen.find(fehlt))?.id ?? ERGEBNIS
}

function mit(angaben: Angaben, frage: Frage, eingabe: Eingabe): Angaben {
  const neu: Record<string, string> = { ...angaben }
  for (const feld of frage.felder) neu[feld.name] = (eingabe[feld.name] ?? '').trim().slice(0, 160)
  return neu
}

function ohne(angaben: Angaben, frage: Frage): Angaben {
  const neu: Record<string, string> = { ...angaben }
  for (const feld of frage.felder) neu[feld.name] = ''
  return neu
}

function offen(frage: Frage, angaben: Angaben, heute: string): boolean {
  const uebersprungen = frage.ueberspringen !== undefined && frage.felder.every((f) => (angaben[f.name] ?? '') === '')
  return !uebersprungen && pruefeFrage(frage, angaben, heute).length > 0
}

/** The findings that a page shows with this question, in its language: found again from what was typed. */
export function befundeZu(zustand: Zustand, frage: Frage, heute: string, sprache: Sprache): readonly Befund[] {
  return zustand.befunde.length === 0 ? zustand.befunde : pruefeFrage(frage, zustand.angaben, heute, sprache)
}

/** Takes over what stands in the fields of a step and stays there; with findings where it showed some. */
export function behalte(zustand: Zustand, eingabe: Eingabe, heute: string, mitBefunden: boolean): Zustand {
  const frage = fragenZu(zustand.angaben, heute).find((f) => f.id === zustand.schritt)
  if (!frage) return zustand
  const angaben = mit(zustand.angaben, frage, eingabe)
  return { schritt: frage.id, angaben, befunde: mitBefunden ? pruefeFrage(frage, angaben, heute) : [] }
}

/** Every finding of one question at once. */
function pruefeFrage(frage: Frage, angaben: Angaben, heute: string, sprache: Sprache = 'de'): Befund[] {
  const monat = lageAus(angaben, heute).monat
  const einzeln = frage.felder.flatMap((feld) => pruefeFeld(feld, angaben[feld.name] ?? '', monat, sprache))
  return einzeln.length > 0 ? einzeln : (frage.pruefe?.((name) => angaben[name] ?? '') ?? [])
}

function pruefeFeld(feld: Feld, text: string, monat: string, sprache: Sprache): Befund[] {
  if (text === '') return feld.pflicht ? [{ feld: feld.name, satz: feld.pflicht }] : []
  const gelesen = liesFeld(feld, text, monat, sprache)
  if (gelesen.ok) return []
  const { mitLabel } = rechnerTexte(sprache).allgemein
  return [{ feld: feld.name, satz: 'label' in feld ? mitLabel(feld.label, gelesen.satz) : gelesen.satz }]
}

function liesFeld(feld: Feld, text: string, monat: string, sprache: Sprache): Gelesen<unknown> {
  const t = rechnerTexte(sprache).allgemein
  switch (feld.art) {
    case 'betrag':
      return liesBetrag(text, sprache)
    case 'datum':
      return liesDatum(text, sprache)
    case 'monatsangabe':
      return liesMonat(text, sprache)
    case 'geburt':
      return liesGeburt(text, monat, sprache)
    case 'zahl':
      return liesZahl(text, feld, sprache)
    case 'groesse':
      return liesGroesse(text, feld.bis, sprache)
    case 'monat':
      return /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? { ok: true, wert: text } : { ok: false, satz: t.monatAusListe }
    case 'wahl':
    case 'mehrfach':
      return text.split(',').every((t) => feld.optionen.some((o) => o.wert === t)) ? { ok: true, wert: text } : { ok: false, satz: t.eineAntwort }
  }
}
