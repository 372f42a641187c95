import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { fordereNachweiseAn, sichereDatum } from '../../antrag/index.ts'
import { beginneEntwurf, erlasse, findEntwurf, reicheEin } from '../../bescheid/index.ts'
import { erfasseAngabe, legeDokumentAb, legeFallAn, legePersonAn, vorgaengeVon } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import { cookieFuer, rufe, traegerVon } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { tresorMit } from '../../platform/tresor/index.ts'
import { bucheBescheid } from '../../zahlung/index.ts'
import * as aenderung from '../pages/aenderung-melden.tsx'
import * as bescheidPdf from '../pages/bescheid-pdf.ts'
import * as bescheide from '../pages/bescheide.tsx'
import * as mein from '../pages/mein.tsx'
import * as meinBescheid from '../pages/mein-bescheid.tsx'
import * as daten from '../pages/mein-daten.tsx'
import * as dokument from '../pages/mein-dokument.ts'
import * as nachrichten from '../pages/mein-nachrichten.tsx'
import * as nachweise from '../pages/mein-nachweise.tsx'
import * as zahlungen from '../pages/mein-zahlungen.tsx'
import * as zugriffe from '../pages/zugriffe.tsx'
import * as zustellung from '../pages/zustellung.tsx'
import { uebernimmAntraege, verbindeMitAntrag } from './antrag-verbinden.ts'
import { verbinde } from './freischalten.ts'
import { liesMeineFaelle } from './mein-fall.ts'
import { schreibeAnBuerger } from './nachrichten.ts'
import { offenePunkte } from './nachweise.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(3))
const jetzt = Temporal.Instant.from('2026-08-18T09:00:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

type Wer = Handlung & Required<Pick<Handlung, 'konto'>>
async function konto(art: 'personal' | 'buerger', kennung: string, rollen: string[] = []): Promise<Wer> {
  const name = `${kennung} (Übung)`
  const { kontoId } = await tu((db) =>
    db.insertInto('konto').values({ traegerId: t.traegerId, art, kennung, name, rollen }).returning('kontoId').executeTakeFirstOrThrow(),
  )
  return { traegerId: t.traegerId, jetzt, konto: { kontoId, name, rollen } }
}

type Akte = Readonly<{ fallId: string; personId: string; bescheidId: string; anforderungId: string }>

/** A case with a decision, a message and a request for two papers. */
async function akte(wem: Wer, vorname: string): Promise<Akte> {
  const { fallId, personId } = await tu(async (db) => {
    const fall = await legeFallAn(db, heine, { bezeichnung: vorname })
    const stamm = { vorname, nachname: 'Sommerfeld', geburtsdatum: '1991-03-14' }
    const person = await legePersonAn(db, heine, fall.fallId, stamm, '2026-01-01', 'Antrag')
    for (const angabe of [
      { art: 'unterkunft.grundmiete', wert: 480 },
      { art: 'zahlung.konto', wert: { iban: 'DE89370400440532013000', kontoinhaber: vorname } },
      { art: 'haushalt.anschrift', wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' } },
    ] as const) {
      const erfasst = await erfasseAngabe(db, heine, fall.fallId, { ...angabe, giltVon: '2026-01-01', quelle: 'Antrag' })
      if (!erfasst.ok) throw new Error(JSON.stringify(erfasst))
    }
    await verbinde(db, wem, { fallId: fall.fallId, personId: person.personId })
    await schreibeAnBuerger(db, heine, fall.fallId, { betreff: `An ${vorname}`, text: 'Guten Tag' }, { erledigt: false })
    return { fallId: fall.fallId, personId: person.personId }
  })
  return { fallId, personId, bescheidId: await entscheide(fallId), anforderungId: await fordereAn(fallId) }
}

async function entscheide(fallId: string): Promise<string> {
  const begonnen = await tu((db) => beginneEntwurf(db, heine, fallId, { von: '2026-09', bis: '2026-11' }))
  if (!begonnen.ok) throw new Error(begonnen.fehler.saetze.join(' '))
  await tu((db) => reicheEin(db, heine, begonnen.entwurfId, 0))
  const fassung = (await tu((db) => findEntwurf(db, t.traegerId, begonnen.entwurfId)))?.fassung ?? -1
  const erlassen = await tu((db) => erlasse(db, { tresor, nachErlass: bucheBescheid as never }, wendt, begonnen.entwurfId, { fassung }))
  if (!erlassen.ok) throw new Error(erlassen.fehler.saetze.join(' '))
  return erlassen.bescheidId
}

async function fordereAn(fallId: string): Promise<string> {
  const traeger = await traegerVon(t)
  const punkt = (titel: string) => ({ titel, warum: 'Für die Miete.', geeignet: '', nachweis: 'N-MIET' })
  const neu = { punkte: [punkt('Mietvertrag'), punkt('Lohn')], frist: '2026-09-10' }
  const fall = { fallId, aktenzeichen: '26-000001', bezeichnung: 'Übung' }
  const angefordert = await tu((db) => fordereNachweiseAn(db, tresor, heine, traeger, fall, neu))
  if (!angefordert.ok) throw new Error(angefordert.saetze.join(' '))
  return angefordert.anforderungId
}

/** The smallest PDF with a page. */
const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

let heine: Wer
let wendt: Wer
let mira: Wer
let tom: Wer
let ohne: Wer
let meine: Akte
let seine: Akte
beforeAll(async () => {
  heine = await konto('personal', 'heine', ['leistung'])
  wendt = await konto('personal', 'wendt', ['anordnung'])
  mira = await konto('buerger', 'mira')
  tom = await konto('buerger', 'tom')
  ohne = await konto('buerger', 'ohne')
  meine = await akte(mira, 'Mira')
  seine = await akte(tom, 'Tom')
})

/** Asks a page as a browser with the session of an account would; a thrown answer is returned. */
async function frage(seite: unknown, wer: Wer, pfad: string, params: Record<string, string> = {}, formular?: FormData): Promise<unknown> {
  const keks = await cookieFuer(t, wer.konto, jetzt)
  const work = seite as Parameters<typeof rufe>[1]
  return rufe(t, work, pfad, { cookie: keks, params, jetzt, umfeld: { tresor }, ...(formular ? { formular } : {}) }).catch(
    (antwort: unknown) => antwort,
  )
}

const status = (antwort: unknown) => (antwort instanceof Response ? antwort.status : 200)

describe('another citizen', () => {
  test('reaches no decision of the case, neither explained nor as PDF', async () => {
    for (const seite of [meinBescheid.loader, bescheidPdf.loader]) {
      expect(status(await frage(seite, mira, '/mein/bescheide/x', { bescheidId: seine.bescheidId }))).toBe(404)
      expect(status(await frage(seite, mira, '/mein/bescheide/x', { bescheidId: 'keine-id' }))).toBe(404)
      expect(status(await frage(seite, mira, '/mein/bescheide/x', { bescheidId: meine.bescheidId }))).toBe(200)
    }
    const gelesen = await tu((db) => db.selectFrom('gelesen').select(['gegenstand', 'kontoId']).where('traegerId', '=', t.traegerId).execute())
    expect(gelesen).toEqual([{ gegenstand: meine.bescheidId, kontoId: mira.konto.kontoId }])
  })

  test('sees messages, papers and requests of the own case only', async () => {
    expect(await frage(nachrichten.loader, mira, '/mein/nachrichten')).toMatchObject([
      { betreff: 'Wir brauchen noch Nachweise von Ihnen' },
      { betreff: 'An Mira' },
    ])
    expect(await frage(nachweise.loader, mira, '/mein/nachweise')).toMatchObject({
      offen: [{ anforderungId: meine.anforderungId }, { anforderungId: meine.anforderungId }],
      quittungen: [],
    })
    const alles = JSON.stringify(await Promise.all([frage(bescheide.loader, mira, '/mein/bescheide'), frage(daten.loader, mira, '/mein/daten')]))
    expect(alles).not.toContain(seine.bescheidId)
    expect(alles).not.toContain('Tom')
  })

  test('opens no paper of the case; the own letter it does', async () => {
    const briefVon = async ({ fallId }: Akte) =>
      (
        await tu((db) =>
          db.selectFrom('anforderung').select('brief').where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).executeTakeFirstOrThrow(),
        )
      ).brief
    const hole = async (dokumentId: string) => status(await frage(dokument.loader, mira, '/mein/dokumente/x', { dokumentId }))
    expect(await hole(await briefVon(seine))).toBe(404)
    expect(await hole(await briefVon(meine))).toBe(200)
    const akte = await tu((db) => legeDokumentAb(db, tresor, heine, { fallId: meine.fallId, name: 'vermerk.pdf', inhalt: pdf, kanal: 'papier' }))
    expect(akte.ok && (await hole(akte.dokumentId)), 'what staff scanned').toBe(404)
  })

  test('cannot close a request of somebody else: the file goes to the own case', async () => {
    const formular = upload(`${seine.anforderungId} 0`)
    await frage(nachweise.action, mira, '/mein/nachweise', {}, formular)
    expect(await tu((db) => offenePunkte(db, t.traegerId, seine.fallId))).toHaveLength(2)
    const dokument = await tu((db) =>
      db.selectFrom('dokument').select('fallId').where('traegerId', '=', t.traegerId).where('kanal', '=', 'portal').execute(),
    )
    expect(dokument).toEqual([{ fallId: meine.fallId }])
  })

  test('without a case finds no page but the overview', async () => {
    const seiten = [bescheide, nachrichten, nachweise, zahlungen, zugriffe, daten, zustellung]
    for (const { loader } of seiten) expect(status(await frage(loader, ohne, '/mein/x'))).toBe(404)
    expect(status(await frage(meinBescheid.loader, ohne, '/mein/x', { bescheidId: meine.bescheidId }))).toBe(404)
    expect(await frage(mein.loader, ohne, '/mein')).toMatchObject({ akte: undefined, antraege: [] })
    expect(status(await frage(mein.loader, heine, '/mein'))).toBe(403)
  })
})

describe('the overview', () => {
  test('tells the next payment with its parts, what is missing, the decision and the message', async () => {
    const antwort = await frage(mein.loader, tom, '/mein')
    expect(antwort).toMatchObject({
      akte: {
        zahlung: { tag: '2026-08-31', monat: '2026-09', cent: 104300, geplant: true, endung: '3000' },
        offen: [{ was: 'Mietvertrag', frist: '2026-09-10' }, { was: 'Lohn' }],
        nachrichten: [
          { betreff: 'Wir brauchen noch Nachweise von Ihnen', gelesen: false },
          { betreff: 'An Tom', gelesen: false },
        ],
        bescheid: { bescheidId: seine.bescheidId, vom: '18. August 2026', widerspruchBis: undefined, laeuftNoch: true },
      },
    })
    const { zahlung } = (antwort as { akte: { zahlung: { anteile: { cent: number }[] } } }).akte
    expect(zahlung.anteile.reduce((s, a) => s + a.cent, 0)).toBe(104300)
  })
})

describe('the decision explained', () => {
  test('shows the amounts and the reasoning that were frozen', async () => {
    const antwort = (await frage(meinBescheid.loader, tom, '/mein/bescheide/x?monat=2026-10', { bescheidId: seine.bescheidId })) as {
      tafel: { zeilen: { spanne: string; zusammen: number }[] }
      gezeigt: { blatt: { anspruch: number; bedarf: { zeilen: { name: string; zweige: { satz: string }[] }[] } } }
    }
    expect(antwort.tafel.zeilen).toMatchObject([{ spanne: 'September bis November 2026', zusammen: 104300 }])
    expect(antwort.gezeigt.blatt.anspruch).toBe(1043)
    const regelbedarf = antwort.gezeigt.blatt.bedarf.zeilen.find((z) => z.name === 'Regelbedarf')
    expect(JSON.stringify(regelbedarf)).toContain('563,00')
  })
})

function upload(punkt: string): FormData {
  const formular = new FormData()
  formular.set('punkt', punkt)
  formular.append('dateien', new File([pdf], 'vertrag.pdf'))
  return formular
}

describe('evidence', () => {
  test('closes its point, has a receipt with the hash, and the work list shows what is left', async () => {
    const antwort = await frage(nachweise.action, tom, '/mein/nachweise', {}, upload(`${seine.anforderungId} 0`))
    expect(antwort).toMatchObject({ angekommen: 1, meldungen: [] })
    expect(await frage(nachweise.loader, tom, '/mein/nachweise')).toMatchObject({
      offen: [{ was: 'Lohn' }],
      quittungen: [{ name: 'vertrag.pdf', sha256: createHash('sha256').update(pdf).digest('hex') }],
    })
    const offen = async () =>
      (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: seine.fallId }))).filter((v) => v.erledigtAm === null).map((v) => [v.titel, v.fehlt])
    expect(await offen()).toEqual([['Nachweise: Übung', 'Lohn']])
    await frage(nachweise.action, tom, '/mein/nachweise', {}, upload(`${seine.anforderungId} 1`))
    expect(await offen()).toEqual([['Unterlagen eingegangen: Lohn', '']])
  })

  test('that is no paper is refused by its name and closes nothing', async () => {
    const formular = upload(`${meine.anforderungId} 0`)
    formular.set('dateien', new File(['nur Text'], 'notiz.exe'))
    const antwort = await frage(nachweise.action, mira, '/mein/nachweise', {}, formular)
    expect(antwort).toMatchObject({ angekommen: 0, meldungen: [{ satz: expect.stringContaining('notiz.exe') }] })
    expect(await tu((db) => offenePunkte(db, t.traegerId, meine.fallId))).toHaveLength(2)
  })

  test('more time can be asked for with one press', async () => {
    const formular = new FormData()
    formular.set('punkt', `${meine.anforderungId} 1`)
    formular.set('aktion', 'mehr-zeit')
    expect(await frage(nachweise.action, mira, '/mein/nachweise', {}, formular)).toMatchObject({ mehrZeit: true })
    expect(await frage(nachrichten.loader, mira, '/mein/nachrichten')).toMatchObject([{ betreff: 'Bitte um mehr Zeit: Lohn' }, {}, {}])
  })
})

