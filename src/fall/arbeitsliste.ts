import { type RawBuilder, sql } from 'kysely'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Arbeitsgruppe, type Arbeitszahlen, liesArbeitsgruppen } from './arbeitszahlen.ts'
import { gefundeneVorgaenge, sichtbarFuer } from './suche.ts'
import { geschuetzterFall } from './texte/personal-saetze.ts'
import { alsArt, alsStand, type VorgangArt, type VorgangStand } from './vorgang.ts'

/** Steps of the age picture in days: up to 5, 6 to 10, 11 to 14, more. */
export const altersstufen = ['bis-5', '6-10', '11-14', 'ueber-14'] as const
export type Altersstufe = (typeof altersstufen)[number]

export const arbeitsbereiche = ['meine', 'team', 'alle', 'wiedervorlagen', 'freigaben', 'ohne-fall'] as const
/** `freigaben`: waits for a second person, who must be another than who works on it. */
export type Arbeitsbereich = (typeof arbeitsbereiche)[number]

export const arbeitssortierungen = ['frist', 'alter', 'fall', 'name', 'stand', 'monat'] as const
export type Arbeitssortierung = (typeof arbeitssortierungen)[number]

export type Arbeitsfilter = Readonly<{
  bereich: Arbeitsbereich
  /** who looks: decides what is theirs and which protected cases have a name */
  kontoId: string
  team: string
  heute: Temporal.PlainDate
  art?: VorgangArt | undefined
  stand?: VorgangStand | undefined
  alter?: Altersstufe | 'ueber-10' | undefined
  /** beginnings of Aktenzeichen and names */
  text?: string | undefined
  sortierung?: Arbeitssortierung | undefined
  absteigend?: boolean | undefined
  /** from 1 */
  seite?: number | undefined
}>

export type Arbeitszeile = Readonly<{
  vorgangId: string
  fallId: string | null
  antragId: string | null
  aktenzeichen: string | null
  bezeichnung: string | null
  personenzahl: number | null
  /** protected, and who looks is not of its circle: no name, no title */
  verborgen: boolean
  art: VorgangArt
  titel: string
  stand: VorgangStand
  zustaendig: string | null
  eilig: string
  alterTage: number
  frist: string | null
  fristGrund: string
  fehlt: string
  monatCent: number | null
}>

export type Arbeitsliste = Readonly<{
  zeilen: readonly Arbeitszeile[]
  /** with the filter, on all pages */
  gesamt: number
  seite: number
  seiten: number
  /** open work by tab, without the other filters */
  zahlen: Readonly<Record<Arbeitsbereich, number>>
  /** open work with the filter, by age */
  alter: Readonly<Record<Altersstufe, number>>
  mittleresAlterTage: number
}>

const JE_SEITE = 50
type Bedingung = RawBuilder<unknown>

/**
 * Open work, urgent things first, then by deadline unless another order is asked for.
 *
 * @param zahlen where the numbers come from; without it they are counted anew
 */
export async function arbeitsliste(
  db: TraegerDb,
  traegerId: string,
  filter: Arbeitsfilter,
  zahlen: Arbeitszahlen = liesArbeitsgruppen,
): Promise<Arbeitsliste> {
  const bedingung = bedingungen(traegerId, filter)
  const gezaehlt = await zaehle(db, traegerId, filter, zahlen)
  const seiten = Math.max(1, Math.ceil(gezaehlt.gesamt / JE_SEITE))
  const seite = Math.min(Math.max(1, Math.trunc(filter.seite ?? 1)), seiten)
  return { ...gezaehlt, zeilen: await zeilen(db, traegerId, bedingung, filter, seite), seite, seiten }
}

function bedingungen(traegerId: string, f: Arbeitsfilter): Bedingung {
  const teile: Bedingung[] = [imBereich(f, f.bereich)]
  if (f.art) teile.push(sql`v.art = ${f.art}`)
  if (f.stand) teile.push(sql`v.stand = ${f.stand}`)
  if (f.alter) teile.push(imAlter(f.alter, f.heute))
  const treffer = gefundeneVorgaenge(traegerId, f.text ?? '', f.kontoId)
  if (treffer !== undefined) teile.push(treffer)
  return sql.join(teile, sql` and `)
}

function imBereich({ kontoId, team }: Arbeitsfilter, bereich: Arbeitsbereich): Bedingung {
  switch (bereich) {
    case 'meine':
      return sql`v.zustaendig = ${kontoId}`
    case 'team':
      return sql`v.team = ${team}`
    case 'wiedervorlagen':
      return sql`v.zustaendig = ${kontoId} and v.art = 'wiedervorlage'`
    case 'freigaben':
      return sql`v.stand = 'in-freigabe' and v.zustaendig is distinct from ${kontoId}`
    case 'ohne-fall':
      return sql`v.fall_id is null`
    default:
      return sql`true`
  }
}

/** When something came in that is `tage` old at most: age counts in days of the calendar, not in hours. */
function seit(heute: Temporal.PlainDate, tage: number): Temporal.Instant {
  return heute.subtract({ days: tage }).toZonedDateTime(zeitzone).toInstant()
}

function imAlter(alter: Altersstufe | 'ueber-10', heute: Temporal.PlainDate): Bedingung {
  const ab = (tage: number) => sql`v.eingang_am >= ${seit(heute, tage).toString()}`
  switch (alter) {
    case 'bis-5':
      return ab(5)
    case '6-10':
      return sql`${ab(10)} and not ${ab(5)}`
    case '11-14':
      return sql`${ab(14)} and not ${ab(10)}`
    case 'ueber-14':
      return sql`not ${ab(14)}`
    case 'ueber-10':
      return sql`not ${ab(10)}`
  }
}

