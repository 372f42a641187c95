import { type MouseEvent, useEffect, useState } from 'react'
import { Link, useHref, useLocation } from 'react-router'
import { betrachter as t } from './texte/personal.ts'

/** A paper that can be looked at; its pages come as pictures from `/dokumente/<id>`. */
export type Blatt = Readonly<{ id: string; name: string; seiten: number }>

type Stand = Readonly<{ id: string; seite: number; zoom: number; drehung: Readonly<Record<string, number>> }>

/** Per cent of the width of the window; from the second on a larger picture is asked for. */
const ZOOM = [100, 150, 200, 300] as const

type Props = Readonly<{
  blaetter: readonly Blatt[]
  /** the paper that belongs to what is worked on; when it changes it is opened */
  vorschlag?: string | undefined
  /** level of its heading on the page */
  ebene?: 2 | 3
}>

/**
 * Papers page by page, turned and enlarged by button and key. Without a script each button is a link that says the same in the address
 * (`?dokument=…&seite=2&zoom=150&drehung=90`).
 */
export function Betrachter({ blaetter, vorschlag, ebene = 2 }: Props) {
  const { search } = useLocation()
  const wurzel = useHref('/dokumente')
  const [stand, setStand] = useState(() => ausAdresse(search, blaetter, vorschlag))
  const [gefolgt, setGefolgt] = useState(vorschlag)
  if (vorschlag !== gefolgt) {
    setGefolgt(vorschlag)
    if (blaetter.some((b) => b.id === vorschlag)) setStand({ ...stand, id: vorschlag ?? '', seite: 1 })
  }
  const blatt = blaetter.find((b) => b.id === stand.id) ?? blaetter[0]
  useTasten(blaetter, setStand)
  if (blatt === undefined) return null
  const jetzt = { ...stand, id: blatt.id }
  const drehung = jetzt.drehung[blatt.id] ?? 0
  const knopf = (name: string, taste: string, tat: Tat, kurz?: string) => (
    <Knopf name={name} taste={taste} kurz={kurz} nach={tat(jetzt, blaetter)} jetzt={jetzt} search={search} setze={setStand} />
  )
  const Titel = ebene === 2 ? 'h2' : 'h3'
  const bild = `${wurzel}/${blatt.id}?seite=${jetzt.seite}${drehung > 0 ? `&drehung=${drehung}` : ''}`
  const wo = t.seite(jetzt.seite, blatt.seiten)
  return (
    <section className="tw-betrachter" id="betrachter" aria-labelledby="betrachter-t">
      <div className="tw-betrachter__leiste">
        <Titel id="betrachter-t">{blatt.name}</Titel>
        <span className="tw-leise" role="status">
          {wo}
          {blaetter.length > 1 && `, ${t.dokument(blaetter.indexOf(blatt) + 1, blaetter.length)}`}
        </span>
        <nav aria-label={t.ansehen}>
          {knopf(t.zurueck, '←', taten.ArrowLeft, t.zurueckKurz)}
          {knopf(t.weiter, '→', taten.ArrowRight, t.weiterKurz)}
          {blaetter.length > 1 && knopf(t.davor, '⇧ ←', taten.davor)}
          {blaetter.length > 1 && knopf(t.danach, '⇧ →', taten.danach)}
          {knopf(t.kleiner, '−', taten['-'])}
          {knopf(t.groesser, '+', taten['+'])}
          {knopf(t.drehen, 'R', taten.r)}
        </nav>
      </div>
      <section className="tw-betrachter__flaeche" aria-label={`${blatt.name}, ${wo}`} tabIndex={blatt.seiten > 0 ? 0 : undefined}>
        <Seitenbild
          key={`${bild} ${jetzt.zoom > 100}`}
          adresse={`${bild}${jetzt.zoom > 100 ? '&gross=ja' : ''}`}
          zoom={jetzt.zoom}
          text={t.bild(wo, blatt.name)}
        />
      </section>
      <p className="tw-betrachter__fuss">
        <Link reloadDocument to={`/dokumente/${blatt.id}?seite=${jetzt.seite}&als=text`} target="_blank" rel="noreferrer">
          {t.alsText}
        </Link>
        <Link reloadDocument to={`/dokumente/${blatt.id}`}>
          {t.herunterladen}
        </Link>
      </p>
    </section>
  )
}

function Seitenbild({ adresse, zoom, text }: { adresse: string; zoom: number; text: string }) {
  const [geht, setGeht] = useState(true)
  if (!geht) return <p className="tw-betrachter__fehler">{t.gehtNicht}</p>
  return <img className={`tw-betrachter__bild tw-betrachter__bild--${zoom}`} src={adresse} alt={text} onError={() => setGeht(false)} />
}

