import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { rechneMonate, setzeBescheid } from '../bescheid/index.ts'
import { setzePdf } from '../platform/pdf/index.ts'
import type { Uebung } from './uebungsfaelle.ts'

const vorlage = fileURLToPath(new URL('./vorlage/bezug.typ', import.meta.url))

/**
 * Milliseconds of a warm process, calculation and setting together: of the clock, and of the processor, which counts less of what else
 * the machine does. `verhaeltnis`: processor time in units of a small fixed document set in the same round.
 */
export type Zeiten = Readonly<{ bescheid: string; bytes: number; msUhr: number; msProzessor: number; verhaeltnis: number }>

/** Sets one exercise notice and the fixed document in turn; medians of `male` rounds after `vorlauf` that do not count. */
export async function messeBescheid(uebung: Uebung, male: number, vorlauf: number): Promise<Zeiten> {
  const runden: { notiz: Dauer; bezug: Dauer }[] = []
  let bytes = 0
  for (let k = 0; k < vorlauf + male; k++) {
    const bezug = stoppe(setzeBezug)
    const notiz = stoppe(() => {
      bytes = setzeUebung(uebung).length
    })
    // what the setter holds outside the heap is freed here
    await setImmediate()
    if (k >= vorlauf) runden.push({ notiz, bezug })
  }
  const msProzessor = median(runden.map((r) => r.notiz.prozessor))
  return {
    bescheid: uebung.name,
    bytes,
    msUhr: median(runden.map((r) => r.notiz.uhr)),
    msProzessor,
    verhaeltnis: msProzessor / median(runden.map((r) => r.bezug.prozessor)),
  }
}

/** One notice from case to file, as the command line makes it. */
export function setzeUebung({ faelle, anschrift }: Uebung): Buffer {
  const monate = rechneMonate(faelle)
  if (!Array.isArray(monate)) throw new Error(monate.fehler.satz)
  const satz = setzeBescheid({ monate, anschrift, datum: '2026-08-20' })
  if (!satz.ok) throw new Error(`no glyph for ${satz.zeichen.join(' ')}`)
  return satz.pdf
}

function setzeBezug(): void {
  if (!setzePdf({ vorlage, daten: {} }).ok) throw new Error('the fixed document could not be set')
}

type Dauer = { uhr: number; prozessor: number }

function stoppe(was: () => void): Dauer {
  const start = performance.now()
  const davor = process.cpuUsage()
  was()
  const { user, system } = process.cpuUsage(davor)
  return { uhr: performance.now() - start, prozessor: (user + system) / 1000 }
}

export function median(werte: readonly number[]): number {
  return werte.toSorted((a, b) => a - b)[Math.floor(werte.length / 2)] ?? 0
}
