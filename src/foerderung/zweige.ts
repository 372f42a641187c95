import type { Zweig } from '../platform/ui/index.ts'
import { alsDatum, alsEuro, mitFestenAbstaenden, NBSP } from '../platform/ui/zahl.ts'
import type { KnotenJson } from '../recht/index.ts'

/** A kept reasoning as the page shows it. */
export function zweigVon(k: KnotenJson, id = '0'): Zweig {
  const [, stelle = '', gesetz = ''] = /^(.*\S)\s+((?:SGB|ESGV|MiLoG|KennzahlenV|GrusiGV|AGG)\b.*)$/.exec(k.fundstelle ?? '') ?? []
  return {
    id,
    name: k.name,
    wert: wertVon(k),
    satz: k.art === 'Regel' ? k.satz : undefined,
    angabe: k.art === 'Angabe',
    fundstelle: k.art !== 'Angabe' && stelle !== '' ? { stelle, gesetz } : undefined,
    ab: k.art === 'Parameter' ? k.ab : undefined,
    quelle: k.quelle,
    zweige: k.aus.map((z, i) => zweigVon(z, `${id}.${i}`)),
  }
}

function wertVon({ wert, einheit }: KnotenJson): string {
  if (einheit === 'Euro') return alsEuro(wert)
  if (einheit === 'Prozent') return `${wert.toString().replace('.', ',')}${NBSP}%`
  if (einheit === 'ja oder nein') return wert === 0 ? 'nein' : 'ja'
  if (einheit === 'Datum') return alsDatum(`${Math.floor(wert / 10000)}-${zwei(Math.floor(wert / 100))}-${zwei(wert)}`)
  return mitFestenAbstaenden(einheit === 'Anzahl' ? String(wert) : `${wert.toString().replace('.', ',')}${NBSP}${einheit}`)
}

const zwei = (zahl: number): string => (zahl % 100).toString().padStart(2, '0')
