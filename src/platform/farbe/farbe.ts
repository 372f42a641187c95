import Color from 'colorjs.io'

/** `#rrggbb`, small letters. */
export type Farbe = `#${string}`

export function istFarbe(text: string): text is Farbe {
  return /^#[0-9a-f]{6}$/.test(text)
}

/** Contrast of two colours by WCAG 2.2: 1 (none) to 21. */
export function kontrast(a: Farbe, b: Farbe): number {
  return new Color(a).contrastWCAG21(new Color(b))
}

/** How far two colours lie apart on the wheel, in degrees: 0 to 180. Greys have no hue and lie far from everything. */
export function farbtonAbstand(a: Farbe, b: Farbe): number {
  const [x, y] = [a, b].map((f) => new Color(f).to('oklch'))
  if (!x || !y || (x.get('c') ?? 0) < 0.02 || (y.get('c') ?? 0) < 0.02) return 180
  const weg = Math.abs((x.get('h') ?? 0) - (y.get('h') ?? 0)) % 360
  return Math.min(weg, 360 - weg)
}

/**
 * The first colour of the same hue that stands out enough: darker step by step on a light ground, lighter on a dark one (OKLCH).
 *
 * @param mindestens contrast, up to 21; black and white are the ends
 */
export function naechsteMitKontrast(farbe: Farbe, grund: Farbe, mindestens: number): Farbe {
  const hell = kontrast('#000000', grund) > kontrast('#ffffff', grund)
  const schritt = hell ? -0.005 : 0.005
  const versuch = new Color(farbe).to('oklch')
  for (let l = versuch.get('l') ?? 0; l >= 0 && l <= 1; l += schritt) {
    const hex = alsHex(versuch.clone().set('l', l))
    if (kontrast(hex, grund) >= mindestens) return hex
  }
  return hell ? '#000000' : '#ffffff'
}

function alsHex(farbe: Color): Farbe {
  const kanaele = farbe
    .to('srgb')
    .toGamut({ space: 'srgb' })
    .coords.map((k) => Math.round(255 * Math.min(1, Math.max(0, k ?? 0))))
  return `#${kanaele.map((k) => k.toString(16).padStart(2, '0')).join('')}`
}
