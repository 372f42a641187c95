import type { Einheit } from '../grundlage/einheit.ts'
import type { Knoten, Regel, Spur } from '../grundlage/nachweis.ts'
import * as ku from '../parameter/unterkunft.ts'
import type { Lage, PersonLage } from './lage.ts'
import { type Anerkennung, erkenneAn } from './p22-anerkennung.ts'
import { hatAnteil, koepfeDerBg } from './p22-koepfe.ts'
import * as r from './p22-regeln.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/** Node of a person's housing need in the month, right after it was worked out: `l.werte` and `l.kopfteilIm` hold the shares. */
export function begruendeAnteil(l: Lage, spur: Spur, p: PersonLage): void {
  const teile: Knoten[] = []
  monatsbetrag(l, teile, (k) => kopfteilKnoten(l, spur, p, k))
  if (teile.length === 0) teile.push(...warumNichts(l, spur, p))
  if (teile.length > 0) spur.regel(r.unterkunftRegel, p.i, p.unterkunft, teile)
}

/** No share although the dwelling costs something. */
function warumNichts(l: Lage, spur: Spur, p: PersonLage): Knoten[] {
  const w = l.wohnung
  if (w.miete + w.heizung + w.einmalig + w.instandhaltung === 0) return []
  if (hatAnteil(l, p, l.abschnitte - 1)) return [kopfteilKnoten(l, spur, p, l.abschnitte - 1)]
  const auszug = spur.angabe(`personen[${p.i}].auszugOhneZusicherung`, 'Auszug ohne Zusicherung', 1, 'ja oder nein', p.i)
  return [spur.regel(r.ohneZusicherungAusgezogen, p.i, 0, [auszug])]
}

/** Adds what a member gets of the share of somebody not reachable. */
export function begruendeUmverteilung(
  spur: Spur,
  von: PersonLage,
  an: PersonLage,
  zahlen: readonly [anteil: number, andere: number, cent: number],
  mehr: number,
): void {
  const [anteil, andere, cent] = zahlen
  const knoten = spur.regel(r.umverteilungRegel, an.i, mehr, [
    spur.von(r.unterkunftRegel, von.i) ?? spur.angabe('umverteilung', 'Anteil der nicht erreichbaren Person', anteil, 'Cent', von.i),
    spur.angabe('uebrige', 'Übrige Personen', andere, 'Personen'),
    spur.angabe('rest', 'Übriger Cent', cent, 'Cent'),
  ])
  spur.regel(r.unterkunftRegel, an.i, an.unterkunft, [...(spur.von(r.unterkunftRegel, an.i)?.aus ?? []), knoten])
}

/** One head's share in a part of the month: plain division where nothing was compared with a limit, else step by step. */
function kopfteilKnoten(l: Lage, spur: Spur, p: PersonLage, abschnitt: number): Knoten {
  const n = l.koepfeIm[abschnitt] ?? 1
  const a = erkenneAn(l, p.bg, n, koepfeDerBg(l, p.bg, abschnitt), l.unterkunftNeu)
  const wert = l.kopfteilIm[abschnitt] ?? 0
  const k = new Wohnkosten(l, spur, a)
  if (nichtsVerglichen(a))
    return spur.regel(r.kopfteilRegel, p.i, wert, [k.gesamt(), spur.angabe('koepfe', 'Personen in der Wohnung', n, 'Personen')])
  const teile = [k.unterkunft(), k.heizung(), k.einmalig(), k.instandhaltung()].filter((teil) => teil !== undefined)
  const koepfe = spur.angabe('koepfeBg', 'Personen der Bedarfsgemeinschaft', a.m, 'Personen')
  return spur.regel(r.kopfteilDerBg, p.i, wert, [...teile, koepfe])
}

function nichtsVerglichen(a: Anerkennung): boolean {
  return a.grund === 'ohneGrenze' && a.grundHeizung === 'ohneGrenze' && !a.bisher && a.satz8 === 'nichts'
}

/** The nodes of the cost of a dwelling as sec. 22 recognises it for one Bedarfsgemeinschaft. */
class Wohnkosten {
  private readonly l: Lage
  private readonly spur: Spur
  private readonly a: Anerkennung
  constructor(l: Lage, spur: Spur, a: Anerkennung) {
    this.l = l
    this.spur = spur
    this.a = a
  }

