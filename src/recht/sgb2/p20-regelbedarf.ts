import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { type Lage, Merkmal, type PersonLage } from './lage.ts'
import { partnerHier } from './p07-bedarfsgemeinschaft.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/** The stage of a person and the amount that goes with it (sec. 20, sec. 23 no. 1 with the annex to sec. 28 SGB XII). */
export const regelbedarfDerStufe = regel({
  schluessel: 'p20.stufe',
  name: 'Regelbedarf nach Stufe',
  fundstelle: sgb2('§ 20, § 23 Nr. 1'),
  einheit: 'Cent',
  formel: 'Betrag der Stufe',
  rechne: (_stufe: number, betrag: number) => betrag,
  satz: (wert, [stufe]) => `${stufenSatz[stufe] ?? ''} ${alsEuro(wert)} im Monat (Stufe ${stufe}).`,
})

const stufenSatz = [
  '',
  'Wer allein lebt, allein erzieht oder mit einem minderjährigen Partner lebt, hat einen Regelbedarf von',
  'Wer als Paar zusammenlebt, hat einen Regelbedarf von je',
  'Wer volljährig und unter 25 ist und bei den Eltern lebt oder ohne Zusicherung ausgezogen ist, hat einen Regelbedarf von',
  'Jugendliche von 14 bis 17 Jahren haben einen Regelbedarf von',
  'Kinder von 6 bis 13 Jahren haben einen Regelbedarf von',
  'Kinder unter 6 Jahren haben einen Regelbedarf von',
]

/** The Regelbedarf of the month. */
export const regelbedarfRegel = summenregel('p20.regelbedarf', 'Regelbedarf', sgb2('§ 20, § 23 Nr. 1'))

/** Child that lives here for a part of the month (temporäre Bedarfsgemeinschaft, 1/30 a day). */
export const anwesenheitRegel = regel({
  schluessel: 'p20.anwesenheit',
  name: 'Anteil der Tage in diesem Haushalt',
  fundstelle: sgb2('§ 7 Abs. 3 Nr. 4, § 41 Abs. 1'),
  einheit: 'Cent',
  formel: 'Betrag × Tage ÷ 30',
  rechne: (betrag: number, tage: number) => tagesanteil(betrag, tage),
  satz: (wert, [betrag, tage]) => `Das Kind lebt ${tage} von 30 Tagen hier: ${alsEuro(betrag)} × ${tage} ÷ 30 = ${alsEuro(wert)}`,
})

/** Stage 1 to 6 of a person on a day of the month, 0 before birth. */
export function stufeAm(l: Lage, p: PersonLage, tag: number): number {
  if (tag < p.lebtAb) return 0
  const heute = l.recht.erster + tag - 1
  const alter = alterAm(p.geburt, heute)
  if (alter < 6) return 6
  if (alter < 14) return 5
  if (alter < 15) return 4
  const partner = partnerHier(l, p)
  const partnerVolljaehrig = partner !== undefined && alterAm(partner.geburt, heute) >= 18
  if (alter >= 18 && partnerVolljaehrig) return 2
  if (alter < l.recht.kindAlterUnter && (p.merkmale & Merkmal.auszugOhneZusicherung) !== 0) return 3
  if (partner !== undefined ? !partnerVolljaehrig : !p.istKind || p.alleinerziehend) return 1
  return alter < 18 ? 4 : 3
}

/** Regelbedarf of each person of the household; a change of stage splits the month (sec. 41 (1)). */
export function berechneRegelbedarfe(l: Lage): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (!p.imHaushalt) {
      p.stufe = stufeAm(l, p, l.tageImMonat)
      p.regelbedarf = 0
      continue
    }
    p.stufe = stufeAm(l, p, l.abschnitte === 1 ? 1 : l.tageImMonat)
    p.stufeErster = l.abschnitte === 1 ? p.stufe : stufeAm(l, p, p.lebtAb)
    p.regelbedarf = l.abschnitte === 1 ? (l.recht.regelbedarf[p.stufe] ?? 0) : regelbedarfInTeilen(l, p)
    if (l.spur !== null) begruende(l, p)
    if (p.tage < 30) {
      const voll = p.regelbedarf
      p.regelbedarf = anwesenheitRegel.rechne(voll, p.tage)
      const knoten = l.spur?.von(regelbedarfRegel, i)
      if (l.spur && knoten) {
        const anteil = l.spur.regel(anwesenheitRegel, i, p.regelbedarf, [
          knoten,
          l.spur.angabe(`personen[${i}].anwesenheitAnteil.tage`, 'Tage hier', p.tage, 'Tage', i),
        ])
        l.spur.regel(regelbedarfRegel, i, p.regelbedarf, [anteil])
      }
    }
  }
}

function regelbedarfInTeilen(l: Lage, p: PersonLage): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = l.recht.regelbedarf[stufeAm(l, p, l.abschnittTag[k] ?? 1)] ?? 0
  return monatsbetrag(l, null, null)
}

function begruende(l: Lage, p: PersonLage): void {
  const spur = l.spur
  if (spur === null) return
  const derStufe = (stufe: number): Knoten => {
    const parameter = spur.parameter(regelbedarfe[stufe - 1] ?? regelbedarfe[0])
    return spur.regel(regelbedarfDerStufe, p.i, parameter.wert, [
      spur.angabe(`personen[${p.i}].geburtsdatum`, 'Stufe', stufe, 'Stufe', p.i),
      parameter,
    ])
  }
  if (l.abschnitte === 1) {
    spur.regel(regelbedarfRegel, p.i, p.regelbedarf, [derStufe(p.stufe)])
    return
  }
  const teile: Knoten[] = []
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = l.recht.regelbedarf[stufeAm(l, p, l.abschnittTag[k] ?? 1)] ?? 0
  monatsbetrag(l, teile, (k) => derStufe(stufeAm(l, p, l.abschnittTag[k] ?? 1)))
  spur.regel(regelbedarfRegel, p.i, p.regelbedarf, teile)
}
