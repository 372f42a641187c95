import type { Recht } from '../platform/auth/index.ts'
import { bereichsnamen as t } from './texte/personal.ts'

/** Parts of the workplace: address, name, the right its page asks for, and the key that leads there after `G`. */
export const bereiche = [
  { nach: '/arbeit', name: t.arbeit, recht: 'arbeitsliste.sehen', taste: 'a' },
  { nach: '/faelle', name: t.faelle, recht: 'fall.suchen', taste: 'f' },
  { nach: '/begleitung', name: t.begleitung, recht: 'plan.schreiben', taste: 'l' },
  { nach: '/termine', name: t.termine, recht: 'termin.lesen', taste: 'e' },
  { nach: '/freigaben', name: t.freigaben, recht: 'bescheid.freigeben', taste: 'r' },
  { nach: '/zahllaeufe', name: t.zahllaeufe, recht: 'zahlung.lesen', taste: 'z' },
  { nach: '/mittel', name: t.mittel, recht: 'mittel.lesen', taste: 'm' },
  { nach: '/wirkung', name: t.wirkung, recht: 'kennzahl.lesen', taste: 'w' },
  { nach: '/massnahmen', name: t.massnahmen, recht: 'massnahme.lesen', taste: 'q' },
  { nach: '/teilhabe', name: t.teilhabe, recht: 'teilhabe.lesen', taste: 'b' },
  { nach: '/rechnungen', name: t.rechnungen, recht: 'mittel.lesen', taste: 'c' },
  { nach: '/stellen', name: t.stellen, recht: 'stelle.lesen', taste: 's' },
  { nach: '/druck', name: t.druck, recht: 'druck.bearbeiten', taste: 'd' },
  { nach: '/redaktion', name: t.redaktion, recht: 'inhalt.lesen', taste: 'o' },
  { nach: '/netzwerk', name: t.netzwerk, recht: 'netzwerk.sehen', taste: 'n' },
  { nach: '/verwaltung/konten', name: t.konten, recht: 'konto.verwalten', taste: 'k' },
  { nach: '/verwaltung/auftraege', name: t.auftraege, recht: 'traeger.verwalten', taste: 't' },
  { nach: '/postausgang', name: t.postausgang, recht: 'arbeitsplatz.sehen', taste: 'p', nurUebung: true },
] as const satisfies readonly Bereich[]

type Bereich = Readonly<{
  nach: string
  name: string
  recht: Recht
  taste: string
  /** mails of an exercise: there is no such page where they are sent */
  nurUebung?: true
}>
