import { Link, useLoaderData } from 'react-router'
import { darfOeffnen, findFall, liesPersonen } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsEuro, alsMonat, Betrag } from '../../platform/ui/index.ts'
import { teilhabeAnbieter } from '../anbieter.ts'
import { Bedarfstand, Rechnungsstandbild, Tabellenkopf } from '../ansicht.tsx'
import { gutscheinstand } from '../gutscheinstand.ts'
import { bedarfeVon } from '../lesen.ts'
import { monatsnutzung } from '../monatsnutzung.ts'
import { rechnungenVon } from '../rechnung.ts'
import { fallseite, liste as t } from '../texte/personal-seiten.ts'
import { artName } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const MONATE = 6

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const heute = tagVon(z.jetzt)
  const monate = Array.from({ length: MONATE }, (_, i) => heute.toPlainYearMonth().subtract({ months: i }).toString())
  const rechnungen = await rechnungenVon(z.db, z.traegerId, { seit: monate.at(-1) ?? '' })
  return {
    bearbeitet: darf(z.konto, 'teilhabe.bearbeiten'),
    bedarfe: await wartende(z),
    rechnungen: rechnungen.map(({ rechnungId, nummer, anbieter, monat, stand, cent, anerkanntCent }) => {
      const betrag = { eingereicht: cent, geprueft: anerkanntCent, freigegeben: anerkanntCent, zurueckgegeben: null }[stand]
      return { rechnungId, nummer, anbieter, monat, stand, cent: betrag }
    }),
    anbieter: await teilhabeAnbieter(z.db, z.traegerId),
    gutscheine: await gutscheinstand(z.db, z.traegerId, heute.toString()),
    nutzung: await monatsnutzung(z.db, z.traegerId, monate, darf(z.konto, 'fall.lesen')),
  }
})

/** What is to be checked or released, without protected cases of other circles. */
async function wartende(z: Zugriff) {
  const zeilen = []
  const faelle = new Map<string, Awaited<ReturnType<typeof sichtbarer>>>()
  for (const b of await bedarfeVon(z.db, z.traegerId, { staende: ['gemeldet', 'vorgelegt'] })) {
    const fall = faelle.has(b.fallId) ? faelle.get(b.fallId) : await sichtbarer(z, b.fallId)
    faelle.set(b.fallId, fall)
    if (fall === undefined) continue
    zeilen.push({
      bedarfId: b.bedarfId,
      fallId: b.fallId,
      aktenzeichen: fall.aktenzeichen,
      kennung: fall.kennungen.get(b.personId) ?? '',
      name: b.name,
      art: b.art,
      stand: b.stand,
      von: b.von,
      bis: b.bis,
    })
  }
  return zeilen
}

