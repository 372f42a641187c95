import { useMemo, useRef } from 'react'
import { Form, Link, useActionData, useHref, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Stueckfelder } from '../ansicht/druck/stueck.tsx'
import { Vordruckfelder } from '../ansicht/druck/vordruck.tsx'
import { Vorschau } from '../ansicht/druck/vorschau.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { bildauswahl } from '../bild-zeigen.ts'
import { bearbeite, type Druckantwort } from '../druck-bearbeiten.ts'
import { druckWerte } from '../druck-formular.ts'
import { druckhaus } from '../druck-umfeld.ts'
import { druckvorlagen, vorlagennamen } from '../druck-vorlagen.ts'
import { alsEntwurf, ausgegebeneAlte, befundeZu, benutzungen, entwurfsdatei, seitenbilder } from '../druck-werkstatt.ts'
import { feldkatalog } from '../feldkatalog.ts'
import { getInhalt } from '../redaktion-lesen.ts'
import { werteAus } from '../redaktion-werte.ts'
import { druckTexte, werkstattTexte } from '../texte/personal-druck.ts'
import { dateiname } from '../vordruck-datei.ts'
import { sprachenVon } from '../vordruck-liste.ts'

const t = werkstattTexte.bearbeiten

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, umfeld, traegerId, konto, jetzt, params }) => {
  const inhalt = await getInhalt(db, traegerId, params.inhaltId, jetzt)
  const e = alsEntwurf(inhalt.art, inhalt.fassungen.at(-1)?.daten)
  if (e === undefined) throw new Response(null, { status: 404 })
  const datei = await entwurfsdatei(db, umfeld, jetzt, e, { sprache: 'de', wie: 'blatt' })
  const haus = await druckhaus(db, umfeld, jetzt)
  const heute = tagVon(jetzt).toString()
  const geltend = inhalt.oeffentlich?.fassung
  return {
    inhaltId: inhalt.inhaltId,
    art: e.art,
    titel: e.daten.texte.de.titel,
    nummer: e.daten.nummer,
    fassung: inhalt.fassung,
    stand: inhalt.stand,
    darfSchreiben: darf(konto, 'vordruck.gestalten'),
    werte: druckWerte(inhalt.art, e.daten),
    sprachen: sprachenVon(e.daten.texte),
    bilder: e.art === 'druckstueck' ? await bildauswahl(db, traegerId, await findNetzwerkId(db), heute, 'druck') : [],
    standorte: haus.standorte.map((s) => ({ adresse: s.adresse, name: s.daten.name })),
    katalog:
      e.art === 'vordruck'
        ? [...feldkatalog().values()].map((k) => ({ schluessel: k.schluessel, frage: `${k.worte.de.label} (${k.abschnitt})` }))
        : [],
    vorschau: {
      bilder: datei.ok ? await seitenbilder(datei.pdf, 640) : [],
      befunde: await befundeZu(db, umfeld, jetzt, e, datei.ok ? datei.ueberlauf : []),
    },
    benutzt: e.art === 'vordruck' ? await benutzungen(db, traegerId, inhalt.adresse, jetzt) : [],
    alteBlaetter: e.art === 'vordruck' && geltend !== undefined ? await ausgegebeneAlte(db, traegerId, e.daten.nummer, geltend) : [],
    auflage: e.daten.auflage,
  }
})

export const action = geschuetzt('vordruck.gestalten', async (z): Promise<Druckantwort | Response> => {
  const inhalt = await getInhalt(z.db, z.traegerId, z.params.inhaltId, z.jetzt)
  if (inhalt.art !== 'vordruck' && inhalt.art !== 'druckstueck') throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  return bearbeite(z, inhalt, werteAus(form), String(form.get('tun') ?? 'speichern'))
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One flyer, poster or form: its places beside the page that comes of them. */
export default function DruckBearbeiten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Druckantwort>()
  const getan = useSearchParams()[0].get('getan')
  const form = useRef<HTMLFormElement>(null)
  const meldungen = antwort?.meldungen ?? []
  const anfang = useMemo(() => (antwort?.vorschau ? { bilder: antwort.vorschau, befunde: antwort.befunde ?? [] } : d.vorschau), [antwort, d.vorschau])
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{werkstattTexte.fenster(`${d.nummer} ${d.titel}`, meldungen.length > 0)}</title>
      <Redaktionskopf titel={d.titel} zurueck={[['/redaktion/druck', t.alle]]}>
        <span className="dr-kopf">
          <StandMarke stand={d.stand} /> <b>{d.nummer}</b> {werkstattTexte.fassung(d.fassung)}
        </span>
      </Redaktionskopf>
      <p>
        <Link to={`/redaktion/inhalt/${d.inhaltId}`}>{t.freigabe}</Link>
      </p>
      {getan === 'gespeichert' && meldungen.length === 0 && <Hinweis art="success" titel={t.gespeichert} />}
      {getan === 'angelegt' && antwort === undefined && <Hinweis art="success" titel={t.angelegt} />}
      <Meldungen meldungen={meldungen} />
      <div className="dr-werkbank">
        {d.darfSchreiben && (
          <Form method="post" id="druck-formular" ref={form} className="dr-formular" key={antwort ? JSON.stringify(antwort.werte) : d.fassung}>
            <Felder d={d} antwort={antwort} />
          </Form>
        )}
        <Vorschau inhaltId={d.inhaltId} form={form} anfang={anfang} sprachen={d.sprachen} />
      </div>
      <Dateien d={d} />
      {d.art === 'vordruck' && <Benutzung d={d} />}
    </main>
  )
}

