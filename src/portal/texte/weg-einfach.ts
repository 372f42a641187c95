/** Plain German over the words of „Mein Weg“. */
export const wegEinfach = {
  vorspann: 'Hier sehen Sie Ihr Ziel. Und Sie sehen den nächsten Schritt.',
  ohneZiel: 'Sie haben noch kein Ziel im Plan. Wir sprechen darüber.',
  spaet: (tag: string) => `Das sollte bis ${tag} fertig sein. Hat es nicht geklappt? Schreiben Sie uns.`,
  staende: { offen: 'kommt noch', spaet: 'zu spät', entfallen: 'fällt weg' },
  planWartet: 'Ihr Plan ist fertig. Lesen Sie ihn. Stimmt alles? Dann sagen Sie Ja.',
  mitmachenHinweis: 'Jemand aus Ihrem Haushalt hat einen Plan. Dort steht dieser Schritt für Sie.',
  pruefen: (tag: string) => `Am ${tag} sprechen wir wieder über den Plan. Es geht auch früher.`,
  rechnerHinweis: 'Hier rechnen Sie aus: So viel Geld bleibt Ihnen von einem Job.',
  keinePerson: 'Wir wissen nicht, wer Sie im Haushalt sind. Bitte schreiben Sie uns.',
} as const

export const vorbereitungEinfach = {
  vorspann: 'Sie schreiben hier etwas über sich. Ihre Beraterin oder Ihr Berater liest es. Sie sprechen zusammen darüber.',
  gesundheit: 'Schreiben Sie hier nichts über Krankheiten. Sie können im Gespräch davon erzählen. Sie müssen aber nicht.',
  beispiele: { beruf: 'Auch Arbeit ohne Lohn zählt.' },
  fertigHinweis: 'Sie können später noch mehr schreiben.',
} as const

export const meinPlanEinfach = {
  vorschlag: 'Das haben wir im Gespräch gesagt. Ist alles richtig?',
  keineFolgen: 'Sie haben Zeit. Ist etwas falsch? Dann schreiben Sie uns.',
  inhaltDeutsch: 'Der Plan ist auf Deutsch. Der deutsche Plan gilt.',
} as const
