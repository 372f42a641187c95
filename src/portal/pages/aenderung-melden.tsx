import { randomUUID } from 'node:crypto'
import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { BetragFeld, EingabeFeld, Fehlerliste, Hinweis, Icon, Seite, TextFeld, useSprache, Wahl } from '../../platform/ui/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien } from '../mein/hochladen.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { melde } from '../mein/melden.ts'
import { mitUhrzeit } from '../mein/tage.ts'
import { type Eingaben, type Feldname, felderVon, istVeraenderung, liesVeraenderung, type Veraenderung } from '../mein/veraenderung.ts'
import { texte } from '../texte/index.ts'

const leer: Eingaben = { was: '', ab: '', betrag: '', iban: '', inhaber: '', text: '' }

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  await meinFall(z, 'Änderung melden')
  const { art } = z.params
  if (!istVeraenderung(art)) throw new Response(null, { status: 404 })
  return { art, felder: felderVon(art), token: randomUUID() }
})

export const action = geschuetztNach('eigenes.sehen', formularMitDateien, async (z, { formular, dateien }) => {
  const fall = await meinFall(z, 'Änderung melden')
  const { art } = z.params
  if (!istVeraenderung(art)) throw new Response(null, { status: 404 })
  const eingaben: Eingaben = Object.fromEntries(Object.keys(leer).map((f) => [f, String(formular.get(f) ?? '').slice(0, 4000)])) as Eingaben
  const gelesen = liesVeraenderung(art, eingaben, z.sprache)
  if (!gelesen.ok) return { ok: false as const, eingaben, meldungen: gelesen.befunde }
  const meldung = { art, token: String(formular.get('token') ?? ''), ...gelesen, dateien }
  const gemeldet = await melde(z.db, z.umfeld.tresor, z, fall, meldung, z.sprache)
  return { ok: true as const, ...gemeldet, wann: mitUhrzeit(z.jetzt, z.sprache) }
})

/** One kind of change: what, from when, what happens to the money; afterwards the receipt. */
export default function AenderungMelden() {
  const { art, felder, token } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = texte(useSprache()).aenderung
  const a = t.arten[art]
  if (antwort?.ok) return <Quittung art={art} {...antwort} />
  const meldungen = antwort?.meldungen ?? []
  return (
    <Seite titel={a.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <p>
          <Link className="tw-weg__zurueck" to="/mein/aenderung">
            <Icon name="arrow-back" />
            {t.andere}
          </Link>
        </p>
        <h1>{a.titel}</h1>
        <Fehlerliste meldungen={meldungen} />
        <Hinweis art="info" titel={t.geld}>
          <p>{a.geld}</p>
        </Hinweis>
        <Form method="post" encType="multipart/form-data" className="tw-formular">
          <input type="hidden" name="token" value={token} />
          {felder.map((feld) => (
            <Feld key={feld} feld={feld} art={art} wert={antwort?.eingaben[feld] ?? ''} fehler={meldungen.find((m) => m.feld === feld)?.satz} />
          ))}
          {a.nachweise.length > 0 && (
            <div>
              <h2>{t.brauchen}</h2>
              <ul className="tw-liste">
                {a.nachweise.map((n) => (
                  <li key={n}>{n}</li>
                ))}
              </ul>
            </div>
          )}
          <DateiFeld id="dateien" label={t.dateien} hinweis={t.dateienHinweis} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
      </div>
    </Seite>
  )
}

type FeldProps = { feld: Feldname; art: Veraenderung; wert: string; fehler: string | undefined }

function Feld({ feld, art, wert, fehler }: FeldProps) {
  const t = texte(useSprache()).aenderung
  const a = t.arten[art]
  const gemeinsam = { name: feld, wert, fehler }
  switch (feld) {
    case 'was':
      return (
        <fieldset>
          <legend>
            <h2>{a.was}</h2>
          </legend>
          <Wahl name="was" optionen={Object.entries(a.optionen).map(([w, text]) => ({ wert: w, text }))} gewaehlt={[wert]} fehler={fehler} />
        </fieldset>
      )
    case 'ab':
      return <EingabeFeld {...gemeinsam} label={t.ab} hinweis={t.abHinweis} />
    case 'betrag':
      return <BetragFeld {...gemeinsam} label={a.betrag} />
    case 'iban':
      return <EingabeFeld {...gemeinsam} label={t.iban} />
    case 'inhaber':
      return <EingabeFeld {...gemeinsam} label={t.inhaber} autoComplete="name" />
    case 'text':
      return <TextFeld {...gemeinsam} label={t.text} />
  }
}

type QuittungProps = Readonly<{
  art: Veraenderung
  nummer: string
  wann: string
  saetze: readonly string[]
  angekommen: readonly string[]
  abgelehnt: readonly string[]
}>

/** The receipt: number, moment, what was said, what arrived, what comes next. */
function Quittung({ art, nummer, wann, saetze, angekommen, abgelehnt }: QuittungProps) {
  const t = texte(useSprache()).aenderung
  return (
    <Seite titel={t.gemeldet}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess" role="status">
        <h1>{t.gemeldet}</h1>
        <p>{t.gemeldetText(wann, nummer)}</p>
        {abgelehnt.length > 0 && (
          <Hinweis art="warning" titel={t.dateien}>
            <ul className="tw-liste">
              {abgelehnt.map((satz) => (
                <li key={satz}>{satz}</li>
              ))}
            </ul>
          </Hinweis>
        )}
        <h2>{t.ihreAngaben}</h2>
        <ul className="tw-liste">
          {[...saetze, ...angekommen].map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
        <h2>{t.geld}</h2>
        <p>{t.arten[art].geld}</p>
        <h2>{t.weiter}</h2>
        <p>{t.weiterText}</p>
        <div className="tw-knoepfe">
          <Link className="kern-btn kern-btn--primary" to="/mein">
            <span className="kern-label">{t.uebersicht}</span>
          </Link>
          <Link className="kern-btn kern-btn--tertiary" to="/mein/aenderung">
            <span className="kern-label">{t.weitere}</span>
          </Link>
        </div>
      </div>
    </Seite>
  )
}
