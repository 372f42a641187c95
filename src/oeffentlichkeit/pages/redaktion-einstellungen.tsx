import { Form, NavLink, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Kurzfeld } from '../ansicht/redaktion/kurzfeld.tsx'
import { liesAuftritt, setzeAuftritt } from '../auftritt.ts'
import { type Einstellungsbereich, einstellungsbereiche, istEinstellungsbereich } from '../einstellungen.ts'
import { eins, flach, reihen, werteAus } from '../redaktion-werte.ts'
import { einstellungen as t } from '../texte/personal-einstellungen.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const MEHRZEILIG: readonly string[] = ['anschrift', 'aufsichtAnschrift', 'verantwortlich', 'aufsicht']

export const loader = geschuetzt('auftritt.einrichten', async ({ db, traegerId, params }) => {
  const bereich = bereichVon(params.bereich)
  const alle = Object.keys(einstellungsbereiche).filter(istEinstellungsbereich)
  const da = await Array.fromAsync(alle, async (b) => [b, await liesAuftritt<unknown>(db, traegerId, b, einstellungsbereiche[b])] as const)
  return {
    bereich,
    felder: bereich === 'haeufig' ? [] : Object.keys(einstellungsbereiche[bereich].shape),
    werte: flach(Object.fromEntries(da)[bereich]),
    bereiche: da.map(([b, daten]) => ({ bereich: b, fehlt: daten === undefined })),
  }
})

export const action = geschuetzt('auftritt.einrichten', async (z) => {
  const bereich = bereichVon(z.params.bereich)
  const werte = werteAus(await formularAus(z.request))
  const eingabe =
    bereich === 'haeufig'
      ? { verweise: reihen(werte, 'verweise', ['titel', 'ziel']) }
      : Object.fromEntries(Object.keys(einstellungsbereiche[bereich].shape).map((f) => [f, eins(werte, f)]))
  const gelesen = einstellungsbereiche[bereich].safeParse(eingabe)
  if (!gelesen.success) return { werte, fehler: gelesen.error.issues.map((i) => ({ feld: i.path.join('.'), satz: i.message })) }
  await setzeAuftritt(z.db, z, bereich, gelesen.data)
  return redirect(`/redaktion/einstellungen/${bereich}?getan=gespeichert`)
})

function bereichVon(text: string | undefined): Einstellungsbereich {
  if (text === undefined) return 'pressekontakt'
  if (istEinstellungsbereich(text)) return text
  throw new Response(null, { status: 404 })
}

/** What the public site says about the house itself; shown at once, each version is kept. */
export default function RedaktionEinstellungen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const abgelehnt = antwort instanceof Response ? undefined : antwort
  const [suche] = useSearchParams()
  const { name, wozu } = t.bereiche[d.bereich]
  const fehler = abgelehnt?.fehler ?? []
  const felder = {
    werte: abgelehnt?.werte ?? d.werte,
    fehler: Object.fromEntries(fehler.map((f) => [f.feld, f.satz])),
    zahlen: [],
    bilder: [],
    standorte: [],
  }
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(name)}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]} />
      <nav aria-label={t.navigation}>
        <ul className="ap-reiter">
          {d.bereiche.map((b) => (
            <li key={b.bereich}>
              <NavLink to={`/redaktion/einstellungen/${b.bereich}`} {...(b.bereich === d.bereich && { 'aria-current': 'page' as const })}>
                {t.bereiche[b.bereich].name}
                {b.fehlt && <span className="ap-anzahl">{t.fehlt}</span>}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <section className="rd-lang ap-unter" aria-labelledby="bereich">
        <h2 id="bereich">{name}</h2>
        <p className="tw-leise">{wozu}</p>
        {!abgelehnt && suche.has('getan') && <Hinweis art="success" titel={t.gespeichert} />}
        <Form method="post" className="rd-formular" key={d.bereich}>
          <Fehlerliste meldungen={fehler} />
          {d.bereich === 'haeufig' ? (
            <Verweise felder={felder} />
          ) : (
            d.felder.map((f) => <Einstellfeld key={f} name={f} bereich={d.bereich} felder={felder} />)
          )}
          <div className="rd-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.speichern}</span>
            </button>
          </div>
        </Form>
      </section>
    </main>
  )
}

type Felder = Parameters<typeof Kurzfeld>[0]['felder']

function Einstellfeld({ name, bereich, felder }: { name: string; bereich: Einstellungsbereich; felder: Felder }) {
  const namen = t.felder as Readonly<Record<string, string>>
  const hinweis = bereich === 'freigabe' ? (t.hinweise as Readonly<Record<string, string>>)[name] : undefined
  const label = bereich === 'freigabe' && name === 'vertretung' ? t.vertretungFreigabe : (namen[name] ?? name)
  return <Kurzfeld felder={felder} name={name} label={label} zeilen={MEHRZEILIG.includes(name) ? 3 : 1} {...(hinweis !== undefined && { hinweis })} />
}

function Verweise({ felder }: { felder: Felder }) {
  const da = Object.keys(felder.werte).filter((k) => k.endsWith('.titel')).length
  return (
    <>
      <p className="tw-klein tw-leise">{t.zielHinweis}</p>
      {Array.from({ length: Math.min(12, da + 3) }, (_, i) => i).map((i) => (
        <div key={i} className="rd-reihe">
          <Kurzfeld felder={felder} name={`verweise.${i}.titel`} label={t.verweisTitel(i + 1)} />
          <Kurzfeld felder={felder} name={`verweise.${i}.ziel`} label={t.verweisZiel(i + 1)} />
        </div>
      ))}
    </>
  )
}
