/** The founding release, written anew from its facts; and what stands beside it. Nobody is quoted. */
export const gruendung = {
  typ: 'gemeinsam',
  ort: 'Halberstadt',
  themen: ['kampagne', 'haus'],
  zahlen: ['anzahlKommunaleJobcenter', 'menschenBetreut', 'integrationenProJahr'],
  texte: {
    de: {
      titel: '{anzahlKommunaleJobcenter} kommunale Jobcenter zeigen gemeinsam, was sie leisten',
      untertitel: 'KoBa Harz macht bei der Kampagne mit',
      vorspann:
        'Seit kurzem treten die kommunalen Jobcenter in Deutschland mit einer gemeinsamen Kampagne auf: „Stark. Sozial. Vor Ort.“ KoBa Harz, das Jobcenter des Landkreises Harz, ist dabei. Deutscher Landkreistag und Deutscher Städtetag tragen die Kampagne mit.',
      text: [
        'Bürgerinnen und Bürger, Politik und Unternehmen sollen sehen, was in diesen Häusern geschieht. Deshalb steht das gemeinsame Logo jetzt auf mehreren Faltblättern von KoBa Harz, auf Vordrucken und auf der Internetseite.',
        '## Ein Viertel aller Jobcenter',
        'In Deutschland gibt es {anzahlJobcenter} Jobcenter. {anzahlKommunaleJobcenter} davon, also {anteil}, führt ein Landkreis oder eine Stadt. Sie setzen das Zweite Buch Sozialgesetzbuch in eigener Verantwortung um, ohne die Bundesagentur für Arbeit. Rund {menschenBetreut} Menschen begleiten sie auf dem Weg in Arbeit und Ausbildung.',
        '## Was ein kommunales Jobcenter tut',
        '- Es sichert den Lebensunterhalt mit monatlichen Geldleistungen.\n- Es bringt Menschen in Arbeit und fördert ihre Qualifikation.\n- Es sorgt dafür, dass sie am Leben der Gemeinschaft teilhaben. Das dient dem sozialen Frieden.',
        '## Was für die Nähe spricht',
        'Kommunale Jobcenter gehören zu ihrem Landkreis oder ihrer Stadt. Das macht Wege kurz und Entscheidungen schnell. Hilfe kommt umfassend und aus einer Hand: passend zum einzelnen Menschen, beweglich, auf Dauer angelegt und nah an den Bürgerinnen und Bürgern.',
        '## Gemeinsam weiterdenken',
        'Beschäftigte von KoBa Harz arbeiten regelmäßig in Arbeitskreisen der kommunalen Jobcenter mit, zum Beispiel in dem für Presse und Öffentlichkeitsarbeit. Was sich in einem Haus bewährt, nutzt so auch den anderen.',
      ].join('\n\n'),
      kurz: 'Seit kurzem werben die kommunalen Jobcenter mit der Kampagne „Stark. Sozial. Vor Ort.“ für ihre Arbeit. KoBa Harz ist dabei: Das gemeinsame Logo steht auf Faltblättern, Vordrucken und der Internetseite. Landkreistag und Städtetag tragen die Kampagne mit. {anzahlKommunaleJobcenter} von {anzahlJobcenter} Jobcentern führt ein Landkreis oder eine Stadt, in eigener Verantwortung. Sie sichern den Lebensunterhalt, fördern Qualifikation und bringen Menschen in Arbeit, mit kurzen Wegen und Hilfe aus einer Hand. Beschäftigte von KoBa Harz arbeiten regelmäßig in gemeinsamen Arbeitskreisen mit.',
    },
    einfach: {
      titel: '{anzahlKommunaleJobcenter} kommunale Jobcenter zeigen ihre Arbeit',
      vorspann: 'KoBa Harz macht bei einer Kampagne mit. Sie heißt: Stark. Sozial. Vor Ort.',
      text: 'In Deutschland gibt es {anzahlJobcenter} Jobcenter. {anzahlKommunaleJobcenter} davon führt ein Landkreis oder eine Stadt. Man nennt sie kommunale Jobcenter. KoBa Harz ist eines davon.\n\nWir zahlen Geld zum Leben. Wir helfen bei der Suche nach Arbeit. Wir beraten Sie in Ihrer Nähe.\n\nSie sehen jetzt ein neues Zeichen. Es steht auf unseren Faltblättern und auf unserer Internetseite. Alle kommunalen Jobcenter benutzen es.',
    },
  },
} as const

