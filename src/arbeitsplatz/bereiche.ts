import type { Recht } from '../platform/auth/index.ts'

/** Parts of the workplace: address, name, the right its page asks for, and the key that leads there after `G`. */
export const bereiche = [
  { nach: '/arbeit', name: 'Arbeitsliste', recht: 'arbeitsliste.sehen', taste: 'a' },
  { nach: '/faelle', name: 'Fälle', recht: 'fall.suchen', taste: 'f' },
  { nach: '/freigaben', name: 'Freigaben', recht: 'bescheid.freigeben', taste: 'r' },
  { nach: '/zahllaeufe', name: 'Zahlläufe', recht: 'zahlung.lesen', taste: 'z' },
  { nach: '/druck', name: 'Druck', recht: 'druck.bearbeiten', taste: 'd' },
  { nach: '/verwaltung/konten', name: 'Konten', recht: 'konto.verwalten', taste: 'k' },
  { nach: '/verwaltung/auftraege', name: 'Aufträge', recht: 'traeger.verwalten', taste: 't' },
  { nach: '/postausgang', name: 'Postausgang', recht: 'arbeitsplatz.sehen', taste: 'p', nurUebung: true },
] as const satisfies readonly Bereich[]

type Bereich = Readonly<{
  nach: string
  name: string
  recht: Recht
  taste: string
  /** mails of an exercise: there is no such page where they are sent */
  nurUebung?: true
}>
