import { alsProzent } from '../grundlage/geld.ts'
import { eintragAm, findeEintrag, type Zeitreihe } from '../grundlage/zeitreihe.ts'
import {
  arbeitsverweigerung,
  meldeversaeumnis,
  meldeversaeumnisAbNr,
  minderungHoechstens,
  pflichtverletzungStufe1,
  pflichtverletzungStufe2,
  pflichtverletzungStufe3,
} from '../parameter/minderung.ts'
import {
  arbeitsverweigerungHoechstdauer,
  beratungFrist,
  beratungHoechstalter,
  meldeversaeumnisDauer,
  minderungFrist,
  nichterreichbarNach,
  pflichtverletzungDauer1,
  pflichtverletzungDauer2,
  pflichtverletzungDauer3,
} from '../parameter/minderung-verfahren.ts'
import { bewerteMeldung, type Grund, type Zaehlung, zaehleVersaeumnisse } from './meldung.ts'
import {
  alterAn,
  type Entscheidungslage,
  type Ereignis,
  type Frist,
  feststellungsfrist,
  type Geltend,
  grund,
  neuesRechtAb,
  stelle,
  wasVorherFehlt,
} from './minderung-lage.ts'
import { inZiffern, monateAb, monatInZiffern, monatNach, plusMonate, plusTage } from './tage.ts'

export type Folge = 'keine' | 'minderung' | 'nicht-erreichbar' | 'regelbedarf-entfaellt'

/** What the facts of the case get for one month: `person.minderung`. Without `prozent` the whole Regelbedarf is meant. */
export type Minderungsmonat = Readonly<{
  monat: string
  art: Geltend['art']
  prozent?: number
  /** thousandths of the Regelbedarf that this one really takes, the cap and what is in force considered */
  wirkt: number
}>

/**
 * A proposal to whoever decides: never a decision. `vorher`: what must be done first; while it is not empty, nothing may be decided.
 */
export type Entscheidungsvorschlag = Readonly<{
  folge: Folge
  monate: readonly Minderungsmonat[]
  gruende: readonly Grund[]
  vorher: readonly Grund[]
  /** what is to be done once it is decided */
  danach: readonly Grund[]
  frist: Frist
  zaehlung?: Zaehlung
  /** of „nicht erreichbar“: last month of the entitlement */
  anspruchEndet?: string
  /** old law of before 1 July 2026 by the day of the breach */
  altesRecht: boolean
}>

/** Proposes what follows from a breach by the table of secs. 7b, 31 to 32, with reasons and sources. */
export function schlageFolgeVor(e: Ereignis, lage: Entscheidungslage): Entscheidungsvorschlag {
  const zaehlung = e.art === 'meldeversaeumnis' ? zaehleVersaeumnisse(e.meldungen, e.meldungId, lage.rueckschauMonate) : undefined
  const frist = feststellungsfrist(e.tag, eintragAm(minderungFrist, e.tag).wert, lage.bekanntAm)
  const rahmen = {
    frist,
    altesRecht: e.tag < neuesRechtAb,
    vorher: wasVorherFehlt(e, lage, zaehlung?.inFolge ?? 0),
    ...(zaehlung && { zaehlung }),
  }
  const hindernis = wasEntfallenLaesst(e, lage, frist)
  if (hindernis !== undefined) return { ...rahmen, folge: 'keine', monate: [], gruende: [hindernis], danach: [] }
  const folge = folgeVon(e, lage, zaehlung)
  return {
    ...rahmen,
    ...folge,
    gruende: [...(rahmen.altesRecht ? [altesRechtGilt(e)] : []), ...folge.gruende, ...grenze(folge.monate)],
    danach: [...folge.danach, ...danach(folge, e.tag, lage)],
  }
}

type Teil = Pick<Entscheidungsvorschlag, 'folge' | 'monate' | 'gruende' | 'danach' | 'anspruchEndet'>

