import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pruefeFalldatei } from './pruefung.ts'
import { uebungsfall, veroeffentlichteFaelle } from './testhilfe/faelle.ts'

type Uebung = ReturnType<typeof uebungsfall> & Record<string, unknown>
/** The findings of the exercise case after a change, as `feld: satz`. */
function befunde(aendere: (fall: Uebung, p1: Record<string, unknown>, p2: Record<string, unknown>, kind: Record<string, unknown>) => void): string[] {
  const fall: Uebung = uebungsfall()
  const [p1, p2, kind] = fall.personen
  if (!p1 || !p2 || !kind) throw new Error('the exercise case has three persons')
  aendere(fall, p1, p2, kind)
  const pruefung = pruefeFalldatei(JSON.parse(JSON.stringify(fall)))
  return pruefung.ok ? [] : pruefung.fehler.fehler.meldungen.map((m) => `${m.feld}: ${m.satz}`)
}

test('the exercise case itself is fine', () => {
  expect(befunde(() => {})).toEqual([])
})

describe('form', () => {
  test.each<[string, Parameters<typeof befunde>[0]]>([
    ['personen[0].geburtsdatum: Den Tag 1990-02-30 gibt es im Kalender nicht.', (_, p) => (p.geburtsdatum = '1990-02-30')],
    ['personen[0].geburtsdatum: Den Tag 2023-02-29 gibt es im Kalender nicht.', (_, p) => (p.geburtsdatum = '2023-02-29')],
    ['personen[0].geburtsdatum: Den Tag 1990-05-00 gibt es im Kalender nicht.', (_, p) => (p.geburtsdatum = '1990-05-00')],
    ['personen[0].geburtsdatum: Ein Datum steht als JJJJ-MM-TT, zum Beispiel 2026-03-01.', (_, p) => (p.geburtsdatum = '1.5.1990')],
    ['personen[0].geburtsdatum: Das Jahr muss zwischen 1900 und 2100 liegen.', (_, p) => (p.geburtsdatum = '1899-12-31')],
    ['personen[0].geburtsdatum: Diese Angabe fehlt.', (_, p) => delete p.geburtsdatum],
    ['monat: Ein Monat steht als JJJJ-MM, zum Beispiel 2026-03.', (fall) => (fall.monat = '2026-13')],
    ['schema: Hier muss „fall/v1“ stehen.', (fall) => (fall.schema = 'fall/v2')],
    ['id: Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen.', (fall) => (fall.id = 'Fall 1')],
    ['personen: Hier ist mindestens ein Eintrag nötig.', (fall) => (fall.personen = [])],
    ['unterkunft.grundmiete: Ein Betrag hat höchstens zwei Nachkommastellen.', (fall) => (fall.unterkunft.grundmiete = 12.345)],
    ['unterkunft.grundmiete: Ein Betrag hat höchstens zwei Nachkommastellen.', (fall) => (fall.unterkunft.grundmiete = 1e-9)],
    ['unterkunft.grundmiete: Der Betrag muss unter 10 Millionen Euro liegen.', (fall) => (fall.unterkunft.grundmiete = 10_000_000)],
    ['unterkunft.grundmiete: Die Zahl darf nicht kleiner als 0 sein.', (fall) => (fall.unterkunft.grundmiete = -1)],
    [
      'unterkunft.grundmiete: Hier muss eine Zahl stehen, nicht ein Text. Zahlen stehen ohne Anführungszeichen und mit einem Punkt vor den Nachkommastellen.',
      (fall) => Object.assign(fall.unterkunft, { grundmiete: '480,00 €' }),
    ],
    [
      'unterkunft.grundmiete: Hier muss eine Zahl stehen, nicht null (was nicht zutrifft, bleibt weg).',
      (fall) => Object.assign(fall.unterkunft, { grundmiete: null }),
    ],
    [
      'unterkunft.weitereBewohner: Hier muss eine ganze Zahl stehen, nicht eine Zahl mit Nachkommastellen.',
      (fall) => Object.assign(fall.unterkunft, { weitereBewohner: 1.5 }),
    ],
    ['unterkunft.wohnflaeche: Die Zahl darf höchstens 100.000 sein.', (fall) => Object.assign(fall.unterkunft, { wohnflaeche: 1e6 })],
    ['unterkunft.eigentum: Hier muss true oder false stehen, nicht ein Text.', (fall) => Object.assign(fall.unterkunft, { eigentum: 'ja' })],
    ['personen[0].absetzungen.arbeitstage: Die Zahl darf nicht größer als 31 sein.', (_, p) => (p.absetzungen = { arbeitstage: 32 })],
    ['personen[2].eltern: Hier sind höchstens 2 Einträge erlaubt.', (_fall, _p1, _p2, kind) => (kind.eltern = ['p1', 'p2', 'p1'])],
    ['personen[0].parnter: Dieses Feld gibt es hier nicht. Gemeint ist vielleicht „partner“.', (_, p) => (p.parnter = 'p2')],
    ['personen[0].lieblingsfarbe: Dieses Feld gibt es hier nicht.', (_, p) => (p.lieblingsfarbe = 'blau')],
    ['["über uns?"]: Dieses Feld gibt es hier nicht.', (fall) => (fall['über uns?'] = 1)],
    [
      'personen[0].aufrechnungen[0].satz: Diesen Wert gibt es hier nicht. Erlaubt sind: 10, 30.',
      (_, p) => (p.aufrechnungen = [{ art: 'erstattung', offen: 1, satz: 20 }]),
    ],
    ['traeger.wahl: Hier ist ein Text, eine Zahl, true oder false erlaubt.', (fall) => (fall.traeger = { wahl: [] })],
  ])('%s', (befund, aendere) => {
    expect(befunde(aendere)).toContain(befund)
  })

  test('a misspelt kind names the likely one and all that are known', () => {
    const [befund] = befunde((_, p) => (p.einkommen = [{ art: 'minjob', brutto: 500 }]))
    expect(befund).toMatch(
      /^personen\[0\]\.einkommen\[0\]\.art: Diesen Wert gibt es hier nicht\. Gemeint ist vielleicht „minijob“\. Erlaubt sind: erwerb, minijob, /,
    )
  })

  test('a number too large for JSON is refused', () => {
    const text = JSON.stringify(uebungsfall()).replace('480', '1e999')
    const pruefung = pruefeFalldatei(JSON.parse(text))
    expect(!pruefung.ok && pruefung.fehler.fehler.satz).toBe('unterkunft.grundmiete: Diese Zahl ist zu groß.')
  })

  test.each([5, null, 'x', true, [], undefined])('%j is no case file', (roh) => {
    const pruefung = pruefeFalldatei(roh)
    expect(!pruefung.ok && pruefung.fehler).toMatchObject({ schema: 'fehler/v1', id: null, fehler: { art: 'format', felder: [] } })
  })
})

