import type { Umfeld } from './umfeld.ts'

/**
 * The absolute address of a page of the Träger: for mails, feeds, QR codes, the sitemap. Never made from what a request says of its
 * host: anybody can write that, and what is kept for the next reader must not lead elsewhere.
 *
 * @param pfad as in `<Link to>`: `/presse`, with the query if there is one
 */
export function webadresse({ adresse }: Pick<Umfeld, 'adresse'>, pfad = '/'): string {
  return adresse + pfad
}

/**
 * Where the pages of a Träger are found, without a slash at the end: under its own host name, else below the address of the
 * installation, there at the root for the Träger it names first.
 *
 * @param grund address of the installation: `https://portal.example`; its scheme and port hold for the host names too
 */
export function adresseDesTraegers(grund: string, wer: Readonly<{ kuerzel: string; host: string | undefined; erster: boolean }>): string {
  if (wer.host === undefined) return wer.erster ? grund : `${grund}/t/${wer.kuerzel}`
  const { protocol, port } = new URL(grund)
  return `${protocol}//${wer.host}${port && `:${port}`}`
}
