import { encode } from 'uqr'

/** A QR code as one path in a square of `groesse` units; its quiet zone is part of it. */
export type Qr = Readonly<{ pfad: string; groesse: number }>

/** Made on the server: no picture file, no inline style, nothing a strict CSP would stop. */
export function alsQr(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return { pfad: data.flatMap((zeile, y) => zeile.map((schwarz, x) => (schwarz ? `M${x} ${y}h1v1h-1z` : ''))).join(''), groesse: size }
}
