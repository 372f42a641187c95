import { renderToStaticMarkup } from 'react-dom/server'
import type { Sprache } from '../../platform/sprache/index.ts'
import type { Karte } from '../karte.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import type { Ansicht } from '../vergleich-ansicht.ts'
import { klassen } from '../vergleich-statistik.ts'
import { zahlText } from '../zahl-text.ts'
import { Gebietskarte, Klassenfeld, type Platz } from './gebietskarte.tsx'
import { zeitraumText } from './vergleich-seite.tsx'
import { HOEHE_VERLAUF, Verlauf } from './verlauf.tsx'
import { hoeheDerVerteilung, Verteilung } from './verteilung.tsx'

export const bildarten = ['karte', 'verteilung', 'reihe'] as const
export type Bildart = (typeof bildarten)[number]
export type Bild = Readonly<{ svg: string; breite: number; hoehe: number }>

const BREITE = 760
const KOPF = 78

/** A chart that stands alone: with its title, period, source, and the word that it is an exercise where it is one. */
export function zeichneBild(art: Bildart, a: Ansicht, karte: Karte, sprache: Sprache): Bild | undefined {
  if (art === 'reihe' && (a.eigenes === null || a.reihe.length < 2)) return undefined
  const t = vergleichTexte(sprache)
  const bildhoehe = { karte: 620, verteilung: hoeheDerVerteilung(a.gruppen.length), reihe: HOEHE_VERLAUF }[art]
  const fuss = umbruch(
    [`${t.quellen}: ${a.quellen.join(' · ')}`, ...(art === 'karte' ? [`${t.kartenquelle}: ${karte.quelle}`] : []), ...(a.uebung ? [t.uebung] : [])],
    100,
  )
  const hoehe = KOPF + bildhoehe + 24 + fuss.length * 20 + 12
  const titel = `${a.kennzahl.zeichen} ${a.kennzahl.name}`.trim()
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${BREITE} ${hoehe}`}
      width={BREITE}
      height={hoehe}
      fontFamily="Fira Sans, sans-serif"
      role="img"
    >
      <title>{titel}</title>
      <rect width={BREITE} height={hoehe} fill="#ffffff" />
      {umbruch([titel], 74)
        .slice(0, 2)
        .map((zeile, i) => (
          <text key={zeile} x="20" y={28 + i * 22} fontSize="18" fontWeight="600" fill="#1d2633">
            {zeile}
          </text>
        ))}
      <text x="20" y="70" fontSize="14" fill="#3b4557">
        {[zeitraumText(a.zeitraum, sprache), a.eigenes?.name].filter(Boolean).join(' · ')}
      </text>
      <Inhalt art={art} a={a} karte={karte} sprache={sprache} platz={{ x: 20, y: KOPF, width: 720, height: bildhoehe }} />
      {fuss.map((zeile, i) => (
        <text
          key={zeile}
          x="20"
          y={KOPF + bildhoehe + 28 + i * 20}
          fontSize="13"
          fill={zeile.startsWith(t.uebung.slice(0, 8)) ? '#b3261e' : '#3b4557'}
        >
          {zeile}
        </text>
      ))}
    </svg>,
  )
  return { svg, breite: BREITE, hoehe }
}

type InhaltProps = Readonly<{ art: Bildart; a: Ansicht; karte: Karte; sprache: Sprache; platz: Platz }>

function Inhalt({ art, a, karte, sprache, platz }: InhaltProps) {
  const t = vergleichTexte(sprache)
  const text = (wert: number) => zahlText(wert, a.kennzahl)
  const titel = a.kennzahl.name
  if (art === 'verteilung') {
    const eigener = a.eigenes?.wert == null ? undefined : { wert: a.eigenes.wert, name: a.eigenes.name }
    return <Verteilung gruppen={a.gruppen} eigener={eigener} text={text} titel={titel} platz={platz} />
  }
  if (art === 'reihe') {
    const namen = { eigener: a.eigenes?.name ?? '', median: t.median }
    return (
      <Verlauf punkte={a.reihe} text={text} zeitraum={(z) => zeitraumText(z, sprache)} marken={t.marken} namen={namen} titel={titel} platz={platz} />
    )
  }
  const gebiete = a.zeilen.map((z) => ({ ags: z.ags, klasse: z.klasse ?? (0 as const), eigenes: z.haus === a.eigenes?.haus, text: z.name }))
  return (
    <>
      <Gebietskarte karte={karte} gebiete={gebiete} titel={titel} platz={{ ...platz, width: 470 }} />
      {([...klassen, 0] as const).map((k, i) => {
        const bis = a.grenzen[k - 1]
        const von = k === 1 ? a.kleinster : a.grenzen[k - 2]
        const name =
          k === 0
            ? t.keinWert
            : bis === undefined || von === undefined || (k > 1 && bis === von)
              ? ''
              : k === 1
                ? t.klasseVonBis(text(von), text(bis))
                : t.klasseUeber(text(von), text(bis))
        return (
          name !== '' && (
            <g key={k}>
              <Klassenfeld klasse={k} platz={{ x: platz.x + 490, y: platz.y + 40 + i * 34, width: 36, height: 24 }} />
              <text x={platz.x + 536} y={platz.y + 57 + i * 34} fontSize="14" fill="#1d2633">
                {k === 0 ? name : `${k}: ${name}`}
              </text>
            </g>
          )
        )
      })}
    </>
  )
}

/** Lines of at most so many characters; SVG breaks none itself. */
function umbruch(saetze: readonly string[], zeichen: number): string[] {
  return saetze.flatMap((satz) => {
    const zeilen: string[] = ['']
    for (const wort of satz.split(' ')) {
      const letzte = zeilen.at(-1) ?? ''
      if (letzte !== '' && letzte.length + wort.length + 1 > zeichen) zeilen.push(wort)
      else zeilen[zeilen.length - 1] = letzte === '' ? wort : `${letzte} ${wort}`
    }
    return zeilen
  })
}