function Felder({ d, antwort }: { d: Daten; antwort: Druckantwort | undefined }) {
  const werte = antwort?.werte ?? d.werte
  const f = { werte, fehler: Object.fromEntries((antwort?.meldungen ?? []).map((m) => [m.stelle, m.satz])) }
  const gewaehlt = vorlagennamen.find((v) => v === werte.vorlage?.[0])
  return (
    <>
      <input type="hidden" name="erwartet" value={antwort?.werte.erwartet?.[0] ?? d.fassung} />
      <div className="dr-tasten dr-tasten--fest">
        <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.speichern}</span>
        </button>
        <button type="submit" name="tun" value="einreichen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.einreichen}</span>
        </button>
      </div>
      {d.art === 'druckstueck' ? (
        <Stueckfelder
          f={f}
          vorlagen={vorlagennamen.map((v) => [v, druckvorlagen[v].name] as const)}
          plaetze={plaetzeVon(gewaehlt ?? 'flyer-a5')}
          bilder={d.bilder}
          standorte={d.standorte}
        />
      ) : (
        <Vordruckfelder f={f} aufbau={aufbauVon(werte)} katalog={d.katalog} />
      )}
    </>
  )
}

function plaetzeVon(vorlage: (typeof vorlagennamen)[number]) {
  const namen = Object.keys(druckTexte.plaetze) as (keyof typeof druckTexte.plaetze)[]
  const plaetze: Readonly<Record<string, number>> = druckvorlagen[vorlage].plaetze
  return namen.flatMap((name) => (plaetze[name] === undefined ? [] : [{ name, hoechstens: plaetze[name] }]))
}

/** Which sections and questions the fields of the form make up. */
function aufbauVon(werte: Readonly<Record<string, readonly string[]>>) {
  const zeilen = (vor: string) =>
    [...new Set(Object.keys(werte).flatMap((k) => (k.startsWith(`${vor}.`) ? [Number(k.slice(vor.length + 1).split('.')[0])] : [])))].toSorted(
      (a, b) => a - b,
    )
  return zeilen('abschnitte').map((nr) => ({
    nr,
    felder: zeilen(`abschnitte.${nr}.felder`).map((x) => ({ nr: x, frei: werte[`abschnitte.${nr}.felder.${x}.frei`] !== undefined })),
  }))
}

function Dateien({ d }: { d: Daten }) {
  const arten = d.art === 'druckstueck' ? (['blatt', 'druckerei'] as const) : (['blatt', 'ausfuellbar'] as const)
  const name = { blatt: t.pdf, druckerei: t.druckerei, ausfuellbar: t.ausfuellbar }
  const basis = useHref(`/redaktion/druck/${d.inhaltId}/vorschau`)
  return (
    <section aria-labelledby="dateien">
      <h2 id="dateien">{t.dateien}</h2>
      <ul className="dr-dateien">
        {d.sprachen.flatMap((s) =>
          arten.map((wie) => (
            <li key={`${s} ${wie}`}>
              <a href={`${basis}?datei=${dateiname({ sprache: s, wie })}`}>{name[wie](druckTexte.sprache[s])}</a>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

function Benutzung({ d }: { d: Daten }) {
  const w = werkstattTexte.benutzung
  return (
    <section aria-labelledby="benutzung">
      <h2 id="benutzung">{w.titel}</h2>
      <p>{d.benutzt.length === 0 ? w.keine : w.satz}</p>
      <ul className="dr-dateien">
        {d.benutzt.map((b) => (
          <li key={b.inhaltId}>
            <Link to={`/redaktion/inhalt/${b.inhaltId}`}>{b.titel}</Link>
          </li>
        ))}
        {d.alteBlaetter.map((a) => (
          <li key={a.fassung}>{w.blaetter(a.anzahl, a.fassung)}</li>
        ))}
        {d.auflage !== '' && (
          <li>
            {w.auslage}: {d.auflage}
          </li>
        )}
      </ul>
    </section>
  )
}
