import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Personenwahl } from '../ansicht/personenwahl.tsx'
import { PlanFormular } from '../ansicht/plan-formular.tsx'
import { Wahlliste } from '../ansicht/termin-felder.tsx'
import { planSeite, tuePlan } from '../plan-seite.ts'
import { planseite as t } from '../texte/personal-plan.ts'
import { potenzialtexte, wegtexte } from '../texte/personal-weg.ts'

export const meta = () => [{ title: t.titel }]
export const loader = geschuetzt('plan.lesen', planSeite)
export const action = geschuetzt('plan.schreiben', tuePlan)

type Seite = Extract<Awaited<ReturnType<typeof planSeite>>, { darfSchreiben: boolean }>

/** The plan that holds, the draft that both write, and what was before. */
export default function PlanSeite() {
  const seite = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  if (seite.mensch === undefined) return <p className="ap-leer">{potenzialtexte.niemand}</p>
  const { entwurf, gilt } = seite
  return (
    <div className="tw-fliess">
      <Personenwahl leute={seite.leute} gewaehlt={seite.mensch.kennung} />
      <h2>{t.ueberschrift(seite.mensch.name)}</h2>
      <div role="status" aria-live="polite">
        {getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.saetze.join(' ')} />}
      </div>
      {gilt && (
        <p>
          {gilt.pruefenBis === null
            ? `${t.formen[gilt.form]}, ${t.zeitraum(alsDatum(gilt.gueltigAb), gilt.gueltigBis === null ? null : alsDatum(gilt.gueltigBis))}.`
            : t.gilt(gilt.nummer, alsDatum(gilt.gueltigAb), alsDatum(gilt.pruefenBis))}{' '}
          {gilt.form === 'kooperationsplan' && <Pdf planId={gilt.planId} />}
        </p>
      )}
      {gilt && !entwurf && <Geltender seite={seite} />}
      {!gilt && !entwurf && <p className="ap-leer">{t.keiner}</p>}
      {!entwurf && seite.darfSchreiben && (
        <Form method="post">
          <button type="submit" name="aktion" value="beginnen" className="kern-btn kern-btn--primary">
            <span className="kern-label">{gilt ? t.fortschreiben : t.beginnen}</span>
          </button>
        </Form>
      )}
      {entwurf && <Entwurf seite={seite} eingabe={getan?.eingabe} />}
      <Fassungen seite={seite} />
      {seite.darfSchreiben && <Nachtragen anzahl={seite.fassungen.length} />}
    </div>
  )
}

/** What the plan in force says: goal, and the steps of each side. */
function Geltender({ seite }: { seite: Seite }) {
  const f = seite.fassungen.find((x) => x.planId === seite.gilt?.planId)
  if (f === undefined) return null
  return (
    <section className="ap-kasten" aria-label={t.ziel}>
      <p className="ap-planziel">{f.ziel}</p>
      <Schritte f={f} />
      {f.auszug && <p className="tw-klein tw-leise">{t.auszug}</p>}
    </section>
  )
}

