import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { erfasseAngabe, gueltigAm, legeFallAn, legePersonAn, liesAngaben, vorgaengeVon } from '../fall/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { vorschlagZu } from './aenderung-vorschlag.ts'
import { zeigeEingang } from './eingang-ansicht.ts'
import { meldeAenderung } from './melde-aenderung.ts'
import type { Antrag, Werte } from './model.ts'
import { nimmSchrittZurueck, pruefeAntwort, schliesseEingangAb } from './pruefe-antwort.ts'
import { liesAntrag } from './store.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T08:00:00Z')
const spaeter = jetzt.add({ hours: 1 })

type Buehne = Readonly<{
  db: TraegerDb
  h: { traegerId: string; jetzt: Temporal.Instant; konto: { kontoId: string; name: string; rollen: string[] } }
  fallId: string
  /** who reports: the second person of the case */
  tom: string
  melde: (werte: Werte) => Promise<Antrag>
  trageEin: (antrag: Antrag, felder: Readonly<Record<string, string>>) => ReturnType<typeof pruefeAntwort>
  /** values of a kind of fact on a day */
  am: (tag: string, art: string) => Promise<unknown[]>
}>

async function konto(db: TraegerDb, art: 'personal' | 'buerger') {
  const kontoId = randomUUID()
  await db.insertInto('konto').values({ traegerId: t.traegerId, kontoId, art, kennung: kontoId, name: 'Jemand (Test)', rollen: [] }).execute()
  return { kontoId, name: 'Jemand (Test)', rollen: ['leistung'] }
}

/** A running case of two, in which an account of the second person reports changes. */
function imFall<T>(work: (b: Buehne) => Promise<T>): Promise<T> {
  return forTraeger(t.db, t.traegerId, async (db) => {
    const anfang = { traegerId: t.traegerId, jetzt, konto: await konto(db, 'personal') }
    const { fallId } = await legeFallAn(db, anfang, { bezeichnung: 'Birkner, Lena' })
    await legePersonAn(db, anfang, fallId, { vorname: 'Lena', nachname: 'Birkner', geburtsdatum: '1991-03-24' }, '2026-01-01', 'Antrag')
    const { personId: tom } = await legePersonAn(
      db,
      anfang,
      fallId,
      { vorname: 'Tom', nachname: 'Birkner', geburtsdatum: '1990-02-03' },
      '2026-01-01',
      'Antrag',
    )
    const buerger = await konto(db, 'buerger')
    await db.insertInto('zugang').values({ traegerId: t.traegerId, kontoId: buerger.kontoId, fallId, personId: tom, seit: jetzt }).execute()
    const h = { ...anfang, jetzt: spaeter }
    return work({
      db,
      h,
      fallId,
      tom,
      melde: async (werte) => {
        const meldung = { token: randomUUID(), fallId, titel: 'Arbeit', ab: werte.ab ?? '', werte }
        const gemeldet = await meldeAenderung(db, tresor, { ...h, konto: buerger }, meldung)
        const antrag = gemeldet.ok ? await liesAntrag(db, tresor, t.traegerId, gemeldet.antragId) : undefined
        if (antrag === undefined) throw new Error('not reported')
        return antrag
      },
      trageEin: (antrag, felder) => {
        const formular = new FormData()
        for (const [name, wert] of Object.entries(felder)) formular.set(name, wert)
        return pruefeAntwort(db, tresor, h, antrag, 'aenderung', { art: 'eintragen', formular })
      },
      am: async (tag, art) => gueltigAm(await liesAngaben(db, t.traegerId, fallId), tag).flatMap((a) => (a.art === art ? [a.wert] : [])),
    })
  })
}

