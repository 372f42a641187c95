import { Form, Link, useActionData, useHref, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { BildFelder } from '../ansicht/bild-felder.tsx'
import { Bildstandzeichen } from '../ansicht/bildstand.tsx'
import { aendereBild, ziehBildZurueck } from '../bild-ablegen.ts'
import { alsBildwerte, bildAusFormular } from '../bild-formular.ts'
import { findBild, standVon } from '../bild-lesen.ts'
import { haeuserMitBild, type Verwendung, verwendungen } from '../bild-stellen.ts'
import { kampagnenwahl } from '../kampagnenwahl.ts'
import { bearbeitenUnter } from '../redaktion-arten.ts'
import { bilderTexte as t } from '../texte/personal-bilder.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, konto, umfeld, jetzt, params, request }) => {
  const heute = tagVon(jetzt).toString()
  const bild = await findBild(db, traegerId, await findNetzwerkId(db), params.bildId ?? '')
  if (bild === undefined) throw new Response(null, { status: 404 })
  return {
    bildId: bild.bildId,
    titel: bild.angabe.titel,
    alt: bild.angabe.alt.de,
    breite: bild.breite,
    hoehe: bild.hoehe,
    fassung: bild.fassung,
    von: bild.von,
    stand: standVon(bild, heute),
    werte: alsBildwerte(bild.angabe),
    darfAendern: darf(konto, 'bild.verwalten') && !bild.gemeinsam,
    gemeinsam: bild.gemeinsam,
    zurueckgezogen: bild.zurueckgezogen,
    kampagnen: await kampagnenwahl(db),
    stellen: (await verwendungen(db, traegerId, bild.bildId, jetzt)).map((s) => ({ ...s, nach: stelleUnter(s, umfeld.traeger.art) })),
    haeuser: umfeld.traeger.art === 'netzwerk' ? await haeuserMitBild(db, bild.bildId, jetzt) : undefined,
    entfernt: new URL(request.url).searchParams.get('entfernt') ?? '',
  }
})

/** Where such a place is edited. */
function stelleUnter({ art, inhaltId, adresse }: Verwendung, traeger: string): string {
  if (art !== 'kampagne') return bearbeitenUnter(art, inhaltId)
  return traeger === 'netzwerk' ? `/netzwerk/kampagnen/${adresse}` : '/redaktion/marke'
}

type Antwort = Readonly<{
  getan?: 'gespeichert' | 'zurueck'
  meldungen: readonly Readonly<{ feld: string; satz: string }>[]
  werte?: Record<string, string>
}>

