import type { Minderung } from '../recht/index.ts'
import { aenderungspunkt } from './aenderungsbescheid.ts'
import { type Gruppe, hoechstensGanz } from './gruppen.ts'
import type { Block, Kopfzelle, Spalte, Tabelle, Text, Zeile } from './model.ts'
import { leistungsname, type Monat, personen } from './monat.ts'
import { spannenText } from './monate.ts'
import { auszahlung, istUnter25, leistungIn, type Rahmen, weitereLeistungen, zeitraum } from './rahmen.ts'
import { aufzaehlung, betrag, cent, geschuetzt, gross, zelle } from './worte.ts'

type Punkt = { text: Text; dazu: readonly Block[] }

/** The operative part: what is decided, for whom, for which months, how much (sec. 33 (1) SGB X). */
export function verfuegung(r: Rahmen): Block {
  const punkte: Punkt[] = [
    ...aenderungspunkt(r),
    ...bewilligung(r),
    ...ablehnung(r),
    ...ohneEigenenAnspruch(r),
    ...minderungen(r),
    ...einbehalte(r),
    ...darlehen(r),
    ...vorlaeufigkeit(r),
    ...zahlweg(r),
    ...bildung(r),
  ]
  return { art: 'liste', nummeriert: true, punkte }
}

function bewilligung(r: Rahmen): Punkt[] {
  if (r.mit.length === 0) return []
  const was = aufzaehlung([leistungIn(r.mit), ...weitereLeistungen(r)])
  const wer = r.namen.voll.length > 1 ? 'Ihnen und den Personen Ihrer Bedarfsgemeinschaft' : 'Ihnen'
  const zeit = `für die Zeit vom ${zeitraum(r, r.mit)}`
  const wieviel = r.namen.voll.length > 1 ? ' Jede Person hat ihren eigenen Anspruch:' : ' Das sind:'
  const text: Text =
    r.stand === 'schreiben'
      ? [`Wir bewilligen ${wer} ${zeit} `, ...(r.vorlaeufig ? [{ fett: 'vorläufig ' }] : []), { fett: was }, `.${wieviel}`]
      : [`${gross(zeit)} besteht ${r.vorlaeufig ? 'vorläufig ' : ''}Anspruch auf `, { fett: was }, `.${wieviel}`]
  return [
    {
      text,
      dazu: zahlungstafeln(
        r.gruppen.filter((g) => cent(g.muster.ergebnis.anspruch) > 0),
        r,
      ),
    },
  ]
}

function ablehnung(r: Rahmen): Punkt[] {
  if (r.ohne.length === 0) return []
  const zeit = `Für die Zeit vom ${zeitraum(r, r.ohne)}`
  const text: Text =
    r.stand === 'schreiben'
      ? [`${zeit} lehnen wir `, { fett: `${leistungIn(r.ohne)} ab` }, ', weil in dieser Zeit kein Anspruch besteht.']
      : [`${zeit} besteht `, { fett: 'kein Anspruch' }, ` auf ${leistungIn(r.ohne)}.`]
  return [{ text, dazu: [] }]
}

/** Members whom nothing is paid in a month in which others are paid something. */
function ohneEigenenAnspruch(r: Rahmen): Punkt[] {
  return r.namen.voll.flatMap((name, i) => {
    const monate = r.monate.filter((m) => cent(m.ergebnis.anspruch) > 0 && cent(personen(m)[i]?.ergebnis.anspruch ?? 0) === 0).map((m) => m.monat)
    if (monate.length === 0) return []
    const wann = monate.length === r.monate.length ? '' : ` für ${spannenText(monate)}`
    return [{ text: [`Für ${name} besteht${wann} kein Anspruch auf Zahlung. Warum, steht unten.`], dazu: [] }]
  })
}

