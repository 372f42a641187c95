import { describe, expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import { rechenblatt } from './blatt.ts'
import { personen } from './monat.ts'
import { benenne } from './namen.ts'
import { alle, fuenfundzwanzig, gemindert, gemischt, inMonaten, rechne, teilmonat, veroeffentlicht } from './testhilfe/faelle.ts'
import { cent } from './worte.ts'

const eigene = alle.flatMap((a) => a.faelle)

function blattVon(fall: Falldatei) {
  const [m] = rechne([fall])
  if (m === undefined) throw new Error('one case, one month')
  return { m, reihen: rechenblatt(m, benenne(fall, undefined)) }
}

describe('each column adds up', () => {
  test.each([...veroeffentlicht, ...eigene].map((fall) => [`${fall.id} ${fall.monat}`, fall] as const))('%s', (_, fall) => {
    const { m, reihen } = blattVon(fall)
    for (const { i, ergebnis } of personen(m)) {
      let summe = 0
      for (const reihe of reihen) {
        const wert = reihe.werte[i] ?? 0
        if (reihe.art === 'posten') summe += wert
        if (reihe.art === 'summe') expect(`${reihe.name} ${wert}`).toBe(`${reihe.name} ${summe}`)
      }
      const davon = reihen.filter((r) => r.art === 'davon').reduce((s, r) => s + (r.werte[i] ?? 0), 0)
      expect(davon).toBe(m.ergebnis.anspruch > 0 ? cent(ergebnis.anspruch) : 0)
    }
  })
})

test('nothing is taken off without a name for it', () => {
  const ohne = veroeffentlicht.filter((fall) => {
    if (fall.personen.some((p) => p.ausgeschlossen !== undefined) || fall.anspruchVon !== undefined) return false
    return blattVon(fall).reihen.some((r) => r.name.startsWith('ohne Anspruch'))
  })
  expect(ohne.map((f) => f.id)).toEqual([])
})

test('a person who is excluded, a child with enough of its own, a part of a month, two states: each says why', () => {
  const namen = (fall: Falldatei) => blattVon(fall).reihen.map((r) => r.name)
  expect(namen(gemischt)).toContain('ohne Anspruch (ausgeschlossen)')
  expect(namen(teilmonat)).toEqual(expect.arrayContaining(['Vermögen, das einzusetzen ist', 'Tage ohne Anspruch']))
  expect(namen(fuenfundzwanzig)).toEqual(expect.arrayContaining(['angerechnetes Einkommen', 'Rundung der Teile des Monats']))
  expect(namen(gemindert)).toEqual(expect.arrayContaining(['vor der Minderung', 'Minderung']))
})

test('notes stand where they help: days of a stage, heads of the dwelling, rate of a Mehrbedarf', () => {
  const [september] = inMonaten(eigene[0] as Falldatei, '2026-09', '2026-09')
  const stellen = blattVon(september as Falldatei).reihen.map((r) => r.stelle.replaceAll('\u00a0', ' '))
  expect(stellen).toEqual(
    expect.arrayContaining(['§ 20, § 23 Nr. 1: Ella 15 Tage 357,00 + 15 Tage 390,00', '§ 21 Abs. 3: 36 % von 563,00', '§ 22 Abs. 1: 720,00 ÷ 3']),
  )
})
