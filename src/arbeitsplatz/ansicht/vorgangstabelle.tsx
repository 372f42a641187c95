import type { RefObject } from 'react'
import { Link } from 'react-router'
import type { Arbeitssortierung, Arbeitszeile, VorgangArt, VorgangStand } from '../../fall/index.ts'
import { alsDatum, alsZahl, Icon } from '../../platform/ui/index.ts'
import { filteradresse } from '../listenadresse.ts'
import type { Listenfilter } from '../listenfilter.ts'
import { vorgangstabelle as t } from '../texte/personal.ts'
import { zustaende } from '../zustand.ts'

type Namen = Readonly<{ art: Readonly<Record<VorgangArt, string>>; stand: Readonly<Record<VorgangStand, string>> }>

const spalten: readonly (readonly [Arbeitssortierung | undefined, string])[] = [
  ['fall', t.spalten.fall],
  ['name', t.spalten.name],
  [undefined, t.spalten.vorgang],
  ['stand', t.spalten.stand],
  ['alter', t.spalten.alter],
  ['frist', t.spalten.frist],
  [undefined, t.spalten.fehlt],
  ['monat', t.spalten.monat],
]

type Angaben = Readonly<{
  zeilen: readonly Arbeitszeile[]
  filter: Listenfilter
  heute: string
  namen: Namen
  /** the account may open applications */
  antraege: boolean
  suche: URLSearchParams
  refTabelle: RefObject<HTMLTableElement | null>
}>

export function Vorgangstabelle({ zeilen, filter, heute, namen, antraege, suche, refTabelle }: Angaben) {
  return (
    <table className="ap-tabelle ap-karten" ref={refTabelle}>
      <caption className="kern-sr-only">{t.offene(zeilen.length)}</caption>
      <thead>
        <tr>
          {spalten.map(([sortierung, name]) => (
            <Kopfzelle key={name} sortierung={sortierung} name={name} filter={filter} suche={suche} />
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <Vorgangzeile key={z.vorgangId} zeile={z} heute={heute} namen={namen} antraege={antraege} />
        ))}
      </tbody>
    </table>
  )
}

function Kopfzelle({
  sortierung,
  name,
  filter,
  suche,
}: { sortierung: Arbeitssortierung | undefined; name: string } & Pick<Angaben, 'filter' | 'suche'>) {
  const gewaehlt = sortierung !== undefined && filter.sortierung === sortierung
  const ab = gewaehlt && filter.absteigend === 'ja'
  const klasse = name.endsWith('€') ? 'zahl' : undefined
  if (sortierung === undefined) return <th scope="col">{name}</th>
  return (
    <th scope="col" className={klasse} aria-sort={gewaehlt ? (ab ? 'descending' : 'ascending') : undefined}>
      <Link to={filteradresse(suche, { sortierung, absteigend: gewaehlt && !ab ? 'ja' : '' })}>
        {name}
        {gewaehlt && (ab ? ' ↓' : ' ↑')}
      </Link>
    </th>
  )
}

function Vorgangzeile({ zeile: z, heute, namen, antraege }: { zeile: Arbeitszeile } & Pick<Angaben, 'heute' | 'namen' | 'antraege'>) {
  const { klasse, icon } = zustaende[z.stand]
  return (
    <tr>
      <td data-label={t.spalten.fall}>
        <Ziel zeile={z} antraege={antraege} />
      </td>
      <td data-label={t.spalten.name}>
        {z.bezeichnung ?? '–'} {z.personenzahl !== null && z.personenzahl > 0 && <span className="tw-leise">({z.personenzahl})</span>}
      </td>
      <td data-label={t.spalten.vorgang}>
        {z.titel || namen.art[z.art]}
        {z.eilig !== '' && <b>{t.eilig(z.eilig)}</b>}
      </td>
      <td data-label={t.spalten.stand}>
        <span className={`tw-zustand tw-zustand--${klasse}`}>
          <Icon name={icon} />
          {namen.stand[z.stand]}
        </span>
      </td>
      <td data-label={t.spalten.alter}>
        <span className="ap-alter">
          <span className="tw-rechts">{t.tage(z.alterTage)}</span>
          <Altersbalken tage={z.alterTage} />
        </span>
      </td>
      <td data-label={t.spalten.frist}>
        <Frist frist={z.frist} grund={z.fristGrund} heute={heute} />
      </td>
      <td data-label={t.spalten.fehlt}>{z.fehlt || '–'}</td>
      <td className="zahl" data-label={t.spalten.monat}>
        {z.monatCent === null ? '–' : alsZahl(z.monatCent / 100)}
      </td>
    </tr>
  )
}

/** Where the work is done: the intake of an application, the case, the message. */
function Ziel({ zeile: z, antraege }: { zeile: Arbeitszeile; antraege: boolean }) {
  const nach = zielVon(z, antraege)
  const text = z.aktenzeichen ?? t.ohneFall
  return nach === undefined ? text : <Link to={nach}>{text}</Link>
}

/** Where a piece of work is done, below its case. */
const orte: Readonly<Record<string, string>> = {
  integration: '/weg',
  meldedaten: '/meldedaten',
  foerderung: '/foerderung',
  termin: '/termine',
  pflicht: '/pflichten',
  massnahme: '/massnahmen',
  teilhabe: '/teilhabe',
}

/** undefined: nothing that this account may open */
function zielVon(z: Arbeitszeile, antraege: boolean): string | undefined {
  const nochAntrag = z.antragId !== null && (z.stand === 'neu' || z.stand === 'in-pruefung' || z.fallId === null || z.art === 'rueckfrage')
  if (nochAntrag && antraege) return `/eingang/${z.antragId}`
  if (z.fallId === null) return undefined
  if (z.art === 'anforderung') return `/faelle/${z.fallId}/anforderung`
  if (z.art === 'nachricht' || z.art === 'rueckfrage') return `/faelle/${z.fallId}/nachrichten`
  return `/faelle/${z.fallId}${orte[z.art] ?? ''}`
}

const VOLL = 30

function Altersbalken({ tage }: { tage: number }) {
  const breite = Math.min(40, Math.max(1, Math.round((40 * tage) / VOLL)))
  return (
    <svg className="ap-altersbalken" viewBox="0 0 40 6" aria-hidden="true">
      <rect width="40" height="6" rx="3" className="ap-altersbalken__grund" />
      <rect width={breite} height="6" rx="3" className={tage > 14 ? 'ap-altersbalken__spaet' : 'ap-altersbalken__alter'} />
    </svg>
  )
}

function Frist({ frist, grund, heute }: { frist: string | null; grund: string; heute: string }) {
  if (frist === null) return <span className="tw-leise">–</span>
  const text = `${alsDatum(frist)}${grund === '' ? '' : ` ${grund}`}`
  if (frist < heute) return <Mitzeichen klasse="heute" icon="danger" text={t.vorbei(text)} />
  if (frist === heute) return <Mitzeichen klasse="heute" icon="danger" text={t.heute(grund)} />
  return bald(frist, heute) ? <Mitzeichen klasse="bald" icon="warning" text={text} /> : <span>{text}</span>
}

function Mitzeichen({ klasse, icon, text }: { klasse: string; icon: string; text: string }) {
  return (
    <span className={`ap-frist ap-frist--${klasse}`}>
      <Icon name={icon} />
      {text}
    </span>
  )
}

/** Within a week; days of the calendar, so noon avoids the hour of the summer time. */
function bald(frist: string, heute: string): boolean {
  return Date.parse(`${frist}T12:00Z`) - Date.parse(`${heute}T12:00Z`) <= 7 * 86_400_000
}
