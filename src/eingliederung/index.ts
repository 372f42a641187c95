export { type Ansprechperson, ansprechpersonVon, setzeAnsprechperson } from './ansprechperson.ts'
export { katalogBefehl } from './begriffe/befehl.ts'
export { heutigerCode } from './begriffe/faehigkeiten.ts'
export { type Begriff, type Begriffsart, begriffsname, begriffsnamen, sucheBegriffe } from './begriffe/suche.ts'
export { mitCode } from './begriffe/zuordnen.ts'
export { istMeinBrief } from './fall-termine-seite.ts'
export {
  felder,
  type Klasse,
  type Profilfeld,
  type Profilwert,
} from './felder.ts'
export { gewaehltePerson, leuteDesFalls, type Mensch } from './leute.ts'
export { beantworteAnhoerung, hoereAn } from './pflicht-anhoeren.ts'
export { beurteile, schliesseOhneFolge } from './pflicht-beurteilen.ts'
export { eroeffnePflicht, RECHT_BIS } from './pflicht-eroeffnen.ts'
export { eingliederungFolgen } from './pflicht-folgen.ts'
export { type Pflichtvorgang, pflichtenVon } from './pflicht-model.ts'
export { legeMinderungVor } from './pflicht-vorlegen.ts'
export {
  type GeltenderPlan,
  geltenderPlan,
  naechsterSchritt,
  offenerPlanentwurf,
  type Plan,
  type Planschritt,
  plaeneVon,
  schritteBeiAnderen,
} from './plan.ts'
export { alsPlanDatei, liesPlanBlatt, spracheAus } from './plan-ausgabe.ts'
export type { Planinhalt, Planschutz, Schritt } from './plan-inhalt.ts'
export { inSprache, type Plandaten, planabschnitte } from './plan-pdf.ts'
export {
  aenderePlan,
  beginnePlan,
  legePlanVor,
  schliessePlan,
  trageAelterenPlanNach,
} from './plan-schreiben.ts'
export { halteSchrittFest, nimmPlanNachweis, type PlanNachweis, planNachweiseVon } from './plan-schritte.ts'
export { davon, erste, liesProfil, type Profilangabe } from './profil.ts'
export { beendeProfil, erfasseProfil, type NeueProfilangabe, nimmProfilZurueck } from './profil-erfassen.ts'
export { type Kurzangabe, type Kurzprofil, liesProfileVieler, zaehleProfilzeilen } from './profile-vieler.ts'
export { beantrageReisekosten, type Reisemittel, reisekostenVon, reisemittel } from './reisekosten.ts'
export { ohneGesundheit, type Sicht, sichtVon } from './sicht.ts'
export { type Arbeitslosenzeit, langzeitarbeitslosSeit, type Statusspanne, statusSpannen } from './status.ts'
export { ladeEin } from './termin-einladen.ts'
export { setzeDienstzeit, setzeRaum } from './termin-einrichten.ts'
export { terminAuftraege } from './termin-erinnern.ts'
export { type Festgehalten, halteFest } from './termin-festhalten.ts'
export { buchbar, findTermin, liesEinladungen, termineVon } from './termin-lesen.ts'
export type { Getan, Termin } from './termin-model.ts'
export { benachrichtigePerson, terminAlsIcs, terminKalender } from './termin-post.ts'
export { bucheSelbst, darfVerlegen, merkeBescheinigung, type Selbst, sageSelbstAb, verlegeSelbst } from './termin-selbst.ts'
export { type NeuerTermin, vergibTermin } from './termin-vergeben.ts'
export { plantexte } from './texte/plan.ts'
export { legeVerpflichtungVor } from './verpflichtung.ts'
export { bereiteVor, gibVorbereitungAb, nimmPunktZurueck, offenePunkte as vorbereitungVon } from './vorbereitung.ts'
