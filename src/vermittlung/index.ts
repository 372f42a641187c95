export { type Arbeitgeber, type ArbeitgeberEingabe, erfasseKontakt, leererArbeitgeber, schreibeArbeitgeber } from './arbeitgeber.ts'
export { verbindeArbeitgeberKonto } from './arbeitgeber-zugang.ts'
export { begriffssuche } from './begriffe.ts'
export { setzeGewichte } from './gewichte.ts'
export {
  erfasseIntegration,
  erfasseNachhaltung,
  type NeueIntegration,
  vermittlungAuftraege,
  widerrufeIntegration,
} from './integration.ts'
export { type Integration, integrationenVon } from './integration-lesen.ts'
export { fallMitJob, type Jobvergleich } from './jobrechner.ts'
export { monatsbrutto, rechengrundlage, rechneJob } from './jobrechner-fall.ts'
export { type Freigabe, freigaben, type Integrationsart, type PersonStand, personStaende } from './model.ts'
export { passendePersonen, passendeStellen } from './passende.ts'
export { bewerte, rangliste } from './passung.ts'
export { anfangsgewichte } from './passung-gewichte.ts'
export { uebernimmOrte } from './plz-mitte.ts'
export { findStelle, legeStelleAn, liesStellen, type Stelle, setzeStellenstand } from './stelle.ts'
export { liesStelle, type Stelleneingabe } from './stelle-eingabe.ts'
export { spieleEin } from './stellen-einspielen.ts'
export { fuehreZusammen } from './stellen-zusammen.ts'
export { antworteArbeitgeber, antwortePerson, schlageVor, ziehVorschlagZurueck } from './vorschlag.ts'
export { gehoertZu, type PersonVorschlag, vorschlaegeFuerPerson, vorschlaegeVon } from './vorschlag-lesen.ts'
