/** Pages of the exercise that are still being written. */
export const begonneneSeiten = [
  {
    adresse: 'erste-wohnung',
    wartet: true,
    zurueck: '',
    daten: {
      bereich: 'wohnen',
      reihenfolge: 60,
      texte: {
        de: {
          titel: 'Die erste eigene Wohnung',
          kurz: 'Was Sie klären, bevor Sie einen Mietvertrag unterschreiben.',
          text: '## Vor der Unterschrift\n\nSprechen Sie mit uns, bevor Sie unterschreiben. Sind Sie jünger als 25, brauchen Sie vorher unsere Zusicherung.\n\n## Was wir brauchen\n\n- das Mietangebot mit Grundmiete, Nebenkosten und Heizkosten\n- den Grund für den Umzug\n\n[Antrag stellen](/antrag)',
        },
        einfach: {
          titel: 'Meine erste Wohnung',
          kurz: 'Das müssen Sie vorher wissen.',
          text: 'Reden Sie erst mit uns. Unterschreiben Sie danach. Wir sagen Ihnen, wie hoch die Miete sein darf.',
        },
      },
    },
  },
  {
    adresse: 'fahrkosten-zum-vorstellungsgespraech',
    wartet: true,
    zurueck: 'Bitte noch sagen, dass der Antrag vor der Fahrt gestellt werden muss.',
    daten: {
      bereich: 'arbeit',
      reihenfolge: 60,
      texte: {
        de: { titel: 'Fahrkosten zum Vorstellungsgespräch', kurz: 'Wir können Fahrkosten übernehmen.', text: 'Legen Sie uns die Einladung vor.' },
      },
    },
  },
  {
    adresse: 'sprechtag-in-ilsenburg',
    wartet: false,
    zurueck: '',
    daten: {
      bereich: 'vor-ort',
      reihenfolge: 60,
      texte: { de: { titel: 'Sprechtag in Ilsenburg', kurz: '', text: 'Ort und Zeit folgen.' } },
    },
  },
] as const
