import { expect, test } from 'vitest'
import type { AngabeArt } from './angabe-arten.ts'
import { angabenZuPfad } from './angaben-zu-pfad.ts'
import { fallFuer } from './fall-aus-angaben.ts'
import { angabe, mensch } from './testhilfe/angaben.ts'

const [mira, vonMira] = mensch(1, 'Mira', '1990-05-01')
const [jan, vonJan] = mensch(2, 'Jan', '1988-02-02')
const [ella, vonElla] = mensch(3, 'Ella', '2017-09-16')
const personen = [mira, jan, ella]
const bei = (wer: typeof mira, art: AngabeArt, wert: unknown, von = '2026-01-01', schluessel = '', giltBis: string | null = null) =>
  angabe(art, wert, von, { personId: wer.personId, schluessel, giltBis })

const angaben = [
  ...vonMira,
  ...vonJan,
  ...vonElla,
  bei(jan, 'person.partner', 'p1'),
  bei(ella, 'person.eltern', ['p1', 'p2']),
  bei(ella, 'person.einkommen', { art: 'kindergeld', betrag: 259 }, '2026-01-01', '1'),
  bei(mira, 'person.einkommen', { art: 'minijob', brutto: 300, netto: 300 }, '2026-01-01', '1', '2026-02-28'),
  bei(mira, 'person.einkommen', { art: 'erwerb', brutto: 1250, netto: 1056.4 }, '2026-01-01', '2'),
  bei(mira, 'absetzung.kfzHaftpflicht', 34.5),
  angabe('unterkunft.grundmiete', 480, '2026-01-01', { giltBis: '2026-02-28' }),
  angabe('unterkunft.grundmiete', 510, '2026-03-01'),
  angabe('unterkunft.heizkosten', 95, '2026-01-01'),
  angabe('fall.leistungsbezugSeit', '2025-01-01', '2026-01-01'),
]

function finde(monat: string, pfad: string): string[] {
  const gebaut = fallFuer(angaben, personen, monat, { aktenzeichen: '26-000001' })
  if (!gebaut.ok) throw new Error(gebaut.fehler.saetze.join(' '))
  return angabenZuPfad(angaben, personen, gebaut.fall, pfad).map((a) => `${a.art} ${a.schluessel} ${JSON.stringify(a.wert)}`.replaceAll('  ', ' '))
}

test.each<[string, string, string[]]>([
  ['2026-02', 'unterkunft.grundmiete', ['unterkunft.grundmiete 480']],
  ['2026-03', 'unterkunft.grundmiete', ['unterkunft.grundmiete 510']],
  ['2026-03', 'unterkunft', ['unterkunft.heizkosten 95', 'unterkunft.grundmiete 510']],
  // the same place of the list is another fact once the first one has ended
  ['2026-02', 'personen[0].einkommen[0].netto', ['person.einkommen 1 {"art":"minijob","brutto":300,"netto":300}']],
  ['2026-03', 'personen[0].einkommen[0].netto', ['person.einkommen 2 {"art":"erwerb","brutto":1250,"netto":1056.4}']],
  ['2026-03', 'personen[0].einkommen[1].netto', []],
  ['2026-02', 'personen[2].einkommen', ['person.einkommen 1 {"art":"kindergeld","betrag":259}']],
  ['2026-02', 'personen[0].absetzungen.kfzHaftpflicht', ['absetzung.kfzHaftpflicht 34.5']],
  ['2026-02', 'personen[0].partner', ['person.partner "p1"']],
  ['2026-02', 'personen[1].partner', ['person.partner "p1"']],
  ['2026-02', 'personen[2].eltern', ['person.eltern ["p1","p2"]']],
  ['2026-02', 'leistungsbezugSeit', ['fall.leistungsbezugSeit "2025-01-01"']],
  ['2026-02', 'kinder.unter16', []],
  ['2026-02', 'personen[9].einkommen[0]', []],
])('in %s %s is %j', (monat, pfad, erwartet) => {
  expect(finde(monat, pfad).toSorted()).toEqual(erwartet.toSorted())
})

test('who was born when is the fact about the person', () => {
  expect(finde('2026-02', 'personen[2].geburtsdatum')[0]).toMatch(/^person\.stamm .*"Ella"/)
})
