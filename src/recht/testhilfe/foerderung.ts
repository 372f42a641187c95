import type { Foerderergebnis, Foerderfakten, Instrumentcode, Voraussetzung } from '../eingliederung/index.ts'
import { pruefeFoerderung } from '../eingliederung/index.ts'

/** Facts with which every instrument of the day is possible (each needs only some of them). */
export const gut: Foerderfakten = {
  geburtsdatum: '1990-05-10',
  erwerbsfaehig: true,
  hilfebeduerftig: true,
  algAnspruch: false,
  rehatraegerZustaendig: false,
  arbeitslos: true,
  arbeitslosSeit: '2020-01-01',
  arbeitsuchend: false,
  ausbildungsuchend: true,
  leistungsmonate24: 24,
  leistungsmonate60: 60,
  leistungsmonate84: 84,
  beschaeftigtMonate24: 0,
  beschaeftigtMonate60: 0,
  beschaeftigtMonate84: 0,
  vermittlungVersucht: true,
  coachingMonate: 2,
  genutzt16iMonate: 0,
  zuweisungen16d: [],
  genutzt16bMonate: 0,
  erfolgversprechender: true,
  erforderlich: true,
  erschwert: true,
  antragAm: '2026-08-20',
  beginn: '2026-09-01',
  massnahmeBis: '2026-10-12',
  kenntnisseTage: 0,
  befristetBis: null,
  taetigkeit: 'svpfl',
  minutenJeWoche: 1800,
  entgeltMonatCent: 200000,
  arbeitgeber: { beschaeftigtMonate48: 0, ersetzterArbeitsplatz: false, foerderungFallengelassen: false },
  azavBis: '2027-12-31',
  tragfaehig: true,
  zusaetzlich: true,
  oeffentlichesInteresse: true,
  wettbewerbsneutral: true,
  zieleBeschrieben: true,
  keinAnderesMittel: true,
  jugendhilfeAbgestimmt: true,
  anspruchWahrscheinlich: true,
  andereLeistungMoeglich: false,
  imBetriebBekannt: false,
  eqVertragGeeignet: true,
}

export const stichtag = '2026-08-20'

/** The result of a check with some facts changed; `undefined` takes a fact away. */
export function ergebnis(code: Instrumentcode, aender: Foerderfakten = {}, am = stichtag): string {
  return pruefeFoerderung(code, am, { ...gut, ...aender }).ergebnis
}

/** One condition of a check. */
export function bedingung(code: Instrumentcode, schluessel: string, aender: Foerderfakten = {}, am = stichtag): Voraussetzung {
  const treffer = pruefeFoerderung(code, am, { ...gut, ...aender }).voraussetzungen.find((v) => v.schluessel === schluessel)
  if (treffer === undefined) throw new Error(`condition ${schluessel}`)
  return treffer
}

/** `2026-09: 506,70` by month, or the kind of refusal. */
export function monatsliste(e: Foerderergebnis): string[] | string {
  if (!e.ok) return e.fehler.art
  return e.monate.map((m) => `${m.monat}${m.teil ? ` ${m.teil}` : ''}: ${(m.cent / 100).toFixed(2).replace('.', ',')}${m.vorausschau ? ' ?' : ''}`)
}

export function summeVon(e: Foerderergebnis): number | string {
  return e.ok ? e.summeCent : e.fehler.art
}
