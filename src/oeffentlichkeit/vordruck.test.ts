import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { maengelAnPdfUa, nachfahren, strukturbaum } from '../platform/pdf/testhilfe/pdfua.ts'
import { artVordruck, type Vordruck } from './art-vordruck.ts'
import { druckWerte, umgebaut, vordruckAus } from './druck-formular.ts'
import { verbindeFeldkatalog } from './feldkatalog.ts'
import { formularrahmen, testkatalog, textAus } from './testhilfe/druck.ts'
import { setzeVordruck, type Vordruckausgabe, vordruckziel } from './vordruck-setzen.ts'

beforeAll(() => verbindeFeldkatalog(testkatalog))

const roh = {
  nummer: 'KJ-HA',
  texte: { de: { titel: 'Antrag', einleitung: 'Bitte **gleich** abschicken.', erklaerung: 'Alles ist wahr.' }, en: { titel: 'Application' } },
  rechtsgrundlage: '§\u00a037 SGB\u00a0II',
  zustaendig: '',
  online: '/antrag',
  unterschriften: 1,
  abschnitte: [
    {
      titel: { de: 'Sie selbst', en: 'About you' },
      felder: [
        { schluessel: 'name.vorname', breite: 3 },
        { schluessel: 'name.geburtsdatum', breite: 3 },
        { schluessel: 'wohnen.wohnen', breite: 6 },
        { schluessel: 'heizung.womit', breite: 6 },
        { schluessel: 'besonderes.was', breite: 6 },
      ],
    },
    {
      titel: { de: 'Weitere', en: 'Others' },
      personen: 2,
      felder: [
        {
          frei: 'verwandt',
          art: 'wahl',
          breite: 6,
          label: { de: 'Verwandt?' },
          antworten: [
            { wert: 'ja', text: { de: 'Ja' } },
            { wert: 'nein', text: { de: 'Nein' } },
          ],
        },
        { frei: 'bemerkung', art: 'text', label: { de: 'Bemerkung' } },
      ],
    },
  ],
}
const vordruck: Vordruck = artVordruck.schema.parse(roh)
const blank: Vordruckausgabe = { sprache: 'de', fassung: 2, tag: '2026-07-01', ausfuellbar: false }
async function gesetzt(a: Partial<Vordruckausgabe> = {}, d = vordruck): Promise<Buffer> {
  const satz = await setzeVordruck(d, formularrahmen, { ...blank, ...a })
  if (!satz.ok) throw new Error(satz.zeichen.join())
  return satz.pdf
}

describe('a form', () => {
  test('on each sheet: number, version and first day, and a code that leads to the same', async () => {
    const pdf = await gesetzt()
    expect(await maengelAnPdfUa(pdf)).toEqual([])
    const oben = await textAus(pdf)
    expect(oben.match(/KJ-HA, Fassung 2, gültig ab 01.07.2026/g)?.length).toBe(1 + (await PDFDocument.load(pdf)).getPageCount())
    expect(vordruckziel('https://jobcenter.example/formulare/kj-ha', { ...blank, zeichen: '7F3K22QX0A' })).toBe(
      'https://jobcenter.example/formulare/kj-ha?v=2&z=7F3K22QX0A',
    )
  })

  test('a draft says that it is one, and has no version', async () => {
    const lesbar = await textAus(await gesetzt({ fassung: undefined }))
    expect(lesbar).toContain('KJ-HA, Entwurf: nicht verwenden')
    expect(lesbar).not.toContain('Fassung')
  })

  test('to be filled in: every question once, for each person, in the order of the page, still PDF/UA-1', async () => {
    const pdf = await gesetzt({ ausfuellbar: true })
    expect(await maengelAnPdfUa(pdf)).toEqual([])
    const namen = (await PDFDocument.load(pdf))
      .getForm()
      .getFields()
      .map((f) => f.getName())
    expect(namen).toEqual([
      'name-vorname',
      'name-geburtsdatum',
      'wohnen-wohnen',
      'heizung-womit-gas',
      'heizung-womit-strom',
      'besonderes-was',
      'verwandt-2',
      'bemerkung-2',
      'verwandt-3',
      'bemerkung-3',
      'ort-datum-1',
    ])
    const ansagen = (await strukturbaum(pdf))
      .flatMap(nachfahren)
      .filter((k) => k.rolle === 'Form')
      .map((k) => k.alt)
    expect(ansagen[0]).toBe('Sie selbst, 1 Vorname')
    expect(ansagen).toContain('Weitere, 2. Person, 6 Verwandt?: Ja')
  })

  test('filled before: what is known stands in its box, crosses at the answers; the sign of the case, no more of it', async () => {
    const werte = (schluessel: string, person?: number) =>
      schluessel === 'name.vorname'
        ? 'Łukasz #1 *x*'
        : schluessel === 'wohnen.wohnen'
          ? 'miete'
          : schluessel === 'bemerkung' && person === 1
            ? 'Tante'
            : ''
    const lesbar = await textAus(await gesetzt({ werte, zeichen: '7F3K22QX0A' }))
    expect(lesbar).toContain('Łukasz #1 *x*')
    expect(lesbar).toContain('Tante')
    expect(lesbar).toContain('Zeichen 7F3K22QX0A')
    expect(lesbar.match(/ X /g)).toHaveLength(1)
  })

  test('out of date it says since when, and what took its place', async () => {
    const ueberholt = { seit: '2026-12-01', nachfolger: { name: 'KJ-HA, Fassung 3', adresse: 'https://jobcenter.example/formulare/kj-ha' } }
    const lesbar = await textAus(await gesetzt({ ueberholt }))
    expect(lesbar).toContain('Diese Fassung gilt seit 01.12.2026 nicht mehr.')
    expect(lesbar).toContain('Nachfolger: KJ-HA, Fassung 3, jobcenter.example/formulare/kj-ha')
    expect(lesbar).not.toContain('Online ausfüllen')
  })

  test('in English it says that the German form counts', async () => {
    const lesbar = await textAus(await gesetzt({ sprache: 'en' }))
    expect(lesbar).toContain('Please fill in the German form')
    expect(lesbar).toContain('About you')
  })

  test('a draft can be looked at while its choices have no answers yet, and while it asks nothing', async () => {
    const leer = artVordruck.schema.parse({
      ...roh,
      abschnitte: [
        { titel: { de: 'A' }, felder: [{ frei: 'x', art: 'wahl', label: { de: 'Was?' } }] },
        { titel: { de: 'B' }, felder: [] },
      ],
    })
    expect(await textAus(await gesetzt({ ausfuellbar: true }, leer))).toContain('Was?')
  })

  test('a question that the application has dropped does not break a version that was public', async () => {
    const alt = artVordruck.schema.parse({ ...roh, abschnitte: [{ titel: { de: 'A' }, felder: [{ schluessel: 'weg.damit' }] }] })
    expect(await textAus(await gesetzt({}, alt))).toContain('weg.damit')
  })
})

