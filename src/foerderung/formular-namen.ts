/** Name of a field in a row of a list: `a.posten.0.cent`. */
export const zeilenname = (feld: string, nr: number, teil: string): string => `${feld}.${nr}.${teil}`