/** All numbers, from groups of work that are alike: twenty thousand rows are read once. */
async function zaehle(
  db: TraegerDb,
  traegerId: string,
  f: Arbeitsfilter,
  zahlen: Arbeitszahlen,
): Promise<Pick<Arbeitsliste, 'gesamt' | 'zahlen' | 'alter' | 'mittleresAlterTage'>> {
  const alle = await zahlen(db, traegerId, f.heute)
  const treffer = gefundeneVorgaenge(traegerId, f.text ?? '', f.kontoId)
  const gesucht = treffer === undefined ? alle : await liesArbeitsgruppen(db, traegerId, f.heute, treffer)
  const passend = gesucht.filter(
    (g) => gehoertZu(g, f, f.bereich) && (!f.art || g.art === f.art) && (!f.stand || g.stand === f.stand) && (!f.alter || istAlt(g.tage, f.alter)),
  )
  const summe = (gruppen: readonly Arbeitsgruppe[]) => gruppen.reduce((s, g) => s + g.anzahl, 0)
  const gesamt = summe(passend)
  const je = <K extends string>(namen: readonly K[], zahl: (name: K) => number) =>
    Object.fromEntries(namen.map((name) => [name, zahl(name)])) as Record<K, number> // one for each name
  return {
    gesamt,
    zahlen: je(arbeitsbereiche, (bereich) => summe(alle.filter((g) => gehoertZu(g, f, bereich)))),
    alter: je(altersstufen, (stufe) => summe(passend.filter((g) => istAlt(g.tage, stufe)))),
    mittleresAlterTage: gesamt === 0 ? 0 : Math.round(passend.reduce((s, g) => s + g.tage * g.anzahl, 0) / gesamt),
  }
}

/** The same division as `imBereich`, for groups. */
function gehoertZu(g: Arbeitsgruppe, { kontoId, team }: Arbeitsfilter, bereich: Arbeitsbereich): boolean {
  switch (bereich) {
    case 'meine':
      return g.zustaendig === kontoId
    case 'team':
      return g.team === team
    case 'wiedervorlagen':
      return g.zustaendig === kontoId && g.art === 'wiedervorlage'
    case 'freigaben':
      return g.stand === 'in-freigabe' && g.zustaendig !== kontoId
    case 'ohne-fall':
      return g.ohneFall
    default:
      return true
  }
}

function istAlt(tage: number, alter: Altersstufe | 'ueber-10'): boolean {
  switch (alter) {
    case 'bis-5':
      return tage <= 5
    case '6-10':
      return tage > 5 && tage <= 10
    case '11-14':
      return tage > 10 && tage <= 14
    case 'ueber-14':
      return tage > 14
    case 'ueber-10':
      return tage > 10
  }
}

function sortiert({ sortierung = 'frist', absteigend = false }: Arbeitsfilter): RawBuilder<unknown> {
  const richtung = absteigend ? sql`desc nulls last` : sql`asc nulls last`
  switch (sortierung) {
    case 'frist':
      return absteigend ? sql`v.frist desc nulls last, v.eingang_am` : sql`(v.eilig = ''), v.frist, v.eingang_am`
    case 'alter':
      return absteigend ? sql`v.eingang_am desc` : sql`v.eingang_am`
    case 'fall':
      return sql`f.aktenzeichen ${richtung}`
    case 'name':
      return sql`f.suchtext ${richtung}`
    case 'stand':
      return sql`v.stand ${richtung}, v.frist, v.eingang_am`
    case 'monat':
      return sql`v.monat_cent ${richtung}`
  }
}

type Rohzeile = Omit<Arbeitszeile, 'alterTage' | 'art' | 'stand' | 'verborgen'> & {
  art: string
  stand: string
  eingangAm: Temporal.Instant
  sichtbar: boolean | null
}

/** The page is cut before the cases are joined, where its order does not need them: fifty look-ups instead of twenty thousand. */
async function zeilen(db: TraegerDb, traegerId: string, bedingung: Bedingung, f: Arbeitsfilter, seite: number): Promise<Arbeitszeile[]> {
  const nachFall = f.sortierung === 'fall' || f.sortierung === 'name'
  const fall = sql`left join fall f on f.traeger_id = v.traeger_id and f.fall_id = v.fall_id`
  const { rows } = await sql<Rohzeile>`
    select v.vorgang_id, v.fall_id, v.antrag_id, f.aktenzeichen, f.bezeichnung, f.personenzahl, ${sichtbarFuer(f.kontoId)} as sichtbar,
      v.art, v.titel, v.stand, v.zustaendig, v.eilig, v.eingang_am, v.frist, v.frist_grund, v.fehlt, v.monat_cent
    from (select v.* from vorgang v ${nachFall ? fall : sql``}
      where v.traeger_id = ${traegerId} and v.erledigt_am is null and ${bedingung}
      order by ${sortiert(f)}, v.vorgang_id limit ${JE_SEITE} offset ${(seite - 1) * JE_SEITE}) v ${fall}
    order by ${sortiert(f)}, v.vorgang_id`.execute(db)
  return rows.map((z) => alsZeile(z, f.heute))
}

function alsZeile({ eingangAm, sichtbar, ...z }: Rohzeile, heute: Temporal.PlainDate): Arbeitszeile {
  const verborgen = z.fallId !== null && sichtbar === false
  const alterTage = Math.max(0, tagVon(eingangAm).until(heute, { largestUnit: 'days' }).days)
  const offen = { ...z, art: alsArt(z.art), stand: alsStand(z.stand), alterTage, verborgen }
  return verborgen ? { ...offen, bezeichnung: geschuetzterFall, personenzahl: null, titel: '', eilig: '', fehlt: '', monatCent: null } : offen
}
