import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { findFall, liesDokument, vorgaengeVon } from '../fall/index.ts'
import { findTraeger, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { ordneZu } from './eingang.ts'
import { titelDesEingangs, zeigeEingang } from './eingang-ansicht.ts'
import type { Antrag } from './model.ts'
import { fragenDesEingangs, nimmSchrittZurueck, pruefeAntwort, schliesseEingangAb, zieheFrageZurueck } from './pruefe-antwort.ts'
import { beantworteFragen, offeneFragen, rueckfragenVon, sendeFragen } from './rueckfrage.ts'
import { erklaerungen, sendeAntrag } from './sende-antrag.ts'
import { sichereDatum } from './sichere-datum.ts'
import { insertAntworten, liesAntrag } from './store.ts'
import { familie } from './uebungsantrag.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-10-10T08:00:00Z')
const FRIST = '2026-10-26'

type Buehne = Readonly<{
  db: TraegerDb
  traeger: Traeger
  h: { traegerId: string; jetzt: Temporal.Instant; konto: { kontoId: string; name: string; rollen: string[] } }
  fallId: string
  lies: () => Promise<Antrag>
  frage: (seite: string, text: string) => Promise<unknown>
  sende: (frist?: string) => ReturnType<typeof sendeFragen>
  seite: () => ReturnType<typeof zeigeEingang>
}>

/** An application at intake: sent, put to a case, nothing decided. */
async function imEingang<T>(work: (b: Buehne) => Promise<T>): Promise<T> {
  const traeger = await findTraeger(t.db)
  if (traeger === undefined) throw new Error('no Träger')
  return forTraeger(t.db, t.traegerId, async (db) => {
    const kontoId = await konto(db, 'personal')
    const h = { traegerId: t.traegerId, jetzt, konto: { kontoId, name: 'T. Heine', rollen: ['leistung'] } }
    const datum = await sichereDatum(
      db,
      tresor,
      { traegerId: t.traegerId, jetzt },
      { token: randomUUID(), name: familie['name/p1'] ?? {}, anschrift: {}, kontakt: {}, eilig: [] },
    )
    if (!datum.ok) throw new Error('not taken')
    const neue = Object.entries(familie).map(([schluessel, werte]) => {
      const [seite = '', person = ''] = schluessel.split('/')
      return { seite, person, werte }
    })
    await insertAntworten(db, tresor, t.traegerId, datum.antragId, neue, jetzt.add({ seconds: 1 }))
    const lies = async () => {
      const antrag = await liesAntrag(db, tresor, t.traegerId, datum.antragId)
      if (antrag === undefined) throw new Error('no application')
      return antrag
    }
    await sendeAntrag(db, tresor, h, await lies(), erklaerungen, [])
    const zugeordnet = await ordneZu(db, h, await lies())
    if (!zugeordnet.ok) throw new Error(zugeordnet.satz)
    const { fallId } = zugeordnet
    return work({
      db,
      traeger,
      h,
      fallId,
      lies,
      frage: async (seite, text) => pruefeAntwort(db, tresor, h, await lies(), seite, { art: 'nachfragen', text }),
      sende: async (frist = FRIST) => {
        const fall = await findFall(db, t.traegerId, fallId)
        if (fall === undefined) throw new Error('no case')
        const antrag = await lies()
        return sendeFragen(db, tresor, h, traeger, fall, antrag, { frist, titelVon: titelDesEingangs(antrag, '2026-10-10') })
      },
      seite: async () => zeigeEingang(db, t.traegerId, await lies(), jetzt, { aendern: false }),
    })
  })
}

async function konto(db: TraegerDb, art: 'personal' | 'buerger'): Promise<string> {
  const kontoId = randomUUID()
  await db.insertInto('konto').values({ traegerId: t.traegerId, kontoId, art, kennung: kontoId, name: 'Jemand (Test)', rollen: [] }).execute()
  return kontoId
}

const gibKonto = async ({ db, fallId }: Buehne, adresse = true) => {
  const kontoId = await konto(db, 'buerger')
  await db.insertInto('zugang').values({ traegerId: t.traegerId, kontoId, fallId, seit: jetzt }).execute()
  if (adresse)
    await db.insertInto('mailadresse').values({ traegerId: t.traegerId, kontoId, adresse: 'mira@mail.example', bestaetigtAm: jetzt }).execute()
}