/** What stands in the form when it is opened: sending it unchanged is the one key. */
async function wieVorgeschlagen(b: Buehne, antrag: Antrag): Promise<Record<string, string>> {
  const v = await vorschlagZu(b.db, t.traegerId, antrag)
  if (v === undefined) throw new Error('nothing proposed')
  return { ab: v.ab, person: v.person, bisher: v.gewaehlt, ...Object.fromEntries(v.felder.map((f) => [f.name, f.wert])) }
}

const lohn = (brutto: number, netto: number) => ({ art: 'erwerb', brutto, netto })

describe('a reported change', () => {
  test('of new work becomes income of who reported, from the day on; the work list and the intake show it', async () => {
    await imFall(async (b) => {
      const antrag = await b.melde({ art: 'arbeit', was: 'beginn', ab: '2026-09-01', betrag: '1250', text: 'Gärtnerei' })
      const seite = await zeigeEingang(b.db, t.traegerId, antrag, spaeter, { aendern: false })
      expect(seite.punkte).toMatchObject([
        {
          frage: 'aenderung',
          titel: 'Arbeit: neue Arbeit',
          zeilen: [{ label: 'ab', wert: '01.09.2026' }, { wert: '1.250,00\u00a0€' }, { wert: 'Gärtnerei' }],
        },
      ])
      expect(seite.vorschlag).toMatchObject({ weise: 'neu', ab: '2026-09-01', person: b.tom })
      expect(await b.trageEin(antrag, { ...(await wieVorgeschlagen(b, antrag)), 'wert.netto': '1.056,40' })).toEqual({ ok: true })
      expect([await b.am('2026-08-31', 'person.einkommen'), await b.am('2026-09-01', 'person.einkommen')]).toEqual([[], [lohn(1250, 1056.4)]])
      const [angabe] = (await liesAngaben(b.db, t.traegerId, b.fallId)).filter((a) => a.art === 'person.einkommen')
      expect(angabe).toMatchObject({ personId: b.tom, quelle: `Meldung ${antrag.nummer}` })
      expect(await schliesseEingangAb(b.db, b.h, antrag, '')).toEqual({ ok: true })
      const [vorgang] = await vorgaengeVon(b.db, t.traegerId, { antragId: antrag.antragId })
      expect(vorgang).toMatchObject({ art: 'aenderung', stand: 'in-pruefung' })
    })
  })

  test('of work that is entered already is not taken for a second one', async () => {
    await imFall(async (b) => {
      const da = { personId: b.tom, art: 'person.einkommen', wert: lohn(1250, 1000), giltVon: '2026-09-01', quelle: 'Anruf' } as const
      await erfasseAngabe(b.db, b.h, b.fallId, da)
      const antrag = await b.melde({ art: 'arbeit', was: 'beginn', ab: '2026-09-01', betrag: '1250', text: '' })
      expect(await b.trageEin(antrag, { ...(await wieVorgeschlagen(b, antrag)), 'wert.netto': '1.056,40' })).toEqual({ ok: true })
      expect(await b.am('2026-09-15', 'person.einkommen')).toEqual([lohn(1250, 1056.4)])
    })
  })

  test('of other pay changes the wage from that day; taken back, the old one holds again without a gap', async () => {
    await imFall(async (b) => {
      const da = { personId: b.tom, art: 'person.einkommen', wert: lohn(800, 700), giltVon: '2026-01-01', quelle: 'Antrag' } as const
      await erfasseAngabe(b.db, { ...b.h, jetzt }, b.fallId, da)
      const antrag = await b.melde({ art: 'arbeit', was: 'lohn', ab: '2026-09-01', betrag: '900.5' })
      expect(await b.trageEin(antrag, { ...(await wieVorgeschlagen(b, antrag)), 'wert.netto': '780' })).toEqual({ ok: true })
      expect([await b.am('2026-08-31', 'person.einkommen'), await b.am('2026-09-01', 'person.einkommen')]).toEqual([
        [lohn(800, 700)],
        [lohn(900.5, 780)],
      ])
      expect(await nimmSchrittZurueck(b.db, { ...b.h, jetzt: spaeter.add({ minutes: 1 }) }, antrag)).toEqual({ ok: true })
      for (const tag of ['2026-01-01', '2026-08-31', '2026-09-01', '2027-01-01'])
        expect(await b.am(tag, 'person.einkommen'), tag).toEqual([lohn(800, 700)])
    })
  })

  test('of the end of work ends the wage the day before, and that can be taken back too', async () => {
    await imFall(async (b) => {
      const da = { personId: b.tom, art: 'person.einkommen', wert: lohn(800, 700), giltVon: '2026-01-01', quelle: 'Antrag' } as const
      await erfasseAngabe(b.db, { ...b.h, jetzt }, b.fallId, da)
      const antrag = await b.melde({ art: 'arbeit', was: 'ende', ab: '2026-09-01' })
      expect(await b.trageEin(antrag, await wieVorgeschlagen(b, antrag))).toEqual({ ok: true })
      expect([await b.am('2026-08-31', 'person.einkommen'), await b.am('2026-09-01', 'person.einkommen')]).toEqual([[lohn(800, 700)], []])
      expect(await nimmSchrittZurueck(b.db, { ...b.h, jetzt: spaeter.add({ minutes: 1 }) }, antrag)).toEqual({ ok: true })
      expect(await b.am('2026-09-01', 'person.einkommen')).toEqual([lohn(800, 700)])
    })
  })

  test('of rent, account and one-off money goes where it belongs with one key', async () => {
    await imFall(async (b) => {
      const iban = 'DE02120300000000202051'
      const meldungen: Werte[] = [
        { art: 'wohnen', was: 'miete', ab: '2026-10-01', betrag: '512' },
        { art: 'konto', ab: '2026-10-01', iban, inhaber: 'Tom Birkner' },
        { art: 'einmalig', was: 'steuer', ab: '2026-10-05', betrag: '300' },
      ]
      for (const werte of meldungen) {
        const antrag = await b.melde(werte)
        expect(await b.trageEin(antrag, await wieVorgeschlagen(b, antrag)), werte.art).toEqual({ ok: true })
      }
      expect(await b.am('2026-10-01', 'unterkunft.grundmiete')).toEqual([512])
      expect(await b.am('2026-10-01', 'zahlung.konto')).toEqual([{ iban, kontoinhaber: 'Tom Birkner' }])
      expect(await b.am('2026-10-20', 'person.einkommen')).toEqual([{ art: 'einmalig', betrag: 300, zufluss: '2026-10-05' }])
      expect(await b.am('2026-11-01', 'person.einkommen')).toEqual([])
    })
  })

  test('that a person must understand first is only marked as done', async () => {
    await imFall(async (b) => {
      const antrag = await b.melde({ art: 'haushalt', was: 'einzug', ab: '2026-09-01', text: 'Meine Mutter' })
      expect(await vorschlagZu(b.db, t.traegerId, antrag)).toBeUndefined()
      expect(await b.trageEin(antrag, {})).toMatchObject({ ok: false })
      expect(await pruefeAntwort(b.db, tresor, b.h, antrag, 'aenderung', { art: 'uebernehmen' })).toEqual({ ok: true })
    })
  })

  test('with nonsense in its form writes nothing', async () => {
    await imFall(async (b) => {
      const antrag = await b.melde({ art: 'arbeit', was: 'beginn', ab: '2026-09-01', betrag: '1250' })
      const form = await wieVorgeschlagen(b, antrag)
      const fehler: Werte[] = [{ ab: '2026-02-31' }, { ab: '' }, { 'wert.brutto': 'viel' }, { 'wert.art': 'lotto' }]
      for (const falsch of fehler) expect(await b.trageEin(antrag, { ...form, ...falsch }), JSON.stringify(falsch)).toMatchObject({ ok: false })
      expect(await b.am('2026-09-01', 'person.einkommen')).toEqual([])
    })
  })
})
