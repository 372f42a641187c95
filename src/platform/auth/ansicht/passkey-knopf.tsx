import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { useEffect, useRef, useState } from 'react'
import { useSprache } from '../../ui/index.ts'
import { texte } from '../texte/index.ts'

type Props = Readonly<{
  /** name of the button */
  text: string
  /** sent with the answer of the browser as `tat` */
  tat: string
}> &
  (
    | Readonly<{ anlegen: PublicKeyCredentialCreationOptionsJSON; benutzen?: never }>
    | Readonly<{ benutzen: PublicKeyCredentialRequestOptionsJSON; anlegen?: never }>
  )

/** Asks the browser for a passkey and sends its answer as a form. Only with a script: there is no other way to a passkey. */
export function PasskeyKnopf({ text, tat, anlegen, benutzen }: Props) {
  const t = texte(useSprache()).passkey
  const [kann, setKann] = useState(false)
  const [abgebrochen, setAbgebrochen] = useState(false)
  const formular = useRef<HTMLFormElement>(null)
  const antwort = useRef<HTMLInputElement>(null)
  useEffect(() => setKann(browserSupportsWebAuthn()), [])
  const frage = async () => {
    setAbgebrochen(false)
    try {
      const ergebnis = anlegen ? await startRegistration({ optionsJSON: anlegen }) : await startAuthentication({ optionsJSON: benutzen })
      if (antwort.current) antwort.current.value = JSON.stringify(ergebnis)
      formular.current?.submit()
    } catch {
      setAbgebrochen(true)
    }
  }
  if (!kann) return <p className="tw-klein tw-leise">{t.gehtNicht}</p>
  return (
    <form method="post" ref={formular} className="tw-fliess">
      <input type="hidden" name="tat" value={tat} />
      <input type="hidden" name="antwort" ref={antwort} />
      {anlegen && (
        <div className="tw-feld">
          <label htmlFor="f-bezeichnung">{t.name}</label>
          <div className="tw-geld tw-geld--text">
            <input id="f-bezeichnung" name="bezeichnung" defaultValue={t.geraet} maxLength={80} autoComplete="off" />
          </div>
        </div>
      )}
      <p aria-live="polite">{abgebrochen && t.abgebrochen}</p>
      <button type="button" className="kern-btn kern-btn--secondary" onClick={() => void frage()}>
        <span className="kern-label">{text}</span>
      </button>
    </form>
  )
}
