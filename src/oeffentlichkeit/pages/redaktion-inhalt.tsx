import { useState } from 'react'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Ablauf } from '../ansicht/redaktion/ablauf.tsx'
import type { Felder } from '../ansicht/redaktion/felder.ts'
import { Inhaltsformular } from '../ansicht/redaktion/formular.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Befunde } from '../ansicht/redaktion/meldungen.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { Unterschied } from '../ansicht/redaktion/unterschied.tsx'
import { artVon } from '../arten.ts'
import { pruefeInhalt, pruefgrundlage } from '../pruefung.ts'
import { geheSchritt, moeglicheSchritte, type Schrittfehler, standVonInhalt, verlaufVon } from '../redaktion-ablauf.ts'
import { alsWerte, bearbeitenUnter, formulare, vorschauUnter } from '../redaktion-arten.ts'
import { type Antwort, liesAuswahl, speichere } from '../redaktion-bearbeiten.ts'
import { getInhalt } from '../redaktion-lesen.ts'
import { vergleiche } from '../redaktion-vergleich.ts'
import { werteAus } from '../redaktion-werte.ts'
import { artWorte, redaktionStart } from '../texte/personal-redaktion.ts'
import { ablauf, inhaltWorte as t } from '../texte/personal-redaktion-inhalt.ts'
import { oeffentlicherPfad } from '../website/pfade.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const { db, traegerId, jetzt, konto } = z
  const inhalt = await getInhalt(db, traegerId, z.params.inhaltId, jetzt)
  const art = artVon(inhalt.art)
  const daten = art.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const moeglich = moeglicheSchritte(inhalt, konto)
  const bearbeitbar = moeglich.schreibt && Object.hasOwn(formulare, inhalt.art)
  const eigener = bearbeitenUnter(inhalt.art, inhalt.inhaltId)
  const heute = tagVon(jetzt).toString()
  return {
    inhaltId: inhalt.inhaltId,
    art: inhalt.art,
    artName: art.name,
    titel: art.titel(daten),
    fassung: inhalt.fassung,
    werte: alsWerte(inhalt.art, daten),
    auswahl: bearbeitbar ? await liesAuswahl(db, traegerId, jetzt) : { zahlen: [], bilder: [], standorte: [] },
    befunde: pruefeInhalt(art, daten, await pruefgrundlage(db, traegerId, await findNetzwerkId(db), heute)),
    inhalt: bearbeitbar ? [] : vergleiche(inhalt.art, undefined, daten),
    stand: standVonInhalt(inhalt, jetzt),
    verlauf: verlaufVon(inhalt),
    moeglich,
    bearbeitbar,
    eigenerEditor: eigener.startsWith('/redaktion/inhalt/') ? undefined : eigener,
    vorschau: vorschauUnter(inhalt.art, inhalt.inhaltId, inhalt.fassung),
    pfad: oeffentlicherPfad(inhalt.art, inhalt.adresse),
    weg: ablauf.weg(art.pruefung, art.freigaben),
  }
})

export const action = geschuetzt('inhalt.lesen', async (z): Promise<Antwort | Schrittfehler | Response> => {
  const inhalt = await getInhalt(z.db, z.traegerId, z.params.inhaltId, z.jetzt)
  const form = await formularAus(z.request)
  if (form.has('schritt')) return geheSchritt(z, inhalt, form)
  if (!Object.hasOwn(formulare, inhalt.art)) throw new Response(null, { status: 400 })
  return speichere(z, inhalt, werteAus(form), String(form.get('tun') ?? 'speichern'))
})

/** One content: its form, what the checks say, its state and the way to the public. */
export default function RedaktionInhalt() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort | Schrittfehler>()
  const [suche] = useSearchParams()
  const geschrieben = antwort && 'werte' in antwort ? antwort : undefined
  const schrittfehler = antwort && 'schrittfehler' in antwort ? antwort : undefined
  // the version on the screen moves only with what this page itself has saved: a newer one of somebody else must be noticed
  const [geladen] = useState(d.fassung)
  const fassung = Math.max(geladen, Math.min(Number(suche.get('fassung') ?? 0), d.fassung))
  const felder: Felder = { ...d.auswahl, werte: geschrieben?.werte ?? d.werte, fehler: geschrieben?.fehler ?? {} }
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.titel, geschrieben !== undefined && geschrieben.meldungen.length > 0)}</title>
      <Redaktionskopf
        titel={d.titel || t.ohneTitel}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          [`/redaktion/${d.art}`, artWorte[d.art]?.mehrzahl ?? d.artName],
        ]}
      >
        <span className="rd-kopf">
          <StandMarke stand={d.stand.stand} />
          <span className="tw-leise">{t.fassung(d.fassung)}</span>
        </span>
      </Redaktionskopf>
      {!antwort && (
        <Getan
          getan={suche.get('getan')}
          oeffentlich={d.stand.oeffentlich?.fassung}
          moeglich={d.moeglich.offline}
          vorige={d.moeglich.zuruecknehmen}
        />
      )}
      {schrittfehler && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {schrittfehler.schrittfehler.map((s) => (
            <p key={s}>{s}</p>
          ))}
        </Hinweis>
      )}
      <div className="ap-fall rd-arbeit">
        <div>
          {d.bearbeitbar ? (
            <Inhaltsformular art={d.art} felder={felder} antwort={geschrieben} fassung={fassung} ohneFreigabe={d.moeglich.ohneFreigabe} />
          ) : (
            <NurLesen d={d} />
          )}
        </div>
        <aside aria-label={ablauf.titel}>
          <section className="ap-kasten" aria-labelledby="befunde">
            <h2 id="befunde">{t.befunde}</h2>
            <Befunde befunde={d.befunde} springbar={d.bearbeitbar} />
          </section>
          <Ablauf
            inhaltId={d.inhaltId}
            fassung={d.fassung}
            stand={d.stand}
            moeglich={d.moeglich}
            verlauf={d.verlauf}
            oeffentlicherPfad={d.pfad}
            vorschau={d.vorschau}
            weg={d.moeglich.einreichen ? ablauf.vierAugen : ''}
          />
        </aside>
      </div>
    </main>
  )
}

function NurLesen({ d }: { d: ReturnType<typeof useLoaderData<typeof loader>> }) {
  return (
    <>
      <p className="tw-leise">{d.moeglich.schreibt ? '' : t.nurLesen}</p>
      {d.eigenerEditor && d.moeglich.schreibt && (
        <p>
          <Link to={d.eigenerEditor}>{t.eigenerEditor}</Link>
        </p>
      )}
      <Unterschied aenderungen={d.inhalt} />
    </>
  )
}

/** What was done, and how to undo it at once where it reached the public. */
function Getan({
  getan,
  oeffentlich,
  moeglich,
  vorige,
}: {
  getan: string | null
  oeffentlich: number | undefined
  moeglich: boolean
  vorige: boolean
}) {
  const satz = t.getan[getan ?? '']
  if (satz === undefined) return null
  return (
    <div className="ap-getan rd-getan" role="status">
      <p>
        <b>{satz}</b>
      </p>
      {getan === 'veroeffentlicht' && moeglich && oeffentlich !== undefined && (
        <Form method="post">
          <input type="hidden" name="fassung" value={oeffentlich} />
          <button type="submit" name="schritt" value={vorige ? 'zuruecknehmen' : 'offline'} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.ruecknahme}</span>
          </button>
        </Form>
      )}
    </div>
  )
}
