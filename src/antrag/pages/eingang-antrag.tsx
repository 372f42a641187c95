import { useMemo } from 'react'
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darfOeffnen, dokumenteVon, findFall } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Betrachter, Fehlerliste, Icon, Seite } from '../../platform/ui/index.ts'
import { Punkt } from '../ansicht/eingang-punkt.tsx'
import { FragenSenden } from '../ansicht/eingang-senden.tsx'
import { EingangTasten } from '../ansicht/eingang-tasten.tsx'
import { ordneZu } from '../eingang.ts'
import { type Eingangsseite, titelDesEingangs, zeigeEingang } from '../eingang-ansicht.ts'
import { findeSchritt, lageDesAntrags } from '../gespraech.ts'
import type { Antrag } from '../model.ts'
import { type Geprueft, nimmSchrittZurueck, pruefeAntwort, schliesseEingangAb, zieheFrageZurueck } from '../pruefe-antwort.ts'
import { beantworteFragen, sendeFragen } from '../rueckfrage.ts'
import { werteAus } from '../seitenansicht.ts'
import { wasFehlt } from '../sende-antrag.ts'
import { liesAntrag } from '../store.ts'
import { eingang as t } from '../texte/personal.ts'
import { pruefung, rueckfrage, zuordnung, zwecke } from '../texte/personal-arbeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** The application of the address, unless its case is protected against this account. */
async function antragVon(z: Zugriff): Promise<Antrag> {
  const antrag = await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, z.params.antragId)
  if (antrag === undefined) throw new Response(null, { status: 404 })
  const fall = antrag.fallId ? await findFall(z.db, z.traegerId, antrag.fallId) : undefined
  if (fall && !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) throw new Response(null, { status: 403 })
  return antrag
}

/** Who receives applications sees them and gives them a case; answers are judged by who will decide. */
export const loader = geschuetzt('antrag.erfassen', async (z) => {
  const pruefen = darf(z.konto, 'antrag.pruefen')
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
    zweck: zwecke.pruefung,
  })
  return { ...seite, jetzt: pruefen ? seite.jetzt : '', pruefen }
})

export const action = geschuetzt('antrag.erfassen', async (z) => {
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
      if (!fall || !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) return { ok: false, saetze: [zuordnung.nichtOeffnen] }
      return alsGeprueft(await ordneZu(z.db, h, antrag, fall.fallId))
    }
  }
  if (!darf(z.konto, 'antrag.pruefen')) return { ok: false, saetze: [pruefung.nurPruefung] }
  switch (formular.get('aktion')) {
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
      if (!schritt) return { ok: false, saetze: [pruefung.fremdeFrage] }
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'aendern', werte: werteAus(schritt, lage, formular), ...mitBeleg })
    }
    case 'eintragen':
      return pruefeAntwort(z.db, z.umfeld.tresor, h, antrag, frage, { art: 'eintragen', formular })
    case 'zurueckziehen':
      return zieheFrageZurueck(z.db, h, antrag, frage)
    case 'senden':
      return sende(z, antrag, String(formular.get('frist') ?? ''))
    case 'antwort':
      return notiereAntwort(z, antrag, formular)
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
      return { ok: false, saetze: [pruefung.waehlen] }
  }
}

async function sende(z: Zugriff, antrag: Antrag, frist: string): Promise<Geprueft> {
  const fall = antrag.fallId ? await findFall(z.db, z.traegerId, antrag.fallId) : undefined
  if (fall === undefined) return { ok: false, saetze: [zuordnung.zuerstZuordnen] }
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  const titelVon = titelDesEingangs(antrag, tagVon(z.jetzt).toString())
  return alsGeprueft(await sendeFragen(z.db, z.umfeld.tresor, h, z.umfeld.traeger, fall, antrag, { frist, titelVon }))
}

