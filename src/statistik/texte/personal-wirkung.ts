import { alsProzent } from '../prozent.ts'

/** Words of the key figures. Staff reads German only. */

const zahl = (n: number) => Math.round(n).toLocaleString('de-DE')
const vorzeichen = (promille: number) => `${promille > 0 ? '+' : ''}${alsProzent(promille)}`

export const bewegung = {
  zaehler: (was: string, vorher: number, jetzt: number) => `Zähler, ${was}: ${zahl(jetzt)} statt ${zahl(vorher)} vor einem Jahr.`,
  nenner: (was: string, vorher: number, jetzt: number) => `Nenner, ${was}: ${zahl(jetzt)} statt ${zahl(vorher)} vor einem Jahr.`,
  vorAllemZaehler: 'Der Unterschied kommt vor allem aus dem Zähler.',
  vorAllemNenner: 'Der Unterschied kommt vor allem aus dem Nenner.',
  personen: (promille: number) => `Zahl der erwerbsfähigen Leistungsberechtigten: ${vorzeichen(promille)} gegenüber dem Vorjahresmonat.`,
  jePerson: (promille: number) => `Betrag je erwerbsfähiger leistungsberechtigter Person: ${vorzeichen(promille)}.`,
  kommenUndGehen: (zu: number, ab: number) => `In zwölf Monaten kamen ${zahl(zu)} Personen dazu, ${zahl(ab)} gingen.`,
} as const

export const wirkung = {
  titel: 'Wirkung',
  dokumenttitel: 'Wirkung – Tragwerk',
  vorspann:
    'Kennzahlen und Ergänzungsgrößen nach §\u00a048a SGB\u00a0II, gerechnet aus den eigenen Daten nach der KennzahlenV. Die Bundesagentur veröffentlicht sie drei Monate später aus der Meldung nach §\u00a051b; bis dahin ist ein Monat vorläufig.',
  monat: 'Bezugsmonat',
  zeigen: 'Zeigen',
  nichtFertig: (n: number) =>
    `Noch nicht alle Bescheide sind gezählt; ${n === 1 ? 'mindestens ein Fall fehlt' : `mindestens ${n} Fälle fehlen`}. Laden Sie die Seite neu.`,
  vorlaeufig: 'vorläufig',
  vorlaeufigText: 'Der Monat ist jünger als drei Monate: Es können noch Entscheidungen und Meldungen dazukommen.',
  ziele: {
    1: 'Hilfebedürftigkeit verringern',
    2: 'In Erwerbstätigkeit integrieren',
    3: 'Langfristigen Leistungsbezug vermeiden',
  },
  vorjahr: (wert: string) => `Vorjahresmonat ${wert}`,
  ohneVorjahr: 'Kein Vergleich mit dem Vorjahr möglich',
  punkte: (promille: number) =>
    `${promille > 0 ? '+' : promille < 0 ? '−' : ''}${(Math.abs(promille) / 10).toFixed(1).replace('.', ',')}\u00a0Punkte`,
  richtung: { besser: 'günstiger', schlechter: 'ungünstiger', gleich: 'unverändert', neutral: '' },
  nicht: 'nicht berechenbar',
  verborgen: 'zu wenige Fälle',
  verborgenSatz: 'Nicht gezeigt: Zähler oder Nenner hat höchstens zehn Fälle, einzelne Menschen wären erkennbar.',
  keineDaten: 'Noch keine Monate gezählt',
  keineDatenText: 'Die Kennzahlen beginnen mit dem ersten Bescheid. Monate aus der Zeit davor bringt ein Haus als Datei mit.',
  zuVorgeschichte: 'Vorgeschichte einlesen',
  reiter: { kennzahlen: 'Kennzahlen', zaehlregeln: 'Zählregeln', vorgeschichte: 'Vorgeschichte', meldedaten: 'Meldedaten' },
  navigation: 'Wirkung',
  csv: 'Alle Werte als Tabelle (CSV)',
  csvSpalten: ['Kennzahl', 'Name', 'Monat', 'Wert in Prozent', 'Zähler', 'Nenner', 'Bemerkung'],
  eigene: 'Eigene Zahlen des Hauses',
  eigeneText: 'Sie stehen nicht in der Verordnung und sind mit anderen Häusern nicht vergleichbar.',
  nichtVergleichbar: 'nicht vergleichbar',
} as const

