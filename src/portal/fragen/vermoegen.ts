import { alsKurzenEuro } from '../../platform/ui/index.ts'
import type { Lage } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { vermoegensfreibetrag } from '../vermoegensfreibetrag.ts'
import { alsWert } from '../werte.ts'
import { nichtNachDemMonat } from './haushalt.ts'
import { type Frage, optionen, sgb2 } from './typ.ts'

/** Since this month the age decides about the allowance; cases granted before keep the old law to the end of their period. */
const NEUES_RECHT = '2026-07'

export function vermoegensfragen(lage: Lage): Frage[] {
  if (lage.a.vermoegen !== 'ja') return [obMehr(lage)]
  const bewilligung = lage.a.bezug === 'ja' && lage.monat >= NEUES_RECHT ? [seitWannBewilligt(lage)] : []
  return [obMehr(lage), ...bewilligung, besitz(lage)]
}

function obMehr(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).vermoegen
  const freibetrag = vermoegensfreibetrag(lage)
  const grenze = freibetrag === undefined ? undefined : alsKurzenEuro(freibetrag)
  const mehrere = lage.erwachsene.length + lage.kinder.length > 1
  return {
    id: 'vermoegen',
    teil: 'Vermögen',
    titel: grenze === undefined ? t.titelOhne : t.titel(mehrere, grenze),
    hilfe: t.hilfe(alsWert(lage, 'vermoegen.kfz.angemessen')),
    felder: [{ art: 'wahl', name: 'vermoegen', pflicht: t.vermoegen.pflicht, optionen: optionen(t.vermoegen.optionen, ['nein', 'ja', 'unbekannt']) }],
    warum: { satz: grenze === undefined ? t.warumOhne : t.warum(mehrere, grenze), stellen: [sgb2('§ 12 Abs. 2')] },
  }
}

function seitWannBewilligt(lage: Lage): Frage {
  const { allgemein, bewilligung: t } = rechnerTexte(lage.sprache)
  return {
    id: 'bewilligung',
    teil: 'Vermögen',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'monatsangabe', name: 'bewilligung', ...t.monat }],
    ueberspringen: allgemein.weissNicht,
    warum: { satz: t.warum, stellen: [sgb2('§ 65a')] },
    pruefe: (wert) => nichtNachDemMonat(lage, 'bewilligung', wert('bewilligung')),
  }
}

function besitz(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).besitz
  return {
    id: 'besitz',
    teil: 'Vermögen',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: 'besitz-konto', ...t.konto },
      { art: 'betrag', name: 'besitz-anlagen', ...t.anlagen },
      { art: 'betrag', name: 'besitz-auto', ...t.auto },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 12 Abs. 2'), sgb2('§ 12 Abs. 1')] },
  }
}
