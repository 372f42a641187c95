import type { Fundstelle } from '../grundlage/einheit.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import type { Datum } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { auNachweisTage } from '../parameter/minderung-verfahren.ts'
import { inZiffern, neuesRechtAb, plusMonate, plusTage } from './tage.ts'

/** What somebody may be summoned for (sec. 309 (2) SGB III with sec. 59 SGB II); nothing else. */
export const meldezwecke = [
  'BERUFSBERATUNG',
  'VERMITTLUNG',
  'VORBEREITUNG_FOERDERUNG',
  'VORBEREITUNG_LEISTUNGSENTSCHEIDUNG',
  'PRUEFUNG_ANSPRUCH',
] as const
export type Meldezweck = (typeof meldezwecke)[number]

export const anwesenheiten = ['erschienen', 'spaeter-am-tag', 'nicht-erschienen', 'arbeitsunfaehig', 'abgesagt'] as const
export type Anwesenheit = (typeof anwesenheiten)[number]

/** What is known of an important reason: the person has to show it and to prove it (sec. 32 (1) sentence 2). */
export const grundstaende = ['offen', 'keiner', 'dargelegt', 'nachgewiesen'] as const
export type Grundstand = (typeof grundstaende)[number]

/** One summons and what became of it. */
export type Meldung = Readonly<{
  id: string
  tag: Datum
  /** summoned by a letter with instruction about the consequences that reached the person; without it nothing follows */
  verbindlich: boolean
  belehrt: boolean
  zugegangen: boolean
  anwesenheit: Anwesenheit
  /** appeared at another time of the same day: whether what the summons was for could still be done */
  zweckErreicht?: boolean
  /** the letter says that it works on to the first day of fitness */
  wirktFort?: boolean
  /** last day of the incapacity that was proven, where the day falls into it */
  arbeitsunfaehigBis?: Datum
  /** appeared on the first day of fitness, where the summons worked on to it */
  danachErschienen?: boolean
  /** of a summons that was missed */
  grund: Grundstand
}>

export type Grund = Readonly<{ schluessel: string; satz: string; fundstelle: Fundstelle }>
export type Bewertung = Readonly<{ art: 'wahrgenommen' | 'versaeumt' | 'entschuldigt' | 'offen' | 'ohne-folgen' }> & Grund

const p59: Fundstelle = { gesetz: 'SGB III', stelle: '§ 59 SGB II mit § 309 Abs. 1' }
const spaeter: Fundstelle = { gesetz: 'SGB III', stelle: '§ 309 Abs. 3 Satz 2' }
const fort: Fundstelle = { gesetz: 'SGB III', stelle: '§ 309 Abs. 3 Satz 3' }
const p32: Fundstelle = { gesetz: 'SGB II', stelle: '§ 32 Abs. 1' }

/** Whether a summons was kept, missed, excused, or nothing can be said yet. */
export function bewerteMeldung(m: Meldung): Bewertung {
  const wann = inZiffern(m.tag)
  if (m.anwesenheit === 'erschienen') return b('wahrgenommen', 'erschienen', `Am ${wann} ist die Person erschienen.`, p59)
  if (m.anwesenheit === 'spaeter-am-tag') return spaeterAmTag(m)
  if (m.anwesenheit === 'abgesagt') return b('entschuldigt', 'abgesagt', `Der Termin am ${wann} ist abgesagt worden.`, p59)
  if (!m.verbindlich) return b('ohne-folgen', 'unverbindlich', `Zum Termin am ${wann} war nicht nach § 59 aufgefordert worden.`, p59)
  if (!m.belehrt)
    return b('ohne-folgen', 'ohne-belehrung', `In der Einladung zum ${wann} fehlt die schriftliche Belehrung über die Rechtsfolgen.`, p32)
  if (!m.zugegangen) return b('ohne-folgen', 'nicht-zugegangen', `Es steht nicht fest, dass die Einladung zum ${wann} die Person erreicht hat.`, p59)
  if (m.anwesenheit === 'arbeitsunfaehig') return arbeitsunfaehig(m)
  return nachGrund(m)
}

function b(art: Bewertung['art'], schluessel: string, satz: string, fundstelle: Fundstelle): Bewertung {
  return { art, schluessel, satz: festeAbstaende(satz), fundstelle }
}

function spaeterAmTag(m: Meldung): Bewertung {
  const wann = inZiffern(m.tag)
  if (m.zweckErreicht === true)
    return b('wahrgenommen', 'spaeter', `Am ${wann} ist die Person zu anderer Zeit erschienen und der Zweck wurde erreicht.`, spaeter)
  if (m.zweckErreicht === undefined)
    return b(
      'offen',
      'zweck-offen',
      `Am ${wann} ist die Person zu anderer Zeit erschienen. Es ist nicht festgehalten, ob der Zweck erreicht wurde.`,
      spaeter,
    )
  return m.verbindlich && m.belehrt && m.zugegangen
    ? nachGrund(m)
    : b('ohne-folgen', 'ohne-folgen', `Der Termin am ${wann} konnte nicht mehr stattfinden. Folgen hat das nicht.`, spaeter)
}

