import { alsEuro, alsProzent, promilleVon, runde } from '../grundlage/geld.ts'
import { type Regel, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'

/**
 * The steps of sec. 22 as rules. Amounts of a Bedarfsgemeinschaft that shares its dwelling with others are cents with fractions here,
 * because nothing is rounded before the share per head (sec. 41 (2)).
 */

/** Cost of the dwelling as it is. */
export const tatsaechlicheKosten = summenregel('p22.kosten', 'Kosten der Wohnung', sgb2('§ 22 Abs. 1 Satz 1'))
export const unterkunftskosten = summenregel('p22.kosten.unterkunft', 'Kosten der Unterkunft', sgb2('§ 22 Abs. 1 Satz 1'))
export const heizungskosten = summenregel('p22.kosten.heizung', 'Kosten der Heizung', sgb2('§ 22 Abs. 1 Satz 1'))
export const einmaligeKosten = summenregel('p22.kosten.einmalig', 'Einmalige Kosten der Wohnung', sgb2('§ 22 Abs. 1 Satz 1'))

/** Part of a Bedarfsgemeinschaft that shares its dwelling with others. */
export const anteilDerBg = regel({
  schluessel: 'p22.anteil-bg',
  name: 'Anteil der Bedarfsgemeinschaft',
  fundstelle: sgb2('§ 22 Abs. 1'),
  einheit: 'Cent',
  formel: 'Betrag × Personen der Bedarfsgemeinschaft ÷ Personen in der Wohnung',
  rechne: (betrag: number, m: number, n: number) => (betrag * m) / n,
  satz: (wert, [betrag, m, n]) =>
    `In der Wohnung leben ${n} Personen, zur Bedarfsgemeinschaft ${m === 1 ? 'gehört eine' : `gehören ${m}`}: ${alsEuro(betrag)} × ${m} ÷ ${n} = ${alsEuro(wert)}`,
})

/** One head's share where the cost is recognised as it is and nothing was compared with a limit. */
export const kopfteilRegel = regel({
  schluessel: 'p22.kopfteil',
  name: 'Anteil an Unterkunft und Heizung',
  fundstelle: sgb2('§ 22 Abs. 1'),
  einheit: 'Cent',
  formel: 'anerkannte Kosten ÷ Personen',
  rechne: (kosten: number, koepfe: number) => runde(kosten, koepfe),
  satz: (wert, [kosten, koepfe]) =>
    koepfe === 1 ? `Die anerkannten Kosten von ${alsEuro(kosten)} trägt eine Person.` : `${alsEuro(kosten)} ÷ ${koepfe} Personen = ${alsEuro(wert)}`,
})

/** The same share from the recognised parts of a Bedarfsgemeinschaft; the last operand is its heads. */
export const kopfteilDerBg: Regel = regel({
  schluessel: kopfteilRegel.schluessel,
  name: kopfteilRegel.name,
  fundstelle: kopfteilRegel.fundstelle,
  einheit: 'Cent',
  formel: 'Summe der anerkannten Kosten ÷ Personen der Bedarfsgemeinschaft',
  rechne: (...zahlen: number[]) => {
    const [kosten, m] = summeUndKoepfe(zahlen)
    // two sums with fractions of up to sixty heads are never closer than this without being equal
    return Math.floor(kosten / m + 0.5 + 1e-6)
  },
  satz: (wert, zahlen) => {
    const [kosten, m] = summeUndKoepfe(zahlen)
    if (m === 1) return `Anerkannt sind ${alsEuro(wert)}.`
    return `Für die Bedarfsgemeinschaft anerkannt sind ${alsEuro(kosten)}. Geteilt durch ${m} Personen: ${alsEuro(wert)} je Person.`
  },
})

function summeUndKoepfe(zahlen: readonly number[]): [kosten: number, m: number] {
  return [zahlen.slice(0, -1).reduce((a, b) => a + b, 0), zahlen.at(-1) ?? 1]
}

/** Sec. 22 of the month: share of each person. */
export const unterkunftRegel = summenregel('p22.anteil', 'Unterkunft und Heizung', sgb2('§ 22 Abs. 1'))

/** Sec. 22 (5): nothing for somebody under 25 who moved out without the Zusicherung. */
export const ohneZusicherungAusgezogen = regel({
  schluessel: 'p22.ohne-zusicherung',
  name: 'Auszug vor dem 25. Geburtstag ohne Zusicherung',
  fundstelle: sgb2('§ 22 Abs. 5'),
  einheit: 'Cent',
  formel: 'kein Bedarf bis zum 25. Geburtstag',
  rechne: (_auszug: number) => 0,
  satz: () => 'Wer vor dem 25. Geburtstag ohne Zusicherung auszieht, hat bis dahin keinen Bedarf für Unterkunft und Heizung.',
})

/** Sec. 22 (7) sentence 4: the share of somebody not reachable, spread over the others. */
export const umverteilungRegel = regel({
  schluessel: 'p22.umverteilung',
  name: 'Anteil der nicht erreichbaren Person',
  fundstelle: sgb2('§ 22 Abs. 7 Satz 4'),
  einheit: 'Cent',
  formel: 'Anteil ÷ übrige Personen, ein übriger Cent an die ersten',
  rechne: (anteil: number, personen: number, rest: number) => Math.floor(anteil / personen) + rest,
  satz: (wert, [anteil, personen]) =>
    personen === 1
      ? `Der Anteil der nicht erreichbaren Person von ${alsEuro(anteil)} geht auf die andere Person über.`
      : `Der Anteil der nicht erreichbaren Person von ${alsEuro(anteil)} verteilt sich auf ${personen} Personen: ${alsEuro(wert)}`,
})

/** Recognised cost up to a limit. */
function begrenzt(schluessel: string, name: string, stelle: string, satz: (kosten: string, grenze: string) => string) {
  return regel({
    schluessel,
    name,
    fundstelle: sgb2(stelle),
    einheit: 'Cent',
    formel: 'tatsächliche Kosten, höchstens die Grenze',
    rechne: (kosten: number, grenze: number) => Math.min(kosten, grenze),
    satz: (_wert, [kosten, grenze]) =>
      kosten <= grenze
        ? `Die Kosten von ${alsEuro(kosten)} liegen nicht über der Grenze von ${alsEuro(grenze)} und werden voll anerkannt.`
        : satz(alsEuro(kosten), alsEuro(grenze)),
  })
}

/** Recognised cost in full although it is above the limit, because a period protects it; the second operand is what protects. */
function geschuetzt(schluessel: string, name: string, stelle: string, satz: (kosten: string) => string) {
  return regel({
    schluessel,
    name,
    fundstelle: sgb2(stelle),
    einheit: 'Cent',
    formel: 'tatsächliche Kosten',
    rechne: (kosten: number, _schutz: number) => kosten,
    satz: (_wert, [kosten]) => satz(alsEuro(kosten)),
  })
}

const unterkunft = ['p22.unterkunft', 'Anerkannte Unterkunft'] as const
const heizung = ['p22.heizung', 'Anerkannte Heizung'] as const
const umzug = ['p22.umzug', 'Unterkunft nach dem Umzug'] as const

/** Why rent is recognised as it is: sec. 22 (1) in its versions until and since July 2026. */
export const unterkunftRegeln = {
  angemessen: begrenzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 1',
    (kosten, grenze) => `Angemessen sind am Wohnort höchstens ${grenze}. Von ${kosten} werden ${grenze} anerkannt.`,
  ),
  deckel: begrenzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 6',
    (kosten, grenze) => `Mehr als das Eineinhalbfache der angemessenen Kosten wird nicht anerkannt. Von ${kosten} werden ${grenze} anerkannt.`,
  ),
  satz8: begrenzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 8',
    (kosten, grenze) =>
      `Der Teil über der Grenze je Quadratmeter oder über der zulässigen Miete zählt nicht. Von ${kosten} werden ${grenze} anerkannt.`,
  ),
  karenz: geschuetzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 2, 3',
    (kosten) => `In der Karenzzeit werden die tatsächlichen Kosten der Unterkunft anerkannt: ${kosten}.`,
  ),
  unabweisbar: geschuetzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 7',
    (kosten) => `In der Karenzzeit werden die höheren Kosten im Einzelfall anerkannt: ${kosten}.`,
  ),
  verkleinerung: geschuetzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 6, 9',
    (kosten) => `Die Bedarfsgemeinschaft ist kleiner geworden. Für eine Übergangszeit werden die tatsächlichen Kosten anerkannt: ${kosten}.`,
  ),
  kostensenkung: geschuetzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 9',
    (kosten) => `Während der Frist zur Kostensenkung werden die höheren Kosten weiter anerkannt: ${kosten}.`,
  ),
  todesfall: geschuetzt(
    ...unterkunft,
    '§ 22 Abs. 1 Satz 11',
    (kosten) => `Nach einem Todesfall im Haushalt werden die tatsächlichen Kosten weiter anerkannt: ${kosten}.`,
  ),
} as const

