import { festeAbstaende } from '../grundlage/text.ts'
import type { Datum } from '../grundlage/zeitraum.ts'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import { kopf, nichtErfuellt, type Pruefung } from './bedingung.ts'
import type { Foerderpruefung, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { type Instrumentcode, instrument } from './instrumente.ts'
import { vermittlungsbudget } from './p16-vermittlungsbudget.ts'
import { kommunaleLeistung } from './p16a-kommunal.ts'
import { einstiegsgeld } from './p16b-einstiegsgeld.ts'
import { selbstaendige } from './p16c-selbstaendige.ts'
import { arbeitsgelegenheit } from './p16d-arbeitsgelegenheit.ts'
import { langzeitleistungsbezug } from './p16e-langzeitleistungsbezug.ts'
import { freieFoerderung } from './p16f-freie-foerderung.ts'
import { weiterfoerderung } from './p16g-weiterfoerderung.ts'
import { schwerErreichbareJunge } from './p16h-junge-menschen.ts'
import { teilhabe } from './p16i-teilhabe.ts'
import { betreuung } from './p16k-betreuung.ts'
import { massnahmeBetrieb, massnahmeTraeger, privateVermittlung } from './p45-aktivierung.ts'
import { assistierteAusbildung, einstiegsqualifizierung, praktikum } from './p54a-einstiegsqualifizierung.ts'
import { eingliederungszuschuss } from './p88-eingliederungszuschuss.ts'
import { istTag } from './zeit.ts'

const regeln: Readonly<Record<Instrumentcode, (p: Pruefung) => Voraussetzung[]>> = {
  vb: vermittlungsbudget,
  mat: massnahmeTraeger,
  mag: massnahmeBetrieb,
  'avgs-mpav': privateVermittlung,
  eq: einstiegsqualifizierung,
  bop: praktikum,
  asa: assistierteAusbildung,
  egz: eingliederungszuschuss,
  'p16a-kinderbetreuung': (p) => kommunaleLeistung(p, 'p16a-kinderbetreuung'),
  'p16a-schuldnerberatung': (p) => kommunaleLeistung(p, 'p16a-schuldnerberatung'),
  'p16a-psychosozial': (p) => kommunaleLeistung(p, 'p16a-psychosozial'),
  'p16a-sucht': (p) => kommunaleLeistung(p, 'p16a-sucht'),
  p16b: einstiegsgeld,
  p16c: selbstaendige,
  p16d: arbeitsgelegenheit,
  p16e: langzeitleistungsbezug,
  p16f: freieFoerderung,
  p16g: weiterfoerderung,
  p16h: schwerErreichbareJunge,
  p16i: teilhabe,
  p16k: betreuung,
  fbw: agentur,
  reha: agentur,
}

/**
 * Who may get an instrument: every condition with its answer and its reason. The answer helps a person decide; it never decides.
 *
 * @param stichtag day whose law and facts hold; the age and other facts of the start are read on `f.beginn` where it is known
 * @throws {Error} for a code or a day that does not exist
 */
export function pruefeFoerderung(code: Instrumentcode, stichtag: Datum, f: Foerderfakten): Foerderpruefung {
  instrument(code)
  for (const tag of tageIn(stichtag, f)) if (!istTag(tag)) throw new Error(`no day: ${tag}`)
  const voraussetzungen = sicher(code, { stichtag, beginn: f.beginn ?? stichtag, f })
  return { ergebnis: ergebnisVon(voraussetzungen), voraussetzungen }
}

function sicher(code: Instrumentcode, p: Pruefung): readonly Voraussetzung[] {
  try {
    return regeln[code](p)
  } catch (e) {
    if (!(e instanceof ParameterFehlt)) throw e
    const k = kopf('recht', 'Geltendes Recht', instrument(code).fundstelle.gesetz, instrument(code).fundstelle.stelle)
    return [
      {
        ...k,
        erfuellt: 'offen',
        satz: festeAbstaende(
          `Für den ${e.stichtag.slice(8, 10)}.${e.stichtag.slice(5, 7)}.${e.stichtag.slice(0, 4)} ist „${e.parameter}“ nicht hinterlegt.`,
        ),
      },
    ]
  }
}

function ergebnisVon(liste: readonly Voraussetzung[]): Foerderpruefung['ergebnis'] {
  const zwingend = liste.filter((v) => !v.abwaegung)
  if (zwingend.some((v) => v.erfuellt === false)) return 'ausgeschlossen'
  return zwingend.some((v) => v.erfuellt === 'offen') ? 'offen' : 'moeglich'
}

function tageIn(stichtag: Datum, f: Foerderfakten): string[] {
  const zeiten = [...(f.unterbrechungen ?? []), ...(f.zuweisungen16d ?? [])].flatMap((z) => [z.von, z.bis])
  const einzeln = [
    f.geburtsdatum,
    f.arbeitslosSeit,
    f.antragAm,
    f.beginn,
    f.massnahmeBis,
    f.befristetBis,
    f.azavBis,
    f.hilfebeduerftigkeitEntfallenAm,
  ]
  return [stichtag, ...zeiten, ...einzeln.filter((t) => typeof t === 'string')]
}

/** Further training and rehabilitation: advice and hand-over, no grant of one's own since 2025. */
function agentur(): Voraussetzung[] {
  const k = kopf('zustaendig', 'Zuständigkeit des Jobcenters', 'SGB II', '§ 16 Abs. 1 Satz 2 Nr. 4, § 66a')
  return [
    nichtErfuellt(
      k,
      'Seit dem 1. Januar 2025 entscheidet die Agentur für Arbeit. Das Jobcenter berät, hält die Leistung im Kooperationsplan fest und übergibt.',
    ),
  ]
}
