import { Form, Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsEuro, alsMonat, BetragFeld, EingabeFeld, Fehlerliste, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { BlattAnsicht } from '../ansicht/blatt-ansicht.tsx'
import { Jobtafel } from '../ansicht/jobtafel.tsx'
import { type Jobeingabe, type Jobergebnis, jobfelder, liesJob, rechneMeinenJob } from '../mein/jobrechnung.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Rechner: Was bleibt mir von diesem Job?')
  const suche = new URL(z.request.url).searchParams
  const eingabe = Object.fromEntries(jobfelder.map((feld) => [feld, (suche.get(feld) ?? '').trim()])) as Jobeingabe
  const leer = { eingabe, meldungen: [], brutto: null, ergebnis: null }
  if (jobfelder.every((feld) => eingabe[feld] === '')) return leer
  const job = liesJob(eingabe, z.sprache)
  if (!job.ok) return { ...leer, meldungen: job.meldungen }
  return { ...leer, brutto: job.ausStunden ? job.brutto : null, ergebnis: await rechneMeinenJob(z, fall, job) }
})

/** What a concrete job would leave, from the own case; typed amounts stay in the address and are not kept. */
export default function MeinWegRechner() {
  const { eingabe, meldungen, brutto, ergebnis } = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = arbeitTexte(sprache).rechner
  const feld = (name: keyof Jobeingabe) => ({ name, wert: eingabe[name], fehler: meldungen.find((m) => m.feld === name)?.satz })
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <Fehlerliste meldungen={meldungen} />
        <p>{t.vorspann}</p>
        <Form method="get" action="#ergebnis" className="tw-formular" noValidate key={Object.values(eingabe).join(' ')}>
          <BetragFeld {...feld('brutto')} label={t.brutto} hinweis={t.bruttoHinweis} />
          <details open={eingabe.stundenlohn !== '' || eingabe.stunden !== ''}>
            <summary>{t.nurStundenlohn}</summary>
            <div className="tw-fliess">
              <BetragFeld {...feld('stundenlohn')} label={t.stundenlohn} hinweis={t.stundenlohnHinweis} />
              <EingabeFeld {...feld('stunden')} label={t.stunden} hinweis={t.stundenHinweis} tastatur="decimal" rechts />
            </div>
          </details>
          <BetragFeld {...feld('netto')} label={t.netto} hinweis={t.nettoHinweis} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
        <div role="status">
          {ergebnis?.ok === false && (
            <Hinweis art="warning" titel={t.geht}>
              <p lang="de">{ergebnis.saetze.join(' ')}</p>
              <p>{t.gehtText}</p>
            </Hinweis>
          )}
          {ergebnis?.ok && (
            <>
              <h2 id="ergebnis">{t.monat(alsMonat(ergebnis.vergleich.monat, sprache))}</h2>
              {brutto !== null && <p>{t.hochgerechnet(alsEuro(brutto))}</p>}
            </>
          )}
        </div>
        {ergebnis?.ok && <Ergebnis ergebnis={ergebnis} />}
        <p>
          <Link to="/mein/stellen">{t.zurueck}</Link>
        </p>
      </div>
    </Seite>
  )
}

function Ergebnis({ ergebnis: { vergleich: v, danach } }: Readonly<{ ergebnis: Extract<Jobergebnis, { ok: true }> }>) {
  const t = arbeitTexte(useSprache()).rechner
  return (
    <section aria-labelledby="ergebnis" className="tw-fliess">
      <Jobtafel vergleich={v} />
      {danach && (
        <details>
          <summary>{t.zeileFuerZeile}</summary>
          <BlattAnsicht blatt={danach.blatt} leistung={danach.leistung} />
        </details>
      )}
      <h3>{t.nichtGerechnet}</h3>
      <ul className="tw-liste">
        {danach?.hinweise.map((h) => (
          <li key={h.text} lang={h.deutsch ? 'de' : undefined}>
            {h.text}
          </li>
        ))}
        <li>{v.ohneLeistung ? t.wohngeldStatt : t.wohngeld}</li>
        {v.ohneLeistung && <li>{t.andereHilfen}</li>}
        <li>{t.kosten}</li>
        {v.nachher.einstiegsgeld > 0 && <li>{t.einstiegsgeld}</li>}
      </ul>
      <p className="tw-klein">{t.verbindlich}</p>
    </section>
  )
}
