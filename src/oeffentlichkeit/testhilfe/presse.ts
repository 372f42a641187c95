import { expect } from 'vitest'
import type { Handlung } from '../../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import type { TestDb } from '../../platform/db/testhilfe/db.ts'
import { gehe, type NeuerSchritt } from '../inhalt.ts'
import { beginneMitteilung } from '../presse-schreiben.ts'
import { veroeffentlicheMitteilung } from '../presse-veroeffentlichen.ts'

const wer = (nr: number, name: string, ...rollen: string[]) => ({
  kontoId: `01934f5e-0000-7000-8000-00000000000${nr}`,
  name: `${name} (Übung)`,
  rollen,
})
export const lena = wer(1, 'Lena', 'pressestelle')
export const grit = wer(2, 'Grit', 'fachautor')
export const anja = wer(3, 'Anja', 'freigabe')
export const holger = wer(4, 'Holger', 'freigabe')

/** The press office of a test: a morning in August, people with their roles, a release and its way to the public. */
export function pressestelle(t: TestDb) {
  const um = (stunde: number) => Temporal.Instant.from('2026-08-17T08:00:00Z').add({ minutes: Math.round(stunde * 60) })
  const am = (stunde: number, konto: Handlung['konto'] = lena): Handlung => ({ traegerId: t.traegerId, jetzt: um(stunde), ...(konto && { konto }) })
  const tu = <T>(work: (db: TraegerDb) => Promise<T>, traegerId = t.traegerId) => forTraeger(t.db, traegerId, work)
  const mitteilung = (titel: string, mehr: Record<string, unknown> = {}) => ({
    ort: 'Halberstadt',
    texte: { de: { titel, vorspann: 'Das Wichtigste zuerst.', text: 'Dann der Rest.' } },
    ...mehr,
  })
  const neu = async (titel: string, mehr: Record<string, unknown> = {}): Promise<string> => {
    const angelegt = await tu((db) => beginneMitteilung(db, am(0), mitteilung(titel, mehr)))
    return angelegt.ok ? angelegt.inhaltId : expect.fail(angelegt.fehler.satz)
  }
  const schritt = (id: string, stunde: number, s: NeuerSchritt, konto: NonNullable<Handlung['konto']>) =>
    tu((db) => gehe(db, am(stunde, konto), id, s))
  const gibFrei = async (id: string, fassung: number, stunde: number) => {
    for (const [was, konto] of [
      ['eingereicht', lena],
      ['geprueft', grit],
      ['freigegeben', anja],
      ['freigegeben', holger],
    ] as const)
      expect(await schritt(id, stunde, { was, fassung }, konto)).toEqual({ ok: true })
  }
  const veroeffentliche = async (id: string, stunde: number, { fassung = 1, ab }: { fassung?: number; ab?: number } = {}) => {
    await gibFrei(id, fassung, stunde)
    const getan = await tu((db) => veroeffentlicheMitteilung(db, am(stunde), id, { fassung, ...(ab !== undefined && { ab: um(ab) }) }))
    if (!getan.ok) expect.fail(`${getan.fehler.satz} ${JSON.stringify(getan.fehler.stellen)}`)
  }
  const ort = (stunde: number, traegerId = t.traegerId) => ({ traegerId, netzId: undefined, jetzt: um(stunde) })
  return { um, am, tu, mitteilung, neu, schritt, gibFrei, veroeffentliche, ort }
}
