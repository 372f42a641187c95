import { alsDatum, useSprache, Weglinie } from '../../platform/ui/index.ts'
import { wegtexte } from '../texte/weg.ts'

type Schritt = Readonly<{
  schrittId: string
  was: string
  wer: 'person' | 'haus' | 'bg'
  stand: 'erledigt' | 'spaet' | 'offen' | 'entfallen'
  bis?: string | undefined
  erledigtAm?: string | undefined
  /** who of the household does it, where it is not the person */
  werName: string
}>

/** The steps of the own plan as a line, in the language of the page. */
export function Wegschritte({ schritte, naechster }: { schritte: readonly Schritt[]; naechster?: string | undefined }) {
  const t = wegtexte(useSprache())
  return (
    <Weglinie
      name={t.linie}
      halte={schritte.map((s) => ({
        schluessel: s.schrittId,
        text: s.was,
        stand: s.stand,
        naechster: s.schrittId === naechster,
        wort: t.staende[s.stand],
        tag: s.erledigtAm ? alsDatum(s.erledigtAm) : s.bis ? (s.stand === 'spaet' ? t.war : t.bis)(alsDatum(s.bis)) : '',
        wer: s.werName || t.wer[s.wer],
      }))}
    />
  )
}
