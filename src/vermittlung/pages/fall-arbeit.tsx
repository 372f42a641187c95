import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsEuro, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { Integrationen } from '../ansicht/arbeit-integrationen.tsx'
import { type Gesendet, Verborgen, Vorschlaege } from '../ansicht/arbeit-vorschlaege.tsx'
import { Feld, Haken, Knopf } from '../ansicht/felder.tsx'
import { Jobtafel } from '../ansicht/jobvergleich.tsx'
import { lohn, Punkte, Punktetafel, Stellenfakten, stunden } from '../ansicht/teile.tsx'
import { arbeitsdaten } from '../arbeit-seite.ts'
import { type Getan, tueArbeit } from '../arbeit-tun.ts'
import { liesFormular } from '../stelle-formular.ts'
import { arbeit as t } from '../texte/personal-arbeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.lesen', async (z) => arbeitsdaten(z, await oeffneFall(z, z.params.fallId, t.zweck)))

export const action = geschuetzt('vermittlung.bearbeiten', async (z): Promise<Getan> => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  return tueArbeit(z, fall, await liesFormular(z.request), (s) => ({ stunden: stunden(s), lohn: lohn(s) }))
})

type Daten = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { person: { kennung: string } }>

/** Work for one person of the case: what fits, what was proposed, what came of it, what a job would leave. */
export default function FallArbeit() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Getan>()
  if (d.person === null) return <p className="ap-leer">{t.niemand}</p>
  const daten = d as Daten
  const gesendet: Gesendet | undefined = antwort?.ok === false ? antwort : undefined
  return (
    <>
      <Personenwahl wahl={d.wahl} kennung={d.person.kennung} />
      <div role="status">{antwort?.ok && <Hinweis art="success" titel={antwort.satz} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      {daten.auswahl !== null && antwort?.ok !== true && <Vorschlag d={daten} auswahl={daten.auswahl} />}
      <Passend d={daten} />
      <Vorschlaege
        vorschlaege={daten.vorschlaege}
        arbeitetBei={daten.integrationen.map((i) => i.stelleId)}
        kennung={daten.person.kennung}
        name={daten.person.name}
        darfTun={daten.vermittelt}
        gesendet={gesendet}
      />
      <Integrationen
        key={antwort?.ok ? daten.integrationen.map((i) => i.integrationId).join(' ') : 'offen'}
        integrationen={daten.integrationen}
        stellen={daten.vorschlaege.map((v) => [v.stelleId, `${v.titel}, ${v.arbeitgeber}`] as const)}
        kennung={daten.person.kennung}
        darfTun={daten.vermittelt}
        heute={daten.heute}
        foerderungen={daten.foerderungen}
        gesendet={gesendet}
      />
      {daten.rechnung !== null && <Rechner d={daten} rechnung={daten.rechnung} />}
    </>
  )
}