async function sichtbarer(z: Zugriff, fallId: string) {
  const fall = await findFall(z.db, z.traegerId, fallId)
  if (fall === undefined || !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) return undefined
  const kennungen = new Map((await liesPersonen(z.db, z.traegerId, fallId)).map((p) => [p.personId, p.kennung]))
  return { aktenzeichen: fall.aktenzeichen, kennungen }
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What waits, invoices, providers, vouchers, and the use month by month. */
export default function Teilhabe() {
  const d = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt tw-fliess" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{fallseite.titel}</h1>
      </div>
      <section aria-labelledby="wartet">
        <h2 id="wartet">{t.wartet}</h2>
        {d.bedarfe.length === 0 ? <p>{t.nichts}</p> : <Wartende d={d} />}
      </section>
      <section aria-labelledby="rechnungen">
        <h2 id="rechnungen">{t.rechnungen}</h2>
        {d.rechnungen.length === 0 ? <p>{t.keineRechnung}</p> : <Rechnungen d={d} />}
      </section>
      <section aria-labelledby="nutzung">
        <h2 id="nutzung">{t.nutzung}</h2>
        {d.nutzung.length === 0 ? <p>{t.keineNutzung}</p> : <Nutzung d={d} />}
      </section>
      <section aria-labelledby="gutscheine">
        <h2 id="gutscheine">{t.gutscheine}</h2>
        <p>{t.gutscheinstand(d.gutscheine.offen, d.gutscheine.eingeloest, d.gutscheine.abgelaufen)}</p>
      </section>
      <section aria-labelledby="anbieter">
        <h2 id="anbieter">{t.anbieter}</h2>
        {d.anbieter.length === 0 ? (
          <p>{t.keineAnbieter}</p>
        ) : (
          <ul className="tw-liste">
            {d.anbieter.map((a) => (
              <li key={a.anbieterId}>
                {d.bearbeitet ? <Link to={`/teilhabe/anbieter/${a.anbieterId}`}>{a.name}</Link> : a.name}
                {a.ort && `, ${a.ort}`}
                {!a.zahlbar && ` (${t.ohneKonto})`}
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  )
}

function Wartende({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.wartet}</caption>
      <Tabellenkopf spalten={[t.kind, t.art, t.zeitraum, t.stand]} />
      <tbody>
        {d.bedarfe.map((b) => (
          <tr key={b.bedarfId}>
            <td data-label={t.kind}>
              <Link to={`/faelle/${b.fallId}/teilhabe?p=${b.kennung}`}>{b.name}</Link> <span className="tw-leise">{b.aktenzeichen}</span>
            </td>
            <td data-label={t.art}>{artName(b.art)}</td>
            <td data-label={t.zeitraum}>{fallseite.zeitraum(alsMonat(b.von), alsMonat(b.bis))}</td>
            <td data-label={t.stand}>
              <Bedarfstand stand={b.stand} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const wartet = (r: Daten['rechnungen'][number]) => r.stand === 'eingereicht' || r.stand === 'geprueft'

/** What somebody has to do first, then what is done. */
function Rechnungen({ d }: { d: Daten }) {
  const teile = [
    { name: t.wartendeRechnungen, rechnungen: d.rechnungen.filter(wartet) },
    { name: t.andereRechnungen, rechnungen: d.rechnungen.filter((r) => !wartet(r)) },
  ]
  return teile.map(({ name, rechnungen }) => rechnungen.length > 0 && <Rechnungsliste key={name} name={name} rechnungen={rechnungen} />)
}

function Rechnungsliste({ name, rechnungen }: { name: string; rechnungen: Daten['rechnungen'] }) {
  return (
    <table className="ap-tabelle ap-karten bt-tabelle">
      <caption>{name}</caption>
      <Tabellenkopf spalten={[t.nummer, t.anbieter, t.monat, t.stand, t.summe]} zahlen={[t.summe]} />
      <tbody>
        {rechnungen.map((r) => (
          <tr key={r.rechnungId}>
            <td data-label={t.nummer}>
              <Link to={`/teilhabe/rechnungen/${r.rechnungId}`}>{r.nummer}</Link>
            </td>
            <td data-label={t.anbieter}>{r.anbieter}</td>
            <td data-label={t.monat}>{alsMonat(r.monat)}</td>
            <td data-label={t.stand}>
              <Rechnungsstandbild stand={r.stand} />
            </td>
            <td data-label={t.summe} className="zahl">
              {r.cent !== null && <Betrag euro={r.cent / 100} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Month by month and kind by kind: children, and euros used of what is granted, as a number and as a bar. */
function Nutzung({ d }: { d: Daten }) {
  const hoechster = Math.max(...d.nutzung.map((n) => n.bewilligtCent ?? 0), 1)
  return (
    <>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.nutzung}</caption>
        <Tabellenkopf spalten={[t.monat, t.art, t.berechtigt, t.nutzend, t.euro]} zahlen={[t.berechtigt, t.nutzend]} />
        <tbody>
          {d.nutzung.map((n) => (
            <tr key={`${n.monat} ${n.art}`}>
              <td data-label={t.monat}>{alsMonat(n.monat)}</td>
              <td data-label={t.art}>{artName(n.art)}</td>
              <td data-label={t.berechtigt} className="zahl">
                {n.berechtigt ?? t.verborgen}
              </td>
              <td data-label={t.nutzend} className="zahl">
                {n.nutzend ?? t.verborgen}
              </td>
              <td data-label={t.euro}>
                <Euro n={n} hoechster={hoechster} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tw-klein">
        {t.legende} {d.nutzung.some((n) => n.nutzend === null) && t.hinweis}
      </p>
    </>
  )
}

/** The words say it all; the bar only lets months be compared at a glance. */
function Euro({ n, hoechster }: { n: Daten['nutzung'][number]; hoechster: number }) {
  if (n.bewilligtCent === null) return t.verborgen
  const breite = (cent: number) => (99 * cent) / hoechster
  const bewilligt = alsEuro(n.bewilligtCent / 100)
  return (
    <>
      {n.cent === null ? t.bewilligt(bewilligt) : t.von(alsEuro(n.cent / 100), bewilligt)}
      <svg className="bt-balken" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect x="0.5" y="2" width={breite(n.bewilligtCent)} height="10" className="bewilligt" />
        <rect x="0.5" y="2" width={breite(n.cent ?? 0)} height="10" className="genutzt" />
      </svg>
    </>
  )
}
