/**
 * The case file `fall/v1`: one household in one calendar month, as it enters the calculation.
 *
 * Money in euros (at most two decimals), per month unless a field says otherwise; dates `2026-03-01`; month `2026-03`. An absent
 * field means: not the case, none, or the statutory default, never "unknown". Whoever reads files checks them first with
 * `src/fall` (zod); this type is what remains after that check.
 */
export type Falldatei = Readonly<{
  schema: 'fall/v1'
  id: string
  beschreibung?: string
  herkunft?: Readonly<{ titel?: string; url?: string; stelle?: string; stand?: string; annahmen?: readonly string[] }>
  monat: string
  /** first day of continuous receipt; decides the Karenzzeit (sec. 22 (1), sec. 12 (3) as in force until 30 June 2026) */
  leistungsbezugSeit?: string
  /** first day of the current Bewilligungszeitraum; decides which law sec. 65a keeps */
  bewilligungSeit?: string
  /** first and last day of the claim where it begins or ends inside the month (sec. 41 (1)) */
  anspruchVon?: string
  anspruchBis?: string
  personen: readonly Person[]
  unterkunft: Unterkunft
  haushaltsangehoerige?: readonly Haushaltsangehoeriger[]
  /** choices that the law leaves to the Träger, by name */
  traeger?: Readonly<Record<string, string | number | boolean>>
  /**
   * the decision on this month is provisional (sec. 41a); `bewilligt` holds what was paid provisionally, euros per person id, `sofortzuschlag`
   * the part of it that was Sofortzuschlag, which is never paid back (sec. 72 (2))
   */
  vorlaeufig?: Readonly<{ bewilligt?: Readonly<Record<string, number>>; sofortzuschlag?: Readonly<Record<string, number>> }>
  erwartet?: unknown
}>

export type Person = Readonly<{
  id: string
  name?: string
  geburtsdatum: string
  partner?: string
  eltern?: readonly string[]
  erwerbsfaehig?: boolean
  imHaushalt?: boolean
  anwesenheitAnteil?: Readonly<{ tage: number; von: number }>
  ausgeschlossen?: AusschlussArt
  entbindungstermin?: string
  teilhabeAmArbeitsleben?: boolean
  merkzeichenG?: boolean
  mehrbedarfErnaehrung?: number
  mehrbedarfErnaehrungGrund?: ErnaehrungGrund
  mehrbedarfUnabweisbar?: number
  mehrbedarfSchulbuecher?: number
  /** one-off benefits of sec. 24 (3) that the Träger has fixed for this month (first equipment), euros */
  erstausstattung?: number
  /** subsidy to health and care insurance of sec. 26 that the Träger has fixed for this month, euros */
  zuschussVersicherung?: number
  /** loan of sec. 24 (1), (4) or (5) paid in this month, euros; no part of the claim */
  darlehen?: number
  schueler?: boolean
  ausbildung?: AusbildungArt
  minderungen?: readonly Minderung[]
  bildungTeilhabe?: readonly BildungTeilhabe[]
  einkommen?: readonly Einkommen[]
  absetzungen?: Absetzungen
  vermoegen?: readonly Vermoegen[]
  auszugOhneZusicherung?: boolean
  grundrentenzeitenJahre?: number
  aufrechnungen?: readonly Aufrechnung[]
}>

export const ausschlussArten = [
  'bafoeg-oder-bab',
  'altersrente',
  'stationaer',
  'auslaender-7-1-2',
  'asylblg',
  'sgb12-viertes-kapitel',
  'nicht-erreichbar',
  'sonstiges',
] as const
export type AusschlussArt = (typeof ausschlussArten)[number]

export const ernaehrungGruende = [
  'zoeliakie',
  'niereninsuffizienz-dialyse',
  'niereninsuffizienz-praedialyse',
  'mukoviszidose',
  'krankheitsassoziierte-mangelernaehrung',
  'schluckstoerung',
] as const
export type ErnaehrungGrund = (typeof ernaehrungGruende)[number]

export const ausbildungArten = ['betrieblich', 'schulisch', 'studium', 'berufsvorbereitung', 'freiwilligendienst'] as const
export type AusbildungArt = (typeof ausbildungArten)[number]

export const minderungArten = ['pflichtverletzung', 'meldeversaeumnis', 'arbeitsverweigerung', 'nichterreichbarkeit'] as const
export type MinderungArt = (typeof minderungArten)[number]
export type Minderung = Readonly<{ art: MinderungArt; prozent?: number; stufe?: number; haerte?: boolean }>

export const bildungTeilhabeArten = [
  'ausflug',
  'klassenfahrt',
  'schulbedarf',
  'schuelerbefoerderung',
  'lernfoerderung',
  'mittagsverpflegung',
  'teilhabe',
] as const
export type BildungTeilhabeArt = (typeof bildungTeilhabeArten)[number]
export type BildungTeilhabe = Readonly<{ art: BildungTeilhabeArt; betrag?: number }>

