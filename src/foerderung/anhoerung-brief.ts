import { istId, liesDokument } from '../fall/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { instrument, istInstrumentcode } from '../recht/index.ts'

/** Who a hearing went to: somebody who got the money. */
export type Angehoerte = Readonly<{ art: 'arbeitgeber' | 'anbieter'; id: string }> | Readonly<{ art: 'person'; id: string; fallId: string }>

export type Anhoerungsbrief = Readonly<{ foerderungId: string; fallId: string; dokumentId: string; name: string; am: string; frist: string }>

/** Letters of hearings about a repayment that went to somebody, the newest first; one that fell away is left out. */
export async function anhoerungsbriefeAn(db: TraegerDb, traegerId: string, wer: Angehoerte): Promise<readonly Anhoerungsbrief[]> {
  const zeilen = await db
    .selectFrom('foerderungRueckzahlung as r')
    .innerJoin('foerderung as f', (j) => j.onRef('f.traegerId', '=', 'r.traegerId').onRef('f.foerderungId', '=', 'r.foerderungId'))
    .select(['f.foerderungId', 'f.fallId', 'f.instrument', 'r.dokumentId', 'r.angehoertAm', 'r.frist'])
    .where('r.traegerId', '=', traegerId)
    .where('r.stand', '<>', 'entfallen')
    .where('f.empfaenger', '=', wer.art)
    .$if(wer.art === 'person', (q) => q.where('f.personId', '=', wer.id).where('f.fallId', '=', wer.art === 'person' ? wer.fallId : wer.id))
    .$if(wer.art !== 'person', (q) => q.where('f.empfaengerId', '=', wer.id))
    .orderBy('r.angehoertAm', 'desc')
    .orderBy('r.rueckzahlungId')
    .execute()
  return zeilen.flatMap(({ dokumentId, angehoertAm, frist, instrument: code, ...z }) => {
    if (dokumentId === null || angehoertAm === null || frist === null) return []
    return [{ ...z, dokumentId, am: angehoertAm, frist, name: istInstrumentcode(code) ? instrument(code).name : code }]
  })
}

/**
 * The letter of a hearing for those it went to, named by `?brief=`; the opening goes into the record.
 *
 * @throws {Response} 404 for everybody else, as for nobody
 */
export async function anhoerungsbriefFuer(z: Zugriff, wer: Angehoerte | undefined): Promise<Response> {
  const id = new URL(z.request.url).searchParams.get('brief') ?? ''
  const briefe = wer === undefined || !istId(id) ? [] : await anhoerungsbriefeAn(z.db, z.traegerId, wer)
  const brief = briefe.find((b) => b.dokumentId === id)
  const datei = brief && (await liesDokument(z.db, z.umfeld.tresor, z.traegerId, brief.dokumentId))
  if (datei === undefined || brief === undefined) throw new Response(null, { status: 404 })
  const { fallId } = brief
  await protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'dokument.lesen', fallId, gegenstand: id })
  return new Response(Buffer.from(datei.inhalt), {
    headers: {
      'Content-Type': datei.typ,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(datei.name)}`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox", // nothing in a file may run
    },
  })
}
