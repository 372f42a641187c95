import type { Druckstueck } from '../oeffentlichkeit/index.ts'

type Entwurf = Omit<Druckstueck, 'telefon' | 'email' | 'auflage' | 'texte'> & {
  auflage?: string
  texte: Readonly<Partial<Record<'de' | 'einfach' | 'en', Readonly<Record<string, string>>>>> & { de: Readonly<Record<string, string>> }
}

/** What a visitor takes along: written for the exercise. */
export const druckstuecke: readonly Entwurf[] = [
  {
    vorlage: 'faltblatt',
    nummer: 'KJ-F-01',
    standort: 'halberstadt',
    ziel: '',
    auflage: 'Übung: 500 Stück, Eingang Halberstadt.',
    texte: {
      de: {
        titel: 'Was ist das Jobcenter?',
        unterzeile: 'Geld zum Leben und Hilfe auf dem Weg in Arbeit',
        einklapp:
          '## Wer bekommt Hilfe?\n\nWer zwischen 15 Jahren und der Altersgrenze für die Rente ist, arbeiten kann und zu wenig Geld zum Leben hat. Auch wer arbeitet und wenig verdient.\n\nZusammen gerechnet wird, wer zusammen lebt und füreinander einsteht: ein Paar und die Kinder unter 25 Jahren.\n\n## Was kostet das?\n\nNichts. Der Antrag ist frei, die Beratung auch.',
        innen1:
          '## Geld zum Leben\n\n- der Regelbedarf für Essen, Kleidung, Strom und alles Tägliche\n- Miete und Heizung, soweit sie angemessen sind\n- mehr Geld, zum Beispiel für Alleinerziehende oder in der Schwangerschaft\n- Kranken- und Pflegeversicherung\n- für Kinder: Mittagessen, Ausflüge, Verein und Nachhilfe',
        innen2:
          '## Hilfe auf dem Weg in Arbeit\n\nWir sprechen mit Ihnen über Ihre Stärken und Ihre Ziele. Dann planen wir gemeinsam.\n\n- Suche nach Arbeit und Ausbildung\n- Kurse, Umschulung, Sprachkurse\n- Hilfe, wenn Schulden, Sucht oder fehlende Kinderbetreuung im Weg stehen\n- Geld für Bewerbung, Führerschein oder Fahrkarte, wenn es für die Arbeit nötig ist',
        innen3:
          '## So geht es\n\n1. Sie stellen den Antrag, am schnellsten online. Drei Minuten genügen.\n2. Sie beantworten Fragen und zeigen uns Papiere.\n3. Wir rechnen und schicken Ihnen einen Bescheid. Darin steht jeder Betrag mit seiner Begründung.\n\n**Der Antrag gilt ab dem Ersten des Monats, in dem er bei uns ankommt.** Warten Sie nicht, bis alles zusammen ist.',
        rueckseite:
          'Ihr Jobcenter ist ein kommunales Jobcenter: Der Landkreis führt es selbst, mit kurzen Wegen zu Jugendamt, Schule und Wirtschaftsförderung. {anzahlKommunaleJobcenter} Jobcenter in Deutschland arbeiten so.',
      },
    },
  },
  {
    vorlage: 'flyer-a5',
    nummer: 'KJ-F-02',
    standort: '',
    ziel: '/antrag',
    texte: {
      de: {
        titel: 'Antrag in drei Minuten',
        unterzeile: 'Erst den Tag sichern, dann in Ruhe weitermachen',
        text: '- **Code scannen** oder unsere Seite aufrufen\n- Name, Geburtsdatum und Anschrift eingeben\n- absenden: Ihr Antrag zählt ab dem Ersten dieses Monats\n\nSie brauchen dafür kein Konto und keinen Ausweis. Danach bekommen Sie einen Code. Damit machen Sie später weiter, auf jedem Gerät.',
        kasten: '**Kein Internet?** Rufen Sie an, oder kommen Sie vorbei.',
        rueckseite:
          '## Das fragen wir danach\n\n- wer in Ihrer Wohnung lebt\n- was die Wohnung kostet\n- welches Geld ins Haus kommt\n- ob Sie größeres Vermögen haben\n\n## Diese Papiere helfen\n\n- Ausweis oder Pass\n- Mietvertrag und letzte Abrechnung für Heizung\n- Lohnabrechnungen, Bescheide anderer Stellen\n- Kontoauszüge der letzten drei Monate\n\nEin Foto mit dem Telefon genügt. Was fehlt, reichen Sie nach.\n\n## Eilt es?\n\nHaben Sie nichts zu essen, wird der Strom gesperrt oder droht die Kündigung? Sagen Sie es uns sofort. Dann geht es am selben Tag los.',
      },
      einfach: {
        titel: 'Schnell zum Antrag',
        unterzeile: 'Das dauert nur drei Minuten',
        text: '- Scannen Sie den Code.\n- Schreiben Sie Ihren Namen.\n- Schicken Sie den Antrag ab.\n\nSie brauchen keinen Ausweis. Sie bekommen einen Code. Damit machen Sie später weiter.',
        kasten: '**Kein Internet?** Rufen Sie an.',
      },
    },
  },
  {
    vorlage: 'plakat-a3',
    nummer: 'KJ-P-01',
    standort: 'halberstadt',
    ziel: '',
    texte: {
      de: {
        titel: 'Wir sind für Sie da',
        unterzeile: 'Jobcenter in Halberstadt',
        text: '**Ohne Termin:** Fragen, Unterlagen abgeben, Antrag stellen. **Mit Termin:** Beratung zu Geld, Arbeit und Ausbildung.',
        kasten: 'Am schnellsten geht es online, rund um die Uhr.',
      },
    },
  },
]