export const heizungRegeln = {
  angemessen: begrenzt(
    ...heizung,
    '§ 22 Abs. 1 Satz 1',
    (kosten, grenze) => `Angemessen sind für die Heizung höchstens ${grenze}. Von ${kosten} werden ${grenze} anerkannt.`,
  ),
  bisher: begrenzt(
    ...heizung,
    '§ 22 Abs. 1 Satz 6',
    (kosten, grenze) => `Nach dem nicht erforderlichen Umzug wird nur der bisherige Bedarf anerkannt. Von ${kosten} werden ${grenze} anerkannt.`,
  ),
  kostensenkung: geschuetzt(
    ...heizung,
    '§ 22 Abs. 1 Satz 9',
    (kosten) => `Während der Frist zur Kostensenkung werden die höheren Heizkosten weiter anerkannt: ${kosten}.`,
  ),
  todesfall: geschuetzt(
    ...heizung,
    '§ 22 Abs. 1 Satz 11',
    (kosten) => `Nach einem Todesfall im Haushalt werden die tatsächlichen Heizkosten weiter anerkannt: ${kosten}.`,
  ),
} as const

export const umzugRegeln = {
  ohneZusicherung: begrenzt(
    ...umzug,
    '§ 22 Abs. 4',
    (kosten, grenze) => `Nach einem Umzug ohne Zusicherung werden nur die angemessenen Kosten anerkannt. Von ${kosten} sind es ${grenze}.`,
  ),
  bisher: begrenzt(
    ...umzug,
    '§ 22 Abs. 4 Satz 4',
    (kosten, grenze) => `Nach dem nicht erforderlichen Umzug wird höchstens der bisherige Bedarf anerkannt. Von ${kosten} sind es ${grenze}.`,
  ),
} as const

