import { Form, Link } from 'react-router'
import { alsDatum, alsMonat } from '../../platform/ui/index.ts'
import type { Teilnahmezeile } from '../fall-zeile.ts'
import { gruende } from '../texte/personal.ts'
import { fallteilnahmen as t } from '../texte/personal-seiten.ts'
import { Berichtliste } from './berichte.tsx'
import { Knopf, Leer, Teilnahmestand } from './teile.tsx'

type Liste = Readonly<{ teilnahmen: readonly Teilnahmezeile[]; bearbeitet: boolean }>

/** Over, and nothing in it is new: no report that nobody has read, no next run to be offered. */
const istFrueher = (x: Teilnahmezeile) =>
  ['abgeschlossen', 'abgebrochen', 'nicht-angetreten', 'abgesagt'].includes(x.stand) && x.naechster === null && !x.berichte.some((b) => b.neu)

/** Participations of somebody with attendance and reports; earlier ones are folded. */
export function Teilnahmen({ name, teilnahmen, bearbeitet }: Liste & Readonly<{ name: string }>) {
  if (teilnahmen.length === 0) return <Leer titel={t.keine(name)} />
  const fruehere = teilnahmen.filter(istFrueher)
  const fragen = bearbeitet ? fruehere.filter((x) => x.fragtVerbleib).length : 0
  return (
    <>
      <Zeilen teilnahmen={teilnahmen.filter((x) => !istFrueher(x))} bearbeitet={bearbeitet} />
      {fruehere.length > 0 && (
        <details className="ms-klapp">
          <summary>
            {t.fruehere(fruehere.length)}
            {fragen > 0 && t.fragen(fragen)}
          </summary>
          <Zeilen teilnahmen={fruehere} bearbeitet={bearbeitet} />
        </details>
      )}
    </>
  )
}

function Zeilen({ teilnahmen, bearbeitet }: Liste) {
  if (teilnahmen.length === 0) return null
  return (
    <ul className="ms-angebote">
      {teilnahmen.map((x) => (
        <li key={x.teilnahmeId}>
          <p className="tw-reihe">
            <Link to={`/massnahmen/${x.massnahmeId}`}>
              <b>{x.titel}</b>
            </Link>
            <Teilnahmestand stand={x.stand} />
            <span className="tw-leise">
              {x.nummer}, {x.anbieter}
            </span>
          </p>
          <p>
            {t.vonBis(alsDatum(x.von), alsDatum(x.bis))}
            {x.ort && `, ${x.ort}`}
            {x.austrittGrund in gruende && `, ${gruende[x.austrittGrund as keyof typeof gruende]}`}
          </p>
          {x.ziel && <p>{t.ziel(x.ziel)}</p>}
          <p>{t.kontakt([x.kontakt.telefon, x.kontakt.email].filter((k) => k !== undefined).join(', '))}</p>
          {x.stand === 'vorgemerkt' && (
            <p>
              {x.angebotBis && t.angebotBis(alsDatum(x.angebotBis))}{' '}
              {x.antwort === 'ja' ? t.sagtJa : x.antwort === 'nein' ? t.sagtNein : t.keineAntwort}
            </p>
          )}
          {x.listeGeschlossen && <p>{t.listeGeschlossen}</p>}
          {bearbeitet && x.naechster !== null && (
            <Form method="post">
              <input type="hidden" name="teilnahme" value={x.teilnahmeId} />
              <Knopf text={t.naechster(alsDatum(x.naechster.von), x.naechster.frei > 0)} name="tat" wert="naechster" />
            </Form>
          )}
          {x.anwesend + x.entschuldigt + (x.krank ?? 0) + x.unentschuldigt.length > 0 && (
            <p>
              {t.anwesenheit(x.anwesend, x.entschuldigt, x.krank, x.unentschuldigt.length)}
              {x.unentschuldigt.length > 0 && ` ${t.unentschuldigtAm(x.unentschuldigt.slice(-5).map(alsDatum).join(', '))}`}
            </p>
          )}
          {x.stunden.length > 0 && (
            <p>{t.stunden(x.stunden.map((m) => t.monatsstunden(alsMonat(m.monat), m.minuten / 60, m.abgeschlossen)).join('; '))}</p>
          )}
          {bearbeitet && ['vorgemerkt', 'wartend', 'zugewiesen'].includes(x.stand) && (
            <Form method="post" className="tw-reihe">
              <input type="hidden" name="teilnahme" value={x.teilnahmeId} />
              {x.stand !== 'zugewiesen' && <Knopf text={t.zuweisen} name="tat" wert="zusagen" />}
              <Knopf text={t.absagen} name="tat" wert="absagen" art="tertiary" />
            </Form>
          )}
          {bearbeitet && x.fragtVerbleib && (
            <Form method="post" className="tw-reihe">
              <input type="hidden" name="tat" value="verbleib" />
              <input type="hidden" name="teilnahme" value={x.teilnahmeId} />
              <span>{t.verbleib}</span>
              <Knopf text={t.verbleibJa} name="integriert" wert="ja" />
              <Knopf text={t.verbleibNein} name="integriert" wert="nein" />
            </Form>
          )}
          {x.berichte.length > 0 && (
            <details className="ms-klapp" open={x.berichte.some((b) => b.neu)}>
              <summary>{t.berichte(x.berichte.length)}</summary>
              <Berichtliste berichte={x.berichte} id={x.teilnahmeId} />
              {bearbeitet && x.berichte.some((b) => b.neu) && (
                <Form method="post">
                  <input type="hidden" name="teilnahme" value={x.teilnahmeId} />
                  <Knopf text={t.gesehen} name="tat" wert="gesehen" />
                </Form>
              )}
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
