import { Link } from 'react-router'
import { AuswahlFeld, EingabeFeld, TextFeld } from '../../platform/ui/index.ts'
import { kampagnenseite } from '../texte/personal-kampagne.ts'
import { type Bildauswahl, Bildkreuze } from './bild.tsx'

const t = kampagnenseite.felder
const LOGOARTEN = [
  ['positiv', 'auf hellem Grund'],
  ['negativ', 'auf dunklem Grund'],
  ['einfarbig', 'einfarbig'],
] as const
const ROLLEN = [
  ['grafik', 'Linien und Flächen'],
  ['text', 'Schrift'],
] as const

type Props = Readonly<{ werte: Readonly<Record<string, string>>; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>
export type KampagnenAuswahl = Readonly<{
  logos: readonly Readonly<{ bildId: string; titel: string; typ: string }>[]
  fotos: readonly Bildauswahl[]
  bausteine: readonly Readonly<{ inhaltId: string; titel: string; oeffentlich: boolean }>[]
}>

/** The form of a brand kit. */
export function KampagneFelder({ auswahl, ...p }: Props & { auswahl: KampagnenAuswahl }) {
  return (
    <>
      <fieldset className="bild-teil">
        <legend>{t.grund}</legend>
        <Zeile name="name" label={t.name} {...p} />
        <Zeile name="claim" label={t.claim} {...p} />
        <div className="bild-teil--zwei">
          <Zeile name="ab" label={t.ab} {...p} />
          <Zeile name="bis" label={t.bis} hinweis={t.bisHinweis} {...p} />
        </div>
      </fieldset>
      <fieldset className="bild-teil bild-teil--zwei">
        <legend>{t.wortmarke}</legend>
        <Zeile name="wortmarke.zeile1" label={t.zeile1} {...p} />
        <Zeile name="wortmarke.zeile2" label={t.zeile2} {...p} />
      </fieldset>
      <Logos logos={auswahl.logos} {...p} />
      <Farben {...p} />
      <fieldset className="bild-teil">
        <legend>{t.fotos}</legend>
        {auswahl.fotos.length === 0 ? (
          <p>{t.keineFotos}</p>
        ) : (
          <Bildkreuze name="fotos" bilder={auswahl.fotos} gewaehlt={(p.werte.fotos ?? '').split(' ')} />
        )}
      </fieldset>
      <Bausteine bausteine={auswahl.bausteine} gewaehlt={(p.werte.bausteine ?? '').split(' ')} />
      <fieldset className="bild-teil">
        <legend>{t.vereinbarung}</legend>
        <TextFeld
          name="vereinbarung"
          label={t.vereinbarung}
          hinweis={t.vereinbarungHinweis}
          wert={p.werte.vereinbarung ?? ''}
          fehler={satzZu(p, 'vereinbarung')}
        />
      </fieldset>
    </>
  )
}

function Logos({ logos, ...p }: Props & { logos: KampagnenAuswahl['logos'] }) {
  const optionen = (typ: string) => [
    { wert: '', text: t.kein },
    ...logos.filter((l) => l.typ === typ).map((l) => ({ wert: l.bildId, text: l.titel })),
  ]
  return (
    <fieldset className="bild-teil">
      <legend>{t.logos}</legend>
      <p>
        {t.logosHinweis} <Link to="/redaktion/bilder">{t.bildsammlung}</Link>
      </p>
      {LOGOARTEN.map(([art, name]) => (
        <div key={art} className="bild-teil--zwei">
          {(['svg', 'png'] as const).map((f) => (
            <AuswahlFeld
              key={f}
              name={`logo.${art}.${f}`}
              label={`${f.toUpperCase()}, ${name}`}
              wert={p.werte[`logo.${art}.${f}`] ?? ''}
              gruppen={[{ name: t.logos, optionen: optionen(f === 'svg' ? 'image/svg+xml' : 'image/png') }]}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

function Farben(p: Props) {
  const zeilen = Array.from({ length: Number(p.werte.farbzeilen ?? 2) }, (_, i) => `farben.${i}`)
  return (
    <fieldset className="bild-teil">
      <legend>{t.farben}</legend>
      <p>{t.farbenHinweis}</p>
      {zeilen.map((vor) => (
        <div key={vor} className="farb-zeile">
          <Zeile name={`${vor}.name`} label={t.farbname} {...p} />
          <Zeile name={`${vor}.wert`} label={t.farbwert} {...p} />
          <AuswahlFeld
            name={`${vor}.rolle`}
            label={t.rolle}
            wert={p.werte[`${vor}.rolle`] ?? 'grafik'}
            gruppen={[{ name: t.rolle, optionen: ROLLEN.map(([wert, text]) => ({ wert, text })) }]}
          />
          <Probe farbe={p.werte[`${vor}.wert`] ?? ''} />
        </div>
      ))}
    </fieldset>
  )
}

/** A drawing: the page lets no `style` through. */
function Probe({ farbe }: { farbe: string }) {
  if (!/^#[0-9a-f]{6}$/i.test(farbe)) return null
  return (
    <svg viewBox="0 0 40 40" className="farb-punkt" aria-hidden="true">
      <rect width="40" height="40" rx="3" fill={farbe} />
    </svg>
  )
}

function Bausteine({ bausteine, gewaehlt }: { bausteine: KampagnenAuswahl['bausteine']; gewaehlt: readonly string[] }) {
  return (
    <fieldset className="bild-teil">
      <legend>{t.bausteine}</legend>
      <p>{bausteine.length === 0 ? t.keineBausteine : t.bausteineHinweis}</p>
      {bausteine.map((b) => (
        <label key={b.inhaltId} className="bild-kreuz">
          <input type="checkbox" name="bausteine" value={b.inhaltId} defaultChecked={gewaehlt.includes(b.inhaltId)} />{' '}
          <span>
            {b.titel}
            {!b.oeffentlich && ` (${t.entwurf})`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function satzZu({ meldungen }: Props, name: string): string | undefined {
  return meldungen.find((m) => m.feld === name)?.satz
}

function Zeile({ name, label, hinweis, ...p }: Props & { name: string; label: string; hinweis?: string }) {
  return <EingabeFeld name={name} label={label} hinweis={hinweis} wert={p.werte[name] ?? ''} fehler={satzZu(p, name)} />
}
