import { useRef } from 'react'
import { Form, Link } from 'react-router'
import { Hinweis, Icon } from '../../platform/ui/index.ts'
import { useAbsendetaste, useBuchstabe } from '../../platform/ui/tasten.ts'
import { absendetaste, freigabe } from '../texte/personal-seiten.ts'
import { verfuegungSeite as t } from '../texte/personal-verfuegung.ts'
import type { VerfuegungAnsicht } from '../verfuegung-ansicht.ts'
import { Bloecke } from './bloecke.tsx'
import { Standzeichen } from './entwurfsteile.tsx'

type Teile = Readonly<{ v: VerfuegungAnsicht; ich: string; antwort: { saetze: string[] } | undefined }>

/** The letter of a single decision on paper, beside it what may be done with it by whom. */
export function Verfuegung({ v, ich, antwort }: Teile) {
  useBuchstabe('r', 'grund')
  const rueckgabe = v.stand === 'zurueckgegeben' ? v.schritte.findLast((s) => s.grund !== '') : undefined
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel(v.titel)}</title>
      <div className="ap-titel">
        <h1>
          {v.titel} <span className="tw-leise tw-normal">{v.aktenzeichen}</span>
        </h1>
        <Standzeichen stand={v.stand} />
        <span className="tw-leise">
          {v.art}, {v.bezeichnung}
        </span>
      </div>
      {antwort && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {antwort.saetze.map((s) => (
            <p key={s}>{s}</p>
          ))}
        </Hinweis>
      )}
      {rueckgabe && (
        <Hinweis art="warning" titel={t.zurueckgegeben(rueckgabe.name, rueckgabe.am)}>
          <p>{rueckgabe.grund}</p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <div>
          <Brief v={v} />
        </div>
        <div>
          {v.darf.freigeben && !v.mitgewirkt ? <Freigabe v={v} ich={ich} /> : <Bearbeitung v={v} ich={ich} />}
          <Pruefungen v={v} />
          <Verweise v={v} />
          <Schritte v={v} />
        </div>
      </div>
    </main>
  )
}

function Brief({ v }: { v: VerfuegungAnsicht }) {
  return (
    <>
      <section aria-labelledby="brief">
        <h2 id="brief">{t.brief}</h2>
        {v.brief === undefined ? (
          <p>{t.keinBrief}</p>
        ) : (
          <div className="tw-brief tw-lese tw-klein">
            <address>
              {v.brief.anschrift.map((zeile) => (
                <span key={zeile}>{zeile}</span>
              ))}
            </address>
            <dl className="bs-angaben">
              {v.brief.angaben.map((a) => (
                <div key={a.name}>
                  <dt>{a.name}</dt>
                  <dd>{a.wert}</dd>
                </div>
              ))}
            </dl>
            <Bloecke bloecke={v.brief.bloecke} />
          </div>
        )}
      </section>
      {v.rechnung.length > 0 && (
        <section className="ap-kasten" aria-labelledby="rechnung">
          <h2 id="rechnung">{t.rechnung}</h2>
          <Bloecke bloecke={v.rechnung} />
        </section>
      )}
    </>
  )
}

/** What who drafts may do now. */
function Bearbeitung({ v, ich }: { v: VerfuegungAnsicht; ich: string }) {
  return (
    <section className="ap-kasten" aria-labelledby="vorlegen">
      <h2 id="vorlegen">{v.stand === 'eingereicht' ? t.freigabe : t.vorlegen}</h2>
      {v.stand === 'erlassen' && <p>{t.erlassen}</p>}
      {v.stand === 'verworfen' && <p>{t.verworfen}</p>}
      {v.stand === 'eingereicht' && <p>{t.liegtVor}</p>}
      {v.darf.freigeben && v.mitgewirkt && <p className="tw-klein">{`${freigabe.wer(ich, v.bearbeitetVon)} ${freigabe.zweitePerson}`}</p>}
      {(v.darf.bearbeiten || v.darf.zurueckziehen) && (
        <Form method="post" action={`/verfuegungen/${v.entwurfId}`} className="ap-entscheid">
          <input type="hidden" name="fassung" value={v.fassung} />
          {v.darf.bearbeiten && (
            <>
              <button type="submit" name="tun" value="einreichen" className="kern-btn kern-btn--primary" disabled={v.hindernisse.length > 0}>
                <span className="kern-label">{t.einreichen}</span>
              </button>
              <button type="submit" name="tun" value="verwerfen" className="kern-btn kern-btn--tertiary">
                <span className="kern-label">{t.verwerfen}</span>
              </button>
            </>
          )}
          {v.darf.zurueckziehen && (
            <button type="submit" name="tun" value="zurueckziehen" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.zurueckziehen}</span>
            </button>
          )}
        </Form>
      )}
      {!v.darf.bearbeiten && (v.stand === 'entwurf' || v.stand === 'zurueckgegeben') && <p className="tw-klein">{t.kannIch}</p>}
    </section>
  )
}

