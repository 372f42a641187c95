import { sql } from 'kysely'
import { kampagnenstand, liesKampagnen } from '../netzwerk/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { findArt } from './arten.ts'
import type { Bild } from './bild.ts'
import { type Bildstand, bilder } from './bild-lesen.ts'
import { liesMarkenschalter } from './marke.ts'
import { bildTexte } from './texte/bild.ts'

/** A place that shows a picture. */
export type Verwendung = Readonly<{
  /** of a content; empty for the joint brand */
  inhaltId: string
  art: string
  artName: string
  titel: string
  adresse: string
  oeffentlich: boolean
}>

/** Where the own house uses a picture: in what it writes and publishes, and in the joint brand. */
export async function verwendungen(db: TraegerDb, traegerId: string, bildId: string, jetzt: Temporal.Instant): Promise<readonly Verwendung[]> {
  return [...(await inInhalten(db, traegerId, bildId, jetzt)), ...(await inDerMarke(db, traegerId, bildId, jetzt))]
}

/** Houses whose public pages show a picture, and on how many; the database answers the network alone, and tells nothing of drafts. */
export async function haeuserMitBild(
  db: TraegerDb,
  bildId: string,
  jetzt: Temporal.Instant,
): Promise<readonly Readonly<{ kurzname: string; stellen: number }>[]> {
  const { rows } = await sql<{ kurzname: string; stellen: number }>`
    select kurzname, stellen from haeuser_mit_bild(${bildId}::uuid, ${jetzt.toString()}::timestamptz)`.execute(db)
  return rows
}

/** As the own file of the logo; in the network also in the kits that it gives out. */
async function inDerMarke(db: TraegerDb, traegerId: string, bildId: string, jetzt: Temporal.Instant): Promise<readonly Verwendung[]> {
  const stelle = (kampagneId: string, name: string, oeffentlich: boolean) => ({
    inhaltId: '',
    art: 'kampagne',
    artName: bildTexte.marke,
    titel: name,
    adresse: kampagneId,
    oeffentlich,
  })
  const heute = tagVon(jetzt).toString()
  const schalter = await liesMarkenschalter(db, traegerId)
  const eigene = (await liesKampagnen(db, traegerId)).filter(
    ({ daten }) => daten.fotos.includes(bildId) || daten.logos.some((l) => l.svg === bildId || l.png === bildId),
  )
  return [
    ...(schalter?.logo === bildId ? [stelle(schalter.kampagneId, bildTexte.eigenesLogo, schalter.an)] : []),
    ...eigene.map((k) => stelle(k.kampagneId, k.daten.name, kampagnenstand(k, heute) === 'laeuft')),
  ]
}

/** In the newest version of something, or in the one the public sees. */
async function inInhalten(db: TraegerDb, traegerId: string, bildId: string, jetzt: Temporal.Instant): Promise<readonly Verwendung[]> {
  const { rows } = await sql<{ inhaltId: string; art: string; adresse: string; daten: unknown; oeffentlich: boolean }>`
    with benutzt as (
      select inhalt_id, fassung from inhalt_verweis where traeger_id = ${traegerId} and art = 'bild' and ziel = ${bildId}
    ), sichtbar as (
      select inhalt_id, fassung from oeffentliche_fassungen(${jetzt.toString()}::timestamptz) where traeger_id = ${traegerId}
    ), neueste as (
      select inhalt_id, max(fassung) as fassung from inhalt_fassung where traeger_id = ${traegerId} group by inhalt_id
    )
    select i.inhalt_id as "inhaltId", i.art, i.adresse, f.daten, s.inhalt_id is not null as oeffentlich
    from inhalt i
      join neueste n on n.inhalt_id = i.inhalt_id
      left join (sichtbar s join benutzt bs on bs.inhalt_id = s.inhalt_id and bs.fassung = s.fassung) on s.inhalt_id = i.inhalt_id
      join inhalt_fassung f on f.traeger_id = i.traeger_id and f.inhalt_id = i.inhalt_id and f.fassung = coalesce(s.fassung, n.fassung)
    where i.traeger_id = ${traegerId}
      and (s.inhalt_id is not null or exists (select from benutzt b where b.inhalt_id = n.inhalt_id and b.fassung = n.fassung))
    order by i.art, i.adresse`.execute(db)
  return rows.map(({ daten, ...z }) => {
    const art = findArt(z.art)
    const gelesen = art?.schema.safeParse(daten)
    return { ...z, artName: art?.name ?? z.art, titel: art && gelesen?.success ? art.titel(gelesen.data) : z.adresse }
  })
}

/** Pictures of the own house whose right ends soon or has ended, with the places that show them: work for the editors. */
export async function bildHinweise(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  jetzt: Temporal.Instant,
  heute: string,
): Promise<readonly Readonly<{ bild: Bild; stand: Bildstand; stellen: readonly Verwendung[] }>[]> {
  const betroffen = (await bilder(db, traegerId, netzId, heute)).filter((b) => b.stand !== 'nutzbar')
  const hinweise: { bild: Bild; stand: Bildstand; stellen: readonly Verwendung[] }[] = []
  for (const bild of betroffen) {
    const stellen = await verwendungen(db, traegerId, bild.bildId, jetzt)
    if (stellen.length > 0 || (bild.stand === 'laeuft-aus' && !bild.gemeinsam)) hinweise.push({ bild, stand: bild.stand, stellen })
  }
  return hinweise
}
