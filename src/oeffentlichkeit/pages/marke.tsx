import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { herausgegebeneKampagnen } from '../../netzwerk/index.ts'
import { zeitInDeutschland } from '../../platform/audit/index.ts'
import { darf, geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis, type Markenansicht } from '../../platform/ui/index.ts'
import { MarkenVorschau } from '../ansicht/marken-vorschau.tsx'
import { bereiteBild } from '../bild-ablegen.ts'
import { liesMarkenansicht } from '../kopfzeichen.ts'
import { liesMarkenschalter, markeAus, schalteMarkeAus, schalteMarkeEin, waehleMarkenlogo } from '../marke.ts'
import { legeMarkenlogoAb } from '../marken-logo.ts'
import { zaehleOeffentliches } from '../oeffentlich-zaehlen.ts'
import { markenseite as t } from '../texte/personal-marke.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, umfeld, konto, jetzt }) => {
  const heute = tagVon(jetzt).toString()
  const netzId = await findNetzwerkId(db)
  const haus = { kurzname: umfeld.traeger.kurzname, name: umfeld.traeger.name }
  const schalter = await liesMarkenschalter(db, traegerId)
  const alle = netzId === undefined ? [] : await herausgegebeneKampagnen(db, netzId, heute)
  const kampagnen = []
  for (const k of alle.filter((x) => x.stand === 'laeuft' || x.stand === 'kommt')) {
    const eigene = schalter?.kampagneId === k.kampagneId ? schalter : undefined
    const marke = await markeAus(db, traegerId, netzId ?? '', heute, k, eigene?.logo ?? null)
    const { name, claim, ab, bis, vereinbarung } = k.daten
    kampagnen.push({
      kampagneId: k.kampagneId,
      name,
      claim,
      ab,
      bis,
      vereinbarung,
      kommt: k.stand === 'kommt',
      an: eigene?.an ?? false,
      zugestimmt: eigene?.vereinbarung && {
        von: eigene.vereinbarung.von,
        am: zeitInDeutschland(eigene.vereinbarung.am).slice(0, 10),
      },
      logo: marke.logo === undefined ? ('wortmarke' as const) : marke.logo.eigenes ? ('eigenes' as const) : ('paket' as const),
      ansicht: await liesMarkenansicht(db, traegerId, netzId, marke),
    })
  }
  const zahlen = await zaehleOeffentliches(db, traegerId, jetzt)
  return { haus, kampagnen, zahlen, darfSchalten: darf(konto, 'auftritt.einrichten') }
})

