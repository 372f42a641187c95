import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darfOeffnen, dokumenteVon, findFall } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste, FrageFelder, Icon, Seite } from '../../platform/ui/index.ts'
import { EingangTasten } from '../ansicht/eingang-tasten.tsx'
import { mitDoppelpunkt } from '../ansicht/worte.ts'
import { ordneZu } from '../eingang.ts'
import { type Eingangspunkt, type Eingangsseite, zeigeEingang } from '../eingang-ansicht.ts'
import { findeSchritt, lageDesAntrags } from '../gespraech.ts'
import type { Antrag } from '../model.ts'
import { type Geprueft, nimmSchrittZurueck, pruefeAntwort, schliesseEingangAb } from '../pruefe-antwort.ts'
import { werteAus } from '../seitenansicht.ts'
import { wasFehlt } from '../sende-antrag.ts'
import { liesAntrag } from '../store.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** The application of the address, unless its case is protected against this account. */
async function antragVon(z: Zugriff): Promise<Antrag> {
  const antrag = await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, z.params.antragId)
  if (antrag === undefined) throw new Response(null, { status: 404 })
  const fall = antrag.fallId ? await findFall(z.db, z.traegerId, antrag.fallId) : undefined
  if (fall && !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) throw new Response(null, { status: 403 })
  return antrag
}

export const loader = geschuetzt('antrag.pruefen', async (z) => {
  const antrag = await antragVon(z)
  const suche = new URL(z.request.url).searchParams
  const frage = suche.get('frage')
  const seite = await zeigeEingang(z.db, z.traegerId, antrag, z.jetzt, { ...(frage ? { frage } : {}), aendern: suche.has('aendern') })
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'antrag.lesen',
    ...(antrag.fallId ? { fallId: antrag.fallId } : {}),
    gegenstand: antrag.nummer,
    zweck: 'Prüfung des Antrags',
  })
  return seite
})

export const action = geschuetzt('antrag.pruefen', async (z) => {
  const antrag = await antragVon(z)
  const formular = await formularAus(z.request)
  const ergebnis = await fuehreAus(z, antrag, formular)
  if (!ergebnis.ok) return { saetze: ergebnis.saetze }
  return redirect(formular.get('aktion') === 'fertig' && antrag.fallId ? `/faelle/${antrag.fallId}` : `/eingang/${antrag.antragId}`)
})

async function fuehreAus(z: Zugriff, antrag: Antrag, formular: FormData): Promise<Geprueft> {
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  const frage = String(formular.get('frage') ?? '')
  const text = String(formular.get('text') ?? '').slice(0, 1000)
  const beleg = String(formular.get('beleg') ?? '')
  const mitBeleg = beleg === '' ? {} : { dokumentId: beleg }
  const heute = tagVon(z.jetzt).toString()
  switch (formular.get('aktion')) {
    case 'neuer-fall':
      return alsGeprueft(await ordneZu(z.db, h, antrag))
    case 'anhaengen': {
      const fall = await findFall(z.db, z.traegerId, String(formular.get('fall') ?? ''))
      if (!fall || !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId)))
        return { ok: false, saetze: ['Diesen Fall können Sie nicht öffnen.'] }
      return alsGeprueft(await ordneZu(z.db, h, antrag, fall.fallId))
    }
    case 'uebernehmen':
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'uebernehmen', ...mitBeleg })
    case 'nachfragen':
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'nachfragen', text })
    case 'nicht-hierher':
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'nicht-hierher', text })
    case 'aendern': {
      const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
      const [seite = '', person = ''] = frage.split('/')
      const schritt = findeSchritt(lage, seite, person)
      if (!schritt) return { ok: false, saetze: ['Diese Frage gehört nicht zu diesem Antrag.'] }
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'aendern', werte: werteAus(schritt, lage, formular), ...mitBeleg })
    }
    case 'zuruecknehmen':
      return nimmSchrittZurueck(z.db, h, antrag)
    case 'fertig':
      return schliesseEingangAb(
        z.db,
        h,
        antrag,
        antrag.art === 'erstantrag' ? wasFehlt(antrag, heute, await dokumenteVon(z.db, z.traegerId, { antragId: antrag.antragId })) : '',
      )
    default:
      return { ok: false, saetze: ['Bitte wählen Sie eine der Möglichkeiten.'] }
  }
}

