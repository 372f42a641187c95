import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn, vorgaengeVon } from '../fall/index.ts'
import type { Konto } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { anordnungenVon } from '../zahlung/index.ts'
import * as kalender from './pages/termine.tsx'
import { findPflicht } from './pflicht-model.ts'
import { beantrageReisekosten, pruefeReisekosten, reisekostenVon } from './reisekosten.ts'
import { ladeEin } from './termin-einladen.ts'
import { setzeAbwesenheit, setzeDienstzeit, setzeRaum } from './termin-einrichten.ts'
import { terminAuftraege } from './termin-erinnern.ts'
import { halteFest } from './termin-festhalten.ts'
import { buchbar, findTermin, liesEinladungen } from './termin-lesen.ts'
import { meldungenVon } from './termin-meldungen.ts'
import { terminKalender } from './termin-post.ts'
import { bucheSelbst, merkeBescheinigung, sageSelbstAb, verlegeSelbst } from './termin-selbst.ts'
import { type NeuerTermin, sageAb, vergibTermin, verlegeTermin } from './termin-vergeben.ts'
import { momentAn } from './termin-zeit.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(5))
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let sow: Konto
let roth: Konto
let mira: Konto
let ich = { fallId: '', personId: '', zustaendig: null as string | null }
let uwe = { ...ich }
let raumId = ''
let womit: { tresor: typeof tresor; traeger: Traeger; mail: boolean }

const am = (tag: string, uhr = '08:00') => ({ traegerId: t.traegerId, jetzt: momentAn(tag, uhr), konto: sow })
const heute = () => am('2026-08-17')

async function mensch(vorname: string, geburtsdatum = '1991-03-04') {
  return tu(async (db) => {
    const { fallId } = await legeFallAn(db, heute(), { bezeichnung: `Test, ${vorname}`, team: '' })
    const { personId } = await legePersonAn(db, heute(), fallId, { vorname, nachname: 'Test', geburtsdatum }, '2026-01-01', 'Antrag')
    return { fallId, personId, zustaendig: null }
  })
}

beforeAll(async () => {
  sow = await kontoMit(t, ['fallmanagement'])
  roth = await kontoMit(t, ['vermittlung'])
  mira = await kontoMit(t, 'buerger')
  womit = { tresor, traeger: await traegerVon(t), mail: false }
  ich = await mensch('Mira')
  uwe = await mensch('Uwe')
  await tu(async (db) => {
    const raum = await setzeRaum(db, heute(), { name: 'Raum 1', haus: 'Haus A', barrierefrei: true, aktiv: true })
    raumId = raum.ok ? raum.raumId : ''
    await db
      .insertInto('zugang')
      .values({ traegerId: t.traegerId, kontoId: mira.kontoId, fallId: ich.fallId, personId: ich.personId, seit: heute().jetzt })
      .execute()
    await db
      .insertInto('mailadresse')
      .values({ traegerId: t.traegerId, kontoId: mira.kontoId, adresse: 'mira@example.org', bestaetigtAm: heute().jetzt })
      .execute()
    await setzeDienstzeit(db, heute(), {
      kontoId: sow.kontoId,
      wochentag: 1,
      von: '09:00',
      bis: '10:00',
      giltVon: '2026-01-01',
      minuten: 30,
      selbstbuchung: true,
      raumId,
    })
  })
})

const neu = (teil: Partial<NeuerTermin> = {}): NeuerTermin => ({
  ...ich,
  zweck: 'VERMITTLUNG',
  von: momentAn('2026-09-02', '10:00'),
  dauerMinuten: 30,
  mitKontoId: sow.kontoId,
  form: 'vor-ort',
  raumId,
  ...teil,
})
async function vergib(teil: Partial<NeuerTermin> = {}, h = heute()): Promise<string> {
  const termin = await tu((db) => vergibTermin(db, h, neu(teil)))
  return termin.ok ? termin.terminId : expect.fail(termin.saetze.join(' '))
}
const saetze = (antwort: { ok: boolean; saetze?: readonly string[] }) => (antwort.ok ? [] : antwort.saetze)