const minderungsgrund: Readonly<Record<Minderung['art'], string>> = {
  pflichtverletzung: 'wegen einer Pflichtverletzung (§ 31, § 31a SGB II)',
  meldeversaeumnis: 'wegen eines Meldeversäumnisses (§ 32 SGB II)',
  arbeitsverweigerung: 'weil eine zumutbare Arbeit nicht aufgenommen wurde (§ 31a Abs. 7 SGB II)',
  nichterreichbarkeit: 'wegen Nichterreichbarkeit (§ 7b Abs. 4 SGB II)',
}

function minderungen(r: Rahmen): Punkt[] {
  return jePersonUndBetrag(r, (m, i) => cent(personen(m)[i]?.ergebnis.minderung ?? 0)).map(({ i, wert, monate }) => {
    const muster = r.monate.find((m) => m.monat === monate[0])
    const gruende = [...new Set((muster?.fall.personen[i]?.minderungen ?? []).filter((x) => x.haerte !== true).map((x) => minderungsgrund[x.art]))]
    return {
      text: [
        `Für ${spannenText(monate)} ist der Anspruch von ${r.namen.voll[i]} um `,
        { fett: betrag(wert) },
        ` im Monat gemindert, ${geschuetzt(aufzaehlung(gruende))}. Der Betrag ist in der Tabelle schon abgezogen.`,
      ],
      dazu: [],
    }
  })
}

function einbehalte(r: Rahmen): Punkt[] {
  return jePersonUndBetrag(r, (m, i) => cent(personen(m)[i]?.ergebnis.aufrechnung ?? 0)).map(({ i, wert, monate }) => ({
    text: [
      `Vom Anspruch von ${r.namen.voll[i]} ${r.stand === 'schreiben' ? 'behalten wir' : 'werden'} für ${spannenText(monate)} je `,
      { fett: betrag(wert) },
      geschuetzt(` im Monat ${r.stand === 'schreiben' ? 'ein' : 'einbehalten'}, um Darlehen oder Forderungen zu tilgen (§ 42a, § 43 SGB II).`),
    ],
    dazu: [],
  }))
}

function darlehen(r: Rahmen): Punkt[] {
  return jePersonUndBetrag(r, (m, i) => cent(personen(m)[i]?.ergebnis.darlehen ?? 0)).map(({ i, wert, monate }) => ({
    text: [
      `${r.namen.voll[i]} erhält für ${spannenText(monate)} außerdem ein `,
      { fett: `Darlehen von ${betrag(wert)}` },
      geschuetzt(' (§ 24 SGB II).'),
    ],
    dazu: [],
  }))
}

/** Persons and months in which an amount is not zero, equal amounts together. */
function jePersonUndBetrag(r: Rahmen, wert: (m: Monat, i: number) => number): { i: number; wert: number; monate: string[] }[] {
  const gefunden: { i: number; wert: number; monate: string[] }[] = []
  for (let i = 0; i < r.namen.voll.length; i++) {
    for (const m of r.monate) {
      const cents = wert(m, i)
      if (cents === 0) continue
      const gleich = gefunden.find((g) => g.i === i && g.wert === cents)
      if (gleich === undefined) gefunden.push({ i, wert: cents, monate: [m.monat] })
      else gleich.monate.push(m.monat)
    }
  }
  return gefunden
}

/** A provisional decision says so and why (sec. 41a (2) sentence 1). */
function vorlaeufigkeit(r: Rahmen): Punkt[] {
  if (!r.vorlaeufig || r.mit.length === 0) return []
  const text = `Die Entscheidung ist vorläufig, ${vorlaeufigWeil(r)} (§ 41a Abs. 1 und 2 SGB II). Sobald alles feststeht, ${
    r.stand === 'schreiben' ? 'entscheiden wir' : 'wird'
  } abschließend${r.stand === 'schreiben' ? '' : ' entschieden'}. Dann kann der Betrag höher oder niedriger sein.`
  return [{ text: [geschuetzt(text)], dazu: [] }]
}

