import { artHinweis } from './art-hinweis.ts'
import { artRichtwerte } from './art-richtwerte.ts'
import { artStandort } from './art-standort.ts'
import { paketAlsWerte, paketAus } from './presse-paket-formular.ts'
import { leseRaeume, raeumeAlsWerte } from './redaktion-tabelle.ts'
import { alsAdresse, eins, flach, ganzzahl, ja, sprachtexte, type Werte } from './redaktion-werte.ts'
import { aushangAlsWerte, leseAbweichung, leseZeiten, standortAlsWerte } from './redaktion-zeiten.ts'

/** How the form of a kind becomes its data; the schema of the kind says afterwards what is wrong with them. */
type Formular = Readonly<{
  aus: (werte: Werte) => unknown
  /** what a new one begins with */
  leer: unknown
  /** address of a new one whose author gave none */
  adresse: (werte: Werte) => string
  /** the other way round, where the fields are not simply the data by name */
  werte?: (daten: unknown) => Werte
}>

const titel = (w: Werte) => eins(w, 'texte.de.titel')
const bild = (w: Werte) => (eins(w, 'bild') === '' ? {} : { bild: eins(w, 'bild') })
const liste = (w: Werte, name: string) =>
  eins(w, name)
    .split(/[,;\n]/)
    .map((t) => t.trim())
    .filter((t) => t !== '')

/** Kinds with a form here. Other kinds (releases, flyers, forms) have an editor of their own; see `bearbeitenUnter`. */
export const formulare: Readonly<Record<string, Formular>> = {
  seite: {
    leer: { bereich: 'ueber-uns', reihenfolge: 100, texte: { de: {} } },
    adresse: (w) => alsAdresse(titel(w)),
    aus: (w) => ({
      bereich: eins(w, 'bereich'),
      reihenfolge: ganzzahl(w, 'reihenfolge', 100),
      oftGesucht: ja(w, 'oftGesucht'),
      texte: sprachtexte(w, ['titel', 'kurz', 'suchworte', 'text']),
      ...bild(w),
    }),
  },
  hinweis: {
    leer: { wichtig: false, texte: { de: {} } },
    adresse: (w) => alsAdresse(titel(w)),
    werte: (d) => aushangAlsWerte(artHinweis.schema.parse(d)),
    aus: (w) => ({
      wichtig: ja(w, 'wichtig'),
      standorte: [...(w.standorte ?? [])],
      ...leseAbweichung(w),
      texte: sprachtexte(w, ['titel', 'text']),
    }),
  },
  leistung: {
    leer: { bereich: 'geld', reihenfolge: 100, texte: { de: {} } },
    adresse: (w) => alsAdresse(titel(w)),
    aus: (w) => ({
      bereich: eins(w, 'bereich'),
      reihenfolge: ganzzahl(w, 'reihenfolge', 100),
      oftGesucht: ja(w, 'oftGesucht'),
      online: eins(w, 'online'),
      rechtsgrundlagen: liste(w, 'rechtsgrundlagen'),
      texte: sprachtexte(w, ['titel', 'kurz', 'suchworte', 'wer', 'wieViel', 'brauchen', 'dauer', 'wo', 'mehr']),
      ...bild(w),
    }),
  },
  standort: {
    leer: { reihenfolge: 100, texte: { de: {} } },
    werte: (d) => standortAlsWerte(artStandort.schema.parse(d)),
    adresse: (w) => alsAdresse(eins(w, 'name')),
    aus: (w) => ({
      reihenfolge: ganzzahl(w, 'reihenfolge', 100),
      ...Object.fromEntries(['name', 'strasse', 'plz', 'ort', 'postanschrift', 'telefon', 'email'].map((n) => [n, eins(w, n).trim()])),
      ...leseZeiten(w),
      barrierefrei: [...(w.barrierefrei ?? [])],
      gebaerdensprache: ja(w, 'gebaerdensprache'),
      sprachen: [...(w.sprachen ?? [])],
      ...lage(w),
      texte: sprachtexte(w, ['kurz', 'anfahrt', 'bus', 'parken', 'barrierefrei', 'oeffnung']),
      ...bild(w),
    }),
  },
  ansprechpartner: {
    leer: { reihenfolge: 100, fuer: 'buerger', texte: { de: {} } },
    adresse: (w) => alsAdresse(eins(w, 'texte.de.thema')),
    aus: (w) => ({
      reihenfolge: ganzzahl(w, 'reihenfolge', 100),
      fuer: eins(w, 'fuer'),
      telefon: eins(w, 'telefon'),
      email: eins(w, 'email').trim(),
      standorte: [...(w.standorte ?? [])],
      texte: sprachtexte(w, ['thema', 'funktion', 'zeiten', 'hinweis']),
    }),
  },
  baustein: {
    leer: { texte: { de: {} } },
    adresse: (w) => alsAdresse(titel(w)),
    aus: (w) => ({
      texte: sprachtexte(w, ['titel', 'text']),
      themen: [...(w.themen ?? [])],
      quelle: eins(w, 'quelle'),
      geprueftAm: eins(w, 'geprueftAm'),
    }),
  },
  hintergrund: {
    leer: { titel: '', texte: { de: {} } },
    adresse: (w) => alsAdresse(eins(w, 'titel')),
    aus: (w) => ({ titel: eins(w, 'titel'), texte: sprachtexte(w, ['kurz', 'mittel', 'lang']) }),
  },
  paket: {
    leer: { texte: { de: {} } },
    adresse: (w) => alsAdresse(titel(w)),
    aus: paketAus,
    werte: paketAlsWerte,
  },
  richtwerte: {
    leer: { miete: 'bruttokalt', texte: { de: {} } },
    werte: (d) => {
      const { raeume, ...rest } = artRichtwerte.schema.parse(d)
      return { ...flach(rest), ...raeumeAlsWerte(raeume) }
    },
    adresse: (w) => alsAdresse(`richtwerte ab ${eins(w, 'giltAb')}`),
    aus: (w) => ({
      giltAb: eins(w, 'giltAb'),
      giltBis: eins(w, 'giltBis') || null,
      miete: eins(w, 'miete'),
      quelle: eins(w, 'quelle'),
      quelleZiel: eins(w, 'quelleZiel'),
      raeume: leseRaeume(w),
      texte: sprachtexte(w, ['hinweis']),
    }),
  },
}

