import { useSprache } from './sprache.ts'
import { type Fundstelle, Stelle } from './stelle.tsx'
import { texte } from './texte/index.ts'
import { alsDatum } from './zahl.ts'

/** One step of the reasoning, ready to be read: what it is, its value, the sentence with the numbers, where it stands, what decided it. */
export type Zweig = Readonly<{
  /** different from all others on the page */
  id: string
  name: string
  /** already written out: `506,00 €`, `2,3 %`, `4 Personen` */
  wert: string
  satz?: string | undefined
  /** stated by somebody, not found by a rule */
  angabe?: boolean
  fundstelle?: Fundstelle | undefined
  /** dated value of the law: in force since this day, read there */
  ab?: string | undefined
  quelle?: string | undefined
  /** its name is in the language of the page; names and sentences of the law are German */
  uebersetzt?: boolean
  zweige: readonly Zweig[]
}>

/** Steps that stay open without a click; what lies deeper unfolds. */
const OFFEN_BIS = 2

export function Begruendung({ zweige }: { zweige: readonly Zweig[] }) {
  return <Ast zweige={zweige} tiefe={0} wurzel />
}

function Ast({ zweige, tiefe, wurzel = false }: { zweige: readonly Zweig[]; tiefe: number; wurzel?: boolean }) {
  const t = texte(useSprache()).begruendung
  return (
    <ul className={wurzel ? 'tw-baum' : undefined}>
      {zweige.map((z) => (
        <li key={z.id}>
          <Schritt zweig={z} />
          {z.zweige.length > 0 &&
            (tiefe < OFFEN_BIS ? (
              <Ast zweige={z.zweige} tiefe={tiefe + 1} />
            ) : (
              <details className="tw-aufklapp">
                <summary>{t.wieKommt(z.wert)}</summary>
                <Ast zweige={z.zweige} tiefe={1} />
              </details>
            ))}
        </li>
      ))}
    </ul>
  )
}

function Schritt({ zweig: z }: { zweig: Zweig }) {
  const deutsch = useDeutsch()
  if (z.ab) return <WertImGesetz zweig={z} ab={z.ab} />
  return (
    <div className="tw-knoten">
      <span className={z.angabe ? 'tw-knoten__name tw-knoten__name--angabe' : 'tw-knoten__name'} lang={z.uebersetzt ? undefined : deutsch}>
        {z.name}
      </span>
      <span className={z.angabe ? 'tw-knoten__wert tw-knoten__name--angabe' : 'tw-knoten__wert'}>{z.wert}</span>
      {(z.satz || z.fundstelle) && (
        <span className="tw-knoten__satz" lang={deutsch}>
          {z.satz && `${z.satz} `}
          {z.fundstelle && <Stelle fundstelle={z.fundstelle} />}
        </span>
      )}
    </div>
  )
}

/** A dated value needs one line: the rule above it says what it is for. */
function WertImGesetz({ zweig: z, ab }: { zweig: Zweig; ab: string }) {
  const t = texte(useSprache()).begruendung
  const deutsch = useDeutsch()
  return (
    <p className="tw-wert-im-gesetz">
      <span lang={z.uebersetzt ? undefined : deutsch}>{z.name}</span>: <b className="tw-betrag">{z.wert}</b>, {`${t.giltSeit(alsDatum(ab))} `}
      {z.fundstelle && <Stelle fundstelle={z.fundstelle} />}
    </p>
  )
}

/** Marks what stays German on a page in another language; the law is German (sec. 19 SGB X). */
function useDeutsch(): 'de' | undefined {
  return useSprache() === 'de' ? undefined : 'de'
}
