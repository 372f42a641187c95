import { type Db, findTraeger, forTraeger, type Traeger } from '../db/index.ts'
import { rechnername } from '../http/traegerwahl.ts'
import { FalscherAufruf, type Rueckgabe, type Terminal } from '../terminal/index.ts'

type Tat = Readonly<{ was: 'liste' }> | Readonly<{ was: 'dazu' | 'weg'; host: string }>

/** @throws {FalscherAufruf} where it is not said what to do, or the host is none */
export function leseTat([was = 'liste', eingabe, ...mehr]: readonly string[]): Tat {
  if (was === 'liste' && eingabe === undefined) return { was }
  if ((was !== 'dazu' && was !== 'weg') || eingabe === undefined || mehr.length > 0)
    throw new FalscherAufruf('Es fehlt, was mit den Rechnernamen geschehen soll: liste, dazu NAME oder weg NAME.')
  const host = alsHost(eingabe)
  if (host === undefined)
    throw new FalscherAufruf(`„${eingabe}“ ist kein Rechnername. Erwartet wird einer wie jobcenter.landkreis.example, ohne https:// und ohne Pfad.`)
  return { was, host }
}

/** As browsers send it: letters outside of ASCII in Punycode. */
function alsHost(eingabe: string): string | undefined {
  const name = rechnername(eingabe)
  const url = URL.parse(`http://${name}`)
  const host = url?.hostname ?? ''
  const rein = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return rein && host.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host) ? host : undefined
}

/** Host names under which the installation speaks for a Träger: shown, added or taken away. A running service knows at once. */
export async function pflegeAdressen(db: Db, kuerzel: string | undefined, tat: Tat, terminal: Terminal): Promise<Rueckgabe> {
  const traeger = await findTraeger(db, kuerzel)
  if (traeger === undefined) {
    terminal.melde('Diesen Träger gibt es in der Datenbank nicht.\n')
    return 2
  }
  if (tat.was === 'dazu') return fuegeHinzu(db, traeger, tat.host, terminal)
  if (tat.was === 'weg') return nimmWeg(db, traeger, tat.host, terminal)
  const namen = await hostsVon(db, traeger)
  await terminal.schreibe(namen.length > 0 ? `${namen.join('\n')}\n` : `${traeger.kurzname} hat keinen eigenen Rechnernamen.\n`)
  return 0
}

async function fuegeHinzu(db: Db, { traegerId, kurzname }: Traeger, host: string, terminal: Terminal): Promise<Rueckgabe> {
  const neu = await forTraeger(db, traegerId, async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('traegerAdresse')
      .values({ traegerId, host })
      .onConflict((k) => k.doNothing())
      .executeTakeFirst()
    const eigene = await trx.selectFrom('traegerAdresse').select('host').where('traegerId', '=', traegerId).where('host', '=', host).execute()
    return numInsertedOrUpdatedRows === 1n ? 'neu' : eigene.length > 0 ? 'da' : 'vergeben'
  })
  if (neu === 'vergeben') {
    terminal.melde(`Unter ${host} antwortet schon ein anderer Träger.\n`)
    return 1
  }
  await terminal.schreibe(neu === 'neu' ? `Unter ${host} antwortet jetzt ${kurzname}.\n` : `Unter ${host} antwortet ${kurzname} schon.\n`)
  return 0
}

async function nimmWeg(db: Db, { traegerId, kurzname }: Traeger, host: string, terminal: Terminal): Promise<Rueckgabe> {
  const { numDeletedRows } = await forTraeger(db, traegerId, (trx) =>
    trx.deleteFrom('traegerAdresse').where('traegerId', '=', traegerId).where('host', '=', host).executeTakeFirst(),
  )
  if (numDeletedRows === 0n) {
    terminal.melde(`${kurzname} hat den Rechnernamen ${host} nicht.\n`)
    return 1
  }
  await terminal.schreibe(`Unter ${host} antwortet ${kurzname} nicht mehr.\n`)
  return 0
}

async function hostsVon(db: Db, { traegerId }: Traeger): Promise<string[]> {
  const zeilen = await forTraeger(db, traegerId, (trx) =>
    trx.selectFrom('traegerAdresse').select('host').where('traegerId', '=', traegerId).orderBy('angelegtAm').orderBy('host').execute(),
  )
  return zeilen.map((z) => z.host)
}
