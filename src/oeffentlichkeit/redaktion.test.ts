import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { artAnsprechpartner } from './art-ansprechpartner.ts'
import { artHinweis } from './art-hinweis.ts'
import { artLeistung } from './art-leistung.ts'
import { artRichtwerte, type Richtwerte } from './art-richtwerte.ts'
import { artSeite } from './art-seite.ts'
import { artStandort } from './art-standort.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { alsWerte, formulare } from './redaktion-arten.ts'
import { werktageZwischen } from './redaktion-freigabe.ts'
import { alsCent, alsZelle, fuegeTabelleEin } from './redaktion-tabelle.ts'
import { vergleiche } from './redaktion-vergleich.ts'
import { alsAdresse, flach, werteAus } from './redaktion-werte.ts'
import { alsFelder, alsZeitpunkt, endeDesTages, momentAus } from './redaktion-zeit.ts'
import { spannenAus } from './redaktion-zeiten.ts'
import { schliessgruende, schliessvorschlag } from './texte/personal-geschlossen.ts'
import { stelleName } from './texte/personal-redaktion.ts'

describe('a time in Germany', () => {
  test('is found in winter and in summer', () => {
    expect(momentAus('2026-01-15', '10:00')).toMatchObject({ ok: true, moment: Temporal.Instant.from('2026-01-15T09:00Z'), hinweis: '' })
    expect(momentAus('2026-07-15', '10:00')).toMatchObject({ ok: true, moment: Temporal.Instant.from('2026-07-15T08:00Z'), hinweis: '' })
  })

  test('that the clock skips does not exist, and of an hour it passes twice the second is meant', () => {
    expect(momentAus('2026-03-29', '02:30')).toMatchObject({ ok: false, satz: expect.stringContaining('02:30 Uhr gibt es nicht') })
    expect(momentAus('2026-10-25', '02:30')).toMatchObject({ ok: true, moment: Temporal.Instant.from('2026-10-25T01:30Z') })
    expect(momentAus('2026-10-25', '02:30')).toMatchObject({ hinweis: expect.stringContaining('zweimal') })
  })

  test.each([
    ['', '10:00'],
    ['2026-02-30', '10:00'],
    ['2026-01-15', '25:00'],
    ['2026-01-15', '10:00:30'],
    ['gestern', 'bald'],
  ])('%s %s is refused', (tag, zeit) => {
    expect(momentAus(tag, zeit).ok).toBe(false)
  })

  test('is shown and put back into fields as it was chosen', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (d) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(Math.floor(d.getTime() / 60_000) * 60_000)
        const { tag, zeit } = alsFelder(moment)
        const zurueck = momentAus(tag, zeit)
        // in the hour that comes twice the field cannot say which one
        if (!zurueck.ok || zurueck.hinweis === '') expect(zurueck).toMatchObject({ ok: true, moment })
      }),
    )
    expect(alsZeitpunkt(Temporal.Instant.from('2026-11-23T09:05Z'))).toBe('23.11.2026, 10:05 Uhr')
    expect(endeDesTages('2026-10-25')).toEqual(Temporal.Instant.from('2026-10-25T23:00Z'))
  })
})

