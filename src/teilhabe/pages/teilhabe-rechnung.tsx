import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darfOeffnen, findFall, istId } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { Einwaende, Knopf, Rechnungsstandbild, Tabellenkopf, Textfeld } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { liesCent } from '../formular.ts'
import { gibRechnungFrei, gibRechnungZurueck, pruefeRechnung, type Rechnung, rechnungenVon } from '../rechnung.ts'
import { saetze } from '../texte/personal.ts'
import { fallseite, rechnungsseite as t } from '../texte/personal-seiten.ts'
import { artName, type Rechnungsstand } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function find(z: Zugriff): Promise<Rechnung> {
  const { teilhabeRechnungId: rechnungId } = z.params
  const [r] = istId(rechnungId) ? await rechnungenVon(z.db, z.traegerId, { rechnungId }) : []
  if (r === undefined) throw new Response(null, { status: 404 })
  return r
}

type Zeile = Rechnung['zeilen'][number]

function gezeigt({ fallId: _f, personId: _p, ...zeile }: Zeile, verborgen: boolean) {
  return { ...zeile, name: verborgen ? t.geschuetzt : zeile.name }
}

/** Lines of protected cases of other circles, whose names stay hidden (sec. 35 (1) sentence 3 SGB I). */
async function verborgene(z: Zugriff, r: Rechnung): Promise<Set<Zeile>> {
  const verborgen = new Set<Zeile>()
  for (const zeile of r.zeilen) {
    const fall = await findFall(z.db, z.traegerId, zeile.fallId)
    if (fall === undefined || !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) verborgen.add(zeile)
  }
  return verborgen
}

/** Checks are for who works on Bildung und Teilhabe, the release for who approves decisions. */
const rechtZu = { pruefen: 'teilhabe.bearbeiten', freigeben: 'bescheid.freigeben' } as const

/** Back to the provider by who checks, and by who is to release what was checked. */
const darfZurueckgeben = (z: Zugriff, stand: Rechnungsstand): boolean =>
  darf(z.konto, rechtZu.pruefen) || (stand === 'geprueft' && darf(z.konto, rechtZu.freigeben))

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const ganz = await find(z)
  const { geprueftVon, anbieterId: _, zeilen, ...r } = ganz
  const verborgen = await verborgene(z, ganz)
  const ich = z.konto.kontoId
  return {
    rechnung: { ...r, zeilen: zeilen.map((ganze) => gezeigt(ganze, verborgen.has(ganze))) },
    darfPruefen: r.stand === 'eingereicht' && darf(z.konto, rechtZu.pruefen),
    darfFreigeben: r.stand === 'geprueft' && darf(z.konto, rechtZu.freigeben) && geprueftVon !== ich,
    darfZurueckgeben: (r.stand === 'eingereicht' || r.stand === 'geprueft') && darfZurueckgeben(z, r.stand),
    selbst: r.stand === 'geprueft' && geprueftVon === ich,
  }
})

export const action = geschuetzt('teilhabe.lesen', async (z) => {
  const r = await find(z)
  const form = await formularAus(z.request)
  const getan = await tue(z, r, form)
  if (getan.ok) return redirect(`/teilhabe/rechnungen/${r.rechnungId}`)
  const namen = [...(await verborgene(z, r))].map((zeile) => zeile.name)
  return { saetze: getan.saetze.map((satz) => namen.reduce((ohne, name) => ohne.replaceAll(name, t.geschuetzt), satz)) }
})

