import { alsKurzenEuro } from '../../platform/ui/index.ts'
import type { Lage } from '../lage.ts'
import { vermoegensfreibetrag } from '../vermoegensfreibetrag.ts'
import { alsWert } from '../werte.ts'
import { nichtNachDemMonat } from './haushalt.ts'
import { type Frage, sgb2 } from './typ.ts'

/** Since this month the age decides about the allowance; cases granted before keep the old law to the end of their period. */
const NEUES_RECHT = '2026-07'

export function vermoegensfragen(lage: Lage): Frage[] {
  if (lage.a.vermoegen !== 'ja') return [obMehr(lage)]
  const bewilligung = lage.a.bezug === 'ja' && lage.monat >= NEUES_RECHT ? [seitWannBewilligt(lage)] : []
  return [obMehr(lage), ...bewilligung, besitz]
}

function obMehr(lage: Lage): Frage {
  const grenze = vermoegensfreibetrag(lage)
  const mehr = lage.erwachsene.length + lage.kinder.length > 1
  return {
    id: 'vermoegen',
    teil: 'Vermögen',
    titel: grenze === undefined ? 'Haben Sie größeres Vermögen?' : `Haben Sie ${mehr ? 'zusammen ' : ''}mehr als ${alsKurzenEuro(grenze)} Vermögen?`,
    hilfe: `Das sind Konten, Bargeld, Wertpapiere, Lebensversicherungen. Nicht dazu gehören Möbel, ein Auto bis ${alsWert(lage.monat, 'vermoegen.kfz.angemessen')} je erwerbsfähige Person und die Altersvorsorge.`,
    felder: [
      {
        art: 'wahl',
        name: 'vermoegen',
        pflicht: 'Bitte wählen Sie eine Antwort, oder „Weiß ich nicht“.',
        optionen: [
          { wert: 'nein', text: 'Nein' },
          { wert: 'ja', text: 'Ja' },
          { wert: 'unbekannt', text: 'Weiß ich nicht', hinweis: 'Wir rechnen ohne Vermögen und sagen es im Ergebnis.' },
        ],
      },
    ],
    warum: {
      satz:
        grenze === undefined
          ? 'Für jede Person bleibt ein Teil des Vermögens frei.'
          : `${mehr ? 'Für Sie zusammen bleiben' : 'Für Sie bleiben'} ${alsKurzenEuro(grenze)} frei. Was darüber liegt, müssen Sie zuerst verbrauchen.`,
      stellen: [sgb2('§ 12 Abs. 2')],
    },
  }
}

const seitWannBewilligt = (lage: Lage): Frage => ({
  id: 'bewilligung',
  teil: 'Vermögen',
  titel: 'Seit wann gilt Ihre letzte Bewilligung?',
  hilfe: 'Im Bescheid steht ein Zeitraum, zum Beispiel „vom 01.03.2026 bis 28.02.2027“. Wir brauchen den Anfang.',
  felder: [
    {
      art: 'monatsangabe',
      name: 'bewilligung',
      label: 'Monat und Jahr',
      hinweis: 'zum Beispiel 03.2026',
      pflicht: 'Bitte geben Sie Monat und Jahr an, oder wählen Sie „Weiß ich nicht“.',
    },
  ],
  ueberspringen: 'Weiß ich nicht',
  warum: { satz: 'Hat die Bewilligung vor Juli 2026 begonnen, gelten für Ihr Vermögen noch die alten Freibeträge.', stellen: [sgb2('§ 65a')] },
  pruefe: (wert) => nichtNachDemMonat(lage, 'bewilligung', wert('bewilligung')),
})

const besitz: Frage = {
  id: 'besitz',
  teil: 'Vermögen',
  titel: 'Was besitzen Sie?',
  hilfe: 'Alle zusammen, am ersten Tag des Monats.',
  felder: [
    { art: 'betrag', name: 'besitz-konto', label: 'Geld', hinweis: 'auf Konten und bar' },
    { art: 'betrag', name: 'besitz-anlagen', label: 'Anlagen', hinweis: 'Wertpapiere, Lebensversicherung, Bausparen' },
    { art: 'betrag', name: 'besitz-auto', label: 'Auto', hinweis: 'was es beim Verkauf bringt' },
  ],
  warum: { satz: 'Vermögen über dem Freibetrag geht vor.', stellen: [sgb2('§ 12 Abs. 2'), sgb2('§ 12 Abs. 1')] },
}
