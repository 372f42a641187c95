/** Words for changes that citizens report: how staff reads them, and what they would do to the facts; German only. */

type Art = Readonly<{ name: string; was: Readonly<Record<string, string>> }>

/** Kinds of reported changes, with what can have happened. */
const arten: Readonly<Record<string, Art>> = {
  arbeit: { name: 'Arbeit', was: { beginn: 'neue Arbeit', ende: 'Arbeit beendet', lohn: 'anderer Lohn oder andere Stunden' } },
  leistung: { name: 'andere Leistung', was: { beginn: 'neue Leistung', ende: 'Leistung beendet', hoehe: 'anderer Betrag' } },
  einmalig: {
    name: 'einmaliges Geld',
    was: { nachzahlung: 'Nachzahlung', steuer: 'Steuererstattung', erbe: 'Erbe', anderes: 'etwas anderes' },
  },
  umzug: { name: 'Umzug', was: { geplant: 'nur geplant', unterschrieben: 'Vertrag unterschrieben', umgezogen: 'schon umgezogen' } },
  haushalt: { name: 'Haushalt', was: { einzug: 'Einzug', auszug: 'Auszug', geburt: 'Geburt', tod: 'Todesfall' } },
  familie: { name: 'Partnerschaft', was: { heirat: 'Heirat', zusammen: 'zusammengezogen', trennung: 'Trennung', scheidung: 'Scheidung' } },
  wohnen: { name: 'Miete und Heizung', was: { miete: 'Miete', nebenkosten: 'Nebenkosten', heizung: 'Heizkosten', abrechnung: 'Jahresabrechnung' } },
  konto: { name: 'Bankverbindung', was: {} },
  kontakt: { name: 'Anschrift, Telefon, E-Mail', was: {} },
  gesundheit: { name: 'Gesundheit', was: { krank: 'krankgeschrieben', klinik: 'Krankenhaus oder Reha', schwanger: 'Schwangerschaft' } },
  schule: { name: 'Schule, Ausbildung, Studium', was: { beginn: 'beginnt', ende: 'endet' } },
  abwesenheit: { name: 'nicht erreichbar', was: {} },
  besitz: { name: 'Vermögen', was: {} },
  aufenthalt: { name: 'Aufenthalt', was: {} },
  anderes: { name: 'etwas anderes', was: {} },
}

/** What was said. */
export const meldung = {
  arten,
  unbekannt: 'Änderung',
  ab: 'ab',
  betrag: 'Betrag',
  iban: 'IBAN',
  inhaber: 'Kontoinhaberin oder Kontoinhaber',
} as const

/** The form that is filled in with it. */
export const eintrag = {
  endet: (angabe: string, tag: string) => `${angabe} endet vor dem ${tag}`,
  gilt: (angabe: string, tag: string) => `${angabe} ab ${tag}`,
  istNeu: 'nein, das ist neu',
  keinVorschlag: 'Zu dieser Meldung gibt es keinen Vorschlag.',
  abWann: 'Bitte geben Sie an, ab wann das gilt.',
  wasEndet: 'Bitte wählen Sie, was endet.',
  hinweise: {
    zufluss: 'Einkommen zählt in dem Monat, in dem es ankommt (§\u00a011 Abs.\u00a02 SGB\u00a0II). Kommt der erste Lohn später, ändern Sie den Tag.',
    letzterLohn: 'Der letzte Lohn zählt noch in dem Monat, in dem er ankommt.',
    auszug: 'Der Monat des Auszugs wird nach Tagen geteilt.',
    konto: 'Bitte fragen Sie bei der Person nach, bevor Sie ein neues Konto eintragen.',
    einmalig: 'Eine einmalige Einnahme zählt im Monat des Zuflusses.',
  },
} as const
