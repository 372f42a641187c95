import { AuswahlFeld, EingabeFeld, TextFeld } from '../../platform/ui/index.ts'
import { bildTexte } from '../texte/bild.ts'
import { bilderTexte } from '../texte/personal-bilder.ts'

const t = bilderTexte.felder
const CC = ['CC0 1.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-ND 4.0', 'CC BY 3.0 DE', 'CC BY-SA 3.0 DE']
const KANAELE = ['web', 'presse', 'druck', 'sozial'] as const

type Werte = Readonly<Record<string, string>>
type Meldungen = readonly Readonly<{ feld: string; satz: string }>[]
export type Kampagnenwahl = readonly Readonly<{ kampagneId: string; name: string }>[]
type Props = Readonly<{ werte: Werte; meldungen: Meldungen }>

/** What has to be known about a picture. */
export function BildFelder({ werte, meldungen, kampagnen }: Props & { kampagnen: Kampagnenwahl }) {
  return (
    <>
      <fieldset className="bild-teil">
        <legend>{t.bild}</legend>
        <Zeile name="titel" label={t.titel} hinweis={t.titelHinweis} {...{ werte, meldungen }} />
        <Zeile name="urheber" label={t.urheber} {...{ werte, meldungen }} />
        <Zeile name="nachweis" label={t.nachweis} hinweis={t.nachweisHinweis} {...{ werte, meldungen }} />
        <Zeile name="quelle" label={t.quelle} hinweis={t.quelleHinweis} {...{ werte, meldungen }} />
        <Kreuz name="ki" text={t.ki} werte={werte} />
      </fieldset>
      <fieldset className="bild-teil">
        <legend>{t.beschreibung}</legend>
        <Absatz name="alt.de" label={t.altDe} hinweis={t.altDeHinweis} {...{ werte, meldungen }} />
        <Absatz name="alt.einfach" label={t.altEinfach} {...{ werte, meldungen }} />
        <Absatz name="alt.en" label={t.altEn} {...{ werte, meldungen }} />
        <Kreuz name="schmuck" text={t.schmuck} werte={werte} />
      </fieldset>
      <Rechte werte={werte} meldungen={meldungen} kampagnen={kampagnen} />
      <Personen werte={werte} meldungen={meldungen} />
      <fieldset className="bild-teil bild-teil--zwei">
        <legend>{t.fokus}</legend>
        <p className="tw-leise">{t.fokusHinweis}</p>
        <Zeile name="fokus.x" label={t.fokusX} {...{ werte, meldungen }} einheit="%" />
        <Zeile name="fokus.y" label={t.fokusY} {...{ werte, meldungen }} einheit="%" />
      </fieldset>
    </>
  )
}

function Rechte({ werte, meldungen, kampagnen }: Props & { kampagnen: Kampagnenwahl }) {
  const fehler = satzZu(meldungen, 'kanaele')
  const erlaubt = (werte.kanaele ?? '').split(' ')
  return (
    <fieldset className="bild-teil">
      <legend>{t.rechte}</legend>
      <Auswahl name="lizenz.art" label={t.lizenz} paare={Object.entries(t.lizenzen)} {...{ werte, meldungen }} />
      <Auswahl name="lizenz.fassung" label={t.ccFassung} paare={[['', t.keine], ...CC.map((c) => [c, c] as const)]} {...{ werte, meldungen }} />
      <Zeile name="lizenz.beleg" label={t.beleg} hinweis={t.belegHinweis} {...{ werte, meldungen }} />
      <Zeile name="lizenzBis" label={t.lizenzBis} hinweis={t.lizenzBisHinweis} {...{ werte, meldungen }} />
      <fieldset className="bild-kreuze" aria-describedby={fehler && 'f-kanaele-fehler'}>
        <legend>{t.kanaele}</legend>
        {fehler && (
          <p className="tw-feldfehler" id="f-kanaele-fehler">
            {fehler}
          </p>
        )}
        {KANAELE.map((k, i) => (
          <label key={k}>
            <input type="checkbox" id={i === 0 ? 'f-kanaele' : undefined} name="kanaele" value={k} defaultChecked={erlaubt.includes(k)} />{' '}
            {bildTexte.kanal[k]}
          </label>
        ))}
      </fieldset>
      <Kreuz name="pressemappe" text={t.pressemappe} werte={werte} />
      {kampagnen.length > 0 && (
        <Auswahl
          name="kampagneId"
          label={t.kampagne}
          paare={[['', t.keineKampagne], ...kampagnen.map((k) => [k.kampagneId, k.name] as const)]}
          {...{ werte, meldungen }}
        />
      )}
    </fieldset>
  )
}

