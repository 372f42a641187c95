import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { beginneVerfuegung, erlasseVerfuegung, reicheVerfuegungEin } from '../../bescheid/index.ts'
import {
  aenderePlan,
  beginnePlan,
  eroeffnePflicht,
  hoereAn,
  legePlanVor,
  planNachweiseVon,
  setzeDienstzeit,
  setzeRaum,
  termineVon,
} from '../../eingliederung/index.ts'
import { dokumenteVon, erfasseAngabe, legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Konto } from '../../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, traegerVon } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { tresorMit } from '../../platform/tresor/index.ts'
import * as dokument from '../pages/mein-dokument.ts'
import * as nachweise from '../pages/mein-nachweise.tsx'
import * as plan from '../pages/mein-plan.tsx'
import * as termine from '../pages/mein-termine.tsx'
import * as verfuegung from '../pages/mein-verfuegung.tsx'
import * as verfuegungPdf from '../pages/mein-verfuegung-pdf.ts'
import * as weg from '../pages/mein-weg.tsx'
import { verbinde } from './freischalten.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(8))
const jetzt = Temporal.Instant.from('2026-08-17T06:00:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const bewerben = randomUUID()

let sow: Konto
let mira: Konto
let jonas: Konto
let fallId = ''
const person = { mira: '', jonas: '' }
const von = (konto: Konto) => ({ traegerId: t.traegerId, jetzt, konto })

function gelungen<T extends Readonly<{ ok: boolean }>>(antwort: T): Extract<T, { ok: true }> {
  return antwort.ok ? (antwort as Extract<T, { ok: true }>) : expect.fail(JSON.stringify(antwort))
}

beforeAll(async () => {
  sow = await kontoMit(t, ['fallmanagement'])
  mira = await kontoMit(t, 'buerger')
  jonas = await kontoMit(t, 'buerger')
  await tu(async (db) => {
    const h = von(sow)
    fallId = (await legeFallAn(db, h, { bezeichnung: 'Sommerfeld' })).fallId
    for (const [wer, vorname, konto] of [
      ['mira', 'Mira', mira],
      ['jonas', 'Jonas', jonas],
    ] as const) {
      const stamm = { vorname, nachname: 'Sommerfeld', geburtsdatum: '1991-03-14' }
      person[wer] = (await legePersonAn(db, h, fallId, stamm, '2026-01-01', 'Antrag')).personId
      await verbinde(db, von(konto), { fallId, personId: person[wer] })
    }
    for (const angabe of [
      { art: 'unterkunft.grundmiete', wert: 480 },
      { art: 'haushalt.anschrift', wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' } },
    ] as const)
      gelungen(await erfasseAngabe(db, h, fallId, { ...angabe, giltVon: '2026-01-01', quelle: 'Antrag' }))
    const raum = gelungen(await setzeRaum(db, h, { name: 'Raum 1', haus: 'Haus A', barrierefrei: true, aktiv: true }))
    const zeit = { wochentag: 2, von: '09:00', bis: '11:00', giltVon: '2026-01-01', minuten: 30, selbstbuchung: true } as const
    await setzeDienstzeit(db, h, { ...zeit, kontoId: sow.kontoId, raumId: raum.raumId })
  })
})

type Seite = Parameters<typeof rufe>[1]
/** Asks a page as the browser of somebody would; a thrown answer is returned. */
async function frage<T>(
  seite: (args: never) => Promise<T>,
  wer: Konto,
  pfad: string,
  mehr: { params?: Record<string, string>; formular?: FormData } = {},
): Promise<T> {
  const cookie = await cookieFuer(t, wer, jetzt)
  return rufe(t, seite as Seite, pfad, { cookie, jetzt, umfeld: { tresor }, ...mehr }).catch((antwort: unknown) => antwort) as Promise<T>
}
function formular(felder: Readonly<Record<string, string>>, ...dateien: readonly (readonly [name: string, inhalt: string | Uint8Array])[]): FormData {
  const f = new FormData()
  for (const [name, wert] of Object.entries(felder)) f.set(name, wert)
  for (const [name, inhalt] of dateien) f.append('dateien', new File([inhalt as BlobPart], name))
  return f
}
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

describe('the own plan', () => {
  const inhalt = {
    gespraech: { am: '2026-08-10', persoenlich: true },
    angebot: 'Beratung alle vier Wochen',
    ziel: 'Arbeit in einer Schulküche',
    zielEn: 'Work in a school kitchen',
    zielberufe: [{ name: 'Köchin' }],
    schritte: [
      { schrittId: bewerben, wer: 'person' as const, was: 'Drei Bewerbungen schreiben', en: 'Write three applications', nachweis: 'Kopie' },
      { schrittId: randomUUID(), wer: 'haus' as const, was: 'Hort klären' },
    ],
    bemuehungen: [{ was: 'Bewerbungen', anzahl: 3, je: 'woche' as const, nachweis: 'Foto der Bewerbung' }],
    leistungen: ['Bewerbungskosten'],
    sprachkurs: { art: 'berufssprachkurs' as const, text: 'bis B2' },
    andere: ['Schuldnerberatung der Stadt'],
  }
  const lade = () => frage(plan.loader, mira, '/mein/weg/plan')
  const stimmeZu = (planId: string, fassung: number, wer = mira) =>
    frage(plan.action, wer, '/mein/weg/plan', { formular: formular({ planId, fassung: String(fassung) }) })

  test('shows all that she is to agree to, names who of the household helps, and holds after one yes, however often it is sent', async () => {
    const mit = {
      ...inhalt,
      schritte: [...inhalt.schritte, { schrittId: randomUUID(), wer: 'bg' as const, personId: person.jonas, was: 'Ella abholen' }],
    }
    const planId = await tu(async (db) => {
      const neu = gelungen(await beginnePlan(db, von(sow), { fallId, personId: person.mira }))
      const geschuetzt = { reha: { art: 'antrag' as const }, massnahmen: ['Rückenschule'] }
      gelungen(await aenderePlan(db, von(sow), neu.planId, 0, { inhalt: mit, geschuetzt }))
      gelungen(await legePlanVor(db, von(sow), neu.planId, 1))
      return neu.planId
    })
    const json = JSON.stringify((await lade()).wartet)
    for (const satz of [
      'Köchin',
      'Foto der Bewerbung',
      'Bewerbungen: mindestens 3 in der Woche',
      'Berufssprachkurs: bis B2',
      'Schuldnerberatung der Stadt',
      'Rückenschule',
      'Ein Antrag auf Reha wird gestellt.',
      'Jonas: Ella abholen',
      'Das machen Sie',
    ])
      expect(json).toContain(satz)
    expect(JSON.stringify(await frage(plan.loader, jonas, '/mein/weg/plan'))).not.toContain('Rückenschule')
    expect(await stimmeZu(planId, 1)).toMatchObject({ ok: false, satz: expect.stringContaining('noch einmal') })
    expect(await stimmeZu(planId, 2, jonas)).toMatchObject({ ok: false })
    expect(await stimmeZu(planId, 2)).toMatchObject({ ok: true })
    expect(await stimmeZu(planId, 2)).toMatchObject({ ok: true })
    expect(await lade()).toMatchObject({ wartet: undefined, plan: { planId }, aeltere: [] })
  })

  test('a step that another one takes part in stands on his page with the name of whose plan it is, and nothing else of it', async () => {
    const seins = await frage(weg.loader, jonas, '/mein/weg')
    expect(seins.da && seins.mitmachen).toMatchObject([{ was: 'Ella abholen', planVon: 'Mira' }])
    expect(JSON.stringify(seins)).not.toMatch(/Rückenschule|Schulküche|Bewerbung/)
    const ihrs = await frage(weg.loader, mira, '/mein/weg')
    expect(ihrs.da && ihrs.schritte.map((s) => s.werName)).toEqual(['', '', 'Jonas'])
  })

  test('a proof: what is good is kept, what is not is named, nothing is kept twice or for the step of somebody else', async () => {
    const sende = (felder: Readonly<Record<string, string>>, wer = mira, ...dateien: Parameters<typeof formular>[1][]) =>
      frage(weg.action, wer, '/mein/weg', { formular: formular({ schritt: bewerben, ...felder }, ...dateien) })
    const da = () => tu((db) => planNachweiseVon(db, t.traegerId, person.mira))
    expect(await sende({}, mira, ['Bewerbung.pdf', pdf], ['virus.exe.pdf', 'MZ\u0000'], ['leer.jpg', ''])).toMatchObject({
      angekommen: 1,
      meldungen: [
        { feld: 'datei-naechster', satz: expect.stringContaining('virus.exe.pdf') },
        { feld: 'datei-naechster', satz: expect.stringContaining('leer.jpg') },
      ],
    })
    for (const link of ['javascript:alert(1)', 'keine Adresse']) expect(await sende({ link })).toMatchObject({ angekommen: 0, link })
    await sende({ link: 'www.beispiel.de/stelle' })
    await sende({ link: 'https://www.beispiel.de/stelle' })
    for (const schritt of ['', 'x', randomUUID()])
      expect(await sende({ schritt, link: 'beispiel.de' })).toMatchObject({ meldungen: [{ satz: expect.stringContaining('nicht mehr') }] })
    expect(await sende({ link: 'beispiel.de' }, jonas)).toMatchObject({ angekommen: 0 })
    expect((await da()).map((n) => n.name).sort()).toEqual(['Bewerbung.pdf', 'www.beispiel.de'])
  })
})

describe('own appointments', () => {
  const tue = (felder: Readonly<Record<string, string>>, wer = mira, ...dateien: Parameters<typeof formular>[1][]) =>
    frage(termine.action, wer, '/mein/termine', { formular: formular(felder, ...dateien) })
  const meine = () => tu((db) => termineVon(db, t.traegerId, { personId: person.mira }))

  test('one time sent twice is one appointment; two at most; a free one is called off without a reason, twice as well', async () => {
    const { frei } = await frage(termine.loader, mira, '/mein/termine')
    const [a, b, c] = frei.map((f) => f.von)
    expect(frei[0]?.wann.replaceAll('\u00a0', ' ')).toBe('Dienstag, 18. August 2026, 09:00 Uhr')
    for (const zeit of [a, a, b].map(String))
      expect(await tue({ tat: 'buchen', von: zeit })).toMatchObject({ ok: true, satz: 'Ihr Termin ist gebucht.' })
    expect(await tue({ tat: 'buchen', von: String(c) })).toMatchObject({ ok: false, feld: 'zeit', satz: expect.stringContaining('schon zwei') })
    expect(await meine()).toHaveLength(2)
    const terminId = (await meine())[0]?.terminId ?? ''
    expect(await tue({ tat: 'absagen', terminId }, jonas)).toMatchObject({ ok: false })
    for (let n = 0; n < 2; n++) expect(await tue({ tat: 'absagen', terminId })).toMatchObject({ ok: true, satz: 'Ihr Termin ist abgesagt.' })
    expect((await meine()).map((x) => x.stand).sort()).toEqual(['abgesagt', 'vereinbart'])
  })

  test.each<Record<string, string>>([
    { tat: 'buchen', von: '2026-02-31T09:00:00Z' },
    { tat: 'verlegen', von: '2026-08-18T07:00:00Z', terminId: "1' or '1'='1" },
    { tat: 'absagen', terminId: 'x' },
    { tat: 'krank', von: '2026-13-45', bis: '2026-08-20' },
    { tat: 'krank', von: '2026-08-20', bis: '2026-08-19' },
    { tat: 'krank', von: '2026-08-20', bis: '2036-08-20' },
    { tat: 'reise', terminId: 'x', betrag: '5,60' },
    { tat: 'reise', terminId: 'x', betrag: 'viel' },
    { tat: 'reise', terminId: 'x', betrag: '' },
    { tat: 'antwort', pflichtId: 'x', text: 'Guten Tag' },
    { tat: 'anders' },
  ])('nonsense is answered with a sentence, and what was typed comes back: %j', async (felder) => {
    const antwort = await tue(felder)
    expect(antwort).toMatchObject({ ok: false, eingabe: felder, satz: expect.stringMatching(/\.$/) })
  })

  test('illness: from a browser without a date field too; without the paper she is asked for it; the file of the refused is not lost', async () => {
    expect(await tue({ tat: 'krank', von: '17.8.2026', bis: '21.8.2026' })).toMatchObject({ ok: true, satz: expect.stringContaining('noch nach') })
    expect(await tue({ tat: 'krank', von: '2026-08-17', bis: '2026-08-21' }, mira, ['AU.pdf', pdf])).toMatchObject({
      ok: true,
      satz: expect.stringContaining('angekommen'),
    })
    expect(await tue({ tat: 'krank', von: '2026-08-17', bis: '2026-08-21' }, mira, ['AU.pdf', 'MZ'])).toMatchObject({
      ok: false,
      feld: 'krank-datei',
    })
    expect(await tue({ tat: 'krank', von: '2026-08-17', bis: '2026-08-21' }, mira, ['a.pdf', pdf], ['b.pdf', pdf])).toMatchObject({ ok: false })
  })

  test('what she sent about her illness is hers: nobody else of the household sees or opens it', async () => {
    await tue({ tat: 'krank', von: '2026-08-17', bis: '2026-08-21' }, mira, ['Attest Mira.pdf', pdf])
    const da = (await frage(nachweise.loader, mira, '/mein/nachweise')).quittungen.find((q) => q.name === 'Attest Mira.pdf')
    expect(JSON.stringify(await frage(nachweise.loader, jonas, '/mein/nachweise'))).not.toContain('Attest Mira')
    const params = { dokumentId: da?.dokumentId ?? '' }
    expect(await frage<unknown>(dokument.loader, mira, '/mein/dokumente/x', { params })).toMatchObject({ status: 200 })
    expect(await frage<unknown>(dokument.loader, jonas, '/mein/dokumente/x', { params })).toMatchObject({ status: 404 })
  })

  test('the answer to a letter: a bad file loses no word of it; whoever would rather talk need not write', async () => {
    const womit = { tresor, traeger: await traegerVon(t), mail: false }
    const pflichtId = await tu(async (db) => {
      const angaben = { pflicht: 'massnahme', was: 'Kurs abgebrochen', belehrt: true } as const
      const neu = { fallId, personId: person.mira, art: 'pflichtverletzung', tag: '2026-08-10', angaben } as const
      const p = gelungen(await eroeffnePflicht(db, von(sow), neu))
      gelungen(
        await hoereAn(db, womit, von(sow), p.pflichtId, {
          frist: '2026-09-07',
          psychisch: false,
          persoenlichAngeboten: false,
        }),
      )
      return p.pflichtId
    })
    const lade = async () => (await frage(termine.loader, mira, '/mein/termine')).anhoerungen
    expect(await lade()).toMatchObject([{ pflichtId, vorbei: false, beantwortet: false }])
    expect((await frage(termine.loader, jonas, '/mein/termine')).anhoerungen).toEqual([])
    const text = 'Mein Kind war krank.'
    const schlecht = await tue({ tat: 'antwort', pflichtId, text }, mira, ['Attest.pdf', 'MZ'])
    expect(schlecht).toMatchObject({ ok: false, feld: `n-${pflichtId}`, eingabe: { text } })
    expect(await tue({ tat: 'antwort', pflichtId, text: ' ' })).toMatchObject({ ok: false, feld: `x-${pflichtId}` })
    expect(await tue({ tat: 'antwort', pflichtId, text }, jonas)).toMatchObject({ ok: false })
    expect(await lade()).toMatchObject([{ beantwortet: false }])
    expect(await tue({ tat: 'antwort', pflichtId, text: '', persoenlich: 'ja' })).toMatchObject({ ok: true })
    expect(await lade()).toMatchObject([{ beantwortet: true }])
    expect(await tue({ tat: 'antwort', pflichtId, text, gesundheit: 'ja' }, mira, ['Fieber Ella.pdf', pdf])).toMatchObject({ ok: true })
    expect(await tue({ tat: 'antwort', pflichtId, text }, mira, ['Schulbrief.pdf', pdf])).toMatchObject({ ok: true })
    const akte = (await tu((db) => dokumenteVon(db, t.traegerId, { fallId }))).map((d) => d.name)
    expect(akte).toContain('Schulbrief.pdf')
    expect(
      akte.filter((name) => /Fieber|AU|Attest/.test(name)),
      'what is about health',
    ).toEqual([])
    expect((await frage(nachweise.loader, mira, '/mein/nachweise')).quittungen.map((q) => q.name)).toContain('Fieber Ella.pdf')
  })
})

test('a single decision is read by whom it is for: every part of the letter, the PDF, and by nobody else of the household', async () => {
  const wendt = await kontoMit(t, ['anordnung'])
  const folge = { pruefe: async () => [], vollziehe: async () => {}, gibFrei: async () => {} }
  const folgen = { foerderung: folge }
  const id = await tu(async (db) => {
    const inhalt = {
      titel: 'Einstiegsgeld für Ihre neue Arbeit',
      empfaenger: { art: 'person' as const, personId: person.mira },
      tenor: ['Wir bewilligen Ihnen Einstiegsgeld.'],
      sachverhalt: ['Sie fangen am 1. September 2026 an zu arbeiten.'],
      gruende: ['Einstiegsgeld hilft beim Anfang.'],
      ermessensentscheidung: true,
      ermessen: ['Wir haben abgewogen.'],
      betraege: [{ bezeichnung: 'Einstiegsgeld', zeitraum: 'September 2026', cent: 28150 }],
      rechtsgrundlagen: ['§ 16b SGB II'],
      hinweise: ['Sagen Sie uns, wenn sich etwas ändert.'],
    }
    const neu = { fallId, personId: person.mira, art: 'foerderung' as const, gegenstand: randomUUID(), inhalt }
    const { entwurfId, fassung } = gelungen(await beginneVerfuegung(db, von(sow), neu))
    gelungen(await reicheVerfuegungEin(db, { verfuegungen: folgen }, von(sow), entwurfId, fassung))
    return entwurfId
  })
  const erlassen = gelungen(await tu((db) => erlasseVerfuegung(db, { tresor, folgen }, von(wendt), id, { fassung: 1 })))
  const params = { verfuegungId: erlassen.verfuegungId }
  const pfad = `/mein/entscheidungen/${erlassen.verfuegungId}`
  expect(await frage(verfuegung.loader, mira, pfad, { params })).toMatchObject({
    art: 'foerderung',
    vom: '17. August 2026',
    tenor: ['Wir bewilligen Ihnen Einstiegsgeld.'],
    sachverhalt: ['Sie fangen am 1. September 2026 an zu arbeiten.'],
    gruende: ['Einstiegsgeld hilft beim Anfang.'],
    ermessen: ['Wir haben abgewogen.'],
    betraege: [{ cent: 28150 }],
    hinweise: ['Sagen Sie uns, wenn sich etwas ändert.'],
  })
  const datei = await frage(verfuegungPdf.loader, mira, `${pfad}/pdf`, { params })
  expect(datei.headers.get('content-type')).toBe('application/pdf')
  expect(new TextDecoder().decode((await datei.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
  for (const [wer, p] of [
    [jonas, params],
    [mira, { verfuegungId: 'x' }],
    [mira, { verfuegungId: randomUUID() }],
  ] as const)
    for (const { loader } of [verfuegung, verfuegungPdf])
      expect(await frage<unknown>(loader, wer, pfad, { params: p })).toMatchObject({ status: 404 })
})
