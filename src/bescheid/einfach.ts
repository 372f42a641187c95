import type { PersonErgebnis } from '../recht/index.ts'
import { istEinnahme } from './baum.ts'
import { loehne } from './einkommen.ts'
import type { Gruppe } from './gruppen.ts'
import type { Balken, Block, Text } from './model.ts'
import { eingesetztesVermoegen, leistungsname, type Monat, mitglieder, personen } from './monat.ts'
import { spannenText } from './monate.ts'
import { auszahlung, leistungIn, type Rahmen, zeitraum } from './rahmen.ts'
import { fristDesSchreibens } from './rechtsbehelf.ts'
import { aufzaehlung, betrag, cent, datumLang, datumMitTag, geschuetzt, monatsende, zahl } from './worte.ts'

type Abschnitt = { titel: string; bloecke: readonly Block[] }

/** The page in plain words: three amounts, what was decided, why, what to do, by when. Short sentences, one thought each. */
export function einfacheSeite(r: Rahmen): Block[] {
  const bezahlt = r.gruppen.filter((g) => auszahlung(g.muster) > 0)
  const kopf =
    r.stand === 'schreiben'
      ? `Diese Seite hilft beim Verstehen. Rechtlich gilt der Brief davor.${r.erlass?.stand === 'erlassen' ? '' : ' Noch ist er ein Entwurf.'}`
      : 'Diese Seite hilft beim Verstehen. Diese Berechnung ist kein Bescheid.'
  const abschnitte = [was(r, bezahlt), warum(r), minderung(r), spaeter(r), aufgaben(r), auswege(r), falsch(r), hilfe(r)].filter(
    (a) => a !== undefined,
  )
  return [
    { art: 'ueberschrift', ebene: 1, text: 'Das Wichtigste in einfachen Worten' },
    { art: 'absatz', leise: true, text: [kopf] },
    ...(bezahlt.length === 0 ? [] : [betraege(r, bezahlt)]),
    ...abschnitte.flatMap((a): Block[] => [{ art: 'gruppe', bloecke: [{ art: 'ueberschrift', ebene: 2, text: a.titel }, ...a.bloecke] }]),
  ]
}

function absatz(...text: Text): Block {
  return { art: 'absatz', text: text.map((lauf) => (typeof lauf === 'string' ? geschuetzt(lauf) : lauf)) }
}

/** The first and the last amount, and either what stays of the wage or what all months make together. */
function betraege(r: Rahmen, bezahlt: readonly Gruppe[]): Block {
  const kasten = (wert: number, monate: readonly string[]) => ({
    betrag: betrag(wert),
    text: monate.length === 1 ? `bekommen Sie für ${spannenText(monate)}` : `bekommen Sie jeden Monat: ${spannenText(monate)}`,
    voll: false,
  })
  const gleiche = gleicheBetraege(bezahlt)
  const erste = gleiche.length > 2 ? [gleiche[0], gleiche.at(-1)] : gleiche
  const gezeigt = erste.flatMap((g) => (g === undefined ? [] : [kasten(g.wert, g.monate)]))
  const lohn = r.gruppen.length <= 2 ? loehne(r.gruppen[0]?.muster ?? leererMonat(r)) : []
  const frei = lohn.reduce((s, l) => s + l.netto - l.zaehlt, 0)
  if (frei > 0) gezeigt.push({ betrag: betrag(frei), text: 'bleiben im Monat von Ihrem Lohn ganz bei Ihnen', voll: true })
  else if (r.mit.length > 1) {
    const summe = r.monate.reduce((s, m) => s + auszahlung(m), 0)
    gezeigt.push({ betrag: betrag(summe), text: `bekommen Sie zusammen in ${r.mit.length} Monaten`, voll: true })
  }
  return { art: 'betraege', betraege: gezeigt }
}

/** Amounts in the order of their first month, with all months that have them. */
function gleicheBetraege(gruppen: readonly Gruppe[]): { wert: number; monate: string[] }[] {
  const nach = new Map<number, string[]>()
  for (const g of gruppen) nach.set(auszahlung(g.muster), [...(nach.get(auszahlung(g.muster)) ?? []), ...g.monate])
  return [...nach].map(([wert, monate]) => ({ wert, monate: monate.toSorted() }))
}

