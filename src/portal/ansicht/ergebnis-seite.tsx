import { type FormEvent, useMemo } from 'react'
import { alsEuro, alsMonat, GrosserBetrag, Hinweis, Icon, mitFestenAbstaenden, Seite, Stapelbalken } from '../../platform/ui/index.ts'
import { berechne, type Ergebnis, type Falldatei } from '../../recht/index.ts'
import { type Blatt, blattZu, type Posten } from '../blatt.ts'
import { inEinfachenWorten, schlusssatz } from '../einfache-worte.ts'
import { leistungsname, rundeCent } from '../geld.ts'
import { FELDER, fallAus, type Sitzung } from '../sitzung.ts'
import { findeVariante } from '../wenn.ts'
import { zusammenfassung } from '../zusammenfassung.ts'
import { Angabenliste } from './angabenliste.tsx'
import { BlattAnsicht } from './blatt-ansicht.tsx'
import { EigeneZahlen } from './eigene-zahlen.tsx'
import { FehlerErgebnis } from './fehler-ergebnis.tsx'
import { Handlungen } from './handlungen.tsx'
import { LohntSich } from './lohnt-sich.tsx'
import { PersonenTabelle } from './personen-tabelle.tsx'
import { Verborgen } from './verborgen.tsx'
import { WasWaereWenn } from './was-waere-wenn.tsx'

type Props = { sitzung: Sitzung; heute: string; beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined }

/** The result of the calculator, computed from the session while rendering: the same on the server and in the browser. */
export function ErgebnisSeite({ sitzung, heute, beiAbsenden }: Props) {
  const eigener = useMemo(() => fallAus(sitzung, heute), [sitzung, heute])
  const variante = useMemo(
    () => (sitzung.wenn && 'variante' in sitzung.wenn ? findeVariante(eigener, sitzung.wenn.variante) : undefined),
    [sitzung, eigener],
  )
  const fall = variante?.fall ?? eigener
  const ergebnis = useMemo(() => berechne(fall, { begruendung: true }), [fall])
  if (ergebnis.schema === 'fehler/v1')
    return <FehlerErgebnis fehler={ergebnis} sitzung={sitzung} fall={fall} heute={heute} beiAbsenden={beiAbsenden} />
  return (
    <Seite titel={`Ergebnis für ${alsMonat(fall.monat)} – Was steht mir zu?`}>
      <div className="tw-rahmen">
        <Inhalt sitzung={sitzung} heute={heute} eigener={eigener} fall={fall} name={variante?.name} ergebnis={ergebnis} beiAbsenden={beiAbsenden} />
      </div>
    </Seite>
  )
}

type InhaltProps = Props & { eigener: Falldatei; fall: Falldatei; name: string | undefined; ergebnis: Ergebnis }

