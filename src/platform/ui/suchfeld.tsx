import { useHref } from 'react-router'
import { Icon } from './kopf.tsx'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

/** Asks the search of the site; a plain form, so that it works everywhere. @param wert what was asked before */
export function Suchfeld({ id = 'suche', wert = '', beispiel = true }: { id?: string; wert?: string; beispiel?: boolean }) {
  const t = texte(useSprache()).suche
  return (
    <search>
      <form className="tw-suche" action={useHref('/suche')}>
        <label htmlFor={id}>{t.feld}</label>
        <input id={id} name="q" type="search" defaultValue={wert} maxLength={80} autoComplete="off" {...(beispiel && { placeholder: t.beispiel })} />
        <button type="submit">
          <Icon name="search" />
          <span className="kern-sr-only">{t.knopf}</span>
        </button>
      </form>
    </search>
  )
}