function wasEntfallenLaesst(e: Ereignis, lage: Entscheidungslage, frist: Frist): Grund | undefined {
  if (e.art === 'meldeversaeumnis') {
    const m = e.meldungen.find((x) => x.id === e.meldungId)
    const bewertung = m && bewerteMeldung(m)
    if (bewertung && ['wahrgenommen', 'entschuldigt', 'ohne-folgen'].includes(bewertung.art)) return bewertung
  }
  if (lage.grund === 'nachgewiesen')
    return grund('wichtiger-grund', 'Ein wichtiger Grund ist dargelegt und nachgewiesen.', stelle('§ 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2'))
  if (e.art === 'pflichtverletzung' && e.coaching === true)
    return grund('coaching', 'Wer das Coaching nach § 16k abbricht, verletzt keine Pflicht.', stelle('§ 16k Abs. 4'))
  const braucht = e.art === 'arbeitsverweigerung' || (e.art === 'pflichtverletzung' && e.pflicht !== 'sperrzeit')
  if (braucht && !e.belehrt)
    return grund(
      'ohne-belehrung',
      'Eine schriftliche Belehrung über die Rechtsfolgen fehlt, auch sonst war die Person nicht nachweislich belehrt.',
      stelle('§ 31 Abs. 1 Satz 1'),
    )
  if (lage.haerte === true) return grund('haerte', 'Die Minderung wäre eine außergewöhnliche Härte.', stelle('§ 31a Abs. 3'))
  return frist.abgelaufen ? frist : undefined
}

function folgeVon(e: Ereignis, lage: Entscheidungslage, z: Zaehlung | undefined): Teil {
  if (e.art === 'meldeversaeumnis' && z !== undefined) return nachMeldung(e.tag, lage, z)
  if (e.art === 'pflichtverletzung') return nachPflicht(e, lage)
  if (e.art === 'arbeitsverweigerung') return nachVerweigerung(e, lage)
  throw new Error('counted only for a missed appointment')
}

function nachMeldung(tag: string, lage: Entscheidungslage, z: Zaehlung): Teil {
  const drei = findeEintrag(nichterreichbarNach, tag)?.wert
  if (drei !== undefined && z.inFolge >= drei) return nichtErreichbar(lage, z)
  const ab = eintragAm(meldeversaeumnisAbNr, tag).wert
  if (z.imFenster < ab)
    return {
      folge: 'keine',
      monate: [],
      gruende: [
        grund(
          'erstes',
          `Es ist das erste Versäumnis seit dem ${inZiffern(z.fensterAb)}. Gemindert wird erst bei wiederholtem Versäumnis.`,
          stelle('§ 32 Abs. 1'),
        ),
      ],
      danach: lage.anhoerung.psychisch
        ? [
            grund(
              'untersuchung',
              'Es gibt Anhaltspunkte für eine psychische Erkrankung: Eine Untersuchung kann angeordnet werden.',
              stelle('§ 32 Abs. 4'),
            ),
          ]
        : [],
    }
  const promille = eintragAm(meldeversaeumnis, tag).wert
  const monate = ausMonaten('meldeversaeumnis', tag, lage, eintragAm(meldeversaeumnisDauer, tag).wert, promille)
  const gruende = [
    grund(
      'wiederholt',
      `Seit dem ${inZiffern(z.fensterAb)} ist es Versäumnis Nr. ${z.imFenster}. Die Rückschau von ${z.rueckschauMonate} Monaten ist eine Festlegung des Hauses.`,
      stelle('§ 32 Abs. 1'),
    ),
    satzVonBis(promille, monate, '§ 32 Abs. 1 und 2'),
  ]
  const vorDritten =
    drei !== undefined && z.inFolge === drei - 1
      ? [grund('vor-drittem', 'Wird auch der nächste Termin versäumt, ist vorher eine persönliche Anhörung anzubieten.', stelle('§ 31a Abs. 2'))]
      : []
  return { folge: 'minderung', monate, gruende, danach: vorDritten }
}

function nichtErreichbar(lage: Entscheidungslage, z: Zaehlung): Teil {
  const monat = monatNach(lage.bekanntAm)
  return {
    folge: 'nicht-erreichbar',
    anspruchEndet: monat,
    monate: [{ monat, art: 'nichterreichbarkeit', wirkt: 1000 }],
    gruende: [
      grund(
        'drei-in-folge',
        `${z.inFolge} Aufforderungen hintereinander sind versäumt, ein wichtiger Grund ist nicht dargelegt und nachgewiesen. Die Person gilt als nicht erreichbar.`,
        stelle('§ 7b Abs. 4'),
      ),
      grund(
        'erster-monat',
        `Im Monat ${monatInZiffern(monat)} wird Grundsicherungsgeld ohne Regelbedarf gezahlt, danach endet der Anspruch.`,
        stelle('§ 7b Abs. 4 Satz 4'),
      ),
      grund('keine-minderung', 'Für das dritte Versäumnis wird nicht zusätzlich gemindert.', stelle('§ 32 Abs. 3')),
    ],
    danach: [
      grund(
        'erscheinen',
        `Erscheint die Person im Monat ${monatInZiffern(monat)} persönlich, gilt sie durchgehend als erreichbar; der Regelbedarf wird um 30 % gemindert gezahlt.`,
        stelle('§ 7b Abs. 4 Satz 5, § 32 Abs. 3 Satz 2'),
      ),
      grund('kopfteil', 'Endet der Anspruch, wird ihr Anteil an den Wohnkosten auf die anderen verteilt.', stelle('§ 22 Abs. 7')),
    ],
  }
}

