import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsZeitraum, liesWerteAus, liesZahl, ordneZu, type Umgebung } from './vergleich-csv.ts'
import type { Kennzahl } from './vergleich-modell.ts'
import { alsText, liesTabelle } from './vergleich-tabelle.ts'

const k = (kennzahl: string, rest: Partial<Kennzahl> = {}): [string, Kennzahl] => [
  kennzahl,
  {
    ...{ kennzahl, zeichen: '', name: `Name von ${kennzahl}`, formel: '', einheit: '%', stellen: 1, zeitraum: 'monat', zaehlt: false, aus: [] },
    ...{ steigt: '', rechtsgrundlage: '', oeffentlich: true, nurDeutsch: false },
    ...rest,
  },
]
const u: Umgebung = {
  kennzahlen: new Map([
    k('K2'),
    k('K3'),
    k('BG', { einheit: '', stellen: 0, zaehlt: true }),
    k('EGL', { einheit: '€', zeitraum: 'jahr' }),
    k('TW-BG'),
  ]),
  haeuser: [
    { haus: 'zkt-15085', name: 'Landkreis Harz', ags: '15085', eigenname: 'KoBa Harz', art: 'landkreis' },
    { haus: 'zkt-01054', name: 'Kreis Nordfriesland', ags: '01054', eigenname: '', art: 'landkreis' },
    { haus: 'zkt-06413', name: 'Stadt Offenbach am Main', ags: '06413', eigenname: '', art: 'kreisfreie_stadt' },
    { haus: 'zkt-06438', name: 'Kreis Offenbach', ags: '06438', eigenname: '', art: 'landkreis' },
  ],
  monat: '2026-08',
}
const leer = { kennzahl: '', zeitraum: '', stand: 'vorlaeufig' } as const

function lies(text: string, vorgaben: Parameters<typeof liesWerteAus>[2] = leer) {
  const gelesen = liesTabelle(text)
  if (!gelesen.ok) return gelesen
  return liesWerteAus(gelesen.tabelle, ordneZu(gelesen.tabelle.kopf, u.kennzahlen), vorgaben, u)
}
const funde = (text: string, vorgaben?: typeof leer) => {
  const r = lies(text, vorgaben)
  return 'funde' in r ? r.funde : r.satz
}
const kurz = (text: string, vorgaben?: Parameters<typeof liesWerteAus>[2]) => {
  const r = lies(text, vorgaben)
  return 'werte' in r ? [r.werte.map((w) => `${w.haus} ${w.kennzahl} ${w.zeitraum} ${w.wert} ${w.stand}`), r.funde] : r
}

describe('a table is read', () => {
  const lang = [['zkt-15085 K2 2026-04 24.5 vorlaeufig', 'zkt-01054 K2 2026-04 -3.1 revidiert'], []]
  test.each([
    ['semicolon', 'Träger;Kennzahl;Monat;Wert;Stand\nLandkreis Harz;K2;04.2026;24,5;vorläufig\n01054;K2;April 2026;-3,1;rev.'],
    ['comma with quotes, CRLF', 'Träger,Kennzahl,Monat,Wert,Stand\r\n"Harz, Landkreis",K2,2026-04,"24,5 %",V\r\n1054,k2,202604,"−3,1",R\r\n'],
    [
      'tab and byte order mark',
      '\uFEFFAGS\tKennzahl\tZeitraum\tWert\tDatenstand\n15085\tName von K2\t4/2026\t24,5\t\n1054\tK2\t01.04.2026\t-3,1\trevidiert\n',
    ],
  ])('%s', (_name, text) => expect(kurz(text)).toEqual(lang))

  test('with a column for each figure, and what is missing from the form', () => {
    expect(
      kurz('Jobcenter;K2;K3;Farbe\nKoBa Harz;24,5;1,0;blau\nJobcenter Kreis Nordfriesland;x;2;rot', {
        kennzahl: '',
        zeitraum: '2026-04',
        stand: 'endgueltig',
      }),
    ).toEqual([['zkt-15085 K2 2026-04 24.5 endgueltig', 'zkt-15085 K3 2026-04 1 endgueltig', 'zkt-01054 K3 2026-04 2 endgueltig'], []])
  })

  test('whatever Windows wrote', () => {
    expect(alsText(new Uint8Array([0x54, 0x72, 0xe4, 0x67, 0x65, 0x72]))).toBe('Träger')
    expect(alsText(new TextEncoder().encode('Träger'))).toBe('Träger')
  })

  test.each([
    ['1.234,5', 1234.5],
    ['12.345', 12345],
    ['-3,40', -3.4],
    ['\u22123,4\u00a0%', -3.4],
    ['0', 0],
    ['1 234 €', 1234],
  ])('number %j', (text, wert) => expect(liesZahl(text)).toBe(wert))
  test.each(['=1+1', '=HYPERLINK("x")', '+3', '@SUM(A1)', '-1+2', '-A1', '\t=1', '1.5', '12,', 'viel', '1,2,3', '1e5', '0x10', 'Infinity', '٣'])(
    'no number %j',
    (text) => expect(liesZahl(text)).toBeTypeOf('string'),
  )
  test.each([
    ['2026-13', '2026-13'],
    ['Unsinn 2026', undefined],
    ['Mär 2026', '2026-03'],
    ['2024', '2024'],
  ])('period %j', (text, wert) => expect(alsZeitraum(text)).toBe(wert))
})

