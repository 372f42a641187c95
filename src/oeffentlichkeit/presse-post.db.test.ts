import { beforeAll, describe, expect, test } from 'vitest'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import type { Mail } from '../platform/post/index.ts'
import { tresorMit } from '../platform/tresor/tresor.ts'
import { artMitteilung } from './art-mitteilung.ts'
import { artPaket, paketSchema } from './art-paket.ts'
import { gehe, legeInhaltAn } from './inhalt.ts'
import { ampelVon, findAnfrage, geheAnfrage, legeAnfrageAn, liesAnfragen, statistikVon } from './presse-anfrage.ts'
import { presseAuftraege } from './presse-auftraege.ts'
import { bestellePaketmeldung } from './presse-folgen.ts'
import { alsMitteilung, alsPaketdatei, fehlendePlaetze, geaenderterKerntext, liesPaketdatei, paketmeldungen } from './presse-paket.ts'
import { beginneMitteilung, speichereMitteilung } from './presse-schreiben.ts'
import {
  bestaetigeEmpfaenger,
  empfaengerPfad,
  entscheideAkkreditierung,
  findEmpfaengerZu,
  liesVerteiler,
  meldeAb,
  trageEmpfaengerEin,
} from './presse-verteiler.ts'
import { anja, lena, pressestelle } from './testhilfe/presse.ts'

const t = testDb()
const p = pressestelle(t)
const tresor = tresorMit(new Uint8Array(32).fill(9))
let post: Mail[] = []
let kaputt = false

const arbeite = (stunde: number) =>
  arbeiteAb(
    { db: t.db, uhr: stehendeUhr(p.um(stunde)) },
    presseAuftraege({
      db: t.db,
      tresor,
      adresse: async () => 'https://jobcenter.example',
      versand: async (mail) => {
        if (kaputt) return { art: 'spaeter', grund: 'Der Mailserver antwortet nicht.' }
        post.push(mail)
        return { art: 'angenommen' }
      },
    }),
  )
const alle = () => p.tu((db) => liesVerteiler(db, t.traegerId))
const schluessel = (text: string) => /\/(?:bestaetigen|abmelden)\/(\S+)/.exec(text)?.[1] ?? ''
const h = (stunde: number) => ({ traegerId: t.traegerId, jetzt: p.um(stunde) })

async function abonniere(adresse: string, akkreditierung: boolean, stunde: number): Promise<void> {
  await p.tu((db) => trageEmpfaengerEin(db, h(stunde), { adresse, name: '', medium: 'Blatt', themen: [], sprache: 'de', akkreditierung }))
  await arbeite(stunde)
  const mail = post.find((m) => m.an === adresse)
  expect(await p.tu((db) => bestaetigeEmpfaenger(db, tresor, h(stunde), schluessel(mail?.text ?? '')))).toBe(true)
}

beforeAll(async () => {
  await abonniere('frei@blatt.example', false, 0)
  await abonniere('akkreditiert@blatt.example', true, 0)
  const wer = (await alle()).find((e) => e.adresse.startsWith('akkreditiert'))
  await p.tu((db) => entscheideAkkreditierung(db, p.am(0), wer?.empfaengerId ?? '', true))
  post = []
})

describe('the mailing list', () => {
  test('takes only who opened the link, and forgets the others', async () => {
    await p.tu((db) =>
      trageEmpfaengerEin(db, h(1), { adresse: 'fremd@x.example', name: '', medium: '', themen: [], sprache: 'en', akkreditierung: true }),
    )
    await arbeite(1)
    expect(post.map((m) => [m.an, m.betreff])).toEqual([['fremd@x.example', 'KoBa Harz: Please confirm your subscription']])
    expect(await p.tu((db) => findEmpfaengerZu(db, tresor, h(1 + 49), schluessel(post[0]?.text ?? ''), 'bestaetigen'))).toBeUndefined()
    await arbeite(24 * 8)
    expect((await alle()).map((e) => e.adresse).toSorted()).toEqual(['akkreditiert@blatt.example', 'frei@blatt.example'])
    // somebody else cannot change an entry that is there, nor learn of it: no second mail, same topics
    post = []
    await p.tu((db) =>
      trageEmpfaengerEin(db, h(2), {
        adresse: 'FREI@blatt.example',
        name: 'Fremd',
        medium: '',
        themen: ['geld'],
        sprache: 'en',
        akkreditierung: true,
      }),
    )
    await arbeite(2)
    expect(post).toEqual([])
    expect((await alle()).find((e) => e.adresse.startsWith('frei'))).toMatchObject({ name: '', themen: [], akkreditierung: 'keine' })
  })

  test('under embargo only accredited people get a release, marked; the others when it is public; each once, also when the server was away', async () => {
    const id = await p.neu('Mit Sperrfrist')
    kaputt = true
    await p.veroeffentliche(id, 3, { ab: 20 })
    await arbeite(3)
    expect(post).toEqual([])
    kaputt = false
    await arbeite(4)
    expect(post.map((m) => m.an)).toEqual(['akkreditiert@blatt.example'])
    expect(post[0]?.betreff).toContain('GESPERRT BIS 18.08.2026, 06:00')
    expect(post[0]?.text).not.toContain('https://jobcenter.example/presse/mit-sperrfrist')
    post = []
    await arbeite(19.9)
    expect(post).toEqual([])
    await arbeite(20)
    await arbeite(21)
    expect(post.map((m) => m.an).toSorted()).toEqual(['akkreditiert@blatt.example', 'frei@blatt.example'])
    expect(post[0]?.text).toContain('https://jobcenter.example/presse/mit-sperrfrist')
    post = []
  })

  test('a plan that was called off sends nothing; who unsubscribes is deleted and gets nothing any more', async () => {
    const abgesagt = await p.neu('Abgesagt')
    await p.veroeffentliche(abgesagt, 22, { ab: 30 })
    expect(await p.schritt(abgesagt, 23, { was: 'abgesetzt', fassung: 1 }, lena)).toEqual({ ok: true })
    await arbeite(31)
    expect(post.filter((m) => !m.betreff.includes('GESPERRT'))).toEqual([])
    const frei = (await alle()).find((e) => e.adresse.startsWith('frei'))
    const link = frei && empfaengerPfad(tresor, t.traegerId, frei, 'abmelden')
    expect(
      await p.tu((db) =>
        meldeAb(
          db,
          tresor,
          h(32),
          schluessel(link ?? '').replace(/\.(.)/, (_, z: string) => (z === 'A' ? '.B' : '.A')),
        ),
      ),
    ).toBe(false)
    expect(await p.tu((db) => meldeAb(db, tresor, h(32), schluessel(link ?? '')))).toBe(true)
    post = []
    const id = await p.neu('Nach der Abmeldung')
    await p.veroeffentliche(id, 33)
    await arbeite(33)
    expect(post.map((m) => m.an)).toEqual(['akkreditiert@blatt.example'])
  })
})

