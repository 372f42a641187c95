import { describe, expect, test } from 'vitest'
import type { Profilangabe, Profilfeld } from '../eingliederung/index.ts'
import { berechne, type Falldatei, type Person } from '../recht/index.ts'
import type { Meldeangabe, Rohdaten } from './meldedaten-lesen.ts'
import { pruefeFallsatz } from './meldepruefung.ts'
import { baueFallsatz } from './meldesatz.ts'
import { meldetabelle } from './texte/personal-meldetabelle.ts'

const MONAT = '2026-08'
const eva: Person = { id: 'p1', geburtsdatum: '1990-03-04' }

function profil(feld: Profilfeld, wert: object, giltVon = '2026-01-01', giltBis: string | null = null): Profilangabe {
  return { profilAngabeId: feld, feld, schluessel: '', wert, giltVon, giltBis } as unknown as Profilangabe
}
const melde = (feld: string, wert: string, personId: string | null = 'eva'): Meldeangabe => ({
  personId,
  feld,
  wert,
  giltVon: '2026-01-01',
  bekanntSeit: Temporal.Instant.from('2026-01-01T00:00:00Z'),
})

/** Everything of one person is there; a test takes away what it is about. */
const vollstaendig = [
  profil('schulabschluss', { abschluss: 'abitur' }),
  profil('berufsabschluss', { art: 'ausbildung' }),
  profil('status', { art: 'arbeitslos' }),
]
function roh(mehr: Partial<Rohdaten> = {}, fallteile: Partial<Falldatei> = {}): Rohdaten {
  const fall: Falldatei = {
    schema: 'fall/v1',
    id: 'uebung',
    monat: MONAT,
    personen: [eva],
    unterkunft: { grundmiete: 400, heizkosten: 60, wohnflaeche: 45 },
    ...fallteile,
  }
  const ergebnis = berechne(fall)
  if (ergebnis.schema === 'fehler/v1') throw new Error(JSON.stringify(ergebnis.fehler))
  const angabe = (art: string, wert: unknown, personId: string | null) => ({
    angabeId: art,
    personId,
    art,
    schluessel: '',
    wert,
    giltVon: '2026-01-01',
    giltBis: null,
  })
  return {
    fallId: 'fall',
    bgNummer: '12345BG0000001',
    antragAm: null,
    personen: fall.personen.map((p) => ({ personId: p.id === 'p1' ? 'eva' : p.id, kennung: p.id })) as unknown as Rohdaten['personen'],
    kundennummern: new Map([['eva', '123A000001']]),
    anderswo: new Map(),
    angaben: [
      angabe('person.stamm', { vorname: 'Eva', nachname: 'Beispiel', geburtsdatum: eva.geburtsdatum, geschlecht: 'weiblich' }, 'eva'),
      angabe('haushalt.anschrift', { strasse: 'Beispielgasse 1', plz: '38855', ort: 'Wernigerode' }, null),
    ] as unknown as Rohdaten['angaben'],
    profile: new Map([['eva', vollstaendig]]),
    meldeangaben: [melde('wohnungsart', 'miete', null), melde('familienstand', 'ledig'), melde('staatsangehoerigkeit', 'DE')],
    plaene: [{ personId: 'eva', form: 'kooperationsplan', von: '2026-07-01', bis: null }],
    teilnahmen: [],
    foerderungen: [],
    integrationen: [],
    kosten: [],
    auZeiten: [],
    auLuecken: new Set(),
    monate: [{ monat: MONAT, fall, ergebnis, bewilligtVon: MONAT, bewilligtBis: MONAT, vorlaeufig: false }],
    ...mehr,
  }
}
const satz = (r: Rohdaten) => baueFallsatz(r, MONAT) ?? expect.fail('no record')
const arten = (r: Rohdaten) =>
  pruefeFallsatz(satz(r), r)
    .filter((b) => b.personId === 'eva' || b.personId === null)
    .map((b) => b.art)
const mitProfil = (...angaben: Profilangabe[]) => {
  const neue = new Set(angaben.map((a) => a.feld))
  return { profile: new Map([['eva', [...vollstaendig.filter((a) => !neue.has(a.feld)), ...angaben]]]) }
}

/** Places of a record: up to two steps below a person, one below the household. */
function orte(wert: object, davor = ''): string[] {
  return Object.entries(wert).flatMap(([name, w]) => {
    const hier = `${davor}${name}`
    if (hier === 'personen') return orte(w[0], 'personen.')
    const weiter = ['bedarfsgemeinschaft', 'unterkunft', 'personen.person', 'personen.arbeit'].includes(hier)
    return weiter ? orte(w, `${hier}.`) : [hier]
  })
}

test('every place of the record stands in the table of fields', () => {
  const tabelle = meldetabelle.flatMap((z) => z.satz)
  expect(orte(satz(roh())).filter((ort) => !tabelle.includes(ort))).toEqual([])
})

test('where everything is there, nothing is asked', () => {
  expect(arten(roh())).toEqual([])
})

