import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darfOeffnen, findFall, istId } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { findTeilhabeAnbieter } from '../anbieter.ts'
import { Monatsnutzung } from '../anbieter-ansicht.tsx'
import { anbieterSeite, gewaehlterMonat } from '../anbieter-seite.ts'
import { Einwaende } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { meldeFormular } from '../melde-formular.ts'
import { reicheEin } from '../rechnung.ts'
import { saetze } from '../texte/personal.ts'
import { fuerAnbieter as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** @throws {Response} 404 where it is no active provider of Bildung und Teilhabe */
async function find(z: Zugriff) {
  const { anbieterId } = z.params
  const a = istId(anbieterId) ? await findTeilhabeAnbieter(z.db, z.traegerId, anbieterId) : undefined
  if (a === undefined) throw new Response(null, { status: 404 })
  return a
}

export const loader = geschuetzt('teilhabe.bearbeiten', async (z) => {
  const { anbieterId, name } = await find(z)
  const { daten, faelle } = await anbieterSeite(z, anbieterId, async (fallId) => {
    const fall = await findFall(z.db, z.traegerId, fallId)
    return fall !== undefined && (await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))
  })
  for (const fallId of faelle) {
    const lesen = { zeitpunkt: z.jetzt, konto: z.konto, tat: 'teilhabe.lesen', fallId, zweck: t.zweck }
    z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilhabe.lesen ${fallId}`)
  }
  return { ...daten, name }
})

export const action = geschuetzt('teilhabe.bearbeiten', async (z) => {
  const { anbieterId } = await find(z)
  const form = await formularAus(z.request)
  const monat = gewaehlterMonat(z)
  const getan = await tue(z, { anbieterId, monat }, form)
  if (!getan.ok) return { saetze: getan.saetze }
  return redirect(`/teilhabe/anbieter/${anbieterId}?${new URLSearchParams({ monat, fertig: String(form.get('tat')) })}`)
})

async function tue(z: Zugriff, wo: Readonly<{ anbieterId: string; monat: string }>, form: FormData): Promise<Antwort> {
  const tat = form.get('tat')
  if (tat === 'rechnung') return reicheEin(z.db, z, wo.anbieterId, wo.monat, String(form.get('rechnungsnummer') ?? ''))
  return tat === 'melden' ? meldeFormular(z, z, wo, form) : nein(saetze.inzwischenGeaendert)
}

/** For providers who send paper: staff enter what was used and the number of the invoice. */
export default function TeilhabeAnbieterSeite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt tw-fliess" tabIndex={-1}>
      <title>{t.fenster(d.name)}</title>
      <p>
        <Link to="/teilhabe">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{d.name}</h1>
      </div>
      <p>{t.einleitung}</p>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <div role="status">{d.fertig && antwort === undefined && <Hinweis art="success" titel={t.fertig} />}</div>
      <Monatsnutzung d={d} worte={t} />
    </main>
  )
}
