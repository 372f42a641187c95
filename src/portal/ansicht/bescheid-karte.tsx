import { Link } from 'react-router'
import { useSprache } from '../../platform/ui/index.ts'
import type { Blatt } from '../blatt-typ.ts'
import type { Block } from '../mein/einfach.ts'
import { texte } from '../texte/index.ts'
import { BlattAnsicht } from './blatt-ansicht.tsx'
import { Bloecke } from './bloecke.tsx'

export type Bescheidkarte = Readonly<{
  bescheidId: string
  vom: string
  bloecke: readonly Block[]
  blatt: { titel: string; leistung: string; blatt: Blatt } | undefined
  /** last day of the objection, written out; undefined where it does not run yet or is over */
  widerspruchBis: string | undefined
  laeuftNoch: boolean
}>

/** The newest decision: plain words, the sheet of the month, what can be done. */
export function BescheidKarte({ karte: k }: { karte: Bescheidkarte }) {
  const t = texte(useSprache()).mein.bescheid
  return (
    <section className="tw-karte" aria-labelledby="bescheid">
      <h2 id="bescheid">{t.titel(k.vom)}</h2>
      <div className="tw-fliess">
        <Bloecke bloecke={k.bloecke} ebene={3} />
      </div>
      {k.blatt && (
        <>
          <h3>{t.blatt(k.blatt.titel)}</h3>
          <BlattAnsicht blatt={k.blatt.blatt} leistung={k.blatt.leistung} />
        </>
      )}
      <p className="tw-klein">
        {t.erlaeuterung} {k.widerspruchBis ? t.falsch(k.widerspruchBis) : k.laeuftNoch && t.falschOhneTag}
      </p>
      <div className="tw-knoepfe">
        <Link reloadDocument className="kern-btn kern-btn--secondary" to={`/mein/bescheide/${k.bescheidId}/pdf`}>
          <span className="kern-label">{t.pdf}</span>
        </Link>
        <Link className="kern-btn kern-btn--tertiary" to={`/mein/bescheide/${k.bescheidId}`}>
          <span className="kern-label">{t.alles}</span>
        </Link>
      </div>
    </section>
  )
}