describe('status and Zumutbarkeit', () => {
  const status = (art: string, grund?: string, mehr: Partial<Rohdaten> = {}, teile: Partial<Falldatei> = {}) =>
    arten(roh({ ...mitProfil(profil('status', { art, ...(grund && { grund }) })), ...mehr }, teile))
  test('whoever is not unemployed has a reason; asked once, before the Zumutbarkeit', () => {
    expect(status('keines')).toEqual(['statusgrund'])
    expect(status('arbeitsuchend', 'beschaeftigung')).toEqual([])
  })
  test.each(['kind', 'pflege', 'schule', 'ausbildung', 'rechtlich-unmoeglich', 'geschuetzt', 'massnahme', 'massnahme-45', 'beschaeftigung'])(
    'the status says it by itself: %s',
    (grund) => expect(status('keines', grund)).toEqual([]),
  )
  test.each(['ohne-nachweis', 'sonstiges'])('nothing says it: %s', (grund) => {
    expect(status('keines', grund)).toEqual(['zumutbarkeit'])
    const { meldeangaben } = roh()
    expect(status('keines', grund, { meldeangaben: [...meldeangaben, melde('zumutbar', 'ja')] })).toEqual([])
    const mitGrund = mitProfil(profil('status', { art: 'keines', grund }), profil('zumutbarkeit', { grund: 'anderer' }))
    expect(arten(roh(mitGrund))).toEqual([])
  })
  test('a reason that ended before the month holds no more', () => {
    const vorbei = profil('zumutbarkeit', { grund: 'anderer' }, '2026-01-01', '2026-07-31')
    expect(arten(roh(mitProfil(profil('status', { art: 'keines', grund: 'sonstiges' }), vorbei)))).toEqual(['zumutbarkeit'])
  })
  test('unemployed and alone with a child below 14 months: asked all the same', () => {
    const mitKind = (geburtsdatum: string) => ({ personen: [eva, { id: 'p2', geburtsdatum, eltern: ['p1'] }] })
    expect(status('arbeitslos', undefined, {}, mitKind('2025-07-01'))).toEqual(['zumutbarkeit'])
    expect(status('arbeitslos', undefined, {}, mitKind('2025-06-30'))).toEqual([])
  })
  test('no status: only that is asked', () => {
    expect(arten(roh({ profile: new Map([['eva', vollstaendig.slice(0, 2)]]) }))).toEqual(['status'])
  })
  test('nobody below 15 or from 67 on is asked anything of it', () => {
    for (const geburtsdatum of ['2012-01-01', '1959-08-31']) {
      const p = { ...eva, geburtsdatum }
      const eltern =
        geburtsdatum > '2000'
          ? [
              { ...p, eltern: ['p3'] },
              { id: 'p3', geburtsdatum: '1980-01-01' },
            ]
          : [p]
      const r = roh({ profile: new Map() }, { personen: eltern })
      expect(pruefeFallsatz(satz(r), r).filter((b) => b.personId === 'eva')).toEqual([])
    }
  })
})

test('the plan: one in force in the month; none where the Agentur integrates', () => {
  const plan = (von: string, bis: string | null) => arten(roh({ plaene: [{ personId: 'eva', form: 'eingliederungsvereinbarung', von, bis }] }))
  expect(plan('2026-01-01', '2026-08-01')).toEqual([])
  expect(plan('2026-01-01', '2026-07-31')).toEqual(['plan'])
  expect(plan('2026-08-31', null)).toEqual([])
  expect(plan('2026-09-01', null)).toEqual(['plan'])
  const alg: Person = { ...eva, einkommen: [{ art: 'arbeitslosengeld', betrag: 300 }] }
  expect(arten(roh({ plaene: [] }, { personen: [alg] }))).toEqual([])
})

test('a wished training has a wished start', () => {
  const wunsch = mitProfil(profil('wunschberuf', { name: 'Koch', art: 'ausbildung' }))
  expect(arten(roh(wunsch))).toEqual(['ausbildungsbeginn'])
  expect(arten(roh({ ...wunsch, meldeangaben: [...roh().meldeangaben, melde('ausbildungsbeginn', '2026-09')] }))).toEqual([])
  expect(arten(roh(mitProfil(profil('wunschberuf', { name: 'Koch', art: 'arbeit' }))))).toEqual([])
})

describe('times of incapacity', () => {
  test('asked where somebody was unfit and no certificate says when; of that month alone', () => {
    expect(arten(roh({ auLuecken: new Set(['eva 2026-08']) }))).toEqual(['au-zeiten'])
    expect(arten(roh({ auLuecken: new Set(['eva 2026-07', 'uwe 2026-08']) }))).toEqual([])
  })
  test('reported where they touch the month', () => {
    const zeit = (von: string, bis: string) => satz(roh({ auZeiten: [{ personId: 'eva', von, bis }] })).personen[0]?.arbeit.arbeitsunfaehig
    expect(zeit('2026-07-20', '2026-08-01')).toEqual([{ von: '2026-07-20', bis: '2026-08-01' }])
    expect(zeit('2026-08-31', '2026-09-10')).toHaveLength(1)
    expect(zeit('2026-07-20', '2026-07-31')).toEqual([])
    expect(zeit('2026-09-01', '2026-09-10')).toEqual([])
  })
})

test('the cost of a measure is that of the month, in euros', () => {
  const teilnahme = {
    personId: 'eva',
    teilnahmeId: 't1',
    instrument: 'mat',
    titel: '',
    massnahmeart: 'A',
    anbieter: 'B',
    von: '2026-07-01',
    bis: null,
    grund: '',
    stand: 'laufend',
  }
  const kosten = (monat: string) => satz(roh({ teilnahmen: [teilnahme], kosten: [{ teilnahmeId: 't1', monat, cent: 61_250 }] }))
  expect(kosten(MONAT).personen[0]?.massnahmen[0]?.kosten).toBe(612.5)
  expect(kosten('2026-07').personen[0]?.massnahmen[0]?.kosten).toBeNull()
})
