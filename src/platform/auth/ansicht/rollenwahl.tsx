import { Wahl } from '../../ui/index.ts'
import { rollen, rollenName } from '../rechte.ts'
import { rollenwahl as t } from '../texte/personal.ts'

/** Check boxes of all roles. */
export function Rollenwahl({ gewaehlt }: Readonly<{ gewaehlt: readonly string[] }>) {
  return (
    <fieldset className="tw-gruppe">
      <legend>{t.legende}</legend>
      <Wahl name="rollen" mehrfach optionen={rollen.map((wert) => ({ wert, text: rollenName(wert) }))} gewaehlt={gewaehlt} />
    </fieldset>
  )
}
