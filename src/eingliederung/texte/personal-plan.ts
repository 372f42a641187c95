/** Words of the Kooperationsplan for staff. */
const P15 = '§\u00a015'

export const planfehler = {
  zuLang: (hoechstens: number) => `Der Text ist zu lang: höchstens ${hoechstens} Zeichen.`,
  tag: 'Geben Sie Tage so ein: 31.12.2026.',
  keinEntwurf: 'Diesen Entwurf gibt es nicht mehr.',
  inzwischen: 'Jemand hat den Entwurf inzwischen geändert. Hier steht jetzt der neue Stand.',
  schonOffen: 'Für diese Person ist schon ein Entwurf offen.',
  fremd: 'Diese Person gehört nicht zu diesem Fall.',
  nichtVorgelegt: 'Der Entwurf ist noch nicht vorgelegt.',
  vorgelegt: 'Der Entwurf ist vorgelegt. Holen Sie ihn zurück, um ihn zu ändern.',
  beide: 'Beide Seiten müssen einverstanden sein.',
  zeichen: (z: string) => `Diese Zeichen lassen sich nicht drucken: ${z}`,
  gesundheit: 'Angaben zur Gesundheit schreibt nur, wer sie lesen darf.',
  rechtsfolgen: 'In den Kooperationsplan gehört keine Belehrung über Rechtsfolgen. Nehmen Sie diesen Text heraus.',
  schritt: 'Diesen Schritt gibt es im Plan nicht.',
  muss: {
    gespraech: `Es fehlt, wann das Gespräch war (${P15} Abs.\u00a04).`,
    ausnahme: `Das Gespräch war nicht persönlich: Es fehlt der Grund (${P15} Abs.\u00a04).`,
    angebot: `Es fehlt das persönliche Angebot: Beratung, Unterstützung, Vermittlung (${P15} Abs.\u00a02).`,
    ziel: `Es fehlt das Ziel (${P15} Abs.\u00a02).`,
    schrittePerson: `Es fehlt mindestens ein Schritt der Person (${P15} Abs.\u00a02).`,
    schritteHaus: `Es fehlt mindestens ein Schritt des Jobcenters (${P15} Abs.\u00a02).`,
  },
  soll: {
    zielberufe: 'Es steht noch kein Zielberuf und keine Ausbildung darin.',
    bemuehungen: 'Es steht noch nicht darin, was die Person mindestens selbst unternimmt.',
    nachweise: 'Bei den eigenen Bemühungen fehlt, wie sie nachgewiesen werden.',
    leistungen: 'Es steht noch nicht darin, welche Förderung in Betracht kommt.',
    sprachkurs: 'Es ist noch nicht gesagt, ob ein Sprachkurs nötig ist.',
    reha: 'Es ist noch nicht gesagt, ob ein Antrag auf Reha gestellt wird.',
    tage: 'Ein Schritt der Person hat noch keinen Tag.',
  },
} as const

export const plansaetze = {
  vorgang: (name: string) => `Kooperationsplan mit ${name} überprüfen`,
  fristGrund: `Nach sechs Monaten gemeinsam aktualisieren (${P15} SGB\u00a0II)`,
  bestaetigungFehlt: (name: string) => `Kooperationsplan: ${name} ist noch nicht einverstanden`,
} as const