describe('statements that exclude each other', () => {
  test.each<[string, Parameters<typeof befunde>[0]]>([
    ['personen[0].partner: „p2“ ist als Partner von „p1“ angegeben, nennt selbst aber keinen Partner.', (_, _p1, p2) => delete p2.partner],
    ['personen[0].partner: „p2“ ist als Partner von „p1“ angegeben, nennt selbst aber „k1“.', (_, _p1, p2) => (p2.partner = 'k1')],
    ['personen[0].partner: Niemand ist mit sich selbst in Partnerschaft.', (_, p1) => (p1.partner = 'p1')],
    ['personen[0].partner: Eine Person mit der Kennung „p9“ gibt es in dieser Falldatei nicht.', (_, p1) => (p1.partner = 'p9')],
    ['personen[1].id: Die Kennung „p1“ hat schon personen[0].', (_, _p1, p2) => (p2.id = 'p1')],
    ['personen[2].eltern[0]: Eine Person mit der Kennung „p9“ gibt es in dieser Falldatei nicht.', (_f, _p1, _p2, kind) => (kind.eltern = ['p9'])],
    ['personen[2].eltern[0]: Niemand ist sein eigener Elternteil.', (_f, _p1, _p2, kind) => (kind.eltern = ['k1'])],
    ['personen[2].eltern[1]: „p1“ ist zweimal als Elternteil genannt.', (_f, _p1, _p2, kind) => (kind.eltern = ['p1', 'p1'])],
    [
      'personen[2].eltern[0]: „p1“ ist als Elternteil angegeben, ist aber nicht älter als das Kind „k1“.',
      (_, p1) => (p1.geburtsdatum = '2018-03-04'),
    ],
    [
      'personen[2].partner: „p1“ kann nicht zugleich Partner und Elternteil oder Großelternteil von „k1“ sein.',
      (_, p1, p2, kind) => {
        delete p2.partner
        p1.partner = 'k1'
        kind.partner = 'p1'
        kind.geburtsdatum = '2006-01-01'
      },
    ],
    [
      'personen[2].eltern: „p1“ ist über die Eltern von „k1“ sein eigener Nachkomme.',
      (_, p1, _p2, kind) => {
        p1.eltern = ['k1']
        kind.eltern = ['p1']
      },
    ],
    [
      'personen[2].eltern: „p1“ und „p2“ leben mit ihrem gemeinsamen Kind „k1“ im Haushalt, sind aber nicht als Partner angegeben (§ 7 Abs. 3a Nr. 2 SGB II). Nötig ist partner bei beiden, oder imHaushalt: false bei dem, der nicht dort lebt.',
      (_, p1, p2) => {
        delete p1.partner
        delete p2.partner
      },
    ],
    ['personen[2].geburtsdatum: Die Person ist im Monat 2026-08 noch nicht geboren.', (_f, _p1, _p2, kind) => (kind.geburtsdatum = '2026-09-01')],
    ['personen[0].partner: Die Person ist im Monat 2026-08 erst 13 Jahre alt.', (_, p1) => (p1.geburtsdatum = '2012-09-01')],
    ['personen[0].grundrentenzeitenJahre: Die Person ist im Monat 2026-08 erst 36 Jahre alt.', (_, p1) => (p1.grundrentenzeitenJahre = 40)],
    ['anspruchVon: Der Tag liegt nicht im Monat 2026-08.', (fall) => (fall.anspruchVon = '2026-07-31')],
    ['anspruchBis: Der Tag liegt nicht im Monat 2026-08.', (fall) => (fall.anspruchBis = '2026-09-01')],
    [
      'anspruchBis: Der Anspruch kann nicht enden, bevor er am 2026-08-20 beginnt.',
      (fall) => Object.assign(fall, { anspruchVon: '2026-08-20', anspruchBis: '2026-08-19' }),
    ],
    ['leistungsbezugSeit: Der Tag liegt nach dem Monat 2026-08.', (fall) => (fall.leistungsbezugSeit = '2026-09-01')],
    ['bewilligungSeit: Der Tag liegt nach dem Monat 2026-08.', (fall) => (fall.bewilligungSeit = '2026-09-01')],
    [
      'personen[2].anwesenheitAnteil.von: Der Monat 2026-08 hat 31 Tage; erlaubt sind diese oder 30 (§ 41 Abs. 1 Satz 2 SGB II).',
      (_f, _p1, _p2, kind) => (kind.anwesenheitAnteil = { tage: 10, von: 28 }),
    ],
    [
      'personen[2].anwesenheitAnteil.tage: 31 von 30 Tagen ist nicht möglich.',
      (_f, _p1, _p2, kind) => (kind.anwesenheitAnteil = { tage: 31, von: 30 }),
    ],
    [
      'personen[2].imHaushalt: Wer Tage im Haushalt verbringt (anwesenheitAnteil), kann nicht imHaushalt: false haben.',
      (_f, _p1, _p2, kind) => Object.assign(kind, { anwesenheitAnteil: { tage: 5, von: 31 }, imHaushalt: false }),
    ],
    [
      'personen[0].einkommen[0].zufluss: Im Monat 2026-08 ist dieses Einkommen noch nicht zugeflossen.',
      (_, p1) => (p1.einkommen = [{ art: 'einmalig', betrag: 500, zufluss: '2026-09-01' }]),
    ],
    [
      'personen[0].einkommen[0].anrechnungsfrei: Der anrechnungsfreie Teil kann nicht größer sein als das Einkommen.',
      (_, p1) => (p1.einkommen = [{ art: 'sonstiges', betrag: 500, anrechnungsfrei: 500.01 }]),
    ],
    [
      'personen[0].absetzungen.arbeitstage: Der Monat 2026-02 hat nur 28 Tage.',
      (fall, p1) => {
        fall.monat = '2026-02'
        p1.absetzungen = { arbeitstage: 29 }
      },
    ],
    [
      'haushaltsangehoerige[0].verwandtMit[0]: Eine Person mit der Kennung „p9“ gibt es in dieser Falldatei nicht.',
      (fall) => (fall.haushaltsangehoerige = [{ id: 'oma', verwandtMit: ['p9'] }]),
    ],
    [
      'haushaltsangehoerige[0].id: Die Kennung „p1“ hat schon personen[0].',
      (fall) => (fall.haushaltsangehoerige = [{ id: 'p1', verwandtMit: ['p1'] }]),
    ],
    [
      'vorlaeufig.bewilligt.p9: Eine Person mit der Kennung „p9“ gibt es in dieser Falldatei nicht.',
      (fall) => (fall.vorlaeufig = { bewilligt: { p9: 100 } }),
    ],
    [
      'erwartet.personen.p9: Eine Person mit der Kennung „p9“ gibt es in dieser Falldatei nicht.',
      (fall) => (fall.erwartet = { personen: { p9: {} } }),
    ],
  ])('%s', (befund, aendere) => {
    expect(befunde(aendere).map((text) => text.replaceAll('\u00a0', ' '))).toContain(befund)
  })

  test('the kind of the error is widerspruch, and the sentence sums up', () => {
    const pruefung = pruefeFalldatei({ ...uebungsfall(), anspruchVon: '2026-07-31', bewilligungSeit: '2027-01-01' })
    expect(!pruefung.ok && pruefung.fehler).toMatchObject({
      id: 'uebung-paar-mit-kind',
      fehler: {
        art: 'widerspruch',
        satz: 'Die Falldatei hat 2 Fehler. Der erste: anspruchVon: Der Tag liegt nicht im Monat 2026-08.',
        felder: ['anspruchVon', 'bewilligungSeit'],
      },
    })
  })

  test('errors of form do not hide contradictions elsewhere', () => {
    const gefunden = befunde((fall, p1, p2, kind) => {
      fall.unterkunft.grundmiete = -1
      p1.geburtsdatum = 5
      p1.unbekannt = 1
      delete p2.partner
      kind.geburtsdatum = '2026-12-24'
    })
    expect(gefunden.map((text) => text.split(':')[0])).toEqual([
      'personen[0].geburtsdatum',
      'personen[0].unbekannt',
      'unterkunft.grundmiete',
      'personen[0].partner',
      'personen[2].geburtsdatum',
    ])
  })
})

