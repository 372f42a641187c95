import type {
  AufrechnungArt,
  AusbildungArt,
  AusschlussArt,
  BildungTeilhabeArt,
  EinkommenArt,
  ErnaehrungGrund,
  MinderungArt,
  VermoegenArt,
} from '../../recht/index.ts'

/** What people read where a fact holds one of a closed list of values. */
export const einkommenNamen: Readonly<Record<EinkommenArt, string>> = {
  erwerb: 'Lohn oder Gehalt',
  minijob: 'Minijob',
  selbstaendig: 'selbstständige Arbeit',
  ausbildungsverguetung: 'Ausbildungsvergütung',
  'ferienjob-schueler': 'Ferienjob',
  freiwilligendienst: 'Freiwilligendienst',
  ehrenamt: 'Ehrenamt',
  kindergeld: 'Kindergeld',
  kinderzuschlag: 'Kinderzuschlag',
  wohngeld: 'Wohngeld',
  unterhalt: 'Unterhalt',
  unterhaltsvorschuss: 'Unterhaltsvorschuss',
  elterngeld: 'Elterngeld',
  mutterschaftsgeld: 'Mutterschaftsgeld',
  arbeitslosengeld: 'Arbeitslosengeld',
  krankengeld: 'Krankengeld',
  kurzarbeitergeld: 'Kurzarbeitergeld',
  insolvenzgeld: 'Insolvenzgeld',
  rente: 'Rente',
  bafoeg: 'BAföG',
  bab: 'Berufsausbildungsbeihilfe',
  pflegegeld: 'Pflegegeld',
  blindengeld: 'Blindengeld',
  kapitalertrag: 'Zinsen und andere Kapitalerträge',
  vermietung: 'Vermietung',
  einmalig: 'einmalige Einnahme',
  sonstiges: 'sonstiges Einkommen',
}

export const vermoegenNamen: Readonly<Record<VermoegenArt, string>> = {
  'bar-und-konto': 'Bargeld und Konten',
  wertpapiere: 'Wertpapiere',
  kfz: 'Auto oder Motorrad',
  'selbstgenutztes-haus': 'selbst bewohntes Haus',
  'selbstgenutzte-wohnung': 'selbst bewohnte Eigentumswohnung',
  immobilie: 'anderes Grundstück oder Haus',
  altersvorsorge: 'Altersvorsorge',
  lebensversicherung: 'Lebensversicherung',
  hausrat: 'Hausrat',
  sonstiges: 'sonstiges Vermögen',
}

export const ausschlussNamen: Readonly<Record<AusschlussArt, string>> = {
  'bafoeg-oder-bab': 'Ausbildung, die mit BAföG oder BAB gefördert werden kann',
  altersrente: 'Altersrente',
  stationaer: 'stationäre Einrichtung',
  'auslaender-7-1-2': 'Ausschluss nach §\u00a07 Abs.\u00a01 Satz\u00a02 SGB II',
  asylblg: 'Leistungen nach dem Asylbewerberleistungsgesetz',
  'sgb12-viertes-kapitel': 'Grundsicherung nach dem SGB XII',
  'nicht-erreichbar': 'nicht erreichbar (§\u00a07b SGB II)',
  sonstiges: 'anderer Grund',
}

export const ernaehrungNamen: Readonly<Record<ErnaehrungGrund, string>> = {
  zoeliakie: 'Zöliakie',
  'niereninsuffizienz-dialyse': 'Nierenschwäche mit Dialyse',
  'niereninsuffizienz-praedialyse': 'Nierenschwäche vor der Dialyse',
  mukoviszidose: 'Mukoviszidose',
  'krankheitsassoziierte-mangelernaehrung': 'Mangelernährung durch Krankheit',
  schluckstoerung: 'Schluckstörung',
}

export const ausbildungNamen: Readonly<Record<AusbildungArt, string>> = {
  betrieblich: 'Ausbildung im Betrieb',
  schulisch: 'schulische Ausbildung',
  studium: 'Studium',
  berufsvorbereitung: 'Berufsvorbereitung',
  freiwilligendienst: 'Freiwilligendienst',
}

export const minderungNamen: Readonly<Record<MinderungArt, string>> = {
  pflichtverletzung: 'Pflichtverletzung',
  meldeversaeumnis: 'Meldeversäumnis',
  arbeitsverweigerung: 'Arbeitsverweigerung',
  nichterreichbarkeit: 'Nichterreichbarkeit',
}

export const bildungTeilhabeNamen: Readonly<Record<BildungTeilhabeArt, string>> = {
  ausflug: 'Ausflug',
  klassenfahrt: 'Klassenfahrt',
  schulbedarf: 'Schulbedarf',
  schuelerbefoerderung: 'Fahrt zur Schule',
  lernfoerderung: 'Lernförderung',
  mittagsverpflegung: 'Mittagessen',
  teilhabe: 'Teilhabe (Verein, Musik, Freizeit)',
}

export const aufrechnungNamen: Readonly<Record<AufrechnungArt, string>> = {
  darlehen: 'Darlehen',
  erstattung: 'Erstattung',
  ersatzanspruch: 'Ersatzanspruch',
  mietkaution: 'Darlehen für die Mietkaution',
}

export const geschlechtNamen = { weiblich: 'weiblich', maennlich: 'männlich', divers: 'divers', 'ohne-angabe': 'ohne Angabe' } as const
