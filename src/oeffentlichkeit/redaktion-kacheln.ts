import type { Recht } from '../platform/auth/index.ts'
import { kachelWorte as t } from './texte/personal-kacheln.ts'

type Kachel = Readonly<{
  nach: string
  name: string
  wozu: string
  recht: Recht
  /** kind whose public ones are counted */
  art?: string
  /** only at a jobcenter, or only in the shared space */
  nur?: 'jobcenter' | 'netzwerk'
}>

/** Ways from the start page of the desk; each part of the room adds its own line. */
export const kacheln: readonly Kachel[] = [
  { nach: '/redaktion/freigaben', ...t.freigaben, recht: 'inhalt.pruefen' },
  { nach: '/redaktion/seite', ...t.seiten, recht: 'inhalt.lesen', art: 'seite' },
  { nach: '/redaktion/hinweis', ...t.hinweise, recht: 'inhalt.lesen', art: 'hinweis' },
  { nach: '/redaktion/leistung', ...t.leistungen, recht: 'inhalt.lesen', art: 'leistung', nur: 'jobcenter' },
  { nach: '/redaktion/standort', ...t.standorte, recht: 'inhalt.lesen', art: 'standort', nur: 'jobcenter' },
  { nach: '/redaktion/ansprechpartner', ...t.ansprechstellen, recht: 'inhalt.lesen', art: 'ansprechpartner', nur: 'jobcenter' },
  { nach: '/redaktion/richtwerte', ...t.richtwerte, recht: 'inhalt.lesen', art: 'richtwerte', nur: 'jobcenter' },
  { nach: '/redaktion/druck', ...t.druck, recht: 'inhalt.lesen' },
  { nach: '/redaktion/barrieren', ...t.barrieren, recht: 'inhalt.lesen', nur: 'jobcenter' },
  { nach: '/redaktion/barrierefreiheit', ...t.erklaerung, recht: 'auftritt.einrichten' },
  { nach: '/redaktion/presse', ...t.presse, recht: 'inhalt.lesen', art: 'mitteilung' },
  { nach: '/redaktion/zahlen', ...t.zahlen, recht: 'inhalt.lesen' },
  { nach: '/redaktion/bilder', ...t.bilder, recht: 'inhalt.lesen' },
  { nach: '/netzwerk/kampagnen', ...t.kampagnen, recht: 'netzwerk.koordinieren', nur: 'netzwerk' },
  { nach: '/redaktion/marke', ...t.marke, recht: 'inhalt.lesen' },
  { nach: '/redaktion/erscheinung', ...t.erscheinung, recht: 'auftritt.einrichten' },
  { nach: '/redaktion/einstellungen', ...t.einstellungen, recht: 'auftritt.einrichten' },
]
