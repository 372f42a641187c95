import type { Absetzungen, Person, Unterkunft } from '../recht/index.ts'
import * as worte from './angabe-worte.ts'

/** How a single value is typed in and shown. `personen`: one or several people of the case, by their Kennung. */
export type FeldForm = 'text' | 'iban' | 'euro' | 'zahl' | 'ganz' | 'ja' | 'tag' | 'auswahl' | 'person' | 'personen'

/** One value of a fact; `name` is empty where the fact is that value itself. */
export type AngabeFeld = Readonly<{
  name: string
  label: string
  form: FeldForm
  /** behind the number: m², km */
  einheit?: string
  optionen?: Readonly<Record<string, string>>
  pflicht?: true
  hinweis?: string
}>

/**
 * How a fact counts in a month that it does not cover. `ganz`: it must, or hold on no day of it, for the case file knows whole months
 * only. `beruehrt`: a day is enough (income counts where it flows in, sec. 11). `monat`: it belongs to one month. `letzte`: the newest
 * value of the month stands for all of it.
 */
export type Geltung = 'ganz' | 'beruehrt' | 'monat' | 'letzte'

/** A kind of fact that holds one value. */
export type Einzelfeld = Readonly<{ name: string; form: FeldForm; geltung: Geltung } & Partial<Omit<AngabeFeld, 'name' | 'form' | 'label'>>>

/** Fields of a person that have a kind of fact of their own; lists and what `person.stamm` holds are apart. */
export type PersonFeld = Exclude<
  keyof Person,
  | 'id'
  | 'name'
  | 'geburtsdatum'
  | 'anwesenheitAnteil'
  | 'minderungen'
  | 'bildungTeilhabe'
  | 'einkommen'
  | 'absetzungen'
  | 'vermoegen'
  | 'aufrechnungen'
>

export const personFelder: Readonly<Record<PersonFeld, Einzelfeld>> = {
  partner: { name: 'Partnerin oder Partner', form: 'person', geltung: 'ganz' },
  eltern: { name: 'Eltern im Haushalt', form: 'personen', geltung: 'letzte' },
  erwerbsfaehig: { name: 'erwerbsfähig', form: 'ja', geltung: 'ganz', hinweis: 'Kann mindestens drei Stunden am Tag arbeiten (§\u00a08 SGB II).' },
  imHaushalt: { name: 'lebt im Haushalt', form: 'ja', geltung: 'ganz' },
  ausgeschlossen: { name: 'von Leistungen ausgeschlossen', form: 'auswahl', optionen: worte.ausschlussNamen, geltung: 'ganz' },
  entbindungstermin: { name: 'Entbindungstermin', form: 'tag', geltung: 'letzte' },
  teilhabeAmArbeitsleben: { name: 'Leistungen zur Teilhabe am Arbeitsleben', form: 'ja', geltung: 'ganz' },
  merkzeichenG: { name: 'Merkzeichen G', form: 'ja', geltung: 'ganz' },
  mehrbedarfErnaehrung: { name: 'Mehrbedarf Ernährung, Betrag', form: 'euro', geltung: 'ganz' },
  mehrbedarfErnaehrungGrund: { name: 'Mehrbedarf Ernährung, Grund', form: 'auswahl', optionen: worte.ernaehrungNamen, geltung: 'ganz' },
  mehrbedarfUnabweisbar: { name: 'unabweisbarer Mehrbedarf', form: 'euro', geltung: 'ganz' },
  mehrbedarfSchulbuecher: { name: 'Mehrbedarf Schulbücher', form: 'euro', geltung: 'monat' },
  erstausstattung: { name: 'Erstausstattung', form: 'euro', geltung: 'monat' },
  zuschussVersicherung: { name: 'Zuschuss zur Kranken- und Pflegeversicherung', form: 'euro', geltung: 'ganz' },
  darlehen: { name: 'Darlehen, das ausgezahlt wird', form: 'euro', geltung: 'monat' },
  schueler: { name: 'geht zur Schule', form: 'ja', geltung: 'beruehrt', hinweis: 'Für Schulbedarf im Februar und August.' },
  ausbildung: { name: 'Ausbildung', form: 'auswahl', optionen: worte.ausbildungNamen, geltung: 'ganz' },
  auszugOhneZusicherung: { name: 'unter 25 ohne Zusicherung ausgezogen', form: 'ja', geltung: 'ganz' },
  grundrentenzeitenJahre: { name: 'Jahre mit Grundrentenzeiten', form: 'ganz', geltung: 'letzte' },
}

