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
import { dokumenteSeite as t } from '../texte/personal.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: t.titel }]

export const loader = geschuetzt('dokument.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckLesen)
  const frage = new URL(z.request.url).searchParams
  const dokumente = (await dokumenteVon(z.db, z.traegerId, { fallId })).map((d) => ({
    dokumentId: d.dokumentId,
    name: d.name,
    nachweis: d.nachweis,
    seiten: d.seiten,
    kanal: t.kanaele[d.kanal] ?? d.kanal,
    eingang: tagVon(d.eingangAm).toString(),
  }))
  const offen = dokumente.find((d) => d.dokumentId === frage.get('dokument'))?.dokumentId
  return { dokumente, offen, darfAblegen: darf(z.konto, 'dokument.ablegen') }
})

const oeffne = geschuetzt('dokument.ablegen', (z) => oeffneFall(z, z.params.fallId, t.zweckAblegen))

/** The right is asked for first, then the papers are looked through, and only then a unit of work begins that keeps them. */
export const action = Object.assign(
  async (args: ActionFunctionArgs) => {
    const { fallId } = await oeffne(args)
    const formular = await formularAus(args.request)
    const dateien = dateienAus(formular, 'datei')
    if (dateien.length === 0) return { saetze: [t.keineDatei] }
    const kanal = formular.get('kanal') === 'vor-ort' ? 'vor-ort' : 'papier'
    const saetze: string[] = []
    let zuletzt = ''
    for (const datei of await pruefeDateien(dateien)) {
      const lege = geschuetzt('dokument.ablegen', (z) =>
        legeDokumentAb(z.db, z.umfeld.tresor, { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }, { fallId, kanal, ...datei }),
      )
      const abgelegt = await lege(args)
      if (abgelegt.ok) zuletzt = abgelegt.dokumentId
      else saetze.push(t.abgelehnt(datei.name, abgelegt.satz))
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
        <h2 id="dokumente-t">{t.ueberschrift}</h2>
        <span className="tw-leise">{t.anzahl(dokumente.length)}</span>
      </div>
      {ergebnis !== undefined && 'saetze' in ergebnis && (
        <div role="alert">
          <Hinweis art="warning" titel={t.nichtAlles}>
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
                <b>{t.leer}</b>
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
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.dokument}</th>
          <th scope="col">{t.spalten.eingang}</th>
          <th scope="col">{t.spalten.weg}</th>
          <th scope="col" className="zahl">
            {t.spalten.seiten}
          </th>
        </tr>
      </thead>
      <tbody>
        {dokumente.map((d) => (
          <tr key={d.dokumentId} aria-current={d.dokumentId === offen ? 'true' : undefined}>
            <th scope="row" data-label={t.spalten.dokument} className="tw-mittel fd-name">
              <Link to={`?dokument=${d.dokumentId}`} preventScrollReset>
                {d.name}
              </Link>
              {d.nachweis !== '' && <span className="tw-leise"> {d.nachweis}</span>}
            </th>
            <td data-label={t.spalten.eingang}>{alsDatum(d.eingang)}</td>
            <td data-label={t.spalten.weg}>{d.kanal}</td>
            <td data-label={t.spalten.seiten} className="zahl">
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
      <h3>{t.ablage.titel}</h3>
      <div className="tw-feld">
        <label htmlFor="f-datei">{t.ablage.dateien}</label>
        <small id="f-datei-hinweis">{t.ablage.hinweis}</small>
        <input id="f-datei" name="datei" type="file" multiple accept={dokumentEndungen} aria-describedby="f-datei-hinweis" />
      </div>
      <div className="tw-feld">
        <label htmlFor="f-kanal">{t.ablage.wie}</label>
        <select id="f-kanal" name="kanal" className="tw-auswahl">
          <option value="papier">{t.ablage.brief}</option>
          <option value="vor-ort">{t.ablage.vorOrt}</option>
        </select>
      </div>
      <button className="kern-btn kern-btn--secondary" type="submit" disabled={laeuft}>
        <span className="kern-label">{laeuft ? t.ablage.laeuft : t.ablage.knopf}</span>
      </button>
    </Form>
  )
}
