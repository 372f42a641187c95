import type { Teil } from '../../platform/sprache/index.ts'
import type { Texte } from './typ.ts'

export const einfachEntscheidung: Teil<Texte['entscheidung']> = {
  weitere: 'Andere Briefe mit einer Entscheidung',
  arten: {
    foerderung: 'Sie bekommen eine Förderung',
    'foerderung-ablehnung': 'Sie bekommen die Förderung nicht',
    'foerderung-aenderung': 'Die Förderung ist jetzt anders',
    'foerderung-aufhebung': 'Die Förderung hört auf',
    rueckforderung: 'Sie sollen Geld zurückzahlen',
    verpflichtung: 'Sie müssen etwas tun',
    minderung: 'Sie bekommen weniger Geld',
    nichterreichbarkeit: 'Wir konnten Sie nicht erreichen',
    teilhabe: 'Sie bekommen Geld für Schule, Ausflug oder Verein',
    'teilhabe-ablehnung': 'Sie bekommen dieses Geld für Schule, Ausflug oder Verein nicht',
    'teilhabe-aufhebung': 'Das Geld für Schule, Essen oder Verein hört auf',
  },
  erlaeuterung: 'Das hier ist nur eine Erklärung. Es gilt der Brief. Sie finden ihn als PDF.',
  deutsch: 'Hier stehen die Sätze aus dem Brief. Sie verstehen etwas nicht? Dann fragen Sie uns.',
  ermessen: 'Darüber haben wir nachgedacht',
  rechtsfolgen: 'Das kann passieren',
  hinweise: 'Das müssen Sie wissen',
  sofort: 'Das gilt ab jetzt',
  pdf: 'Den Brief öffnen (PDF)',
  pdfDeutsch: 'Am Ende vom Brief steht die Rechnung.',
  alle: 'Alle Briefe vom Jobcenter',
}