type Antwort = Readonly<{ getan?: string; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>

async function bereite(request: Request) {
  const form = await formularAus(request)
  const datei = form.get('datei')
  const bytes = datei instanceof File && datei.size > 0 ? new Uint8Array(await datei.arrayBuffer()) : undefined
  return { form, bereitet: bytes && (await bereiteBild(bytes)) }
}

export const action = geschuetztNach('auftritt.einrichten', bereite, async (z, { form, bereitet }): Promise<Antwort> => {
  const netzId = await findNetzwerkId(z.db)
  const kampagneId = String(form.get('kampagne') ?? '')
  const heute = tagVon(z.jetzt).toString()
  const kampagne = netzId && (await herausgegebeneKampagnen(z.db, netzId, heute)).find((k) => k.kampagneId === kampagneId)
  if (!netzId || !kampagne) throw new Response(null, { status: 404 })
  const antwort = (e: Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>, feld: string, getan: string): Antwort =>
    e.ok ? { getan, meldungen: [] } : { meldungen: [{ feld, satz: e.satz }] }
  switch (form.get('tun')) {
    case 'ein':
      return antwort(await schalteMarkeEin(z.db, z, netzId, kampagneId, form.get('zustimmen') === 'ja'), 'zustimmen', t.einschalten.getan)
    case 'aus':
      return antwort(await schalteMarkeAus(z.db, z), 'aus', t.ausschalten.getan)
    case 'ohne-logo':
      return antwort(await waehleMarkenlogo(z.db, z, kampagneId, null), 'datei', t.logo.entfernt)
    case 'logo': {
      const inhaber = String(form.get('inhaber') ?? '').trim()
      const e = await legeMarkenlogoAb(z.db, z, kampagneId, kampagne.daten, { inhaber, bereitet })
      return e.ok ? { getan: t.logo.getan, meldungen: [] } : e
    }
    default:
      throw new Response(null, { status: 400 })
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Kampagne = Daten['kampagnen'][number]

/** The joint brand in the own house: on, off, own logo, and where it stands. */
export default function Marke() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  return (
    <main id="inhalt" className="ap-haupt bild-seite" tabIndex={-1}>
      <title>{t.fenster(t.titel, (antwort?.meldungen.length ?? 0) > 0)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <p className="marke-text">{t.text}</p>
      {antwort?.getan && <Hinweis art="success" titel={antwort.getan} />}
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      {d.kampagnen.length === 0 && (
        <div className="ap-leer">
          <p>
            <b>{t.keine}</b>
          </p>
          <p>{t.keineText}</p>
        </div>
      )}
      {d.kampagnen.map((k) => (
        <Abschnitt key={k.kampagneId} k={k} d={d} meldungen={antwort?.meldungen ?? []} />
      ))}
    </main>
  )
}

function Abschnitt({ k, d, meldungen }: { k: Kampagne; d: Daten; meldungen: Antwort['meldungen'] }) {
  return (
    <section className="marke-kampagne" aria-labelledby={`k-${k.kampagneId}`}>
      <h2 id={`k-${k.kampagneId}`}>
        {k.name} – {k.claim}
      </h2>
      <p>
        <span className={`tw-zustand tw-zustand--${k.an ? 'gezahlt' : 'entwurf'}`}>{k.an ? t.an : t.aus}</span> {t.zeitraum(k.ab, k.bis)}.{' '}
        {k.kommt && t.beginnt(k.ab)} {t.endet(k.bis)}
      </p>
      <div className="marke-vergleich">
        <div>
          <h3>{t.vorher}</h3>
          <MarkenVorschau haus={d.haus} marke={undefined} />
        </div>
        <div>
          <h3>{t.nachher}</h3>
          <MarkenVorschau haus={d.haus} marke={k.ansicht as Markenansicht} />
        </div>
      </div>
      <div className="marke-spalten">
        <Orte zahlen={d.zahlen} an={k.an} />
        <Regeln />
      </div>
      {d.darfSchalten && (
        <div className="marke-spalten">
          {k.an ? <Ausschalten k={k} /> : <Einschalten k={k} fehler={meldungen.find((m) => m.feld === 'zustimmen')?.satz} />}
          <Logo k={k} meldungen={meldungen} />
        </div>
      )}
    </section>
  )
}

function Orte({ zahlen, an }: { zahlen: Daten['zahlen']; an: boolean }) {
  const o = t.orte
  return (
    <div className="ap-kasten">
      <h3>{o.titel}</h3>
      <p>{an ? o.jetzt : o.dann}</p>
      <ul>
        <li>
          <Link to="/">{o.kopf}</Link>
        </li>
        <li>{o.presse(zahlen.mitteilung)}</li>
        <li>{o.druck(zahlen.druckstueck)}</li>
        <li>{o.vordrucke(zahlen.vordruck)}</li>
        <li>{o.briefe}</li>
      </ul>
    </div>
  )
}

function Regeln() {
  return (
    <div className="ap-kasten">
      <h3>{t.regeln.titel}</h3>
      <ul>
        {t.regeln.punkte.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    </div>
  )
}

function Einschalten({ k, fehler }: { k: Kampagne; fehler: string | undefined }) {
  const e = t.einschalten
  return (
    <Form method="post" className="ap-kasten marke-formular">
      <h3>{e.titel}</h3>
      <input type="hidden" name="kampagne" value={k.kampagneId} />
      <details>
        <summary>{e.vereinbarung}</summary>
        <p className="ap-umbruch">{k.vereinbarung}</p>
      </details>
      {fehler && (
        <p className="tw-feldfehler" id="f-zustimmen-fehler">
          {fehler}
        </p>
      )}
      <label className="bild-kreuz">
        <input id="f-zustimmen" type="checkbox" name="zustimmen" value="ja" aria-describedby={fehler && 'f-zustimmen-fehler'} />{' '}
        <span>{e.zustimmen}</span>
      </label>
      <button type="submit" name="tun" value="ein" className="kern-btn kern-btn--primary">
        <span className="kern-label">{e.knopf}</span>
      </button>
    </Form>
  )
}

function Ausschalten({ k }: { k: Kampagne }) {
  return (
    <Form method="post" className="ap-kasten marke-formular">
      <h3>{t.einschalten.vereinbarung}</h3>
      <input type="hidden" name="kampagne" value={k.kampagneId} />
      {k.zugestimmt && <p>{t.ausschalten.seit(k.zugestimmt.von, k.zugestimmt.am)}</p>}
      <details>
        <summary>{t.einschalten.lesen}</summary>
        <p className="ap-umbruch">{k.vereinbarung}</p>
      </details>
      <button type="submit" name="tun" value="aus" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.ausschalten.knopf}</span>
      </button>
    </Form>
  )
}

function Logo({ k, meldungen }: { k: Kampagne; meldungen: Antwort['meldungen'] }) {
  const l = t.logo
  const dateifehler = meldungen.find((m) => m.feld === 'datei')?.satz
  return (
    <Form method="post" encType="multipart/form-data" className="ap-kasten marke-formular">
      <h3>{l.titel}</h3>
      <input type="hidden" name="kampagne" value={k.kampagneId} />
      <p>
        {l.text} {l.jetzt[k.logo]}
      </p>
      <div className={dateifehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
        <label htmlFor="f-datei">{l.datei}</label>
        {dateifehler && (
          <p className="tw-feldfehler" id="f-datei-fehler">
            {dateifehler}
          </p>
        )}
        <input id="f-datei" type="file" name="datei" accept=".svg,.png" aria-describedby={dateifehler && 'f-datei-fehler'} />
      </div>
      <EingabeFeld name="inhaber" label={l.inhaber} hinweis={l.inhaberHinweis} wert="" fehler={meldungen.find((m) => m.feld === 'inhaber')?.satz} />
      <button type="submit" name="tun" value="logo" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{l.hochladen}</span>
      </button>
      {k.logo === 'eigenes' && (
        <button type="submit" name="tun" value="ohne-logo" className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{l.entfernen}</span>
        </button>
      )}
    </Form>
  )
}
