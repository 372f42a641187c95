import { type ActionFunctionArgs, Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Auswahl, Feld, Knopf } from '../ansicht/felder.tsx'
import { Rahmen } from '../ansicht/teile.tsx'
import { frageJobboerse, type Jobsuche, type JobsucheErgebnis } from '../jobsuche.ts'
import { findImVorrat, legeInVorrat } from '../jobsuche-vorrat.ts'
import { type Formular, liesFormular } from '../stelle-formular.ts'
import { spieleEin, vorhandene } from '../stellen-einspielen.ts'
import { jobboerse as t, stellen as ts } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.pflegen', async ({ umfeld }) => ({ an: umfeld.jobsuche !== undefined, ort: umfeld.traeger.plz }))

type Fund = Readonly<{ nummer: string; titel: string; arbeitgeber: string; ort: string; beginn: string | null; schonDa: boolean }>
type Antwort = Readonly<{ satz: string; gut: boolean; suche: Readonly<Record<string, string>>; funde?: readonly Fund[] }>

/** Reads what was asked for; the texts are looked through again before anything leaves the house. */
function sucheAus({ text }: Formular): Jobsuche {
  const zeit = text('arbeitszeit')
  return {
    was: text('was'),
    wo: text('wo'),
    umkreisKm: Number(text('umkreis')),
    ...(zeit === 'vz' || zeit === 'tz' || zeit === 'mj' || zeit === 'ho' || zeit === 'snw' ? { arbeitszeit: zeit } : {}),
  }
}

const lies = geschuetzt('stelle.pflegen', async (z) => {
  const suche = sucheAus(await liesFormular(z.request))
  return { zugang: z.umfeld.jobsuche, suche, da: await findImVorrat(z.db, z, suche) }
})

/** The board is asked between two units of work: it may take seconds, and no connection of the database is held meanwhile. */
async function frageUndTue(args: ActionFunctionArgs): Promise<Antwort> {
  const { zugang, suche, da } = await lies(args)
  const ergebnis = (zugang && da) ?? (await frageJobboerse(zugang, suche))
  return geschuetzt('stelle.pflegen', async (z) => {
    if (ergebnis.ok && 'json' in ergebnis) await legeInVorrat(z.db, z, suche, ergebnis.json)
    return antworte(z, await liesFormular(z.request), ergebnis)
  })(args)
}
export const action = Object.assign(frageUndTue, { recht: lies.recht })

async function antworte(z: Zugriff, { text, alle, werte }: Formular, ergebnis: JobsucheErgebnis): Promise<Antwort> {
  if (!ergebnis.ok) return { satz: t.fehler[ergebnis.fehler], gut: false, suche: werte }
  const da = await vorhandene(z.db, z.traegerId, 'jobsuche')
  const gewaehlt = new Set(alle('nummer'))
  if (text('tat') === 'uebernehmen') {
    if (gewaehlt.size === 0) return { satz: t.keineGewaehlt, gut: false, suche: werte }
    const neue = ergebnis.stellen.filter((s) => gewaehlt.has(s.nummer))
    const getan = await spieleEin(z.db, z, neue, { quelle: 'jobsuche', datei: `${text('was')} ${text('wo')}`.trim() })
    return { satz: t.getan(getan.neue), gut: true, suche: werte }
  }
  const funde = ergebnis.stellen.map((s) => ({
    nummer: s.nummer,
    titel: s.stelle.titel,
    arbeitgeber: s.arbeitgeber,
    ort: [s.stelle.plz, s.stelle.ort].filter(Boolean).join(' '),
    beginn: s.stelle.beginn,
    schonDa: da.has(s.nummer),
  }))
  return { satz: funde.length === 0 ? t.keine : t.gefunden(funde.length, ergebnis.gesamt, ergebnis.uebersprungen), gut: true, suche: werte, funde }
}

export default function Jobboerse() {
  const { an, ort } = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const suche = antwort?.suche ?? {}
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt>
      {!an ? (
        <div className="vm-teil">
          <Hinweis art="info" titel={t.aus}>
            <p>{t.ausText}</p>
          </Hinweis>
        </div>
      ) : (
        <>
          <div role="status">{antwort && <Hinweis art={antwort.gut ? 'success' : 'warning'} titel={antwort.satz} />}</div>
          <p className="tw-lese vm-teil">{t.vorspann}</p>
          <Form method="post" className="vm-form">
            <input type="hidden" name="tat" value="suchen" />
            <div className="vm-raster">
              <Feld name="was" label={t.was} wert={suche.was} />
              <Feld name="wo" label={t.wo} wert={suche.wo ?? ort} />
              <Feld name="umkreis" label={t.umkreis} wert={suche.umkreis ?? '25'} />
              <Auswahl name="arbeitszeit" label={t.arbeitszeit} wert={suche.arbeitszeit ?? ''} optionen={t.arbeitszeiten} />
            </div>
            <div className="vm-knoepfe">
              <Knopf>{t.suchen}</Knopf>
            </div>
          </Form>
          {antwort?.funde !== undefined && antwort.funde.length > 0 && <Funde funde={antwort.funde} suche={suche} />}
        </>
      )}
    </Rahmen>
  )
}

function Funde({ funde, suche }: Readonly<{ funde: readonly Fund[]; suche: Readonly<Record<string, string>> }>) {
  const s = ts.spalten
  return (
    <Form method="post" className="vm-teil">
      <input type="hidden" name="tat" value="uebernehmen" />
      {(['was', 'wo', 'umkreis', 'arbeitszeit'] as const).map((f) => (
        <input key={f} type="hidden" name={f} value={suche[f] ?? ''} />
      ))}
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.titel}</caption>
        <thead>
          <tr>
            <th scope="col">{t.waehlen}</th>
            <th scope="col">{s.titel}</th>
            <th scope="col">{s.arbeitgeber}</th>
            <th scope="col">{s.ort}</th>
            <th scope="col">{s.beginn}</th>
          </tr>
        </thead>
        <tbody>
          {funde.map((f) => (
            <tr key={f.nummer}>
              <td data-label={t.waehlen}>
                {f.schonDa ? t.schonDa : <input type="checkbox" name="nummer" value={f.nummer} aria-label={`${t.waehlen}: ${f.titel}`} />}
              </td>
              <td data-label={s.titel}>{f.titel}</td>
              <td data-label={s.arbeitgeber}>{f.arbeitgeber}</td>
              <td data-label={s.ort}>{f.ort}</td>
              <td data-label={s.beginn}>{f.beginn === null ? '' : alsDatum(f.beginn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="vm-knoepfe">
        <Knopf>{t.uebernehmen}</Knopf>
      </div>
    </Form>
  )
}
