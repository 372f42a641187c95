import type { Sprache } from '../platform/sprache/index.ts'
import { alsZahl, type Zweig } from '../platform/ui/index.ts'
import { type Ergebnis, type Falldatei, finde, type PersonErgebnis } from '../recht/index.ts'
import { einkommenPosten } from './blatt-einkommen.ts'
import type { Blatt, Dazu, Grundlage, Posten, Teilnehmer } from './blatt-typ.ts'
import { rundeCent } from './geld.ts'
import { istSie, nameVon } from './namen.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'
import { mitPerson, zweigeVon, zweigIn } from './zweige.ts'

/** The calculation sheet of a household: needs, what covers them, the claim. Sums agree with the result to the cent. */
export function blattZu(fall: Falldatei, ergebnis: Ergebnis, sprache: Sprache = 'de'): Blatt {
  const leute = teilnehmer(fall, ergebnis, sprache)
  const g: Grundlage = { leute, wurzel: ergebnis.begruendung, sprache }
  const abzuege = abzugsPosten(fall, ergebnis, g)
  return {
    bedarf: bedarfPosten({ ...g, leute: imBedarf(leute, ergebnis) }, ergebnis),
    abzuege: abzuege.filter((p) => p.euro !== 0),
    leistung: summe(leute, (w) => w.leistung),
    dazu: dazuPosten(g).filter((p) => p.euro !== 0),
    anspruch: ergebnis.anspruch,
    einbehalten: summe(leute, (w) => w.aufrechnung),
  }
}

function abzugsPosten(fall: Falldatei, ergebnis: Ergebnis, g: Grundlage): Posten[] {
  const t = ergebnisTexte(g.sprache).blatt
  const minderung = summe(g.leute, (w) => w.minderung)
  const rest = rundeCent(ergebnis.gesamtbedarf - ergebnis.anrechenbaresEinkommen - minderung - summe(g.leute, (w) => w.leistung))
  const vermoegen = Math.min(rest, einzusetzendesVermoegen(g))
  const abzug = (schluessel: string, name: string, euro: number, knoten: string): Posten => ({
    schluessel,
    name,
    euro,
    abzug: true,
    zweige: zweige(g, knoten),
  })
  return [
    einkommenPosten(ergebnis, g),
    abzug('minderung', t.minderung, minderung, 'p31.minderung'),
    abzug('vermoegen', t.vermoegen, vermoegen, 'p12.anteil'),
    abzug('rest', fall.anspruchVon || fall.anspruchBis ? t.tage : t.weitere, rundeCent(rest - vermoegen), 'p19.leistung'),
  ]
}

function dazuPosten(g: Grundlage): Dazu[] {
  const t = ergebnisTexte(g.sprache).blatt
  const dazu = (schluessel: Dazu['schluessel'], euro: number, knoten?: string): Dazu => ({
    schluessel,
    name: t[schluessel],
    euro,
    ...(knoten ? { zweige: zweige(g, knoten) } : {}),
  })
  return [
    dazu(
      'sofortzuschlag',
      summe(g.leute, (w) => w.sofortzuschlag),
      'p72.sofortzuschlag',
    ),
    dazu(
      'bildung',
      summe(g.leute, (w) => w.bildungTeilhabe),
      'p28.leistung',
    ),
    dazu(
      'erstausstattung',
      summe(g.leute, (w) => w.erstausstattung),
    ),
    dazu(
      'versicherung',
      summe(g.leute, (w) => w.zuschussVersicherung),
    ),
  ]
}

/** Assets above the allowances as they are set against the needs (sec. 12, 19 (3)), euros. */
function einzusetzendesVermoegen({ leute, wurzel }: Grundlage): number {
  if (!wurzel) return 0
  return leute.reduce((s, t) => s + (finde(wurzel, 'p12.anteil', t.i)?.wert ?? 0) + (finde(wurzel, 'p12.eigenes', t.i)?.wert ?? 0), 0) / 100
}

