import { isSEPACountry, isValidIBAN } from 'ibantools'
import { z } from 'zod'
import type { Absetzungen, Unterkunft } from '../recht/index.ts'
import { type AngabeFeld, absetzungFelder, type Einzelfeld, type Geltung, type PersonFeld, personFelder, unterkunftFelder } from './angabe-felder.ts'
import { datum, kennung, pflichtbetrag } from './bausteine.ts'
import { falldateiSchema } from './falldatei.ts'
import { absetzungenAngabe, person } from './person-schema.ts'
import { gruppen, artnamen as namen, werte as w, wertfehler } from './texte/personal-arten.ts'
import * as worte from './texte/personal-werte.ts'

/** Every kind of fact a case can hold. */
export type AngabeArt =
  | 'person.stamm'
  | 'person.zugehoerig'
  | 'person.anwesenheitAnteil'
  | `person.${PersonFeld}`
  | 'person.einkommen'
  | 'person.vermoegen'
  | 'person.minderung'
  | 'person.bildungTeilhabe'
  | 'person.aufrechnung'
  | `absetzung.${keyof Absetzungen}`
  | `unterkunft.${keyof Unterkunft}`
  | 'haushalt.angehoeriger'
  | 'haushalt.anschrift'
  | 'haushalt.kontakt'
  | 'haushalt.erreichbarkeit'
  | 'fall.leistungsbezugSeit'
  | 'fall.bewilligungSeit'
  | 'fall.vorlaeufig'
  | 'fall.traeger'
  | 'zahlung.konto'
  | 'zahlung.vermieter'
  | 'zahlung.energie'
  | 'zahlung.sperre'

/** In the order in which they are shown. */
export const angabeGruppen = Object.values(gruppen)
export type AngabeGruppe = (typeof angabeGruppen)[number]

/** What is known about a kind of fact: how it is checked, shown, typed in and counted. */
export type ArtInfo = Readonly<{
  art: AngabeArt
  name: string
  gruppe: AngabeGruppe
  bereich: 'person' | 'haushalt' | 'beide'
  /** several at a time, told apart by `schluessel` */
  liste: boolean
  schema: z.ZodType
  felder: readonly AngabeFeld[]
  geltung: Geltung
  /** somebody who has one is expected to have one always: its end without a successor is a gap */
  durchgehend: boolean
}>

const text = (hoechstens: number) => z.string().trim().min(1, wertfehler.leer).max(hoechstens, wertfehler.zuLang(hoechstens))
const iban = z
  .string()
  .regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/, {
    error: wertfehler.ibanForm,
    abort: true,
  })
  .refine(isValidIBAN, {
    error: wertfehler.ibanFalsch,
    abort: true,
  })
  .refine((text) => isSEPACountry(text.slice(0, 2)), wertfehler.ibanFern)

export const stammSchema = z.strictObject({
  vorname: text(100),
  nachname: text(100),
  geburtsdatum: datum,
  geschlecht: z.enum(['weiblich', 'maennlich', 'divers', 'ohne-angabe']).optional(),
})
export type Stamm = Readonly<z.output<typeof stammSchema>>

export const anschriftSchema = z.strictObject({
  strasse: text(200),
  plz: z.string().regex(/^\d{5}$/, wertfehler.plz),
  ort: text(100),
})
export type Anschrift = Readonly<z.output<typeof anschriftSchema>>

const kontaktSchema = z.strictObject({ telefon: text(50).optional(), email: z.email(wertfehler.email).optional() })

const gesagt = z.boolean().optional()
/** How somebody may be reached without danger: what must not be done, and where letters go instead of the home. */
export const erreichbarkeitSchema = z
  .strictObject({
    keinePost: gesagt,
    keineMailbox: gesagt,
    keinAnruf: gesagt,
    keineMail: gesagt,
    zeiten: text(200).optional(),
    bei: text(60).optional(),
    strasse: text(60).optional(),
    plz: z
      .string()
      .regex(/^\d{5}$/, wertfehler.plz)
      .optional(),
    ort: text(60).optional(),
  })
  .refine((e) => Object.values(e).some((w) => w !== undefined && w !== false), wertfehler.nichtsZuBeachten)
  .refine(
    (e) => new Set([e.strasse, e.plz, e.ort].map((w) => w === undefined)).size === 1 && (e.bei === undefined || e.strasse !== undefined),
    wertfehler.anschriftUnvollstaendig,
  )
