/** Plain German over the words of „Mein Weg“. */
export const wegEinfach = {
  ohneZiel: 'Sie haben noch kein Ziel im Plan. Wir sprechen darüber.',
  fuerSieDa: 'Diese Person hilft Ihnen',
  dazwischen: 'Hat es nicht geklappt? Schreiben Sie uns.',
  staende: { offen: 'kommt noch', entfallen: 'fällt weg' },
  planWartet: 'Ihr Plan ist fertig. Lesen Sie ihn. Stimmt alles? Dann sagen Sie Ja.',
  mitmachenHinweis: 'Ein anderer Mensch aus Ihrem Haushalt hat einen Plan. Dort stehen auch Schritte für Sie.',
  pruefen: (tag: string) => `Am ${tag} sprechen wir wieder über den Plan. Es geht auch früher.`,
  rechnerHinweis: 'Sie schreiben den Lohn auf. Wir rechnen: So viel Geld haben Sie dann.',
  linkFalsch: 'Das ist kein Link. Ein Link beginnt mit https://',
  schrittWeg: 'Diesen Schritt gibt es nicht mehr. Bitte öffnen Sie die Seite neu.',
  keinePerson: 'Wir wissen nicht, wer Sie im Haushalt sind. Bitte schreiben Sie uns.',
} as const

export const vorbereitungEinfach = {
  vorspann: 'Sie schreiben hier etwas über sich. Ihre Beraterin oder Ihr Berater liest es. Sie sprechen zusammen darüber.',
  gesundheit: 'Schreiben Sie hier nichts über Krankheiten. Sie können im Gespräch davon erzählen. Sie müssen aber nicht.',
  beispiele: {
    faehigkeit: 'Schreiben Sie ein Wort. Wir zeigen Ihnen Vorschläge.',
    beruf: 'Auch Arbeit ohne Lohn zählt. Auch Arbeit in einem anderen Land zählt.',
    schwer: 'Zum Beispiel: Der Bus fährt selten. Das liest nur das Fallmanagement.',
  },
  freiwillig: 'Sie müssen hier nichts schreiben. Sie können später weiterschreiben. Fehler gibt es nicht.',
  voll: 'Ihre Liste ist voll. Löschen Sie etwas. Oder sagen Sie es im Gespräch.',
  fertigHinweis: 'Sie können später noch mehr schreiben.',
} as const

export const meinPlanEinfach = {
  vorschlag: 'Das haben wir im Gespräch gesagt. Ist alles richtig?',
  keineFolgen: 'Sie haben Zeit. Ist etwas falsch? Dann schreiben Sie uns.',
  keiner: 'Sie haben noch keinen Plan. Wir schreiben ihn zusammen im Gespräch.',
  inhaltDeutsch: 'Nicht alle Sätze im Plan sind einfach. Sie verstehen etwas nicht? Fragen Sie uns. Es gilt das PDF auf Deutsch.',
  geaendert: 'Der Plan ist jetzt anders. Bitte lesen Sie ihn noch einmal.',
  abschnitte: { bemuehungen: 'Das versuchen Sie selbst', leistungen: 'Diese Hilfen sind möglich' },
} as const
