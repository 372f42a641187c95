import { Form } from 'react-router'
import { sprachen, sprachNamen } from '../../platform/sprache/index.ts'
import { Icon, useSprache } from '../../platform/ui/index.ts'
import { startTexte } from '../texte/start/index.ts'

/** The languages of the site once more, large, under their own names; sign language by appointment. */
export function Sprachleiste() {
  const gewaehlt = useSprache()
  const t = startTexte(gewaehlt).sprachen
  return (
    <section className="tw-abschnitt" aria-labelledby="sprachen">
      <h2 id="sprachen">{t.titel}</h2>
      <Form reloadDocument method="post" action="/sprache" className="tw-sprachleiste">
        <input type="hidden" name="zurueck" value="/" />
        {sprachen.map((s) => (
          <button key={s} type="submit" name="sprache" value={s} lang={sprachNamen[s].tag} aria-pressed={s === gewaehlt}>
            <Icon name={s === 'einfach' ? 'easy-language' : 'language'} />
            {sprachNamen[s].name}
          </button>
        ))}
      </Form>
      <p className="tw-klein tw-leise tw-abstand">{t.recht}</p>
    </section>
  )
}
