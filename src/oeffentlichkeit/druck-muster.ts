import { zeichneSeite } from '../platform/pdf/index.ts'
import { artDruckstueck } from './art-druckstueck.ts'
import { artVordruck } from './art-vordruck.ts'
import { type Druckrahmen, setzeDruckstueck } from './druck-setzen.ts'
import { vorlagennamen } from './druck-vorlagen.ts'
import { setzeVordruck } from './vordruck-setzen.ts'

const satz = 'Hier steht Ihr Text. Er nimmt die Schrift, in der er in seinen Platz passt.'
const text = `${satz}\n\n## Überschrift\n\n- erster Punkt\n- zweiter Punkt\n- dritter Punkt\n\n${satz}`
const texte = {
  titel: 'Titel des Blattes',
  unterzeile: 'Eine Zeile darunter',
  text,
  kasten: 'Das Wichtigste in einem Kasten.',
  rueckseite: '',
  einklapp: text,
  innen1: text,
  innen2: text,
  innen3: text,
}

const rahmen: Druckrahmen = {
  haus: 'Ihr Jobcenter',
  akzent: '#1a3da5',
  uebung: false,
  seite: 'https://jobcenter.example/flyer/muster',
  adresse: (pfad) => `https://jobcenter.example${pfad}`,
  kontakt: { titel: 'So erreichen Sie uns', zeilen: [{ text: 'Name des Standorts' }, { text: 'Straße 1' }, { text: '12345 Ort' }] },
  zeiten: [
    ['Montag', '8 bis 12\u00a0Uhr'],
    ['Dienstag', '8 bis 16\u00a0Uhr'],
    ['Donnerstag', '8 bis 18\u00a0Uhr'],
  ],
  marke: { daten: null, bilder: new Map() },
  setzeEin: (t) => t,
}

const gemerkt = new Map<string, Promise<Buffer | undefined>>()

/** A picture of the first page of a template, made once; undefined for one that does not exist. */
export function musterbild(name: string): Promise<Buffer | undefined> {
  const da = gemerkt.get(name) ?? zeichne(name)
  gemerkt.set(name, da)
  return da
}

async function zeichne(name: string): Promise<Buffer | undefined> {
  const pdf = await musterblatt(name)
  const bild = pdf && (await zeichneSeite(Uint8Array.from(pdf), 1, 360))
  return bild?.ok ? Buffer.from(bild.png) : undefined
}

async function musterblatt(name: string): Promise<Buffer | undefined> {
  const vorlage = vorlagennamen.find((v) => v === name)
  if (vorlage !== undefined) {
    const daten = artDruckstueck.schema.parse({
      vorlage,
      nummer: 'KJ-F-00',
      texte: { de: texte },
      standort: '',
      ziel: '',
      telefon: '',
      email: '',
      auflage: '',
    })
    const gesetzt = await setzeDruckstueck(daten, rahmen, { sprache: 'de', fassung: 1, tag: '2026-01-01', fuer: 'web' })
    return gesetzt.ok ? gesetzt.pdf : undefined
  }
  if (name !== 'vordruck') return undefined
  const feld = (frei: string, label: string, breite: number) => ({ frei, art: 'text' as const, breite, label: { de: label } })
  const daten = artVordruck.schema.parse({
    nummer: 'KJ-00',
    texte: { de: { titel: 'Titel des Vordrucks', einleitung: satz } },
    rechtsgrundlage: '§\u00a037 SGB\u00a0II',
    zustaendig: '',
    online: '',
    abschnitte: [
      { titel: { de: 'Über Sie' }, felder: [feld('a', 'Vorname', 3), feld('b', 'Nachname', 3), feld('c', 'Straße', 4), feld('d', 'Ort', 2)] },
    ],
  })
  const haus = {
    haus: rahmen.haus,
    hausLang: '',
    akzent: rahmen.akzent,
    uebung: false,
    absender: 'Ihr Jobcenter, Straße 1, 12345 Ort',
    seite: rahmen.seite,
    adresse: rahmen.adresse,
    marke: rahmen.marke,
    setzeEin: rahmen.setzeEin,
  }
  const gesetzt = await setzeVordruck(daten, haus, { sprache: 'de', fassung: 1, tag: '2026-01-01', ausfuellbar: false })
  return gesetzt.ok ? gesetzt.pdf : undefined
}
