import type { Sprache } from '../platform/sprache/index.ts'
import { tagInZiffern } from './brief.ts'
import { abschnitte } from './gespraech/typ.ts'
import { abschnittsstand, lageDesAntrags, offeneSchritte, schritte, schrittId, standVon } from './gespraech.ts'
import { naechsteKennung, nenne } from './lage.ts'
import type { Antrag } from './model.ts'
import { type Dokumentname, nachweise } from './nachweise.ts'
import { rueckfrageTexte } from './rueckfrage-texte.ts'
import { antwortZeilen, titelVon } from './seitenansicht.ts'
import { texte } from './texte/index.ts'

export type Aufgabe = Readonly<{ id: string; titel: string; hilfe: string; stand: 'offen' | 'begonnen' | 'fertig'; text: string; nach: string }>

/** The task list (portal.md 4.3): household first, the rest in any order; sections that do not apply are left out. */
export function aufgaben(
  antrag: Antrag,
  heute: string,
  dokumente: readonly Dokumentname[],
  sprache: Sprache = 'de',
): { aufgaben: Aufgabe[]; menschen: { id: string; name: string; entfernbar: boolean }[]; neu: string } {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const t = texte(sprache)
  const haushaltFertig = abschnittsstand(lage, 'haushalt').stand === 'fertig'
  const liste = abschnitte.flatMap((a): Aufgabe[] => {
    const s = abschnittsstand(lage, a)
    if (s.stand === 'noetig-nicht') return []
    const ziel = s.schritte.find((x) => ['offen', 'begonnen'].includes(standVon(x, lage))) ?? s.schritte[0]
    const stand = s.stand === 'fertig' || s.stand === 'begonnen' ? s.stand : 'offen'
    return [
      {
        id: a,
        ...t.abschnitte[a],
        stand,
        text: stand === 'fertig' ? t.aufgaben.fertig : stand === 'begonnen' ? t.aufgaben.von(s.fertig, s.schritte.length) : t.aufgaben.offen,
        nach: a === 'haushalt' || haushaltFertig ? `/frage/${ziel === undefined ? '' : schrittId(ziel)}` : '',
      },
    ]
  })
  const belege = nachweise(lage, dokumente, sprache)
  const da = belege.filter((b) => b.stand !== 'offen').length
  const belegStand = belege.length > 0 && da === belege.length ? 'fertig' : da > 0 ? 'begonnen' : 'offen'
  const { anzahl, frist } = antrag.rueckfragen
  const fragen = rueckfrageTexte(sprache)
  const rueckfragen: Aufgabe = {
    id: 'rueckfragen',
    titel: fragen.aufgabe(anzahl),
    hilfe: fragen.bis(tagInZiffern(frist)),
    stand: 'offen',
    text: fragen.offen,
    nach: '/rueckfragen',
  }
  return {
    aufgaben: [
      ...(anzahl > 0 ? [rueckfragen] : []),
      ...liste,
      {
        id: 'nachweise',
        ...t.aufgaben.nachweise,
        stand: belegStand,
        text: belegStand === 'fertig' ? t.aufgaben.fertig : t.aufgaben.von(da, belege.length),
        nach: '/nachweise',
      },
      {
        id: 'absenden',
        ...t.aufgaben.absenden,
        stand: 'offen',
        text: antrag.gesendetAm ? t.aufgaben.gesendet : t.aufgaben.nichtGesendet,
        nach: '/absenden',
      },
    ],
    menschen: lage.menschen.map((m) => ({ id: m.id, name: `${m.vorname} ${m.nachname}`.trim() || nenne(m, sprache), entfernbar: m.id !== 'p1' })),
    neu: naechsteKennung(antrag.antworten),
  }
}

export type Pruefzeile = Readonly<{ id: string; frage: string; zeilen: readonly { label: string; wert: string }[]; offen: boolean }>

/** The whole declaration to read through (sec. 9a OZG), section by section. */
export function pruefliste(antrag: Antrag, heute: string, sprache: Sprache): { abschnitt: string; titel: string; zeilen: Pruefzeile[] }[] {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const offen = new Set(offeneSchritte(lage).map(schrittId))
  const alle = schritte(lage)
  return abschnitte.flatMap((a) => {
    const zeilen = alle
      .filter((s) => s.seite.abschnitt === a)
      .map((s) => ({
        id: schrittId(s),
        frage: titelVon(s, sprache),
        zeilen: antwortZeilen(s, lage, sprache),
        offen: offen.has(schrittId(s)),
      }))
    return zeilen.length > 0 ? [{ abschnitt: a, titel: texte(sprache).abschnitte[a].titel, zeilen }] : []
  })
}
