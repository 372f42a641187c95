import { anbieterVon } from '../massnahme/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { alsEuro } from '../platform/ui/zahl.ts'
import { eingeloesterGutschein } from './gutscheinblatt.ts'
import { kinderDesAnbieters, type Nutzungszeile } from './nutzung.ts'
import { type Rechnung, rechnungenVon } from './rechnung.ts'
import { anbieterseite as t } from './texte/personal-seiten.ts'
import { umfangVon } from './umfang.ts'
import { artName, gezaehlt } from './werte.ts'

/** This month and those before it for which use can be reported: as long as the months of a voucher and its time to be redeemed. */
const MONATE = 15

/** @throws {Response} 404 where the account acts for no provider of Bildung und Teilhabe */
export async function meinAnbieter(z: Zugriff): Promise<string> {
  const a = await anbieterVon(z.db, z.traegerId, z.konto.kontoId)
  if (a === undefined || !a.aktiv || !a.arten.includes('teilhabe')) throw new Response(null, { status: 404 })
  return a.anbieterId
}

export function monateBis(z: Zugriff): string[] {
  const dieser = tagVon(z.jetzt).toPlainYearMonth()
  return Array.from({ length: MONATE }, (_, i) => dieser.subtract({ months: i }).toString())
}

export function gewaehlterMonat(z: Zugriff): string {
  const monate = monateBis(z)
  const monat = new URL(z.request.url).searchParams.get('monat')
  return monate.find((m) => m === monat) ?? monate[0] ?? ''
}

const taten = ['einloesen', 'melden', 'rechnung'] as const
type Tat = (typeof taten)[number]

/** What was done just now, as the address says it after the redirect; of a voucher only what this provider redeemed. */
async function fertigVon(z: Zugriff, anbieterId: string) {
  const fragen = new URL(z.request.url).searchParams
  const fertig: Tat | undefined = taten.find((x) => x === fragen.get('fertig'))
  if (fertig === undefined) return undefined
  const gutschein = fertig === 'einloesen' ? await eingeloesterGutschein(z.db, z.traegerId, anbieterId, fragen.get('nummer') ?? '') : undefined
  return { titel: t.fertig[fertig], text: t.fertigText[fertig], gutschein }
}

function zeile({ fallId: _, ...k }: Nutzungszeile, monat: string) {
  const umfang = umfangVon({ art: k.art, von: monat, bis: monat, einheiten: k.einheiten, preisCent: k.cent / k.einheiten }, k.cent)
  return {
    bedarfId: k.bedarfId,
    name: k.name,
    leistung: k.zweck === '' ? artName(k.art) : `${artName(k.art)}: ${k.zweck}`,
    umfang,
    gezaehlt: gezaehlt.includes(k.art),
    genutzt: k.genutzt,
  }
}

/** A provider learns what was cut and why; what is not decided yet stays what it asked for. */
function rechnung({ rechnungId, nummer, stand, monat, cent, anerkanntCent, bemerkung, zeilen }: Rechnung) {
  const gekuerzt = stand === 'freigegeben' ? zeilen.filter((x) => x.anerkanntCent !== null && x.anerkanntCent < x.cent) : []
  const worte = gekuerzt.map((x) => t.gekuerzt(x.name, alsEuro(x.cent / 100), alsEuro((x.anerkanntCent ?? 0) / 100), x.bemerkung))
  const betrag = { eingereicht: cent, geprueft: cent, freigegeben: anerkanntCent, zurueckgegeben: null }[stand]
  return { rechnungId, nummer, stand, monat, cent: betrag, hinweise: [...(bemerkung === '' ? [] : [bemerkung]), ...worte] }
}

export type Nutzungsdaten = Awaited<ReturnType<typeof anbieterSeite>>['daten']

/**
 * All that the page of a provider shows, and the cases that were read for it.
 *
 * @param sichtbar whether a case may be seen; a provider sees all of its children
 */
export async function anbieterSeite(z: Zugriff, anbieterId: string, sichtbar: (fallId: string) => Promise<boolean> = async () => true) {
  const monat = gewaehlterMonat(z)
  const kinder: Nutzungszeile[] = []
  for (const k of await kinderDesAnbieters(z.db, z.traegerId, anbieterId, monat)) if (await sichtbar(k.fallId)) kinder.push(k)
  const offen = kinder.filter((k) => k.genutzt !== undefined && !k.genutzt.berechnet)
  const daten = {
    monat,
    monate: monateBis(z),
    nummer: new URL(z.request.url).searchParams.get('gutschein')?.slice(0, 20) ?? '',
    fertig: await fertigVon(z, anbieterId),
    kinder: kinder.map((k) => zeile(k, monat)),
    offenCent: offen.reduce((s, k) => s + (k.genutzt?.cent ?? 0), 0),
    rechnungen: (await rechnungenVon(z.db, z.traegerId, { anbieterId })).map(rechnung),
  }
  return { daten, faelle: [...new Set(kinder.map((k) => k.fallId))] }
}