export const absetzungFelder: Readonly<Record<keyof Absetzungen, Einzelfeld>> = {
  kfzHaftpflicht: { name: 'Kfz-Haftpflicht', form: 'euro', geltung: 'beruehrt' },
  pflichtversicherungen: { name: 'Pflichtversicherungen', form: 'euro', geltung: 'beruehrt' },
  privateVersicherungen: { name: 'private Versicherungen', form: 'euro', geltung: 'beruehrt' },
  altersvorsorge: { name: 'Altersvorsorge', form: 'euro', geltung: 'beruehrt' },
  werbungskosten: { name: 'Kosten für die Arbeit', form: 'euro', geltung: 'beruehrt' },
  fahrtkosten: { name: 'Fahrtkosten zur Arbeit', form: 'euro', geltung: 'beruehrt' },
  entfernungKilometer: { name: 'Weg zur Arbeit, einfach', form: 'zahl', einheit: 'km', geltung: 'beruehrt' },
  arbeitstage: { name: 'Arbeitstage im Monat', form: 'ganz', geltung: 'beruehrt' },
  verpflegungsmehraufwandTage: { name: 'Tage mit über zwölf Stunden Abwesenheit', form: 'ganz', geltung: 'beruehrt' },
  unterhaltTituliert: { name: 'titulierter Unterhalt', form: 'euro', geltung: 'beruehrt' },
  ausbildungsfoerderungEltern: { name: 'Anrechnung bei der Ausbildungsförderung eines Kindes', form: 'euro', geltung: 'beruehrt' },
}

export const unterkunftFelder: Readonly<Record<keyof Unterkunft, Einzelfeld>> = {
  grundmiete: { name: 'Grundmiete', form: 'euro', geltung: 'ganz' },
  nebenkosten: { name: 'Nebenkosten', form: 'euro', geltung: 'ganz' },
  heizkosten: { name: 'Heizkosten', form: 'euro', geltung: 'ganz' },
  schuldzinsen: { name: 'Schuldzinsen und Lasten', form: 'euro', geltung: 'ganz' },
  einmalig: { name: 'einmalige Wohnkosten', form: 'euro', geltung: 'monat' },
  instandhaltung: { name: 'Instandhaltung', form: 'euro', geltung: 'monat' },
  guthaben: { name: 'Guthaben aus Neben- oder Heizkosten', form: 'euro', geltung: 'monat' },
  wohnflaeche: { name: 'Wohnfläche', form: 'zahl', einheit: 'm²', geltung: 'letzte' },
  eigentum: { name: 'Eigentum', form: 'ja', geltung: 'ganz' },
  weitereBewohner: { name: 'weitere Menschen in der Wohnung', form: 'ganz', geltung: 'ganz' },
  angemessenBruttokalt: { name: 'angemessene Bruttokaltmiete', form: 'euro', geltung: 'letzte' },
  angemessenHeizkosten: { name: 'angemessene Heizkosten', form: 'euro', geltung: 'letzte' },
  karenzzeit: { name: 'Karenzzeit', form: 'ja', geltung: 'ganz' },
  kostensenkungBis: { name: 'Frist zur Kostensenkung bis', form: 'tag', geltung: 'letzte' },
  verkleinerungBis: { name: 'Schutz nach Verkleinerung bis', form: 'tag', geltung: 'letzte' },
  todesfallschutzBis: { name: 'Schutz nach einem Todesfall bis', form: 'tag', geltung: 'letzte' },
  warmwasserDezentral: { name: 'Warmwasser in der Wohnung gemacht', form: 'ja', geltung: 'ganz' },
  warmwasserKosten: { name: 'gemessene Kosten für Warmwasser', form: 'euro', geltung: 'ganz' },
  unabweisbar: { name: 'höhere Kosten unabweisbar', form: 'ja', geltung: 'ganz' },
  quadratmeterpreisGrenze: { name: 'Grenze der Miete je Quadratmeter', form: 'euro', geltung: 'letzte' },
  zulaessigeMiete: { name: 'zulässige Miete', form: 'euro', geltung: 'ganz' },
  umzugOhneZusicherung: { name: 'Umzug ohne Zusicherung', form: 'ja', geltung: 'ganz' },
  bisherigeUnterkunftskosten: { name: 'Wohnkosten vor dem Umzug', form: 'euro', geltung: 'ganz' },
  direktzahlung: { name: 'Miete geht an die Vermieterin oder den Vermieter', form: 'ja', geltung: 'letzte' },
}
