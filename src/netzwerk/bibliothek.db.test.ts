import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { hakeAb, liesBekanntmachungen, macheBekannt, zieheBekanntmachungZurueck } from './bekanntmachung.ts'
import { findEintrag, gibHeraus, sucheBibliothek, teile, uebernommenVon, zieheEintragZurueck } from './bibliothek.ts'
import { type Eintragsdaten, eintragSchema } from './bibliothek-art.ts'
import {
  aendereEigene,
  aktualisiere,
  eigeneVorlagen,
  entferneEigene,
  findEigene,
  legeEigeneAn,
  merkeGeteilt,
  nimmAktualisierungZurueck,
  uebernimm,
} from './eigene-vorlage.ts'
import { liesFormular } from './formular.ts'
import { beantworte, findFrage, nimmAntwortAn, stelleFrage, sucheFragen } from './frage.ts'
import { gruendeGremium, nimmAuf } from './gremium.ts'
import { type Hausname, haus, hausliste, imNetzVon, mensch, netzId } from './testhilfe/menschen.ts'
import { findUmfrage, liesUmfragen, type NeueUmfrage, stelleUmfrage, stimmeAb, umfrageSchema, werteAus, zieheUmfrageZurueck } from './umfrage.ts'
import { pruefeUnterlage } from './unterlage-pruefung.ts'

const t = testDb()
const imNetz = imNetzVon(t)
const jetzt = Temporal.Instant.from('2026-09-01T08:00:00Z')
const [koordination, harz, friese, jena] = [mensch('netz', jetzt), mensch('harz', jetzt), mensch('nordfriesland', jetzt), mensch('jena', jetzt)]
const zuHause = (name: Hausname) => ({
  traegerId: haus(name),
  jetzt,
  konto: { kontoId: '01934f5e-0000-7000-8000-00000000a001', name: 'Übung', rollen: [] },
})
const imHaus = <T>(name: Hausname, work: Parameters<typeof forTraeger<T>>[2]) => forTraeger(t.db, haus(name), work)
const ok = <T extends { ok: boolean }>(e: T): Extract<T, { ok: true }> => (e.ok ? (e as Extract<T, { ok: true }>) : expect.fail(JSON.stringify(e)))

let gremiumId = ''
beforeAll(async () => {
  const gruppe = {
    name: 'AK Recht',
    art: 'arbeitskreis',
    auftrag: 'x',
    vertraulichkeit: 'gremium',
    land: null,
    sitzregel: '',
    von: '2026-01-01',
    bis: null,
  } as const
  gremiumId = ok(await imNetz((db) => gruendeGremium(db, koordination, gruppe))).gremiumId
  for (const [wer, rolle] of [
    ['harz', 'sprecherin'],
    ['nordfriesland', 'mitglied'],
  ] as const)
    ok(await imNetz((db) => nimmAuf(db, koordination, gremiumId, { haus: haus(wer), name: wer, funktion: '', email: '', rolle }, hausliste)))
})