function Personen({ werte, meldungen }: Props) {
  const p = bilderTexte.personen
  const zeilen = Array.from({ length: Number(werte.zeilen ?? 2) }, (_, i) => `personen.${i}`)
  return (
    <fieldset className="bild-teil">
      <legend>{p.titel}</legend>
      <p className="tw-leise">{p.hinweis}</p>
      {zeilen.map((vor, i) => (
        <details key={vor} className="bild-person" open={(werte[`${vor}.name`] ?? '') !== '' || meldungen.some((m) => m.feld.startsWith(vor))}>
          <summary>{werte[`${vor}.name`] || p.nummer(i + 1)}</summary>
          <div className="bild-teil--zwei">
            <Zeile name={`${vor}.name`} label={p.name} {...{ werte, meldungen }} />
            <Auswahl name={`${vor}.art`} label={p.art} paare={Object.entries(p.arten)} {...{ werte, meldungen }} />
            <Zeile name={`${vor}.erteiltAm`} label={p.erteiltAm} {...{ werte, meldungen }} />
            <Zeile name={`${vor}.umfang`} label={p.umfang} {...{ werte, meldungen }} />
            <Zeile name={`${vor}.bis`} label={p.bis} {...{ werte, meldungen }} />
            <Zeile name={`${vor}.widerrufenAm`} label={p.widerrufenAm} {...{ werte, meldungen }} />
            <Zeile name={`${vor}.sorgeberechtigte`} label={p.sorgeberechtigte} {...{ werte, meldungen }} />
            <Kreuz name={`${vor}.minderjaehrig`} text={p.minderjaehrig} werte={werte} />
          </div>
        </details>
      ))}
    </fieldset>
  )
}

type FeldProps = Props & Readonly<{ name: string; label: string; hinweis?: string; einheit?: string }>

function satzZu(meldungen: Meldungen, name: string): string | undefined {
  return meldungen.find((m) => m.feld === name)?.satz
}

function Zeile({ name, label, hinweis, einheit, werte, meldungen }: FeldProps) {
  const fehler = satzZu(meldungen, name)
  return <EingabeFeld name={name} label={label} hinweis={hinweis} wert={werte[name] ?? ''} fehler={fehler} {...(einheit && { einheit })} />
}

function Absatz({ name, label, hinweis, werte, meldungen }: FeldProps) {
  return <TextFeld name={name} label={label} hinweis={hinweis} wert={werte[name] ?? ''} fehler={satzZu(meldungen, name)} />
}

function Auswahl({ name, label, paare, werte, meldungen }: FeldProps & { paare: readonly (readonly [string, string])[] }) {
  const gruppen = [{ name: label, optionen: paare.map(([wert, text]) => ({ wert, text })) }]
  return <AuswahlFeld name={name} label={label} wert={werte[name] ?? ''} fehler={satzZu(meldungen, name)} gruppen={gruppen} />
}

function Kreuz({ name, text, werte }: { name: string; text: string; werte: Werte }) {
  return (
    <label className="bild-kreuz">
      <input type="checkbox" name={name} value="ja" defaultChecked={werte[name] === 'ja'} /> <span>{text}</span>
    </label>
  )
}
