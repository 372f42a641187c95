import { legeDokumentAb, type NeuesDokument } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Tresor } from '../../platform/tresor/index.ts'

export const DATEIEN_HOECHSTENS = 20

export type Hochgeladen = Readonly<{ dokumentIds: readonly string[]; abgelehnt: readonly Readonly<{ name: string; satz: string }>[] }>

/** The files chosen in a form; a field left empty sends a file without name and content. */
export function dateienAus(formular: FormData, feld: string): File[] {
  return formular.getAll(feld).filter((f) => f instanceof File && (f.size > 0 || f.name !== '')) as File[]
}

/** Keeps what was sent; a file that cannot be kept is named with its reason and does not harm the others. */
export async function ladeHoch(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  dateien: readonly File[],
  wohin: Pick<NeuesDokument, 'fallId' | 'antragId' | 'personId' | 'nachweis'>,
): Promise<Hochgeladen> {
  const dokumentIds: string[] = []
  const abgelehnt: { name: string; satz: string }[] = []
  for (const datei of dateien) {
    const inhalt = new Uint8Array(await datei.arrayBuffer())
    const abgelegt = await legeDokumentAb(db, tresor, h, { ...wohin, name: datei.name, inhalt, kanal: 'portal' })
    if (abgelegt.ok) dokumentIds.push(abgelegt.dokumentId)
    else abgelehnt.push({ name: datei.name, satz: abgelegt.satz })
  }
  return { dokumentIds, abgelehnt }
}
