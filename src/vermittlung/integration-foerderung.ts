import type { Foerderzeile } from '../foerderung/index.ts'
import { instrumente } from '../recht/index.ts'
import type { Integrationsart, Meldung } from './model.ts'
import { integrationSaetze as t } from './texte/personal-integration.ts'

const artDurch = (code: string) => instrumente.find((i) => i.code === code)?.integrationsart

/** Grants that can support a start of work: what is paid beside the job, public employment, and help for the self-employed. */
export function foerdertArbeit({ instrument }: Pick<Foerderzeile, 'instrument'>): boolean {
  return instrument === 'p16c' || artDurch(instrument) !== undefined
}

/**
 * What is wrong with a grant named for a start of work. A grant says itself what kind of work it supports: secs. 16d and 16i are public
 * employment (no integration, sec. 5 KennzahlenV) and nothing else is.
 *
 * @param f the grant, where the person has it
 */
export function einwandGegen(
  n: Readonly<{ beginn: string; art: Integrationsart }>,
  f: Pick<Foerderzeile, 'instrument' | 'bis' | 'beendetAm'> | undefined,
): Meldung[] {
  if (f === undefined || !foerdertArbeit(f)) return [{ feld: 'foerderung', satz: t.foerderungFremd }]
  const ende = f.beendetAm ?? f.bis
  if (ende !== null && ende < n.beginn) return [{ feld: 'foerderung', satz: t.foerderungVorbei }]
  const oeffentlich = artDurch(f.instrument) === 'oeffentlich-gefoerdert'
  if (oeffentlich !== (n.art === 'oeffentlich-gefoerdert')) return [{ feld: 'art', satz: oeffentlich ? t.artOeffentlich : t.artNichtOeffentlich }]
  return n.art === 'geringfuegig' ? [{ feld: 'art', satz: t.artNichtGeringfuegig }] : []
}
