import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { kennzahlTexte } from './texte/kennzahlen/index.ts'
import { EigeneKennzahl, type Kennzahl } from './vergleich-modell.ts'

const P48A = '§\u00a048a SGB\u00a0II mit der Verordnung zur Festlegung der Kennzahlen'
const quotient = { einheit: '%', stellen: 1, zeitraum: 'monat', zaehlt: false, aus: [], rechtsgrundlage: P48A, oeffentlich: true } as const
const jeKopf = {
  einheit: '€',
  stellen: 0,
  zeitraum: 'jahr',
  zaehlt: false,
  aus: [],
  rechtsgrundlage: '§\u00a046 SGB\u00a0II',
  oeffentlich: true,
} as const
const anzahl = { einheit: '', stellen: 0, zeitraum: 'monat', zaehlt: true, aus: [], rechtsgrundlage: '', oeffentlich: true } as const

type Name = keyof ReturnType<typeof kennzahlTexte>
type Festes = Omit<Kennzahl, 'kennzahl' | 'zeichen' | 'name' | 'formel' | 'steigt' | 'nurDeutsch'>

/** Figures that exist in every network: by law, by public accounts, and what houses deliver from their own data. */
const festes: Readonly<Record<Name, Festes>> = {
  K1: quotient,
  K1E1: quotient,
  K1E2: quotient,
  K1E3: quotient,
  K1E4: quotient,
  K2: quotient,
  K2E1: quotient,
  K2E2: quotient,
  K2E3: quotient,
  K2E4: quotient,
  K3: quotient,
  K3E1: quotient,
  K3E2: quotient,
  K3E3: quotient,
  K3E4: quotient,
  BG: { ...anzahl, rechtsgrundlage: '§\u00a07 Abs.\u00a03, §\u00a053 SGB\u00a0II' },
  EGL: jeKopf,
  VWK: jeKopf,
  'TW-BG': anzahl,
  'TW-PERS': anzahl,
  'TW-ANSPRUCH': { ...anzahl, einheit: '€', zaehlt: false, aus: ['TW-BG', 'TW-PERS'] },
}

const namen = Object.keys(festes) as Name[]

/** Figures of the network in the order of the regulation, then its own; for the public only those that are public. */
export async function liesKennzahlen(db: TraegerDb, netzId: string, sprache: Sprache, kreis: 'oeffentlich' | 'netz'): Promise<Map<string, Kennzahl>> {
  const t = kennzahlTexte(sprache)
  const gesetzliche = namen.map((k): Kennzahl => ({ kennzahl: k, zeichen: /^K\d/.test(k) ? k : '', ...t[k], ...festes[k], nurDeutsch: false }))
  const zeilen = await db
    .selectFrom('vergleichKennzahl')
    .distinctOn('kennzahl')
    .select(['kennzahl', 'daten'])
    .where('traegerId', '=', netzId)
    .orderBy('kennzahl')
    .orderBy('fassung', 'desc')
    .execute()
  const eigene = zeilen.map(
    ({ kennzahl, daten }): Kennzahl => ({ ...EigeneKennzahl.parse(daten), kennzahl, zeichen: '', aus: [], rechtsgrundlage: '', nurDeutsch: true }),
  )
  const alle = [...gesetzliche, ...eigene].filter((k) => kreis === 'netz' || k.oeffentlich)
  return new Map(alle.map((k) => [k.kennzahl, k]))
}
