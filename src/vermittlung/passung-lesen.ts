import { sql } from 'kysely'
import { heutigerCode, liesProfileVieler, zaehleProfilzeilen } from '../eingliederung/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Punkt } from './entfernung.ts'
import { merkmaleAus, wechselNach } from './merkmale.ts'
import { arbeitsformen, aus, sprachstufen } from './model.ts'
import type { Bewerbermerkmale, Stellenmerkmale } from './passung-merkmale.ts'
import { alleMitten } from './plz-mitte.ts'
import type { Stelle } from './stelle.ts'

/** Somebody who looks for work, as the matching sees them. */
export type Bewerber = Readonly<{ personId: string; fallId: string; merkmale: Bewerbermerkmale }>

const PORTION = 1000

/**
 * Makes the profiles of the matching anew where the Potenzialanalyse has changed or a date has come.
 *
 * @returns how many were made
 */
export async function frischeProfileAuf(db: TraegerDb, traegerId: string, tag: string, nur?: string): Promise<number> {
  const jetzt = nur === undefined ? await zaehleProfilzeilen(db, traegerId) : new Map([[nur, -1]])
  const da = await db
    .selectFrom('passungProfil')
    .select(['personId', 'zeilen', 'giltBis'])
    .where('traegerId', '=', traegerId)
    .$if(nur !== undefined, (q) => q.where('personId', '=', nur ?? ''))
    .execute()
  const frisch = new Set(da.filter((d) => d.zeilen === jetzt.get(d.personId) && (d.giltBis === null || d.giltBis > tag)).map((d) => d.personId))
  const alte = [...jetzt.keys()].filter((personId) => !frisch.has(personId))
  if (alte.length === 0) return 0
  const mitten = new Map((await alleMitten(db, traegerId)).map((m): [string, Punkt] => [m.plz, { breite: m.breite, laenge: m.laenge }]))
  for (let i = 0; i < alte.length; i += PORTION) await schreibe(db, traegerId, alte.slice(i, i + PORTION), tag, mitten)
  return alte.length
}

async function schreibe(
  db: TraegerDb,
  traegerId: string,
  personIds: readonly string[],
  tag: string,
  mitten: ReadonlyMap<string, Punkt>,
): Promise<void> {
  const profile = await liesProfileVieler(db, traegerId, personIds)
  const neue = [...profile].map(([personId, p]) => {
    const merkmale = merkmaleAus(p.angaben, tag, mitten)
    const giltBis = wechselNach(p.angaben, tag) ?? null
    return { traegerId, personId, fallId: p.fallId, zeilen: p.zeilen, giltBis, merkmale: merkmale === undefined ? '' : JSON.stringify(merkmale) }
  })
  if (neue.length === 0) return
  await db
    .insertInto('passungProfil')
    .values(neue)
    .onConflict((c) =>
      c.constraint('passung_profil_pk').doUpdateSet((eb) => ({
        fallId: eb.ref('excluded.fallId'),
        zeilen: eb.ref('excluded.zeilen'),
        giltBis: eb.ref('excluded.giltBis'),
        merkmale: eb.ref('excluded.merkmale'),
      })),
    )
    .execute()
}

/** Everybody who looks for work; people of protected cases only for their circle. */
export async function liesBewerber(db: TraegerDb, traegerId: string, kontoId: string): Promise<Bewerber[]> {
  const zeilen = await db
    .selectFrom('passungProfil as p')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'p.traegerId').onRef('f.fallId', '=', 'p.fallId'))
    .select(['p.personId', 'p.fallId', 'p.merkmale'])
    .where('p.traegerId', '=', traegerId)
    .where('p.merkmale', '<>', '')
    .where((eb) =>
      eb.or([
        eb('f.geschuetzt', '=', false),
        eb.exists(
          eb
            .selectFrom('fallKreis as k')
            .select('k.kontoId')
            .whereRef('k.traegerId', '=', 'f.traegerId')
            .whereRef('k.fallId', '=', 'f.fallId')
            .where('k.kontoId', '=', kontoId),
        ),
      ]),
    )
    .orderBy('p.personId')
    .execute()
  return zeilen.map(({ merkmale, ...z }) => ({ ...z, merkmale: liesMerkmale(merkmale) }))
}