/** Sec. 22 (1) sentence 6 as in force until June 2026: the former need was rent and heating together. */
export const bisherOhneHeizung = regel({
  schluessel: 'p22.bisher',
  name: 'Bisheriger Bedarf nach Abzug der Heizung',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 6'),
  einheit: 'Cent',
  formel: 'bisheriger Bedarf − anerkannte Heizung',
  rechne: (bisher: number, heizkosten: number) => bisher - heizkosten,
  satz: (wert, [bisher, heizkosten]) => `${alsEuro(bisher)} − ${alsEuro(heizkosten)} Heizung = ${alsEuro(wert)}`,
})

/** Sec. 22 (1) sentence 2, where the case gives the first month of receipt and not the Karenzzeit itself. */
export const karenzRegel = regel({
  schluessel: 'p22.karenzzeit',
  name: 'Karenzzeit',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 2'),
  einheit: 'ja oder nein',
  formel: 'Monate seit Beginn des Leistungsbezugs < Dauer der Karenzzeit',
  rechne: (monate: number, dauer: number) => (monate < dauer ? 1 : 0),
  satz: (_wert, [monate, dauer]) => `Der Monat ist der ${monate + 1}. mit Leistungen, die Karenzzeit dauert ${dauer} Monate.`,
})

/** Sec. 22 (1) sentence 6: ceiling, a multiple of the local limit. */
export const deckelRegel = regel({
  schluessel: 'p22.deckel',
  name: 'Deckel der Unterkunftskosten',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 6'),
  einheit: 'Cent',
  formel: 'Vielfaches × örtliche Grenze',
  rechne: promilleVon,
  satz: (wert, [promille, grenze]) => `${alsProzent(promille)} von ${alsEuro(grenze)} = ${alsEuro(wert)}`,
})