const alsGeprueft = (e: { ok: true } | { ok: false; satz: string }): Geprueft => (e.ok ? { ok: true } : { ok: false, saetze: [e.satz] })

/** The intake: answers numbered beside the papers; one key, or one button, for each decision. */
export default function Eingang() {
  const seite = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const saetze = gesendet && 'saetze' in gesendet ? gesendet.saetze : []
  const fertig = seite.geprueft === seite.punkte.length
  return (
    <>
      <Seite titel={`Eingang: ${seite.name}`} fehlerhaft={saetze.length > 0}>
        <div className="ap-haupt">
          <div className="ap-titel">
            <h1>
              Eingang: {seite.name} <span className="tw-leise tw-normal">{seite.aktenzeichen ?? seite.nummer}</span>
            </h1>
            <span className={`tw-zustand tw-zustand--${seite.erledigt ? 'gezahlt' : 'pruefung'}`}>
              <Icon name={seite.erledigt ? 'success' : 'visibility'} />
              {seite.erledigt ? 'geprüft' : seite.gesendet ? 'zu prüfen' : 'wird noch ausgefüllt'}
            </span>
            <span className="tw-leise">{seite.eingang}</span>
            <span className="ap-eingang__stand">
              <label htmlFor="fort">
                {seite.geprueft} von {seite.punkte.length} geprüft
              </label>
              <progress className="ap-fortschritt" id="fort" value={seite.geprueft} max={Math.max(1, seite.punkte.length)}>
                {seite.geprueft} von {seite.punkte.length}
              </progress>
            </span>
          </div>
          <Fehlerliste meldungen={saetze.map((satz) => ({ feld: 'aktion', satz }))} />
          {seite.eilig && <p className="ap-eilig">Dringend: {seite.eilig}</p>}
          {seite.fallId === null && <Zuordnen seite={seite} />}
          <div className="ap-eingang">
            <section aria-labelledby="antworten">
              <h2 id="antworten">{seite.art === 'erstantrag' ? 'Antworten' : 'Gemeldete Änderung'}</h2>
              {seite.art !== 'erstantrag' && seite.fallId && (
                <p className="tw-klein">
                  Was sich ändert, tragen Sie unter <Link to={`/faelle/${seite.fallId}/angaben`}>Angaben</Link> ein. Hier haken Sie ab, was erledigt
                  ist.
                </p>
              )}
              <ol className="ap-angaben">
                {seite.punkte.map((p) => (
                  <Punkt key={p.frage} punkt={p} seite={seite} />
                ))}
              </ol>
              <Form method="post" className="ap-eingang__schluss">
                <button
                  type="submit"
                  name="aktion"
                  value="zuruecknehmen"
                  className="kern-btn kern-btn--secondary"
                  data-taste="zuruecknehmen"
                  disabled={seite.geprueft === 0 || seite.erledigt}
                >
                  <span className="kern-label">Letzten Schritt zurücknehmen</span>
                  <kbd>Z</kbd>
                </button>
                <button
                  type="submit"
                  name="aktion"
                  value="fertig"
                  className={`kern-btn kern-btn--${fertig ? 'primary' : 'secondary'}`}
                  data-taste="fertig"
                  disabled={seite.erledigt}
                >
                  <span className="kern-label">Alles fertig</span>
                  <kbd>Strg Enter</kbd>
                </button>
                {seite.fallId && <Link to={`/faelle/${seite.fallId}/anforderung?antrag=${seite.antragId}`}>Nachweise anfordern</Link>}
              </Form>
            </section>
            <Belege seite={seite} />
          </div>
        </div>
      </Seite>
      <aside className="ap-tasten" aria-label="Tasten">
        <span>
          <kbd>Enter</kbd> übernehmen
        </span>
        <span>
          <kbd>F</kbd> nachfragen
        </span>
        <span>
          <kbd>E</kbd> ändern
        </span>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> Angabe
        </span>
        <span>
          <kbd>Z</kbd> zurücknehmen
        </span>
        <span>
          <kbd>Strg Enter</kbd> alles fertig
        </span>
      </aside>
      <EingangTasten jetzt={seite.geprueft === 0 ? '' : seite.jetzt} />
    </>
  )
}

