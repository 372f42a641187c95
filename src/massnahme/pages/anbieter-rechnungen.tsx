import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { AuswahlFeld, alsMonat, Betrag, EingabeFeld } from '../../platform/ui/index.ts'
import { Rechnungsstandbild } from '../ansicht/rechnung.tsx'
import { Einwaende, Knopf, Leer } from '../ansicht/teile.tsx'
import { geschlosseneMonate } from '../anwesenheit.ts'
import { listeMassnahmen } from '../katalog.ts'
import { beginneRechnung } from '../rechnung.ts'
import { liesRechnungen } from '../rechnung-lesen.ts'
import { rechnungen as t } from '../texte/personal-anbieter.ts'
import { handlungVon, meinAnbieter } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const massnahmen = await listeMassnahmen(z.db, z.traegerId, anbieterId)
  const rechnungen = await liesRechnungen(z.db, z.traegerId, { anbieterId })
  return {
    massnahmen: massnahmen.map(({ massnahmeId, titel }) => ({ massnahmeId, titel })),
    monate: (await geschlosseneMonate(z.db, z.traegerId, anbieterId)).slice(0, 12),
    rechnungen: rechnungen.map(({ rechnungId, nummer, titel, monat, stand, istCent, anerkanntCent }) => ({
      rechnungId,
      nummer,
      titel,
      monat,
      stand,
      istCent,
      anerkanntCent: stand === 'freigegeben' ? anerkanntCent : null,
    })),
  }
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const feld = (name: string) => String(form.get(name) ?? '')
  const massnahmeId = /^[0-9a-f-]{36}$/.test(feld('massnahme')) ? feld('massnahme') : ''
  if (massnahmeId === '') return { saetze: [t.massnahmeFehlt] }
  const getan = await beginneRechnung(z.db, handlungVon(z), anbieterId, { massnahmeId, monat: feld('monat'), nummer: feld('nummer') })
  return getan.ok ? redirect(`/anbieter/rechnungen/${getan.rechnungId}`) : { saetze: getan.saetze }
})

/** Invoices of the provider, and a new one for a closed month. */
export default function AnbieterRechnungen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <div className="ap-freigabe">
        <section aria-labelledby="bisher">
          <h2 id="bisher">{t.bisher}</h2>
          {d.rechnungen.length === 0 ? (
            <Leer titel={t.keine} text={t.keineText} />
          ) : (
            <table className="ap-tabelle ap-karten">
              <caption className="kern-sr-only">{t.titel}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.nummer}</th>
                  <th scope="col">{t.massnahme}</th>
                  <th scope="col">{t.monat}</th>
                  <th scope="col">{t.stand}</th>
                  <th scope="col" className="zahl">
                    {t.betrag}
                  </th>
                  <th scope="col" className="zahl">
                    {t.anerkannt}
                  </th>
                </tr>
              </thead>
              <tbody>
                {d.rechnungen.map((r) => (
                  <tr key={r.rechnungId}>
                    <td data-label={t.nummer}>
                      <Link to={`/anbieter/rechnungen/${r.rechnungId}`}>{r.nummer}</Link>
                    </td>
                    <td data-label={t.massnahme}>{r.titel}</td>
                    <td data-label={t.monat}>{alsMonat(r.monat)}</td>
                    <td data-label={t.stand}>
                      <Rechnungsstandbild stand={r.stand} />
                    </td>
                    <td data-label={t.betrag} className="zahl">
                      <Betrag euro={r.istCent / 100} />
                    </td>
                    <td data-label={t.anerkannt} className="zahl">
                      {r.anerkanntCent === null ? '–' : <Betrag euro={r.anerkanntCent / 100} />}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
        <section className="ap-kasten" aria-labelledby="neu">
          <h2 id="neu">{t.neu}</h2>
          {d.monate.length === 0 ? (
            <p>
              {t.erstAbschliessen} <Link to="/anbieter/anwesenheit">{t.zurAnwesenheit}</Link>
            </p>
          ) : (
            <Form method="post" className="tw-fliess ms-form">
              <AuswahlFeld
                name="massnahme"
                label={t.massnahme}
                wert={d.massnahmen[0]?.massnahmeId ?? ''}
                gruppen={[{ name: t.massnahme, optionen: d.massnahmen.map((m) => ({ wert: m.massnahmeId, text: m.titel })) }]}
              />
              <AuswahlFeld
                name="monat"
                label={t.monat}
                hinweis={t.monatHinweis}
                wert={d.monate[0] ?? ''}
                gruppen={[{ name: t.monat, optionen: d.monate.map((m) => ({ wert: m, text: alsMonat(m) })) }]}
              />
              <EingabeFeld name="nummer" label={t.eigeneNummer} wert="" />
              <Knopf text={t.berechnen} art="primary" />
            </Form>
          )}
        </section>
      </div>
    </main>
  )
}
