import { alsDatum } from '../../platform/ui/zahl.ts'
import type { Barrierefreiheit, KursSprache, PreisArt, Stand, Tagesart, Weg } from '../werte.ts'

/** Words of the room that staff and providers read: what the use cases say, and names of what is kept. German only. */

const NBSP = '\u00a0'

export const standNamen: Readonly<Record<Stand, string>> = {
  vorgemerkt: 'Angebot offen',
  wartend: 'Warteliste',
  zugewiesen: 'zugewiesen',
  laufend: 'läuft',
  abgeschlossen: 'abgeschlossen',
  abgebrochen: 'abgebrochen',
  'nicht-angetreten': 'nicht angetreten',
  abgesagt: 'abgesagt',
}

export const preisNamen: Readonly<Record<PreisArt, string>> = {
  stunde: 'je Stunde und Person',
  tag: 'je Tag und Person',
  woche: 'je Woche und Person',
  monat: 'je Monat und Person',
  teilnahme: 'je Teilnahme',
  gruppe: 'je Gruppe und Monat',
}

export const wegNamen: Readonly<Record<Weg, string>> = {
  vergabe: 'Vergabe',
  gutschein: 'Gutschein (AVGS)',
  vereinbarung: `Vereinbarung nach §${NBSP}17 Abs.${NBSP}2`,
}

export const barriereNamen: Readonly<Record<Barrierefreiheit, string>> = {
  rollstuhl: 'mit Rollstuhl erreichbar',
  aufzug: 'Aufzug',
  wc: 'WC für Rollstuhl',
  hoeren: 'Höranlage',
  gebaerden: 'Gebärdensprache',
  sehen: 'für Blinde geeignet',
  'leichte-sprache': 'Leichte Sprache',
  online: 'online möglich',
}

export const sprachNamen: Readonly<Record<KursSprache, string>> = {
  de: 'Deutsch',
  'de-leicht': 'einfaches Deutsch',
  en: 'Englisch',
  uk: 'Ukrainisch',
  ar: 'Arabisch',
  tr: 'Türkisch',
  fa: 'Farsi',
  ru: 'Russisch',
  pl: 'Polnisch',
  ro: 'Rumänisch',
}

/** Kinds of a day; the short form is typed in the month grid and stands in files. */
export const tagesnamen: Readonly<Record<Tagesart, Readonly<{ kurz: string; name: string }>>> = {
  anwesend: { kurz: 'A', name: 'anwesend' },
  behoerde: { kurz: 'EB', name: 'entschuldigt: Behörde oder Arzt' },
  bewerbung: { kurz: 'EV', name: 'entschuldigt: Vorstellungsgespräch' },
  familie: { kurz: 'EF', name: 'entschuldigt: Familie, Kind krank' },
  sonstiges: { kurz: 'ES', name: 'entschuldigt: anderer Grund' },
  krank: { kurz: 'K', name: 'arbeitsunfähig (AU)' },
  unentschuldigt: { kurz: 'U', name: 'unentschuldigt' },
  frei: { kurz: 'F', name: 'kein Kurs, Feiertag' },
}

export const gruende = {
  arbeit: 'Arbeit aufgenommen',
  ausbildung: 'Ausbildung begonnen',
  krankheit: 'längere Arbeitsunfähigkeit',
  umzug: 'Umzug',
  leistungsende: 'Ende des Leistungsbezugs',
  fehlzeiten: 'zu viele Fehltage',
  ausschluss: 'vom Anbieter beendet',
  person: 'auf Wunsch der Person',
  sonstiges: 'anderer Grund',
} as const

