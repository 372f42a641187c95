import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { anordnungenVon } from '../../zahlung/index.ts'
import { Mehrzeilig } from '../ansicht/felder.tsx'
import { alsEingabe, Positionstafel, Rechnungsstandbild } from '../ansicht/rechnung.tsx'
import { Einwaende, Knopf } from '../ansicht/teile.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { liesCent } from '../betrag.ts'
import { findRechnung, type Rechnung } from '../rechnung-lesen.ts'
import { gibRechnungFrei, gibRechnungZurueck, pruefeRechnung } from '../rechnung-pruefen.ts'
import { rechnungssaetze } from '../texte/personal.ts'
import { rechnungspruefung as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function find(z: Zugriff): Promise<Rechnung> {
  const { rechnungId = '' } = z.params
  const r = /^[0-9a-f-]{36}$/i.test(rechnungId) ? await findRechnung(z.db, z.traegerId, rechnungId) : undefined
  if (r === undefined || r.stand === 'entwurf' || r.stand === 'verworfen') throw new Response(null, { status: 404 })
  return r
}

export const loader = geschuetzt('mittel.lesen', async (z) => {
  const { anordnungId: _a, eingereichtAm: _e, geprueftVon, ...r } = await find(z)
  const [anordnung] = r.stand === 'freigegeben' ? await anordnungenVon(z.db, z.traegerId, { quelle: 'rechnung', quelleId: r.rechnungId }) : []
  return {
    rechnung: r,
    gezahlt: anordnung?.stand,
    darfPruefen: r.stand === 'eingereicht' && darf(z.konto, 'rechnung.pruefen'),
    darfFreigeben: r.stand === 'geprueft' && darf(z.konto, 'zahllauf.freigeben') && geprueftVon !== z.konto.kontoId,
    selbstGeprueft: r.stand === 'geprueft' && geprueftVon === z.konto.kontoId,
  }
})

export const action = geschuetzt('mittel.lesen', async (z) => {
  const r = await find(z)
  const form = await formularAus(z.request)
  const getan = await tue(z, r, String(form.get('tat') ?? ''), form)
  return getan.ok ? redirect(`/rechnungen/${r.rechnungId}`) : { saetze: getan.saetze }
})

async function tue(z: Zugriff, r: Rechnung, tat: string, form: FormData): Promise<Antwort> {
  const verlange = (ja: boolean) => {
    if (!ja) throw new Response(null, { status: 403 })
  }
  const fassung = Number(form.get('fassung') ?? -1)
  if (tat === 'freigeben') {
    verlange(darf(z.konto, 'zahllauf.freigeben'))
    return gibRechnungFrei(z.db, z, r.rechnungId, fassung)
  }
  if (tat === 'zurueckgeben') {
    verlange(darf(z.konto, r.stand === 'geprueft' ? 'zahllauf.freigeben' : 'rechnung.pruefen'))
    return gibRechnungZurueck(z.db, z, r.rechnungId, fassung, String(form.get('grund') ?? ''))
  }
  verlange(darf(z.konto, 'rechnung.pruefen'))
  const fehler: string[] = []
  const urteile = r.positionen.map((p) => {
    const anerkanntCent = liesCent(String(form.get(`anerkannt.${p.position}`) ?? ''))
    if (anerkanntCent === undefined) fehler.push(rechnungssaetze.betrag(p.bezeichnung))
    return { position: p.position, anerkanntCent: anerkanntCent ?? 0, bemerkung: String(form.get(`bemerkung.${p.position}`) ?? '').slice(0, 500) }
  })
  return fehler.length > 0 ? nein(...fehler) : pruefeRechnung(z.db, z, r.rechnungId, fassung, urteile)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One invoice beside what was computed: check line by line, release by a second person. */
export default function RechnungSeite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  const { rechnung: r } = d
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(r.nummer)}</title>
      <p>
        <Link to="/rechnungen">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{t.titel(r.nummer)}</h1>
        <Rechnungsstandbild stand={r.stand} />
        <span className="tw-leise">
          {r.anbieter}, {r.titel}, {alsMonat(r.monat)}
        </span>
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      {r.bemerkung && <p>{t.zurueckgegeben(r.bemerkung)}</p>}
      {r.hatPdf && (
        <p>
          <Link reloadDocument to={`/rechnungen/${r.rechnungId}/pdf`}>
            {t.pdf}
          </Link>
        </p>
      )}
      {d.gezahlt && <p>{t.gezahlt[d.gezahlt]}</p>}
      <Form method="post" key={r.fassung}>
        <input type="hidden" name="fassung" value={r.fassung} />
        <Positionen d={d} />
        {d.darfPruefen && (
          <p className="ms-speichern">
            <Knopf text={t.pruefen} name="tat" wert="pruefen" art="primary" />
          </p>
        )}
        {d.darfFreigeben && (
          <p className="ms-speichern">
            <Knopf text={t.freigeben} name="tat" wert="freigeben" art="primary" />
          </p>
        )}
      </Form>
      {d.selbstGeprueft && <p>{t.zweitePerson}</p>}
      {(d.darfPruefen || d.darfFreigeben) && (
        <Form method="post" className="tw-fliess ms-form ms-abstand">
          <input type="hidden" name="fassung" value={r.fassung} />
          <Mehrzeilig name="grund" label={t.grund} wert="" />
          <Knopf text={t.zurueckgeben} name="tat" wert="zurueckgeben" />
        </Form>
      )}
    </main>
  )
}

function Positionen({ d }: { d: Daten }) {
  const { rechnung: r } = d
  return (
    <Positionstafel
      t={t}
      summe={r}
      weitere={{
        kopf: (
          <>
            <th scope="col" className="zahl">
              {t.anerkannt}
            </th>
            <th scope="col">{t.bemerkung}</th>
          </>
        ),
        fuss: (
          <>
            <td data-label={t.anerkannt} className="zahl">
              {r.anerkanntCent === null ? '–' : <Betrag euro={r.anerkanntCent / 100} />}
            </td>
            <td />
          </>
        ),
      }}
    >
      {r.positionen.map((p) => (
        <tr key={p.position} className={p.istCent === p.sollCent ? undefined : 'anders'}>
          <td data-label={t.teilnahme}>{p.bezeichnung}</td>
          <td data-label={t.rechenweg}>{p.rechenweg}</td>
          <td data-label={t.berechnet} className="zahl">
            <Betrag euro={p.sollCent / 100} />
          </td>
          <td data-label={t.verlangt} className="zahl">
            <Betrag euro={p.istCent / 100} />
          </td>
          <td data-label={t.erklaerung}>{p.erklaerung || '–'}</td>
          <td data-label={t.anerkannt} className="zahl">
            {d.darfPruefen ? (
              <input
                name={`anerkannt.${p.position}`}
                defaultValue={alsEingabe(Math.min(p.istCent, p.sollCent))} // more than the agreement comes to is a decision
                inputMode="decimal"
                className="ms-betrag"
                aria-label={t.anerkanntFuer(p.bezeichnung)}
              />
            ) : p.anerkanntCent === null ? (
              '–'
            ) : (
              <Betrag euro={p.anerkanntCent / 100} />
            )}
          </td>
          <td data-label={t.bemerkung}>
            {d.darfPruefen ? (
              <input name={`bemerkung.${p.position}`} maxLength={500} className="ms-erklaerung" aria-label={t.bemerkungFuer(p.bezeichnung)} />
            ) : (
              p.bemerkung || '–'
            )}
          </td>
        </tr>
      ))}
    </Positionstafel>
  )
}
