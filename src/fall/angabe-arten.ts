import { isSEPACountry, isValidIBAN } from 'ibantools'
import { z } from 'zod'
import type { Absetzungen, Unterkunft } from '../recht/index.ts'
import { type AngabeFeld, absetzungFelder, type Einzelfeld, type Geltung, type PersonFeld, personFelder, unterkunftFelder } from './angabe-felder.ts'
import * as worte from './angabe-worte.ts'
import { datum, kennung, pflichtbetrag } from './bausteine.ts'
import { falldateiSchema } from './falldatei.ts'
import { absetzungenAngabe, person } from './person-schema.ts'

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
export const angabeGruppen = ['Person', 'Einkommen und Vermögen', 'Absetzungen', 'Bedarfe', 'Wohnen', 'Haushalt', 'Fall', 'Zahlung'] as const
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

const text = (hoechstens: number) =>
  z.string().trim().min(1, 'Hier fehlt noch etwas.').max(hoechstens, `Hier passen höchstens ${hoechstens} Zeichen.`)
const iban = z
  .string()
  .regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/, {
    error: 'Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, in Deutschland hat sie 22 Zeichen.',
    abort: true,
  })
  .refine(isValidIBAN, {
    error: 'Diese IBAN stimmt nicht: Prüfziffer oder Länge passen nicht zu den übrigen Zeichen. Bitte vergleichen Sie sie.',
    abort: true,
  })
  .refine((text) => isSEPACountry(text.slice(0, 2)), 'In dieses Land kann die Kasse nicht überweisen. Es braucht ein Konto im SEPA-Raum.')

export const stammSchema = z.strictObject({
  vorname: text(100),
  nachname: text(100),
  geburtsdatum: datum,
  geschlecht: z.enum(['weiblich', 'maennlich', 'divers', 'ohne-angabe']).optional(),
})
export type Stamm = Readonly<z.output<typeof stammSchema>>

export const anschriftSchema = z.strictObject({
  strasse: text(200),
  plz: z.string().regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.'),
  ort: text(100),
})
export type Anschrift = Readonly<z.output<typeof anschriftSchema>>

