import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { webadresse } from '../platform/http/webadresse.ts'
import type { Gutscheinkarte, Gutscheinkopf } from '../platform/ui/gutscheinkarten.tsx'
import { alsQr } from '../platform/ui/qr.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { gutscheineVon } from './gutschein.ts'
import { bedarfeVon } from './lesen.ts'
import type { Bedarf } from './model.ts'
import { monateVon } from './pruefen.ts'
import { karte as t } from './texte/karte.ts'
import { artName, einmalig } from './werte.ts'

const EINLOESEN = '/anbieter/teilhabe'

/** Who issues the vouchers, where they are redeemed, and the words of the card. */
export function gutscheinkopf(umfeld: Umfeld): Gutscheinkopf {
  const { kurzname, name, uebungsdaten } = umfeld.traeger
  const { titel, untertitel, nummer, qr, anbieter: fuerWen, regel } = t
  const schritte = t.schritte(webadresse(umfeld, EINLOESEN).replace(/^https?:\/\//, ''))
  return { titel, untertitel, nummer, qr, fuerWen, regel, schritte, haus: kurzname, hausname: name, vermerk: uebungsdaten ? t.uebung : '' }
}

/**
 * Vouchers of a case that are worth something on a day: not redeemed, not replaced, not run out; the newest first. Of the child the
 * card has only the name.
 *
 * @param heute ISO day
 */
export async function offeneGutscheine(
  db: TraegerDb,
  umfeld: Umfeld,
  traegerId: string,
  { fallId, heute }: Readonly<{ fallId: string; heute: string }>,
): Promise<Gutscheinkarte[]> {
  const bedarfe = await bedarfeVon(db, traegerId, { fallId, staende: ['bewilligt'] })
  const gutscheine = await gutscheineVon(
    db,
    traegerId,
    bedarfe.map((b) => b.bedarfId),
  )
  return gutscheine.flatMap((g) => {
    const b = bedarfe.find((x) => x.bedarfId === g.bedarfId)
    if (b === undefined || g.eingeloestAm !== null || g.gesperrtAm !== null || g.gueltigBis < heute) return []
    const angaben = [
      [t.fuer, b.name],
      [t.leistung, t.was(artName(b.art), b.zweck)],
      [t.zeitraum, t.zeit(b.von, b.bis)],
      [t.umfang, umfangVon(b, g.wertCent)],
      [t.wert, t.insgesamt(g.wertCent)],
      [t.einzuloesen, alsDatum(g.gueltigBis)],
    ] as const
    const qr = alsQr(webadresse(umfeld, `${EINLOESEN}?gutschein=${g.nummer}`))
    return [{ nummer: g.nummer, angaben: angaben.map(([name, wert]) => ({ name, wert })), qr }]
  })
}

/** How much of what in a month. @param wertCent of the whole voucher */
export function umfangVon(b: Pick<Bedarf, 'art' | 'von' | 'bis' | 'einheiten' | 'preisCent'>, wertCent: number): string {
  if (einmalig.includes(b.art)) return t.ganz(wertCent)
  if (b.art === 'teilhabe') return t.pauschal(wertCent / monateVon(b).length)
  if (b.art === 'mittagsverpflegung') return t.jeEssen(b.einheiten, b.preisCent)
  return t.jeStunde(b.einheiten, b.preisCent)
}