/** The reason of the letter; without one what the case shows. */
export function vorlaeufigWeil(r: Rahmen): string {
  const grund = r.anschrift?.grundVorlaeufig
  if (grund !== undefined) return grund
  const arten = new Set(r.monate.flatMap((m) => m.fall.personen.flatMap((p) => (p.einkommen ?? []).map((e) => e.art))))
  if (arten.has('selbstaendig')) return 'weil der Gewinn aus selbständiger Arbeit erst am Ende des Zeitraums feststeht'
  if (['erwerb', 'minijob', 'ausbildungsverguetung', 'kurzarbeitergeld'].some((a) => arten.has(a as 'erwerb')))
    return 'weil die Höhe des Einkommens noch nicht feststeht'
  return 'weil noch nicht alle Angaben feststehen, von denen der Anspruch abhängt'
}

function zahlweg(r: Rahmen): Punkt[] {
  if (r.mit.length === 0) return []
  const direkt = r.monate.some((m) => m.fall.unterkunft.direktzahlung === true)
  const vermieter = direkt ? ' Was auf Unterkunft und Heizung entfällt, geht direkt an die Vermieterin oder den Vermieter (§ 22 Abs. 7 SGB II).' : ''
  const vorbei = (r.mit.at(-1) ?? '') < r.datum.slice(0, 7)
  const wann = vorbei
    ? 'Zu zahlen ist, was für diese Zeit noch nicht gezahlt ist.'
    : 'Die Leistung wird monatlich im Voraus gezahlt (§ 42 Abs. 1 SGB II).'
  const text = `${wann}${vermieter}`
  return [{ text: [geschuetzt(text)], dazu: [] }]
}

/** Education that was not applied for or is decided apart must be pointed to (sec. 41 (3) sentence 4). */
function bildung(r: Rahmen): Punkt[] {
  const jung = r.monate.some((m) => m.fall.personen.some((_, i) => istUnter25(m, i)))
  if (!jung || r.mit.length === 0 || r.stand !== 'schreiben') return []
  return [
    {
      text: [geschuetzt('Über Leistungen für Bildung und Teilhabe, die hier nicht stehen, entscheiden wir gesondert (§ 41 Abs. 3 Satz 4 SGB II).')],
      dazu: [],
    },
  ]
}

type Leistungsspalte = Readonly<{ kopf: (monate: readonly string[]) => string; wert: (m: Monat, i: number) => number }>

/** Columns that some month needs: the benefit for living always, the others where they are paid. */
function leistungsspalten(gruppen: readonly Gruppe[]): Leistungsspalte[] {
  const feld = (m: Monat, i: number) => personen(m)[i]?.ergebnis
  const alle: Leistungsspalte[] = [
    {
      kopf: (monate) => [...new Set(monate.map(leistungsname))].join(' / '),
      wert: (m, i) => cent(feld(m, i)?.leistung ?? 0),
    },
    { kopf: () => 'Sofortzuschlag', wert: (m, i) => cent(feld(m, i)?.sofortzuschlag ?? 0) },
    { kopf: () => 'Bildung und Teilhabe', wert: (m, i) => cent(feld(m, i)?.bildungTeilhabe ?? 0) },
    { kopf: () => 'einmalig, Zuschuss', wert: (m, i) => cent(feld(m, i)?.erstausstattung ?? 0) + cent(feld(m, i)?.zuschussVersicherung ?? 0) },
  ]
  return alle.filter((s, k) => k === 0 || gruppen.some((g) => g.muster.fall.personen.some((_, i) => s.wert(g.muster, i) > 0)))
}

/** Person × benefit, periods side by side while there is room, else one below the other; many periods as a row each. */
function zahlungstafeln(gruppen: readonly Gruppe[], r: Rahmen): Tabelle[] {
  const spalten = leistungsspalten(gruppen)
  if (r.namen.voll.length === 1) return [einePerson(gruppen, spalten)]
  const monatsweise = gruppen.length > hoechstensGanz ? zeileJeMonat(gruppen, spalten, r) : undefined
  if (monatsweise !== undefined) return [monatsweise]
  return gruppen.length <= 2 && spalten.length <= 2 && gruppen.length * spalten.length > 1
    ? [nebeneinander(gruppen, spalten, r)]
    : [untereinander(gruppen, spalten, r)]
}