describe('nothing is taken twice', () => {
  test('of two who ask at once for the same time one gets it', async () => {
    const von = momentAn('2026-09-01', '09:00')
    const wollen = [neu({ von }), neu({ von, ...uwe })].map((n) => tu((db) => vergibTermin(db, heute(), n)))
    const antworten = await Promise.all(wollen)
    expect(antworten.filter((a) => a.ok)).toHaveLength(1)
    expect(antworten.flatMap(saetze)).toEqual([expect.stringContaining('hat von 09:00 bis 09:30 schon einen Termin.')])
  })

  test.each([
    ['the room', () => ({ ...uwe, mitKontoId: roth.kontoId }), 'Raum 1 ist von 11:00 bis 11:30 belegt.'],
    ['the person', () => ({ mitKontoId: roth.kontoId, raumId: null }), 'Die Person hat von 11:00 bis 11:30 schon einen anderen Termin.'],
    ['staff', () => ({ ...uwe, raumId: null }), 'schon einen Termin.'],
  ])('%s is taken', async (_, wer, satz) => {
    const von = momentAn(`2026-09-0${_ === 'staff' ? 3 : _ === 'the room' ? 4 : 7}`, '11:00')
    await vergib({ von })
    const zweiter = await tu((db) => vergibTermin(db, heute(), neu({ von: von.add({ minutes: 10 }), ...wer() })))
    expect(saetze(zweiter)?.[0]).toContain(satz)
    expect((await tu((db) => vergibTermin(db, heute(), neu({ von: von.add({ minutes: 30 }), ...wer() })))).ok, 'right after it').toBe(true)
  })

  test('absences, holidays, closed rooms, the past and strangers are refused', async () => {
    const von = momentAn('2026-09-10', '13:00')
    await tu((db) => setzeAbwesenheit(db, heute(), { kontoId: sow.kontoId, von, bis: von.add({ hours: 3 }) }))
    const frage = async (teil: Partial<NeuerTermin>) => saetze(await tu((db) => vergibTermin(db, heute(), neu(teil))))?.[0]
    expect(await frage({ von })).toContain('ist in dieser Zeit nicht da')
    expect(await frage({ von: momentAn('2026-12-25', '10:00') })).toContain('Weihnachts')
    expect(await frage({ von: momentAn('2026-08-16', '10:00') })).toContain('vorbei')
    expect(await frage({ von: momentAn('2026-09-11', '13:00'), personId: uwe.personId })).toContain('gehört nicht zum Fall')
    expect(await frage({ von: momentAn('2026-09-11', '13:00'), mitKontoId: mira.kontoId })).toContain('hält keine Termine ab')
    expect(await frage({ von: momentAn('2026-09-11', '13:00'), dauerMinuten: 5 })).toContain('Dauer')
  })

  test('what is moved or called off frees its time', async () => {
    const von = momentAn('2026-09-14', '13:00')
    const terminId = await vergib({ von })
    expect((await tu((db) => verlegeTermin(db, heute(), terminId, { von: von.add({ hours: 1 }), dauerMinuten: 30 }))).ok).toBe(true)
    const anderer = await vergib({ von, ...uwe })
    expect((await tu((db) => sageAb(db, heute(), anderer, 'Dienstreise'))).ok).toBe(true)
    await vergib({ von, ...uwe })
  })
})

