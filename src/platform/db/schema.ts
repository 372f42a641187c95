// Written by `npm run db:schema` from the migrations; not edited by hand.
import type { ColumnType } from 'kysely'

/** The tables as queries see them (camelCase). */
export type Schema = {
  anbieter: AnbieterTabelle
  anbieterKonto: AnbieterKontoTabelle
  anbieterSchluessel: AnbieterSchluesselTabelle
  anforderung: AnforderungTabelle
  anforderungErledigung: AnforderungErledigungTabelle
  angabe: AngabeTabelle
  anordnung: AnordnungTabelle
  anordnungStorno: AnordnungStornoTabelle
  ansprechperson: AnsprechpersonTabelle
  antrag: AntragTabelle
  antragPerson: AntragPersonTabelle
  antwort: AntwortTabelle
  antwortPruefung: AntwortPruefungTabelle
  anwesenheit: AnwesenheitTabelle
  anwesenheitLadung: AnwesenheitLadungTabelle
  arbeitgeber: ArbeitgeberTabelle
  arbeitgeberKontakt: ArbeitgeberKontaktTabelle
  arbeitgeberKonto: ArbeitgeberKontoTabelle
  auftrag: AuftragTabelle
  auftritt: AuftrittTabelle
  barriere: BarriereTabelle
  barriereAntwort: BarriereAntwortTabelle
  begriff: BegriffTabelle
  begriffKatalog: BegriffKatalogTabelle
  bekanntmachung: BekanntmachungTabelle
  bekanntmachungGelesen: BekanntmachungGelesenTabelle
  benachrichtigung: BenachrichtigungTabelle
  bescheid: BescheidTabelle
  bescheidEntwurf: BescheidEntwurfTabelle
  bescheidGebucht: BescheidGebuchtTabelle
  bescheidMonat: BescheidMonatTabelle
  bescheidSchritt: BescheidSchrittTabelle
  beschluss: BeschlussTabelle
  beschlussStimme: BeschlussStimmeTabelle
  bgNummer: BgNummerTabelle
  bibliothek: BibliothekTabelle
  bibliothekFassung: BibliothekFassungTabelle
  bibliothekUebernahme: BibliothekUebernahmeTabelle
  bild: BildTabelle
  bildAngabe: BildAngabeTabelle
  bildBreite: BildBreiteTabelle
  buchung: BuchungTabelle
  dokument: DokumentTabelle
  dokumentInhalt: DokumentInhaltTabelle
  druckErgebnis: DruckErgebnisTabelle
  druckauftrag: DruckauftragTabelle
  durchgang: DurchgangTabelle
  eigeneVorlage: EigeneVorlageTabelle
  einwilligung: EinwilligungTabelle
  fall: FallTabelle
  fallKreis: FallKreisTabelle
  foerderung: FoerderungTabelle
  foerderungAenderung: FoerderungAenderungTabelle
  foerderungMonat: FoerderungMonatTabelle
  foerderungRueckzahlung: FoerderungRueckzahlungTabelle
  foerderungSchritt: FoerderungSchrittTabelle
  foerderungUebergabe: FoerderungUebergabeTabelle
  forderung: ForderungTabelle
  forderungEingang: ForderungEingangTabelle
  frage: FrageTabelle
  frageAntwort: FrageAntwortTabelle
  freischaltcode: FreischaltcodeTabelle
  gebiet: GebietTabelle
  gelesen: GelesenTabelle
  gremium: GremiumTabelle
  gremiumAufgabe: GremiumAufgabeTabelle
  gremiumMitglied: GremiumMitgliedTabelle
  gremiumPost: GremiumPostTabelle
  gremiumSitzung: GremiumSitzungTabelle
  groesseWert: GroesseWertTabelle
  haushaltsstelle: HaushaltsstelleTabelle
  inhalt: InhaltTabelle
  inhaltFassung: InhaltFassungTabelle
  inhaltSchritt: InhaltSchrittTabelle
  inhaltVerweis: InhaltVerweisTabelle
  integration: IntegrationTabelle
  jobsucheAbruf: JobsucheAbrufTabelle
  kalenderAbo: KalenderAboTabelle
  kampagne: KampagneTabelle
  kampagneFassung: KampagneFassungTabelle
  kampagneSchritt: KampagneSchrittTabelle
  konto: KontoTabelle
  laufendeNummer: LaufendeNummerTabelle
  mailadresse: MailadresseTabelle
  massnahme: MassnahmeTabelle
  meldeangabe: MeldeangabeTabelle
  meldenummer: MeldenummerTabelle
  meldung: MeldungTabelle
  meldungLauf: MeldungLaufTabelle
  meldungSatz: MeldungSatzTabelle
  meldungTeil: MeldungTeilTabelle
  minderungMonat: MinderungMonatTabelle
  mittelAnsatz: MittelAnsatzTabelle
  mittelBindung: MittelBindungTabelle
  monatsabschluss: MonatsabschlussTabelle
  nachhaltung: NachhaltungTabelle
  nachricht: NachrichtTabelle
  oeffentlichStand: OeffentlichStandTabelle
  paketMeldung: PaketMeldungTabelle
  passkey: PasskeyTabelle
  passungGewicht: PassungGewichtTabelle
  passungProfil: PassungProfilTabelle
  person: PersonTabelle
  personenmonat: PersonenmonatTabelle
  personenmonatBescheid: PersonenmonatBescheidTabelle
  personenmonatStand: PersonenmonatStandTabelle
  pflicht: PflichtTabelle
  pflichtSchritt: PflichtSchrittTabelle
  plan: PlanTabelle
  planEntwurf: PlanEntwurfTabelle
  planEreignis: PlanEreignisTabelle
  planNachweis: PlanNachweisTabelle
  plzMitte: PlzMitteTabelle
  presseAnfrage: PresseAnfrageTabelle
  presseAnfrageSchritt: PresseAnfrageSchrittTabelle
  presseEmpfaenger: PresseEmpfaengerTabelle
  presseSatz: PresseSatzTabelle
  presseVersand: PresseVersandTabelle
  presseZitat: PresseZitatTabelle
  profilAngabe: ProfilAngabeTabelle
  protokoll: ProtokollTabelle
  protokollKopf: ProtokollKopfTabelle
  rechnung: RechnungTabelle
  rechnungPosition: RechnungPositionTabelle
  rechtsbehelf: RechtsbehelfTabelle
  rechtsbehelfStand: RechtsbehelfStandTabelle
  rueckfrage: RueckfrageTabelle
  rueckfrageAntwort: RueckfrageAntwortTabelle
  rueckfragePunkt: RueckfragePunktTabelle
  signaturschluessel: SignaturschluesselTabelle
  sitzung: SitzungTabelle
  sitzungPunkt: SitzungPunktTabelle
  sitzungTeilnahme: SitzungTeilnahmeTabelle
  stelle: StelleTabelle
  stelleFaehigkeit: StelleFaehigkeitTabelle
  stelleZusammenfuehrung: StelleZusammenfuehrungTabelle
  stellenEinspielung: StellenEinspielungTabelle
  teilhabeBedarf: TeilhabeBedarfTabelle
  teilhabeEnde: TeilhabeEndeTabelle
  teilhabeEntfallen: TeilhabeEntfallenTabelle
  teilhabeGutschein: TeilhabeGutscheinTabelle
  teilhabeMonat: TeilhabeMonatTabelle
  teilhabeNutzung: TeilhabeNutzungTabelle
  teilhabeRechnung: TeilhabeRechnungTabelle
  teilnahme: TeilnahmeTabelle
  teilnahmeBericht: TeilnahmeBerichtTabelle
  teilnahmeUrteil: TeilnahmeUrteilTabelle
  termin: TerminTabelle
  terminAbwesenheit: TerminAbwesenheitTabelle
  terminBescheinigung: TerminBescheinigungTabelle
  terminDienstzeit: TerminDienstzeitTabelle
  terminEinladung: TerminEinladungTabelle
  terminRaum: TerminRaumTabelle
  terminReisekosten: TerminReisekostenTabelle
  terminSchritt: TerminSchrittTabelle
  traeger: TraegerTabelle
  traegerAdresse: TraegerAdresseTabelle
  uebungspost: UebungspostTabelle
  umfrage: UmfrageTabelle
  umfrageStimme: UmfrageStimmeTabelle
  umfrageTeilnahme: UmfrageTeilnahmeTabelle
  unterlage: UnterlageTabelle
  unterlageFassung: UnterlageFassungTabelle
  verfuegung: VerfuegungTabelle
  verfuegungEntwurf: VerfuegungEntwurfTabelle
  verfuegungSchritt: VerfuegungSchrittTabelle
  verfuegungZustellung: VerfuegungZustellungTabelle
  vergleichAnmerkung: VergleichAnmerkungTabelle
  vergleichEinlesung: VergleichEinlesungTabelle
  vergleichEinwilligung: VergleichEinwilligungTabelle
  vergleichKennzahl: VergleichKennzahlTabelle
  vergleichRuecknahme: VergleichRuecknahmeTabelle
  vergleichWert: VergleichWertTabelle
  vermerk: VermerkTabelle
  verpflichtung: VerpflichtungTabelle
  verpflichtungErfuellung: VerpflichtungErfuellungTabelle
  versuch: VersuchTabelle
  verzeichnisEintrag: VerzeichnisEintragTabelle
  verzeichnisHaus: VerzeichnisHausTabelle
  verzeichnisKontakt: VerzeichnisKontaktTabelle
  vorbereitungPunkt: VorbereitungPunktTabelle
  vordruckAusgabe: VordruckAusgabeTabelle
  vorgang: VorgangTabelle
  vorgeschichte: VorgeschichteTabelle
  vorschlag: VorschlagTabelle
  vorschlagEreignis: VorschlagEreignisTabelle
  zaehlregel: ZaehlregelTabelle
  zahlhindernis: ZahlhindernisTabelle
  zahllauf: ZahllaufTabelle
  zahlung: ZahlungTabelle
  zahlungAnordnung: ZahlungAnordnungTabelle
  zahlungBuchung: ZahlungBuchungTabelle
  zahlungMonat: ZahlungMonatTabelle
  zugang: ZugangTabelle
  zustellung: ZustellungTabelle
}

