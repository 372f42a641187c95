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

/** Two neighbours, so that what is shared has somebody to be shared with. They borrow names like the first one. */
const nachbarn: readonly Insertable<Schema['traeger']>[] = [
  {
    ...uebungstraeger,
    traegerId: '01934f5e-0000-7000-8000-000000101054',
    kuerzel: 'nordfriesland',
    kurzname: 'Jobcenter Nordfriesland',
    name: 'Jobcenter des Kreises Nordfriesland',
    koerperschaft: 'Kreis Nordfriesland',
    gebiet: 'im Kreis Nordfriesland',
    land: 'DE-SH',
    strasse: 'Musterdeich 1',
    plz: '25813',
    ort: 'Husum',
    telefon: '030 23125-100',
    email: 'jobcenter@nordfriesland.example',
    webseite: 'https://nordfriesland.example',
    akzent: '#12405e',
    kassenname: 'Kreis Nordfriesland',
  },
  {
    ...uebungstraeger,
    traegerId: '01934f5e-0000-7000-8000-000000116053',
    kuerzel: 'jena',
    kurzname: 'jenarbeit',
    name: 'Jobcenter der Stadt Jena',
    koerperschaft: 'Stadt Jena',
    gebiet: 'in der Stadt Jena',
    land: 'DE-TH',
    strasse: 'Musterallee 7',
    plz: '07743',
    ort: 'Jena',
    telefon: '030 23125-200',
    email: 'jobcenter@jena.example',
    webseite: 'https://jena.example',
    akzent: '#5a2146',
    kassenname: 'Stadt Jena',
  },
]

/** The space that all municipal jobcenters share. */
const netzwerk: Insertable<Schema['traeger']> = {
  ...uebungstraeger,
  traegerId: '01934f5e-0000-7000-8000-000000999999',
  art: 'netzwerk',
  kuerzel: 'netzwerk',
  kurzname: 'Kommunale Jobcenter',
  name: 'Netzwerk der kommunalen Jobcenter',
  koerperschaft: 'Netzwerk der kommunalen Jobcenter',
  gebiet: 'in 13 Ländern',
  land: 'DE-BE',
  strasse: 'Musterufer 4',
  plz: '10785',
  ort: 'Berlin',
  telefon: '030 23125-300',
  email: 'koordination@kommunale-jobcenter.example',
  webseite: 'https://kommunale-jobcenter.example',
  akzent: '#1c3a5e',
  kassenname: '',
  iban: '',
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

/** Puts the Träger of the exercises and the network around them into a database that has no other. */
export async function saeeUebungstraeger(db: Kysely<Schema>): Promise<void> {
  const da = await db.selectFrom('traeger').select(['kuerzel', 'uebungsdaten']).execute()
  if (da.some((t) => !t.uebungsdaten)) return
  await db
    .insertInto('traeger')
    .values([uebungstraeger, ...nachbarn, netzwerk])
    .onConflict((c) => c.doNothing())
    .execute()
  await db
    .insertInto('gebiet')
    .values(Object.entries(gebiet).map(([plz, ort]) => ({ traegerId: uebungstraeger.traegerId ?? '', plz, ort })))
    .onConflict((c) => c.doNothing())
    .execute()
}