function nachPflicht(e: Extract<Ereignis, { art: 'pflichtverletzung' }>, lage: Entscheidungslage): Teil {
  const stufe = stufeVon(e.tag, lage)
  const promille = eintragAm(stufeAus(stufe, [pflichtverletzungStufe1, pflichtverletzungStufe2, pflichtverletzungStufe3]), e.tag).wert
  const dauer = eintragAm(stufeAus(stufe, [pflichtverletzungDauer1, pflichtverletzungDauer2, pflichtverletzungDauer3]), e.tag).wert
  const beginn = e.pflicht === 'sperrzeit' && e.sperrzeitAb !== undefined ? e.sperrzeitAb.slice(0, 7) : undefined
  const monate = ausMonaten('pflichtverletzung', e.tag, lage, dauer, promille, beginn)
  const gruende = [
    ...(e.tag < neuesRechtAb ? [grund('stufe', `Es ist Stufe ${stufe} nach dem alten Recht.`, stelle('§ 31a Abs. 1 a. F.'))] : []),
    satzVonBis(promille, monate, '§ 31a Abs. 1, § 31b'),
    ...(beginn === undefined
      ? []
      : [grund('sperrzeit', `Die Minderung beginnt mit der Sperrzeit ab ${inZiffern(e.sperrzeitAb ?? '')}.`, stelle('§ 31b Abs. 1'))]),
  ]
  const endetFrueher = grund(
    'nachholen',
    'Holt die Person die Pflicht nach oder erklärt sie ernsthaft und nachhaltig, ihr nachzukommen, endet die Minderung, frühestens nach einem Monat.',
    stelle('§ 31b Abs. 2'),
  )
  return { folge: 'minderung', monate, gruende, danach: [endetFrueher] }
}

function nachVerweigerung(e: Extract<Ereignis, { art: 'arbeitsverweigerung' }>, lage: Entscheidungslage): Teil {
  const entzug = findeEintrag(arbeitsverweigerung, e.tag)?.wert ?? 0
  if (entzug === 0 || e.tag < neuesRechtAb)
    return {
      folge: 'keine',
      monate: [],
      gruende: [
        grund(
          'nicht-in-kraft',
          'Für eine Arbeitsverweigerung an diesem Tag rechnet das Programm keinen Entzug: Das Recht von vor Juli 2026 ist dafür nicht geprüft.',
          stelle('§ 31a Abs. 7'),
        ),
      ],
      danach: [],
    }
  if (e.stelleVorhanden === 'offen' || e.willentlich === 'offen')
    return {
      folge: 'keine',
      monate: [],
      gruende: [
        grund(
          'offen',
          'Es ist nicht festgestellt, ob die Arbeit tatsächlich und unmittelbar aufgenommen werden konnte und willentlich abgelehnt wurde.',
          stelle('§ 31a Abs. 7'),
        ),
      ],
      danach: [],
    }
  // without these two conditions it is an ordinary breach
  if (!e.stelleVorhanden || !e.willentlich) return nachPflicht({ art: 'pflichtverletzung', tag: e.tag, pflicht: 'arbeit', belehrt: e.belehrt }, lage)
  const monate = ausMonaten('arbeitsverweigerung', e.tag, lage, eintragAm(arbeitsverweigerungHoechstdauer, e.tag).wert, 1000)
  return {
    folge: 'regelbedarf-entfaellt',
    monate,
    gruende: [
      grund(
        'verweigert',
        `Die Arbeit konnte tatsächlich und unmittelbar aufgenommen werden und wurde willentlich abgelehnt: Der Regelbedarf entfällt ${zeitraum(monate)}.`,
        stelle('§ 31a Abs. 7, § 31b Abs. 3'),
      ),
    ],
    danach: [grund('stelle-weg', 'Gibt es die Stelle nicht mehr, endet der Entzug, frühestens nach einem Monat.', stelle('§ 31b Abs. 3'))],
  }
}

/** The level of the law until June 2026: how many breaches were decided whose reduction began within the last year. */
function stufeVon(tag: string, lage: Entscheidungslage): 1 | 2 | 3 {
  if (tag >= neuesRechtAb) return 1
  const seit = plusMonate(tag, -12).slice(0, 7)
  const monate = lage.geltende.filter((g) => g.art === 'pflichtverletzung' && g.monat >= seit).map((g) => g.promille)
  if (monate.length === 0) return 1
  return Math.max(...monate) >= 200 ? 3 : 2
}

