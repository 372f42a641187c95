import { tagInZiffern } from './brief.ts'
import type { Antworteingabe, OffeneFrage } from './rueckfrage.ts'

/** One question as the page of the citizen shows it. */
export type Frageeintrag = Readonly<{ feld: string; titel: string; text: string; frist: string }>

const feldVon = ({ rueckfrageId, nr }: Pick<OffeneFrage, 'rueckfrageId' | 'nr'>): string => `antwort-${rueckfrageId}-${nr}`

export function alsEintraege(fragen: readonly OffeneFrage[]): Frageeintrag[] {
  return fragen.map((f) => ({ feld: feldVon(f), titel: f.titel, text: f.text, frist: tagInZiffern(f.frist) }))
}

/** What was typed for questions that are open; empty fields are left out. */
export function antwortenAus(fragen: readonly OffeneFrage[], formular: FormData): Antworteingabe[] {
  return fragen.flatMap(({ rueckfrageId, nr }) => {
    const text = String(formular.get(feldVon({ rueckfrageId, nr })) ?? '').trim()
    return text === '' ? [] : [{ rueckfrageId, nr, text }]
  })
}
