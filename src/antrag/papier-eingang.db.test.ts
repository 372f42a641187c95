import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { legeDokumentAb, legeFallAn, legePersonAn, vermerkeVon, vorgaengeVon } from '../fall/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { anforderungenVon, fordereNachweiseAn, type Punkt } from './anforderung.ts'
import { nimmPapierAn, vermuteterBeleg } from './papier-eingang.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T08:00:00Z')
const punkt = (titel: string, nachweis: string): Punkt => ({ titel, warum: 'Damit wir rechnen können.', geeignet: '', nachweis })

type Buehne = Readonly<{ db: TraegerDb; fallId: string; kommt: (nachweis: string, name?: string) => Promise<string[]> }>

/** A case that was asked for a contract and for payslips of one person. */
async function angefordert<T>(work: (b: Buehne) => Promise<T>): Promise<T> {
  const traeger = await findTraeger(t.db)
  if (traeger === undefined) throw new Error('no Träger')
  return forTraeger(t.db, t.traegerId, async (db) => {
    const kontoId = randomUUID()
    await db
      .insertInto('konto')
      .values({ traegerId: t.traegerId, kontoId, art: 'personal', kennung: kontoId, name: 'T. Heine', rollen: ['leistung'] })
      .execute()
    const h = { traegerId: t.traegerId, jetzt, konto: { kontoId, name: 'T. Heine', rollen: ['leistung'] } }
    const { fallId, aktenzeichen } = await legeFallAn(db, h, { bezeichnung: 'Sommerfeld, Mira' })
    await legePersonAn(db, h, fallId, { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-05' }, '2026-08-01', 'Antrag')
    const punkte = [punkt('Mietvertrag', 'N-MIET'), punkt('Lohnabrechnungen: Mira', 'N-LOHNAB/p1')]
    const fall = { fallId, aktenzeichen, bezeichnung: 'Sommerfeld, Mira' }
    const gesendet = await fordereNachweiseAn(db, tresor, h, traeger, fall, { punkte, frist: '2026-08-31' })
    if (!gesendet.ok) throw new Error(gesendet.saetze.join(' '))
    const buerger = { traegerId: t.traegerId, jetzt: jetzt.add({ hours: 48 }) }
    return work({
      db,
      fallId,
      kommt: async (nachweis, name = 'Foto.pdf') => {
        const inhalt = new TextEncoder().encode(`%PDF-1.7 ${randomUUID()}`)
        const geprueft = { ok: true as const, typ: 'application/pdf' as const, seiten: 1 }
        const abgelegt = await legeDokumentAb(db, tresor, buerger, { fallId, name, inhalt, kanal: 'portal', nachweis, geprueft })
        if (!abgelegt.ok) throw new Error(abgelegt.satz)
        return nimmPapierAn(db, buerger, fallId, { dokumentId: abgelegt.dokumentId, nachweis, name })
      },
    })
  })
}

const offeneArbeit = async ({ db, fallId }: Buehne) => (await vorgaengeVon(db, t.traegerId, { fallId })).filter((v) => v.erledigtAm === null)

describe('a paper that comes in', () => {
  test('closes the point it answers; the waiting work says what is still missing', async () => {
    await angefordert(async (b) => {
      expect(await b.kommt('N-MIET')).toEqual(['Mietvertrag'])
      expect(await offeneArbeit(b)).toMatchObject([{ art: 'anforderung', fehlt: 'Lohnabrechnungen: Mira' }])
      const [anforderung] = await anforderungenVon(b.db, t.traegerId, b.fallId)
      expect(anforderung?.punkte.map((p) => p.erledigt)).toEqual(['Foto.pdf', ''])
    })
  })

  test('that was the last one brings work at once, with a note in the file', async () => {
    await angefordert(async (b) => {
      await b.kommt('N-MIET')
      expect(await b.kommt('N-LOHNAB/p1')).toEqual(['Lohnabrechnungen: Mira'])
      expect(await offeneArbeit(b)).toMatchObject([{ art: 'nachricht', titel: 'Unterlagen eingegangen: Lohnabrechnungen: Mira', stand: 'neu' }])
      const vermerke = await vermerkeVon(b.db, t.traegerId, b.fallId)
      expect(vermerke.map((v) => v.text)).toContain('Alle Nachweise der Anforderung vom 10.08.2026 sind da.')
    })
  })

  test('of another person, or of a kind nobody asked for, closes nothing and is work to look at', async () => {
    await angefordert(async (b) => {
      expect(await b.kommt('N-LOHNAB/p2', 'Lohn.pdf')).toEqual([])
      expect(await b.kommt('anderes', 'Brief.pdf')).toEqual([])
      expect((await offeneArbeit(b)).map((v) => v.titel).sort()).toEqual(['Nachweise: Sommerfeld, Mira', 'Unterlagen eingegangen: Lohn.pdf'])
    })
  })
})

describe('the paper offered for a point', () => {
  const papier = (dokumentId: string, name: string, nachweis = '') => ({ dokumentId, name, nachweis })
  test.each([
    ['by its kind', punkt('Mietvertrag', 'N-MIET'), [papier('a', 'IMG_1.jpg'), papier('b', 'IMG_2.jpg', 'N-MIET')], 'b'],
    ['by a word of its name', punkt('Lohnabrechnungen: Mira', 'N-LOHNAB/p1'), [papier('a', 'scan.pdf'), papier('b', 'LOHNABRECHNUNG Juli.pdf')], 'b'],
    ['never by chance', punkt('Ausweis: Mira', 'N-ID/p1'), [papier('a', 'scan.pdf'), papier('b', 'Mietvertrag.pdf')], undefined],
  ])('%s', (_, was, papiere, dokumentId) => {
    expect(vermuteterBeleg(was, papiere)).toBe(dokumentId)
  })
})
