import type { Datum } from '../grundlage/zeitraum.ts'

/** Days of a stretch, both included. */
export type Spanne = Readonly<{ von: Datum; bis: Datum }>

/** What lay between two times of unemployment: sec. 18 SGB III. */
export const unterbrechungsarten = [
  /** measure of activation, sec. 45 SGB III: does not interrupt, sec. 18 (1) sentence 2 */
  'massnahme-45',
  /** any other measure of SGB III or SGB II, sec. 18 (2) Nr. 1 */
  'massnahme',
  /** illness, need of care, ban on work before and after birth, sec. 18 (2) Nr. 2 */
  'krankheit',
  /** care of children or of people in need of care, sec. 18 (2) Nr. 3 */
  'betreuung',
  /** job or self-employment, sec. 18 (2) Nr. 4: up to six months in all */
  'beschaeftigung',
  /** work was not allowed by law, sec. 18 (2) Nr. 5 */
  'rechtlich-unmoeglich',
  /** short break without proof, sec. 18 (2) Nr. 6; up to six weeks without work sec. 18 (1) sentence 2 */
  'ohne-nachweis',
  /** everything else: ends the time of unemployment */
  'sonstige',
] as const
export type Unterbrechungsart = (typeof unterbrechungsarten)[number]
export type Unterbrechung = Spanne & Readonly<{ art: Unterbrechungsart }>

export const taetigkeiten = ['svpfl', 'geringfuegig', 'selbstaendig', 'ausbildung', 'schulische-ausbildung'] as const
/** The work that is taken up: svpfl is a job with compulsory insurance, selbstaendig is self-employment as main occupation. */
export type Taetigkeit = (typeof taetigkeiten)[number]

/** What is known of the employer who asks for a subsidy. */
export type Arbeitgeberfakten = Readonly<
  Partial<{
    /** months of insured employment of this person with this employer in the four years before the start; sec. 92 (1) Nr. 2 SGB III */
    beschaeftigtMonate48: number
    /** it must be presumed that another job was ended to get the subsidy; sec. 92 (1) Nr. 1 SGB III, sec. 16i (7) Nr. 1 */
    ersetzterArbeitsplatz: boolean
    /** an earlier subsidy for the same job is no longer drawn without special reason; sec. 16i (7) Nr. 2 */
    foerderungFallengelassen: boolean
  }>
>

/**
 * What the rules of integration ask of a person and a job. Each fact may be missing: then a condition stays open and names it.
 * Money in whole cents, hours as minutes, counts in full months, all as of the day of the check.
 */