/** Written by `schreibe` only; codes of skills as of today. */
function liesMerkmale(text: string): Bewerbermerkmale {
  const m = JSON.parse(text) as Bewerbermerkmale
  return { ...m, faehigkeiten: m.faehigkeiten.map(heutigerCode) }
}

/** What the matching knows of one person; undefined where somebody looks for no work or nothing is known. */
export async function merkmaleVon(db: TraegerDb, traegerId: string, personId: string, tag: string): Promise<Bewerbermerkmale | undefined> {
  await frischeProfileAuf(db, traegerId, tag, personId)
  const z = await db
    .selectFrom('passungProfil')
    .select('merkmale')
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return z === undefined || z.merkmale === '' ? undefined : liesMerkmale(z.merkmale)
}

type Verlangt = Pick<
  Stelle,
  'kldb' | 'breite' | 'laenge' | 'minutenVon' | 'minutenBis' | 'beginnMinute' | 'endeMinute' | 'deutsch' | 'fuehrerschein' | 'beginn' | 'faehigkeiten'
> &
  Readonly<{ arbeitsform: string }>

export function stellenmerkmale(s: Verlangt): Stellenmerkmale {
  return {
    kldb: s.kldb,
    faehigkeiten: s.faehigkeiten.map((f) => ({ ...f, code: heutigerCode(f.code) })),
    ort: s.breite === null || s.laenge === null ? undefined : { breite: s.breite, laenge: s.laenge },
    minutenVon: s.minutenVon ?? undefined,
    minutenBis: s.minutenBis ?? undefined,
    tagVon: s.beginnMinute ?? undefined,
    tagBis: s.endeMinute ?? undefined,
    deutsch: aus(sprachstufen, s.deutsch),
    fuehrerschein: s.fuehrerschein,
    beginn: s.beginn ?? undefined,
    arbeitsform: aus(arbeitsformen, s.arbeitsform) ?? 'tag',
  }
}

export type OffeneStelle = Readonly<{ stelleId: string; merkmale: Stellenmerkmale }>

/** What open vacancies ask for, and nothing more of them: the few that are shown are read afterwards. */
export async function liesOffeneStellen(db: TraegerDb, traegerId: string): Promise<OffeneStelle[]> {
  const zeilen = await db
    .selectFrom('stelle as s')
    .select(['s.stelleId', 's.kldb', 's.breite', 's.laenge', 's.minutenVon', 's.minutenBis', 's.beginnMinute', 's.endeMinute'])
    .select(['s.deutsch', 's.fuehrerschein', 's.beginn', 's.arbeitsform'])
    .select((eb) =>
      eb
        .selectFrom('stelleFaehigkeit as f')
        .whereRef('f.traegerId', '=', 's.traegerId')
        .whereRef('f.stelleId', '=', 's.stelleId')
        .select(sql<string | null>`string_agg(f.code || chr(31) || f.name || chr(31) || f.muss::int, chr(30))`.as('f'))
        .as('faehigkeiten'),
    )
    .where('s.traegerId', '=', traegerId)
    .where('s.stand', '=', 'offen')
    .orderBy('s.angelegtAm', 'desc')
    .execute()
  return zeilen.map(({ stelleId, faehigkeiten, ...z }) => ({
    stelleId,
    merkmale: stellenmerkmale({ ...z, faehigkeiten: liesFaehigkeiten(faehigkeiten) }),
  }))
}

/** Parts that no name holds: control characters divide them. */
function liesFaehigkeiten(text: string | null): Stellenmerkmale['faehigkeiten'] {
  return (text ?? '')
    .split('\u001E')
    .filter((teil) => teil !== '')
    .map((teil) => {
      const [code = '', name = '', muss] = teil.split('\u001F')
      return { code, name, muss: muss === '1' }
    })
}