export const azav = {
  traeger: (name: string) => `des Anbieters ${name}`,
  massnahme: 'der Maßnahme',
  fehlt: (wer: string) => `Eine Zulassung (AZAV) ${wer} ist nicht hinterlegt. Ohne sie geht keine neue Zuweisung.`,
  abgelaufen: (wer: string, bis: string) =>
    `Die Zulassung (AZAV) ${wer} ist am ${bis} abgelaufen. Neue Zuweisungen gehen erst wieder mit einer neuen.`,
  nochNicht: (wer: string, von: string) => `Die Zulassung (AZAV) ${wer} gilt erst ab ${von}.`,
  lage: {
    keine: 'nicht hinterlegt',
    'noch-nicht': 'gilt noch nicht',
    gueltig: 'gültig',
    'laeuft-ab': 'läuft bald ab',
    abgelaufen: 'abgelaufen',
  },
} as const

export const saetze = {
  durchgangWahl: (titel: string, von: string, bis: string) => `${titel}, ${alsDatum(von)} bis ${alsDatum(bis)}`,
  nachtragTage: 'Bitte geben Sie an, von wann bis wann die Person teilgenommen hat.',
  nachtragAusserhalb: 'Die Tage liegen nicht im Zeitraum des Durchgangs.',
  nachtragLaeuftNoch: 'Nachtragen lässt sich nur, was vorbei ist. Wer noch teilnimmt, wird zugewiesen.',
  nachtragDoppelt: 'Diese Person steht bei diesem Durchgang schon in der Liste.',
  gibtEsNicht: 'Das gibt es nicht oder nicht mehr.',
  inzwischenGeaendert: 'Inzwischen hat jemand etwas geändert. Bitte sehen Sie noch einmal nach.',
  anbieterGibtEs: (name: string) => `Einen Anbieter „${name}“ gibt es schon.`,
  kontoVergeben: 'Dieses Konto handelt schon für einen Anbieter.',
  nameFehlt: 'Bitte geben Sie einen Namen an.',
  zuWenigPlaetze: (belegt: number) => `So wenige Plätze gehen nicht: ${belegt} sind schon belegt.`,
  arbeitgeberZuLang: `Bei einem Arbeitgeber sind höchstens zwölf Wochen möglich (§${NBSP}45 Abs.${NBSP}8 SGB${NBSP}III).`,
  arbeitgeberMitGrund: `Bei einem Arbeitgeber sind ohne Grund höchstens sechs Wochen möglich. Bis zwölf Wochen geht es bei Langzeitarbeitslosen oder schweren Hemmnissen: Bitte schreiben Sie den Grund dazu (§${NBSP}45 Abs.${NBSP}8 SGB${NBSP}III).`,
  aghMitGrund: (satz: string) =>
    `${satz} Über 24 Monate geht es nur, wenn die Voraussetzungen weiter vorliegen: Bitte schreiben Sie den Grund dazu (§${NBSP}16d Abs.${NBSP}6).`,
  aghZuLang: (satz: string) => `${satz} Mehr als 36 Monate in fünf Jahren sind nicht möglich (§${NBSP}16d Abs.${NBSP}6).`,
  personNichtImFall: 'Diese Person gehört heute nicht zum Fall.',
  vorbei: (bis: string) => `Dieser Durchgang ist seit dem ${bis} vorbei.`,
  massnahmeRuht: 'Die Maßnahme ist abgeschaltet.',
  anbieterRuht: (name: string) => `Der Anbieter ${name} ist abgeschaltet.`,
  schonDabei: 'Die Person steht schon in diesem Durchgang.',
  voll: 'Alle Plätze sind belegt. Die Person kann auf die Warteliste.',
  angebotFrist: 'Bitte nennen Sie einen Tag, bis zu dem der Platz frei gehalten wird.',
  foerderungFremd: 'Diese Förderung gehört zu einer anderen Person.',
  foerderungOffen: 'Über diese Förderung ist noch nicht entschieden.',
  inZukunft: 'Der Tag liegt in der Zukunft. Gemeldet wird, was geschehen ist.',
  nichtImZeitraum: (von: string, bis: string) => `Der Tag muss zwischen ${von} und ${bis} liegen.`,
  verbleibZuFrueh: 'Gefragt wird nach dem sechsten Monat nach dem Austritt.',
  teilnahmeUnbekannt: 'Diese Teilnahme gibt es bei Ihnen nicht.',
} as const

