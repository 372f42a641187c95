import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Foerderantrag } from '../recht/index.ts'
import { offeneAenderung, verwirfAenderung } from './aenderung.ts'
import { gleicheAn } from './angleichen.ts'
import { type Fehlschlag, fehlschlag, imStand, setzeFoerderung } from './beginnen.ts'
import type { Foerderung, Monatsbetrag } from './model.ts'
import { rechne } from './pruefen.ts'
import { rueckzahlungVon, schlageRueckzahlungVor } from './rueckzahlung.ts'
import { type Endelage, rechneRueckzahlung } from './rueckzahlung-rechnen.ts'
import { merkeSchritt } from './schritt.ts'
import { teileVon, zahlbar } from './teile.ts'
import { gruende, foerderfehler as t } from './texte/personal-foerderung.ts'
import { ausSchluessel, grundteil } from './zahlplan.ts'

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
  if ((await rueckzahlungVon(db, h.traegerId, foerderungId))?.stand === 'vorgelegt') return fehlschlag(t.rueckzahlungLiegtVor)
  if ((await offeneAenderung(db, h.traegerId, foerderungId))?.stand === 'vorgelegt') return fehlschlag(t.aenderungLiegtVor)
  const monate = await monateBis(db, h, foerderung, am)
  const { freiCent, ueberzahltCent } = await gleicheAn(db, h, foerderung, { monate, grund: gruende.beendet })
  await verwirfAenderung(db, h, foerderungId)
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
async function monateBis(db: TraegerDb, h: Handlung, f: Foerderung, am: string): Promise<readonly Monatsbetrag[]> {
  const antrag = f.betrag?.antrag
  const gerechnet = antrag !== undefined && 'von' in antrag ? rechne(bisZum(antrag, am), f.fakten) : undefined
  const letzter = am.slice(0, 7)
  if (gerechnet?.ok) return gerechnet.betrag.monate.filter((m) => m.monat <= letzter)
  const teile = await teileVon(db, h.traegerId, f.foerderungId)
  return teile.filter((z) => z.stand !== 'gestrichen' && z.monat <= letzter).map((z) => ({ ...ausSchluessel(grundteil(z.teil)), cent: zahlbar(z) }))
}

/** Costs of training may lie after the end: the limits of such a grant are those of the whole time. */
function bisZum(antrag: Foerderantrag & Readonly<{ von: string }>, am: string): Foerderantrag {
  return (antrag.code === 'p16i' ? { ...antrag, endeAm: am } : { ...antrag, bis: am }) as Foerderantrag
}