const STAENDE = {
  uebernommen: { klasse: 'gezahlt', icon: 'success', text: 'übernommen' },
  geaendert: { klasse: 'gezahlt', icon: 'success', text: 'geändert übernommen' },
  nachgefragt: { klasse: 'wartet', icon: 'calendar-today', text: 'nachgefragt' },
  'nicht-hierher': { klasse: 'entwurf', icon: 'close', text: 'gehört nicht hierher' },
  offen: { klasse: 'entwurf', icon: 'edit', text: 'offen' },
} as const

function Punkt({ punkt: p, seite }: { punkt: Eingangspunkt; seite: Eingangsseite }) {
  const jetzt = p.frage === seite.jetzt && seite.fallId !== null
  const stand = STAENDE[p.stand]
  const adresse = (frage: string) => `?frage=${encodeURIComponent(frage)}`
  const i = seite.punkte.findIndex((x) => x.frage === p.frage)
  const [davor, danach] = [seite.punkte[i - 1], seite.punkte[i + 1]]
  return (
    <li className={jetzt ? 'jetzt' : undefined} aria-current={jetzt ? 'true' : undefined} id={`p-${p.nr}`}>
      <span className="nr">{p.nr}</span>
      <span>
        {p.stand === 'offen' && !jetzt && seite.fallId ? <Link to={adresse(p.frage)}>{p.titel}</Link> : <span className="tw-leise">{p.titel}</span>}
        {p.zeilen.map((z) => (
          <span key={`${z.label} ${z.wert}`} className="wert tw-zeilenweise">
            {z.label && <span className="tw-leise tw-normal">{mitDoppelpunkt(z.label)}</span>}
            {z.wert}
          </span>
        ))}
      </span>
      {!jetzt && (
        <span className={`tw-zustand tw-zustand--${stand.klasse}`}>
          <Icon name={stand.icon} />
          {stand.text}
        </span>
      )}
      {p.text && <p>{p.text}</p>}
      {p.hinweise.map((h) => (
        <p key={h}>{h}</p>
      ))}
      {jetzt && (
        <>
          {(seite.wirkung || p.ba) && <p>{[seite.wirkung, p.ba && `Vordruck: ${p.ba}`].filter(Boolean).join(' ')}</p>}
          {seite.aendern ? <Aendern frage={p.frage} seite={seite} /> : <Entscheiden frage={p.frage} adresse={adresse(p.frage)} seite={seite} />}
          {davor && (
            <Link className="kern-sr-only" to={adresse(davor.frage)} data-taste="vorige">
              Vorige Angabe
            </Link>
          )}
          {danach && (
            <Link className="kern-sr-only" to={adresse(danach.frage)} data-taste="naechste">
              Nächste Angabe
            </Link>
          )}
        </>
      )}
    </li>
  )
}

