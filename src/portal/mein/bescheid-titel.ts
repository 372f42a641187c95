import type { Sprache } from '../../platform/sprache/index.ts'
import { texte } from '../texte/index.ts'
import { monateVon, spanne } from './tage.ts'

/** `Bewilligung für Januar bis Dezember 2026`: short, where the title of the notice itself names benefits, number and file. */
export function bescheidTitel(b: Readonly<{ art: string; von: string; bis: string }>, sprache: Sprache): string {
  const t = texte(sprache).bescheid
  const arten: Readonly<Record<string, string>> = t.arten
  return t.art(arten[b.art] ?? t.sonstige, spanne(monateVon(b.von, b.bis), sprache))
}
