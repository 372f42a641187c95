import { Link, redirect, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsMonat, Begruendung } from '../../platform/ui/index.ts'
import { kennzahlCodes, type Zaehlgroesse, zaehlgroessen } from '../../recht/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Verlaufsbild } from '../ansicht/verlauf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { gewaehlterMonat, istBetrag, istVorlaeufig, kachelVon, rechenweg, zeigeWert } from '../ansicht-kennzahl.ts'
import { type Geladen, ladeBestand } from '../bestand-lesen.ts'
import { bewegungVon } from '../bewegung.ts'
import { gruppen, kennzahlStand } from '../kennzahlen.ts'
import { darfNachGeschlecht } from '../kleine-zahlen.ts'
import { grenzen, kennzahlseite as t, wirkung as w } from '../texte/personal-wirkung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('kennzahl.lesen', async (z) => {
  const code = kennzahlCodes.find((c) => c === z.params.kennzahl)
  if (code === undefined) throw new Response(null, { status: 404 })
  const heute = tagVon(z.jetzt)
  const monat = gewaehlterMonat(new URL(z.request.url).searchParams.get('monat'), heute, '0000-01')
  const reiter = { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: darf(z.konto, 'meldedaten.lesen') }
  const g = await ladeBestand(z.db, z.traegerId, monat)
  if (g === undefined) throw redirect('/wirkung') // a house without months says so there
  const allesSehen = darf(z.konto, 'kennzahl.belege')
  const stand = kennzahlStand(g, code, monat)
  const { zaehler, nenner } = stand.info
  const kachel = kachelVon(g, stand, monat, allesSehen)
  const gezeigt = kachel.wert.promille !== null
  return {
    reiter,
    monat,
    vorlaeufig: istVorlaeufig(monat, heute),
    kachel,
    info: { fundstelle: stand.info.fundstelle, formel: stand.info.formel, lesart: stand.info.lesart ?? '', genauAb: stand.genauAb },
    grenzen: [...new Set([zaehler, nenner].flatMap((g) => grenzen[g] ?? []))],
    bewegung: gezeigt ? bewegungVon(g, code, monat, stand, allesSehen) : [],
    geschlecht: nachGeschlecht(g, code, monat, allesSehen),
    zweige: gezeigt && stand.ergebnis.ok ? [rechenweg(stand.ergebnis.knoten, allesSehen)] : [],
    zaehlungen: [...new Set<Zaehlgroesse>([zaehler, nenner])]
      .filter((g) => !istBetrag(g))
      .map((groesse) => ({ groesse, name: zaehlgroessen[groesse] })),
    darfBelege: allesSehen,
  }
})