export const heute = {
  typ: 'mitteilung',
  ort: 'Halberstadt',
  themen: ['zahlen', 'kampagne'],
  zahlen: ['anzahlKommunaleJobcenter', 'anzahlJobcenter', 'menschenBetreut'],
  texte: {
    de: {
      titel: 'Ein Viertel aller Jobcenter ist kommunal: Zahlen für 2026',
      untertitel: '',
      vorspann:
        '{anzahlKommunaleJobcenter} von {anzahlJobcenter} Jobcentern in Deutschland führt ein Landkreis oder eine Stadt. KoBa Harz ist eines davon und nennt die Zahlen für dieses Jahr.',
      text: 'Die kommunalen Jobcenter begleiten rund {menschenBetreut} Menschen auf dem Weg in Arbeit und Ausbildung. Jedes Jahr gelingen {integrationenProJahr} Schritte in eine Stelle oder eine Ausbildung.\n\nJede Zahl auf unseren Seiten hat eine Quelle und einen Stand. Ändert sie sich, ändert sich der Text mit. Mitteilungen von früher behalten die Zahlen ihres Tages.\n\nMehr steht unter [Zahlen](/presse/zahlen).',
      kurz: '',
    },
    en: {
      titel: 'One in four jobcenters is municipal: figures for 2026',
      vorspann: '{anzahlKommunaleJobcenter} of {anzahlJobcenter} jobcenters in Germany are run by a district or a city. KoBa Harz is one of them.',
      text: 'Municipal jobcenters accompany many people on their way into work and training. Every figure on our pages has a source and a date.',
      untertitel: '',
      kurz: '',
    },
  },
} as const

export const termin = {
  typ: 'termin',
  ort: 'Wernigerode',
  themen: ['haus', 'arbeit'],
  texte: {
    de: {
      titel: 'Einladung: Offene Tür in Wernigerode',
      untertitel: '',
      vorspann:
        'Das Jobcenter öffnet an einem Vormittag alle Räume. Wer Fragen zu Arbeit, Ausbildung oder Geld hat, bekommt eine Antwort, ohne Termin.',
      text: 'Teams aus Beratung, Leistung und Arbeitgeberservice stellen sich vor. Für Fotografinnen und Fotografen ist ein Rundgang vorbereitet. Bitte fotografieren Sie niemanden, der nicht zugestimmt hat.',
      kurz: '',
    },
  },
} as const

/** The first version has a mistake on purpose: it is corrected, and both stay readable. */
export const berichtigt = {
  erste: {
    typ: 'mitteilung',
    ort: 'Halberstadt',
    themen: ['wohnen'],
    texte: {
      de: {
        titel: 'Neue Sprechzeiten rund ums Wohnen',
        untertitel: '',
        vorspann: 'Fragen zu Miete, Umzug und Heizung beantwortet das Jobcenter künftig an einem festen Nachmittag.',
        text: 'Die Sprechzeit ist jeden Dienstag von 13 bis 16 Uhr, an allen drei Standorten. Ein Termin ist nicht nötig.',
        kurz: '',
      },
    },
  },
  hinweis: 'In der ersten Fassung stand Dienstag. Richtig ist Donnerstag.',
  text: 'Die Sprechzeit ist jeden Donnerstag von 13 bis 16 Uhr, an allen drei Standorten. Ein Termin ist nicht nötig.',
} as const

