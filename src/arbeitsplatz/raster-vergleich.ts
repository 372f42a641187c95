import type { Raster } from './raster.ts'

/** The same grid with the value that each cell had before, where it was another. Months are those of the grid. */
export function mitVorher(raster: Raster, vorher: Raster): Raster {
  const alt = new Map(vorher.gruppen.flatMap((g) => g.zeilen.map((z) => [`${g.id} ${z.name}`, z.cent] as const)))
  const gruppen = raster.gruppen.map((g) => ({
    ...g,
    zeilen: g.zeilen.map((z) => {
      const werte = alt.get(`${g.id} ${z.name}`)
      const anders = z.cent.flatMap((cent, k) => (cent === (werte?.[k] ?? null) ? [] : [[k, werte?.[k] ?? null] as const]))
      return anders.length === 0 || z.art === 'vergleich' ? z : { ...z, vorher: Object.fromEntries(anders) }
    }),
  }))
  return { ...raster, gruppen }
}