export const hinweise = {
  platzFrei: (titel: string, von: string) => `Platz frei, Nächste auf der Warteliste: ${titel} ab ${von}`,
  angenommen: (titel: string) => `Angebot angenommen: ${titel}`,
  abgelehnt: (titel: string) => `Angebot abgelehnt: ${titel}`,
  nichtAngetreten: (titel: string) => `Nicht angetreten: ${titel}`,
  abgebrochen: (titel: string, am: string, grund: string) => `Abgebrochen am ${am} (${grund}): ${titel}`,
  unentschuldigtAnfang: (titel: string) => `Unentschuldigt gefehlt, ${titel}:`,
  unentschuldigt: (titel: string, tage: number, letzter: string) =>
    `Unentschuldigt gefehlt, ${titel}: ${tage === 1 ? '1 Tag' : `${tage} Tage`}, zuletzt ${letzter}`,
  bericht: (art: string, titel: string) => `${art} liegt vor: ${titel}`,
  listeZu: (titel: string, naechster: string) =>
    `Durchgang vorbei, kein Platz geworden: ${titel}. ${naechster === '' ? 'Ein weiterer Durchgang ist noch nicht geplant.' : `Nächsten Durchgang ab ${naechster} anbieten?`}`,
} as const

export const tage = {
  amTag: (nummer: string, tag: string) => `${nummer} am ${tag}`,
  zukunft: (wer: string) => `${wer}: Der Tag liegt in der Zukunft.`,
  ausserhalb: (wer: string, von: string, bis: string) => `${wer}: Die Teilnahme läuft vom ${von} bis ${bis}.`,
  nichtAngetreten: (wer: string) => `${wer}: Die Person hat nicht angefangen.`,
  stunden: (wer: string) => `${wer}: Bitte höchstens 12 Stunden an einem Tag.`,
  stundenFehlen: (wer: string) => `${wer}: Stunden gehören zu „anwesend“ und nur dazu.`,
  geschlossen: (monat: string) => `${monat} ist abgeschlossen. Eine Korrektur braucht einen Grund.`,
  inzwischenAnders: 'Seither wurden diese Tage noch einmal geändert. Bitte berichtigen Sie sie einzeln.',
  ladungGeschlossen: 'Der Monat ist inzwischen abgeschlossen. Bitte berichtigen Sie einzeln und mit Grund.',
} as const

export const abschluss = {
  nochNichtVorbei: (monat: string) => `${monat} ist noch nicht vorbei.`,
  luecken: (zahl: number) => (zahl === 1 ? 'Bei einer Person fehlen noch Tage.' : `Bei ${zahl} Personen fehlen noch Tage.`),
} as const

export const bericht = {
  textFehlt: 'Bitte beschreiben Sie den Verlauf.',
  merkmaleFehlen: `Bitte beurteilen Sie jedes Merkmal, oder wählen Sie „nicht beurteilt“ (§${NBSP}61 Abs.${NBSP}2).`,
  arten: { zwischenbericht: 'Zwischenbericht', abschlussbericht: 'Abschlussbericht', meldung: 'Meldung' },
  merkmale: {
    fachlich: 'Fachliche Kenntnisse',
    ausdauer: 'Ausdauer',
    zuverlaessigkeit: 'Zuverlässigkeit',
    zusammenarbeit: 'Zusammenarbeit',
    selbstaendigkeit: 'Selbstständigkeit',
    sprache: 'Verständigung auf Deutsch',
  },
  noten: { 1: 'braucht viel Hilfe', 2: 'braucht Hilfe', 3: 'gelingt meist', 4: 'gelingt gut' },
} as const

