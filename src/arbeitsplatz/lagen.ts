import type { Lage } from './raster.ts'

/** Where each month stands: what the bank has goes before what is decided, and that before a draft; a draft of a decided month shows. */
export function lagenVon({
  geltend,
  gezahlt,
  entwurf,
}: {
  geltend: readonly Readonly<{ monat: string }>[]
  gezahlt: ReadonlyMap<string, 'gezahlt' | 'angeordnet' | 'offen'>
  entwurf: Readonly<{ von: string; bis: string }> | undefined
}): Map<string, Lage> {
  const lagen = new Map<string, Lage>()
  for (const { monat } of geltend) {
    const bank = gezahlt.get(monat)
    lagen.set(monat, bank === undefined || bank === 'offen' ? 'beschieden' : bank)
  }
  if (entwurf === undefined) return lagen
  let monat = Temporal.PlainYearMonth.from(entwurf.von.slice(0, 7))
  const ende = Temporal.PlainYearMonth.from(entwurf.bis.slice(0, 7))
  for (; Temporal.PlainYearMonth.compare(monat, ende) <= 0; monat = monat.add({ months: 1 })) lagen.set(monat.toString(), 'entwurf')
  return lagen
}
