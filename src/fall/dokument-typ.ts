import { fileTypeFromBuffer } from 'file-type'
import { dokumentsaetze } from './texte/dokument.ts'

/** What is kept, and as what it is shown. */
export const dokumentTypen = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/tiff'] as const
export type DokumentTyp = (typeof dokumentTypen)[number]

/** German sentences for files we know but do not keep. */
const abgelehnt: Readonly<Record<string, string>> = {
  'image/gif': dokumentsaetze.gif,
  'image/avif': dokumentsaetze.avif,
  'application/zip': dokumentsaetze.zip,
  'application/x-cfb': dokumentsaetze.office,
  'application/rtf': dokumentsaetze.text,
}

export type Erkannt = Readonly<{ ok: true; typ: DokumentTyp }> | Readonly<{ ok: false; satz: string }>

/** The kind of a file by its content; its name says nothing. */
export async function erkenneTyp(bytes: Uint8Array): Promise<Erkannt> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  const typ = dokumentTypen.find((t) => t === mime)
  if (typ !== undefined) return { ok: true, typ }
  if (/^image\/(heic|heif)/.test(mime)) return { ok: false, satz: dokumentsaetze.heic }
  if (/opendocument|officedocument|msword/.test(mime)) return { ok: false, satz: dokumentsaetze.office }
  if (/^(video|audio)\//.test(mime)) return { ok: false, satz: dokumentsaetze.film }
  return { ok: false, satz: abgelehnt[mime] ?? dokumentsaetze.unbekannt }
}
