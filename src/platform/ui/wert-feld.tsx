import { DatumFeld } from './datum-feld.tsx'
import { AuswahlFeld, EingabeFeld, type Option, Wahl } from './feld.tsx'
import { wertFeld as t } from './texte/personal.ts'

/** One value as data: how it is called and typed in. */
export type Wertfeld = Readonly<{
  label: string
  form: 'text' | 'iban' | 'euro' | 'zahl' | 'ganz' | 'ja' | 'tag' | 'auswahl' | 'person' | 'personen'
  einheit?: string
  optionen?: Readonly<Record<string, string>>
  pflicht?: true
  hinweis?: string
}>

/** The input for one value; of several people the Kennungen stand in `wert`, with a space between. `nurJa`: there is no other answer. */
export function WertFeld({
  feld,
  name,
  wert,
  fehler,
  leute,
  nurJa = false,
}: {
  feld: Wertfeld
  name: string
  wert: string
  fehler: string | undefined
  leute: readonly Option[]
  nurJa?: boolean
}) {
  const gemeinsam = { name, label: feld.label, hinweis: feld.hinweis, wert, fehler }
  const leer = feld.pflicht ? [] : [{ wert: '', text: t.leer }]
  switch (feld.form) {
    case 'euro':
      return <EingabeFeld {...gemeinsam} einheit="€" tastatur="decimal" rechts />
    case 'zahl':
    case 'ganz':
      return <EingabeFeld {...gemeinsam} tastatur="decimal" {...(feld.einheit ? { einheit: feld.einheit } : {})} />
    case 'tag':
      return <DatumFeld {...gemeinsam} />
    case 'auswahl':
      return <AuswahlFeld {...gemeinsam} gruppen={[{ name: feld.label, optionen: [...leer, ...optionen(feld)] }]} />
    case 'ja':
      return <AuswahlFeld {...gemeinsam} gruppen={[{ name: feld.label, optionen: [...leer, JA, ...(nurJa ? [] : [NEIN])] }]} />
    case 'person':
      return <AuswahlFeld {...gemeinsam} gruppen={[{ name: t.personen, optionen: leute }]} />
    case 'personen':
      return (
        <fieldset>
          <legend>{feld.label}</legend>
          <Wahl name={name} mehrfach gewaehlt={wert.split(' ')} optionen={leute} fehler={fehler} />
        </fieldset>
      )
    default:
      return <EingabeFeld {...gemeinsam} />
  }
}

const JA = { wert: 'ja', text: t.ja }
const NEIN = { wert: 'nein', text: t.nein }

function optionen(feld: Wertfeld): Option[] {
  return Object.entries(feld.optionen ?? {}).map(([wert, text]) => ({ wert, text }))
}
