/** Where a rule or a value stands, e.g. { gesetz: 'SGB II', stelle: '§ 21 Abs. 3' }. */
export type Fundstelle = Readonly<{ gesetz: string; stelle: string }>

/** Unit of a number in the reasoning. Money is integer cents, shares are integer thousandths, 1 is yes and 0 is no, a day is `yyyymmdd`. */
export type Einheit =
  | 'Cent'
  | 'Promille'
  | 'Tage'
  | 'Personen'
  | 'Jahre'
  | 'Monate'
  | 'Stufe'
  | 'Anzahl'
  | 'Meter'
  | 'Hundertstel Quadratmeter'
  | 'ja oder nein'
  | 'Datum'
