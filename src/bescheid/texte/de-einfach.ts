/** German words of the page in plain words: one function a sentence. Spans, days and amounts come written out. */
export const einfach = {
  titel: 'Das Wichtigste in einfachen Worten',
  kopf: {
    erlassen: 'Diese Seite hilft beim Verstehen. Rechtlich gilt der Brief davor.',
    entwurf: 'Diese Seite hilft beim Verstehen. Rechtlich gilt der Brief davor. Noch ist er ein Entwurf.',
    berechnung: 'Diese Seite hilft beim Verstehen. Diese Berechnung ist kein Bescheid.',
  },
  und: 'und',
  oder: 'oder',
  undVom: 'und vom',
  bisZum: (von: string, bis: string) => `${von} bis zum ${bis}`,
  leistung: (name: string) => name,
  beideLeistungen: (bis: string, ab: string) => `Bürgergeld (bis ${bis}) und Grundsicherungsgeld (ab ${ab})`,
  betraege: {
    fuer: (spanne: string) => `bekommen Sie für ${spanne}`,
    jedenMonat: (spanne: string) => `bekommen Sie jeden Monat: ${spanne}`,
    vomLohn: 'bleiben im Monat von Ihrem Lohn ganz bei Ihnen',
    zusammen: (monate: number) => `bekommen Sie zusammen in ${monate} Monaten`,
  },
  was: {
    schreiben: 'Was entscheiden wir?',
    berechnung: 'Was kommt heraus?',
    bekommen: (leistung: string, zeitraum: string) => `Sie bekommen ${leistung} für die Zeit vom ${zeitraum}.`,
    nichts: (spanne: string, leistungen: readonly string[]) => `Für ${spanne} bekommen Sie kein ${leistungen.join(' und kein ')}.`,
    mehrmals: 'Der Betrag ändert sich mehrmals. Alle Beträge stehen in der Tabelle im Brief.',
    einMonat: (spanne: string, betrag: string) => `Für ${spanne} sind es ${betrag}.`,
    imMonat: (spanne: string, betrag: string) => `Für ${spanne} sind es ${betrag} im Monat.`,
    jedenMonat: (betrag: string) => `Das sind jeden Monat ${betrag}.`,
  },
  warum: {
    betrag: 'Warum dieser Betrag?',
    nichts: 'Warum?',
    gesetz: 'Das Gesetz legt fest, wie viel Geld Sie zum Leben, für die Miete und für die Heizung brauchen.',
    bedarf: (betrag: string) => `Im Monat sind das ${betrag}.`,
    bedarfFuer: (spanne: string, betrag: string) => `Für ${spanne} sind das ${betrag}.`,
    bedarfFuerMonate: (spanne: string, betrag: string) => `Für ${spanne} sind das ${betrag} im Monat.`,
    eigenes: (betrag: string) => `Ihr eigenes Geld zählt mit ${betrag}.`,
    rest: (betrag: string) => `Den Rest zahlt das Jobcenter: ${betrag}.`,
    tage: (tage: number, betrag: string) => `Der Anspruch besteht nur für ${tage} von 30 Tagen. Darum zahlt das Jobcenter ${betrag}.`,
    minderung: (betrag: string) => `Davon gehen ${betrag} ab, weil das Geld gemindert ist.`,
    einbehalt: (betrag: string) => `${betrag} werden einbehalten, um Schulden beim Jobcenter zu tilgen.`,
    sofort: (betrag: string) => `Dazu kommt der Sofortzuschlag für Kinder: ${betrag}.`,
    bildung: (betrag: string) => `Für Schule, Mittagessen oder Freizeit kommen ${betrag} dazu.`,
    weiteres: (betrag: string) => `Weitere ${betrag} gibt es für Erstausstattung oder Versicherung.`,
    reicht: 'Ihr eigenes Geld reicht dafür. Darum zahlt das Jobcenter nichts dazu.',
  },
  bild: {
    ihres: 'Ihr Geld',
    bedarf: 'Bedarf',
    lohn: 'Lohn',
    jobcenter: 'Jobcenter',
    /** what else comes in, by the names the law gives it; many together have no name */
    anderes: (namen: string) => (namen === '' ? 'anderes Geld' : namen),
    teil: (name: string, betrag: string) => `${name} ${betrag} Euro`,
    beschreibung: (bedarf: string, summe: string, woher: string) =>
      `Balkenbild. Bedarf im Monat: ${bedarf} Euro. Ihr Geld im Monat: ${summe} Euro, davon ${woher}.`,
    mehr: 'Ein Teil vom Lohn zählt nicht mit. Darum haben Sie mehr als den Bedarf.',
  },
  minderung: {
    titel: 'Warum wird das Geld gemindert?',
    text: (spanne: string, betraege: string) =>
      `Für ${spanne} gibt es ${betraege} weniger im Monat. Warum, steht im Brief. Hatten Sie einen wichtigen Grund? Dann sagen Sie es gleich.`,
    nachholen: 'Holen Sie nach, was gefehlt hat: Dann kann die Minderung früher enden.',
  },
  vorlaeufig: {
    titel: 'Was heißt „vorläufig“?',
    text: 'Der Betrag kann sich noch ändern. Später wird noch einmal genau gerechnet. Vielleicht bekommen Sie dann Geld dazu. Vielleicht müssen Sie Geld zurückzahlen. Heben Sie alle Nachweise auf, zum Beispiel Lohnabrechnungen.',
  },
  aufgaben: {
    titel: 'Was müssen Sie tun?',
    aendert: 'Ändert sich etwas? Zum Beispiel Ihr Lohn, Ihre Miete oder wer bei Ihnen wohnt?',
    uns: 'Sagen Sie es uns gleich.',
    jobcenter: 'Sagen Sie es Ihrem Jobcenter gleich.',
    weiter: (tag: string) => `Der Zeitraum endet am ${tag}. Brauchen Sie danach noch Hilfe? Dann stellen Sie vorher einen neuen Antrag.`,
  },
  auswege: {
    titel: 'Was können Sie jetzt tun?',
    mitKindern:
      'Vielleicht können Sie Wohngeld oder Kinderzuschlag bekommen. Fragen Sie bei der Wohngeldstelle Ihrer Gemeinde und bei der Familienkasse. Haben Sie später weniger Geld? Dann stellen Sie einen neuen Antrag.',
    ohneKinder:
      'Vielleicht können Sie Wohngeld bekommen. Fragen Sie bei der Wohngeldstelle Ihrer Gemeinde. Haben Sie später weniger Geld? Dann stellen Sie einen neuen Antrag.',
  },
  falsch: {
    titel: 'Sie finden den Bescheid falsch?',
    /** @param deutsch the same day in German, for the sentence that is sent */
    vorTag: (tag: string, deutsch: string) =>
      `Dann schreiben Sie uns: „Ich widerspreche dem Bescheid vom ${deutsch}.“ Das kostet nichts. Geht der Brief am ${tag} zur Post, haben Sie Zeit bis `,
    nachTag: (tag: string) => `. Bekommen Sie den Brief erst nach dem ${tag}, haben Sie länger Zeit.`,
    titelBerechnung: 'Ihr Jobcenter rechnet anders?',
    berechnung:
      'Hat Ihr Jobcenter anders entschieden? Dann zeigen Sie dort diese Berechnung. Gegen einen Bescheid können Sie einen Monat lang Widerspruch einlegen. Das kostet nichts.',
  },
  hilfe: {
    titel: 'Wo bekommen Sie Hilfe?',
    wir: (telefon: string, anschrift: string) =>
      `Rufen Sie an: ${telefon}. Oder kommen Sie vorbei: ${anschrift}. Sie dürfen eine Person mitbringen, die Ihnen hilft.`,
    berechnung: 'Fragen Sie Ihr Jobcenter. Es muss Sie beraten, und das kostet nichts. Auch Sozialverbände und Beratungsstellen helfen.',
  },
} as const
