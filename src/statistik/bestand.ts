import {
  type Eintrittsart,
  type Eintrittszaehlung,
  istLangzeitleistungsbezug,
  LANGZEIT,
  type Zaehlgroesse,
  zaehlendeIntegration,
  zaehltAls,
} from '../recht/index.ts'
import { alsMonat, alsZahl } from './monatsreihe.ts'

/** A start of work as recorded or as a file says it. `kontinuierlich`: insured work in each of the six months after; undefined: not known. */
export type Eintritt = Readonly<{ monat: string; art: Eintrittsart; instrument?: string; kontinuierlich?: boolean }>

/** One human being over the months of a window; one bit a month, bit 0 is the first. */
export type Mensch = Readonly<{
  schluessel: string
  geschlecht: string
  elb: Bits
  hilfebeduerftig: Bits
  alleinerziehend: Bits
  massnahme: Bits
  eintritte: readonly Eintritt[]
}>

/** Thirty months a word: as many as one number of the database shifts without a sign. */
export type Bits = readonly [number, number]
export const MONATE_JE_WORT = 30
export const FENSTER = 2 * MONATE_JE_WORT

export function bit([a, b]: Bits, i: number): boolean {
  if (i < 0 || i >= FENSTER) return false
  return i < MONATE_JE_WORT ? ((a >> i) & 1) === 1 : ((b >> (i - MONATE_JE_WORT)) & 1) === 1
}

export type Personengroesse = Exclude<Zaehlgroesse, 'lluCent' | 'luhCent'>

/** How many, by sex; `alle` holds everybody. */
export type Anzahl = Readonly<Record<'alle' | 'w' | 'm', number>>

/**
 * The people of a house over sixty months, and what each counts for in a month. The same question is asked for the sum and for the list of counted
 * cases: they cannot differ.
 */
export class Bestand {
  readonly menschen: readonly Mensch[]
  /** months since year 0 of bit 0 */
  private readonly basis: number
  /** first month of which the house has data, as bit; nothing before is known */
  private readonly beginn: number
  /** long-term receipt of each person, month by month */
  private readonly langzeit: readonly Bits[]
  private readonly gezaehlt = new Map<string, Anzahl>()

  constructor(menschen: readonly Mensch[], ersterMonat: string, beginn: string) {
    this.menschen = menschen
    this.basis = alsZahl(ersterMonat)
    this.beginn = alsZahl(beginn) - this.basis
    this.langzeit = menschen.map(langzeitVon)
  }

  /** Whether the house has what this count needs: newcomers need the month before, long-term receipt two years. */
  kennt(groesse: Zaehlgroesse, monat: string): boolean {
    const vorlauf = groesse.startsWith('lzb') ? LANGZEIT.von - 1 : 0
    const vormonat = BRAUCHT_VORMONAT.has(groesse) ? 1 : 0
    return this.stelle(monat) - vorlauf - vormonat >= Math.max(0, this.beginn)
  }

  zaehle(groesse: Personengroesse, monat: string): Anzahl {
    const name = `${groesse} ${monat}`
    const bisher = this.gezaehlt.get(name)
    if (bisher !== undefined) return bisher
    const anzahl = { alle: 0, w: 0, m: 0 }
    for (const m of this.gezaehlte(groesse, monat)) {
      anzahl.alle++
      if (m.geschlecht === 'w') anzahl.w++
      else if (m.geschlecht === 'm') anzahl.m++
    }
    this.gezaehlt.set(name, anzahl)
    return anzahl
  }

  /** Those who are counted. */
  gezaehlte(groesse: Personengroesse, monat: string): Mensch[] {
    const i = this.stelle(monat)
    return this.menschen.filter((m, k) => this.zaehlt(groesse, m, this.langzeit[k] ?? NIE, i))
  }

  private stelle(monat: string): number {
    return alsZahl(monat) - this.basis
  }

  private zaehlt(groesse: Personengroesse, m: Mensch, lzb: Bits, i: number): boolean {
    switch (groesse) {
      case 'elb':
        return bit(m.elb, i)
      case 'elbZugang':
        return bit(m.elb, i) && !bit(m.elb, i - 1)
      case 'elbAbgang':
        return !bit(m.elb, i) && bit(m.elb, i - 1)
      case 'alleinerziehende':
        return bit(m.alleinerziehend, i)
      case 'lzb':
        return bit(lzb, i)
      case 'lzbZugang':
        return bit(lzb, i) && !bit(lzb, i - 1)
      case 'lzbAbgang':
        return !bit(lzb, i) && bit(lzb, i - 1)
      case 'lzbMassnahme':
        return bit(m.massnahme, i) && bit(lzb, i)
      case 'geringfuegig':
      case 'oeffentlich':
        return m.eintritte.length > 0 && imBestand(m.elb, i) && this.beginnt(groesse, m, i)
      default:
        return m.eintritte.length > 0 && this.integriert(groesse, m, lzb, i)
    }
  }

  private beginnt(als: Eintrittszaehlung, m: Mensch, i: number): boolean {
    const monat = alsMonat(this.basis + i)
    return m.eintritte.some((e) => e.monat === monat && zaehltAls(e.art, e.instrument) === als)
  }

  private integriert(groesse: Personengroesse, m: Mensch, lzb: Bits, i: number): boolean {
    const zaehlend = zaehlenderEintritt(m, alsMonat(this.basis + i))
    if (zaehlend === undefined) return false
    if (groesse === 'integrationenAlleinerziehende') return imBestand(m.alleinerziehend, i)
    if (groesse === 'lzbIntegrationen') return imBestand(lzb, i)
    if (!imBestand(m.elb, i)) return false
    if (groesse === 'integrationen') return true
    return zaehlend.art === 'svpflichtig' && (groesse === 'integrationenSv' || zaehlend.kontinuierlich === true)
  }
}

const NIE: Bits = [0, 0]

/** Who starts work was in the stock of the month before, or came in the month itself: with the start the need often ends. */
function imBestand(bits: Bits, i: number): boolean {
  return bit(bits, i) || bit(bits, i - 1)
}

/** A window of 24 months runs over the sixty: one comes in, one goes out. */
function langzeitVon(m: Mensch): Bits {
  if ((m.elb[0] | m.elb[1]) === 0) return NIE
  const wort: [number, number] = [0, 0]
  let monate = 0
  for (let i = 0; i < FENSTER; i++) {
    if (bit(m.hilfebeduerftig, i)) monate++
    if (bit(m.hilfebeduerftig, i - LANGZEIT.von)) monate--
    if (istLangzeitleistungsbezug(bit(m.elb, i), monate)) wort[i < MONATE_JE_WORT ? 0 : 1] |= 1 << (i % MONATE_JE_WORT)
  }
  return wort
}

const BRAUCHT_VORMONAT: ReadonlySet<Zaehlgroesse> = new Set<Zaehlgroesse>(['elbZugang', 'elbAbgang', 'lzbZugang', 'lzbAbgang'])

/** The one start of a person and month that is an Integration. */
export function zaehlenderEintritt(m: Pick<Mensch, 'eintritte'>, monat: string): Eintritt | undefined {
  const integrationen = m.eintritte.filter((e) => e.monat === monat && zaehltAls(e.art, e.instrument) === 'integration')
  return integrationen[zaehlendeIntegration(integrationen.map((e) => e.art))]
}
