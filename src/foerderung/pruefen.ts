import { alsJson, berechneFoerderung, type Foerderantrag, type Foerderfakten, type Instrumentcode, pruefeFoerderung } from '../recht/index.ts'
import { gesundheitsfakten } from './felder.ts'
import type { Betrag, Geprueft } from './model.ts'

export type Gerechnet = Readonly<{ ok: true; betrag: Betrag; von: string; bis: string }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** The conditions of an instrument on a day, ready to be kept. */
export function pruefe(code: Instrumentcode, stichtag: string, fakten: Foerderfakten): Geprueft {
  const { ergebnis, voraussetzungen } = pruefeFoerderung(code, stichtag, fakten)
  return { ergebnis, voraussetzungen: voraussetzungen.map((v) => ({ ...v, fundstelle: { ...v.fundstelle } })) }
}

/** The amount month by month with its reasoning, or what stands in the way. */
export function rechne(antrag: Foerderantrag, fakten: Foerderfakten): Gerechnet {
  const e = berechneFoerderung(antrag, fakten)
  if (!e.ok) return { ok: false, saetze: e.fehler.saetze }
  return {
    ok: true,
    betrag: { antrag, monate: e.monate.map((m) => ({ ...m })), summeCent: e.summeCent, knoten: alsJson(e.knoten) },
    von: e.von,
    bis: e.bis,
  }
}

/** Day on which conditions are checked: that of the begin, which may be gone by; without one the day of the application or today. */
export function stichtagVon(fakten: Foerderfakten, heute: string): string {
  return fakten.beginn ?? fakten.antragAm ?? heute
}

/** The facts as somebody may see them who must not know about health: as if nobody had said anything. */
export function ohneGesundheitsfakten(fakten: Foerderfakten): Foerderfakten {
  return Object.fromEntries(Object.entries(fakten).filter(([name]) => !(gesundheitsfakten as readonly string[]).includes(name)))
}

/** The request tells about a disability. */
export function zeigtGesundheit(antrag: Foerderantrag | undefined, fakten: Foerderfakten): boolean {
  if (antrag?.code === 'egz' && (antrag.gruppe === 'behindert' || antrag.gruppe === 'besonders-betroffen')) return true
  return gesundheitsfakten.some((name) => name in fakten)
}

/** What the request says about the time is a fact too: first day where none was named, last day of a measure. */
export function mitZeit(fakten: Foerderfakten, antrag: Foerderantrag | undefined): Foerderfakten {
  if (antrag === undefined || !('bis' in antrag)) return fakten
  return { ...fakten, beginn: fakten.beginn ?? antrag.von, massnahmeBis: antrag.bis }
}
