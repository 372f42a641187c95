import { Fragment } from 'react'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

export default function Datenschutz() {
  const t = texte(useSprache()).seiten.datenschutz
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        {t.abschnitte.map((a) => (
          <Fragment key={a.titel}>
            <h2>{a.titel}</h2>
            {a.absaetze.map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
          </Fragment>
        ))}
      </div>
    </Seite>
  )
}
