import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { useLebendig } from './hilfen.ts'

/** How much fits and how much is there; without a script only the former. */
export function Zaehler({ id, zeichen, hoechstens }: { id: string; zeichen: number; hoechstens: number }) {
  const lebt = useLebendig()
  return (
    <small id={id} className={zeichen > hoechstens ? 'rd-zaehler rd-zaehler--zuviel' : 'rd-zaehler'}>
      {lebt ? t.zeichen(zeichen, hoechstens) : t.hoechstens(hoechstens)}
    </small>
  )
}