function Personenwahl({ wahl, kennung }: Readonly<{ wahl: readonly Readonly<{ kennung: string; name: string }>[]; kennung: string }>) {
  if (wahl.length < 2) return null
  return (
    <nav aria-label={t.person}>
      <ul className="ap-reiter">
        {wahl.map((m) => (
          <li key={m.kennung}>
            <Link to={`?p=${m.kennung}`} aria-current={m.kennung === kennung ? 'page' : undefined}>
              {m.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Vorschlag({ d, auswahl }: Readonly<{ d: Daten; auswahl: NonNullable<Daten['auswahl']> }>) {
  return (
    <section className="vm-teil ap-kasten" aria-labelledby="vorschlag">
      <h2 id="vorschlag">{t.vorschlagFuer(auswahl.stelle.titel)}</h2>
      <Stellenfakten stelle={auswahl.stelle} />
      <p>
        <Punkte passung={auswahl.passung} />
      </p>
      <Punktetafel passung={auswahl.passung} />
      <Form method="post" className="vm-form">
        <Verborgen tat="vorschlagen" kennung={d.person.kennung} />
        <input type="hidden" name="stelle" value={auswahl.stelle.stelleId} />
        <fieldset>
          <legend>{t.zumutbar}</legend>
          <p>{t.zumutbarText}</p>
          {auswahl.zumutbar.map((p) => (
            <Haken key={p.schluessel} name="zumutbar" wert={p.schluessel} label={`${p.frage} (${p.stelle})`} hinweis={p.satz} />
          ))}
        </fieldset>
        <Feld name="nachricht" label={t.nachricht} hinweis={t.nachrichtHinweis} lang={3} />
        <div className="vm-knoepfe">
          <Knopf>{t.vorschlagen}</Knopf>
        </div>
      </Form>
    </section>
  )
}

function Passend({ d }: Readonly<{ d: Daten }>) {
  return (
    <section className="vm-teil" aria-labelledby="passend">
      <h2 id="passend">{t.passend}</h2>
      <p className="tw-lese">{t.passendText}</p>
      {d.passend === null ? (
        <p className="ap-leer">{t.passendOhneProfil}</p>
      ) : d.passend.length === 0 ? (
        <p className="ap-leer">{t.passendKeine}</p>
      ) : (
        <>
          <ol className="vm-treffer">
            {d.passend.slice(0, ZUERST).map((treffer) => (
              <Treffer key={treffer.stelle.stelleId} treffer={treffer} d={d} />
            ))}
          </ol>
          {d.passend.length > ZUERST && (
            <details>
              <summary>{t.weitere(d.passend.length - ZUERST)}</summary>
              <ol className="vm-treffer" start={ZUERST + 1}>
                {d.passend.slice(ZUERST).map((treffer) => (
                  <Treffer key={treffer.stelle.stelleId} treffer={treffer} d={d} />
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** So many fit best and stand open. */
const ZUERST = 3

function Treffer({ treffer: { stelle, passung, bleibt }, d }: Readonly<{ treffer: NonNullable<Daten['passend']>[number]; d: Daten }>) {
  return (
    <li>
      <h3>
        <Link to={`/stellen/${stelle.stelleId}`}>{stelle.titel}</Link>
        <span className="tw-leise tw-normal">
          {stelle.arbeitgeber}, {stelle.ort}
        </span>
        <Punkte passung={passung} />
      </h3>
      {bleibt !== null && <p>{(bleibt.mehr < 0 ? t.bleibtWeniger : t.bleibt)(alsEuro(Math.abs(bleibt.mehr)), alsEuro(bleibt.netto))}</p>}
      <div className="vm-zeile">
        <Punktetafel passung={passung} />
        {d.vermittelt && (
          <Link to={`?p=${d.person.kennung}&stelle=${stelle.stelleId}#vorschlag`} aria-label={t.waehlenFuer(stelle.titel)}>
            {t.waehlen}
          </Link>
        )}
      </div>
    </li>
  )
}

function Rechner({ d, rechnung: r }: Readonly<{ d: Daten; rechnung: NonNullable<Daten['rechnung']> }>) {
  return (
    <section className="vm-teil" aria-labelledby="rechner">
      <h2 id="rechner">{t.rechner}</h2>
      <p className="tw-lese">{t.rechnerText}</p>
      <Form method="get" className="vm-form" action="#rechner">
        <input type="hidden" name="p" value={d.person.kennung} />
        <div className="vm-raster">
          <Feld name="brutto" label={t.rechnerBrutto} wert={r.brutto} />
          <Feld name="netto" label={t.rechnerNetto} wert={r.netto} />
        </div>
        <div className="vm-knoepfe">
          <Knopf zweit>{t.rechnerKnopf}</Knopf>
        </div>
      </Form>
      {r.ergebnis?.ok === false && (
        <Hinweis art="warning" titel={t.rechnerGeht}>
          <p>{r.ergebnis.saetze.join(' ')}</p>
        </Hinweis>
      )}
      {r.ergebnis?.ok && <Jobtafel vergleich={r.ergebnis.vergleich} t={t} tabelle="ap-tabelle" />}
    </section>
  )
}
