import type { Zugriff } from '../platform/auth/index.ts'
import { geschlosseneMonate, liesAnwesenheit, liesLadungen } from './anwesenheit.ts'
import { istMonat, kurstage, spanneVon, tageIm } from './kalender.ts'
import { type Durchgang, liesDurchgaenge, listeMassnahmen } from './katalog.ts'
import { alsZelle } from './raster.ts'
import { type Teilnahme, zeitraumVon } from './teilnahme.ts'
import { heuteVon, meineTeilnehmenden } from './zugang.ts'

/** Planned minutes of one day of a run. */
export const minutenJeTag = (d: Pick<Durchgang, 'minutenJeWoche' | 'wochentage'>): number =>
  d.minutenJeWoche === 0 ? 360 : Math.round(d.minutenJeWoche / d.wochentage.length)

/** Which run and month the address asks for; without, the newest run and this month. */
export async function liesWahl(z: Zugriff, anbieterId: string) {
  const heute = heuteVon(z)
  const suche = new URL(z.request.url).searchParams
  const titel = new Map((await listeMassnahmen(z.db, z.traegerId, anbieterId)).map((m) => [m.massnahmeId, m.titel]))
  const alle = (await liesDurchgaenge(z.db, z.traegerId, { anbieterId })).filter((d) => d.von <= heute)
  const monat = monatAus(suche.get('monat'), heute)
  const spanne = spanneVon(monat)
  const imMonat = alle.filter((d) => d.von <= spanne.bis && d.bis >= spanne.von)
  const leute = await meineTeilnehmenden(z, anbieterId)
  const gewaehlt =
    alle.find((d) => d.durchgangId === suche.get('durchgang')) ??
    imMonat.find((d) => leute.some((x) => x.durchgangId === d.durchgangId)) ??
    imMonat[0] ??
    alle[0]
  const tag = suche.get('tag') ?? ''
  return {
    heute,
    monat,
    durchgaenge: alle.map((d) => ({ ...d, titel: titel.get(d.massnahmeId) ?? '' })),
    gewaehlt,
    tag: istTagIn(tag, monat) ? tag : '',
    leute,
  }
}

function monatAus(text: string | null, heute: string): string {
  const dieser = heute.slice(0, 7)
  return istMonat(text) && text <= dieser ? text : dieser
}

const istTagIn = (tag: string, monat: string) => tageIm(monat).includes(tag)

/** The month of one run: its days, its people, what was reported. */
export async function liesRaster(z: Zugriff, anbieterId: string, durchgang: Durchgang, leute: readonly Teilnahme[], monat: string) {
  const spanne = spanneVon(monat)
  const dabei = leute.filter((x) => {
    const { von, bis } = zeitraumVon(x)
    return x.durchgangId === durchgang.durchgangId && x.stand !== 'nicht-angetreten' && von <= spanne.bis && bis >= spanne.von
  })
  const ids = dabei.map((x) => x.teilnahmeId)
  const tage = await liesAnwesenheit(z.db, z.traegerId, ids, spanne)
  const kurs = new Set(kurstage(monat, durchgang, z.umfeld.traeger.land))
  const geplant = minutenJeTag(durchgang)
  return {
    geschlossen: (await geschlosseneMonate(z.db, z.traegerId, anbieterId)).includes(monat),
    stand: (await liesLadungen(z.db, z.traegerId, anbieterId, 1))[0]?.ladungId ?? '',
    tage: tageIm(monat)
      .filter((tag) => kurs.has(tag) || tage.some((z) => z.tag === tag))
      .map((tag) => ({ tag, wochentag: Temporal.PlainDate.from(tag).dayOfWeek, kommt: tag > heuteVon(z) })),
    leute: dabei.map((x) => ({
      teilnahmeId: x.teilnahmeId,
      name: `${x.nachname}, ${x.vorname}`,
      nummer: x.nummer,
      ...zeitraumVon(x),
      zellen: Object.fromEntries(tage.filter((e) => e.teilnahmeId === x.teilnahmeId).map((e) => [e.tag, alsZelle(e, geplant)])),
      gruende: Object.fromEntries(tage.filter((e) => e.teilnahmeId === x.teilnahmeId && e.grund !== '').map((e) => [e.tag, e.grund])),
    })),
  }
}
export type Raster = Awaited<ReturnType<typeof liesRaster>>
