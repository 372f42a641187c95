import { randomUUID } from 'node:crypto'
import type { Planinhalt } from '../eingliederung/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

type Satz = readonly [feld: string, wert: unknown, seitTagen?: number]
type Tage = Pick<Wegkontext, 'tag'>

const wernigerode = { plz: '38855', ort: 'Wernigerode', lat: 51.8347, lon: 10.7853 }

export const mira: readonly Satz[] = [
  ['staerke', { text: 'Behält in der größten Hektik den Überblick' }],
  ['staerke', { text: 'Erklärt geduldig, auch dreimal' }],
  ['faehigkeit', { name: 'Kochen für viele', code: 'tw:kochen', niveau: 'sehr-gut', staerke: true }],
  ['faehigkeit', { name: 'Lebensmittelhygiene', code: 'tw:hygiene', niveau: 'gut' }],
  ['faehigkeit', { name: 'Speisepläne schreiben', code: 'tw:speiseplan', niveau: 'gut' }],
  ['faehigkeit', { name: 'Andere anleiten', code: 'http://data.europa.eu/esco/skill/699e7c26-6502-4e78-a823-3656ff5a5b8b', niveau: 'gut' }],
  ['beruf', { name: 'Köchin', kldb: '29302', isco: '5120', von: '2012-08', bis: '2018-06', jahre: 6 }],
  ['wunschberuf', { name: 'Köchin in einer Kita- oder Schulküche', kldb: '29302', isco: '5120', art: 'arbeit' }],
  ['berufsabschluss', { art: 'ausbildung', name: 'Köchin', kldb: '29302', jahr: 2012 }],
  ['schulabschluss', { abschluss: 'mittlere-reife', jahr: 2009 }],
  ['sprache', { sprache: 'de', niveau: 'erst' }],
  ['sprache', { sprache: 'en', niveau: 'A2' }],
  ['mobilitaet', { mittel: ['bus', 'rad'], hoechstensMinuten: 45, hoechstensKm: 20 }],
  ['wohnort', wernigerode],
  ['arbeitszeit', { art: 'teilzeit', minutenJeWoche: 1500, von: '08:00', bis: '14:30', tage: ['mo', 'di', 'mi', 'do', 'fr'] }],
  ['kinderbetreuung', { gesichert: true, von: '07:30', bis: '15:00', tage: ['mo', 'di', 'mi', 'do', 'fr'], form: 'Hort und Kita' }],
  ['status', { art: 'arbeitslos' }, 790],
  ['wohnsituation', { art: 'sicher' }],
  ['gesundheit', { einschraenkung: 'Rücken: kein schweres Heben über 15 kg', belegt: true }],
]

export const uwe: readonly Satz[] = [
  ['staerke', { text: 'Repariert fast alles und gibt Wissen gern weiter' }],
  ['faehigkeit', { name: 'Kleine Reparaturen', code: 'tw:reparieren', niveau: 'sehr-gut', staerke: true }],
  ['faehigkeit', { name: 'Gabelstapler fahren', code: 'tw:stapler', niveau: 'gut' }],
  ['faehigkeit', { name: 'Waren annehmen und einlagern', code: 'tw:lager', niveau: 'gut' }],
  ['faehigkeit', { name: 'Gartenarbeit', code: 'tw:garten', niveau: 'gut' }],
  ['beruf', { name: 'Lagerfachkraft', kldb: '51312', isco: '4321', von: '1995-03', bis: '2013-09', jahre: 18 }],
  ['wunschberuf', { name: 'Hausmeister', kldb: '34102', isco: '5153', art: 'arbeit' }],
  ['berufsabschluss', { art: 'ohne' }],
  ['schulabschluss', { abschluss: 'hauptschule', jahr: 1990 }],
  ['sprache', { sprache: 'de', niveau: 'erst' }],
  ['mobilitaet', { mittel: ['bus', 'fuss'], hoechstensMinuten: 60, hoechstensKm: 25 }],
  ['wohnort', wernigerode],
  ['fuehrerschein', { klassen: ['B'] }],
  ['arbeitszeit', { art: 'beides' }],
  ['status', { art: 'arbeitslos' }, 2900],
  ['schulden', { art: 'ueberblickt', beratung: true }],
  ['hindernis', { text: 'Seit mehr als zehn Jahren keine Zusage auf eine Bewerbung' }],
  ['gesundheit', { einschraenkung: 'Knie links: kein Arbeiten auf Leitern', gdb: 30, belegt: true }],
]

