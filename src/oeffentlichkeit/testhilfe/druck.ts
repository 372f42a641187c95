import { liesPdf } from '../../platform/pdf/index.ts'
import type { Druckrahmen } from '../druck-setzen.ts'
import type { Katalogfeld } from '../feldkatalog.ts'
import type { Vordruckrahmen } from '../vordruck-setzen.ts'

export const mitMarke = { daten: { zeile1: 'Kommunale Jobcenter', zeile2: 'Stark. Sozial. Vor Ort.' }, bilder: new Map<string, Buffer>() }
export const ohneMarke = { daten: null, bilder: new Map<string, Buffer>() }

const adresse = (pfad: string) => `https://jobcenter.example${pfad}`

export const druckrahmen: Druckrahmen = {
  haus: 'KoBa Harz',
  akzent: '#1a3da5',
  uebung: true,
  seite: adresse('/flyer/kj-f-01'),
  adresse,
  kontakt: {
    titel: 'So erreichen Sie uns',
    zeilen: [{ text: 'Standort Halberstadt' }, { text: 'Telefon 03943 58-3000', ziel: 'tel:+493943583000' }],
  },
  zeiten: [
    ['Montag', '8 bis 12\u00a0Uhr'],
    ['Dienstag', 'geschlossen'],
  ],
  marke: mitMarke,
  setzeEin: (text) => text.replace('{anzahl}', '104'),
}

export const formularrahmen: Vordruckrahmen = {
  haus: 'KoBa Harz',
  hausLang: 'Jobcenter Landkreis Harz',
  akzent: '#1a3da5',
  uebung: true,
  absender: 'KoBa Harz, Schwanebecker Straße 14, 38820 Halberstadt',
  seite: adresse('/formulare/kj-ha'),
  adresse,
  marke: ohneMarke,
  setzeEin: (text) => text,
}

const worte = (label: string, antworten: readonly string[] = []) => ({
  label,
  ueberAndere: label,
  hinweis: '',
  antworten: antworten.map((wert) => ({ wert, text: wert })),
})
const feld = (schluessel: string, art: Katalogfeld['art'], label: string, antworten: readonly string[] = []): Katalogfeld => {
  const w = worte(label, antworten)
  return { schluessel, art, jePerson: false, abschnitt: 'Test', worte: { de: w, einfach: w, en: w } }
}

/** A small application. */
export const testkatalog: readonly Katalogfeld[] = [
  feld('name.vorname', 'text', 'Vorname'),
  feld('name.geburtsdatum', 'datum', 'Geburtsdatum'),
  feld('wohnen.wohnen', 'wahl', 'Wie wohnen Sie?', ['miete', 'eigentum']),
  feld('heizung.womit', 'mehrfach', 'Womit heizen Sie?', ['gas', 'strom']),
  feld('besonderes.was', 'mehrzeilig', 'Welche Kosten?'),
  feld('miete.grundmiete', 'betrag', 'Grundmiete'),
]

/** All text of a file in one line. */
export async function textAus(pdf: Uint8Array): Promise<string> {
  const gelesen = await liesPdf(Uint8Array.from(pdf))
  if (!gelesen.ok) throw new Error(gelesen.grund)
  return gelesen.pdf.seiten
    .map((s) => s.texte.map((t) => t.text).join(' '))
    .join(' ')
    .replace(/\s+/g, ' ')
}