function leererMonat(r: Rahmen): Monat {
  const [m] = r.monate
  if (m === undefined) throw new Error('a notice has at least one month')
  return m
}

function was(r: Rahmen, bezahlt: readonly Gruppe[]): Abschnitt {
  const titel = r.stand === 'schreiben' ? 'Was entscheiden wir?' : 'Was kommt heraus?'
  const saetze: string[] = []
  if (r.mit.length > 0) {
    saetze.push(`Sie bekommen ${leistungIn(r.mit)} für die Zeit vom ${zeitraum(r, r.mit)}.`)
    saetze.push(...jeMonat(gleicheBetraege(bezahlt)))
  }
  if (r.ohne.length > 0)
    saetze.push(`Für ${spannenText(r.ohne)} bekommen Sie kein ${aufzaehlung([...new Set(r.ohne.map(leistungsname))], 'und kein')}.`)
  return { titel, bloecke: [absatz(saetze.join(' '))] }
}

function jeMonat(verschieden: readonly { wert: number; monate: readonly string[] }[]): string[] {
  if (verschieden.length > 4) return ['Der Betrag ändert sich mehrmals. Alle Beträge stehen in der Tabelle im Brief.']
  if (verschieden.length > 1)
    return verschieden.map(({ wert, monate }) => `Für ${spannenText(monate)} sind es ${betrag(wert)}${monate.length > 1 ? ' im Monat' : ''}.`)
  return verschieden.flatMap(({ wert, monate }) => (monate.length > 1 ? [`Das sind jeden Monat ${betrag(wert)}.`] : []))
}

/** Need, own money, what is left; a picture where there is own money. */
function warum(r: Rahmen): Abschnitt {
  const [gruppe] = r.gruppen
  if (gruppe === undefined) throw new Error('a notice has at least one group')
  const m = gruppe.muster
  const zahlen = bilanz(m)
  const wann = r.gruppen.length === 1 ? 'Im Monat' : `Für ${spannenText(gruppe.monate)}`
  const je = r.gruppen.length > 1 && gruppe.monate.length > 1 ? ' im Monat' : ''
  const saetze = [
    `Das Gesetz legt fest, wie viel Geld Sie zum Leben, für die Miete und für die Heizung brauchen. ${wann} sind das ${betrag(zahlen.bedarf)}${je}.`,
  ]
  if (zahlen.eigenes > 0 && zahlen.leistung > 0) saetze.push(`Ihr eigenes Geld zählt mit ${betrag(zahlen.eigenes)}.`)
  if (zahlen.leistung > 0 && zahlen.eigenes > 0 && zahlen.rest === zahlen.leistung + zahlen.minderung)
    saetze.push(`Den Rest zahlt das Jobcenter: ${betrag(zahlen.rest)}.`)
  const tage = m.baum.finde('anspruchstage', -1)?.wert ?? 30
  if (tage < 30 && zahlen.leistung > 0)
    saetze.push(`Der Anspruch besteht nur für ${tage} von 30 Tagen. Darum zahlt das Jobcenter ${betrag(zahlen.leistung)}.`)
  if (zahlen.minderung > 0) saetze.push(`Davon gehen ${betrag(zahlen.minderung)} ab, weil das Geld gemindert ist.`)
  if (zahlen.einbehalt > 0) saetze.push(`${betrag(zahlen.einbehalt)} werden einbehalten, um Schulden beim Jobcenter zu tilgen.`)
  if (zahlen.sofort > 0) saetze.push(`Dazu kommt der Sofortzuschlag für Kinder: ${betrag(zahlen.sofort)}.`)
  if (zahlen.bildung > 0) saetze.push(`Für Schule, Mittagessen oder Freizeit kommen ${betrag(zahlen.bildung)} dazu.`)
  if (zahlen.weiteres > 0) saetze.push(`Weitere ${betrag(zahlen.weiteres)} gibt es für Erstausstattung oder Versicherung.`)
  if (zahlen.leistung === 0 && zahlen.eigenes >= zahlen.bedarf) saetze.push('Ihr eigenes Geld reicht dafür. Darum zahlt das Jobcenter nichts dazu.')
  return { titel: r.mit.length > 0 ? 'Warum dieser Betrag?' : 'Warum?', bloecke: [absatz(saetze.join(' ')), ...bild(m)] }
}

