import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { alsDatum, alsEuro } from '../../platform/ui/index.ts'
import type { StellenStand } from '../model.ts'
import type { PassungDaten } from '../passung.ts'
import type { Stelle } from '../stelle.ts'
import { kriteriumNamen } from '../texte/personal-passung.ts'
import { formularNamen, quellenNamen, standNamen, bereich as tb, passung as tp, stelle as ts } from '../texte/personal-seiten.ts'

/** Frame of the pages of the Vermittlung: title, parts, content. */
export function Rahmen({
  fenster,
  titel,
  pflegt,
  tun,
  neu,
  children,
}: Readonly<{
  fenster: string
  titel: string
  pflegt: boolean
  tun?: ReactNode
  /** where a new one is made, for who may */
  neu?: Readonly<{ nach: string; name: string }>
  children: ReactNode
}>) {
  const teile = [
    ['/stellen', tb.stellen, false],
    ['/betriebe', tb.betriebe, false],
    ['/stellen/einspielen', tb.einspielen, true],
    ['/stellen/doppelt', tb.doppelt, true],
    ['/stellen/jobboerse', tb.jobboerse, true],
    ['/stellen/gewichte', tb.gewichte, true],
    ['/stellen/orte', tb.orte, true],
  ] as const
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{fenster}</title>
      <div className="ap-titel">
        <h1>{titel}</h1>
        {tun}
        {neu !== undefined && pflegt && (
          <Link to={neu.nach} className="kern-btn kern-btn--primary">
            <span className="kern-label">{neu.name}</span>
          </Link>
        )}
      </div>
      <nav aria-label={tb.navigation}>
        <ul className="ap-reiter">
          {teile
            .filter(([, , nurPflege]) => pflegt || !nurPflege)
            .map(([nach, name]) => (
              <li key={nach}>
                <NavLink to={nach} end prefetch="none">
                  {name}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </main>
  )
}

const farben: Readonly<Record<StellenStand, string>> = {
  gemeldet: 'pruefung',
  offen: 'erlassen',
  besetzt: 'gezahlt',
  geschlossen: 'entwurf',
  abgelehnt: 'angefochten',
  zusammengefuehrt: 'entwurf',
}

export function Stellenstand({ stand }: Readonly<{ stand: StellenStand }>) {
  return <span className={`tw-zustand tw-zustand--${farben[stand]}`}>{standNamen[stand]}</span>
}

const kurz = (n: number) => n.toLocaleString('de-DE', { maximumFractionDigits: 1 })
const alsPunkte = (zehntel: number) => kurz(zehntel / 10)

/** Points as a bar and as words. */
export function Punkte({ passung: p }: Readonly<{ passung: Pick<PassungDaten, 'zehntel' | 'hoechstensZehntel'> }>) {
  const text = tp.punkte(alsPunkte(p.zehntel), alsPunkte(p.hoechstensZehntel))
  return (
    <span className="vm-punkte">
      <meter min={0} max={p.hoechstensZehntel} value={p.zehntel} aria-label={text} />
      {text}
    </span>
  )
}

/** The score as the sum of its lines. */
export function Punktetafel({ passung: p }: Readonly<{ passung: PassungDaten }>) {
  return (
    <details>
      <summary>{tp.warum}</summary>
      <div className="vm-scroll">
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{tp.warum}</caption>
          <thead>
            <tr>
              <th scope="col">{tp.spalten.merkmal}</th>
              <th scope="col" className="zahl">
                {tp.spalten.punkte}
              </th>
              <th scope="col">{tp.spalten.warum}</th>
            </tr>
          </thead>
          <tbody>
            {p.posten.map((x) => (
              <tr key={x.kriterium}>
                <th scope="row">{kriteriumNamen[x.kriterium]}</th>
                <td className="zahl" data-label={tp.spalten.punkte}>
                  {tp.punkte(alsPunkte(x.zehntel), alsPunkte(x.hoechstensZehntel)).replace(/ Punkten$/, '')}
                </td>
                <td data-label={tp.spalten.warum}>
                  {tp.staende[x.stand]}: {x.satz}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{tp.summe}</th>
              <td className="zahl" data-label={tp.spalten.punkte}>
                <b>{alsPunkte(p.zehntel)}</b>
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  )
}

export type StelleFakten = Omit<Stelle, 'angelegtAm'>

export function stunden({ minutenVon, minutenBis }: Pick<Stelle, 'minutenVon' | 'minutenBis'>): string {
  const teile = [...new Set([minutenVon, minutenBis].filter((m) => m !== null))].map((m) => kurz(m / 60))
  return teile.length === 0 ? '–' : teile.join(' bis ')
}

export function lohn({ bruttoCent, bruttoJe }: Pick<Stelle, 'bruttoCent' | 'bruttoJe'>): string {
  return bruttoCent === null ? '–' : `${alsEuro(bruttoCent / 100)} je ${ts.je[bruttoJe]}`
}

const uhr = (m: number) => `${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`

/** What a vacancy asks for and offers, as a list. */
export function Stellenfakten({ stelle: s, mitArbeitgeber = true }: Readonly<{ stelle: StelleFakten; mitArbeitgeber?: boolean }>) {
  const f = ts.fakten
  const zeit = s.beginnMinute !== null && s.endeMinute !== null ? `, ${uhr(s.beginnMinute)} bis ${uhr(s.endeMinute)}\u00a0Uhr` : ''
  const zeilen: readonly (readonly [string, string])[] = [
    ...(mitArbeitgeber ? ([[f.arbeitgeber, s.arbeitgeber]] as const) : []),
    [f.ort, [s.plz, s.ort].filter(Boolean).join(' ')],
    [f.beruf, s.kldb],
    [f.stunden, stunden(s)],
    [f.lohn, lohn(s)],
    [f.beginn, s.beginn === null ? f.sofort : alsDatum(s.beginn)],
    [f.befristet, s.befristetBis === null ? f.unbefristet : alsDatum(s.befristetBis)],
    [f.zeit, formularNamen[s.arbeitsform] + zeit],
    [f.deutsch, s.deutsch],
    [f.fuehrerschein, s.fuehrerschein],
    [f.plaetze, String(s.plaetze)],
    [f.faehigkeiten, s.faehigkeiten.map((x) => (x.muss ? x.name : `${x.name} (erwünscht)`)).join(', ')],
    [f.herkunft, quellenNamen[s.quelle]],
  ]
  return (
    <dl className="vm-fakten">
      {zeilen
        .filter(([, wert]) => wert !== '')
        .map(([name, wert]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
    </dl>
  )
}
