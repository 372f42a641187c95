import type { ZahllaufNichtFrei } from './freigeben.ts'
import { laufStandName } from './model.ts'
import type { ZahllaufNichtErstellt } from './zusammenstellen.ts'

/** What people read where a run was not released or discarded, and what helps. */
export function freigabeSatz(f: ZahllaufNichtFrei): string {
  switch (f.art) {
    case 'nicht-gefunden':
      return 'Diesen Zahllauf gibt es nicht.'
    case 'nicht-offen':
      return `Jemand war schneller: Der Zahllauf ist schon ${laufStandName[f.stand]}.`
    case 'zweite-person-noetig':
      return 'Sie haben den Zahllauf zusammengestellt. Freigeben muss eine zweite Person.'
    case 'veraltet':
      return `Seit der Zusammenstellung hat sich in ${f.faelle === 1 ? 'einem Fall' : `${f.faelle} Fällen`} ein Konto, eine Sperre oder ein Betrag geändert. Verwerfen Sie den Zahllauf und stellen Sie ihn neu zusammen.`
    case 'kein-konto-des-traegers':
      return 'Für den Träger ist kein gültiges Konto eingetragen. Die Verwaltung kann es in den Einstellungen nachtragen.'
    case 'keine-zahlung':
      return 'Der Zahllauf enthält keine Zahlung. Klären Sie die Hindernisse oder verwerfen Sie ihn.'
  }
}

/** What people read where no run was made. */
export function erstellenSatz(f: ZahllaufNichtErstellt): string {
  switch (f.art) {
    case 'monat-ungueltig':
      return 'Wählen Sie einen Monat aus.'
    case 'zu-frueh':
      return 'Leistungen werden einen Monat im Voraus gezahlt, nicht früher.'
    case 'entwurf-offen':
      return 'Für diesen Monat wartet schon ein Zahllauf auf die Freigabe.'
    case 'nichts-faellig':
      return 'Bis zu diesem Monat ist nichts fällig, das noch in keinem Zahllauf steht.'
  }
}
