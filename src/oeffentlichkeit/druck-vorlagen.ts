import { druckTexte as t } from './texte/personal-druck.ts'

/** Places of a piece that take a text; `titel` and `unterzeile` are plain lines, the others Markdown. */
export const textplaetze = ['titel', 'unterzeile', 'text', 'kasten', 'rueckseite', 'einklapp', 'innen1', 'innen2', 'innen3'] as const
export type Textplatz = (typeof textplaetze)[number]

export const vorlagennamen = ['faltblatt', 'flyer-a5', 'flyer-a4', 'plakat-a3', 'plakat-a2', 'merkblatt'] as const
export type Vorlagenname = (typeof vorlagennamen)[number]

/** Degrees of the running text in points, largest first; the smallest is the least that may be printed. */
type Grade = readonly number[]

export type Druckvorlage = Readonly<{
  name: string
  wofuer: string
  /** part of `druck.typ` that sets it */
  art: 'flyer' | 'faltblatt' | 'plakat' | 'merkblatt'
  /** millimetres after cutting, before folding */
  breite: number
  hoehe: number
  /** size of everything against a sheet A5 */
  mass: number
  /** most characters of each place that it has; the place itself is measured beside it */
  plaetze: Readonly<Partial<Record<Textplatz, number>>>
  /** shows a picture */
  bild: boolean
  /** shows the opening hours of the office */
  zeiten: boolean
  grade: Grade
  /** of each page: where it is folded, millimetres from the left */
  falz: readonly (readonly number[])[]
}>

const LESBAR: Grade = [12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9]

export const druckvorlagen: Readonly<Record<Vorlagenname, Druckvorlage>> = {
  faltblatt: {
    ...t.vorlagen.faltblatt,
    art: 'faltblatt',
    breite: 297,
    hoehe: 210,
    mass: 1,
    plaetze: { titel: 50, unterzeile: 110, einklapp: 900, innen1: 1200, innen2: 1200, innen3: 1100, rueckseite: 350 },
    bild: true,
    zeiten: false,
    grade: LESBAR,
    falz: [
      [97, 197],
      [100, 200],
    ],
  },
  'flyer-a5': {
    ...t.vorlagen['flyer-a5'],
    art: 'flyer',
    breite: 148,
    hoehe: 210,
    mass: 1,
    plaetze: { titel: 60, unterzeile: 90, text: 900, kasten: 160, rueckseite: 1900 },
    bild: true,
    zeiten: false,
    grade: LESBAR,
    falz: [[], []],
  },
  'flyer-a4': {
    ...t.vorlagen['flyer-a4'],
    art: 'flyer',
    breite: 210,
    hoehe: 297,
    mass: 1.4,
    plaetze: { titel: 70, unterzeile: 110, text: 1500, kasten: 220, rueckseite: 3200 },
    bild: true,
    zeiten: false,
    grade: [9.5, 9, 8.5, 8, 7.5, 7, 6.5],
    falz: [[], []],
  },
  'plakat-a3': {
    ...t.vorlagen['plakat-a3'],
    art: 'plakat',
    breite: 297,
    hoehe: 420,
    mass: 2,
    plaetze: { titel: 60, unterzeile: 110, text: 600, kasten: 110 },
    bild: true,
    zeiten: true,
    grade: [13, 12, 11, 10, 9],
    falz: [[]],
  },
  'plakat-a2': {
    ...t.vorlagen['plakat-a2'],
    art: 'plakat',
    breite: 420,
    hoehe: 594,
    mass: 2.8,
    plaetze: { titel: 60, unterzeile: 110, text: 600, kasten: 110 },
    bild: true,
    zeiten: true,
    grade: [13, 12, 11, 10, 9],
    falz: [[]],
  },
  merkblatt: {
    ...t.vorlagen.merkblatt,
    art: 'merkblatt',
    breite: 210,
    hoehe: 297,
    mass: 1,
    plaetze: { titel: 90, unterzeile: 200, kasten: 600, text: 20_000 },
    bild: true,
    zeiten: false,
    grade: [11],
    falz: [[]],
  },
}

/** Least degree in print, in points: nobody can read smaller, and plain language is set larger (DIN SPEC 33429 asks for more still). */
export const KLEINSTER_GRAD = 9
export const KLEINSTER_GRAD_EINFACH = 12
