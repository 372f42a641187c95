import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { uebergabearten } from '../model.ts'
import { zwecke } from '../texte/personal-foerderung.ts'
import { bearbeiten, uebersicht } from '../texte/personal-seiten.ts'
import { planuebergabe, uebergabe as t } from '../texte/personal-uebergabe.ts'
import { uebergabenVon, uebergabezeilen, uebergib } from '../uebergabe.ts'
import { darfInPlan } from '../uebergabe-plan.ts'
import { personenwahl } from '../uebersicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function gegenstand(z: Zugriff) {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.uebergabe)
  const art = uebergabearten.find((a) => a === z.params.uebergabeArt)
  const wahl = await personenwahl(z, fallId)
  if (art === undefined || wahl === undefined) throw new Response(null, { status: 404 })
  return { fallId, art, person: wahl.person }
}

export const loader = geschuetzt('foerderung.bearbeiten', async (z) => {
  const { fallId, art, person } = await gegenstand(z)
  return {
    fallId,
    art,
    person: { name: person.name, kennung: person.kennung },
    zeilen: await uebergabezeilen(z.db, z.traegerId, fallId, person.personId, tagVon(z.jetzt).toString()),
    darfPlan: darfInPlan(z.konto, art),
    fruehere: await uebergabenVon(z.db, z.traegerId, person.personId, art),
  }
})

export const action = geschuetzt('foerderung.bearbeiten', async (z) => {
  const { fallId, art, person } = await gegenstand(z)
  const form = await formularAus(z.request)
  const getan = await uebergib(z.db, z.umfeld, z, {
    fallId,
    personId: person.personId,
    art,
    zeilen: form.getAll('zeile').map(String),
    ziel: String(form.get('ziel') ?? ''),
    unterrichtet: form.get('unterrichtet') === 'ja',
    inPlan: form.get('inPlan') === 'ja',
  })
  if (!getan.ok) return { saetze: [...getan.saetze], ziel: String(form.get('ziel') ?? '') }
  return redirect(`/faelle/${fallId}/foerderung/uebergabe/${art}?p=${person.kennung}`)
})

/** Advice on what the Agentur decides since 2025, and the sheet that goes there: what is on it stands here first. */
export default function Uebergabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[]; ziel: string }>()
  return (
    <div className="ef-seite">
      <title>{t.dokumenttitel(t.titel[d.art])}</title>
      <div>
        <Link to={`/faelle/${d.fallId}/foerderung?p=${d.person.kennung}`}>{bearbeiten.zurueck}</Link>
        <h2>
          {t.titel[d.art]} <span className="tw-leise tw-normal">{d.person.name}</span>
        </h2>
        <p>{t.zustaendig}</p>
      </div>
      {antwort && (
        <Hinweis art="warning" titel={bearbeiten.gingNicht}>
          {antwort.saetze.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
      <section aria-labelledby="beratung">
        <h3 id="beratung">{t.beratung}</h3>
        <ul className="tw-liste">
          {t.punkte[d.art].map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
        <p>
          {t.alt} <Link to={`/faelle/${d.fallId}/foerderung/alt?p=${d.person.kennung}`}>{uebersicht.alt}</Link>
        </p>
      </section>
      {d.fruehere.length > 0 && (
        <section aria-labelledby="geschehen">
          <h3 id="geschehen">{t.geschehen}</h3>
          <ul className="tw-liste">
            {d.fruehere.map((u) => (
              <li key={u.dokumentId}>
                {t.am(alsDatum(u.am), u.name)}{' '}
                <Link reloadDocument to={`/dokumente/${u.dokumentId}`}>
                  {t.ansehen}
                </Link>
              </li>
            ))}
          </ul>
          {d.darfPlan && <Link to={`/faelle/${d.fallId}/plan?p=${d.person.kennung}`}>{planuebergabe.zumPlan}</Link>}
        </section>
      )}
      <section className="ap-kasten" aria-labelledby="was">
        <h3 id="was">{t.was}</h3>
        <p>{t.wasText}</p>
        <Form method="post" className="ef-tun">
          <fieldset className="ef-zeilen">
            <legend className="kern-sr-only">{t.was}</legend>
            {d.zeilen.map((z) => (
              <label key={z.schluessel} className="ef-haken">
                <input type="checkbox" name="zeile" value={z.schluessel} defaultChecked disabled={z.schluessel === 'name'} />
                <span>
                  <b>{z.name}</b>: {z.wert}
                </span>
              </label>
            ))}
          </fieldset>
          <label htmlFor="ziel">{t.zeilen.ziel}</label>
          <input id="ziel" name="ziel" type="text" maxLength={300} defaultValue={antwort?.ziel ?? ''} aria-describedby="ziel-hinweis" required />
          <small id="ziel-hinweis">{t.zielHinweis}</small>
          <p>{t.nichtText}</p>
          {d.darfPlan && (
            <label className="ef-haken">
              <input type="checkbox" name="inPlan" value="ja" defaultChecked />
              <span>{planuebergabe.aufnehmen}</span>
            </label>
          )}
          <label className="ef-haken">
            <input type="checkbox" name="unterrichtet" value="ja" required />
            <span>{t.unterrichtet}</span>
          </label>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.tun}</span>
          </button>
        </Form>
      </section>
    </div>
  )
}
