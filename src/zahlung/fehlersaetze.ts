import type { ZahllaufNichtFrei } from './freigeben.ts'
import { erstellenFehler, freigabeFehler, laufStandName } from './texte/personal.ts'
import type { ZahllaufNichtErstellt } from './zusammenstellen.ts'

/** What people read where a run was not released or discarded, and what helps. */
export function freigabeSatz(f: ZahllaufNichtFrei): string {
  switch (f.art) {
    case 'nicht-gefunden':
      return freigabeFehler.nichtGefunden
    case 'nicht-offen':
      return freigabeFehler.nichtOffen(laufStandName[f.stand])
    case 'zweite-person-noetig':
      return freigabeFehler.zweitePerson
    case 'veraltet':
      return freigabeFehler.veraltet(f.faelle)
    case 'kein-konto-des-traegers':
      return freigabeFehler.keinKonto
    case 'keine-zahlung':
      return freigabeFehler.keineZahlung
  }
}

/** What people read where no run was made. */
export function erstellenSatz(f: ZahllaufNichtErstellt): string {
  switch (f.art) {
    case 'monat-ungueltig':
      return erstellenFehler.monatUngueltig
    case 'zu-frueh':
      return erstellenFehler.zuFrueh
    case 'entwurf-offen':
      return erstellenFehler.entwurfOffen
    case 'nichts-faellig':
      return erstellenFehler.nichtsFaellig
  }
}
