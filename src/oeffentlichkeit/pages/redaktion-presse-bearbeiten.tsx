import { Form, Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Mitteilungsfelder, type Pressefelder } from '../ansicht/presse-formular.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Befunde, Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { artMitteilung, type Mitteilung } from '../art-mitteilung.ts'
import { findInhalt, type Inhalt } from '../lesen.ts'
import { type Pressefehler, presseauswahl, speicherePresse } from '../presse-bearbeiten.ts'
import { liesPresseeinstellung, pressekontaktVon } from '../presse-einstellung.ts'
import { mitteilungAlsWerte } from '../presse-formular.ts'
import { kerntextstand } from '../presse-kerntext.ts'
import type { Ort } from '../presse-lesen.ts'
import { pruefeMitteilung } from '../presse-pruefung.ts'
import { ortVon } from '../presse-seite.ts'
import { kurzeZeit } from '../presse-text.ts'
import { fordereZitatAn, zitatanfragen, zitatPfad } from '../presse-zitat.ts'
import { werteAus } from '../redaktion-werte.ts'
import { pressestelle as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const ort = await ortVon(z)
  const auswahl = await presseauswahl(z, ort)
  const inhalt = await mitteilungVon(z)
  if (inhalt === undefined) return { auswahl, ...(await neue(z, ort)) }
  const daten = artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  return {
    auswahl,
    inhaltId: inhalt.inhaltId,
    adresse: inhalt.adresse,
    titel: daten.texte.de.titel,
    fassung: inhalt.fassung,
    stand: inhalt.stand,
    oeffentlich: inhalt.oeffentlich !== undefined,
    schreibt: darf(z.konto, 'presse.schreiben'),
    werte: mitteilungAlsWerte(daten),
    befunde: await pruefeMitteilung(z.db, ort, daten),
    zitate: await zitatstaende(z, inhalt, daten),
    kerntext: await kerntextstand(z.db, ort, daten),
    letzte: inhalt.schritte.findLast((s) => s.fassung === inhalt.fassung && s.was === 'zurueckgegeben')?.bemerkung ?? '',
  }
})

/** 404 for what is no release of this house; undefined on the page for a new one. */
async function mitteilungVon(z: Zugriff): Promise<Inhalt | undefined> {
  const { inhaltId } = z.params
  if (inhaltId === undefined) return undefined
  const istId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(inhaltId)
  const inhalt = istId ? await findInhalt(z.db, z.traegerId, inhaltId, z.jetzt) : undefined
  if (inhalt?.art !== 'mitteilung') throw new Response(null, { status: 404 })
  return inhalt
}

async function neue(z: Zugriff, ort: Ort) {
  const { ort: wo, kreisblattZeichen } = await liesPresseeinstellung(z.db, ort.traegerId)
  const kontakt = await pressekontaktVon(z.db, ort.traegerId)
  const kontaktfelder = Object.fromEntries(Object.entries(kontakt).map(([n, w]) => [`kontakte.0.${n}`, [w]]))
  return {
    inhaltId: undefined,
    adresse: '',
    titel: t.neu,
    fassung: 0,
    stand: 'entwurf' as const,
    oeffentlich: false,
    schreibt: darf(z.konto, 'presse.schreiben'),
    werte: { ort: [wo || z.umfeld.traeger.ort], kreisblattZeichen: [String(kreisblattZeichen)], ...kontaktfelder },
    befunde: [],
    zitate: [],
    kerntext: undefined,
    letzte: '',
  }
}

async function zitatstaende(z: Zugriff, inhalt: Inhalt, daten: Mitteilung) {
  const anfragen = await zitatanfragen(z.db, z.traegerId, inhalt.inhaltId)
  return daten.zitate.map((q) => {
    const a = anfragen.find((x) => x.person === q.person && x.funktion === q.funktion && x.text === q.text)
    const offen = a !== undefined && a.freigegeben === null && Temporal.Instant.compare(z.jetzt, a.giltBis) <= 0
    const satz =
      q.freigabe !== undefined
        ? t.zitatstand.frei(kurzeZeit(Temporal.Instant.from(q.freigabe.am)))
        : a?.freigegeben === false
          ? t.zitatstand.nein(a.bemerkung)
          : offen
            ? t.zitatstand.wartet(kurzeZeit(a.giltBis))
            : t.zitatstand.offen
    return {
      person: q.person,
      satz,
      frei: q.freigabe !== undefined,
      verweis: offen ? webadresse(z.umfeld, zitatPfad(z.umfeld.tresor, z.traegerId, a)) : undefined,
    }
  })
}

export const action = geschuetzt('presse.schreiben', async (z): Promise<Pressefehler | Response> => {
  const ort = await ortVon(z)
  const inhalt = await mitteilungVon(z)
  const form = await formularAus(z.request)
  const zitat = /^zitat\.(\d)$/.exec(String(form.get('tun') ?? ''))?.[1]
  const werte = werteAus(form)
  if (zitat === undefined || inhalt === undefined) return speicherePresse(z, ort, inhalt, werte)
  const daten = artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const q = daten.zitate[Number(zitat)]
  if (q !== undefined) await fordereZitatAn(z.db, z.umfeld.tresor, z, inhalt.inhaltId, q)
  return { werte: mitteilungAlsWerte(daten), fehler: {}, meldungen: [], erwartet: inhalt.fassung }
})

