import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'
import { alsEuro, alsUnterschied, alsZahl, NBSP } from './zahl.ts'

/** An amount in euros. `alsAbzug` sets it off with a minus sign, `ohneZeichen` is for columns with the unit in the head. */
export function Betrag({ euro, alsAbzug = false, ohneZeichen = false }: { euro: number; alsAbzug?: boolean; ohneZeichen?: boolean }) {
  const wert = alsAbzug ? -euro : euro
  return <span className="tw-betrag">{ohneZeichen ? alsZahl(wert) : alsEuro(wert)}</span>
}

/** The one amount of a page. */
export function GrosserBetrag({ euro }: { euro: number }) {
  return <strong className="tw-betrag tw-betrag--gross">{alsEuro(euro)}</strong>
}

/** Difference with its sign, `=` where nothing changes; the word for screen readers because a lone sign is not read out. */
export function Unterschied({ euro }: { euro: number }) {
  const t = texte(useSprache()).betrag
  const gleich = Math.round(euro * 100) === 0
  const art = gleich ? 'gleich' : euro > 0 ? 'plus' : 'minus'
  return (
    <span className={`tw-betrag tw-unterschied tw-unterschied--${art}`}>
      {gleich ? (
        <>
          <span aria-hidden="true">=</span>
          <span className="kern-sr-only">{t.unveraendert}</span>
        </>
      ) : (
        `${alsUnterschied(euro)}${NBSP}€`
      )}
    </span>
  )
}
