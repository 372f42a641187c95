import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { alsMonat, alsUnterschied, alsZahl, Icon, mitTrennstellen } from '../../platform/ui/index.ts'
import type { Gruppe, Lage, Marke, Raster, Zeile } from '../raster.ts'
import { kurznamen, monatsraster as t } from '../texte/personal-berechnung.ts'

const lagen: Record<Lage, Readonly<{ icon: string; klasse: string }>> = {
  offen: { icon: 'edit', klasse: 'ist-entwurf' },
  entwurf: { icon: 'edit', klasse: 'ist-entwurf' },
  beschieden: { icon: 'mail', klasse: 'ist-erlassen' },
  angeordnet: { icon: 'autorenew', klasse: 'ist-erlassen' },
  gezahlt: { icon: 'success', klasse: 'ist-gezahlt' },
  'nicht-gerechnet': { icon: 'warning', klasse: 'ist-leer' },
}

type Gewaehlt = Readonly<{ monat: string; stelle: string }> | undefined

/** Address of the reasoning of a cell; the rest of the address stays. */
export type Ziel = (monat: string, stelle: string) => string

/**
 * Twelve months across, persons and their lines down. Every amount is a link to its reasoning; with a script the grid is one stop of the
 * tab key and the arrows move inside.
 */
export function Monatsraster({
  raster,
  gewaehlt,
  ziel,
  zielMarke,
  titel,
}: {
  raster: Raster
  gewaehlt: Gewaehlt
  ziel: Ziel
  zielMarke: (monat: string) => string
  titel: string
}) {
  const tabelle = useRef<HTMLTableElement>(null)
  useEinTabstopp(tabelle)
  const gehe = useGehe()
  return (
    <section className="raster-rahmen" aria-label={titel}>
      <table className="raster" ref={tabelle} onKeyDown={bewege} onClick={gehe}>
        <caption className="kern-sr-only">{t.tabelle}</caption>
        <colgroup>
          <col className="raster-name" />
          <col span={raster.monate.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="tw-leise">{t.einheit}</span>
            </th>
            {raster.monate.map((m) => (
              <th key={m.monat} scope="col" className={lagen[m.lage].klasse}>
                <span className="monat">
                  {alsMonat(m.monat).slice(0, 3)} {m.monat.slice(2, 4)}
                </span>
                <span className="lage">
                  <Icon name={lagen[m.lage].icon} />
                  {t.lagen[m.lage]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <Markenzeile marken={raster.marken} gewaehlt={gewaehlt} ziel={zielMarke} />
        {raster.gruppen.map((g) => (
          <Personengruppe key={g.id} gruppe={g} raster={raster} gewaehlt={gewaehlt} ziel={ziel} />
        ))}
      </table>
    </section>
  )
}

/** What changes and since when, each a link to what it comes from; nothing where every month is alike. */
function Markenzeile({ marken, gewaehlt, ziel }: { marken: readonly Marke[]; gewaehlt: Gewaehlt; ziel: (monat: string) => string }) {
  if (marken.every((m) => m.gruende.length === 0)) return null
  return (
    <tbody>
      <tr className="marken">
        <th scope="row">{t.aenderungen}</th>
        {marken.map((m) => (
          <td key={m.monat} colSpan={m.spalten}>
            {m.gruende.length > 0 && (
              <span className="marke">
                <a href={ziel(m.monat)} aria-current={gewaehlt?.stelle === 'marke' && gewaehlt.monat === m.monat ? 'true' : undefined}>
                  <span className="kern-sr-only">{t.ab(alsMonat(m.monat))}</span>
                  {mitTrennstellen(kurzgefasst(m.gruende))}
                </a>
              </span>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  )
}

/** What a narrow column has room for: the first two by name; the panel has them all, with their amounts. */
function kurzgefasst(gruende: readonly string[]): string {
  const namen = [...new Set(gruende.map((grund) => /^(.*?)[ \u00a0](?=[\d.]*\d,\d\d)/.exec(grund)?.[1] ?? grund))]
  return `${namen.slice(0, 2).join('; ')}${namen.length > 2 ? t.weitere(gruende.length - 2) : ''}`
}

function Personengruppe({ gruppe, raster, gewaehlt, ziel }: { gruppe: Gruppe; raster: Raster; gewaehlt: Gewaehlt; ziel: Ziel }) {
  return (
    <tbody>
      <tr className="gruppe">
        <th scope="rowgroup">{gruppe.name}</th>
        <td colSpan={raster.monate.length}>
          <span className="leer tw-block tw-links">{gruppe.zusatz}</span>
        </td>
      </tr>
      {gruppe.zeilen.map((z) => (
        <tr key={z.name} className={klasse[z.art]}>
          <th scope="row" title={z.name}>
            {kurznamen[z.name] ?? z.name}
          </th>
          {zellenVon(z, raster, gewaehlt, ziel)}
        </tr>
      ))}
    </tbody>
  )
}

const klasse: Record<Zeile['art'], string | undefined> = {
  posten: undefined,
  summe: 'summe',
  ergebnis: 'ergebnis',
  vergleich: undefined,
  traeger: 'traeger',
}

/** No component of its own: seven hundred of them would cost the server most of its time for this page. */
function zellenVon(z: Zeile, raster: Raster, gewaehlt: Gewaehlt, ziel: Ziel) {
  return z.cent.map((cent, k) => {
    const monat = raster.monate[k]?.monat ?? ''
    if (cent === null) {
      return (
        <td key={monat}>
          <span className="leer tw-block">–</span>
        </td>
      )
    }
    const warum = z.warum[k] ?? ''
    const hier = gewaehlt !== undefined && gewaehlt.monat === monat && gewaehlt.stelle === warum
    const text = z.art === 'vergleich' ? alsUnterschied(cent / 100) : alsZahl(cent / 100)
    const neu = z.neu.includes(k)
    const davor = z.vorher?.[k]
    const marke = (neu || davor !== undefined) && (
      <span className="kern-sr-only">
        {neu && t.geaendert}
        {davor !== undefined && t.vorher(davor === null ? t.nichts : alsZahl(davor / 100))}
      </span>
    )
    const klassen = [
      hier && 'gewaehlt',
      neu && 'neu',
      davor !== undefined && 'anders',
      z.art === 'vergleich' && cent !== 0 && (cent < 0 ? 'minus' : 'plus'),
    ]
    return (
      <td key={monat} className={klassen.filter(Boolean).join(' ') || undefined}>
        {warum === '' ? (
          <span className="leer tw-block">
            {text}
            {marke}
          </span>
        ) : (
          <a href={ziel(monat, warum)} aria-current={hier ? 'true' : undefined}>
            {text}
            {marke}
          </a>
        )}
      </td>
    )
  })
}

export function Rasterlegende() {
  return (
    <p className="raster-legende">
      {t.legende.map((text) => (
        <Fragment key={text}>
          <span>{text}</span>{' '}
        </Fragment>
      ))}
    </p>
  )
}

function zeilenVon(tabelle: HTMLTableElement): HTMLAnchorElement[][] {
  return [...tabelle.rows].map((r) => [...r.querySelectorAll<HTMLAnchorElement>('td a')]).filter((z) => z.length > 0)
}

/**
 * Follows the links of the grid without loading the page anew. One handler for all: seven hundred link components would cost the server
 * most of its time for this page.
 */
function useGehe(): (e: MouseEvent<HTMLTableElement>) => void {
  const navigate = useNavigate()
  return (e) => {
    const link = e.target instanceof Element ? e.target.closest('a') : null
    const ziel = link?.getAttribute('href')
    if (!ziel || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    void Promise.resolve(navigate(ziel, { preventScrollReset: true })).then(zeigePanel)
  }
}

/** Where the panel does not stand beside the grid but below it, whoever opens it is taken there. */
function zeigePanel(): void {
  const panel = document.getElementById('warum')
  const raster = document.querySelector('.raster-rahmen')
  if (panel === null || raster === null || panel.getBoundingClientRect().top < raster.getBoundingClientRect().bottom) return
  panel.scrollIntoView({ block: 'start' })
}

/** Without a script every amount is a stop of the tab key; with it only one, the chosen or the first. */
function useEinTabstopp(tabelle: { current: HTMLTableElement | null }): void {
  // after each rendering: the links change with the grid
  useEffect(() => {
    const alle = tabelle.current === null ? [] : zeilenVon(tabelle.current).flat()
    const stopp = alle.find((a) => a.hasAttribute('aria-current')) ?? alle.find((a) => a.closest('.marken') === null)
    for (const a of alle) a.tabIndex = a === stopp ? 0 : -1
  })
}

function bewege(e: KeyboardEvent<HTMLTableElement>): void {
  const hier = document.activeElement
  if (!(hier instanceof HTMLAnchorElement)) return
  const zeilen = zeilenVon(e.currentTarget)
  const z = zeilen.findIndex((zeile) => zeile.includes(hier))
  const eigene = zeilen[z]
  if (eigene === undefined) return
  const s = eigene.indexOf(hier)
  const ziele: Record<string, HTMLAnchorElement | undefined> = {
    ArrowLeft: eigene[s - 1],
    ArrowRight: eigene[s + 1],
    ArrowUp: naechste(zeilen[z - 1], hier),
    ArrowDown: naechste(zeilen[z + 1], hier),
    Home: eigene[0],
    End: eigene.at(-1),
  }
  const ziel = ziele[e.key]
  if (ziel === undefined) return
  e.preventDefault()
  hier.tabIndex = -1
  ziel.tabIndex = 0
  ziel.focus()
}

/** The link of another row that stands closest to the same month; a mark spans several. */
function naechste(zeile: HTMLAnchorElement[] | undefined, hier: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const spalte = (a: HTMLAnchorElement): number => a.getBoundingClientRect().right
  return zeile?.toSorted((a, b) => Math.abs(spalte(a) - spalte(hier)) - Math.abs(spalte(b) - spalte(hier)))[0]
}
