import { useId } from 'react'
import { lizenzen } from '../lizenzen.ts'
import type { Antwort } from '../taten.ts'
import { unterlageFelder as t } from '../texte/personal-gremium.ts'
import { vertraulich } from '../texte/personal-netzwerk.ts'
import { Auswahl, ausKatalog, Feld, getippt } from './felder.tsx'

const ENDUNGEN = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.md'

export function DateiFeld() {
  const id = useId()
  return (
    <div className="nw-feld">
      <label htmlFor={id}>{t.datei}</label>
      <small id={`${id}-h`}>{t.dateiHinweis}</small>
      <input id={id} name="datei" type="file" accept={ENDUNGEN} aria-describedby={`${id}-h`} required />
    </div>
  )
}

type Props = Readonly<{
  antwort: Antwort | undefined
  tat: string
  sitzungen: readonly Readonly<{ sitzungId: string; titel: string; wann: string }>[]
  vertraulichkeit: string
}>

export function UnterlageFelder({ antwort, tat, sitzungen, vertraulichkeit }: Props) {
  const w = getippt(antwort, tat)
  return (
    <>
      <Feld name="titel" label={t.titel} wert={w('titel')} />
      <DateiFeld />
      <div className="nw-reihe">
        <Auswahl name="vertraulichkeit" label={t.vertraulichkeit} wert={w('vertraulichkeit', vertraulichkeit)} optionen={ausKatalog(vertraulich)} />
        <Auswahl name="lizenz" label={t.lizenz} wert={w('lizenz', 'CC BY 4.0')} optionen={lizenzen.map((l) => ({ wert: l, text: l }))} />
      </div>
      <Auswahl
        name="sitzung"
        label={t.sitzung}
        frei
        leer={t.ohneSitzung}
        wert={w('sitzung')}
        optionen={sitzungen.map((s) => ({ wert: s.sitzungId, text: `${s.titel}, ${s.wann}` }))}
      />
    </>
  )
}