describe('a reported change', () => {
  const meldung = (token: string) => {
    const formular = new FormData()
    for (const [feld, wert] of Object.entries({ token, was: 'beginn', ab: '1.9.2026', betrag: '1.250', text: 'Halbe Stelle' }))
      formular.set(feld, wert)
    formular.append('dateien', new File([pdf], 'vertrag.pdf'))
    return formular
  }

  test('has a number, is work for staff and stands among the messages; sent twice it is one', async () => {
    const token = '0190a0a0-0000-7000-8000-0000000000aa'
    const melde = () => frage(aenderung.action, mira, '/mein/aenderung/arbeit', { art: 'arbeit' }, meldung(token))
    expect(await melde()).toMatchObject({ ok: true, nummer: 'V-2026-000001', angekommen: ['vertrag.pdf'], abgelehnt: [] })
    expect(await melde()).toMatchObject({ ok: true, nummer: 'V-2026-000001' })
    const vorgaenge = (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: meine.fallId }))).filter((v) => v.art === 'aenderung')
    expect(vorgaenge.map((v) => v.titel)).toEqual(['Änderung: Arbeit ab 01.09.2026'])
    const post = (await frage(nachrichten.loader, mira, '/mein/nachrichten')) as { betreff: string; text: string }[]
    expect(post.filter((n) => n.betreff.startsWith('Änderung gemeldet'))).toMatchObject([{ text: expect.stringContaining('Arbeit: neue Arbeit') }])
    expect(await frage(mein.loader, mira, '/mein')).toMatchObject({ antraege: [{ nummer: 'V-2026-000001', art: 'aenderung' }] })
  })

  test('without a day is sent back with what is missing', async () => {
    const formular = meldung('0190a0a0-0000-7000-8000-0000000000ab')
    formular.set('ab', '')
    expect(await frage(aenderung.action, mira, '/mein/aenderung/arbeit', { art: 'arbeit' }, formular)).toMatchObject({
      ok: false,
      meldungen: [{ feld: 'ab' }],
    })
    expect(status(await frage(aenderung.loader, mira, '/mein/aenderung/unsinn', { art: 'unsinn' }))).toBe(404)
  })
})

