import { Link } from 'react-router'
import { Hinweis, Icon, Schnellausgang, Seite } from '../../platform/ui/index.ts'
import type { Frageseite } from '../erfassung.ts'
import { FrageFormular } from './frage-formular.tsx'

/** One page of the conversation, for citizens and at the counter. */
export function Frage({
  seite,
  davor,
  ausgang = false,
}: {
  seite: Frageseite
  davor: { nach: string; titel: string } | undefined
  /** the way out at once */
  ausgang?: boolean
}) {
  const zurueck = (
    <Link className="tw-weg__zurueck" to={davor ? `${seite.basis}/frage/${davor.nach}` : `${seite.basis}/uebersicht`}>
      <Icon name="arrow-back" /> {davor ? 'Zurück' : 'Zur Übersicht'}
    </Link>
  )
  return (
    <Seite titel={`${seite.frage.titel} – Antrag`} fehlerhaft={seite.befunde.length > 0}>
      <div className="tw-rahmen--schmal">
        {ausgang && <Schnellausgang />}
        {seite.gesendet && (
          <Hinweis art="info" titel="Der Antrag ist schon gesendet">
            <p className="kern-body">Sie können Ihre Antworten lesen, aber nicht mehr ändern. Neues schreiben Sie uns bitte.</p>
          </Hinweis>
        )}
        <FrageFormular frage={seite.frage} befunde={seite.befunde} weg={seite.weg} fortschritt={seite.fortschritt} zurueck={zurueck} spaeter>
          <p className="tw-klein tw-leise tw-abstand">
            Mit „Weiter“ speichern wir diese Seite. Sie können jederzeit aufhören und später weitermachen.
          </p>
        </FrageFormular>
      </div>
    </Seite>
  )
}
