import { Hinweis } from '../../ui/index.ts'

/** A password that somebody else hands over; nobody can show it again. */
export function Einmalpasswort({ kennung, passwort }: Readonly<{ kennung: string; passwort: string }>) {
  return (
    <Hinweis art="info" titel={`Passwort für „${kennung}“, nur jetzt zu sehen`}>
      <p className="kern-body">
        <code>{passwort}</code>
      </p>
      <p className="kern-body">Geben Sie es persönlich weiter. Bei der ersten Anmeldung wählt die Person ein eigenes.</p>
    </Hinweis>
  )
}