function stufeAus(stufe: 1 | 2 | 3, reihen: readonly [Zeitreihe, Zeitreihe, Zeitreihe]): Zeitreihe {
  return reihen[stufe === 1 ? 0 : stufe === 2 ? 1 : 2]
}

/** Months from the one after the decision becomes effective; each with what it really takes beside those in force (sec. 31a (4)). The day of the breach chooses the law. */
function ausMonaten(
  art: Minderungsmonat['art'],
  tag: string,
  lage: Entscheidungslage,
  dauer: number,
  promille: number,
  beginn = monatNach(lage.bekanntAm),
): Minderungsmonat[] {
  const hoechstens = eintragAm(minderungHoechstens, tag).wert
  return monateAb(beginn, dauer).map((monat) => {
    const schon = lage.geltende.filter((g) => g.monat === monat)
    const rest = schon.some((g) => g.promille >= 1000) ? 0 : Math.max(0, hoechstens - schon.reduce((s, g) => s + g.promille, 0))
    const wirkt = promille >= 1000 ? 1000 : Math.min(promille, rest)
    return { monat, art, ...(promille < 1000 && { prozent: promille / 10 }), wirkt }
  })
}

function zeitraum(monate: readonly Minderungsmonat[]): string {
  const erster = monatInZiffern(monate[0]?.monat ?? '')
  const letzter = monatInZiffern(monate.at(-1)?.monat ?? '')
  return erster === letzter ? `im Monat ${erster}` : `von ${erster} bis ${letzter}`
}

function satzVonBis(promille: number, monate: readonly Minderungsmonat[], fundstelle: string): Grund {
  return grund(
    'hoehe',
    `Der Regelbedarf der Person wird ${zeitraum(monate)} um ${alsProzent(promille)} gemindert. Die Kosten der Unterkunft bleiben.`,
    stelle(fundstelle),
  )
}

function grenze(monate: readonly Minderungsmonat[]): Grund[] {
  const weniger = monate.filter((m) => m.prozent !== undefined && m.wirkt < m.prozent * 10)
  if (weniger.length === 0) return []
  const namen = weniger.map((m) => `${monatInZiffern(m.monat)} (${alsProzent(m.wirkt)})`).join(', ')
  return [
    grund(
      'grenze',
      `Zusammen mit geltenden Minderungen bleibt es bei 30 %. Zusätzlich gemindert wird deshalb nur: ${namen}.`,
      stelle('§ 31a Abs. 4'),
    ),
  ]
}

function altesRechtGilt(e: Ereignis): Grund {
  return grund(
    'altes-recht',
    `Das Ereignis vom ${inZiffern(e.tag)} liegt vor dem 01.07.2026: Es gilt das alte Recht. Diese Werte sind Verwaltungspraxis und am Gesetzestext nicht geprüft.`,
    stelle('§ 65a Abs. 2'),
  )
}

function danach(t: Teil, tag: string, lage: Entscheidungslage): Grund[] {
  if (t.folge === 'keine') return []
  const weiter: Grund[] = []
  const alter = findeEintrag(beratungHoechstalter, tag)
  const tage = findeEintrag(beratungFrist, tag)
  if (alter !== undefined && tage !== undefined && alterAn(lage.geburtsdatum, lage.bekanntAm) < alter.wert)
    weiter.push(
      grund(
        'beratung-u25',
        `Die Person ist unter ${alter.wert}: Bis zum ${inZiffern(plusTage(lage.bekanntAm, tage.wert))} ist ihr Beratung anzubieten und der Kooperationsplan zu überprüfen.`,
        stelle('§ 31a Abs. 6'),
      ),
    )
  if (t.folge !== 'minderung')
    weiter.push(
      grund(
        'vermieter',
        'Die Leistung für Unterkunft und Heizung soll direkt an den Vermieter gezahlt werden.',
        stelle(t.folge === 'nicht-erreichbar' ? '§ 22 Abs. 7 Satz 3 Nr. 5' : '§ 31a Abs. 7'),
      ),
    )
  weiter.push(grund('ein-euro', 'Bliebe allein wegen der Minderung nichts übrig, wird 1 € im Monat bewilligt.', stelle('§ 31a Abs. 4 Satz 3')))
  weiter.push(grund('kein-sgb12', 'Während der Minderung gibt es keine Hilfe zum Lebensunterhalt nach dem SGB XII.', stelle('§ 31b Abs. 4')))
  return weiter
}
