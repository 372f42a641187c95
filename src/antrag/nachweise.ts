import type { NachweisCode } from './gespraech/typ.ts'
import { kontext, schritte, schrittId } from './gespraech.ts'
import { type Lage, nenne } from './lage.ts'

/** What counts as evidence, why it is asked for, and how many months of it (portal.md sec. 6). Copies, never originals. */
export const nachweisTexte: Readonly<Record<NachweisCode, Readonly<{ name: string; geeignet: string; warum: string }>>> = {
  'N-ID': {
    name: 'Ausweis',
    geeignet: 'Personalausweis oder Pass, es genügt ihn vorzuzeigen',
    warum: 'Damit niemand in Ihrem Namen einen Antrag stellt.',
  },
  'N-MELD': {
    name: 'Meldebescheinigung',
    geeignet: 'Meldebescheinigung oder Ausweis mit der Anschrift',
    warum: 'Damit steht fest, dass wir zuständig sind.',
  },
  'N-BETR': {
    name: 'Vollmacht oder Betreuung',
    geeignet: 'Bestellungsurkunde oder Vollmacht',
    warum: 'Damit wir mit der Person sprechen dürfen, die für Sie handelt.',
  },
  'N-AUFENTH': {
    name: 'Aufenthaltstitel',
    geeignet: 'Karte, Pass oder Fiktionsbescheinigung',
    warum: 'Der Titel entscheidet, ob wir zahlen dürfen.',
  },
  'N-ASYL': { name: 'Bescheid nach dem Asylbewerberleistungsgesetz', geeignet: 'letzter Bescheid', warum: 'Damit nicht zweimal gezahlt wird.' },
  'N-EU': {
    name: 'Nachweis zum Aufenthalt in Deutschland',
    geeignet: 'Arbeitsvertrag, Kündigung oder Anmeldung',
    warum: 'Davon hängt Ihr Anspruch ab.',
  },
  'N-SCHEID': {
    name: 'Trennung oder Scheidung',
    geeignet: 'Beschluss, Urteil oder eigene Erklärung',
    warum: 'Damit klar ist, wer zu Ihrem Haushalt gehört.',
  },
  'N-MUTTER': {
    name: 'Mutterpass',
    geeignet: 'die Seite mit dem Termin, oder ein Schreiben der Praxis',
    warum: 'Für den Mehrbedarf in der Schwangerschaft.',
  },
  'N-SCHUL': {
    name: 'Schule oder Ausbildung',
    geeignet: 'Schulbescheinigung, Immatrikulation oder Ausbildungsvertrag',
    warum: 'Davon hängt ab, was vom Verdienst frei bleibt.',
  },
  'N-BUCH': { name: 'Schulbücher', geeignet: 'Bücherliste und Kassenbon', warum: 'Für den Mehrbedarf.' },
  'N-VORRANG': {
    name: 'Antrag auf andere Leistungen',
    geeignet: 'Eingangsbestätigung oder Bescheid',
    warum: 'Damit wir wissen, was bald dazukommt.',
  },
  'N-TEILH': { name: 'Teilhabe am Arbeitsleben', geeignet: 'Bescheid der Rentenversicherung oder Agentur', warum: 'Für den Mehrbedarf.' },
  'N-SBA': { name: 'Schwerbehindertenausweis', geeignet: 'Vorder- und Rückseite', warum: 'Für Mehrbedarf und Zuständigkeit.' },
  'N-STAT': { name: 'Aufenthalt in einer Einrichtung', geeignet: 'Aufnahmebescheinigung', warum: 'Davon hängt der Anspruch ab.' },
  'N-LOHN': {
    name: 'Offener Lohn',
    geeignet: 'letzte Abrechnung, Kündigung, Schreiben an den Arbeitgeber',
    warum: 'Damit wir helfen können, den Lohn zu bekommen.',
  },
  'N-ANSPR': { name: 'Forderung gegen andere', geeignet: 'Vertrag, Schreiben oder Klage', warum: 'Ansprüche gehen auf uns über, soweit wir zahlen.' },
  'N-KV': { name: 'Krankenversicherung', geeignet: 'Karte der Krankenkasse', warum: 'Damit wir Sie anmelden können.' },
  'N-KVB': { name: 'Beitrag zur Krankenversicherung', geeignet: 'Beitragsbescheinigung', warum: 'Für den Zuschuss zum Beitrag.' },
  'N-KONTO': {
    name: 'Kontoauszüge',
    geeignet: 'die letzten drei Monate aller Konten; was nur Ihre Ausgaben verrät, dürfen Sie schwärzen',
    warum: 'Damit steht fest, welches Geld hereinkommt.',
  },
  'N-MIET': {
    name: 'Mietvertrag',
    geeignet: 'Mietvertrag und letzte Mieterhöhung, oder Bescheinigung der Vermieterin',
    warum: 'Damit wir die Miete übernehmen können.',
  },
  'N-HEIZ': { name: 'Heizkosten', geeignet: 'letzte Abrechnung oder Abschlagsplan', warum: 'Damit wir die Heizung übernehmen können.' },
  'N-EIG': { name: 'Eigentum', geeignet: 'Grundbuchauszug, Darlehensvertrag, Grundsteuerbescheid', warum: 'Für die Kosten und das Vermögen.' },
  'N-AV': { name: 'Arbeitsvertrag', geeignet: 'Vertrag und letzte Änderung', warum: 'Damit wir wissen, wie lange die Arbeit dauert.' },
  'N-LOHNAB': { name: 'Lohnabrechnungen', geeignet: 'die letzten drei, bei schwankendem Lohn sechs', warum: 'Brutto und netto stehen darauf.' },
  'N-EKS': {
    name: 'Selbstständige Arbeit',
    geeignet: 'Aufstellung, letzte Steuererklärung, Gewerbeanmeldung',
    warum: 'Damit wir den Gewinn schätzen können.',
  },
  'N-ALG': { name: 'Arbeitslosengeld', geeignet: 'Bescheid der Agentur für Arbeit', warum: 'Es zählt als Einkommen.' },
  'N-KRG': { name: 'Krankengeld', geeignet: 'Bescheid der Krankenkasse', warum: 'Es zählt als Einkommen.' },
  'N-ELG': { name: 'Elterngeld', geeignet: 'Bescheid', warum: 'Ein Teil kann frei bleiben.' },
  'N-RENTE': { name: 'Rente', geeignet: 'letzter Rentenbescheid', warum: 'Sie zählt als Einkommen.' },
  'N-BAFOEG': { name: 'BAföG oder Beihilfe', geeignet: 'Bescheid', warum: 'Ein Grundbetrag bleibt frei.' },
  'N-WG': { name: 'Wohngeld', geeignet: 'Bescheid', warum: 'Meist gibt es nur eines von beiden.' },
  'N-KG': { name: 'Kindergeld', geeignet: 'Bescheid oder Kontoauszug', warum: 'Es zählt beim Kind als Einkommen.' },
  'N-UNT': { name: 'Unterhalt', geeignet: 'Kontoauszug, Urteil oder Urkunde', warum: 'Er zählt als Einkommen.' },
  'N-UV': { name: 'Unterhaltsvorschuss', geeignet: 'Bescheid des Jugendamts', warum: 'Er zählt beim Kind als Einkommen.' },
  'N-TITEL': { name: 'Gezahlter Unterhalt', geeignet: 'Urteil oder Urkunde und Kontoauszug', warum: 'Er geht vom Einkommen ab.' },
  'N-EHREN': { name: 'Ehrenamt oder Freiwilligendienst', geeignet: 'Bescheinigung oder Vertrag', warum: 'Ein großer Teil bleibt frei.' },
  'N-MIETEIN': { name: 'Einnahmen aus Miete', geeignet: 'Mietvertrag', warum: 'Sie zählen als Einkommen.' },
  'N-KAP': { name: 'Zinsen und Dividenden', geeignet: 'Bescheinigung der Bank', warum: 'Kleine Beträge bleiben frei.' },
  'N-FAHRT': { name: 'Fahrkarte', geeignet: 'Ticket oder Abo', warum: 'Sie geht vom Einkommen ab.' },
  'N-KFZV': { name: 'Haftpflicht fürs Auto', geeignet: 'letzte Rechnung', warum: 'Sie geht vom Einkommen ab.' },
  'N-RIESTER': { name: 'Riester-Rente', geeignet: 'Vertrag oder Beitragsrechnung', warum: 'Sie geht vom Einkommen ab.' },
  'N-KFZ': { name: 'Auto', geeignet: 'Fahrzeugschein', warum: 'Ein angemessenes Auto bleibt frei.' },
  'N-WERT': { name: 'Wert von Anlagen', geeignet: 'Depotauszug, Bausparauszug, Rückkaufswert', warum: 'Ein Freibetrag bleibt frei.' },
  'N-SCHENK': { name: 'Geschenk', geeignet: 'Vertrag oder eigene Erklärung', warum: 'Manchmal kann man es zurückfordern.' },
  'N-GEB': { name: 'Geburtsurkunde', geeignet: 'Geburtsurkunde oder Kinderreisepass', warum: 'Damit steht fest, dass das Kind zu Ihnen gehört.' },
  'N-UMG': { name: 'Umgang', geeignet: 'Vereinbarung der Eltern oder Beschluss', warum: 'Danach teilen wir die Tage auf.' },
  'N-HG': { name: 'Gemeinsamer Haushalt', geeignet: 'eigene Erklärung', warum: 'Damit wir wissen, ob Sie aus einem Topf wirtschaften.' },
  'N-ATTEST': { name: 'Attest', geeignet: 'Vordruck der Praxis, im verschlossenen Umschlag', warum: 'Für den Mehrbedarf beim Essen.' },
  'N-BB': { name: 'Besondere Kosten', geeignet: 'Rechnung oder Berechnung, Antwort anderer Stellen', warum: 'Für den Mehrbedarf.' },
  'N-BUT': { name: 'Bildung und Teilhabe', geeignet: 'Bestätigung von Schule, Kita oder Verein', warum: 'Damit wir zahlen können.' },
}

