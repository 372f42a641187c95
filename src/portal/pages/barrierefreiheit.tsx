import { Seite, useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

export default function Barrierefreiheit() {
  const t = texte(useSprache()).seiten.barrierefreiheit
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        <h2>{t.geht}</h2>
        <Liste saetze={t.gehtListe} />
        <h2>{t.pruefung}</h2>
        <p>{t.pruefungText}</p>
        <h2>{t.fehlt}</h2>
        <Liste saetze={t.fehltListe} />
      </div>
    </Seite>
  )
}

function Liste({ saetze }: { saetze: readonly string[] }) {
  return (
    <ul className="tw-liste">
      {saetze.map((satz) => (
        <li key={satz}>{satz}</li>
      ))}
    </ul>
  )
}
