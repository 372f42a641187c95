import { alsMonat, erster, type Monat, monatAus, type Tageszahl } from '../grundlage/zeitraum.ts'
import { eintragAm, findeEintrag, type Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as ab from './absetzbetraege.ts'
import * as auf from './aufrechnung.ts'
import * as but from './bildung-teilhabe.ts'
import * as ek from './einkommen.ts'
import * as fam from './familienleistungen.ts'
import * as mb from './mehrbedarfe.ts'
import * as mi from './minderung.ts'
import * as pe from './personen.ts'
import * as rb from './regelbedarf.ts'
import * as ku from './unterkunft.ts'
import * as ver from './vermoegen.ts'

/** First month with the reform of 1 July 2023 (11b, 11a, one-off income, 42a). */
export const reform2023 = monatAus('2023-07')
/** First month of the Grundsicherungsgeld (Dreizehntes Gesetz zur Änderung des SGB II). */
const reform2026 = monatAus('2026-07')
/** The old sec. 12 goes on for periods begun before the reform (sec. 65a (1)); its values are read on its last day. */
export const letzterTagAltesVermoegensrecht = '2026-06-30'

/** −1 stands for a value that the law of the month does not know. */
export const gibtEsNicht = -1

/**
 * All values of one month, looked up once. Money in cents, shares in thousandths; indices of `regelbedarf` are the stages 1 to 6.
 *
 * @throws {ParameterFehlt} where a value is not kept for the month
 */
export class Recht {
  readonly monat: Monat
  readonly stichtag: string
  readonly erster: Tageszahl
  readonly seit2023: boolean
  readonly seit2026: boolean
  readonly regelbedarf: readonly number[]
  readonly sofortzuschlag: number
  readonly mindestalter: number
  readonly kindAlterUnter: number
  readonly betreutesKindAlterUnter: number
  readonly schwangerTage: number
  readonly schwangerschaft: number
  readonly schwangerschaftTage: number
  readonly alleinGrundstufe: number
  readonly alleinJeKind: number
  readonly alleinHoechstens: number
  readonly alleinAlterEinKind: number
  readonly alleinAlterMehrere: number
  readonly wechselmodell: number
  readonly kopfAbTage: number
  readonly wechselmodellBisTage: number
  readonly teilhabe: number
  readonly merkzeichenG: number
  readonly mehrbedarfHoechstens: number
  /** by reason of the case format; −1 where the amount must be stated */
  readonly ernaehrung: readonly number[]
  /** by stage */
  readonly warmwasser: readonly number[]
  readonly karenzMonate: number
  readonly karenzdeckel: number
  readonly instandhaltungMonate: number
  readonly schulbedarf: number
  readonly teilhabePauschale: number
  readonly teilhabeAlterUnter: number
  readonly bildungAlterUnter: number
  readonly ausflugAnsatz: number
  readonly klassenfahrtMonate: number
  readonly bagatelle: number
  readonly kapitalertraegeFrei: number
  readonly erwerbUnter15Frei: number
  readonly ferienjobFrei: number
  readonly ehrenamtFrei: number
  readonly elterngeldFrei: number
  readonly elterngeldPlusFrei: number
  readonly verteilmonate: number
  readonly haushaltFaktor: number
  readonly haushaltAnteil: number
  readonly grundbetrag: number
  readonly nachweisgrenze: number
  readonly grundbetragEhrenamt: number
  readonly grundbetragJung: number
  readonly grundbetragDienst: number
  readonly taschengeld: number
  readonly ausbildungMindestens: number
  readonly nichtErwerbsfaehigSatz: number
  readonly nichtErwerbsfaehigHoechstens: number
  readonly band1Von: number
  readonly band1Bis: number
  readonly band1Satz: number
  readonly band2Bis: number
  readonly band2Satz: number
  readonly band3Satz: number
  readonly band3Bis: number
  readonly band3BisMitKind: number
  readonly grundrenteSockel: number
  readonly grundrenteSatz: number
  readonly grundrenteHoechstens: number
  readonly grundrenteJahre: number
  readonly versicherungErwachsen: number
  readonly versicherungMinderjaehrig: number
  readonly fahrtKilometer: number
  readonly verpflegungTag: number
  readonly vermoegenJePerson: number
  readonly vermoegenKarenzErste: number
  readonly vermoegenKarenzWeitere: number
  readonly vermoegenKarenzMonate: number
  /** by age: up to 30, 31st, 41st, 51st year of life; empty before July 2026 */
  readonly vermoegenNachAlter: readonly number[]
  readonly hausFlaeche: number
  readonly wohnungFlaeche: number
  readonly flaecheJePerson: number
  readonly flaecheAbPersonen: number
  readonly kfz: number
  readonly pflichtverletzung: readonly number[]
  readonly minderungHoechstens: number
  readonly meldeversaeumnis: number
  readonly meldeversaeumnisAbNr: number
  readonly arbeitsverweigerung: number
  readonly restbewilligung: number
  readonly nichterreichbarkeitGemeldet: number
  readonly tilgung: number
  readonly tilgungRuhtAb: number
  readonly aufrechnungGering: number
  readonly aufrechnungSonst: number
  readonly aufrechnungHoechstens: number
  readonly aufrechnungJahre: number
  readonly aufrechnungPflichtUnter: number
  readonly kinderzuschlag: number
  readonly kizMindestPaar: number
  readonly kizMindestAllein: number
  readonly kizMinderungKind: number

  constructor(monat: Monat) {
    const tag = `${alsMonat(monat)}-01`
    const am = (z: Zeitreihe): number => eintragAm(z, tag).wert
    const wenn = (z: Zeitreihe): number => findeEintrag(z, tag)?.wert ?? gibtEsNicht
    const altesVermoegensrecht = tag < letzterTagAltesVermoegensrecht ? tag : letzterTagAltesVermoegensrecht
    const alt = (z: Zeitreihe): number => eintragAm(z, altesVermoegensrecht).wert
    this.monat = monat
    this.stichtag = tag
    this.erster = erster(monat)
    this.seit2023 = monat >= reform2023
    this.seit2026 = monat >= reform2026
    this.regelbedarf = [0, ...regelbedarfe.map(am)]
    this.sofortzuschlag = am(rb.sofortzuschlag)
    this.mindestalter = am(pe.mindestalterErwerbsfaehige)
    this.kindAlterUnter = am(pe.kindAlterUnter)
    this.betreutesKindAlterUnter = am(pe.betreutesKindAlterUnter)
    this.schwangerTage = am(pe.schwangerTageVorTermin)
    this.schwangerschaft = am(mb.schwangerschaft)
    this.schwangerschaftTage = am(mb.schwangerschaftTageVorTermin)
    this.alleinGrundstufe = am(mb.alleinerziehendeGrundstufe)
    this.alleinJeKind = am(mb.alleinerziehendeJeKind)
    this.alleinHoechstens = am(mb.alleinerziehendeHoechstens)
    this.alleinAlterEinKind = am(mb.alleinerziehendeAlterEinKind)
    this.alleinAlterMehrere = am(mb.alleinerziehendeAlterMehrereKinder)
    this.wechselmodell = am(mb.wechselmodellFaktor)
    this.kopfAbTage = (am(mb.temporaerKopfAbAnteil) * 30) / 1000
    this.wechselmodellBisTage = (am(mb.temporaerWechselmodellBisAnteil) * 30) / 1000
    this.teilhabe = am(mb.teilhabe)
    this.merkzeichenG = am(mb.merkzeichenG)
    this.mehrbedarfHoechstens = am(mb.mehrbedarfHoechstens)
    this.ernaehrung = ernaehrungen.map((z) => (z ? am(z) : gibtEsNicht))
    this.warmwasser = [0, ...warmwasserNachStufe.map(am)]
    this.karenzMonate = am(ku.karenzzeitMonate)
    this.karenzdeckel = wenn(ku.karenzdeckelFaktor)
    this.instandhaltungMonate = am(ku.instandhaltungMonate)
    this.schulbedarf = schulbedarfImMonat(monat, am)
    this.teilhabePauschale = am(but.teilhabePauschale)
    this.teilhabeAlterUnter = am(but.teilhabeAlterUnter)
    this.bildungAlterUnter = am(but.bildungAlterUnter)
    this.ausflugAnsatz = am(but.schulausflugAnsatz)
    this.klassenfahrtMonate = am(but.klassenfahrtMonate)
    this.bagatelle = am(ek.bagatelle)
    this.kapitalertraegeFrei = am(ek.kapitalertraegeFrei)
    this.erwerbUnter15Frei = am(ek.erwerbUnter15Frei)
    this.ferienjobFrei = wenn(ek.ferienjobFrei)
    this.ehrenamtFrei = wenn(ek.ehrenamtFrei)
    this.elterngeldFrei = am(ek.elterngeldFrei)
    this.elterngeldPlusFrei = am(ek.elterngeldPlusFrei)
    this.verteilmonate = am(ek.verteilmonate)
    this.haushaltFaktor = am(ek.haushaltsgemeinschaftFaktor)
    this.haushaltAnteil = am(ek.haushaltsgemeinschaftAnteil)
    this.grundbetrag = am(ab.grundbetrag)
    this.nachweisgrenze = am(ab.grundbetragNachweisgrenze)
    this.grundbetragEhrenamt = wenn(ab.grundbetragEhrenamt)
    this.grundbetragJung = wenn(ab.grundbetragJungeMenschen)
    this.grundbetragDienst = wenn(ab.grundbetragFreiwilligendienstAb25)
    this.taschengeld = wenn(ab.taschengeldFreiwilligendienst)
    this.ausbildungMindestens = am(ab.ausbildungsleistungMindestens)
    this.nichtErwerbsfaehigSatz = am(ab.nichtErwerbsfaehigSatz)
    this.nichtErwerbsfaehigHoechstens = am(ab.nichtErwerbsfaehigHoechstens)
    this.band1Von = am(ab.band1Von)
    this.band1Bis = am(ab.band1Bis)
    this.band1Satz = am(ab.band1Satz)
    this.band2Bis = wenn(ab.band2Bis)
    this.band2Satz = wenn(ab.band2Satz)
    this.band3Satz = am(ab.band3Satz)
    this.band3Bis = am(ab.band3Bis)
    this.band3BisMitKind = am(ab.band3BisMitKind)
    this.grundrenteSockel = am(ab.grundrenteSockel)
    this.grundrenteSatz = am(ab.grundrenteSatz)
    this.grundrenteHoechstens = am(ab.grundrenteHoechstens)
    this.grundrenteJahre = am(ab.grundrenteMindestjahre)
    this.versicherungErwachsen = am(ab.versicherungVolljaehrig)
    this.versicherungMinderjaehrig = am(ab.versicherungMinderjaehrig)
    this.fahrtKilometer = am(ab.fahrtkostenKilometer)
    this.verpflegungTag = am(ab.verpflegungTag)
    this.vermoegenJePerson = alt(ver.freibetragJePerson)
    this.vermoegenKarenzErste = alt(ver.karenzErstePerson)
    this.vermoegenKarenzWeitere = alt(ver.karenzWeiterePerson)
    this.vermoegenKarenzMonate = alt(ver.karenzMonate)
    this.vermoegenNachAlter = this.seit2026 ? vermoegenNachAlter.map(am) : []
    this.hausFlaeche = am(ver.hausFlaeche)
    this.wohnungFlaeche = am(ver.wohnungFlaeche)
    this.flaecheJePerson = am(ver.flaecheJeWeiterePerson)
    this.flaecheAbPersonen = am(ver.flaecheAbPersonen)
    this.kfz = am(ver.kfzAngemessen)
    this.pflichtverletzung = [0, ...pflichtverletzungNachStufe.map(am)]
    this.minderungHoechstens = am(mi.minderungHoechstens)
    this.meldeversaeumnis = am(mi.meldeversaeumnis)
    this.meldeversaeumnisAbNr = am(mi.meldeversaeumnisAbNr)
    this.arbeitsverweigerung = wenn(mi.arbeitsverweigerung)
    this.restbewilligung = wenn(mi.restbewilligung)
    this.nichterreichbarkeitGemeldet = wenn(mi.nichterreichbarkeitGemeldet)
    this.tilgung = am(auf.darlehenstilgung)
    this.tilgungRuhtAb = am(auf.tilgungRuhtAb)
    this.aufrechnungGering = am(auf.aufrechnungGering)
    this.aufrechnungSonst = am(auf.aufrechnungSonst)
    this.aufrechnungHoechstens = am(auf.aufrechnungHoechstens)
    this.aufrechnungJahre = am(auf.aufrechnungJahre)
    this.aufrechnungPflichtUnter = wenn(auf.aufrechnungPflichtUnter)
    this.kinderzuschlag = am(fam.kinderzuschlagHoechstens)
    this.kizMindestPaar = wenn(fam.kinderzuschlagMindesteinkommenPaar)
    this.kizMindestAllein = wenn(fam.kinderzuschlagMindesteinkommenAllein)
    this.kizMinderungKind = wenn(fam.kinderzuschlagMinderungKind)
  }
}

/** Stages 1 to 6 of the Regelbedarf. */
export const regelbedarfe = [
  rb.regelbedarfStufe1,
  rb.regelbedarfStufe2,
  rb.regelbedarfStufe3,
  rb.regelbedarfStufe4,
  rb.regelbedarfStufe5,
  rb.regelbedarfStufe6,
] as const

/** Rates of sec. 21 (5) in the order of `ernaehrungGruende`; undefined where no recommendation names a rate. */
export const ernaehrungen = [
  mb.ernaehrungZoeliakie,
  mb.ernaehrungDialyse,
  undefined,
  mb.ernaehrungMukoviszidose,
  mb.ernaehrungMangelernaehrung,
  undefined,
] as const

export const warmwasserNachStufe = [
  mb.warmwasserStufe1bis3,
  mb.warmwasserStufe1bis3,
  mb.warmwasserStufe1bis3,
  mb.warmwasserStufe4,
  mb.warmwasserStufe5,
  mb.warmwasserStufe6,
] as const

export const vermoegenNachAlter = [ver.freibetragBis30, ver.freibetragAb31, ver.freibetragAb41, ver.freibetragAb51] as const

export const pflichtverletzungNachStufe = [mi.pflichtverletzungStufe1, mi.pflichtverletzungStufe2, mi.pflichtverletzungStufe3] as const

/** Birth years 1946 and before, 1947 … 1963, 1964 and later. */
const altersgrenzen = [
  pe.altersgrenzeVor1947,
  pe.altersgrenze1947,
  pe.altersgrenze1948,
  pe.altersgrenze1949,
  pe.altersgrenze1950,
  pe.altersgrenze1951,
  pe.altersgrenze1952,
  pe.altersgrenze1953,
  pe.altersgrenze1954,
  pe.altersgrenze1955,
  pe.altersgrenze1956,
  pe.altersgrenze1957,
  pe.altersgrenze1958,
  pe.altersgrenze1959,
  pe.altersgrenze1960,
  pe.altersgrenze1961,
  pe.altersgrenze1962,
  pe.altersgrenze1963,
  pe.altersgrenzeAb1964,
] as const
const monateDerAltersgrenze = altersgrenzen.map((z) => eintragAm(z, z.gepflegtBis).wert)

/** Age of sec. 7a in months for a year of birth. */
export function altersgrenzeInMonaten(geburtsjahr: number): number {
  return monateDerAltersgrenze[Math.min(Math.max(geburtsjahr - 1946, 0), altersgrenzen.length - 1)] ?? 0
}

/** The school supplies due in February and August (sec. 28 (3)), 0 in other months. */
function schulbedarfImMonat(monat: Monat, am: (z: Zeitreihe) => number): number {
  if (monat % 12 === 1) return am(but.schulbedarfZweitesHalbjahr)
  return monat % 12 === 7 ? am(but.schulbedarfErstesHalbjahr) : 0
}

const bekannt = new Map<Monat, Recht>()

/**
 * The law of a month.
 *
 * @throws {ParameterFehlt} where a value is not kept for the month
 */
export function rechtIm(monat: Monat): Recht {
  let recht = bekannt.get(monat)
  if (recht === undefined) {
    recht = new Recht(monat)
    bekannt.set(monat, recht)
  }
  return recht
}
