import { alterAm, monatAus, tageszahl } from '../grundlage/zeitraum.ts'
import * as sgb2 from '../parameter/eingliederung.ts'
import * as sgb3 from '../parameter/eingliederung-sgb3.ts'
import { mindestalterErwerbsfaehige } from '../parameter/personen.ts'
import { ueberAltersgrenze } from '../sgb2/p07-bedarfsgemeinschaft.ts'
import { abwaegung, erfuellt, frage, je, kopf, monate, nicht, nichtErfuellt, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { arbeitslosigkeitAm, istLangzeitarbeitslos } from './langzeitarbeitslos.ts'
import { wertAm } from './rechnen.ts'
import { alsTag } from './zeit.ts'

// Conditions that many instruments share, each with its reason.

const erwerbsfaehig = kopf('erwerbsfaehig', 'Erwerbsfähig', 'SGB II', '§§ 7, 8')
const alter = kopf('alter', 'Alter', 'SGB II', '§ 7 Abs. 1 Satz 1 Nr. 1')
const hilfebeduerftig = kopf('hilfebeduerftig', 'Hilfebedürftig', 'SGB II', '§ 9')
const alg = kopf('alg', 'Kein Anspruch auf Arbeitslosengeld', 'SGB II', '§ 5 Abs. 4')
const reha = kopf('reha', 'Zuständigkeit bei Rehabilitation', 'SGB II', '§ 5 Abs. 5')
const vorrang = kopf('vermittlungsvorrang', 'Vorrang der Vermittlung', 'SGB II', '§ 3a Abs. 2')
const antragSgb3 = kopf('antrag', 'Antrag vor Beginn', 'SGB III', '§ 324 Abs. 1')
const antragSgb2 = kopf('antrag', 'Antrag vor Beginn', 'SGB II', '§ 37')
const person = kopf('personenkreis', 'Arbeitslos, von Arbeitslosigkeit bedroht oder auf Ausbildungssuche', 'SGB III', '§§ 44, 45')

/** Able to work, of the right age, in need of help, without a claim to Arbeitslosengeld. */
export function leistungsberechtigt(p: Pruefung): Voraussetzung[] {
  return [...ohneHilfebeduerftigkeit(p), beduerftig(p)]
}

/** The same for benefits that go on or begin without need of help. */
export function ohneHilfebeduerftigkeit(p: Pruefung): Voraussetzung[] {
  return [faehig(p), altersgrenze(p), keinAlg(p)]
}

export function faehig(p: Pruefung): Voraussetzung {
  return frage(p, erwerbsfaehig, 'erwerbsfaehig', 'Die Person ist erwerbsfähig.', 'Die Person ist nicht erwerbsfähig.')
}

export function keinAlg(p: Pruefung): Voraussetzung {
  return nicht(
    p,
    alg,
    'algAnspruch',
    'Es besteht kein Anspruch auf Arbeitslosengeld.',
    'Es besteht Anspruch auf Arbeitslosengeld: Für die Eingliederung in Arbeit ist die Agentur für Arbeit zuständig.',
  )
}

export function beduerftig(p: Pruefung): Voraussetzung {
  return frage(p, hilfebeduerftig, 'hilfebeduerftig', 'Die Person ist hilfebedürftig.', 'Die Person ist nicht hilfebedürftig.')
}

function altersgrenze(p: Pruefung): Voraussetzung {
  const geburt = p.f.geburtsdatum
  if (geburt === undefined) return offen(alter, 'geburtsdatum')
  const tag = tageszahl(p.beginn)
  const ab = wertAm(mindestalterErwerbsfaehige, p.stichtag)
  if (alterAm(tageszahl(geburt), tag) < ab) return nichtErfuellt(alter, `Die Person ist noch nicht ${ab} Jahre alt.`)
  const darunter = !ueberAltersgrenze(tageszahl(geburt), { monat: monatAus(p.beginn) })
  return je(alter, darunter, `Das Alter liegt zwischen ${ab} Jahren und der Altersgrenze.`, 'Die Altersgrenze des § 7a ist erreicht.')
}

/** Where a Rehabilitationsträger is competent: named in sec. 5 (5), allowed with a limit by sec. 22 (2) SGB III, or to be settled first. */
export function rehabilitation(p: Pruefung, art: 'genannt' | 'vermittlung' | 'ungenannt'): Voraussetzung {
  const zustaendig = p.f.rehatraegerZustaendig
  if (zustaendig === undefined) return offen(reha, 'rehatraegerZustaendig')
  if (!zustaendig) return erfuellt(reha, 'Kein Rehabilitationsträger ist zuständig.')
  if (art === 'genannt') return erfuellt(reha, 'Diese Leistung ist auch neben einem Rehabilitationsträger möglich.')
  if (art === 'vermittlung') {
    return erfuellt(reha, 'Möglich, solange der Rehabilitationsträger keine gleichartige Leistung erbringt (§ 22 Abs. 2 Satz 2 SGB III).')
  }
  return abwaegung({
    ...reha,
    erfuellt: 'offen',
    satz: 'Ein Rehabilitationsträger ist zuständig, und § 5 Abs. 5 nennt diese Leistung nicht: Die Zuständigkeit ist vor der Entscheidung zu klären.',
  })
}

/** Placement goes first; a point to weigh. Self-employment with Einstiegsgeld is free of it (sec. 3a (2) sentence 3). */
export function vermittlungGehtVor(p: Pruefung): Voraussetzung {
  if (p.f.taetigkeit === 'selbstaendig')
    return abwaegung(erfuellt(vorrang, 'Der Vorrang der Vermittlung gilt nicht für die Gründung mit Einstiegsgeld.'))
  const besser = p.f.erfolgversprechender
  if (besser === undefined) return abwaegung(offen(vorrang, 'erfolgversprechender'))
  if (besser)
    return abwaegung(erfuellt(vorrang, 'Die Leistung verspricht für die dauerhafte Eingliederung mehr Erfolg als die unmittelbare Vermittlung.'))
  return abwaegung(nichtErfuellt(vorrang, `Die unmittelbare Vermittlung geht vor. ${jung(p)}`.trim()))
}

function jung(p: Pruefung): string {
  const unter = wertAm(sgb2.vermittlungsvorrangAlter, p.stichtag)
  const geburt = p.f.geburtsdatum
  if (geburt === undefined || alterAm(tageszahl(geburt), tageszahl(p.beginn)) >= unter) return ''
  return `Unter ${unter} Jahren kommt eine Ausnahme besonders in Betracht.`
}

/** Benefits of SGB III: before the event that gives rise to them; a late application only against undue hardship. */
export function antragVorBeginnSgb3(p: Pruefung): Voraussetzung {
  return antragRechtzeitig(p, antragSgb3, 'Der Antrag kam erst nach dem Beginn. Er kann nur zugelassen werden, um eine unbillige Härte zu vermeiden.')
}
/** Benefits of SGB II: nothing for times before the application. */
export function antragVorBeginnSgb2(p: Pruefung): Voraussetzung {
  return antragRechtzeitig(p, antragSgb2, 'Der Antrag kam erst nach dem Beginn. Für die Zeit davor gibt es keine Leistung.')
}
function antragRechtzeitig(p: Pruefung, k: typeof antragSgb2, zuSpaet: string): Voraussetzung {
  const { antragAm, beginn } = p.f
  if (antragAm === undefined) return offen(k, 'antragAm')
  if (beginn === undefined) return offen(k, 'beginn')
  if (antragAm > beginn) return nichtErfuellt(k, zuSpaet)
  const am = alsTag(tageszahl(antragAm))
  if (antragAm === beginn) return erfuellt(k, `Der Antrag ist vom ${am}, dem Tag des Beginns. Er muss vor Beginn der Arbeit gestellt sein.`)
  return erfuellt(k, `Der Antrag ist vom ${am} und liegt vor dem Beginn.`)
}

/** Group of secs. 44 and 45 SGB III. */
export function sucht(p: Pruefung): Voraussetzung {
  const { arbeitslos, arbeitsuchend, ausbildungsuchend } = p.f
  if (arbeitslos) return erfuellt(person, 'Die Person ist arbeitslos.')
  if (arbeitsuchend) return erfuellt(person, 'Die Person ist von Arbeitslosigkeit bedroht und sucht Arbeit.')
  if (ausbildungsuchend) return erfuellt(person, 'Die Person sucht eine Ausbildung.')
  if (arbeitslos === undefined) return offen(person, 'arbeitslos')
  if (arbeitsuchend === undefined) return offen(person, 'arbeitsuchend')
  if (ausbildungsuchend === undefined) return offen(person, 'ausbildungsuchend')
  return nichtErfuellt(person, 'Die Person ist weder arbeitslos noch von Arbeitslosigkeit bedroht noch auf der Suche nach einer Ausbildung.')
}

/** Needed for integration, as the case manager has judged. */
export function noetig(p: Pruefung, gesetz: string, stelle: string): Voraussetzung {
  return frage(
    p,
    kopf('erforderlich', 'Für die Eingliederung erforderlich', gesetz, stelle),
    'erforderlich',
    'Die Leistung ist für die Eingliederung erforderlich.',
    'Die Leistung ist für die Eingliederung nicht erforderlich.',
  )
}

/** The provider's admission must reach the first day. */
export function zugelassen(p: Pruefung, gesetz: string, stelle: string): Voraussetzung {
  const k = kopf('traeger', 'Zugelassener Träger', gesetz, stelle)
  const bis = p.f.azavBis
  if (p.f.eigenesPersonal) return erfuellt(k, 'Eigenes Personal führt die Leistung aus; eine Zulassung ist nicht nötig.')
  if (bis === undefined) return offen(k, 'azavBis')
  if (bis === null) return nichtErfuellt(k, 'Der Träger ist nicht zugelassen.')
  const am = alsTag(tageszahl(bis))
  return je(k, bis >= p.beginn, `Der Träger ist bis ${am} zugelassen.`, `Die Zulassung des Trägers ist am ${am} abgelaufen.`)
}

/** Whether somebody is unemployed for a year or longer; undefined where it is not known since when. */
export function langzeitarbeitslos(p: Pruefung): boolean | undefined {
  const { arbeitslosSeit, unterbrechungen } = p.f
  if (p.f.arbeitslos === false) return false
  if (arbeitslosSeit === undefined) return undefined
  return istLangzeitarbeitslos(arbeitslosigkeitAm(arbeitslosSeit, unterbrechungen ?? [], p.beginn), p.stichtag)
}

/** Insured employment (not marginal). */
export function versicherungspflichtig(p: Pruefung, stelle: string, gesetz = 'SGB II'): Voraussetzung {
  const k = kopf('versicherungspflichtig', 'Versicherungspflichtige Beschäftigung', gesetz, stelle)
  const t = p.f.taetigkeit
  if (t === undefined) return offen(k, 'taetigkeit')
  return je(k, t === 'svpfl', 'Die Beschäftigung ist versicherungspflichtig.', 'Die Tätigkeit ist keine versicherungspflichtige Beschäftigung.')
}

/** sec. 92 (1) SGB III, also for sec. 16e (3) and, with its own limit, sec. 45 (6) sentence 6 Nr. 2 SGB III. */
export function arbeitgeberNichtAusgeschlossen(p: Pruefung): Voraussetzung[] {
  return [keineVerdraengung(p, 'SGB III', '§ 92 Abs. 1 Nr. 1'), nichtSchonDort(p, sgb3.egzVorbeschaeftigung, '§ 92 Abs. 1 Nr. 2')]
}

export function keineVerdraengung(p: Pruefung, gesetz: string, stelle: string): Voraussetzung {
  const k = kopf('verdraengung', 'Kein anderes Arbeitsverhältnis dafür beendet', gesetz, stelle)
  const ersetzt = p.f.arbeitgeber?.ersetzterArbeitsplatz
  if (ersetzt === undefined) return offen(k, 'arbeitgeber')
  return je(
    k,
    !ersetzt,
    'Nichts spricht dafür, dass der Arbeitgeber ein anderes Arbeitsverhältnis wegen der Förderung beendet hat.',
    'Es ist zu vermuten, dass der Arbeitgeber ein anderes Arbeitsverhältnis beendet hat, um die Förderung zu erhalten.',
  )
}

export function nichtSchonDort(p: Pruefung, grenze: typeof sgb3.egzVorbeschaeftigung, stelle: string): Voraussetzung {
  const k = kopf('vorbeschaeftigung', 'Nicht schon beim selben Arbeitgeber beschäftigt', 'SGB III', stelle)
  const dort = p.f.arbeitgeber?.beschaeftigtMonate48
  if (dort === undefined) return offen(k, 'arbeitgeber')
  const hoechstens = wertAm(grenze, p.stichtag)
  if (dort <= hoechstens) {
    return erfuellt(
      k,
      `In den letzten vier Jahren war die Person nicht länger als ${monate(hoechstens)} bei diesem Arbeitgeber versicherungspflichtig beschäftigt.`,
    )
  }
  if (p.f.besondersBetroffen && typeof p.f.befristetBis === 'string') {
    return erfuellt(
      k,
      'Die frühere Beschäftigung schadet nicht: Es geht um die befristete Beschäftigung eines besonders betroffenen schwerbehinderten Menschen.',
    )
  }
  return nichtErfuellt(
    k,
    `In den letzten vier Jahren war die Person länger als ${monate(hoechstens)} bei diesem Arbeitgeber versicherungspflichtig beschäftigt.`,
  )
}