/** A row for each period. */
function einePerson(gruppen: readonly Gruppe[], spalten: readonly Leistungsspalte[]): Tabelle {
  const monate = gruppen.flatMap((g) => g.monate)
  const mehrere = spalten.length > 1
  const einbehalt = gruppen.some((g) => auszahlung(g.muster) !== cent(g.muster.ergebnis.anspruch))
  const kopf = [...spalten.map((s) => umbrechbar(s.kopf(monate))), ...(mehrere ? ['zusammen'] : []), ...(einbehalt ? ['Auszahlung'] : [])]
  const zeilen: Zeile[] = gruppen.map((g) => {
    const werte = spalten.map((s) => s.wert(g.muster, 0))
    const summe = werte.reduce((a, b) => a + b, 0)
    return {
      art: 'posten',
      zellen: [titelJeMonat(g), ...[...werte, ...(mehrere ? [summe] : []), ...(einbehalt ? [auszahlung(g.muster)] : [])].map(zelle)],
    }
  })
  return {
    art: 'tabelle',
    dicht: gruppen.length > 3,
    spalten: [{ breite: 'rest', rechts: false }, ...kopf.map((_, k) => ({ breite: k === 0 ? 40 : 26, rechts: true }))],
    kopf: [[{ text: 'Beträge in Euro' }, ...kopf.map((text) => ({ text }))]],
    zeilen,
  }
}

function nebeneinander(gruppen: readonly Gruppe[], spalten: readonly Leistungsspalte[], r: Rahmen): Tabelle {
  const breiten = gruppen.length === 1 ? [34, 28, 28] : spalten.length === 1 ? [28, 24] : [25.5, 17, 18.5]
  const zahlen: Spalte[] = gruppen.flatMap(() => breiten.slice(0, spalten.length + 1).map((breite) => ({ breite, rechts: true })))
  const gruppenkopf: Kopfzelle[] = [
    { text: 'Beträge in Euro', zeilen: 2 },
    ...gruppen.map((g) => ({ text: titelJeMonat(g), spalten: spalten.length + 1, gruppe: true })),
  ]
  const spaltenkopf = gruppen.flatMap((g) => [...spalten.map((s) => ({ text: umbrechbar(s.kopf(g.monate)) })), { text: 'zusammen' }])
  const zeile = (wert: (g: Gruppe, s: Leistungsspalte) => number): string[] =>
    gruppen.flatMap((g) => {
      const werte = spalten.map((s) => wert(g, s))
      return [...werte, werte.reduce((a, b) => a + b, 0)].map(zelle)
    })
  const zeilen: Zeile[] = r.namen.voll.map((name, i) => ({ art: 'posten', zellen: [name, ...zeile((g, s) => s.wert(g.muster, i))] }))
  zeilen.push({
    art: 'summe',
    zellen: ['zusammen im Monat', ...zeile((g, s) => r.namen.voll.reduce((summe, _, i) => summe + s.wert(g.muster, i), 0))],
  })
  if (gruppen.some((g) => auszahlung(g.muster) !== cent(g.muster.ergebnis.anspruch))) {
    zeilen.push({ art: 'summe', zellen: ['Auszahlung im Monat', ...gruppen.flatMap((g) => [...spalten.map(() => ''), zelle(auszahlung(g.muster))])] })
  }
  return { art: 'tabelle', dicht: false, spalten: [{ breite: 'rest', rechts: false }, ...zahlen], kopf: [gruppenkopf, spaltenkopf], zeilen }
}

/** Columns of amounts that fit beside the months. */
const hoechstensBetraege = 7

