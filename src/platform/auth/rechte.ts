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
  'rechtsbehelf.fuehren', // objections and suits: what came in, how it ended
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
  'angabe.bank', // account numbers and payees among the facts of a case
  'angabe.gesundheit', // facts of a case that tell about health
  'profil.lesen', // Potenzialanalyse without health
  'profil.erfassen',
  'gesundheit.lesen', // health facts of the Potenzialanalyse: who works with them
  'plan.lesen',
  'plan.schreiben',
  'termin.lesen',
  'termin.vergeben',
  'termin.einrichten', // rooms, hours of staff
  'pflicht.bearbeiten', // missed appointments, hearings, obligations by Verwaltungsakt
  'verfuegung.lesen', // single decisions: instruments, obligations, reductions
  'foerderung.lesen',
  'foerderung.bearbeiten',
  'mittel.lesen', // Eingliederungstitel
  'mittel.planen',
  'massnahme.lesen',
  'massnahme.pflegen',
  'teilnahme.bearbeiten', // assigns people to measures
  'rechnung.pruefen',
  'stelle.lesen',
  'stelle.pflegen', // employers and vacancies
  'vermittlung.bearbeiten', // matching, proposals, integrations
  'teilhabe.lesen', // Bildung und Teilhabe
  'teilhabe.bearbeiten',
  'kennzahl.lesen',
  'kennzahl.belege', // which cases were counted
  'kennzahl.regeln', // what counts where the ordinance leaves it open, months from before
  'meldedaten.lesen', // gaps in what sec. 51b asks for
  'meldedaten.erfassen', // fills them in the cases it may open
  'meldedaten.liefern', // the file for the Bundesagentur
  'eigenes.sehen',
  'anbieter.eigenes', // a provider: its own participants and invoices
  'arbeitgeber.eigenes', // an employer: its own vacancies and proposals
  'konto.eigenes', // everybody who is signed in
] as const
export type Recht = (typeof rechte)[number]

/** Roles as in a jobcenter; one account may have several. Who decides on staff has none that opens a case. */
export const rollen = [
  'eingangszone',
  'leistung',
  'anordnung',
  'fallmanagement',
  'vermittlung',
  'massnahmen',
  'teilhabe',
  'controlling',
  'leitung',
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
  'meldedaten.erfassen',
] as const satisfies readonly Recht[]

/** Bank and health: who establishes the benefit needs them, nobody else by default (sec. 35 (1) sentence 2 SGB I). */
const schutzbeduerftig = ['angabe.bank', 'angabe.gesundheit'] as const satisfies readonly Recht[]
/** What Fallmanagement and Arbeitsvermittlung share; health belongs to the first alone. */
const begleiten = [
  'arbeitsplatz.sehen',
  'arbeitsliste.sehen',
  'fall.suchen',
  'fall.lesen',
  'nachricht.schreiben',
  'profil.lesen',
  'profil.erfassen',
  'plan.lesen',
  'plan.schreiben',
  'termin.lesen',
  'termin.vergeben',
  'pflicht.bearbeiten',
  'verfuegung.lesen',
  'foerderung.lesen',
  'foerderung.bearbeiten',
  'massnahme.lesen',
  'teilnahme.bearbeiten',
  'stelle.lesen',
  'vermittlung.bearbeiten',
  'meldedaten.erfassen',
] as const satisfies readonly Recht[]

const veroeffentlichen = ['arbeitsplatz.sehen', 'inhalt.lesen', 'netzwerk.sehen'] as const satisfies readonly Recht[]

