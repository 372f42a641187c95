import { Form, useActionData, useLoaderData } from 'react-router'
import { liesBescheide } from '../../bescheid/index.ts'
import { oeffneFall, schreibeVermerk, standNamen, vermerkeVon, vorgaengeVon } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { zeitzone } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'

export const meta = () => [{ title: 'Verlauf – Tragwerk' }]

type Ereignis = Readonly<{ am: string; was: string; text: string; wer: string }>

export const loader = geschuetzt('fall.lesen', async (z) => {
  const { db, traegerId } = z
  const { fallId } = await oeffneFall(z, z.params.fallId, 'Verlauf ansehen')
  const vermerke = await vermerkeVon(db, traegerId, fallId)
  const vorgaenge = await vorgaengeVon(db, traegerId, { fallId })
  const bescheide = await liesBescheide(db, traegerId, fallId)
  const ereignisse: Ereignis[] = [
    ...vermerke.map((v) => ({ am: v.verfasstAm.toString(), was: 'Vermerk', text: v.text, wer: v.verfasstVon })),
    ...vorgaenge.map((v) => ({ am: v.eingangAm.toString(), was: 'Vorgang', text: `${v.titel} (${standNamen[v.stand]})`, wer: '' })),
    ...bescheide.map((b) => ({
      am: b.erlassenAm.toString(),
      was: 'Bescheid',
      text: `${b.titel} ${b.nummer}`,
      wer: `${b.bearbeitetVon}, freigegeben: ${b.erlassenVon}`,
    })),
  ]
  return {
    ereignisse: ereignisse.toSorted((a, b) => (a.am < b.am ? 1 : -1)).map((e) => ({ ...e, am: zeitpunkt(e.am) })),
    darfSchreiben: darf(z.konto, 'angabe.erfassen'),
  }
})

export const action = geschuetzt('angabe.erfassen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, 'Vermerk schreiben')
  const text = String((await formularAus(z.request)).get('text') ?? '')
  const geschrieben = await schreibeVermerk(z.db, z, fallId, text)
  return geschrieben.ok ? { ok: true, satz: 'Der Vermerk steht in der Akte.' } : { ok: false, satz: geschrieben.satz }
})

function zeitpunkt(iso: string): string {
  return Temporal.Instant.from(iso).toZonedDateTimeISO(zeitzone).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' })
}

/** What happened in a case, the newest first, and a note into the file. */
export default function Verlauf() {
  const { ereignisse, darfSchreiben } = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  return (
    <div className="tw-o3">
      {getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.satz} />}
      {darfSchreiben && (
        <Form method="post" className="ap-vermerk" key={getan?.ok ? ereignisse.length : 'offen'}>
          <label htmlFor="vermerk">Vermerk schreiben</label>
          <textarea id="vermerk" name="text" rows={3} required />
          <p className="tw-klein tw-leise">Ein Vermerk lässt sich nicht mehr ändern. Die betroffene Person darf ihn lesen.</p>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">In die Akte</span>
          </button>
        </Form>
      )}
      {ereignisse.length === 0 ? (
        <p>In diesem Fall ist noch nichts geschehen.</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">Verlauf des Falls, das Neueste zuerst</caption>
          <thead>
            <tr>
              <th scope="col">Wann</th>
              <th scope="col">Was</th>
              <th scope="col">Inhalt</th>
              <th scope="col">Wer</th>
            </tr>
          </thead>
          <tbody>
            {ereignisse.map((e) => (
              <tr key={`${e.am} ${e.was} ${e.text}`}>
                <td data-label="Wann">{e.am}</td>
                <td data-label="Was">{e.was}</td>
                <td data-label="Inhalt" className="ap-umbruch">
                  {e.text}
                </td>
                <td data-label="Wer">{e.wer || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
