import { redirect } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { fallCookie, liesMeineFaelle } from '../mein/mein-fall.ts'

/** Chooses which of the linked cases the area shows; another one is no choice. */
export const action = geschuetzt('eigenes.sehen', async (z) => {
  const gewaehlt = String((await formularAus(z.request)).get('fall') ?? '')
  const fall = (await liesMeineFaelle(z.db, z.traegerId, z.konto.kontoId)).find((f) => f.fallId === gewaehlt)
  return redirect('/mein', fall === undefined ? undefined : { headers: { 'Set-Cookie': fallCookie(fall.fallId, z.request) } })
})

export const loader = geschuetzt('eigenes.sehen', async () => redirect('/mein'))