const zeilen = async ({ db, fallId }: Buehne, tabelle: 'druckauftrag' | 'nachricht') =>
  db.selectFrom(tabelle).selectAll().where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute()

const wartend = async ({ db, fallId }: Buehne) => (await vorgaengeVon(db, t.traegerId, { fallId })).filter((v) => v.art === 'rueckfrage')

describe('asking back', () => {
  test('questions that were noted go out as one message into the postbox, and a piece of work waits', async () => {
    await imEingang(async (b) => {
      await gibKonto(b)
      await b.frage('miete', 'Gehört die Garage dazu?')
      await b.frage('anschrift', 'Welche Hausnummer stimmt?')
      expect(await b.sende()).toEqual({ ok: true, anzahl: 2, brief: false })
      const [nachricht] = await zeilen(b, 'nachricht')
      expect(nachricht).toMatchObject({ richtung: 'an-buerger', betreff: expect.stringMatching(/^2 Fragen zu /) })
      for (const satz of ['Gehört die Garage dazu?', 'Welche Hausnummer stimmt?', 'Montag, 26. Oktober 2026'])
        expect(nachricht).toHaveProperty('text', expect.stringContaining(satz))
      expect(await zeilen(b, 'druckauftrag')).toEqual([])
      expect(await wartend(b)).toMatchObject([{ stand: 'nachweis-offen', frist: FRIST, zustaendig: b.h.konto.kontoId, erledigtAm: null }])
      expect(await b.sende()).toMatchObject({ ok: false })
    })
  })

  test('nor does an account that no mail tells of it keep the letter back', async () => {
    await imEingang(async (b) => {
      await gibKonto(b, false)
      await b.frage('miete', 'Gehört die Garage dazu?')
      expect(await b.sende()).toMatchObject({ ok: true, brief: true })
    })
  })

  test('without an account a letter in the print queue asks', async () => {
    await imEingang(async (b) => {
      await b.frage('miete', 'Gehört die Garage dazu?')
      expect(await b.sende()).toMatchObject({ ok: true, brief: true })
      expect(await zeilen(b, 'druckauftrag')).toHaveLength(1)
      const [r] = await rueckfragenVon(b.db, t.traegerId, { fallId: b.fallId })
      const pdf = await liesDokument(b.db, tresor, t.traegerId, r?.brief ?? '')
      const gelesen = await liesPdf(pdf?.inhalt ?? new Uint8Array())
      const text = gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ') : ''
      expect(text).toContain('Gehört die Garage dazu?')
      expect(text).toContain('Montag, 26. Oktober 2026')
    })
  })

  test('a question can be withdrawn or replaced until it is sent, not afterwards', async () => {
    await imEingang(async (b) => {
      await b.frage('miete', 'Gehört die Garage dazu?')
      expect(await zieheFrageZurueck(b.db, b.h, await b.lies(), 'miete')).toEqual({ ok: true })
      expect(await b.sende()).toMatchObject({ ok: false })
      await b.frage('miete', 'Wie hoch ist die Miete?')
      await b.frage('miete', 'Wie hoch ist die Miete ohne Garage?')
      expect(await b.sende()).toMatchObject({ ok: true, anzahl: 1 })
      expect((await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })).map((f) => f.text)).toEqual(['Wie hoch ist die Miete ohne Garage?'])
      expect(await zieheFrageZurueck(b.db, b.h, await b.lies(), 'miete')).toMatchObject({ ok: false })
      expect(await nimmSchrittZurueck(b.db, b.h, await b.lies())).toMatchObject({ ok: false })
      expect(await pruefeAntwort(b.db, tresor, b.h, await b.lies(), 'miete', { art: 'uebernehmen' })).toMatchObject({ ok: false })
    })
  })

  test('too short a deadline, or a day that does not exist, is refused', async () => {
    await imEingang(async (b) => {
      await b.frage('miete', 'Gehört die Garage dazu?')
      for (const frist of ['2026-10-12', '2026-02-31', '', 'morgen']) expect(await b.sende(frist), frist).toMatchObject({ ok: false })
    })
  })
})

