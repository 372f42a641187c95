import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Begruendung, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { AenderungKasten, Jobaenderung, NachWerten } from '../ansicht/aenderung.tsx'
import { Bedingungen } from '../ansicht/bedingungen.tsx'
import { Beenden, NachweisFormular } from '../ansicht/einzeln-formulare.tsx'
import { Rueckzahlung } from '../ansicht/rueckzahlung.tsx'
import { Monate } from '../ansicht/teiltabelle.tsx'
import { einzelnFuer, fuehreAus } from '../einzeln.ts'
import { bearbeiten, einzeln as t, uebersicht } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('foerderung.lesen', einzelnFuer)

export const action = geschuetzt('foerderung.bearbeiten', async (z) => {
  const form = await formularAus(z.request)
  const saetze = await fuehreAus(z, form)
  if (saetze.length > 0) return { saetze: [...saetze] }
  const liste = `/faelle/${z.params.fallId}/foerderung`
  return redirect(form.get('tun') === 'verwerfen' ? liste : `${liste}/${z.params.foerderungId}`)
})

export type Einzeln = Awaited<ReturnType<typeof einzelnFuer>>

/** One grant: how far it is, its months, what can be done with it. */
export default function FoerderungEinzeln() {
  const d = useLoaderData<typeof loader>() as Einzeln
  const antwort = useActionData<{ saetze: string[] }>()
  return (
    <div className="ef-seite">
      <title>{`${d.zeile.name} – Tragwerk`}</title>
      <div>
        <Link to={`/faelle/${d.fallId}/foerderung`}>{t.zurueck}</Link>
        <div className="ef-kopf">
          <h2>{d.zeile.name}</h2>
          <span className="tw-zustand tw-zustand--erlassen">{d.zeile.standName}</span>
        </div>
        {d.teile.length > 12 && d.gruende && <a href="#handlungen">{t.zuDenHandlungen}</a>}
      </div>
      {antwort && (
        <Hinweis art="warning" titel={bearbeiten.gingNicht}>
          {antwort.saetze.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
      {d.gruende?.neu && <NachWerten neu={d.gruende.neu} bearbeiten={d.sicht.bearbeiten} />}
      <div className="ap-freigabe">
        <div className="ef-seite">
          <Eckdaten d={d} />
          <section aria-labelledby="monate">
            <h3 id="monate">{t.monate}</h3>
            {d.teile.length === 0 ? <p>{t.keineMonate}</p> : <Monate teile={d.teile} heute={d.heute} />}
          </section>
          {d.gruende && <Gruende g={d.gruende} />}
        </div>
        <div id="handlungen">
          {d.gruende?.aenderung && <AenderungKasten a={d.gruende.aenderung} bearbeiten={d.sicht.bearbeiten} />}
          {d.sicht.bearbeiten && d.gruende && <Handlungen d={d} g={d.gruende} />}
          {d.gruende && <Verlauf schritte={d.gruende.schritte} />}
        </div>
      </div>
    </div>
  )
}

type Gruendesicht = NonNullable<Einzeln['gruende']>

function Eckdaten({ d }: { d: Einzeln }) {
  const zeilen: (readonly [string, React.ReactNode])[] = [
    [t.eckdaten.zeit, uebersicht.zeit(d.zeile.von, d.zeile.bis)],
    [t.eckdaten.summe, <Betrag key="s" euro={d.zeile.summeCent / 100} />],
    [t.eckdaten.bezahlt, <Betrag key="b" euro={d.zeile.bezahltCent / 100} />],
    [t.eckdaten.empfaenger, d.empfaenger === '' ? t.person : d.empfaenger],
    ...(d.antragAm ? [[t.eckdaten.antrag, alsDatum(d.antragAm)] as const] : []),
    ...(d.zeile.beendetAm ? [[t.eckdaten.stand, uebersicht.beendet(d.zeile.beendetAm)] as const] : []),
  ]
  return (
    <dl className="zl-eckdaten">
      {zeilen.map(([name, wert]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{wert}</dd>
        </div>
      ))}
      {d.verfuegungId && (
        <div>
          <dt>{t.bescheid}</dt>
          <dd>
            <Link reloadDocument to={`/verfuegungen/${d.verfuegungId}/pdf`}>
              PDF
            </Link>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Gruende({ g }: { g: Gruendesicht }) {
  return (
    <>
      {g.ermessen.length > 0 && (
        <section aria-labelledby="gruende">
          <h3 id="gruende">{t.gruende}</h3>
          {g.ermessen.map((absatz) => (
            <p key={absatz}>{absatz}</p>
          ))}
        </section>
      )}
      {g.zweig && (
        <section aria-labelledby="rechnung">
          <h3 id="rechnung">{t.eckdaten.summe}</h3>
          <Begruendung zweige={[g.zweig]} />
        </section>
      )}
      <section aria-labelledby="voraussetzungen">
        <h3 id="voraussetzungen">{t.voraussetzungen}</h3>
        <Bedingungen liste={g.pruefung.voraussetzungen} />
      </section>
    </>
  )
}

function Handlungen({ d, g }: { d: Einzeln; g: Gruendesicht }) {
  const wartend = d.teile.filter((teil) => teil.stand === 'wartet')
  return (
    <>
      {d.zeile.stand === 'entwurf' && <Entwurf d={d} />}
      {d.zeile.stand === 'vorgelegt' && (
        <section className="ap-kasten" aria-labelledby="vor">
          <h3 id="vor">{t.liegtVor}</h3>
          {g.entwurfId && <Link to={`/verfuegungen/${g.entwurfId}`}>{t.zurVerfuegung}</Link>}
        </section>
      )}
      {wartend.length > 0 && <NachweisFormular teile={wartend} />}
      {g.rueck && <Rueckzahlung r={g.rueck} />}
      {g.festNachBescheid && <p>{t.festNachBescheid}</p>}
      {g.job && !g.aenderung && <Jobaenderung key={d.fassung} art={g.job} />}
      {g.kannEnden && <Beenden mitLage={g.mitLage} />}
      {g.aufhebungId && (
        <section className="ap-kasten" aria-labelledby="aufhebung-vor">
          <h3 id="aufhebung-vor">{t.liegtVor}</h3>
          <Link to={`/verfuegungen/${g.aufhebungId}`}>{t.zurVerfuegung}</Link>
        </section>
      )}
      {g.kannAufheben && (
        <section className="ap-kasten" aria-labelledby="aufhebung">
          <h3 id="aufhebung">{t.aufhebung.titel}</h3>
          <p>{t.aufhebung.text}</p>
          <Form method="post">
            <Knopf tun="aufheben" text={t.aufhebung.tun} />
          </Form>
        </section>
      )}
      {g.kannWeiter && (
        <section className="ap-kasten" aria-labelledby="weiter">
          <h3 id="weiter">{t.weiterfoerderung}</h3>
          <p>
            {t.weiterfoerderungText}{' '}
            <Link to={`/faelle/${d.fallId}/foerderung/neu/p16g?p=${d.kennung}&von=${d.zeile.foerderungId}`}>{uebersicht.neu}</Link>
          </p>
        </section>
      )}
    </>
  )
}

function Entwurf({ d }: { d: Einzeln }) {
  return (
    <section className="ap-kasten" aria-labelledby="entwurf">
      <h3 id="entwurf">{t.vorlegen}</h3>
      <p>{t.vorlegenText}</p>
      <Form method="post" className="ef-tun">
        <input type="hidden" name="fassung" value={d.fassung} />
        <Knopf tun="vorlegen" text={t.vorlegen} haupt />
        <Link to={`/faelle/${d.fallId}/foerderung/${d.zeile.foerderungId}/entwurf`}>{t.bearbeiten}</Link>
        <details>
          <summary>{t.ablehnen}</summary>
          <label htmlFor="ablehnungsgrund">{t.grund}</label>
          <textarea id="ablehnungsgrund" name="grund" rows={4} maxLength={2500} />
          <p className="tw-leise">{t.ablehnenText}</p>
          <Knopf tun="ablehnen" text={t.ablehnen} />
        </details>
        <Knopf tun="verwerfen" text={t.verwerfen} />
      </Form>
    </section>
  )
}

function Knopf({ tun, text, haupt = false }: { tun: string; text: string; haupt?: boolean }) {
  return (
    <button type="submit" name="tun" value={tun} className={`kern-btn kern-btn--${haupt ? 'primary' : 'secondary'}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

function Verlauf({ schritte }: { schritte: Gruendesicht['schritte'] }) {
  return (
    <section className="ap-kasten" aria-labelledby="verlauf">
      <h3 id="verlauf">{t.verlauf}</h3>
      <ul className="ef-verlauf">
        {schritte.map((s) => (
          <li key={`${s.am} ${s.schritt} ${s.text}`}>
            <span>
              {s.schritt}
              {s.text && `: ${s.text}`}
            </span>
            <span className="tw-leise">
              {alsDatum(s.am.slice(0, 10))}
              {s.name && `, ${s.name}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