type Bilanz = {
  bedarf: number
  eigenes: number
  rest: number
  leistung: number
  minderung: number
  einbehalt: number
  sofort: number
  bildung: number
  weiteres: number
}

function bilanz(m: Monat): Bilanz {
  const summe = (feld: Exclude<keyof PersonErgebnis, 'regelbedarfsstufe'>): number => personen(m).reduce((s, p) => s + cent(p.ergebnis[feld]), 0)
  const bedarf = cent(m.ergebnis.gesamtbedarf)
  const eigenes = Math.min(bedarf, cent(m.ergebnis.anrechenbaresEinkommen) + eingesetztesVermoegen(m))
  return {
    bedarf,
    eigenes,
    rest: bedarf - eigenes,
    leistung: summe('leistung'),
    minderung: summe('minderung'),
    einbehalt: summe('aufrechnung'),
    sofort: summe('sofortzuschlag'),
    bildung: summe('bildungTeilhabe'),
    weiteres: summe('erstausstattung') + summe('zuschussVersicherung'),
  }
}

/** Two bars: what is needed, and where the money comes from. The wage stands in full, so the second may be longer. */
function bild(m: Monat): Block[] {
  const dabei = new Set(mitglieder(m).map(({ i }) => i))
  const lohn = loehne(m).reduce((s, l) => (dabei.has(l.i) ? s + l.netto : s), 0)
  const andereKnoten = m.baum.knoten.filter((k) => istEinnahme(k) && dabei.has(k.person))
  const anderes = andereKnoten.reduce((s, k) => s + k.wert, 0)
  const arten = [...new Set(andereKnoten.map((k) => k.name))]
  const anderesName = arten.length <= 2 ? aufzaehlung(arten) : 'anderes Geld'
  const vomJobcenter = auszahlung(m)
  const bedarf = bilanz(m).bedarf
  if (lohn + anderes === 0) return []
  const ihres: Balken = {
    name: 'Ihr Geld',
    summe: betrag(lohn + anderes + vomJobcenter),
    teile: [
      { name: 'Lohn', betrag: zahl(lohn), cent: lohn, farbe: 'lohn' },
      { name: 'Jobcenter', betrag: zahl(vomJobcenter), cent: vomJobcenter, farbe: 'traeger' },
      { name: anderesName, betrag: zahl(anderes), cent: anderes, farbe: 'anderes' },
    ],
  }
  const noetig: Balken = { name: 'Bedarf', summe: betrag(bedarf), teile: [{ name: 'Bedarf', betrag: zahl(bedarf), cent: bedarf, farbe: 'offen' }] }
  const woher = aufzaehlung(ihres.teile.filter((t) => t.cent > 0).map((t) => `${t.name} ${t.betrag} Euro`))
  const beschreibung = `Balkenbild. Bedarf im Monat: ${zahl(bedarf)} Euro. Ihr Geld im Monat: ${ihres.summe.replace(/\s€/, ' Euro')}, davon ${woher}.`
  const frei = lohn > 0 && vomJobcenter > 0 ? [absatz('Ein Teil vom Lohn zählt nicht mit. Darum haben Sie mehr als den Bedarf.')] : []
  const reicht = lohn + anderes + vomJobcenter > bedarf
  return [{ art: 'balken', beschreibung, balken: [noetig, ihres] }, ...(reicht ? frei : [])]
}

function minderung(r: Rahmen): Abschnitt | undefined {
  const monate = r.monate.filter((m) => personen(m).some((p) => p.ergebnis.minderung > 0))
  if (monate.length === 0) return undefined
  const betraegeJeMonat = [...new Set(monate.map((m) => personen(m).reduce((s, p) => s + cent(p.ergebnis.minderung), 0)))]
  const nachholbar = monate.some((m) =>
    m.fall.personen.some((p) => (p.minderungen ?? []).some((x) => x.art === 'pflichtverletzung' || x.art === 'arbeitsverweigerung')),
  )
  const frueher = nachholbar ? ' Holen Sie nach, was gefehlt hat: Dann kann die Minderung früher enden.' : ''
  const text = `Für ${spannenText(monate.map((m) => m.monat))} gibt es ${aufzaehlung(betraegeJeMonat.map(betrag), 'oder')} weniger im Monat. Warum, steht im Brief. Hatten Sie einen wichtigen Grund? Dann sagen Sie es gleich.${frueher}`
  return { titel: 'Warum wird das Geld gemindert?', bloecke: [absatz(text)] }
}

