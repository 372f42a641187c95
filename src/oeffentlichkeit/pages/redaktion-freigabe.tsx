import { useRef } from 'react'
import { Form, Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { leseMarkdown } from '../../platform/markdown/index.ts'
import { Hinweis, Markdown } from '../../platform/ui/index.ts'
import { useAbsendetaste, useBuchstabe } from '../../platform/ui/tasten.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Befunde } from '../ansicht/redaktion/meldungen.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { Unterschied } from '../ansicht/redaktion/unterschied.tsx'
import { artVon } from '../arten.ts'
import { groessenAm } from '../groesse.ts'
import { setzeEin } from '../groesse-text.ts'
import { gehe } from '../inhalt.ts'
import { pruefeInhalt, pruefgrundlage } from '../pruefung.ts'
import { danach, type Schrittfehler, verlaufVon } from '../redaktion-ablauf.ts'
import { bearbeitenUnter, vorschauUnter } from '../redaktion-arten.ts'
import { hatMitgewirkt, istZuEntscheiden, liesWartendes } from '../redaktion-freigabe.ts'
import { datenVon, getInhalt } from '../redaktion-lesen.ts'
import { vergleiche } from '../redaktion-vergleich.ts'
import { alsZeitpunkt } from '../redaktion-zeit.ts'
import { redaktionsfreigabe } from '../texte/personal-freigabe.ts'
import { redaktionStart, stelleName } from '../texte/personal-redaktion.ts'

const t = redaktionsfreigabe.einzel
const TASTE = 'Strg Enter'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.pruefen', async (z) => {
  const { db, traegerId, jetzt, konto } = z
  const inhalt = await getInhalt(db, traegerId, z.params.inhaltId, jetzt)
  const art = artVon(inhalt.art)
  const daten = art.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const vorgelegt = inhalt.schritte.findLast((s) => s.was === 'eingereicht' && s.fassung === inhalt.fassung)
  const grundlage = await pruefgrundlage(db, traegerId, await findNetzwerkId(db), tagVon(jetzt).toString())
  const { zeilen } = await liesWartendes(db, traegerId, konto, jetzt)
  return {
    inhaltId: inhalt.inhaltId,
    titel: art.titel(daten),
    artName: art.name,
    fassung: inhalt.fassung,
    stand: inhalt.stand,
    oeffentlich: inhalt.oeffentlich?.fassung,
    aenderungen: vergleiche(inhalt.art, datenVon(inhalt, inhalt.oeffentlich?.fassung), daten),
    befunde: pruefeInhalt(art, daten, grundlage),
    texte: alsBaeume(art.texte(daten), groessenAm(grundlage.groessen, grundlage.tag)),
    verlauf: verlaufVon(inhalt).filter((e) => e.bemerkung !== ''),
    vorgelegt: vorgelegt && { von: vorgelegt.von, am: alsZeitpunkt(vorgelegt.am) },
    zuEntscheiden: istZuEntscheiden(inhalt, konto),
    mitgewirkt: hatMitgewirkt(inhalt, konto.kontoId),
    nochEine: inhalt.stand === 'freigabe-1' ? art.freigaben - 1 : inhalt.stand === 'fachpruefung' ? art.freigaben : 0,
    weitere: zeilen.filter((w) => w.inhaltId !== inhalt.inhaltId && !w.eigen).length,
    bearbeiten: bearbeitenUnter(inhalt.art, inhalt.inhaltId),
    vorschau: vorschauUnter(inhalt.art, inhalt.inhaltId, inhalt.fassung),
  }
})

function alsBaeume(texte: Readonly<Record<string, string>>, groessen: ReturnType<typeof groessenAm>) {
  return Object.entries(texte).map(([stelle, text]) => ({ stelle, baum: leseMarkdown(setzeEin(text, groessen, (n) => `{${n}}`).text) }))
}