test('an inquiry: traffic light, four eyes, answer by mail, reminder, statistics', async () => {
  post = []
  const frage = { name: 'Mira', medium: 'Bote', email: 'mira@bote.example', telefon: '', frage: 'Wie viele?', frist: p.um(60) }
  const id = await p.tu((db) => legeAnfrageAn(db, h(10), frage))
  const lies = (stunde: number) => p.tu(async (db) => (await findAnfrage(db, t.traegerId, id)) ?? expect.fail(String(stunde)))
  const a = await lies(12)
  expect([12, 40, 61].map((s) => ampelVon(a, p.um(s)))).toEqual(['gruen', 'gelb', 'rot'])
  await arbeite(36.5)
  expect(post.map((m) => m.betreff)).toEqual(['Presseanfrage von Bote: Frist morgen'])
  post = []
  const gehe = (was: Parameters<typeof geheAnfrage>[3], konto: typeof lena) => p.tu((db) => geheAnfrage(db, { ...h(40), konto }, id, was))
  const beides = { ...lena, rollen: ['pressestelle', 'freigabe'] }
  expect(await gehe({ was: 'uebernommen' }, lena)).toEqual({ ok: true })
  expect(await gehe({ was: 'freigegeben' }, anja)).toMatchObject({ ok: false })
  expect(await gehe({ was: 'entwurf', text: 'Es sind 412.' }, lena)).toEqual({ ok: true })
  expect(await gehe({ was: 'freigegeben' }, beides)).toMatchObject({ satz: expect.stringContaining('Vier Augen') })
  expect(await gehe({ was: 'freigegeben' }, anja)).toEqual({ ok: true })
  await arbeite(41)
  expect(post).toMatchObject([{ an: 'mira@bote.example', text: expect.stringContaining('Es sind 412.') }])
  expect(await p.tu(async (db) => statistikVon(await liesAnfragen(db, t.traegerId)))).toMatchObject({
    gesamt: 1,
    offen: 0,
    inDerFrist: 1,
    mitFrist: 1,
  })
  expect(await forTraeger(t.db, t.anderer, (db) => findAnfrage(db, t.anderer, id))).toBeUndefined()
  await arbeite(24 * 731)
  expect(await p.tu((db) => liesAnfragen(db, t.traegerId))).toEqual([])
})

