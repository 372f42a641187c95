import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Betrag, EingabeFeld, Hinweis } from '../../platform/ui/index.ts'
import { alsEingabe, Positionstafel, Rechnungsstandbild } from '../ansicht/rechnung.tsx'
import { Einwaende, Knopf } from '../ansicht/teile.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { liesCent } from '../betrag.ts'
import { aendereRechnung, legeRechnungPdfBei, reicheRechnungEin, verwirfRechnung } from '../rechnung.ts'
import { findRechnung, type Rechnung } from '../rechnung-lesen.ts'
import { rechnungssaetze } from '../texte/personal.ts'
import { rechnung as t } from '../texte/personal-anbieter.ts'
import { handlungVon, meinAnbieter } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function findMeine(z: Zugriff): Promise<Rechnung> {
  const { anbieterId } = await meinAnbieter(z)
  const { rechnungId = '' } = z.params
  const r = /^[0-9a-f-]{36}$/i.test(rechnungId) ? await findRechnung(z.db, z.traegerId, rechnungId) : undefined
  if (r === undefined || r.anbieterId !== anbieterId) throw new Response(null, { status: 404 })
  return r
}

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const r = await findMeine(z)
  const fertig = r.stand === 'freigegeben'
  return {
    rechnungId: r.rechnungId,
    nummer: r.nummer,
    titel: r.titel,
    monat: r.monat,
    stand: r.stand,
    hatPdf: r.hatPdf,
    bemerkung: r.bemerkung,
    fassung: r.fassung,
    sollCent: r.sollCent,
    istCent: r.istCent,
    anerkanntCent: fertig ? r.anerkanntCent : null,
    offen: r.stand === 'entwurf' || r.stand === 'zurueckgegeben',
    positionen: r.positionen.map(({ position, bezeichnung, rechenweg, sollCent, istCent, erklaerung, anerkanntCent, bemerkung }) => ({
      position,
      bezeichnung,
      rechenweg,
      sollCent,
      istCent,
      erklaerung,
      anerkanntCent: fertig ? anerkanntCent : null,
      bemerkung: fertig ? bemerkung : '',
    })),
  }
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const r = await findMeine(z)
  const form = await formularAus(z.request)
  const getan = await tue(z, r, String(form.get('tat') ?? ''), form)
  if (!getan.ok) return { saetze: getan.saetze }
  return redirect(form.get('tat') === 'verwerfen' ? '/anbieter/rechnungen' : `/anbieter/rechnungen/${r.rechnungId}`)
})