export type Erreichbarkeit = Readonly<z.output<typeof erreichbarkeitSchema>>

export const kontoSchema = z.strictObject({ iban, kontoinhaber: text(70) })
export type Zahlkonto = Readonly<z.output<typeof kontoSchema>>

export const vermieterSchema = z.strictObject({ name: text(70), iban, betrag: pflichtbetrag().optional(), zweck: text(140) })
export const energieSchema = z.strictObject({ name: text(70), iban, betrag: pflichtbetrag(), zweck: text(140) })
export const sperreSchema = z.strictObject({ grund: text(200) })

const listen = {
  einkommen: person.shape.einkommen.unwrap().element,
  vermoegen: person.shape.vermoegen.unwrap().element,
  minderung: person.shape.minderungen.unwrap().element,
  bildungTeilhabe: person.shape.bildungTeilhabe.unwrap().element,
  aufrechnung: person.shape.aufrechnungen.unwrap().element,
}
/** The case file knows relatives by an id only; people know them by name. */
export const angehoerigerSchema = falldateiSchema.shape.haushaltsangehoerige
  .unwrap()
  .element.omit({ id: true })
  .extend({ name: text(100).optional(), verwandtMit: z.array(kennung).min(1) })
export const vorlaeufigSchema = falldateiSchema.shape.vorlaeufig.unwrap().extend({ grund: text(2000).optional() })

const unterkunftSchema = falldateiSchema.shape.unterkunft

const euroFeld = (name: string, label: string, hinweis?: string): AngabeFeld => ({ name, label, form: 'euro', ...(hinweis ? { hinweis } : {}) })
const textFeld = (name: string, label: string): AngabeFeld => ({ name, label, form: 'text', pflicht: true })
const ibanFeld: AngabeFeld = { name: 'iban', label: w.iban, form: 'iban', pflicht: true }
const artFeld = (optionen: Readonly<Record<string, string>>): AngabeFeld => ({ name: 'art', label: w.art, form: 'auswahl', optionen, pflicht: true })

const einkommenFelder: readonly AngabeFeld[] = [
  artFeld(worte.einkommenNamen),
  euroFeld('brutto', w.einkommen.brutto, w.einkommen.bruttoHinweis),
  euroFeld('netto', w.einkommen.netto, w.einkommen.nettoHinweis),
  euroFeld('betrag', w.betrag, w.einkommen.betragHinweis),
  euroFeld('anrechnungsfrei', w.einkommen.anrechnungsfrei),
  { name: 'zufluss', label: w.einkommen.zufluss, form: 'tag', hinweis: w.einkommen.zuflussHinweis },
  euroFeld('betriebseinnahmen', w.einkommen.betriebseinnahmen),
  euroFeld('betriebsausgaben', w.einkommen.betriebsausgaben),
  euroFeld('elterngeldVorherErwerbstaetig', w.einkommen.vorGeburt),
  { name: 'elterngeldPlus', label: w.einkommen.elterngeldPlus, form: 'ja' },
  { name: 'nachzahlung', label: w.einkommen.nachzahlung, form: 'ja' },
]

type Weiteres = Partial<Pick<ArtInfo, 'bereich' | 'liste' | 'geltung' | 'durchgehend'>>

function info(art: AngabeArt, name: string, gruppe: AngabeGruppe, schema: z.ZodType, felder: readonly AngabeFeld[], w: Weiteres = {}): ArtInfo {
  return { art, name, gruppe, bereich: 'haushalt', liste: false, schema, felder, geltung: 'letzte', durchgehend: false, ...w }
}

function einzeln(art: AngabeArt, feld: Einzelfeld, gruppe: AngabeGruppe, schema: z.ZodType, w: Weiteres): ArtInfo {
  const { name, form, geltung, ...rest } = feld
  return info(art, name, gruppe, schema, [{ name: '', label: name, form, pflicht: true, ...rest }], { geltung, ...w })
}

const proPerson = { bereich: 'person' } as const
const liste = { bereich: 'person', liste: true, geltung: 'beruehrt' } as const
const BEDARF = /^(mehrbedarf|erstausstattung|zuschuss|darlehen|teilhabe|merkzeichen|entbindung)/
const IMMER = new Set<string>(['grundmiete', 'nebenkosten', 'heizkosten'])

