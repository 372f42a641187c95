import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { type Dokument, dokumenteVon, oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Fehlerliste, Icon } from '../../platform/ui/index.ts'
import {
  anforderungenVon,
  erledigePunkt,
  fordereNachweiseAn,
  moeglichePunkte,
  type OffeneAnforderung,
  type Punkt,
  vorschlagFrist,
} from '../anforderung.ts'
import { EingangTasten } from '../ansicht/eingang-tasten.tsx'
import { lageDesAntrags } from '../gespraech.ts'
import { fehlendeNachweise } from '../nachweise.ts'
import { vermuteterBeleg } from '../papier-eingang.ts'
import { liesAntrag } from '../store.ts'
import { anforderung as t } from '../texte/personal.ts'
import { zwecke } from '../texte/personal-arbeit.ts'

export const loader = geschuetzt('anforderung.versenden', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.anforderung)
  const heute = tagVon(z.jetzt)
  const antrag = await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, new URL(z.request.url).searchParams.get('antrag') ?? undefined)
  const dokumente = await dokumenteVon(z.db, z.traegerId, { fallId: fall.fallId })
  const eigener = antrag?.fallId === fall.fallId ? antrag : undefined
  const fehlend: Punkt[] = eigener
    ? fehlendeNachweise(lageDesAntrags(eigener.antworten, eigener.wirktAb, heute.toString()), dokumente).map((p) => ({
        titel: p.titel,
        warum: p.warum,
        geeignet: p.geeignet,
        nachweis: p.id,
      }))
    : []
  return {
    antragId: eigener?.antragId ?? '',
    fehlend,
    weitere: moeglichePunkte(),
    frist: vorschlagFrist(heute),
    frueheste: heute.add({ days: 14 }).toString(),
    dokumente: dokumente.filter((d) => d.kanal !== 'haus').map(({ dokumentId, name }) => ({ dokumentId, name })),
    anforderungen: mitVermutung(await anforderungenVon(z.db, z.traegerId, fall.fallId), dokumente, heute.toString()),
    fallId: fall.fallId,
  }
})

/** Each open point with the paper that may answer it: arrived since the letter, and standing for nothing yet. */
function mitVermutung(anforderungen: readonly OffeneAnforderung[], dokumente: readonly Dokument[], heute: string) {
  const vergeben = new Set(anforderungen.flatMap((a) => a.punkte.map((p) => p.dokumentId)))
  return anforderungen.map((a) => {
    const neue = dokumente.filter(
      (d) => d.kanal !== 'haus' && !vergeben.has(d.dokumentId) && Temporal.Instant.compare(d.eingangAm, a.versandtAm) >= 0,
    )
    return {
      ...a,
      versandtAm: tagVon(a.versandtAm).toString(),
      vorbei: a.frist < heute && a.punkte.some((p) => p.erledigt === ''),
      punkte: a.punkte.map((p) => ({ ...p, vermutet: p.erledigt === '' ? (vermuteterBeleg(p, neue) ?? '') : '' })),
    }
  })
}

export const action = geschuetzt('anforderung.versenden', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.anforderung)
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  const formular = await formularAus(z.request)
  const erledigt = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,2})$/i.exec(String(formular.get('erledigt') ?? ''))
  if (erledigt) {
    const dokumentId = String(formular.get('beleg') ?? '')
    const eigene = await dokumenteVon(z.db, z.traegerId, { fallId: fall.fallId })
    const [a] = (await anforderungenVon(z.db, z.traegerId, fall.fallId)).filter((x) => x.anforderungId === erledigt[1])
    const da = eigene.some((d) => d.dokumentId === dokumentId)
    if (a) await erledigePunkt(z.db, h, a.anforderungId, Number(erledigt[2]), da ? { dokumentId } : { text: t.liegtVor })
    return redirect(`/faelle/${fall.fallId}/anforderung`)
  }
  const antragId = String(formular.get('antrag') ?? '')
  const punkte = [...formular.getAll('punkt').map((p) => liesPunkt(String(p))), freierPunkt(formular)].filter((p) => p !== undefined)
  const ergebnis = await fordereNachweiseAn(z.db, z.umfeld.tresor, h, z.umfeld.traeger, fall, {
    punkte,
    frist: String(formular.get('frist') ?? ''),
    ...((await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, antragId))?.fallId === fall.fallId ? { antragId } : {}),
  })
  return ergebnis.ok ? redirect(`/faelle/${fall.fallId}/anforderung`) : { saetze: [...ergebnis.saetze] }
})

function liesPunkt(text: string): Punkt | undefined {
  const [titel = '', nachweis = ''] = text.split('|')
  const bekannt = moeglichePunkte().find((p) => p.nachweis === nachweis.split('/')[0])
  return bekannt && titel !== '' ? { ...bekannt, titel: titel.slice(0, 200), nachweis } : undefined
}

