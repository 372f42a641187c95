import { Form, Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { istId } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Betrag, GrosserBetrag, Hinweis } from '../../platform/ui/index.ts'
import { Aufteilung } from '../ansicht/aufteilung.tsx'
import { Entscheidung } from '../ansicht/entscheidung.tsx'
import { Hindernisliste, Zahlungsliste } from '../ansicht/listen.tsx'
import { Laufstand } from '../ansicht/teile.tsx'
import { freigabeSatz } from '../fehlersaetze.ts'
import { gibZahllaufFrei, verwirfZahllauf } from '../freigeben.ts'
import { leistungsname } from '../leistungsname.ts'
import { liesHindernisse, liesZahllauf, liesZahlungen } from '../lesen.ts'
import { type EmpfaengerArt, empfaengerArten } from '../model.ts'
import { kostentraegerName } from '../texte/personal.ts'
import { zahllauf as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const JE_SEITE = 50

export const loader = geschuetzt('zahlung.lesen', async ({ db, traegerId, konto, params, request }) => {
  const lauf = istId(params.laufId) ? await liesZahllauf(db, traegerId, params.laufId) : undefined
  if (lauf === undefined) throw new Response(null, { status: 404 })
  const suche = new URL(request.url).searchParams
  const seite = seiteAus(suche, 'seite')
  const hindernisSeite = seiteAus(suche, 'hindernisse')
  const empfaenger = empfaengerArten.find((e) => e === suche.get('an'))
  const q = suche.get('q')?.trim() ?? ''
  const filter = { suche: q, ab: (seite - 1) * JE_SEITE, hoechstens: JE_SEITE, ...(empfaenger ? { empfaenger } : {}) }
  const liste = await liesZahlungen(db, traegerId, lauf.laufId, konto.kontoId, filter)
  return {
    lauf: { ...lauf, haushalt: lauf.haushalt.map((h) => ({ ...h, leistung: leistungsname(h.leistung) })) },
    q,
    an: empfaenger ?? ('' as EmpfaengerArt | ''),
    seite,
    hindernisSeite,
    jeSeite: JE_SEITE,
    liste: { ...liste, zahlungen: liste.zahlungen.map((x) => ({ ...x, leistungen: wofuer(x.leistungen) })) },
    hindernisse: await liesHindernisse(db, traegerId, lauf.laufId, konto.kontoId, { ab: (hindernisSeite - 1) * JE_SEITE, hoechstens: JE_SEITE }),
    ich: {
      name: konto.name,
      istErsteller: lauf.erstelltVonId === konto.kontoId,
      darfFreigeben: darf(konto, 'zahllauf.freigeben'),
      darfVerwerfen: darf(konto, 'zahllauf.erstellen'),
      darfLaden: darf(konto, 'zahllauf.herunterladen'),
    },
  }
})

/** The monthly benefit has no order. */
function wofuer(leistungen: readonly string[]): string[] {
  return (leistungen.length === 0 ? ['grundsicherung'] : leistungen).map(leistungsname)
}

function seiteAus(suche: URLSearchParams, name: string): number {
  const seite = Number(suche.get(name) ?? 1)
  return Number.isInteger(seite) && seite >= 1 && seite < 100_000 ? seite : 1
}

export const action = geschuetzt('zahllauf.freigeben', async (z) => {
  const { laufId } = z.params
  if (!istId(laufId)) throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  const ergebnis = form.get('tun') === 'verwerfen' ? await verwirfZahllauf(z.db, z, laufId) : await gibZahllaufFrei(z.db, z.umfeld.tresor, z, laufId)
  if (!ergebnis.ok && ergebnis.fehler.art === 'nicht-gefunden') throw new Response(null, { status: 404 })
  return ergebnis.ok ? redirect(`/zahllaeufe/${laufId}`) : { satz: freigabeSatz(ergebnis.fehler) }
})

/** One run: what it pays from which budget to whom, what it could not pay, and its release. */
export default function Zahllauf() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ satz: string }>()
  const [suche] = useSearchParams()
  const { lauf } = d
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel(alsMonat(lauf.monat))}</title>
      <div className="ap-titel">
        <h1>{t.titel(alsMonat(lauf.monat))}</h1>
        <Laufstand stand={lauf.stand} />
        <span className="tw-leise">{t.zusammengestellt(lauf.erstelltVon, lauf.erstelltAm)}</span>
      </div>
      {(antwort || suche.has('fehler')) && (
        <Hinweis art="warning" titel={t.gingNicht}>
          <p>{antwort?.satz ?? t.nichtMehrOffen}</p>
        </Hinweis>
      )}
      {lauf.stand === 'verworfen' ? (
        <div className="ap-leer">
          <p>
            <b>{t.verworfen}</b>
          </p>
          <p>{t.verworfenText}</p>
          <Link className="kern-btn kern-btn--secondary" to="/zahllaeufe">
            <span className="kern-label">{t.zuDenLaeufen}</span>
          </Link>
        </div>
      ) : (
        <div className="ap-freigabe">
          <div>
            <Summen lauf={lauf} hindernisse={d.hindernisse.gesamt} />
            <Aufteilung lauf={lauf} />
            <Hindernisliste liste={d.hindernisse} seite={d.hindernisSeite} jeSeite={d.jeSeite} suche={suche} />
            <Zahlungsliste liste={d.liste} q={d.q} an={d.an} seite={d.seite} jeSeite={d.jeSeite} suche={suche} />
          </div>
          <div>
            <Entscheidung lauf={lauf} ich={d.ich} />
            {lauf.stand === 'entwurf' && d.ich.darfVerwerfen && !d.ich.darfFreigeben && <Verwerfen laufId={lauf.laufId} />}
          </div>
        </div>
      )}
    </main>
  )
}

function Summen({ lauf, hindernisse }: { lauf: ReturnType<typeof useLoaderData<typeof loader>>['lauf']; hindernisse: number }) {
  return (
    <section className="ap-kasten" aria-labelledby="summe">
      <h2 id="summe">{t.summe.titel}</h2>
      <p>
        <GrosserBetrag euro={lauf.cent / 100} />
      </p>
      <dl className="zl-eckdaten">
        <div>
          <dt>{t.summe.zahlungen}</dt>
          <dd>{lauf.zahlungen.toLocaleString('de-DE')}</dd>
        </div>
        <div>
          <dt>{t.summe.ausfuehrung}</dt>
          <dd>{alsDatum(lauf.ausfuehrungAm)}</dd>
        </div>
        <div>
          <dt>{t.summe.hindernisse}</dt>
          <dd>{hindernisse === 0 ? t.summe.keine : <a href="#hindernisse">{hindernisse.toLocaleString('de-DE')}</a>}</dd>
        </div>
        {lauf.haushalt.length > 0 &&
          (['bund', 'kommune'] as const).map((wer) => (
            <div key={wer}>
              <dt>{kostentraegerName[wer]}</dt>
              <dd>
                <Betrag euro={lauf.haushalt.filter((h) => h.kostentraeger === wer).reduce((s, h) => s + h.cent, 0) / 100} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** The maker takes the draft back. */
function Verwerfen({ laufId }: { laufId: string }) {
  return (
    <section className="ap-kasten" aria-labelledby="verwerfen">
      <h2 id="verwerfen">{t.verwerfen.titel}</h2>
      <p className="tw-klein">{t.verwerfen.text}</p>
      <Form method="post" action={`/zahllaeufe/${laufId}/verwerfen`} className="ap-entscheid">
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.verwerfen.knopf}</span>
        </button>
      </Form>
    </section>
  )
}