const schritt = (wer: 'person' | 'haus', was: string, bis: string, rest: Readonly<{ nachweis?: string; einfach?: string; en?: string }> = {}) => ({
  schrittId: randomUUID(),
  wer,
  was,
  bis,
  ...rest,
})

/** Steps done, late, next and later; the first three are those of the first version. */
export function miraPlan({ tag }: Tage): Pick<Planinhalt, 'schritte'> & Partial<Planinhalt> {
  return {
    angebot: 'Beratung alle vier Wochen, Vermittlung in Küchen im Landkreis, Hilfe bei der Kinderbetreuung in den Ferien.',
    ziel: 'Arbeit als Köchin in einer Kita- oder Schulküche, 25 Stunden in der Woche',
    zielEinfach: 'Sie arbeiten als Köchin in einer Kita oder Schule. 25 Stunden in der Woche.',
    zielEn: 'Work as a cook in a nursery or school kitchen, 25 hours a week',
    zielberufe: [{ name: 'Köchin', kldb: '29302' }],
    schritte: [
      schritt('person', 'Drei Bewerbungen an Schulküchen schreiben', tag(10), {
        nachweis: 'Kopie oder Foto der Bewerbung',
        einfach: 'Schreiben Sie drei Bewerbungen. Schicken Sie sie an Schulküchen.',
        en: 'Write three applications to school kitchens',
      }),
      schritt('person', 'Hygienebelehrung beim Gesundheitsamt auffrischen', tag(55), {
        nachweis: 'Bescheinigung',
        einfach: 'Gehen Sie zum Gesundheitsamt. Dort lernen Sie die Regeln für die Küche.',
        en: 'Renew the hygiene instruction at the public health office',
      }),
      schritt('haus', 'Hortplatz für die Ferien mit dem Jugendamt klären', tag(15), {
        en: 'Arrange a holiday childcare place with the youth office',
      }),
      schritt('person', 'Probearbeiten in der Küche der Grundschule', tag(-9), {
        nachweis: 'Rückmeldung der Küche',
        einfach: 'Arbeiten Sie zur Probe in der Küche der Grundschule.',
        en: 'Trial work in the primary school kitchen',
      }),
      schritt('haus', 'Drei passende Stellen vorschlagen', tag(-20), { en: 'Propose three suitable jobs' }),
      schritt('person', 'Fahrplan für die Frühschicht prüfen', tag(-35), { en: 'Check the bus timetable for the early shift' }),
    ],
    bemuehungen: [{ was: 'Bewerbungen', anzahl: 3, je: 'monat', nachweis: 'Kopie oder Link im Portal' }],
    leistungen: ['Bewerbungskosten aus dem Vermittlungsbudget', 'Einstiegsgeld bei Arbeitsaufnahme'],
    sprachkurs: { art: 'nicht-noetig' },
    andere: ['Jugendamt: Ferienhort'],
  }
}

export const miraSchutz = { reha: { art: 'nicht-noetig' }, massnahmen: ['Rückenkurs der Krankenkasse'] }