function spaeter(r: Rahmen): Abschnitt | undefined {
  if (!r.vorlaeufig || r.mit.length === 0) return undefined
  const text =
    'Der Betrag kann sich noch ändern. Später wird noch einmal genau gerechnet. Vielleicht bekommen Sie dann Geld dazu. Vielleicht müssen Sie Geld zurückzahlen. Heben Sie alle Nachweise auf, zum Beispiel Lohnabrechnungen.'
  return { titel: 'Was heißt „vorläufig“?', bloecke: [absatz(text)] }
}

function aufgaben(r: Rahmen): Abschnitt | undefined {
  if (r.mit.length === 0) return undefined
  const ende = monatsende(r.mit.at(-1) ?? '')
  const weiter =
    ende < r.datum ? '' : ` Der Zeitraum endet am ${datumLang(ende)}. Brauchen Sie danach noch Hilfe? Dann stellen Sie vorher einen neuen Antrag.`
  const wem = r.stand === 'schreiben' ? 'Sagen Sie es uns gleich.' : 'Sagen Sie es Ihrem Jobcenter gleich.'
  const text = `Ändert sich etwas? Zum Beispiel Ihr Lohn, Ihre Miete oder wer bei Ihnen wohnt? ${wem}${weiter}`
  return { titel: 'Was müssen Sie tun?', bloecke: [absatz(text)] }
}

function auswege(r: Rahmen): Abschnitt | undefined {
  if (r.mit.length > 0) return undefined
  const kinder = r.namen.voll.length > 1 && r.monate.some((m) => m.fall.personen.some((p) => (p.eltern ?? []).length > 0))
  const text = kinder
    ? 'Vielleicht können Sie Wohngeld oder Kinderzuschlag bekommen. Fragen Sie bei der Wohngeldstelle Ihrer Gemeinde und bei der Familienkasse. Haben Sie später weniger Geld? Dann stellen Sie einen neuen Antrag.'
    : 'Vielleicht können Sie Wohngeld bekommen. Fragen Sie bei der Wohngeldstelle Ihrer Gemeinde. Haben Sie später weniger Geld? Dann stellen Sie einen neuen Antrag.'
  return { titel: 'Was können Sie jetzt tun?', bloecke: [absatz(text)] }
}

function falsch(r: Rahmen): Abschnitt {
  const frist = fristDesSchreibens(r)
  if (frist === undefined) {
    const text =
      'Hat Ihr Jobcenter anders entschieden? Dann zeigen Sie dort diese Berechnung. Gegen einen Bescheid können Sie einen Monat lang Widerspruch einlegen. Das kostet nichts.'
    return { titel: 'Ihr Jobcenter rechnet anders?', bloecke: [absatz(text)] }
  }
  const tag = datumLang(r.datum)
  return {
    titel: 'Sie finden den Bescheid falsch?',
    bloecke: [
      absatz(
        `Dann schreiben Sie uns: „Ich widerspreche dem Bescheid vom ${tag}.“ Das kostet nichts. Geht der Brief am ${tag} zur Post, haben Sie Zeit bis `,
        { fett: datumMitTag(frist.ende) },
        `. Bekommen Sie den Brief erst nach dem ${datumLang(frist.bekanntgabe)}, haben Sie länger Zeit.`,
      ),
    ],
  }
}

function hilfe(r: Rahmen): Abschnitt {
  const t = r.anschrift?.traeger
  if (t === undefined)
    return {
      titel: 'Wo bekommen Sie Hilfe?',
      bloecke: [absatz('Fragen Sie Ihr Jobcenter. Es muss Sie beraten, und das kostet nichts. Auch Sozialverbände und Beratungsstellen helfen.')],
    }
  const besuch = t.besuch === undefined ? '' : ` (${t.besuch})`
  return {
    titel: 'Wo bekommen Sie Hilfe?',
    bloecke: [
      absatz(
        `Rufen Sie an: ${t.telefon}. Oder kommen Sie vorbei: ${t.strasse}, ${t.ort}${besuch}. Sie dürfen eine Person mitbringen, die Ihnen hilft.`,
      ),
    ],
  }
}
