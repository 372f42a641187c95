import { bereiche as t } from './texte/personal-netzwerk.ts'

/** Parts of the network: in the second row of its pages and as tiles on its start page. Each part adds its line. */
export const netzbereiche: readonly Readonly<{ nach: string; name: string; text: string }>[] = [
  { nach: '/netzwerk/gremien', ...t.gremien },
  { nach: '/netzwerk/kalender', ...t.kalender },
  { nach: '/netzwerk/umfragen', ...t.umfragen },
  { nach: '/netzwerk/fragen', ...t.fragen },
  { nach: '/netzwerk/bibliothek', ...t.bibliothek },
  { nach: '/netzwerk/bekanntmachungen', ...t.bekanntmachungen },
  { nach: '/netzwerk/beteiligung', ...t.beteiligung },
  { nach: '/netzwerk/verzeichnis', ...t.verzeichnis },
  { nach: '/netzwerk/vergleich', ...t.vergleich },
  { nach: '/netzwerk/kampagnen', ...t.kampagnen },
  { nach: '/netzwerk/pakete', ...t.pakete },
]