function lage(w: Werte): Record<string, unknown> {
  const [breite, laenge] = ['koordinaten.breite', 'koordinaten.laenge'].map((n) => eins(w, n).trim().replace(',', '.'))
  return breite || laenge ? { koordinaten: { breite: Number(breite), laenge: Number(laenge) } } : {}
}

/** What the form of a kind shows of a version. */
export function alsWerte(art: string, daten: unknown): Werte {
  return formulare[art]?.werte?.(daten) ?? flach(daten)
}

/** Kinds with an editor of their own name it here; all others are edited on the page of the content. */
const eigeneEditoren: Readonly<Record<string, (inhaltId: string) => string>> = {
  mitteilung: (id) => `/redaktion/presse/${id}`,
  druckstueck: (id) => `/redaktion/druck/${id}`,
  vordruck: (id) => `/redaktion/druck/${id}`,
}

/** Where a content is edited, seen with its versions and taken through its steps. */
export function bearbeitenUnter(art: string, inhaltId: string): string {
  return eigeneEditoren[art]?.(inhaltId) ?? `/redaktion/inhalt/${inhaltId}`
}

/** Where a version is seen as the public will see it: releases on their page, printed matter with its files, all else as a page. */
export function vorschauUnter(art: string, inhaltId: string, fassung: number): string {
  if (art === 'mitteilung') return `/redaktion/presse/${inhaltId}/vorschau`
  return eigeneEditoren[art]?.(inhaltId) ?? `/redaktion/inhalt/${inhaltId}/vorschau?fassung=${fassung}`
}
