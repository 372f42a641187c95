import type { PGlite } from '@electric-sql/pglite'

/**
 * The Träger of the exercises. It borrows name and area of a real one so that pages look as they will, and carries
 * `uebungsdaten`, which every page and every letter shows. Address, telephone and mail reach nobody: the number is from the
 * range the Bundesnetzagentur keeps for fiction, the domain from RFC 2606.
 */
const uebungstraeger = [
  ['traeger_id', '01934f5e-0000-7000-8000-000000015085'],
  ['kuerzel', 'koba-harz'],
  ['kurzname', 'KoBa Harz'],
  ['name', 'Jobcenter des Landkreises Harz'],
  ['koerperschaft', 'Landkreis Harz'],
  ['gebiet', 'im Landkreis Harz'],
  ['land', 'DE-ST'],
  ['strasse', 'Musterplatz 3'],
  ['plz', '38855'],
  ['ort', 'Wernigerode'],
  ['telefon', '030 23125-000'],
  ['email', 'jobcenter@koba-harz.example'],
  ['webseite', 'https://koba-harz.example'],
  ['akzent', '#1c4a33'],
  ['uebungsdaten', true],
] as const

/** Puts the Träger of the exercises into a database that has none. */
export async function saeeUebungsdaten(client: PGlite): Promise<void> {
  const spalten = uebungstraeger.map(([name]) => name).join(', ')
  const platzhalter = uebungstraeger.map((_, i) => `$${i + 1}`).join(', ')
  const werte = uebungstraeger.map(([, wert]) => wert)
  await client.query(`insert into traeger (${spalten}) select ${platzhalter} where not exists (select from traeger)`, werte)
}
