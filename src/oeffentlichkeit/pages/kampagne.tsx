import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { beendeKampagne, findKampagne, gibKampagneHeraus, legeKampagneAn, schreibeKampagne } from '../../netzwerk/index.ts'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { KampagneFelder } from '../ansicht/kampagne-felder.tsx'
import { MarkenVorschau } from '../ansicht/marken-vorschau.tsx'
import { alsKampagnenwerte, kampagneAusFormular, leereKampagnenwerte } from '../kampagne-formular.ts'
import { ansichtDerKampagne, auswahlFuerKampagne, nurKoordination } from '../kampagne-seite.ts'
import { kampagnenseite as t } from '../texte/personal-kampagne.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.koordinieren', async (z) => {
  nurKoordination(z)
  const { kampagneId } = z.params
  const haus = { kurzname: z.haus.kurzname, name: z.haus.name }
  return z.imNetz(async (db) => {
    const auswahl = await auswahlFuerKampagne(db, z.netzId, z.jetzt)
    if (kampagneId === undefined) return { haus, auswahl, werte: leereKampagnenwerte, kampagne: undefined }
    const k = await findKampagne(db, z.netzId, kampagneId)
    if (k === undefined) throw new Response(null, { status: 404 })
    return { haus, auswahl, werte: alsKampagnenwerte(k.daten), kampagne: await ansichtDerKampagne(db, z.netzId, k, z.jetzt) }
  })
})

type Antwort = Readonly<{ getan?: string; werte?: Record<string, string>; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>

export const action = geschuetztImNetz('netzwerk.koordinieren', async (z): Promise<Antwort | Response> => {
  nurKoordination(z)
  const form = await formularAus(z.request)
  const { kampagneId } = z.params
  const tun = form.get('tun')
  if (kampagneId !== undefined && tun === 'herausgeben') {
    const e = await z.imNetz((db, h) => gibKampagneHeraus(db, h, kampagneId))
    return e.ok ? { getan: t.herausgeben.getan(e.fassung), meldungen: [] } : { meldungen: e.meldungen }
  }
  if (kampagneId !== undefined && tun === 'beenden') {
    const e = await z.imNetz((db, h) => beendeKampagne(db, h, kampagneId))
    return e.ok ? { getan: t.beenden.getan, meldungen: [] } : { meldungen: e.meldungen }
  }
  const daten = kampagneAusFormular(form)
  const erwartet = Number(form.get('erwartet') ?? 0)
  const e = await z.imNetz((db, h) =>
    kampagneId === undefined ? legeKampagneAn(db, h, daten) : schreibeKampagne(db, h, kampagneId, daten, { erwartet }),
  )
  if (!e.ok) return { meldungen: e.meldungen, werte: alsKampagnenwerte(daten) }
  return kampagneId === undefined ? redirect(`/netzwerk/kampagnen/${e.kampagneId}`) : { getan: t.gespeichert(e.fassung), meldungen: [] }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One brand kit: write, look at it, give it out, end it. */
export default function Kampagne() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const meldungen = antwort?.meldungen ?? []
  const titel = d.kampagne ? `${d.kampagne.name} – ${d.kampagne.claim}` : t.neu
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(titel, meldungen.length > 0)}</title>
      <p>
        <Link to="/netzwerk/kampagnen">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{titel}</h1>
        {d.kampagne && <span>{d.kampagne.standName}</span>}
      </div>
      {antwort?.getan && <Hinweis art="success" titel={antwort.getan} />}
      <Fehlerliste meldungen={meldungen} />
      <div className="bild-spalten">
        <Form method="post" className="bild-formular" key={`${d.kampagne?.fassung} ${meldungen.length}`}>
          <input type="hidden" name="erwartet" value={d.kampagne?.fassung ?? 0} />
          <KampagneFelder werte={antwort?.werte ?? d.werte} meldungen={meldungen} auswahl={d.auswahl} />
          {d.kampagne?.stand !== 'beendet' && (
            <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
              <span className="kern-label">{d.kampagne ? t.speichern : t.anlegen}</span>
            </button>
          )}
        </Form>
        {d.kampagne && <Seitenspalte k={d.kampagne} haus={d.haus} />}
      </div>
    </main>
  )
}

type K = NonNullable<Daten['kampagne']>

function Seitenspalte({ k, haus }: { k: K; haus: Daten['haus'] }) {
  return (
    <div className="marke-liste">
      <section aria-labelledby="vorschau">
        <h2 id="vorschau">{t.vorschau}</h2>
        <MarkenVorschau haus={haus} marke={k.ansicht} />
      </section>
      {k.stand !== 'beendet' && <Herausgeben k={k} />}
      <section className="ap-kasten" aria-labelledby="haeuser">
        <h2 id="haeuser">{t.haeuser.titel}</h2>
        {k.haeuser.length === 0 ? (
          <p>{t.haeuser.keine}</p>
        ) : (
          <ul>
            {k.haeuser.map((h) => (
              <li key={h.name}>{t.haeuser.seit(h.name, h.seit)}</li>
            ))}
          </ul>
        )}
      </section>
      <Verlauf schritte={k.schritte} />
      {(k.stand === 'laeuft' || k.stand === 'kommt') && (
        <Form method="post" className="ap-kasten marke-formular">
          <h2>{t.beenden.titel}</h2>
          <p>{t.beenden.text}</p>
          <button type="submit" name="tun" value="beenden" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.beenden.knopf}</span>
          </button>
        </Form>
      )}
    </div>
  )
}

function Herausgeben({ k }: { k: K }) {
  const h = t.herausgeben
  return (
    <Form method="post" className="ap-kasten marke-formular">
      <h2>{h.titel}</h2>
      {k.herausgegeben === k.fassung ? (
        <p>{h.schon(k.fassung)}</p>
      ) : (
        <>
          <p>{h.text(k.fassung)}</p>
          <button type="submit" name="tun" value="herausgeben" className="kern-btn kern-btn--primary">
            <span className="kern-label">{h.knopf(k.fassung)}</span>
          </button>
        </>
      )}
    </Form>
  )
}

function Verlauf({ schritte }: { schritte: K['schritte'] }) {
  if (schritte.length === 0) return null
  return (
    <section className="ap-kasten" aria-labelledby="verlauf">
      <h2 id="verlauf">{t.verlauf.titel}</h2>
      <ul>
        {schritte.map((s) => (
          <li key={s.nr}>{s.was === 'beendet' ? t.verlauf.beendet(s.von, s.am) : t.verlauf.herausgegeben(s.fassung, s.von, s.am)}</li>
        ))}
      </ul>
    </section>
  )
}