describe('what can be true is not refused', () => {
  test.each<[string, Parameters<typeof befunde>[0]]>([
    ['a net wage above the gross one', (_, p1) => (p1.einkommen = [{ art: 'erwerb', brutto: 1000, netto: 1020 }])],
    ['a separated father outside the household', (_, p1, p2) => [delete p1.partner, delete p2.partner, Object.assign(p1, { imHaushalt: false })]],
    [
      'parents who are no couple while the child lives elsewhere',
      (_, p1, p2, kind) => [delete p1.partner, delete p2.partner, Object.assign(kind, { imHaushalt: false })],
    ],
    ['a child born on the last day of the month', (_f, _p1, _p2, kind) => (kind.geburtsdatum = '2026-08-31')],
    ['days out of thirty in a month of 31', (_f, _p1, _p2, kind) => (kind.anwesenheitAnteil = { tage: 12, von: 30 })],
    ['an age of a hundred', (_, p1) => (p1.geburtsdatum = '1926-01-01')],
    ['a delivery still far off', (_, _p1, p2) => (p2.entbindungstermin = '2027-05-01')],
    ['one-off income of an earlier month', (_, p1) => (p1.einkommen = [{ art: 'einmalig', betrag: 900, zufluss: '2026-05-10' }])],
    ['9,999,999.99 euros', (_, p1) => (p1.vermoegen = [{ art: 'immobilie', wert: 9_999_999.99 }])],
  ])('%s', (_, aendere) => {
    expect(befunde(aendere)).toEqual([])
  })
})

