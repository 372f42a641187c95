/** What the rules still want to know of a case, each with its provision; only staff reads it, German only. */

export const fragen = {
  ohneGrenze: {
    satz: 'Für Miete und Nebenkosten ist keine örtliche Grenze erfasst. Sie sind deshalb in voller Höhe anerkannt.',
    fundstelle: '§ 22 Abs. 1 SGB II',
  },
  ohneHeizkosten: { satz: 'Heizkosten sind nicht erfasst. Sind sie in den Nebenkosten enthalten?', fundstelle: '§ 22 Abs. 1 SGB II' },
  ohneBeginn: {
    satz: 'Die Miete liegt über der Grenze, und es ist nicht erfasst, seit wann Leistungen bezogen werden. Danach richtet sich die Karenzzeit.',
    fundstelle: '§ 22 Abs. 1 Satz 2 SGB II',
  },
} as const

/** `wer`: names in one phrase, `Ella und Mia` */
export const fragenZuPersonen = {
  kindergeld: { satz: (wer: string) => `Für ${wer} ist kein Kindergeld erfasst.`, fundstelle: '§ 11 Abs. 1 Satz 5, § 12a SGB II' },
  unterhalt: { satz: (wer: string) => `Für ${wer} ist weder Unterhalt noch Unterhaltsvorschuss erfasst.`, fundstelle: '§ 12a, § 33 SGB II' },
  vermoegen: { satz: (wer: string) => `Vermögen von ${wer} ist nicht erfasst; gerechnet ist ohne.`, fundstelle: '§ 12 SGB II' },
} as const

export const fehlendeAngaben = {
  anschrift: { satz: 'Die Anschrift fehlt. Ohne sie kann der Bescheid nicht zugestellt werden.', fundstelle: '§ 37 SGB X' },
  konto: {
    satz: 'Ein Konto ist nicht erfasst. Der Bescheid kann erlassen werden, das Geld aber nicht überwiesen.',
    fundstelle: '§ 42 Abs. 3 SGB II',
  },
} as const

/** Where the law of a month is not known yet. */
export const nichtVerkuendetNach = '§ 20 Abs. 1a SGB II'

export const termine = {
  geburtstag: (wer: string, tag: string, alter: number) => `${wer} wird am ${tag} ${alter} Jahre alt.`,
  /** by age in years */
  geburtstagNach: {
    15: '§ 7 Abs. 1 Satz 1 Nr. 1 SGB II',
    18: '§ 20 Abs. 2, § 11 Abs. 1 Satz 5 SGB II',
    25: '§ 7 Abs. 3 Nr. 4 SGB II',
  },
  geburt: (wer: string, tag: string) => `${wer} erwartet am ${tag} ein Kind: Die Bedarfsgemeinschaft ändert sich.`,
  geburtNach: '§ 7 Abs. 3, § 21 Abs. 2 SGB II',
  wohnkosten: (tag: string) => `Die tatsächlichen Wohnkosten werden nur bis ${tag} anerkannt.`,
  wohnkostenNach: '§ 22 Abs. 1 SGB II',
} as const
