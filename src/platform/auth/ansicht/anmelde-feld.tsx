import { useSprache } from '../../ui/index.ts'
import { texte } from '../texte/index.ts'

type Props = Readonly<{
  name: string
  label: string
  typ: 'text' | 'password' | 'code'
  /** what a password manager fills in */
  fuellt: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off'
  hinweis?: string
  wert?: string | undefined
  fehlerhaft?: boolean | undefined
  freiwillig?: boolean
}>

/** One line for what people sign in with; unlike other fields it tells the browser what to fill in. */
export function AnmeldeFeld({ name, label, typ, fuellt, hinweis, wert = '', fehlerhaft, freiwillig = false }: Props) {
  const t = texte(useSprache()).felder
  const id = `f-${name}`
  return (
    <div className={fehlerhaft ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor={id}>{freiwillig ? t.freiwillig(label) : label}</label>
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      <div className="tw-geld tw-geld--text">
        <input
          id={id}
          name={name}
          type={typ === 'password' ? 'password' : 'text'}
          inputMode={typ === 'code' ? 'numeric' : undefined}
          defaultValue={wert}
          autoComplete={fuellt}
          autoCapitalize="none"
          spellCheck={false}
          required={!freiwillig}
          aria-describedby={hinweis && `${id}-hinweis`}
          aria-invalid={fehlerhaft}
        />
      </div>
    </div>
  )
}
