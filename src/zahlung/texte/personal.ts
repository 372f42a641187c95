import type { EmpfaengerArt, HindernisGrund, Kostentraeger, LaufStand, Leistung } from '../model.ts'

/** Words of the pages about payments, which only staff reads; German only. */

export const leistungName: Readonly<Record<Leistung, string>> = {
  regelbedarf: 'Regelbedarf',
  mehrbedarf: 'Mehrbedarf',
  unterkunft: 'Unterkunft und Heizung',
  sofortzuschlag: 'Sofortzuschlag',
  'bildung-teilhabe': 'Bildung und Teilhabe',
  erstausstattung: 'Erstausstattung',
  'zuschuss-versicherung': 'Zuschuss zur Versicherung',
  darlehen: 'Darlehen',
  aufrechnung: 'Aufrechnung und Tilgung',
}

export const kostentraegerName: Readonly<Record<Kostentraeger, string>> = { bund: 'Bund', kommune: 'Kommune' }

export const empfaengerName: Readonly<Record<EmpfaengerArt, string>> = {
  person: 'Leistungsberechtigte',
  vermieter: 'Vermieter',
  energie: 'Energieversorger',
  arbeitgeber: 'Arbeitgeber',
  anbieter: 'Anbieter',
}

/** Why an amount stays unpaid, and what helps. */
export const hindernisText: Readonly<Record<HindernisGrund, string>> = {
  gesperrt: 'Die Zahlung ist gesperrt.',
  'kein-konto': 'Es ist kein Konto bekannt. Erfassen Sie die Bankverbindung.',
  'iban-ungueltig': 'Die IBAN des Kontos ist ungültig. Fragen Sie nach.',
  'vermieter-iban': 'Die IBAN der Vermietung fehlt oder ist ungültig.',
  'energie-iban': 'Die IBAN des Energieversorgers fehlt oder ist ungültig.',
  negativ: 'Es ist schon zu viel gezahlt. Mit anderen Monaten wird nicht verrechnet; prüfen Sie die Erstattung (§\u00a050 SGB\u00a0X).',
  null: 'Zugänge und Abgänge gleichen sich aus. Es ist nichts zu zahlen.',
  'vermieter-begrenzt': 'Die Vermietung erhält weniger als angegeben, weil der Anspruch nicht reicht.',
  'energie-begrenzt': 'Der Energieversorger erhält weniger als angegeben, weil der Anspruch nicht reicht.',
}

/** Beside the obstacle `gesperrt` where nobody wrote a reason. */
export const sperreOhneGrund = 'ohne Grund'

export const laufStandName: Readonly<Record<LaufStand, string>> = {
  entwurf: 'wartet auf Freigabe',
  verworfen: 'verworfen',
  freigegeben: 'freigegeben',
  geschrieben: 'freigegeben',
}

export const stelleDerUebung = (stelle: string) => `${stelle} (Übung)`

/** Why somebody did what the record keeps. */
export const zwecke = {
  ansehen: 'Zahlungen ansehen',
  buchen: 'Leistungen zur Zahlung vormerken',
  zusammenstellen: 'Zahlungen des Monats zusammenstellen',
  freigeben: 'Auszahlung anordnen',
  verwerfen: 'Zusammenstellung verwerfen',
  herunterladen: 'Datei an die Bank übertragen',
} as const

/** Where a run was not released or discarded, and what helps. */
export const freigabeFehler = {
  nichtGefunden: 'Diesen Zahllauf gibt es nicht.',
  nichtOffen: (stand: string) => `Jemand war schneller: Der Zahllauf ist schon ${stand}.`,
  zweitePerson: 'Sie haben den Zahllauf zusammengestellt. Freigeben muss eine zweite Person.',
  veraltet: (faelle: number) =>
    `Seit der Zusammenstellung hat sich in ${faelle === 1 ? 'einem Fall' : `${faelle} Fällen`} ein Konto, eine Sperre oder ein Betrag geändert. Verwerfen Sie den Zahllauf und stellen Sie ihn neu zusammen.`,
  keinKonto: 'Für den Träger ist kein gültiges Konto eingetragen. Die Verwaltung kann es in den Einstellungen nachtragen.',
  keineZahlung: 'Der Zahllauf enthält keine Zahlung. Klären Sie die Hindernisse oder verwerfen Sie ihn.',
} as const

/** Where no run was made. */
export const erstellenFehler = {
  monatUngueltig: 'Wählen Sie einen Monat aus.',
  zuFrueh: 'Leistungen werden einen Monat im Voraus gezahlt, nicht früher.',
  entwurfOffen: 'Für diesen Monat wartet schon ein Zahllauf auf die Freigabe.',
  nichtsFaellig: 'Bis zu diesem Monat ist nichts fällig, das noch in keinem Zahllauf steht.',
} as const