export const action = geschuetzt('bild.verwalten', async (z): Promise<Antwort> => {
  const form = await formularAus(z.request)
  const bildId = z.params.bildId ?? ''
  const bild = await findBild(z.db, z.traegerId, undefined, bildId)
  if (bild === undefined) throw new Response(null, { status: 404 })
  if (form.get('tun') === 'zurueckziehen') {
    const e = await ziehBildZurueck(z.db, z, bildId, String(form.get('grund') ?? ''))
    return e.ok ? { getan: 'zurueck', meldungen: [] } : { meldungen: e.meldungen }
  }
  const angabe = { ...bildAusFormular(form), zurueckgezogen: bild.zurueckgezogen, grund: bild.angabe.grund }
  const e = await aendereBild(z.db, z, bildId, angabe)
  return e.ok ? { getan: 'gespeichert', meldungen: [] } : { meldungen: e.meldungen, werte: alsBildwerte(angabe) }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One picture: what is known about it, where it stands, and the way to take it back. */
export default function BildBearbeiten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const meldungen = antwort?.meldungen ?? []
  return (
    <main id="inhalt" className="ap-haupt bild-seite" tabIndex={-1}>
      <title>{t.fenster(d.titel, meldungen.length > 0)}</title>
      <p>
        <Link to="/redaktion/bilder">{t.bearbeiten.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{d.titel}</h1>
        <Bildstandzeichen stand={d.stand} />
      </div>
      {antwort?.getan && <Hinweis art="success" titel={antwort.getan === 'zurueck' ? t.zurueck.getan : t.bearbeiten.gespeichert} />}
      {d.entfernt !== '' && <Hinweis art="warning" titel={t.bearbeiten.entfernt(d.entfernt)} />}
      <Fehlerliste meldungen={meldungen} />
      <div className="bild-spalten">
        <div>
          <Vorschau d={d} />
          <Stellen stellen={d.stellen} gemeinsam={d.gemeinsam} />
          {d.haeuser && <Haeuser haeuser={d.haeuser} />}
          {d.darfAendern && !d.zurueckgezogen && <Zurueckziehen meldungen={meldungen} />}
        </div>
        {d.darfAendern ? (
          <Form method="post" className="bild-formular" key={`${d.fassung} ${meldungen.length}`}>
            <BildFelder werte={antwort?.werte ?? d.werte} meldungen={meldungen} kampagnen={d.kampagnen} />
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.bearbeiten.knopf}</span>
            </button>
          </Form>
        ) : (
          <Angaben werte={d.werte} gemeinsam={d.gemeinsam} />
        )}
      </div>
    </main>
  )
}

function Vorschau({ d }: { d: Daten }) {
  const src = useHref(`/redaktion/bilder/${d.bildId}/datei`)
  return (
    <figure className="bild-vorschau">
      <img src={src} alt={d.alt} width={d.breite} height={d.hoehe} />
      <figcaption>
        {t.bearbeiten.masse(d.breite, d.hoehe)}. {t.bearbeiten.fassung(d.fassung, d.von)}. <a href={src}>{t.bearbeiten.oeffnen}</a>
      </figcaption>
    </figure>
  )
}

function Stellen({ stellen, gemeinsam }: { stellen: Daten['stellen']; gemeinsam: boolean }) {
  const s = t.stelle
  return (
    <section aria-labelledby="stellen" className="ap-kasten">
      <h2 id="stellen">{s.titel}</h2>
      {stellen.length === 0 ? (
        <p>{s.keine}</p>
      ) : (
        <table className="ap-tabelle">
          <thead>
            <tr>
              <th scope="col">{s.spalten.art}</th>
              <th scope="col">{s.spalten.titel}</th>
              <th scope="col">{s.spalten.sichtbar}</th>
            </tr>
          </thead>
          <tbody>
            {stellen.map((x) => (
              <tr key={x.inhaltId + x.adresse}>
                <td>{x.artName}</td>
                <td className="ap-umbruch">
                  <Link to={x.nach}>{x.titel}</Link>
                </td>
                <td>{x.oeffentlich ? s.ja : s.nein}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gemeinsam && <p className="tw-leise">{s.netz}</p>}
    </section>
  )
}

/** For the coordination, before it takes a picture back. */
function Haeuser({ haeuser }: { haeuser: NonNullable<Daten['haeuser']> }) {
  const s = t.stelle
  return (
    <section aria-labelledby="haeuser" className="ap-kasten">
      <h2 id="haeuser">{s.haeuser(haeuser.length)}</h2>
      {haeuser.length === 0 && <p>{s.keinHaus}</p>}
      <ul className="tw-liste">
        {haeuser.map((h) => (
          <li key={h.kurzname}>{s.haus(h.kurzname, h.stellen)}</li>
        ))}
      </ul>
    </section>
  )
}

function Zurueckziehen({ meldungen }: { meldungen: Antwort['meldungen'] }) {
  return (
    <Form method="post" className="ap-kasten bild-zurueck">
      <h2>{t.zurueck.titel}</h2>
      <p>{t.zurueck.text}</p>
      <EingabeFeld name="grund" label={t.zurueck.grund} wert="" fehler={meldungen.find((m) => m.feld === 'grund')?.satz} />
      <button type="submit" name="tun" value="zurueckziehen" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.zurueck.knopf}</span>
      </button>
    </Form>
  )
}

/** For those who may not change it. */
function Angaben({ werte, gemeinsam }: { werte: Record<string, string>; gemeinsam: boolean }) {
  const f = t.felder
  const zeilen = [
    [f.urheber, werte.urheber],
    [f.nachweis, werte.nachweis],
    [f.beschreibung, werte['alt.de']],
    [f.lizenzBis, werte.lizenzBis || t.ohneEnde],
  ] as const
  return (
    <div>
      {gemeinsam && <p>{t.bearbeiten.fremd}</p>}
      <dl className="bild-angaben">
        {zeilen.map(([name, wert]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