/** What each role may do: the division of work in a jobcenter, and who must not (four eyes are checked beside it, per decision). */
export const rechteDerRolle: Readonly<Record<Rolle, readonly Recht[]>> = {
  eingangszone: [...lesen, ...annehmen, ...schutzbeduerftig, 'termin.lesen', 'termin.vergeben'],
  leistung: [
    ...lesen,
    ...annehmen,
    ...bearbeiten,
    ...schutzbeduerftig,
    'rechtsbehelf.fuehren',
    'druck.bearbeiten',
    'termin.lesen',
    'termin.vergeben',
    'verfuegung.lesen',
    'foerderung.lesen',
  ],
  anordnung: [
    ...lesen,
    ...schutzbeduerftig,
    'bescheid.freigeben',
    'zahlung.lesen',
    'zahllauf.freigeben',
    'verfuegung.lesen',
    'foerderung.lesen',
    'mittel.lesen',
    'teilhabe.lesen', // releases invoices of providers
  ],
  fallmanagement: [...begleiten, 'gesundheit.lesen'],
  vermittlung: [...begleiten, 'stelle.pflegen'],
  massnahmen: ['arbeitsplatz.sehen', 'massnahme.lesen', 'massnahme.pflegen', 'teilnahme.bearbeiten', 'rechnung.pruefen', 'mittel.lesen'],
  // no notices and no papers: they hold account numbers, illness and what else the household lives on
  teilhabe: ['arbeitsplatz.sehen', 'arbeitsliste.sehen', 'fall.suchen', 'fall.lesen', 'teilhabe.lesen', 'teilhabe.bearbeiten', 'verfuegung.lesen'],
  controlling: [
    'arbeitsplatz.sehen',
    'kennzahl.lesen',
    'kennzahl.regeln',
    'meldedaten.lesen',
    'meldedaten.liefern',
    'mittel.lesen',
    'mittel.planen',
    'massnahme.lesen',
  ],
  leitung: ['arbeitsplatz.sehen', 'kennzahl.lesen', 'mittel.lesen', 'massnahme.lesen'],
  teamleitung: [
    ...lesen,
    ...annehmen,
    ...bearbeiten,
    ...schutzbeduerftig,
    'bescheid.freigeben',
    'fall.zuweisen',
    'fall.schuetzen',
    'rechtsbehelf.fuehren',
    'druck.bearbeiten',
    'profil.lesen',
    'plan.lesen',
    'termin.lesen',
    'termin.vergeben',
    'termin.einrichten',
    'verfuegung.lesen',
    'foerderung.lesen',
    'mittel.lesen',
    'massnahme.lesen',
    'stelle.lesen',
    'teilhabe.lesen',
    'kennzahl.lesen',
    'kennzahl.belege',
    'meldedaten.lesen',
  ],
  kasse: ['arbeitsplatz.sehen', 'fall.suchen', 'zahlung.lesen', 'zahllauf.erstellen', 'zahllauf.herunterladen'],
  widerspruch: [
    ...lesen,
    ...schutzbeduerftig,
    'rechtsbehelf.fuehren',
    'zahlung.lesen',
    'verfuegung.lesen',
    'foerderung.lesen',
    'plan.lesen',
    'termin.lesen',
  ],
  datenschutz: ['arbeitsplatz.sehen', 'fall.suchen', 'protokoll.lesen', 'auskunft.erteilen'],
  pruefung: [
    ...lesen,
    ...schutzbeduerftig,
    'zahlung.lesen',
    'protokoll.lesen',
    'verfuegung.lesen',
    'foerderung.lesen',
    'mittel.lesen',
    'massnahme.lesen',
    'teilhabe.lesen',
    'kennzahl.lesen',
    'kennzahl.belege',
  ],
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

/** Staff with roles, citizens, and those who act for a provider of measures or for an employer. */
export const kontoarten = ['personal', 'buerger', 'anbieter', 'arbeitgeber'] as const
export type Kontoart = (typeof kontoarten)[number]

/** The one right of those who do not work in the house: what is their own. */
const eigenes: Readonly<Record<Exclude<Kontoart, 'personal'>, Recht>> = {
  buerger: 'eigenes.sehen',
  anbieter: 'anbieter.eigenes',
  arbeitgeber: 'arbeitgeber.eigenes',
}

/** Who signed in. */
export type Konto = Readonly<{
  kontoId: string
  art: Kontoart
  kennung: string
  name: string
  stelle: string
  rollen: readonly string[]
}>

/** As the database says it; whoever it does not know may do nothing but their own account. */
export function alsKontoart(art: string): Kontoart {
  return kontoarten.find((k) => k === art) ?? 'buerger'
}

export function darf(konto: Pick<Konto, 'art' | 'rollen'>, recht: Recht): boolean {
  if (recht === 'konto.eigenes') return true
  if (konto.art !== 'personal') return recht === eigenes[konto.art]
  return rollen.some((rolle) => konto.rollen.includes(rolle) && rechteDerRolle[rolle].includes(recht))
}
