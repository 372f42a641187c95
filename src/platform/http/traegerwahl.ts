import { sql } from 'kysely'
import { type Db, forTraeger, stoerungIn, type Traeger, type TraegerDb } from '../db/index.ts'
import { zerlege } from './pfad.ts'
import { adresseDesTraegers } from './webadresse.ts'

/** The Träger of a request, and where its pages begin in this request. */
export type Gewaehlt = Readonly<{
  traeger: Traeger
  /** where its pages are found from everywhere, without a slash at the end */
  adresse: string
  /** `/`, or `/t/<kuerzel>` */
  basis: string
  /** moves with everything that this Träger or the network shows to the public */
  stand: string
  /** whether it is the one that the installation names first: what is set for one Träger alone, such as a sign-in service, is for this one */
  erster: boolean
}>

export type Traegerwahl = Readonly<{
  /** undefined where the installation has no Träger at all */
  fuerAnfrage: (host: string, pathname: string) => Promise<Gewaehlt | undefined>
  /** where the pages of a Träger are found, asked inside of a unit of work for it: jobs that write letters and mails */
  adresse: (trx: TraegerDb, traegerId: string) => Promise<string>
  /** every Träger of the installation, the network included, the oldest first */
  alle: () => Promise<readonly Gewaehlt[]>
}>

type Zeile = Readonly<{ traegerId: string; ueber: 'host' | 'kuerzel' | 'sonst'; erster: boolean; host: string | null; stand: string; zeile: string }>

/**
 * Finds out for whom a request is: a registered host name has one Träger, and nothing else answers there; under any other name the path
 * says it (`/t/<kuerzel>`), and without that it is the first one. One question to the database for each request, so that new rows and
 * changed ones count at once; the row itself is read only when it has changed.
 *
 * @param grund address of the installation, known once it listens
 * @param erster Kürzel of the first one; without it the oldest jobcenter
 */
export function waehleTraeger(db: Db, { erster, grund }: Readonly<{ erster: string | undefined; grund: () => string }>): Traegerwahl {
  const bekannt = new Map<string, Readonly<{ zeile: string; traeger: Traeger }>>()
  const lies = async ({ traegerId, zeile }: Zeile): Promise<Traeger> => {
    const da = bekannt.get(traegerId)
    if (da?.zeile === zeile) return da.traeger
    const traeger = await forTraeger(db, traegerId, (trx) =>
      trx.selectFrom('traeger').selectAll().where('traegerId', '=', traegerId).executeTakeFirstOrThrow(),
    )
    bekannt.set(traegerId, { zeile, traeger })
    return traeger
  }
  const frage = async (wo: Db, host: string, kuerzel: string | undefined): Promise<Zeile | undefined> => {
    const { rows } = await sql<Zeile>`
      select traeger_id, ueber, erster, host, stand, zeile from finde_traeger(${host}, ${kuerzel ?? null}, ${erster ?? null})`.execute(wo)
    return rows[0]
  }
  const zuletzt = new Map<string, Zeile>()
  /** While the database is away it is as it was: what needs none of it goes on. */
  const frageOderWeisst = async (host: string, kuerzel: string | undefined): Promise<Zeile | undefined> => {
    const ueber = { host: `host ${host}`, kuerzel: `kuerzel ${kuerzel}`, sonst: 'sonst' }
    try {
      const zeile = await frage(db, host, kuerzel)
      if (zeile !== undefined) zuletzt.set(ueber[zeile.ueber], zeile)
      return zeile
    } catch (fehler) {
      const bekannt = zuletzt.get(ueber.host) ?? zuletzt.get(ueber.kuerzel) ?? zuletzt.get(ueber.sonst)
      if (stoerungIn(fehler) !== 'weg' || bekannt === undefined) throw fehler
      return bekannt
    }
  }
  const adresseZu = (zeile: Zeile, kuerzel: string) => adresseDesTraegers(grund(), { kuerzel, host: zeile.host ?? undefined, erster: zeile.erster })
  const gewaehlt = async (zeile: Zeile, basis: string): Promise<Gewaehlt> => {
    const traeger = await lies(zeile)
    return { traeger, adresse: adresseZu(zeile, traeger.kuerzel), basis, stand: `${zeile.stand} ${zeile.zeile}`, erster: zeile.erster }
  }
  return {
    fuerAnfrage: async (host, pathname) => {
      const { basis, kuerzel } = zerlege(pathname)
      const zeile = await frageOderWeisst(rechnername(host), kuerzel)
      return zeile && gewaehlt(zeile, zeile.ueber === 'kuerzel' ? basis : '/')
    },
    adresse: async (trx, traegerId) => {
      const kuerzel = await kuerzelVon(trx, traegerId)
      const zeile = await frage(trx, '', kuerzel)
      return zeile === undefined ? grund() : adresseZu(zeile, kuerzel)
    },
    alle: async () => {
      const { rows } = await sql<{ id: string }>`select traeger_id as id from alle_traeger()`.execute(db)
      const alle: Gewaehlt[] = []
      for (const { id } of rows) {
        const zeile = await frage(db, '', await forTraeger(db, id, (trx) => kuerzelVon(trx, id)))
        if (zeile !== undefined) alle.push(await gewaehlt(zeile, '/'))
      }
      return alle
    },
  }
}

async function kuerzelVon(trx: TraegerDb, traegerId: string): Promise<string> {
  return (await trx.selectFrom('traeger').select('kuerzel').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()).kuerzel
}

/** The name alone, as it is kept: small letters, without port and without the dot of the root. */
export function rechnername(host: string): string {
  return host.trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
}
