import { fileTypeFromBuffer } from 'file-type'

/** What is kept, and as what it is shown. */
export const dokumentTypen = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/tiff'] as const
export type DokumentTyp = (typeof dokumentTypen)[number]

const AUSWEG = 'Bitte speichern Sie es als PDF, oder fotografieren Sie die Seiten.'

/** German sentences for files we know but do not keep. */
const abgelehnt: Readonly<Record<string, string>> = {
  'image/heic':
    'Bilder im Format HEIC können wir nicht lesen. Am iPhone hilft: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“. Oder machen Sie ein Bildschirmfoto von dem Bild und senden Sie dieses.',
  'image/gif': 'Bilder im Format GIF nehmen wir nicht an. Bitte speichern Sie es als JPG oder PNG.',
  'image/avif': 'Bilder im Format AVIF nehmen wir nicht an. Bitte speichern Sie es als JPG oder PNG.',
  'application/zip': 'Das ist ein gepackter Ordner. Bitte senden Sie die Dateien darin einzeln.',
  'application/x-cfb': `Das ist ein Office-Dokument. ${AUSWEG}`,
  'application/rtf': `Das ist ein Textdokument. ${AUSWEG}`,
}

export type Erkannt = Readonly<{ ok: true; typ: DokumentTyp }> | Readonly<{ ok: false; satz: string }>

/** The kind of a file by its content; its name says nothing. */
export async function erkenneTyp(bytes: Uint8Array): Promise<Erkannt> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  const typ = dokumentTypen.find((t) => t === mime)
  if (typ !== undefined) return { ok: true, typ }
  if (/^image\/(heic|heif)/.test(mime)) return { ok: false, satz: abgelehnt['image/heic'] ?? '' }
  if (/opendocument|officedocument|msword/.test(mime)) return { ok: false, satz: `Das ist ein Office-Dokument. ${AUSWEG}` }
  if (/^(video|audio)\//.test(mime)) return { ok: false, satz: 'Filme und Tonaufnahmen nehmen wir nicht an. Bitte fotografieren Sie die Seiten.' }
  return { ok: false, satz: abgelehnt[mime] ?? 'Diese Art von Datei nehmen wir nicht an. Möglich sind PDF, JPG, PNG, WEBP und TIFF.' }
}
