import type { VorgangArt } from '../fall/index.ts'
import type { Recht } from '../platform/auth/index.ts'
import { verfuegungsarten as namen } from './texte/personal-verfuegung.ts'

/** Kinds of single decisions: who drafts them, and which piece of work goes along. */
export const verfuegungsarten = {
  foerderung: { recht: 'foerderung.bearbeiten', vorgang: 'foerderung' },
  'foerderung-ablehnung': { recht: 'foerderung.bearbeiten', vorgang: 'foerderung' },
  'foerderung-aenderung': { recht: 'foerderung.bearbeiten', vorgang: 'foerderung' },
  'foerderung-aufhebung': { recht: 'foerderung.bearbeiten', vorgang: 'foerderung' },
  rueckforderung: { recht: 'foerderung.bearbeiten', vorgang: 'foerderung' },
  verpflichtung: { recht: 'pflicht.bearbeiten', vorgang: 'pflicht' },
  minderung: { recht: 'pflicht.bearbeiten', vorgang: 'pflicht' },
  nichterreichbarkeit: { recht: 'pflicht.bearbeiten', vorgang: 'pflicht' },
  teilhabe: { recht: 'teilhabe.bearbeiten', vorgang: 'teilhabe' },
  'teilhabe-ablehnung': { recht: 'teilhabe.bearbeiten', vorgang: 'teilhabe' },
  'teilhabe-aufhebung': { recht: 'teilhabe.bearbeiten', vorgang: 'teilhabe' },
} as const satisfies Readonly<Record<string, Readonly<{ recht: Recht; vorgang: VorgangArt }>>>

export type Verfuegungsart = keyof typeof verfuegungsarten

export function istVerfuegungsart(text: string): text is Verfuegungsart {
  return Object.hasOwn(verfuegungsarten, text)
}

/** @throws where the database holds a kind that no room brings */
export function verfuegungsart(text: string): Verfuegungsart {
  if (!istVerfuegungsart(text)) throw new Error(`no kind of single decision: ${text}`)
  return text
}

export function verfuegungsartName(art: string): string {
  return namen[art] ?? art
}
