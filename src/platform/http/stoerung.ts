import { type Stoerung, stoerungIn } from '../db/index.ts'
import { stoerungsTexte } from './stoerungstexte.ts'

/**
 * Turns a failure of the database into an answer; every other error stays what it is.
 *
 * @throws {Response} 503 or 507, with the sentence as its text for whoever asks for a file and gets no page
 */
export async function ohneStoerung<T>(arbeit: Promise<T>): Promise<T> {
  try {
    return await arbeit
  } catch (fehler) {
    const art = stoerungIn(fehler)
    if (art === undefined) throw fehler
    throw stoerungsAntwort(art, fehler)
  }
}

function stoerungsAntwort(art: Stoerung, fehler: unknown): Response {
  const { status, titel, satz } = stoerungsTexte[art]
  // one line for each request: a trace would say nothing more, and there may be many
  console.error(`${status} ${titel}: ${fehler instanceof Error ? fehler.message : ''}`)
  return new Response(`${titel}. ${satz}`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '30' } })
}
