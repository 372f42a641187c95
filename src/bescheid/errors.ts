/** Why a draft did not go on. `saetze` are German and shown as they stand; they say what the data shows. */
export type BescheidFehler = Readonly<{
  art:
    | 'nicht-gefunden'
    | 'schon-ein-entwurf'
    | 'falscher-stand'
    | 'veraltet'
    | 'zeitraum'
    | 'nicht-entscheidbar'
    | 'zweite-person-noetig'
    | 'angaben-geaendert'
    | 'grund-fehlt'
    | 'nicht-vorlegbar'
    | 'pdf'
    | 'nicht-mit-der-post'
  saetze: readonly string[]
  /** the draft or notice that stands in the way */
  entwurfId?: string
}>

export type Fehlschlag = { ok: false; fehler: BescheidFehler }

export function fehlschlag(art: BescheidFehler['art'], saetze: string | readonly string[], entwurfId?: string): Fehlschlag {
  return { ok: false, fehler: { art, saetze: typeof saetze === 'string' ? [saetze] : saetze, ...(entwurfId === undefined ? {} : { entwurfId }) } }
}
