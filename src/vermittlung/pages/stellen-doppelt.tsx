import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Knopf } from '../ansicht/felder.tsx'
import { Rahmen, Stellenfakten } from '../ansicht/teile.tsx'
import { liesStellen } from '../stelle.ts'
import { liesFormular } from '../stelle-formular.ts'
import { findeDoppelte } from '../stellen-doppelt.ts'
import { fuehreZusammen, trenneWieder } from '../stellen-zusammen.ts'
import { doppelt as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const HOECHSTENS = 10_000
const GEZEIGT = 30

export const loader = geschuetzt('stelle.pflegen', async ({ db, traegerId }) => {
  const alle = await liesStellen(db, traegerId, { stand: 'offen', hoechstens: HOECHSTENS })
  const paare = findeDoppelte(alle).slice(0, GEZEIGT)
  return {
    paare: paare.map(({ a, b, aehnlichkeit }) => ({
      paar: [a, b].map(({ angelegtAm: _, ...s }) => s),
      ...aehnlichkeit,
    })),
  }
})

export const action = geschuetzt('stelle.pflegen', async (z) => {
  const { text } = await liesFormular(z.request)
  if (text('tat') === 'trennen') return { satz: (await trenneWieder(z.db, z, text('weicht'))) ? t.getrennt : t.nichtGegangen, weicht: '' }
  const ok = await fuehreZusammen(z.db, z, text('bleibt'), text('weicht'))
  return { satz: ok ? t.getan : t.nichtGegangen, weicht: ok ? text('weicht') : '' }
})

/** Vacancies that may be one, side by side; the decision can be undone. */
export default function StellenDoppelt() {
  const { paare } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt>
      <div role="status">
        {antwort && (
          <Hinweis art={antwort.satz === t.nichtGegangen ? 'warning' : 'success'} titel={antwort.satz}>
            {antwort.weicht !== '' && (
              <Form method="post">
                <input type="hidden" name="tat" value="trennen" />
                <input type="hidden" name="weicht" value={antwort.weicht} />
                <Knopf zweit>{t.rueckgaengig}</Knopf>
              </Form>
            )}
          </Hinweis>
        )}
      </div>
      <p className="tw-lese vm-teil">{t.vorspann}</p>
      {paare.length === 0 ? (
        <p className="ap-leer">{t.leer}</p>
      ) : (
        <ul className="vm-treffer">
          {paare.map(({ paar, punkte, gruende }) => (
            <li key={paar.map((s) => s.stelleId).join(' ')}>
              <p>
                <b>{t.aehnlich(punkte)}</b>. {t.weil}: {gruende.join(', ')}.
              </p>
              <div className="vm-paar">
                {paar.map((s, i) => (
                  <section key={s.stelleId} aria-label={s.titel}>
                    <h2>
                      <Link to={`/stellen/${s.stelleId}`}>{s.titel}</Link>
                    </h2>
                    <Stellenfakten stelle={s} />
                    <Form method="post">
                      <input type="hidden" name="tat" value="zusammen" />
                      <input type="hidden" name="bleibt" value={s.stelleId} />
                      <input type="hidden" name="weicht" value={paar[1 - i]?.stelleId ?? ''} />
                      <Knopf zweit>{t.behalten(s.titel)}</Knopf>
                    </Form>
                  </section>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Rahmen>
  )
}
