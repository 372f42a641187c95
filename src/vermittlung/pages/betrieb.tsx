import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { istId } from '../../fall/index.ts'
import { Zugaenge, type Zugangserfolg, Zugangshinweis } from '../../platform/auth/ansicht/zugaenge.tsx'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { BetriebFormular } from '../ansicht/betrieb-formular.tsx'
import { Auswahl, Feld, fehlerAn, Knopf } from '../ansicht/felder.tsx'
import { Rahmen, Stellenstand } from '../ansicht/teile.tsx'
import { erfasseKontakt, findArbeitgeber, kontakteVon, liesArbeitgeberEingabe, schreibeArbeitgeber } from '../arbeitgeber.ts'
import { beendeArbeitgeberZugang, erneuereArbeitgeberZugang, gibArbeitgeberZugang, zugaengeVon } from '../arbeitgeber-zugang.ts'
import { aus, kontaktArten } from '../model.ts'
import { liesStellen } from '../stelle.ts'
import { liesFormular } from '../stelle-formular.ts'
import { bereich, betrieb as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.lesen', async (z) => {
  const arbeitgeber = await findArbeitgeber(z.db, z.traegerId, z.params.arbeitgeberId ?? '')
  if (arbeitgeber === undefined) throw new Response(null, { status: 404 })
  const pflegt = darf(z.konto, 'stelle.pflegen')
  const { iban, ...rest } = arbeitgeber
  const stellen = await liesStellen(z.db, z.traegerId, { arbeitgeberId: arbeitgeber.arbeitgeberId })
  return {
    arbeitgeber: { ...rest, iban: pflegt ? iban : '' }, // the account number belongs to those who keep the employer
    kontakte: await kontakteVon(z.db, z.traegerId, arbeitgeber.arbeitgeberId),
    stellen: stellen.map(({ stelleId, titel, stand, ort }) => ({ stelleId, titel, stand, ort })),
    zugaenge: pflegt ? await zugaengeVon(z.db, z.traegerId, arbeitgeber.arbeitgeberId) : [],
    heute: tagVon(z.jetzt).toString(),
    pflegt,
    getan: new URL(z.request.url).searchParams.has('getan'),
  }
})

type Rueck = Readonly<{
  meldungen?: readonly { feld: string; satz: string }[]
  werte?: Readonly<Record<string, string>>
  zugang?: Zugangserfolg
}>

export const action = geschuetzt('stelle.pflegen', async (z): Promise<Response | Rueck> => {
  const arbeitgeber = await findArbeitgeber(z.db, z.traegerId, z.params.arbeitgeberId ?? '')
  if (arbeitgeber === undefined) throw new Response(null, { status: 404 })
  const { arbeitgeberId } = arbeitgeber
  const { text, werte } = await liesFormular(z.request)
  const fertig = redirect(`/betriebe/${arbeitgeberId}?getan`)
  if (text('tat') === 'kontakt') {
    const art = aus(kontaktArten, text('art')) ?? 'telefon'
    const erfasst = await erfasseKontakt(z.db, z, {
      arbeitgeberId,
      am: text('am'),
      art,
      mit: text('mit').slice(0, 200),
      notiz: text('notiz').slice(0, 2000),
    })
    return erfasst.ok ? fertig : { meldungen: erfasst.meldungen, werte }
  }
  if (['zugang', 'passwort', 'loesen'].includes(text('tat'))) return (await regleZugang(z, arbeitgeber, text)) ?? fertig
  const gelesen = liesArbeitgeberEingabe(text)
  if (!gelesen.ok) return { meldungen: gelesen.meldungen, werte }
  const geschrieben = await schreibeArbeitgeber(z.db, z, gelesen.wert, { arbeitgeberId, fassung: Number(text('fassung')) })
  return geschrieben.ok ? fertig : { meldungen: geschrieben.meldungen, werte }
})

/** Who signs in for the employer; nothing where it only ended. */
async function regleZugang(
  z: Zugriff,
  arbeitgeber: Readonly<{ arbeitgeberId: string; name: string }>,
  text: (feld: string) => string,
): Promise<Rueck | undefined> {
  const { arbeitgeberId } = arbeitgeber
  const kontoId = istId(text('id')) ? text('id') : arbeitgeberId // no account has the employer's id
  if (text('tat') === 'loesen') {
    await beendeArbeitgeberZugang(z.db, z, arbeitgeberId, kontoId)
    return undefined
  }
  const zugang =
    text('tat') === 'passwort'
      ? await erneuereArbeitgeberZugang(z.db, z, arbeitgeberId, kontoId)
      : await gibArbeitgeberZugang(z.db, z, arbeitgeber, { kennung: text('kennung'), name: text('kontoName') })
  return zugang.ok ? { zugang } : { meldungen: [{ feld: 'kennung', satz: zugang.satz }], werte: { tat: 'zugang' } }
}

