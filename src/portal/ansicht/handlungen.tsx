import type { MouseEvent } from 'react'
import { Form } from 'react-router'
import { Icon, useSprache } from '../../platform/ui/index.ts'
import type { Falldatei } from '../../recht/index.ts'
import { FELDER, type Sitzung } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { useImBrowser } from './im-browser.ts'

/** Print and take along. The file is made in the browser where there is a script, else the server hands back what it was sent. */
export function Handlungen({ sitzung, fall }: { sitzung: Sitzung; fall: Falldatei }) {
  const t = ergebnisTexte(useSprache()).handlungen
  const imBrowser = useImBrowser()
  const lade = (ereignis: MouseEvent<HTMLButtonElement>) => {
    ereignis.preventDefault()
    speichere(fall)
  }
  return (
    <Form reloadDocument method="post" action="/rechner/falldatei" className="tw-knoepfe tw-nicht-drucken">
      <input type="hidden" name={FELDER.fall} value={JSON.stringify(fall)} />
      {imBrowser && (
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => window.print()}>
          <span className="kern-label">{t.drucken}</span>
        </button>
      )}
      <button type="submit" className="kern-btn kern-btn--secondary" onClick={imBrowser ? lade : undefined}>
        <Icon name="download" />
        <span className="kern-label">{sitzung.fall ? t.laden : t.mitnehmen}</span>
      </button>
    </Form>
  )
}

function speichere(fall: Falldatei): void {
  const adresse = URL.createObjectURL(new Blob([`${JSON.stringify(fall, null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = adresse
  link.download = `falldatei-${fall.monat}.json`
  link.click()
  URL.revokeObjectURL(adresse)
}
