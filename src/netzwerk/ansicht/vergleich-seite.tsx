import { Form, Link, useHref } from 'react-router'
import type { Sprache } from '../../platform/sprache/index.ts'
import { alsDatum, alsMonat, Hinweis, useSprache } from '../../platform/ui/index.ts'
import type { Karte } from '../karte.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import type { Ansicht } from '../vergleich-ansicht.ts'
import { klassen } from '../vergleich-statistik.ts'
import { zahlText } from '../zahl-text.ts'
import { Gebietskarte, Klassenfeld } from './gebietskarte.tsx'
import { Verlauf } from './verlauf.tsx'
import { Verteilung } from './verteilung.tsx'
import { Werteliste } from './werteliste.tsx'

export function zeitraumText(zeitraum: string, sprache: Sprache): string {
  return zeitraum.length === 4 ? zeitraum : alsMonat(zeitraum, sprache)
}

/** A picture that scrolls sideways in itself must be reachable with the keyboard, though it is no control (WCAG 2.1.1). */
const ROLLT = { tabIndex: 0 } as const

type Props = Readonly<{ a: Ansicht; karte: Karte; haeuser: readonly Readonly<{ haus: string; name: string }>[]; adresse: string }>

/** A figure of a period: what it means, map, distribution, course, all values. For the public and for the houses alike. */
export function Vergleichsseite({ a, karte, haeuser, adresse }: Props) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  return (
    <>
      <Auswahlform a={a} haeuser={haeuser} adresse={adresse} />
      {a.uebung && <Hinweis art="warning" titel={t.uebung} />}
      <Bedeutung a={a} />
      {a.eigenes && <Eigenes a={a} />}
      <Kartenteil a={a} karte={karte} />
      <Gruppen a={a} />
      {a.eigenes && a.reihe.length > 1 && <Reihe a={a} />}
      <Werteliste a={a} />
      <Dateien a={a} adresse={adresse} />
    </>
  )
}

