import type { Kampagnendaten } from '../netzwerk/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Bereitet, legeBildAb, type Meldung } from './bild-ablegen.ts'
import { istLogodatei, waehleMarkenlogo } from './marke.ts'
import { bildTexte } from './texte/bild.ts'
import { markeTexte } from './texte/marke.ts'

/** Keeps an own file of the real logo among the pictures of the house and uses it from now on. */
export async function legeMarkenlogoAb(
  db: TraegerDb,
  h: Handlung,
  kampagneId: string,
  { name, claim, bis }: Pick<Kampagnendaten, 'name' | 'claim' | 'bis'>,
  { inhaber, bereitet }: Readonly<{ inhaber: string; bereitet: Bereitet | undefined }>,
): Promise<Readonly<{ ok: true; bildId: string }> | Readonly<{ ok: false; meldungen: readonly Meldung[] }>> {
  const meldungen: Meldung[] = []
  if (bereitet === undefined) meldungen.push({ feld: 'datei', satz: bildTexte.datei.leer })
  else if (!bereitet.ok) meldungen.push({ feld: 'datei', satz: bereitet.satz })
  else if (!istLogodatei(bereitet.datei.typ)) meldungen.push({ feld: 'datei', satz: markeTexte.fehler.logoTyp })
  if (inhaber === '') meldungen.push({ feld: 'inhaber', satz: markeTexte.fehler.inhaber })
  if (meldungen.length > 0 || bereitet === undefined) return { ok: false, meldungen }
  const angabe = {
    titel: markeTexte.logotitel(name),
    urheber: inhaber,
    nachweis: inhaber,
    lizenz: { art: 'presse' as const, beleg: markeTexte.vereinbarung },
    alt: { de: `${name}: ${claim}` },
    kanaele: ['web', 'presse', 'druck'] as ('web' | 'presse' | 'druck')[],
    lizenzBis: bis,
    kampagneId,
  }
  const abgelegt = await legeBildAb(db, h, { name: `logo-${name}`, inhalt: new Uint8Array(), angabe, bereitet })
  if (!abgelegt.ok) return abgelegt
  const gewaehlt = await waehleMarkenlogo(db, h, kampagneId, abgelegt.bildId)
  return gewaehlt.ok ? { ok: true, bildId: abgelegt.bildId } : { ok: false, meldungen: [{ feld: 'datei', satz: gewaehlt.satz }] }
}