function Belegwahl({ seite }: { seite: Eingangsseite }) {
  if (seite.dokumente.length === 0) return null
  return (
    <label className="ap-belegwahl">
      Beleg{' '}
      <select name="beleg" defaultValue="">
        <option value="">ohne</option>
        {seite.dokumente.map((d) => (
          <option key={d.dokumentId} value={d.dokumentId}>
            {d.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Entscheiden({ frage, adresse, seite }: { frage: string; adresse: string; seite: Eingangsseite }) {
  return (
    <Form method="post" className="tun" key={frage}>
      <input type="hidden" name="frage" value={frage} />
      <button type="submit" name="aktion" value="uebernehmen" className="kern-btn kern-btn--primary" data-taste="uebernehmen">
        <span className="kern-label">{seite.art === 'erstantrag' ? 'Übernehmen' : 'Erledigt'}</span>
        <kbd>Enter</kbd>
      </button>
      {seite.art === 'erstantrag' && (
        <Link className="kern-btn kern-btn--secondary" to={`${adresse}&aendern`} data-taste="aendern">
          <span className="kern-label">Ändern</span>
          <kbd>E</kbd>
        </Link>
      )}
      <button type="submit" name="aktion" value="nicht-hierher" className="kern-btn kern-btn--tertiary">
        <span className="kern-label">Gehört nicht hierher</span>
      </button>
      <Belegwahl seite={seite} />
      <details data-taste="nachfragen" className="ap-nachfrage">
        <summary>
          Nachfragen <kbd>F</kbd>
        </summary>
        <label htmlFor="text">Was möchten Sie wissen?</label>
        <textarea id="text" name="text" rows={2} className="tw-text" />
        <button type="submit" name="aktion" value="nachfragen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">Frage merken</span>
        </button>
      </details>
    </Form>
  )
}

function Aendern({ frage, seite }: { frage: string; seite: Eingangsseite }) {
  if (!seite.aendern) return null
  return (
    <Form method="post" key={frage} className="ap-aendern">
      <input type="hidden" name="frage" value={frage} />
      <FrageFelder felder={seite.aendern.felder} werte={seite.aendern.werte} meldungen={[]} summe={seite.aendern.summe} />
      <div className="tun">
        <button type="submit" name="aktion" value="aendern" className="kern-btn kern-btn--primary">
          <span className="kern-label">Geändert übernehmen</span>
        </button>
        <Link className="kern-btn kern-btn--tertiary" to={`?frage=${encodeURIComponent(frage)}`}>
          <span className="kern-label">Nicht ändern</span>
        </Link>
        <Belegwahl seite={seite} />
      </div>
    </Form>
  )
}

function Zuordnen({ seite }: { seite: Eingangsseite }) {
  return (
    <section className="ap-zuordnen" aria-labelledby="zuordnen">
      <h2 id="zuordnen">{seite.bekannte.length > 0 ? 'Vielleicht schon bekannt' : 'Noch kein Fall'}</h2>
      {seite.bekannte.map((b) => (
        <Form method="post" key={`${b.person} ${b.fallId}`}>
          <input type="hidden" name="fall" value={b.fallId} />
          <span>
            {b.name}, Fall {b.aktenzeichen} ({b.bezeichnung})
          </span>{' '}
          <button type="submit" name="aktion" value="anhaengen" className="kern-btn kern-btn--secondary">
            <span className="kern-label">Zu diesem Fall nehmen</span>
          </button>
        </Form>
      ))}
      <Form method="post">
        <button type="submit" name="aktion" value="neuer-fall" className="kern-btn kern-btn--primary" data-taste="uebernehmen">
          <span className="kern-label">Neuen Fall anlegen</span>
          <kbd>Enter</kbd>
        </button>
      </Form>
    </section>
  )
}

function Belege({ seite }: { seite: Eingangsseite }) {
  return (
    <section className="ap-beleg" aria-labelledby="belege">
      <div className="ap-beleg__leiste">
        <h2 id="belege">Belege</h2>
        <span className="tw-leise">{seite.dokumente.length === 0 ? 'noch keine' : seite.dokumente.length}</span>
      </div>
      <div className="ap-beleg__innen">
        {seite.dokumente.map((d) => (
          <article key={d.dokumentId} className="ap-blatt">
            <h3>
              <a href={`/eingang/${seite.antragId}/beleg/${d.dokumentId}`} target="_blank" rel="noreferrer">
                {d.name}
              </a>
            </h3>
            <p>
              {d.nachweis} {d.seiten > 1 && `, ${d.seiten} Seiten`}
            </p>
            {/^image\/(jpeg|png|webp)$/.test(d.typ) && (
              <img src={`/eingang/${seite.antragId}/beleg/${d.dokumentId}?fassung=original`} alt={`Beleg ${d.name}`} loading="lazy" />
            )}
          </article>
        ))}
        {seite.fehlt.length > 0 && (
          <article className="ap-blatt">
            <h3>Fehlt noch</h3>
            <ul>
              {seite.fehlt.map((f) => (
                <li key={f}>{f}</li>
              ))}
            </ul>
          </article>
        )}
      </div>
    </section>
  )
}