/** One employer: who to talk to, what was said, which vacancies. */
export default function Betrieb() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Rueck>()
  const { arbeitgeber: a } = d
  const tat = antwort?.werte?.tat
  const kontaktFehler = tat === 'kontakt' ? antwort?.meldungen : undefined
  const bearbeitet = antwort?.meldungen !== undefined && tat !== 'kontakt' && tat !== 'zugang'
  const an = fehlerAn(kontaktFehler)
  const fakten = (['betriebsnummer', 'branche', 'ansprechperson', 'telefon', 'email'] as const).filter((f) => a[f] !== '')
  return (
    <Rahmen fenster={t.fenster(a.name)} titel={a.name} pflegt={d.pflegt}>
      <div role="status">{d.getan && antwort === undefined && <Hinweis art="success" titel={bereich.getan} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      <div role="status">
        <Zugangshinweis zugang={antwort?.zugang} />
      </div>
      <section className="vm-teil">
        <p>{[a.strasse, [a.plz, a.ort].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</p>
        <dl className="vm-fakten">
          {fakten.map((f) => (
            <div key={f}>
              <dt>{t.felder[f]}</dt>
              <dd>{a[f]}</dd>
            </div>
          ))}
        </dl>
        {a.bemerkung !== '' && <p className="tw-lese">{a.bemerkung}</p>}
      </section>
      <div className="vm-paar">
        <section className="vm-teil" aria-labelledby="stellen">
          <h2 id="stellen">{t.stellen}</h2>
          <ul className="tw-liste">
            {d.stellen.map((s) => (
              <li key={s.stelleId}>
                <Link to={`/stellen/${s.stelleId}`}>{s.titel}</Link> <Stellenstand stand={s.stand} />
              </li>
            ))}
          </ul>
          {d.pflegt && (
            <p>
              <Link to={`/stellen/neu?arbeitgeber=${a.arbeitgeberId}`}>{t.stelleNeu}</Link>
            </p>
          )}
        </section>
        <section className="vm-teil" aria-labelledby="kontakte">
          <h2 id="kontakte">{t.kontakte}</h2>
          {d.kontakte.length === 0 && <p className="tw-leise">{t.kontakteLeer}</p>}
          <ul className="vm-verlauf">
            {d.kontakte.map((k) => (
              <li key={k.kontaktId}>
                <b>{alsDatum(k.am)}</b> {t.arten[k.art]}
                {k.mit !== '' && ` mit ${k.mit}`}: {k.notiz} <span className="tw-leise">{k.wer}</span>
              </li>
            ))}
          </ul>
          {d.pflegt && (
            <Form method="post" className="vm-form" noValidate key={d.kontakte.length}>
              <input type="hidden" name="tat" value="kontakt" />
              <h3>{t.kontaktNeu}</h3>
              <div className="vm-raster">
                <Feld name="am" label={t.kontakt.am} art="date" wert={kontaktFehler ? antwort?.werte?.am : d.heute} fehler={an('am')} />
                <Auswahl name="art" label={t.kontakt.art} optionen={t.arten} wert={kontaktFehler ? antwort?.werte?.art : 'telefon'} />
                <Feld name="mit" label={t.kontakt.mit} wert={kontaktFehler ? antwort?.werte?.mit : ''} />
                <Feld name="notiz" label={t.kontakt.notiz} lang={3} breit wert={kontaktFehler ? antwort?.werte?.notiz : ''} fehler={an('notiz')} />
              </div>
              <div className="vm-knoepfe">
                <Knopf zweit>{t.speichern}</Knopf>
              </div>
            </Form>
          )}
        </section>
      </div>
      {d.pflegt && <Zugaenge konten={d.zugaenge} wozu={t.zugangWozu} />}
      {d.pflegt && (
        <details className="vm-teil" open={bearbeitet}>
          <summary>{t.bearbeiten}</summary>
          <BetriebFormular
            werte={bearbeitet ? (antwort?.werte ?? a) : a}
            meldungen={bearbeitet ? antwort?.meldungen : undefined}
            fassung={a.fassung}
          />
        </details>
      )}
    </Rahmen>
  )
}
