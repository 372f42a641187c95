import type { ReactNode } from 'react'
import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { alsDatum, EingabeFeld, Fehlerliste, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { Wegschritte } from '../ansicht/wegschritte.tsx'
import { formularMitDateien } from '../mein/hochladen.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { liesMeinWeg, schickeNachweis } from '../mein/mein-weg.ts'
import { wegtexte } from '../texte/weg.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => liesMeinWeg(z, await meinFall(z, 'Mein Weg')))

export const action = geschuetztNach('eigenes.sehen', formularMitDateien, async (z, { formular, dateien, zuViele }) => {
  const fall = await meinFall(z, 'Nachweis zum Plan schicken')
  if (fall.personId === null) throw new Response(null, { status: 404 })
  const schrittId = String(formular.get('schritt') ?? '')
  const link = String(formular.get('link') ?? '').trim()
  const { angekommen, fehler } = await schickeNachweis(z, fall.personId, { schrittId, dateien, zuViele, link })
  const form = formular.has('anderer') ? 'anderer' : 'naechster'
  return {
    angekommen,
    form,
    schrittId,
    link: fehler.length > 0 ? link : '',
    meldungen: fehler.map(({ feld, satz }) => ({ feld: `${feld}-${form}`, satz })),
  }
})

type Weg = Extract<Awaited<ReturnType<typeof liesMeinWeg>>, { da: true }>

/** Where the person wants to go and what comes next: for the phone, short. */
export default function MeinWeg() {
  const weg = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const t = wegtexte(useSprache())
  const meldungen = getan?.meldungen ?? []
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{getan && getan.angekommen > 0 && <Hinweis art="success" titel={t.nachweisDa} />}</div>
        <Fehlerliste meldungen={meldungen} />
        {weg.da ? <Inhalt weg={weg} /> : <p>{t.keinePerson}</p>}
        <p className="tw-reihe">
          <Link to="/mein/nachrichten#schreiben">{t.nachrichten}</Link>
        </p>
      </div>
    </Seite>
  )
}

