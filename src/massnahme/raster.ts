import type { Anwesenheitstag, Tageseintrag } from './anwesenheit.ts'
import { alsMinuten, alsStunden, alsTagesart } from './anwesenheit-csv.ts'
import { tagesnamen } from './texte/personal.ts'
import { raster as t } from './texte/personal-anbieter.ts'

/** What stands in a cell: `A` for the planned hours, else the hours, or the letters of the reason. */
export function alsZelle(z: Pick<Anwesenheitstag, 'art' | 'minuten'>, minutenJeTag: number): string {
  if (z.art !== 'anwesend') return tagesnamen[z.art].kurz
  return z.minuten === minutenJeTag ? tagesnamen.anwesend.kurz : alsStunden(z.minuten)
}

export type Zellen = Readonly<{ eintraege: readonly Tageseintrag[]; fehler: readonly Readonly<{ feld: string; satz: string }>[] }>

/**
 * Everybody of whom nothing is entered was there: a group is done with one press once who is missing is marked. For the sheet of one day.
 */
export function fuelleUebrige(form: FormData): FormData {
  const voll = new FormData()
  for (const [feld, wert] of form) voll.append(feld, feld.startsWith('z.') && wert === '' ? tagesnamen.anwesend.kurz : wert)
  return voll
}

/**
 * Reads the cells of a month grid. A day that is empty now and was before is none.
 *
 * @param wer what a participant is called in a sentence
 */
export function liesZellen(form: FormData, wer: ReadonlyMap<string, string>, minutenJeTag: number): Zellen {
  const eintraege: Tageseintrag[] = []
  const fehler: { feld: string; satz: string }[] = []
  for (const [feld, roh] of form) {
    const teile = /^z\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{4}-\d{2}-\d{2})$/.exec(feld)
    const name = teile && wer.get(teile[1] ?? '')
    if (!teile || name === undefined || name === null || typeof roh !== 'string') continue
    const [, teilnahmeId = '', tag = ''] = teile
    const eintrag = liesZelle(roh, minutenJeTag)
    if (eintrag === undefined) fehler.push({ feld, satz: t.zelle(name, tag.split('-').reverse().join('.'), roh.trim()) })
    else eintraege.push({ teilnahmeId, tag, ...eintrag })
  }
  return { eintraege, fehler }
}

function liesZelle(roh: string, minutenJeTag: number): Pick<Tageseintrag, 'art' | 'minuten'> | undefined {
  const text = roh.trim()
  if (text === '') return { art: 'leer', minuten: 0 }
  const art = alsTagesart(text)
  if (art !== undefined) return { art, minuten: art === 'anwesend' ? minutenJeTag : 0 }
  const minuten = alsMinuten(text)
  return minuten === undefined || minuten === 0 ? undefined : { art: 'anwesend', minuten }
}
