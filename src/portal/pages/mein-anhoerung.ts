import { anhoerungsbriefFuer } from '../../foerderung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { meinFall } from '../mein/mein-fall.ts'

/** The letter of a hearing that went to this very person. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const { fallId, personId } = await meinFall(z, 'Anhörung öffnen')
  return anhoerungsbriefFuer(z, personId === null ? undefined : { art: 'person', id: personId, fallId })
})
