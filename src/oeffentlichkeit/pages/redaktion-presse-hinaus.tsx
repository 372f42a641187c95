import { Form, Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { artMitteilung } from '../art-mitteilung.ts'
import { gehe, type InhaltFehler } from '../inhalt.ts'
import { findInhalt, type Inhalt } from '../lesen.ts'
import { liesEntwurf } from '../presse-entwurf.ts'
import { istId, ortVon } from '../presse-seite.ts'
import { kreisblattText, kurzeZeit } from '../presse-text.ts'
import { veroeffentlicheMitteilung } from '../presse-veroeffentlichen.ts'
import { versandstand } from '../presse-versand.ts'
import { bekommt, liesVerteiler } from '../presse-verteiler.ts'
import { alsFelder, momentAus } from '../redaktion-zeit.ts'
import { pressestelle, veroeffentlichen as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function holeInhalt(z: Zugriff): Promise<Inhalt> {
  const { inhaltId = '' } = z.params
  const inhalt = istId(inhaltId) ? await findInhalt(z.db, z.traegerId, inhaltId, z.jetzt) : undefined
  if (inhalt?.art !== 'mitteilung') throw new Response(null, { status: 404 })
  return inhalt
}

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const ort = await ortVon(z)
  const a = await liesEntwurf(z.db, ort, z.params.inhaltId, 'de')
  const inhalt = await holeInhalt(z)
  const daten = artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const verteiler = await liesVerteiler(z.db, z.traegerId)
  const geplant = inhalt.schritte.findLast((s) => s.ab !== null && s.fassung === inhalt.fassung)?.ab
  const stunde = z.jetzt.toZonedDateTimeISO('Europe/Berlin').add({ hours: 1 }).round({ smallestUnit: 'hour', roundingMode: 'floor' }).toInstant()
  const zahl = (sperrfrist: boolean) => verteiler.filter((e) => bekommt(e, { themen: a.themen, sperrfrist })).length
  return {
    inhaltId: inhalt.inhaltId,
    titel: a.titel,
    fassung: inhalt.fassung,
    stand: inhalt.stand,
    schreibt: darf(z.konto, 'presse.schreiben'),
    gesperrtBis: inhalt.stand === 'geplant' && geplant ? kurzeZeit(geplant) : '',
    oeffentlich: inhalt.oeffentlich && {
      fassung: inhalt.oeffentlich.fassung,
      ab: kurzeZeit(inhalt.oeffentlich.ab),
      archiviert: inhalt.oeffentlich.archiviert,
    },
    adresse: webadresse(z.umfeld, `/presse/${inhalt.adresse}`),
    pfad: `/presse/${inhalt.adresse}`,
    mails: zahl(false),
    vorab: zahl(true),
    kreisblatt: { ist: kreisblattText(a).length, soll: a.kreisblattZeichen },
    paket: daten.paket !== undefined,
    vorschlag: alsFelder(stunde),
    versand: await versandstand(z.db, z.traegerId, inhalt.inhaltId),
  }
})

type Fehler = Readonly<{ meldungen: readonly Readonly<{ stelle: string; satz: string }>[] }>