export const kennzahlseite = {
  fenster: (code: string) => `${code} – Wirkung – Tragwerk`,
  zurueck: 'Alle Kennzahlen',
  stand: (monat: string) => `Bezugsmonat ${monat}`,
  wasBewegt: 'Was hat sich bewegt?',
  nichtsBewegt: 'Dazu lässt sich nichts zeigen: Es fehlt ein Wert vor einem Jahr, oder es sind zu wenige Fälle.',
  verlauf: 'Verlauf über zwei Jahre',
  verlaufTabelle: 'Werte als Tabelle',
  spalten: { monat: 'Monat', wert: 'Wert', zaehler: 'Zähler', nenner: 'Nenner', vorjahr: 'Vorjahresmonat' },
  geschlecht: 'Frauen und Männer',
  gruppen: { alle: 'alle', w: 'Frauen', m: 'Männer' },
  geschlechtNicht: 'Nicht gezeigt: Eine der Gruppen hat höchstens zehn Fälle.',
  rechnung: 'So wurde gerechnet',
  formel: 'Formel',
  fundstelle: 'Rechtsgrundlage',
  lesart: 'Wie die Verordnung gelesen wird',
  genauAb: (monat: string) => `Genau ab ${monat}.`,
  genauAbText: 'Vorher fehlen Monate, die die Formel braucht.',
  grenzen: 'Was diese Zahl nicht enthält',
  belege: 'Gezählte Fälle',
  belegeText: 'Welche Menschen gezählt wurden. Jede Einsicht wird mit ihrem Zweck protokolliert.',
  belegeZu: (was: string) => `Zeigen: ${was}`,
  belegeNicht: 'Die gezählten Fälle sieht nur, wer das Recht dazu hat.',
} as const

/** What the data of the house do not hold, by count. */
export const grenzen: Readonly<Record<string, readonly string[]>> = {
  lluCent: [
    'Darlehen nach §\u00a024 Abs.\u00a01 sind nicht enthalten: Die Angabe „Darlehen“ im Fall unterscheidet die Absätze von §\u00a024 nicht.',
    'In der Vorgeschichte gilt, was die eingelesene Datei als Summe nennt.',
  ],
  luhCent: [
    'Wohnungsbeschaffungskosten, Mietkaution und Mietschulden (§\u00a022 Abs.\u00a06 und 8) sind nur enthalten, soweit sie im Bescheid als Bedarf der Unterkunft stehen; als Darlehen geführte fehlen.',
  ],
  kontinuierlich: [
    'Ob jemand weiter arbeitet, weiß das Haus aus der eigenen Nachhaltung. Die Statistik liest es aus den Meldungen der Arbeitgeber. Eine Integration ohne vollständige Nachhaltung zählt hier nicht als kontinuierlich.',
  ],
  integrationen: [
    'Gezählt wird, wer im Monat des Beginns oder im Monat davor erwerbsfähig und leistungsberechtigt war. Die Statistik prüft das zu ihren Stichtagen in der Monatsmitte.',
  ],
  alleinerziehende: [
    'Alleinerziehend ist, wer mit einem eigenen minderjährigen Kind und ohne Partner im Haushalt lebt, so wie der Bescheid es kennt.',
  ],
  lzbMassnahme: ['Ein Tag der Maßnahme im Monat genügt. Die Statistik zählt zu ihrem Stichtag in der Monatsmitte.'],
  elbZugang: [
    'Zugang ist, wer im Monat davor nicht gezählt wurde, auch nach kurzer Unterbrechung. Ohne Kundennummer gilt dieselbe Person in einem anderen Fall als neue Person.',
  ],
}

