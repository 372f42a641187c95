import { anhoerungsbriefFuer } from '../../foerderung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { meinAnbieter } from '../zugang.ts'

/** The letter of a hearing that went to this provider. */
export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  return anhoerungsbriefFuer(z, { art: 'anbieter', id: anbieterId })
})