function Inhalt({ weg }: { weg: Weg }) {
  const t = wegtexte(useSprache())
  const naechster = weg.schritte.find((s) => s.schrittId === weg.naechster)
  return (
    <>
      {weg.wartet && (
        <Hinweis art="info" titel={t.planWartet}>
          <Link to="/mein/weg/plan">{t.planAnsehen}</Link>
        </Hinweis>
      )}
      <section className="tw-karte" aria-labelledby="ziel">
        <h2 id="ziel">{t.ziel}</h2>
        <p className={weg.ziel ? 'ap-planziel' : undefined} dir="auto">
          {weg.ziel || t.ohneZiel}
        </p>
      </section>
      <section className="tw-karte" aria-labelledby="naechstes">
        <h2 id="naechstes">{t.naechstes}</h2>
        {naechster ? <Naechster s={naechster} /> : <p>{t.nichtsOffen}</p>}
      </section>
      {weg.schritte.length > 0 && (
        <section aria-labelledby="linie">
          <h2 id="linie">{t.linie}</h2>
          <Wegschritte schritte={weg.schritte} naechster={weg.naechster} />
          <AndererSchritt weg={weg} />
        </section>
      )}
      {weg.mitmachen.length > 0 && (
        <section aria-labelledby="mitmachen">
          <h2 id="mitmachen">{t.mitmachen}</h2>
          <p>{t.mitmachenHinweis}</p>
          <ul className="tw-liste">
            {weg.mitmachen.map((s) => (
              <li key={s.schrittId}>
                <span dir="auto" lang={s.deutsch ? 'de' : undefined}>
                  {s.was}
                </span>
                {s.bis && <> ({t.bis(alsDatum(s.bis))})</>}
                {s.planVon !== '' && <> ({t.planVon(s.planVon)})</>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {weg.ansprechperson && <FuerSieDa wer={weg.ansprechperson} />}
      <Mehr weg={weg} />
    </>
  )
}

/** Whom to ask: a name, a number that a phone dials, and the way to write. */
function FuerSieDa({ wer }: { wer: NonNullable<Weg['ansprechperson']> }) {
  const t = wegtexte(useSprache())
  return (
    <section className="tw-karte" aria-labelledby="fuer-sie">
      <h2 id="fuer-sie">{t.fuerSieDa}</h2>
      <p>
        <b>{wer.name}</b>
        {wer.telefon !== '' && (
          <>
            <br />
            {t.anrufen}: <a href={`tel:${wer.telefon.replace(/[^+\d]/g, '')}`}>{wer.telefon}</a>
          </>
        )}
        {wer.email !== '' && (
          <>
            <br />
            <a href={`mailto:${wer.email}`}>{wer.email}</a>
          </>
        )}
      </p>
    </section>
  )
}

function Naechster({ s }: { s: Weg['schritte'][number] }) {
  const t = wegtexte(useSprache())
  return (
    <>
      <p>
        <b dir="auto" lang={s.deutsch ? 'de' : undefined}>
          {s.was}
        </b>
        {s.bis && <> ({s.stand === 'spaet' ? t.war(alsDatum(s.bis)) : t.bis(alsDatum(s.bis))})</>}
      </p>
      {s.geschickt > 0 && <p>{t.geschickt(s.geschickt)}</p>}
      {s.stand === 'spaet' && s.geschickt === 0 && <p>{t.dazwischen}</p>}
      <Nachweis form="naechster" titel={t.nachweis} schluessel={s.geschickt} worte={[t.nachweisDatei(s.was), t.nachweisLink(s.was)]}>
        <input type="hidden" name="schritt" value={s.schrittId} />
      </Nachweis>
    </>
  )
}

/** A proof for a step that is not the next one. */
function AndererSchritt({ weg }: { weg: Weg }) {
  const t = wegtexte(useSprache())
  const getan = useActionData<typeof action>()
  const andere = weg.schritte.filter((s) => s.wer === 'person' && s.schrittId !== weg.naechster && (s.stand === 'offen' || s.stand === 'spaet'))
  if (andere.length === 0) return null
  const geschickt = andere.reduce((summe, s) => summe + s.geschickt, 0)
  return (
    <Nachweis form="anderer" titel={t.nachweisAnderer} schluessel={geschickt} worte={[t.nachweisDateiFrei, t.nachweisLinkFrei]}>
      <input type="hidden" name="anderer" value="ja" />
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="anderer-schritt">
          {t.nachweisWozu}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" id="anderer-schritt" name="schritt" defaultValue={getan?.schrittId}>
            {andere.map((s) => (
              <option key={s.schrittId} value={s.schrittId} lang={s.deutsch ? 'de' : undefined}>
                {s.was}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Nachweis>
  )
}

type NachweisProps = Readonly<{
  form: 'naechster' | 'anderer'
  titel: string
  /** changes when something has arrived: the form is empty again */
  schluessel: number
  worte: readonly [datei: string, link: string]
  children: ReactNode
}>

/** A file or a link for a step; after an error it stays open and keeps what was typed, also without a script. */
function Nachweis({ form, titel, schluessel, worte: [datei, link], children }: NachweisProps) {
  const t = wegtexte(useSprache())
  const getan = useActionData<typeof action>()
  const meins = getan?.form === form && getan.meldungen.length > 0 ? getan : undefined
  const satz = (feld: string) => meins?.meldungen.find((m) => m.feld === feld)?.satz
  return (
    <details open={meins !== undefined}>
      <summary>{titel}</summary>
      <Form method="post" encType="multipart/form-data" className="tw-formular" noValidate key={schluessel}>
        {children}
        <DateiFeld id={`datei-${form}`} label={datei} hinweis={t.nachweisHinweis} fehler={satz(`datei-${form}`)} />
        <EingabeFeld
          name="link"
          feld={`link-${form}`}
          label={link}
          wert={meins?.link ?? ''}
          fehler={satz(`link-${form}`)}
          tastatur="url"
          autoComplete="off"
        />
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.nachweisKnopf}</span>
        </button>
      </Form>
    </details>
  )
}

function Mehr({ weg }: { weg: Weg }) {
  const t = wegtexte(useSprache())
  return (
    <>
      <section aria-labelledby="termine">
        <h2 id="termine">{t.termine}</h2>
        {weg.termine.length === 0 ? (
          <p>{t.keineTermine}</p>
        ) : (
          <ul className="tw-liste">
            {weg.termine.map((x) => (
              <li key={x.terminId}>
                <Link to={`/mein/termine#t-${x.terminId}`}>{x.am}</Link>
                {x.ort !== '' && <>, {x.ort}</>}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/mein/termine">{t.termineAlle}</Link>
        </p>
      </section>
      {weg.planId && (
        <section aria-labelledby="plan">
          <h2 id="plan">{t.plan}</h2>
          {weg.pruefenBis && <p>{t.pruefen(alsDatum(weg.pruefenBis))}</p>}
          <p className="tw-reihe">
            <Link to="/mein/weg/plan">{t.planHier}</Link>
            <Link reloadDocument to={`/mein/weg/plan/${weg.planId}.pdf`}>
              {t.planPdf}
            </Link>
          </p>
        </section>
      )}
      <section aria-labelledby="vorbereiten">
        <h2 id="vorbereiten">{t.vorbereiten}</h2>
        <p>{weg.vorbereitet > 0 ? t.vorbereitet(weg.vorbereitet) : t.vorbereitenHinweis}</p>
        <p>
          <Link to="/mein/weg/potenzial">{t.vorbereitenLink}</Link>
        </p>
      </section>
      <section aria-labelledby="angebote">
        <h2 id="angebote">{t.angebote}</h2>
        <p>{weg.angebote === 0 ? t.keineAngebote : t.angeboteZahl(weg.angebote)}</p>
        <p className="tw-reihe">
          <Link to="/mein/stellen">{t.angeboteAnsehen}</Link>
          <Link to="/mein/massnahmen">{t.massnahmen}</Link>
          <Link to="/mein/teilhabe">{t.teilhabe}</Link>
          <Link to="/mein/weg/rechner">{t.rechner}</Link>
        </p>
        <p className="tw-klein">{t.rechnerHinweis}</p>
      </section>
    </>
  )
}
