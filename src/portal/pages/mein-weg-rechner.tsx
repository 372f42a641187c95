import { Form, Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesBetrag } from '../../platform/eingabe/index.ts'
import { alsMonat, BetragFeld, Fehlerliste, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { rechengrundlage, rechneJob } from '../../vermittlung/index.ts'
import { Jobtafel } from '../ansicht/jobtafel.tsx'
import { heuteVon, leuteAm, meinFall } from '../mein/mein-fall.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Rechner: Was bleibt mir von diesem Job?')
  const suche = new URL(z.request.url).searchParams
  const eingabe = { brutto: suche.get('brutto') ?? '', netto: suche.get('netto') ?? '' }
  const leer = { eingabe, meldungen: [], ergebnis: null }
  if (eingabe.brutto === '' && eingabe.netto === '') return leer
  const b = liesBetrag(eingabe.brutto, z.sprache)
  const n = eingabe.netto === '' ? undefined : liesBetrag(eingabe.netto, z.sprache)
  const meldungen = [...(b.ok ? [] : [{ feld: 'brutto', satz: b.satz }]), ...(n === undefined || n.ok ? [] : [{ feld: 'netto', satz: n.satz }])]
  if (!b.ok || (n !== undefined && !n.ok)) return { ...leer, meldungen }
  const ich = (await leuteAm(z.db, z.traegerId, fall.fallId, heuteVon(z))).find((m) => m.personId === fall.personId)
  if (ich === undefined) return { ...leer, ergebnis: { ok: false as const, saetze: [] } }
  const grundlage = await rechengrundlage(z.db, z.traegerId, fall, ich.personId, z.jetzt)
  return { ...leer, ergebnis: rechneJob(grundlage, ich.kennung, { brutto: b.wert, netto: n?.wert }) }
})

/** What a concrete job would leave, from the own case; typed amounts stay in the address and are not kept. */
export default function MeinWegRechner() {
  const { eingabe, meldungen, ergebnis } = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = arbeitTexte(sprache).rechner
  const fehler = (feld: string) => meldungen.find((m) => m.feld === feld)?.satz
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <Fehlerliste meldungen={meldungen} />
        <p>{t.vorspann}</p>
        <Form method="get" className="tw-formular" noValidate key={`${eingabe.brutto} ${eingabe.netto}`}>
          <BetragFeld name="brutto" label={t.brutto} hinweis={t.bruttoHinweis} wert={eingabe.brutto} fehler={fehler('brutto')} />
          <BetragFeld name="netto" label={t.netto} hinweis={t.nettoHinweis} wert={eingabe.netto} fehler={fehler('netto')} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
        {ergebnis?.ok === false && (
          <Hinweis art="warning" titel={t.geht}>
            <p lang="de">{ergebnis.saetze.join(' ')}</p>
            <p>{t.gehtText}</p>
          </Hinweis>
        )}
        {ergebnis?.ok && (
          <section aria-labelledby="ergebnis" className="tw-fliess">
            <h2 id="ergebnis">{t.monat(alsMonat(ergebnis.vergleich.monat, sprache))}</h2>
            <Jobtafel vergleich={ergebnis.vergleich} />
          </section>
        )}
        <p>
          <Link to="/mein/stellen">{t.zurueck}</Link>
        </p>
      </div>
    </Seite>
  )
}
