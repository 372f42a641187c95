import { Form, Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { Funke } from '../ansicht/verlauf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { gewaehlterMonat, istVorlaeufig, type Kachel, kachelVon } from '../ansicht-kennzahl.ts'
import { ladeBestand } from '../bestand-lesen.ts'
import { eigeneZahlen } from '../eigene-zahlen.ts'
import { alleStaende } from '../kennzahlen.ts'
import { monateVonBis } from '../monatsreihe.ts'
import { fuehrePersonenmonateNach } from '../personenmonat.ts'
import { wirkung as t } from '../texte/personal-wirkung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('kennzahl.lesen', async (z) => {
  const heute = tagVon(z.jetzt)
  const dieser = heute.toPlainYearMonth().toString()
  const { offen } = await fuehrePersonenmonateNach(z.db, z)
  const reiter = { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: darf(z.konto, 'meldedaten.lesen') }
  const gefragt = new URL(z.request.url).searchParams.get('monat')
  const monat = gewaehlterMonat(gefragt, heute, '0000-01')
  const g = await ladeBestand(z.db, z.traegerId, monat)
  if (g === undefined || g.beginn > dieser) return { reiter, offen, leer: true as const }
  const allesSehen = darf(z.konto, 'kennzahl.belege')
  return {
    reiter,
    offen,
    leer: false as const,
    monat,
    vorlaeufig: istVorlaeufig(monat, heute),
    monate: monateVonBis(g.beginn, dieser).reverse().slice(0, 48),
    kacheln: alleStaende(g, monat).map((s) => kachelVon(g, s, monat, allesSehen)),
    eigene: await eigeneZahlen(z.db, z.traegerId, g, monat, allesSehen),
  }
})

type Daten = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { leer: false }>

/** The key figures of the house: value, comparison, course. */
export default function Wirkung() {
  const d = useLoaderData<typeof loader>()
  return (
    <Wirkungsseite titel={t.titel} fenster={t.dokumenttitel} reiter={d.reiter}>
      <p className="tw-lese">{t.vorspann}</p>
      {d.offen > 0 && <Hinweis art="info" titel={t.nichtFertig(d.offen)} />}
      {d.leer ? <Leer einlesen={d.reiter.regeln} /> : <Zahlen d={d} />}
    </Wirkungsseite>
  )
}

function Leer({ einlesen }: Readonly<{ einlesen: boolean }>) {
  return (
    <div className="ap-leer">
      <p>
        <b>{t.keineDaten}</b>
      </p>
      <p>{t.keineDatenText}</p>
      {einlesen && <Link to="/wirkung/vorgeschichte">{t.zuVorgeschichte}</Link>}
    </div>
  )
}

function Zahlen({ d }: Readonly<{ d: Daten }>) {
  return (
    <>
      <Form method="get" className="wk-auswahl">
        <label>
          {t.monat}
          <select name="monat" defaultValue={d.monat} key={d.monat}>
            {d.monate.map((m) => (
              <option key={m} value={m}>
                {alsMonat(m)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.zeigen}</span>
        </button>
        <Link reloadDocument to={`/wirkung/kennzahlen.csv?monat=${d.monat}`} download={`kennzahlen-${d.monat}.csv`}>
          {t.csv}
        </Link>
      </Form>
      {d.vorlaeufig && (
        <p>
          <b>{`${alsMonat(d.monat)}: ${t.vorlaeufig}.`}</b> {t.vorlaeufigText}
        </p>
      )}
      {([1, 2, 3] as const).map((ziel) => (
        <section key={ziel} className="wk-ziel" aria-labelledby={`ziel-${ziel}`}>
          <h2 id={`ziel-${ziel}`}>{t.ziele[ziel]}</h2>
          <div className="wk-kacheln">
            {d.kacheln
              .filter((k) => k.ziel === ziel)
              .map((k) => (
                <KachelBild key={k.code} k={k} monat={d.monat} />
              ))}
          </div>
        </section>
      ))}
      <Eigene zahlen={d.eigene} />
    </>
  )
}

function KachelBild({ k, monat }: Readonly<{ k: Kachel; monat: string }>) {
  return (
    <article className={k.code.length === 2 ? 'wk-kachel wk-kachel--haupt' : 'wk-kachel'}>
      <h3 lang="de">
        <Link to={`/wirkung/${k.code}?monat=${monat}`}>
          <b>{k.code}</b> {k.name}
        </Link>
      </h3>
      <p className={k.wert.promille === null ? 'wk-wert wk-wert--kein' : 'wk-wert'}>{k.wert.text}</p>
      <div className="wk-klein">
        {k.wert.satz !== '' && <p className="tw-leise">{k.wert.satz}</p>}
        <p className="tw-leise">
          {k.vorjahr.promille === null ? t.ohneVorjahr : t.vorjahr(k.vorjahr.text)}
          {k.unterschied !== null && `, ${t.punkte(k.unterschied)}`}
        </p>
        {t.richtung[k.richtung] !== '' && (
          <p className={k.richtung === 'besser' ? 'wk-gruen' : k.richtung === 'schlechter' ? 'wk-rot' : undefined}>{t.richtung[k.richtung]}</p>
        )}
      </div>
      <Funke punkte={k.punkte} />
    </article>
  )
}

function Eigene({ zahlen }: Readonly<{ zahlen: Daten['eigene'] }>) {
  return (
    <section className="wk-ziel" aria-labelledby="eigene">
      <h2 id="eigene">{t.eigene}</h2>
      <p>{t.eigeneText}</p>
      <div className="wk-kacheln">
        {zahlen.map((e) => (
          <article key={e.name} className="wk-kachel">
            <h3>
              <b>{e.name}</b> {t.nichtVergleichbar}
            </h3>
            <p className={e.promille === null ? 'wk-wert wk-wert--kein' : 'wk-wert'}>{e.text}</p>
            <p className="tw-leise wk-klein">{e.satz}</p>
          </article>
        ))}
      </div>
    </section>
  )
}
