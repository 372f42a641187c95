import type { Sprache } from '../../platform/sprache/index.ts'
import { alsMonat, alsZahl, mitTrennstellen, useSprache } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei, PersonErgebnis } from '../../recht/index.ts'
import { teilnehmer } from '../blatt.ts'
import type { Teilnehmer } from '../blatt-typ.ts'
import { leistungsname, rundeCent } from '../geld.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'

type Spalte = { name: string; wert: (w: PersonErgebnis) => number; abzug?: boolean; fett?: boolean }

function spaltenIn(sprache: Sprache, monat: string): Spalte[] {
  const t = ergebnisTexte(sprache).tabelle
  return [
    { name: t.regelbedarf, wert: (w) => w.regelbedarf },
    { name: t.mehrbedarf, wert: (w) => w.mehrbedarf },
    { name: t.wohnen, wert: (w) => w.unterkunft },
    { name: t.bedarf, wert: (w) => w.bedarf, fett: true },
    { name: t.einkommen, wert: (w) => w.anrechenbaresEinkommen, abzug: true },
    { name: t.minderung, wert: (w) => w.minderung, abzug: true },
    { name: t.leistung[leistungsname(monat)], wert: (w) => w.leistung, fett: true },
    { name: t.sofortzuschlag, wert: (w) => w.sofortzuschlag },
    { name: t.bildung, wert: (w) => w.bildungTeilhabe },
    { name: t.anspruch, wert: (w) => w.anspruch, fett: true },
  ]
}

/** The same calculation for each person; on a narrow screen each person becomes a list. */
export function PersonenTabelle({ fall, ergebnis }: { fall: Falldatei; ergebnis: Ergebnis }) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).tabelle
  const alle = teilnehmer(fall, ergebnis, sprache)
  const spalten = spaltenIn(sprache, fall.monat).filter((s) => s.fett || alle.some((t) => s.wert(t.werte) !== 0))
  return (
    <section className="tw-abschnitt" aria-labelledby="personen">
      <h2 id="personen">{t.titel}</h2>
      <table className="tw-tabelle tw-personen tw-stapel">
        <caption>{t.beschriftung(alsMonat(fall.monat, sprache))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            {spalten.map((s) => (
              <th scope="col" key={s.name}>
                {mitTrennstellen(s.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {alle.map((t) => (
            <Reihe key={t.id} name={<Name teilnehmer={t} />} spalten={spalten} wert={(s) => s.wert(t.werte)} />
          ))}
          <Reihe name={t.zusammen} summe spalten={spalten} wert={(s) => rundeCent(alle.reduce((summe, t) => summe + s.wert(t.werte), 0))} />
        </tbody>
      </table>
    </section>
  )
}

function Name({ teilnehmer: t }: { teilnehmer: Teilnehmer }) {
  const worte = ergebnisTexte(useSprache()).tabelle
  return (
    <>
      {t.name}
      <small>{worte.stufe(t.werte.regelbedarfsstufe)}</small>
    </>
  )
}

function Reihe({
  name,
  spalten,
  wert,
  summe = false,
}: {
  name: React.ReactNode
  spalten: readonly Spalte[]
  wert: (s: Spalte) => number
  summe?: boolean
}) {
  return (
    <tr className={summe ? 'tw-tabelle__summe' : undefined}>
      <th scope="row">{name}</th>
      {spalten.map((s) => (
        <td key={s.name} className={s.fett ? 'tw-zahl tw-zahl--fett' : 'tw-zahl'} data-label={s.name}>
          {wert(s) === 0 && !s.fett ? '–' : alsZahl(s.abzug ? -wert(s) : wert(s))}
        </td>
      ))}
    </tr>
  )
}
