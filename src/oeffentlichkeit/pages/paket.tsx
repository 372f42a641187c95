import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetztImNetz, type NetzZugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { leseMarkdown } from '../../platform/markdown/index.ts'
import { Markdown } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { artMitteilung } from '../art-mitteilung.ts'
import { listeInhalte } from '../lesen.ts'
import { alsMitteilung, fehlendePlaetze, type Herausgegeben, herausgegebenePakete, meldePaket, paketmeldungen } from '../presse-paket.ts'
import { beginneMitteilung } from '../presse-schreiben.ts'
import { kurzeZeit } from '../presse-text.ts'
import { paketWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function holePaket(z: NetzZugriff): Promise<Herausgegeben> {
  const paket = await z.imNetz(async (db) => (await herausgegebenePakete(db, z.netzId, z.jetzt)).find((p) => p.paketId === z.params.paketId))
  if (paket === undefined) throw new Response(null, { status: 404 })
  return paket
}

const HAEUSER = 104

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const p = await holePaket(z)
  const meldungen = await z.imNetz((db) => paketmeldungen(db, z.netzId, p.paketId))
  const haus = z.haus.art !== 'netzwerk'
  const eigene = haus ? await z.imHaus((db) => listeInhalte(db, z.haus.traegerId, 'mitteilung', z.jetzt)) : []
  const mitteilung = eigene.find((m) => artMitteilung.schema.parse(m.daten).paket?.paketId === p.paketId)
  const { texte, plaetze, fragen, sozial, sperrfrist } = p.daten
  return {
    paketId: p.paketId,
    titel: texte.de.titel,
    vorspann: texte.de.vorspann,
    baum: leseMarkdown(texte.de.text),
    plaetze,
    fragen,
    sozial,
    sperrfrist: sperrfrist === '' ? '' : t.sperrfrist(sperrfrist.replace('T', ', ')),
    mitteilung: mitteilung?.inhaltId,
    eigener: meldungen.find((m) => m.haus === z.haus.traegerId)?.was,
    kann: haus && darf(z.konto, 'presse.schreiben') && darf(z.konto, 'netzwerk.mitwirken'),
    koordination: !haus && darf(z.konto, 'netzwerk.koordinieren'),
    meldungen: meldungen.map((m) => ({
      haus: m.haus,
      name: m.hausName,
      was: t.was[m.was === 'veroeffentlicht' && m.angepasst ? 'veroeffentlichtAngepasst' : m.was],
      adresse: m.adresse,
      bemerkung: m.bemerkung,
      am: kurzeZeit(m.am),
    })),
    offen: t.offen(HAEUSER - meldungen.length, HAEUSER),
  }
})

export const action = geschuetztImNetz('netzwerk.mitwirken', async (z) => {
  const p = await holePaket(z)
  if (z.haus.art === 'netzwerk') return { meldungen: [{ stelle: '', satz: t.nurHaus }], werte: {} }
  const form = await formularAus(z.request)
  const melde = (was: 'uebernommen' | 'abgelehnt', bemerkung = '') =>
    z.imNetz((db, h) =>
      meldePaket(db, h, {
        paketId: p.paketId,
        haus: z.haus.traegerId,
        hausName: z.haus.kurzname,
        was,
        pfad: '',
        adresse: '',
        bemerkung,
        von: h.konto.name,
      }),
    )
  if (form.get('tun') === 'ablehnen') {
    await melde('abgelehnt', String(form.get('bemerkung') ?? '').slice(0, 500))
    return redirect(`/netzwerk/pakete/${p.paketId}`)
  }
  const werte = Object.fromEntries(
    p.daten.plaetze.map(({ name }) => [
      name,
      String(form.get(`platz.${name}`) ?? '')
        .trim()
        .slice(0, 2000),
    ]),
  )
  const fehlt = fehlendePlaetze(p.daten, werte)
  if (fehlt.length > 0) return { meldungen: fehlt.map((n) => ({ stelle: `platz.${n}`, satz: t.fehlt(n) })), werte }
  const angelegt = await z.imHaus((db, h) => beginneMitteilung(db, h, alsMitteilung(p, werte, z.haus.ort)))
  if (!angelegt.ok) return { meldungen: [{ stelle: '', satz: angelegt.fehler.satz }], werte }
  await melde('uebernommen')
  return redirect(`/redaktion/presse/${angelegt.inhaltId}`)
})