describe('the mail', () => {
  test('says when and where in its calendar file, never what for; the purpose is nowhere', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-16', '09:00'), zweck: 'PRUEFUNG_ANSPRUCH' })
    const { schrittId } = await tu((db) =>
      db
        .selectFrom('terminSchritt')
        .select('schrittId')
        .where('traegerId', '=', t.traegerId)
        .where('terminId', '=', terminId)
        .executeTakeFirstOrThrow(),
    )
    const wartet = await tu((db) =>
      db
        .selectFrom('benachrichtigung')
        .selectAll()
        .where('traegerId', '=', t.traegerId)
        .where('gegenstand', '=', schrittId)
        .executeTakeFirstOrThrow(),
    )
    expect(wartet).toMatchObject({ anlass: 'termin', kontoId: mira.kontoId })
    const n = { ...wartet, anlass: 'termin' as const }
    const kalender = await tu((db) => terminKalender(db, heute(), n, 'mira@example.org'))
    expect(kalender?.methode).toBe('REQUEST')
    expect(kalender?.inhalt).toContain('DTSTART;TZID=Europe/Berlin:20260916T090000')
    expect(kalender?.inhalt).not.toMatch(/anspruch|prüfung|PRUEFUNG/i)
    await tu((db) => sageAb(db, heute(), terminId, 'krank'))
    expect((await tu((db) => terminKalender(db, heute(), n, 'mira@example.org')))?.methode).toBe('CANCEL')
  })

  test('reminds a day before, and not of what was moved meanwhile', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-17', '09:00') })
    const auftrag = async () =>
      tu((db) =>
        db
          .selectFrom('auftrag')
          .select(['daten', 'faelligAm'])
          .where('traegerId', '=', t.traegerId)
          .where('art', '=', 'termin.erinnern')
          .where('schluessel', 'like', `${terminId}%`)
          .orderBy('faelligAm')
          .execute(),
      )
    const [erster] = await auftrag()
    expect(erster?.faelligAm.toString()).toBe(momentAn('2026-09-16', '09:00').toString())
    await tu((db) => verlegeTermin(db, heute(), terminId, { von: momentAn('2026-09-18', '09:00'), dauerMinuten: 30 }))
    const beide = await auftrag()
    expect(beide).toHaveLength(2)
    const laufe = (daten: unknown) =>
      tu((db) => terminAuftraege['termin.erinnern'](db, { traegerId: t.traegerId, jetzt: momentAn('2026-09-17', '09:00'), daten } as never))
    const erinnert = () =>
      tu((db) =>
        db.selectFrom('benachrichtigung').select('kontoId').where('traegerId', '=', t.traegerId).where('anlass', '=', 'termin-erinnerung').execute(),
      )
    await laufe(beide[0]?.daten)
    expect(await erinnert()).toEqual([])
    await laufe(beide[1]?.daten)
    expect(await erinnert()).toEqual([{ kontoId: mira.kontoId }])
  })
})

