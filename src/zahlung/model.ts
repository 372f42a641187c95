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

/** Who gets the money. */
export const empfaengerArten = ['person', 'vermieter', 'energie', 'arbeitgeber', 'anbieter'] as const
export type EmpfaengerArt = (typeof empfaengerArten)[number]

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

export const laufStaende = ['entwurf', 'verworfen', 'freigegeben', 'geschrieben'] as const
export type LaufStand = (typeof laufStaende)[number]
