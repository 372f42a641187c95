import type { Teil } from '../../../platform/sprache/index.ts'
import type { nachweise as de } from '../de/nachweise.ts'

const ZAEHLT = 'Wir rechnen dieses Geld mit.'
const MEHR = 'Damit gibt es mehr Geld (Mehrbedarf).'
const AB = 'Wir ziehen es von Ihrem Geld ab. Dann bekommen Sie mehr.'

export const nachweise: Teil<typeof de> = {
  'N-ID': {
    geeignet: 'Personalausweis oder Pass. Sie können ihn auch nur zeigen',
    warum: 'Niemand anderes soll mit Ihrem Namen einen Antrag stellen.',
  },
  'N-MELD': {
    name: 'Papier mit Ihrer Adresse',
    geeignet: 'Meldebescheinigung oder Ausweis mit der Adresse',
    warum: 'Dann wissen wir: Unser Jobcenter hilft Ihnen.',
  },
  'N-BETR': { geeignet: 'Papier vom Gericht oder Vollmacht', warum: 'Dann dürfen wir mit diesem Menschen sprechen.' },
  'N-AUFENTH': { name: 'Papier für das Leben in Deutschland (Aufenthaltstitel)', warum: 'Dann wissen wir: Dürfen wir zahlen?' },
  'N-ASYL': {
    name: 'Brief über das Geld für Asyl-Bewerber',
    geeignet: 'Der letzte Brief vom Amt (Bescheid)',
    warum: 'Es soll nicht zweimal Geld geben.',
  },
  'N-EU': { name: 'Papier zu Ihrem Leben in Deutschland', warum: 'Dann wissen wir: Bekommen Sie Geld von uns?' },
  'N-SCHEID': { geeignet: 'Papier vom Gericht. Oder Sie schreiben selbst etwas auf', warum: 'Dann wissen wir: Wer gehört zu Ihrer Familie?' },
  'N-MUTTER': { geeignet: 'Die Seite mit dem Tag der Geburt. Oder ein Brief von der Praxis', warum: MEHR },
  'N-SCHUL': {
    geeignet: 'Papier von der Schule oder der Uni. Oder der Vertrag von der Ausbildung',
    warum: 'Dann wissen wir: Wie viel Lohn dürfen Sie behalten?',
  },
  'N-BUCH': { geeignet: 'Liste der Bücher und Zettel von der Kasse', warum: MEHR },
  'N-VORRANG': { name: 'Antrag auf anderes Geld', geeignet: 'Ein Brief von diesem Amt', warum: 'Dann wissen wir: Welches Geld kommt bald?' },
  'N-TEILH': { name: 'Hilfe für die Arbeit', geeignet: 'Brief von der Rentenversicherung oder der Agentur für Arbeit', warum: MEHR },
  'N-SBA': { geeignet: 'Ein Foto von vorn und ein Foto von hinten', warum: MEHR },
  'N-STAT': { name: 'Krankenhaus, Heim oder Gefängnis', geeignet: 'Papier mit dem ersten Tag', warum: 'Dann wissen wir: Bekommen Sie weiter Geld?' },
  'N-LOHN': {
    name: 'Lohn, der noch fehlt',
    geeignet: 'Letzte Lohnabrechnung, Kündigung, Brief an die Firma',
    warum: 'Wir helfen Ihnen. Dann bekommen Sie den Lohn.',
  },
  'N-ANSPR': { name: 'Geld, das Ihnen jemand geben muss', geeignet: 'Vertrag oder Brief', warum: 'Vielleicht holen wir uns das Geld später.' },
  'N-KV': { warum: 'Dann können wir Sie bei der Krankenkasse anmelden.' },
  'N-KVB': { name: 'Kosten für die Krankenversicherung', geeignet: 'Papier von der Krankenkasse', warum: 'Dann können wir einen Teil bezahlen.' },
  'N-KONTO': {
    geeignet: 'Von den letzten drei Monaten. Von allen Konten. Wofür Sie Geld ausgeben, dürfen Sie schwarz übermalen',
    warum: 'Dann sehen wir: Welches Geld kommt?',
  },
  'N-MIET': {
    geeignet: 'Mietvertrag und der letzte Brief über die Miete. Oder ein Papier von der Vermieterin',
    warum: 'Dann können wir die Miete bezahlen.',
  },
  'N-HEIZ': { geeignet: 'Die letzte Rechnung', warum: 'Dann können wir die Heizung bezahlen.' },
  'N-EIG': {
    name: 'Eigenes Haus oder eigene Wohnung',
    geeignet: 'Grundbuch, Vertrag mit der Bank, Brief über die Grundsteuer',
    warum: 'Dann sehen wir die Kosten und den Wert.',
  },
  'N-AV': { geeignet: 'Vertrag mit der Firma', warum: 'Dann wissen wir: Wie lange haben Sie die Arbeit?' },
  'N-LOHNAB': { geeignet: 'Die letzten drei. Ist der Lohn nicht immer gleich? Dann die letzten sechs', warum: 'Dann sehen wir Ihren Lohn.' },
  'N-EKS': {
    name: 'Eigene Firma',
    geeignet: 'Liste mit Einnahmen und Ausgaben, letzter Brief von der Steuer, Anmeldung der Firma',
    warum: 'Dann sehen wir: Wie viel Geld bleibt übrig?',
  },
  'N-ALG': { geeignet: 'Brief von der Agentur für Arbeit (Bescheid)', warum: ZAEHLT },
  'N-KRG': { geeignet: 'Brief von der Krankenkasse (Bescheid)', warum: ZAEHLT },
  'N-ELG': { geeignet: 'Brief vom Amt (Bescheid)', warum: 'Vielleicht dürfen Sie einen Teil behalten.' },
  'N-RENTE': { geeignet: 'Der letzte Brief über die Rente', warum: ZAEHLT },
  'N-BAFOEG': { geeignet: 'Brief vom Amt (Bescheid)', warum: 'Einen Teil dürfen Sie behalten.' },
  'N-WG': { geeignet: 'Brief vom Amt (Bescheid)' },
  'N-KG': { geeignet: 'Brief von der Familienkasse oder Kontoauszug', warum: 'Das Geld zählt bei dem Kind.' },
  'N-UNT': { geeignet: 'Kontoauszug oder Papier vom Gericht', warum: ZAEHLT },
  'N-UV': { geeignet: 'Brief vom Jugendamt (Bescheid)', warum: 'Das Geld zählt bei dem Kind.' },
  'N-TITEL': { name: 'Unterhalt, den Sie bezahlen', geeignet: 'Papier vom Gericht oder vom Jugendamt, und Kontoauszug', warum: AB },
  'N-EHREN': { name: 'Freiwillige Arbeit', geeignet: 'Vertrag oder ein anderes Papier', warum: 'Einen großen Teil dürfen Sie behalten.' },
  'N-MIETEIN': { name: 'Miete, die Sie bekommen', warum: ZAEHLT },
  'N-KAP': { name: 'Geld von der Bank oder aus Aktien', geeignet: 'Papier von der Bank', warum: 'Kleine Beträge dürfen Sie behalten.' },
  'N-FAHRT': { warum: AB },
  'N-KFZV': { name: 'Versicherung für das Auto', geeignet: 'Letzte Rechnung', warum: AB },
  'N-RIESTER': { geeignet: 'Vertrag oder Rechnung', warum: AB },
  'N-KFZ': { warum: 'Ein normales Auto dürfen Sie behalten.' },
  'N-WERT': { name: 'Gespartes Geld', geeignet: 'Papier von der Bank oder der Versicherung', warum: 'Einen Teil dürfen Sie behalten.' },
  'N-SCHENK': { geeignet: 'Vertrag. Oder Sie schreiben selbst etwas auf', warum: 'Manchmal muss jemand ein Geschenk zurückgeben.' },
  'N-GEB': { warum: 'Dann wissen wir: Das ist Ihr Kind.' },
  'N-UMG': {
    name: 'Tage mit dem Kind',
    geeignet: 'Was die Eltern ausgemacht haben. Oder ein Papier vom Gericht',
    warum: 'Danach teilen wir die Tage auf.',
  },
  'N-HG': { name: 'Zusammen wohnen', geeignet: 'Sie schreiben selbst etwas auf', warum: 'Dann wissen wir: Teilen Sie Ihr Geld?' },
  'N-ATTEST': {
    name: 'Papier von der Ärztin oder dem Arzt',
    geeignet: 'Das Papier liegt in einem zugeklebten Umschlag',
    warum: 'Damit gibt es mehr Geld für das Essen.',
  },
  'N-BB': { geeignet: 'Rechnung, oder Antwort von anderen Ämtern', warum: MEHR },
  'N-BUT': { geeignet: 'Papier von Schule, Kita oder Verein', warum: 'Dann können wir bezahlen.' },
}