describe('the invitation', () => {
  const verbindlich = { verbindlich: true, wirktFort: false, uebergeben: true }
  test('counts as received four days after it was posted; what comes too late is no summons', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-21', '11:00') })
    const geladen = await tu((db) => ladeEin(db, womit, am('2026-09-01'), terminId, { verbindlich: true, wirktFort: true }))
    expect(geladen.ok).toBe(true)
    const [einladung] = await tu((db) => liesEinladungen(db, t.traegerId, [terminId]))
    expect(einladung).toMatchObject({ verbindlich: true, wirktFort: true, rechtsfolgenFassung: 'meldung-2026-07', weg: 'post', bekanntAm: undefined })
    await tu((db) =>
      db
        .updateTable('druckauftrag')
        .set({ aufgegebenAm: '2026-09-02' })
        .where('traegerId', '=', t.traegerId)
        .where('dokumentId', '=', einladung?.dokumentId ?? null)
        .execute(),
    )
    expect((await tu((db) => liesEinladungen(db, t.traegerId, [terminId])))[0]?.bekanntAm).toBe('2026-09-06')
    const spaet = await vergib({ von: momentAn('2026-09-22', '11:00') })
    const antwort = await tu((db) => ladeEin(db, womit, am('2026-09-18'), spaet, { verbindlich: true, wirktFort: false }))
    expect(saetze(antwort)?.[0]).toContain('22.09.2026')
    expect((await tu((db) => ladeEin(db, womit, am('2026-09-18'), spaet, { verbindlich: false, wirktFort: false }))).ok).toBe(true)
  })

  test('has the wording of the law of its day; one of another law instructed about nothing', async () => {
    const lege = async (tag: string) => {
      const terminId = await vergib({ von: momentAn(tag, '13:00') }, am('2026-06-10'))
      expect((await tu((db) => ladeEin(db, womit, am('2026-06-10'), terminId, verbindlich))).ok).toBe(true)
      return terminId
    }
    const [juni, juli] = [await lege('2026-06-29'), await lege('2026-07-01')]
    const fassungen = async (id: string) => (await tu((db) => liesEinladungen(db, t.traegerId, [id]))).map((e) => e.rechtsfolgenFassung)
    expect([await fassungen(juni), await fassungen(juli)]).toEqual([['meldung-2023-01'], ['meldung-2026-07']])
    const belehrt = async (tag: string, terminId: string) => {
      await tu((db) => halteFest(db, am(tag, '15:00'), terminId, { anwesenheit: 'nicht-erschienen' }))
      return (await tu((db) => meldungenVon(db, t.traegerId, ich.personId))).find((m) => m.id === terminId)?.belehrt
    }
    expect([await belehrt('2026-06-29', juni), await belehrt('2026-07-01', juli)]).toEqual([true, true])
    await tu(async (db) => {
      const { einladungId: _, ...alt } = await db.selectFrom('terminEinladung').selectAll().where('terminId', '=', juli).executeTakeFirstOrThrow()
      await db
        .insertInto('terminEinladung')
        .values({ ...alt, rechtsfolgenFassung: 'meldung-2023-01', am: am('2026-06-11').jetzt })
        .execute()
    })
    expect((await tu((db) => meldungenVon(db, t.traegerId, ich.personId))).find((m) => m.id === juli)?.belehrt).toBe(false)
  })

  test('binds nobody to a call or a video, and works on only where it binds', async () => {
    const anruf = await vergib({ von: momentAn('2026-09-22', '14:00'), form: 'telefon', raumId: null })
    expect(saetze(await tu((db) => ladeEin(db, womit, am('2026-09-01'), anruf, verbindlich)))?.[0]).toContain('nicht am Telefon')
    expect(saetze(await tu((db) => ladeEin(db, womit, am('2026-09-01'), anruf, { verbindlich: false, wirktFort: true })))?.[0]).toContain(
      'wirkt nach',
    )
    expect((await tu((db) => ladeEin(db, womit, am('2026-09-01'), anruf, { verbindlich: false, wirktFort: false }))).ok).toBe(true)
  })

  test('a missed summons opens a hearing and reduces nothing; a missed offer does not even that', async () => {
    const verbindlich = await vergib({ von: momentAn('2026-09-23', '11:00') })
    const angebot = await vergib({ von: momentAn('2026-09-24', '11:00') })
    await tu((db) => ladeEin(db, womit, am('2026-09-01'), verbindlich, { verbindlich: true, wirktFort: false, uebergeben: true }))
    expect(saetze(await tu((db) => halteFest(db, am('2026-09-23', '10:59'), verbindlich, { anwesenheit: 'nicht-erschienen' })))?.[0]).toContain(
      'noch nicht begonnen',
    )
    const a = await tu((db) => halteFest(db, am('2026-09-23', '12:00'), verbindlich, { anwesenheit: 'nicht-erschienen' }))
    const b = await tu((db) => halteFest(db, am('2026-09-24', '12:00'), angebot, { anwesenheit: 'nicht-erschienen' }))
    expect(a).toMatchObject({ ok: true, pflichtId: expect.any(String) })
    expect(b).toEqual({ ok: true })
    const angaben = await tu((db) =>
      db.selectFrom('angabe').select('art').where('traegerId', '=', t.traegerId).where('art', '=', 'person.minderung').execute(),
    )
    expect(angaben).toEqual([])
    expect((await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: ich.fallId }))).map((v) => v.art)).toContain('pflicht')
  })

  test('the same day at another time counts where the purpose was reached', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-25', '11:00') })
    await tu((db) => ladeEin(db, womit, am('2026-09-01'), terminId, { verbindlich: true, wirktFort: false, uebergeben: true }))
    expect(saetze(await tu((db) => halteFest(db, am('2026-09-25', '15:00'), terminId, { anwesenheit: 'spaeter-am-tag' })))?.[0]).toContain('Zweck')
    const da = await tu((db) => halteFest(db, am('2026-09-25', '15:00'), terminId, { anwesenheit: 'spaeter-am-tag', zweckErreicht: true }))
    expect(da).toEqual({ ok: true })
  })

  test('a certificate covers the day; where the letter works on, the first day of fitness is asked for', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-28', '11:00') })
    await tu((db) => ladeEin(db, womit, am('2026-09-01'), terminId, { verbindlich: true, wirktFort: true, uebergeben: true }))
    await tu((db) => merkeBescheinigung(db, am('2026-09-28'), { ...ich, von: '2026-09-27', bis: '2026-09-30', dokumentId: null }))
    await tu((db) => halteFest(db, am('2026-09-28', '12:00'), terminId, { anwesenheit: 'arbeitsunfaehig' }))
    const meldung = (await tu((db) => meldungenVon(db, t.traegerId, ich.personId))).find((m) => m.id === terminId)
    expect(meldung).toMatchObject({ arbeitsunfaehigBis: '2026-09-30', wirktFort: true, zugegangen: true, verbindlich: true })
    const danach = (tag: string, erschienen: boolean) =>
      tu((db) => halteFest(db, am(tag, '15:00'), terminId, { anwesenheit: 'arbeitsunfaehig', danachErschienen: erschienen }))
    expect(saetze(await danach('2026-09-30', false))?.[0]).toContain('01.10.2026')
    const verpasst = await danach('2026-10-01', false)
    const pflichtId = verpasst.ok ? verpasst.pflichtId : expect.fail(verpasst.saetze.join())
    // the day that was missed is the first of fitness
    expect((await tu((db) => findPflicht(db, t.traegerId, pflichtId ?? '')))?.tag).toBe('2026-10-01')
  })
})

