import { anhoerungsbriefFuer } from '../../foerderung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { arbeitgeberVonKonto } from '../arbeitgeber.ts'

/** The letter of a hearing that went to this employer. */
export const loader = geschuetzt('arbeitgeber.eigenes', async (z) => {
  const eigener = await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId)
  return anhoerungsbriefFuer(z, eigener && { art: 'arbeitgeber', id: eigener.arbeitgeberId })
})
