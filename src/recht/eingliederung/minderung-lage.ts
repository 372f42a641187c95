import type { Fundstelle } from '../grundlage/einheit.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import { type Datum, tageszahl } from '../grundlage/zeitraum.ts'
import type { Grund, Grundstand, Meldung } from './meldung.ts'
import { inZiffern, neuesRechtAb, plusMonate } from './tage.ts'

/** What happened. `tag`: the day of the breach, from which the time limit runs and by which the law is chosen. */
export type Ereignis =
  | Readonly<{ art: 'meldeversaeumnis'; tag: Datum; meldungId: string; meldungen: readonly Meldung[] }>
  | Readonly<{
      art: 'pflichtverletzung'
      tag: Datum
      pflicht: Pflicht
      belehrt: boolean
      /** first day of the Sperrzeit or of the end of Arbeitslosengeld, of a breach by sec. 31 (2) no. 3 */
      sperrzeitAb?: Datum
      /** Sperrzeit for a missed appointment with the Agentur (sec. 159 (1) sentence 2 no. 8 SGB III): the consequences of sec. 32 */
      meldesperrzeit?: boolean
      /** dropped out of coaching by sec. 16k */
      coaching?: boolean
    }>
  | Readonly<{
      art: 'arbeitsverweigerung'
      tag: Datum
      belehrt: boolean
      /** the job was really and directly to be had, and refused on purpose (sec. 31a (7)) */
      stelleVorhanden: boolean | 'offen'
      willentlich: boolean | 'offen'
    }>
export type Ereignisart = Ereignis['art']

/**
 * Duties of sec. 31, in its order: three of (1), then (2) no. 3 with a Sperrzeit that the Agentur has stated, no. 4 with what would be one,
 * no. 1 and no. 2.
 */
export const pflichten = [
  'eigenbemuehungen',
  'arbeit',
  'massnahme',
  'sperrzeit',
  'sperrzeit-tatbestand',
  'einkommen-vermindert',
  'unwirtschaftlich',
] as const
export type Pflicht = (typeof pflichten)[number]

/** Those of (1) and (2) no. 2 are breached only „trotz Belehrung über die Rechtsfolgen oder deren Kenntnis“. */
export const pflichtenMitBelehrung: readonly Pflicht[] = ['eigenbemuehungen', 'arbeit', 'massnahme', 'unwirtschaftlich']

/** sec. 31 (2) no. 1: only after the 18th birthday. */
export const volljaehrig = 18

/** A reduction decided before: for the cap, and for the levels of the law until 30 June 2026. */
export type Geltend = Readonly<{
  art: 'pflichtverletzung' | 'meldeversaeumnis' | 'arbeitsverweigerung' | 'nichterreichbarkeit'
  monat: string
  promille: number
}>

export type Anhoerung = Readonly<{
  /** written hearing (sec. 24 SGB X): answered, or its time is over */
  abgeschlossen: boolean
  persoenlichVerlangt: boolean
  /** mental illness is known or there are signs of it */
  psychisch: boolean
  persoenlichAngeboten: boolean
  persoenlichGeschehen: boolean
}>

/** What the decider knows. Everything that is not known says so, nothing is assumed. */
export type Entscheidungslage = Readonly<{
  geburtsdatum: Datum
  grund: Grundstand
  haerte: boolean | 'offen'
  anhoerung: Anhoerung
  /** day on which the decision is to become effective (sec. 37 SGB X) */
  bekanntAm: Datum
  geltende: readonly Geltend[]
  /** local rule: months to look back for „wiederholt“ (sec. 32 (1)) */
  rueckschauMonate?: number
}>

export function stelle(text: string): Fundstelle {
  return { gesetz: 'SGB II', stelle: text }
}

export function grund(schluessel: string, satz: string, fundstelle: Fundstelle): Grund {
  return { schluessel, satz: festeAbstaende(satz), fundstelle }
}

/** Completed years on a day. */
export function alterAn(geburtsdatum: Datum, tag: Datum): number {
  return Math.floor((tageszahl(tag) - tageszahl(geburtsdatum)) / 10000)
}

export type Frist = Readonly<{ bis: Datum; abgelaufen: boolean }> & Grund

/** Last day on which the decision may become effective. */
export function feststellungsfrist(tag: Datum, monate: number, bekanntAm: Datum): Frist {
  const bis = plusMonate(tag, monate)
  const abgelaufen = bekanntAm > bis
  return {
    bis,
    abgelaufen,
    ...grund(
      'frist',
      abgelaufen
        ? `Die Minderung durfte nur bis zum ${inZiffern(bis)} festgestellt werden.`
        : `Die Minderung muss bis zum ${inZiffern(bis)} festgestellt sein.`,
      stelle('§ 31b Abs. 1 Satz 3'),
    ),
  }
}

/**
 * What has to happen before somebody may decide.
 *
 * @param inFolge missed summonses in a row, the one that is looked at among them
 * @param wiederholt of the law until June 2026: not the first breach or the first missed summons
 */
export function wasVorherFehlt(e: Ereignis, lage: Entscheidungslage, inFolge: number, wiederholt: boolean): Grund[] {
  const { anhoerung: a } = lage
  const fehlt: Grund[] = []
  const p31a2 = stelle('§ 31a Abs. 2')
  if (!a.abgeschlossen)
    fehlt.push(
      grund('anhoerung', 'Die Person ist noch nicht angehört, oder die Zeit für ihre Antwort läuft noch.', { gesetz: 'SGB X', stelle: '§ 24' }),
    )
  if (a.persoenlichVerlangt && !a.persoenlichGeschehen)
    fehlt.push(grund('anhoerung-verlangt', 'Die Person hat verlangt, persönlich angehört zu werden.', p31a2))
  if (a.psychisch && !a.persoenlichGeschehen && !a.persoenlichVerlangt)
    fehlt.push(grund('anhoerung-psychisch', 'Es gibt Anhaltspunkte für eine psychische Erkrankung: Die Person ist persönlich anzuhören.', p31a2))
  if (e.art === 'meldeversaeumnis' && inFolge >= 3 && !a.persoenlichAngeboten && !a.persoenlichGeschehen)
    fehlt.push(
      grund('anhoerung-anbieten', 'Vor der Feststellung des dritten Versäumnisses hintereinander ist eine persönliche Anhörung anzubieten.', p31a2),
    )
  if (e.tag < neuesRechtAb && wiederholt && !a.persoenlichAngeboten && !a.persoenlichGeschehen)
    fehlt.push(
      grund(
        'anhoerung-wiederholt',
        'Es ist nicht das erste Mal: Nach dem Recht bis Juni 2026 soll die Anhörung persönlich erfolgen.',
        stelle('§ 31a Abs. 2 Satz 2 a. F.'),
      ),
    )
  if (e.art === 'pflichtverletzung' && e.pflicht === 'sperrzeit' && e.sperrzeitAb === undefined)
    fehlt.push(
      grund(
        'sperrzeit-ab',
        'Es fehlt der erste Tag der Sperrzeit oder des Erlöschens: Mit ihm beginnt die Minderung.',
        stelle('§ 31b Abs. 1 Satz 2'),
      ),
    )
  if (lage.grund === 'offen')
    fehlt.push(grund('grund-offen', 'Es ist nicht entschieden, ob ein wichtiger Grund vorliegt.', stelle('§ 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2')))
  if (lage.haerte === 'offen')
    fehlt.push(grund('haerte-offen', 'Es ist nicht geprüft, ob eine außergewöhnliche Härte vorliegt.', stelle('§ 31a Abs. 3')))
  return fehlt
}
