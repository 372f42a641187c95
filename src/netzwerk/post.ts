import { z } from 'zod'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Auftrag, AuftragGescheitert, beauftrage, type ProgrammInSchritten } from '../platform/jobs/index.ts'
import type { Mail, Versand } from '../platform/post/index.ts'
import { liesMitglieder, verteiler } from './gremium.ts'
import { alsIcs } from './kalender.ts'
import { liesPunkte, liesSitzung, type Sitzung } from './sitzung-lesen.ts'
import { aufgabenmail, postgruende, sitzungsmail } from './texte/kalender.ts'

export type PostAnlass = 'einladung' | 'absage' | 'aufruf' | 'tagesordnung' | 'unterlagen' | 'vortag' | 'aufgabe'
type Wann = Readonly<{ traegerId: string; jetzt: Temporal.Instant }>

const ART = 'netzwerk.mail'
const GEDULD = Temporal.Duration.from({ hours: 72 })

/**
 * Asks for a mail to everybody on the mailing list, in the transaction of what it tells about. Asked again for the same occasion and
 * state of the meeting, only those get one who had none.
 *
 * @returns how many are asked for
 */
export async function verschicke(
  db: TraegerDb,
  h: Wann,
  { sitzungId, gremiumId, folge, anlass }: Readonly<{ sitzungId: string; gremiumId: string; folge: number; anlass: PostAnlass }>,
): Promise<number> {
  let mails = 0
  for (const { mitgliedId } of await verteiler(db, h, gremiumId))
    if (await stelle(db, h, { mitgliedId, anlass, gegenstand: sitzungId, folge })) mails++
  return mails
}

/** One mail to one member, once. */
export async function stelle(
  db: TraegerDb,
  h: Wann,
  neu: Readonly<{ mitgliedId: string; anlass: PostAnlass; gegenstand: string; folge: number }>,
): Promise<boolean> {
  const zeile = await db
    .insertInto('gremiumPost')
    .values({ traegerId: h.traegerId, ...neu, angelegtAm: h.jetzt })
    .onConflict((c) => c.constraint('gremium_post_einmal').doNothing())
    .returning('postId')
    .executeTakeFirst()
  if (zeile === undefined) return false
  await beauftrage(db, h, { art: ART, schluessel: zeile.postId, daten: zeile })
  return true
}

/** Where mails leave, and where the pages of a house are found; asked outside of any unit of work. */
export type Netzpost = Readonly<{ versand: Versand | undefined; adresse: (traegerId: string) => Promise<string> }>

/** Sends what waits; the database is not held while the mail server answers. */
export function mailAuftrag(amt: Netzpost): Record<string, ProgrammInSchritten> {
  return { [ART]: { beginne: (db, auftrag) => beginne(amt, db, auftrag) } }
}

type Post = Readonly<{ postId: string; anlass: string; gegenstand: string; folge: number; angelegtAm: Temporal.Instant; mitgliedId: string }>

async function beginne(amt: Netzpost, db: TraegerDb, a: Auftrag): ReturnType<ProgrammInSchritten['beginne']> {
  const { postId } = z.object({ postId: z.uuid() }).parse(a.daten)
  const post = await findWartende(db, a.traegerId, postId)
  if (post === undefined) return undefined
  const bereit = await bereite(db, a, post)
  if (bereit === undefined) {
    await erledige(db, a, postId, postgruende.vorbei)
    return undefined
  }
  return async () => {
    const link = await amt.adresse(/^ags:/.test(bereit.haus) ? a.traegerId : bereit.haus)
    const versandt = amt.versand ? await amt.versand(bereit.mail(link), a) : { art: 'spaeter' as const, grund: postgruende.ohneServer }
    return async (danach, jetzt) => {
      if ((await findWartende(danach, a.traegerId, postId)) === undefined) return
      const h = { traegerId: a.traegerId, jetzt }
      if (versandt.art === 'angenommen') return erledige(danach, h, postId)
      const nochGeduld = Temporal.Instant.compare(jetzt, post.angelegtAm.add(GEDULD)) < 0
      if (versandt.art === 'spaeter' && nochGeduld) throw new AuftragGescheitert(versandt.grund)
      return erledige(danach, h, postId, versandt.grund)
    }
  }
}

function findWartende(db: TraegerDb, traegerId: string, postId: string): Promise<Post | undefined> {
  return db
    .selectFrom('gremiumPost')
    .select(['postId', 'anlass', 'gegenstand', 'folge', 'angelegtAm', 'mitgliedId'])
    .where('traegerId', '=', traegerId)
    .where('postId', '=', postId)
    .where('stand', '=', 'wartet')
    .forUpdate()
    .executeTakeFirst()
}

