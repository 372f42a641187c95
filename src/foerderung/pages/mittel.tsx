import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis, Icon, Seite, Unterschied } from '../../platform/ui/index.ts'
import { Planen, Umschichten } from '../ansicht/mittel-formulare.tsx'
import { Monatstabelle, Titeltabelle } from '../ansicht/mittel-tabelle.tsx'
import { PrognoseBild } from '../ansicht/prognose-bild.tsx'
import { fuehreMittelAus, jahrAus, jahreUm, type Mittelsicht, mittelsicht } from '../mittel-seite.ts'
import { aenderungSeite } from '../texte/personal-aenderung.ts'
import { mittelSeite as t } from '../texte/personal-mittel.ts'
import { titelliste, titelName } from '../titel.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('mittel.lesen', async (z) => {
  const dieses = tagVon(z.jetzt).year
  const suche = new URL(z.request.url).searchParams
  const wahl = { jahr: jahrAus(suche.get('jahr'), dieses), titel: suche.get('titel') ?? '' }
  return {
    sicht: await mittelsicht(z.db, z.traegerId, z.jetzt, wahl),
    jahre: jahreUm(dieses),
    darfPlanen: darf(z.konto, 'mittel.planen'),
    darfFoerdern: darf(z.konto, 'foerderung.bearbeiten'),
  }
})

export const action = geschuetzt('mittel.planen', async (z) => {
  const form = await formularAus(z.request)
  const werte = Object.fromEntries([...form].map(([name, wert]) => [name, String(wert)]))
  const getan = await fuehreMittelAus(z.db, z, werte)
  return getan.ok ? { satz: undefined, werte: {} } : { satz: getan.satz, werte }
})

/** The Eingliederungstitel of a year: planned, reserved, spent, free, and where it is going. */
export default function MittelSeite() {
  const { sicht, jahre, darfPlanen, darfFoerdern } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ satz: string | undefined; werte: Record<string, string> }>()
  return (
    <Seite titel={t.dokumenttitel(sicht.jahr)} fehlerhaft={antwort?.satz !== undefined}>
      <div className="ap-haupt ef-mittel">
        <div className="ap-titel">
          <h1>{t.titel(sicht.jahr)}</h1>
          <Jahrwahl jahre={jahre} jahr={sicht.jahr} />
          {darfFoerdern && <Link to="/foerderungen/neu-berechnen">{aenderungSeite.wert.titel}</Link>}
          <Link reloadDocument to={`/mittel.csv?jahr=${sicht.jahr}`}>
            {t.csv}
          </Link>
        </div>
        {antwort !== undefined && (
          <Hinweis art={antwort.satz === undefined ? 'success' : 'warning'} titel={antwort.satz === undefined ? t.gespeichert : t.gingNicht}>
            {antwort.satz && <p>{antwort.satz}</p>}
          </Hinweis>
        )}
        <Warnungen sicht={sicht} />
        {sicht.summe.geplantCent === 0 && (
          <div className="ap-leer">
            <p>
              <b>{t.leer}</b>
            </p>
            <p>{t.leerText}</p>
          </div>
        )}
        <Titeltabelle sicht={sicht} />
        <Bild sicht={sicht} />
        {darfPlanen && (
          <div className="ef-zwei">
            <Planen key={`p${sicht.verlauf.length}`} jahr={sicht.jahr} werte={antwort?.werte ?? {}} />
            <Umschichten key={`u${sicht.verlauf.length}`} jahr={sicht.jahr} werte={antwort?.werte ?? {}} />
          </div>
        )}
        <Geschichte verlauf={sicht.verlauf} />
      </div>
    </Seite>
  )
}

function Jahrwahl({ jahre, jahr }: { jahre: readonly number[]; jahr: number }) {
  return (
    <nav aria-label={t.jahre}>
      <ul className="ap-reiter">
        {jahre.map((j) => (
          <li key={j}>
            <Link to={`?jahr=${j}`} aria-current={j === jahr ? 'page' : undefined}>
              {j}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Warnungen({ sicht }: { sicht: Mittelsicht }) {
  const saetze = sicht.zeilen.flatMap((z) => z.warnungen)
  if (saetze.length === 0) return null
  return (
    <section aria-labelledby="warnungen" className="ef-warnungen">
      <h2 id="warnungen">{t.warnungen}</h2>
      <ul className="ap-pruefliste">
        {saetze.map((satz) => (
          <li key={satz} className="acht">
            <Icon name="warning" klein />
            <span>{satz}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bild({ sicht: { bild, jahr } }: { sicht: Mittelsicht }) {
  return (
    <section aria-labelledby="verlauf" className="ap-kasten">
      <h2 id="verlauf">{t.verlauf(bild.name)}</h2>
      <Form method="get" className="ef-wahl" preventScrollReset>
        <input type="hidden" name="jahr" value={jahr} />
        <label htmlFor="titelwahl">{t.zeige}</label>
        <select id="titelwahl" name="titel" defaultValue={bild.titel} key={bild.titel}>
          <option value="">{t.alleTitel}</option>
          {titelliste.map((titel) => (
            <option key={titel} value={titel}>
              {titelName(titel)}
            </option>
          ))}
        </select>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.zeigen}</span>
        </button>
      </Form>
      <p>{bild.satz}</p>
      <PrognoseBild prognose={bild.prognose} geplantCent={bild.geplantCent} beschreibung={bild.satz} />
      <details>
        <summary>{t.zahlen}</summary>
        <Monatstabelle prognose={bild.prognose} name={bild.name} />
      </details>
    </section>
  )
}

function Geschichte({ verlauf }: { verlauf: Mittelsicht['verlauf'] }) {
  return (
    <section aria-labelledby="geschichte" className="ap-kasten">
      <h2 id="geschichte">{t.geschichte}</h2>
      {verlauf.length === 0 ? (
        <p>{t.keineGeschichte}</p>
      ) : (
        <ul className="ef-verlauf">
          {verlauf.map((v) => (
            <li key={v.ansatzId}>
              <span>
                <b>{titelName(v.titel)}</b>, {t.eintrag(v.art, v.gegentitel && titelName(v.gegentitel))}: {v.grund}
              </span>
              <Unterschied euro={v.cent / 100} />
              <span className="tw-leise">
                {alsDatum(v.am)}
                {v.name && `, ${v.name}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