async function notiereAntwort(z: Zugriff, antrag: Antrag, formular: FormData): Promise<Geprueft> {
  const text = String(formular.get('text') ?? '')
  if (text.trim() === '') return { ok: false, saetze: [rueckfrage.leereAntwort] }
  const eingabe = { rueckfrageId: String(formular.get('rueckfrage') ?? ''), nr: Number(formular.get('nr')), text }
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  const neue = await beantworteFragen(z.db, h, { antragId: antrag.antragId }, [eingabe], 'haus', z.konto.name)
  return neue === 1 ? { ok: true } : { ok: false, saetze: [rueckfrage.schonBeantwortet] }
}

const alsGeprueft = (e: { ok: true } | { ok: false; satz: string }): Geprueft => (e.ok ? { ok: true } : { ok: false, saetze: [e.satz] })

/** The intake: answers numbered beside the papers; one key, or one button, for each decision. */
export default function Eingang() {
  const seite = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const saetze = gesendet && 'saetze' in gesendet ? gesendet.saetze : []
  return (
    <>
      <Seite titel={t.titel(seite.name)} fehlerhaft={saetze.length > 0}>
        <div className="ap-haupt">
          <div className="ap-titel">
            <h1>
              {t.titel(seite.name)} <span className="tw-leise tw-normal">{seite.aktenzeichen ?? seite.nummer}</span>
            </h1>
            <span className={`tw-zustand tw-zustand--${seite.erledigt ? 'gezahlt' : 'pruefung'}`}>
              <Icon name={seite.erledigt ? 'success' : 'visibility'} />
              {seite.erledigt ? t.zustand.erledigt : seite.gesendet ? t.zustand.gesendet : t.zustand.entwurf}
            </span>
            <span className="tw-leise">{seite.eingang}</span>
            <span className="ap-eingang__stand">
              <label htmlFor="fort">{t.geprueft(seite.geprueft, seite.punkte.length)}</label>
              <progress className="ap-fortschritt" id="fort" value={seite.geprueft} max={Math.max(1, seite.punkte.length)}>
                {t.fortschritt(seite.geprueft, seite.punkte.length)}
              </progress>
            </span>
          </div>
          <Fehlerliste meldungen={saetze.map((satz) => ({ feld: 'aktion', satz }))} />
          {seite.vorsicht.length > 0 && (
            <p className="ap-vorsicht">
              <Icon name="warning" klein /> {t.sicherErreichen(seite.vorsicht.join(' '))}
            </p>
          )}
          {seite.eilig && <p className="ap-eilig">{t.dringend(seite.eilig)}</p>}
          {seite.fallId === null && <Zuordnen seite={seite} />}
          <div className="ap-eingang">
            <section aria-labelledby="antworten">
              <h2 id="antworten">{seite.art === 'erstantrag' ? t.antworten : t.aenderung}</h2>
              <ol className="ap-antworten">
                {seite.punkte.map((p) => (
                  <Punkt key={p.frage} punkt={p} seite={seite} />
                ))}
              </ol>
              {seite.pruefen ? <Schluss seite={seite} /> : <p>{t.nurPruefung}</p>}
            </section>
            <Belege seite={seite} />
          </div>
        </div>
      </Seite>
      {seite.pruefen && <Tasten />}
      <EingangTasten jetzt={seite.geprueft === 0 ? '' : seite.jetzt} />
    </>
  )
}

type Seitendaten = Eingangsseite & Readonly<{ pruefen: boolean }>

/** What is done with all answers together. */
function Schluss({ seite }: { seite: Seitendaten }) {
  const fertig = seite.geprueft === seite.punkte.length
  return (
    <>
      {seite.fallId && <FragenSenden senden={seite.senden} />}
      <Form method="post" className="ap-eingang__schluss">
        <button
          type="submit"
          name="aktion"
          value="zuruecknehmen"
          className="kern-btn kern-btn--secondary"
          data-taste="zuruecknehmen"
          disabled={seite.geprueft === 0 || seite.erledigt}
        >
          <span className="kern-label">{t.schluss.zuruecknehmen}</span>
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
          <span className="kern-label">{t.schluss.fertig}</span>
          <kbd>{t.schluss.fertigTaste}</kbd>
        </button>
        {seite.fallId && <Link to={`/faelle/${seite.fallId}`}>{t.schluss.berechnung}</Link>}
        {seite.fallId && seite.art !== 'erstantrag' && <Link to={`/faelle/${seite.fallId}/angaben`}>{t.schluss.angaben}</Link>}
      </Form>
    </>
  )
}