export const gesperrt = {
  typ: 'mitteilung',
  ort: 'Halberstadt',
  themen: ['ausbildung'],
  texte: {
    de: {
      titel: 'Ausbildung: neues Angebot für junge Leute im Harz (Übung)',
      untertitel: '',
      vorspann: 'Jugendberatung, Berufsschule und Jobcenter sitzen bald unter einem Dach. Das ist eine Übung mit Sperrfrist.',
      text: 'Junge Menschen bekommen Rat zu Schule, Ausbildung und Geld an einer Stelle. Bis zum Ablauf der Sperrfrist sehen das nur akkreditierte Medien.',
      kurz: '',
    },
  },
} as const

export const hintergrund = {
  titel: 'Über KoBa Harz',
  texte: {
    de: {
      kurz: 'KoBa Harz ist das kommunale Jobcenter des Landkreises Harz mit Standorten in Halberstadt, Quedlinburg und Wernigerode.',
      mittel:
        'KoBa Harz ist die Kommunale Beschäftigungsagentur und das Jobcenter des Landkreises Harz. Sie besteht seit dem 1. Januar 2005 und ist seit dem 1. Januar 2011 für den ganzen Landkreis zuständig. Standorte sind Halberstadt, Quedlinburg und Wernigerode.',
      lang: 'KoBa Harz ist die Kommunale Beschäftigungsagentur und das Jobcenter des Landkreises Harz. Sie besteht seit dem 1. Januar 2005, zunächst für den alten Kreis Wernigerode, und ist seit dem 1. Januar 2011 für den ganzen Landkreis zuständig.\n\nAls Eigenbetrieb des Landkreises setzt sie die Grundsicherung für Arbeitsuchende in eigener Verantwortung um. Über Ziele und Haushalt entscheidet der Kreistag.\n\nStandorte sind Halberstadt, Quedlinburg und Wernigerode. KoBa Harz gehört zu den {anzahlKommunaleJobcenter} kommunalen Jobcentern in Deutschland.',
    },
  },
} as const

export const paket = {
  texte: {
    de: {
      titel: 'Aktionswoche der kommunalen Jobcenter: [[ort]] ist dabei',
      vorspann:
        'In der Aktionswoche zeigen {anzahlKommunaleJobcenter} kommunale Jobcenter, wie sie Menschen in Arbeit bringen. In [[ort]] geht es um [[thema]].',
      text: 'Eine Woche lang öffnen kommunale Jobcenter im ganzen Land ihre Türen. Sie zeigen, was kurze Wege und Hilfe aus einer Hand bewirken.\n\n[[vor-ort]]\n\nDeutscher Landkreistag und Deutscher Städtetag unterstützen die Aktionswoche.',
      kurz: '',
    },
  },
  plaetze: [
    { name: 'ort', hilfe: 'Name Ihres Landkreises oder Ihrer Stadt, wie er im Titel stehen soll', beispiel: 'Landkreis Harz', pflicht: true },
    { name: 'thema', hilfe: 'Worum es bei Ihnen geht, in wenigen Worten', beispiel: 'Ausbildung in Pflegeberufen', pflicht: true },
    {
      name: 'vor-ort',
      hilfe: 'Was bei Ihnen geschieht: zwei, drei Sätze mit Tag, Ort und Ansprechstelle',
      beispiel: 'Am Mittwoch von 10 bis 14 Uhr …',
      pflicht: true,
    },
  ],
  zahlen: ['anzahlKommunaleJobcenter'],
  themen: ['kampagne', 'arbeit'],
  fragen: [
    {
      frage: 'Was kostet die Aktionswoche?',
      antwort: 'Jedes Haus entscheidet selbst, was es zeigt, und trägt seine Kosten. Gemeinsam sind nur Text, Bilder und Termin.',
    },
  ],
  sozial: ['Eine Woche offene Türen: Kommunale Jobcenter zeigen, wie Hilfe aus einer Hand geht.'],
} as const
