import type { Kalender, Uebungsinhalt } from './typ.ts'

type Raum = readonly [name: string, orte: readonly string[], /** euros for one person */ grund: number]

const FLAECHEN = [50, 60, 70, 80, 90]

/** Amounts that nobody decided: of the size such amounts have, and marked as an exercise wherever they stand. */
function werte(grund: number) {
  return FLAECHEN.map((flaeche, i) => ({ personen: i + 1, flaeche, cent: Math.round(grund * (1 + 0.21 * i)) * 100 + (i % 2) * 50 }))
}

/** Three periods of two years: the one before, the one that holds, the next one. */
export function richtwerte(k: Kalender, raeume: readonly Raum[], vertretung: string): Uebungsinhalt[] {
  const jahr = k.heute.year
  const perioden = [
    { von: jahr - 3, faktor: 0.93, vor: 56 },
    { von: jahr - 1, faktor: 1, vor: 55 },
    { von: jahr + 1, faktor: 1.06, vor: 9 },
  ]
  return perioden.map(({ von, faktor, vor }) => ({
    art: 'richtwerte',
    adresse: `ab-${von}`,
    vor,
    daten: {
      giltAb: `${von}-01-01`,
      giltBis: `${von + 1}-12-31`,
      miete: 'bruttokalt',
      quelle: `Richtlinie zu den Kosten der Unterkunft vom 1. Januar ${von}, beschlossen vom ${vertretung} (Übungszahlen)`,
      raeume: raeume.map(([name, orte, grund]) => ({
        name,
        orte,
        werte: werte(grund * faktor),
        jeWeiterePerson: { flaeche: 10, cent: Math.round(grund * faktor * 0.19) * 100 },
      })),
      texte: {
        de: {
          hinweis: '**Übungszahlen.** Sie stammen aus keiner Richtlinie. Heizkosten kommen dazu, in tatsächlicher Höhe, soweit sie angemessen sind.',
        },
        einfach: { hinweis: '**Das sind Zahlen zum Üben.** Die Heizung zahlen wir extra.' },
        en: { hinweis: '**Practice figures.** They come from no guideline. Heating is paid on top, as far as it is reasonable.' },
      },
    },
  }))
}