/** Evidence that can be explained instead of shown. */
export type NachweisStand = 'offen' | 'hochgeladen' | 'bringe-ich' | 'habe-ich-nicht'

export type Nachweispunkt = Readonly<{
  /** code and person: `N-LOHNAB/p1` */
  id: string
  code: NachweisCode
  person: string
  titel: string
  geeignet: string
  warum: string
  stand: NachweisStand
  text: string
  /** names of what was uploaded */
  dateien: readonly string[]
  /** first page that asks for it */
  frage: string
}>

export type Dokumentname = Readonly<{ nachweis: string; name: string }>

/** Everything the answers ask evidence for, with what is there already (portal.md 4.4). Once per code and person. */
export function nachweise(lage: Lage, dokumente: readonly Dokumentname[]): Nachweispunkt[] {
  const punkte = new Map<string, Nachweispunkt>()
  for (const s of schritte(lage)) {
    for (const code of s.seite.nachweise?.(kontext(s, lage)) ?? []) {
      const id = s.mensch === undefined ? code : `${code}/${s.mensch.id}`
      if (!punkte.has(id)) punkte.set(id, punkt(id, code, s.mensch, schrittId(s), lage, dokumente))
    }
  }
  return [...punkte.values()]
}

function punkt(
  id: string,
  code: NachweisCode,
  mensch: Lage['menschen'][number] | undefined,
  frage: string,
  lage: Lage,
  dokumente: readonly Dokumentname[],
): Nachweispunkt {
  const text = nachweisTexte[code] ?? { name: code, geeignet: '', warum: '' }
  const dateien = dokumente.filter((d) => d.nachweis === id).map((d) => d.name)
  const gesagt = lage.antworten.nachweis?.[feldId(id)] ?? ''
  return {
    id,
    code,
    person: mensch?.id ?? '',
    titel: mensch && lage.menschen.length > 1 ? `${text.name}: ${nenne(mensch)}` : text.name,
    geeignet: text.geeignet,
    warum: text.warum,
    stand: dateien.length > 0 ? 'hochgeladen' : gesagt === 'bringe-ich' || gesagt === 'habe-ich-nicht' ? gesagt : 'offen',
    text: lage.antworten.nachweis?.[`${feldId(id)}-text`] ?? '',
    dateien,
    frage,
  }
}

/** `N-LOHNAB/p1` as the name of a field. */
export const feldId = (id: string): string => id.toLowerCase().replaceAll('/', '-')

/** What is still missing: nothing uploaded and nothing said. Never a reason to wait with sending. */
export const fehlendeNachweise = (lage: Lage, dokumente: readonly Dokumentname[]): Nachweispunkt[] =>
  nachweise(lage, dokumente).filter((p) => p.stand !== 'hochgeladen')
