import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import type { TestDb } from '../../platform/db/testhilfe/db.ts'
import type { ImNetz } from '../mensch.ts'

/** The Träger of the exercises. */
export const netzId = '01934f5e-0000-7000-8000-000000999999'
const haeuser = {
  harz: { haus: '01934f5e-0000-7000-8000-000000015085', hausName: 'KoBa Harz', land: 'DE-ST' },
  nordfriesland: { haus: '01934f5e-0000-7000-8000-000000101054', hausName: 'Jobcenter Nordfriesland', land: 'DE-SH' },
  jena: { haus: '01934f5e-0000-7000-8000-000000116053', hausName: 'jenarbeit', land: 'DE-TH' },
  netz: { haus: netzId, hausName: 'Kommunale Jobcenter', land: 'DE-BE' },
} as const
export type Hausname = keyof typeof haeuser
export const hausliste = (['harz', 'nordfriesland', 'jena'] as const).map((k) => ({
  haus: haeuser[k].haus,
  name: haeuser[k].hausName,
  land: haeuser[k].land,
}))
export const haus = (name: Hausname) => haeuser[name].haus

const kontoId = (name: Hausname, nr: number) => `01934f5e-0000-7000-8000-0000000${'0123'[Object.keys(haeuser).indexOf(name)]}000${nr}`

/** Somebody of a house, acting at a moment; `nr` tells colleagues apart. */
export function mensch(name: Hausname, jetzt: Temporal.Instant, { nr = 1, wirktMit = true } = {}): ImNetz {
  const wer = { ...haeuser[name], kontoId: kontoId(name, nr), name: `${name} ${nr} (Übung)`, wirktMit, koordiniert: name === 'netz' }
  return { traegerId: netzId, jetzt, konto: { kontoId: wer.kontoId, name: `${wer.name}, ${wer.hausName}`, rollen: ['arbeitskreis'] }, mensch: wer }
}

export const imNetzVon =
  (t: TestDb) =>
  <T>(work: (db: TraegerDb) => Promise<T>) =>
    forTraeger(t.db, netzId, work)