describe('a ballot', () => {
  const neu = (werte: Partial<NeueUmfrage> = {}): NeueUmfrage => ({
    kreis: 'gremium',
    gremium: gremiumId,
    land: null,
    titel: 'Termin',
    text: '',
    geheim: false,
    quorum: 2,
    frist: jetzt.add({ hours: 24 }),
    fragen: [{ text: 'Verlegen wir die Sitzung?', art: 'janein', antworten: ['Ja', 'Nein', 'Enthaltung'] }],
    ...werte,
  })
  const danach = (name: Hausname) => mensch(name, jetzt.add({ hours: 25 }))

  test('is asked by who leads the group; of a Land and of all by the coordination', async () => {
    expect(await imNetz((db) => stelleUmfrage(db, friese, neu()))).toMatchObject({ ok: false })
    expect(await imNetz((db) => stelleUmfrage(db, harz, neu({ kreis: 'alle', gremium: null })))).toMatchObject({ ok: false })
    expect(await imNetz((db) => stelleUmfrage(db, harz, neu({ frist: jetzt })))).toMatchObject({ feld: 'fristTag' })
    expect(await imNetz((db) => stelleUmfrage(db, koordination, neu({ kreis: 'land', gremium: null })))).toMatchObject({ feld: 'land' })
  })

  test('takes one vote of each house of its circle until the deadline, and shows nothing before it', async () => {
    const { umfrageId } = ok(await imNetz((db) => stelleUmfrage(db, harz, neu())))
    expect(await imNetz((db) => findUmfrage(db, jena, umfrageId))).toBeUndefined()
    expect(await imNetz((db) => stimmeAb(db, jena, umfrageId, ['Ja']))).toMatchObject({ ok: false })
    expect(await imNetz((db) => stimmeAb(db, koordination, umfrageId, ['Ja']))).toMatchObject({ ok: false })
    expect(await imNetz((db) => stimmeAb(db, mensch('harz', jetzt, { wirktMit: false }), umfrageId, ['Ja']))).toMatchObject({ ok: false })
    expect(await imNetz((db) => stimmeAb(db, harz, umfrageId, ['Vielleicht']))).toMatchObject({ feld: 'antwort0' })
    ok(await imNetz((db) => stimmeAb(db, harz, umfrageId, ['Ja'])))
    expect(await imNetz((db) => stimmeAb(db, mensch('harz', jetzt, { nr: 2 }), umfrageId, ['Nein']))).toMatchObject({ ok: false })
    const laufend = await imNetz((db) => findUmfrage(db, harz, umfrageId))
    expect(laufend).toMatchObject({ habe: true, teilgenommen: 1, laeuft: true })
    if (laufend) expect(await imNetz((db) => werteAus(db, harz, laufend))).toBeUndefined()
    expect(await imNetz((db) => stimmeAb(db, danach('nordfriesland'), umfrageId, ['Ja']))).toMatchObject({ ok: false })
    const u = await imNetz((db) => findUmfrage(db, danach('nordfriesland'), umfrageId))
    const ergebnis = u && (await imNetz((db) => werteAus(db, danach('nordfriesland'), u)))
    expect(ergebnis).toMatchObject({ erreicht: false, teilgenommen: ['KoBa Harz'], haeuser: [{ haus: 'KoBa Harz', antworten: ['Ja'] }] })
    expect(ergebnis?.fragen[0]?.zahlen).toEqual([
      { antwort: 'Ja', zahl: 1 },
      { antwort: 'Nein', zahl: 0 },
      { antwort: 'Enthaltung', zahl: 0 },
    ])
  })

  test('that is secret keeps nothing that leads from a vote to its house', async () => {
    const { umfrageId } = ok(await imNetz((db) => stelleUmfrage(db, harz, neu({ geheim: true }))))
    ok(await imNetz((db) => stimmeAb(db, harz, umfrageId, ['Nein'])))
    ok(await imNetz((db) => stimmeAb(db, friese, umfrageId, ['Ja'])))
    const zeilen = await imNetz((db) => db.selectFrom('umfrageStimme').selectAll().where('umfrageId', '=', umfrageId).execute())
    expect(zeilen.map((z) => [z.haus, z.hausName])).toEqual([
      [null, ''],
      [null, ''],
    ])
    const u = await imNetz((db) => findUmfrage(db, danach('harz'), umfrageId))
    expect(u && (await imNetz((db) => werteAus(db, danach('harz'), u)))).toMatchObject({ erreicht: true, haeuser: [] })
    // the database holds to it, whatever asked
    const roh = (werte: object) =>
      imNetz((db) =>
        db
          .insertInto('umfrageStimme')
          .values({ traegerId: netzId, umfrageId, antworten: '["Ja"]', ...werte })
          .execute(),
      )
    await expect(roh({ haus: haus('jena'), hausName: 'jenarbeit' })).rejects.toThrow(/is secret/)
    await expect(roh({ haus: null, hausName: '' })).rejects.toThrow(/no more votes than houses/)
  })

  test('is taken back by who asked while nobody has voted', async () => {
    const { umfrageId } = ok(await imNetz((db) => stelleUmfrage(db, harz, neu())))
    expect(await imNetz((db) => zieheUmfrageZurueck(db, friese, umfrageId, true))).toMatchObject({ ok: false })
    ok(await imNetz((db) => zieheUmfrageZurueck(db, harz, umfrageId, true)))
    expect(await imNetz((db) => stimmeAb(db, harz, umfrageId, ['Ja']))).toMatchObject({ ok: false })
    ok(await imNetz((db) => zieheUmfrageZurueck(db, harz, umfrageId, false)))
    ok(await imNetz((db) => stimmeAb(db, friese, umfrageId, ['Ja'])))
    expect(await imNetz((db) => zieheUmfrageZurueck(db, harz, umfrageId, true))).toMatchObject({ ok: false })
    expect((await imNetz((db) => liesUmfragen(db, jena))).length).toBe(0)
  })

  test('is read from a form: empty questions are left out, a choice needs answers', () => {
    const formular = (werte: Record<string, string>, fragen: [string, string, string][]) => {
      const f = new FormData()
      for (const [name, wert] of Object.entries(werte)) f.append(name, wert)
      for (const [frage, art, antworten] of fragen) {
        f.append('frage', frage)
        f.append('frageArt', art)
        f.append('frageAntworten', antworten)
      }
      return liesFormular(umfrageSchema, f)
    }
    const kopf = { kreis: 'alle', titel: 'T', geheim: 'geheim', quorum: '', fristTag: '2026-10-01' }
    expect(
      formular(kopf, [
        ['', 'janein', ''],
        ['Wer?', 'auswahl', 'A\r\nB\r\n\r\nA'],
      ]),
    ).toMatchObject({
      wert: { geheim: true, quorum: 0, fragen: [{ text: 'Wer?', art: 'auswahl', antworten: ['A', 'B'] }] },
    })
    expect(formular(kopf, [['Wer?', 'auswahl', 'A']])).toMatchObject({ ok: false, feld: 'frageAntworten' })
    expect(formular(kopf, [])).toMatchObject({ ok: false, feld: 'frage' })
    expect(formular({ ...kopf, quorum: '200' }, [['x', 'janein', '']])).toMatchObject({ ok: false, feld: 'quorum' })
    expect(formular({ ...kopf, fristTag: '31.2.' }, [['x', 'janein', '']])).toMatchObject({ ok: false, feld: 'fristTag' })
  })
})

