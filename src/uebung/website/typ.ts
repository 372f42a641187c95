/** One content of the exercise as it is written; `vor`: days before today on which it was published, four eyes included. */
export type Uebungsinhalt = Readonly<{
  art: 'seite' | 'leistung' | 'standort' | 'ansprechpartner' | 'richtwerte' | 'hinweis'
  adresse: string
  vor: number
  daten: unknown
  /** in days from today, for what is planned or ends */
  abIn?: number
  bisIn?: number
}>

/** Days that texts name, worked out from today: the exercise never grows old. */
export type Kalender = Readonly<{
  heute: Temporal.PlainDate
  /** `23. November 2026` */
  alsText: (tag: Temporal.PlainDate) => string
  /** the day itself, or the next one that is no weekend and no holiday */
  werktag: (tag: Temporal.PlainDate) => Temporal.PlainDate
}>
