import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { maengelAnPdfUa, nachfahren, strukturbaum } from '../platform/pdf/testhilfe/pdfua.ts'
import { artDruckstueck } from './art-druckstueck.ts'
import type { Druckstueck } from './druck-schema.ts'
import { type Ausgabe, type Druckrahmen, setzeDruckstueck } from './druck-setzen.ts'
import { druckvorlagen, vorlagennamen } from './druck-vorlagen.ts'
import { druckrahmen, ohneMarke, textAus } from './testhilfe/druck.ts'

const text = 'Wir sind {anzahl}.\n\n## Was wir tun\n\n- Geld zum Leben\n- Hilfe auf dem Weg\n\n[Zum Antrag](/antrag), **sofort**.'
const stueck = (vorlage: string, dazu: Record<string, string> = {}): Druckstueck =>
  artDruckstueck.schema.parse({
    vorlage,
    nummer: 'KJ-F-01',
    texte: {
      de: {
        titel: 'Was ist das?',
        unterzeile: 'Eine Frage',
        text,
        kasten: 'Rufen Sie an.',
        einklapp: text,
        innen1: text,
        innen2: text,
        innen3: text,
        ...dazu,
      },
    },
    standort: '',
    ziel: '',
    telefon: '',
    email: '',
    auflage: '',
  })
const web: Ausgabe = { sprache: 'de', fassung: 3, tag: '2026-07-01', fuer: 'web' }
async function gesetzt(d: Druckstueck, rahmen: Druckrahmen = druckrahmen, ausgabe: Ausgabe = web) {
  const satz = await setzeDruckstueck(d, rahmen, ausgabe)
  if (!satz.ok) throw new Error(satz.zeichen.join())
  return satz
}

describe('a flyer, poster or leaflet', () => {
  test.each(vorlagennamen)('%s has the structure of PDF/UA-1 and says what it is', async (vorlage) => {
    const { pdf, ueberlauf } = await gesetzt(stueck(vorlage))
    expect(await maengelAnPdfUa(pdf)).toEqual([])
    expect(ueberlauf).toEqual([])
    const rollen = (await strukturbaum(pdf)).flatMap(nachfahren).map((k) => k.rolle)
    expect(rollen).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Figure', 'Link']))
    const lesbar = await textAus(pdf)
    expect(lesbar).toContain('KJ-F-01, Fassung 3, Stand 01.07.2026')
    expect(lesbar).toContain('Wir sind 104.')
    expect(lesbar).toContain('Übungsdaten')
  })

  test('the code is described by where it leads: its own page, or the one it names', async () => {
    const alt = async (ziel: string) => {
      const { pdf } = await gesetzt({ ...stueck('flyer-a5'), ziel })
      return (await strukturbaum(pdf)).flatMap(nachfahren).find((k) => k.alt.includes('QR'))?.alt
    }
    expect(await alt('')).toBe('QR-Code zu https://jobcenter.example/flyer/kj-f-01')
    expect(await alt('/antrag')).toBe('QR-Code zu https://jobcenter.example/antrag')
  })

  test('the joint mark is there while it is switched on, and nothing of it when it is off', async () => {
    expect(await textAus((await gesetzt(stueck('flyer-a5'))).pdf)).toContain('Stark. Sozial. Vor Ort.')
    expect(await textAus((await gesetzt(stueck('flyer-a5'), { ...druckrahmen, marke: ohneMarke })).pdf)).not.toContain('Stark. Sozial.')
  })

  test('texts are shown as they stand: neither Typst nor Markdown tricks do anything', async () => {
    const { pdf } = await gesetzt(
      stueck('flyer-a5', { titel: '#panic() *x* <y>', text: '#read("/etc/passwd") $x$ <script>alert(1)</script> [böse](javascript:alert(1))' }),
    )
    const lesbar = await textAus(pdf)
    for (const teil of ['#panic() *x* <y>', '#read("/etc/passwd")', '<script>alert(1)</script>', 'böse']) expect(lesbar).toContain(teil)
    expect(pdf.toString('latin1')).not.toContain('javascript:')
  })

  test.each(['### gleich klein', '# groß\n\n#### klein', '#\n\nleere Überschrift', '[](/antrag)', '> - a\n> > b', '|  |\n|--|', '- \n- a'])(
    'however somebody writes, the structure stays whole: %j',
    async (wie) => {
      expect(await maengelAnPdfUa((await gesetzt(stueck('flyer-a5', { text: wie }))).pdf)).toEqual([])
    },
  )

  test('for the printing house the sheet has bleed of 3 mm, and the cut where the format ends', async () => {
    for (const vorlage of ['flyer-a5', 'faltblatt'] as const) {
      const { pdf } = await gesetzt(stueck(vorlage), druckrahmen, { ...web, fuer: 'druckerei' })
      const mm = (punkte: number) => Math.round((punkte * 25.4) / 72)
      const seite = (await PDFDocument.load(pdf)).getPage(0)
      const { breite, hoehe } = druckvorlagen[vorlage]
      expect([mm(seite.getTrimBox().width), mm(seite.getTrimBox().height)]).toEqual([breite, hoehe])
      expect([mm(seite.getBleedBox().width), mm(seite.getBleedBox().height)]).toEqual([breite + 6, hoehe + 6])
      expect(await maengelAnPdfUa(pdf)).toEqual([])
    }
  })

  test.each(['de', 'einfach'] as const)('no letter is smaller than may be printed: %s', async (sprache) => {
    for (const vorlage of vorlagennamen.filter((v) => v !== 'merkblatt')) {
      const d = stueck(vorlage, { text: 'kurz', einklapp: 'kurz', innen1: 'kurz', innen2: 'kurz', innen3: 'kurz', kasten: '' })
      const { kleinster } = await gesetzt({ ...d, texte: { ...d.texte, einfach: d.texte.de } }, druckrahmen, { ...web, sprache })
      expect(kleinster, vorlage).toBeGreaterThanOrEqual(9)
    }
  })
})

describe('what is wrong is said before it is published', () => {
  const maengel = (d: Druckstueck) => artDruckstueck.maengel?.(d).map((m) => m.satz) ?? []

  test('a text that fits is not complained about', () => {
    expect(maengel(stueck('flyer-a5'))).toEqual([])
  })

  test('a text that overflows its place names the place, though its characters are few enough', () => {
    const zeilen = Array.from({ length: 120 }, (_, i) => `- ${i}`).join('\n')
    expect(maengel(stueck('flyer-a5', { text: zeilen }))).toEqual([
      'Der Text im Platz „Text“ (Deutsch) ist zu lang: Er passt auch in der kleinsten Schrift nicht.',
    ])
  })

  test('too many characters are counted', () => {
    expect(maengel(stueck('flyer-a5', { kasten: 'x'.repeat(200) }))).toEqual(['Der Platz „Kasten“ hat 200 Zeichen, es passen höchstens 160.'])
  })

  test('a letter that the font lacks is named', () => {
    expect(maengel(stueck('flyer-a5', { text: 'Guten Tag 王' }))).toEqual(['Diese Zeichen kann die Schrift nicht drucken (Deutsch): 王'])
  })

  test('text of a place that the template does not have is neither checked nor searched', () => {
    expect(artDruckstueck.texte(stueck('plakat-a3', { innen1: 'x'.repeat(5000) }))).not.toHaveProperty('de.innen1')
  })
})
