import { alsMonat, alsZahl, mitTrennstellen } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei, PersonErgebnis } from '../../recht/index.ts'
import { type Teilnehmer, teilnehmer } from '../blatt.ts'
import { leistungsname, rundeCent } from '../geld.ts'

type Spalte = { name: string; wert: (w: PersonErgebnis) => number; abzug?: boolean; fett?: boolean }

const SPALTEN = (monat: string): Spalte[] => [
  { name: 'Regelbedarf', wert: (w) => w.regelbedarf },
  { name: 'Mehrbedarf', wert: (w) => w.mehrbedarf },
  { name: 'Wohnen und Heizen', wert: (w) => w.unterkunft },
  { name: 'Bedarf', wert: (w) => w.bedarf, fett: true },
  { name: 'Einkommen, das zählt', wert: (w) => w.anrechenbaresEinkommen, abzug: true },
  { name: 'Minderung', wert: (w) => w.minderung, abzug: true },
  { name: leistungsname(monat), wert: (w) => w.leistung, fett: true },
  { name: 'Sofortzuschlag', wert: (w) => w.sofortzuschlag },
  { name: 'Bildung und Teilhabe', wert: (w) => w.bildungTeilhabe },
  { name: 'Anspruch', wert: (w) => w.anspruch, fett: true },
]

/** The same calculation for each person; on a narrow screen each person becomes a list. */
export function PersonenTabelle({ fall, ergebnis }: { fall: Falldatei; ergebnis: Ergebnis }) {
  const alle = teilnehmer(fall, ergebnis)
  const spalten = SPALTEN(fall.monat).filter((s) => s.fett || alle.some((t) => s.wert(t.werte) !== 0))
  return (
    <section className="tw-abschnitt" aria-labelledby="personen">
      <h2 id="personen">Für jede Person einzeln</h2>
      <table className="tw-tabelle tw-personen tw-stapel">
        <caption>{alsMonat(fall.monat)}, in Euro</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
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
          <Reihe name="Zusammen" summe spalten={spalten} wert={(s) => rundeCent(alle.reduce((summe, t) => summe + s.wert(t.werte), 0))} />
        </tbody>
      </table>
    </section>
  )
}

function Name({ teilnehmer: t }: { teilnehmer: Teilnehmer }) {
  return (
    <>
      {t.name}
      <small>Stufe {t.werte.regelbedarfsstufe}</small>
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
