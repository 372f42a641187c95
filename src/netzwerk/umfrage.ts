import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { frei, freieId, moment, wahl, zeile } from './formular.ts'
import { merke } from './gremium.ts'
import { freiesLand } from './gremium-art.ts'
import { eigeneSitze, findGremium } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { eingabe, saetze as t } from './texte/saetze.ts'

export const kreise = ['gremium', 'land', 'alle'] as const
export const frageArten = ['janein', 'auswahl', 'text'] as const
const frageSchema = z.object({ text: z.string(), art: z.enum(frageArten), antworten: z.array(z.string()) })
export type Umfragefrage = z.output<typeof frageSchema>
const fragenSchema = z.array(frageSchema)
const antwortenSchema = z.array(z.string())

/** What stands for yes, no and abstaining in a ballot. */
export const jaNein = ['Ja', 'Nein', 'Enthaltung'] as const

/** A ballot as a form sends it; up to five questions, unused ones stay empty. Answers of a choice stand one a line. */
export const umfrageSchema = z
  .object({
    kreis: wahl('Wer abstimmt', kreise),
    gremium: freieId('Gruppe'),
    land: freiesLand,
    titel: zeile('Titel', 160),
    text: frei('Worum es geht', 4000),
    geheim: wahl('Abstimmung', ['offen', 'geheim']),
    quorum: z
      .string()
      .trim()
      .default('')
      .transform((text) => text || '0')
      .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= 104, t.umfrage.quorum)
      .transform(Number),
    fristTag: z.string({ error: eingabe.tag('Frist') }),
    fristZeit: z.string().default('23:59'),
    frage: z.union([z.string().transform((s) => [s]), z.array(z.string())]).default([]),
    frageArt: z.union([z.enum(frageArten).transform((s) => [s]), z.array(z.enum(frageArten))], { error: eingabe.wahl('Art der Frage') }).default([]),
    frageAntworten: z.union([z.string().transform((s) => [s]), z.array(z.string())]).default([]),
  })
  .transform(({ fristTag, fristZeit, frage, frageArt, frageAntworten, geheim, ...rest }, ctx) => {
    const einwand = (feld: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [feld], message })
      return z.NEVER
    }
    const frist = moment(fristTag, fristZeit)
    if (frist === undefined) return einwand('fristTag', eingabe.tag('Frist'))
    const fragen: Umfragefrage[] = []
    for (const [i, roh] of frage.entries()) {
      const text = roh.trim().slice(0, 500)
      if (text === '') continue
      const art = frageArt[i] ?? 'janein'
      const antworten = [
        ...new Set(
          (frageAntworten[i] ?? '')
            .split(/\r?\n/)
            .map((a) => a.trim().slice(0, 200))
            .filter(Boolean),
        ),
      ]
      if (art === 'auswahl' && antworten.length < 2) return einwand('frageAntworten', t.umfrage.antworten(fragen.length + 1))
      fragen.push({ text, art, antworten: art === 'janein' ? [...jaNein] : art === 'auswahl' ? antworten : [] })
    }
    if (fragen.length === 0) return einwand('frage', t.umfrage.fragen)
    return { ...rest, geheim: geheim === 'geheim', frist, fragen }
  })
export type NeueUmfrage = z.output<typeof umfrageSchema>