/** The second person decides. */
function Freigabe({ v, ich }: { v: VerfuegungAnsicht; ich: string }) {
  const form = useRef<HTMLFormElement>(null)
  useAbsendetaste(form)
  const ziel = `/freigaben/verfuegung/${v.entwurfId}`
  return (
    <section className="ap-kasten" aria-labelledby="entscheidung">
      <h2 id="entscheidung">{freigabe.entscheidung}</h2>
      <p className="tw-klein">{`${freigabe.wer(ich, v.bearbeitetVon)} ${freigabe.vierAugen}`}</p>
      <Form method="post" action={ziel} ref={form} className="ap-entscheid">
        <input type="hidden" name="fassung" value={v.fassung} />
        <button type="submit" name="tun" value="erlassen" className="kern-btn kern-btn--primary" disabled={v.hindernisse.length > 0}>
          <span className="kern-label">{freigabe.erlassen}</span>
          <kbd>{absendetaste}</kbd>
        </button>
      </Form>
      <Form method="post" action={ziel} className="ap-entscheid">
        <input type="hidden" name="fassung" value={v.fassung} />
        <label htmlFor="grund">{freigabe.grund}</label>
        <textarea id="grund" name="grund" required />
        <button type="submit" name="tun" value="zurueckgeben" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{freigabe.zurueckgeben}</span>
          <kbd>R</kbd>
        </button>
      </Form>
    </section>
  )
}

function Pruefungen({ v }: { v: VerfuegungAnsicht }) {
  if (v.stand === 'erlassen' || v.stand === 'verworfen') return null
  return (
    <section className="ap-kasten" aria-labelledby="hindernisse">
      <h2 id="hindernisse">{t.hindernisse}</h2>
      <ul className="ap-pruefliste">
        {v.hindernisse.length === 0 && (
          <li className="ok">
            <Icon name="success" />
            <span>{t.nichtsImWeg}</span>
          </li>
        )}
        {v.hindernisse.map((satz) => (
          <li key={satz} className="acht">
            <Icon name="warning" />
            <span>{satz}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Verweise({ v }: { v: VerfuegungAnsicht }) {
  return (
    <section className="ap-kasten">
      <ul className="ap-verweise">
        <li>
          {v.verfuegungId === undefined ? (
            <Link reloadDocument to={`/verfuegungen/${v.entwurfId}/entwurf.pdf`}>
              {t.vorschau}
            </Link>
          ) : (
            <Link reloadDocument to={`/verfuegungen/${v.verfuegungId}/pdf`}>
              {t.alsPdf}
            </Link>
          )}
        </li>
        <li>
          <Link to={`/faelle/${v.fallId}`}>{t.fall}</Link>
        </li>
      </ul>
    </section>
  )
}

function Schritte({ v }: { v: VerfuegungAnsicht }) {
  return (
    <section className="ap-kasten" aria-labelledby="schritte">
      <h2 id="schritte">{t.schritte}</h2>
      <ol className="tw-liste">
        {v.schritte.map((s) => (
          <li key={`${s.schritt} ${s.am} ${s.name} ${s.grund}`}>
            {t.schritt(s.schritt, s.name, s.am)}
            {s.grund !== '' && <span className="tw-leise"> „{s.grund}“</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