export const csv = {
  spalten: { teilnahme: 'Teilnahme', datum: 'Datum', art: 'Art', stunden: 'Stunden', grund: 'Grund' },
  spaltenFehlen: (namen: readonly string[]) => `In der ersten Zeile fehlen: ${namen.join(', ')}.`,
  zuViele: (zahl: number) => `Bitte höchstens ${zahl.toLocaleString('de-DE')} Zeilen auf einmal.`,
  keineTabelle: 'Die Datei ist keine Tabelle im Format CSV: Ein Anführungszeichen ist offen.',
  leer: 'Unter der ersten Zeile steht nichts.',
  doppelt: (zeile: number) => `Dieselbe Person und derselbe Tag stehen schon in Zeile ${zeile}.`,
  unbekannt: (was: string) => (was === '' ? 'Die Nummer der Teilnahme fehlt.' : `Die Teilnahme „${was}“ gibt es bei Ihnen nicht.`),
  datum: (was: string) => `„${was}“ ist kein Tag. Bitte so: 16.11.2026`,
  art: (was: string) => `„${was}“ ist keine Art. Erlaubt sind A, EB, EV, EF, ES, K, U, F.`,
  stunden: (was: string) => `„${was}“ sind keine Stunden bis 12. Bitte so: 6 oder 4,5`,
  ohneStunden: 'Bei „anwesend“ fehlen die Stunden.',
  stundenZuviel: 'Stunden gibt es nur bei „anwesend“.',
} as const

export const rechenwege = {
  stunde: (stunden: string, preis: string) => `${stunden} Stunden × ${preis}`,
  tag: (zahl: number, preis: string) => `${zahl === 1 ? '1 Tag' : `${zahl} Tage`} × ${preis}`,
  woche: (zahl: number, preis: string) => `${zahl === 1 ? '1 Woche' : `${zahl} Wochen`} × ${preis}`,
  teilnahme: (preis: string) => `Beginn in diesem Monat: ${preis}`,
  teilnahmeNicht: 'nicht in diesem Monat begonnen',
  monat: (preis: string) => `ganzer Monat: ${preis}`,
  teilmonat: (zahl: number, preis: string) => `${zahl === 1 ? '1 Tag' : `${zahl} Tage`} von 30 × ${preis}`,
  nichtImMonat: 'nicht in diesem Monat',
  abzueglich: (weg: string, euro: number) => `${weg}, davon schon ${euro.toLocaleString('de-DE', { minimumFractionDigits: 2 })}${NBSP}€ anerkannt`,
  gruppe: (von: string, bis: string) => `Gruppe ${von.split('-').reverse().join('.')} bis ${bis.split('-').reverse().join('.')}`,
} as const

export const rechnungssaetze = {
  erstAbschliessen: (monat: string) => `Bitte schließen Sie zuerst die Anwesenheit für ${monat} ab. Aus ihr wird gerechnet.`,
  nummerFehlt: 'Bitte geben Sie Ihre Rechnungsnummer an.',
  nichtsAbzurechnen: (monat: string) => `Für ${monat} ist nichts abzurechnen.`,
  gibtEsSchon: 'Diese Rechnungsnummer gibt es schon, oder für den Monat ist noch eine Rechnung offen.',
  neuBerechnet: 'Die Anwesenheit wurde seither berichtigt. Die Rechnung ist neu berechnet: Bitte sehen Sie sie noch einmal durch.',
  erklaeren: (was: string) => `${was}: Der Betrag weicht von der Vereinbarung ab. Bitte erklären Sie, warum.`,
  summeNichtPositiv: 'Die Summe muss größer als null sein.',
  keinPdf: 'Bitte wählen Sie eine PDF-Datei bis 5 MB.',
  urteilFehlt: (was: string) => `${was}: Bitte geben Sie an, wie viel anerkannt wird.`,
  mehrAlsVerlangt: (was: string) => `${was}: Mehr als verlangt lässt sich nicht anerkennen.`,
  kuerzungBegruenden: (was: string) => `${was}: Bitte begründen Sie die Kürzung.`,
  grundFehlt: 'Bitte schreiben Sie, was zu ändern ist.',
  zweitePerson: 'Freigeben muss eine zweite Person: Sie haben diese Rechnung geprüft.',
  ohneIban: (name: string) => `Für ${name} ist keine IBAN hinterlegt.`,
  agenturZahlt: 'Diese Leistung zahlt seit 2025 die Agentur für Arbeit.',
  betrag: (was: string) => `${was}: Bitte einen Betrag wie 432,50.`,
  verwendungszweck: (nummer: string, monat: string) => `Rechnung ${nummer}, ${monat}`,
} as const

