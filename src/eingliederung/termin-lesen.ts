import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { feiertagAm } from '../platform/kalender/index.ts'
import { ansprechpersonVon } from './ansprechperson.ts'
import { belegungen } from './termin-belegung.ts'
import { type Termin, terminAus } from './termin-model.ts'
import { type Dienstzeit, type Freizeit, freieZeiten, tagesspanne } from './termin-zeit.ts'

export async function findTermin(db: TraegerDb, traegerId: string, terminId: string): Promise<Termin | undefined> {
  const zeile = await db.selectFrom('termin').selectAll().where('traegerId', '=', traegerId).where('terminId', '=', terminId).executeTakeFirst()
  return zeile && terminAus(zeile)
}

type Wovon = Readonly<{ personId?: string; kontoId?: string; fallId?: string; von?: Temporal.Instant; bis?: Temporal.Instant }>

/** Appointments of a person, a case or somebody of the house, in order; those called off too. */
export async function termineVon(db: TraegerDb, traegerId: string, { personId, kontoId, fallId, von, bis }: Wovon): Promise<Termin[]> {
  const zeilen = await db
    .selectFrom('termin')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .$if(personId !== undefined, (q) => q.where('personId', '=', personId ?? ''))
    .$if(kontoId !== undefined, (q) => q.where('kontoId', '=', kontoId ?? ''))
    .$if(fallId !== undefined, (q) => q.where('fallId', '=', fallId ?? ''))
    .$if(von !== undefined, (q) => q.where('bis', '>', von ?? null))
    .$if(bis !== undefined, (q) => q.where('von', '<', bis ?? null))
    .orderBy('von')
    .execute()
  return zeilen.map(terminAus)
}

export async function liesDienstzeiten(db: TraegerDb, traegerId: string): Promise<Dienstzeit[]> {
  return db
    .selectFrom('terminDienstzeit as d')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'd.traegerId').onRef('k.kontoId', '=', 'd.kontoId'))
    .select(['d.dienstzeitId', 'd.kontoId', 'd.wochentag', 'd.von', 'd.bis', 'd.giltVon', 'd.giltBis', 'd.minuten', 'd.selbstbuchung', 'd.raumId'])
    .where('d.traegerId', '=', traegerId)
    .where('k.gesperrt', '=', false)
    .orderBy('d.kontoId')
    .orderBy('d.wochentag')
    .orderBy('d.von')
    .execute()
}

type Suche = Readonly<{
  von: Temporal.PlainDate
  bis: Temporal.PlainDate
  fruehestens: Temporal.Instant
  nurSelbstbuchung: boolean
  kontoId?: string | undefined
}>

/** Free times in the hours of staff. */
export async function freieTermine(db: TraegerDb, traegerId: string, s: Suche): Promise<Freizeit[]> {
  const { land } = await db.selectFrom('traeger').select('land').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  const alle = await liesDienstzeiten(db, traegerId)
  const dienstzeiten = alle.filter((d) => (!s.nurSelbstbuchung || d.selbstbuchung) && (s.kontoId === undefined || d.kontoId === s.kontoId))
  const zeit = { von: tagesspanne(s.von).von, bis: tagesspanne(s.bis).bis }
  return freieZeiten({ ...s, dienstzeiten, belegt: await belegungen(db, traegerId, zeit), feiertag: (tag) => feiertagAm(land, tag) })
}

/** Days ahead, and hours before, in which people may book themselves. A rule of the house. */
export const selbstbuchung = { tage: 28, vorlaufStunden: 24 } as const

/** What somebody may book: with who accompanies her or did so last if that one offers anything, else with everybody who offers. */
export async function buchbar(
  db: TraegerDb,
  traegerId: string,
  wer: Readonly<{ personId: string; zustaendig: string | null }>,
  jetzt: Temporal.Instant,
): Promise<Freizeit[]> {
  const heute = tagVon(jetzt)
  const suche = {
    von: heute,
    bis: heute.add({ days: selbstbuchung.tage }),
    fruehestens: jetzt.add({ hours: selbstbuchung.vorlaufStunden }),
    nurSelbstbuchung: true,
  }
  const alle = await freieTermine(db, traegerId, suche)
  const letzter = (await termineVon(db, traegerId, { personId: wer.personId })).at(-1)?.kontoId
  const begleitet = (await ansprechpersonVon(db, traegerId, wer.personId))?.kontoId
  const bei = [begleitet, letzter, wer.zustaendig].find((k) => alle.some((f) => f.kontoId === k))
  const meine = bei === undefined ? alle : alle.filter((f) => f.kontoId === bei)
  return meine.filter((f, i) => meine.findIndex((g) => Temporal.Instant.compare(g.von, f.von) === 0) === i)
}

