import { readFileSync } from 'node:fs'
import { type Anschrift, pruefeAnschrift } from '../bescheid/index.ts'
import type { Falldatei, Person } from '../recht/index.ts'

export type Uebung = Readonly<{ name: string; faelle: readonly Falldatei[]; anschrift: Anschrift | undefined }>

/** Exercise data, a case a month: one person, the family of the example, ten persons, the family with other facts in each month of a year. */
export function uebungsbescheide(): readonly Uebung[] {
  const familie = beispiel('sommerfeld.json') as readonly Falldatei[]
  const gelesen = pruefeAnschrift(beispiel('sommerfeld-anschrift.json'))
  if (!gelesen.ok) throw new Error('the example letter is not valid')
  const { anschrift } = gelesen
  return [
    { name: 'einzelne Person', faelle: [einzelne], anschrift: undefined },
    { name: 'Familie', faelle: familie, anschrift },
    { name: 'zehn Personen', faelle: inMonaten(zehn, 8, 12), anschrift: undefined },
    { name: 'zwölf verschiedene Monate', faelle: verschieden(familie[0]), anschrift },
  ]
}

function beispiel(datei: string): unknown {
  return JSON.parse(readFileSync(new URL(`../bescheid/beispiele/${datei}`, import.meta.url), 'utf8'))
}

const einzelne: Falldatei = {
  schema: 'fall/v1',
  id: 'uebung-einzeln',
  monat: '2026-08',
  personen: [{ id: 'p1', geburtsdatum: '1990-05-05' }],
  unterkunft: { grundmiete: 350, nebenkosten: 80, heizkosten: 70 },
}

/** Two parents who earn, eight children with Kindergeld, six of them at school. */
const zehn: Falldatei = {
  schema: 'fall/v1',
  id: 'uebung-zehn-personen',
  monat: '2026-08',
  personen: [
    {
      id: 'p1',
      geburtsdatum: '1985-03-14',
      partner: 'p2',
      einkommen: [{ art: 'erwerb', brutto: 1800, netto: 1380 }],
      absetzungen: { kfzHaftpflicht: 45.5, fahrtkosten: 63 },
    },
    {
      id: 'p2',
      geburtsdatum: '1983-07-01',
      partner: 'p1',
      einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 900, betriebsausgaben: 350 }],
    },
    ...Array.from(
      { length: 8 },
      (_, k): Person => ({
        id: `k${k + 1}`,
        geburtsdatum: `${2009 + 2 * k}-0${k + 1}-11`,
        eltern: ['p1', 'p2'],
        schueler: k < 6,
        einkommen: [{ art: 'kindergeld', betrag: 259 }],
      }),
    ),
  ],
  unterkunft: { grundmiete: 1400, nebenkosten: 310, heizkosten: 240, warmwasserDezentral: true },
}

function inMonaten(fall: Falldatei, von: number, bis: number): Falldatei[] {
  return Array.from({ length: bis - von + 1 }, (_, k) => ({ ...fall, monat: `2026-${String(von + k).padStart(2, '0')}` }))
}

/** Another wage and other heating costs in each month of 2026, a reduction in two of them. */
function verschieden(vorlage: Falldatei | undefined): Falldatei[] {
  const [erste, ...weitere] = vorlage?.personen ?? []
  if (vorlage === undefined || erste === undefined) throw new Error('the example has a family')
  return inMonaten({ ...vorlage, id: 'uebung-zwoelf-monate', vorlaeufig: {} }, 1, 12).map((fall, k) => {
    const minderungen = k === 3 || k === 4 ? { minderungen: [{ art: 'meldeversaeumnis', prozent: 10 }] as const } : {}
    const netto = (90_000 + 1337 * k) / 100
    return {
      ...fall,
      personen: [{ ...erste, einkommen: [{ art: 'erwerb', brutto: 1100 + 17 * k, netto }], ...minderungen }, ...weitere],
      unterkunft: { ...fall.unterkunft, heizkosten: 80 + 3 * k },
    }
  })
}