test('a question to the round is answered by any house, and found by the words of its answers', async () => {
  expect(await imNetz((db) => stelleFrage(db, harz, { titel: 'x', text: 'Frau Lena Birkner, geb. 24.03.1991', themen: [] }))).toMatchObject({
    ok: false,
  })
  const { frageId } = ok(
    await imNetz((db) => stelleFrage(db, harz, { titel: 'Wie übersetzt ihr Flyer?', text: 'Wer macht das?', themen: ['flyer'] })),
  )
  const { antwortId } = ok(await imNetz((db) => beantworte(db, jena, frageId, 'Wir haben einen Rahmenvertrag mit 100 % Prüfung.')))
  ok(await imNetz((db) => beantworte(db, friese, frageId, 'Wir auch.')))
  expect(await imNetz((db) => nimmAntwortAn(db, jena, frageId, antwortId))).toMatchObject({ ok: false })
  ok(await imNetz((db) => nimmAntwortAn(db, harz, frageId, antwortId)))
  expect((await imNetz((db) => findFrage(db, friese, frageId)))?.antworten.map((a) => a.hausName)).toEqual(['jenarbeit', 'Jobcenter Nordfriesland'])
  const gefunden = async (suche: string, thema = '') => (await imNetz((db) => sucheFragen(db, friese, { suche, thema }))).length
  expect([
    await gefunden('rahmenvertrag flyer'),
    await gefunden('100 %'),
    await gefunden('100_'),
    await gefunden('', 'flyer'),
    await gefunden('', 'x'),
  ]).toEqual([1, 1, 0, 1, 0])
  ok(await imNetz((db) => nimmAntwortAn(db, harz, frageId, '')))
})