export const api = {
  zuGross: 'Die Anfrage ist größer als 1 MB. Bitte teilen Sie sie auf.',
  keineAdresse: 'Diese Adresse gibt es nicht. Alle stehen in /api/v1/anbieter/openapi.json.',
  keinSchluessel: 'Der Schlüssel fehlt, ist falsch oder widerrufen.',
  zuViele: (sekunden: number) => `Zu viele Anfragen. Bitte warten Sie ${sekunden === 1 ? '1 Sekunde' : `${sekunden} Sekunden`}.`,
  monat: 'Bitte geben Sie den Monat an, zum Beispiel monat=2026-11.',
  keinJson: 'Der Inhalt der Anfrage ist kein gültiges JSON.',
  form: {
    tage: 'Erwartet wird ein Objekt mit der Liste „tage“: 1 bis 5.000 Einträge.',
    korrekturgrund: '„korrekturgrund“ ist Text mit höchstens 200 Zeichen.',
    eintrag: (nr: number, was: string) => `Eintrag ${nr}: ${was}`,
    objekt: 'Erwartet wird ein Objekt mit „teilnahme“, „tag“ und „art“.',
    felder: {
      teilnahme: '„teilnahme“ ist die Nummer der Teilnahme, zum Beispiel T-2026-0001.',
      tag: '„tag“ ist ein Datum, zum Beispiel 2026-11-20.',
      art: '„art“ ist anwesend, behoerde, bewerbung, familie, sonstiges, krank, unentschuldigt, frei oder leer.',
      minuten: '„minuten“ ist eine ganze Zahl von 0 bis 720.',
      grund: '„grund“ ist Text mit höchstens 200 Zeichen.',
    },
  },
  unbekannt: (nummer: string) => `Die Teilnahme „${nummer}“ gibt es bei Ihnen nicht.`,
  doppelt: (zahl: number) => (zahl === 1 ? '1 Tag steht doppelt in der Liste.' : `${zahl} Tage stehen doppelt in der Liste.`),
  zweckTeilnahmen: 'Anbieter: Liste der Teilnehmenden',
  zweckAnwesenheit: 'Anbieter: Anwesenheit',
  beschreibung: {
    titel: 'Tragwerk: Schnittstelle für Anbieter',
    text: 'Programme von Anbietern melden hier die Anwesenheit ihrer Teilnehmenden. Den Schlüssel gibt das Jobcenter; er öffnet nur die eigenen Daten. Er steht im Kopf der Anfrage: Authorization: Bearer twa_…',
    ohneSchluessel: 'Der Schlüssel fehlt, ist falsch oder widerrufen',
    zuViele: 'Zu viele Anfragen in einer Minute; Retry-After sagt, wie lange zu warten ist',
    teilnahmen: 'Teilnehmende des Anbieters',
    lesen: 'Gemeldete Anwesenheit eines Monats',
    melden: 'Anwesenheit melden',
    meldenText:
      'Alle Tage oder keiner: Ist einer falsch, wird nichts übernommen, und jeder Fehler steht in der Antwort. Was schon so gemeldet ist, ändert nichts. art „leer“ nimmt einen Tag zurück. Ein abgeschlossener Monat braucht korrekturgrund.',
    gemeldet: 'Wie viele Tage sich geändert haben',
    formFalsch: 'Die Anfrage hat nicht die beschriebene Form',
    nichtMoeglich: 'Die Tage lassen sich so nicht übernehmen; jeder Grund steht dabei',
  },
} as const
