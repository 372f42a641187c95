import { liesMonat } from '../platform/eingabe/index.ts'
import { bruttoVerdienst, ERWERB } from './fragen/einkommen.ts'
import { betrag, gewaehlt, type Lage } from './lage.ts'
import { SCHULPFLICHT } from './model.ts'
import { rechnerTexte } from './texte/rechner/index.ts'
import { alsWert } from './werte.ts'

/** What the answers left open and how the calculation takes it, in sentences for the result. */
export function annahmenZu(lage: Lage): string[] {
  const t = rechnerTexte(lage.sprache).annahmen
  const verdient = lage.erwachsene.filter((m) => ERWERB.some((e) => gewaehlt(lage.a, `geld.${m.id}`).includes(e)) && bruttoVerdienst(lage, m.id) > 0)
  const moegliche: readonly (readonly [boolean, string])[] = [
    [lage.a.bezug === 'ja' && !liesMonat(lage.a['bezug-seit'] ?? '').ok, t.bezugSeit],
    [lage.a.mietart === 'warm' && lage.a.wohnen === 'miete', t.warmmiete],
    [lage.a.warmwasser === 'unbekannt', t.warmwasser],
    [lage.a.wohnen !== 'frei' && betrag(lage.a, 'grenze-kalt') === 0, t.mietgrenze],
    [verdient.some((m) => lage.a[`kosten.${m.id}`] === 'unbekannt'), t.kosten(alsWert(lage, 'absetzung.grundbetrag'))],
    [lage.kinder.some((k) => k.alter >= SCHULPFLICHT.ab && k.alter <= SCHULPFLICHT.bis), t.schule],
    [lage.a.vermoegen === 'unbekannt', t.vermoegen],
  ]
  return moegliche.flatMap(([trifftZu, satz]) => (trifftZu ? [satz] : []))
}