test('announcements reach whom they are for, are marked as read and can be taken back', async () => {
  const an = (kreis: 'alle' | 'land' | 'gremium') => ({ kreis, gremium: gremiumId, land: 'DE-SH', titel: `An ${kreis}`, text: 'Text' })
  expect(await imNetz((db) => macheBekannt(db, jena, an('alle')))).toMatchObject({ ok: false })
  expect(await imNetz((db) => macheBekannt(db, friese, an('gremium')))).toMatchObject({ ok: false })
  for (const kreis of ['alle', 'land', 'gremium'] as const) ok(await imNetz((db) => macheBekannt(db, koordination, an(kreis))))
  const titel = async (wer: typeof harz) => (await imNetz((db) => liesBekanntmachungen(db, wer))).map((b) => b.titel).sort()
  expect(await titel(jena)).toEqual(['An alle'])
  expect(await titel(harz)).toEqual(['An alle', 'An gremium'])
  expect(await titel(friese)).toEqual(['An alle', 'An gremium', 'An land'])
  const [eng] = (await imNetz((db) => liesBekanntmachungen(db, friese))).filter((b) => b.kreis === 'land')
  const id = eng?.bekanntmachungId ?? ''
  expect(await imNetz((db) => hakeAb(db, jena, id))).toMatchObject({ ok: false })
  for (let i = 0; i < 2; i++) ok(await imNetz((db) => hakeAb(db, friese, id)))
  const gelesen = (await imNetz((db) => liesBekanntmachungen(db, koordination))).find((b) => b.bekanntmachungId === id)
  expect(gelesen).toMatchObject({ haeuser: 1, gelesen: false })
  expect(await imNetz((db) => zieheBekanntmachungZurueck(db, friese, id, true))).toMatchObject({ ok: false })
  ok(await imNetz((db) => zieheBekanntmachungZurueck(db, koordination, id, true)))
  expect(await titel(friese)).toEqual(['An alle', 'An gremium'])
})