function Inhalt({ sitzung, heute, eigener, fall, name, ergebnis, beiAbsenden }: InhaltProps) {
  const blatt = useMemo(() => blattZu(fall, ergebnis), [fall, ergebnis])
  return (
    <>
      <div className="tw-weg">
        <Verborgen sitzung={sitzung} beiAbsenden={beiAbsenden}>
          <button type="submit" name={FELDER.aktion} value={name ? 'ergebnis' : sitzung.fall ? 'neu' : 'zurueck'} className="tw-weg__zurueck">
            <Icon name="arrow-back" /> {name ? 'Zu Ihrem Ergebnis' : sitzung.fall ? 'Neu beginnen' : 'Zurück'}
          </button>
        </Verborgen>
        <span>Was steht mir zu? Ergebnis für {alsMonat(fall.monat)}</span>
      </div>
      {name && (
        <p className="tw-laufend tw-ausprobiert" role="status">
          <span>
            Ausprobiert: Was wäre, wenn <strong>{name}</strong>?
          </span>
        </p>
      )}
      <Kopfzeile sitzung={sitzung} fall={fall} ergebnis={ergebnis} blatt={blatt} />
      <div className="tw-spalten">
        <section className="tw-s7" aria-labelledby="blatt">
          <h2 id="blatt">So wurde gerechnet</h2>
          <p className="tw-klein tw-leise">Jede Zeile lässt sich öffnen: Rechnung, Paragraf und der Wert mit seinem Datum.</p>
          <BlattAnsicht blatt={blatt} leistung={leistungsname(fall.monat)} />
          <Angabenliste sitzung={sitzung} heute={heute} annahmen={fall.herkunft?.annahmen ?? []} beiAbsenden={beiAbsenden} />
        </section>
        <div className="tw-s5 tw-seitenspalte">
          <section className="tw-einfach tw-fliess" aria-labelledby="einfach">
            <h2 id="einfach">
              <Icon name="easy-language" />
              In einfachen Worten
            </h2>
            {inEinfachenWorten(fall, ergebnis, blatt).map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
            <p>
              <strong>{schlusssatz(fall, ergebnis)}</strong>
            </p>
          </section>
          <Hinweise ergebnis={ergebnis} />
          {!name && <WasWaereWenn sitzung={sitzung} fall={eigener} ergebnis={ergebnis} beiAbsenden={beiAbsenden} />}
        </div>
      </div>
      <LohntSich fall={fall} ergebnis={ergebnis} />
      {!name && <EigeneZahlen sitzung={sitzung} fall={eigener} ergebnis={ergebnis} beiAbsenden={beiAbsenden} />}
      {fall.personen.length > 1 && <PersonenTabelle fall={fall} ergebnis={ergebnis} />}
      <p className="tw-klein tw-leise tw-abschnitt">
        Gerechnet nach: {ergebnis.rechtsstand}. Verbindlich entscheidet das Jobcenter mit dem Bescheid.
      </p>
    </>
  )
}

function Kopfzeile({ sitzung, fall, ergebnis, blatt }: { sitzung: Sitzung; fall: Falldatei; ergebnis: Ergebnis; blatt: Blatt }) {
  return (
    <div className="tw-ergebnis">
      <div>
        <h1>
          {ergebnis.anspruch > 0 ? 'Ihnen stehen im Monat voraussichtlich zu' : `Im ${alsMonat(fall.monat)} steht Ihnen voraussichtlich nichts zu`}
          <GrosserBetrag euro={ergebnis.anspruch} />
        </h1>
        <p className="tw-lese tw-abstand">{zusammenfassung(fall)} Verbindlich entscheidet das Jobcenter mit dem Bescheid.</p>
        <Handlungen sitzung={sitzung} fall={fall} />
      </div>
      <Waage ergebnis={ergebnis} blatt={blatt} monat={fall.monat} />
    </div>
  )
}

/** Need against cover, each as one bar; both stand for the same sum, so that the shares can be compared. */
function Waage({ ergebnis, blatt, monat }: { ergebnis: Ergebnis; blatt: Blatt; monat: string }) {
  const bedarf = blatt.bedarf.zeilen ?? []
  if (bedarf.length === 0) return null
  const mehrbedarfe = bedarf.filter((z) => z.schluessel !== 'regelbedarf' && z.schluessel !== 'unterkunft')
  const dazu = rundeCent(blatt.dazu.reduce((s, p) => s + p.euro, 0))
  return (
    <figure className="tw-waage" aria-label="Bedarf und was ihn deckt">
      <h2>Das brauchen Sie: {alsEuro(ergebnis.gesamtbedarf)}</h2>
      <Stapelbalken
        von={ergebnis.gesamtbedarf}
        anteile={[
          ...bedarf.filter((z) => z.schluessel === 'regelbedarf').map((z) => ({ ...z, art: 'kraeftig' as const })),
          ...zusammengefasst(mehrbedarfe, 0, mehrbedarfe.length === 1 ? 'Mehrbedarf' : 'Mehrbedarfe'),
          ...bedarf.filter((z) => z.schluessel === 'unterkunft'),
        ]}
      />
      <h2>Das deckt es</h2>
      <Stapelbalken
        von={ergebnis.gesamtbedarf}
        anteile={[
          ...deckung(blatt),
          {
            schluessel: 'leistung',
            name: `${leistungsname(monat)}${dazu > 0 ? `, dazu ${alsEuro(dazu)}${blatt.dazu.length === 1 ? ` ${blatt.dazu[0]?.name}` : ''}` : ''}`,
            euro: blatt.leistung,
            art: 'traeger',
          },
        ]}
      />
    </figure>
  )
}

/** What counts as income, in so few parts that each can carry its name. */
function deckung(blatt: Blatt): Posten[] {
  const einkommen = blatt.abzuege.find((p) => p.schluessel === 'einkommen')
  const quellen = (einkommen?.zeilen ?? []).filter((z) => z.schluessel !== 'zuviel')
  const genau = rundeCent(quellen.reduce((s, z) => s + z.euro, 0)) === einkommen?.euro
  const rest = blatt.abzuege.filter((p) => p.schluessel !== 'einkommen' && p.euro > 0)
  if (!einkommen) return rest
  if (!genau) return [einkommen, ...rest]
  const kindergeld = quellen.filter((z) => z.schluessel === 'kindergeld')
  return [
    ...kindergeld,
    ...zusammengefasst(
      quellen.filter((z) => z.schluessel !== 'kindergeld'),
      2,
      'Anderes Einkommen',
    ),
    ...rest,
  ]
}

/** The parts one by one where they are few, else as one. */
function zusammengefasst(teile: readonly Posten[], hoechstens: number, name: string): Posten[] {
  if (teile.length <= hoechstens) return [...teile]
  return [{ schluessel: name, name, euro: rundeCent(teile.reduce((s, t) => s + t.euro, 0)) }]
}

const TITEL: Readonly<Record<string, string>> = { vorrang: 'Auch prüfen', folgemonat: 'Für die nächsten Monate', pruefen: 'Bitte prüfen lassen' }
/** Of interest to those who check the law, not to those who need the money: kept at hand, but folded. */
const FACHLICH = new Set(['offene-rechtsfrage', 'weisung', 'ungeprueft', 'rundung'])

function Hinweise({ ergebnis }: { ergebnis: Ergebnis }) {
  const wichtig = ergebnis.hinweise.filter((h) => !FACHLICH.has(h.art))
  const fachlich = ergebnis.hinweise.filter((h) => FACHLICH.has(h.art))
  return (
    <>
      {wichtig.length > 0 && (
        <section aria-label="Hinweise" className="tw-hinweise">
          {wichtig.map((h) => (
            <Hinweis key={h.satz} art="info" titel={TITEL[h.art] ?? 'Gut zu wissen'}>
              <p className="kern-body">
                {`${mitFestenAbstaenden(h.satz)} `}
                <span className="tw-stelle">{mitFestenAbstaenden(h.fundstelle)}</span>
              </p>
            </Hinweis>
          ))}
        </section>
      )}
      {fachlich.length > 0 && (
        <details className="tw-aufklapp">
          <summary>{fachlich.length === 1 ? 'Eine rechtliche Anmerkung' : `${fachlich.length} rechtliche Anmerkungen`}</summary>
          <ul className="tw-liste tw-klein">
            {fachlich.map((h) => (
              <li key={h.satz}>
                {`${mitFestenAbstaenden(h.satz)} `}
                <span className="tw-stelle">{mitFestenAbstaenden(h.fundstelle)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