/** Writing a release: its fields, what the checks say, and the way to the public. */
export default function PresseBearbeiten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Pressefehler>()
  const [suche] = useSearchParams()
  const getan = suche.get('getan')
  const felder: Pressefelder = { ...d.auswahl, werte: antwort?.werte ?? d.werte, fehler: antwort?.fehler ?? {} }
  const meldungen = antwort?.meldungen ?? []
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.titel)}</title>
      <Redaktionskopf
        titel={d.titel}
        zurueck={[
          ['/redaktion', 'Öffentlichkeit'],
          ['/redaktion/presse', t.titel],
        ]}
      >
        <StandMarke stand={d.stand} />
      </Redaktionskopf>
      {getan === 'gespeichert' && !antwort && <Hinweis art="success" titel={t.gespeichert} />}
      {getan === 'eingereicht' && !antwort && <Hinweis art="success" titel={t.eingereicht} />}
      {d.letzte !== '' && d.stand === 'entwurf' && <Hinweis art="warning" titel={d.letzte} />}
      <Meldungen meldungen={meldungen} />
      <div className="rd-inhalt pr-inhalt">
        <Form method="post" className="rd-formular" key={`${d.fassung} ${meldungen.length} ${antwort ? JSON.stringify(antwort.werte).length : ''}`}>
          <input type="hidden" name="erwartet" value={antwort?.erwartet ?? d.fassung} />
          <fieldset disabled={!d.schreibt} className="pr-felder">
            <Mitteilungsfelder felder={felder} zitatstand={d.zitate.map((q) => q.satz)} />
            <div className="tw-knoepfe">
              <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.speichern}</span>
              </button>
              {d.inhaltId && (
                <button type="submit" name="tun" value="einreichen" className="kern-btn kern-btn--secondary">
                  <span className="kern-label">{t.einreichen}</span>
                </button>
              )}
            </div>
          </fieldset>
        </Form>
        {d.inhaltId && <Daneben />}
      </div>
    </main>
  )
}

function Daneben() {
  const d = useLoaderData<typeof loader>()
  const grund = `/redaktion/presse/${d.inhaltId}`
  const hinaus = ['bereit', 'geplant', 'veroeffentlicht', 'zurueckgezogen', 'abgelaufen', 'archiviert'].includes(d.stand) || d.oeffentlich
  return (
    <aside className="pr-daneben" aria-label={t.stand}>
      <section className="ap-kasten" aria-labelledby="stand">
        <h2 id="stand">{t.stand}</h2>
        <p className="tw-klein">{t.weg}</p>
        <ul className="ap-verweise">
          <li>
            <Link to={`${grund}/vorschau`}>{t.verweise.vorschau}</Link>
          </li>
          <li>
            <Link reloadDocument to={`${grund}/vorschau.pdf`}>
              {t.verweise.pdf}
            </Link>
          </li>
          <li>
            <Link reloadDocument to={`${grund}/vorschau.txt`}>
              {t.verweise.kreisblatt}
            </Link>
          </li>
          <li>
            <Link to={`/redaktion/inhalt/${d.inhaltId}/fassungen`}>{t.verweise.fassungen}</Link>
          </li>
          <li>
            <Link to={`/redaktion/freigaben/${d.inhaltId}`}>{t.verweise.freigabe}</Link>
          </li>
          {d.oeffentlich && (
            <li>
              <Link reloadDocument to={`/presse/${d.adresse}`}>
                {t.verweise.seite}
              </Link>
            </li>
          )}
        </ul>
        {hinaus ? (
          <p>
            <Link className="kern-btn kern-btn--primary" to={`${grund}/hinaus`}>
              <span className="kern-label">{t.hinaus}</span>
            </Link>
          </p>
        ) : (
          <p className="tw-klein tw-leise">{t.wartetAuf}</p>
        )}
      </section>
      <section className="ap-kasten" aria-labelledby="pruefung">
        <h2 id="pruefung">{t.pruefung}</h2>
        <Befunde befunde={d.befunde} />
      </section>
      {d.zitate.length > 0 && <Zitatfreigaben />}
      {d.kerntext && (
        <section className="ap-kasten" aria-labelledby="kerntext">
          <h2 id="kerntext">{t.kerntext.titel}</h2>
          {d.kerntext.geaendert.length === 0 ? <p>{t.kerntext.gleich}</p> : <p>{t.kerntext.anders(d.kerntext.geaendert.length)}</p>}
          {d.kerntext.geaendert.map((a) => (
            <blockquote key={a} className="tw-klein">
              {a}
            </blockquote>
          ))}
          <Link to={`/netzwerk/pakete/${d.kerntext.paketId}`}>{d.kerntext.titel}</Link>
        </section>
      )}
    </aside>
  )
}

function Zitatfreigaben() {
  const { zitate } = useLoaderData<typeof loader>()
  return (
    <section className="ap-kasten" aria-labelledby="zitate">
      <h2 id="zitate">{t.zitate}</h2>
      {zitate.map((q, i) => (
        <Form method="post" key={`${q.person} ${q.satz}`} className="tw-fliess">
          <p>
            <b>{q.person}:</b> {q.satz}
          </p>
          {q.verweis && (
            <label className="pr-verweis">
              {t.zitatstand.verweis}
              <input readOnly value={q.verweis} />
              <small>{t.zitatstand.verweisHinweis}</small>
            </label>
          )}
          {!q.frei && (
            <button type="submit" name="tun" value={`zitat.${i}`} className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.zitatstand.anfragen}</span>
            </button>
          )}
        </Form>
      ))}
    </section>
  )
}