describe('the library', () => {
  const vorlage = (text: string): Eintragsdaten =>
    eintragSchema.parse({ art: 'vorlage', titel: 'Einladungsschreiben', vorlageart: 'brief', lizenz: 'CC BY 4.0', text, themen: 'Einladung' })
  let vorlageId = ''
  let eintragId = ''

  test('holds what a house shares, no sooner and no longer', async () => {
    vorlageId = ok(await imHaus('harz', (db) => legeEigeneAn(db, zuHause('harz'), vorlage('Guten Tag,\nkommen Sie bitte.')))).vorlageId
    expect(await imNetz((db) => sucheBibliothek(db, jena, {}))).toEqual([])
    expect(await imHaus('jena', (db) => findEigene(db, haus('jena'), vorlageId))).toBeUndefined()
    const daten = vorlage('Guten Tag,\nkommen Sie bitte.')
    eintragId = ok(await imNetz((db) => teile(db, harz, { vorlageId, daten, bemerkung: '' }))).eintragId
    await imHaus('harz', (db) => merkeGeteilt(db, zuHause('harz'), vorlageId))
    expect(await imNetz((db) => teile(db, harz, { vorlageId, daten, bemerkung: '' }))).toMatchObject({ ok: false })
    expect(await imNetz((db) => teile(db, jena, { vorlageId, daten: vorlage('fremd'), bemerkung: '' }))).toMatchObject({ ok: false })
    expect((await imNetz((db) => sucheBibliothek(db, jena, { suche: 'kommen koba', art: 'vorlage', thema: 'Einladung' }))).length).toBe(1)
    expect((await imNetz((db) => sucheBibliothek(db, jena, { suche: 'nirgends' }))).length).toBe(0)
    expect(await imNetz((db) => zieheEintragZurueck(db, jena, eintragId))).toMatchObject({ ok: false })
    ok(await imNetz((db) => zieheEintragZurueck(db, harz, eintragId)))
    expect(await imNetz((db) => findEintrag(db, jena, eintragId))).toBeUndefined()
    expect(await imNetz((db) => gibHeraus(db, jena, eintragId))).toMatchObject({ ok: false })
    ok(await imNetz((db) => teile(db, harz, { vorlageId, daten, bemerkung: '' })))
    expect((await imNetz((db) => findEintrag(db, jena, eintragId)))?.fassung).toBe(1) // the same text is the same version
  })

  test('gives copies that are of the house alone, counts them, and brings later versions beside own changes', async () => {
    expect(await imNetz((db) => gibHeraus(db, harz, eintragId))).toMatchObject({ ok: false }) // its own
    const { eintrag } = ok(await imNetz((db) => gibHeraus(db, jena, eintragId)))
    const { vorlageId: kopie } = await imHaus('jena', (db) => uebernimm(db, zuHause('jena'), eintrag))
    expect(await imHaus('jena', (db) => uebernimm(db, zuHause('jena'), eintrag))).toEqual({ vorlageId: kopie, neu: false })
    expect(await imNetz((db) => uebernommenVon(db, harz, eintragId))).toEqual([{ hausName: 'jenarbeit', fassung: 1 }])
    expect(await imHaus('harz', (db) => findEigene(db, haus('harz'), kopie))).toBeUndefined()
    expect(await imNetz((db) => db.selectFrom('eigeneVorlage').select('vorlageId').execute())).toEqual([])

    ok(await imHaus('jena', (db) => aendereEigene(db, zuHause('jena'), kopie, vorlage('Guten Tag,\nkommen Sie bitte.\nIhre jenarbeit'), 1)))
    expect(await imHaus('jena', (db) => aendereEigene(db, zuHause('jena'), kopie, vorlage('alt'), 1))).toMatchObject({ ok: false }) // opened before
    const neu = vorlage('Guten Tag,\nkommen Sie bitte pünktlich.')
    ok(await imNetz((db) => teile(db, harz, { vorlageId, daten: neu, bemerkung: 'pünktlich' })))
    const neueste = await imNetz((db) => findEintrag(db, jena, eintragId))
    expect(neueste).toMatchObject({ fassung: 2, eigene: 1, uebernommen: 1 })
    if (neueste === undefined) return
    expect(ok(await imHaus('jena', (db) => aktualisiere(db, zuHause('jena'), kopie, neueste, 'zusammen'))).offen).toEqual([])
    const vereint = await imHaus('jena', (db) => findEigene(db, haus('jena'), kopie))
    expect(vereint).toMatchObject({
      herkunft: { fassung: 2 },
      hatVorher: true,
      daten: { text: 'Guten Tag,\nkommen Sie bitte pünktlich.\nIhre jenarbeit' },
    })
    ok(await imHaus('jena', (db) => nimmAktualisierungZurueck(db, zuHause('jena'), kopie)))
    expect(await imHaus('jena', (db) => findEigene(db, haus('jena'), kopie))).toMatchObject({ herkunft: { fassung: 1 }, hatVorher: false })
    ok(await imHaus('jena', (db) => aktualisiere(db, zuHause('jena'), kopie, neueste, 'ersetzen')))
    expect((await imHaus('jena', (db) => findEigene(db, haus('jena'), kopie)))?.daten).toEqual(neu)
    expect(await imHaus('jena', (db) => aktualisiere(db, zuHause('jena'), kopie, neueste, 'ersetzen'))).toMatchObject({ ok: false }) // nothing newer

    ok(await imHaus('jena', (db) => entferneEigene(db, zuHause('jena'), kopie, true)))
    expect(await imHaus('jena', (db) => eigeneVorlagen(db, haus('jena')))).toEqual([])
    ok(await imHaus('jena', (db) => entferneEigene(db, zuHause('jena'), kopie, false)))
    expect((await imHaus('jena', (db) => eigeneVorlagen(db, haus('jena')))).length).toBe(1)
  })

  test('refuses client data, in the form and in the database', async () => {
    const boese = vorlage('Konto DE02 1203 0000 0000 2020 51')
    expect(await imHaus('harz', (db) => legeEigeneAn(db, zuHause('harz'), boese))).toMatchObject({ ok: false })
    expect(await imNetz((db) => teile(db, harz, { vorlageId, daten: boese, bemerkung: '' }))).toMatchObject({ ok: false })
    const roh = { traegerId: netzId, eintragId, fassung: 9, daten: JSON.stringify(boese), von: 'x', am: jetzt }
    await expect(imNetz((db) => db.insertInto('bibliothekFassung').values(roh).execute())).rejects.toThrow(/ohne_kontonummer/)
    for (const tabelle of ['fall', 'person', 'angabe', 'antrag', 'dokument', 'nachricht', 'bescheid', 'buchung'])
      await expect(
        t.alsBesitzer((c) => sql`insert into ${sql.id(tabelle)} (traeger_id) values (${netzId})`.execute(c)),
        tabelle,
      ).rejects.toThrow(/holds client data, which the network cannot have/)
  })
})