type KnopfProps = Readonly<{
  name: string
  taste: string
  kurz: string | undefined
  nach: Stand
  jetzt: Stand
  search: string
  setze: (stand: Stand) => void
}>

function Knopf({ name, taste, kurz, nach, jetzt, search, setze }: KnopfProps) {
  const inhalt = (
    <>
      {kurz ?? name}
      {kurz !== undefined && <span className="kern-sr-only">: {name}</span>} <kbd>{taste}</kbd>
    </>
  )
  if (nach === jetzt) return <span className="tw-leise">{inhalt}</span>
  const klick = (e: MouseEvent) => {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return // opens a window of its own
    e.preventDefault()
    setze(nach)
  }
  return (
    <a href={alsAdresse(search, nach)} onClick={klick}>
      {inhalt}
    </a>
  )
}

type Tat = (s: Stand, blaetter: readonly Blatt[]) => Stand

/** What each key does; the same state where there is nothing further. */
const taten = {
  ArrowRight: (s, b) => ((b.find((x) => x.id === s.id)?.seiten ?? 1) > s.seite ? { ...s, seite: s.seite + 1 } : nachbar(s, b, 1, () => 1)),
  ArrowLeft: (s, b) => (s.seite > 1 ? { ...s, seite: s.seite - 1 } : nachbar(s, b, -1, (x) => x.seiten)),
  danach: (s, b) => nachbar(s, b, 1, () => 1),
  davor: (s, b) => nachbar(s, b, -1, () => 1),
  '+': (s) => vergroessere(s, 1),
  '-': (s) => vergroessere(s, -1),
  r: (s) => ({ ...s, drehung: { ...s.drehung, [s.id]: ((s.drehung[s.id] ?? 0) + 90) % 360 } }),
} as const satisfies Record<string, Tat>

function nachbar(s: Stand, blaetter: readonly Blatt[], um: 1 | -1, seite: (b: Blatt) => number): Stand {
  const naechstes = blaetter[blaetter.findIndex((b) => b.id === s.id) + um]
  return naechstes === undefined ? s : { ...s, id: naechstes.id, seite: seite(naechstes) }
}

function vergroessere(s: Stand, um: 1 | -1): Stand {
  const zoom = ZOOM[ZOOM.findIndex((z) => z >= s.zoom) + um]
  return zoom === undefined ? s : { ...s, zoom }
}

function ausAdresse(search: string, blaetter: readonly Blatt[], vorschlag: string | undefined): Stand {
  const frage = new URLSearchParams(search)
  const blatt = blaetter.find((b) => b.id === frage.get('dokument')) ?? blaetter.find((b) => b.id === vorschlag) ?? blaetter[0]
  const seite = Math.min(Math.max(1, Math.trunc(Number(frage.get('seite')) || 1)), blatt?.seiten ?? 1)
  const drehung = [90, 180, 270].find((d) => String(d) === frage.get('drehung'))
  return {
    id: blatt?.id ?? '',
    seite,
    zoom: ZOOM.find((z) => String(z) === frage.get('zoom')) ?? 100,
    drehung: blatt && drehung ? { [blatt.id]: drehung } : {},
  }
}

function alsAdresse(search: string, { id, seite, zoom, drehung }: Stand): string {
  const frage = new URLSearchParams(search)
  const werte = { dokument: id, seite: String(seite), zoom: String(zoom), drehung: String(drehung[id] ?? 0) }
  for (const [name, wert] of Object.entries(werte)) frage.set(name, wert)
  return `?${frage.toString()}#betrachter`
}

function useTasten(blaetter: readonly Blatt[], setze: (tat: (alt: Stand) => Stand) => void): void {
  useEffect(() => {
    const bei = (e: KeyboardEvent) => {
      const ziel = e.target instanceof HTMLElement ? e.target : undefined
      if (e.altKey || e.metaKey || e.ctrlKey || ziel?.closest('input, textarea, select') != null) return
      // a large page is moved with the arrows
      if (e.key.startsWith('Arrow') && ziel?.closest('.tw-betrachter__flaeche') != null) return
      const tat: Tat | undefined = tateZu(e)
      if (tat === undefined) return
      e.preventDefault()
      setze((alt) => tat(blaetter.some((b) => b.id === alt.id) ? alt : { ...alt, id: blaetter[0]?.id ?? '' }, blaetter))
    }
    document.addEventListener('keydown', bei)
    return () => document.removeEventListener('keydown', bei)
  }, [blaetter, setze])
}

function tateZu({ key, shiftKey }: KeyboardEvent): Tat | undefined {
  if (key === 'ArrowRight') return shiftKey ? taten.danach : taten.ArrowRight
  if (key === 'ArrowLeft') return shiftKey ? taten.davor : taten.ArrowLeft
  if (key === '+' || key === '-') return taten[key]
  return key.toLowerCase() === 'r' ? taten.r : undefined
}