export const belege = {
  titel: (code: string) => `Gezählte Fälle zu ${code}`,
  fenster: (code: string) => `Gezählte Fälle zu ${code} – Tragwerk`,
  zweck: 'Wozu brauchen Sie die Fälle?',
  zweckHinweis: 'Steht mit Ihrem Namen im Protokoll.',
  zwecke: ['Zahl prüfen', 'Fehler in den Daten suchen', 'Prüfung durch Aufsicht oder Rechnungsprüfung'],
  zeigen: 'Fälle zeigen',
  protokoll: (code: string, zweck: string) => `Belege der Kennzahl ${code}: ${zweck}`,
  summe: (n: number) => (n === 1 ? 'Eine Person gezählt.' : `${n.toLocaleString('de-DE')} Personen gezählt.`),
  geschuetzt: (n: number) =>
    n === 1 ? 'Eine davon gehört zu einem geschützten Fall.' : `${n.toLocaleString('de-DE')} davon gehören zu geschützten Fällen.`,
  vorgeschichte: (n: number) =>
    `${n.toLocaleString('de-DE')} davon stehen nur in der eingelesenen Vorgeschichte; von ihnen gibt es hier keinen Fall.`,
  spalten: { fall: 'Fall', aktenzeichen: 'Aktenzeichen', person: 'Person' },
  keine: 'Niemand wurde gezählt.',
  mehr: (n: number) => `Gezeigt sind die ersten ${n.toLocaleString('de-DE')}.`,
} as const

export const zaehlseite = {
  titel: 'Zählregeln',
  fenster: 'Zählregeln – Tragwerk',
  vorspann:
    'Was als Maßnahme, als beschäftigungsbegleitende Leistung und als öffentlich geförderte Beschäftigung zählt, legt §\u00a02 Abs.\u00a02 KennzahlenV fest. Nur wo die Verordnung nichts sagt, entscheidet das Haus.',
  instrumente: 'Instrument → zählt als',
  spalten: {
    instrument: 'Instrument',
    massnahme: 'Maßnahme (K3E2)',
    eintritt: 'Beginn der Arbeit zählt als',
    regel: 'Regel',
    lokal: 'Festlegung des Hauses',
  },
  ja: 'ja',
  nein: 'nein',
  integration: 'Integration (K2)',
  oeffentlich: 'öffentlich geförderte Beschäftigung (K2E2)',
  keinEintritt: '–',
  fest: 'durch die Verordnung fest',
  seit: (monat: string, ja: boolean, grund: string) => `seit ${monat}: ${ja ? 'zählt' : 'zählt nicht'}. ${grund}`,
  vorgabe: 'keine; es gilt die Vorgabe',
  arten: 'Arten der Arbeitsaufnahme',
  artSpalten: { art: 'Art', zaehlt: 'Zählt als', hinweis: 'Hinweis' },
  artNamen: {
    svpflichtig: 'Sozialversicherungspflichtige Beschäftigung',
    ausbildung: 'Voll qualifizierende Berufsausbildung',
    selbstaendig: 'Selbständige Tätigkeit',
    geringfuegig: 'Geringfügige Beschäftigung',
    'oeffentlich-gefoerdert': 'Öffentlich geförderte Beschäftigung',
  },
  artZaehlt: {
    integration: 'Integration (K2)',
    geringfuegig: 'Eintritt in geringfügige Beschäftigung (K2E1)',
    oeffentlich: 'Eintritt in öffentlich geförderte Beschäftigung (K2E2)',
  },
  eineJeMonat: 'Je Person und Monat zählt höchstens eine.',
  keine: 'Keine Integration.',
  massnahmen: 'Maßnahmen des Hauses',
  massnahmenText: 'Jede Maßnahme zählt nach ihrem Instrument. Ohne Schlüssel der Statistik lässt sie sich nicht melden.',
  massnahmenSpalten: { titel: 'Maßnahme', instrument: 'Instrument', schluessel: 'Maßnahmeart (Statistik)', zaehlt: 'zählt als Maßnahme' },
  ohneSchluessel: 'fehlt',
  keineMassnahmen: 'Im Katalog steht noch keine Maßnahme.',
  festlegen: 'Neu festlegen',
  festlegenText: 'Gilt ab dem angegebenen Monat. Frühere Monate bleiben, wie sie gezählt wurden.',
  felder: {
    instrument: 'Instrument',
    massnahme: 'Zählt als Maßnahme',
    giltAb: 'Ab Monat',
    giltAbHinweis: 'Zum Beispiel 2026-10',
    grund: 'Begründung',
  },
  knopf: 'Festlegen',
  getan: 'Die Zuordnung ist festgelegt.',
  nichtGetan: 'Nicht festgelegt',
} as const
