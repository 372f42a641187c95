import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste } from '../../platform/ui/index.ts'
import { BildFelder } from '../ansicht/bild-felder.tsx'
import { bereiteBild, legeBildAb } from '../bild-ablegen.ts'
import { alsBildwerte, bildAusFormular, leereBildwerte } from '../bild-formular.ts'
import { kampagnenwahl } from '../kampagnenwahl.ts'
import { bilderTexte as t } from '../texte/personal-bilder.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bild.verwalten', async ({ db }) => ({ kampagnen: await kampagnenwahl(db) }))

async function bereite(request: Request) {
  const form = await formularAus(request)
  const datei = form.get('datei')
  const bytes = datei instanceof File ? new Uint8Array(await datei.arrayBuffer()) : new Uint8Array()
  return { name: datei instanceof File ? datei.name : '', angabe: bildAusFormular(form), bereitet: await bereiteBild(bytes) }
}

export const action = geschuetztNach('bild.verwalten', bereite, async (z, { name, angabe, bereitet }) => {
  const e = await legeBildAb(z.db, z, { name, inhalt: new Uint8Array(), angabe, bereitet })
  if (!e.ok) return { meldungen: e.meldungen, werte: alsBildwerte(angabe) }
  return redirect(`/redaktion/bilder/${e.bildId}${e.entfernt.length > 0 ? `?entfernt=${encodeURIComponent(e.entfernt.join(', '))}` : ''}`)
})

/** A new picture with its rights. */
export default function BildNeu() {
  const { kampagnen } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ meldungen: readonly { feld: string; satz: string }[]; werte: Record<string, string> }>()
  const meldungen = antwort?.meldungen ?? []
  const laeuft = useNavigation().state === 'submitting'
  const dateifehler = meldungen.find((m) => m.feld === 'datei')?.satz
  return (
    <main id="inhalt" className="ap-haupt bild-seite" tabIndex={-1}>
      <title>{t.fenster(t.hochladen.titel, meldungen.length > 0)}</title>
      <p>
        <Link to="/redaktion/bilder">{t.bearbeiten.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{t.hochladen.titel}</h1>
      </div>
      <Fehlerliste meldungen={meldungen} />
      <Form method="post" encType="multipart/form-data" className="bild-formular">
        <div className={dateifehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
          <label htmlFor="f-datei">{t.hochladen.datei}</label>
          <small id="f-datei-hinweis">
            {t.hochladen.hinweis} {meldungen.length > 0 && t.hochladen.nochmal}
          </small>
          {dateifehler && (
            <p className="tw-feldfehler" id="f-datei-fehler">
              {dateifehler}
            </p>
          )}
          <input
            id="f-datei"
            name="datei"
            type="file"
            accept=".png,.jpg,.jpeg,.webp,.svg"
            aria-describedby={`f-datei-hinweis${dateifehler ? ' f-datei-fehler' : ''}`}
            aria-invalid={dateifehler ? true : undefined}
          />
        </div>
        <BildFelder werte={antwort?.werte ?? leereBildwerte} meldungen={meldungen} kampagnen={kampagnen} />
        <button type="submit" className="kern-btn kern-btn--primary" disabled={laeuft}>
          <span className="kern-label">{laeuft ? t.hochladen.laeuft : t.hochladen.knopf}</span>
        </button>
      </Form>
    </main>
  )
}
