import { Form, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Fehlerliste, Hinweis, TextFeld } from '../../platform/ui/index.ts'
import { Auswahl } from '../ansicht/auswahl.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { barriereStaende, beantworteBarriere, liesBarrieren } from '../barriere.ts'
import { barriereWorte as t } from '../texte/personal-barriere.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, umfeld, traegerId, params, konto }) => {
  const alle = await liesBarrieren(db, umfeld.tresor, traegerId, umfeld.traeger.land)
  const b = alle.find((x) => String(x.nummer) === params.nummer)
  if (b === undefined) throw new Response(null, { status: 404 })
  const { nummer, text, seite, hilfsmittel, geraet, kontakt } = b
  return {
    nummer,
    text,
    seite,
    hilfsmittel,
    geraet,
    kontakt,
    eingang: alsDatum(tagVon(b.eingegangenAm).toString()),
    frist: alsDatum(b.faelligAm),
    ziel: alsDatum(b.zielAm),
    antworten: b.antworten.map((a) => ({
      stand: a.stand,
      antwort: a.antwort,
      oeffentlich: a.oeffentlich,
      von: a.von,
      am: alsDatum(tagVon(a.am).toString()),
    })),
    antwortet: darf(konto, 'seite.schreiben'),
  }
})

export const action = geschuetzt('seite.schreiben', async (z) => {
  const formular = await formularAus(z.request)
  const feld = (name: string) => String(formular.get(name) ?? '')
  const werte = {
    antwort: feld('antwort'),
    oeffentlich: feld('oeffentlich'),
    stand: barriereStaende.find((s) => s === feld('stand')) ?? ('in-arbeit' as const),
  }
  const getan = await beantworteBarriere(z.db, z, Number(z.params.nummer), werte)
  return getan.ok ? redirect(`/redaktion/barrieren/${z.params.nummer}?getan=1`) : { werte, satz: getan.satz }
})

/** One report: what was said, what was answered, and the form for the next answer. */
export default function RedaktionBarriere() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort instanceof Response ? undefined : antwort
  const [suche] = useSearchParams()
  const letzte = d.antworten.at(-1)
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fensterEine(d.nummer)}</title>
      <Redaktionskopf
        titel={t.nummer(d.nummer)}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          ['/redaktion/barrieren', t.titel],
        ]}
      />
      {!fehler && suche.has('getan') && <Hinweis art="success" titel={t.gespeichert} />}
      <blockquote className="tw-zeilen tw-abstand">{d.text}</blockquote>
      <dl className="tw-angaben tw-abstand">
        <Angabe name={t.spalten.eingang} wert={d.eingang} />
        <Angabe name={t.spalten.frist} wert={`${d.frist} (${t.ziel(d.ziel)})`} />
        <Angabe name={t.seite} wert={d.seite} />
        <Angabe name={t.hilfsmittel} wert={d.hilfsmittel} />
        <Angabe name={t.geraet} wert={d.geraet} />
        <Angabe name={t.kontakt} wert={d.kontakt === '' ? t.ohneKontakt : d.kontakt} />
      </dl>
      {d.kontakt.includes('@') && (
        <p>
          <a href={`mailto:${encodeURIComponent(d.kontakt)}?subject=${encodeURIComponent(t.betreff(d.nummer))}`}>{t.mail}</a>
        </p>
      )}
      {d.antworten.length > 0 && (
        <section className="ap-unter" aria-labelledby="bisher">
          <h2 id="bisher">{t.bisher}</h2>
          {d.antworten.map((a) => (
            <article key={a.am + a.antwort}>
              <p className="tw-leise">
                {a.am}, {a.von}: {t.staende[a.stand]}
              </p>
              <p className="tw-zeilen">{a.antwort}</p>
            </article>
          ))}
        </section>
      )}
      {d.antwortet && (
        <section className="ap-unter" aria-labelledby="antworten">
          <h2 id="antworten">{t.antworten}</h2>
          <Fehlerliste meldungen={fehler ? [{ feld: 'antwort', satz: fehler.satz }] : []} />
          <Form method="post" className="tw-formular" key={d.antworten.length}>
            <TextFeld name="antwort" label={t.antwort} hinweis={t.antwortHinweis} wert={fehler?.werte.antwort ?? ''} fehler={fehler?.satz} />
            <Auswahl
              name="stand"
              label={t.stand}
              optionen={(['in-arbeit', 'behoben', 'keine'] as const).map((s) => ({ wert: s, text: t.staende[s] }))}
              wert={fehler?.werte.stand ?? letzte?.stand ?? 'in-arbeit'}
            />
            <TextFeld
              name="oeffentlich"
              label={t.oeffentlich}
              hinweis={t.oeffentlichHinweis}
              wert={fehler?.werte.oeffentlich ?? letzte?.oeffentlich ?? ''}
            />
            <p>
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.speichern}</span>
              </button>
            </p>
          </Form>
        </section>
      )}
    </main>
  )
}

function Angabe({ name, wert }: { name: string; wert: string }) {
  if (wert === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{wert}</dd>
    </div>
  )
}