function Schritte({ f }: { f: Seite['fassungen'][number] }) {
  return (
    <ul className="ap-angaben">
      {f.schritte.map((s) => (
        <li key={s.was}>
          <span>
            <b>{s.name || wegtexte.wer[s.wer]}:</b> {s.was} {s.bis && <small>{wegtexte.bis(alsDatum(s.bis))}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Pdf({ planId }: { planId: string }) {
  const nach = (sprache: string) => `plan/${planId}.pdf${sprache === 'de' ? '' : `?sprache=${sprache}`}`
  return (
    <span className="ap-knopfreihe">
      <a href={nach('de')}>{t.pdf}</a> <a href={nach('einfach')}>{t.pdfEinfach}</a> <a href={nach('en')}>{t.pdfEn}</a>
    </span>
  )
}

type Eingabe = NonNullable<Awaited<ReturnType<typeof tuePlan>>['eingabe']>

function Entwurf({ seite, eingabe }: { seite: Seite; eingabe: Eingabe | undefined }) {
  const { entwurf, mensch } = seite
  if (!entwurf) return null
  const { pruefung } = entwurf
  const vorgelegt = entwurf.stand === 'vorgelegt'
  return (
    <section aria-labelledby="entwurf" className="ap-planentwurf">
      <div>
        <h3 id="entwurf">{t.entwurf}</h3>
        {vorgelegt || !seite.darfSchreiben ? (
          <>
            {vorgelegt && <p>{t.wartet(mensch.name)}</p>}
            <p className="ap-planziel">{entwurf.inhalt.ziel}</p>
            <ul className="ap-angaben">
              {entwurf.inhalt.schritte.map((s) => (
                <li key={s.schrittId}>
                  <span>
                    <b>{seite.mitmacher.find((m) => m.personId === s.personId)?.name ?? wegtexte.wer[s.wer]}:</b> {s.was}{' '}
                    {s.bis && <small>{wegtexte.bis(alsDatum(s.bis))}</small>}
                  </span>
                </li>
              ))}
            </ul>
            {vorgelegt && seite.darfSchreiben && (
              <Form method="post" className="tw-knoepfe">
                <input type="hidden" name="planId" value={entwurf.planId} />
                <input type="hidden" name="fassung" value={entwurf.fassung} />
                <Knopf wert="vor-ort" text={t.vorOrt(mensch.name)} haupt />
                <Knopf wert="zurueckholen" text={t.zurueckholen} />
              </Form>
            )}
          </>
        ) : (
          <PlanFormular
            mitmacher={seite.mitmacher}
            e={{ ...entwurf, ...(eingabe ?? {}) }}
            kinder={
              <div className="tw-knoepfe">
                <Knopf wert="speichern" text={t.speichern} haupt />
                <Knopf wert="vorlegen" text={t.vorlegen} />
                <Knopf wert="verwerfen" text={t.verwerfen} />
              </div>
            }
          />
        )}
      </div>
      <aside className="ap-kasten">
        {pruefung.muss.length === 0 && pruefung.soll.length === 0 && <p>{t.fertig}</p>}
        <Liste titel={t.muss} saetze={pruefung.muss} />
        <Liste titel={t.soll} saetze={pruefung.soll} />
      </aside>
    </section>
  )
}

function Knopf({ wert, text, haupt = false }: { wert: string; text: string; haupt?: boolean }) {
  return (
    <button type="submit" name="aktion" value={wert} className={`kern-btn kern-btn--${haupt ? 'primary' : 'secondary'}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

function Liste({ titel, saetze }: { titel: string; saetze: readonly string[] }) {
  if (saetze.length === 0) return null
  return (
    <>
      <h4>{titel}</h4>
      <ul>
        {saetze.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ul>
    </>
  )
}

function Fassungen({ seite }: { seite: Seite }) {
  const aeltere = seite.fassungen.filter((f) => f.planId !== seite.gilt?.planId)
  if (aeltere.length === 0) return null
  return (
    <section aria-labelledby="fassungen">
      <h3 id="fassungen">{t.fassungen}</h3>
      {aeltere.map((f) => (
        <details key={f.planId} className="ap-kasten">
          <summary>
            {t.formen[f.form]}, {t.zeitraum(alsDatum(f.gueltigAb), f.gueltigBis === null ? null : alsDatum(f.gueltigBis))}
          </summary>
          <p>{f.ziel}</p>
          <Schritte f={f} />
          {f.auszug && <p className="tw-klein tw-leise">{t.auszug}</p>}
          {f.pdf && <Pdf planId={f.planId} />}
        </details>
      ))}
    </section>
  )
}

const aeltere = ['kooperationsplan-2023', 'aufforderung', 'eingliederungsvereinbarung'] as const

/** A paper of the law before July 2026, typed so that it can be read with the others. */
function Nachtragen({ anzahl }: { anzahl: number }) {
  const w = t.nachtragen
  return (
    <details className="ap-kasten">
      <summary>{w.titel}</summary>
      <p className="tw-klein tw-leise">{w.hinweis}</p>
      <Form method="post" className="ap-formular" key={anzahl} preventScrollReset>
        <Wahlliste name="form" label={w.form} optionen={aeltere.map((f) => [f, t.formen[f]] as const)} />
        <div className="ap-formular__reihe">
          <label>
            {w.ab}
            <input type="date" name="ab" required max="2026-06-30" />
          </label>
          <label>
            {w.bis}
            <input type="date" name="bis" required />
          </label>
        </div>
        <label>
          {w.ziel}
          <textarea name="ziel" rows={2} maxLength={500} required />
        </label>
        <label>
          {w.person}
          <textarea name="person" rows={3} />
        </label>
        <label>
          {w.haus}
          <textarea name="haus" rows={3} />
        </label>
        <Knopf wert="nachtragen" text={w.knopf} />
      </Form>
    </details>
  )
}