  /** Actual cost of the whole dwelling. */
  gesamt(): Knoten {
    const w = this.l.wohnung
    const instandhaltung = this.betrag('instandhaltung', 'Instandhaltung', w.instandhaltung)
    return this.folgt(r.tatsaechlicheKosten, [...this.teileUnterkunft(), ...this.teileHeizung(), ...this.teileEinmalig(), ...instandhaltung])
  }

  unterkunft(): Knoten | undefined {
    const w = this.l.wohnung
    if (w.miete === 0) return undefined
    const kosten = this.nachUmzug(this.desAnteils(this.folgt(r.unterkunftskosten, this.teileUnterkunft())))
    const { grund } = this.a
    return grund === 'ohneGrenze' ? kosten : this.folgt(r.unterkunftRegeln[grund], [kosten, this.warum(grund, kosten)])
  }

  heizung(): Knoten | undefined {
    const { a, l } = this
    if (l.wohnung.heizung === 0) return undefined
    const kosten = this.desAnteils(this.folgt(r.heizungskosten, this.teileHeizung()))
    if (a.grundHeizung === 'angemessen') return this.folgt(r.heizungRegeln.angemessen, [kosten, this.grenzeHeizung()])
    if (a.grundHeizung === 'bisher') return this.folgt(r.heizungRegeln.bisher, [kosten, this.bisher()])
    if (a.grundHeizung === 'ohneGrenze') return kosten
    return this.folgt(r.heizungRegeln[a.grundHeizung], [kosten, this.schutz(a.grundHeizung)])
  }

  einmalig(): Knoten | undefined {
    return this.l.wohnung.einmalig === 0 ? undefined : this.desAnteils(this.folgt(r.einmaligeKosten, this.teileEinmalig()))
  }

  instandhaltung(): Knoten | undefined {
    const w = this.l.wohnung
    const [betrag] = this.betrag('instandhaltung', 'Instandhaltung', w.instandhaltung)
    if (betrag === undefined || w.grenze < 0) return betrag && this.desAnteils(betrag)
    return this.folgt(r.instandhaltungRegel, [
      this.desAnteils(betrag),
      this.spur.parameter(ku.instandhaltungMonate),
      this.grenze(),
      this.desAnteils(this.folgt(r.unterkunftskosten, this.mietteile())),
    ])
  }

  /** What limits or protects the rent, by the reason found. */
  private warum(grund: keyof typeof r.unterkunftRegeln, kosten: Knoten): Knoten {
    if (grund === 'angemessen') return this.grenze()
    if (grund === 'deckel') return this.deckel()
    if (grund === 'satz8') return this.ohneSatz8(kosten)
    if (grund === 'karenz') return this.karenz()
    return this.schutz(grund)
  }

  private schutz(grund: 'unabweisbar' | 'verkleinerung' | 'kostensenkung' | 'todesfall'): Knoten {
    const w = this.l.wohnung
    if (grund === 'unabweisbar') return this.fakt('unabweisbar', 'Höhere Kosten unabweisbar oder mit Kindern anerkannt', 1, 'ja oder nein')
    if (grund === 'verkleinerung')
      return this.fakt('verkleinerungBis', 'Übergang nach Verkleinerung der Bedarfsgemeinschaft bis', w.verkleinerungBis, 'Datum')
    if (grund === 'todesfall') return this.fakt('todesfallschutzBis', 'Schutz nach einem Todesfall bis', w.todesfallschutzBis, 'Datum')
    return this.fakt('kostensenkungBis', 'Frist zur Kostensenkung bis', w.kostensenkungBis, 'Datum')
  }

  private karenz(): Knoten {
    if (this.l.wohnung.karenzGenannt) return this.fakt('karenzzeit', 'Karenzzeit', 1, 'ja oder nein')
    return this.folgt(r.karenzRegel, [
      this.spur.angabe('leistungsbezugSeit', 'Seit Beginn des Leistungsbezugs', this.l.bezugsmonate, 'Monate'),
      this.spur.parameter(ku.karenzzeitMonate),
    ])
  }

  /** Rent of the Bedarfsgemeinschaft after the rules on moves. */
  private nachUmzug(kosten: Knoten): Knoten {
    const { a, l } = this
    let knoten = kosten
    if (a.bisher) knoten = this.folgt(r.umzugRegeln.bisher, [knoten, l.unterkunftNeu ? this.bisher() : this.bisherOhneHeizung()])
    return a.ohneZusicherung ? this.folgt(r.umzugRegeln.ohneZusicherung, [knoten, this.grenze()]) : knoten
  }

