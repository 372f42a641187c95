import { expect, test } from 'vitest'
import { liesVorgeschichte } from './vorgeschichte-csv.ts'

const kopf = 'kundennummer;monat;hilfebeduerftig;elb;geschlecht;llu;luh'
const lies = (...zeilen: string[]) => liesVorgeschichte([kopf, ...zeilen].join('\n'), '2026-08')

test('a line becomes a month of a person', () => {
  const { monate, funde } = liesVorgeschichte(
    `\uFEFF${kopf};alleinerziehend;eintritt;kontinuierlich;massnahme\r\n123a456789;2024-07;ja;ja;w;1.563,5;420;ja;svpflichtig;nein;1\r\n`,
    '2026-08',
  )
  expect(funde).toEqual([])
  expect(monate).toEqual([
    {
      zeile: 2,
      kundennummer: '123A456789',
      monat: '2024-07',
      hilfebeduerftig: true,
      elb: true,
      geschlecht: 'w',
      alleinerziehend: true,
      lluCent: 156350,
      luhCent: 42000,
      eintritt: 'svpflichtig',
      kontinuierlich: false,
      massnahme: true,
    },
  ])
})

test('everything that is wrong is said at once, with line and column', () => {
  const { monate, funde } = lies(
    '12345;2024-13;vielleicht;ja;x;12.3;0',
    '123A456789;2024-07;ja;ja;w;1;1',
    '123A456789;2024-07;ja;ja;w;1;1',
    '123A456780;2026-08;nein;nein;m;5,00;',
  )
  expect(monate).toEqual([])
  expect(funde.map((f) => `${f.zeile} ${f.spalte}`)).toEqual([
    '2 kundennummer',
    '2 monat',
    '2 hilfebeduerftig',
    '2 elb',
    '2 llu',
    '2 geschlecht',
    '4 monat',
    '5 monat',
    '5 llu',
  ])
})

test('columns that are missing and columns that are none of ours', () => {
  expect(liesVorgeschichte('kundennummer;monat;name\n', '2026-08').funde.map((f) => f.spalte)).toEqual([
    'hilfebeduerftig',
    'elb',
    'geschlecht',
    'llu',
    'luh',
    'name',
  ])
  expect(lies().funde).toEqual([{ zeile: 1, spalte: '', satz: 'Unter der Überschrift steht keine Zeile.' }])
  expect(liesVorgeschichte(`${kopf}\n"123`, '2026-08').funde[0]?.satz).toContain('nicht als Tabelle')
})

test('of very many faults the first are shown and the rest is counted', () => {
  const e = lies(...Array.from({ length: 300 }, () => 'x;2024-07;ja;ja;w;1;1'))
  expect(e.funde).toHaveLength(200)
  expect(e.weitere).toBeGreaterThan(90)
})
