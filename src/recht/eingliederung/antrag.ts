import type { Datum } from '../grundlage/zeitraum.ts'

/** A single amount that somebody asks for and has proven; `monat` is the month in which it is due. */
export type Posten = Readonly<{ bezeichnung: string; cent: number; monat: string }>

export const postencodes = [
  'vb',
  'mat',
  'mag',
  'bop',
  'asa',
  'p16a-kinderbetreuung',
  'p16a-schuldnerberatung',
  'p16a-psychosozial',
  'p16a-sucht',
  'p16f',
  'p16g',
  'p16h',
  'p16k',
  'fbw',
  'reha',
] as const
/** Instruments whose amount is a sum of proven costs. */
export type Postencode = (typeof postencodes)[number]

/** First and last day as granted; `endeAm` where it ended earlier: limits are checked against the grant, money flows until the end. */
type Zeit = Readonly<{ von: Datum; bis: Datum; endeAm?: Datum }>

export type Postenantrag = Zeit &
  Readonly<{
    code: Postencode
    posten: readonly Posten[]
    /** fbw and reha: day of the grant; only grants before 2025 are carried on (sec. 66a) */
    bewilligtAm?: Datum
  }>

/** Private placement with a voucher: paid in two parts, after six weeks and after six months of employment. */
export type Vermittlungsantrag = Readonly<{
  code: 'avgs-mpav'
  /** agreed fee, cents; without it the highest amount of the law */
  verguetungCent?: number
  beschaeftigtSeit: Datum
  /** last day of the job where it has ended or the contract is limited */
  beschaeftigtBis?: Datum
}>

export type Einstiegsqualifizierungsantrag = Zeit &
  Readonly<{
    code: 'eq'
    /** agreed pay, cents a month */
    verguetungCent: number
    /** flat share of the employer in social insurance, cents a month; the BA fixes it each year, so it is stated here */
    pauschaleCent: number
  }>

export const egzGruppen = ['allgemein', 'ab55', 'behindert', 'besonders-betroffen'] as const
export type EgzGruppe = (typeof egzGruppen)[number]

export type Eingliederungszuschussantrag = Zeit &
  Readonly<{
    code: 'egz'
    gruppe: EgzGruppe
    /** rate at the start, thousandths, by the extent of the reduced performance */
    satzPromille: number
    /** later, lower pay: the subsidy follows downwards and never up (sec. 91 (2) SGB III) */
    aenderungen?: readonly Readonly<{ abMonat: string; entgeltMonatCent: number }>[]
    /** flat employer's share where the jobcenter uses another than the kept one, thousandths */
    agAnteilPromille?: number
  }>

export type Einstiegsgeldantrag = Zeit &
  Readonly<
    { code: 'p16b' } & (
      | {
          bemessung: 'einzeln'
          /** basic share of the Regelbedarf by month of the aid (1 is the first), thousandths; one entry or several where it changes */
          grundbetrag: readonly Readonly<{ abMonatNr: number; promille: number }>[]
        }
      | {
          bemessung: 'pauschal'
          /** share of the Regelbedarf of sec. 20 (2) sentence 1, thousandths */
          grundbetrag: readonly Readonly<{ abMonatNr: number; promille: number }>[]
        }
    )
  >

export type Selbstaendigenantrag = Zeit &
  Readonly<{
    code: 'p16c'
    /** for material goods, sec. 16c (1) */
    zuschuesse: readonly Posten[]
    darlehen: readonly Posten[]
    /** counselling and knowledge by a third party, sec. 16c (2) */
    beratung: readonly Posten[]
    /** grants already paid for material goods, cents */
    bisherCent?: number
  }>

export type Arbeitsgelegenheitsantrag = Zeit &
  Readonly<{
    code: 'p16d'
    /** minutes really attended, or planned where the month lies ahead (`geplant`: the result is marked as a forecast) */
    anwesenheit: readonly Readonly<{ monat: string; minuten: number; geplant?: true }>[]
    /** local rate, cents an hour */
    satzCent?: number
    /** costs of the provider on request, sec. 16d (8) */
    kosten?: readonly Posten[]
  }>

export type Langzeitleistungsbezugsantrag = Zeit &
  Readonly<{
    code: 'p16e'
    /** day of the grant; one before July 2026 keeps the old law (sec. 66) */
    bewilligtAm?: Datum
    agAnteilPromille?: number
    /** later pay; the subsidy follows it both ways. `tarifMonatCent`: what counts at most from then on, where that changed too */
    aenderungen?: readonly Readonly<{ abMonat: string; entgeltMonatCent: number; tarifMonatCent?: number }>[]
  }>

export type Teilhabeantrag = Zeit &
  Readonly<{
    code: 'p16i'
    agAnteilPromille?: number
    /** training paid by the employer, up to the limit of sec. 16i (5) */
    weiterbildung?: readonly Posten[]
    /** training costs already granted in this case of support, cents */
    weiterbildungBisherCent?: number
    /** months of old sec. 16e or „Soziale Teilhabe“ that move the rates on, sec. 16i (10) sentence 2 */
    angerechneteMonate?: number
    /** pay by collective agreement (cents an hour) or the hours of the contract change later; what is not named stays */
    aenderungen?: readonly Readonly<{ abMonat: string; tarifStundeCent?: number; minutenJeWoche?: number }>[]
    /** as if no value of a later day were enacted yet: months after it are a forecast */
    werteBis?: Datum
  }>

/** What the amount of a benefit needs beyond the facts; told apart by `code`. */
export type Foerderantrag =
  | Postenantrag
  | Vermittlungsantrag
  | Einstiegsqualifizierungsantrag
  | Eingliederungszuschussantrag
  | Einstiegsgeldantrag
  | Selbstaendigenantrag
  | Arbeitsgelegenheitsantrag
  | Langzeitleistungsbezugsantrag
  | Teilhabeantrag
