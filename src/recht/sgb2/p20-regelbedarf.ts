import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { H2 } from './hinweise.ts'
import { type Lage, Merkmal, type PersonLage } from './lage.ts'
import { partnerHier } from './p07-bedarfsgemeinschaft.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/**
 * Stage of the Regelbedarf on a day (sec. 20 (2) to (4), sec. 23 no. 1). Sec. 20 (3) departs from sec. 20 (2) sentence 1 only, so it touches
 * neither couples of full age nor members who would have stage 4. The facts after the age are 1 or 0.
 */
export const stufenRegel = regel({
  schluessel: 'p20.regelbedarfsstufe',
  name: 'Regelbedarfsstufe',
  fundstelle: sgb2('§ 20 Abs. 2 bis 4, § 23 Nr. 1'),
  einheit: 'Stufe',
  formel: 'nach Alter, Partnerschaft und Haushalt',
  rechne: (
    alter: number,
    partnerVolljaehrig: number,
    partnerMinderjaehrig: number,
    kindImHaushalt: number,
    alleinerziehend: number,
    ohneZusicherung: number,
  ) => {
    if (alter < 6) return 6
    if (alter < 14) return 5
    if (alter < 15) return 4
    if (alter >= 18 && partnerVolljaehrig === 1) return 2
    const wieAllein = partnerMinderjaehrig === 1 || (partnerVolljaehrig === 0 && (kindImHaushalt === 0 || alleinerziehend === 1))
    if (wieAllein) return ohneZusicherung === 1 && alter < 25 ? 3 : 1
    return alter < 18 ? 4 : 3
  },
  satz: (stufe, [alter, , partnerMinderjaehrig, , alleinerziehend, ohneZusicherung]) =>
    `${stufenGrund(stufe, alter, partnerMinderjaehrig === 1, alleinerziehend === 1, ohneZusicherung === 1)}: Stufe ${stufe}.`,
})

function stufenGrund(stufe: number, alter: number, partnerMinderjaehrig: boolean, alleinerziehend: boolean, ohneZusicherung: boolean): string {
  if (alter < 15) return alter === 0 ? 'Noch kein Jahr alt' : `${alter} ${alter === 1 ? 'Jahr' : 'Jahre'} alt`
  if (stufe === 2) return 'Beide Partner sind volljährig'
  if (stufe === 1)
    return partnerMinderjaehrig ? 'Die Partnerin oder der Partner ist minderjährig' : alleinerziehend ? 'Alleinerziehend' : 'Alleinstehend'
  if (stufe === 4) return 'Jünger als 18 Jahre und nicht alleinstehend'
  return ohneZusicherung ? 'Jünger als 25 Jahre und ohne Zusicherung umgezogen' : 'Volljährig, jünger als 25 Jahre und bei den Eltern'
}

/** The amount that goes with the stage (annex to sec. 28 SGB XII). */
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
  if (alter < 15) return stufenRegel.rechne(alter, 0, 0, 0, 0, 0)
  const partner = partnerHier(l, p)
  const volljaehrig = partner !== undefined && alterAm(partner.geburt, heute) >= 18
  return stufenRegel.rechne(
    alter,
    volljaehrig ? 1 : 0,
    partner !== undefined && !volljaehrig ? 1 : 0,
    p.istKind ? 1 : 0,
    p.alleinerziehend && tag >= p.alleinerziehendAb ? 1 : 0,
    (p.merkmale & Merkmal.auszugOhneZusicherung) !== 0 ? 1 : 0,
  )
}

/** The stage with the facts that decided it. */
function stufenKnoten(l: Lage, p: PersonLage, tag: number): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const heute = l.recht.erster + tag - 1
  const pfad = `personen[${p.i}]`
  const alter = spur.angabe(`${pfad}.geburtsdatum`, 'Alter', alterAm(p.geburt, heute), 'Jahre', p.i)
  // below 15 nothing but the age decides
  if (alter.wert < 15) return spur.regel(stufenRegel, p.i, stufeAm(l, p, tag), [alter])
  const partner = partnerHier(l, p)
  const volljaehrig = partner !== undefined && alterAm(partner.geburt, heute) >= 18
  const trifftZu = (schluessel: string, name: string, ja: boolean): Knoten => spur.angabe(schluessel, name, ja ? 1 : 0, 'ja oder nein', p.i)
  return spur.regel(stufenRegel, p.i, stufeAm(l, p, tag), [
    alter,
    trifftZu(`${pfad}.partner`, 'Volljährige Partnerin oder volljähriger Partner', volljaehrig),
    trifftZu(`${pfad}.partner`, 'Minderjährige Partnerin oder minderjähriger Partner', partner !== undefined && !volljaehrig),
    trifftZu(`${pfad}.eltern`, 'Kind in der Bedarfsgemeinschaft der Eltern', p.istKind),
    trifftZu('alleinerziehend', 'Alleinerziehend', p.alleinerziehend && tag >= p.alleinerziehendAb),
    trifftZu(`${pfad}.auszugOhneZusicherung`, 'Ohne Zusicherung umgezogen', (p.merkmale & Merkmal.auszugOhneZusicherung) !== 0),
  ])
}

/** Regelbedarf of each person of the household; a change of stage splits the month (sec. 41 (1)). */
export function berechneRegelbedarfe(l: Lage): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (!p.imHaushalt) {
      p.stufe = stufeAm(l, p, l.tageImMonat)
      continue
    }
    p.stufe = stufeAm(l, p, l.abschnitte === 1 ? 1 : l.tageImMonat)
    p.stufeHoechste = l.abschnitte === 1 ? p.stufe : hoechsteStufe(l, p)
    if (p.merkmale !== 0) nenneOffeneFragen(l, p)
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

function hoechsteStufe(l: Lage, p: PersonLage): number {
  let stufe = 0
  for (let k = 0; k < l.abschnitte; k++) stufe = Math.max(stufe, stufeAm(l, p, l.abschnittTag[k] ?? 1))
  return stufe
}

/** Stages that the statute does not name for the person. */
function nenneOffeneFragen(l: Lage, p: PersonLage): void {
  if (p.istKind && (p.merkmale & Merkmal.nichtErwerbsfaehig) !== 0 && p.alterLetzter >= l.recht.mindestalter) {
    l.hinweise2 |= H2.stufeNichtErwerbsfaehig
  }
  if (p.stufe === 2 && p.alterErster < l.recht.kindAlterUnter && (p.merkmale & Merkmal.auszugOhneZusicherung) !== 0) {
    l.hinweise2 |= H2.paarOhneZusicherung
  }
}

function regelbedarfInTeilen(l: Lage, p: PersonLage): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = l.recht.regelbedarf[stufeAm(l, p, l.abschnittTag[k] ?? 1)] ?? 0
  return monatsbetrag(l, null, null)
}

function begruende(l: Lage, p: PersonLage): void {
  const spur = l.spur
  if (spur === null) return
  const amTag = (tag: number): Knoten => {
    const stufe = stufenKnoten(l, p, tag)
    const parameter = spur.parameter(regelbedarfe[stufe.wert - 1] ?? regelbedarfe[0])
    return spur.regel(regelbedarfDerStufe, p.i, parameter.wert, [stufe, parameter])
  }
  if (l.abschnitte === 1) {
    spur.regel(regelbedarfRegel, p.i, p.regelbedarf, [amTag(1)])
    return
  }
  const teile: Knoten[] = []
  // `l.werte` still holds the amounts of the parts
  monatsbetrag(l, teile, (k) => amTag(l.abschnittTag[k] ?? 1))
  spur.regel(regelbedarfRegel, p.i, p.regelbedarf, teile)
}
