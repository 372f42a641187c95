import { Link, useRouteLoaderData } from 'react-router'
import { Icon } from './kopf.tsx'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

export type WichtigerHinweis = Readonly<{ pfad: string; titel: string; lang: string | undefined }>

/** Notices that stand above everything while they hold: „Heute geschlossen“. */
export function Wichtig() {
  const wurzel = useRouteLoaderData<{ wichtig?: readonly WichtigerHinweis[] }>('root')
  const t = texte(useSprache())
  const hinweise = wurzel?.wichtig ?? []
  if (hinweise.length === 0) return null
  return (
    <aside className="tw-wichtig" aria-label={t.wichtig}>
      <ul className="tw-rahmen">
        {hinweise.map((h) => (
          <li key={h.pfad}>
            <Icon name="warning" />
            <Link to={h.pfad} lang={h.lang}>
              {h.titel}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
