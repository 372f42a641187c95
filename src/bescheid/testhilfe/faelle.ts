import { readdirSync, readFileSync } from 'node:fs'
import type { Einkommen, Falldatei, Person } from '../../recht/index.ts'
import familieSommerfeld from '../beispiele/sommerfeld.json' with { type: 'json' }
import anschriftSommerfeld from '../beispiele/sommerfeld-anschrift.json' with { type: 'json' }
import { type Anschrift, pruefeAnschrift, rechneMonate } from '../index.ts'
import type { Monat } from '../monat.ts'
import { monateVon } from '../monate.ts'

/** Exercise data: the family of the design, September to December 2026; heating costs more from October. */
export const familie = familieSommerfeld as readonly Falldatei[]
export const anschrift: Anschrift = gelesen(anschriftSommerfeld)

export function gelesen(daten: unknown): Anschrift {
  const ergebnis = pruefeAnschrift(daten)
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen))
  return ergebnis.anschrift
}

export function rechne(faelle: readonly Falldatei[]): readonly Monat[] {
  const monate = rechneMonate(faelle)
  if (!Array.isArray(monate)) throw new Error(monate.fehler.satz)
  return monate
}

export function inMonaten(fall: Falldatei, von: string, bis: string): Falldatei[] {
  return monateVon({ von, bis }).map((monat) => ({ ...fall, monat }))
}

export function einzeln(person: Partial<Person> = {}, mehr: Partial<Falldatei> = {}): Falldatei {
  return {
    schema: 'fall/v1',
    id: 'uebung-einzeln',
    monat: '2026-08',
    personen: [{ id: 'p1', geburtsdatum: '1990-05-05', ...person }],
    unterkunft: { grundmiete: 350, nebenkosten: 80, heizkosten: 70 },
    ...mehr,
  }
}

/** Wages cover everything. */
export const abgelehnt: Falldatei = einzeln(
  { name: 'Łukasz Śliwiński', einkommen: [{ art: 'erwerb', brutto: 3600, netto: 2500 }] },
  { id: 'uebung-ablehnung' },
)

/** Reduction, two kinds of income, set-off, costs above the limit, direct payment, provisional. */
export const gemindert: Falldatei = einzeln(
  {
    name: 'Kim Übung',
    minderungen: [{ art: 'pflichtverletzung', prozent: 10 }],
    einkommen: [
      { art: 'minijob', brutto: 300, netto: 300 },
      { art: 'arbeitslosengeld', betrag: 200 },
    ],
    aufrechnungen: [{ art: 'darlehen', offen: 500 }],
  },
  {
    id: 'uebung-minderung',
    unterkunft: { grundmiete: 700, nebenkosten: 120, heizkosten: 70, angemessenBruttokalt: 500, kostensenkungBis: '2026-10-31', direktzahlung: true },
    vorlaeufig: {},
  },
)

const kindergeld: Einkommen = { art: 'kindergeld', betrag: 259 }
const kindernamen = ['Ägidius', 'Öznur', 'Übeyd', 'Jörg-Sebastian Bartholomäus', 'Mia', 'Noah', 'Lina', 'Ben']

/** Two earning parents with long names and eight children. */
export const zehnPersonen: Falldatei = {
  schema: 'fall/v1',
  id: 'uebung-zehn-personen',
  monat: '2026-08',
  personen: [
    {
      id: 'p1',
      name: 'Friederike-Wilhelmine von der Schulenburg-Hohenlohe',
      geburtsdatum: '1985-03-14',
      partner: 'p2',
      einkommen: [{ art: 'erwerb', brutto: 1800, netto: 1380 }],
      absetzungen: { kfzHaftpflicht: 45.5, fahrtkosten: 63 },
    },
    {
      id: 'p2',
      name: 'Maximilian-Konstantin Oberhuber',
      geburtsdatum: '1983-07-01',
      partner: 'p1',
      einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 900, betriebsausgaben: 350 }],
    },
    ...kindernamen.map(
      (name, k): Person => ({
        id: `k${k + 1}`,
        name: `${name} Oberhuber`,
        geburtsdatum: `${2009 + 2 * k}-0${k + 1}-11`,
        eltern: ['p1', 'p2'],
        schueler: k < 6,
        einkommen: [kindergeld],
      }),
    ),
  ],
  unterkunft: { grundmiete: 1400, nebenkosten: 310, heizkosten: 240, warmwasserDezentral: true },
}