function Auswahlform({ a, haeuser, adresse }: Omit<Props, 'karte'>) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  return (
    <Form method="get" action={adresse} aria-label={t.auswahl} className="vg-auswahl">
      <label className="vg-auswahl__breit">
        <span>{t.kennzahl}</span>
        <select name="kennzahl" defaultValue={a.kennzahl.kennzahl} key={a.kennzahl.kennzahl}>
          {a.kennzahlen.map((k) => (
            <option key={k.kennzahl} value={k.kennzahl}>
              {k.zeichen === '' ? k.name : `${k.zeichen} ${k.name}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.zeitraum}</span>
        <select name="zeitraum" defaultValue={a.zeitraum} key={a.zeitraum}>
          {a.zeitraeume.map((z) => (
            <option key={z} value={z}>
              {zeitraumText(z, sprache)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.gruppe}</span>
        <select name="gruppe" defaultValue={a.gruppierung}>
          {a.gruppierungen.map((g) => (
            <option key={g} value={g}>
              {t.gruppierungen[g]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.haus}</span>
        <select name="haus" defaultValue={a.eigenes?.haus ?? 'keines'}>
          <option value="keines">{t.keinHaus}</option>
          {haeuser.map((h) => (
            <option key={h.haus} value={h.haus}>
              {h.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.zeigen}</span>
      </button>
    </Form>
  )
}

function Bedeutung({ a: { kennzahl: k } }: { a: Ansicht }) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  const deutsch = k.nurDeutsch && sprache === 'en' ? { lang: 'de' } : {}
  return (
    <section aria-labelledby="bedeutung" className="vg-teil">
      <h2 id="bedeutung" {...deutsch}>
        {k.zeichen === '' ? k.name : `${k.zeichen}: ${k.name}`}
      </h2>
      {k.nurDeutsch && t.nurDeutsch !== '' && <p>{t.nurDeutsch}</p>}
      <dl className="vg-angaben" {...deutsch}>
        <div>
          <dt>{t.formel}</dt>
          <dd>{k.formel}</dd>
        </div>
        <div>
          <dt>{t.steigt}</dt>
          <dd>
            {k.steigt} {t.keineWertung}
          </dd>
        </div>
        {k.rechtsgrundlage !== '' && (
          <div>
            <dt>{t.rechtsgrundlage}</dt>
            <dd lang="de">{k.rechtsgrundlage}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Eigenes({ a }: { a: Ansicht }) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  const { name, wert, median, gruppe } = a.eigenes ?? { name: '', wert: null, median: null, gruppe: '' }
  const abstand = wert === null || median === null ? null : Number((wert - median).toFixed(a.kennzahl.stellen))
  const zeile = a.zeilen.find((z) => z.haus === a.eigenes?.haus)
  const hinweise = [
    zeile?.stand ? `${t.werteSpalten.stand}: ${t.staende[zeile.stand]}` : '',
    zeile?.korrigiert ? t.korrigiert : '',
    zeile?.bemerkung ?? '',
    zeile?.anmerkung ?? '',
  ].filter((h) => h !== '')
  const einheit = a.kennzahl.einheit === '%' ? (sprache === 'en' ? 'percentage points' : 'Prozentpunkte') : a.kennzahl.einheit
  return (
    <section aria-labelledby="eigenes" className="vg-teil vg-eigener">
      <h2 id="eigenes">{t.eigenesTitel(name)}</h2>
      {wert === null ? (
        <p>{a.eigenes?.verborgen ? `${t.verborgen}. ${t.verborgenErklaert}` : t.eigenerOhne}</p>
      ) : (
        <p className="vg-wert">{t.eigenerWert(zahlText(wert, a.kennzahl), zeitraumText(a.zeitraum, sprache))}</p>
      )}
      {hinweise.length > 0 && <p className="tw-klein">{hinweise.join(' · ')}</p>}
      {abstand !== null && (
        <p>
          {t.eigenerAbstand(
            zahlText(Math.abs(abstand), { stellen: a.kennzahl.stellen, einheit }),
            abstand > 0 ? 'darueber' : abstand < 0 ? 'darunter' : 'gleich',
            gruppe,
          )}
        </p>
      )}
    </section>
  )
}

function Kartenteil({ a, karte }: { a: Ansicht; karte: Karte }) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  const text = (wert: number) => zahlText(wert, a.kennzahl)
  const gebiete = a.zeilen.map((z) => ({
    ags: z.ags,
    klasse: z.klasse ?? (0 as const),
    eigenes: z.haus === a.eigenes?.haus,
    text: t.gebiet(z.name, z.wert === null ? (z.verborgen ? t.verborgen : t.keinWert) : `${text(z.wert)}, ${t.klasse(z.klasse ?? 0)}`),
  }))
  return (
    <section aria-labelledby="karte" className="vg-teil">
      <h2 id="karte">{t.karte}</h2>
      <div className="vg-mit-legende">
        <Gebietskarte karte={karte} gebiete={gebiete} titel={t.karteText(a.kennzahl.name, zeitraumText(a.zeitraum, sprache))} />
        <ul className="tw-ohne vg-legende">
          {klassen.map((k) => {
            const bis = a.grenzen[k - 1]
            const von = k === 1 ? a.kleinster : a.grenzen[k - 2]
            if (bis === undefined || von === undefined || (k > 1 && bis === von)) return null
            return (
              <li key={k}>
                <Klassenfeld klasse={k} />
                <span>
                  {t.klasse(k)}: {k === 1 ? t.klasseVonBis(text(von), text(bis)) : t.klasseUeber(text(von), text(bis))}
                </span>
              </li>
            )
          })}
          <li>
            <Klassenfeld klasse={0} />
            <span>{t.keinWert}</span>
          </li>
        </ul>
      </div>
      <p className="tw-klein tw-leise">
        {t.kartenquelle}: {karte.quelle}
      </p>
    </section>
  )
}

function Gruppen({ a }: { a: Ansicht }) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  const text = (wert: number) => zahlText(wert, a.kennzahl)
  const mitSumme = a.gruppen.some((g) => g.summe !== null)
  const eigener = a.eigenes?.wert == null ? undefined : { wert: a.eigenes.wert, name: a.eigenes.name }
  return (
    <section aria-labelledby="verteilung" className="vg-teil">
      <h2 id="verteilung">{t.verteilung}</h2>
      <p className="tw-lese">{t.verteilungText}</p>
      <figure className="vg-rollen" {...ROLLT}>
        <Verteilung gruppen={a.gruppen} eigener={eigener} text={text} titel={t.verteilungBild(a.kennzahl.name, zeitraumText(a.zeitraum, sprache))} />
      </figure>
      <table className="tw-tabelle tw-stapel vg-tabelle">
        <caption className="kern-sr-only">{t.verteilung}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spalten.gruppe}</th>
            <th scope="col" className="tw-zahl">
              {t.spalten.anzahl}
            </th>
            <th scope="col" className="tw-zahl">
              {t.spalten.q1}
            </th>
            <th scope="col" className="tw-zahl">
              {t.spalten.median}
            </th>
            <th scope="col" className="tw-zahl">
              {t.spalten.q3}
            </th>
            {mitSumme && (
              <th scope="col" className="tw-zahl">
                {t.spalten.summe}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {a.gruppen.map((g) => (
            <tr key={g.name} className={g.eigene ? 'vg-zeile--eigene' : undefined}>
              <th scope="row">
                {g.name}
                {g.eigene && <span className="kern-sr-only"> ({t.eigeneGruppe})</span>}
              </th>
              <td className="tw-zahl" data-label={t.spalten.anzahl}>
                {g.werte.length}
              </td>
              <td className="tw-zahl" data-label={t.spalten.q1}>
                {g.lage ? text(g.lage.q1) : t.zuWenige}
              </td>
              <td className="tw-zahl" data-label={t.spalten.median}>
                {g.lage ? text(g.lage.median) : t.zuWenige}
              </td>
              <td className="tw-zahl" data-label={t.spalten.q3}>
                {g.lage ? text(g.lage.q3) : t.zuWenige}
              </td>
              {mitSumme && (
                <td className="tw-zahl" data-label={t.spalten.summe}>
                  {typeof g.summe === 'number' ? text(g.summe) : t.summeVerborgen}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {a.gruppen.some((g) => g.summe === 'verborgen') && <p className="tw-klein">{t.summeErklaert}</p>}
    </section>
  )
}

function Reihe({ a }: { a: Ansicht }) {
  const sprache = useSprache()
  const t = vergleichTexte(sprache)
  const text = (wert: number) => zahlText(wert, a.kennzahl)
  const name = a.eigenes?.name ?? ''
  return (
    <section aria-labelledby="reihe" className="vg-teil">
      <h2 id="reihe">{t.reihe}</h2>
      <p className="tw-lese">
        {t.reiheText(name)} {t.markenText}
      </p>
      <figure className="vg-rollen" {...ROLLT}>
        <Verlauf
          punkte={a.reihe}
          text={text}
          zeitraum={(z) => zeitraumText(z, sprache)}
          marken={t.marken}
          namen={{ eigener: name, median: t.median }}
          titel={t.reiheBild(a.kennzahl.name, name)}
        />
      </figure>
      <details className="vg-klapp">
        <summary>{t.reiheTabelle}</summary>
        <table className="tw-tabelle vg-tabelle">
          <caption className="kern-sr-only">{t.reihe}</caption>
          <thead>
            <tr>
              <th scope="col">{t.reiheSpalten.zeitraum}</th>
              <th scope="col" className="tw-zahl">
                {t.reiheSpalten.wert}
              </th>
              <th scope="col" className="tw-zahl">
                {t.reiheSpalten.median}
              </th>
            </tr>
          </thead>
          <tbody>
            {a.reihe.toReversed().map((p) => (
              <tr key={p.zeitraum}>
                <th scope="row">{zeitraumText(p.zeitraum, sprache)}</th>
                <td className="tw-zahl">{p.wert === null ? '–' : text(p.wert)}</td>
                <td className="tw-zahl">{p.median === null ? '–' : text(p.median)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {a.korrekturen.length > 0 && (
        <>
          <h3>{t.korrekturen}</h3>
          <ul className="tw-liste">
            {a.korrekturen.map((k) => (
              <li key={`${k.zeitraum} ${k.am}`}>
                {t.korrektur(zeitraumText(k.zeitraum, sprache), text(k.von), text(k.auf), alsDatum(k.am.slice(0, 10)))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Dateien({ a, adresse }: { a: Ansicht; adresse: string }) {
  const t = vergleichTexte(useSprache())
  const grund = useHref(adresse)
  const suche = new URLSearchParams({ kennzahl: a.kennzahl.kennzahl, zeitraum: a.zeitraum, gruppe: a.gruppierung, haus: a.eigenes?.haus ?? 'keines' })
  const bilder = (['karte', 'verteilung', 'reihe'] as const).filter((b) => b !== 'reihe' || (a.eigenes !== null && a.reihe.length > 1))
  return (
    <section aria-labelledby="dateien" className="vg-teil">
      <h2 id="dateien">{t.herunterladen}</h2>
      <ul className="tw-liste">
        <li>
          <a href={`${grund}.csv?${suche}`}>{t.csv}</a>
        </li>
        {bilder.map((b) => (
          <li key={b}>
            <a href={`${grund}.svg?bild=${b}&${suche}`}>{t.bilder[b].svg}</a>, <a href={`${grund}.png?bild=${b}&${suche}`}>{t.bilder[b].png}</a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/kommunale-jobcenter">{t.verzeichnis}</Link>
      </p>
    </section>
  )
}
