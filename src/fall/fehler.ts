import type { Fehler, FehlerArt } from '../recht/index.ts'

/** One finding: the path of the field in the case file (empty for the file as a whole) and a German sentence. */
export type Meldung = { feld: string; satz: string }

/** More findings than anybody mends at one go; a hostile file must not be answered with a larger one. */
const hoechstens = 500

/** Several findings as one `fehler/v1`. `stelle` says where the case stood if it has no id, e.g. `Zeile 3`. */
export function alsFehler(art: FehlerArt, id: string | null, meldungen: readonly Meldung[], stelle?: string): Fehler {
  const gezeigt = meldungen.slice(0, hoechstens)
  const satz = zusammenfassung(gezeigt, meldungen.length)
  return {
    schema: 'fehler/v1',
    id,
    fehler: {
      art,
      satz: stelle === undefined ? satz : `${stelle}: ${satz}`,
      felder: [...new Set(gezeigt.map((m) => m.feld).filter((feld) => feld !== ''))],
      meldungen: gezeigt,
    },
  }
}

function zusammenfassung(gezeigt: readonly Meldung[], anzahl: number): string {
  const [erste] = gezeigt
  if (!erste) throw new Error('an error needs at least one finding')
  const wo = erste.feld === '' ? '' : `${erste.feld}: `
  if (anzahl === 1) return `${wo}${erste.satz}`
  const rest = anzahl > hoechstens ? ` (die ersten ${hoechstens} sind genannt)` : ''
  return `Die Falldatei hat ${anzahl} Fehler${rest}. Der erste: ${wo}${erste.satz}`
}
