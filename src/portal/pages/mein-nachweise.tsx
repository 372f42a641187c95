import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { dokumentsatz } from '../../fall/index.ts'
import { geschuetzt, geschuetztNach, type Zugriff } from '../../platform/auth/index.ts'
import { alsDatum, Fehlerliste, Hinweis, Icon, Seite, useSprache } from '../../platform/ui/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien } from '../mein/hochladen.ts'
import { type MeinFall, meinFall } from '../mein/mein-fall.ts'
import { schreibeAnsJobcenter } from '../mein/nachrichten.ts'
import { nimmNachweis } from '../mein/nachweis-nehmen.ts'
import { type OffenerPunkt, offenePunkte, quittungen } from '../mein/nachweise.ts'
import { mitUhrzeit } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Nachweise')
  return {
    offen: await offenePunkte(z.db, z.traegerId, fall.fallId, z.sprache),
    quittungen: (await quittungen(z.db, z.traegerId, fall)).map((q) => ({ ...q, eingangAm: mitUhrzeit(q.eingangAm, z.sprache) })),
  }
})

export const action = geschuetztNach('eigenes.sehen', formularMitDateien, async (z, { formular, dateien, zuViele }) => {
  const fall = await meinFall(z, 'Nachweise schicken')
  const [anforderungId = '', nr = ''] = String(formular.get('punkt') ?? '').split(' ')
  const wofuer = anforderungId === '' ? undefined : { anforderungId, punkt: Number(nr) }
  if (formular.get('aktion') === 'mehr-zeit') return bitteUmZeit(z, fall, wofuer)
  const alle = texte(z.sprache)
  const t = alle.nachweise
  const feld = feldVon(wofuer)
  if (dateien.length === 0) return { meldungen: [{ feld, satz: t.fehler.keine }] }
  if (zuViele) return { meldungen: [{ feld, satz: t.fehler.zuViele }] }
  const { dokumentIds, abgelehnt } = await nimmNachweis(z.db, z.umfeld.tresor, z, fall, dateien, wofuer)
  return {
    angekommen: dokumentIds.length,
    meldungen: abgelehnt.map((a) => ({ feld, satz: alle.aenderung.dateiFehler(a.name, dokumentsatz(a.satz, z.sprache)) })),
  }
})

async function bitteUmZeit(z: Zugriff, { fallId }: MeinFall, wofuer: { anforderungId: string; punkt: number } | undefined) {
  const t = texte('de').nachweise // the jobcenter reads it
  const punkt = (await offenePunkte(z.db, z.traegerId, fallId)).find((p) => p.anforderungId === wofuer?.anforderungId && p.punkt === wofuer.punkt)
  if (punkt === undefined) return { meldungen: [] }
  const neu = { betreff: t.mehrZeitBetreff(punkt.was), text: t.mehrZeitText(punkt.was) }
  const geschrieben = await schreibeAnsJobcenter(z.db, z, fallId, neu)
  return geschrieben.ok
    ? { meldungen: [], mehrZeit: true }
    : { meldungen: [{ feld: feldVon(wofuer), satz: texte(z.sprache).nachrichten.fehler.zuOft }] }
}

const feldVon = (wofuer: { anforderungId: string; punkt: number } | undefined): string =>
  wofuer === undefined ? 'weitere' : `datei-${wofuer.anforderungId}-${wofuer.punkt}`

/** What is still missing, each with its own upload; below, what has arrived with time and hash. */
export default function MeinNachweise() {
  const { offen, quittungen: da } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = texte(useSprache()).nachweise
  const meldungen = antwort?.meldungen ?? []
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">
          {antwort && 'angekommen' in antwort && (antwort.angekommen ?? 0) > 0 && (
            <Hinweis art="success" titel={t.hochgeladen(antwort.angekommen ?? 0)} />
          )}
          {antwort && 'mehrZeit' in antwort && <Hinweis art="success" titel={t.mehrZeitGesendet} />}
        </div>
        <Fehlerliste meldungen={meldungen} />
        <p>{t.vorspann}</p>
        <h2>{t.offen}</h2>
        {offen.length === 0 && <p>{t.keine}</p>}
        {offen.map((p) => (
          <Punkt key={`${p.anforderungId} ${p.punkt}`} punkt={p} />
        ))}
        {offen.length > 0 && <p className="tw-klein">{t.folge}</p>}
        <h2>{t.weitere}</h2>
        <Form method="post" encType="multipart/form-data" className="tw-formular" key={da.length}>
          <DateiFeld id="weitere" label={t.weitereDateien} hinweis={`${t.weitereHinweis} ${t.dateiHinweis}`} />
          <Hochladen />
        </Form>
        <p className="tw-klein">{t.geschwaerzt}</p>
        {da.length > 0 && (
          <section aria-labelledby="da" className="tw-fliess">
            <h2 id="da">{t.angekommen}</h2>
            <p className="tw-klein">{t.pruefwertHinweis}</p>
            <ul className="tw-post">
              {da.map((q) => (
                <li key={q.dokumentId}>
                  <Link reloadDocument to={`/mein/dokumente/${q.dokumentId}`}>
                    {q.name}
                  </Link>
                  <small>{t.quittung(q.eingangAm)}</small>
                  <small>
                    {t.pruefwert}: <span className="tw-pruefwert">{q.sha256}</span>
                  </small>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Seite>
  )
}

function Punkt({ punkt: p }: { punkt: OffenerPunkt }) {
  const t = texte(useSprache()).nachweise
  const id = `${p.anforderungId}-${p.punkt}`
  return (
    <section className="tw-karte" id={`punkt-${id}`} aria-labelledby={`was-${id}`}>
      <h3 id={`was-${id}`}>{p.was}</h3>
      <p>
        <span className="tw-zustand tw-zustand--wartet">
          <Icon name="calendar-today" />
          {t.bis(alsDatum(p.frist))}
        </span>
      </p>
      <p>
        {p.warum} {p.geeignet !== '' && t.geeignet(p.geeignet)}
      </p>
      <Form method="post" encType="multipart/form-data" className="tw-formular">
        <input type="hidden" name="punkt" value={`${p.anforderungId} ${p.punkt}`} />
        <DateiFeld id={`datei-${id}`} label={t.datei(p.was)} hinweis={t.dateiHinweis} />
        <Hochladen />
        <p className="tw-reihe">
          <button type="submit" name="aktion" value="mehr-zeit" className="tw-textknopf">
            {t.mehrZeit}
          </button>
          <Link to={`/mein/nachrichten?betreff=${encodeURIComponent(t.frageBetreff(p.was))}#schreiben`}>{t.frage}</Link>
        </p>
      </Form>
    </section>
  )
}

function Hochladen() {
  return (
    <div className="tw-knoepfe">
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{texte(useSprache()).nachweise.knopf}</span>
      </button>
    </div>
  )
}
