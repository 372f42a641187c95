import { sucheFaelle } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'

/** The closest cases while somebody types in the head of the workplace. */
export const loader = geschuetzt('fall.suchen', async ({ db, traegerId, konto, request }) => {
  const text = new URL(request.url).searchParams.get('q') ?? ''
  const faelle = await sucheFaelle(db, { traegerId, kontoId: konto.kontoId, text, hoechstens: 8 })
  return faelle.map((f) => ({ nach: `/faelle/${f.fallId}`, name: f.bezeichnung, dazu: f.aktenzeichen }))
})