describe('all that is wrong is told at once, by row and column', () => {
  test('each kind of fault', () => {
    const text = [
      'Träger;Kennzahl;Zeitraum;Wert;Stand',
      'Atlantis;K2;2026-04;1;',
      'Offenbach;K9;2026-04;1;', // Kreis or city?
      'Landkreis Harz;K2;2026-13;1;',
      'Landkreis Harz;K2;2026-09;1;',
      'Landkreis Harz;EGL;2026-04;1;',
      'Landkreis Harz;K2;2026-04;=1+1;',
      'Landkreis Harz;BG;2026-04;12,5;',
      'Landkreis Harz;BG;2026-03;-5;',
      'Landkreis Harz;K2;2026-04;1;geheim',
      'Landkreis Harz;TW-BG;2026-04;10;',
      ';K2;2026-04;1;',
      'Landkreis Harz;K2;2026-02;7;',
      'zkt-15085;K2;02.2026;8;',
    ].join('\n')
    expect(funde(text)).toEqual([
      { zeile: 2, spalte: 'Träger', satz: '„Atlantis“ steht nicht im Verzeichnis.' },
      { zeile: 3, spalte: 'Träger', satz: expect.stringContaining('nicht im Verzeichnis') },
      { zeile: 3, spalte: 'Kennzahl', satz: 'Die Kennzahl „K9“ gibt es nicht.' },
      { zeile: 4, spalte: 'Zeitraum', satz: '„2026-13“ ist kein Monat wie 04.2026.' },
      { zeile: 5, spalte: 'Zeitraum', satz: 'Der Zeitraum liegt in der Zukunft.' },
      { zeile: 6, spalte: 'Zeitraum', satz: '„2026-04“ ist kein Jahr wie 2024.' },
      { zeile: 7, spalte: 'Wert', satz: expect.stringContaining('Formel') },
      { zeile: 8, spalte: 'Wert', satz: 'Eine Anzahl ist eine ganze Zahl.' },
      { zeile: 9, spalte: 'Wert', satz: 'Eine Anzahl kann nicht kleiner als null sein.' },
      { zeile: 10, spalte: 'Stand', satz: expect.stringContaining('„geheim“') },
      { zeile: 11, spalte: 'Kennzahl', satz: 'Diese Kennzahl liefern die Häuser selbst.' },
      { zeile: 12, spalte: 'Träger', satz: 'Der Träger fehlt.' },
      { zeile: 14, spalte: 'Träger', satz: 'Dieser Wert steht schon in Zeile 13.' },
    ])
  })

  test.each([
    ['nothing', ' \n', 'Bitte wählen Sie eine Datei'],
    ['names of columns only', 'Träger;Wert\n', 'nur eine Zeile'],
    ['a quote that does not end', 'Träger;Wert\n"Harz;1\n', 'In Zeile 2'],
    ['too many rows', `Träger;Wert\n${'Harz;1\n'.repeat(5001)}`, 'zu groß'],
  ])('%s', (_name, text, satz) => expect(lies(text)).toEqual({ ok: false, satz: expect.stringContaining(satz) }))

  test('columns that mean nothing', () => {
    expect(funde('a;b\n1;2')).toEqual(expect.arrayContaining([{ zeile: 1, spalte: '', satz: 'Keine Spalte nennt den Träger.' }]))
    expect(funde('Träger;Wert\nKoBa Harz;2')).toEqual([{ zeile: 1, spalte: '', satz: 'Es fehlt, welche Kennzahl die Werte sind.' }])
  })

  test('hostile text is text, and no text breaks the reader', () => {
    const boese = '<script>alert(1)</script>'
    expect(kurz(`Träger;Kennzahl;Zeitraum;Wert;Bemerkung\n15085;K2;2026-04;1;"=cmd|' /C calc'!A0"`)).toMatchObject([
      ['zkt-15085 K2 2026-04 1 vorlaeufig'],
      [],
    ])
    expect(funde(`Träger;Kennzahl;Zeitraum;Wert\n${boese};K2;2026-04;1`)).toEqual([
      { zeile: 2, spalte: 'Träger', satz: `„${boese}“ steht nicht im Verzeichnis.` },
    ])
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void lies(`Träger;Kennzahl;Zeitraum;Wert\n${text}`)))
  })
})
