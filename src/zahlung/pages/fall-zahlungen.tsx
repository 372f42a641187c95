import { useLoaderData } from 'react-router'
import { liesAngaben, liesPersonen, oeffneFall, stammSchema } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, alsMonat, Betrag, GrosserBetrag } from '../../platform/ui/index.ts'
import { anordnungenVon } from '../anordnung.ts'
import { Anordnungen, Forderungen } from '../ansicht/anordnungen.tsx'
import { alsIban } from '../ansicht/teile.tsx'
import { type Buchungszeile, buchungenVon, type Fallzahlung, naechsteZahlung, zahlungenVon } from '../fallzahlungen.ts'
import { forderungenVon } from '../forderung.ts'
import { leistungsname, verraetGesundheit } from '../leistungsname.ts'
import { empfaengerName, kostentraegerName, leistungName, zwecke } from '../texte/personal.ts'
import { kommunaleLeistung } from '../texte/personal-anordnung.ts'
import { fallZahlungen as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('zahlung.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.ansehen)
  const angaben = await liesAngaben(z.db, z.traegerId, fallId)
  const personen = await liesPersonen(z.db, z.traegerId, fallId)
  const namen = personen.map(({ personId, kennung }): [string, string] => {
    const stamm = stammSchema.safeParse(angaben.find((a) => a.art === 'person.stamm' && a.personId === personId)?.wert)
    return [personId, stamm.success ? stamm.data.vorname : kennung]
  })
  return {
    buchungen: await buchungenVon(z.db, z.traegerId, fallId),
    zahlungen: await zahlungenVon(z.db, z.traegerId, fallId),
    naechste: (await naechsteZahlung(z.db, z.traegerId, fallId, tagVon(z.jetzt))) ?? null,
    namen: Object.fromEntries(namen),
    anordnungen: await anordnungenFuer(z, fallId),
    forderungen: (await forderungenVon(z.db, z.traegerId, { fallId })).map(({ kassenzeichen, name, grund, faelligAm, betragCent, offenCent }) => ({
      kassenzeichen,
      name,
      grund,
      faelligAm,
      betragCent,
      offenCent,
    })),
  }
})

/** Who may not see health does not learn from the instrument or the name of a counselling service that there is something. */
async function anordnungenFuer(z: Zugriff, fallId: string) {
  const gesundheit = darf(z.konto, 'angabe.gesundheit') || darf(z.konto, 'gesundheit.lesen')
  return (await anordnungenVon(z.db, z.traegerId, { fallId })).map((a) => {
    const verborgen = !gesundheit && verraetGesundheit(a.leistung)
    return {
      anordnungId: a.anordnungId,
      wofuer: verborgen ? kommunaleLeistung : leistungsname(a.leistung),
      monat: a.monat,
      an: a.empfaenger === 'person' ? '' : verborgen ? empfaengerName[a.empfaenger] : a.name,
      haushaltsstelle: a.haushaltsstelle,
      faelligAm: a.faelligAm,
      betragCent: a.betragCent,
      stand: a.stand,
      bezahltAm: a.bezahltAm,
      stornogrund: verborgen ? undefined : a.stornogrund,
      personId: a.personId,
    }
  })
}

