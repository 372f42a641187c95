import { type Ergebnis, fehler } from './ergebnis.ts'
import { saetze } from './texte/saetze.ts'

/** The one file of a form. */
export async function blattAus(formular: FormData): Promise<Ergebnis<{ name: string; inhalt: Uint8Array }>> {
  const datei = formular.get('datei')
  if (datei === null || typeof datei === 'string' || (datei.size === 0 && datei.name === '')) return fehler(saetze.unterlage.keine, 'datei')
  return { ok: true, name: datei.name, inhalt: new Uint8Array(await datei.arrayBuffer()) }
}