describe('a joint package', () => {
  const daten = paketSchema.parse({
    texte: { de: { titel: 'In [[ort]]', vorspann: 'Wir in [[ort]].', text: 'Kerntext.\n\n[[mehr]]\n\nSchluss.' } },
    plaetze: [
      { name: 'ort', hilfe: 'Ort' },
      { name: 'mehr', hilfe: 'Mehr' },
    ],
  })
  const paket = { paketId: '01934f5e-0000-7000-8000-0000000000aa', fassung: 1, daten }

  test('is filled by a house; changes of the core text are seen, additions are its own affair', () => {
    expect(fehlendePlaetze(daten, { ort: 'Harz' })).toEqual(['mehr'])
    const m = artMitteilung.schema.parse(alsMitteilung(paket, { ort: 'Harz', mehr: 'Vor Ort: Betriebe.' }, 'Halberstadt'))
    expect(m.texte.de).toMatchObject({ titel: 'In Harz', text: 'Kerntext.\n\nVor Ort: Betriebe.\n\nSchluss.' })
    expect(geaenderterKerntext(daten, m)).toEqual([])
    const mehr = { ...m, texte: { de: { ...m.texte.de, text: `${m.texte.de.text}\n\nUnd noch etwas.` } } }
    expect(geaenderterKerntext(daten, mehr)).toEqual([])
    const anders = { ...m, texte: { de: { ...m.texte.de, text: m.texte.de.text.replace('Kerntext.', 'Anders.') } } }
    expect(geaenderterKerntext(daten, anders)).toEqual(['Kerntext.'])
    const offen = artMitteilung.schema.parse(alsMitteilung(paket, { ort: 'Harz' }, 'Halberstadt'))
    expect(artMitteilung.maengel?.(offen).map((x) => x.satz)).toEqual(['Der Platzhalter [[mehr]] ist noch nicht ausgefüllt.'])
  })

  test('travels as a file to another installation, and nothing else is taken for one', () => {
    expect(liesPaketdatei(alsPaketdatei(paket))).toMatchObject({ paketId: paket.paketId, daten: { texte: daten.texte } })
    for (const kein of ['', '{}', 'null', '{"schema":"verbundpaket/v1"}']) expect(liesPaketdatei(kein)).toBeUndefined()
    expect(artPaket.maengel?.({ ...daten, plaetze: [] }).map((x) => x.stelle)).toEqual(['text', 'text'])
  })

  test('the network learns what a house made of it', async () => {
    const netz = (await findTraeger(t.db, 'netzwerk'))?.traegerId ?? ''
    const angelegt = await forTraeger(t.db, netz, (db) => legeInhaltAn(db, { traegerId: netz, jetzt: p.um(1) }, 'paket', { adresse: 'woche', daten }))
    const paketId = angelegt.ok ? angelegt.inhaltId : ''
    await p.tu((db) => bestellePaketmeldung(db, p.am(50), { paketId, was: 'veroeffentlicht', pfad: '/presse/woche' }))
    await arbeite(50)
    expect(await forTraeger(t.db, netz, (db) => paketmeldungen(db, netz, paketId))).toMatchObject([
      { hausName: 'KoBa Harz', was: 'veroeffentlicht', adresse: 'https://jobcenter.example/presse/woche' },
    ])
  })

  test('the coordination sees by itself who changed the core text, who went back to it, and who is out with another one', async () => {
    const netz = (await findTraeger(t.db, 'netzwerk'))?.traegerId ?? ''
    const koordiniert = { kontoId: anja.kontoId, name: 'Koordination (Übung)', rollen: ['koordination'] }
    const imNetz = { traegerId: netz, jetzt: p.um(55), konto: koordiniert }
    const angelegt = await forTraeger(t.db, netz, async (db) => {
      const neu = await legeInhaltAn(db, imNetz, 'paket', { adresse: 'aktion', daten })
      if (!neu.ok) return expect.fail(neu.fehler.satz)
      for (const [was, konto] of [
        ['eingereicht', koordiniert],
        ['freigegeben', { ...koordiniert, kontoId: lena.kontoId }],
        ['veroeffentlicht', koordiniert],
      ] as const) {
        const e = await gehe(db, { ...imNetz, konto }, neu.inhaltId, { was, fassung: 1 })
        if (!e.ok) expect.fail(`${was}: ${e.fehler.satz}`)
      }
      return neu
    })
    const paketId = angelegt.inhaltId
    const stand = async () => (await forTraeger(t.db, netz, (db) => paketmeldungen(db, netz, paketId))).map((m) => [m.was, m.angepasst])
    const eigene = artMitteilung.schema.parse(alsMitteilung({ paketId, fassung: 1, daten }, { ort: 'Harz', mehr: 'Vor Ort.' }, 'Halberstadt'))
    const mit = (text: string) => ({ ...eigene, texte: { de: { ...eigene.texte.de, text } } })
    const begonnen = await p.tu((db) => beginneMitteilung(db, p.am(56), eigene))
    const inhaltId = begonnen.ok ? begonnen.inhaltId : expect.fail(begonnen.fehler.satz)
    const schreibe = async (stunde: number, erwartet: number, text: string) => {
      expect(await p.tu((db) => speichereMitteilung(db, p.am(stunde), inhaltId, mit(text), { erwartet }))).toMatchObject({ ok: true })
      await arbeite(stunde)
      return stand()
    }
    const { text } = eigene.texte.de
    expect(await schreibe(57, 1, `${text}\n\nUnd noch etwas.`)).toEqual([])
    expect(await schreibe(58, 2, text.replace('Kerntext.', 'Anders.'))).toEqual([['angepasst', true]])
    expect(await schreibe(59, 3, text)).toEqual([['uebernommen', false]])
    expect(await schreibe(60, 4, text.replace('Vor Ort.', 'Ganz woanders.'))).toEqual([['angepasst', true]])
    await p.veroeffentliche(inhaltId, 61, { fassung: 5 })
    await arbeite(61)
    expect(await stand()).toEqual([['veroeffentlicht', true]])
    expect(await schreibe(62, 5, text)).toEqual([['veroeffentlicht', false]])
  })
})
