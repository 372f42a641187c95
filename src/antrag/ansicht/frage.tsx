import { Link } from 'react-router'
import { Hinweis, Icon, Schnellausgang, Seite, useSprache } from '../../platform/ui/index.ts'
import type { Frageseite } from '../erfassung.ts'
import { worte } from '../texte/ansicht.ts'
import { FrageFormular } from './frage-formular.tsx'

/** One page of the conversation, for citizens and at the counter. */
export function Frage({
  seite,
  davor,
  ausgang = false,
}: {
  seite: Frageseite
  davor: { nach: string } | undefined
  /** the way out at once */
  ausgang?: boolean
}) {
  const { frage: t, gemeinsam } = worte(useSprache())
  const zurueck = (
    <Link className="tw-weg__zurueck" to={davor ? `${seite.basis}/frage/${davor.nach}` : `${seite.basis}/uebersicht`}>
      <Icon name="arrow-back" /> {davor ? gemeinsam.zurueck : gemeinsam.zurUebersicht}
    </Link>
  )
  return (
    <Seite titel={gemeinsam.fenster(seite.frage.titel)} fehlerhaft={seite.befunde.length > 0}>
      <div className="tw-rahmen--schmal">
        {ausgang && <Schnellausgang />}
        {seite.gesendet && (
          <div className="tw-abstand">
            <Hinweis art="info" titel={t.gesendet}>
              <p className="kern-body">{t.gesendetText}</p>
            </Hinweis>
          </div>
        )}
        <FrageFormular
          frage={seite.frage}
          befunde={seite.befunde}
          weg={seite.weg}
          fortschritt={seite.fortschritt}
          zurueck={zurueck}
          spaeter
          nurLesen={seite.gesendet}
        >
          <p className="tw-klein tw-leise tw-abstand">{t.gespeichert}</p>
        </FrageFormular>
      </div>
    </Seite>
  )
}