/** Asks houses; for a group who leads it may, for a Land and for all the coordination. */
export async function stelleUmfrage(db: TraegerDb, h: ImNetz, neu: NeueUmfrage): Promise<Ergebnis<{ umfrageId: string }>> {
  const { kreis, gremium: gremiumId, land, ...rest } = neu
  if (kreis === 'gremium') {
    const gefunden = await findGremium(db, h, gremiumId ?? '')
    if (gefunden === undefined) return fehler(eingabe.wahl('Gruppe'), 'gremium')
    if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  } else if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  if (kreis === 'land' && land === null) return fehler(eingabe.wahl('Land'), 'land')
  if (Temporal.Instant.compare(rest.frist, h.jetzt) <= 0) return fehler(t.umfrage.frist, 'fristTag')
  const verbot = verweigert(rest.titel, rest.text, ...rest.fragen.flatMap((f) => [f.text, ...f.antworten]))
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { umfrageId } = await db
    .insertInto('umfrage')
    .values({
      traegerId: h.traegerId,
      ...rest,
      kreis,
      gremiumId: kreis === 'gremium' ? gremiumId : null,
      land: kreis === 'land' ? land : null,
      fragen: JSON.stringify(rest.fragen),
      haus: h.mensch.haus,
      hausName: h.mensch.hausName,
      angelegtAm: h.jetzt,
    })
    .returning('umfrageId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'umfrage.stellen', umfrageId)
  return { ok: true, umfrageId }
}

export type Umfrage = Readonly<{
  umfrageId: string
  kreis: string
  gremiumId: string | null
  gremium: string | null
  land: string | null
  titel: string
  text: string
  fragen: readonly Umfragefrage[]
  geheim: boolean
  quorum: number
  frist: Temporal.Instant
  haus: string
  hausName: string
  zurueckgezogen: boolean
  /** houses that have voted */
  teilgenommen: number
  /** the own house has */
  habe: boolean
  /** the own house is asked */
  darf: boolean
  laeuft: boolean
}>

/** Ballots that the reader's house is asked in, and for the coordination all; those that run come first. */
export async function liesUmfragen(db: TraegerDb, h: ImNetz, nur?: string): Promise<Umfrage[]> {
  const sitze = new Set((await eigeneSitze(db, h)).map((s) => s.gremiumId))
  const zeilen = await db
    .selectFrom('umfrage as u')
    .leftJoin('gremium as g', (j) => j.onRef('g.traegerId', '=', 'u.traegerId').onRef('g.gremiumId', '=', 'u.gremiumId'))
    .select([
      'u.umfrageId',
      'u.kreis',
      'u.gremiumId',
      'g.name as gremium',
      'u.land',
      'u.titel',
      'u.text',
      'u.fragen',
      'u.geheim',
      'u.quorum',
      'u.frist',
      'u.haus',
      'u.hausName',
      'u.zurueckgezogenAm',
    ])
    .select((e) =>
      e
        .selectFrom('umfrageTeilnahme as t')
        .whereRef('t.traegerId', '=', 'u.traegerId')
        .whereRef('t.umfrageId', '=', 'u.umfrageId')
        .select((f) => f.fn.countAll<string>().as('n'))
        .as('teilgenommen'),
    )
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('umfrageTeilnahme as t')
            .whereRef('t.traegerId', '=', 'u.traegerId')
            .whereRef('t.umfrageId', '=', 'u.umfrageId')
            .where('t.haus', '=', h.mensch.haus)
            .select('t.haus'),
        )
        .as('habe'),
    )
    .where('u.traegerId', '=', h.traegerId)
    .$if(nur !== undefined, (q) => q.where('u.umfrageId', '=', nur ?? ''))
    .orderBy('u.frist', 'desc')
    .execute()
  const umfragen = zeilen.map(({ zurueckgezogenAm, fragen, teilgenommen, ...u }) => {
    const imKreis = u.kreis === 'alle' || (u.kreis === 'land' ? u.land === h.mensch.land : sitze.has(u.gremiumId ?? ''))
    return {
      ...u,
      fragen: fragenSchema.parse(fragen),
      teilgenommen: Number(teilgenommen),
      habe: u.habe === true,
      zurueckgezogen: zurueckgezogenAm !== null,
      darf: imKreis && h.mensch.haus !== h.traegerId, // the coordination asks, houses answer
      laeuft: zurueckgezogenAm === null && Temporal.Instant.compare(h.jetzt, u.frist) < 0,
      imKreis,
    }
  })
  const sichtbar = umfragen.filter((u) => u.imKreis || h.mensch.koordiniert).map(({ imKreis: _, ...u }) => u)
  return [...sichtbar.filter((u) => u.laeuft).reverse(), ...sichtbar.filter((u) => !u.laeuft)]
}

export async function findUmfrage(db: TraegerDb, h: ImNetz, umfrageId: string | undefined): Promise<Umfrage | undefined> {
  return istId(umfrageId) ? (await liesUmfragen(db, h, umfrageId))[0] : undefined
}

