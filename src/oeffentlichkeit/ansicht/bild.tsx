import { useHref } from 'react-router'

type Seitenbild = Readonly<{ src: string; breite: number; hoehe: number; alt: string; zeile: string }>

/** Widths in which `/bilder/…` delivers photos; drawings have none. */
const BREITEN = [320, 640, 1280]

/**
 * A picture with its credit. Without one that may be shown its description stands there.
 *
 * @param ersatz description for that case
 * @param groesse how wide it is on the page: the `sizes` of the image
 */
export function Bildansicht({
  bild,
  ersatz = '',
  groesse = '(max-width: 48rem) 100vw, 42rem',
}: {
  bild: Seitenbild | undefined
  ersatz?: string
  groesse?: string
}) {
  const basis = useHref(bild?.src ?? '/')
  if (bild === undefined) return ersatz === '' ? null : <p className="tw-bild-ersatz">{ersatz}</p>
  const breiten = bild.src.endsWith('.svg') ? [] : BREITEN.filter((b) => b < bild.breite)
  const srcSet = [...breiten.map((b) => `${basis}?breite=${b} ${b}w`), `${basis} ${bild.breite}w`].join(', ')
  return (
    <figure className="tw-abbildung">
      <img
        src={basis}
        {...(breiten.length > 0 && { srcSet, sizes: groesse })}
        alt={bild.alt}
        width={bild.breite}
        height={bild.hoehe}
        loading="lazy"
        decoding="async"
      />
      {bild.zeile !== '' && <figcaption>{bild.zeile}</figcaption>}
    </figure>
  )
}

/** What is needed to choose a picture. */
export type Bildauswahl = Readonly<{ bildId: string; titel: string; src: string; nachweis: string; giltBis: string | null; gemeinsam: boolean }>

/**
 * Choosing one of the pictures that may be shown: radio buttons with small pictures, so that nobody chooses by name alone. Works without
 * a script.
 *
 * @param wert id of the chosen one; empty: none
 */
export function BildWahl({
  name,
  wert,
  bilder,
  legende = 'Bild',
  pflicht = false,
}: {
  name: string
  wert: string
  bilder: readonly Bildauswahl[]
  legende?: string
  pflicht?: boolean
}) {
  return (
    <fieldset className="bild-wahl">
      <legend>{legende}</legend>
      {!pflicht && (
        <label className="bild-wahl__kein">
          <input type="radio" name={name} value="" defaultChecked={wert === ''} /> kein Bild
        </label>
      )}
      {bilder.length === 0 && <p className="tw-leise">In der Bildsammlung gibt es noch kein Bild, das hier verwendet werden darf.</p>}
      <div className="bild-wahl__liste">
        {bilder.map((b) => (
          <Wahlbild key={b.bildId} name={name} bild={b} gewaehlt={wert === b.bildId} />
        ))}
      </div>
    </fieldset>
  )
}

/** Choosing several pictures, the same way. */
export function Bildkreuze({ name, bilder, gewaehlt }: { name: string; bilder: readonly Bildauswahl[]; gewaehlt: readonly string[] }) {
  return (
    <div className="bild-wahl">
      <div className="bild-wahl__liste">
        {bilder.map((b) => (
          <Wahlbild key={b.bildId} name={name} bild={b} gewaehlt={gewaehlt.includes(b.bildId)} mehrere />
        ))}
      </div>
    </div>
  )
}

function Wahlbild({ name, bild, gewaehlt, mehrere = false }: { name: string; bild: Bildauswahl; gewaehlt: boolean; mehrere?: boolean }) {
  const src = useHref(bild.src)
  return (
    <label>
      <input type={mehrere ? 'checkbox' : 'radio'} name={name} value={bild.bildId} defaultChecked={gewaehlt} />
      <img src={src} alt="" loading="lazy" />
      <span>
        {bild.titel}
        <small>
          {bild.nachweis}
          {bild.gemeinsam && ', vom Netzwerk'}
        </small>
      </span>
    </label>
  )
}
