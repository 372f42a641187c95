import { redirect } from 'react-router'
import { istId } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { setzeAnsprechperson } from '../ansprechperson.ts'
import { oeffneWeg } from '../potenzial-seite.ts'
import { ansprechpersonTexte as t } from '../texte/personal-ansprechperson.ts'

/** Sent from the overview of somebody's way: takes her over, or gives her to somebody; who shares out the work may too. */
export const action = geschuetzt('profil.lesen', async (z) => {
  if (!darf(z.konto, 'plan.schreiben') && !darf(z.konto, 'fall.zuweisen')) throw new Response(null, { status: 403 })
  const { fallId, mensch } = await oeffneWeg(z, t.zweckSetzen)
  if (mensch === undefined) throw new Response(null, { status: 404 })
  const f = await formularAus(z.request)
  const gewaehlt = String(f.get('konto') ?? '')
  const kontoId = f.get('was') === 'uebernehmen' ? z.konto.kontoId : istId(gewaehlt) ? gewaehlt : null
  const gesetzt = await setzeAnsprechperson(z.db, z, { fallId, personId: mensch.personId, kontoId })
  const frage = new URLSearchParams({ p: mensch.kennung, ...(gesetzt.ok ? { getan: 'ansprechperson' } : { hindernis: gesetzt.hindernis }) })
  return redirect(`/faelle/${fallId}/weg?${frage}`)
})
