import { dateienAus, type GepruefteDatei, legeDokumentAb, type NeuesDokument, pruefeDateien } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import type { Tresor } from '../../platform/tresor/index.ts'

export const DATEIEN_HOECHSTENS = 20

export type Hochgeladen = Readonly<{ dokumentIds: readonly string[]; abgelehnt: readonly Readonly<{ name: string; satz: string }>[] }>

/** A form with files that were looked through; `zuViele`: more were sent than are taken, the rest was not looked at. */
export type FormularMitDateien = Readonly<{ formular: FormData; dateien: readonly GepruefteDatei[]; zuViele: boolean }>

/** Reads a form and looks its files through. It takes a while: for before the unit of work. */
export async function formularMitDateien(request: Request): Promise<FormularMitDateien> {
  const formular = await formularAus(request)
  const alle = dateienAus(formular, 'dateien')
  return { formular, dateien: await pruefeDateien(alle.slice(0, DATEIEN_HOECHSTENS)), zuViele: alle.length > DATEIEN_HOECHSTENS }
}

/** Keeps what was sent; a file that cannot be kept is named with its reason and does not harm the others. */
export async function ladeHoch(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  dateien: readonly GepruefteDatei[],
  wohin: Pick<NeuesDokument, 'fallId' | 'antragId' | 'personId' | 'nachweis'>,
): Promise<Hochgeladen> {
  const dokumentIds: string[] = []
  const abgelehnt: { name: string; satz: string }[] = []
  for (const datei of dateien) {
    const abgelegt = await legeDokumentAb(db, tresor, h, { ...wohin, ...datei, kanal: 'portal' })
    if (abgelegt.ok) dokumentIds.push(abgelegt.dokumentId)
    else abgelehnt.push({ name: datei.name, satz: abgelegt.satz })
  }
  return { dokumentIds, abgelehnt }
}
