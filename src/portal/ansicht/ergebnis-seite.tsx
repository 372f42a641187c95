import { type FormEvent, useMemo } from 'react'
import { alsEuro, alsMonat, GrosserBetrag, Hinweis, Icon, mitFestenAbstaenden, Seite, Stapelbalken, useSprache } from '../../platform/ui/index.ts'
import { berechne, type Ergebnis, type Falldatei } from '../../recht/index.ts'
import { annahmenZu } from '../annahmen.ts'
import { blattZu } from '../blatt.ts'
import type { Blatt, Posten } from '../blatt-typ.ts'
import { inEinfachenWorten, schlusssatz } from '../einfache-worte.ts'
import { reineLage } from '../fragen/index.ts'
import { leistungsname, rundeCent } from '../geld.ts'
import { hinweisText } from '../hinweis-text.ts'
import { FELDER, fallAus, type Sitzung, SPRACHFORM } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { findeVariante, VARIANTE } from '../wenn.ts'
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
  const sprache = useSprache()
  const eigener = useMemo(() => fallAus(sitzung, heute), [sitzung, heute])
  const variante = useMemo(
    () => (sitzung.wenn && 'variante' in sitzung.wenn ? findeVariante(eigener, sitzung.wenn.variante, sprache) : undefined),
    [sitzung, eigener, sprache],
  )
  const fall = variante?.fall ?? eigener
  const ergebnis = useMemo(() => berechne(fall, { begruendung: true }), [fall])
  if (ergebnis.schema === 'fehler/v1')
    return <FehlerErgebnis fehler={ergebnis} sitzung={sitzung} fall={fall} heute={heute} beiAbsenden={beiAbsenden} />
  return (
    <Seite titel={ergebnisTexte(sprache).seite.titel(alsMonat(fall.monat, sprache))}>
      <div className="tw-rahmen">
        <Inhalt sitzung={sitzung} heute={heute} eigener={eigener} fall={fall} name={variante?.name} ergebnis={ergebnis} beiAbsenden={beiAbsenden} />
      </div>
    </Seite>
  )
}

type InhaltProps = Props & { eigener: Falldatei; fall: Falldatei; name: string | undefined; ergebnis: Ergebnis }

function Inhalt({ sitzung, heute, eigener, fall, name, ergebnis, beiAbsenden }: InhaltProps) {
  const sprache = useSprache()
  const { seite: t, wenn, blatt: namen } = ergebnisTexte(sprache)
  const blatt = useMemo(() => blattZu(fall, ergebnis, sprache), [fall, ergebnis, sprache])
  const annahmen = useMemo(
    () => (sitzung.fall ? (fall.herkunft?.annahmen ?? []) : annahmenZu(reineLage(sitzung.zustand.angaben, heute, sprache))),
    [sitzung, fall, heute, sprache],
  )
  return (
    <>
      <div className="tw-weg">
        <Verborgen id={name ? SPRACHFORM : undefined} sitzung={sitzung} beiAbsenden={beiAbsenden}>
          {sitzung.wenn && 'variante' in sitzung.wenn && <input type="hidden" name={VARIANTE} value={sitzung.wenn.variante} />}
          <button type="submit" name={FELDER.aktion} value={name ? 'ergebnis' : sitzung.fall ? 'neu' : 'zurueck'} className="tw-weg__zurueck">
            <Icon name="arrow-back" /> {name ? t.zumErgebnis : sitzung.fall ? t.neu : t.zurueck}
          </button>
        </Verborgen>
        <span>{t.kopf(alsMonat(fall.monat, sprache))}</span>
      </div>
      {name && (
        <p className="tw-laufend tw-ausprobiert" role="status">
          <span>
            {wenn.ausprobiert} <strong>{name}</strong>
            {wenn.ausprobiertEnde}
          </span>
        </p>
      )}
      <Kopfzeile sitzung={sitzung} fall={fall} ergebnis={ergebnis} blatt={blatt} />
      <div className="tw-spalten">
        <section className="tw-s7" aria-labelledby="blatt">
          <h2 id="blatt">{t.blatt}</h2>
          <p className="tw-klein tw-leise">{t.blattHilfe}</p>
          <BlattAnsicht blatt={blatt} leistung={namen.leistung[leistungsname(fall.monat)]} />
          <Angabenliste sitzung={sitzung} heute={heute} annahmen={annahmen} beiAbsenden={beiAbsenden} />
        </section>
        <div className="tw-s5 tw-seitenspalte">
          <section className="tw-einfach tw-fliess" aria-labelledby="einfach">
            <h2 id="einfach">
              <Icon name="easy-language" />
              {t.einfach}
            </h2>
            {inEinfachenWorten(fall, ergebnis, blatt, sprache).map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
            <p>
              <strong>{schlusssatz(fall, ergebnis, sprache)}</strong>
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
        {t.gerechnetNach(ergebnis.rechtsstand)} {t.verbindlich}
      </p>
    </>
  )
}

function Kopfzeile({ sitzung, fall, ergebnis, blatt }: { sitzung: Sitzung; fall: Falldatei; ergebnis: Ergebnis; blatt: Blatt }) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).seite
  return (
    <div className="tw-ergebnis">
      <div>
        <h1>
          {ergebnis.anspruch > 0 ? t.anspruch : t.keinAnspruch(alsMonat(fall.monat, sprache))}
          <GrosserBetrag euro={ergebnis.anspruch} />
        </h1>
        <p className="tw-lese tw-abstand">
          {zusammenfassung(fall, sprache)} {t.verbindlich}
        </p>
        <Handlungen sitzung={sitzung} fall={fall} />
      </div>
      <Waage ergebnis={ergebnis} blatt={blatt} monat={fall.monat} />
    </div>
  )
}