export const action = geschuetzt('inhalt.pruefen', async (z): Promise<Schrittfehler | Response> => {
  const inhalt = await getInhalt(z.db, z.traegerId, z.params.inhaltId, z.jetzt)
  const form = await formularAus(z.request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const fassung = Number(text('fassung'))
  const zurueck = text('tun') === 'zurueckgeben'
  const was = zurueck ? ('zurueckgegeben' as const) : inhalt.stand === 'fachpruefung' ? ('geprueft' as const) : ('freigegeben' as const)
  const gegangen = await gehe(z.db, z, inhalt.inhaltId, { was, fassung, bemerkung: text(zurueck ? 'grund' : 'bemerkung').slice(0, 2_000) })
  const naechste = (await liesWartendes(z.db, z.traegerId, z.konto, z.jetzt)).zeilen.find((w) => !w.eigen && w.inhaltId !== inhalt.inhaltId)
  const getan = zurueck ? 'zurueck' : was === 'geprueft' ? 'geprueft' : 'frei'
  return danach(gegangen, redirect(naechste ? `/redaktion/freigaben/${naechste.inhaltId}?getan=${getan}` : `/redaktion/freigaben?getan=${getan}`))
})

/** One thing at a time: what changes, what the checks say, and the decision of the second person. */
export default function RedaktionFreigabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Schrittfehler>()
  const [suche] = useSearchParams()
  const getan = redaktionsfreigabe.getan[suche.get('getan') ?? '']
  useBuchstabe('r', 'grund')
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.titel)}</title>
      <Redaktionskopf
        titel={d.titel}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          ['/redaktion/freigaben', redaktionsfreigabe.titel],
        ]}
      >
        <span className="rd-kopf">
          <span className="tw-leise">{d.artName}</span>
          <StandMarke stand={d.stand} />
        </span>
      </Redaktionskopf>
      {!antwort && getan && <Hinweis art="success" titel={getan} />}
      {antwort && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {antwort.schrittfehler.map((s) => (
            <p key={s}>{s}</p>
          ))}
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <section className="ap-kasten" aria-labelledby="aenderungen">
          <h2 id="aenderungen">{d.oeffentlich === undefined ? t.neu : t.aendert(d.oeffentlich)}</h2>
          <Unterschied aenderungen={d.aenderungen} />
          <details className="rd-mehr rd-abstand">
            <summary>{t.texte}</summary>
            {d.texte.map((x) => (
              <section key={x.stelle} className="rd-vorschau" aria-label={stelleName(x.stelle)}>
                <p className="rd-vorschau__kopf">{stelleName(x.stelle)}</p>
                <div className="rd-vorschau__text">
                  <Markdown baum={x.baum} />
                </div>
              </section>
            ))}
          </details>
        </section>
        <div>
          <Entscheidung d={d} />
          <section className="ap-kasten" aria-labelledby="befunde">
            <h2 id="befunde">{t.befunde}</h2>
            <Befunde befunde={d.befunde} springbar={false} />
            <ul className="ap-verweise">
              <li>
                <Link reloadDocument to={d.vorschau}>
                  {t.vorschau}
                </Link>
              </li>
              <li>
                <Link to={d.bearbeiten}>{t.bearbeiten}</Link>
              </li>
            </ul>
          </section>
        </div>
      </div>
      <footer className="ap-tasten">
        <span>
          <kbd>{TASTE}</kbd> {t.tasteFrei}
        </span>
        <span>
          <kbd>R</kbd> {t.tasteZurueck}
        </span>
      </footer>
    </main>
  )
}

function Entscheidung({ d }: { d: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const form = useRef<HTMLFormElement>(null)
  useAbsendetaste(form)
  const moeglich = d.zuEntscheiden && !d.mitgewirkt
  return (
    <section className="ap-kasten" aria-labelledby="entscheidung">
      <h2 id="entscheidung">{t.entscheidung}</h2>
      {d.vorgelegt && <p className="tw-klein">{t.vorgelegt(d.vorgelegt.von, d.vorgelegt.am)}</p>}
      {d.verlauf.map((e) => (
        <p key={`${e.am} ${e.was}`} className="tw-klein">
          {e.von}: <q>{e.bemerkung}</q>
        </p>
      ))}
      {!d.zuEntscheiden && <p>{t.nichtMehr}</p>}
      {d.zuEntscheiden && d.mitgewirkt && <p>{redaktionsfreigabe.eigen}</p>}
      {moeglich && (
        <div key={`${d.inhaltId} ${d.fassung}`}>
          <Form method="post" ref={form} className="ap-entscheid">
            <input type="hidden" name="fassung" value={d.fassung} />
            <label htmlFor="bemerkung">{t.bemerkung}</label>
            <textarea id="bemerkung" name="bemerkung" maxLength={2_000} />
            <button type="submit" name="tun" value="freigeben" className="kern-btn kern-btn--primary">
              <span className="kern-label">{d.stand === 'fachpruefung' ? t.pruefen : t.freigeben}</span>
              <kbd>{TASTE}</kbd>
            </button>
            <p className="tw-klein tw-leise">{t.danach(d.nochEine)}</p>
          </Form>
          <Form method="post" className="ap-entscheid">
            <input type="hidden" name="fassung" value={d.fassung} />
            <label htmlFor="grund">{t.grund}</label>
            <textarea id="grund" name="grund" required maxLength={2_000} />
            <button type="submit" name="tun" value="zurueckgeben" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.zurueck}</span>
              <kbd>R</kbd>
            </button>
          </Form>
        </div>
      )}
      {d.weitere > 0 && <p className="tw-klein tw-leise">{t.naechste(d.weitere)}</p>}
    </section>
  )
}