describe('papers', () => {
  const docx = (teile: Record<string, string>) => {
    const dateien = {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ...teile,
    }
    return zipSync(Object.fromEntries(Object.entries(dateien).map(([name, text]) => [name, new TextEncoder().encode(text)])))
  }
  const absatz = (...laeufe: string[]) => `<w:document><w:p>${laeufe.map((l) => `<w:r><w:t>${l}</w:t></w:r>`).join('')}</w:p></w:document>`
  const pruefe = (inhalt: Uint8Array | string, name = 'x.txt') =>
    pruefeUnterlage({ name, inhalt: typeof inhalt === 'string' ? new TextEncoder().encode(inhalt) : inhalt })

  test('text and Office files are taken, and looked through', async () => {
    expect(await pruefe('Guten Tag,\r\n\tTagesordnung', 'C:\\x\\plan.md')).toMatchObject({ ok: true, blatt: { name: 'plan.md', typ: 'text/plain' } })
    expect(await pruefe(docx({ 'word/document.xml': absatz('Konzept') }), 'a.docx')).toMatchObject({ ok: true })
    expect(await pruefe(docx({ 'word/document.xml': absatz('Fall 26-00', '0123') }), 'a.docx')).toMatchObject({
      ok: false,
      satz: expect.stringContaining('26-000123'),
    })
    expect(await pruefe('Versicherte: 65170839J008')).toMatchObject({ ok: false })
    expect(await pruefe('in Ordnung', 'Birkner, Lena (24.03.1991).txt')).toMatchObject({ ok: false })
  })

  test('what may do something is refused', async () => {
    expect(await pruefe(docx({ 'word/document.xml': absatz('x'), 'word/vbaProject.bin': 'x' }), 'a.docx')).toMatchObject({
      ok: false,
      satz: expect.stringContaining('Makros'),
    })
    for (const inhalt of ['', '<html><script>alert(1)</script>', '<svg onload="x">', 'MZ\u0000\u0001', Uint8Array.of(0xff, 0xfe, 0xc0)])
      expect(await pruefe(inhalt)).toMatchObject({ ok: false })
    expect(await pruefe(new Uint8Array(10_000_001).fill(97))).toMatchObject({ ok: false, satz: expect.stringContaining('10') })
    const bombe = docx({ 'word/document.xml': 'a'.repeat(31_000_000) })
    expect(bombe.byteLength).toBeLessThan(100_000)
    expect(await pruefe(bombe, 'a.docx')).toMatchObject({ ok: false })
    expect(await pruefe('%PDF-1.7\nkaputt')).toMatchObject({ ok: false })
  })
})
