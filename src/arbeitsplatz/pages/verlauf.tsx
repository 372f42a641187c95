import { Form, useActionData, useLoaderData } from 'react-router'
import { liesBescheide, verfuegungenFuer } from '../../bescheid/index.ts'
import { oeffneFall, schreibeVermerk, standNamen, vermerkeVon, vorgaengeVon } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { zeitzone } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { verlauf as t } from '../texte/personal-fall.ts'
import { vorgangstitel } from '../vorgangstitel.ts'

export const meta = () => [{ title: t.titel }]

type Ereignis = Readonly<{ am: string; was: string; text: string; wer: string }>

export const loader = geschuetzt('fall.lesen', async (z) => {
  const { db, traegerId } = z
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckLesen)
  const vermerke = await vermerkeVon(db, traegerId, fallId)
  const vorgaenge = await vorgaengeVon(db, traegerId, { fallId })
  const bescheide = await liesBescheide(db, traegerId, fallId)
  const einzelne = darf(z.konto, 'verfuegung.lesen') ? (await verfuegungenFuer(z, fallId)).verfuegungen : []
  const ereignisse: Ereignis[] = [
    ...vermerke.map((v) => ({ am: v.verfasstAm.toString(), was: t.arten.vermerk, text: v.text, wer: v.verfasstVon })),
    ...vorgaenge.map((v) => ({
      am: v.eingangAm.toString(),
      was: t.arten.vorgang,
      text: t.vorgang(vorgangstitel(z.konto, v), standNamen[v.stand]),
      wer: '',
    })),
    ...bescheide.map((b) => ({
      am: b.erlassenAm.toString(),
      was: t.arten.bescheid,
      text: `${b.titel} ${b.nummer}`,
      wer: t.freigegeben(b.bearbeitetVon, b.erlassenVon),
    })),
    ...einzelne.map((v) => ({
      am: v.erlassenUm,
      was: t.arten.verfuegung,
      text: `${v.sichtbar ? v.titel : v.art} ${v.nummer}`,
      wer: t.freigegeben(v.bearbeitetVon, v.erlassenVon),
    })),
  ]
  return {
    ereignisse: ereignisse.toSorted((a, b) => (a.am < b.am ? 1 : -1)).map((e) => ({ ...e, am: zeitpunkt(e.am) })),
    darfSchreiben: darf(z.konto, 'angabe.erfassen'),
  }
})

export const action = geschuetzt('angabe.erfassen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckSchreiben)
  const text = String((await formularAus(z.request)).get('text') ?? '')
  const geschrieben = await schreibeVermerk(z.db, z, fallId, text)
  return geschrieben.ok ? { ok: true, satz: t.geschrieben } : { ok: false, satz: geschrieben.satz }
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
          <label htmlFor="vermerk">{t.schreiben}</label>
          <textarea id="vermerk" name="text" rows={3} required />
          <p className="tw-klein tw-leise">{t.hinweis}</p>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.knopf}</span>
          </button>
        </Form>
      )}
      {ereignisse.length === 0 ? (
        <p>{t.leer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.wann}</th>
              <th scope="col">{t.spalten.was}</th>
              <th scope="col">{t.spalten.inhalt}</th>
              <th scope="col">{t.spalten.wer}</th>
            </tr>
          </thead>
          <tbody>
            {ereignisse.map((e) => (
              <tr key={`${e.am} ${e.was} ${e.text}`}>
                <td data-label={t.spalten.wann}>{e.am}</td>
                <td data-label={t.spalten.was}>{e.was}</td>
                <td data-label={t.spalten.inhalt} className="ap-umbruch">
                  {e.text}
                </td>
                <td data-label={t.spalten.wer}>{e.wer || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
