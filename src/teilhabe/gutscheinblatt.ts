import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { webadresse } from '../platform/http/webadresse.ts'
import type { Gutscheinkarte, Gutscheinkopf } from '../platform/ui/gutscheinkarten.tsx'
import { alsQr } from '../platform/ui/qr.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { alsNummer, type Gutschein, gutscheineVon } from './gutschein.ts'
import { bedarfeVon, findBedarf } from './lesen.ts'
import type { Bedarf } from './model.ts'
import { karte as t } from './texte/karte.ts'
import { umfangVon } from './umfang.ts'
import { artName } from './werte.ts'

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
  const bedarfe = await bedarfeVon(db, traegerId, { fallId, staende: ['bewilligt', 'beendet'] })
  const gutscheine = await gutscheineVon(
    db,
    traegerId,
    bedarfe.map((b) => b.bedarfId),
  )
  return gutscheine.flatMap((g) => {
    const b = bedarfe.find((x) => x.bedarfId === g.bedarfId)
    if (b === undefined || g.eingeloestAm !== null || g.gesperrtAm !== null || g.gueltigBis < heute) return []
    const qr = alsQr(webadresse(umfeld, `${EINLOESEN}?gutschein=${g.nummer}`))
    return [{ nummer: g.nummer, angaben: angabenVon(b, g), qr }]
  })
}

function angabenVon(b: Bedarf, g: Pick<Gutschein, 'wertCent' | 'gueltigBis'>): Gutscheinkarte['angaben'] {
  return [
    { name: t.fuer, wert: b.name },
    { name: t.leistung, wert: t.was(artName(b.art), b.zweck) },
    { name: t.zeitraum, wert: t.zeit(b.von, b.bis) },
    { name: t.umfang, wert: umfangVon(b, g.wertCent) },
    { name: t.wert, wert: t.insgesamt(g.wertCent) },
    { name: t.einzuloesen, wert: alsDatum(g.gueltigBis) },
  ]
}

/** What a provider redeemed, for the page that says so; of the vouchers of others nothing. */
export async function eingeloesterGutschein(
  db: TraegerDb,
  traegerId: string,
  anbieterId: string,
  nummer: string,
): Promise<Gutscheinkarte['angaben'] | undefined> {
  const g = await db
    .selectFrom('teilhabeGutschein')
    .select(['bedarfId', 'wertCent', 'gueltigBis'])
    .where('traegerId', '=', traegerId)
    .where('nummer', '=', alsNummer(nummer))
    .where('eingeloestVon', '=', anbieterId)
    .executeTakeFirst()
  const b = g && (await findBedarf(db, traegerId, g.bedarfId))
  return g && b && angabenVon(b, g).slice(0, -1)
}