const kontaktSchema = z.strictObject({ telefon: text(50).optional(), email: z.email('Das ist keine E-Mail-Adresse.').optional() })

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
      .regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.')
      .optional(),
    ort: text(60).optional(),
  })
  .refine((e) => Object.values(e).some((w) => w !== undefined && w !== false), 'Hier fehlt, worauf zu achten ist.')
  .refine(
    (e) => new Set([e.strasse, e.plz, e.ort].map((w) => w === undefined)).size === 1 && (e.bei === undefined || e.strasse !== undefined),
    'Zu einer anderen Anschrift gehören Straße, Postleitzahl und Ort.',
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
const ibanFeld: AngabeFeld = { name: 'iban', label: 'IBAN', form: 'iban', pflicht: true }
const artFeld = (optionen: Readonly<Record<string, string>>): AngabeFeld => ({ name: 'art', label: 'Art', form: 'auswahl', optionen, pflicht: true })

const einkommenFelder: readonly AngabeFeld[] = [
  artFeld(worte.einkommenNamen),
  euroFeld('brutto', 'Brutto', 'Nur bei Lohn: vor Steuern und Sozialversicherung.'),
  euroFeld('netto', 'Netto', 'Nur bei Lohn: was ausgezahlt wird.'),
  euroFeld('betrag', 'Betrag', 'Wo es kein Brutto und Netto gibt.'),
  euroFeld('anrechnungsfrei', 'davon anrechnungsfrei'),
  { name: 'zufluss', label: 'Tag des Zuflusses', form: 'tag', hinweis: 'Nur bei einmaligen Einnahmen.' },
  euroFeld('betriebseinnahmen', 'Betriebseinnahmen je Monat'),
  euroFeld('betriebsausgaben', 'Betriebsausgaben je Monat'),
  euroFeld('elterngeldVorherErwerbstaetig', 'Einkommen vor der Geburt'),
  { name: 'elterngeldPlus', label: 'ElterngeldPlus', form: 'ja' },
  { name: 'nachzahlung', label: 'Nachzahlung', form: 'ja' },
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
    'Name und Geburtsdatum',
    'Person',
    stammSchema,
    [
      textFeld('vorname', 'Vorname'),
      textFeld('nachname', 'Nachname'),
      { name: 'geburtsdatum', label: 'Geburtsdatum', form: 'tag', pflicht: true },
      { name: 'geschlecht', label: 'Geschlecht', form: 'auswahl', optionen: worte.geschlechtNamen },
    ],
    { ...proPerson, durchgehend: true },
  ),
  info(
    'person.zugehoerig',
    'gehört zum Haushalt',
    'Person',
    z.literal(true),
    [{ name: '', label: 'gehört zum Haushalt', form: 'ja', pflicht: true }],
    {
      ...proPerson,
      geltung: 'beruehrt',
    },
  ),
  info(
    'person.anwesenheitAnteil',
    'Tage im Haushalt',
    'Person',
    person.shape.anwesenheitAnteil.unwrap(),
    [
      { name: 'tage', label: 'Tage im Haushalt', form: 'ganz', pflicht: true, hinweis: 'Bei Kindern, die zeitweise bei einem Elternteil leben.' },
      { name: 'von', label: 'Tage des Monats', form: 'ganz', pflicht: true },
    ],
    { ...proPerson, geltung: 'letzte' },
  ),
  ...schluessel(personFelder).map((feld) =>
    einzeln(`person.${feld}`, personFelder[feld], BEDARF.test(feld) ? 'Bedarfe' : 'Person', person.shape[feld].unwrap(), proPerson),
  ),
  info('person.einkommen', 'Einkommen', 'Einkommen und Vermögen', listen.einkommen, einkommenFelder, liste),
  info(
    'person.vermoegen',
    'Vermögen',
    'Einkommen und Vermögen',
    listen.vermoegen,
    [
      artFeld(worte.vermoegenNamen),
      { ...euroFeld('wert', 'Wert'), pflicht: true },
      { name: 'wohnflaeche', label: 'Wohnfläche', form: 'zahl', einheit: 'm²' },
      { name: 'geschuetzt', label: 'geschützt', form: 'ja' },
    ],
    liste,
  ),
  info(
    'person.minderung',
    'Minderung',
    'Bedarfe',
    listen.minderung,
    [
      artFeld(worte.minderungNamen),
      { name: 'prozent', label: 'Minderung', form: 'zahl', einheit: '%' },
      { name: 'stufe', label: 'Stufe', form: 'ganz' },
      { name: 'haerte', label: 'außergewöhnliche Härte', form: 'ja' },
    ],
    { ...liste, geltung: 'ganz' },
  ),
  info(
    'person.bildungTeilhabe',
    'Bildung und Teilhabe',
    'Bedarfe',
    listen.bildungTeilhabe,
    [artFeld(worte.bildungTeilhabeNamen), euroFeld('betrag', 'Betrag im Monat')],
    liste,
  ),
  info(
    'person.aufrechnung',
    'Aufrechnung',
    'Zahlung',
    listen.aufrechnung,
    [
      artFeld(worte.aufrechnungNamen),
      { ...euroFeld('offen', 'noch offen'), pflicht: true },
      { name: 'seit', label: 'bestandskräftig oder ausgezahlt am', form: 'tag' },
      { name: 'satz', label: 'Satz', form: 'auswahl', optionen: { 10: '10\u00a0%', 30: '30\u00a0%' }, hinweis: 'Nur bei Erstattungen.' },
    ],
    liste,
  ),
  ...schluessel(absetzungFelder).map((feld) =>
    einzeln(`absetzung.${feld}`, absetzungFelder[feld], 'Absetzungen', absetzungenAngabe.unwrap().shape[feld].unwrap(), proPerson),
  ),
  ...schluessel(unterkunftFelder).map((feld) =>
    einzeln(`unterkunft.${feld}`, unterkunftFelder[feld], 'Wohnen', unterkunftSchema.shape[feld].unwrap(), { durchgehend: IMMER.has(feld) }),
  ),
  info(
    'haushalt.angehoeriger',
    'Angehörige außerhalb der Bedarfsgemeinschaft',
    'Haushalt',
    angehoerigerSchema,
    [
      { name: 'name', label: 'Name', form: 'text' },
      { name: 'verwandtMit', label: 'verwandt oder verschwägert mit', form: 'personen', pflicht: true },
      euroFeld('unterkunftAnteil', 'Anteil an den Wohnkosten'),
      euroFeld('unterhaltspflichten', 'Unterhaltspflichten'),
      { name: 'widerlegt', label: 'Vermutung der Hilfe widerlegt', form: 'ja' },
    ],
    { liste: true, geltung: 'beruehrt' },
  ),
  info(
    'haushalt.anschrift',
    'Anschrift',
    'Haushalt',
    anschriftSchema,
    [textFeld('strasse', 'Straße und Hausnummer'), textFeld('plz', 'Postleitzahl'), textFeld('ort', 'Ort')],
    {
      durchgehend: true,
    },
  ),
  info('haushalt.kontakt', 'Telefon und E-Mail', 'Haushalt', kontaktSchema, [
    { name: 'telefon', label: 'Telefon', form: 'text' },
    { name: 'email', label: 'E-Mail', form: 'text' },
  ]),
  info('haushalt.erreichbarkeit', 'sicher zu erreichen', 'Haushalt', erreichbarkeitSchema, [
    { name: 'keinePost', label: 'keine Post an die Wohnung', form: 'ja' },
    { name: 'keineMailbox', label: 'nicht auf die Mailbox sprechen', form: 'ja' },
    { name: 'keinAnruf', label: 'nicht anrufen', form: 'ja' },
    { name: 'keineMail', label: 'keine E-Mails', form: 'ja' },
    { name: 'zeiten', label: 'sichere Zeiten für einen Anruf', form: 'text' },
    { name: 'bei', label: 'Briefe an: bei wem', form: 'text' },
    { name: 'strasse', label: 'Briefe an: Straße und Hausnummer', form: 'text' },
    { name: 'plz', label: 'Briefe an: Postleitzahl', form: 'text' },
    { name: 'ort', label: 'Briefe an: Ort', form: 'text' },
  ]),
  einzeln('fall.leistungsbezugSeit', { name: 'Leistungen ohne Unterbrechung seit', form: 'tag', geltung: 'letzte' }, 'Fall', datum, {}),
  einzeln('fall.bewilligungSeit', { name: 'Beginn des Bewilligungszeitraums', form: 'tag', geltung: 'letzte' }, 'Fall', datum, {}),
  info('fall.vorlaeufig', 'vorläufige Entscheidung', 'Fall', vorlaeufigSchema, [{ name: 'grund', label: 'Grund', form: 'text' }], {
    geltung: 'ganz',
  }),
  info('fall.traeger', 'Festlegung des Trägers', 'Fall', falldateiSchema.shape.traeger.unwrap(), []),
  info('zahlung.konto', 'Konto', 'Zahlung', kontoSchema, [ibanFeld, textFeld('kontoinhaber', 'Kontoinhaberin oder Kontoinhaber')], {
    bereich: 'beide',
    durchgehend: true,
  }),
  info('zahlung.vermieter', 'Zahlung an Vermieterin oder Vermieter', 'Zahlung', vermieterSchema, [
    textFeld('name', 'Name'),
    ibanFeld,
    euroFeld('betrag', 'Betrag', 'Leer: die ganzen anerkannten Wohnkosten.'),
    textFeld('zweck', 'Verwendungszweck'),
  ]),
  info('zahlung.energie', 'Zahlung an den Energieversorger', 'Zahlung', energieSchema, [
    textFeld('name', 'Name'),
    ibanFeld,
    { ...euroFeld('betrag', 'Betrag'), pflicht: true },
    textFeld('zweck', 'Verwendungszweck'),
  ]),
  info('zahlung.sperre', 'Zahlung angehalten', 'Zahlung', sperreSchema, [textFeld('grund', 'Grund')], { bereich: 'beide' }),
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
