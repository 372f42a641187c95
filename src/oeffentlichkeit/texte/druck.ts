import { type Gleich, katalog } from '../../platform/sprache/index.ts'

const de = {
  uebung: 'Übungsdaten. Kein Angebot einer Behörde.',
  kontakt: 'So erreichen Sie uns',
  telefon: (nummer: string) => `Telefon ${nummer}`,
  imNetz: 'Diese Seite im Netz:',
  code: (ziel: string) => `QR-Code zu ${ziel}`,
  auch: (sprachen: string) => `Auch auf ${sprachen}.`,
  sprachen: { de: 'Deutsch', einfach: 'Einfacher Sprache', en: 'Englisch' },
  und: ' und ',
  fuss: (nummer: string, fassung: number, tag: string) => `${nummer}, Fassung ${fassung}, Stand ${tag}`,
  entwurf: (nummer: string) => `${nummer}, Entwurf: nicht verteilen`,
  zeiten: {
    titel: 'Öffnungszeiten',
    kopf: ['Tag', 'Uhrzeit'],
    tage: { mo: 'Montag', di: 'Dienstag', mi: 'Mittwoch', do: 'Donnerstag', fr: 'Freitag', sa: 'Samstag', so: 'Sonntag' },
    spanne: (von: string, bis: string) => `${von} bis ${bis}\u00a0Uhr`,
    und: ' und ',
    geschlossen: 'geschlossen',
    nachTermin: 'nur mit Termin',
    undTermin: ', danach mit Termin',
  },
}
type Worte = Gleich<typeof de>

const einfach: Worte = {
  ...de,
  uebung: 'Das ist nur eine Übung. Es kommt von keiner Behörde.',
  kontakt: 'So erreichen Sie uns',
  imNetz: 'Sie finden den Text auch im Internet:',
  auch: (sprachen) => `Den Text gibt es auch auf ${sprachen}.`,
}

const en: Worte = {
  uebung: 'Exercise data. Not an offer of a public authority.',
  kontakt: 'How to reach us',
  telefon: (nummer) => `Telephone ${nummer}`,
  imNetz: 'This page on the web:',
  code: (ziel) => `QR code for ${ziel}`,
  auch: (sprachen) => `Also in ${sprachen}.`,
  sprachen: { de: 'German', einfach: 'plain German', en: 'English' },
  und: ' and ',
  fuss: (nummer, fassung, tag) => `${nummer}, version ${fassung}, as of ${tag}`,
  entwurf: (nummer) => `${nummer}, draft: do not hand out`,
  zeiten: {
    titel: 'Opening hours',
    kopf: ['Day', 'Time'],
    tage: { mo: 'Monday', di: 'Tuesday', mi: 'Wednesday', do: 'Thursday', fr: 'Friday', sa: 'Saturday', so: 'Sunday' },
    spanne: (von, bis) => `${von} to ${bis}`,
    und: ' and ',
    geschlossen: 'closed',
    nachTermin: 'by appointment only',
    undTermin: ', then by appointment',
  },
}

/** Words that every piece shows, in the language of the piece. */
export const druckWorte = katalog<Worte>({ de, einfach, en })
