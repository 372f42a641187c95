import { clamd, type Virenpruefung } from './clamd.ts'

export type { Befund, Virenpruefung } from './clamd.ts'

let pruefung: Virenpruefung | undefined

/**
 * Sets the scanner of this process, once at the start: it must not depend on each caller whether a file is looked through.
 *
 * @param ort `host:port` of a clamd (TRAGWERK_CLAMD); undefined: no scanner
 */
export function richteVirenschutzEin(ort: string | undefined): void {
  const treffer = ort === undefined ? null : /^\[?([^\]]+)\]?:(\d+)$/.exec(ort)
  pruefung = treffer?.[1] === undefined ? undefined : clamd({ host: treffer[1], port: Number(treffer[2]) })
}

export function virenpruefung(): Virenpruefung | undefined {
  return pruefung
}
