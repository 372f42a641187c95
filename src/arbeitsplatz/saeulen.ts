import type { Raster, Zeile } from './raster.ts'
import { rasterzeilen as t } from './texte/personal-berechnung.ts'

/** One month of the household in cents. `gedeckt` and `anspruch` make the need; `weiteres` is paid beside it, like the Sofortzuschlag. */
export type Saeule = Readonly<{ gedeckt: number; anspruch: number; weiteres: number; auszahlung: number }>

/** The household's needs against its income, month by month, out of the sums of the grid; null where a month is not calculated. */
export function saeulenVon(raster: Raster): (Saeule | null)[] {
  const zusammen = raster.gruppen.at(-1)?.zeilen ?? []
  const auszahlung = zusammen.find((z) => z.art === 'ergebnis')
  const anspruch = zusammen.find((z) => z.name === t.anspruch)
  const bedarfe = raster.gruppen.slice(0, -1).flatMap((g) => g.zeilen.filter((z) => z.art === 'summe' && z.name === t.bedarf))
  return raster.monate.map((_, k) => {
    const gezahlt = auszahlung?.cent[k] ?? null
    if (gezahlt === null) return null
    const leistung = wert(anspruch, k)
    const bedarf = bedarfe.reduce((summe, z) => summe + wert(z, k), 0)
    return { gedeckt: Math.max(0, bedarf - leistung), anspruch: leistung, weiteres: Math.max(0, gezahlt - leistung), auszahlung: gezahlt }
  })
}

function wert(zeile: Zeile | undefined, k: number): number {
  return zeile?.cent[k] ?? 0
}
