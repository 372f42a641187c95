import { expect, test } from 'vitest'
import { meldefelder } from './meldefelder.ts'
import { befunde } from './texte/personal-meldedaten.ts'
import { meldetabelle } from './texte/personal-meldetabelle.ts'

const wo = meldetabelle.flatMap((z) => z.satz)

test('every finding stands with exactly one field', () => {
  expect(meldetabelle.flatMap((z) => z.befunde).toSorted()).toEqual(Object.keys(befunde).toSorted())
})

test('every fact that only the report asks for stands in the table', () => {
  const verschoben: Readonly<Record<string, string>> = {
    berufsrueckkehr: 'personen.arbeit.berufsrueckkehr',
    berufsentfremdung: 'personen.arbeit.berufsentfremdung',
    ausbildungsbeginn: 'personen.arbeit.ausbildungsbeginn',
    zumutbar: 'personen.arbeit.zumutbarkeit',
  }
  for (const f of meldefelder) expect(wo).toContain(verschoben[f.feld] ?? `${f.bereich === 'person' ? 'personen.person' : 'unterkunft'}.${f.feld}`)
})

test('no place twice; all seven groups', () => {
  expect(new Set(wo).size).toBe(wo.length)
  expect([...new Set(meldetabelle.map((z) => z.gruppe))]).toEqual([1, 2, 3, 4, 5, 6, 7])
})