function schluessel<K extends string>(felder: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(felder) as K[] // the records above are typed by their keys
}

const alle: readonly ArtInfo[] = [
  info(
    'person.stamm',
    namen.stamm,
    gruppen.person,
    stammSchema,
    [
      textFeld('vorname', w.stamm.vorname),
      textFeld('nachname', w.stamm.nachname),
      { name: 'geburtsdatum', label: w.stamm.geburtsdatum, form: 'tag', pflicht: true },
      { name: 'geschlecht', label: w.stamm.geschlecht, form: 'auswahl', optionen: worte.geschlechtNamen },
    ],
    { ...proPerson, durchgehend: true },
  ),
  info('person.zugehoerig', namen.zugehoerig, gruppen.person, z.literal(true), [{ name: '', label: namen.zugehoerig, form: 'ja', pflicht: true }], {
    ...proPerson,
    geltung: 'beruehrt',
  }),
  info(
    'person.anwesenheitAnteil',
    namen.anwesenheit,
    gruppen.person,
    person.shape.anwesenheitAnteil.unwrap(),
    [
      { name: 'tage', label: w.anwesenheit.tage, form: 'ganz', pflicht: true, hinweis: w.anwesenheit.tageHinweis },
      { name: 'von', label: w.anwesenheit.von, form: 'ganz', pflicht: true },
    ],
    { ...proPerson, geltung: 'letzte' },
  ),
  ...schluessel(personFelder).map((feld) =>
    einzeln(`person.${feld}`, personFelder[feld], BEDARF.test(feld) ? gruppen.bedarfe : gruppen.person, person.shape[feld].unwrap(), proPerson),
  ),
  info('person.einkommen', namen.einkommen, gruppen.einkommen, listen.einkommen, einkommenFelder, liste),
  info(
    'person.vermoegen',
    namen.vermoegen,
    gruppen.einkommen,
    listen.vermoegen,
    [
      artFeld(worte.vermoegenNamen),
      { ...euroFeld('wert', w.vermoegen.wert), pflicht: true },
      { name: 'wohnflaeche', label: w.vermoegen.wohnflaeche, form: 'zahl', einheit: 'm²' },
      { name: 'geschuetzt', label: w.vermoegen.geschuetzt, form: 'ja' },
    ],
    liste,
  ),
  info(
    'person.minderung',
    namen.minderung,
    gruppen.bedarfe,
    listen.minderung,
    [
      artFeld(worte.minderungNamen),
      { name: 'prozent', label: w.minderung.prozent, form: 'zahl', einheit: '%' },
      { name: 'stufe', label: w.minderung.stufe, form: 'ganz' },
      { name: 'haerte', label: w.minderung.haerte, form: 'ja' },
    ],
    { ...liste, geltung: 'ganz' },
  ),
  info(
    'person.bildungTeilhabe',
    namen.bildungTeilhabe,
    gruppen.bedarfe,
    listen.bildungTeilhabe,
    [artFeld(worte.bildungTeilhabeNamen), euroFeld('betrag', w.bildungTeilhabe.betrag)],
    liste,
  ),
  info(
    'person.aufrechnung',
    namen.aufrechnung,
    gruppen.zahlung,
    listen.aufrechnung,
    [
      artFeld(worte.aufrechnungNamen),
      { ...euroFeld('offen', w.aufrechnung.offen), pflicht: true },
      { name: 'seit', label: w.aufrechnung.seit, form: 'tag' },
      { name: 'satz', label: w.aufrechnung.satz, form: 'auswahl', optionen: w.aufrechnung.saetze, hinweis: w.aufrechnung.satzHinweis },
    ],
    liste,
  ),
  ...schluessel(absetzungFelder).map((feld) =>
    einzeln(`absetzung.${feld}`, absetzungFelder[feld], gruppen.absetzungen, absetzungenAngabe.unwrap().shape[feld].unwrap(), proPerson),
  ),
  ...schluessel(unterkunftFelder).map((feld) =>
    einzeln(`unterkunft.${feld}`, unterkunftFelder[feld], gruppen.wohnen, unterkunftSchema.shape[feld].unwrap(), { durchgehend: IMMER.has(feld) }),
  ),
  info(
    'haushalt.angehoeriger',
    namen.angehoeriger,
    gruppen.haushalt,
    angehoerigerSchema,
    [
      { name: 'name', label: w.name, form: 'text' },
      { name: 'verwandtMit', label: w.angehoeriger.verwandtMit, form: 'personen', pflicht: true },
      euroFeld('unterkunftAnteil', w.angehoeriger.unterkunftAnteil),
      euroFeld('unterhaltspflichten', w.angehoeriger.unterhaltspflichten),
      { name: 'widerlegt', label: w.angehoeriger.widerlegt, form: 'ja' },
    ],
    { liste: true, geltung: 'beruehrt' },
  ),
  info(
    'haushalt.anschrift',
    namen.anschrift,
    gruppen.haushalt,
    anschriftSchema,
    [textFeld('strasse', w.anschrift.strasse), textFeld('plz', w.anschrift.plz), textFeld('ort', w.anschrift.ort)],
    {
      durchgehend: true,
    },
  ),
  info('haushalt.kontakt', namen.kontakt, gruppen.haushalt, kontaktSchema, [
    { name: 'telefon', label: w.kontakt.telefon, form: 'text' },
    { name: 'email', label: w.kontakt.email, form: 'text' },
  ]),
  info('haushalt.erreichbarkeit', namen.erreichbarkeit, gruppen.haushalt, erreichbarkeitSchema, [
    { name: 'keinePost', label: w.erreichbarkeit.keinePost, form: 'ja' },
    { name: 'keineMailbox', label: w.erreichbarkeit.keineMailbox, form: 'ja' },
    { name: 'keinAnruf', label: w.erreichbarkeit.keinAnruf, form: 'ja' },
    { name: 'keineMail', label: w.erreichbarkeit.keineMail, form: 'ja' },
    { name: 'zeiten', label: w.erreichbarkeit.zeiten, form: 'text' },
    { name: 'bei', label: w.erreichbarkeit.bei, form: 'text' },
    { name: 'strasse', label: w.erreichbarkeit.strasse, form: 'text' },
    { name: 'plz', label: w.erreichbarkeit.plz, form: 'text' },
    { name: 'ort', label: w.erreichbarkeit.ort, form: 'text' },
  ]),
  einzeln('fall.leistungsbezugSeit', { name: namen.leistungsbezugSeit, form: 'tag', geltung: 'letzte' }, gruppen.fall, datum, {}),
  einzeln('fall.bewilligungSeit', { name: namen.bewilligungSeit, form: 'tag', geltung: 'letzte' }, gruppen.fall, datum, {}),
  info('fall.vorlaeufig', namen.vorlaeufig, gruppen.fall, vorlaeufigSchema, [{ name: 'grund', label: w.grund, form: 'text' }], {
    geltung: 'ganz',
  }),
  info('fall.traeger', namen.traeger, gruppen.fall, falldateiSchema.shape.traeger.unwrap(), []),
  info('zahlung.konto', namen.konto, gruppen.zahlung, kontoSchema, [ibanFeld, textFeld('kontoinhaber', w.konto.kontoinhaber)], {
    bereich: 'beide',
    durchgehend: true,
  }),
  info('zahlung.vermieter', namen.vermieter, gruppen.zahlung, vermieterSchema, [
    textFeld('name', w.name),
    ibanFeld,
    euroFeld('betrag', w.betrag, w.vermieter.betragHinweis),
    textFeld('zweck', w.zweck),
  ]),
  info('zahlung.energie', namen.energie, gruppen.zahlung, energieSchema, [
    textFeld('name', w.name),
    ibanFeld,
    { ...euroFeld('betrag', w.betrag), pflicht: true },
    textFeld('zweck', w.zweck),
  ]),
  info('zahlung.sperre', namen.sperre, gruppen.zahlung, sperreSchema, [textFeld('grund', w.grund)], { bereich: 'beide' }),
]

const verzeichnis: ReadonlyMap<string, ArtInfo> = new Map(alle.map((a) => [a.art, a]))

/** All kinds in the order in which they are shown. */
export const angabeArten = alle

export function findeArt(art: string): ArtInfo | undefined {
  return verzeichnis.get(art)
}

/** @throws for a kind that does not exist: the check at the edge comes before */
export function artInfo(art: string): ArtInfo {
  const gefunden = verzeichnis.get(art)
  if (gefunden === undefined) throw new Error(`no kind of fact: ${art}`)
  return gefunden
}
