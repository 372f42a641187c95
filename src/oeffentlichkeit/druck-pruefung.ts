import type { Druckstueck } from './druck-schema.ts'
import { type Druckrahmen, satzVon } from './druck-setzen.ts'
import { druckvorlagen, type Textplatz } from './druck-vorlagen.ts'
import { druckTexte as t } from './texte/personal-druck.ts'

type Mangel = Readonly<{ stelle: string; satz: string }>

/** A picture of one pixel: the place that a picture takes is the same whatever it shows. */
const PUNKT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** What surrounds the texts where only the texts are measured. */
const irgendwo: Druckrahmen = {
  haus: 'Jobcenter',
  akzent: '#1a3da5',
  uebung: true,
  seite: 'https://jobcenter.landkreis.example/flyer/nummer-01',
  adresse: (pfad) => `https://jobcenter.landkreis.example${pfad}`,
  kontakt: { titel: '', zeilen: [{ text: '' }] },
  zeiten: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'].map((tag) => [tag, '8 bis 12 Uhr und 13 bis 16 Uhr'] as const),
  marke: { daten: null, bilder: new Map() },
  setzeEin: (text) => text,
}

/** Texts that do not fit in their place in any degree, and letters that the font lacks: found by setting it. */
export function ueberlauf(d: Druckstueck): Mangel[] {
  return (['de', 'einfach', 'en'] as const).flatMap((sprache) => {
    if (d.texte[sprache] === undefined) return []
    const rahmen = {
      ...irgendwo,
      zeiten: d.standort === '' ? [] : irgendwo.zeiten,
      ...(d.bild !== undefined && { bild: { bytes: PUNKT, typ: 'image/png', alt: '', nachweis: 'Foto' } }),
    }
    const satz = satzVon(d, rahmen, { sprache, fassung: 1, tag: '2026-01-01', fuer: 'web' })
    if (!satz.ok) return [{ stelle: sprache, satz: t.zeichenFehlt(t.sprache[sprache], satz.zeichen.join(' ')) }]
    return satz.ueberlauf.filter(istPlatz(d)).map((p) => ({ stelle: `${sprache}.${p}`, satz: t.laeuftUeber(t.plaetze[p], t.sprache[sprache]) }))
  })
}

const istPlatz =
  (d: Druckstueck) =>
  (p: string): p is Textplatz =>
    p in druckvorlagen[d.vorlage].plaetze