describe('a form', () => {
  test('of a page brings its texts; a language in which nothing stands is left out', () => {
    const form = new FormData()
    const felder = {
      bereich: 'wohnen',
      reihenfolge: '20',
      'texte.de.titel': 'Umzug',
      'texte.de.kurz': '',
      'texte.de.text': 'Eins.\r\nZwei.',
      'texte.en.titel': ' ',
    }
    for (const [name, wert] of Object.entries(felder)) form.append(name, wert)
    expect(formulare.seite?.aus(werteAus(form))).toEqual({
      bereich: 'wohnen',
      reihenfolge: 20,
      oftGesucht: false,
      texte: { de: { titel: 'Umzug', kurz: '', suchworte: '', text: 'Eins.\nZwei.' } },
    })
  })

  const id = '01934f5e-0000-7000-8000-00000000abcd'
  const texte = (...namen: string[]) => {
    const alle = (s: string) => Object.fromEntries(namen.map((n) => [n, `${n} ${s}`]))
    return { de: alle('de'), einfach: alle('einfach'), en: alle('en') }
  }
  test.each([
    [artSeite, { bereich: 'pflicht', reihenfolge: 7, oftGesucht: true, bild: id, texte: texte('titel', 'kurz', 'suchworte', 'text') }],
    [
      artHinweis,
      {
        wichtig: true,
        standorte: ['thale', 'harz'],
        oeffnung: { von: '2026-08-17', bis: '2026-08-19', zeiten: [{ von: '08:00', bis: '12:00' }], nachTermin: true },
        texte: texte('titel', 'text'),
      },
    ],
    [
      artHinweis,
      {
        wichtig: false,
        standorte: [],
        oeffnung: { von: '2026-08-17', bis: '2026-08-17', zeiten: [], nachTermin: false },
        texte: texte('titel', 'text'),
      },
    ],
    [
      artLeistung,
      {
        bereich: 'wohnen',
        reihenfolge: 3,
        oftGesucht: true,
        online: '/antrag',
        rechtsgrundlagen: ['§ 22 SGB II'],
        bild: id,
        texte: texte('titel', 'kurz', 'suchworte', 'wer', 'wieViel', 'brauchen', 'dauer', 'wo', 'mehr'),
      },
    ],
    [
      artAnsprechpartner,
      {
        reihenfolge: 4,
        fuer: 'presse',
        telefon: '030 23125-034',
        email: 'presse@koba-harz.example',
        standorte: ['thale'],
        texte: texte('thema', 'funktion', 'zeiten', 'hinweis'),
      },
    ],
  ])('saved without a change loses nothing: %o', (art: Inhaltsart, daten) => {
    const ganz = art.schema.parse(daten)
    expect(ganz).toEqual(daten) // the example leaves nothing out
    expect(art.schema.parse(formulare[art.art]?.aus(alsWerte(art.art, ganz)))).toEqual(ganz)
  })

  test('of an office reads hours as people write them, and says what it cannot read', () => {
    expect(spannenAus('8-12, 13:00–17:30 Uhr')).toEqual([
      { von: '08:00', bis: '12:00' },
      { von: '13:00', bis: '17:30' },
    ])
    expect(spannenAus('8.30 bis 12 und 14–16')).toEqual([
      { von: '08:30', bis: '12:00' },
      { von: '14:00', bis: '16:00' },
    ])
    expect(spannenAus('')).toEqual([])
    const daten = formulare.standort?.aus({
      name: ['Wernigerode'],
      strasse: ['Weg 1'],
      plz: ['38855'],
      ort: ['Wernigerode'],
      'woche.mo': ['morgens'],
    })
    expect(artStandort.schema.safeParse(daten).error?.issues[0]).toMatchObject({ path: ['woche', 'mo', 'zeiten', 0, 'von'] })
  })

  const standort = {
    reihenfolge: 10,
    name: 'Halberstadt',
    strasse: 'Schwanebecker Straße 14',
    plz: '38820',
    ort: 'Halberstadt',
    woche: {
      mo: { zeiten: [{ von: '08:00', bis: '12:00' }], nachTermin: true },
      do: {
        zeiten: [
          { von: '08:00', bis: '12:00' },
          { von: '14:00', bis: '18:00' },
        ],
      },
    },
    ausnahmen: [{ von: '2026-12-24', bis: '2026-12-26', texte: { de: { grund: 'Weihnachten' }, en: { grund: 'Christmas' } } }],
    barrierefrei: ['aufzug', 'hoerschleife'],
    sprachen: ['uk'],
    gebaerdensprache: true,
    koordinaten: { breite: 51.9, laenge: 11.05 },
    texte: { de: { kurz: 'Am Bahnhof', anfahrt: '', bus: '', parken: '', barrierefrei: '', oeffnung: '' } },
  }
  const richtwerte: Richtwerte = artRichtwerte.schema.parse({
    giltAb: '2026-01-01',
    miete: 'bruttokalt',
    quelle: 'Richtlinie vom 01.12.2025',
    raeume: [
      {
        name: 'Halberstadt',
        orte: ['Halberstadt'],
        werte: [
          { personen: 1, flaeche: 50, cent: 36750 },
          { personen: 2, flaeche: 60, cent: 44205 },
        ],
        jeWeiterePerson: { flaeche: 10, cent: 7000 },
      },
      {
        name: 'Oberharz',
        orte: [],
        werte: [
          { personen: 1, flaeche: 50, cent: 100568 },
          { personen: 2, flaeche: 65, cent: 41000 },
        ],
      },
    ],
    texte: { de: { hinweis: '' } },
  })

  test.each([
    ['standort', artStandort.schema.parse(standort)],
    ['richtwerte', richtwerte],
  ])('that is sent back unchanged gives the same %s', (art, daten) => {
    const zurueck = formulare[art]?.aus(alsWerte(art, daten))
    expect({ standort: artStandort, richtwerte: artRichtwerte }[art]?.schema.parse(zurueck)).toEqual(daten)
  })

  test('of housing limits takes rows from a spreadsheet below those that are there', () => {
    const werte = fuegeTabelleEin(
      { ...alsWerte('richtwerte', richtwerte), 'flaeche.1': ['50'], 'flaeche.2': ['60'] },
      'Blankenburg\t1.005,68 €\t420\nIlsenburg;390,5\n\n',
    )
    const { raeume } = artRichtwerte.schema.parse({ ...richtwerte, ...(formulare.richtwerte?.aus(werte) as object) })
    expect(raeume.map((r) => [r.name, r.werte.map((w) => w.cent)])).toEqual([
      ['Halberstadt', [36750, 44205]],
      ['Oberharz', [100568, 41000]],
      ['Blankenburg', [100568, 42000]],
      ['Ilsenburg', [39050]],
    ])
  })

  test('amounts are read exactly, and what is none is refused', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (cent) => void expect(alsCent(alsZelle(cent))).toBe(cent)))
    for (const text of ['12,345', '1.00', '-5', '=1+1', 'abc', '1e3']) expect(alsCent(text)).toBe(text)
  })

  test('an address comes from the title', () => {
    expect(alsAdresse('Umzug & Miete: Was zählt?')).toBe('umzug-miete-was-zaehlt')
    expect(alsAdresse('Straße <script>')).toBe('strasse-script')
    expect(alsAdresse('–')).toBe('')
    fc.assert(fc.property(fc.string(), (t) => void expect(alsAdresse(t)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)))
  })
})