/** The family with another wage and other heating costs in each month of 2026; reduced in spring, provisional. */
export const zwoelfMonate: readonly Falldatei[] = monateVon({ von: '2026-01', bis: '2026-12' }).map((monat, i) => {
  const [vorlage] = familie
  const [mira, ...kinder] = vorlage?.personen ?? []
  if (vorlage === undefined || mira === undefined) throw new Error('the example has a family')
  const lohn: Einkommen = { art: 'erwerb', brutto: 1100 + 17 * i, netto: 900 + 13.37 * i }
  const minderungen = i === 3 || i === 4 ? { minderungen: [{ art: 'meldeversaeumnis', prozent: 10 }] as const } : {}
  return {
    ...vorlage,
    id: 'uebung-zwoelf-monate',
    monat,
    personen: [{ ...mira, einkommen: [{ ...lohn, netto: Math.round((lohn.netto ?? 0) * 100) / 100 }], ...minderungen }, ...kinder],
    unterkunft: { ...vorlage.unterkunft, heizkosten: 80 + 3 * i },
    vorlaeufig: {},
  }
})

/** A pensioner who is excluded, a child that covers its own need. */
export const gemischt: Falldatei = {
  schema: 'fall/v1',
  id: 'uebung-gemischt',
  monat: '2026-08',
  personen: [
    { id: 'p1', name: 'Eva Muster', geburtsdatum: '1966-01-01', partner: 'p2' },
    {
      id: 'p2',
      name: 'Karl Muster',
      geburtsdatum: '1955-01-01',
      partner: 'p1',
      ausgeschlossen: 'altersrente',
      einkommen: [{ art: 'rente', betrag: 900 }],
    },
    { id: 'k1', name: 'Tom Muster', geburtsdatum: '2012-05-05', eltern: ['p1'], einkommen: [{ art: 'unterhalt', betrag: 500 }, kindergeld] },
  ],
  unterkunft: { grundmiete: 400, nebenkosten: 100, heizkosten: 70 },
}

/** Part of a month, assets above the allowance. */
export const teilmonat: Falldatei = einzeln(
  { name: 'Rosa Übung', vermoegen: [{ art: 'bar-und-konto', wert: 10_200 }] },
  { id: 'uebung-teilmonat', anspruchVon: '2026-08-12', bewilligungSeit: '2026-08-01' },
)

/** A child at home becomes 25 in August. */
export const fuenfundzwanzig: Falldatei = {
  schema: 'fall/v1',
  id: 'uebung-fuenfundzwanzig',
  monat: '2026-08',
  personen: [
    { id: 'p1', name: 'Anna Übung', geburtsdatum: '1975-01-01', einkommen: [{ art: 'erwerb', brutto: 1000, netto: 820 }] },
    { id: 'k1', name: 'Bea Übung', geburtsdatum: '2001-08-16', eltern: ['p1'], einkommen: [{ art: 'erwerb', brutto: 500, netto: 480 }] },
  ],
  unterkunft: { grundmiete: 400, nebenkosten: 100, heizkosten: 70 },
}

/** Every kind of notice the command line can make. */
export const alle: readonly { name: string; faelle: readonly Falldatei[]; anschrift: Anschrift | undefined }[] = [
  { name: 'family, letter', faelle: familie, anschrift },
  { name: 'family, calculation', faelle: familie, anschrift: undefined },
  { name: 'single over 1 July 2026', faelle: inMonaten(einzeln(), '2026-06', '2026-12'), anschrift: undefined },
  { name: 'rejection', faelle: [abgelehnt], anschrift: undefined },
  { name: 'reduction, provisional', faelle: inMonaten(gemindert, '2026-06', '2026-08'), anschrift: undefined },
  { name: '10 persons', faelle: inMonaten(zehnPersonen, '2026-08', '2026-12'), anschrift: undefined },
  { name: '12 different months', faelle: zwoelfMonate, anschrift },
  { name: 'excluded person', faelle: [gemischt], anschrift: undefined },
  { name: 'part of a month', faelle: [teilmonat], anschrift: undefined },
  { name: '25th birthday', faelle: inMonaten(fuenfundzwanzig, '2026-07', '2026-09'), anschrift: undefined },
]

const ordner = new URL('../../recht/faelle/', import.meta.url)

/** The published worked examples whose law is kept. */
export const veroeffentlicht: readonly Falldatei[] = readdirSync(ordner, { recursive: true, encoding: 'utf8' })
  .filter((datei) => datei.endsWith('.json'))
  .sort()
  .map((datei): Falldatei => JSON.parse(readFileSync(new URL(datei, ordner), 'utf8')))
  .filter((fall) => Array.isArray(rechneMonate([fall])))