export const einkommenArten = [
  'erwerb',
  'minijob',
  'selbstaendig',
  'ausbildungsverguetung',
  'ferienjob-schueler',
  'freiwilligendienst',
  'ehrenamt',
  'kindergeld',
  'kinderzuschlag',
  'wohngeld',
  'unterhalt',
  'unterhaltsvorschuss',
  'elterngeld',
  'mutterschaftsgeld',
  'arbeitslosengeld',
  'krankengeld',
  'kurzarbeitergeld',
  'insolvenzgeld',
  'rente',
  'bafoeg',
  'bab',
  'pflegegeld',
  'blindengeld',
  'kapitalertrag',
  'vermietung',
  'einmalig',
  'sonstiges',
] as const
export type EinkommenArt = (typeof einkommenArten)[number]
export type Einkommen = Readonly<{
  art: EinkommenArt
  /** gross; basis of the allowances of sec. 11b (3) */
  brutto?: number
  /** after tax and social insurance (sec. 11b (1) nos. 1-2) */
  netto?: number
  betrag?: number
  /** average income before birth, for the Elterngeld allowance (sec. 10 (5) BEEG) */
  elterngeldVorherErwerbstaetig?: number
  /** paid as ElterngeldPlus: half the allowance (sec. 10 (5) sentence 3 BEEG) */
  elterngeldPlus?: boolean
  zufluss?: string
  anrechnungsfrei?: number
  betriebseinnahmen?: number
  betriebsausgaben?: number
  nachzahlung?: boolean
}>

export type Absetzungen = Readonly<{
  kfzHaftpflicht?: number
  pflichtversicherungen?: number
  privateVersicherungen?: number
  altersvorsorge?: number
  werbungskosten?: number
  fahrtkosten?: number
  entfernungKilometer?: number
  arbeitstage?: number
  verpflegungsmehraufwandTage?: number
  unterhaltTituliert?: number
  ausbildungsfoerderungEltern?: number
}>

export const vermoegenArten = [
  'bar-und-konto',
  'wertpapiere',
  'kfz',
  'selbstgenutztes-haus',
  'selbstgenutzte-wohnung',
  'immobilie',
  'altersvorsorge',
  'lebensversicherung',
  'hausrat',
  'sonstiges',
] as const
export type VermoegenArt = (typeof vermoegenArten)[number]
export type Vermoegen = Readonly<{ art: VermoegenArt; wert: number; wohnflaeche?: number; geschuetzt?: boolean }>

export const aufrechnungArten = ['darlehen', 'erstattung', 'ersatzanspruch', 'mietkaution'] as const
export type AufrechnungArt = (typeof aufrechnungArten)[number]
export type Aufrechnung = Readonly<{
  art: AufrechnungArt
  offen: number
  /** day on which the decision became final (sec. 43 (4)); of a loan the day of payout (sec. 42a (2)) */
  seit?: string
  /** sec. 43 (2): the claim arises from sec. 41a or sec. 48 (1) no. 3 SGB X (10 %), or from anything else (30 %); `erstattung` only */
  satz?: 10 | 30
}>

export type Unterkunft = Readonly<{
  grundmiete?: number
  nebenkosten?: number
  heizkosten?: number
  schuldzinsen?: number
  einmalig?: number
  /** unavoidable maintenance of owner-occupied property due in this month (sec. 22 (2)), euros */
  instandhaltung?: number
  guthaben?: number
  wohnflaeche?: number
  eigentum?: boolean
  weitereBewohner?: number
  angemessenBruttokalt?: number
  angemessenHeizkosten?: number
  karenzzeit?: boolean
  kostensenkungBis?: string
  /** the Bedarfsgemeinschaft became smaller: until this day the actual rent, above the ceiling too (sec. 22 (1) sentence 6 half-sentence 2, sentence 9) */
  verkleinerungBis?: string
  /** actual cost until this day after a death in the household (sec. 22 (1) sentence 11, until 30 June 2026 sentence 9) */
  todesfallschutzBis?: string
  warmwasserDezentral?: boolean
  warmwasserKosten?: number
  unabweisbar?: boolean
  quadratmeterpreisGrenze?: number
  zulaessigeMiete?: number
  umzugOhneZusicherung?: boolean
  bisherigeUnterkunftskosten?: number
  direktzahlung?: boolean
}>

export type Haushaltsangehoeriger = Readonly<{
  id: string
  verwandtMit: readonly string[]
  einkommen?: readonly Einkommen[]
  absetzungen?: Absetzungen
  unterkunftAnteil?: number
  unterhaltspflichten?: number
  widerlegt?: boolean
}>