function arbeitsunfaehig(m: Meldung): Bewertung {
  const wann = inZiffern(m.tag)
  if (m.wirktFort === true && m.arbeitsunfaehigBis === undefined)
    return b('offen', 'fort-ende-offen', `Die Einladung zum ${wann} wirkt fort. Es fehlt, bis wann die Person arbeitsunfähig ist.`, fort)
  if (m.wirktFort !== true || m.arbeitsunfaehigBis === undefined)
    return b('entschuldigt', 'arbeitsunfaehig', `Am ${wann} war die Person nachweislich arbeitsunfähig.`, p59)
  const neu = inZiffern(ersterTagDanach(m.arbeitsunfaehigBis))
  if (m.danachErschienen === true)
    return b('wahrgenommen', 'fort-erschienen', `Die Einladung wirkte fort. Am ${neu} ist die Person erschienen.`, fort)
  if (m.danachErschienen === undefined)
    return b('offen', 'fort-offen', `Die Einladung wirkt fort auf den ersten Tag nach der Arbeitsunfähigkeit, den ${neu}.`, fort)
  return nachGrund(m)
}

function nachGrund(m: Meldung): Bewertung {
  const wann = inZiffern(m.tag)
  if (m.grund === 'nachgewiesen')
    return b('entschuldigt', 'wichtiger-grund', `Für den Termin am ${wann} ist ein wichtiger Grund dargelegt und nachgewiesen.`, p32)
  if (m.grund === 'offen')
    return b('offen', 'anhoerung-offen', `Zum versäumten Termin am ${wann} ist noch nicht geklärt, ob es einen wichtigen Grund gab.`, p32)
  const satz =
    m.grund === 'dargelegt'
      ? `Für den Termin am ${wann} ist ein Grund genannt, aber nicht nachgewiesen.`
      : `Für den Termin am ${wann} ist kein wichtiger Grund dargelegt und nachgewiesen.`
  return b('versaeumt', m.grund === 'dargelegt' ? 'grund-unbewiesen' : 'versaeumt', satz, p32)
}

/** First day of fitness: the calendar day after the last day of incapacity, as certificates count. */
export function ersterTagDanach(bis: Datum): Datum {
  return plusTage(bis, 1)
}

/** Day from which the time for the certificate was read; it was the same before. */
const nachweisGelesenAb: Datum = '2023-01-01'

/** Last day on which a certificate of incapacity is in time: the end of the third calendar day after the first day of it (sec. 56 (1)). */
export function nachweisfrist(beginn: Datum): Datum {
  return plusTage(beginn, eintragAm(auNachweisTage, beginn < nachweisGelesenAb ? nachweisGelesenAb : beginn).wert)
}

export type Zaehlung = Readonly<{
  /** missed one after another up to and with the one asked for, nothing kept or excused between them; under the law since July 2026 only those since */
  inFolge: number
  /** missed within the look-back window, the one asked for among them */
  imFenster: number
  fensterAb: Datum
  rueckschauMonate: number
  gezaehlt: readonly Meldung[]
  /** not yet clear, so not counted: the decider sees them */
  offen: readonly Meldung[]
}>

/** Months to look back for „wiederholt“. The statute names none: a rule of the house, shown to whoever decides. */
export const rueckschauVorgabe = { monate: 12, sicherheit: 'ungeprueft' } as const

/**
 * Counts missed summonses up to one of them. A summons that was kept or excused with a proven reason breaks the row; a cancelled one and
 * one without consequences do not count at all; one that is still open breaks the row as long as it is open. For the three in a row of sec. 7b (4)
 * only those since July 2026 count: no letter before could instruct about it, and those misses keep the old consequences (sec. 65a (2)).
 */
export function zaehleVersaeumnisse(meldungen: readonly Meldung[], id: string, rueckschauMonate: number = rueckschauVorgabe.monate): Zaehlung {
  const sortiert = meldungen.toSorted((x, y) => x.tag.localeCompare(y.tag))
  const letzte = sortiert.findIndex((m) => m.id === id)
  const bis = sortiert[letzte]
  if (bis === undefined) throw new Error(`no summons ${id}`)
  const fensterAb = plusMonate(bis.tag, -rueckschauMonate)
  const vorher = sortiert.slice(0, letzte + 1)
  const gezaehlt = vorher.filter((m) => m.tag >= fensterAb && bewerteMeldung(m).art === 'versaeumt')
  return {
    inFolge: inFolge(bis.tag < neuesRechtAb ? vorher : vorher.filter((m) => m.tag >= neuesRechtAb)),
    imFenster: gezaehlt.length,
    fensterAb,
    rueckschauMonate,
    gezaehlt,
    offen: vorher.filter((m) => m.tag >= fensterAb && bewerteMeldung(m).art === 'offen'),
  }
}

function inFolge(vorher: readonly Meldung[]): number {
  let n = 0
  for (const m of vorher.toReversed()) {
    const { art } = bewerteMeldung(m)
    if (art === 'ohne-folgen' || m.anwesenheit === 'abgesagt') continue
    if (art !== 'versaeumt') break
    n += 1
  }
  return n
}

export type Zweifel = Readonly<{ tage: readonly Datum[] }> & Grund

/** Repeated incapacity on days of appointments is a statutory reason for doubt (sec. 56 (1) sentence 7): shown to the worker, nothing follows of itself. */
export function zweifelAnArbeitsunfaehigkeit(meldungen: readonly Meldung[]): Zweifel | undefined {
  const tage = meldungen.filter((m) => m.anwesenheit === 'arbeitsunfaehig').map((m) => m.tag)
  if (tage.length < 2) return undefined
  return {
    schluessel: 'wiederholt-arbeitsunfaehig',
    tage: tage.toSorted(),
    satz: festeAbstaende(
      `An ${tage.length} Terminen war die Person arbeitsunfähig. Das Gesetz nennt das einen Anlass zum Zweifel; Sie entscheiden, ob geprüft wird.`,
    ),
    fundstelle: { gesetz: 'SGB II', stelle: '§ 56 Abs. 1 Satz 7' },
  }
}
