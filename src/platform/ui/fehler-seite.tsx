import { Link } from 'react-router'
import { stoerungsTexte } from '../http/stoerungstexte.ts'
import { Seite } from './seite.tsx'

const TEXTE: Readonly<Record<number, { titel: string; satz: string }>> = {
  ...Object.fromEntries(Object.values(stoerungsTexte).map((text) => [text.status, text])),
  400: { titel: 'Das konnten wir nicht lesen', satz: 'Bitte gehen Sie zurück und schicken Sie das Formular noch einmal ab.' },
  403: {
    titel: 'Das dürfen Sie hier nicht',
    satz: 'Ihr Konto hat nicht das Recht dazu, oder dieser Fall ist besonders geschützt. Ihre Teamleitung oder die Verwaltung kann weiterhelfen.',
  },
  404: { titel: 'Diese Seite gibt es nicht', satz: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.' },
  405: { titel: 'So lässt sich diese Seite nicht öffnen', satz: 'Bitte beginnen Sie auf der Startseite.' },
  413: { titel: 'Das war zu viel auf einmal', satz: 'Die Datei oder die Eingabe ist größer, als der Rechner annimmt.' },
}

const UNERWARTET = {
  titel: 'Da ist etwas schiefgegangen',
  satz: 'Der Fehler liegt bei uns. Ihre Angaben wurden nicht gespeichert. Bitte versuchen Sie es noch einmal.',
}

/** What people see instead of a page; never a stack trace. */
export function FehlerSeite({ status }: { status: number }) {
  const text = TEXTE[status] ?? UNERWARTET
  return (
    <Seite titel={text.titel}>
      <div className="tw-rahmen--schmal tw-fliess tw-fehlerseite">
        <h1>{text.titel}</h1>
        <p>{text.satz}</p>
        <p>
          <Link to="/">Zur Startseite</Link> oder <Link to="/rechner">zum Rechner</Link>
        </p>
      </div>
    </Seite>
  )
}
