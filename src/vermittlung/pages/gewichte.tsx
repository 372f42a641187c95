import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { Feld, fehlerAn, Knopf } from '../ansicht/felder.tsx'
import { Punkte, Rahmen } from '../ansicht/teile.tsx'
import { gewichteVerlauf, liesGewichte, setzeGewichte } from '../gewichte.ts'
import { passendePersonen } from '../passende.ts'
import type { PassungDaten } from '../passung.ts'
import { type Gewichte, gewichteSchema, type Kriterium, kriterien } from '../passung-gewichte.ts'
import { findStelle, liesStellen } from '../stelle.ts'
import { type Formular, liesFormular } from '../stelle-formular.ts'
import { gewichteSaetze } from '../texte/personal-gewichte.ts'
import { kriteriumNamen } from '../texte/personal-passung.ts'
import { bereich, gewichte as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.pflegen', async ({ db, traegerId, request }) => ({
  gewichte: await liesGewichte(db, traegerId),
  verlauf: await gewichteVerlauf(db, traegerId),
  stellen: (await liesStellen(db, traegerId, { stand: 'offen', hoechstens: 50 })).map((s) => [s.stelleId, `${s.titel}, ${s.arbeitgeber}`] as const),
  getan: new URL(request.url).searchParams.has('getan'),
}))

type Reihe = readonly PassungDaten[]
type Antwort = Readonly<{
  meldungen: readonly Readonly<{ feld: string; satz: string }>[]
  werte: Readonly<Record<string, string>>
  vorschau?: Readonly<{ vorher: Reihe; nachher: Reihe }>
}>

export const action = geschuetzt('stelle.pflegen', async (z): Promise<Antwort | Response> => {
  const form = await liesFormular(z.request)
  const gewichte = gewichteAus(form)
  if (gewichte === undefined) return { meldungen: [{ feld: kriterien[0], satz: gewichteSaetze.zahl }], werte: form.werte }
  if (form.text('tat') === 'vorschau') return { meldungen: [], werte: form.werte, vorschau: await vorschau(z, form.text('stelle'), gewichte) }
  const gesetzt = await setzeGewichte(z.db, z, gewichte, { grund: form.text('grund'), nachNr: Number(form.text('nr')) })
  return gesetzt.ok ? redirect('/stellen/gewichte?getan') : { meldungen: gesetzt.meldungen, werte: form.werte }
})

function gewichteAus({ text }: Formular): Gewichte | undefined {
  const zahl = (feld: string) => (/^\d{1,3}$/.test(text(feld).trim()) ? Number(text(feld)) : Number.NaN)
  const roh = { punkte: Object.fromEntries(kriterien.map((k) => [k, zahl(k)])), unbekanntProzent: zahl('unbekannt') }
  const gelesen = gewichteSchema.safeParse(roh)
  return gelesen.success ? gelesen.data : undefined
}

/** Without names: what a weight does is seen by places and points. */
async function vorschau(z: Zugriff, stelleId: string, gewichte: Gewichte): Promise<{ vorher: Reihe; nachher: Reihe }> {
  const stelle = await findStelle(z.db, z.traegerId, stelleId)
  if (stelle === undefined) return { vorher: [], nachher: [] }
  const wie = { tag: tagVon(z.jetzt).toString(), kontoId: z.konto.kontoId, hoechstens: 5 }
  const reihe = async (g?: Gewichte) =>
    (await passendePersonen(z.db, z.traegerId, stelle, { ...wie, ...(g && { gewichte: g }) })).map((p) => p.passung)
  return { vorher: await reihe(), nachher: await reihe(gewichte) }
}

/** How much each criterion counts: tried out on a vacancy before it holds for all. */
export default function GewichteSeite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const an = fehlerAn(antwort?.meldungen)
  const wert = (k: Kriterium) => antwort?.werte[k] ?? String(d.gewichte.punkte[k])
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt>
      <div role="status">{d.getan && antwort === undefined && <Hinweis art="success" titel={bereich.getan} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      <p className="tw-lese vm-teil">{t.vorspann}</p>
      <Form method="post" className="vm-form" noValidate>
        <input type="hidden" name="nr" value={d.verlauf[0]?.nr ?? 0} />
        <div className="vm-raster">
          {kriterien.map((k) => (
            <Feld key={k} name={k} label={kriteriumNamen[k]} wert={wert(k)} fehler={an(k)} />
          ))}
          <Feld name="unbekannt" label={t.unbekannt} wert={antwort?.werte.unbekannt ?? d.gewichte.unbekanntProzent} />
          <Feld name="grund" label={t.grund} wert={antwort?.werte.grund ?? ''} fehler={an('grund')} breit />
          <div className="vm-feld vm-breit">
            <label htmlFor="f-stelle">{t.vorschauTitel}</label>
            <select id="f-stelle" name="stelle" defaultValue={antwort?.werte.stelle ?? ''}>
              {d.stellen.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="vm-knoepfe">
          <Knopf name="tat" wert="vorschau" zweit>
            {t.vorschau}
          </Knopf>
          <Knopf name="tat" wert="speichern">
            {t.speichern}
          </Knopf>
        </div>
      </Form>
      {antwort?.vorschau && <Vorschau {...antwort.vorschau} />}
      <Verlauf verlauf={d.verlauf} />
    </Rahmen>
  )
}

function Vorschau({ vorher, nachher }: Readonly<{ vorher: Reihe; nachher: Reihe }>) {
  if (nachher.length === 0) return <p className="ap-leer">{t.vorschauLeer}</p>
  return (
    <section className="vm-teil" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschauTitel}</h2>
      <div className="vm-paar">
        {(
          [
            [t.vorher, vorher],
            [t.nachher, nachher],
          ] as const
        ).map(([name, reihe]) => (
          <section key={name}>
            <h3>{name}</h3>
            <ol>
              {reihe.map((p, i) => (
                <li key={`${i.toString()} ${p.zehntel}`}>
                  <Punkte passung={p} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

function Verlauf({
  verlauf,
}: Readonly<{ verlauf: readonly Readonly<{ nr: number; gewichte: Gewichte; grund: string; wer: string; am: string }>[] }>) {
  const s = t.verlaufSpalten
  return (
    <section className="vm-teil" aria-labelledby="verlauf">
      <h2 id="verlauf">{t.verlauf}</h2>
      {verlauf.length === 0 ? (
        <p className="tw-leise">{t.verlaufLeer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.verlauf}</caption>
          <thead>
            <tr>
              <th scope="col">{s.nr}</th>
              <th scope="col">{s.am}</th>
              <th scope="col">{s.wer}</th>
              <th scope="col">{s.grund}</th>
              <th scope="col">{s.punkte}</th>
            </tr>
          </thead>
          <tbody>
            {verlauf.map((v) => (
              <tr key={v.nr}>
                <td data-label={s.nr}>{v.nr}</td>
                <td data-label={s.am}>{alsDatum(v.am)}</td>
                <td data-label={s.wer}>{v.wer}</td>
                <td data-label={s.grund}>{v.grund}</td>
                <td data-label={s.punkte}>{kriterien.map((k) => `${kriteriumNamen[k]} ${v.gewichte.punkte[k]}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
