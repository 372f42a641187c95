import { paketSchema } from './art-paket.ts'
import { eins, flach, reihen, sprachtexte, type Werte } from './redaktion-werte.ts'

/** The form of a package as its data. */
export function paketAus(w: Werte): unknown {
  return {
    texte: sprachtexte(w, ['titel', 'vorspann', 'text', 'kurz']),
    plaetze: reihen(w, 'plaetze', ['name', 'hilfe', 'beispiel']).map((p) => ({
      ...p,
      pflicht: p.name !== undefined && !p.hilfe?.includes('freiwillig'),
    })),
    zahlen: [...(w.zahlen ?? [])],
    bilder: (w.bilder ?? []).map((bildId) => ({ bildId, unterschrift: '' })),
    themen: [...(w.themen ?? [])],
    sperrfrist: eins(w, 'sperrfrist'),
    fragen: reihen(w, 'fragen', ['frage', 'antwort']),
    sozial: eins(w, 'sozial')
      .split('\n')
      .map((z) => z.trim())
      .filter((z) => z !== ''),
  }
}

/** Its data as fields; texts for social networks are one a line. */
export function paketAlsWerte(daten: unknown): Werte {
  const { sozial, bilder, ...rest } = paketSchema.parse(daten)
  return { ...flach(rest), sozial: [sozial.join('\n')], bilder: bilder.map((b) => b.bildId) }
}