describe('the answer', () => {
  test('shows at the question, is decided again, and then the work is done', async () => {
    await imEingang(async (b) => {
      await gibKonto(b)
      await b.frage('miete', 'Gehört die Garage dazu?')
      await b.sende()
      const [offen] = await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })
      const eingabe = { rueckfrageId: offen?.rueckfrageId ?? '', nr: 0, text: ' Nein, nur die Wohnung. ' }
      const h = { traegerId: t.traegerId, jetzt: jetzt.add({ hours: 48 }) }
      expect(await beantworteFragen(b.db, h, { fallId: b.fallId }, [eingabe], 'person', 'Lena Birkner')).toBe(1)
      expect(await beantworteFragen(b.db, h, { fallId: b.fallId }, [eingabe], 'person', 'Lena Birkner')).toBe(0)
      expect(await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })).toEqual([])
      expect(await wartend(b)).toMatchObject([{ stand: 'in-pruefung', frist: null, titel: expect.stringMatching(/^Antwort da: /), erledigtAm: null }])
      const punkt = (await b.seite()).punkte.find((p) => p.frage === 'miete')
      expect(punkt).toMatchObject({
        fragestand: 'beantwortet',
        fragen: [{ text: 'Gehört die Garage dazu?', antwort: 'Nein, nur die Wohnung.', haus: false }],
      })
      expect(await pruefeAntwort(b.db, tresor, b.h, await b.lies(), 'miete', { art: 'uebernehmen' })).toEqual({ ok: true })
      expect((await wartend(b))[0]?.erledigtAm).not.toBeNull()
    })
  })

  test('that staff heard on the telephone is noted the same way', async () => {
    await imEingang(async (b) => {
      await b.frage('miete', 'Gehört die Garage dazu?')
      await b.sende()
      const antrag = await b.lies()
      const [r] = await rueckfragenVon(b.db, t.traegerId, { antragId: antrag.antragId })
      const eingabe = { rueckfrageId: r?.rueckfrageId ?? '', nr: 0, text: 'Nein' }
      expect(await beantworteFragen(b.db, b.h, { antragId: antrag.antragId }, [eingabe], 'haus', 'T. Heine')).toBe(1)
      expect((await b.seite()).punkte.find((p) => p.frage === 'miete')?.fragen).toMatchObject([{ antwort: 'Nein', haus: true }])
      expect((await zeilen(b, 'nachricht')).filter((n) => 'richtung' in n && n.richtung === 'an-jobcenter')).toEqual([])
    })
  })

  test('to a question of another case is not taken', async () => {
    await imEingang(async (b) => {
      await b.frage('miete', 'Gehört die Garage dazu?')
      await b.sende()
      const [offen] = await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })
      const eingabe = { rueckfrageId: offen?.rueckfrageId ?? '', nr: 0, text: 'Ja' }
      for (const wovon of [{ fallId: randomUUID() }, { antragId: randomUUID() }])
        expect(await beantworteFragen(b.db, b.h, wovon, [eingabe], 'person', 'Fremd')).toBe(0)
      expect(await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })).toHaveLength(1)
    })
  })

  test('opens an intake again that was finished while it waited', async () => {
    await imEingang(async (b) => {
      for (const frage of fragenDesEingangs(await b.lies(), '2026-10-10'))
        if (frage === 'miete') await b.frage(frage, 'Gehört die Garage dazu?')
        else await pruefeAntwort(b.db, tresor, b.h, await b.lies(), frage, { art: 'uebernehmen' })
      expect(await schliesseEingangAb(b.db, b.h, await b.lies(), '')).toMatchObject({ ok: false }) // noted, not sent
      await b.sende()
      expect(await schliesseEingangAb(b.db, b.h, await b.lies(), '')).toEqual({ ok: true })
      expect((await b.lies()).erledigtAm).not.toBeNull()
      const [offen] = await offeneFragen(b.db, t.traegerId, { fallId: b.fallId })
      const eingabe = { rueckfrageId: offen?.rueckfrageId ?? '', nr: 0, text: 'Nein' }
      await beantworteFragen(b.db, b.h, { fallId: b.fallId }, [eingabe], 'person', 'Lena Birkner')
      expect((await b.lies()).erledigtAm).toBeNull()
      expect((await b.seite()).jetzt).toBe('miete')
      expect(await schliesseEingangAb(b.db, b.h, await b.lies(), '')).toMatchObject({ ok: false })
    })
  })
})
