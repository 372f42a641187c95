import { describe, expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import { type Reihe, rechenblatt } from './blatt.ts'
import { einkommenstafeln, verteilungImSatz } from './einkommen.ts'
import { entwirfBescheid } from './index.ts'
import { andereReihen, andereZeilen } from './kurzform.ts'
import { benenne } from './namen.ts'
import { anschrift, einzeln, familie, inMonaten, rechne, zwoelfMonate } from './testhilfe/faelle.ts'
import { alsLesetext } from './testhilfe/lesetext.ts'

const monate = rechne(zwoelfMonate)
const namen = benenne(zwoelfMonate[0] as Falldatei, undefined)
const blaetter = monate.map((m) => rechenblatt(m, namen))
const januar = blaetter[0] ?? []
const inhalt = (r: Reihe | undefined) => [r?.name, r?.stelle, r?.werte, r?.texte]

describe('many months in short form', () => {
  test.each(monate.map((m, k) => [m.monat, k] as const).slice(1))('%s: the first month and what is other give the whole sheet again', (_, k) => {
    const kurz = andereReihen(blaetter[k] ?? [], januar)
    for (const reihe of blaetter[k] ?? []) {
      expect(inhalt([...kurz, ...januar].find((r) => r.name === reihe.name))).toEqual(inhalt(reihe))
    }
    const jetzt = new Set(blaetter[k]?.map((r) => r.name))
    const weg = januar.filter((r) => r.art !== 'summe' && !jetzt.has(r.name))
    for (const reihe of weg) expect(kurz.find((r) => r.name === reihe.name)?.werte).toEqual([0, 0, 0])
    expect(kurz.length).toBeLessThan(blaetter[k]?.length ?? 0)
  })

  test('a line that ends stands with a dash in its place, a sum that ends goes', () => {
    const reihe = (art: Reihe['art'], name: string, wert: number): Reihe => ({ art, name, stelle: '', werte: [wert] })
    const erste = [reihe('posten', 'a', 1), reihe('posten', 'b', 2), reihe('summe', 'a und b', 3), reihe('posten', 'c', 4)]
    expect(andereReihen([reihe('posten', 'a', 1), reihe('posten', 'c', 5)], erste)).toEqual([reihe('posten', 'b', 0), reihe('posten', 'c', 5)])
  })

  test('two lines of one name: the sheet stays whole', () => {
    const doppelt: Reihe[] = [1, 2].map((wert) => ({ art: 'posten', name: 'a', stelle: '', werte: [wert] }))
    expect(andereReihen(doppelt, doppelt)).toEqual(doppelt)
  })

  test('income: an allowance on another part of the wage is the same line with another amount', () => {
    const [t1, t2] = monate.slice(0, 2).map((m) => einkommenstafeln(m, namen)[0])
    if (t1 === undefined || t2 === undefined) throw new Error('both months have a wage')
    const kurz = andereZeilen(t2, t1)
    expect(kurz.zeilen.map((z) => z.zellen.map((zelle) => zelle.replaceAll('\u00a0', ' ')))).toEqual([
      ['Lohn brutto', '1.117,00'],
      ['Lohn netto', '913,37'],
      ['10 % von 117,00', '−11,70'],
      ['zählt als Einkommen', '573,67'],
    ])
    expect(kurz.spalten).toHaveLength(2)
    const ohneBand = { ...t2, zeilen: t2.zeilen.filter((z) => !z.zellen[0]?.startsWith('10')) }
    expect(andereZeilen(ohneBand, t1).zeilen.map((z) => z.zellen[1])).toContain('–')
    const neueStelle = { ...t2, zeilen: [...t2.zeilen, { art: 'posten', zellen: ['Fahrtkosten', '−5,00', '§ 11b Abs. 1'] } as const] }
    expect(andereZeilen(neueStelle, t1).spalten).toHaveLength(3)
  })

  test('how income is shared is one sentence with the fraction of the month', () => {
    const februar = monate[1]
    expect(februar && verteilungImSatz(februar)).toBe(
      'Anteil am Einkommen: 573,67 × ungedeckter Bedarf der Person ÷ 1.104,68 (ungedeckter Bedarf aller).',
    )
  })
})

describe('a notice', () => {
  const text = (faelle: readonly Falldatei[]) => {
    const b = entwirfBescheid({ monate: rechne(faelle), anschrift, datum: '2026-08-20', pruefsumme: '0123' })
    return { brief: alsLesetext(b.brief), rechnung: alsLesetext(b.rechnung.bloecke) }
  }

  test('of twelve months: the letter has a row a month, the sheets name the month they refer to', () => {
    const { brief, rechnung } = text(zwoelfMonate)
    expect(brief).toContain('| Beträge in Euro | Bürgergeld / Grundsicherungsgeld | Sofortzuschlag | Bildung und Teilhabe | zusammen |')
    expect(brief).toContain('| Mira | Jonas | Ella | Jonas | Ella | Jonas |')
    expect(brief).toContain('| Februar 2026 | 481,50 | 32,69 | 16,82 | 25,00 | 25,00 | 65,00 | 646,01 |')
    expect(rechnung).toContain(
      'Die weiteren Monate zeigen die Zeilen, die anders sind als unter „Januar 2026“. Jede Zeile, die fehlt, ist dort gleich.',
    )
    expect(rechnung.match(/\| Anders als Januar 2026 \|/g)).toHaveLength(11)
    expect(rechnung).toContain('| Einkommen: Mira, Februar 2026 | Euro |')
    expect(rechnung.match(/\| Mehrbedarf für Alleinerziehende \|/g)).toHaveLength(1)
  })

  test('of few different months shows each of them whole', () => {
    expect(text(familie).rechnung).not.toContain('Anders als')
    expect(text(inMonaten(einzeln(), '2026-06', '2026-12')).rechnung).not.toContain('Anders als')
  })
})
