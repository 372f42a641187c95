import type { Fehler, FehlerArt } from '../ergebnis.ts'

/** A fact that the law needs and the case does not give, or statements that this calculation cannot apply. */
export type Mangel = Readonly<{ art: FehlerArt; feld: string; satz: string }>

export function fehlt(feld: string, satz: string): Mangel {
  return { art: 'angaben-fehlen', feld, satz }
}

/** All findings of a case in one answer; the first gives the kind, one sentence sums up. */
export function fehler(id: string | null, maengel: readonly Mangel[]): Fehler {
  const [erster] = maengel
  if (erster === undefined) throw new Error('an error needs a finding')
  const satz =
    maengel.length === 1 ? erster.satz : `Der Fall kann so nicht berechnet werden, ${maengel.length} Angaben sind zu klären. ${erster.satz}`
  return {
    schema: 'fehler/v1',
    id,
    fehler: {
      art: erster.art,
      satz,
      felder: maengel.map((m) => m.feld),
      meldungen: maengel.map(({ feld, satz: einzeln }) => ({ feld, satz: einzeln })),
    },
  }
}
