import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { beginneVerfuegung, reicheVerfuegungEin, type Verfuegungsfolgen, type Verfuegungsinhalt } from '../index.ts'
import type { Fallteile } from './fall.ts'

/** A decision on Einstiegsgeld with everything a letter can have. */
export function einstiegsgeld(personId: string, mehr: Partial<Verfuegungsinhalt> = {}): Verfuegungsinhalt {
  return {
    titel: 'Einstiegsgeld für Ihre neue Arbeit',
    empfaenger: { art: 'person', personId },
    tenor: ['Wir bewilligen Ihnen Einstiegsgeld vom 1. September 2026 bis 30. November 2026.', 'Wir zahlen monatlich im Voraus.'],
    sachverhalt: ['Sie nehmen am 1. September 2026 eine Arbeit mit 30 Stunden in der Woche auf.'],
    gruende: ['Einstiegsgeld kann gezahlt werden, wenn es für die Eingliederung erforderlich ist (§ 16b Abs. 1 SGB II).'],
    ermessensentscheidung: true,
    ermessen: ['Wir haben abgewogen: Ohne Einstiegsgeld lägen Ihre Fahrtkosten im ersten Monat über dem ersten Lohn.'],
    betraege: [
      { bezeichnung: 'Einstiegsgeld', zeitraum: 'September 2026', cent: 28150 },
      { bezeichnung: 'Einstiegsgeld', zeitraum: 'Oktober 2026', cent: 28150 },
      { bezeichnung: 'Zusammen', cent: 56300 },
    ],
    rechenweg: {
      art: 'Regel',
      schluessel: 'p16b.betrag',
      name: 'Einstiegsgeld im Monat',
      wert: 281.5,
      einheit: 'Euro',
      fundstelle: '§ 1 ESGV',
      satz: 'Die Hälfte des Regelbedarfs von 563,00 € sind 281,50 €.',
      aus: [
        {
          art: 'Parameter',
          schluessel: 'regelbedarf.1',
          name: 'Regelbedarf',
          wert: 563,
          einheit: 'Euro',
          ab: '2024-01-01',
          satz: 'Der Regelbedarf.',
          aus: [],
        },
        {
          art: 'Regel',
          schluessel: 'p16b.satz',
          name: 'Satz',
          wert: 50,
          einheit: 'Prozent',
          satz: 'Der Satz ist 50 %.',
          aus: [{ art: 'Angabe', schluessel: 'personen.0', name: 'alleinstehend', wert: 1, einheit: '', satz: 'Sie leben allein.', aus: [] }],
        },
      ],
    },
    rechtsgrundlagen: ['§ 16b SGB II', '§ 1 Einstiegsgeld-Verordnung'],
    rechtsfolgen: { fassung: 'esg-1', absaetze: ['Endet Ihre Arbeit, endet auch das Einstiegsgeld.'] },
    sofort: 'Ein Widerspruch schiebt diese Entscheidung nicht auf (§ 39 Nr. 1 SGB II).',
    hinweise: ['Bitte sagen Sie uns, wenn sich Ihre Arbeitszeit ändert.'],
    ...mehr,
  }
}

/** Effects that note what was asked of them. */
export function merkend(hindernisse: readonly string[] = []): { folgen: Verfuegungsfolgen; rufe: string[] } {
  const rufe: string[] = []
  const folge = {
    pruefe: async () => {
      rufe.push('pruefe')
      return hindernisse
    },
    vollziehe: async (_: TraegerDb, __: Handlung, v: { nummer: string }) => void rufe.push(`vollziehe ${v.nummer}`),
    gibFrei: async () => void rufe.push('gibFrei'),
  }
  return { folgen: { foerderung: folge }, rufe }
}

export const gegenstand = '0199aaaa-0000-7000-8000-000000000001'

export async function vorgelegt(
  db: TraegerDb,
  h: Handlung,
  f: Fallteile,
  folgen: Verfuegungsfolgen,
  mehr: Partial<Verfuegungsinhalt> = {},
): Promise<string> {
  const begonnen = await beginneVerfuegung(db, h, {
    fallId: f.fallId,
    personId: f.personId,
    art: 'foerderung',
    gegenstand,
    inhalt: einstiegsgeld(f.personId, mehr),
  })
  if (!begonnen.ok) throw new Error(begonnen.fehler.saetze.join(' '))
  const gereicht = await reicheVerfuegungEin(db, { verfuegungen: folgen }, h, begonnen.entwurfId, 0)
  if (!gereicht.ok) throw new Error(gereicht.fehler.saetze.join(' '))
  return begonnen.entwurfId
}
