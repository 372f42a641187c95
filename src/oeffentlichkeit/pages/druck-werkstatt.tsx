import { Form, Link, redirect, useActionData, useHref, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, EingabeFeld, Fehlerliste } from '../../platform/ui/index.ts'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { druckvorlagen, vorlagennamen } from '../druck-vorlagen.ts'
import { alsEntwurf, beginneDruck } from '../druck-werkstatt.ts'
import { listeInhalte } from '../lesen.ts'
import { werkstattTexte as t } from '../texte/personal-druck.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const vorlagen = [
  ...vorlagennamen.map((name) => ({ name, titel: druckvorlagen[name].name, wofuer: druckvorlagen[name].wofuer })),
  { name: 'vordruck', titel: t.vordruck.name, wofuer: t.vordruck.wofuer },
]

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, konto, jetzt, request }) => {
  const alle = await listeInhalte(db, traegerId, ['druckstueck', 'vordruck'], jetzt)
  return {
    darfSchreiben: darf(konto, 'vordruck.gestalten'),
    aus: new URL(request.url).searchParams.get('aus') ?? '',
    stuecke: alle.map((z) => {
      const e = alsEntwurf(z.art, z.daten)
      return {
        inhaltId: z.inhaltId,
        titel: e?.daten.texte.de.titel ?? z.titel,
        nummer: e?.daten.nummer ?? '',
        vorlage: e?.art === 'druckstueck' ? druckvorlagen[e.daten.vorlage].name : t.vordruck.name,
        stand: z.stand,
        oeffentlich: z.oeffentlich && { fassung: z.oeffentlich.fassung, seit: tagVon(z.oeffentlich.ab).toString() },
        fassung: z.fassung,
        von: z.von,
        am: tagVon(z.am).toString(),
      }
    }),
  }
})

type Antwort = Readonly<{ meldungen: readonly { feld: string; satz: string }[]; werte: Readonly<Record<string, string>> }>

export const action = geschuetzt('vordruck.gestalten', async (z): Promise<Antwort | Response> => {
  const form = await formularAus(z.request)
  const [vorlage = '', nummer = '', titel = '', aus = ''] = ['vorlage', 'nummer', 'titel', 'aus'].map((n) => String(form.get(n) ?? ''))
  const begonnen = await beginneDruck(z.db, z, { vorlage, nummer, titel, aus })
  if (begonnen.ok) return redirect(`/redaktion/druck/${begonnen.inhaltId}?getan=angelegt`)
  const { satz, stellen = [] } = begonnen.fehler
  const meldungen =
    stellen.length > 0 ? stellen.map((s) => ({ feld: s.stelle.includes('titel') ? 'titel' : 'nummer', satz: s.satz })) : [{ feld: 'nummer', satz }]
  return { meldungen, werte: { vorlage, nummer, titel, aus } }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** Templates to begin with, and everything that was made with them. */
export default function Druckwerkstatt() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const meldungen = antwort?.meldungen ?? []
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(t.titel, meldungen.length > 0)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <p>{t.satz}</p>
      <Fehlerliste meldungen={meldungen} />
      {d.darfSchreiben && <Neu d={d} antwort={antwort} />}
      <section aria-labelledby="liste">
        <h2 id="liste">{t.liste}</h2>
        {d.stuecke.length === 0 ? <p className="ap-leer">{t.leer}</p> : <Liste d={d} />}
      </section>
    </main>
  )
}

function Neu({ d, antwort }: { d: Daten; antwort: Antwort | undefined }) {
  const satz = (feld: string) => antwort?.meldungen.find((m) => m.feld === feld)?.satz
  return (
    <section aria-labelledby="neu">
      <h2 id="neu">{t.neu}</h2>
      <Form method="post" className="dr-neu">
        <fieldset>
          <legend>{t.vorlage}</legend>
          <div className="dr-galerie">
            {vorlagen.map((v, i) => (
              <Vorlage key={v.name} v={v} gewaehlt={antwort ? antwort.werte.vorlage === v.name : i === 0} />
            ))}
          </div>
        </fieldset>
        <div className="dr-felder">
          <EingabeFeld name="titel" label={t.titelFeld} wert={antwort?.werte.titel ?? ''} fehler={satz('titel')} />
          <EingabeFeld name="nummer" label={t.nummer} hinweis={t.nummerHinweis} wert={antwort?.werte.nummer ?? ''} fehler={satz('nummer')} />
          <label className="tw-feld">
            {t.aus}
            <select name="aus" defaultValue={antwort?.werte.aus ?? d.aus} className="tw-auswahl">
              <option value="">{t.ausKeinem}</option>
              {d.stuecke.map((s) => (
                <option key={s.inhaltId} value={s.inhaltId}>
                  {s.nummer}: {s.titel}
                </option>
              ))}
            </select>
          </label>
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.beginnen}</span>
        </button>
      </Form>
    </section>
  )
}

function Vorlage({ v, gewaehlt }: { v: (typeof vorlagen)[number]; gewaehlt: boolean }) {
  return (
    <label className="dr-vorlage">
      <img src={useHref(`/redaktion/druck/muster/${v.name}.png`)} alt="" width={180} height={180} loading="lazy" />
      <span>
        <input type="radio" name="vorlage" value={v.name} defaultChecked={gewaehlt} /> <b>{v.titel}</b>
        <small>{v.wofuer}</small>
      </span>
    </label>
  )
}

function Liste({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.liste}</caption>
      <thead>
        <tr>
          {Object.values(t.spalten).map((s) => (
            <th key={s} scope="col">
              {s}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {d.stuecke.map((s) => (
          <tr key={s.inhaltId}>
            <td data-label={t.spalten.titel}>
              <Link to={`/redaktion/druck/${s.inhaltId}`}>{s.titel}</Link>
            </td>
            <td data-label={t.spalten.nummer}>{s.nummer}</td>
            <td data-label={t.spalten.vorlage}>{s.vorlage}</td>
            <td data-label={t.spalten.stand}>
              <StandMarke stand={s.stand} />
            </td>
            <td data-label={t.spalten.geltend}>{s.oeffentlich ? t.fassungSeit(s.oeffentlich.fassung, alsDatum(s.oeffentlich.seit)) : t.keine}</td>
            <td data-label={t.spalten.geaendert}>
              {t.fassung(s.fassung)}, {alsDatum(s.am)}, {s.von}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