export type Foerderfakten = Readonly<
  Partial<{
    // the person
    geburtsdatum: Datum
    /** sec. 8 */
    erwerbsfaehig: boolean
    /** sec. 9; false where income has ended the need, see `hilfebeduerftigkeitEntfallenAm` */
    hilfebeduerftig: boolean
    /** first day without need of help; sec. 16g */
    hilfebeduerftigkeitEntfallenAm: Datum
    /** claim to Arbeitslosengeld or Teilarbeitslosengeld; sec. 5 (4) */
    algAnspruch: boolean
    /** a Rehabilitationsträger is competent; sec. 5 (5) */
    rehatraegerZustaendig: boolean
    behindert: boolean
    /** sec. 2 (2), (3) SGB IX: severely disabled or treated as such */
    schwerbehindert: boolean
    /** sec. 90 (2) SGB III with sec. 187 (1) Nr. 3 SGB IX: severely disabled people hit in particular */
    besondersBetroffen: boolean
    minderjaehrigesKindInBg: boolean
    /** further people of the Bedarfsgemeinschaft with a claim, without this person; sec. 1 (4) ESGV */
    weitereLeistungsberechtigte: number
    /** Regelbedarf of this person in the month of the start, cents; sec. 1 (2) ESGV */
    regelbedarfCent: number

    // unemployment and benefits before
    arbeitslos: boolean
    /** first day of the first time of unemployment that may count */
    arbeitslosSeit: Datum
    /** breaks since then, in any order */
    unterbrechungen: readonly Unterbrechung[]
    arbeitsuchend: boolean
    ausbildungsuchend: boolean
    /** months with benefits for living costs among the last 24; sec. 16e (1) Nr. 2 a */
    leistungsmonate24: number
    /** among the last 60; sec. 16i (3) sentence 3 */
    leistungsmonate60: number
    /** among the last 84; sec. 16i (3) Nr. 2 */
    leistungsmonate84: number
    /** months of the last 24 with insured or marginal employment or self-employment; sec. 16e (1) Nr. 2 b */
    beschaeftigtMonate24: number
    /** the same of the last 84; sec. 16i (3) Nr. 3 */
    beschaeftigtMonate84: number
    /** the same of the last 60, for those of sec. 16i (3) sentence 3 */
    beschaeftigtMonate60: number
    /** placement was tried, with the other benefits of integration; sec. 16e (1) Nr. 2 */
    vermittlungVersucht: boolean
    /** months of holistic support before; sec. 16i (3) sentence 2 */
    coachingMonate: number
    /** months of subsidies under sec. 16i used with any employer; sec. 16i (3) Nr. 4 */
    genutzt16iMonate: number
    /** employed for more than six months since 2015 under old sec. 16e or „Soziale Teilhabe“ and did not quit; sec. 16i (10) */
    altfoerderung16i: boolean
    /** assignments under sec. 16d so far; sec. 16d (6) */
    zuweisungen16d: readonly Spanne[]
    /** months of Einstiegsgeld already granted for the same work; sec. 16b (2) */
    genutzt16bMonate: number

    // judgement of the case manager
    /** the benefit promises more for lasting integration than placement at once; sec. 3a (2), a point to weigh */
    erfolgversprechender: boolean
    /** the benefit is needed for integration */
    erforderlich: boolean
    /** placement is hard for reasons in the person; sec. 88 SGB III, sec. 1 (3) sentence 3 ESGV */
    erschwert: boolean
    /** grave obstacles to placement; sec. 45 (8) SGB III */
    schwerwiegendeHemmnisse: boolean
    /** belongs to a group for whom the jobcenter has fixed a flat Einstiegsgeld; sec. 2 ESGV */
    besondersZuFoerdern: boolean

    // the aid
    /** day on which the aid was applied for; sec. 37, sec. 324 SGB III */
    antragAm: Datum
    /** first day of the job, the self-employment, the training or the measure */
    beginn: Datum
    /** last day of a vocational training that no work followed at once; sec. 16k (2) sentence 2 */
    ausbildungBis: Datum
    /** last day of the measure, the internship or the introductory training */
    massnahmeBis: Datum
    /** days of the measure that teach vocational knowledge; sec. 45 (2) sentence 3 SGB III */
    kenntnisseTage: number
    /** last day of the contract, null without limit */
    befristetBis: Datum | null
    taetigkeit: Taetigkeit
    /** agreed working time, minutes a week */
    minutenJeWoche: number
    /** regular gross pay a month without one-off pay, cents */
    entgeltMonatCent: number
    /** pay by collective agreement or, without one, as usual in the place, cents a month; sec. 91 (1) SGB III */
    tarifMonatCent: number
    /** hourly pay that a collective agreement or church labour law obliges to, cents; sec. 16i (2) sentence 2 */
    tarifStundeCent: number
    arbeitgeber: Arbeitgeberfakten
    /** last day of the AZAV admission of the provider, null where it has none; secs. 176 to 178 SGB III */
    azavBis: Datum | null
    /** carried out by the jobcenter's own staff: then no provider needs an admission */
    eigenesPersonal: boolean
    /** business plan carries: statement of a competent body; sec. 16c (3) */
    tragfaehig: boolean
    /** sec. 16d (2), (3), (4) */
    zusaetzlich: boolean
    oeffentlichesInteresse: boolean
    wettbewerbsneutral: boolean
    /** aims written down before the start; sec. 16f (2) */
    zieleBeschrieben: boolean
    /** nothing in the statutes would do within six months, or one of the groups of sec. 16f (2) sentence 3 */
    keinAnderesMittel: boolean
    /** agreed with the Jugendhilfe; sec. 16h (3) */
    jugendhilfeAbgestimmt: boolean
    /** the entitlement is probable or given on its merits; sec. 16h (2) */
    anspruchWahrscheinlich: boolean
    /** the running measure is economic to finish and will probably succeed; sec. 16g (1) */
    abschlussWahrscheinlich: boolean
    /** other benefits would cover the same; sec. 44 (3) sentence 3 SGB III, sec. 16 (2) sentence 2 */
    andereLeistungMoeglich: boolean
    /** was already in introductory training or insured employment with this company in the last three years; sec. 54a (5) SGB III */
    imBetriebBekannt: boolean
    /** introductory training leads to a recognised occupation with a signed contract; sec. 54a (2) SGB III */
    eqVertragGeeignet: boolean
  }>
>
