import type { Handlung } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { kinderDesAnbieters, meldeNutzung } from './nutzung.ts'

/** Use of a month as a form sends it, child by child; what is empty or on an invoice stays as it is. */
export async function meldeFormular(
  z: Zugriff,
  h: Handlung,
  { anbieterId, monat }: Readonly<{ anbieterId: string; monat: string }>,
  form: FormData,
): Promise<Antwort> {
  const fehler: string[] = []
  for (const k of await kinderDesAnbieters(z.db, z.traegerId, anbieterId, monat)) {
    const wert = form.get(`genutzt.${k.bedarfId}`)
    if (typeof wert !== 'string' || wert.trim() === '' || k.genutzt?.berechnet) continue
    const getan = await meldeNutzung(z.db, h, anbieterId, { bedarfId: k.bedarfId, monat, einheiten: Number(wert) })
    if (!getan.ok) fehler.push(...getan.saetze.map((s) => `${k.name}: ${s}`))
  }
  return fehler.length > 0 ? nein(...fehler) : { ok: true }
}