/** A row for each period, for each benefit the persons who get it; undefined where that is too wide. */
function zeileJeMonat(gruppen: readonly Gruppe[], spalten: readonly Leistungsspalte[], r: Rahmen): Tabelle | undefined {
  const monate = gruppen.flatMap((g) => g.monate)
  const bekommen = spalten.map((s) => r.namen.kurz.flatMap((name, i) => (gruppen.some((g) => s.wert(g.muster, i) > 0) ? [{ i, name }] : [])))
  const einbehalt = gruppen.some((g) => auszahlung(g.muster) !== cent(g.muster.ergebnis.anspruch))
  const summen = ['zusammen', ...(einbehalt ? ['Auszahlung'] : [])]
  const anzahl = bekommen.flat().length + summen.length
  if (anzahl > hoechstensBetraege) return undefined
  const gruppenkopf = spalten.flatMap((s, k): Kopfzelle[] => {
    const breite = bekommen[k]?.length ?? 0
    const text = umbrechbar(s.kopf(monate))
    return breite === 0 ? [] : [{ text, gruppe: true, ...(breite === 1 ? {} : { spalten: breite }) }]
  })
  const zeilen = gruppen.map((g): Zeile => {
    const { muster } = g
    const betraege = spalten.flatMap((s, k) => (bekommen[k] ?? []).map(({ i }) => s.wert(muster, i)))
    const ganz = betraege.reduce((a, b) => a + b, 0)
    return { art: 'posten', zellen: [titelJeMonat(g), ...[...betraege, ganz, ...(einbehalt ? [auszahlung(muster)] : [])].map(zelle)] }
  })
  return {
    art: 'tabelle',
    dicht: true,
    spalten: [{ breite: 'rest', rechts: false }, ...Array.from({ length: anzahl }, () => ({ breite: 17, rechts: true }))],
    kopf: [
      [{ text: 'Beträge in Euro', zeilen: 2 }, ...gruppenkopf, ...summen.map((text) => ({ text, zeilen: 2 }))],
      bekommen.flat().map(({ name }) => ({ text: name })),
    ],
    zeilen,
  }
}

function untereinander(gruppen: readonly Gruppe[], spalten: readonly Leistungsspalte[], r: Rahmen): Tabelle {
  const monate = gruppen.flatMap((g) => g.monate)
  const kopf: Kopfzelle[] = [
    { text: 'Beträge in Euro je Monat' },
    ...spalten.map((s) => ({ text: umbrechbar(s.kopf(monate)) })),
    { text: 'zusammen' },
  ]
  const zeilen = gruppen.flatMap((g) => gruppenzeilen(g, spalten, r))
  const breite = spalten.length > 2 ? 25 : 30
  return {
    art: 'tabelle',
    dicht: gruppen.length > 2,
    spalten: [{ breite: 'rest', rechts: false }, ...kopf.slice(1).map(() => ({ breite, rechts: true }))],
    kopf: [kopf],
    zeilen,
  }
}

function gruppenzeilen(g: Gruppe, spalten: readonly Leistungsspalte[], r: Rahmen): Zeile[] {
  const leer = spalten.map(() => '')
  const je = (i: number): number[] => spalten.map((s) => s.wert(g.muster, i))
  const summe = (werte: readonly number[]): number => werte.reduce((a, b) => a + b, 0)
  const ganz = spalten.map((_, k) => summe(r.namen.voll.map((_, i) => je(i)[k] ?? 0)))
  const zeilen: Zeile[] = [{ art: 'titel', zellen: [titelJeMonat(g)] }]
  zeilen.push(...r.namen.voll.map((name, i): Zeile => ({ art: 'posten', zellen: [name, ...[...je(i), summe(je(i))].map(zelle)] })))
  zeilen.push({ art: 'summe', zellen: ['zusammen im Monat', ...[...ganz, summe(ganz)].map(zelle)] })
  if (auszahlung(g.muster) !== cent(g.muster.ergebnis.anspruch))
    zeilen.push({ art: 'summe', zellen: ['Auszahlung im Monat', ...leer, zelle(auszahlung(g.muster))] })
  return zeilen
}

function titelJeMonat(g: Gruppe): string {
  return g.monate.length === 1 ? g.titel : `${g.titel}, je Monat`
}

/** Long heads break where a reader would break them. */
function umbrechbar(text: string): string {
  return text.replace('Grundsicherungsgeld', 'Grund\u00adsicherungsgeld').replace('Sofortzuschlag', 'Sofort\u00adzuschlag')
}