/** Sec. 22 (1) sentence 8 no. 1: what the local price per square metre allows for the dwelling. */
export const quadratmeterRegel = regel({
  schluessel: 'p22.quadratmeter',
  name: 'Obergrenze nach Quadratmetern',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 8 Nr. 1'),
  einheit: 'Cent',
  formel: 'Grenze je Quadratmeter × Wohnfläche',
  rechne: (preis: number, hundertstel: number) => runde(preis * hundertstel, 100),
  satz: (wert, [preis, hundertstel]) => `${alsEuro(preis)} × ${(hundertstel / 100).toString().replace('.', ',')} m² = ${alsEuro(wert)}`,
})

/** Sec. 22 (1) sentence 8 no. 2: what is agreed above the rent that the BGB allows. */
export const mietueberhang = regel({
  schluessel: 'p22.zulaessige-miete',
  name: 'Vereinbarte Miete über der zulässigen',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 8 Nr. 2'),
  einheit: 'Cent',
  formel: 'vereinbarte Miete − zulässige Miete, nicht unter null',
  rechne: (vereinbart: number, zulaessig: number) => Math.max(0, vereinbart - zulaessig),
  satz: (wert, [vereinbart, zulaessig]) => `${alsEuro(vereinbart)} − ${alsEuro(zulaessig)} = ${alsEuro(wert)}`,
})

/** What sentence 8 leaves of the cost. */
export const ohneUeberhang = regel({
  schluessel: 'p22.satz8',
  name: 'Unterkunft ohne den Teil über der zulässigen Miete',
  fundstelle: sgb2('§ 22 Abs. 1 Satz 8 Nr. 2'),
  einheit: 'Cent',
  formel: 'Kosten − Teil über der zulässigen Miete, nicht unter null',
  rechne: (kosten: number, ueberhang: number) => Math.max(0, kosten - ueberhang),
  satz: (wert, [kosten, ueberhang]) => `${alsEuro(kosten)} − ${alsEuro(ueberhang)} = ${alsEuro(wert)}`,
})

/** Sec. 22 (2): maintenance as far as running and maintenance cost stay reasonable over twelve months. */
export const instandhaltungRegel = regel({
  schluessel: 'p22.instandhaltung',
  name: 'Anerkannte Instandhaltung',
  fundstelle: sgb2('§ 22 Abs. 2 Satz 1'),
  einheit: 'Cent',
  formel: 'Instandhaltung, höchstens Monate × (örtliche Grenze − laufende Unterkunft)',
  rechne: (betrag: number, monate: number, grenze: number, laufend: number) => Math.min(betrag, Math.max(0, monate * (grenze - laufend))),
  satz: (wert, [betrag, monate, grenze, laufend]) =>
    `In ${monate} Monaten sind ${alsEuro(monate * grenze)} angemessen; ${alsEuro(monate * laufend)} braucht die laufende Unterkunft. Von ${alsEuro(betrag)} Instandhaltung werden ${alsEuro(wert)} anerkannt.`,
})
