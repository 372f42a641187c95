import { alsZahl, type Zweig } from '../platform/ui/index.ts'
import { type Ergebnis, finde, type Knoten } from '../recht/index.ts'
import type { Grundlage, Posten, Teilnehmer } from './blatt-typ.ts'
import { rundeCent } from './geld.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'
import { mitPerson, zweigeVon, zweigIn } from './zweige.ts'

/** What counts as income, by where it comes from; what is more than the household needs is taken off again, so that the sum agrees. */
export function einkommenPosten(ergebnis: Ergebnis, g: Grundlage): Posten {
  const t = ergebnisTexte(g.sprache).blatt
  const zeilen = g.wurzel ? [...ausKindergeld(g, g.wurzel), ...ausEigenem(g, g.wurzel)] : []
  const zuviel = rundeCent(zeilen.reduce((s, z) => s + z.euro, 0) - ergebnis.anrechenbaresEinkommen)
  const ausgleich: Posten = { schluessel: 'zuviel', name: zuviel > 0 ? t.zuviel : t.weiteresEinkommen, euro: -zuviel, abzug: true }
  return {
    schluessel: 'einkommen',
    name: t.einkommen,
    euro: ergebnis.anrechenbaresEinkommen,
    abzug: true,
    zeilen: zuviel === 0 ? zeilen : [...zeilen, ausgleich],
    zweige: g.leute.length > 1 ? zweigeVon(g.leute, 'p9.anteil', g.wurzel, g.sprache) : [],
  }
}

function ausKindergeld(g: Grundlage, wurzel: Knoten): Posten[] {
  const t = ergebnisTexte(g.sprache).blatt
  const alle = (schluessel: string) => g.leute.flatMap((p) => finde(wurzel, schluessel, p.i) ?? []).filter((k) => k.wert > 0)
  const [kinder, rest] = [alle('p11.kindergeldverbrauch'), alle('p11.kindergeldrest')]
  const mitName = (k: Knoten): Zweig => mitPerson(zweigIn(k, g.sprache), g.leute.find((p) => p.i === k.person)?.name ?? k.name)
  const posten = (schluessel: string, name: string, knoten: readonly Knoten[], formel?: string): Posten[] =>
    knoten.length === 0
      ? []
      : [{ schluessel, name, euro: knoten.reduce((s, k) => s + k.wert, 0) / 100, abzug: true, formel, zweige: knoten.map(mitName) }]
  return [
    ...posten('kindergeld', t.kindergeld, kinder, kinder.length > 1 ? kinder.map((k) => alsZahl(k.wert / 100)).join(' + ') : undefined),
    ...posten('kindergeldrest', t.kindergeldrest, rest),
  ]
}

function ausEigenem(g: Grundlage, wurzel: Knoten): Posten[] {
  return g.leute.flatMap((person) => {
    const knoten = finde(wurzel, 'p11.einkommen', person.i)
    if (!knoten || knoten.wert <= 0) return []
    const zweig = zweigIn(knoten, g.sprache, false)
    return [
      {
        schluessel: `einkommen.${person.id}`,
        name: einkommensname(person, g),
        euro: knoten.wert / 100,
        abzug: true,
        formel: rechnung(knoten),
        zweige: zweig.zweige.length > 0 ? [zweig] : [],
      },
    ]
  })
}

/** The arithmetic of the one source, or the sum of several. */
function rechnung(knoten: Knoten): string {
  const erwerb = finde(knoten, 'p11b.erwerb')
  return erwerb?.wert === knoten.wert ? erwerb.satz() : knoten.satz()
}

function einkommensname(person: Teilnehmer, g: Grundlage): string {
  const t = ergebnisTexte(g.sprache).einkommen
  const arten = [...new Set(person.arten.filter((a) => a !== 'kindergeld'))]
  const einzige = arten.length === 1 ? arten[0] : undefined
  const art = einzige !== undefined && hat(t.arten, einzige) ? einzige : 'sonst'
  if (person.sie) return hat(t.eigenes, art) ? t.eigenes[art] : t.arten[art]
  return g.leute.length > 1 ? t.von(t.arten[art], person.name) : t.arten[art]
}

function hat<T extends object>(worte: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(worte, name)
}
