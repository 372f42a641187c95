import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alsJson, berechne, type Ergebnis } from '../recht/index.ts'
import { ergebnisSchema, fehlerSchema } from './ergebnis-schema.ts'
import { pruefeFalldatei } from './pruefung.ts'
import { zufallsfall } from './testhilfe/zufallsfall.ts'

const cent = (euro: number) => Math.round(euro * 100)

function gehtAuf(ergebnis: Ergebnis): void {
  const personen = Object.values(ergebnis.personen)
  expect(personen.reduce((summe, p) => summe + cent(p.anspruch), 0)).toBe(cent(ergebnis.anspruch))
  expect(cent(ergebnis.kostentraeger.bund) + cent(ergebnis.kostentraeger.kommune)).toBe(cent(ergebnis.anspruch))
  for (const p of personen) expect(Object.entries(p).filter(([, wert]) => wert < 0)).toEqual([])
}

test('whatever the check accepts, the law answers: a result of the published form that adds up, or an error', () => {
  let berechnet = 0
  fc.assert(
    fc.property(zufallsfall, (fall) => {
      const pruefung = pruefeFalldatei(fall)
      if (!pruefung.ok) return
      const ergebnis = berechne(pruefung.fall, { begruendung: true })
      if (ergebnis.schema === 'fehler/v1') {
        expect(fehlerSchema.safeParse(ergebnis).success).toBe(true)
        return
      }
      berechnet++
      gehtAuf(ergebnis)
      const ausgabe = JSON.parse(JSON.stringify({ ...ergebnis, begruendung: ergebnis.begruendung && alsJson(ergebnis.begruendung) }))
      expect(ergebnisSchema.safeParse(ausgabe).error).toBeUndefined()
    }),
    { numRuns: 400 },
  )
  expect(berechnet).toBeGreaterThan(40)
})