describe('the own application', () => {
  test('links the account by number, code and date of birth; the case follows when staff has opened it', async () => {
    const wer = await konto('buerger', 'neu')
    const erklaerung = {
      token: '0190a0a0-0000-7000-8000-0000000000ac',
      name: { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '14.03.1991' },
      anschrift: {},
      kontakt: {},
      eilig: [],
    }
    const gestellt = await tu((db) => sichereDatum(db, tresor, { traegerId: t.traegerId, jetzt }, erklaerung))
    if (!gestellt.ok) throw new Error('no application')
    const versuche = (nummer: string, geburtsdatum: string) =>
      tu((db) => verbindeMitAntrag(db, tresor, wer, { nummer, code: gestellt.code, geburtsdatum }))
    expect(await versuche('A-2026-999999', '1991-03-14')).toEqual({ ok: false, grund: 'falsch' })
    expect(await versuche(gestellt.nummer, '1991-03-15')).toEqual({ ok: false, grund: 'falsch' })
    expect(await versuche(gestellt.nummer.toLowerCase(), '1991-03-14')).toEqual({ ok: true, fallId: undefined })
    expect(await frage(mein.loader, wer, '/mein')).toMatchObject({ antraege: [{ nummer: gestellt.nummer }] })
    const ordneZu = (fallId: string) =>
      tu((db) => db.updateTable('antrag').set({ fallId }).where('traegerId', '=', t.traegerId).where('antragId', '=', gestellt.antragId).execute())
    await ordneZu(meine.fallId)
    await tu((db) => uebernimmAntraege(db, tresor, wer))
    expect(await tu((db) => liesMeineFaelle(db, t.traegerId, wer.konto.kontoId))).toMatchObject([{ fallId: meine.fallId, personId: meine.personId }])
    expect(
      await tu((db) => verbindeMitAntrag(db, tresor, ohne, { nummer: gestellt.nummer, code: gestellt.code, geburtsdatum: '1991-03-14' })),
    ).toEqual({
      ok: false,
      grund: 'falsch',
    })
  })
})
