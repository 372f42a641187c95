import type { Absetzungen, Person, Unterkunft } from '../recht/index.ts'
import { feldhinweise, feldnamen as t } from './texte/personal-arten.ts'
import * as worte from './texte/personal-werte.ts'

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
  partner: { name: t.person.partner, form: 'person', geltung: 'ganz' },
  eltern: { name: t.person.eltern, form: 'personen', geltung: 'letzte' },
  erwerbsfaehig: { name: t.person.erwerbsfaehig, form: 'ja', geltung: 'ganz', hinweis: feldhinweise.erwerbsfaehig },
  imHaushalt: { name: t.person.imHaushalt, form: 'ja', geltung: 'ganz' },
  ausgeschlossen: { name: t.person.ausgeschlossen, form: 'auswahl', optionen: worte.ausschlussNamen, geltung: 'ganz' },
  entbindungstermin: { name: t.person.entbindungstermin, form: 'tag', geltung: 'letzte' },
  teilhabeAmArbeitsleben: { name: t.person.teilhabeAmArbeitsleben, form: 'ja', geltung: 'ganz' },
  merkzeichenG: { name: t.person.merkzeichenG, form: 'ja', geltung: 'ganz' },
  mehrbedarfErnaehrung: { name: t.person.mehrbedarfErnaehrung, form: 'euro', geltung: 'ganz' },
  mehrbedarfErnaehrungGrund: { name: t.person.mehrbedarfErnaehrungGrund, form: 'auswahl', optionen: worte.ernaehrungNamen, geltung: 'ganz' },
  mehrbedarfUnabweisbar: { name: t.person.mehrbedarfUnabweisbar, form: 'euro', geltung: 'ganz' },
  mehrbedarfSchulbuecher: { name: t.person.mehrbedarfSchulbuecher, form: 'euro', geltung: 'monat' },
  erstausstattung: { name: t.person.erstausstattung, form: 'euro', geltung: 'monat' },
  zuschussVersicherung: { name: t.person.zuschussVersicherung, form: 'euro', geltung: 'ganz' },
  darlehen: { name: t.person.darlehen, form: 'euro', geltung: 'monat' },
  schueler: { name: t.person.schueler, form: 'ja', geltung: 'beruehrt', hinweis: feldhinweise.schueler },
  ausbildung: { name: t.person.ausbildung, form: 'auswahl', optionen: worte.ausbildungNamen, geltung: 'ganz' },
  auszugOhneZusicherung: { name: t.person.auszugOhneZusicherung, form: 'ja', geltung: 'ganz' },
  grundrentenzeitenJahre: { name: t.person.grundrentenzeitenJahre, form: 'ganz', geltung: 'letzte' },
}

export const absetzungFelder: Readonly<Record<keyof Absetzungen, Einzelfeld>> = {
  kfzHaftpflicht: { name: t.absetzung.kfzHaftpflicht, form: 'euro', geltung: 'beruehrt' },
  pflichtversicherungen: { name: t.absetzung.pflichtversicherungen, form: 'euro', geltung: 'beruehrt' },
  privateVersicherungen: { name: t.absetzung.privateVersicherungen, form: 'euro', geltung: 'beruehrt' },
  altersvorsorge: { name: t.absetzung.altersvorsorge, form: 'euro', geltung: 'beruehrt' },
  werbungskosten: { name: t.absetzung.werbungskosten, form: 'euro', geltung: 'beruehrt' },
  fahrtkosten: { name: t.absetzung.fahrtkosten, form: 'euro', geltung: 'beruehrt' },
  entfernungKilometer: { name: t.absetzung.entfernungKilometer, form: 'zahl', einheit: 'km', geltung: 'beruehrt' },
  arbeitstage: { name: t.absetzung.arbeitstage, form: 'ganz', geltung: 'beruehrt' },
  verpflegungsmehraufwandTage: { name: t.absetzung.verpflegungsmehraufwandTage, form: 'ganz', geltung: 'beruehrt' },
  unterhaltTituliert: { name: t.absetzung.unterhaltTituliert, form: 'euro', geltung: 'beruehrt' },
  ausbildungsfoerderungEltern: { name: t.absetzung.ausbildungsfoerderungEltern, form: 'euro', geltung: 'beruehrt' },
}

export const unterkunftFelder: Readonly<Record<keyof Unterkunft, Einzelfeld>> = {
  grundmiete: { name: t.unterkunft.grundmiete, form: 'euro', geltung: 'ganz' },
  nebenkosten: { name: t.unterkunft.nebenkosten, form: 'euro', geltung: 'ganz' },
  heizkosten: { name: t.unterkunft.heizkosten, form: 'euro', geltung: 'ganz' },
  schuldzinsen: { name: t.unterkunft.schuldzinsen, form: 'euro', geltung: 'ganz' },
  einmalig: { name: t.unterkunft.einmalig, form: 'euro', geltung: 'monat' },
  instandhaltung: { name: t.unterkunft.instandhaltung, form: 'euro', geltung: 'monat' },
  guthaben: { name: t.unterkunft.guthaben, form: 'euro', geltung: 'monat' },
  wohnflaeche: { name: t.unterkunft.wohnflaeche, form: 'zahl', einheit: 'm²', geltung: 'letzte' },
  eigentum: { name: t.unterkunft.eigentum, form: 'ja', geltung: 'ganz' },
  weitereBewohner: { name: t.unterkunft.weitereBewohner, form: 'ganz', geltung: 'ganz' },
  angemessenBruttokalt: { name: t.unterkunft.angemessenBruttokalt, form: 'euro', geltung: 'letzte' },
  angemessenHeizkosten: { name: t.unterkunft.angemessenHeizkosten, form: 'euro', geltung: 'letzte' },
  karenzzeit: { name: t.unterkunft.karenzzeit, form: 'ja', geltung: 'ganz' },
  kostensenkungBis: { name: t.unterkunft.kostensenkungBis, form: 'tag', geltung: 'letzte' },
  verkleinerungBis: { name: t.unterkunft.verkleinerungBis, form: 'tag', geltung: 'letzte' },
  todesfallschutzBis: { name: t.unterkunft.todesfallschutzBis, form: 'tag', geltung: 'letzte' },
  warmwasserDezentral: { name: t.unterkunft.warmwasserDezentral, form: 'ja', geltung: 'ganz' },
  warmwasserKosten: { name: t.unterkunft.warmwasserKosten, form: 'euro', geltung: 'ganz' },
  unabweisbar: { name: t.unterkunft.unabweisbar, form: 'ja', geltung: 'ganz' },
  quadratmeterpreisGrenze: { name: t.unterkunft.quadratmeterpreisGrenze, form: 'euro', geltung: 'letzte' },
  zulaessigeMiete: { name: t.unterkunft.zulaessigeMiete, form: 'euro', geltung: 'ganz' },
  umzugOhneZusicherung: { name: t.unterkunft.umzugOhneZusicherung, form: 'ja', geltung: 'ganz' },
  bisherigeUnterkunftskosten: { name: t.unterkunft.bisherigeUnterkunftskosten, form: 'euro', geltung: 'ganz' },
  direktzahlung: { name: t.unterkunft.direktzahlung, form: 'ja', geltung: 'letzte' },
}