describe('whatever comes in', () => {
  const irgendeinJson = fc.jsonValue({ maxDepth: 4 })
  const gueltigerFehler = (roh: unknown) => {
    const pruefung = pruefeFalldatei(roh)
    if (pruefung.ok) return
    const { fehler } = pruefung.fehler
    expect(fehler.meldungen.length).toBeGreaterThan(0)
    expect(fehler.meldungen.every((m) => /^\P{Ll}.*[.?]$/su.test(m.satz))).toBe(true)
    expect(fehler.felder).toEqual([...new Set(fehler.meldungen.map((m) => m.feld).filter(Boolean))])
  }

  test('any JSON value gives fehler/v1 and never throws', () => {
    fc.assert(
      fc.property(irgendeinJson, (roh) => {
        expect(pruefeFalldatei(roh).ok).toBe(false)
        gueltigerFehler(roh)
      }),
    )
  })

  test('a published case with any one value replaced is accepted or refused with sentences', () => {
    const fall = fc.constantFrom(...veroeffentlichteFaelle.map(({ roh }) => roh))
    fc.assert(
      fc.property(fall, fc.nat(), irgendeinJson, (roh, stelle, wert) => {
        const pfade = allePfade(roh)
        gueltigerFehler(ersetzt(roh, pfade[stelle % pfade.length] ?? [], wert))
      }),
      { numRuns: 500 },
    )
  })

  test('a hostile household of 50,000 costs a short answer, not a crash', () => {
    const personen = Array.from({ length: 50_000 }, (_, i) => ({ id: `p${i}`, geburtsdatum: '2000-01-01', eltern: [`p${i + 1}`] }))
    const pruefung = pruefeFalldatei({ ...uebungsfall(), personen })
    expect(!pruefung.ok && pruefung.fehler.fehler.satz).toBe('personen: Hier sind höchstens 100 Personen erlaubt.')
    expect(JSON.stringify(pruefeFalldatei({ ...uebungsfall(), personen: personen.map((p) => ({ ...p, id: 1 })) })).length).toBeLessThan(100_000)
  })
})

function allePfade(wert: unknown, pfad: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof wert !== 'object' || wert === null) return [pfad]
  const schluessel = Array.isArray(wert) ? [...wert.keys()] : Object.keys(wert)
  return [pfad, ...schluessel.flatMap((s) => allePfade(Reflect.get(wert, s), [...pfad, s]))]
}

function ersetzt(wert: unknown, [kopf, ...rest]: readonly (string | number)[], neu: unknown): unknown {
  if (kopf === undefined) return neu
  const kopie: object = Array.isArray(wert) ? [...wert] : { ...(wert as object) }
  Reflect.set(kopie, kopf, ersetzt(Reflect.get(kopie, kopf), rest, neu))
  return kopie
}
