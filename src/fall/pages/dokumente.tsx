import { type ActionFunctionArgs, Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { dokumentEndungen } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Betrachter, Hinweis } from '../../platform/ui/index.ts'
import { dateienAus, pruefeDateien } from '../dateien.ts'
import { dokumenteVon, legeDokumentAb } from '../dokument.ts'
import { oeffneFall } from '../oeffnen.ts'
import './dokumente.css'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: 'Dokumente – Tragwerk' }]

export const loader = geschuetzt('dokument.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, 'Dokumente ansehen')
  const frage = new URL(z.request.url).searchParams
  const dokumente = (await dokumenteVon(z.db, z.traegerId, { fallId })).map((d) => ({
    dokumentId: d.dokumentId,
    name: d.name,
    nachweis: d.nachweis,
    seiten: d.seiten,
    kanal: kanalNamen[d.kanal] ?? d.kanal,
    eingang: tagVon(d.eingangAm).toString(),
  }))
  const offen = dokumente.find((d) => d.dokumentId === frage.get('dokument'))?.dokumentId
  return { dokumente, offen, darfAblegen: darf(z.konto, 'dokument.ablegen') }
})

const kanalNamen: Readonly<Record<string, string>> = { portal: 'Portal', papier: 'Papier', haus: 'Jobcenter', 'vor-ort': 'vor Ort' }

const oeffne = geschuetzt('dokument.ablegen', (z) => oeffneFall(z, z.params.fallId, 'Dokument ablegen'))

/** The right is asked for first, then the papers are looked through, and only then a unit of work begins that keeps them. */
export const action = Object.assign(
  async (args: ActionFunctionArgs) => {
    const { fallId } = await oeffne(args)
    const formular = await formularAus(args.request)
    const dateien = dateienAus(formular, 'datei')
    if (dateien.length === 0) return { saetze: ['Bitte wählen Sie eine Datei aus.'] }
    const kanal = formular.get('kanal') === 'vor-ort' ? 'vor-ort' : 'papier'
    const saetze: string[] = []
    let zuletzt = ''
    for (const datei of await pruefeDateien(dateien)) {
      const lege = geschuetzt('dokument.ablegen', (z) =>
        legeDokumentAb(z.db, z.umfeld.tresor, { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }, { fallId, kanal, ...datei }),
      )
      const abgelegt = await lege(args)
      if (abgelegt.ok) zuletzt = abgelegt.dokumentId
      else saetze.push(`${datei.name}: ${abgelegt.satz}`)
    }
    return saetze.length > 0 ? { saetze } : redirect(`/faelle/${fallId}/dokumente?dokument=${zuletzt}`)
  },
  { recht: 'dokument.ablegen' as const },
)

/** The papers of a case beside the one that is open, page by page. */
export default function Dokumente() {
  const { dokumente, offen, darfAblegen } = useLoaderData<typeof loader>()
  const ergebnis = useActionData<typeof action>()
  return (
    <section className="fd-inhalt" aria-labelledby="dokumente-t">
      <div className="ap-titel">
        <h2 id="dokumente-t">Dokumente</h2>
        <span className="tw-leise">{dokumente.length === 1 ? '1 Dokument' : `${dokumente.length} Dokumente`}</span>
      </div>
      {ergebnis !== undefined && 'saetze' in ergebnis && (
        <div role="alert">
          <Hinweis art="warning" titel="Nicht alles wurde gespeichert">
            {ergebnis.saetze.map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
          </Hinweis>
        </div>
      )}
      <div className="fd-seiten">
        <div>
          {dokumente.length === 0 ? (
            <div className="ap-leer">
              <p>
                <b>In diesem Fall liegt noch kein Dokument.</b>
              </p>
            </div>
          ) : (
            <Liste dokumente={dokumente} offen={offen} />
          )}
          {darfAblegen && <Ablage key={dokumente.length} />}
        </div>
        {offen && (
          <div className="fd-betrachter">
            <Betrachter key={offen} blaetter={dokumente.map((d) => ({ id: d.dokumentId, name: d.name, seiten: d.seiten }))} ebene={3} />
          </div>
        )}
      </div>
    </section>
  )
}

type Eintrag = ReturnType<typeof useLoaderData<typeof loader>>['dokumente'][number]

function Liste({ dokumente, offen }: { dokumente: readonly Eintrag[]; offen: string | undefined }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">Dokumente, das neueste zuerst</caption>
      <thead>
        <tr>
          <th scope="col">Dokument</th>
          <th scope="col">Eingang</th>
          <th scope="col">Weg</th>
          <th scope="col" className="zahl">
            Seiten
          </th>
        </tr>
      </thead>
      <tbody>
        {dokumente.map((d) => (
          <tr key={d.dokumentId} aria-current={d.dokumentId === offen ? 'true' : undefined}>
            <th scope="row" data-label="Dokument" className="tw-mittel fd-name">
              <Link to={`?dokument=${d.dokumentId}`} preventScrollReset>
                {d.name}
              </Link>
              {d.nachweis !== '' && <span className="tw-leise"> {d.nachweis}</span>}
            </th>
            <td data-label="Eingang">{alsDatum(d.eingang)}</td>
            <td data-label="Weg">{d.kanal}</td>
            <td data-label="Seiten" className="zahl">
              {d.seiten}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Ablage() {
  const laeuft = useNavigation().state === 'submitting'
  return (
    <Form method="post" encType="multipart/form-data" className="ap-kasten fd-ablage">
      <h3>Dokument ablegen</h3>
      <div className="tw-feld">
        <label htmlFor="f-datei">Dateien</label>
        <small id="f-datei-hinweis">{'PDF, JPG, PNG, WEBP oder TIFF, zusammen höchstens 20\u00a0MB.'}</small>
        <input id="f-datei" name="datei" type="file" multiple accept={dokumentEndungen} aria-describedby="f-datei-hinweis" />
      </div>
      <div className="tw-feld">
        <label htmlFor="f-kanal">Wie kam es?</label>
        <select id="f-kanal" name="kanal" className="tw-auswahl">
          <option value="papier">als Brief</option>
          <option value="vor-ort">vor Ort abgegeben</option>
        </select>
      </div>
      <button className="kern-btn kern-btn--secondary" type="submit" disabled={laeuft}>
        <span className="kern-label">{laeuft ? 'Wird geprüft und gespeichert …' : 'Ablegen'}</span>
      </button>
    </Form>
  )
}
