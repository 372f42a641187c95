import { type ActionFunctionArgs, data, Form, Link, useActionData } from 'react-router'
import { pruefeFalldatei } from '../../fall/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { gewaehlteSprache, spracheCookie, spracheKontext } from '../../platform/sprache/index.ts'
import { Fehlerliste, Seite, type Seitenmerkmale, useSprache } from '../../platform/ui/index.ts'
import type { Falldatei } from '../../recht/index.ts'
import { anfang, ERGEBNIS } from '../ablauf.ts'
import { ErgebnisSeite } from '../ansicht/ergebnis-seite.tsx'
import { useSprachwechsel } from '../ansicht/sprachwechsel.ts'
import { heutigerMonat } from '../heute.ts'
import { FELDER, SPRACHFORM } from '../sitzung.ts'
import { startTexte } from '../texte/start/index.ts'

export const handle: Seitenmerkmale = { sprachform: SPRACHFORM }

const HOECHSTENS = 256 * 1024
/** What is wrong: a thing that the page has words for, or findings in the file, which are German. */
type Anstoss = 'waehlen' | 'zuGross' | 'keinJson'
type Meldung = { feld: string; satz: string }
type Antwort = Readonly<{ fall?: Falldatei; heute: string; anstoss?: Anstoss; meldungen?: readonly Meldung[] }>

/** Reads a case file, checks it, and hands it back to be shown; it is not kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const formular = await formularAus(request)
  const sprache = gewaehlteSprache(formular.get(FELDER.aktion))
  if (!sprache) return data(await lies(formular.get('datei')))
  context.set(spracheKontext, sprache)
  return data({ heute: heutigerMonat() } satisfies Antwort, { headers: { 'Set-Cookie': spracheCookie(sprache) } })
}

async function lies(datei: FormDataEntryValue | null): Promise<Antwort> {
  const heute = heutigerMonat()
  if (!(datei instanceof File) || datei.size === 0) return { heute, anstoss: 'waehlen' }
  if (datei.size > HOECHSTENS) return { heute, anstoss: 'zuGross' }
  const roh = alsJson(await datei.text())
  if (roh === undefined) return { heute, anstoss: 'keinJson' }
  const pruefung = pruefeFalldatei(roh)
  return pruefung.ok ? { heute, fall: pruefung.fall } : { heute, meldungen: pruefung.fehler.fehler.meldungen }
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Opens a case file: the result, or every finding with its place in the file. */
export default function Datei() {
  const antwort = useActionData<typeof action>() as Antwort | undefined
  if (antwort?.fall) {
    return <ErgebnisSeite sitzung={{ zustand: { ...anfang(antwort.heute), schritt: ERGEBNIS }, fall: antwort.fall }} heute={antwort.heute} />
  }
  return <Hochladen anstoss={antwort?.anstoss} meldungen={antwort?.meldungen ?? []} />
}

function Hochladen({ anstoss, meldungen }: { anstoss: Anstoss | undefined; meldungen: readonly Meldung[] }) {
  const sprache = useSprache()
  const t = startTexte(sprache).datei
  const wechsle = useSprachwechsel()
  const befunde = anstoss ? [t[anstoss]] : meldungen.map((m) => (m.feld === '' ? m.satz : `${m.feld}: ${m.satz}`))
  const deutsch = meldungen.length > 0 && sprache !== 'de'
  return (
    <Seite titel={t.titel} fehlerhaft={befunde.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.satz}</p>
        {deutsch && <p>{t.befundeDeutsch}</p>}
        <div lang={deutsch ? 'de' : undefined}>
          <Fehlerliste meldungen={befunde.map((satz) => ({ feld: 'datei', satz }))} />
        </div>
        <Form
          reloadDocument
          id={SPRACHFORM}
          method="post"
          action="/rechner/datei"
          encType="multipart/form-data"
          className="tw-datei"
          onSubmit={wechsle}
        >
          <label htmlFor="f-datei">{t.label}</label>
          <input
            id="f-datei"
            name="datei"
            type="file"
            accept=".json,application/json"
            aria-describedby="datei-hinweis"
            aria-invalid={befunde.length > 0 ? true : undefined}
          />
          <p className="tw-klein tw-leise" id="datei-hinweis">
            {t.hinweis}
          </p>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.oeffnen}</span>
            </button>
          </div>
        </Form>
        <p className="tw-klein">
          {t.keine} <Link to="/rechner">{t.zumRechner}</Link>
        </p>
      </div>
    </Seite>
  )
}