export type Raum = Readonly<{ raumId: string; name: string; haus: string; barrierefrei: boolean; aktiv: boolean }>

export async function liesRaeume(db: TraegerDb, traegerId: string): Promise<Raum[]> {
  return db
    .selectFrom('terminRaum')
    .select(['raumId', 'name', 'haus', 'barrierefrei', 'aktiv'])
    .where('traegerId', '=', traegerId)
    .orderBy('name')
    .execute()
}

export type Mitarbeiter = Readonly<{ kontoId: string; name: string; stelle: string }>

/** Who holds appointments: has hours for it, or a role that accompanies people. */
export async function liesMitarbeiter(db: TraegerDb, traegerId: string): Promise<Mitarbeiter[]> {
  const zeilen = await db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'stelle', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'personal')
    .where('gesperrt', '=', false)
    .orderBy('name')
    .execute()
  const haelt = ['fallmanagement', 'vermittlung', 'leistung', 'eingangszone']
  return zeilen.filter((z) => z.rollen.some((r) => haelt.includes(r))).map(({ rollen: _, ...z }) => z)
}

export type Einladung = Readonly<{
  einladungId: string
  verbindlich: boolean
  rechtsfolgenFassung: string
  wirktFort: boolean
  von: Temporal.Instant
  dokumentId: string
  weg: 'portal' | 'post' | 'uebergabe'
  am: Temporal.Instant
  /** day on which it counts as received (sec. 37 SGB X); undefined while it has not left the house */
  bekanntAm: string | undefined
}>

const TAGE_BIS_BEKANNT = 4

/** The invitations to appointments, the newest last, each with the day on which it reached the person. */
export async function liesEinladungen(db: TraegerDb, traegerId: string, terminIds: readonly string[]): Promise<(Einladung & { terminId: string })[]> {
  if (terminIds.length === 0) return []
  const zeilen = await db
    .selectFrom('terminEinladung as e')
    .leftJoin('druckauftrag as d', (j) => j.onRef('d.traegerId', '=', 'e.traegerId').onRef('d.dokumentId', '=', 'e.dokumentId'))
    .select(['e.terminId', 'e.einladungId', 'e.verbindlich', 'e.rechtsfolgenFassung', 'e.wirktFort', 'e.von', 'e.dokumentId', 'e.weg', 'e.am'])
    .select(['d.aufgegebenAm'])
    .where('e.traegerId', '=', traegerId)
    .where('e.terminId', 'in', terminIds)
    .orderBy('e.am')
    .orderBy('e.einladungId')
    .execute()
  const mails = await gesendet(
    db,
    traegerId,
    zeilen.map((z) => z.einladungId),
  )
  return zeilen.map(({ aufgegebenAm, ...z }) => {
    const weg = z.weg === 'portal' || z.weg === 'uebergabe' ? z.weg : 'post'
    const ab = weg === 'portal' ? mails.get(z.einladungId) : (aufgegebenAm ?? undefined)
    const bekanntAm = weg === 'uebergabe' ? tagVon(z.am).toString() : ab && Temporal.PlainDate.from(ab).add({ days: TAGE_BIS_BEKANNT }).toString()
    return { ...z, weg, bekanntAm }
  })
}

/** Days on which mails left. */
async function gesendet(db: TraegerDb, traegerId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('benachrichtigung')
    .select(['gegenstand', 'erledigtAm'])
    .where('traegerId', '=', traegerId)
    .where('gegenstand', 'in', ids)
    .where('stand', '=', 'gesendet')
    .execute()
  return new Map(zeilen.flatMap((z) => (z.gegenstand && z.erledigtAm ? [[z.gegenstand, tagVon(z.erledigtAm).toString()] as const] : [])))
}
