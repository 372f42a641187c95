import { Form, redirect, useLoaderData } from 'react-router'
import { beantworteAngebot, gibUrteil, type MeineMassnahme, massnahmeTexte, meineMassnahmen } from '../../massnahme/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Seite } from '../../platform/ui/index.ts'
import { meinFall } from '../mein/mein-fall.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Meine Maßnahmen')
  const t = massnahmeTexte(z.sprache)
  const alle = fall.personId === null ? [] : await meineMassnahmen(z.db, z.traegerId, fall.personId)
  const { titel, keine, keineText, krank, frueher, ja, nein, frage, frageText, noten, senden } = t
  return { massnahmen: alle.map((m) => ansicht(m, t)), worte: { titel, keine, keineText, krank, frueher, ja, nein, frage, frageText, noten, senden } }
})

/** A measure in the words of the page: what stands where, and what is asked. */
function ansicht(m: MeineMassnahme, t: ReturnType<typeof massnahmeTexte>) {
  const paare = [
    [t.wann, t.zeitraum(alsDatum(m.von), alsDatum(m.bis))],
    [t.zeiten, m.zeiten],
    [t.wo, m.ort],
    [t.bei, m.anbieter],
    [t.kontakt, m.kontakt],
    [t.ziel, m.ziel],
    [t.weiss, m.freigegeben.length === 0 ? t.weissNamen : t.weissKontakt(m.freigegeben.join(', '))],
  ] as const
  return {
    teilnahmeId: m.teilnahmeId,
    titel: m.titel,
    stand: t.staende[m.stand],
    vorbei: vorbei.has(m.stand),
    laeuft: m.stand === 'laufend',
    paare: paare.filter(([, wert]) => wert !== '').map(([name, wert]) => ({ name, wert })),
    satz: satzZu(m, t),
    fragtAngebot: m.stand === 'vorgemerkt' && m.antwort === '',
    fragtUrteil: (m.stand === 'abgeschlossen' || m.stand === 'abgebrochen') && !m.beurteilt,
  }
}

function satzZu(m: MeineMassnahme, t: ReturnType<typeof massnahmeTexte>): string {
  if (m.stand === 'wartend') return t.wartend
  if (m.listeGeschlossen) return t.listeGeschlossen
  if (m.beurteilt) return t.danke
  if (m.stand !== 'vorgemerkt') return ''
  if (m.antwort !== '') return m.antwort === 'ja' ? t.gesagtJa : t.gesagtNein
  return m.angebotBis === null ? t.angebotOhneTag : t.angebot(alsDatum(m.angebotBis))
}

const vorbei = new Set(['abgeschlossen', 'abgebrochen', 'nicht-angetreten', 'abgesagt'])

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const { personId } = await meinFall(z, 'Meine Maßnahmen')
  const form = await formularAus(z.request)
  const teilnahmeId = String(form.get('teilnahme') ?? '')
  if (personId === null || !/^[0-9a-f-]{36}$/.test(teilnahmeId)) throw new Response(null, { status: 404 })
  const antwort = form.get('antwort')
  const getan =
    antwort === 'ja' || antwort === 'nein'
      ? await beantworteAngebot(z.db, z, teilnahmeId, personId, antwort)
      : await gibUrteil(z.db, z, teilnahmeId, personId, Number(form.get('note')))
  if (!getan.ok) throw new Response(null, { status: 404 })
  return redirect('/mein/massnahmen')
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Gezeigt = Daten['massnahmen'][number]

/** The measures of the person: place, times, contact; an offer is answered here. */
export default function MeinMassnahmen() {
  const { massnahmen, worte: t } = useLoaderData<typeof loader>()
  const jetzt = massnahmen.filter((m) => !m.vorbei)
  const frueher = massnahmen.filter((m) => m.vorbei)
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {jetzt.length === 0 && (
          <>
            <p>{t.keine}</p>
            <p>{t.keineText}</p>
          </>
        )}
        {jetzt.map((m) => (
          <Massnahme key={m.teilnahmeId} m={m} t={t} ebene="h2" />
        ))}
        {jetzt.some((m) => m.laeuft) && <p>{t.krank}</p>}
        {frueher.length > 0 && (
          <section className="tw-fliess" aria-labelledby="frueher">
            <h2 id="frueher">{t.frueher}</h2>
            {frueher.map((m) => (
              <Massnahme key={m.teilnahmeId} m={m} t={t} ebene="h3" />
            ))}
          </section>
        )}
      </div>
    </Seite>
  )
}

function Massnahme({ m, t, ebene: Titel }: { m: Gezeigt; t: Daten['worte']; ebene: 'h2' | 'h3' }) {
  return (
    <article className="ms-mein tw-fliess">
      <Titel>{m.titel}</Titel>
      <p>
        <span className="tw-zustand">{m.stand}</span>
      </p>
      <dl className="ms-paare">
        {m.paare.map(({ name, wert }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
      {m.satz !== '' && <p>{m.satz}</p>}
      {m.fragtAngebot && <Angebot m={m} t={t} />}
      {m.fragtUrteil && <Urteil m={m} t={t} />}
    </article>
  )
}

function Angebot({ m, t }: { m: Gezeigt; t: Daten['worte'] }) {
  return (
    <Form method="post" className="tw-reihe">
      <input type="hidden" name="teilnahme" value={m.teilnahmeId} />
      <button type="submit" name="antwort" value="ja" className="kern-btn kern-btn--primary">
        <span className="kern-label">{t.ja}</span>
      </button>
      <button type="submit" name="antwort" value="nein" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.nein}</span>
      </button>
    </Form>
  )
}

const noten = [1, 2, 3, 4, 5] as const

function Urteil({ m, t }: { m: Gezeigt; t: Daten['worte'] }) {
  return (
    <Form method="post" className="tw-fliess">
      <input type="hidden" name="teilnahme" value={m.teilnahmeId} />
      <fieldset className="ms-feldgruppe">
        <legend>{t.frage}</legend>
        <p>{t.frageText}</p>
        {noten.map((n) => (
          <label key={n} className="ms-note">
            <input type="radio" name="note" value={n} required /> {t.noten[n]}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.senden}</span>
      </button>
    </Form>
  )
}
