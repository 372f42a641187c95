import { Link, useLoaderData } from 'react-router'
import { darfOeffnen, findFall } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { teilhabeAnbieter } from '../anbieter.ts'
import { Bedarfstand } from '../ansicht.tsx'
import { gutscheinstand } from '../gutscheinstand.ts'
import { bedarfeVon } from '../lesen.ts'
import { monatsnutzung } from '../monatsnutzung.ts'
import { rechnungenVon } from '../rechnung.ts'
import { fallseite, rechnungsseite, liste as t } from '../texte/personal-seiten.ts'
import { artName } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const MONATE = 6

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const heute = tagVon(z.jetzt)
  const monate = Array.from({ length: MONATE }, (_, i) => heute.toPlainYearMonth().subtract({ months: i }).toString())
  const rechnungen = await rechnungenVon(z.db, z.traegerId)
  return {
    bedarfe: await wartende(z),
    rechnungen: rechnungen.map(({ rechnungId, nummer, anbieter, monat, stand, cent }) => ({ rechnungId, nummer, anbieter, monat, stand, cent })),
    anbieter: await teilhabeAnbieter(z.db, z.traegerId),
    gutscheine: await gutscheinstand(z.db, z.traegerId, heute.toString()),
    nutzung: await monatsnutzung(z.db, z.traegerId, monate, darf(z.konto, 'fall.lesen')),
  }
})

/** What is to be checked or released, without protected cases of other circles. */
async function wartende(z: Zugriff) {
  const zeilen = []
  for (const b of await bedarfeVon(z.db, z.traegerId, { staende: ['gemeldet', 'vorgelegt'] })) {
    const fall = await findFall(z.db, z.traegerId, b.fallId)
    if (fall === undefined || !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) continue
    zeilen.push({
      bedarfId: b.bedarfId,
      fallId: b.fallId,
      aktenzeichen: fall.aktenzeichen,
      name: b.name,
      art: b.art,
      stand: b.stand,
      von: b.von,
      bis: b.bis,
    })
  }
  return zeilen
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
        <p>
          {t.offen}: {d.gutscheine.offen}, {t.eingeloest}: {d.gutscheine.eingeloest}, {t.abgelaufen}: {d.gutscheine.abgelaufen}
        </p>
      </section>
      <section aria-labelledby="anbieter">
        <h2 id="anbieter">{t.anbieter}</h2>
        {d.anbieter.length === 0 ? (
          <p>{t.keineAnbieter}</p>
        ) : (
          <ul className="tw-liste">
            {d.anbieter.map((a) => (
              <li key={a.anbieterId}>
                {a.name}
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

function Kopf({ spalten }: { spalten: readonly string[] }) {
  return (
    <thead>
      <tr>
        {spalten.map((s) => (
          <th key={s} scope="col">
            {s}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Wartende({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.wartet}</caption>
      <Kopf spalten={[t.kind, t.art, t.zeitraum, t.stand]} />
      <tbody>
        {d.bedarfe.map((b) => (
          <tr key={b.bedarfId}>
            <td data-label={t.kind}>
              <Link to={`/faelle/${b.fallId}/teilhabe`}>{b.name}</Link> <span className="tw-leise">{b.aktenzeichen}</span>
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

function Rechnungen({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.rechnungen}</caption>
      <Kopf spalten={[t.nummer, t.anbieter, t.monat, t.stand, t.summe]} />
      <tbody>
        {d.rechnungen.map((r) => (
          <tr key={r.rechnungId}>
            <td data-label={t.nummer}>
              <Link to={`/teilhabe/rechnungen/${r.rechnungId}`}>{r.nummer}</Link>
            </td>
            <td data-label={t.anbieter}>{r.anbieter}</td>
            <td data-label={t.monat}>{alsMonat(r.monat)}</td>
            <td data-label={t.stand}>{rechnungsseite.staende[r.stand]}</td>
            <td data-label={t.summe} className="zahl">
              <Betrag euro={r.cent / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Bars and their numbers: each bar is the share of entitled children who used it. */
function Nutzung({ d }: { d: Daten }) {
  return (
    <>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.nutzung}</caption>
        <Kopf spalten={[t.monat, t.art, t.berechtigt, t.nutzend, t.euro]} />
        <tbody>
          {d.nutzung.map((n) => (
            <tr key={`${n.monat} ${n.art}`}>
              <td data-label={t.monat}>{alsMonat(n.monat)}</td>
              <td data-label={t.art}>{artName(n.art)}</td>
              <td data-label={t.berechtigt} className="zahl">
                {n.berechtigt ?? t.verborgen}
              </td>
              <td data-label={t.nutzend} className="zahl">
                {n.nutzend ?? t.verborgen}{' '}
                {n.berechtigt !== null && n.nutzend !== null && <Balken name={artName(n.art)} teil={n.nutzend} von={n.berechtigt} />}
              </td>
              <td data-label={t.euro} className="zahl">
                {n.cent === null ? t.verborgen : <Betrag euro={n.cent / 100} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {d.nutzung.some((n) => n.nutzend === null) && <p className="tw-klein">{t.hinweis}</p>}
    </>
  )
}

function Balken({ name, teil, von }: { name: string; teil: number; von: number }) {
  return (
    <span className="ms-plaetze">
      <svg viewBox="0 0 100 12" width="100" height="12" role="img" aria-label={t.bild(name, teil, von)}>
        <rect x="0.5" y="1" width="99" height="10" rx="2" className="frei" />
        <rect x="0.5" y="1" width={(99 * teil) / von} height="10" rx="2" className="voll" />
      </svg>
    </span>
  )
}
