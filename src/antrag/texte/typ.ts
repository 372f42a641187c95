export type OptionText = string | Readonly<{ text: string; hinweis: string }>

export type FeldText = Readonly<{
  /** of a choice: the small heading above it; left out where it is the only field of its page */
  label?: string
  hinweis?: string
  pflicht?: string
  optionen?: Readonly<Record<string, OptionText>>
}>

/** Words of one page of the conversation. */
export type SeitenText = Readonly<{
  titel: string
  /** about somebody else than the person who applies; `{name}` is the first name */
  dritte?: string
  hilfe?: string
  warum: string
  summe?: string
  felder: Readonly<Record<string, FeldText>>
}>
