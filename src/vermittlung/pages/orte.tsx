import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { Feld, fehlerAn, Knopf } from '../ansicht/felder.tsx'
import { Rahmen } from '../ansicht/teile.tsx'
import { alleMitten, liesOrte, uebernimmOrte } from '../plz-mitte.ts'
import { liesFormular } from '../stelle-formular.ts'
import { orteSeite as t } from '../texte/personal-orte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const GEZEIGT = 100

export const loader = geschuetzt('stelle.pflegen', async ({ db, traegerId }) => {
  const alle = await alleMitten(db, traegerId)
  return { anzahl: alle.length, orte: alle.slice(0, GEZEIGT) }
})

type Antwort = Readonly<{ meldungen: readonly Readonly<{ feld: string; satz: string }>[]; werte: Readonly<Record<string, string>>; getan: number }>

export const action = geschuetzt('stelle.pflegen', async (z): Promise<Antwort> => {
  const { text, werte } = await liesFormular(z.request)
  const { orte, fehler } = liesOrte(text('liste'))
  const meldungen = fehler.slice(0, 100).map((f) => ({ feld: 'liste', satz: t.fehler(f.zeile, f.satz) }))
  if (text('quelle').trim() === '') meldungen.push({ feld: 'quelle', satz: t.quelleFehlt })
  if (meldungen.length > 0) return { meldungen, werte, getan: 0 }
  await uebernimmOrte(z.db, z, orte, text('quelle').trim().slice(0, 300))
  return { meldungen: [], werte: {}, getan: orte.length }
})

/** Where postcodes lie: without it no distance is known. */
export default function Orte() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const an = fehlerAn(antwort?.meldungen)
  const s = t.spalten
  const grad = (n: number) => (n / 1_000_000).toLocaleString('de-DE', { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  return (
    <Rahmen fenster={`${t.titel} – Tragwerk`} titel={t.titel} pflegt>
      <div role="status">{antwort !== undefined && antwort.getan > 0 && <Hinweis art="success" titel={t.getan(antwort.getan)} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      <p className="tw-lese vm-teil">{t.vorspann}</p>
      <p>{t.stand(d.anzahl)}</p>
      <Form method="post" className="vm-form vm-teil" noValidate key={antwort?.getan}>
        <Feld name="liste" label={t.liste} hinweis={t.listeHinweis} lang={8} wert={antwort?.werte.liste} fehler={an('liste')} />
        <Feld name="quelle" label={t.quelle} wert={antwort?.werte.quelle} fehler={an('quelle')} />
        <div className="vm-knoepfe">
          <Knopf>{t.knopf}</Knopf>
        </div>
      </Form>
      {d.orte.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption>{t.vorhandene}</caption>
          <thead>
            <tr>
              <th scope="col">{s.plz}</th>
              <th scope="col">{s.breite}</th>
              <th scope="col">{s.laenge}</th>
              <th scope="col">{s.quelle}</th>
            </tr>
          </thead>
          <tbody>
            {d.orte.map((o) => (
              <tr key={o.plz}>
                <td data-label={s.plz}>{o.plz}</td>
                <td data-label={s.breite}>{grad(o.breite)}</td>
                <td data-label={s.laenge}>{grad(o.laenge)}</td>
                <td data-label={s.quelle}>{o.quelle}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Rahmen>
  )
}
