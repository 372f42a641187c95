import { useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Inhaltsformular } from '../ansicht/redaktion/formular.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { findArt } from '../arten.ts'
import { formulare } from '../redaktion-arten.ts'
import { type Antwort, legeAn, liesAuswahl } from '../redaktion-bearbeiten.ts'
import { flach, werteAus } from '../redaktion-werte.ts'
import { artWorte, redaktionStart } from '../texte/personal-redaktion.ts'
import { inhaltWorte as t } from '../texte/personal-redaktion-inhalt.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const art = getArt(z)
  return { art: art.art, werte: flach(formulare[art.art]?.leer), auswahl: await liesAuswahl(z.db, z.traegerId, z.jetzt) }
})

export const action = geschuetzt('inhalt.lesen', async (z): Promise<Antwort | Response> => {
  const art = getArt(z)
  const form = await formularAus(z.request)
  return legeAn(z, art.art, werteAus(form), String(form.get('tun') ?? 'speichern'))
})

function getArt({ params, konto }: Zugriff) {
  const art = findArt(params.art ?? '')
  if (art === undefined || !Object.hasOwn(formulare, art.art)) throw new Response(null, { status: 404 })
  if (!darf(konto, art.recht)) throw new Response(null, { status: 403 })
  return art
}

/** The form of a kind, empty. */
export default function RedaktionNeu() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const worte = artWorte[d.art]
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(worte?.neu ?? d.art, (antwort?.meldungen.length ?? 0) > 0)}</title>
      <Redaktionskopf
        titel={worte?.neu ?? d.art}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          [`/redaktion/${d.art}`, worte?.mehrzahl ?? d.art],
        ]}
      />
      <Inhaltsformular
        art={d.art}
        felder={{ ...d.auswahl, werte: antwort?.werte ?? d.werte, fehler: antwort?.fehler ?? {} }}
        antwort={antwort}
        fassung={0}
        ohneFreigabe={d.art === 'hinweis'}
      />
    </main>
  )
}
