import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { ampelVon, findAnfrage, geheAnfrage } from '../presse-anfrage.ts'
import { kurzeZeit } from '../presse-text.ts'
import { pressestelle, anfrageWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, params, konto }) => {
  const a = await findAnfrage(db, traegerId, params.anfrageId ?? '')
  if (a === undefined) throw new Response(null, { status: 404 })
  const fertig = a.stand === 'beantwortet' || a.stand === 'geschlossen' || a.stand === 'freigegeben'
  return {
    medium: a.medium,
    von: [a.name, a.medium, a.email, a.telefon].filter(Boolean).join(', '),
    frage: a.frage,
    frist: a.frist ? `${kurzeZeit(a.frist)} (${t.ampel[ampelVon(a, jetzt)]})` : t.ampel.ohne,
    eingang: kurzeZeit(a.eingangAm),
    stand: t.stand[a.stand],
    antwort: a.antwort,
    schreiben: darf(konto, 'presse.schreiben') && !fertig,
    uebernehmen: darf(konto, 'presse.schreiben') && (a.stand === 'neu' || a.stand === 'geschlossen'),
    entscheiden:
      darf(konto, 'inhalt.freigeben') && a.stand === 'zur-freigabe' && a.schritte.findLast((s) => s.was === 'entwurf')?.kontoId !== konto.kontoId,
    verlauf: a.schritte
      .map((s) => ({ nr: s.nr, was: t.schritt[s.was], von: s.von, am: kurzeZeit(s.am), text: s.was === 'entwurf' ? '' : s.text }))
      .toReversed(),
  }
})

const TATEN = ['uebernommen', 'entwurf', 'freigegeben', 'zurueckgegeben', 'geschlossen'] as const

export const action = geschuetzt('inhalt.lesen', async (z) => {
  if ((await findAnfrage(z.db, z.traegerId, z.params.anfrageId ?? '')) === undefined) throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  const was = TATEN.find((x) => x === form.get('tun'))
  if (was === undefined) throw new Response(null, { status: 400 })
  const text = String(form.get(was === 'zurueckgegeben' ? 'grund' : 'antwort') ?? '').replaceAll('\r\n', '\n')
  const getan = await geheAnfrage(z.db, z, z.params.anfrageId ?? '', { was, ...(was === 'entwurf' || was === 'zurueckgegeben' ? { text } : {}) })
  return getan.ok ? redirect(`/redaktion/presse/anfragen/${z.params.anfrageId}`) : { meldungen: [{ stelle: '', satz: getan.satz }], antwort: text }
})

/** One inquiry: question, deadline, draft of the answer, approval. */
export default function PresseAnfrage() {
  const d = useLoaderData<typeof loader>()
  const fehler = useActionData<{ meldungen: { stelle: string; satz: string }[]; antwort: string }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{pressestelle.fenster(t.eine(d.medium))}</title>
      <Redaktionskopf
        titel={t.eine(d.medium)}
        zurueck={[
          ['/redaktion/presse', pressestelle.titel],
          ['/redaktion/presse/anfragen', t.titel],
        ]}
      >
        <span className="tw-leise">{d.stand}</span>
      </Redaktionskopf>
      <Meldungen meldungen={fehler?.meldungen ?? []} />
      <dl className="pr-angaben">
        <dt>{t.von}</dt>
        <dd className="tw-umbruch">{d.von}</dd>
        <dt>{t.eingang}</dt>
        <dd>{d.eingang}</dd>
        <dt>{t.frist}</dt>
        <dd>{d.frist}</dd>
        <dt>{t.frage}</dt>
        <dd className="pr-text">{d.frage}</dd>
      </dl>
      <Form method="post" className="tw-fliess ap-schmal">
        {d.schreiben && !d.uebernehmen && (
          <label className="rd-feld">
            {t.antwort}
            <textarea name="antwort" rows={8} defaultValue={fehler?.antwort ?? d.antwort} />
          </label>
        )}
        {!d.schreiben && d.antwort !== '' && (
          <section aria-labelledby="antwort">
            <h2 id="antwort">{t.antwort}</h2>
            <p className="pr-text">{d.antwort}</p>
          </section>
        )}
        {d.entscheiden && (
          <label className="rd-feld">
            {t.zurueckWarum}
            <textarea name="grund" rows={2} />
          </label>
        )}
        <div className="tw-knoepfe">
          {d.uebernehmen && <Knopf tun="uebernommen" text={t.uebernehmen} haupt />}
          {d.schreiben && !d.uebernehmen && <Knopf tun="entwurf" text={t.entwurf} haupt />}
          {d.entscheiden && <Knopf tun="freigegeben" text={t.freigeben} haupt />}
          {d.entscheiden && <Knopf tun="zurueckgegeben" text={t.zurueck} />}
          {d.schreiben && <Knopf tun="geschlossen" text={t.schliessen} />}
        </div>
      </Form>
      <section aria-labelledby="verlauf" className="tw-o3">
        <h2 id="verlauf">{t.verlauf}</h2>
        <ul className="tw-liste">
          {d.verlauf.map((s) => (
            <li key={s.nr}>
              {s.am}: {s.was}, {s.von}
              {s.text && <q className="pr-text"> {s.text}</q>}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}

function Knopf({ tun, text, haupt = false }: { tun: string; text: string; haupt?: boolean }) {
  return (
    <button type="submit" name="tun" value={tun} className={`kern-btn kern-btn--${haupt ? 'primary' : 'secondary'}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}