/** Need against cover, each as one bar; both stand for the same sum, so that the shares can be compared. */
function Waage({ ergebnis, blatt, monat }: { ergebnis: Ergebnis; blatt: Blatt; monat: string }) {
  const { seite: t, blatt: namen } = ergebnisTexte(useSprache())
  const bedarf = blatt.bedarf.zeilen ?? []
  if (bedarf.length === 0) return null
  const mehrbedarfe = bedarf.filter((z) => z.schluessel !== 'regelbedarf' && z.schluessel !== 'unterkunft')
  const leistung = namen.leistung[leistungsname(monat)]
  const dazu = rundeCent(blatt.dazu.reduce((s, p) => s + p.euro, 0))
  return (
    <figure className="tw-waage" aria-label={t.waage}>
      <h2>{t.brauchen(alsEuro(ergebnis.gesamtbedarf))}</h2>
      <Stapelbalken
        von={ergebnis.gesamtbedarf}
        anteile={[
          ...bedarf.filter((z) => z.schluessel === 'regelbedarf').map((z) => ({ ...z, art: 'kraeftig' as const })),
          ...zusammengefasst(mehrbedarfe, 0, mehrbedarfe.length === 1 ? t.mehrbedarf : t.mehrbedarfe),
          ...bedarf.filter((z) => z.schluessel === 'unterkunft'),
        ]}
      />
      <h2>{t.deckt}</h2>
      <Stapelbalken
        von={ergebnis.gesamtbedarf}
        anteile={[
          ...deckung(blatt, t.anderesEinkommen),
          {
            schluessel: 'leistung',
            name: dazu > 0 ? t.leistungDazu(leistung, alsEuro(dazu), blatt.dazu.length === 1 ? blatt.dazu[0]?.name : undefined) : leistung,
            euro: blatt.leistung,
            art: 'traeger',
          },
        ]}
      />
    </figure>
  )
}

/** What counts as income, in so few parts that each can carry its name. */
function deckung(blatt: Blatt, anderes: string): Posten[] {
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
      anderes,
    ),
    ...rest,
  ]
}

/** The parts one by one where they are few, else as one. */
function zusammengefasst(teile: readonly Posten[], hoechstens: number, name: string): Posten[] {
  if (teile.length <= hoechstens) return [...teile]
  return [{ schluessel: name, name, euro: rundeCent(teile.reduce((s, t) => s + t.euro, 0)) }]
}

/** Of interest to those who check the law, not to those who need the money: kept at hand, but folded. */
const FACHLICH = new Set(['offene-rechtsfrage', 'weisung', 'ungeprueft', 'rundung'])

function Hinweise({ ergebnis }: { ergebnis: Ergebnis }) {
  const t = ergebnisTexte(useSprache()).hinweise
  const titel = (art: string) => (art === 'vorrang' || art === 'folgemonat' || art === 'pruefen' ? t[art] : t.sonst)
  const wichtig = ergebnis.hinweise.filter((h) => !FACHLICH.has(h.art))
  const fachlich = ergebnis.hinweise.filter((h) => FACHLICH.has(h.art))
  return (
    <>
      {wichtig.length > 0 && (
        <section aria-label={t.name} className="tw-hinweise">
          {wichtig.map((h) => (
            <Hinweis key={h.satz} art="info" titel={titel(h.art)}>
              <p className="kern-body">
                <Rechtssatz hinweis={h} />
              </p>
            </Hinweis>
          ))}
        </section>
      )}
      {fachlich.length > 0 && (
        <details className="tw-aufklapp">
          <summary>{t.fachlich(fachlich.length)}</summary>
          <ul className="tw-liste tw-klein">
            {fachlich.map((h) => (
              <li key={h.satz}>
                <Rechtssatz hinweis={h} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Rechtssatz({ hinweis: h }: { hinweis: Ergebnis['hinweise'][number] }) {
  const sprache = useSprache()
  const { text, deutsch } = hinweisText(h.satz, sprache)
  return (
    <>
      <span lang={deutsch && sprache !== 'de' ? 'de' : undefined}>{text}</span> <span className="tw-stelle">{mitFestenAbstaenden(h.fundstelle)}</span>
    </>
  )
}
