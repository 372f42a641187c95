import type { Foerderfakten } from '../recht/index.ts'
import type { Faktenname } from './felder.ts'
import { quellen as q } from './texte/personal-quellen.ts'

export type Fruehere = Readonly<{ instrument: string; von: string; bis: string }>

/** What earlier grants of the person say: months used, assignments, coaching. Only what lies before the day counts. */
export function ausFoerderungen(
  alle: readonly Fruehere[],
  stichtag: string,
): Readonly<{ fakten: Foerderfakten; quellen: Readonly<Partial<Record<Faktenname, string>>> }> {
  const davor = alle.filter((f) => f.von < stichtag).map((f) => ({ ...f, bis: f.bis < stichtag ? f.bis : tagVor(stichtag) }))
  const von = (code: string) => davor.filter((f) => f.instrument === code)
  const monate = (code: string) => von(code).reduce((s, f) => s + volleMonate(f.von, f.bis), 0)
  const quelle = (code: string) => q.foerderungen(von(code).length)
  return {
    fakten: {
      genutzt16iMonate: monate('p16i'),
      genutzt16bMonate: monate('p16b'),
      coachingMonate: monate('p16k'),
      zuweisungen16d: von('p16d').map((f) => ({ von: f.von, bis: f.bis })),
    },
    quellen: {
      genutzt16iMonate: quelle('p16i'),
      genutzt16bMonate: quelle('p16b'),
      coachingMonate: quelle('p16k'),
      zuweisungen16d: quelle('p16d'),
    },
  }
}

const tagVor = (tag: string): string => Temporal.PlainDate.from(tag).subtract({ days: 1 }).toString()

function volleMonate(von: string, bis: string): number {
  return Temporal.PlainDate.from(von).until(Temporal.PlainDate.from(bis).add({ days: 1 }), { largestUnit: 'months' }).months
}