async function tue(z: Zugriff, r: Rechnung, form: FormData): Promise<Antwort> {
  const tat = (['pruefen', 'freigeben', 'zurueckgeben'] as const).find((x) => x === form.get('tat'))
  if (tat === undefined) return nein(saetze.inzwischenGeaendert)
  if (tat === 'zurueckgeben' ? !darfZurueckgeben(z, r.stand) : !darf(z.konto, rechtZu[tat])) throw new Response(null, { status: 403 })
  const fassung = Number(form.get('fassung') ?? -1)
  if (tat === 'freigeben') return gibRechnungFrei(z.db, z, r.rechnungId, fassung)
  if (tat === 'zurueckgeben') return gibRechnungZurueck(z.db, z, r.rechnungId, fassung, String(form.get('grund') ?? ''))
  const urteile = r.zeilen.map(({ bedarfId }) => ({
    bedarfId,
    anerkanntCent: liesCent(String(form.get(`anerkannt.${bedarfId}`) ?? '')) ?? -1,
    bemerkung: String(form.get(`bemerkung.${bedarfId}`) ?? ''),
  }))
  return pruefeRechnung(z.db, z, r.rechnungId, fassung, urteile)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One invoice: checked line by line, released by a second person. */
export default function TeilhabeRechnung() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  const { rechnung: r } = d
  return (
    <main id="inhalt" className="ap-haupt tw-fliess" tabIndex={-1}>
      <title>{t.fenster(r.nummer)}</title>
      <p>
        <Link to="/teilhabe">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{t.titel(r.nummer)}</h1>
        <span className="tw-leise">
          {r.anbieter}, {alsMonat(r.monat)} <Rechnungsstandbild stand={r.stand} />
        </span>
      </div>
      <Einwaende titel={fallseite.gingNicht} saetze={antwort?.saetze ?? []} />
      {r.bemerkung && <p>{t.gesagt(r.bemerkung)}</p>}
      {r.zeilen.length === 0 && <p>{t.keineZeilen}</p>}
      {d.darfPruefen && <p>{t.hinweisPruefen}</p>}
      <Form method="post" className="tw-fliess" key={r.fassung}>
        <input type="hidden" name="fassung" value={r.fassung} />
        {r.zeilen.length > 0 && <Zeilen d={d} />}
        {d.darfPruefen && <Knopf text={t.pruefen} wert="pruefen" art="primary" />}
        {d.darfFreigeben && <Knopf text={t.freigeben} wert="freigeben" art="primary" />}
        {d.darfZurueckgeben && (
          <details>
            <summary>{t.zurueck}</summary>
            <Textfeld name="grund" label={t.grund} hinweis={t.grundHinweis} wert="" />
            <Knopf text={t.zurueck} wert="zurueckgeben" />
          </details>
        )}
      </Form>
      {d.selbst && <p>{t.zweite}</p>}
    </main>
  )
}

function Zeilen({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.titel(d.rechnung.nummer)}</caption>
      <Tabellenkopf spalten={[t.kind, t.art, t.anzahl, t.verlangt, t.anerkannt, t.bemerkung]} zahlen={[t.anzahl, t.verlangt, t.anerkannt]} />
      <tbody>
        {d.rechnung.zeilen.map((z) => (
          <tr key={z.bedarfId}>
            <td data-label={t.kind}>{z.name}</td>
            <td data-label={t.art}>{artName(z.art)}</td>
            <td data-label={t.anzahl} className="zahl">
              {z.einheiten}
            </td>
            <td data-label={t.verlangt} className="zahl">
              <Betrag euro={z.cent / 100} />
            </td>
            <td data-label={t.anerkannt} className="zahl">
              {d.darfPruefen ? (
                <input
                  name={`anerkannt.${z.bedarfId}`}
                  className="ms-betrag"
                  inputMode="decimal"
                  defaultValue={(z.cent / 100).toFixed(2).replace('.', ',')}
                  aria-label={t.anerkanntFuer(z.name)}
                />
              ) : (
                z.anerkanntCent !== null && <Betrag euro={z.anerkanntCent / 100} />
              )}
            </td>
            <td data-label={t.bemerkung}>
              {d.darfPruefen ? (
                <input name={`bemerkung.${z.bedarfId}`} className="ms-erklaerung" aria-label={t.bemerkungFuer(z.name)} />
              ) : (
                z.bemerkung
              )}
            </td>
          </tr>
        ))}
      </tbody>
      {d.rechnung.zeilen.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t.zusammen}
            </th>
            <td data-label={t.verlangt} className="zahl">
              <Betrag euro={d.rechnung.cent / 100} />
            </td>
            <td data-label={t.anerkannt} className="zahl">
              {!d.darfPruefen && <Betrag euro={d.rechnung.anerkanntCent / 100} />}
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  )
}
