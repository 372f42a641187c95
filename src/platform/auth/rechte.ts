import { rollen as worte } from './texte/personal.ts'

/** Rights, named per action. Every page and every action asks for exactly one. */
export const rechte = [
  'arbeitsplatz.sehen',
  'arbeitsliste.sehen',
  'fall.suchen',
  'fall.lesen',
  'fall.anlegen',
  'fall.zuweisen',
  'fall.schuetzen',
  'angabe.erfassen',
  'dokument.lesen',
  'dokument.ablegen',
  'antrag.erfassen',
  'antrag.pruefen',
  'anforderung.versenden',
  'nachricht.schreiben',
  'bescheid.lesen',
  'bescheid.entwerfen',
  'bescheid.freigeben',
  'druck.bearbeiten',
  'zahlung.lesen',
  'zahllauf.erstellen',
  'zahllauf.freigeben',
  'zahllauf.herunterladen',
  'protokoll.lesen',
  'auskunft.erteilen',
  'konto.verwalten',
  'traeger.verwalten',
  'inhalt.lesen', // drafts of everything that is to be published
  'seite.schreiben', // pages, notices, offices, services, local figures
  'presse.schreiben', // releases, inquiries, mailing list
  'vordruck.gestalten', // flyers, posters, forms
  'bild.verwalten',
  'groesse.pflegen', // figures that texts name as variables
  'inhalt.pruefen', // checks facts
  'inhalt.freigeben',
  'auftritt.einrichten', // name, colours, campaign, feedback of the public site
  'netzwerk.sehen',
  'netzwerk.mitwirken', // for the own house: vote, take over, deliver, write in its working groups
  'netzwerk.koordinieren', // campaign, joint packages, groups and data of all
  'eigenes.sehen',
  'konto.eigenes', // everybody who is signed in
] as const
export type Recht = (typeof rechte)[number]

/** Roles as in a jobcenter; one account may have several. Who decides on staff has none that opens a case. */
export const rollen = [
  'eingangszone',
  'leistung',
  'anordnung',
  'fallmanagement',
  'teamleitung',
  'kasse',
  'widerspruch',
  'datenschutz',
  'pruefung',
  'verwaltung',
  'pressestelle',
  'redaktion',
  'gestaltung',
  'fachautor',
  'freigabe',
  'arbeitskreis',
  'koordination',
] as const
export type Rolle = (typeof rollen)[number]

const lesen = [
  'arbeitsplatz.sehen',
  'arbeitsliste.sehen',
  'fall.suchen',
  'fall.lesen',
  'dokument.lesen',
  'bescheid.lesen',
] as const satisfies readonly Recht[]
const annehmen = ['fall.anlegen', 'dokument.ablegen', 'antrag.erfassen', 'nachricht.schreiben'] as const satisfies readonly Recht[]
const bearbeiten = [
  'angabe.erfassen',
  'antrag.pruefen',
  'anforderung.versenden',
  'bescheid.entwerfen',
  'zahlung.lesen',
] as const satisfies readonly Recht[]

const veroeffentlichen = ['arbeitsplatz.sehen', 'inhalt.lesen', 'netzwerk.sehen'] as const satisfies readonly Recht[]

/** What each role may do: the division of work in a jobcenter, and who must not (four eyes are checked beside it, per decision). */
export const rechteDerRolle: Readonly<Record<Rolle, readonly Recht[]>> = {
  eingangszone: [...lesen, ...annehmen],
  leistung: [...lesen, ...annehmen, ...bearbeiten, 'druck.bearbeiten'],
  anordnung: [...lesen, 'bescheid.freigeben', 'zahlung.lesen', 'zahllauf.freigeben'],
  fallmanagement: ['arbeitsplatz.sehen', 'arbeitsliste.sehen', 'fall.suchen', 'fall.lesen', 'nachricht.schreiben'],
  teamleitung: [...lesen, ...annehmen, ...bearbeiten, 'bescheid.freigeben', 'fall.zuweisen', 'fall.schuetzen', 'druck.bearbeiten'],
  kasse: ['arbeitsplatz.sehen', 'fall.suchen', 'zahlung.lesen', 'zahllauf.erstellen', 'zahllauf.herunterladen'],
  widerspruch: [...lesen, 'zahlung.lesen'],
  datenschutz: ['arbeitsplatz.sehen', 'fall.suchen', 'protokoll.lesen', 'auskunft.erteilen'],
  pruefung: [...lesen, 'zahlung.lesen', 'protokoll.lesen'],
  verwaltung: ['arbeitsplatz.sehen', 'konto.verwalten', 'traeger.verwalten', 'auftritt.einrichten', 'inhalt.lesen'],
  pressestelle: [...veroeffentlichen, 'presse.schreiben', 'seite.schreiben', 'bild.verwalten', 'groesse.pflegen', 'netzwerk.mitwirken'],
  redaktion: [...veroeffentlichen, 'seite.schreiben', 'bild.verwalten', 'groesse.pflegen', 'auftritt.einrichten'],
  gestaltung: [...veroeffentlichen, 'vordruck.gestalten', 'bild.verwalten'],
  fachautor: [...veroeffentlichen, 'inhalt.pruefen', 'groesse.pflegen'],
  freigabe: [...veroeffentlichen, 'inhalt.pruefen', 'inhalt.freigeben'],
  arbeitskreis: ['arbeitsplatz.sehen', 'netzwerk.sehen', 'netzwerk.mitwirken'],
  // accounts of the shared space: no case exists there
  koordination: [
    ...veroeffentlichen,
    'presse.schreiben',
    'vordruck.gestalten',
    'bild.verwalten',
    'groesse.pflegen',
    'inhalt.pruefen',
    'inhalt.freigeben',
    'auftritt.einrichten',
    'netzwerk.mitwirken',
    'netzwerk.koordinieren',
  ],
}

const namen: Readonly<Record<Rolle, string>> = worte

export function istRolle(text: string): text is Rolle {
  return (rollen as readonly string[]).includes(text)
}

export function rollenName(rolle: Rolle): string {
  return namen[rolle]
}

/** Roles as the record keeps them, for people: `leistung, anordnung` to „Leistungssachbearbeitung, Anordnung“. */
export function rollenNamen(text: string): string {
  return text
    .split(', ')
    .map((r) => (istRolle(r) ? namen[r] : r))
    .join(', ')
}

/** Who signed in. */
export type Konto = Readonly<{
  kontoId: string
  art: 'personal' | 'buerger'
  kennung: string
  name: string
  stelle: string
  rollen: readonly string[]
}>

export function darf(konto: Pick<Konto, 'art' | 'rollen'>, recht: Recht): boolean {
  if (recht === 'konto.eigenes') return true
  if (konto.art === 'buerger') return recht === 'eigenes.sehen'
  return rollen.some((rolle) => konto.rollen.includes(rolle) && rechteDerRolle[rolle].includes(recht))
}