/** What the decisions grant month by month, what of it was paid, and when money comes next. */
export default function FallZahlungen() {
  const { buchungen, zahlungen, naechste, namen, anordnungen, forderungen } = useLoaderData<typeof loader>()
  if (buchungen.length === 0 && anordnungen.length === 0 && forderungen.length === 0) {
    return (
      <div className="ap-leer">
        <p>
          <b>{t.nichtsGebucht}</b>
        </p>
        <p>{t.nichtsGebuchtText}</p>
      </div>
    )
  }
  return (
    <div className="ap-freigabe zl-fall">
      <section aria-labelledby="leistungen">
        <h2 id="leistungen">{t.leistungen}</h2>
        {buchungen.length === 0 ? <p>{t.nichtsGebucht}</p> : <Konten buchungen={buchungen} namen={namen} />}
        {anordnungen.length > 0 && <Anordnungen anordnungen={anordnungen} namen={namen} />}
        {forderungen.length > 0 && <Forderungen forderungen={forderungen} />}
      </section>
      <div>
        <section className="ap-kasten" aria-labelledby="naechste">
          <h2 id="naechste">{t.naechste.titel}</h2>
          {naechste === null ? (
            <p>{t.naechste.keine}</p>
          ) : (
            <>
              <p>
                <GrosserBetrag euro={naechste.cent / 100} />
              </p>
              <p>{t.naechste.wann(alsDatum(naechste.tag), alsMonat(naechste.monat), t.naechste[naechste.stand])}</p>
            </>
          )}
        </section>
        <section className="ap-kasten" aria-labelledby="gezahlt">
          <h2 id="gezahlt">{t.angeordnete.titel}</h2>
          {zahlungen.length === 0 ? <p>{t.angeordnete.keine}</p> : <Zahlungen zahlungen={zahlungen} />}
        </section>
      </div>
    </div>
  )
}

function Konten({ buchungen, namen }: { buchungen: readonly Buchungszeile[]; namen: Readonly<Record<string, string>> }) {
  const monate = [...Map.groupBy(buchungen, (b) => b.monat)]
  return monate.map(([monat, zeilen]) => {
    const summe = zeilen.reduce((s, b) => s + b.cent, 0)
    const gezahlt = zeilen.reduce((s, b) => s + b.gezahltCent, 0)
    return (
      <details key={monat} className="zl-monat">
        <summary>
          <span>{alsMonat(monat)}</span>
          <Betrag euro={summe / 100} />
          <Stand summe={summe} gezahlt={gezahlt} />
        </summary>
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.tabelle(alsMonat(monat))}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.person}</th>
              <th scope="col">{t.spalten.leistung}</th>
              <th scope="col">{t.spalten.kostentraeger}</th>
              <th scope="col">{t.spalten.haushaltsstelle}</th>
              <th scope="col" className="zahl">
                {t.spalten.bewilligt}
              </th>
              <th scope="col" className="zahl">
                {t.spalten.gezahlt}
              </th>
            </tr>
          </thead>
          <tbody>
            {zeilen.map((b) => (
              <tr key={`${b.personId} ${b.leistung} ${b.kostentraeger} ${b.haushaltsstelle}`}>
                <td data-label={t.spalten.person}>{namen[b.personId]}</td>
                <td data-label={t.spalten.leistung}>{leistungName[b.leistung]}</td>
                <td data-label={t.spalten.kostentraeger}>{kostentraegerName[b.kostentraeger]}</td>
                <td data-label={t.spalten.haushaltsstelle}>{b.haushaltsstelle}</td>
                <td data-label={t.spalten.bewilligt} className="zahl">
                  <Betrag euro={b.cent / 100} />
                </td>
                <td data-label={t.spalten.gezahlt} className="zahl">
                  <Betrag euro={b.gezahltCent / 100} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    )
  })
}

function Stand({ summe, gezahlt }: { summe: number; gezahlt: number }) {
  if (gezahlt === summe) return <span className="tw-zustand tw-zustand--gezahlt">{t.stand.angeordnet}</span>
  if (gezahlt > summe) return <span className="tw-zustand tw-zustand--angefochten">{t.stand.zuViel}</span>
  return <span className="tw-zustand tw-zustand--entwurf">{gezahlt > 0 ? t.stand.teilweise : t.stand.offen}</span>
}

function Zahlungen({ zahlungen }: { zahlungen: readonly Fallzahlung[] }) {
  return (
    <ul className="zl-zahlungen">
      {zahlungen.map((z) => (
        <li key={z.zahlungId}>
          <span>
            <b>{alsDatum(z.ausfuehrungAm)}</b> {t.angeordnete.an(z.name)} <span className="tw-leise">({empfaengerName[z.empfaenger]})</span>
          </span>
          <Betrag euro={z.cent / 100} />
          <span className="tw-leise">{t.angeordnete.fuer(z.monate.map((m) => alsMonat(m)).join(', '), alsIban(z.iban))}</span>
        </li>
      ))}
    </ul>
  )
}
