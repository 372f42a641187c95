import type { Befundart } from './personal-meldedaten.ts'

const NB = '\u00a0'

/** One field that the ordinance asks for: where it comes from, and when it is a gap. `satz`: its places in the record as delivered. */
export type Meldezeile = Readonly<{
  gruppe: 1 | 2 | 3 | 4 | 5 | 6 | 7
  feld: string
  herkunft: string
  luecke: string
  befunde: readonly Befundart[]
  satz: readonly string[]
}>

export const gruppennamen: Readonly<Record<Meldezeile['gruppe'], string>> = {
  1: 'Person und Bedarfsgemeinschaft',
  2: 'Leistungen, Unterkunft, Eingliederung',
  3: 'Einkommen',
  4: 'Bildung, Gesundheit, Arbeit',
  5: 'Ausgaben',
  6: 'Offene Stellen',
  7: 'Widersprüche und Klagen',
}

const nie = 'keine'
const angaben = 'Angaben des Falls'
const potenzial = 'Potenzialanalyse'
const meldedaten = 'Meldedaten des Falls'
const bescheid = 'Bescheid des Monats'

/** What § 1 DatV § 51b asks for, in its order. */
export const meldetabelle: readonly Meldezeile[] = [
  {
    gruppe: 1,
    feld: 'Nummer der Bedarfsgemeinschaft',
    herkunft: meldedaten,
    luecke: 'fehlt immer, bis sie eingetragen ist',
    befunde: ['bg-nummer'],
    satz: ['bgNummer'],
  },
  {
    gruppe: 1,
    feld: 'Kundennummer',
    herkunft: meldedaten,
    luecke: 'fehlt; zwei Personen mit derselben; Person in zwei Bedarfsgemeinschaften',
    befunde: ['kundennummer', 'nummer-doppelt', 'zwei-bg'],
    satz: ['personen.kundennummer'],
  },
  {
    gruppe: 1,
    feld: 'Name, Geburtsdatum, Geschlecht',
    herkunft: angaben,
    luecke: 'Geschlecht ist nicht erfasst',
    befunde: ['geschlecht'],
    satz: ['personen.person.vorname', 'personen.person.nachname', 'personen.person.geburtsdatum', 'personen.person.geschlecht'],
  },
  {
    gruppe: 1,
    feld: 'Familienstand',
    herkunft: meldedaten,
    luecke: 'fehlt, von 15 bis unter 67 Jahren und erwerbsfähig',
    befunde: ['familienstand'],
    satz: ['personen.person.familienstand'],
  },
  {
    gruppe: 1,
    feld: 'Staatsangehörigkeit, Aufenthaltsstatus, Jahr der Einreise',
    herkunft: meldedaten,
    luecke: 'Staatsangehörigkeit fehlt; Aufenthaltsstatus fehlt, wenn sie nicht deutsch ist. Einreise nur, soweit bekannt',
    befunde: ['staatsangehoerigkeit', 'aufenthalt'],
    satz: ['personen.person.staatsangehoerigkeit', 'personen.person.aufenthalt', 'personen.person.einreise'],
  },
  {
    gruppe: 1,
    feld: 'Migrationshintergrund, Rentenversicherungsnummer',
    herkunft: meldedaten,
    luecke: `${nie}; nur soweit bekannt`,
    befunde: [],
    satz: ['personen.person.migration', 'personen.person.rvnr'],
  },
  {
    gruppe: 1,
    feld: 'Anschrift',
    herkunft: angaben,
    luecke: 'fehlt',
    befunde: ['anschrift'],
    satz: ['bedarfsgemeinschaft.anschrift'],
  },
  {
    gruppe: 1,
    feld: 'Rolle, Größe der Bedarfsgemeinschaft und des Haushalts',
    herkunft: bescheid,
    luecke: nie,
    befunde: [],
    satz: ['personen.person.rolle', 'bedarfsgemeinschaft.groesse', 'bedarfsgemeinschaft.haushaltsgroesse', 'personen.personId', 'fallId'],
  },
  {
    gruppe: 1,
    feld: 'Erwerbsfähigkeit, Ausschluss von der Leistung, Grad der Behinderung, Erwerbsminderung',
    herkunft: `${bescheid}; Grad der Behinderung: ${potenzial}; Erwerbsminderung: ${meldedaten}`,
    luecke: `${nie}; nach Gesundheit wird hier niemand gefragt`,
    befunde: [],
    satz: [
      'personen.erwerbsfaehig',
      'personen.gruppe4',
      'personen.person.erwerbsfaehig',
      'personen.person.ausgeschlossen',
      'personen.person.gdb',
      'personen.person.erwerbsminderung',
    ],
  },
  {
    gruppe: 2,
    feld: 'Antrag, Bewilligungszeitraum, Beginn und Ende der Hilfe',
    herkunft: 'Antrag und Bescheide',
    luecke: nie,
    befunde: [],
    satz: [
      'fassung',
      'monat',
      'bedarfsgemeinschaft.antragAm',
      'bedarfsgemeinschaft.bewilligtVon',
      'bedarfsgemeinschaft.bewilligtBis',
      'bedarfsgemeinschaft.vorlaeufig',
      'bedarfsgemeinschaft.beginn',
      'bedarfsgemeinschaft.ende',
    ],
  },
  {
    gruppe: 2,
    feld: 'Bedarfe und Leistungen je Person und Monat',
    herkunft: bescheid,
    luecke: nie,
    befunde: [],
    satz: ['bedarfsgemeinschaft.anspruch', 'personen.leistung'],
  },
  {
    gruppe: 2,
    feld: 'Miete, Nebenkosten und Heizung, tatsächlich und anerkannt',
    herkunft: bescheid,
    luecke: 'Leistung für Unterkunft ohne Miete, Heizkosten oder Schuldzinsen',
    befunde: ['unterkunftskosten'],
    satz: [
      'unterkunft.grundmiete',
      'unterkunft.nebenkosten',
      'unterkunft.heizkosten',
      'unterkunft.schuldzinsen',
      'unterkunft.anerkannt',
      'unterkunft.eigentum',
      'unterkunft.weitereBewohner',
      'unterkunft.warmwasserDezentral',
    ],
  },
  {
    gruppe: 2,
    feld: 'Art, Größe, Baujahr und Heizung der Unterkunft',
    herkunft: `Größe: ${angaben}; sonst: ${meldedaten}`,
    luecke: 'Art oder Größe fehlt, wenn Unterkunft anerkannt ist. Baujahr und Heizung nur, soweit bekannt',
    befunde: ['wohnungsart', 'wohnflaeche'],
    satz: ['unterkunft.wohnungsart', 'unterkunft.wohnflaeche', 'unterkunft.baujahr', 'unterkunft.heizung'],
  },
  {
    gruppe: 2,
    feld: 'Maßnahme: Art, Beginn, Ende, Grund des Austritts, Anbieter, Kosten',
    herkunft: 'Maßnahmen; Kosten: freigegebene Rechnungen des Monats',
    luecke:
      'Maßnahme ohne Schlüssel der Statistik; beendet ohne Grund; Austritt vor Eintritt. Kosten sind keine Lücke: Mit der freigegebenen Rechnung wird der Monat noch einmal geliefert. Ein Preis für die ganze Gruppe steht bei den Ausgaben',
    befunde: ['massnahmeart', 'austrittsgrund', 'massnahme-ende'],
    satz: ['personen.massnahmen'],
  },
  {
    gruppe: 2,
    feld: `Förderung mit Betrag, auch §${NB}16a Nr.${NB}1 bis 4 und §${NB}16b: Art, Beginn, Ende`,
    herkunft: 'Förderungen',
    luecke: nie,
    befunde: [],
    satz: ['personen.foerderungen'],
  },
  {
    gruppe: 2,
    feld: 'Minderung: Grund, Art, Betrag',
    herkunft: angaben,
    luecke: 'länger als drei Monate oder ohne Ende',
    befunde: ['minderung-zu-lang'],
    satz: ['personen.minderungen'],
  },
  {
    gruppe: 3,
    feld: 'Einkommen nach Art und Betrag',
    herkunft: bescheid,
    luecke: nie,
    befunde: [],
    satz: ['personen.einkommen'],
  },
  {
    gruppe: 4,
    feld: 'Schulabschluss, Berufsabschlüsse',
    herkunft: potenzial,
    luecke: 'einer von beiden fehlt',
    befunde: ['schulabschluss', 'berufsabschluss'],
    satz: ['personen.arbeit.schulabschluss', 'personen.arbeit.berufsabschluesse'],
  },
  {
    gruppe: 4,
    feld: 'Gesundheitliche Einschränkung: ja oder nein',
    herkunft: potenzial,
    luecke: `${nie}; nach Gesundheit wird hier niemand gefragt`,
    befunde: [],
    satz: ['personen.arbeit.gesundheitlicheEinschraenkung'],
  },
  {
    gruppe: 4,
    feld: 'Zeiten der Arbeitsunfähigkeit',
    herkunft: 'Bescheinigungen, aus dem Portal oder vor Ort vorgelegt',
    luecke:
      'an einem Termin oder Kurstag war jemand arbeitsunfähig, und keine Bescheinigung nennt den Zeitraum. In der Aufgabe steht nur „Geschützte Angabe fehlt“',
    befunde: ['au-zeiten'],
    satz: ['personen.arbeit.arbeitsunfaehig'],
  },
  {
    gruppe: 4,
    feld: 'Berufsentfremdung, Berufsrückkehr',
    herkunft: meldedaten,
    luecke: `${nie}; nur soweit bekannt`,
    befunde: [],
    satz: ['personen.arbeit.berufsentfremdung', 'personen.arbeit.berufsrueckkehr'],
  },
  {
    gruppe: 4,
    feld: 'Gewünschte Ausbildung und ihr Beginn',
    herkunft: `${potenzial}; Beginn: ${meldedaten}`,
    luecke: 'Ausbildung ist gewünscht, ihr Beginn fehlt',
    befunde: ['ausbildungsbeginn'],
    satz: ['personen.arbeit.wunschberufe', 'personen.arbeit.ausbildungsbeginn'],
  },
  {
    gruppe: 4,
    feld: 'Zumutbarkeit oder Gründe dagegen',
    herkunft: `${potenzial}; ohne Grund: Status oder ${meldedaten}`,
    luecke:
      'weder ein Grund noch der Status sagt es; oder jemand ist arbeitslos und zieht allein ein Kind unter 14 Monaten groß. Keine Frage an Arbeitslose, an Beschäftigte, an Teilnehmende und an Menschen, deren Status den Grund schon nennt',
    befunde: ['zumutbarkeit'],
    satz: ['personen.arbeit.zumutbarkeit'],
  },
  {
    gruppe: 4,
    feld: 'Status: arbeitslos, arbeitsuchend oder keines von beiden, mit Grund und Zeitraum',
    herkunft: potenzial,
    luecke: 'fehlt; ohne Grund, wenn jemand nicht arbeitslos ist; zwei zugleich; arbeitslos am Tag einer neuen Arbeit',
    befunde: ['status', 'statusgrund', 'status-lueckenlos', 'arbeitslos-und-arbeit'],
    satz: ['personen.status'],
  },
  {
    gruppe: 4,
    feld: 'Gewünschte Arbeitszeit',
    herkunft: potenzial,
    luecke: nie,
    befunde: [],
    satz: ['personen.arbeit.beschaeftigung'],
  },
  {
    gruppe: 4,
    feld: 'Kooperationsplan: Beginn und Ende',
    herkunft: 'Plan',
    luecke: `keiner gilt im Monat; endet vor dem Beginn. Keine Frage, wenn Arbeitslosengeld bezogen wird: Dann ist die Agentur zuständig (§${NB}5 Abs.${NB}4 SGB${NB}II)`,
    befunde: ['plan', 'plan-ende'],
    satz: ['personen.plaene'],
  },
  {
    gruppe: 4,
    feld: 'Integration: Tag und Art',
    herkunft: 'Arbeit',
    luecke: nie,
    befunde: [],
    satz: ['personen.integrationen'],
  },
  {
    gruppe: 5,
    feld: 'Ausgaben nach Leistung und Kostenträger, Kosten der Maßnahmen',
    herkunft: 'Buchungen und Anordnungen, freigegebene Rechnungen',
    luecke: nie,
    befunde: [],
    satz: [],
  },
  {
    gruppe: 6,
    feld: 'Stelle: Betrieb mit Nummer oder Anschrift, Beruf, Stunden, Ort, Beginn, Befristung, Plätze',
    herkunft: 'Stellen und Betriebe',
    luecke: 'Stelle ohne Beruf nach der KldB oder ohne Stunden: steht unten als Zahl',
    befunde: [],
    satz: [],
  },
  {
    gruppe: 7,
    feld: 'Widerspruch oder Klage: Sachgebiet, Eingang, Erledigung, Ausgang, Gründe des Erfolgs',
    herkunft: 'Widersprüche des Falls',
    luecke: `${nie}; die Eingabe verlangt alles`,
    befunde: [],
    satz: [],
  },
]

export const tabellenseite = {
  titel: 'Felder und Herkunft',
  fenster: 'Meldedaten: Felder und Herkunft – Tragwerk',
  vorspann: `Was §${NB}51b SGB${NB}II mit §${NB}1 der Datenverordnung verlangt: woher jedes Feld kommt und wann es als Lücke zur Aufgabe wird. Wer gemeldet wird, muss nichts zweimal sagen: Was der Fall, der Bescheid oder die Potenzialanalyse schon weiß, wird übernommen.`,
  spalten: { feld: 'Feld', herkunft: 'Woher', luecke: 'Wann eine Lücke' },
  gruppe: (n: number, name: string) => `${n}. ${name}`,
  zurueck: 'Zurück zu den Meldedaten',
  stellen: (n: number) =>
    n === 0
      ? 'Allen offenen Stellen ist ein Beruf nach der KldB zugeordnet und ihre Stunden sind bekannt.'
      : n === 1
        ? 'Eine offene Stelle hat keinen Beruf nach der KldB oder keine Stunden.'
        : `${n.toLocaleString('de-DE')} offene Stellen haben keinen Beruf nach der KldB oder keine Stunden.`,
} as const