export const action = geschuetzt('presse.schreiben', async (z): Promise<Fehler | Response> => {
  const inhalt = await holeInhalt(z)
  const form = await formularAus(z.request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const fassung = Number(text('fassung'))
  const bemerkung = text('bemerkung').slice(0, 2000)
  const zurueck = (getan: string) => redirect(`/redaktion/presse/${inhalt.inhaltId}/hinaus?getan=${getan}`)
  const schritt = async (was: 'abgesetzt' | 'zurueckgezogen' | 'archiviert', getan: string) =>
    danach(await gehe(z.db, z, inhalt.inhaltId, { was, fassung, bemerkung }), zurueck(getan))
  switch (text('tun')) {
    case 'jetzt':
      return danach(await veroeffentlicheMitteilung(z.db, z, inhalt.inhaltId, { fassung, bemerkung }), zurueck('hinaus'))
    case 'sperren': {
      const wann = momentAus(text('tag'), text('zeit'))
      if (!wann.ok) return { meldungen: [{ stelle: '', satz: wann.satz }] }
      return danach(await veroeffentlicheMitteilung(z.db, z, inhalt.inhaltId, { fassung, bemerkung, ab: wann.moment }), zurueck('geplant'))
    }
    case 'absetzen':
      return schritt('abgesetzt', 'abgesetzt')
    case 'zurueckziehen':
      return schritt('zurueckgezogen', 'zurueck')
    case 'archivieren':
      return schritt('archiviert', 'archiv')
    default:
      throw new Response(null, { status: 400 })
  }
})

function danach(e: Readonly<{ ok: true }> | Readonly<{ ok: false; fehler: InhaltFehler }>, ort: Response): Fehler | Response {
  if (e.ok) return ort
  return { meldungen: [{ stelle: '', satz: e.fehler.satz }, ...(e.fehler.stellen ?? [])] }
}

/** One screen that says what happens where and when, and one button. */
export default function PresseHinaus() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Fehler>()
  const [suche] = useSearchParams()
  const getan = t.getan[suche.get('getan') as keyof typeof t.getan]
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{pressestelle.fenster(t.titel)}</title>
      <Redaktionskopf
        titel={`${t.titel}: ${d.titel}`}
        zurueck={[
          ['/redaktion/presse', pressestelle.titel],
          [`/redaktion/presse/${d.inhaltId}`, d.titel],
        ]}
      >
        <StandMarke stand={d.stand} />
      </Redaktionskopf>
      {getan && !antwort && <Hinweis art="success" titel={getan} />}
      <Meldungen meldungen={antwort?.meldungen ?? []} />
      {d.gesperrtBis !== '' && <p>{t.gesperrt(d.gesperrtBis)}</p>}
      {d.oeffentlich && (
        <p>
          {t.oeffentlich(d.oeffentlich.ab)}{' '}
          <Link reloadDocument to={d.pfad}>
            {pressestelle.verweise.seite}
          </Link>
        </p>
      )}
      {d.schreibt && <Wege />}
      {d.versand.length > 0 && (
        <section aria-labelledby="versand" className="tw-o3">
          <h2 id="versand">{t.versand}</h2>
          <ul className="tw-liste">
            {d.versand.map((v) => (
              <li key={`${v.fassung} ${v.sperrfrist} ${v.stand}`}>
                {t.versandzeile(v.fassung, v.sperrfrist, t.staende[v.stand as keyof typeof t.staende] ?? v.stand, v.anzahl)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

function Wege() {
  const d = useLoaderData<typeof loader>()
  const hinaus = ['bereit', 'geplant', 'zurueckgezogen', 'abgelaufen'].includes(d.stand)
  return (
    <div className="tw-fliess ap-schmal">
      {!hinaus && !d.oeffentlich && <p>{t.nichtBereit}</p>}
      {hinaus && (
        <section aria-labelledby="geschieht">
          <h2 id="geschieht">{t.geschieht}</h2>
          <ul className="tw-liste">
            <li className="tw-umbruch">{t.punkte.seite(d.adresse)}</li>
            <li>{t.punkte.pdf}</li>
            <li>{t.punkte.feeds}</li>
            <li>{t.punkte.mails(d.mails)}</li>
            <li>{t.punkte.vorab(d.vorab)}</li>
            <li>{t.punkte.kreisblatt(d.kreisblatt.ist, d.kreisblatt.soll)}</li>
            <li>{t.punkte.nummer}</li>
            <li>{t.punkte.zahlen}</li>
            {d.paket && <li>{t.punkte.paket}</li>}
          </ul>
        </section>
      )}
      {hinaus && (
        <Form method="post">
          <input type="hidden" name="fassung" value={d.fassung} />
          <button type="submit" name="tun" value="jetzt" className="kern-btn kern-btn--primary">
            <span className="kern-label">{d.stand === 'geplant' ? t.frueher : t.jetzt}</span>
          </button>
        </Form>
      )}
      {hinaus && (
        <Form method="post" className="tw-fliess">
          <input type="hidden" name="fassung" value={d.fassung} />
          <fieldset className="rd-mehrere">
            <legend>{t.geplant}</legend>
            <div className="rd-reihe">
              <label className="rd-feld">
                {t.tag}
                <input type="date" name="tag" defaultValue={d.vorschlag.tag} />
              </label>
              <label className="rd-feld">
                {t.zeit}
                <input type="time" name="zeit" defaultValue={d.vorschlag.zeit} />
              </label>
            </div>
            <button type="submit" name="tun" value="sperren" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.sperren}</span>
            </button>
          </fieldset>
        </Form>
      )}
      {(d.oeffentlich || d.stand === 'geplant') && (
        <Form method="post" className="tw-fliess">
          <input type="hidden" name="fassung" value={d.stand === 'geplant' ? d.fassung : d.oeffentlich?.fassung} />
          <label className="rd-feld">
            {t.warum}
            <input name="bemerkung" maxLength={2000} />
          </label>
          <div className="tw-knoepfe">
            {d.stand === 'geplant' && (
              <button type="submit" name="tun" value="absetzen" className="kern-btn kern-btn--secondary">
                <span className="kern-label">{t.absetzen}</span>
              </button>
            )}
            {d.oeffentlich && d.stand !== 'geplant' && (
              <>
                <button type="submit" name="tun" value="zurueckziehen" className="kern-btn kern-btn--secondary">
                  <span className="kern-label">{t.zurueckziehen}</span>
                </button>
                {!d.oeffentlich.archiviert && (
                  <button type="submit" name="tun" value="archivieren" className="kern-btn kern-btn--secondary">
                    <span className="kern-label">{t.archivieren}</span>
                  </button>
                )}
              </>
            )}
          </div>
          {d.oeffentlich && <p className="tw-klein tw-leise">{t.berichtigen}</p>}
        </Form>
      )}
    </div>
  )
}
