/**
 * The notice before it is set: every text and every number, in reading order. `entwirfBescheid` makes it, the Typst template only
 * places it. Text is never markup: a run is shown as it stands, whatever signs are in it.
 */
export type Lauf = string | Readonly<{ fett: string }>
export type Text = readonly Lauf[]

export type Spalte = Readonly<{
  /** millimetres, or the share of what is left */
  breite: number | 'rest'
  rechts: boolean
  /** citations in the margin, right of the thin accent line */
  rand?: boolean
}>

export type Kopfzelle = Readonly<{
  text: string
  spalten?: number
  zeilen?: number
  gruppe?: boolean
  /** a word may be wider than the column (einzeilig.ts) */
  eng?: boolean
}>

/** `summe` stands bold between rules, `davon` belongs to the row above, `leise` is a remark, `titel` spans the table with its one cell. */
export type Zeile = Readonly<{
  art: 'posten' | 'summe' | 'davon' | 'leise' | 'titel'
  zellen: readonly string[]
  /** no cell takes a second line (einzeilig.ts); left out where one may */
  einzeilig?: boolean
}>

export type Tabelle = Readonly<{
  art: 'tabelle'
  spalten: readonly Spalte[]
  kopf: readonly (readonly Kopfzelle[])[]
  /** as `Zeile.einzeilig` */
  kopfEinzeilig?: boolean
  zeilen: readonly Zeile[]
  /** rows close to each other, smaller figures */
  dicht: boolean
}>

export type Balken = Readonly<{
  name: string
  summe: string
  teile: readonly Readonly<{ name: string; betrag: string; cent: number; farbe: 'traeger' | 'lohn' | 'anderes' | 'offen' }>[]
}>

export type Block =
  | Readonly<{ art: 'ueberschrift'; ebene: 1 | 2 | 3; text: string }>
  | Readonly<{ art: 'absatz'; text: Text; leise?: boolean }>
  | Readonly<{ art: 'liste'; punkte: readonly Readonly<{ text: Text; dazu: readonly Block[] }>[]; nummeriert: boolean }>
  | Readonly<{ art: 'nebeneinander'; links: readonly Block[]; rechts: readonly Block[] }>
  /** kept on one page */
  | Readonly<{ art: 'gruppe'; bloecke: readonly Block[] }>
  | Readonly<{ art: 'betraege'; betraege: readonly Readonly<{ betrag: string; text: string; voll: boolean }>[] }>
  | Readonly<{ art: 'balken'; beschreibung: string; balken: readonly Balken[] }>
  | Readonly<{ art: 'kasten'; titel: string; text: Text }>
  | Readonly<{ art: 'gruss'; links: string; rechts: string }>
  | Tabelle

/** SVG as text, PNG as bytes: the template cannot decode base64. */
export type Logo = Readonly<{ svg: string }> | Readonly<{ png: readonly number[] }>

export type Bescheid = Readonly<{
  /** title of the document, not printed */
  titel: string
  autor: string
  /** ISO date of the letter */
  datum: string
  /** `#rrggbb`, the colour of the Träger; white on it has at least 7:1 */
  akzent: string
  kopf: Readonly<{ name: string; zusatz: string; verbund: boolean; logo?: Logo }>
  /** what this paper is not, in one line below the head; a short form stands in each footer */
  kennzeichnung: Readonly<{ kurz: string; lang: string }>
  /** across each page of a draft */
  wasserzeichen?: string
  anschrift: Readonly<{ ruecksendung: string; zeilen: readonly string[] }>
  angaben: readonly Readonly<{ name: string; wert: string; fett: boolean }>[]
  fuss: string
  brief: readonly Block[]
  /** `neueSeite`: the letter leaves so much of its page that the sheet would begin on it */
  rechnung: Readonly<{ quer: boolean; neueSeite: boolean; bloecke: readonly Block[] }>
  /** `knapp`: it may not fit one page and is measured first */
  einfach: Readonly<{ knapp: boolean; bloecke: readonly Block[] }>
}>

/** A letter from the same kit without the page in plain words, with or without a calculation. */
export type Brief = Omit<Bescheid, 'rechnung' | 'einfach'> & Partial<Pick<Bescheid, 'rechnung'>>