/** One package: core text, the places of the own house, who takes part. */
export default function Paketseite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ meldungen: { stelle: string; satz: string }[]; werte: Record<string, string> }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{`${d.titel} – Tragwerk`}</title>
      <Redaktionskopf
        titel={d.titel}
        zurueck={[
          ['/netzwerk', 'Netzwerk'],
          ['/netzwerk/pakete', t.titel],
        ]}
      >
        <Link reloadDocument to={`/netzwerk/pakete/${d.paketId}.json`}>
          {t.datei}
        </Link>
        {d.koordination && <Link to={`/redaktion/inhalt/${d.paketId}`}>{t.bearbeiten}</Link>}
      </Redaktionskopf>
      <Meldungen meldungen={antwort?.meldungen ?? []} />
      {d.sperrfrist !== '' && <p>{d.sperrfrist}</p>}
      <section aria-labelledby="kerntext" className="tw-fliess ap-schmal">
        <h2 id="kerntext">{t.kerntext}</h2>
        <p>
          <b>{d.vorspann}</b>
        </p>
        <Markdown baum={d.baum} />
      </section>
      {d.kann && !d.mitteilung && (
        <Form method="post" className="tw-fliess ap-schmal tw-o3">
          <h2>{t.plaetze}</h2>
          {d.plaetze.map((p) => (
            <label key={p.name} className="rd-feld" id={`f-platz-${p.name}`}>
              {p.hilfe}
              {p.beispiel && <small>{t.beispiel(p.beispiel)}</small>}
              <textarea name={`platz.${p.name}`} rows={2} defaultValue={antwort?.werte[p.name] ?? ''} />
            </label>
          ))}
          <div className="tw-knoepfe">
            <button type="submit" name="tun" value="uebernehmen" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.uebernehmen}</span>
            </button>
          </div>
        </Form>
      )}
      {d.kann && !d.mitteilung && d.eigener !== 'abgelehnt' && (
        <Form method="post" className="tw-fliess ap-schmal tw-o3">
          <label className="rd-feld">
            {t.warum}
            <input name="bemerkung" maxLength={500} />
          </label>
          <button type="submit" name="tun" value="ablehnen" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.ablehnen}</span>
          </button>
        </Form>
      )}
      {d.mitteilung && (
        <p>
          <Link to={`/redaktion/presse/${d.mitteilung}`}>{t.zurMitteilung}</Link>
        </p>
      )}
      <Beigaben />
      <section aria-labelledby="wer" className="tw-o3">
        <h2 id="wer">{t.uebersicht}</h2>
        <p>{d.offen}</p>
        <ul className="tw-liste">
          {d.meldungen.map((m) => (
            <li key={m.haus}>
              <b>{m.name}</b>: {m.was}, {m.am}
              {m.adresse && (
                <>
                  {' '}
                  <a href={m.adresse}>{m.adresse}</a>
                </>
              )}
              {m.bemerkung && <q> {m.bemerkung}</q>}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}

function Beigaben() {
  const d = useLoaderData<typeof loader>()
  return (
    <>
      {d.fragen.length > 0 && (
        <section aria-labelledby="fragen" className="tw-o3 ap-schmal">
          <h2 id="fragen">{t.fragen}</h2>
          {d.fragen.map((f) => (
            <details key={f.frage}>
              <summary>{f.frage}</summary>
              <p>{f.antwort}</p>
            </details>
          ))}
        </section>
      )}
      {d.sozial.length > 0 && (
        <section aria-labelledby="sozial" className="tw-o3 ap-schmal">
          <h2 id="sozial">{t.sozial}</h2>
          <ul className="tw-liste">
            {d.sozial.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