async function tue(z: Zugriff, r: Rechnung, tat: string, form: FormData): Promise<Antwort> {
  const h = handlungVon(z)
  const fassung = Number(form.get('fassung') ?? -1)
  if (tat === 'verwerfen') return verwirfRechnung(z.db, h, r.rechnungId, fassung)
  if (tat === 'pdf') {
    const datei = form.get('pdf')
    if (!(datei instanceof File) || datei.size === 0) return nein(rechnungssaetze.keinPdf)
    return legeRechnungPdfBei(z.db, z.umfeld.tresor, h, r.rechnungId, fassung, new Uint8Array(await datei.arrayBuffer()))
  }
  const fehler: string[] = []
  const positionen = r.positionen.map((p) => {
    const istCent = liesCent(String(form.get(`ist.${p.position}`) ?? alsEingabe(p.istCent)))
    if (istCent === undefined) fehler.push(rechnungssaetze.betrag(p.bezeichnung))
    return { position: p.position, istCent: istCent ?? p.istCent, erklaerung: String(form.get(`erklaerung.${p.position}`) ?? '').slice(0, 500) }
  })
  if (fehler.length > 0) return nein(...fehler)
  const geaendert = await aendereRechnung(z.db, h, r.rechnungId, fassung, { nummer: String(form.get('nummer') ?? ''), positionen })
  return geaendert.ok && tat === 'einreichen' ? reicheRechnungEin(z.db, h, r.rechnungId, fassung + 1) : geaendert
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One invoice: computed lines, what is asked for instead and why, handing in. */
export default function AnbieterRechnung() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.nummer)}</title>
      <p>
        <Link to="/anbieter/rechnungen">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{t.titel(d.nummer)}</h1>
        <Rechnungsstandbild stand={d.stand} />
        <span className="tw-leise">
          {d.titel}, {alsMonat(d.monat)}
        </span>
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      {d.stand === 'zurueckgegeben' && (
        <Hinweis art="warning" titel={t.zurueck}>
          <p>{d.bemerkung}</p>
        </Hinweis>
      )}
      <Form method="post" key={d.fassung} className="tw-fliess">
        <input type="hidden" name="fassung" value={d.fassung} />
        {d.offen && (
          <div className="ms-form">
            <EingabeFeld name="nummer" label={t.nummer} wert={d.nummer} />
          </div>
        )}
        <Positionen d={d} />
        {d.offen && (
          <div className="tw-reihe">
            <Knopf text={t.einreichen} name="tat" wert="einreichen" art="primary" />
            <Knopf text={t.merken} name="tat" wert="merken" />
            <Knopf text={t.verwerfen} name="tat" wert="verwerfen" art="tertiary" />
          </div>
        )}
      </Form>
      <section className="ap-kasten ms-abstand" aria-labelledby="pdf">
        <h2 id="pdf">{t.pdf}</h2>
        <p>
          {d.hatPdf ? (
            <Link reloadDocument to={`/anbieter/rechnungen/${d.rechnungId}/pdf`}>
              {t.pdfAnsehen}
            </Link>
          ) : (
            t.keinPdf
          )}
        </p>
        {d.offen && (
          <Form method="post" encType="multipart/form-data" className="tw-reihe">
            <input type="hidden" name="fassung" value={d.fassung} />
            <label>
              <span className="kern-sr-only">{t.pdfWaehlen}</span>
              <input type="file" name="pdf" accept="application/pdf" />
            </label>
            <Knopf text={t.pdfBeilegen} name="tat" wert="pdf" />
          </Form>
        )}
      </section>
    </main>
  )
}

function Positionen({ d }: { d: Daten }) {
  return (
    <Positionstafel
      t={t}
      summe={d}
      weitere={{
        kopf: d.anerkanntCent !== null && <th scope="col">{t.anerkannt}</th>,
        fuss: d.anerkanntCent !== null && (
          <td data-label={t.anerkannt}>
            <Betrag euro={d.anerkanntCent / 100} />
          </td>
        ),
      }}
    >
      {d.positionen.map((p) => (
        <tr key={p.position} className={p.istCent === p.sollCent ? undefined : 'anders'}>
          <td data-label={t.teilnahme}>{p.bezeichnung}</td>
          <td data-label={t.rechenweg}>{p.rechenweg}</td>
          <td data-label={t.berechnet} className="zahl">
            <Betrag euro={p.sollCent / 100} />
          </td>
          <td data-label={t.verlangt} className="zahl">
            {d.offen ? (
              <input
                name={`ist.${p.position}`}
                defaultValue={alsEingabe(p.istCent)}
                inputMode="decimal"
                className="ms-betrag"
                aria-label={t.verlangtFuer(p.bezeichnung)}
              />
            ) : (
              <Betrag euro={p.istCent / 100} />
            )}
          </td>
          <td data-label={t.erklaerung}>
            {d.offen ? (
              <input
                name={`erklaerung.${p.position}`}
                defaultValue={p.erklaerung}
                maxLength={500}
                className="ms-erklaerung"
                aria-label={t.erklaerungFuer(p.bezeichnung)}
              />
            ) : (
              p.erklaerung || '–'
            )}
          </td>
          {d.anerkanntCent !== null && (
            <td data-label={t.anerkannt}>
              <Betrag euro={(p.anerkanntCent ?? 0) / 100} /> {p.bemerkung}
            </td>
          )}
        </tr>
      ))}
    </Positionstafel>
  )
}
