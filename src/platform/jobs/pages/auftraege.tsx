import { Form, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../audit/index.ts'
import { geschuetzt } from '../../auth/schutz.ts'
import { formularAus } from '../../http/formular.ts'
import { Hinweis } from '../../ui/index.ts'
import { stockendeAuftraege, wiederholeAuftrag } from '../index.ts'
import { auftraege as t } from '../texte/personal.ts'

/** A kind that has no name here is shown as it is called in the program. */
const namen: Readonly<Record<string, string>> = t.namen

export const loader = geschuetzt('traeger.verwalten', async ({ db, traegerId }) => {
  const stockend = await stockendeAuftraege(db, traegerId)
  return {
    auftraege: stockend.map(({ art, naechsterVersuch, ...a }) => ({
      ...a,
      name: namen[art] ?? art,
      wieder: zeitInDeutschland(naechsterVersuch).slice(0, 16),
    })),
  }
})

export const action = geschuetzt('traeger.verwalten', async (z) => {
  const id = String((await formularAus(z.request)).get('auftrag'))
  const getan = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) && (await wiederholeAuftrag(z.db, z, id))
  return getan ? { ok: true, satz: t.getan } : { ok: false, satz: t.weg }
})

/** Work in the background that failed, why, and a button that tries it now. */
export default function Auftraege() {
  const { auftraege } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      {antwort && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}
      {auftraege.length === 0 ? (
        <p>{t.leer}</p>
      ) : (
        <>
          <p>{t.vorspann}</p>
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">{t.liste}</caption>
            <thead>
              <tr>
                <th scope="col">{t.spalten.auftrag}</th>
                <th scope="col">{t.spalten.grund}</th>
                <th scope="col" className="zahl">
                  {t.spalten.versuche}
                </th>
                <th scope="col">{t.spalten.wieder}</th>
                <th scope="col">
                  <span className="kern-sr-only">{t.spalten.tun}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {auftraege.map((a) => (
                <tr key={a.auftragId}>
                  <td data-label={t.spalten.auftrag}>{a.name}</td>
                  <td data-label={t.spalten.grund} className="ap-umbruch">
                    {a.fehler}
                  </td>
                  <td data-label={t.spalten.versuche} className="zahl">
                    {a.versuche}
                  </td>
                  <td data-label={t.spalten.wieder}>{a.wieder}</td>
                  <td>
                    <Form method="post">
                      <button type="submit" name="auftrag" value={a.auftragId} className="kern-btn kern-btn--secondary">
                        <span className="kern-label">{t.knopf}</span>
                      </button>
                    </Form>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  )
}
