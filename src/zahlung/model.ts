/** Benefits as the ledger tells them apart. `aufrechnung` is withheld from the benefit and therefore negative. */
export const leistungen = [
  'regelbedarf',
  'mehrbedarf',
  'unterkunft',
  'sofortzuschlag',
  'bildung-teilhabe',
  'erstausstattung',
  'zuschuss-versicherung',
  'darlehen',
  'aufrechnung',
] as const
export type Leistung = (typeof leistungen)[number]

export type Kostentraeger = 'bund' | 'kommune'

/** Names as people read them. */
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

/** Who gets the money. */
export const empfaengerArten = ['person', 'vermieter', 'energie'] as const
export type EmpfaengerArt = (typeof empfaengerArten)[number]

export const empfaengerName: Readonly<Record<EmpfaengerArt, string>> = {
  person: 'Leistungsberechtigte',
  vermieter: 'Vermieter',
  energie: 'Energieversorger',
}

/** Why a run leaves an amount unpaid; the last two only say that the split to payees was limited. */
export const hindernisGruende = [
  'gesperrt',
  'kein-konto',
  'iban-ungueltig',
  'vermieter-iban',
  'energie-iban',
  'negativ',
  'null',
  'vermieter-begrenzt',
  'energie-begrenzt',
] as const
export type HindernisGrund = (typeof hindernisGruende)[number]

/** What the worker reads, and what helps. */
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

export const laufStaende = ['entwurf', 'verworfen', 'freigegeben', 'geschrieben'] as const
export type LaufStand = (typeof laufStaende)[number]

export const laufStandName: Readonly<Record<LaufStand, string>> = {
  entwurf: 'wartet auf Freigabe',
  verworfen: 'verworfen',
  freigegeben: 'freigegeben',
  geschrieben: 'freigegeben',
}
