import { useState } from 'react'
import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { liesAuswahl } from '../redaktion-bearbeiten.ts'
import { schliesse } from '../redaktion-tun.ts'
import { endeDesTages } from '../redaktion-zeit.ts'
import { grundNamen, istSchliessgrund, schliessgruende, schliessvorschlag, geschlossen as t } from '../texte/personal-geschlossen.ts'
import { redaktionStart, sprachworte } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const SPRACHEN = ['de', 'einfach', 'en'] as const

export const loader = geschuetzt('seite.schreiben', async (z) => {
  const { standorte } = await liesAuswahl(z.db, z.traegerId, z.jetzt)
  const heute = tagVon(z.jetzt)
  return { standorte, heute: heute.toString(), morgen: heute.add({ days: 1 }).toString() }
})

export const action = geschuetzt('seite.schreiben', async (z): Promise<{ satz: string } | Response> => {
  const form = await formularAus(z.request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const { standorte } = await liesAuswahl(z.db, z.traegerId, z.jetzt)
  const ort = standorte.find((s) => s.adresse === text('standort'))
  const grund = text('grund')
  if (!istSchliessgrund(grund) || (ort === undefined && text('standort') !== '')) return { satz: t.fehler.wahl }
  const heute = tagVon(z.jetzt)
  const letzter = letzterTag(text('bis'), text('tag'), heute)
  if (letzter === undefined) return { satz: t.fehler.tag }
  const vorschlag = schliessvorschlag(ort?.name ?? '', letzter.equals(heute) ? '' : alsDatum(letzter.toString()), grund)
  const texte = Object.fromEntries(
    SPRACHEN.map((s) => [
      s,
      { titel: text(`titel.${s}`) || vorschlag[s].titel, text: text(`text.${s}`).replaceAll('\r\n', '\n') || vorschlag[s].text },
    ]),
  )
  const getan = await schliesse(z.db, z, { standort: ort?.adresse ?? '', bis: endeDesTages(letzter.toString()), texte })
  return getan.ok ? redirect(`/redaktion/inhalt/${getan.inhaltId}?getan=veroeffentlicht`) : { satz: getan.fehler.satz }
})

function letzterTag(wahl: string, tag: string, heute: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (wahl === 'heute') return heute
  if (wahl === 'morgen') return heute.add({ days: 1 })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tag)) return undefined
  const gewaehlt = Temporal.PlainDate.from(tag, { overflow: 'constrain' })
  const tage = heute.until(gewaehlt).days
  return tage >= 0 && tage <= 60 ? gewaehlt : undefined
}

/** „Heute geschlossen“: office, how long, why; then it stands on every public page. */
export default function RedaktionGeschlossen() {
  const { standorte, heute, morgen } = useLoaderData<typeof loader>()
  const [wahl, setWahl] = useState<Record<string, string>>({})
  const antwort = useActionData<{ satz: string }>()
  const vorschlag = schliessvorschlag(
    standorte.find((o) => o.adresse === wahl.standort)?.name ?? '',
    tagInWorten(wahl, heute, morgen),
    schliessgruende.find((g) => g === wahl.grund) ?? schliessgruende[0],
  )
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]} />
      {antwort && <Hinweis art="warning" titel={antwort.satz} />}
      <p className="rd-lang">{t.wozu}</p>
      <Form
        method="post"
        className="rd-schliessen"
        onChange={(e) => {
          const { name, value } = e.target as unknown as HTMLInputElement
          setWahl((alt) => ({ ...alt, [name]: value }))
        }}
      >
        <Wahl name="standort" legende={t.wo} optionen={[['', t.alle], ...standorte.map((s): [string, string] => [s.adresse, s.name])]} />
        <Wahl
          name="bis"
          legende={t.bis}
          optionen={[
            ['heute', t.heute],
            ['morgen', t.morgen],
            ['tag', t.tag],
          ]}
        />
        <label className="rd-feld rd-feld--schmal">
          {t.tagFeld}
          <input type="date" name="tag" min={heute} />
        </label>
        <Wahl name="grund" legende={t.grund} optionen={schliessgruende.map((g) => [g, grundNamen[g]])} />
        <details className="rd-mehr">
          <summary>{t.anpassen}</summary>
          <p className="tw-klein tw-leise">{t.anpassenHinweis}</p>
          {SPRACHEN.map((s) => (
            <div key={s} className="rd-reihe">
              <label className="rd-feld">
                {t.vorschlagTitel(sprachworte[s] ?? s)}
                <input name={`titel.${s}`} maxLength={120} placeholder={vorschlag[s].titel} />
              </label>
              <label className="rd-feld">
                {t.vorschlagText(sprachworte[s] ?? s)}
                <textarea name={`text.${s}`} rows={2} maxLength={2_000} placeholder={vorschlag[s].text} />
              </label>
            </div>
          ))}
        </details>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.veroeffentlichen}</span>
        </button>
      </Form>
    </main>
  )
}

/** The last day as the notice names it, while somebody still chooses. */
function tagInWorten({ bis, tag }: Readonly<Record<string, string>>, heute: string, morgen: string): string {
  if (bis === 'morgen') return alsDatum(morgen)
  return bis === 'tag' && tag && tag !== heute ? alsDatum(tag) : ''
}

function Wahl({ name, legende, optionen }: { name: string; legende: string; optionen: readonly (readonly [string, string])[] }) {
  return (
    <fieldset className="rd-mehrere">
      <legend>{legende}</legend>
      <div>
        {optionen.map(([wert, text], i) => (
          <label key={wert}>
            <input type="radio" name={name} value={wert} defaultChecked={i === 0} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