describe('two versions', () => {
  const seite = (text: string, titel = 'Umzug') => ({ bereich: 'wohnen', reihenfolge: 100, texte: { de: { titel, kurz: '', text } } })

  test('are compared by words, place by place', () => {
    expect(vergleiche('seite', seite('Sie stellen vorher einen Antrag.'), seite('Sie stellen zuerst einen Antrag.'))).toEqual([
      {
        stelle: 'texte.de.text',
        name: 'Deutsch: Text',
        stuecke: [
          { art: 'gleich', text: 'Sie stellen ' },
          { art: 'weg', text: 'vorher' },
          { art: 'neu', text: 'zuerst' },
          { art: 'gleich', text: ' einen Antrag.' },
        ],
      },
    ])
    expect(vergleiche('seite', seite('Gleich.'), seite('Gleich.'))).toEqual([])
  })

  test('long parts that stay the same are cut, and nothing that changed is', () => {
    const lang = 'Ein Satz, der so bleibt. '.repeat(40)
    const [aenderung] = vergleiche('seite', seite(`${lang}Alt. ${lang}`), seite(`${lang}Neu. ${lang}`))
    const texte = aenderung?.stuecke.map((s) => s.text).join('') ?? ''
    expect(texte.length).toBeLessThan(500)
    expect(aenderung?.stuecke.filter((s) => s.art === 'neu' || s.art === 'weg').map((s) => s.text)).toEqual(['Alt', 'Neu'])
  })

  test('the first version is new in every place, also where somebody typed markup', () => {
    const alles = vergleiche('seite', undefined, seite('<script>alert(1)</script>'))
    expect(alles.map((a) => a.name)).toEqual(['Bereich', 'Reihenfolge', 'Deutsch: Titel', 'Deutsch: Text'])
    expect(alles.at(-1)?.stuecke).toEqual([{ art: 'neu', text: '<script>alert(1)</script>' }])
  })

  test('places have names that people know', () => {
    expect(stelleName('de.text')).toBe('Deutsch: Text')
    expect(stelleName('texte.en.titel')).toBe('Englisch: Titel')
    expect(stelleName('raeume.1.name')).toBe('Vergleichsräume 2 Name')
    expect(flach({ a: [1, 2], b: { c: true, d: null } })).toEqual({ a: ['1', '2'], 'b.c': ['ja'] })
  })
})

test('working days are counted without weekends', () => {
  const tag = Temporal.PlainDate.from
  expect(werktageZwischen(tag('2026-11-20'), tag('2026-11-23'))).toBe(1)
  expect(werktageZwischen(tag('2026-11-23'), tag('2026-11-23'))).toBe(0)
  expect(werktageZwischen(tag('2026-11-16'), tag('2026-11-23'))).toBe(5)
})

test('each reason to close is proposed in three languages that fit a notice', () => {
  for (const grund of schliessgruende) {
    for (const [standort, tag] of [
      ['', ''],
      ['Wernigerode', '24.11.2026'],
    ] as const) {
      const v = schliessvorschlag(standort, tag, grund)
      for (const { titel, text } of Object.values(v)) {
        expect(titel.length).toBeLessThanOrEqual(90)
        expect(text).toContain('(/antrag)')
      }
      expect(v.en.titel + v.en.text).not.toMatch(/[äöüß]/)
    }
  }
})
