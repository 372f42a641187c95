import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Monatsnutzung } from '../anbieter-ansicht.tsx'
import { anbieterSeite, gewaehlterMonat, meinAnbieter } from '../anbieter-seite.ts'
import { Eingabe, Einwaende, Knopf } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { loeseEin } from '../gutschein.ts'
import { meldeFormular } from '../melde-formular.ts'
import { reicheEin } from '../rechnung.ts'
import { saetze } from '../texte/personal.ts'
import { anbieterseite as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** In the record a provider stands as such. */
const alsHandlung = (z: Zugriff) => ({ traegerId: z.traegerId, jetzt: z.jetzt, konto: { ...z.konto, rollen: ['anbieter'] } })

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { daten, faelle } = await anbieterSeite(z, await meinAnbieter(z))
  for (const fallId of faelle) {
    const lesen = { zeitpunkt: z.jetzt, konto: alsHandlung(z).konto, tat: 'teilhabe.lesen', fallId, zweck: t.zweck }
    z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilhabe.lesen ${fallId}`)
  }
  return daten
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieterId = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const monat = gewaehlterMonat(z)
  const getan = await tue(z, anbieterId, monat, form)
  if (!getan.ok) return { saetze: getan.saetze }
  const nummer = String(form.get('nummer') ?? '').slice(0, 40)
  return redirect(`/anbieter/teilhabe?${new URLSearchParams({ monat, fertig: String(form.get('tat')), ...(nummer && { nummer }) })}`)
})

async function tue(z: Zugriff, anbieterId: string, monat: string, form: FormData): Promise<Antwort> {
  const h = alsHandlung(z)
  const tat = form.get('tat')
  if (tat === 'einloesen') return loeseEin(z.db, h, anbieterId, String(form.get('nummer') ?? ''))
  if (tat === 'rechnung') return reicheEin(z.db, h, anbieterId, monat, String(form.get('rechnungsnummer') ?? ''))
  if (tat !== 'melden') return nein(saetze.inzwischenGeaendert)
  return meldeFormular(z, h, { anbieterId, monat }, form)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What a provider of Bildung und Teilhabe does: redeem vouchers, report the use of a month, hand in the invoice. */
export default function AnbieterTeilhabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt tw-fliess" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <div role="status">{d.fertig && antwort === undefined && <Fertig fertig={d.fertig} />}</div>
      <section aria-labelledby="gutschein" className="tw-fliess">
        <h2 id="gutschein">{t.einloesen}</h2>
        <Form method="post" className="bt-reihe" key={d.fertig ? 'fertig' : d.nummer}>
          <Eingabe name="nummer" label={t.nummer} hinweis={t.nummerHinweis} wert={d.nummer} />
          <Knopf text={t.loesen} wert="einloesen" art="primary" />
        </Form>
      </section>
      <Monatsnutzung d={d} worte={t} />
    </main>
  )
}

function Fertig({ fertig }: { fertig: NonNullable<Daten['fertig']> }) {
  return (
    <Hinweis art="success" titel={fertig.titel}>
      {fertig.gutschein && (
        <dl className="bt-angaben">
          {fertig.gutschein.map(({ name, wert }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{wert}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{fertig.text}</p>
    </Hinweis>
  )
}
