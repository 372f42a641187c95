import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  vorspann: (anzahl: number) => `${anzahl} Kreise und Städte haben ein eigenes Jobcenter. Hier finden Sie alle.`,
  keine: 'Wir haben kein Jobcenter gefunden. Ist der Name richtig geschrieben?',
  karteText: 'Die Karte zeigt, wo die Jobcenter sind. Wählen Sie ein Gebiet. Dann sehen Sie den Eintrag.',
  ohneKontakt: 'Dieses Jobcenter hat noch keine Adresse eingetragen.',
  mitTragwerk: 'benutzt Tragwerk',
  vergleich: 'Zahlen vergleichen',
  grundlage: 'Die Namen stehen in einem Gesetz. Adressen schreibt jedes Jobcenter selbst.',
}
