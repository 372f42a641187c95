import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  titel: 'Beträge im Gesetz',
  satz: 'Mit diesen Beträgen rechnen wir. Sie stehen im Gesetz. Bei jedem Betrag sehen Sie: Ab welchem Tag gilt er? Wo steht er? Die Namen kommen aus dem Gesetz. Darum sind manche schwer.',
  stichtag: 'Tag',
  nichtGepflegt: (bis) => `Wir kennen die Beträge vom 01.01.2023 bis zum ${bis}. Bitte wählen Sie einen Tag in dieser Zeit.`,
  spalten: { fundstelle: 'Gesetz', quelle: 'Dort steht es' },
  gruppen: {
    regelbedarf: 'Geld zum Leben',
    mehrbedarf: 'Geld für besondere Kosten',
    unterkunft: 'Wohnung und Heizung',
    freibetrag: 'Was Sie vom Einkommen behalten dürfen',
    kindergeld: 'Kindergeld und anderes Geld',
    vermoegen: 'Erspartes',
    bildung: 'Schule und Freizeit',
    minderung: 'Weniger Geld als Strafe',
    darlehen: 'Schulden beim Jobcenter',
    alter: 'Wie alt man sein muss',
    eingliederung: 'Hilfe auf dem Weg in Arbeit',
    verfahren: 'Andere Regeln',
  },
  aenderungen: {
    titel: 'Das ist neu im Gesetz',
    umbenennung: 'Das Bürgergeld heißt jetzt Grundsicherungsgeld. Die Beträge zum Leben bleiben gleich.',
    satz: (name, neu, alt) => `${name}: jetzt ${neu}, vorher ${alt}`,
    reihen: {
      geringfuegigkeitsgrenze: 'Minijob: so viel darf man verdienen',
      'regelbedarf.rbs1': 'Geld zum Leben für eine Person',
      sofortzuschlag: 'Sofortzuschlag für jedes Kind',
      'frei.ehrenamt_jahresbetrag': 'Ehrenamt: so viel darf man im Jahr behalten',
    },
  },
}
