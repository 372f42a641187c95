import { Form } from 'react-router'
import { EingabeFeld, Hinweis } from '../../ui/index.ts'
import { zugaenge as t } from '../texte/personal.ts'
import { Einmalpasswort } from './einmalpasswort.tsx'

export type Zugangskonto = Readonly<{ kontoId: string; name: string; kennung: string; gesperrt: boolean }>
export type Zugangserfolg = Readonly<{ kennung: string; passwort: string | undefined }>

/** What was done about an account: the password that is shown once, or that an account is connected. */
export function Zugangshinweis({ zugang }: { zugang: Zugangserfolg | undefined }) {
  if (zugang === undefined) return null
  if (zugang.passwort === undefined) return <Hinweis art="success" titel={t.verbunden(zugang.kennung)} />
  return <Einmalpasswort kennung={zugang.kennung} passwort={zugang.passwort} />
}

/** Who signs in for somebody outside of the house. Sends `tat` = `zugang` (`kennung`, `kontoName`), `passwort` or `loesen` (`id`). */
export function Zugaenge({ konten, wozu }: { konten: readonly Zugangskonto[]; wozu: string }) {
  return (
    <section className="ap-kasten" aria-labelledby="zugaenge">
      <h2 id="zugaenge">{t.titel}</h2>
      <p className="tw-klein">{wozu}</p>
      {konten.length === 0 && <p>{t.niemand}</p>}
      <ul className="tw-zugaenge">
        {konten.map((k) => (
          <li key={k.kontoId}>
            <span>
              {k.name} ({k.kennung}){k.gesperrt && `, ${t.gesperrt}`}
            </span>
            <Form method="post">
              <input type="hidden" name="id" value={k.kontoId} />
              <Nebenknopf tat="passwort" text={t.neuesPasswort} fuer={k.name} />
              <Nebenknopf tat="loesen" text={t.loesen} fuer={k.name} />
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="tw-fliess tw-zugang-neu" noValidate>
        <EingabeFeld name="kennung" label={t.kennung} hinweis={t.kennungHinweis} wert="" />
        <EingabeFeld name="kontoName" label={t.name} wert="" />
        <button type="submit" className="kern-btn kern-btn--secondary" name="tat" value="zugang">
          <span className="kern-label">{t.geben}</span>
        </button>
      </Form>
    </section>
  )
}

function Nebenknopf({ tat, text, fuer }: { tat: string; text: string; fuer: string }) {
  return (
    <button type="submit" className="kern-btn kern-btn--tertiary" name="tat" value={tat}>
      <span className="kern-label">
        {text} <span className="kern-sr-only">{t.fuer(fuer)}</span>
      </span>
    </button>
  )
}
