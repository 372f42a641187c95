import { Form, Link } from 'react-router'
import { Begruendung, type Zweig } from '../../platform/ui/index.ts'
import type { Rueckzahlung as Rueck } from '../rueckzahlung-model.ts'
import { einzeln } from '../texte/personal-seiten.ts'

const t = einzeln.rueck

/** Money that has to come back: proposal, hearing, answer, decision. */
export function Rueckzahlung({ r }: { r: Omit<Rueck, 'rechenweg'> & Readonly<{ rechenweg: Zweig }> }) {
  return (
    <section className="ap-kasten" aria-labelledby="rueck">
      <h3 id="rueck">{t.titel}</h3>
      <p>
        {t.vorschlag(r.cent)} <span className="tw-zustand tw-zustand--pruefung">{t.stand[r.stand]}</span>
      </p>
      <details>
        <summary>{einzeln.eckdaten.summe}</summary>
        <Begruendung zweige={[r.rechenweg]} />
      </details>
      {r.angehoertAm && r.frist && (
        <p>
          {t.angehoert(r.angehoertAm, r.frist)}{' '}
          {r.dokumentId && (
            <Link reloadDocument to={`/dokumente/${r.dokumentId}`}>
              {t.brief}
            </Link>
          )}
        </p>
      )}
      {r.antwortAm && (
        <p>
          {t.antwortVom(r.antwortAm)} {r.antwort}
        </p>
      )}
      {r.stand === 'vorgeschlagen' && (
        <Form method="post" className="ef-tun">
          <Knopf tun="anhoeren" text={t.anhoeren} />
        </Form>
      )}
      {r.stand === 'angehoert' && (
        <>
          {!r.antwortAm && <Textform tun="antwort" label={t.antwort} knopf={t.antwortTun} />}
          <Textform tun="fordern" label={t.wuerdigung} knopf={t.vorlegen} />
        </>
      )}
      {(r.stand === 'vorgeschlagen' || r.stand === 'angehoert') && <Textform tun="entfaellt" label={t.entfaelltGrund} knopf={t.entfaellt} />}
    </section>
  )
}

function Textform({ tun, label, knopf }: { tun: string; label: string; knopf: string }) {
  return (
    <Form method="post" className="ef-tun">
      <label>
        {label}
        <textarea name="text" rows={3} maxLength={2500} required />
      </label>
      <Knopf tun={tun} text={knopf} />
    </Form>
  )
}

function Knopf({ tun, text }: { tun: string; text: string }) {
  return (
    <button type="submit" name="tun" value={tun} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{text}</span>
    </button>
  )
}
