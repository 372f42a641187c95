import type { Insertable, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * The Träger of the exercises. It borrows name and area of a real one so that pages look as they will, and carries
 * `uebungsdaten`, which every page and every letter shows. Address, telephone and mail reach nobody: the number is from the
 * range the Bundesnetzagentur keeps for fiction, the domain from RFC 2606.
 */
const uebungstraeger: Insertable<Schema['traeger']> = {
  traegerId: '01934f5e-0000-7000-8000-000000015085',
  kuerzel: 'koba-harz',
  kurzname: 'KoBa Harz',
  name: 'Jobcenter des Landkreises Harz',
  koerperschaft: 'Landkreis Harz',
  gebiet: 'im Landkreis Harz',
  land: 'DE-ST',
  strasse: 'Musterplatz 3',
  plz: '38855',
  ort: 'Wernigerode',
  telefon: '030 23125-000',
  email: 'jobcenter@koba-harz.example',
  webseite: 'https://koba-harz.example',
  akzent: '#1c4a33',
  uebungsdaten: true,
  kassenname: 'Landkreis Harz',
  iban: 'DE02120300000000202051', // the example account that banks print in their own leaflets
}

/** Postcodes of the Landkreis Harz. */
const gebiet = {
  '06458': 'Hedersleben',
  '06463': 'Falkenstein (Harz)',
  '06484': 'Quedlinburg',
  '06485': 'Gernrode',
  '06493': 'Ballenstedt, Harzgerode',
  '06502': 'Thale',
  '06507': 'Allrode, Friedrichsbrunn',
  '38820': 'Halberstadt',
  '38822': 'Groß Quenstedt',
  '38828': 'Wegeleben',
  '38829': 'Harsleben',
  '38835': 'Osterwieck',
  '38836': 'Dardesheim, Huy',
  '38838': 'Huy',
  '38855': 'Wernigerode, Nordharz',
  '38871': 'Ilsenburg, Nordharz',
  '38875': 'Oberharz am Brocken',
  '38877': 'Benneckenstein',
  '38879': 'Schierke',
  '38889': 'Blankenburg (Harz)',
  '38895': 'Derenburg, Langenstein',
  '38899': 'Hasselfelde',
} as const

/** Puts the Träger of the exercises into a database that has none. */
export async function saeeUebungstraeger(db: Kysely<Schema>): Promise<void> {
  const da = await db.selectFrom('traeger').select('traegerId').limit(1).executeTakeFirst()
  if (da !== undefined) return
  await db
    .insertInto('traeger')
    .values(uebungstraeger)
    .onConflict((c) => c.doNothing())
    .execute()
  await db
    .insertInto('gebiet')
    .values(Object.entries(gebiet).map(([plz, ort]) => ({ traegerId: uebungstraeger.traegerId ?? '', plz, ort })))
    .onConflict((c) => c.doNothing())
    .execute()
}