  private bisherOhneHeizung(): Knoten {
    return this.folgt(r.bisherOhneHeizung, [this.bisher(), this.heizung() ?? this.fakt('heizkosten', 'Heizkosten', 0, 'Cent')])
  }

  private deckel(): Knoten {
    return this.folgt(r.deckelRegel, [this.spur.parameter(ku.karenzdeckelFaktor), this.grenze()])
  }

  private ohneSatz8(kosten: Knoten): Knoten {
    const w = this.l.wohnung
    if (this.a.satz8 === 'quadratmeter') {
      const flaeche = this.fakt('wohnflaeche', 'Wohnfläche', w.flaeche, 'Hundertstel Quadratmeter')
      return this.desAnteils(
        this.folgt(r.quadratmeterRegel, [
          this.fakt('quadratmeterpreisGrenze', 'Örtliche Grenze je Quadratmeter', w.quadratmeterpreis, 'Cent'),
          flaeche,
        ]),
      )
    }
    const ueber = this.folgt(r.mietueberhang, [
      this.fakt('grundmiete', 'Grundmiete', w.grundmiete, 'Cent'),
      this.fakt('zulaessigeMiete', 'Zulässige Miete', w.zulaessigeMiete, 'Cent'),
    ])
    return this.folgt(r.ohneUeberhang, [kosten, this.desAnteils(ueber)])
  }

  private grenze(): Knoten {
    return this.fakt('angemessenBruttokalt', 'Örtliche Grenze für die Unterkunft', this.l.wohnung.grenze, 'Cent')
  }

  private grenzeHeizung(): Knoten {
    return this.fakt('angemessenHeizkosten', 'Örtliche Grenze für die Heizung', this.l.wohnung.grenzeHeizung, 'Cent')
  }

  private bisher(): Knoten {
    return this.fakt('bisherigeUnterkunftskosten', 'Bisheriger Bedarf', this.l.wohnung.bisher, 'Cent')
  }

  private teileUnterkunft(): Knoten[] {
    const { guthaben, miete } = this.l.wohnung
    return [...this.mietteile(), ...this.betrag('guthaben', 'Guthaben', -Math.min(guthaben, miete))]
  }

  private mietteile(): Knoten[] {
    const w = this.l.wohnung
    return [
      ...this.betrag('grundmiete', 'Grundmiete', w.grundmiete),
      ...this.betrag('nebenkosten', 'Nebenkosten', w.nebenkosten),
      ...this.betrag('schuldzinsen', 'Schuldzinsen und Lasten', w.miete - w.grundmiete - w.nebenkosten),
    ]
  }

  private teileHeizung(): Knoten[] {
    const { guthaben, miete, heizung } = this.l.wohnung
    const rest = Math.max(0, guthaben - miete)
    return [...this.betrag('heizkosten', 'Heizkosten', heizung), ...this.betrag('guthaben', 'Guthaben', -Math.min(rest, heizung))]
  }

  private teileEinmalig(): Knoten[] {
    const { guthaben, miete, heizung, einmalig } = this.l.wohnung
    const rest = Math.max(0, guthaben - miete - heizung)
    return [...this.betrag('einmalig', 'Einmalige Kosten', einmalig), ...this.betrag('guthaben', 'Guthaben', -Math.min(rest, einmalig))]
  }

  /** An amount of the whole dwelling as the part of the Bedarfsgemeinschaft. */
  private desAnteils(ganzes: Knoten): Knoten {
    const { n, m } = this.a
    if (n === m) return ganzes
    return this.folgt(r.anteilDerBg, [
      ganzes,
      this.spur.angabe('koepfeBg', 'Personen der Bedarfsgemeinschaft', m, 'Personen'),
      this.spur.angabe('koepfe', 'Personen in der Wohnung', n, 'Personen'),
    ])
  }

  private betrag(feld: string, name: string, wert: number): Knoten[] {
    return wert === 0 ? [] : [this.fakt(feld, name, wert, 'Cent')]
  }

  private fakt(feld: string, name: string, wert: number, einheit: Einheit): Knoten {
    return this.spur.angabe(`unterkunft.${feld}`, name, wert, einheit)
  }

  /** A node whose number is worked out again from its operands: the reasoning that does not lead to the calculated share is a bug. */
  private folgt<A extends readonly number[]>(regel: Regel<A>, operanden: readonly Knoten[]): Knoten {
    // as many operands as the rule takes; `Spur` relies on the same
    return this.spur.regel(regel, -1, regel.rechne(...(operanden.map((k) => k.wert) as unknown as A)), operanden)
  }
}