describe('what is wrong is said before it is published', () => {
  const maengel = (abschnitte: unknown) => artVordruck.maengel?.(artVordruck.schema.parse({ ...roh, abschnitte })).map((m) => m.satz)

  test('a question that the application does not ask is named', () => {
    expect(maengel([{ titel: { de: 'Geld' }, felder: [{ schluessel: 'name.vorname' }, { schluessel: 'geld.gibtesnicht' }] }])).toEqual([
      'Das Feld „geld.gibtesnicht“ (Abschnitt „Geld“) gibt es im Antrag nicht.',
    ])
  })

  test('a question twice, and a choice without answers', () => {
    expect(
      maengel([
        {
          titel: { de: 'A' },
          felder: [{ schluessel: 'name.vorname' }, { schluessel: 'name.vorname' }, { frei: 'x', art: 'wahl', label: { de: 'Was?' } }],
        },
      ]),
    ).toEqual(['Das Feld „name.vorname“ steht zweimal im Vordruck.', 'Die Frage „Was?“ braucht mindestens zwei Antworten.'])
  })

  test.each(['kj ha', 'KJ_HA', '../x', ''])('a number that is none: %j', (nummer) => {
    expect(artVordruck.schema.safeParse({ ...roh, nummer }).success).toBe(false)
  })

  test.each(['//boese.example', 'https://boese.example', 'antrag'])('online leads to a page of the own site only: %s', (online) => {
    expect(artVordruck.schema.safeParse({ ...roh, online }).success).toBe(false)
  })
})

describe('the form on which a form is made', () => {
  test('shows a version and gives the same one back', () => {
    expect(artVordruck.schema.parse({ ...vordruckAus(druckWerte('vordruck', vordruck)), nummer: 'KJ-HA' })).toEqual(vordruck)
  })

  test('rows are moved, added and taken out by buttons', () => {
    const werte = druckWerte('vordruck', vordruck)
    const danach = (tun: string) => artVordruck.schema.safeParse({ ...vordruckAus(umgebaut(werte, tun) ?? {}), nummer: 'KJ-HA' }).data?.abschnitte
    expect(
      danach('feld-hoch 0 1')?.[0]
        ?.felder.slice(0, 2)
        .map((f) => 'schluessel' in f && f.schluessel),
    ).toEqual(['name.geburtsdatum', 'name.vorname'])
    expect(danach('feld-weg 0 0')?.[0]?.felder).toHaveLength(4)
    expect(danach('abschnitt-hoch 1')?.map((a) => a.titel.de)).toEqual(['Weitere', 'Sie selbst'])
    expect(danach('abschnitt-weg 0')).toHaveLength(1)
    expect(umgebaut(werte, 'speichern')).toBeUndefined()
  })
})
