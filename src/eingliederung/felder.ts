import { z } from 'zod'
import { feldnamen, profilfehler as t } from './texte/personal-profil.ts'

/**
 * How far a fact is protected. `umstaende`: what makes the way harder (sec. 15 (1) SGB II), for all who accompany the person;
 * `gesundheit`: health and addiction (Art. 9 GDPR, sec. 67 (2) SGB X), for who works with them (`gesundheit.lesen`) and nobody else.
 */
export type Klasse = 'allgemein' | 'umstaende' | 'gesundheit'

const text = (hoechstens: number) => z.string().trim().min(1, t.leer).max(hoechstens, t.zuLang(hoechstens))
const ganz = (von: number, bis: number) =>
  z
    .int({ error: t.zahl(von, bis) })
    .min(von, t.zahl(von, bis))
    .max(bis, t.zahl(von, bis))
const uhrzeit = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, t.uhrzeit)
const monat = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, t.monat)
const jahr = ganz(1940, 2100)
/** code of a Berufsgattung; the last digit is the level of requirements */
const kldb = z.string().regex(/^\d{4}[1-4]$/, t.kldb)
const isco = z.string().regex(/^\d{4}$/, t.isco)

export const wochentage = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const
export const sprachniveaus = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'erst'] as const
export const verkehrsmittel = ['fuss', 'rad', 'bus', 'auto'] as const
export const fuehrerscheinklassen = ['AM', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D', 'L', 'T'] as const
export const statusArten = ['arbeitslos', 'arbeitsuchend', 'keines'] as const
/** Why somebody is not unemployed. `geschuetzt`: the reason is a health fact and stands there alone. */
export const statusGruende = [
  'beschaeftigung',
  'massnahme-45',
  'massnahme',
  'schule',
  'ausbildung',
  'kind',
  'pflege',
  'rechtlich-unmoeglich',
  'ohne-nachweis',
  'geschuetzt',
  'sonstiges',
] as const
export type StatusArt = (typeof statusArten)[number]

const tage = z.array(z.enum(wochentage)).max(7)

const schemas = {
  staerke: z.strictObject({ text: text(200) }),
  faehigkeit: z.strictObject({
    name: text(120),
    /** ESCO address, or key of the own list (`tw:…`); without it own words */
    code: text(200).optional(),
    niveau: z.enum(['grund', 'gut', 'sehr-gut']).optional(),
    /** something the person is proud of: named first */
    staerke: z.boolean().optional(),
  }),
  schulabschluss: z.strictObject({
    abschluss: z.enum(['ohne', 'foerderschule', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur']),
    jahr: jahr.optional(),
    land: text(60).optional(),
    anerkannt: z.enum(['ja', 'nein', 'beantragt']).optional(),
  }),
  berufsabschluss: z.strictObject({
    art: z.enum(['ohne', 'ausbildung-2', 'ausbildung', 'meister', 'bachelor', 'master', 'promotion']),
    name: text(120).optional(),
    kldb: kldb.optional(),
    jahr: jahr.optional(),
    land: text(60).optional(),
    anerkannt: z.enum(['ja', 'nein', 'beantragt']).optional(),
  }),
  beruf: z.strictObject({
    name: text(120),
    kldb: kldb.optional(),
    isco: isco.optional(),
    von: monat.optional(),
    bis: monat.optional(),
    jahre: ganz(0, 60).optional(),
  }),
  wunschberuf: z.strictObject({ name: text(120), kldb: kldb.optional(), isco: isco.optional(), art: z.enum(['arbeit', 'ausbildung']).optional() }),
  sprache: z.strictObject({
    /** ISO 639-1 */
    sprache: z.string().regex(/^[a-z]{2}$/, t.sprache),
    niveau: z.enum(sprachniveaus),
    nachweis: z.boolean().optional(),
  }),
  fuehrerschein: z.strictObject({ klassen: z.array(z.enum(fuehrerscheinklassen)).min(1, t.klassen) }),
  mobilitaet: z.strictObject({
    mittel: z.array(z.enum(verkehrsmittel)).min(1, t.mittel),
    hoechstensMinuten: ganz(5, 240).optional(),
    hoechstensKm: ganz(1, 500).optional(),
  }),
  wohnort: z.strictObject({
    plz: z.string().regex(/^\d{5}$/, t.plz),
    ort: text(100).optional(),
    lat: z.number().min(47).max(56).optional(),
    lon: z.number().min(5).max(16).optional(),
  }),
  arbeitszeit: z.strictObject({
    art: z.enum(['vollzeit', 'teilzeit', 'beides']),
    minutenJeWoche: ganz(60, 3600).optional(),
    von: uhrzeit.optional(),
    bis: uhrzeit.optional(),
    tage: tage.optional(),
    schicht: z.boolean().optional(),
    wochenende: z.boolean().optional(),
  }),
  status: z.strictObject({ art: z.enum(statusArten), grund: z.enum(statusGruende).optional() }),
  kinderbetreuung: z.strictObject({
    gesichert: z.boolean(),
    von: uhrzeit.optional(),
    bis: uhrzeit.optional(),
    tage: tage.optional(),
    form: text(120).optional(),
  }),
  pflege: z.strictObject({ minutenJeWoche: ganz(30, 10080), gesichert: z.boolean().optional() }),
  zumutbarkeit: z.strictObject({ grund: z.enum(['kind', 'pflege', 'ausbildung', 'anderer']), text: text(300).optional() }),
  wohnsituation: z.strictObject({ art: z.enum(['sicher', 'gefaehrdet', 'notunterkunft', 'wohnungslos']) }),
  schulden: z.strictObject({ art: z.enum(['keine', 'ueberblickt', 'belastend']), beratung: z.boolean().optional() }),
  hindernis: z.strictObject({ text: text(300) }),
  gesundheit: z.strictObject({
    einschraenkung: text(500),
    gdb: ganz(20, 100).optional(),
    gleichgestellt: z.boolean().optional(),
    reha: z.enum(['nein', 'angeregt', 'beantragt', 'laufend', 'abgeschlossen']).optional(),
    belegt: z.boolean().optional(),
  }),
  sucht: z.strictObject({ text: text(500), beratung: z.boolean().optional() }),
} as const

export type Profilfeld = keyof typeof schemas
export type Profilwert<F extends Profilfeld> = z.output<(typeof schemas)[F]>

/** What is known about a field of the profile. */
export type Feldinfo = Readonly<{
  feld: Profilfeld
  name: string
  klasse: Klasse
  schema: z.ZodType
  /** several at a time, told apart by `schluessel` */
  mehrere: boolean
  /** what the person may prepare alone; nobody is asked about health in a form */
  selbst: boolean
}>

type Lage = Readonly<{ klasse?: Klasse; mehrere?: true; selbst?: true }>
/** In the order of the talk: strengths first. */
const lagen: Readonly<Record<Profilfeld, Lage>> = {
  staerke: { mehrere: true, selbst: true },
  faehigkeit: { mehrere: true, selbst: true },
  wunschberuf: { mehrere: true, selbst: true },
  beruf: { mehrere: true, selbst: true },
  berufsabschluss: { mehrere: true, selbst: true },
  schulabschluss: { selbst: true },
  sprache: { mehrere: true, selbst: true },
  mobilitaet: { selbst: true },
  fuehrerschein: { selbst: true },
  wohnort: {},
  arbeitszeit: { selbst: true },
  status: {},
  kinderbetreuung: { klasse: 'umstaende', selbst: true },
  pflege: { klasse: 'umstaende' },
  zumutbarkeit: { klasse: 'umstaende', mehrere: true },
  wohnsituation: { klasse: 'umstaende' },
  schulden: { klasse: 'umstaende' },
  hindernis: { klasse: 'umstaende', mehrere: true },
  gesundheit: { klasse: 'gesundheit', mehrere: true },
  sucht: { klasse: 'gesundheit' },
}

const reihe = Object.keys(lagen) as Profilfeld[]

/** All fields of the Potenzialanalyse. */
export const felder: readonly Feldinfo[] = reihe.map((feld) => {
  const { klasse = 'allgemein', mehrere = false, selbst = false } = lagen[feld]
  return { feld, name: feldnamen[feld], klasse, schema: schemas[feld], mehrere, selbst }
})

export function findeFeld(feld: string): Feldinfo | undefined {
  return felder.find((f) => f.feld === feld)
}

/** The value of a fact as its field has it; rows were checked when they were written. */
export function alsProfilwert<F extends Profilfeld>(feld: F, wert: unknown): Profilwert<F> {
  return schemas[feld].parse(wert) as Profilwert<F>
}
