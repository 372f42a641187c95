import { alsProzent } from '../grundlage/geld.ts'
import { eintragAm, findeEintrag } from '../grundlage/zeitreihe.ts'
import {
  arbeitsverweigerung,
  meldeversaeumnis,
  meldeversaeumnisAbNr,
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
import { bewerteMeldung, type Grund, type Meldung, type Zaehlung, zaehleVersaeumnisse } from './meldung.ts'
import {
  alterAn,
  type Entscheidungslage,
  type Ereignis,
  type Frist,
  feststellungsfrist,
  grund,
  pflichtenMitBelehrung,
  stelle,
  volljaehrig,
  wasVorherFehlt,
} from './minderung-lage.ts'
import { ausMonaten, type Minderungsmonat, stufeAus, stufeVon } from './minderung-monate.ts'
import { inZiffern, monatInZiffern, monatNach, neuesRechtAb, plusTage } from './tage.ts'

export type Folge = 'keine' | 'minderung' | 'nicht-erreichbar' | 'regelbedarf-entfaellt'

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
  const zaehlung = e.art === 'meldeversaeumnis' ? zaehleVersaeumnisse(alsVersaeumt(e), e.meldungId, lage.rueckschauMonate) : undefined
  const frist = feststellungsfrist(e.tag, eintragAm(minderungFrist, e.tag).wert, lage.bekanntAm)
  const rahmen = {
    frist,
    altesRecht: e.tag < neuesRechtAb,
    vorher: wasVorherFehlt(e, lage, zaehlung?.inFolge ?? 0, zaehlung === undefined ? stufeVon(e.tag, lage) > 1 : zaehlung.imFenster > 1),
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

/** While the hearing about a missed summons is open, the proposal says what follows without a proven reason: nothing may be decided before. */
function alsVersaeumt(e: Extract<Ereignis, { art: 'meldeversaeumnis' }>): readonly Meldung[] {
  return e.meldungen.map((m) => (m.id === e.meldungId && bewerteMeldung(m).schluessel === 'anhoerung-offen' ? { ...m, grund: 'keiner' } : m))
}

type Teil = Pick<Entscheidungsvorschlag, 'folge' | 'monate' | 'gruende' | 'danach' | 'anspruchEndet'>

function wasEntfallenLaesst(e: Ereignis, lage: Entscheidungslage, frist: Frist): Grund | undefined {
  if (e.art === 'meldeversaeumnis') {
    const m = e.meldungen.find((x) => x.id === e.meldungId)
    const bewertung = m && bewerteMeldung(m)
    if (bewertung && bewertung.art !== 'versaeumt' && bewertung.schluessel !== 'anhoerung-offen') return bewertung
  }
  if (lage.grund === 'nachgewiesen')
    return grund('wichtiger-grund', 'Ein wichtiger Grund ist dargelegt und nachgewiesen.', stelle('§ 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2'))
  if (e.art === 'pflichtverletzung' && e.coaching === true)
    return grund('coaching', 'Wer das Coaching nach § 16k abbricht, verletzt keine Pflicht.', stelle('§ 16k Abs. 4'))
  if (e.art === 'pflichtverletzung' && e.pflicht === 'einkommen-vermindert' && alterAn(lage.geburtsdatum, e.tag) < volljaehrig)
    return grund('minderjaehrig', 'Die Person war an diesem Tag noch nicht 18 Jahre alt.', stelle('§ 31 Abs. 2 Nr. 1'))
  const braucht = e.art === 'arbeitsverweigerung' || (e.art === 'pflichtverletzung' && pflichtenMitBelehrung.includes(e.pflicht))
  if (braucht && !e.belehrt)
    return grund(
      'ohne-belehrung',
      'Eine schriftliche Belehrung über die Rechtsfolgen fehlt, auch sonst war die Person nicht nachweislich belehrt.',
      stelle(e.art === 'pflichtverletzung' && e.pflicht === 'unwirtschaftlich' ? '§ 31 Abs. 2 Nr. 2' : '§ 31 Abs. 1 Satz 1'),
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
  if (drei !== undefined && z.inFolge >= drei) return lage.anhoerung.persoenlichGeschehen ? dochErschienen() : nichtErreichbar(lage, z)
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
      `Seit dem ${inZiffern(z.fensterAb)} ist es Versäumnis Nr. ${z.imFenster}. Die Rückschau von ${z.rueckschauMonate} Monaten ist eine Festlegung des Hauses.${ausAltemRecht(tag, z)}`,
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

/** The statute does not say whether misses under the law until June 2026 make a later one „wiederholt“: the decider sees them. */
function ausAltemRecht(tag: string, z: Zaehlung): string {
  const alte = tag < neuesRechtAb ? 0 : z.gezaehlt.filter((m) => m.tag < neuesRechtAb).length
  if (alte === 0) return ''
  return ` ${alte === 1 ? 'Eines davon liegt' : `${alte} davon liegen`} vor dem 01.07.2026; ob das mitzählt, sagt das Gesetz nicht.`
}

/** Whoever came in person to the hearing has reported (sec. 7b (4) sentence 3); the third miss is not reduced for (sec. 32 (3) sentence 1). */
function dochErschienen(): Teil {
  return {
    folge: 'keine',
    monate: [],
    gruende: [
      grund(
        'persoenlich-gemeldet',
        'Die Person ist nach dem dritten Versäumnis persönlich erschienen und gilt deshalb nicht als nicht erreichbar. Gemindert wird für dieses Versäumnis nicht.',
        stelle('§ 7b Abs. 4 Satz 3, § 32 Abs. 3 Satz 1'),
      ),
    ],
    danach: [],
  }
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
      grund(
        'bis-wann',
        'Der Anspruch bleibt entfallen bis zum Ende des laufenden Bewilligungszeitraums oder bis die Person persönlich erscheint.',
        stelle('§ 7b Abs. 4 Satz 3'),
      ),
      grund('kopfteil', 'Endet der Anspruch, wird ihr Anteil an den Wohnkosten auf die anderen verteilt.', stelle('§ 22 Abs. 7')),
    ],
  }
}

function nachPflicht(e: Extract<Ereignis, { art: 'pflichtverletzung' }>, lage: Entscheidungslage): Teil {
  const ab = e.pflicht === 'sperrzeit' ? e.sperrzeitAb : undefined
  if (e.pflicht === 'sperrzeit' && e.meldesperrzeit === true) return nachMeldesperrzeit(e.tag, lage, ab)
  const stufe = stufeVon(e.tag, lage)
  const promille = eintragAm(stufeAus(stufe, [pflichtverletzungStufe1, pflichtverletzungStufe2, pflichtverletzungStufe3]), e.tag).wert
  const dauer = eintragAm(stufeAus(stufe, [pflichtverletzungDauer1, pflichtverletzungDauer2, pflichtverletzungDauer3]), e.tag).wert
  const monate = ausMonaten('pflichtverletzung', e.tag, lage, dauer, promille, ab)
  const gruende = [
    ...(e.tag < neuesRechtAb ? [grund('stufe', `Es ist Stufe ${stufe} nach dem alten Recht.`, stelle('§ 31a Abs. 1 a. F.'))] : []),
    satzVonBis(promille, monate, '§ 31a Abs. 1, § 31b'),
    ...sperrzeitSatz(ab),
  ]
  const endetFrueher = grund(
    'nachholen',
    'Holt die Person die Pflicht nach oder erklärt sie ernsthaft und nachhaltig, ihr nachzukommen, endet die Minderung, frühestens nach einem Monat.',
    stelle('§ 31b Abs. 2'),
  )
  return { folge: 'minderung', monate, gruende, danach: [endetFrueher] }
}

/** A Sperrzeit for a missed appointment with the Agentur: the amount and the month of sec. 32, no early end. */
function nachMeldesperrzeit(tag: string, lage: Entscheidungslage, ab: string | undefined): Teil {
  const promille = eintragAm(meldeversaeumnis, tag).wert
  const monate = ausMonaten('meldeversaeumnis', tag, lage, eintragAm(meldeversaeumnisDauer, tag).wert, promille, ab)
  const wie = grund(
    'meldesperrzeit',
    'Die Sperrzeit folgt aus einem versäumten Termin bei der Agentur für Arbeit: Es gelten die Rechtsfolgen des § 32.',
    stelle('§ 31a Abs. 1 Satz 3'),
  )
  return { folge: 'minderung', monate, gruende: [wie, satzVonBis(promille, monate, '§ 32 Abs. 1 und 2'), ...sperrzeitSatz(ab)], danach: [] }
}

function sperrzeitSatz(ab: string | undefined): Grund[] {
  if (ab === undefined) return []
  const tage = ab.endsWith('-01') ? '' : ' Der erste und der letzte Monat zählen nach Tagen, der Monat zu 30 Tagen.'
  return [grund('sperrzeit', `Die Minderung beginnt mit der Sperrzeit ab ${inZiffern(ab)}.${tage}`, stelle('§ 31b Abs. 1 Satz 2, § 41 Abs. 1'))]
}

function nachVerweigerung(e: Extract<Ereignis, { art: 'arbeitsverweigerung' }>, lage: Entscheidungslage): Teil {
  if (e.tag < neuesRechtAb)
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
  const monate = ausMonaten(
    'arbeitsverweigerung',
    e.tag,
    lage,
    eintragAm(arbeitsverweigerungHoechstdauer, e.tag).wert,
    eintragAm(arbeitsverweigerung, e.tag).wert,
  )
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
    danach: [
      grund('stelle-weg', 'Gibt es die Stelle nicht mehr, endet der Entzug, frühestens nach einem Monat.', stelle('§ 31b Abs. 3')),
      grund(
        'nachholen',
        'Nimmt die Person die Arbeit auf oder erklärt sie ernsthaft und nachhaltig, das zu tun, endet der Entzug, frühestens nach einem Monat.',
        stelle('§ 31a Abs. 7 Satz 4, § 31b Abs. 2'),
      ),
    ],
  }
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
  return grund('altes-recht', `Das Ereignis vom ${inZiffern(e.tag)} liegt vor dem 01.07.2026: Es gilt das alte Recht.`, stelle('§ 65a Abs. 2'))
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
  if (tag >= neuesRechtAb)
    weiter.push(grund('ein-euro', 'Bliebe allein wegen der Minderung nichts übrig, wird 1 € im Monat bewilligt.', stelle('§ 31a Abs. 4 Satz 3')))
  weiter.push(grund('kein-sgb12', 'Während der Minderung gibt es keine Hilfe zum Lebensunterhalt nach dem SGB XII.', stelle('§ 31b Abs. 4')))
  return weiter
}