function Tasten() {
  return (
    <aside className="ap-tasten" aria-label={t.tasten.name}>
      <span>
        <kbd>Enter</kbd> {t.tasten.uebernehmen}
      </span>
      <span>
        <kbd>F</kbd> {t.tasten.nachfragen}
      </span>
      <span>
        <kbd>E</kbd> {t.tasten.aendern}
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t.tasten.angabe}
      </span>
      <span>
        <kbd>S</kbd> {t.tasten.senden}
      </span>
      <span>
        <kbd>Z</kbd> {t.tasten.zuruecknehmen}
      </span>
      <span>
        <kbd>←</kbd> <kbd>→</kbd> {t.tasten.blaettern}
      </span>
      <span>
        <kbd>+</kbd> <kbd>−</kbd> <kbd>R</kbd> {t.tasten.ansehen}
      </span>
      <span>
        <kbd>{t.tasten.fertigTaste}</kbd> {t.tasten.fertig}
      </span>
    </aside>
  )
}

function Zuordnen({ seite }: { seite: Eingangsseite }) {
  const [erster] = seite.bekannte
  const sicher = erster?.sicher === true ? erster : undefined
  return (
    <section className="ap-zuordnen" aria-labelledby="zuordnen">
      <h2 id="zuordnen">{seite.bekannte.length > 0 ? t.zuordnen.bekannt : t.zuordnen.neu}</h2>
      {seite.bekannte.map((b) => (
        <Form method="post" key={`${b.person} ${b.fallId}`}>
          <input type="hidden" name="fall" value={b.fallId} />
          <span>
            <b>{b.name}</b>
            {t.zuordnen.fall(b)}{' '}
            <Link reloadDocument to={`/faelle/${b.fallId}`} target="_blank" rel="noreferrer">
              {t.zuordnen.ansehen(b.aktenzeichen)}
            </Link>
          </span>{' '}
          <button
            type="submit"
            name="aktion"
            value="anhaengen"
            className={`kern-btn kern-btn--${b === sicher ? 'primary' : 'secondary'}`}
            data-taste={b === sicher ? 'uebernehmen' : undefined}
          >
            <span className="kern-label">{t.zuordnen.anhaengen}</span>
            {b === sicher && <kbd>Enter</kbd>}
          </button>
        </Form>
      ))}
      <Form method="post">
        <button
          type="submit"
          name="aktion"
          value="neuer-fall"
          className={`kern-btn kern-btn--${sicher ? 'secondary' : 'primary'}`}
          data-taste={sicher ? undefined : 'uebernehmen'}
        >
          <span className="kern-label">{t.zuordnen.anlegen}</span>
          {!sicher && <kbd>Enter</kbd>}
        </button>
      </Form>
    </section>
  )
}

function Belege({ seite }: { seite: Eingangsseite }) {
  const blaetter = useMemo(() => seite.dokumente.map((d) => ({ id: d.dokumentId, name: d.name, seiten: d.seiten })), [seite.dokumente])
  const offen = seite.punkte.find((p) => p.frage === seite.jetzt)
  return (
    <div className="ap-belege">
      {blaetter.length > 0 && <Betrachter blaetter={blaetter} vorschlag={offen?.belege[0]} />}
      {blaetter.length === 0 && (
        <section className="ap-kasten" aria-labelledby="belege">
          <h2 id="belege">{t.belege.titel}</h2>
          <p>{t.belege.keine}</p>
        </section>
      )}
      {seite.fehlt.length > 0 && (
        <section className="ap-kasten" aria-labelledby="fehlt">
          <h2 id="fehlt">{t.belege.fehlt}</h2>
          <ul className="tw-liste">
            {seite.fehlt.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
          {seite.fallId && <Link to={`/faelle/${seite.fallId}/anforderung?antrag=${seite.antragId}`}>{t.belege.anfordern}</Link>}
        </section>
      )}
    </div>
  )
}