/** The vote of a house: one, until the deadline, not to be changed. In a secret ballot nothing kept leads from the vote to the house. */
export async function stimmeAb(db: TraegerDb, h: ImNetz, umfrageId: string, antworten: readonly string[]): Promise<Ergebnis> {
  const u = await findUmfrage(db, h, umfrageId)
  if (u === undefined) return fehler(t.gibtEsNicht)
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  if (!u.darf) return fehler(t.umfrage.kreis)
  if (!u.laeuft) return fehler(t.umfrage.vorbei)
  const werte = u.fragen.map((f, i) =>
    f.art === 'text' ? (antworten[i] ?? '').trim().slice(0, 2000) : (f.antworten.find((a) => a === antworten[i]) ?? ''),
  )
  const leer = u.fragen.findIndex((f, i) => f.art !== 'text' && werte[i] === '')
  if (leer >= 0) return fehler(t.umfrage.beantworte(leer + 1), `antwort${leer}`)
  const verbot = verweigert(...werte)
  if (verbot !== undefined) return fehler(verbot)
  const neu = await db
    .insertInto('umfrageTeilnahme')
    .values({ traegerId: h.traegerId, umfrageId, haus: h.mensch.haus, hausName: h.mensch.hausName, von: h.konto.name, am: h.jetzt })
    .onConflict((c) => c.constraint('umfrage_teilnahme_pk').doNothing())
    .returning('haus')
    .executeTakeFirst()
  if (neu === undefined) return fehler(t.umfrage.schon)
  const wer = u.geheim ? { haus: null, hausName: '' } : { haus: h.mensch.haus, hausName: h.mensch.hausName }
  await db
    .insertInto('umfrageStimme')
    .values({ traegerId: h.traegerId, umfrageId, ...wer, antworten: JSON.stringify(werte) })
    .execute()
  await merke(db, h, 'umfrage.abstimmen', umfrageId)
  return { ok: true }
}

export type Auswertung = Readonly<{
  erreicht: boolean
  fragen: readonly Readonly<{ text: string; zahlen: readonly Readonly<{ antwort: string; zahl: number }>[]; texte: readonly string[] }>[]
  /** open ballots only: how each house voted */
  haeuser: readonly Readonly<{ haus: string; antworten: readonly string[] }>[]
  teilgenommen: readonly string[]
}>

/** The result, only after the deadline: before it nobody may be led by how others voted. */
export async function werteAus(db: TraegerDb, h: ImNetz, u: Umfrage): Promise<Auswertung | undefined> {
  if (u.laeuft || u.zurueckgezogen) return undefined
  const stimmen = await db
    .selectFrom('umfrageStimme')
    .select(['hausName', 'antworten'])
    .where('traegerId', '=', h.traegerId)
    .where('umfrageId', '=', u.umfrageId)
    .orderBy(u.geheim ? 'stimmeId' : 'hausName')
    .execute()
  const gelesen = stimmen.map((s) => ({ haus: s.hausName, antworten: antwortenSchema.parse(s.antworten) }))
  const teilnahme = await db
    .selectFrom('umfrageTeilnahme')
    .select('hausName')
    .where('traegerId', '=', h.traegerId)
    .where('umfrageId', '=', u.umfrageId)
    .orderBy('hausName')
    .execute()
  return {
    erreicht: u.teilgenommen >= u.quorum,
    fragen: u.fragen.map((f, i) => ({
      text: f.text,
      zahlen: f.antworten.map((antwort) => ({ antwort, zahl: gelesen.filter((s) => s.antworten[i] === antwort).length })),
      // in a secret ballot each question is put in an order of its own, so that no two texts are seen to be of one hand
      texte:
        f.art === 'text'
          ? gelesen
              .map((s) => s.antworten[i] ?? '')
              .filter(Boolean)
              .sort()
          : [],
    })),
    haeuser: u.geheim ? [] : gelesen,
    teilgenommen: teilnahme.map((z) => z.hausName),
  }
}

/** Takes a ballot back, or lets it run again; whoever asked while nobody has voted, the coordination always. */
export async function zieheUmfrageZurueck(db: TraegerDb, h: ImNetz, umfrageId: string, zurueck: boolean): Promise<Ergebnis> {
  const u = await findUmfrage(db, h, umfrageId)
  if (u === undefined) return fehler(t.gibtEsNicht)
  const eigene = u.haus === h.mensch.haus && h.mensch.wirktMit
  if (!h.mensch.koordiniert && !eigene) return fehler(t.nurEigenes)
  if (!h.mensch.koordiniert && u.teilgenommen > 0) return fehler(t.umfrage.begonnen)
  await db
    .updateTable('umfrage')
    .set({ zurueckgezogenAm: zurueck ? h.jetzt : null })
    .where('traegerId', '=', h.traegerId)
    .where('umfrageId', '=', umfrageId)
    .execute()
  await merke(db, h, zurueck ? 'umfrage.zurueckziehen' : 'umfrage.fortsetzen', umfrageId)
  return { ok: true }
}