async function erledige(db: TraegerDb, h: Wann, postId: string, grund?: string): Promise<void> {
  await db
    .updateTable('gremiumPost')
    .set({ stand: grund === undefined ? 'gesendet' : 'gescheitert', grund: grund ?? '', erledigtAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('postId', '=', postId)
    .execute()
}

type Bereit = Readonly<{ haus: string; mail: (adresse: string) => Mail }>

/** The mail, as long as it is still true: the person has a seat, the meeting is as it was when the mail was asked for. */
async function bereite(db: TraegerDb, a: Auftrag, post: Post): Promise<Bereit | undefined> {
  const wer = await db
    .selectFrom('gremiumMitglied as m')
    .innerJoin('gremium as g', (j) => j.onRef('g.traegerId', '=', 'm.traegerId').onRef('g.gremiumId', '=', 'm.gremiumId'))
    .select(['g.gremiumId', 'g.name as gremium', 'g.vertraulichkeit', 'm.haus'])
    .where('m.traegerId', '=', a.traegerId)
    .where('m.mitgliedId', '=', post.mitgliedId)
    .executeTakeFirst()
  if (wer === undefined) return undefined
  const heute = tagVon(a.jetzt).toString()
  const mitglied = (await liesMitglieder(db, a.traegerId, wer.gremiumId, heute)).find((m) => m.mitgliedId === post.mitgliedId)
  if (mitglied === undefined || mitglied.email === '') return undefined
  const traeger = await db.selectFrom('traeger').select(['kurzname', 'email']).where('traegerId', '=', a.traegerId).executeTakeFirstOrThrow()
  const huelle = {
    kennung: `<${post.postId}@${traeger.email.split('@').at(-1)}>`,
    von: { name: traeger.kurzname, adresse: traeger.email },
    an: mitglied.email,
  }
  const inhalt = post.anlass === 'aufgabe' ? await aufgabe(db, a, post, wer) : await sitzung(db, a, post, wer, { mitglied, traeger })
  return inhalt && { haus: wer.haus, mail: (adresse) => ({ ...huelle, ...inhalt(adresse) }) }
}

type Wer = Readonly<{ gremiumId: string; gremium: string; vertraulichkeit: string }>
type Inhalt = (adresse: string) => Pick<Mail, 'betreff' | 'text' | 'kalender'>

async function aufgabe(db: TraegerDb, a: Auftrag, post: Post, wer: Wer): Promise<Inhalt | undefined> {
  const zeile = await db
    .selectFrom('gremiumAufgabe')
    .select(['text', 'faellig'])
    .where('traegerId', '=', a.traegerId)
    .where('aufgabeId', '=', post.gegenstand)
    .where('stand', '=', 'offen')
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const faellig = Temporal.PlainDate.from(zeile.faellig).toLocaleString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })
  return (adresse) => aufgabenmail(wer.gremium, zeile.text, faellig, `${adresse}/netzwerk/gremien/${wer.gremiumId}`, wer.vertraulichkeit)
}

type An = Readonly<{ mitglied: { name: string; email: string }; traeger: { kurzname: string; email: string } }>

async function sitzung(db: TraegerDb, a: Auftrag, post: Post, wer: Wer, { mitglied, traeger }: An): Promise<Inhalt | undefined> {
  const s = await liesSitzung(db, a.traegerId, post.gegenstand)
  if (s === undefined || !stimmtNoch(s, a, post)) return undefined
  const tagesordnung = (await liesPunkte(db, a.traegerId, s.sitzungId)).map((p) => p.titel)
  const worte = {
    gremium: wer.gremium,
    titel: s.titel,
    wann: wann(s),
    ort: [s.ort, s.video].filter(Boolean).join(', '),
    tagesordnung,
    hinweise: s.hinweise,
  }
  const anlass = post.anlass === 'einladung' && s.folge > 0 ? 'neu' : (post.anlass as Exclude<PostAnlass, 'aufgabe'>)
  const methode = post.anlass === 'einladung' ? 'REQUEST' : post.anlass === 'absage' ? 'CANCEL' : undefined
  return (grund) => {
    const adresse = `${grund}/netzwerk/sitzungen/${s.sitzungId}`
    const eintrag = { ...s, gremium: wer.gremium, vertraulichkeit: wer.vertraulichkeit, tagesordnung, adresse }
    const von = { name: traeger.kurzname, email: traeger.email }
    return {
      ...sitzungsmail(anlass, worte, adresse, wer.vertraulichkeit),
      ...(methode && { kalender: { methode, inhalt: alsIcs([eintrag], { methode, name: '', von, an: mitglied }) } }),
    }
  }
}

/** An invitation to what has changed since, or to what is over, would only confuse. */
function stimmtNoch(s: Sitzung, { jetzt }: Wann, post: Post): boolean {
  if (s.folge !== post.folge || (s.abgesagtAm !== null) !== (post.anlass === 'absage')) return false
  return Temporal.Instant.compare(jetzt, s.ende) < 0
}

/** Donnerstag, 3. Dezember 2026, 10:00 bis 12:00 Uhr */
export function wann({ beginn, ende }: Pick<Sitzung, 'beginn' | 'ende'>): string {
  const von = beginn.toZonedDateTimeISO(zeitzone)
  const tag = von.toPlainDate().toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const zeit = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${tag}, ${zeit(von)} bis ${zeit(ende.toZonedDateTimeISO(zeitzone))} Uhr`
}
