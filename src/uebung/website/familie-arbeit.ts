import type { Uebungsinhalt } from './typ.ts'

export const familieUndArbeit: readonly Uebungsinhalt[] = [
  {
    art: 'leistung',
    adresse: 'bildung-und-teilhabe',
    vor: 41,
    daten: {
      bereich: 'familie',
      reihenfolge: 10,
      oftGesucht: true,
      rechtsgrundlagen: ['§ 28 SGB II', '§ 29 SGB II'],
      texte: {
        de: {
          titel: 'Bildung und Teilhabe',
          kurz: 'Schulsachen, Ausflüge, Mittagessen, Nachhilfe, Sport und Musik für Kinder und Jugendliche.',
          suchworte: 'Bildung und Teilhabe, BuT, Schulbedarf, Klassenfahrt, Mittagessen, Nachhilfe, Sportverein, Musikschule, Schulbus',
          wer: 'Kinder, Jugendliche und junge Erwachsene unter 25 Jahren, die zur Schule oder in die Kita gehen. Für Sport, Musik und Freizeit bis zum 18. Geburtstag.',
          wieViel:
            '- Schulbedarf: {schulbedarfHerbst} € zum 1. August und {schulbedarfFruehjahr} € zum 1. Februar\n- Ausflüge und Klassenfahrten: die tatsächlichen Kosten\n- Mittagessen in Schule und Kita: die tatsächlichen Kosten\n- Fahrt zur Schule: was nicht schon bezahlt wird\n- Nachhilfe: wenn die Schule sie bestätigt\n- Sport, Musik, Freizeit: {teilhabeMonat} € im Monat',
          brauchen:
            'Für den Schulbedarf nichts weiter: Er kommt mit dem Grundsicherungsgeld. Für alles andere eine Bestätigung von Schule, Kita oder Verein.',
          dauer: 'Zwei Wochen. Für eine Klassenfahrt zählt der Tag, an dem Sie den Antrag stellen: Melden Sie sich, sobald Sie davon wissen.',
          wo: 'Der Antrag auf Grundsicherungsgeld umfasst Bildung und Teilhabe. Die Nachweise schicken Sie [online](/mein/nachweise).',
          mehr: 'Auch wer Wohngeld oder Kinderzuschlag bekommt, hat Anspruch. Zuständig ist dann die Wohngeldstelle.',
        },
        einfach: {
          titel: 'Bildung und Teilhabe: Geld für Kinder',
          kurz: 'Es gibt Geld für Schule, Essen, Ausflüge und Sport.',
          suchworte: 'Bildung und Teilhabe, Schule, Klassenfahrt, Essen, Sport, Kinder',
          wer: 'Geht Ihr Kind in die Schule oder in die Kita? Und ist es jünger als 25? Dann gibt es Geld.',
          wieViel:
            '- Schulsachen: {schulbedarfHerbst} € im August und {schulbedarfFruehjahr} € im Februar\n- Ausflüge: Wir zahlen alles.\n- Mittagessen: Wir zahlen alles.\n- Sport oder Musik: {teilhabeMonat} € im Monat',
          brauchen: 'Wir brauchen ein Papier von der Schule oder vom Verein. Für die Schulsachen brauchen Sie nichts.',
          dauer: 'Es dauert zwei Wochen. Melden Sie sich früh.',
          wo: 'Schicken Sie uns die Papiere [im Internet](/mein/nachweise). Oder bringen Sie sie vorbei.',
          mehr: '',
        },
        en: {
          titel: 'Education and participation (Bildung und Teilhabe)',
          kurz: 'School supplies, trips, lunch, tutoring, sport and music for children and young people.',
          suchworte: 'education package, school supplies, school trip, lunch, tutoring, sports club, children',
          wer: 'Children and young people under 25 who go to school or day care. For sport, music and leisure until their 18th birthday.',
          wieViel:
            '- school supplies: {schulbedarfHerbst} € on 1 August and {schulbedarfFruehjahr} € on 1 February\n- trips: the actual costs\n- lunch at school and day care: the actual costs\n- travel to school: what is not paid already\n- tutoring: if the school confirms the need\n- sport, music, leisure: {teilhabeMonat} € a month',
          brauchen:
            'Nothing for school supplies: that money comes with your basic income support. For everything else a confirmation by school, day care or club.',
          dauer: 'Two weeks. For a school trip the day on which you ask counts: tell us as soon as you know of it.',
          wo: 'The application for basic income support includes it. Send confirmations [online](/mein/nachweise).',
          mehr: '',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'schwangerschaft-und-geburt',
    vor: 40,
    daten: {
      bereich: 'familie',
      reihenfolge: 20,
      rechtsgrundlagen: ['§ 21 Abs. 2 SGB II', '§ 24 Abs. 3 SGB II'],
      texte: {
        de: {
          titel: 'Schwangerschaft und Geburt',
          kurz: 'Ab der 13. Woche gibt es einen Mehrbedarf, vor der Geburt die Erstausstattung, danach Geld für das Kind.',
          suchworte: 'schwanger, Schwangerschaft, Geburt, Baby, Umstandskleidung, Mutterpass, Elterngeld',
          wer: 'Schwangere, die Grundsicherungsgeld bekommen oder deren Einkommen nur wegen des Babys nicht mehr reicht.',
          wieViel: 'Der Mehrbedarf beträgt 17 Prozent Ihres Regelbedarfs. Für Umstandskleidung und Babyausstattung gibt es eine Pauschale.',
          brauchen: 'Den Mutterpass mit dem errechneten Termin. Nach der Geburt die Geburtsurkunde.',
          dauer: 'Eine Woche. Stellen Sie den Antrag auf Erstausstattung etwa drei Monate vor dem Termin.',
          wo: 'Über [Änderung melden](/mein/aenderung) oder an jedem [Standort](/vor-ort).',
          mehr: 'Beantragen Sie auch Kindergeld und Elterngeld. Wir helfen Ihnen dabei.',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'beratung',
    vor: 39,
    daten: {
      bereich: 'arbeit',
      reihenfolge: 10,
      rechtsgrundlagen: ['§ 14 SGB II', '§ 15 SGB II'],
      texte: {
        de: {
          titel: 'Beratung und Kooperationsplan',
          kurz: 'Eine feste Ansprechperson, ein gemeinsamer Plan, Schritte, die zu Ihrem Leben passen.',
          suchworte: 'Beratung, Kooperationsplan, Fallmanagement, Vermittlung, Jobsuche, Termin',
          wer: 'Alle, die Grundsicherungsgeld bekommen und arbeiten können.',
          wieViel: 'Beratung kostet nichts. Fahrtkosten zu einem Termin erstatten wir, wenn Sie danach fragen.',
          brauchen:
            'Für das erste Gespräch: Lebenslauf, Zeugnisse und was Ihnen sonst wichtig ist. Fehlt etwas, schreiben wir den Lebenslauf mit Ihnen.',
          dauer: 'Ein Gespräch dauert etwa 45 Minuten. Wie oft wir uns sehen, vereinbaren wir im Plan.',
          wo: 'An Ihrem [Standort](/vor-ort), am Telefon oder per Video.',
          mehr: 'Sie dürfen eine Person Ihres Vertrauens mitbringen: [Wer Sie begleiten darf](/seiten/beistand).',
        },
        en: {
          titel: 'Advice and cooperation plan (Kooperationsplan)',
          kurz: 'One person to turn to, one plan we make together, steps that fit your life.',
          suchworte: 'advice, cooperation plan, job search, appointment, counselling',
          wer: 'Everybody who gets basic income support and is able to work.',
          wieViel: 'Advice is free. We refund the cost of getting to an appointment if you ask for it.',
          brauchen: 'For the first talk: CV, certificates and whatever matters to you. If something is missing, we write the CV together.',
          dauer: 'A talk takes about 45 minutes. How often we meet is agreed in the plan.',
          wo: 'At your [office](/vor-ort), by telephone or by video.',
          mehr: 'You may bring somebody you trust.',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'arbeit-aufnehmen',
    vor: 38,
    daten: {
      bereich: 'arbeit',
      reihenfolge: 20,
      online: '/rechner',
      rechtsgrundlagen: ['§ 11b SGB II', '§ 16b SGB II', '§ 16 SGB II'],
      texte: {
        de: {
          titel: 'Arbeit aufnehmen',
          kurz: 'Ein Teil vom Lohn bleibt immer frei. Und für den Start gibt es Hilfe.',
          suchworte: 'Arbeit, Minijob, Freibetrag, Zuverdienst, Einstiegsgeld, Lohn, Job gefunden, hinzuverdienen',
          wer: 'Alle, die eine Arbeit, eine Ausbildung oder einen Minijob beginnen.',
          wieViel:
            'Die ersten {grundbetrag} € vom Lohn bleiben ganz frei, vom Rest ein Teil. Wie viel Ihnen bleibt, zeigt der [Rechner](/rechner) auf den Cent.\n\nFür den Start kann es Einstiegsgeld, Fahrtkosten, Arbeitskleidung oder einen Zuschuss zum Führerschein geben.',
          brauchen: 'Den Arbeitsvertrag, sobald Sie ihn haben, später die Lohnabrechnungen.',
          dauer: 'Über Hilfen zum Start entscheiden wir vor dem ersten Arbeitstag, wenn Sie rechtzeitig fragen.',
          wo: 'Melden Sie den Beginn über [Änderung melden](/mein/aenderung). Hilfen besprechen Sie in der [Beratung](/leistungen/beratung).',
          mehr: '',
        },
        en: {
          titel: 'Starting work',
          kurz: 'You always keep part of your pay. And there is help with the start.',
          suchworte: 'work, job, mini-job, allowance, pay, starting a job',
          wer: 'Everybody who starts a job, training or a mini-job.',
          wieViel:
            'The first {grundbetrag} € of your pay are free, and part of the rest. The [calculator](/rechner) shows what you keep, to the cent.\n\nFor the start there can be a starting allowance (Einstiegsgeld), travel costs or work clothes.',
          brauchen: 'Your contract as soon as you have it, later your payslips.',
          dauer: 'We decide on help with the start before your first day, if you ask in time.',
          wo: 'Tell us through [Report a change](/mein/aenderung). Help is a subject of your [advice](/leistungen/beratung).',
          mehr: '',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'weiterbildung',
    vor: 37,
    daten: {
      bereich: 'arbeit',
      reihenfolge: 30,
      rechtsgrundlagen: ['§ 16 SGB II', '§ 81 SGB III'],
      texte: {
        de: {
          titel: 'Weiterbildung und Berufsabschluss',
          kurz: 'Einen Beruf lernen, einen Abschluss nachholen, Deutsch verbessern: oft mit zusätzlichem Geld.',
          suchworte: 'Weiterbildung, Umschulung, Berufsabschluss, Sprachkurs, Deutschkurs, Qualifizierung, Bildungsgutschein',
          wer: 'Wer ohne Abschluss ist, im gelernten Beruf keine Stelle findet oder wegen der Gesundheit wechseln muss.',
          wieViel: 'Kurs, Fahrt, Kinderbetreuung und Prüfung können bezahlt werden.',
          brauchen: 'Ein Gespräch mit Ihrer Beratung. Dort klären wir, welcher Weg passt.',
          dauer: 'Von wenigen Wochen bis zu drei Jahren.',
          wo: 'Den Bildungsgutschein stellt die Agentur für Arbeit aus. Wir bereiten ihn mit Ihnen vor.',
          mehr: '',
        },
      },
    },
  },
]
