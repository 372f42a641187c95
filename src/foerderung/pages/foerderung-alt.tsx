import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { istId, oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesBetrag, liesDatum } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { altinstrumente, uebernimmAltfall } from '../alt.ts'
import { empfaengerliste } from '../empfaenger.ts'
import { empfaengerAus } from '../lesen.ts'
import { zwecke } from '../texte/personal-foerderung.ts'
import { bearbeiten, altfall as t, uebersicht } from '../texte/personal-seiten.ts'
import { personenwahl } from '../uebersicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('foerderung.bearbeiten', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.bearbeiten)
  const wahl = await personenwahl(z, fallId)
  if (wahl === undefined) throw new Response(null, { status: 404 })
  return {
    fallId,
    person: { name: wahl.person.name, kennung: wahl.person.kennung },
    anbieter: await empfaengerliste(z.db, z.traegerId, 'anbieter'),
    arbeitgeber: await empfaengerliste(z.db, z.traegerId, 'arbeitgeber'),
  }
})

export const action = geschuetzt('foerderung.bearbeiten', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.bearbeiten)
  const wahl = await personenwahl(z, fallId)
  if (wahl === undefined) throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  const werte = Object.fromEntries([...form].map(([name, wert]) => [name, String(wert)]))
  const [bewilligt, bis, betrag] = [liesDatum(werte.bewilligtAm ?? ''), liesDatum(werte.bis ?? ''), liesBetrag(werte.monatlich ?? '')]
  for (const gelesen of [bewilligt, bis, betrag]) if (!gelesen.ok) return { saetze: [gelesen.satz], werte }
  const [art = '', id] = (werte.empfaenger ?? '').split(':')
  const getan = await uebernimmAltfall(z.db, z, {
    fallId,
    personId: wahl.person.personId,
    instrument: altinstrumente.find((i) => i === werte.instrument) ?? 'fbw',
    empfaenger: empfaengerAus(art, istId(id) ? id : null),
    bewilligtAm: bewilligt.ok ? bewilligt.wert : '',
    bis: bis.ok ? bis.wert : '',
    abMonat: /^\d{4}-(0[1-9]|1[0-2])$/.test(werte.ab ?? '') ? (werte.ab ?? '') : '9999-12',
    monatCent: betrag.ok ? Math.round(betrag.wert * 100) : 0,
  })
  return getan.ok ? redirect(`/faelle/${fallId}/foerderung/${getan.foerderungId}`) : { saetze: [...getan.saetze], werte }
})

/** A grant of old law that runs to its end. */
export default function FoerderungAlt() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[]; werte: Record<string, string> }>()
  const w = antwort?.werte ?? {}
  return (
    <div className="ef-seite">
      <title>{`${t.titel} – Tragwerk`}</title>
      <div>
        <Link to={`/faelle/${d.fallId}/foerderung?p=${d.person.kennung}`}>{bearbeiten.zurueck}</Link>
        <h2>
          {t.titel} <span className="tw-leise tw-normal">{d.person.name}</span>
        </h2>
        <p>{t.text}</p>
        <p>{t.fest}</p>
      </div>
      {antwort && (
        <Hinweis art="warning" titel={bearbeiten.gingNicht}>
          {antwort.saetze.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
      <Form method="post" className="ap-formular">
        <label>
          {t.instrument}
          <select name="instrument" defaultValue={w.instrument ?? 'fbw'}>
            {Object.entries(t.instrumente).map(([wert, text]) => (
              <option key={wert} value={wert}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.empfaenger}
          <select name="empfaenger" defaultValue={w.empfaenger ?? ''}>
            <option value="person">{bearbeiten.anPerson}</option>
            {d.anbieter.map((e) => (
              <option key={e.id} value={`anbieter:${e.id}`}>
                {e.name}
              </option>
            ))}
            {d.arbeitgeber.map((e) => (
              <option key={e.id} value={`arbeitgeber:${e.id}`}>
                {e.name}
              </option>
            ))}
          </select>
        </label>
        <div className="ap-formular__reihe">
          <label>
            {t.bescheid}
            <input type="date" name="bewilligtAm" defaultValue={w.bewilligtAm ?? ''} required />
          </label>
          <label>
            {t.ab}
            <input type="month" name="ab" defaultValue={w.ab ?? ''} placeholder="2026-08" required />
          </label>
          <label>
            {t.bis}
            <input type="date" name="bis" defaultValue={w.bis ?? ''} required />
          </label>
          <label>
            {t.monatlich}
            <input type="text" name="monatlich" inputMode="decimal" defaultValue={w.monatlich ?? ''} required />
          </label>
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.tun}</span>
        </button>
        <p className="tw-leise">{uebersicht.agentur}</p>
      </Form>
    </div>
  )
}