function nachGeschlecht(g: Geladen, code: (typeof kennzahlCodes)[number], monat: string, allesSehen: boolean) {
  const { zaehler, nenner } = kennzahlStand(g, code, monat).info
  const personen = [zaehler, nenner].filter((x) => x !== 'lluCent' && x !== 'luhCent')
  const zahlen = (personen.length > 0 ? personen : (['elb'] as const)).map((x) => g.bestand.zaehle(x, monat))
  if (!allesSehen && !darfNachGeschlecht(zahlen)) return []
  return gruppen.map((wer) => {
    const stand = kennzahlStand(g, code, monat, wer)
    return { wer, wert: zeigeWert(stand.ergebnis, zaehler, allesSehen) }
  })
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One key figure: its value, what moved it, its course, how it was calculated. */
export default function Kennzahlseite() {
  const d = useLoaderData<typeof loader>()
  const k = d.kachel
  return (
    <Wirkungsseite titel={`${k.code} ${k.name}`} fenster={t.fenster(k.code)} reiter={d.reiter}>
      <p>
        <Link to={`/wirkung?monat=${d.monat}`}>{t.zurueck}</Link>
      </p>
      <div className="wk-zwei">
        <section className="wk-teil" aria-labelledby="wert">
          <h2 id="wert">{t.stand(alsMonat(d.monat))}</h2>
          <p className={k.wert.promille === null ? 'wk-wert wk-wert--kein' : 'wk-wert'}>{k.wert.text}</p>
          {k.wert.satz !== '' && <p>{k.wert.satz}</p>}
          {d.vorlaeufig && (
            <p>
              <b>{w.vorlaeufig}.</b> {w.vorlaeufigText}
            </p>
          )}
          <p>
            {k.vorjahr.promille === null ? w.ohneVorjahr : w.vorjahr(k.vorjahr.text)}
            {k.unterschied !== null && `, ${w.punkte(k.unterschied)}`}
          </p>
          <h3>{t.wasBewegt}</h3>
          {d.bewegung.length === 0 ? (
            <p>{t.nichtsBewegt}</p>
          ) : (
            <ul>
              {d.bewegung.map((satz) => (
                <li key={satz}>{satz}</li>
              ))}
            </ul>
          )}
        </section>
        <Angaben d={d} />
      </div>
      <Verlauf d={d} />
      <Geschlecht d={d} />
      {d.zweige.length > 0 && (
        <section className="wk-teil" aria-labelledby="rechnung">
          <h2 id="rechnung">{t.rechnung}</h2>
          <Begruendung zweige={d.zweige} />
        </section>
      )}
      <Belege d={d} />
    </Wirkungsseite>
  )
}

function Angaben({ d }: Readonly<{ d: Daten }>) {
  const { fundstelle, formel, lesart, genauAb } = d.info
  return (
    <section className="wk-teil" aria-labelledby="regel">
      <h2 id="regel">{t.formel}</h2>
      <dl className="wk-angaben">
        <dt>{t.fundstelle}</dt>
        <dd>{`${fundstelle.stelle} ${fundstelle.gesetz}`}</dd>
        <dt>{t.formel}</dt>
        <dd>{formel}</dd>
        {lesart !== '' && (
          <>
            <dt>{t.lesart}</dt>
            <dd>{lesart}</dd>
          </>
        )}
      </dl>
      <p>
        <b>{t.genauAb(alsMonat(genauAb))}</b> {t.genauAbText}
      </p>
      {d.grenzen.length > 0 && (
        <>
          <h3>{t.grenzen}</h3>
          <ul>
            {d.grenzen.map((g) => (
              <li key={g}>{g}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Verlauf({ d }: Readonly<{ d: Daten }>) {
  const s = t.spalten
  return (
    <section className="wk-teil" aria-labelledby="verlauf">
      <h2 id="verlauf">{t.verlauf}</h2>
      <Verlaufsbild punkte={d.kachel.punkte} titel={`${d.kachel.code}, ${t.verlauf}`} monat={alsMonat} />
      <details>
        <summary>{t.verlaufTabelle}</summary>
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{`${d.kachel.code}, ${t.verlauf}`}</caption>
          <Tabellenkopf spalten={[s.monat, { zahl: s.wert }, { zahl: s.zaehler }, { zahl: s.nenner }]} />
          <tbody>
            {d.kachel.punkte.toReversed().map((p) => (
              <tr key={p.monat}>
                <td data-label={s.monat}>
                  <Link to={`?monat=${p.monat}`}>{alsMonat(p.monat)}</Link>
                </td>
                <td data-label={s.wert} className="zahl">
                  {p.wert.text}
                </td>
                <td data-label={s.zaehler} className="zahl">
                  {p.wert.zaehler}
                </td>
                <td data-label={s.nenner} className="zahl">
                  {p.wert.nenner}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Geschlecht({ d }: Readonly<{ d: Daten }>) {
  const s = t.spalten
  return (
    <section className="wk-teil" aria-labelledby="geschlecht">
      <h2 id="geschlecht">{t.geschlecht}</h2>
      {d.geschlecht.length === 0 ? (
        <p>{t.geschlechtNicht}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.geschlecht}</caption>
          <Tabellenkopf spalten={[t.geschlecht, { zahl: s.wert }, { zahl: s.zaehler }, { zahl: s.nenner }]} />
          <tbody>
            {d.geschlecht.map(({ wer, wert }) => (
              <tr key={wer}>
                <th scope="row" data-label={t.geschlecht}>
                  {t.gruppen[wer]}
                </th>
                <td data-label={s.wert} className="zahl">
                  {wert.text}
                </td>
                <td data-label={s.zaehler} className="zahl">
                  {wert.zaehler}
                </td>
                <td data-label={s.nenner} className="zahl">
                  {wert.nenner}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Belege({ d }: Readonly<{ d: Daten }>) {
  return (
    <section className="wk-teil" aria-labelledby="belege">
      <h2 id="belege">{t.belege}</h2>
      {d.darfBelege ? (
        <>
          <p>{t.belegeText}</p>
          <ul className="wk-verweise">
            {d.zaehlungen.map((z) => (
              <li key={z.groesse}>
                <Link to={`/wirkung/${d.kachel.code}/belege?monat=${d.monat}&groesse=${z.groesse}`}>{t.belegeZu(z.name)}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.belegeNicht}</p>
      )}
    </section>
  )
}