function freierPunkt(formular: FormData): Punkt | undefined {
  const titel = String(formular.get('frei') ?? '')
    .trim()
    .slice(0, 200)
  return titel === ''
    ? undefined
    : {
        titel,
        warum: String(formular.get('frei-warum') ?? '')
          .trim()
          .slice(0, 500),
        geeignet: '',
        nachweis: '',
      }
}

/** Asks for evidence: points, the day, and what was asked for before. */
export default function AnforderungSeite() {
  const daten = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const saetze = gesendet && 'saetze' in gesendet ? gesendet.saetze : []
  // the first point with a paper that may answer it takes the key
  const [erste] = daten.anforderungen.flatMap((a) => a.punkte.flatMap((p, i) => (p.vermutet === '' ? [] : [`${a.anforderungId}/${i}`])))
  return (
    <section aria-labelledby="anforderung" className="ap-anforderung">
      <title>{saetze.length > 0 ? t.fensterFehler : t.fenster}</title>
      <EingangTasten jetzt="" />
      <Fehlerliste meldungen={saetze.map((satz) => ({ feld: 'frist', satz }))} />
      {daten.anforderungen.map((a) => (
        <section key={a.anforderungId} aria-label={t.vom(alsDatum(a.versandtAm))}>
          <h2>
            {t.angefordert(alsDatum(a.versandtAm), alsDatum(a.frist))}{' '}
            <Link reloadDocument className="tw-klein" to={`/faelle/${daten.fallId}/anforderung/brief/${a.brief}`} target="_blank" rel="noreferrer">
              {t.brief}
            </Link>
          </h2>
          {a.vorbei && <p className="ap-eilig">{t.vorbei}</p>}
          <ol className="ap-antworten">
            {a.punkte.map((p, i) => (
              <li key={p.titel}>
                <span className="nr">{i + 1}</span>
                <span>{p.titel}</span>
                {p.erledigt ? (
                  <span className="tw-zustand tw-zustand--gezahlt">
                    <Icon name="success" />
                    {p.erledigt}
                  </span>
                ) : (
                  <Form method="post" className="tun">
                    <label>
                      {t.beleg}{' '}
                      <select name="beleg" defaultValue={p.vermutet} key={p.vermutet}>
                        <option value="">{t.liegtVor}</option>
                        {daten.dokumente.map((d) => (
                          <option key={d.dokumentId} value={d.dokumentId}>
                            {d.name}
                          </option>
                        ))}
                      </select>
                    </label>
                    <button
                      type="submit"
                      name="erledigt"
                      value={`${a.anforderungId}/${i}`}
                      className={`kern-btn kern-btn--${erste === `${a.anforderungId}/${i}` ? 'primary' : 'secondary'}`}
                      aria-label={erste === `${a.anforderungId}/${i}` ? t.erledigtNameTaste(p.titel) : t.erledigtName(p.titel)}
                      data-taste={erste === `${a.anforderungId}/${i}` ? 'uebernehmen' : undefined}
                    >
                      <span className="kern-label">{t.erledigt}</span>
                      {erste === `${a.anforderungId}/${i}` && <kbd>Enter</kbd>}
                    </button>
                    {p.vermutet !== '' && <Link to={`/faelle/${daten.fallId}/dokumente?dokument=${p.vermutet}`}>{t.vermutet}</Link>}
                  </Form>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Form method="post">
        <input type="hidden" name="antrag" value={daten.antragId} />
        <h2 id="anforderung">{t.titel}</h2>
        {daten.fehlend.length > 0 && <Auswahl legende={t.fehlt} punkte={daten.fehlend} vorgabe />}
        <details open={daten.fehlend.length === 0}>
          <summary>{t.weitere}</summary>
          <Auswahl legende={t.alle} punkte={daten.weitere} />
        </details>
        <p>
          <label htmlFor="frei">{t.frei}</label>
          <input id="frei" name="frei" className="ap-feld" maxLength={200} />
        </p>
        <p>
          <label htmlFor="frei-warum">{t.warum}</label>
          <input id="frei-warum" name="frei-warum" className="ap-feld" maxLength={500} />
        </p>
        <p>
          <label htmlFor="f-frist">{t.frist}</label>
          <input id="f-frist" name="frist" type="date" className="ap-feld" defaultValue={daten.frist} min={daten.frueheste} required />
        </p>
        <p className="tw-klein">{t.erklaerung}</p>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.knopf}</span>
        </button>
      </Form>
    </section>
  )
}

function Auswahl({ legende, punkte, vorgabe = false }: { legende: string; punkte: readonly Punkt[]; vorgabe?: boolean }) {
  return (
    <fieldset className="ap-auswahl">
      <legend>{legende}</legend>
      {punkte.map((p) => (
        <label key={p.nachweis + p.titel}>
          <input type="checkbox" name="punkt" value={`${p.titel}|${p.nachweis}`} defaultChecked={vorgabe} /> {p.titel}
        </label>
      ))}
    </fieldset>
  )
}
