import { Hinweis } from '../../ui/index.ts'
import { einmalpasswort as t } from '../texte/personal.ts'

/** A password that somebody else hands over; nobody can show it again. */
export function Einmalpasswort({ kennung, passwort }: Readonly<{ kennung: string; passwort: string }>) {
  return (
    <Hinweis art="info" titel={t.titel(kennung)}>
      <p className="kern-body">
        <code>{passwort}</code>
      </p>
      <p className="kern-body">{t.text}</p>
    </Hinweis>
  )
}
