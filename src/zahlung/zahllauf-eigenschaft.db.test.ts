import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Ergebnis } from '../recht/index.ts'
import { storniere } from './index.ts'
import { ibans } from './testhilfe/bescheid.ts'
import { berechneteFaelle } from './testhilfe/faelle.ts'
import { konto, Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()

const kleine = berechneteFaelle.filter((e) => Object.keys(e.personen).length <= 3)
const haushalt = fc.record({
  /** decisions one after another over the same month */
  folge: fc.array(fc.constantFrom(...kleine), { minLength: 1, maxLength: 3 }),
  mitKonto: fc.boolean(),
  /** orders beside the benefit: to the person, to an employer, taken back, due later */
  angeordnet: fc.array(fc.constantFrom('person', 'arbeitgeber', 'storniert', 'spaeter'), { maxLength: 3 }),
  vermieter: fc.constantFrom('keiner', 'ganz', 'fest', 'falsch'),
  /** what happens between the first decision and the next */
  dazwischen: fc.constantFrom('nichts', 'gezahlt', 'verworfen'),
})
type Haushalt = typeof haushalt extends fc.Arbitrary<infer H> ? H : never

async function spiele(w: Zahlwelt, { folge, mitKonto, vermieter, dazwischen, angeordnet }: Haushalt): Promise<void> {
  const reihe = folge.map((e) => ({ ...e, monat: '2026-09' }))
  const [erstes, ...weitere] = reihe
  if (erstes === undefined) return
  const alle: Ergebnis['personen'] = Object.assign({}, ...reihe.map((e) => e.personen), erstes.personen)
  const fall = await w.entschieden([{ ...erstes, personen: alle }])
  const { fallId } = fall
  for (const was of angeordnet) await ordne(w, fall, was)
  if (mitKonto) await w.angabe(fallId, { art: 'konto', wert: konto })
  if (vermieter !== 'keiner') {
    const iban = vermieter === 'falsch' ? 'DE1' : ibans.vermieter
    await w.angabe(fallId, { art: 'vermieter', wert: { name: 'W', iban, zweck: '', ...(vermieter === 'fest' ? { betrag: 300 } : {}) } })
  }
  if (dazwischen !== 'nichts') await laufDazwischen(w, dazwischen)
  for (const e of weitere) await w.aendere(fallId, [e])
}

async function ordne(w: Zahlwelt, fall: Parameters<Zahlwelt['ordne']>[0], was: Haushalt['angeordnet'][number]): Promise<void> {
  const { anordnungId } = await w.ordne(fall, was === 'arbeitgeber' ? 'arbeitgeber' : 'person', was === 'spaeter' ? '2026-09-02' : '2026-08-31')
  if (was === 'storniert') await w.arbeite((db) => storniere(db, w.handlung(), anordnungId, 'Ende'))
}

async function laufDazwischen(w: Zahlwelt, was: 'gezahlt' | 'verworfen'): Promise<void> {
  const lauf = await w.stelleZusammen()
  if (lauf.ok && was === 'gezahlt') await w.gibFrei(lauf.laufId)
  await w.raeumeAb()
}

test('property: payments and obstacles of a run are the entries and orders that were due; what it has claimed is what it pays', async () => {
  const w = new Zahlwelt(t)
  await fc.assert(
    fc.asyncProperty(fc.array(haushalt, { minLength: 1, maxLength: 3 }), async (haushalte) => {
      for (const h of haushalte) await spiele(w, h)
      const vorher = await w.summen(undefined)
      const lauf = await w.stelleZusammen()
      const { gezahlt, hindernisse, belegt, faellig } = await w.summen(lauf.ok ? lauf.laufId : undefined)
      if (lauf.ok) expect(gezahlt + hindernisse).toBe(vorher.faellig)
      expect(belegt).toBe(gezahlt)
      expect(faellig).toBe(vorher.faellig - gezahlt)
      if (lauf.ok && gezahlt > 0) expect((await w.gibFrei(lauf.laufId)).ok).toBe(true)
      await w.raeumeAb()
    }),
    { numRuns: 15 },
  )
})
