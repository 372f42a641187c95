import { protokolliere } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { type Drehung, drehungen, zeichneSeite } from '../platform/pdf/index.ts'
import { findDokument, liesDokument } from './dokument.ts'
import { darfOeffnen, findFall, istId } from './oeffnen.ts'
import { dokumentseite as t } from './texte/personal.ts'

export type Dokumentinhalt = Readonly<{ name: string; typ: string; inhalt: Uint8Array }>

/**
 * Takes a paper out of the file for somebody and writes it into the record.
 *
 * @throws {Response} 404 where there is none, 403 where it belongs to a protected case of others
 */
export async function holeDokument(z: Zugriff, alsPdf: boolean): Promise<Dokumentinhalt> {
  const id = z.params.dokumentId
  const dokument = istId(id) ? await findDokument(z.db, z.traegerId, id) : undefined
  if (dokument === undefined) throw new Response(null, { status: 404 })
  const fall = dokument.fallId === null ? undefined : await findFall(z.db, z.traegerId, dokument.fallId)
  if (fall !== undefined && !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) throw new Response(null, { status: 403 })
  const inhalt = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokument.dokumentId, alsPdf ? 'pdf' : 'original')
  if (inhalt === undefined) throw new Response(null, { status: 404 })
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'dokument.lesen',
    ...(dokument.fallId === null ? {} : { fallId: dokument.fallId }),
    gegenstand: dokument.dokumentId,
  })
  return inhalt
}

/** Nothing in a stranger's file may run, ask for anything or be shown inside another page. */
const KOPF = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': 'private, no-store' }

/** The paper as a file to keep. */
export function alsDatei({ name, typ, inhalt }: Dokumentinhalt): Response {
  const endung = name.replace(/[^\w .()-]/g, '_')
  return new Response(Uint8Array.from(inhalt), {
    headers: {
      ...KOPF,
      'Content-Type': typ,
      'Content-Disposition': `attachment; filename="${endung}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}

/** Pixels across: for a sheet that fits the window, and for one that is looked at closely. */
const BREITEN = { normal: 1200, gross: 2200 } as const

/** How a page is asked for, out of the address: `?seite=2&drehung=90&gross=ja`, `&als=text` for its text. */
export function seitenwunsch(frage: URLSearchParams): { seite: number; drehung: Drehung; breite: number; als: 'bild' | 'text' } {
  return {
    seite: Math.max(0, Math.trunc(Number(frage.get('seite') ?? 0)) || 0),
    drehung: drehungen.find((d) => String(d) === frage.get('drehung')) ?? 0,
    breite: frage.has('gross') ? BREITEN.gross : BREITEN.normal,
    als: frage.get('als') === 'text' ? 'text' : 'bild',
  }
}

/** One page as a picture, or its text. */
export async function alsSeite({ inhalt }: Dokumentinhalt, { seite, drehung, breite, als }: ReturnType<typeof seitenwunsch>): Promise<Response> {
  const bild = await zeichneSeite(inhalt, seite, breite, drehung)
  if (!bild.ok) return new Response(t.nichtZeigbar, { status: 422, headers: textKopf })
  if (als === 'text') return new Response(bild.text.trim() || t.ohneText, { headers: textKopf })
  return new Response(Uint8Array.from(bild.png), { headers: { ...KOPF, 'Content-Type': 'image/png' } })
}

const textKopf = { ...KOPF, 'Content-Type': 'text/plain; charset=utf-8' }
