import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Foerderantrag } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag, imStand, setzeFoerderung } from './beginnen.ts'
import { kuerze } from './kuerzen.ts'
import type { Foerderung } from './model.ts'
import { rechne } from './pruefen.ts'
import { schlageRueckzahlungVor } from './rueckzahlung.ts'
import { type Endelage, rechneRueckzahlung } from './rueckzahlung-rechnen.ts'
import { merkeSchritt } from './schritt.ts'
import { teileVon } from './teile.ts'
import { gruende, foerderfehler as t } from './texte/personal-foerderung.ts'

/** Last day of the work or measure, why, and how it ended: what the rules of repayment ask. */
export type Ende = Readonly<{ am: string; grund: string; lage?: Endelage }>

export type Beendet = Readonly<{ ok: true; freiCent: number; rueckzahlungCent: number }> | Fehlschlag

/**
 * Ends a grant on a day: later months are not paid, the month of the end is calculated anew, reserved money is set free. What has to come
 * back is calculated and stands as a proposal; nobody pays anything back without a hearing and a decision.
 */
export async function beendeFoerderung(db: TraegerDb, h: Handlung, foerderungId: string, ende: Ende): Promise<Beendet> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt', 'laufend-alt'])
  if (!f.ok) return f
  const { foerderung } = f
  if (ende.grund.trim() === '') return fehlschlag(t.ohneGrund)
  if (ende.am < foerderung.von) return fehlschlag(t.endeVorBeginn)
  const danach = foerderung.bis !== null && ende.am > foerderung.bis
  if (danach && foerderung.instrument !== 'egz') return fehlschlag(t.endeNachEnde) // only here the time after counts (sec. 92 (2) SGB III)
  const am = danach ? (foerderung.bis ?? ende.am) : ende.am
  const neu = await monateBis(db, h, foerderung, am)
  const { freiCent, ueberzahltCent } = await kuerze(db, h, foerderung, neu, gruende.beendet)
  await setzeFoerderung(db, h, foerderungId, {
    stand: 'beendet',
    beendetAm: am,
    endeGrund: ende.grund.trim(),
    fassung: foerderung.fassung + 1,
  })
  await merkeSchritt(db, h, foerderung, 'beendet', ende.grund.trim())
  const rueck = rechneRueckzahlung(foerderung, await teileVon(db, h.traegerId, foerderungId), ende, ueberzahltCent)
  if (!rueck.ok) return rueck
  if (rueck.cent > 0) await schlageRueckzahlungVor(db, h, foerderungId, { ...rueck, grund: ende.grund.trim() })
  return { ok: true, freiCent, rueckzahlungCent: rueck.cent }
}

/** Amounts by month for a grant that ends on a day; single costs that are not calculated by days stay until the month of the end. */
async function monateBis(db: TraegerDb, h: Handlung, f: Foerderung, am: string): Promise<ReadonlyMap<string, number>> {
  const antrag = f.betrag?.antrag
  const gerechnet = antrag !== undefined && 'von' in antrag ? rechne({ ...antrag, bis: am } as Foerderantrag, f.fakten) : undefined
  if (gerechnet?.ok) return new Map(gerechnet.betrag.monate.map((m) => [m.monat, m.cent]))
  const letzter = am.slice(0, 7)
  const teile = await teileVon(db, h.traegerId, f.foerderungId)
  return new Map(teile.filter((teil) => teil.monat <= letzter).map((teil) => [teil.monat, teil.cent]))
}

/** Pay that changes from a month on: `2026-09`, cents a month. */
export type Entgeltaenderung = Readonly<{ abMonat: string; entgeltMonatCent: number }>

/**
 * A subsidy follows lower pay and never higher (sec. 91 (2) SGB III): months from then on are calculated anew, and what a month has too
 * much is not paid, or shown as overpaid where it was.
 */
export async function aendereEntgelt(db: TraegerDb, h: Handlung, foerderungId: string, neu: Entgeltaenderung): Promise<Beendet> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt', 'laufend-alt'])
  if (!f.ok) return f
  const antrag = f.foerderung.betrag?.antrag
  if (antrag?.code !== 'egz' && antrag?.code !== 'p16e') return fehlschlag(t.nurEgz)
  const bisher = f.foerderung.betrag
  const gerechnet = rechne({ ...antrag, aenderungen: [...(antrag.aenderungen ?? []), neu] }, f.foerderung.fakten)
  if (!gerechnet.ok) return fehlschlag(...gerechnet.saetze)
  if (gerechnet.betrag.summeCent >= (bisher?.summeCent ?? 0)) return fehlschlag(t.steigtNicht)
  const { freiCent, ueberzahltCent } = await kuerze(
    db,
    h,
    f.foerderung,
    new Map(gerechnet.betrag.monate.map((m) => [m.monat, m.cent])),
    gruende.gesenkt,
  )
  await setzeFoerderung(db, h, foerderungId, {
    betrag: JSON.stringify(gerechnet.betrag),
    summeCent: gerechnet.betrag.summeCent,
    fassung: f.foerderung.fassung + 1,
  })
  await merkeSchritt(db, h, f.foerderung, 'gesenkt', neu.abMonat)
  if (ueberzahltCent > 0)
    await schlageRueckzahlungVor(db, h, foerderungId, { cent: ueberzahltCent, knoten: gerechnet.betrag.knoten, grund: gruende.gesenkt })
  return { ok: true, freiCent, rueckzahlungCent: ueberzahltCent }
}