export function uwePlan({ tag }: Tage): Partial<Planinhalt> {
  return {
    angebot: 'Beratung alle zwei Wochen, Coaching, Suche nach einer geförderten Stelle als Hausmeister.',
    ziel: 'Arbeit als Hausmeister, zuerst mit Förderung',
    zielEn: 'Work as a caretaker, with support at first',
    zielberufe: [{ name: 'Hausmeister', kldb: '34102' }],
    schritte: [
      schritt('haus', 'Coaching beginnen', tag(20)),
      schritt('person', 'Zwei Gespräche mit dem Coach im Monat', tag(-12), { nachweis: 'Teilnahme', en: 'Two talks a month with the coach' }),
      schritt('person', 'Lebenslauf mit dem Coach neu schreiben', tag(-25), { nachweis: 'Lebenslauf' }),
      schritt('haus', 'Stelle nach §\u00a016i SGB\u00a0II mit der Stadt besprechen', tag(-30)),
    ],
    bemuehungen: [{ was: 'Gespräche mit dem Coach', anzahl: 2, je: 'monat' }],
    leistungen: ['Teilhabe am Arbeitsmarkt (§\u00a016i SGB\u00a0II)'],
  }
}

export const weiteres = {
  kai: [
    ['staerke', { text: 'Kennt sich mit Computern aus und bleibt dran' }],
    [
      'faehigkeit',
      { name: 'Computer einrichten', code: 'http://data.europa.eu/esco/skill/f839b1da-78b6-4466-86f4-a5798821ea20', niveau: 'gut', staerke: true },
    ],
    ['wunschberuf', { name: 'Fachinformatiker', kldb: '43102', isco: '3511', art: 'ausbildung' }],
    ['schulabschluss', { abschluss: 'mittlere-reife', jahr: 2019 }],
    ['status', { art: 'arbeitslos' }, 60],
    ['wohnort', wernigerode],
    ['mobilitaet', { mittel: ['rad', 'bus'], hoechstensMinuten: 60 }],
  ] satisfies Satz[],
  kaiPlan: {
    ziel: 'Ausbildung zum Fachinformatiker',
    zielberufe: [{ name: 'Fachinformatiker', kldb: '43102' }],
    schritte: [],
  } satisfies Partial<Planinhalt>,
  renate: [
    ['staerke', { text: 'Zuverlässig: hat in 30 Jahren keinen Tag gefehlt' }],
    ['faehigkeit', { name: 'Verkaufen und beraten', code: 'tw:verkaufen', niveau: 'sehr-gut' }],
    ['faehigkeit', { name: 'Kasse bedienen', code: 'tw:kasse', niveau: 'sehr-gut' }],
    ['beruf', { name: 'Verkäuferin', kldb: '62102', isco: '5223', von: '1986-09', bis: '2017-03', jahre: 30 }],
    ['wunschberuf', { name: 'Verkäuferin', kldb: '62102', isco: '5223', art: 'arbeit' }],
    ['status', { art: 'arbeitslos' }, 400],
    ['pflege', { minutenJeWoche: 600, gesichert: false }],
    ['wohnort', wernigerode],
    ['arbeitszeit', { art: 'teilzeit', minutenJeWoche: 1200 }],
  ] satisfies Satz[],
  renatePlan: {
    angebot: 'Beratung alle vier Wochen, Vermittlung in den Einzelhandel, Hilfe bei der Pflege des Vaters.',
    ziel: 'Arbeit im Verkauf, 20 Stunden in der Woche',
    zielberufe: [{ name: 'Verkäuferin', kldb: '62102' }],
    schritte: [
      { schrittId: randomUUID(), wer: 'person', was: 'Pflegestützpunkt anrufen' },
      { schrittId: randomUUID(), wer: 'haus', was: 'Zwei Stellen im Verkauf vorschlagen' },
    ],
  } satisfies Partial<Planinhalt>,
  uweVorbereitung: [
    ['staerke', { text: 'Ich kann gut mit alten Leuten umgehen.' }],
    ['faehigkeit', { name: 'Fahrräder flicken' }],
    ['wunschberuf', { name: 'Hausmeister in einer Schule', kldb: '34102', isco: '5153' }],
    ['schwer', { text: 'Nach der langen Zeit traue ich mir Gespräche kaum zu.' }],
  ] as const,
}
