import { useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

type Teile = Readonly<{
  /** undefined: the period does not run yet */
  widerspruch: Readonly<{ bis: string; vorbei: boolean }> | undefined
  vomDeutsch: string
  nummer: string
}>

/** What somebody can do who does not agree with a decision. */
export function Widerspruch({ widerspruch, vomDeutsch, nummer }: Teile) {
  const t = texte(useSprache()).bescheid
  return (
    <section aria-labelledby="tun" className="tw-fliess">
      <h2 id="tun">{t.tun}</h2>
      {widerspruch === undefined && <p>{t.widerspruchOhneTag}</p>}
      {widerspruch && <p>{widerspruch.vorbei ? t.widerspruchVorbei(widerspruch.bis) : t.widerspruchBis(widerspruch.bis)}</p>}
      {!widerspruch?.vorbei && (
        <>
          <p>{t.widerspruchSo}</p>
          <ul className="tw-liste">
            {t.widerspruchWege.map((weg) => (
              <li key={weg}>{weg}</li>
            ))}
          </ul>
          <details className="tw-aufklapp">
            <summary>{t.widerspruchTextTitel}</summary>
            {/* the letter is written in German */}
            <p className="tw-zitat" lang="de">
              {t.widerspruchText(vomDeutsch, nummer)}
            </p>
          </details>
        </>
      )}
      <p className="tw-klein">{t.ueberpruefung}</p>
    </section>
  )
}
