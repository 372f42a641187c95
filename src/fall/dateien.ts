import { type Dokumentpruefung, pruefeDokument } from './dokument.ts'

/** A file of a form with what was found out about it; nothing is kept yet. */
export type GepruefteDatei = Readonly<{ name: string; inhalt: Uint8Array; geprueft: Dokumentpruefung }>

/** The files chosen in a form; a field left empty sends a file without name and content. */
export function dateienAus(formular: FormData, feld: string): File[] {
  return formular.getAll(feld).filter((f) => typeof f !== 'string' && (f.size > 0 || f.name !== '')) as File[]
}

/** Looks files through, one after the other; before the unit of work that keeps them. */
export async function pruefeDateien(dateien: readonly File[]): Promise<GepruefteDatei[]> {
  const geprueft: GepruefteDatei[] = []
  for (const datei of dateien) {
    const inhalt = new Uint8Array(await datei.arrayBuffer())
    geprueft.push({ name: datei.name, inhalt, geprueft: await pruefeDokument(inhalt) })
  }
  return geprueft
}
