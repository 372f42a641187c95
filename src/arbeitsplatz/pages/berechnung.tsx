import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geltendeMonate, liesBescheide, offenerEntwurf, rechneZeitraum, wasFehlt } from '../../bescheid/index.ts'
import { liesAkte, oeffneFall, schreibeVermerk } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { standDerMonate } from '../../zahlung/index.ts'
import { Monatsraster, Rasterlegende } from '../ansicht/monatsraster.tsx'
import { Verlaufsbild } from '../ansicht/verlaufsbild.tsx'
import { WarumPanel } from '../ansicht/warum-panel.tsx'
import { lagenVon } from '../lagen.ts'
import { rasterVon } from '../raster.ts'
import { warum } from '../warum.ts'
import { zeitraumVon } from '../zeitraum.ts'

export const loader = geschuetzt('fall.lesen', async (z) => {
  const { db, traegerId, umfeld } = z
  const suche = new URL(z.request.url).searchParams
  const fall = await oeffneFall(z, z.params.fallId, 'Berechnung ansehen')
  const stand = wissensstand(suche.get('stand'))
  const { angaben, personen } = await liesAkte(z, fall.fallId, stand)
  const entwurf = await offenerEntwurf(db, traegerId, fall.fallId)
  const [entschieden] = await liesBescheide(db, traegerId, fall.fallId)
  const { von, bis } = zeitraumVon({
    gewuenscht: suche.get('von'),
    entwurf,
    entschieden: entschieden?.von.slice(0, 7),
    angaben,
    heute: tagVon(z.jetzt),
  })
  const monate = rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: fall.aktenzeichen })
  const geltend = await geltendeMonate(db, traegerId, fall.fallId, von, bis)
  const gezahlt = await standDerMonate(db, traegerId, fall.fallId)
  const raster = rasterVon(monate, {
    lagen: lagenVon({ geltend, gezahlt, entwurf }),
    beschieden: new Map(geltend.map((g) => [g.monat, g.anspruchCent])),
    kommune: umfeld.traeger.koerperschaft.split(' ')[0] ?? 'Kommune',
  })
  const monat = suche.get('monat')
  const stelle = suche.get('warum')
  return {
    von,
    bis,
    vorher: monatPlus(von, -12),
    nachher: monatPlus(von, 12),
    stand: stand?.toString(),
    raster,
    wuensche: wasFehlt(monate, angaben),
    warum: monat === null || stelle === null ? undefined : (warum(monate, monat, stelle) ?? null),
    gewaehlt: monat === null || stelle === null ? undefined : { monat, stelle },
    darfVermerken: darf(z.konto, 'angabe.erfassen'),
    angaben: angaben.length,
  }
})

export const action = geschuetzt('angabe.erfassen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Vermerk schreiben')
  const text = String((await formularAus(z.request)).get('text') ?? '').trim()
  if (text === '') return { ok: false, meldung: 'Der Vermerk war leer.' }
  await schreibeVermerk(z.db, z, fall.fallId, text)
  return { ok: true, meldung: 'Der Vermerk steht in der Akte.' }
})

