import { Seite, useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

/** What a browser keeps of a visit, told honestly, and how to remove it. */
export default function Spuren() {
  const t = texte(useSprache()).spuren
  const teile = [
    { titel: t.bleibt, liste: t.bleibtListe },
    { titel: t.loeschen, liste: t.loeschenListe },
    { titel: t.besser, liste: t.besserListe },
  ]
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.einstieg}</p>
        {teile.map(({ titel, liste }) => (
          <section key={titel} className="tw-fliess">
            <h2>{titel}</h2>
            <ul className="tw-liste">
              {liste.map((satz) => (
                <li key={satz}>{satz}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{t.hilfe}</p>
      </div>
    </Seite>
  )
}
