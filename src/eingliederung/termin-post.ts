import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsIcs, type Icsmethode } from '../platform/kalender/index.ts'
import { type Benachrichtigung, benachrichtige } from '../platform/post/index.ts'
import { findTermin } from './termin-lesen.ts'
import type { Termin } from './termin-model.ts'
import { terminPost as t } from './texte/personal-termin.ts'

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>
type Anlass = 'termin' | 'termin-absage' | 'termin-erinnerung' | 'stelle'

/** Tells the accounts of the very person; others of the household learn nothing of her appointments or of vacancies by mail. @returns how many */
export async function benachrichtigePerson(
  db: TraegerDb,
  h: Wann,
  { fallId, personId, anlass, gegenstand }: Readonly<{ fallId: string; personId: string; anlass: Anlass; gegenstand: string }>,
): Promise<number> {
  const konten = await db
    .selectFrom('zugang as z')
    .innerJoin('mailadresse as m', (j) => j.onRef('m.traegerId', '=', 'z.traegerId').onRef('m.kontoId', '=', 'z.kontoId'))
    .select('z.kontoId')
    .where('z.traegerId', '=', h.traegerId)
    .where('z.fallId', '=', fallId)
    .where('z.personId', '=', personId)
    .where('m.adresse', 'is not', null)
    .where('m.abgelehntAm', 'is', null)
    .execute()
  for (const { kontoId } of konten) await benachrichtige(db, h, { kontoId, fallId, anlass, gegenstand })
  return konten.length
}

type Haus = Readonly<{ kurzname: string; email: string; strasse: string; plz: string; ort: string }>

/** One appointment as a calendar file. It says when and where, never what for: it lies in mails and on other people's screens. */
export function terminAlsIcs(termin: Termin, haus: Haus, methode: Icsmethode, an?: string): string {
  const ort = termin.form === 'vor-ort' ? `${haus.kurzname}, ${haus.strasse}, ${haus.plz} ${haus.ort}` : ''
  return alsIcs(
    [
      {
        uid: `termin-${termin.terminId}@${haus.email.split('@').at(-1)}`,
        beginn: termin.von,
        ende: termin.bis,
        titel: t.titel(haus.kurzname),
        beschreibung: t.text,
        ort,
        abgesagt: termin.stand === 'abgesagt',
        oeffentlich: false,
        folge: termin.folge,
        geaendertAm: termin.geaendertAm,
      },
    ],
    {
      methode,
      produkt: t.produkt,
      name: t.titel(haus.kurzname),
      ...(an !== undefined && { von: { name: haus.kurzname, email: haus.email }, an: { name: '', email: an } }),
    },
  )
}

/** The calendar file of a mail that tells of an appointment; undefined for all other mails. */
export async function terminKalender(
  db: TraegerDb,
  { traegerId }: Wann,
  n: Benachrichtigung,
  an: string,
): Promise<Readonly<{ methode: 'REQUEST' | 'CANCEL'; inhalt: string }> | undefined> {
  if ((n.anlass !== 'termin' && n.anlass !== 'termin-absage') || n.gegenstand === null) return undefined
  const schritt = await db
    .selectFrom('terminSchritt')
    .select('terminId')
    .where('traegerId', '=', traegerId)
    .where('schrittId', '=', n.gegenstand)
    .executeTakeFirst()
  const einladung =
    schritt ??
    (await db
      .selectFrom('terminEinladung')
      .select('terminId')
      .where('traegerId', '=', traegerId)
      .where('einladungId', '=', n.gegenstand)
      .executeTakeFirst())
  const termin = einladung && (await findTermin(db, traegerId, einladung.terminId))
  if (termin === undefined) return undefined
  const haus = await db
    .selectFrom('traeger')
    .select(['kurzname', 'email', 'strasse', 'plz', 'ort'])
    .where('traegerId', '=', traegerId)
    .executeTakeFirstOrThrow()
  const methode = termin.stand === 'abgesagt' ? 'CANCEL' : 'REQUEST'
  return { methode, inhalt: terminAlsIcs(termin, haus, methode, an) }
}
