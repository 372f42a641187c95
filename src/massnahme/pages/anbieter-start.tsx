import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { anhoerungenVon, beantworteRueckzahlung } from '../../foerderung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { offeneMonate } from '../abschluss.ts'
import { anbieterVon } from '../anbieter.ts'
import { offeneBerichte, unbestaetigte } from '../anbieter-aufgaben.ts'
import { Leer, Platzbild } from '../ansicht/teile.tsx'
import { azavLage } from '../azav.ts'
import { liesDurchgaenge, listeMassnahmen } from '../katalog.ts'
import { liesRechnungen } from '../rechnung-lesen.ts'
import { azav as azavTexte } from '../texte/personal.ts'
import { start as t } from '../texte/personal-anbieter.ts'
import { heuteVon, meineTeilnehmenden } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieter = await anbieterVon(z.db, z.traegerId, z.konto.kontoId)
  if (anbieter === undefined || !anbieter.aktiv) return { verbunden: false as const }
  const { anbieterId } = anbieter
  const heute = heuteVon(z)
  const leute = await meineTeilnehmenden(z, anbieterId)
  const rechnungen = await liesRechnungen(z.db, z.traegerId, { anbieterId })
  const titel = new Map((await listeMassnahmen(z.db, z.traegerId, anbieterId)).map((m) => [m.massnahmeId, m.titel]))
  const laufend = (await liesDurchgaenge(z.db, z.traegerId, { anbieterId })).filter((d) => d.bis >= heute)
  return {
    verbunden: true as const,
    name: anbieter.name,
    anhoerungen: await anhoerungenVon(z.db, z.traegerId, { art: 'anbieter', id: anbieterId }),
    azav: { lage: azavLage(anbieter.azavVon, anbieter.azavBis, heute), bis: anbieter.azavBis },
    monate: await offeneMonate(z.db, z.traegerId, anbieterId, heute),
    unbestaetigt: unbestaetigte(leute, heute).length,
    berichte: (await offeneBerichte(z.db, z.traegerId, leute, heute)).length,
    zurueck: rechnungen.filter((r) => r.stand === 'zurueckgegeben').map(({ rechnungId, nummer }) => ({ rechnungId, nummer })),
    entwuerfe: rechnungen.filter((r) => r.stand === 'entwurf').map(({ rechnungId, nummer }) => ({ rechnungId, nummer })),
    durchgaenge: laufend.map(({ durchgangId, massnahmeId, von, bis, ort, plaetze, belegt }) => ({
      durchgangId,
      titel: titel.get(massnahmeId) ?? '',
      von,
      bis,
      ort,
      plaetze,
      belegt,
      begonnen: von <= heute,
    })),
  }
})

/** What the provider says to a hearing about a repayment. */
export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieter = await anbieterVon(z.db, z.traegerId, z.konto.kontoId)
  if (anbieter === undefined || !anbieter.aktiv) throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  const text = (name: string): string => String(form.get(name) ?? '')
  const getan = await beantworteRueckzahlung(z.db, z, { art: 'anbieter', id: anbieter.anbieterId }, text('anhoerung'), text('antwort'))
  return { satz: getan.ok ? '' : getan.saetze.join(' ') }
})

/** What a provider has to do, and its runs; no name of anybody. */
export default function AnbieterStart() {
  const d = useLoaderData<typeof loader>()
  if (!d.verbunden)
    return (
      <main id="inhalt" className="ap-haupt" tabIndex={-1}>
        <title>{t.fenster}</title>
        <h1>{t.titel}</h1>
        <Leer titel={t.nichtVerbunden} text={t.nichtVerbundenText} />
      </main>
    )
  const aufgaben = aufgabenAus(d)
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{d.name}</h1>
      </div>
      {(d.azav.lage === 'laeuft-ab' || d.azav.lage === 'abgelaufen') && (
        <Hinweis art="warning" titel={t.azav(azavTexte.lage[d.azav.lage], alsDatum(d.azav.bis ?? ''))}>
          <p>{t.azavText}</p>
        </Hinweis>
      )}
      {d.anhoerungen.map((a) => (
        <Anhoerung key={`${a.foerderungId} ${a.beantwortet}`} a={a} />
      ))}
      <div className="ap-freigabe">
        <section className="ap-kasten" aria-labelledby="tun">
          <h2 id="tun">{t.tun}</h2>
          {aufgaben.length === 0 ? (
            <p>{t.nichtsZuTun}</p>
          ) : (
            <ul className="ms-aufgaben">
              {aufgaben.map((a) => (
                <li key={a.nach + a.text}>
                  <Link to={a.nach}>{a.text}</Link>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="ap-kasten" aria-labelledby="laufend">
          <h2 id="laufend">{t.durchgaenge}</h2>
          {d.durchgaenge.length === 0 ? (
            <p>{t.keineDurchgaenge}</p>
          ) : (
            <ul className="ms-durchgaenge">
              {d.durchgaenge.map((l) => (
                <li key={l.durchgangId}>
                  <p>{l.begonnen ? <Link to={`/anbieter/anwesenheit?durchgang=${l.durchgangId}`}>{l.titel}</Link> : <b>{l.titel}</b>}</p>
                  <p className="tw-klein">
                    {t.vonBis(alsDatum(l.von), alsDatum(l.bis))}
                    {l.ort && `, ${l.ort}`}
                  </p>
                  <Platzbild plaetze={l.plaetze} belegt={l.belegt} wartend={0} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  )
}

type Verbunden = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { verbunden: true }>

function Anhoerung({ a }: { a: Verbunden['anhoerungen'][number] }) {
  const satz = useActionData<{ satz: string }>()?.satz
  return (
    <Hinweis art="warning" titel={a.worte.titel}>
      {a.saetze.map((zeile) => (
        <p key={zeile}>{zeile}</p>
      ))}
      {a.dokumentId && (
        <p>
          <Link reloadDocument to={`/anbieter/anhoerung.pdf?brief=${a.dokumentId}`}>
            {a.worte.brief}
          </Link>
        </p>
      )}
      {satz && <p className="tw-feldfehler">{satz}</p>}
      {!a.beantwortet && (
        <Form method="post" className="ms-formular">
          <input type="hidden" name="anhoerung" value={a.foerderungId} />
          <label>
            {a.worte.antwort}
            <textarea name="antwort" rows={4} maxLength={2500} required />
          </label>
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{a.worte.senden}</span>
          </button>
        </Form>
      )}
    </Hinweis>
  )
}

function aufgabenAus(d: Verbunden): readonly Readonly<{ nach: string; text: string }>[] {
  return [
    ...d.monate.map((monat) => ({ nach: `/anbieter/anwesenheit?monat=${monat}`, text: t.monatOffen(alsMonat(monat)) })),
    ...(d.unbestaetigt > 0 ? [{ nach: '/anbieter/teilnehmende', text: t.beginnMelden(d.unbestaetigt) }] : []),
    ...(d.berichte > 0 ? [{ nach: '/anbieter/teilnehmende', text: t.berichteFaellig(d.berichte) }] : []),
    ...d.zurueck.map((r) => ({ nach: `/anbieter/rechnungen/${r.rechnungId}`, text: t.rechnungZurueck(r.nummer) })),
    ...d.entwuerfe.map((r) => ({ nach: `/anbieter/rechnungen/${r.rechnungId}`, text: t.rechnungEntwurf(r.nummer) })),
  ]
}