describe('the person herself', () => {
  test('books, moves and cancels in the slots that are offered, and in no other', async () => {
    const bucher = await mensch('Bea')
    const angebot = await tu((db) => buchbar(db, t.traegerId, bucher, heute().jetzt))
    expect(angebot.map((f) => f.von.toString()).slice(0, 2)).toEqual([
      momentAn('2026-08-24', '09:00').toString(),
      momentAn('2026-08-24', '09:30').toString(),
    ])
    const [erster, zweiter] = angebot
    if (erster === undefined || zweiter === undefined) throw new Error('no slots')
    expect((await tu((db) => bucheSelbst(db, heute(), bucher, erster.von.add({ minutes: 5 })))).ok).toBe(false)
    const gebucht = await tu((db) => bucheSelbst(db, heute(), bucher, erster.von))
    const terminId = gebucht.ok ? gebucht.terminId : expect.fail(gebucht.saetze.join())
    expect((await tu((db) => bucheSelbst(db, heute(), uwe, erster.von))).ok, 'taken').toBe(false)
    expect((await tu((db) => verlegeSelbst(db, heute(), uwe, terminId, zweiter.von))).ok, 'of somebody else').toBe(false)
    expect((await tu((db) => verlegeSelbst(db, heute(), bucher, terminId, zweiter.von))).ok).toBe(true)
    expect((await tu((db) => findTermin(db, t.traegerId, terminId)))?.von.toString()).toBe(zweiter.von.toString())
    expect((await tu((db) => sageSelbstAb(db, heute(), bucher, terminId, 'Kind krank', true))).ok).toBe(true)
    expect((await tu((db) => findTermin(db, t.traegerId, terminId)))?.stand).toBe('abgesagt')
  })

  test('a summons stays until staff has called it off', async () => {
    const terminId = await vergib({ von: momentAn('2026-09-29', '11:00') })
    await tu((db) => ladeEin(db, womit, am('2026-09-01'), terminId, { verbindlich: true, wirktFort: false }))
    expect(await tu((db) => sageSelbstAb(db, heute(), ich, terminId, 'Vorstellungsgespräch', false))).toEqual({ ok: true, abgesagt: false })
    expect((await tu((db) => findTermin(db, t.traegerId, terminId)))?.stand).toBe('vereinbart')
    expect((await tu((db) => verlegeSelbst(db, heute(), ich, terminId, momentAn('2026-09-07', '09:00')))).ok).toBe(false)
  })

  test('travel costs become an order to pay once staff has checked them, and never twice', async () => {
    const terminId = await vergib({ von: momentAn('2026-08-20', '11:00') })
    const antrag = { terminId, mittel: 'bus-bahn', betragCent: 560, begleitung: 'Kleinkind', begleitungCent: 280, dokumentId: null } as const
    expect((await tu((db) => beantrageReisekosten(db, heute(), ich, antrag))).ok, 'before').toBe(false)
    const danach = am('2026-08-21')
    expect((await tu((db) => beantrageReisekosten(db, danach, uwe, antrag))).ok, 'of somebody else').toBe(false)
    expect(await tu((db) => beantrageReisekosten(db, danach, ich, antrag))).toEqual({ ok: true })
    expect((await tu((db) => beantrageReisekosten(db, danach, ich, antrag))).ok, 'again').toBe(false)
    const [rk] = await tu((db) => reisekostenVon(db, t.traegerId, [terminId]))
    const id = rk?.reisekostenId ?? ''
    expect((await tu((db) => pruefeReisekosten(db, danach, id, { bewilligtCent: 841, grund: '' }))).ok, 'more than asked').toBe(false)
    expect((await tu((db) => pruefeReisekosten(db, danach, id, { bewilligtCent: 700, grund: '' }))).ok, 'less without a reason').toBe(false)
    expect(await tu((db) => pruefeReisekosten(db, danach, id, { bewilligtCent: 840, grund: '' }))).toEqual({ ok: true })
    expect((await tu((db) => pruefeReisekosten(db, danach, id, { bewilligtCent: 840, grund: '' }))).ok, 'decided').toBe(false)
    const anordnungen = await tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'reisekosten', quelleId: id }))
    expect(anordnungen).toMatchObject([{ betragCent: 840, stand: 'offen' }])
  })
})