/** Providers of measures, of Bildung und Teilhabe, of counselling, private placement. */
type AnbieterTabelle = {
  traegerId: ColumnType<string, string, never>
  anbieterId: ColumnType<string, string | undefined, never>
  name: string
  arten: string[]
  strasse: ColumnType<string, string | undefined, string>
  plz: ColumnType<string, string | undefined, string>
  ort: ColumnType<string, string | undefined, string>
  telefon: ColumnType<string, string | undefined, string>
  email: ColumnType<string, string | undefined, string>
  iban: ColumnType<string, string | undefined, string>
  azavVon: ColumnType<string | null, string | null | undefined, string | null>
  azavBis: ColumnType<string | null, string | null | undefined, string | null>
  azavStelle: ColumnType<string, string | undefined, string>
  aktiv: ColumnType<boolean, boolean | undefined, boolean>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Who acts for a provider. */
type AnbieterKontoTabelle = {
  traegerId: ColumnType<string, string, never>
  anbieterId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
}

/** Keys with which programs of providers report; only their hash is kept. */
type AnbieterSchluesselTabelle = {
  traegerId: ColumnType<string, string, never>
  schluesselId: ColumnType<string, string | undefined, never>
  anbieterId: string
  name: string
  geheimSha256: string
  angelegtVon: string
  angelegtAm: Temporal.Instant
  zuletztAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  widerrufenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Requests for evidence (secs. 60 to 67 SGB I); insert-only. */
type AnforderungTabelle = {
  traegerId: ColumnType<string, string, never>
  anforderungId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  antragId: ColumnType<string | null, string | null | undefined, never>
  punkte: ColumnType<unknown, string, never>
  frist: ColumnType<string, string, never>
  brief: ColumnType<string, string, never>
  versandtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string, string, never>
}

/** What arrived for each point of a request; insert-only. */
type AnforderungErledigungTabelle = {
  traegerId: ColumnType<string, string, never>
  anforderungId: ColumnType<string, string, never>
  punkt: ColumnType<number, number, never>
  dokumentId: ColumnType<string | null, string | null | undefined, never>
  text: ColumnType<string, string | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Facts of a case, valid for a period and known since a moment; insert-only. */
type AngabeTabelle = {
  traegerId: ColumnType<string, string, never>
  angabeId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string | null, string | null | undefined, never>
  art: ColumnType<string, string, never>
  schluessel: ColumnType<string, string | undefined, never>
  wert: ColumnType<unknown, string | null | undefined, never>
  giltVon: ColumnType<string, string, never>
  giltBis: ColumnType<string | null, string | null | undefined, never>
  bekanntSeit: ColumnType<Temporal.Instant, Temporal.Instant, never>
  erfasstVon: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  dokumentId: ColumnType<string | null, string | null | undefined, never>
  quelle: ColumnType<string, string | undefined, never>
  ersetzt: ColumnType<string | null, string | null | undefined, never>
}

/** Orders to pay outside the monthly benefit, with budget line and year; insert-only. */
type AnordnungTabelle = {
  traegerId: ColumnType<string, string, never>
  anordnungId: ColumnType<string, string | undefined, never>
  quelle: ColumnType<string, string, never>
  quelleId: ColumnType<string, string, never>
  teil: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string | null, string | null | undefined, never>
  personId: ColumnType<string | null, string | null | undefined, never>
  verfuegungId: ColumnType<string | null, string | null | undefined, never>
  leistung: ColumnType<string, string, never>
  kostentraeger: ColumnType<string, string, never>
  haushaltsstelle: ColumnType<string, string, never>
  haushaltsjahr: ColumnType<number, number, never>
  monat: ColumnType<string, string, never>
  faelligAm: ColumnType<string, string, never>
  betragCent: ColumnType<number, number, never>
  empfaenger: ColumnType<string, string, never>
  empfaengerId: ColumnType<string | null, string | null | undefined, never>
  name: ColumnType<string, string | undefined, never>
  iban: ColumnType<string, string | undefined, never>
  zweck: ColumnType<string, string | undefined, never>
  angeordnetVon: ColumnType<string | null, string | null | undefined, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Orders that will not be paid; insert-only. */
type AnordnungStornoTabelle = {
  traegerId: ColumnType<string, string, never>
  anordnungId: ColumnType<string, string, never>
  grund: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Who accompanies a person, from when on; insert-only: the newest row of a person counts. */
type AnsprechpersonTabelle = {
  traegerId: ColumnType<string, string, never>
  ansprechpersonId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  seit: ColumnType<Temporal.Instant, Temporal.Instant, never>
  gesetztVon: ColumnType<string | null, string | null | undefined, never>
}

/** Applications and reported changes. */
type AntragTabelle = {
  traegerId: ColumnType<string, string, never>
  antragId: ColumnType<string, string | undefined, never>
  nummer: string
  art: string
  kanal: string
  codeHash: string
  schluessel: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  sprache: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
  gestelltAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  wirktAb: ColumnType<string | null, string | null | undefined, string | null>
  gesendetAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  eilig: ColumnType<string, string | undefined, string>
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  zurueckgenommenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Who of an application is who in the case; insert-only. */
type AntragPersonTabelle = {
  traegerId: ColumnType<string, string, never>
  antragId: ColumnType<string, string, never>
  person: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
}

/** Answers page by page; the newest of a page and person counts; insert-only. */
type AntwortTabelle = {
  traegerId: ColumnType<string, string, never>
  antwortId: ColumnType<string, string | undefined, never>
  antragId: ColumnType<string, string, never>
  seite: ColumnType<string, string, never>
  person: ColumnType<string, string | undefined, never>
  werte: ColumnType<unknown, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
}

/** What staff did with each answer; the newest counts, offen takes back; insert-only. */
type AntwortPruefungTabelle = {
  traegerId: ColumnType<string, string, never>
  pruefungId: ColumnType<string, string | undefined, never>
  antragId: ColumnType<string, string, never>
  frage: ColumnType<string, string, never>
  ergebnis: ColumnType<string, string, never>
  text: ColumnType<string, string | undefined, never>
  angaben: ColumnType<string[], string[] | undefined, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Attendance by day with reasons (sec. 61 SGB II); the row that none replaces counts; insert-only. */
type AnwesenheitTabelle = {
  traegerId: ColumnType<string, string, never>
  anwesenheitId: ColumnType<string, string | undefined, never>
  teilnahmeId: ColumnType<string, string, never>
  tag: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  minuten: ColumnType<number, number | undefined, never>
  grund: ColumnType<string, string | undefined, never>
  ladungId: ColumnType<string, string, never>
  ersetzt: ColumnType<string | null, string | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Entries of attendance that were sent together and can be taken back together. */
type AnwesenheitLadungTabelle = {
  traegerId: ColumnType<string, string, never>
  ladungId: ColumnType<string, string | undefined, never>
  anbieterId: string
  kanal: string
  tage: number
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  schluesselId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
  zurueckgenommenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Employers that the jobcenter works with. */
type ArbeitgeberTabelle = {
  traegerId: ColumnType<string, string, never>
  arbeitgeberId: ColumnType<string, string | undefined, never>
  name: string
  betriebsnummer: ColumnType<string | null, string | null | undefined, string | null>
  branche: ColumnType<string, string | undefined, string>
  strasse: ColumnType<string, string | undefined, string>
  plz: ColumnType<string, string | undefined, string>
  ort: ColumnType<string, string | undefined, string>
  ansprechperson: ColumnType<string, string | undefined, string>
  telefon: ColumnType<string, string | undefined, string>
  email: ColumnType<string, string | undefined, string>
  iban: ColumnType<string, string | undefined, string>
  bemerkung: ColumnType<string, string | undefined, string>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Talks with employers; insert-only. */
type ArbeitgeberKontaktTabelle = {
  traegerId: ColumnType<string, string, never>
  kontaktId: ColumnType<string, string | undefined, never>
  arbeitgeberId: ColumnType<string, string, never>
  am: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  mit: ColumnType<string, string | undefined, never>
  notiz: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  bekanntSeit: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Who acts for an employer. */
type ArbeitgeberKontoTabelle = {
  traegerId: ColumnType<string, string, never>
  arbeitgeberId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
}

/** Work done later: letters, reminders, runs. Written in the transaction that wants it done. */
type AuftragTabelle = {
  traegerId: ColumnType<string, string, never>
  auftragId: ColumnType<string, string | undefined, never>
  art: string
  schluessel: string
  daten: ColumnType<unknown, string | undefined, string>
  faelligAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
  versuche: ColumnType<number, number | undefined, number>
  gehaltenBis: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  fehler: ColumnType<string | null, string | null | undefined, string | null>
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
}

/** Settings of the public site, the newest version counts; insert-only. */
type AuftrittTabelle = {
  traegerId: ColumnType<string, string, never>
  bereich: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Reports of barriers; of a closed one nothing remains that names who reported it. */
type BarriereTabelle = {
  traegerId: ColumnType<string, string, never>
  barriereId: ColumnType<string, string | undefined, never>
  nummer: number
  text: string
  seite: string
  hilfsmittel: string
  geraet: string
  kontakt: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  eingegangenAm: Temporal.Instant
  faelligAm: string
}

/** Answers to reports of barriers, the last one counts; insert-only. */
type BarriereAntwortTabelle = {
  traegerId: ColumnType<string, string, never>
  barriereId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  stand: ColumnType<string, string, never>
  antwort: ColumnType<string, string, never>
  oeffentlich: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Occupations and skills of official catalogues. */
type BegriffTabelle = {
  traegerId: ColumnType<string, string, never>
  katalog: ColumnType<string, string, never>
  code: ColumnType<string, string, never>
  namen: ColumnType<unknown, string, string>
  weitere: ColumnType<unknown, string, string>
  zusatz: ColumnType<unknown, string, string>
}

/** Official catalogues that were read in. */
type BegriffKatalogTabelle = {
  traegerId: ColumnType<string, string, never>
  katalog: ColumnType<string, string, never>
  nr: string
  stand: ColumnType<string, string | undefined, string>
  eingelesenAm: Temporal.Instant
}

/** Announcements of the coordination. */
type BekanntmachungTabelle = {
  traegerId: ColumnType<string, string, never>
  bekanntmachungId: ColumnType<string, string | undefined, never>
  kreis: string
  gremiumId: ColumnType<string | null, string | null | undefined, string | null>
  land: ColumnType<string | null, string | null | undefined, string | null>
  titel: string
  text: string
  von: string
  am: Temporal.Instant
  zurueckgezogenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Who has read an announcement. */
type BekanntmachungGelesenTabelle = {
  traegerId: ColumnType<string, string, never>
  bekanntmachungId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  haus: string
  am: Temporal.Instant
}

/** Notifications by mail and when they left: proof for sec. 37 (2a) SGB X. */
type BenachrichtigungTabelle = {
  traegerId: ColumnType<string, string, never>
  benachrichtigungId: ColumnType<string, string | undefined, never>
  kontoId: string
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  anlass: string
  gegenstand: ColumnType<string | null, string | null | undefined, string | null>
  stand: ColumnType<string, string | undefined, string>
  adresse: ColumnType<string | null, string | null | undefined, string | null>
  grund: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Verwaltungsakte (sec. 31 SGB X) as issued, with what they were made of; insert-only. */
type BescheidTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheidId: ColumnType<string, string | undefined, never>
  nummer: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  entwurfId: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  von: ColumnType<string, string, never>
  bis: ColumnType<string, string, never>
  faelle: ColumnType<unknown, string, never>
  ergebnisse: ColumnType<unknown, string, never>
  begruendung: ColumnType<unknown, string, never>
  rechtsstand: ColumnType<string, string, never>
  textfassung: ColumnType<number, number, never>
  titel: ColumnType<string, string, never>
  vorlaeufig: ColumnType<boolean, boolean, never>
  pdf: ColumnType<Uint8Array, Uint8Array, never>
  pdfSha256: ColumnType<string, string, never>
  einfach: ColumnType<unknown, string, never>
  schluesselId: ColumnType<string, string, never>
  ersetzt: ColumnType<string | null, string | null | undefined, never>
  bearbeitetVon: ColumnType<string, string, never>
  eingereichtVon: ColumnType<string, string, never>
  erlassenVon: ColumnType<string, string, never>
  erlassenAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Drafts of decisions. */
type BescheidEntwurfTabelle = {
  traegerId: ColumnType<string, string, never>
  entwurfId: ColumnType<string, string | undefined, never>
  fallId: string
  vorgangId: ColumnType<string | null, string | null | undefined, string | null>
  art: string
  von: string
  bis: string
  vorlaeufig: ColumnType<boolean, boolean | undefined, boolean>
  grundVorlaeufig: ColumnType<string, string | undefined, string>
  hinweis: ColumnType<string, string | undefined, string>
  angabenBis: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  stand: ColumnType<string, string | undefined, string>
  bearbeitetVon: string
  eingereichtVon: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Decisions that stand in the ledger, also those that changed no amount; insert-only. */
type BescheidGebuchtTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheidId: ColumnType<string, string, never>
  gebuchtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Amounts of a decision month by month; insert-only. */
type BescheidMonatTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheidId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  anspruchCent: ColumnType<number, number, never>
  bundCent: ColumnType<number, number, never>
  kommuneCent: ColumnType<number, number, never>
}

/** Who did what with a draft; insert-only. */
type BescheidSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string | undefined, never>
  entwurfId: ColumnType<string, string, never>
  schritt: ColumnType<string, string, never>
  grund: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Resolutions. */
type BeschlussTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: string
  sitzungId: string
  beschlussId: ColumnType<string, string | undefined, never>
  nr: number
  text: string
  haus: ColumnType<string, string | undefined, string>
  hausName: ColumnType<string, string | undefined, string>
  faellig: ColumnType<string | null, string | null | undefined, string | null>
  stand: ColumnType<string, string | undefined, string>
  am: Temporal.Instant
}

/** How each house voted in the meeting; insert-only. */
type BeschlussStimmeTabelle = {
  traegerId: ColumnType<string, string, never>
  beschlussId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  hausName: ColumnType<string, string, never>
  stimme: ColumnType<string, string, never>
}

/** Numbers of Bedarfsgemeinschaften. */
type BgNummerTabelle = {
  traegerId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  nummer: string
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
}

/** Good practice and templates that houses share with all. */
type BibliothekTabelle = {
  traegerId: ColumnType<string, string, never>
  eintragId: ColumnType<string, string | undefined, never>
  art: string
  haus: string
  hausName: string
  hausLand: string
  geteiltAm: Temporal.Instant
  zurueckgezogenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Versions of what is shared; insert-only. */
type BibliothekFassungTabelle = {
  traegerId: ColumnType<string, string, never>
  eintragId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  bemerkung: ColumnType<string, string | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Which houses took an entry over. */
type BibliothekUebernahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  eintragId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  hausName: string
  fassung: number
  am: Temporal.Instant
}

/** Files of pictures and logos; insert-only. */
type BildTabelle = {
  traegerId: ColumnType<string, string, never>
  bildId: ColumnType<string, string | undefined, never>
  name: ColumnType<string, string, never>
  typ: ColumnType<string, string, never>
  inhalt: ColumnType<Uint8Array, Uint8Array, never>
  sha256: ColumnType<string, string, never>
  breite: ColumnType<number, number, never>
  hoehe: ColumnType<number, number, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What is known about a picture and how long it may be shown; insert-only. */
type BildAngabeTabelle = {
  traegerId: ColumnType<string, string, never>
  bildId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  giltBis: ColumnType<string | null, string | null | undefined, never>
  zurueckgezogen: ColumnType<boolean, boolean | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** A picture in smaller widths; insert-only. */
type BildBreiteTabelle = {
  traegerId: ColumnType<string, string, never>
  bildId: ColumnType<string, string, never>
  breite: ColumnType<number, number, never>
  inhalt: ColumnType<Uint8Array, Uint8Array, never>
}

/** Ledger: person, month, benefit, cost bearer, budget line; insert-only. */
type BuchungTabelle = {
  traegerId: ColumnType<string, string, never>
  buchungId: ColumnType<string, string | undefined, never>
  bescheidId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  leistung: ColumnType<string, string, never>
  kostentraeger: ColumnType<string, string, never>
  haushaltsstelle: ColumnType<string, string, never>
  betragCent: ColumnType<number, number, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Papers of a case: received ones and own letters. */
type DokumentTabelle = {
  traegerId: ColumnType<string, string, never>
  dokumentId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  antragId: ColumnType<string | null, string | null | undefined, string | null>
  personId: ColumnType<string | null, string | null | undefined, string | null>
  name: string
  nachweis: ColumnType<string, string | undefined, string>
  typ: string
  groesse: number
  seiten: ColumnType<number, number | undefined, number>
  sha256: string
  kanal: string
  eingangAm: Temporal.Instant
  gesundheit: ColumnType<boolean, boolean | undefined, boolean>
}

/** Encrypted content of documents. */
type DokumentInhaltTabelle = {
  traegerId: ColumnType<string, string, never>
  dokumentId: ColumnType<string, string, never>
  fassung: ColumnType<string, string, never>
  inhalt: Uint8Array
}

/** Files that were set from flyers and forms, by content; the oldest are deleted. */
type DruckErgebnisTabelle = {
  traegerId: ColumnType<string, string, never>
  schluessel: ColumnType<string, string, never>
  pdf: Uint8Array
  am: Temporal.Instant
}

/** Print queue of letters. */
type DruckauftragTabelle = {
  traegerId: ColumnType<string, string, never>
  druckauftragId: ColumnType<string, string | undefined, never>
  fallId: string
  bescheidId: ColumnType<string | null, string | null | undefined, string | null>
  dokumentId: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
  aufgegebenAm: ColumnType<string | null, string | null | undefined, string | null>
  gedrucktAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  gedrucktVon: ColumnType<string | null, string | null | undefined, string | null>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
}

/** Runs of a measure: period and places. */
type DurchgangTabelle = {
  traegerId: ColumnType<string, string, never>
  durchgangId: ColumnType<string, string | undefined, never>
  massnahmeId: string
  von: string
  bis: string
  plaetze: number
  ort: ColumnType<string, string | undefined, string>
  zeiten: ColumnType<string, string | undefined, string>
  wochentage: ColumnType<string, string | undefined, string>
  minutenJeWoche: ColumnType<number, number | undefined, number>
}

/** Own copies and own entries of a house; seen by nobody else until it shares them. */
type EigeneVorlageTabelle = {
  traegerId: ColumnType<string, string, never>
  vorlageId: ColumnType<string, string | undefined, never>
  art: string
  daten: ColumnType<unknown, string, string>
  stand: ColumnType<number, number | undefined, number>
  herkunft: ColumnType<string | null, string | null | undefined, string | null>
  herkunftFassung: ColumnType<number | null, number | null | undefined, number | null>
  herkunftName: ColumnType<string, string | undefined, string>
  uebernommen: ColumnType<unknown, string | null | undefined, string | null>
  geteiltAls: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
  geaendertAm: Temporal.Instant
  geaendertVon: string
  entferntAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  vorher: ColumnType<unknown, string | null | undefined, string | null>
}

/** Consent to electronic delivery (sec. 37 (2a) SGB X), revocable; the newest counts; insert-only. */
type EinwilligungTabelle = {
  traegerId: ColumnType<string, string, never>
  einwilligungId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  elektronisch: ColumnType<boolean, boolean, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string, string, never>
}

/** One file per Bedarfsgemeinschaft. */
type FallTabelle = {
  traegerId: ColumnType<string, string, never>
  fallId: ColumnType<string, string | undefined, never>
  aktenzeichen: string
  bezeichnung: string
  suchtext: ColumnType<string, string | undefined, string>
  personenzahl: ColumnType<number, number | undefined, number>
  zustaendig: ColumnType<string | null, string | null | undefined, string | null>
  team: ColumnType<string, string | undefined, string>
  geschuetzt: ColumnType<boolean, boolean | undefined, boolean>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
}

/** Who may open a protected case. */
type FallKreisTabelle = {
  traegerId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
}

/** Instruments per person: from the draft to the end. */
type FoerderungTabelle = {
  traegerId: ColumnType<string, string, never>
  foerderungId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  instrument: string
  empfaenger: string
  empfaengerId: ColumnType<string | null, string | null | undefined, string | null>
  fakten: ColumnType<unknown, string, string>
  pruefung: ColumnType<unknown, string, string>
  betrag: ColumnType<unknown, string, string>
  eingabe: ColumnType<unknown, string | undefined, string>
  ermessen: ColumnType<string, string | undefined, string>
  kostentraeger: ColumnType<string, string | undefined, string>
  fortsetzungVon: ColumnType<string | null, string | null | undefined, string | null>
  von: string
  bis: ColumnType<string | null, string | null | undefined, string | null>
  summeCent: ColumnType<number, number | undefined, number>
  stand: ColumnType<string, string | undefined, string>
  antragAm: ColumnType<string | null, string | null | undefined, string | null>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  beendetAm: ColumnType<string | null, string | null | undefined, string | null>
  endeGrund: ColumnType<string, string | undefined, string>
  fassung: ColumnType<number, number | undefined, number>
  angelegtVon: string
  angelegtAm: Temporal.Instant
}

/** Change of a grant from the draft to its effect. */
type FoerderungAenderungTabelle = {
  traegerId: ColumnType<string, string, never>
  aenderungId: ColumnType<string, string | undefined, never>
  foerderungId: string
  anlass: string
  abMonat: string
  grund: string
  betrag: ColumnType<unknown, string, string>
  bisher: ColumnType<unknown, string, string>
  stand: ColumnType<string, string | undefined, string>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  angelegtVon: string
  angelegtAm: Temporal.Instant
}

/** What a grant pays when; ordered when due and proven. */
type FoerderungMonatTabelle = {
  traegerId: ColumnType<string, string, never>
  foerderungId: ColumnType<string, string, never>
  teil: ColumnType<string, string, never>
  monat: string
  cent: number
  faelligAm: string
  bedingung: ColumnType<string, string | undefined, string>
  minuten: ColumnType<number | null, number | null | undefined, number | null>
  belegtCent: ColumnType<number | null, number | null | undefined, number | null>
  belegtAm: ColumnType<string | null, string | null | undefined, string | null>
  beleg: ColumnType<string, string | undefined, string>
  belegtVon: ColumnType<string | null, string | null | undefined, string | null>
  gestrichenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  grund: ColumnType<string, string | undefined, string>
  anordnungId: ColumnType<string | null, string | null | undefined, string | null>
}

/** Repayment of a grant from the proposal to the claim. */
type FoerderungRueckzahlungTabelle = {
  traegerId: ColumnType<string, string, never>
  rueckzahlungId: ColumnType<string, string | undefined, never>
  foerderungId: string
  cent: number
  rechenweg: ColumnType<unknown, string, string>
  grund: string
  stand: ColumnType<string, string | undefined, string>
  angehoertAm: ColumnType<string | null, string | null | undefined, string | null>
  frist: ColumnType<string | null, string | null | undefined, string | null>
  dokumentId: ColumnType<string | null, string | null | undefined, string | null>
  antwort: ColumnType<string, string | undefined, string>
  antwortAm: ColumnType<string | null, string | null | undefined, string | null>
  forderungId: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
}

/** What happened to a grant; insert-only. */
type FoerderungSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string | undefined, never>
  foerderungId: ColumnType<string, string, never>
  schritt: ColumnType<string, string, never>
  text: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Hand-over sheets to the Agentur; insert-only. */
type FoerderungUebergabeTabelle = {
  traegerId: ColumnType<string, string, never>
  uebergabeId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  instrument: ColumnType<string, string, never>
  zeilen: ColumnType<unknown, string, never>
  unterrichtetAm: ColumnType<string, string, never>
  dokumentId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Claims of the Träger; insert-only. */
type ForderungTabelle = {
  traegerId: ColumnType<string, string, never>
  forderungId: ColumnType<string, string | undefined, never>
  kassenzeichen: ColumnType<string, string, never>
  quelle: ColumnType<string, string, never>
  quelleId: ColumnType<string, string, never>
  fallId: ColumnType<string | null, string | null | undefined, never>
  verfuegungId: ColumnType<string | null, string | null | undefined, never>
  schuldner: ColumnType<string, string, never>
  schuldnerId: ColumnType<string | null, string | null | undefined, never>
  name: ColumnType<string, string, never>
  betragCent: ColumnType<number, number, never>
  grund: ColumnType<string, string, never>
  haushaltsstelle: ColumnType<string, string, never>
  haushaltsjahr: ColumnType<number, number, never>
  faelligAm: ColumnType<string, string, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What came in on a claim; insert-only. */
type ForderungEingangTabelle = {
  traegerId: ColumnType<string, string, never>
  eingangId: ColumnType<string, string | undefined, never>
  forderungId: ColumnType<string, string, never>
  eingegangenAm: ColumnType<string, string, never>
  betragCent: ColumnType<number, number, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  stornoVon: ColumnType<string | null, string | null | undefined, never>
  grund: ColumnType<string, string | undefined, never>
}

/** Questions of one house to all. */
type FrageTabelle = {
  traegerId: ColumnType<string, string, never>
  frageId: ColumnType<string, string | undefined, never>
  titel: string
  text: string
  themen: ColumnType<string[], string[] | undefined, string[]>
  haus: string
  hausName: string
  von: string
  am: Temporal.Instant
  angenommen: ColumnType<string | null, string | null | undefined, string | null>
}

/** Answers; insert-only. */
type FrageAntwortTabelle = {
  traegerId: ColumnType<string, string, never>
  frageId: ColumnType<string, string, never>
  antwortId: ColumnType<string, string | undefined, never>
  text: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  hausName: ColumnType<string, string, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Codes by letter or at the counter that link an account to a case. */
type FreischaltcodeTabelle = {
  traegerId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  codeHash: ColumnType<string, string, never>
  giltBis: Temporal.Instant
  benutztAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Postcodes of the district; without rows nobody is asked where the own district ends. */
type GebietTabelle = {
  traegerId: ColumnType<string, string, never>
  plz: ColumnType<string, string, never>
  ort: string
}

/** First opening of a message or decision by an account; proof of retrieval (sec. 37 (2a) SGB X); insert-only. */
type GelesenTabelle = {
  traegerId: ColumnType<string, string, never>
  gegenstand: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Working groups, rings and bodies of the municipal jobcenters. */
type GremiumTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: ColumnType<string, string | undefined, never>
  name: string
  art: string
  auftrag: string
  vertraulichkeit: ColumnType<string, string | undefined, string>
  land: ColumnType<string | null, string | null | undefined, string | null>
  sitzregel: ColumnType<string, string | undefined, string>
  von: string
  bis: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
  angelegtVon: string
  aufgeloestAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** What a house promised a group. */
type GremiumAufgabeTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: string
  aufgabeId: ColumnType<string, string | undefined, never>
  sitzungId: ColumnType<string | null, string | null | undefined, string | null>
  text: string
  haus: string
  hausName: string
  faellig: string
  stand: ColumnType<string, string | undefined, string>
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  erledigtVon: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
}

/** Who sits in a group for which house; the mailing list follows from it. */
type GremiumMitgliedTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: string
  mitgliedId: ColumnType<string, string | undefined, never>
  haus: string
  hausName: string
  hausLand: string
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  name: string
  funktion: ColumnType<string, string | undefined, string>
  email: ColumnType<string, string | undefined, string>
  rolle: ColumnType<string, string | undefined, string>
  von: string
  bis: ColumnType<string | null, string | null | undefined, string | null>
}

/** Mails to members of the groups: invitations, cancellations, reminders. */
type GremiumPostTabelle = {
  traegerId: ColumnType<string, string, never>
  postId: ColumnType<string, string | undefined, never>
  mitgliedId: string
  anlass: string
  gegenstand: string
  folge: number
  stand: ColumnType<string, string | undefined, string>
  grund: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Meetings of the groups with their minutes. */
type GremiumSitzungTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: string
  sitzungId: ColumnType<string, string | undefined, never>
  titel: string
  beginn: Temporal.Instant
  ende: Temporal.Instant
  ort: ColumnType<string, string | undefined, string>
  video: ColumnType<string, string | undefined, string>
  gastgeber: ColumnType<string, string | undefined, string>
  hinweise: ColumnType<string, string | undefined, string>
  folge: ColumnType<number, number | undefined, number>
  eingeladenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  abgesagtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  protokoll: ColumnType<string, string | undefined, string>
  protokollFassung: ColumnType<number, number | undefined, number>
  protokollStand: ColumnType<string, string | undefined, string>
  genehmigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  genehmigtVon: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
  geaendertAm: Temporal.Instant
}

/** Figures that texts name as variables, with validity and source; insert-only. */
type GroesseWertTabelle = {
  traegerId: ColumnType<string, string, never>
  name: ColumnType<string, string, never>
  giltAb: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  giltBis: ColumnType<string | null, string | null | undefined, never>
  wert: ColumnType<string, string, never>
  zahl: ColumnType<string, string | undefined, never>
  einheit: ColumnType<string, string | undefined, never>
  bezeichnung: ColumnType<string, string, never>
  quelle: ColumnType<string, string, never>
  datenstand: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Budget lines per benefit and cost bearer. */
type HaushaltsstelleTabelle = {
  traegerId: ColumnType<string, string, never>
  leistung: ColumnType<string, string, never>
  kostentraeger: ColumnType<string, string, never>
  stelle: string
}

/** One page, notice, release, flyer, form or whatever else a Träger publishes. */
type InhaltTabelle = {
  traegerId: ColumnType<string, string, never>
  inhaltId: ColumnType<string, string | undefined, never>
  art: ColumnType<string, string, never>
  adresse: ColumnType<string, string, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
}

/** Versions of content; insert-only. */
type InhaltFassungTabelle = {
  traegerId: ColumnType<string, string, never>
  inhaltId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  ausFassung: ColumnType<number | null, number | null | undefined, never>
}

/** What was decided about a version, by whom and when; insert-only. */
type InhaltSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  inhaltId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  fassung: ColumnType<number, number, never>
  was: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  bemerkung: ColumnType<string, string | undefined, never>
  ab: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, never>
  bis: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, never>
}

/** What a version uses, so that the places can be named when a picture or a figure runs out; insert-only. */
type InhaltVerweisTabelle = {
  traegerId: ColumnType<string, string, never>
  inhaltId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  art: ColumnType<string, string, never>
  ziel: ColumnType<string, string, never>
}

/** Starts of work, training and self-employment (sec. 5 KennzahlenV); insert-only. */
type IntegrationTabelle = {
  traegerId: ColumnType<string, string, never>
  integrationId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  beginn: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  kldb: ColumnType<string, string | undefined, never>
  arbeitgeberId: ColumnType<string | null, string | null | undefined, never>
  stelleId: ColumnType<string | null, string | null | undefined, never>
  foerderungId: ColumnType<string | null, string | null | undefined, never>
  minutenJeWoche: ColumnType<number | null, number | null | undefined, never>
  bruttoCent: ColumnType<number | null, number | null | undefined, never>
  befristetBis: ColumnType<string | null, string | null | undefined, never>
  durchVermittlung: ColumnType<boolean, boolean | undefined, never>
  ersetzt: ColumnType<string | null, string | null | undefined, never>
  widerrufen: ColumnType<boolean, boolean | undefined, never>
  quelle: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  bekanntSeit: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Answers of a public job board, kept for an hour. */
type JobsucheAbrufTabelle = {
  traegerId: ColumnType<string, string, never>
  anfrage: ColumnType<string, string, never>
  antwort: ColumnType<unknown, string, string>
  am: Temporal.Instant
}

/** Addresses under which a calendar program reads the meetings of a house. */
type KalenderAboTabelle = {
  traegerId: ColumnType<string, string, never>
  aboId: ColumnType<string, string | undefined, never>
  gremiumId: ColumnType<string | null, string | null | undefined, string | null>
  haus: string
  hausLand: string
  kontoId: string
  geheimSha256: string
  angelegtAm: Temporal.Instant
  beendetAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** A joint campaign of all municipal jobcenters. */
type KampagneTabelle = {
  traegerId: ColumnType<string, string, never>
  kampagneId: ColumnType<string, string | undefined, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
}

/** Versions of the brand kit; insert-only. */
type KampagneFassungTabelle = {
  traegerId: ColumnType<string, string, never>
  kampagneId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What was given out to all houses and what was ended before its period was over; insert-only. */
type KampagneSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  kampagneId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  was: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Who can sign in: staff with roles, citizens, people of providers and of employers. */
type KontoTabelle = {
  traegerId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string | undefined, never>
  art: string
  kennung: string
  name: string
  stelle: ColumnType<string, string | undefined, string>
  telefon: ColumnType<string, string | undefined, string>
  email: ColumnType<string, string | undefined, string>
  rollen: ColumnType<string[], string[] | undefined, string[]>
  passwort: ColumnType<string | null, string | null | undefined, string | null>
  passwortWechseln: ColumnType<boolean, boolean | undefined, boolean>
  totp: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  totpZaehler: ColumnType<number, number | undefined, number>
  oidcSubjekt: ColumnType<string | null, string | null | undefined, string | null>
  gesperrt: ColumnType<boolean, boolean | undefined, boolean>
  uebung: ColumnType<boolean, boolean | undefined, boolean>
  angemeldetAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
}

/** Numbers without gaps per Träger. */
type LaufendeNummerTabelle = {
  traegerId: ColumnType<string, string, never>
  kreis: ColumnType<string, string, never>
  zuletzt: number
}

/** Where an account is notified by mail: only after its owner opened the link in a first mail. */
type MailadresseTabelle = {
  traegerId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  adresse: ColumnType<string | null, string | null | undefined, string | null>
  bestaetigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  abgelehntAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  neueAdresse: ColumnType<string | null, string | null | undefined, string | null>
  angefragtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Catalogue of measures. */
type MassnahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  massnahmeId: ColumnType<string, string | undefined, never>
  anbieterId: string
  titel: string
  instrument: string
  statistik: ColumnType<string, string | undefined, string>
  daten: ColumnType<unknown, string, string>
  preisCent: ColumnType<number, number | undefined, number>
  preisJe: ColumnType<string, string | undefined, string>
  azavVon: ColumnType<string | null, string | null | undefined, string | null>
  azavBis: ColumnType<string | null, string | null | undefined, string | null>
  aktiv: ColumnType<boolean, boolean | undefined, boolean>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Facts that only the report asks for; of one day the row that begins last and is newest counts; insert-only. */
type MeldeangabeTabelle = {
  traegerId: ColumnType<string, string, never>
  meldeangabeId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string | null, string | null | undefined, never>
  feld: ColumnType<string, string, never>
  wert: ColumnType<string, string, never>
  giltVon: ColumnType<string, string, never>
  bekanntSeit: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
}

/** Kundennummern of people. */
type MeldenummerTabelle = {
  traegerId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  kundennummer: string
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
}

/** Deliveries under sec. 51b as they were made; insert-only. */
type MeldungTabelle = {
  traegerId: ColumnType<string, string, never>
  meldungId: ColumnType<string, string | undefined, never>
  monat: ColumnType<string, string, never>
  fassung: ColumnType<string, string, never>
  saetze: ColumnType<number, number, never>
  geaendert: ColumnType<number, number, never>
  maengel: ColumnType<unknown, string, never>
  inhalt: ColumnType<Uint8Array, Uint8Array, never>
  sha256: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  laufId: ColumnType<string | null, string | null | undefined, never>
}

/** Deliveries under sec. 51b while they are put together. */
type MeldungLaufTabelle = {
  traegerId: ColumnType<string, string, never>
  laufId: ColumnType<string, string | undefined, never>
  monat: string
  faelle: number
  erledigt: ColumnType<number, number | undefined, number>
  nach: ColumnType<string | null, string | null | undefined, string | null>
  teile: ColumnType<number, number | undefined, number>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  begonnenAm: Temporal.Instant
  fertigAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** What was delivered last of each record and month: who differs is delivered again. */
type MeldungSatzTabelle = {
  traegerId: ColumnType<string, string, never>
  satz: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  pruefwert: string
  meldungId: string
}

/** Parts of deliveries under sec. 51b; insert-only. */
type MeldungTeilTabelle = {
  traegerId: ColumnType<string, string, never>
  laufId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  inhalt: ColumnType<Uint8Array, Uint8Array, never>
  sha256: ColumnType<string, string, never>
  saetze: ColumnType<unknown, string, never>
  maengel: ColumnType<unknown, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Months of decided reductions. */
type MinderungMonatTabelle = {
  traegerId: ColumnType<string, string, never>
  pflichtId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  personId: string
  art: string
  promille: number
  angabeId: string
  aufgehobenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Plan of money by year and title, as differences; insert-only. */
type MittelAnsatzTabelle = {
  traegerId: ColumnType<string, string, never>
  ansatzId: ColumnType<string, string | undefined, never>
  haushaltsjahr: ColumnType<number, number, never>
  titel: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  cent: ColumnType<number, number, never>
  gegentitel: ColumnType<string, string | undefined, never>
  grund: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Money reserved by year, title and source, as differences; insert-only. */
type MittelBindungTabelle = {
  traegerId: ColumnType<string, string, never>
  bindungId: ColumnType<string, string | undefined, never>
  haushaltsjahr: ColumnType<number, number, never>
  titel: ColumnType<string, string, never>
  quelle: ColumnType<string, string, never>
  quelleId: ColumnType<string, string, never>
  cent: ColumnType<number, number, never>
  grund: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Months whose attendance a provider closed: corrections need a reason from then on; insert-only. */
type MonatsabschlussTabelle = {
  traegerId: ColumnType<string, string, never>
  anbieterId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Whether somebody still works, month by month after the start; the newest row of a month counts; insert-only. */
type NachhaltungTabelle = {
  traegerId: ColumnType<string, string, never>
  integrationId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  beschaeftigt: ColumnType<boolean, boolean, never>
  quelle: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Messages between citizen and jobcenter; insert-only. */
type NachrichtTabelle = {
  traegerId: ColumnType<string, string, never>
  nachrichtId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  richtung: ColumnType<string, string, never>
  betreff: ColumnType<string, string, never>
  text: ColumnType<string, string, never>
  verfasstVon: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Moves with every change of what the public may see of a Träger. */
type OeffentlichStandTabelle = {
  traegerId: ColumnType<string, string, never>
  nr: ColumnType<number, number | undefined, number>
}

/** What each house made of a joint release package: taken, adapted, released, declined; insert-only. */
type PaketMeldungTabelle = {
  traegerId: ColumnType<string, string, never>
  paketId: ColumnType<string, string, never>
  meldungId: ColumnType<string, string | undefined, never>
  haus: ColumnType<string, string, never>
  hausName: ColumnType<string, string, never>
  was: ColumnType<string, string, never>
  adresse: ColumnType<string, string | undefined, never>
  bemerkung: ColumnType<string, string | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** WebAuthn credentials of accounts. */
type PasskeyTabelle = {
  traegerId: ColumnType<string, string, never>
  passkeyId: ColumnType<string, string, never>
  kontoId: string
  oeffentlich: Uint8Array
  zaehler: number
  transporte: ColumnType<string[], string[] | undefined, string[]>
  bezeichnung: string
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
}

/** How much each criterion of the matching counts; the newest row is in force; insert-only. */
type PassungGewichtTabelle = {
  traegerId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  gewichte: ColumnType<unknown, string, never>
  grund: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Profiles in the form that the matching reads; can be made anew at any time. */
type PassungProfilTabelle = {
  traegerId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  fallId: string
  merkmale: string
  zeilen: number
  giltBis: ColumnType<string | null, string | null | undefined, string | null>
}

/** People of a case; all that is known of them are facts. */
type PersonTabelle = {
  traegerId: ColumnType<string, string, never>
  personId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  kennung: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, never>
}

/** People month by month: what the key figures are counted from. */
type PersonenmonatTabelle = {
  traegerId: ColumnType<string, string, never>
  schluessel: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  monatNr: ColumnType<number | null, number | null | undefined, number | null>
  herkunft: ColumnType<string, string, never>
  personId: ColumnType<string | null, string | null | undefined, string | null>
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  bescheidId: ColumnType<string | null, string | null | undefined, string | null>
  vorgeschichteId: ColumnType<string | null, string | null | undefined, string | null>
  kundennummer: ColumnType<string | null, string | null | undefined, string | null>
  hilfebeduerftig: boolean
  elb: boolean
  geschlecht: string
  alleinerziehend: boolean
  lluCent: number
  luhCent: number
  eintritt: ColumnType<string, string | undefined, string>
  kontinuierlich: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
  massnahme: ColumnType<boolean, boolean | undefined, boolean>
}

/** Decisions whose months were counted; insert-only. */
type PersonenmonatBescheidTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheidId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** A mark that changes with every writing of the months of people. */
type PersonenmonatStandTabelle = {
  traegerId: ColumnType<string, string, never>
  stempel: string
}

/** A breach and its hearing, up to the decision or its end without one. */
type PflichtTabelle = {
  traegerId: ColumnType<string, string, never>
  pflichtId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  art: string
  tag: string
  terminId: ColumnType<string | null, string | null | undefined, string | null>
  verpflichtungId: ColumnType<string | null, string | null | undefined, string | null>
  angaben: ColumnType<unknown, string | undefined, string>
  stand: ColumnType<string, string | undefined, string>
  frist: ColumnType<string | null, string | null | undefined, string | null>
  dokumentId: ColumnType<string | null, string | null | undefined, string | null>
  psychisch: ColumnType<boolean, boolean | undefined, boolean>
  persoenlichAngeboten: ColumnType<boolean, boolean | undefined, boolean>
  persoenlichVerlangt: ColumnType<boolean, boolean | undefined, boolean>
  persoenlichAm: ColumnType<string | null, string | null | undefined, string | null>
  grundstand: ColumnType<string, string | undefined, string>
  haerte: ColumnType<string, string | undefined, string>
  grundText: ColumnType<string, string | undefined, string>
  gesundheit: ColumnType<boolean, boolean | undefined, boolean>
  vorschlag: ColumnType<unknown, string | null | undefined, string | null>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  vorgangId: ColumnType<string | null, string | null | undefined, string | null>
  kontoId: string
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** What happened with a breach, answers of the person among it; insert-only. */
type PflichtSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string | undefined, never>
  pflichtId: ColumnType<string, string, never>
  schritt: ColumnType<string, string, never>
  text: ColumnType<string, string | undefined, never>
  gesundheit: ColumnType<boolean, boolean | undefined, never>
  dokumentId: ColumnType<string | null, string | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Concluded Kooperationspläne and their older forms; insert-only: an update is a new version. */
type PlanTabelle = {
  traegerId: ColumnType<string, string, never>
  planId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  nummer: ColumnType<number, number, never>
  form: ColumnType<string, string | undefined, never>
  inhalt: ColumnType<unknown, string, never>
  geschuetzt: ColumnType<unknown, string, never>
  gueltigAb: ColumnType<string, string, never>
  gueltigBis: ColumnType<string | null, string | null | undefined, never>
  pruefenBis: ColumnType<string | null, string | null | undefined, never>
  personAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, never>
  personWeg: ColumnType<string | null, string | null | undefined, never>
  hausAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, never>
  hausKonto: ColumnType<string | null, string | null | undefined, never>
  hausName: ColumnType<string, string | undefined, never>
  pdf: ColumnType<Uint8Array | null, Uint8Array | null | undefined, never>
  pdfSha256: ColumnType<string | null, string | null | undefined, never>
  vorgangId: ColumnType<string | null, string | null | undefined, never>
  geschlossenAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Drafts of Kooperationspläne. */
type PlanEntwurfTabelle = {
  traegerId: ColumnType<string, string, never>
  planId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  inhalt: ColumnType<unknown, string, string>
  geschuetzt: ColumnType<unknown, string, string>
  stand: ColumnType<string, string | undefined, string>
  bearbeitetVon: string
  hausAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  hausKonto: ColumnType<string | null, string | null | undefined, string | null>
  personAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  personWeg: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** What became of the steps of a plan; the newest row of a step counts; insert-only. */
type PlanEreignisTabelle = {
  traegerId: ColumnType<string, string, never>
  ereignisId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string, never>
  was: ColumnType<string, string, never>
  am: ColumnType<string, string, never>
  bemerkung: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  erfasstAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What a person sends as proof of a step: file or address; insert-only. */
type PlanNachweisTabelle = {
  traegerId: ColumnType<string, string, never>
  nachweisId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string, never>
  name: ColumnType<string, string, never>
  verweis: ColumnType<string, string | undefined, never>
  typ: ColumnType<string, string | undefined, never>
  sha256: ColumnType<string, string | undefined, never>
  inhalt: ColumnType<Uint8Array | null, Uint8Array | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  eingangAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Where the middle of a postcode lies, as the house has entered it; without it no distance is known. */
type PlzMitteTabelle = {
  traegerId: ColumnType<string, string, never>
  plz: ColumnType<string, string, never>
  breite: number
  laenge: number
  quelle: string
}

/** Questions of journalists, with the moment they came and until when an answer is needed. */
type PresseAnfrageTabelle = {
  traegerId: ColumnType<string, string, never>
  anfrageId: ColumnType<string, string | undefined, never>
  eingangAm: Temporal.Instant
  name: string
  medium: string
  email: string
  telefon: ColumnType<string, string | undefined, string>
  frage: string
  frist: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** What was done with an inquiry: taken on, answer drafted, approved, sent. */
type PresseAnfrageSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  anfrageId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  was: string
  text: ColumnType<string, string | undefined, string>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  von: string
  am: Temporal.Instant
}

/** Mailing list of the press office; who unsubscribes is deleted. */
type PresseEmpfaengerTabelle = {
  traegerId: ColumnType<string, string, never>
  empfaengerId: ColumnType<string, string | undefined, never>
  adresse: string
  name: ColumnType<string, string | undefined, string>
  medium: ColumnType<string, string | undefined, string>
  themen: ColumnType<string, string | undefined, string>
  sprache: ColumnType<string, string | undefined, string>
  stand: ColumnType<string, string | undefined, string>
  angefragtAm: Temporal.Instant
  bestaetigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  akkreditierung: ColumnType<string, string | undefined, string>
  entschiedenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  entschiedenVon: ColumnType<string, string | undefined, string>
  abgelehntAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Set files of releases, by what is in them: set once, read often. May be emptied at any time. */
type PresseSatzTabelle = {
  traegerId: ColumnType<string, string, never>
  schluessel: ColumnType<string, string, never>
  pdf: Uint8Array
  seiten: number
  am: Temporal.Instant
}

/** Mails of releases to recipients of the list: each one once. */
type PresseVersandTabelle = {
  traegerId: ColumnType<string, string, never>
  versandId: ColumnType<string, string | undefined, never>
  inhaltId: string
  fassung: number
  sperrfrist: boolean
  empfaengerId: ColumnType<string | null, string | null | undefined, string | null>
  stand: ColumnType<string, string | undefined, string>
  grund: ColumnType<string, string | undefined, string>
  angelegtAm: Temporal.Instant
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Quotes that people were asked to approve, and what they answered. */
type PresseZitatTabelle = {
  traegerId: ColumnType<string, string, never>
  zitatId: ColumnType<string, string | undefined, never>
  inhaltId: string
  person: string
  funktion: string
  text: string
  angefragtAm: Temporal.Instant
  giltBis: Temporal.Instant
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  von: string
  entschiedenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  freigegeben: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
  bemerkung: ColumnType<string, string | undefined, string>
}

/** Facts of the Potenzialanalyse, valid for a period and known since a moment; insert-only. */
type ProfilAngabeTabelle = {
  traegerId: ColumnType<string, string, never>
  profilAngabeId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  feld: ColumnType<string, string, never>
  schluessel: ColumnType<string, string | undefined, never>
  wert: ColumnType<unknown, string | null | undefined, never>
  giltVon: ColumnType<string, string, never>
  giltBis: ColumnType<string | null, string | null | undefined, never>
  bekanntSeit: ColumnType<Temporal.Instant, Temporal.Instant, never>
  erfasstVon: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  quelle: ColumnType<string, string | undefined, never>
  ersetzt: ColumnType<string | null, string | null | undefined, never>
}

/** Who read or changed what, when and what for; insert-only, hash-chained per Träger. */
type ProtokollTabelle = {
  traegerId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  zeitpunkt: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  wer: ColumnType<string, string, never>
  rollen: ColumnType<string, string | undefined, never>
  tat: ColumnType<string, string, never>
  fallId: ColumnType<string | null, string | null | undefined, never>
  gegenstand: ColumnType<string, string | undefined, never>
  zweck: ColumnType<string, string | undefined, never>
  vorher: ColumnType<string, string, never>
  pruefwert: ColumnType<string, string, never>
}

/** Last row of the record of each Träger; its lock orders the writers. */
type ProtokollKopfTabelle = {
  traegerId: ColumnType<string, string, never>
  nr: number
  pruefwert: string
}

/** Invoices of providers for a measure and a month, from the draft to the order to pay. */
type RechnungTabelle = {
  traegerId: ColumnType<string, string, never>
  rechnungId: ColumnType<string, string | undefined, never>
  anbieterId: string
  massnahmeId: string
  monat: string
  nummer: string
  stand: ColumnType<string, string | undefined, string>
  pdf: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  bemerkung: ColumnType<string, string | undefined, string>
  eingereichtVon: ColumnType<string | null, string | null | undefined, string | null>
  eingereichtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  geprueftVon: ColumnType<string | null, string | null | undefined, string | null>
  geprueftAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  freigegebenVon: ColumnType<string | null, string | null | undefined, string | null>
  freigegebenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  anordnungId: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Lines of invoices: computed, invoiced, accepted. */
type RechnungPositionTabelle = {
  traegerId: ColumnType<string, string, never>
  rechnungId: ColumnType<string, string, never>
  position: ColumnType<number, number, never>
  durchgangId: string
  teilnahmeId: ColumnType<string | null, string | null | undefined, string | null>
  bezeichnung: string
  rechenweg: string
  sollCent: number
  istCent: number
  erklaerung: ColumnType<string, string | undefined, string>
  anerkanntCent: ColumnType<number | null, number | null | undefined, number | null>
  bemerkung: ColumnType<string, string | undefined, string>
}

/** Objections and suits against decisions; insert-only. */
type RechtsbehelfTabelle = {
  traegerId: ColumnType<string, string, never>
  rechtsbehelfId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  bescheidId: ColumnType<string | null, string | null | undefined, never>
  verfuegungId: ColumnType<string | null, string | null | undefined, never>
  art: ColumnType<string, string, never>
  sachgebiet: ColumnType<string, string, never>
  eingangAm: ColumnType<string, string, never>
  zeichen: ColumnType<string, string | undefined, never>
  vorgangId: ColumnType<string | null, string | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What became of objections and suits; of each the newest row counts; insert-only. */
type RechtsbehelfStandTabelle = {
  traegerId: ColumnType<string, string, never>
  standId: ColumnType<string, string | undefined, never>
  rechtsbehelfId: ColumnType<string, string, never>
  stand: ColumnType<string, string, never>
  erledigtAm: ColumnType<string | null, string | null | undefined, never>
  ausgang: ColumnType<string, string | undefined, never>
  erfolgsgruende: ColumnType<string[], string[] | undefined, never>
  grund: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Questions that were sent to a person, as one message; insert-only. */
type RueckfrageTabelle = {
  traegerId: ColumnType<string, string, never>
  rueckfrageId: ColumnType<string, string | undefined, never>
  antragId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  frist: ColumnType<string, string, never>
  nachrichtId: ColumnType<string, string, never>
  brief: ColumnType<string | null, string | null | undefined, never>
  vorgangId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What was answered; insert-only. */
type RueckfrageAntwortTabelle = {
  traegerId: ColumnType<string, string, never>
  rueckfrageId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  text: ColumnType<string, string, never>
  von: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** One question of a message; insert-only. */
type RueckfragePunktTabelle = {
  traegerId: ColumnType<string, string, never>
  rueckfrageId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  pruefungId: ColumnType<string, string, never>
  frage: ColumnType<string, string, never>
  titel: ColumnType<string, string, never>
  text: ColumnType<string, string, never>
}

/** Ed25519 keys with which a Träger signs the attachments of its notices. */
type SignaturschluesselTabelle = {
  traegerId: ColumnType<string, string, never>
  schluesselId: ColumnType<string, string, never>
  oeffentlich: string
  privat: Uint8Array
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
  gesperrtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Sessions; the cookie holds the token, the table only its hash. */
type SitzungTabelle = {
  traegerId: ColumnType<string, string, never>
  sitzungId: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  antragId: ColumnType<string | null, string | null | undefined, string | null>
  stufe: string
  daten: ColumnType<unknown, string | undefined, string>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
  zuletztAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
  laeuftAbAm: Temporal.Instant
}

/** Agenda of a meeting. */
type SitzungPunktTabelle = {
  traegerId: ColumnType<string, string, never>
  sitzungId: string
  punktId: ColumnType<string, string | undefined, never>
  nr: number
  art: string
  titel: string
  text: ColumnType<string, string | undefined, string>
  ergebnis: ColumnType<string, string | undefined, string>
  unterlageId: ColumnType<string | null, string | null | undefined, string | null>
  von: string
}

/** Who comes, and who was there. */
type SitzungTeilnahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  sitzungId: ColumnType<string, string, never>
  mitgliedId: ColumnType<string, string, never>
  antwort: ColumnType<string | null, string | null | undefined, string | null>
  vertretung: ColumnType<string, string | undefined, string>
  geantwortetAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  anwesend: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
}

/** Vacancies: what is asked for and what is offered. */
type StelleTabelle = {
  traegerId: ColumnType<string, string, never>
  stelleId: ColumnType<string, string | undefined, never>
  arbeitgeberId: string
  titel: string
  beschreibung: ColumnType<string, string | undefined, string>
  kldb: ColumnType<string, string | undefined, string>
  minutenVon: ColumnType<number | null, number | null | undefined, number | null>
  minutenBis: ColumnType<number | null, number | null | undefined, number | null>
  bruttoCent: ColumnType<number | null, number | null | undefined, number | null>
  bruttoJe: ColumnType<string, string | undefined, string>
  plz: ColumnType<string, string | undefined, string>
  ort: ColumnType<string, string | undefined, string>
  breite: ColumnType<number | null, number | null | undefined, number | null>
  laenge: ColumnType<number | null, number | null | undefined, number | null>
  beginn: ColumnType<string | null, string | null | undefined, string | null>
  befristetBis: ColumnType<string | null, string | null | undefined, string | null>
  arbeitsform: ColumnType<string, string | undefined, string>
  beginnMinute: ColumnType<number | null, number | null | undefined, number | null>
  endeMinute: ColumnType<number | null, number | null | undefined, number | null>
  deutsch: ColumnType<string, string | undefined, string>
  fuehrerschein: ColumnType<string, string | undefined, string>
  plaetze: ColumnType<number, number | undefined, number>
  stand: string
  grund: ColumnType<string, string | undefined, string>
  quelle: ColumnType<string, string | undefined, string>
  fremdeNummer: ColumnType<string, string | undefined, string>
  einspielungId: ColumnType<string | null, string | null | undefined, string | null>
  zusammenMit: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
  geaendertAm: Temporal.Instant
}

/** Skills that a vacancy asks for. */
type StelleFaehigkeitTabelle = {
  traegerId: ColumnType<string, string, never>
  stelleId: ColumnType<string, string, never>
  code: ColumnType<string, string, never>
  name: string
  muss: ColumnType<boolean, boolean | undefined, boolean>
}

/** Two vacancies that are one: which stayed, why, and whether it was taken back. */
type StelleZusammenfuehrungTabelle = {
  traegerId: ColumnType<string, string, never>
  zusammenfuehrungId: ColumnType<string, string | undefined, never>
  bleibt: string
  weicht: string
  vorherStand: string
  gruende: ColumnType<unknown, string, string>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
  zurueckAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Vacancies that came in together and can be taken back together. */
type StellenEinspielungTabelle = {
  traegerId: ColumnType<string, string, never>
  einspielungId: ColumnType<string, string | undefined, never>
  datei: string
  quelle: string
  am: Temporal.Instant
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  neue: ColumnType<number, number | undefined, number>
  zurueckAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Needs for Bildung und Teilhabe of a child, from the report to the decision. */
type TeilhabeBedarfTabelle = {
  traegerId: ColumnType<string, string, never>
  bedarfId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  art: string
  stand: ColumnType<string, string | undefined, string>
  name: string
  einrichtung: ColumnType<string, string | undefined, string>
  zweck: ColumnType<string, string | undefined, string>
  antragAm: string
  von: string
  bis: string
  preisCent: ColumnType<number, number | undefined, number>
  einheiten: ColumnType<number, number | undefined, number>
  weg: ColumnType<string, string | undefined, string>
  anbieterId: ColumnType<string | null, string | null | undefined, string | null>
  antworten: ColumnType<unknown, string | undefined, string>
  begruendung: ColumnType<string, string | undefined, string>
  summeCent: ColumnType<number | null, number | null | undefined, number | null>
  nachweisId: ColumnType<string | null, string | null | undefined, string | null>
  vorgangId: ColumnType<string | null, string | null | undefined, string | null>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Ending a grant of Bildung und Teilhabe: reason, hearing, decision. */
type TeilhabeEndeTabelle = {
  traegerId: ColumnType<string, string, never>
  endeId: ColumnType<string, string | undefined, never>
  bedarfId: string
  am: string
  anlass: string
  grund: ColumnType<string, string | undefined, string>
  aufWunsch: boolean
  stand: ColumnType<string, string | undefined, string>
  letzterMonat: ColumnType<string | null, string | null | undefined, string | null>
  angehoertAm: ColumnType<string | null, string | null | undefined, string | null>
  frist: ColumnType<string | null, string | null | undefined, string | null>
  dokumentId: ColumnType<string | null, string | null | undefined, string | null>
  antwort: ColumnType<string, string | undefined, string>
  antwortAm: ColumnType<string | null, string | null | undefined, string | null>
  vorgangId: ColumnType<string | null, string | null | undefined, string | null>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
}

/** Granted months that a decision ended; insert-only. */
type TeilhabeEntfallenTabelle = {
  traegerId: ColumnType<string, string, never>
  bedarfId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  verfuegungId: ColumnType<string, string, never>
}

/** Vouchers; each is redeemed once, by one provider. */
type TeilhabeGutscheinTabelle = {
  traegerId: ColumnType<string, string, never>
  gutscheinId: ColumnType<string, string | undefined, never>
  bedarfId: string
  nummer: string
  wertCent: number
  gueltigBis: string
  ausgegebenAm: Temporal.Instant
  eingeloestAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  eingeloestVon: ColumnType<string | null, string | null | undefined, string | null>
  gesperrtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Months and amounts granted by a decision; insert-only. The monthly notice pays none of them. */
type TeilhabeMonatTabelle = {
  traegerId: ColumnType<string, string, never>
  bedarfId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  cent: ColumnType<number, number, never>
  nachEnde: ColumnType<number, number | undefined, never>
}

/** What a child used in a month, as its provider reported. */
type TeilhabeNutzungTabelle = {
  traegerId: ColumnType<string, string, never>
  bedarfId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  anbieterId: string
  einheiten: number
  cent: number
  rechnungId: ColumnType<string | null, string | null | undefined, string | null>
  anerkanntCent: ColumnType<number | null, number | null | undefined, number | null>
  bemerkung: ColumnType<string, string | undefined, string>
  gemeldetAm: Temporal.Instant
}

/** Invoices of providers for the use of a month. */
type TeilhabeRechnungTabelle = {
  traegerId: ColumnType<string, string, never>
  rechnungId: ColumnType<string, string | undefined, never>
  anbieterId: string
  monat: string
  nummer: string
  stand: ColumnType<string, string | undefined, string>
  bemerkung: ColumnType<string, string | undefined, string>
  geprueftVon: ColumnType<string | null, string | null | undefined, string | null>
  freigegebenVon: ColumnType<string | null, string | null | undefined, string | null>
  freigegebenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  anordnungId: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  eingereichtAm: Temporal.Instant
}

/** Participation of a person in a run of a measure. */
type TeilnahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  teilnahmeId: ColumnType<string, string | undefined, never>
  durchgangId: string
  fallId: string
  personId: string
  foerderungId: ColumnType<string | null, string | null | undefined, string | null>
  nummer: string
  vorname: string
  nachname: string
  kontakt: ColumnType<unknown, string | undefined, string>
  ziel: ColumnType<string, string | undefined, string>
  stand: string
  wartetSeit: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  angebotBis: ColumnType<string | null, string | null | undefined, string | null>
  antwort: ColumnType<string, string | undefined, string>
  laengerWeil: ColumnType<string, string | undefined, string>
  beginnAm: ColumnType<string | null, string | null | undefined, string | null>
  eintrittAm: ColumnType<string | null, string | null | undefined, string | null>
  austrittAm: ColumnType<string | null, string | null | undefined, string | null>
  austrittGrund: ColumnType<string, string | undefined, string>
  integriert: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
  zugewiesenVon: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Reports and facts that providers tell (sec. 61 (1), (2) SGB II); fixed once sent. */
type TeilnahmeBerichtTabelle = {
  traegerId: ColumnType<string, string, never>
  berichtId: ColumnType<string, string | undefined, never>
  teilnahmeId: string
  art: string
  inhalt: ColumnType<unknown, string, string>
  stand: ColumnType<string, string | undefined, string>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  angelegtAm: Temporal.Instant
  eingereichtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  gesehenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  gesehenVon: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
}

/** What people say themselves about a measure; nobody is shown a single one. */
type TeilnahmeUrteilTabelle = {
  traegerId: ColumnType<string, string, never>
  teilnahmeId: ColumnType<string, string, never>
  note: number
  am: Temporal.Instant
}

/** Appointments of people with staff. */
type TerminTabelle = {
  traegerId: ColumnType<string, string, never>
  terminId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  kontoId: string
  raumId: ColumnType<string | null, string | null | undefined, string | null>
  form: string
  ort: ColumnType<string, string | undefined, string>
  zweck: string
  von: Temporal.Instant
  bis: Temporal.Instant
  stand: ColumnType<string, string | undefined, string>
  verbindlich: ColumnType<boolean, boolean | undefined, boolean>
  verlegbar: ColumnType<boolean, boolean | undefined, boolean>
  selbstGebucht: ColumnType<boolean, boolean | undefined, boolean>
  anwesenheit: ColumnType<string | null, string | null | undefined, string | null>
  grundstand: ColumnType<string, string | undefined, string>
  zweckErreicht: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
  danachErschienen: ColumnType<boolean | null, boolean | null | undefined, boolean | null>
  folge: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
  geaendertAm: Temporal.Instant
}

/** When somebody or a room is not there; never why. */
type TerminAbwesenheitTabelle = {
  traegerId: ColumnType<string, string, never>
  abwesenheitId: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  raumId: ColumnType<string | null, string | null | undefined, string | null>
  von: Temporal.Instant
  bis: Temporal.Instant
}

/** Certificates of incapacity for work (sec. 56): first and last day, never why; insert-only. */
type TerminBescheinigungTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheinigungId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string, string, never>
  dokumentId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  bis: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Weekly hours in which staff hold appointments. */
type TerminDienstzeitTabelle = {
  traegerId: ColumnType<string, string, never>
  dienstzeitId: ColumnType<string, string | undefined, never>
  kontoId: string
  wochentag: number
  von: string
  bis: string
  giltVon: string
  giltBis: ColumnType<string | null, string | null | undefined, string | null>
  minuten: ColumnType<number, number | undefined, number>
  selbstbuchung: ColumnType<boolean, boolean | undefined, boolean>
  raumId: ColumnType<string | null, string | null | undefined, string | null>
}

/** Letters of invitation with what they said; insert-only. */
type TerminEinladungTabelle = {
  traegerId: ColumnType<string, string, never>
  einladungId: ColumnType<string, string | undefined, never>
  terminId: ColumnType<string, string, never>
  verbindlich: ColumnType<boolean, boolean, never>
  rechtsfolgenFassung: ColumnType<string, string | undefined, never>
  wirktFort: ColumnType<boolean, boolean | undefined, never>
  von: ColumnType<Temporal.Instant, Temporal.Instant, never>
  dokumentId: ColumnType<string, string, never>
  weg: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Rooms in which appointments take place. */
type TerminRaumTabelle = {
  traegerId: ColumnType<string, string, never>
  raumId: ColumnType<string, string | undefined, never>
  name: string
  haus: ColumnType<string, string | undefined, string>
  barrierefrei: ColumnType<boolean, boolean | undefined, boolean>
  aktiv: ColumnType<boolean, boolean | undefined, boolean>
}

/** Travel costs to a summons on request (sec. 309 (4) SGB III). */
type TerminReisekostenTabelle = {
  traegerId: ColumnType<string, string, never>
  reisekostenId: ColumnType<string, string | undefined, never>
  terminId: string
  fallId: string
  personId: string
  mittel: string
  beantragtCent: number
  begleitung: ColumnType<string, string | undefined, string>
  begleitungCent: ColumnType<number, number | undefined, number>
  dokumentId: ColumnType<string | null, string | null | undefined, string | null>
  stand: ColumnType<string, string | undefined, string>
  bewilligtCent: ColumnType<number | null, number | null | undefined, number | null>
  grund: ColumnType<string, string | undefined, string>
  geprueftVon: ColumnType<string | null, string | null | undefined, string | null>
  anordnungId: ColumnType<string | null, string | null | undefined, string | null>
  beantragtAm: Temporal.Instant
  geprueftAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** What happened to an appointment; insert-only. */
type TerminSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string | undefined, never>
  terminId: ColumnType<string, string, never>
  schritt: ColumnType<string, string, never>
  grund: ColumnType<string, string | undefined, never>
  gesundheit: ColumnType<boolean, boolean | undefined, never>
  von: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Zugelassene kommunale Träger (sec. 6a SGB II): what a page head and a letterhead need. */
type TraegerTabelle = {
  traegerId: ColumnType<string, string, never>
  kuerzel: string
  kurzname: string
  name: string
  koerperschaft: string
  gebiet: string
  land: string
  strasse: string
  plz: string
  ort: string
  telefon: string
  email: string
  webseite: string
  akzent: string
  uebungsdaten: boolean
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
  kassenname: ColumnType<string, string | undefined, string>
  iban: ColumnType<string, string | undefined, string>
  logo: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  logoTyp: ColumnType<string | null, string | null | undefined, string | null>
  zweckschluessel: ColumnType<string, string | undefined, string>
  art: ColumnType<string, string | undefined, string>
}

/** Host names under which the installation speaks for a Träger. */
type TraegerAdresseTabelle = {
  traegerId: ColumnType<string, string, never>
  host: ColumnType<string, string, never>
  angelegtAm: ColumnType<Temporal.Instant, Temporal.Instant | undefined, Temporal.Instant>
}

/** Mails of an exercise installation without a mail server; nothing of it leaves the house. */
type UebungspostTabelle = {
  traegerId: ColumnType<string, string, never>
  uebungspostId: ColumnType<string, string | undefined, never>
  kennung: string
  an: string
  betreff: string
  text: string
  am: Temporal.Instant
  anhang: ColumnType<string, string | undefined, string>
}

/** Ballots and surveys among houses. */
type UmfrageTabelle = {
  traegerId: ColumnType<string, string, never>
  umfrageId: ColumnType<string, string | undefined, never>
  kreis: string
  gremiumId: ColumnType<string | null, string | null | undefined, string | null>
  land: ColumnType<string | null, string | null | undefined, string | null>
  titel: string
  text: ColumnType<string, string | undefined, string>
  fragen: ColumnType<unknown, string, string>
  geheim: boolean
  quorum: ColumnType<number, number | undefined, number>
  frist: Temporal.Instant
  haus: string
  hausName: string
  angelegtAm: Temporal.Instant
  zurueckgezogenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Votes; insert-only. */
type UmfrageStimmeTabelle = {
  traegerId: ColumnType<string, string, never>
  umfrageId: ColumnType<string, string, never>
  stimmeId: ColumnType<string, string | undefined, never>
  haus: ColumnType<string | null, string | null | undefined, never>
  hausName: ColumnType<string, string | undefined, never>
  antworten: ColumnType<unknown, string, never>
}

/** Which houses have voted; insert-only. */
type UmfrageTeilnahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  umfrageId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  hausName: ColumnType<string, string, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Papers of a group. */
type UnterlageTabelle = {
  traegerId: ColumnType<string, string, never>
  gremiumId: string
  unterlageId: ColumnType<string, string | undefined, never>
  sitzungId: ColumnType<string | null, string | null | undefined, string | null>
  titel: string
  vertraulichkeit: string
  lizenz: string
  angelegtAm: Temporal.Instant
  entferntAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Versions of a paper; insert-only. */
type UnterlageFassungTabelle = {
  traegerId: ColumnType<string, string, never>
  unterlageId: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  name: ColumnType<string, string, never>
  typ: ColumnType<string, string, never>
  inhalt: ColumnType<Uint8Array, Uint8Array, never>
  groesse: ColumnType<number, number, never>
  sha256: ColumnType<string, string, never>
  bemerkung: ColumnType<string, string | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Single decisions as issued; insert-only. */
type VerfuegungTabelle = {
  traegerId: ColumnType<string, string, never>
  verfuegungId: ColumnType<string, string | undefined, never>
  nummer: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string | null, string | null | undefined, never>
  entwurfId: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  gegenstand: ColumnType<string, string, never>
  titel: ColumnType<string, string, never>
  inhalt: ColumnType<unknown, string, never>
  gesundheit: ColumnType<boolean, boolean | undefined, never>
  empfaenger: ColumnType<string, string, never>
  empfaengerId: ColumnType<string, string, never>
  pdf: ColumnType<Uint8Array, Uint8Array, never>
  pdfSha256: ColumnType<string, string, never>
  schluesselId: ColumnType<string, string, never>
  bearbeitetVon: ColumnType<string, string, never>
  eingereichtVon: ColumnType<string, string, never>
  erlassenVon: ColumnType<string, string, never>
  erlassenAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Drafts of single decisions. */
type VerfuegungEntwurfTabelle = {
  traegerId: ColumnType<string, string, never>
  entwurfId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: ColumnType<string | null, string | null | undefined, string | null>
  art: string
  gegenstand: string
  inhalt: ColumnType<unknown, string, string>
  vorgangId: ColumnType<string | null, string | null | undefined, string | null>
  stand: ColumnType<string, string | undefined, string>
  bearbeitetVon: string
  eingereichtVon: ColumnType<string | null, string | null | undefined, string | null>
  eingereichtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  fassung: ColumnType<number, number | undefined, number>
  angelegtAm: Temporal.Instant
}

/** Who did what with a draft of a single decision; insert-only. */
type VerfuegungSchrittTabelle = {
  traegerId: ColumnType<string, string, never>
  schrittId: ColumnType<string, string | undefined, never>
  entwurfId: ColumnType<string, string, never>
  schritt: ColumnType<string, string, never>
  grund: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Delivery of single decisions and what follows from its day; insert-only. */
type VerfuegungZustellungTabelle = {
  traegerId: ColumnType<string, string, never>
  verfuegungId: ColumnType<string, string, never>
  weg: ColumnType<string, string, never>
  aufgegebenAm: ColumnType<string, string, never>
  bekanntAm: ColumnType<string, string, never>
  widerspruchBis: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
}

/** What a house says about its own figure; insert-only. */
type VergleichAnmerkungTabelle = {
  traegerId: ColumnType<string, string, never>
  kennzahl: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  zeitraum: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  text: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Tables that were read in, each as one step; insert-only. */
type VergleichEinlesungTabelle = {
  traegerId: ColumnType<string, string, never>
  einlesungId: ColumnType<string, string | undefined, never>
  quelle: ColumnType<string, string, never>
  datei: ColumnType<string, string, never>
  sha256: ColumnType<string, string, never>
  werte: ColumnType<number, number, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Whether a house hands its own rounded figures to the network each month; insert-only. */
type VergleichEinwilligungTabelle = {
  traegerId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  liefert: ColumnType<boolean, boolean, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Figures that the houses agreed on among themselves, beside those of sec. 48a SGB II; insert-only. */
type VergleichKennzahlTabelle = {
  traegerId: ColumnType<string, string, never>
  kennzahl: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Readings that were taken back: their values never counted; insert-only. */
type VergleichRuecknahmeTabelle = {
  traegerId: ColumnType<string, string, never>
  einlesungId: ColumnType<string, string, never>
  grund: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Figures of the houses; a correction is a further row; insert-only. */
type VergleichWertTabelle = {
  traegerId: ColumnType<string, string, never>
  kennzahl: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  zeitraum: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  wert: ColumnType<string, string, never>
  basis: ColumnType<number | null, number | null | undefined, never>
  stand: ColumnType<string, string, never>
  quelle: ColumnType<string, string, never>
  bemerkung: ColumnType<string, string | undefined, never>
  uebung: ColumnType<boolean, boolean | undefined, never>
  einlesungId: ColumnType<string | null, string | null | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Notes in the file; insert-only. */
type VermerkTabelle = {
  traegerId: ColumnType<string, string, never>
  vermerkId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string, string, never>
  text: ColumnType<string, string, never>
  verfasstVon: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  verfasstAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Obligations by Verwaltungsakt (sec. 15a). */
type VerpflichtungTabelle = {
  traegerId: ColumnType<string, string, never>
  verpflichtungId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  ausloeser: string
  lage: ColumnType<unknown, string, string>
  stand: ColumnType<string, string | undefined, string>
  verfuegungId: ColumnType<string | null, string | null | undefined, string | null>
  kontoId: string
  angelegtAm: Temporal.Instant
}

/** What somebody did of an obligation; insert-only. */
type VerpflichtungErfuellungTabelle = {
  traegerId: ColumnType<string, string, never>
  erfuellungId: ColumnType<string, string | undefined, never>
  verpflichtungId: ColumnType<string, string, never>
  nr: ColumnType<number, number, never>
  erfuellt: ColumnType<boolean, boolean, never>
  was: ColumnType<string, string, never>
  dokumentId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  erfasstAm: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** Failed attempts within a window; limits guessing of passwords and codes. */
type VersuchTabelle = {
  traegerId: ColumnType<string, string, never>
  was: ColumnType<string, string, never>
  wer: ColumnType<string, string, never>
  seit: Temporal.Instant
  anzahl: number
}

/** Public facts about a house, kept by the coordination; insert-only. */
type VerzeichnisEintragTabelle = {
  traegerId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** The municipal jobcenters, and which Träger of this installation each of them is. */
type VerzeichnisHausTabelle = {
  traegerId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  hausTraegerId: ColumnType<string | null, string | null | undefined, string | null>
  arbeitetMit: ColumnType<boolean, boolean | undefined, boolean>
}

/** How to reach a house, kept by the house, with what it shares with whom; insert-only. */
type VerzeichnisKontaktTabelle = {
  traegerId: ColumnType<string, string, never>
  haus: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  daten: ColumnType<unknown, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What a person prepares for the talk in own words; taken over together. */
type VorbereitungPunktTabelle = {
  traegerId: ColumnType<string, string, never>
  punktId: ColumnType<string, string | undefined, never>
  fallId: string
  personId: string
  feld: string
  wert: ColumnType<unknown, string, string>
  stand: ColumnType<string, string | undefined, string>
  kontoId: string
  am: Temporal.Instant
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  erledigtVon: ColumnType<string | null, string | null | undefined, string | null>
  profilAngabeId: ColumnType<string | null, string | null | undefined, string | null>
}

/** Forms that were filled for a case, so that a sheet that comes back finds it; insert-only. */
type VordruckAusgabeTabelle = {
  traegerId: ColumnType<string, string, never>
  zeichen: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  nummer: ColumnType<string, string, never>
  fassung: ColumnType<number, number, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  von: ColumnType<string, string, never>
}

/** Pieces of work: what the work list shows. */
type VorgangTabelle = {
  traegerId: ColumnType<string, string, never>
  vorgangId: ColumnType<string, string | undefined, never>
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  antragId: ColumnType<string | null, string | null | undefined, string | null>
  art: string
  titel: string
  stand: string
  zustaendig: ColumnType<string | null, string | null | undefined, string | null>
  team: ColumnType<string, string | undefined, string>
  eilig: ColumnType<string, string | undefined, string>
  eingangAm: Temporal.Instant
  frist: ColumnType<string | null, string | null | undefined, string | null>
  fristGrund: ColumnType<string, string | undefined, string>
  fehlt: ColumnType<string, string | undefined, string>
  monatCent: ColumnType<number | null, number | null | undefined, number | null>
  erledigtAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Files with people and months from before the house worked with Tragwerk. */
type VorgeschichteTabelle = {
  traegerId: ColumnType<string, string, never>
  vorgeschichteId: ColumnType<string, string | undefined, never>
  datei: string
  quelle: string
  sha256: string
  zeilen: number
  von: string
  bis: string
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
  zurueckAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** Vermittlungsvorschlag: one vacancy for one person. */
type VorschlagTabelle = {
  traegerId: ColumnType<string, string, never>
  vorschlagId: ColumnType<string, string | undefined, never>
  stelleId: string
  fallId: string
  personId: string
  passung: ColumnType<unknown, string, string>
  zumutbar: ColumnType<string[], string[] | undefined, string[]>
  nachricht: ColumnType<string, string | undefined, string>
  standPerson: ColumnType<string, string | undefined, string>
  standArbeitgeber: ColumnType<string, string | undefined, string>
  freigabe: ColumnType<string, string | undefined, string>
  kontakt: ColumnType<unknown, string | undefined, string>
  briefId: ColumnType<string | null, string | null | undefined, string | null>
  fassung: ColumnType<number, number | undefined, number>
  kontoId: ColumnType<string | null, string | null | undefined, string | null>
  am: Temporal.Instant
  zurueckAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
}

/** What happened with a proposal, on both sides; insert-only. */
type VorschlagEreignisTabelle = {
  traegerId: ColumnType<string, string, never>
  ereignisId: ColumnType<string, string | undefined, never>
  vorschlagId: ColumnType<string, string, never>
  seite: ColumnType<string, string, never>
  art: ColumnType<string, string, never>
  text: ColumnType<string, string | undefined, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What counts as a measure where the ordinance leaves it to the house; of one month the newest row counts; insert-only. */
type ZaehlregelTabelle = {
  traegerId: ColumnType<string, string, never>
  zaehlregelId: ColumnType<string, string | undefined, never>
  instrument: ColumnType<string, string, never>
  massnahme: ColumnType<boolean, boolean, never>
  giltAb: ColumnType<string, string, never>
  grund: ColumnType<string, string, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
}

/** What a run could not pay, and why. */
type ZahlhindernisTabelle = {
  traegerId: ColumnType<string, string, never>
  laufId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  grund: ColumnType<string, string, never>
  betragCent: number
  hinweis: ColumnType<string, string | undefined, string>
}

/** Payment runs. */
type ZahllaufTabelle = {
  traegerId: ColumnType<string, string, never>
  laufId: ColumnType<string, string | undefined, never>
  monat: string
  ausfuehrungAm: string
  stand: ColumnType<string, string | undefined, string>
  erstelltVon: string
  erstelltAm: Temporal.Instant
  freigegebenVon: ColumnType<string | null, string | null | undefined, string | null>
  freigegebenAm: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>
  datei: ColumnType<Uint8Array | null, Uint8Array | null | undefined, Uint8Array | null>
  dateiSha256: ColumnType<string | null, string | null | undefined, string | null>
}

/** Single payments of a run. */
type ZahlungTabelle = {
  traegerId: ColumnType<string, string, never>
  zahlungId: ColumnType<string, string | undefined, never>
  laufId: string
  fallId: ColumnType<string | null, string | null | undefined, string | null>
  empfaenger: string
  schluessel: ColumnType<string, string | undefined, string>
  name: string
  iban: string
  betragCent: number
  endToEndId: string
  zweck: string
}

/** Which payment pays which order: each at most once; fixed once the run is written. */
type ZahlungAnordnungTabelle = {
  traegerId: ColumnType<string, string, never>
  anordnungId: ColumnType<string, string, never>
  laufId: string
  zahlungId: string
}

/** Which run pays which ledger entry: each at most once. */
type ZahlungBuchungTabelle = {
  traegerId: ColumnType<string, string, never>
  buchungId: ColumnType<string, string, never>
  laufId: string
  fallId: string
}

/** Parts of a payment by the month they are for; fixed once the run is written. */
type ZahlungMonatTabelle = {
  traegerId: ColumnType<string, string, never>
  zahlungId: ColumnType<string, string, never>
  monat: ColumnType<string, string, never>
  betragCent: number
}

/** Which citizen account is linked to which case. */
type ZugangTabelle = {
  traegerId: ColumnType<string, string, never>
  kontoId: ColumnType<string, string, never>
  fallId: ColumnType<string, string, never>
  personId: ColumnType<string | null, string | null | undefined, string | null>
  seit: Temporal.Instant
}

/** Delivery of decisions and what follows from its day; insert-only. */
type ZustellungTabelle = {
  traegerId: ColumnType<string, string, never>
  bescheidId: ColumnType<string, string, never>
  weg: ColumnType<string, string, never>
  aufgegebenAm: ColumnType<string, string, never>
  bekanntAm: ColumnType<string, string, never>
  widerspruchBis: ColumnType<string, string, never>
  am: ColumnType<Temporal.Instant, Temporal.Instant, never>
  kontoId: ColumnType<string | null, string | null | undefined, never>
}
