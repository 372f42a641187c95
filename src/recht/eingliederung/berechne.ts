import { festeAbstaende } from '../grundlage/text.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import type { Foerderantrag } from './antrag.ts'
import type { Foerderergebnis, Foerderfehler } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, tagUngueltig } from './fehler.ts'
import { istInstrumentcode } from './instrumente.ts'
import { berechneEinstiegsgeld } from './p16b-einstiegsgeld.ts'
import { berechneSelbstaendige } from './p16c-selbstaendige.ts'
import { berechneArbeitsgelegenheit } from './p16d-arbeitsgelegenheit.ts'
import { berechneLangzeitleistungsbezug } from './p16e-langzeitleistungsbezug.ts'
import { berechneTeilhabe } from './p16i-teilhabe.ts'
import { berechneVermittlung } from './p45-aktivierung.ts'
import { berechneEinstiegsqualifizierung } from './p54a-einstiegsqualifizierung.ts'
import { berechneEingliederungszuschuss } from './p88-eingliederungszuschuss.ts'
import { berechnePosten } from './posten.ts'
import { istTag } from './zeit.ts'

/**
 * The amount of a benefit month by month, with its reasoning. Cents, rounded half up: the monthly amount once, and part of a month once more
 * (secs. 338, 339 SGB III: to two decimals, multiplication before division, a month has thirty days).
 *
 * Whether somebody may get it is `pruefeFoerderung`; here only what the amount itself forbids is refused.
 */
export function berechneFoerderung(antrag: Foerderantrag, f: Foerderfakten): Foerderergebnis {
  const falsch = formFehler(antrag, f)
  if (falsch !== undefined) return { ok: false, fehler: falsch }
  try {
    return rechne(antrag, f)
  } catch (e) {
    if (!(e instanceof ParameterFehlt)) throw e
    const [j, m, t] = e.stichtag.split('-')
    return { ok: false, fehler: { art: 'recht-fehlt', saetze: [festeAbstaende(`Für den ${t}.${m}.${j} ist „${e.parameter}“ nicht hinterlegt.`)] } }
  }
}

function rechne(a: Foerderantrag, f: Foerderfakten): Foerderergebnis {
  switch (a.code) {
    case 'avgs-mpav':
      return berechneVermittlung(a, f)
    case 'eq':
      return berechneEinstiegsqualifizierung(a, f)
    case 'egz':
      return berechneEingliederungszuschuss(a, f)
    case 'p16b':
      return berechneEinstiegsgeld(a, f)
    case 'p16c':
      return berechneSelbstaendige(a)
    case 'p16d':
      return berechneArbeitsgelegenheit(a, f)
    case 'p16e':
      return berechneLangzeitleistungsbezug(a, f)
    case 'p16i':
      return berechneTeilhabe(a, f)
    default:
      return berechnePosten(a)
  }
}

/** Days, months and whole numbers: what comes from outside must be possible before it is calculated with. */
function formFehler(a: Foerderantrag, f: Foerderfakten): Foerderfehler | undefined {
  if (!istInstrumentcode(a.code)) return fehler('nicht-vorgesehen', 'Diese Leistung gibt es nicht.').fehler
  const tage = a.code === 'avgs-mpav' ? [a.beschaeftigtSeit, a.beschaeftigtBis] : [a.von, a.bis, a.endeAm]
  for (const tag of [...tage, f.geburtsdatum, f.arbeitslosSeit, f.beginn, f.befristetBis]) {
    if (typeof tag === 'string' && !istTag(tag)) return tagUngueltig(tag).fehler
  }
  if (a.code === 'avgs-mpav') return zahlFehler(a, f)
  if (a.bis < a.von) return tagUngueltig(a.bis).fehler
  if (a.endeAm !== undefined && a.endeAm < a.von) return tagUngueltig(a.endeAm).fehler
  return zahlFehler(a, f)
}

function zahlFehler(a: Foerderantrag, f: Foerderfakten): Foerderfehler | undefined {
  const betraege = [f.entgeltMonatCent, f.tarifMonatCent, f.tarifStundeCent, f.regelbedarfCent, f.minutenJeWoche, f.weitereLeistungsberechtigte]
  const eigene = 'verguetungCent' in a ? [a.verguetungCent] : []
  const anteil = 'agAnteilPromille' in a ? [a.agAnteilPromille] : a.code === 'eq' ? [a.pauschaleCent] : []
  for (const n of [...betraege, ...eigene, ...anteil]) {
    if (n !== undefined && (!Number.isSafeInteger(n) || n < 0)) return fehler('ungueltig', 'Eine Zahl ist negativ oder hat zu viele Stellen.').fehler
  }
  const aenderungen = 'aenderungen' in a ? (a.aenderungen ?? []) : []
  for (const w of aenderungen) {
    if (!istTag(`${w.abMonat}-01`) || Number.isNaN(monatAus(w.abMonat))) return fehler('ungueltig', `„${w.abMonat}“ ist kein Monat.`).fehler
    const { entgeltMonatCent, tarifMonatCent, tarifStundeCent } = w as Readonly<
      Partial<Record<'entgeltMonatCent' | 'tarifMonatCent' | 'tarifStundeCent', number>>
    >
    if ([entgeltMonatCent, tarifMonatCent, tarifStundeCent].some((cent) => cent !== undefined && (!Number.isSafeInteger(cent) || cent < 0)))
      return fehler('ungueltig', 'Das neue Entgelt ist kein Betrag in ganzen Cent.').fehler
  }
  return undefined
}
