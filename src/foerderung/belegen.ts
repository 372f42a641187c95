import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Arbeitsgelegenheitsantrag, berechneFoerderung } from '../recht/index.ts'
import { ordneFaelliges } from './anordnen.ts'
import { fehlschlag, type Getan, imStand } from './beginnen.ts'
import { loese } from './mittel.ts'
import type { Foerderung } from './model.ts'
import { merkeSchritt } from './schritt.ts'
import { type Teilzeile, teileVon } from './teile.ts'
import { gruende, foerderfehler as t } from './texte/personal-foerderung.ts'
import { jahreAus } from './zahlplan.ts'

/** What was proven for a part: hours attended, or an amount. */
export type Nachweis = Readonly<{ teil: string; beleg: string } & ({ minuten: number } | { cent: number })>

/**
 * Notes what was proven for a part; then it is ordered when due. Less than granted sets the rest of the money free; more needs a new
 * decision.
 */
export async function belege(db: TraegerDb, h: Handlung, foerderungId: string, n: Nachweis): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt', 'laufend-alt', 'beendet'])
  if (!f.ok) return f
  const teil = (await teileVon(db, h.traegerId, foerderungId)).find((z) => z.teil === n.teil)
  if (teil === undefined) return fehlschlag(t.teilFehlt)
  if (teil.stand !== 'wartet') return fehlschlag(t.teilErledigt)
  const betrag = 'minuten' in n ? betragFuer(f.foerderung, teil, n.minuten) : { ok: true as const, cent: n.cent }
  if (!betrag.ok) return fehlschlag(...betrag.saetze)
  if (betrag.cent > teil.cent) return fehlschlag(t.zuViel)
  await db
    .updateTable('foerderungMonat')
    .set({
      belegtCent: betrag.cent,
      belegtAm: tagVon(h.jetzt).toString(),
      belegtVon: h.konto?.kontoId ?? null,
      beleg: n.beleg.trim(),
      ...('minuten' in n ? { minuten: n.minuten } : {}),
    })
    .where('traegerId', '=', h.traegerId)
    .where('foerderungId', '=', foerderungId)
    .where('teil', '=', n.teil)
    .execute()
  const weniger = teil.cent - betrag.cent
  if (weniger > 0) await gibFrei(db, h, foerderungId, { cent: weniger, faelligAm: teil.faelligAm }, gruende.wenigerNachgewiesen)
  await merkeSchritt(db, h, f.foerderung, 'belegt', `${teil.teil}: ${n.beleg.trim()}`)
  await ordneFaelliges(db, h, { foerderungId })
  return { ok: true, foerderungId, fassung: f.foerderung.fassung }
}

async function gibFrei(
  db: TraegerDb,
  h: Handlung,
  foerderungId: string,
  was: Readonly<{ cent: number; faelligAm: string }>,
  grund: string,
): Promise<void> {
  const geloest = await loese(db, h, { quelle: 'foerderung', quelleId: foerderungId, jahre: jahreAus([was]), grund })
  if (!geloest.ok) throw new Error(`a grant sets free more than it reserved: ${geloest.satz}`)
}

/** The compensation for hours really attended, by the law (sec. 16d (7)); costs of the provider stay as granted. */
function betragFuer(f: Foerderung, teil: Teilzeile, minuten: number): { ok: true; cent: number } | { ok: false; saetze: readonly string[] } {
  const antrag = f.betrag?.antrag
  if (antrag?.code !== 'p16d') return { ok: false, saetze: [t.teilFehlt] }
  const nur: Arbeitsgelegenheitsantrag = {
    ...antrag,
    anwesenheit: antrag.anwesenheit.map((a) => (a.monat === teil.monat ? { monat: a.monat, minuten } : a)),
  }
  const e = berechneFoerderung(nur, f.fakten)
  if (!e.ok) return { ok: false, saetze: e.fehler.saetze }
  return { ok: true, cent: e.monate.find((m) => m.monat === teil.monat)?.cent ?? 0 }
}

/**
 * A part is paid over an invoice of the provider, with other people's: here it is struck out and its money set free, in the same unit of
 * work in which the invoice reserves or pays it.
 *
 * @param monat `2026-09`
 * @returns cents set free; 0 where there is no such part left
 */
export async function uebernimmInRechnung(db: TraegerDb, h: Handlung, foerderungId: string, monat: string): Promise<number> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt', 'laufend-alt', 'beendet'])
  if (!f.ok) return 0
  const offen = (await teileVon(db, h.traegerId, foerderungId)).filter((z) => z.monat === monat && z.stand === 'wartet')
  for (const teil of offen) {
    await db
      .updateTable('foerderungMonat')
      .set({ gestrichenAm: h.jetzt, grund: gruende.rechnung })
      .where('traegerId', '=', h.traegerId)
      .where('foerderungId', '=', foerderungId)
      .where('teil', '=', teil.teil)
      .execute()
    await gibFrei(db, h, foerderungId, teil, gruende.rechnung)
    await merkeSchritt(db, h, f.foerderung, 'rechnung', teil.teil)
  }
  return offen.reduce((s, teil) => s + teil.cent, 0)
}
