import { NBSP } from '../../platform/ui/zahl.ts'

/** Advice and hand-over to the Agentur für Arbeit; German only. */
export const uebergabe = {
  titel: { fbw: 'Berufliche Weiterbildung', reha: 'Teilhabe am Arbeitsleben' },
  dokumenttitel: (name: string) => `Übergabe: ${name} – Tragwerk`,
  zustaendig: `Seit 2025 entscheidet die Agentur für Arbeit (§${NBSP}16 Abs.${NBSP}1 Satz${NBSP}2 SGB${NBSP}II). Das Jobcenter berät, nimmt das Ziel in den Kooperationsplan auf und übergibt.`,
  beratung: 'Für die Beratung',
  punkte: {
    fbw: [
      `Weiterbildungsgeld: 150${NBSP}€ im Monat bei Weiterbildungen, die zu einem Abschluss führen (§${NBSP}87a Abs.${NBSP}2 SGB${NBSP}III).`,
      `Prämien: 1.000${NBSP}€ nach der Zwischenprüfung, 1.500${NBSP}€ nach der Abschlussprüfung (§${NBSP}87a Abs.${NBSP}1 SGB${NBSP}III).`,
      `Kinderbetreuung: 160${NBSP}€ im Monat für jedes Kind (§${NBSP}87 SGB${NBSP}III).`,
      `Unterkunft: 60${NBSP}€ am Tag, höchstens 420${NBSP}€ im Monat. Verpflegung: 24${NBSP}€ am Tag, höchstens 168${NBSP}€ im Monat (§${NBSP}86 SGB${NBSP}III).`,
    ],
    reha: [
      `Ein Antrag auf Rehabilitation wirkt ab dem Tag, an dem er gestellt wird. Er kann auch im Jobcenter abgegeben werden (§${NBSP}16 SGB${NBSP}I).`,
      `Leistungen nach §§${NBSP}16a, 16b, 16d, 16f bis 16i und 16k bleiben daneben möglich (§${NBSP}5 Abs.${NBSP}5 SGB${NBSP}II).`,
    ],
  },
  was: 'Das wird übergeben',
  wasText: 'Nur diese Zeilen stehen auf dem Blatt. Nehmen Sie weg, was die Agentur für diesen Zweck nicht braucht.',
  nichtText: 'Angaben zu Leistungen, Einkommen, Familie und Gesundheit werden nicht übergeben.',
  zeilen: {
    name: 'Name',
    geburtsdatum: 'Geburtsdatum',
    anschrift: 'Anschrift',
    schulabschluss: 'Schulabschluss',
    berufsabschluss: 'Berufsabschluss',
    berufe: 'Berufserfahrung',
    wunsch: 'Gewünschter Beruf',
    sprachen: 'Sprachen',
    ziel: 'Ziel der Weiterbildung oder Teilhabe',
  },
  schulabschluesse: {
    ohne: 'ohne Abschluss',
    foerderschule: 'Förderschulabschluss',
    hauptschule: 'Hauptschulabschluss',
    'mittlere-reife': 'mittlerer Abschluss',
    fachhochschulreife: 'Fachhochschulreife',
    abitur: 'Abitur',
  },
  zielHinweis: 'Ein Satz für die Agentur, zum Beispiel der Beruf. Schreiben Sie nichts über Krankheiten.',
  unterrichtet: `Die Person ist unterrichtet, was wozu an wen geht (Art.${NBSP}13 DSGVO), und wünscht die Übergabe.`,
  tun: 'Blatt erstellen und übergeben',
  blatt: 'Übergabe an die Agentur für Arbeit',
  blattText: {
    fbw: `Wir übergeben die Beratung und Entscheidung über eine berufliche Weiterbildung (§${NBSP}22 Abs.${NBSP}4 SGB${NBSP}III, §${NBSP}9a SGB${NBSP}III).`,
    reha: `Wir übergeben den Wunsch nach Leistungen zur Teilhabe am Arbeitsleben (§§${NBSP}112${NBSP}ff. SGB${NBSP}III).`,
  },
  rechtsgrund: `Die Übermittlung ist erforderlich, damit Sie Ihre Aufgabe erfüllen können (§${NBSP}50 SGB${NBSP}II, §${NBSP}69 Abs.${NBSP}1 Nr.${NBSP}1 SGB${NBSP}X). Die Person ist unterrichtet.`,
  geschehen: 'Schon übergeben',
  am: (tag: string, wer: string) => `Übergeben am ${tag} von ${wer}`,
  ansehen: 'Blatt ansehen',
  alt: 'Wurde die Leistung vor 2025 bewilligt, läuft sie hier weiter:',
} as const

/** What a hand-over writes into the Kooperationsplan; the steps are read by the person, in plain words and English too. */
export const planuebergabe = {
  aufnehmen: 'In den Entwurf des Kooperationsplans aufnehmen',
  inPlan: 'Die Übergabe steht im Entwurf des Kooperationsplans.',
  zumPlan: 'Kooperationsplan öffnen',
  darfNicht: 'Den Kooperationsplan können Sie nicht bearbeiten. Das Blatt ist nicht erstellt; nehmen Sie das Häkchen weg.',
  keinPlan: 'Der Kooperationsplan ließ sich nicht öffnen.',
  liegtVor: 'Der Kooperationsplan liegt der Person gerade vor. Holen Sie ihn zurück, oder nehmen Sie das Häkchen weg.',
  leistung: (ziel: string) => `Berufliche Weiterbildung durch die Agentur für Arbeit: ${ziel}`.slice(0, 200),
  reha: (ziel: string) => `An die Agentur für Arbeit übergeben: ${ziel}`.slice(0, 200),
  schritte: {
    fbw: {
      person: {
        was: 'Bei der Agentur für Arbeit zur Weiterbildung beraten lassen',
        einfach: 'Gehen Sie zur Agentur für Arbeit. Dort spricht jemand mit Ihnen über die Weiterbildung.',
        en: 'Get advice on further training at the employment agency (Agentur für Arbeit)',
      },
      haus: {
        was: 'Bei der Agentur für Arbeit nachfragen, wie über die Weiterbildung entschieden ist',
        einfach: 'Wir fragen bei der Agentur für Arbeit nach: Bekommen Sie die Weiterbildung?',
        en: 'Ask the employment agency (Agentur für Arbeit) what was decided about the training',
      },
    },
    reha: {
      person: {
        was: 'Den Termin bei der Agentur für Arbeit wahrnehmen',
        einfach: 'Gehen Sie zum Termin bei der Agentur für Arbeit.',
        en: 'Go to the appointment at the employment agency (Agentur für Arbeit)',
      },
      haus: {
        was: 'Bei der Agentur für Arbeit nachfragen, wie es weitergeht',
        einfach: 'Wir fragen bei der Agentur für Arbeit nach, wie es weitergeht.',
        en: 'Ask the employment agency (Agentur für Arbeit) what comes next',
      },
    },
  },
} as const
