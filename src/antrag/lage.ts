import { alterIm, liesDatum } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Antworten, antwortSchluessel, type Werte } from './model.ts'
import { texte } from './texte/index.ts'

/** How somebody belongs to the person who applies. */
export const rollen = ['ich', 'partner', 'kind', 'kind-beide', 'kind-partner', 'elternteil', 'verwandt', 'andere'] as const
export type Rolle = (typeof rollen)[number]

export type Mensch = Readonly<{
  id: string
  rolle: Rolle
  vorname: string
  nachname: string
  /** ISO date; empty while it is not known or cannot be read */
  geburtsdatum: string
  alter: number
  /** member of the Bedarfsgemeinschaft (sec. 7 (3)) as far as the answers say */
  bg: boolean
}>

/** What the answers say so far, in the form that the pages branch on. */
export type Lage = Readonly<{
  antworten: Antworten
  /** first month of the claim, `2026-11` */
  monat: string
  menschen: readonly Mensch[]
  bg: readonly Mensch[]
  wert: (seite: string, feld: string, person?: string) => string
  gewaehlt: (seite: string, feld: string, person?: string) => string[]
}>

const HOECHSTENS_MENSCHEN = 20
const U25 = 25

/** @param monat first month the application counts for, `2026-11` */
export function lageAus(antworten: Antworten, monat: string): Lage {
  const wert = (seite: string, feld: string, person = '') => antworten[antwortSchluessel(seite, person)]?.[feld] ?? ''
  const roh = kennungen(antworten).flatMap((id) => mensch(antworten, monat, id))
  const ich = roh[0]
  const menschen = roh.map((m) => ({ ...m, bg: gehoertZurBg(m, ich, wert('familienstand', 'familienstand', m.id)) }))
  return {
    antworten,
    monat,
    menschen,
    bg: menschen.filter((m) => m.bg),
    wert,
    gewaehlt: (seite, feld, person) =>
      wert(seite, feld, person)
        .split(',')
        .filter((w) => w !== ''),
  }
}

/** Everybody of the conversation in order: who applies first. Those who were taken out again are left out. */
export function kennungen(antworten: Antworten): string[] {
  if (antworten.alleinwohnend?.allein === 'ja') return ['p1']
  const weitere = Object.keys(antworten)
    .filter((s) => /^person\/p\d{1,2}$/.test(s) && antworten[s]?.entfernt !== 'ja')
    .map((s) => s.slice('person/'.length))
    .filter((id) => id !== 'p1')
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  return ['p1', ...weitere.slice(0, HOECHSTENS_MENSCHEN - 1)]
}

/** The Kennung of the next person; numbers of people taken out are not given again. */
export function naechsteKennung(antworten: Antworten): string {
  const nummern = Object.keys(antworten).map((s) => Number(/^person\/p(\d{1,2})$/.exec(s)?.[1] ?? 1))
  return `p${Math.max(1, ...nummern) + 1}`
}

function mensch(antworten: Antworten, monat: string, id: string): Mensch[] {
  const w: Werte = antworten[id === 'p1' ? 'name/p1' : `person/${id}`] ?? {}
  const geburt = liesDatum(w.geburtsdatum ?? '')
  const rolle = id === 'p1' ? 'ich' : (rollen.find((r) => r === w.verhaeltnis) ?? 'andere')
  return [
    {
      id,
      rolle,
      vorname: w.vorname ?? '',
      nachname: w.nachname ?? '',
      geburtsdatum: geburt.ok ? geburt.wert : '',
      alter: geburt.ok ? alterIm(monat, geburt.wert) : 30,
      bg: false,
    },
  ]
}

const verheiratet = (stand: string) => stand === 'verheiratet' || stand === 'lebenspartnerschaft'

/** Sec. 7 (3): the person, the partner, unmarried children under 25; parents where the person is under 25 and unmarried. */
function gehoertZurBg(m: Omit<Mensch, 'bg'>, ich: Omit<Mensch, 'bg'> | undefined, familienstand: string): boolean {
  switch (m.rolle) {
    case 'ich':
    case 'partner':
      return true
    case 'kind':
    case 'kind-beide':
    case 'kind-partner':
      return m.alter < U25 && !verheiratet(familienstand)
    case 'elternteil':
      return ich !== undefined && ich.alter < U25
    default:
      return false
  }
}

export const istKind = (m: Mensch): boolean => m.rolle.startsWith('kind')

/** Somebody who is not yet 15 answers nothing about work. */
export const abFuenfzehn = (lage: Lage): Mensch[] => lage.bg.filter((m) => m.alter >= 15)

export const partnerVon = (lage: Lage): Mensch | undefined => lage.menschen.find((m) => m.rolle === 'partner')

/** Adults of the Bedarfsgemeinschaft: who applies, the partner, parents. */
export const erwachsene = (lage: Lage): Mensch[] => lage.bg.filter((m) => !istKind(m))

/** Children of the Bedarfsgemeinschaft; somebody under 25 with the parents is one, too. */
export const kinder = (lage: Lage): Mensch[] => lage.bg.filter(istKind)

/** A name for sentences. */
export const nenne = (m: Mensch, sprache: Sprache = 'de'): string => (m.vorname === '' ? texte(sprache).allgemein.diesePerson : m.vorname)