export function teilnehmer(fall: Falldatei, ergebnis: Ergebnis, sprache: Sprache): Teilnehmer[] {
  return fall.personen.flatMap((p, i) => {
    const werte = ergebnis.personen[p.id]
    const arten = (p.einkommen ?? []).map((e) => e.art)
    return werte ? [{ i, id: p.id, name: nameVon(fall, p.id, sprache), sie: istSie(fall, p.id), werte, arten }] : []
  })
}

/** `gesamtbedarf` covers the members with a claim: excluded persons and children who cover their own need stand beside it. */
function imBedarf(alle: readonly Teilnehmer[], ergebnis: Ergebnis): readonly Teilnehmer[] {
  if (summe(alle, (w) => w.bedarf) === ergebnis.gesamtbedarf) return alle
  const mitAnspruch = alle.filter((t) => t.werte.leistung > 0)
  return summe(mitAnspruch, (w) => w.bedarf) === ergebnis.gesamtbedarf ? mitAnspruch : []
}

function summe(leute: readonly Teilnehmer[], von: (w: PersonErgebnis) => number): number {
  return rundeCent(leute.reduce((s, t) => s + von(t.werte), 0))
}

const zweige = (g: Grundlage, schluessel: string): Zweig[] => zweigeVon(g.leute, schluessel, g.wurzel, g.sprache)

const plus = (leute: readonly Teilnehmer[], von: (w: PersonErgebnis) => number): string | undefined =>
  leute.length > 1
    ? leute
        .map((t) => von(t.werte))
        .filter((w) => w !== 0)
        .map((w) => alsZahl(w))
        .join(' + ')
    : undefined

/** One line of the needs over all members. */
function zeile(g: Grundlage, schluessel: string, name: string, von: (w: PersonErgebnis) => number, knoten: string): Posten {
  return { schluessel, name, euro: summe(g.leute, von), formel: plus(g.leute, von), zweige: zweige(g, knoten) }
}

function bedarfPosten(g: Grundlage, ergebnis: Ergebnis): Posten {
  const t = ergebnisTexte(g.sprache).blatt
  const zeilen = [
    zeile(g, 'regelbedarf', g.leute.length > 1 ? t.regelbedarfe : t.regelbedarf, (w) => w.regelbedarf, 'p20.regelbedarf'),
    ...mehrbedarfe(g),
    zeile(g, 'unterkunft', t.unterkunft, (w) => w.unterkunft, 'p22.anteil'),
  ]
  return {
    schluessel: 'bedarf',
    name: t.bedarf,
    euro: ergebnis.gesamtbedarf,
    formel: t.fuer(g.leute.length),
    zeilen: g.leute.length > 0 ? zeilen.filter((z) => z.euro !== 0) : [],
  }
}

/** One line for each kind of Mehrbedarf, over all persons who have it. */
function mehrbedarfe(g: Grundlage): Posten[] {
  const t = ergebnisTexte(g.sprache).blatt
  const arten = new Map<string, { name: string; cent: number; zweige: Zweig[] }>()
  for (const person of g.leute) {
    for (const knoten of (g.wurzel && finde(g.wurzel, 'p21.mehrbedarf', person.i))?.aus ?? []) {
      if (knoten.wert === 0) continue
      const art = arten.get(knoten.schluessel) ?? { name: t.schritte[knoten.name] ?? knoten.name, cent: 0, zweige: [] }
      art.cent += knoten.wert
      art.zweige.push(mitPerson(zweigIn(knoten, g.sprache), person.name))
      arten.set(knoten.schluessel, art)
    }
  }
  const einzeln = [...arten].map(([schluessel, a]) => ({ schluessel, name: a.name, euro: a.cent / 100, zweige: a.zweige }))
  const zusammen = summe(g.leute, (w) => w.mehrbedarf)
  const stimmt = rundeCent(einzeln.reduce((s, p) => s + p.euro, 0)) === zusammen
  return stimmt ? einzeln : [zeile(g, 'mehrbedarf', t.mehrbedarfe, (w) => w.mehrbedarf, 'p21.mehrbedarf')]
}
