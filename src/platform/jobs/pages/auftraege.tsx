import { Form, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../audit/index.ts'
import { geschuetzt } from '../../auth/schutz.ts'
import { formularAus } from '../../http/formular.ts'
import { Hinweis } from '../../ui/index.ts'
import { stockendeAuftraege, wiederholeAuftrag } from '../index.ts'

/** For those who look after the installation; a kind that has no name here is shown as it is called in the program. */
const namen: Readonly<Record<string, string>> = {
  'anmeldung.aufraeumen': 'Abgelaufene Anmeldungen löschen',
  'antrag.entwuerfe-loeschen': 'Alte Entwürfe von Anträgen löschen',
  'bescheid.zustellung-nachsehen': 'Nachsehen, ob Bescheide abgerufen wurden',
  'datenbank.statistik': 'Statistik der Datenbank erneuern',
  'post.mail': 'Benachrichtigung per E-Mail senden',
}

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
  return getan
    ? { ok: true, satz: 'Der Auftrag wird jetzt noch einmal versucht. Laden Sie die Seite gleich neu: Steht er nicht mehr da, ist er erledigt.' }
    : { ok: false, satz: 'Diesen Auftrag gibt es nicht mehr, oder er ist inzwischen erledigt.' }
})

/** Work in the background that failed, why, and a button that tries it now. */
export default function Auftraege() {
  const { auftraege } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>Aufträge – Tragwerk</title>
      <div className="ap-titel">
        <h1>Aufträge, die nicht gelingen</h1>
      </div>
      {antwort && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}
      {auftraege.length === 0 ? (
        <p>Alles, was im Hintergrund zu tun war, ist getan.</p>
      ) : (
        <>
          <p>Tragwerk versucht sie von selbst immer wieder, mit wachsenden Pausen. Ist die Ursache behoben, geht es hier sofort.</p>
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">Aufträge, die nicht gelingen, der älteste zuerst</caption>
            <thead>
              <tr>
                <th scope="col">Auftrag</th>
                <th scope="col">Was im Weg steht</th>
                <th scope="col" className="zahl">
                  Versuche
                </th>
                <th scope="col">Nächster Versuch</th>
                <th scope="col">
                  <span className="kern-sr-only">Tun</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {auftraege.map((a) => (
                <tr key={a.auftragId}>
                  <td data-label="Auftrag">{a.name}</td>
                  <td data-label="Was im Weg steht" className="ap-umbruch">
                    {a.fehler}
                  </td>
                  <td data-label="Versuche" className="zahl">
                    {a.versuche}
                  </td>
                  <td data-label="Nächster Versuch">{a.wieder}</td>
                  <td>
                    <Form method="post">
                      <button type="submit" name="auftrag" value={a.auftragId} className="kern-btn kern-btn--secondary">
                        <span className="kern-label">Jetzt versuchen</span>
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
