import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Kurzfeld } from '../ansicht/redaktion/kurzfeld.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { setzeAuftritt } from '../auftritt.ts'
import { liesPresseeinstellung, presseSchema } from '../presse-einstellung.ts'
import { eins, flach, reihen, type Werte, werteAus } from '../redaktion-werte.ts'
import { pressestelle, einstellungWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId }) => ({ werte: flach(await liesPresseeinstellung(db, traegerId)) }))

export const action = geschuetzt('presse.schreiben', async (z) => {
  const werte = werteAus(await formularAus(z.request))
  const daten = {
    ort: eins(werte, 'ort'),
    fax: eins(werte, 'fax'),
    kreisblattZeichen: eins(werte, 'kreisblattZeichen'),
    zurueckhaltung: reihen(werte, 'zurueckhaltung', ['ab', 'bis', 'anlass']),
  }
  const gelesen = presseSchema.safeParse(daten)
  if (!gelesen.success)
    return { ok: false as const, werte, meldungen: gelesen.error.issues.map((i) => ({ stelle: i.path.join('.'), satz: i.message })) }
  await setzeAuftritt(z.db, z, 'presse', gelesen.data)
  return { ok: true as const }
})

/** What the press office sets for itself. */
export default function PresseEinstellungen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const werte: Werte = antwort?.ok === false ? antwort.werte : d.werte
  const meldungen = antwort?.ok === false ? antwort.meldungen : []
  const felder = { werte, fehler: Object.fromEntries(meldungen.map((m) => [m.stelle, m.satz])), zahlen: [], bilder: [], standorte: [] }
  const zeiten = Object.keys(werte).filter((k) => /^zurueckhaltung\.\d+\.ab$/.test(k)).length
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{pressestelle.fenster(t.titel)}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion/presse', pressestelle.titel]]}>
        <Link to="/redaktion/einstellungen/pressekontakt">{t.kontakt}</Link>
      </Redaktionskopf>
      {antwort?.ok && <Hinweis art="success" titel={t.gespeichert} />}
      <Meldungen meldungen={meldungen} />
      <Form method="post" className="tw-fliess ap-schmal" key={JSON.stringify(d.werte)}>
        <Kurzfeld felder={felder} name="ort" label={t.ort} />
        <Kurzfeld felder={felder} name="fax" label={t.fax} />
        <Kurzfeld felder={felder} name="kreisblattZeichen" label={t.kreisblattZeichen} typ="number" />
        <fieldset className="rd-mehrere">
          <legend>{t.zurueckhaltung}</legend>
          <p className="tw-klein tw-leise">{t.zurueckhaltungHinweis}</p>
          {Array.from({ length: zeiten + 1 }, (_, i) => `zurueckhaltung.${i}`).map((vor) => (
            <div key={vor} className="rd-reihe">
              <Kurzfeld felder={felder} name={`${vor}.ab`} label={t.ab} typ="date" />
              <Kurzfeld felder={felder} name={`${vor}.bis`} label={t.bis} typ="date" />
              <Kurzfeld felder={felder} name={`${vor}.anlass`} label={t.anlass} />
            </div>
          ))}
        </fieldset>
        <div className="tw-knoepfe">
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.speichern}</span>
          </button>
        </div>
      </Form>
    </main>
  )
}