describe('the calendar of a week', () => {
  type Woche = Awaited<ReturnType<typeof kalender.loader>>
  const woche = async (suche: Record<string, string>) => {
    const cookie = await cookieFuer(t, sow)
    return rufe<Woche>(t, kalender.loader, `/termine?${new URLSearchParams(suche)}`, { cookie })
  }
  const je = (w: Woche) => w.spalten.map((s) => s.eintraege.filter((e) => e.art !== 'frei').map((e) => `${e.von} ${e.titel} ${e.zusatz}`))

  test('of a room says who is in it and when it is closed, on every day that it is', async () => {
    const von = momentAn('2026-11-09', '14:00')
    await vergib({ von })
    const zu = { von: momentAn('2026-11-10', '12:00'), bis: momentAn('2026-11-12', '00:00') }
    expect((await tu((db) => setzeAbwesenheit(db, heute(), { ...zu, raumId }))).ok).toBe(true)
    expect(je(await woche({ tag: '2026-11-11', wer: raumId }))).toEqual([
      [`14:00 Test, Mira ${sow.name}`],
      ['12:00 geschlossen '],
      ['00:00 geschlossen '],
      [],
      [],
    ])
    expect(je(await woche({ tag: '2026-11-11', wer: sow.kontoId }))[0]).toEqual(['14:00 Test, Mira Raum 1'])
  })

  test.each(['2026-02-31', '2026-13-45', 'morgen', ''])('„%s“ is no day: it shows this week', async (tag) => {
    const w = await woche({ tag })
    expect(w.tag).toBe(w.heute)
  })
})