/** The months of the Bewilligungszeitraum in one grid, each amount with its reasoning beside it. */
export default function Berechnung() {
  const d = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const [suche] = useSearchParams()
  const bisher = adresse(suche, { monat: undefined, warum: undefined })
  const ziel = (monat: string, stelle: string): string => `${bisher}${bisher === '?' ? '' : '&'}monat=${monat}&warum=${encodeURIComponent(stelle)}`
  return (
    <div className="ap-fall tw-o3">
      <div>
        {getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.meldung} />}
        <div className="ap-titel tw-u2">
          <h2>
            {alsMonat(d.von)} bis {alsMonat(d.bis)}
          </h2>
          <span className="tw-leise">
            Auszahlung zusammen:{' '}
            <b className="tw-kraeftig">
              <Betrag euro={d.raster.zusammenCent / 100} />
            </b>
          </span>
          <Zeitraumwahl vorher={d.vorher} nachher={d.nachher} />
        </div>
        {d.angaben === 0 ? <Leer /> : <Monatsraster raster={d.raster} gewaehlt={d.gewaehlt} ziel={ziel} titel="Bedarf und Anspruch nach Monaten" />}
        <Rasterlegende />
        <Nichtgerechnet monate={d.raster.monate} />
        <Verlaufsbild raster={d.raster} />
        <section className="ap-wuensche" aria-labelledby="wuensche">
          <h2 id="wuensche">Was die Regeln noch wissen wollen</h2>
          {d.wuensche.length === 0 ? (
            <p>Nichts. Alle Monate lassen sich aus den Angaben rechnen.</p>
          ) : (
            <ul>
              {d.wuensche.map((w) => (
                <li key={w.satz} className={`ap-wunsch ap-wunsch--${w.art}`}>
                  {w.satz} {w.fundstelle !== '' && <span className="tw-stelle">{w.fundstelle}</span>}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {d.warum === null && <Hinweis art="info" titel="Diesen Betrag gibt es in dem Monat nicht mehr." />}
      {d.warum && <WarumPanel warum={d.warum} zurueck={adresse(suche, { monat: undefined, warum: undefined })} alsVermerk={d.darfVermerken} />}
      {d.warum === undefined && (
        <aside className="ap-warum">
          <h2>Warum dieser Betrag?</h2>
          <p>Wählen Sie im Raster einen Betrag. Hier steht dann, aus welchen Angaben und welchen Paragrafen er kommt.</p>
        </aside>
      )}
    </div>
  )
}

function Zeitraumwahl({ vorher, nachher }: { vorher: string; nachher: string }) {
  return (
    <nav aria-label="Zeitraum" className="ap-zeitraum">
      <Link to={`?von=${vorher}`}>12 Monate zurück</Link>
      <Link to={`?von=${nachher}`}>12 Monate weiter</Link>
    </nav>
  )
}

function Leer() {
  return (
    <div className="ap-leer">
      <p>
        <b>Zu diesem Fall ist noch nichts bekannt.</b>
      </p>
      <p>Sobald Angaben erfasst oder aus einem Antrag übernommen sind, rechnet das Raster.</p>
      <Link className="kern-btn kern-btn--primary" to="angaben">
        <span className="kern-label">Angaben erfassen</span>
      </Link>
    </div>
  )
}

function Nichtgerechnet({ monate }: { monate: ReturnType<typeof rasterVon>['monate'] }) {
  const ohne = monate.filter((m) => m.saetze.length > 0)
  if (ohne.length === 0) return null
  const nach = Map.groupBy(ohne, (m) => m.saetze.join(' '))
  return (
    <ul className="ap-nicht">
      {[...nach].map(([satz, betroffen]) => (
        <li key={satz}>
          {betroffen.length === 1
            ? alsMonat(betroffen[0]?.monat ?? '')
            : `${alsMonat(betroffen[0]?.monat ?? '')} bis ${alsMonat(betroffen.at(-1)?.monat ?? '')}`}
          : {satz}
        </li>
      ))}
    </ul>
  )
}

function monatPlus(monat: string, monate: number): string {
  return Temporal.PlainYearMonth.from(monat).add({ months: monate }).toString()
}

/** The day the view goes back to, end of that day; nothing readable means: all that is known now. */
function wissensstand(text: string | null): Temporal.Instant | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime('Europe/Berlin').toInstant()
  } catch {
    return undefined
  }
}

function adresse(suche: URLSearchParams, neu: Readonly<Record<string, string | undefined>>): string {
  const s = new URLSearchParams(suche)
  for (const [name, wert] of Object.entries(neu)) {
    if (wert === undefined) s.delete(name)
    else s.set(name, wert)
  }
  return `?${s}`
}
