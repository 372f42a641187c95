import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { erfasseAngabe, legeFallAn, legePersonAn, liesDokument, vorgaengeVon } from '../fall/index.ts'
import { findTraeger, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { anforderungenVon, erledigePunkt, fordereNachweiseAn, type Punkt, vorschlagFrist } from './anforderung.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T08:00:00Z')
const punkte: Punkt[] = [
  { titel: 'Mietvertrag', warum: 'Damit wir die Miete übernehmen können.', geeignet: 'Mietvertrag', nachweis: 'N-MIET' },
  { titel: 'Kontoauszüge', warum: 'Damit feststeht, welches Geld hereinkommt.', geeignet: 'drei Monate', nachweis: 'N-KONTO' },
]

async function vorbereitet(db: TraegerDb) {
  const kontoId = randomUUID()
  await db
    .insertInto('konto')
    .values({ traegerId: t.traegerId, kontoId, art: 'personal', kennung: kontoId, name: 'T. Heine', rollen: ['leistung'] })
    .execute()
  const h = { traegerId: t.traegerId, jetzt, konto: { kontoId, name: 'T. Heine', rollen: ['leistung'] } }
  const { fallId, aktenzeichen } = await legeFallAn(db, h, { bezeichnung: 'Sommerfeld, Mira' })
  await legePersonAn(db, h, fallId, { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-05' }, '2026-08-01', 'Antrag')
  await erfasseAngabe(db, h, fallId, {
    art: 'haushalt.anschrift',
    wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' },
    giltVon: '2026-08-01',
    quelle: 'Antrag',
  })
  return { h, fall: { fallId, aktenzeichen, bezeichnung: 'Sommerfeld, Mira' } }
}

const mitTraeger = async <T>(work: (db: TraegerDb, traeger: Traeger) => Promise<T>) => {
  const traeger = await findTraeger(t.db)
  if (traeger === undefined) throw new Error('no Träger')
  return forTraeger(t.db, t.traegerId, (db) => work(db, traeger))
}

describe('asking for evidence', () => {
  test('the letter names each point, the day and what follows; it waits in the print queue, the postbox and the work list', async () => {
    const pdf = await mitTraeger(async (db, traeger) => {
      const { h, fall } = await vorbereitet(db)
      const ergebnis = await fordereNachweiseAn(db, tresor, h, traeger, fall, { punkte, frist: '2026-08-31' })
      if (!ergebnis.ok) throw new Error(ergebnis.saetze.join(' '))
      const zeilen = (tabelle: 'druckauftrag' | 'nachricht') =>
        db.selectFrom(tabelle).select('fallId').where('traegerId', '=', t.traegerId).where('fallId', '=', fall.fallId).execute()
      expect([await zeilen('druckauftrag'), await zeilen('nachricht')].map((z) => z.length)).toEqual([1, 1])
      const [vorgang] = await vorgaengeVon(db, t.traegerId, { fallId: fall.fallId })
      expect(vorgang).toMatchObject({ art: 'anforderung', frist: '2026-08-31', fehlt: 'Mietvertrag, Kontoauszüge' })
      return liesDokument(db, tresor, t.traegerId, ergebnis.dokumentId)
    })
    const gelesen = await liesPdf(pdf?.inhalt ?? new Uint8Array())
    const text = gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ') : ''
    for (const satz of ['Mietvertrag', 'Kontoauszüge', 'Beispielgasse 5', 'Montag, 31. August 2026', 'versagen oder', '66 Abs.', '67 SGB'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(satz)
  })

  test('point by point done; with the last one the work is', async () => {
    await mitTraeger(async (db, traeger) => {
      const { h, fall } = await vorbereitet(db)
      const ergebnis = await fordereNachweiseAn(db, tresor, h, traeger, fall, { punkte, frist: '2026-08-31' })
      if (!ergebnis.ok) throw new Error(ergebnis.saetze.join(' '))
      const vorgang = async () => (await vorgaengeVon(db, t.traegerId, { fallId: fall.fallId }))[0]
      expect(await erledigePunkt(db, h, ergebnis.anforderungId, 0, { text: 'liegt vor' })).toBe(true)
      expect(await erledigePunkt(db, h, ergebnis.anforderungId, 0, { text: 'noch einmal' })).toBe(false)
      expect(await vorgang()).toMatchObject({ fehlt: 'Kontoauszüge', erledigtAm: null })
      await erledigePunkt(db, h, ergebnis.anforderungId, 1, {})
      expect((await vorgang())?.erledigtAm).not.toBeNull()
      const [anforderung] = await anforderungenVon(db, t.traegerId, fall.fallId)
      expect(anforderung?.punkte.map((p) => p.erledigt)).toEqual(['liegt vor', 'erledigt'])
    })
  })

  test('a deadline that is not reasonable, or nothing to ask for, is refused', async () => {
    await mitTraeger(async (db, traeger) => {
      const { h, fall } = await vorbereitet(db)
      expect(await fordereNachweiseAn(db, tresor, h, traeger, fall, { punkte, frist: '2026-08-20' })).toMatchObject({ ok: false })
      expect(await fordereNachweiseAn(db, tresor, h, traeger, fall, { punkte: [], frist: '2026-09-20' })).toMatchObject({ ok: false })
    })
  })
})

test('the deadline offered never ends at a weekend', () => {
  expect(vorschlagFrist(Temporal.PlainDate.from('2026-08-08'))).toBe('2026-08-31') // the 29th is a Saturday
})
