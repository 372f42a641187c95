import { aenderungen, aenderungstafel } from './aenderungen.ts'
import { davonKommune, type Reihe, rechenblatt } from './blatt.ts'
import { einkommenstafeln, verteilung, verteilungImSatz } from './einkommen.ts'
import { type Gruppe, hoechstensGanz } from './gruppen.ts'
import { andereReihen, andereZeilen } from './kurzform.ts'
import type { Block, Kopfzelle, Spalte, Tabelle } from './model.ts'
import { spannenText } from './monate.ts'
import type { Rahmen } from './rahmen.ts'
import { gesetzeswerte } from './rechtsgrundlagen.ts'
import { geschuetzt, monatMitJahr, zelle } from './worte.ts'

/** More persons than this do not fit beside citations on an upright page. */
const hochkant = 4
const quer = 8

export type Pruefangaben = Readonly<{ rechtsstand: string; pruefsumme: string }>

/** The calculation: a sheet for each group of equal months, how income counts and is shared, what changes, the values of the law. */
export function rechnung(r: Rahmen, pruefung: Pruefangaben): { quer: boolean; bloecke: Block[] } {
  const anders = aenderungen(r.gruppen, r.namen)
  return {
    quer: r.namen.voll.length > hochkant,
    bloecke: [
      ...r.gruppen.flatMap((g, k) => monatsgruppe(g, k, r)),
      ...(anders.length === 0
        ? []
        : [{ art: 'ueberschrift', ebene: 2, text: 'Was sich von Monat zu Monat ändert' } as const, aenderungstafel(anders)]),
      ...hinweise(r),
      { art: 'ueberschrift', ebene: 2, text: 'Werte im Gesetz, mit denen gerechnet wurde' },
      gesetzeswerte(r),
      nachrechnen(pruefung),
    ],
  }
}

const vorspann: readonly Block[] = [
  { art: 'ueberschrift', ebene: 1, text: 'So wurde gerechnet' },
  { art: 'absatz', leise: true, text: [geschuetzt('Alle Beträge in Euro je Monat. Am Rand steht, wo es im Gesetz steht. Ohne Zusatz: SGB II.')] },
]

/** The first group and few groups whole; many in short form, which refers to the first. */
function monatsgruppe(g: Gruppe, k: number, r: Rahmen): Block[] {
  const [erste] = r.gruppen
  if (k === 0 || erste === undefined || r.gruppen.length <= hoechstensGanz) {
    return [...blatt(g, rechenblatt(g.muster, r.namen), r, k === 0 ? vorspann : [], ''), ...erlaeuterung(g, r.gruppen.slice(0, k), r)]
  }
  const anders = andereReihen(rechenblatt(g.muster, r.namen), rechenblatt(erste.muster, r.namen))
  return [...blatt(g, anders, r, k === 1 ? kurzhinweis(erste) : [], `Anders als ${monatMitJahr(erste.muster.monat)}`), ...kurzeErlaeuterung(g, k, r)]
}

function kurzhinweis(erste: Gruppe): Block[] {
  const text = `Die weiteren Monate zeigen die Zeilen, die anders sind als unter „${erste.titel}“. Jede Zeile, die fehlt, ist dort gleich.`
  return [{ art: 'absatz', leise: true, text: [text] }]
}

function blatt(g: Gruppe, reihen: readonly Reihe[], r: Rahmen, davor: readonly Block[], ecke: string): Block[] {
  const anzahl = r.namen.voll.length
  const hoechstens = anzahl <= hochkant ? hochkant : quer
  const bloecke = Math.ceil(anzahl / hoechstens)
  const je = Math.ceil(anzahl / bloecke)
  return Array.from({ length: bloecke }, (_, k): Block => {
    const von = k * je
    const bis = Math.min(anzahl, von + je)
    const fortsetzung = k === 0 ? '' : ', weitere Personen'
    return {
      art: 'gruppe',
      bloecke: [
        ...(k === 0 ? davor : []),
        { art: 'ueberschrift', ebene: 2, text: `${g.titel}${fortsetzung}` },
        reihen.length === 0 ? { art: 'absatz', text: [`${ecke}: nichts in diesem Blatt.`] } : ausschnitt(reihen, r, { von, bis, ecke }),
      ],
    }
  })
}

type Ausschnitt = Readonly<{ von: number; bis: number /** head of the lines */; ecke: string }>

/** Persons `von` to `bis` of a sheet; the sum over all persons stands in the last part. */
function ausschnitt(reihen: readonly Reihe[], r: Rahmen, { von, bis, ecke }: Ausschnitt): Tabelle {
  const mitSumme = bis === r.namen.voll.length && r.namen.voll.length > 1
  const breit = r.namen.voll.length > hochkant
  const jePerson = breit && bis - von <= 6 ? 21 : 17
  const personen: Spalte[] = r.namen.kurz.slice(von, bis).map(() => ({ breite: jePerson, rechts: true }))
  const kopf: Kopfzelle[] = [
    { text: ecke },
    ...r.namen.kurz.slice(von, bis).map((text) => ({ text })),
    ...(mitSumme ? [{ text: von > 0 ? 'Summe aller' : 'Summe' }] : []),
    { text: 'Fundstelle' },
  ]
  return {
    art: 'tabelle',
    dicht: true,
    spalten: [
      { breite: breit ? 55 : 'rest', rechts: false },
      ...personen,
      ...(mitSumme ? [{ breite: breit ? 22 : 20, rechts: true }] : []),
      { breite: breit ? 'rest' : 43, rechts: false, rand: true },
    ],
    kopf: [kopf],
    zeilen: reihen.map((reihe) => ({
      art: reihe.art,
      zellen: [
        benannt(reihe, r),
        ...(reihe.texte ?? reihe.werte.map(zelle)).slice(von, bis),
        ...(mitSumme ? [summe(reihe)] : []),
        geschuetzt(reihe.stelle),
      ],
    })),
  }
}

/** The local government by its name, where the letter tells it. */
function benannt(reihe: Reihe, r: Rahmen): string {
  const kommune = r.anschrift?.traeger.kommune
  return reihe.name === davonKommune && kommune !== undefined ? `davon ${kommune}` : reihe.name
}

function summe(reihe: Reihe): string {
  return reihe.texte === undefined ? zelle(reihe.werte.reduce((a, b) => a + b, 0)) : ''
}

/** How income counts beside how it is shared; each of them alone takes the whole width. What an earlier sheet explains is not repeated. */
function erlaeuterung(g: Gruppe, vorher: readonly Gruppe[], r: Rahmen): Block[] {
  const links = wieVorher(einkommen(g, r), vorher, (v) => einkommen(v, r), 'Was als Einkommen zählt', 'Das Einkommen zählt')
  const rechts = verteilungWieVorher(g, vorher, r)
  if (links.length === 0 || rechts.length === 0) return [...links, ...rechts]
  return [{ art: 'gruppe', bloecke: [{ art: 'nebeneinander', links, rechts }] }]
}

/** Changed lines of each income beside the sentence on sharing; whole where that does not say it all. */
function kurzeErlaeuterung(g: Gruppe, k: number, r: Rahmen): Block[] {
  const vorher = r.gruppen.slice(0, k)
  const erste = einkommenstafeln(vorher[0]?.muster ?? g.muster, r.namen)
  const titel = (t: Tabelle): string | undefined => t.kopf[0]?.[0]?.text
  const links = einkommenstafeln(g.muster, r.namen).flatMap((t): Tabelle[] => {
    const davor = erste.find((e) => titel(e) === titel(t))
    const anders = davor === undefined ? t : andereZeilen(t, davor)
    return anders.zeilen.length === 0 ? [] : [mitMonat(anders, g)]
  })
  const satz = verteilungImSatz(g.muster)
  const rechts: readonly Block[] = satz === undefined ? verteilungWieVorher(g, vorher, r) : [{ art: 'absatz', text: [satz] }]
  if (links.length === 0 || rechts.length === 0) return [...links, ...rechts]
  return [{ art: 'gruppe', bloecke: [{ art: 'nebeneinander', links, rechts }] }]
}

/** The table may begin a page: its head names the months too. */
function mitMonat(t: Tabelle, g: Gruppe): Tabelle {
  return { ...t, kopf: t.kopf.map((zeile) => zeile.map((k, x) => (x === 0 ? { ...k, text: `${k.text}, ${g.titel}` } : k))) }
}

function verteilungWieVorher(g: Gruppe, vorher: readonly Gruppe[], r: Rahmen): readonly Block[] {
  const von = (v: Gruppe): Block[] => verteilung(v.muster, r.namen)
  return wieVorher(von(g), vorher, von, 'Wie sich das Einkommen verteilt', 'Die Verteilung ist')
}

function einkommen(g: Gruppe, r: Rahmen): Block[] {
  const tafeln = einkommenstafeln(g.muster, r.namen)
  return tafeln.length === 0 ? [] : [{ art: 'ueberschrift', ebene: 3, text: 'Was als Einkommen zählt' }, ...tafeln]
}

function wieVorher(
  bloecke: readonly Block[],
  vorher: readonly Gruppe[],
  von: (g: Gruppe) => readonly Block[],
  titel: string,
  satzanfang: string,
): readonly Block[] {
  const text = JSON.stringify(bloecke)
  const gleich = bloecke.length === 0 ? undefined : vorher.find((v) => JSON.stringify(von(v)) === text)
  if (gleich === undefined) return bloecke
  return [
    { art: 'ueberschrift', ebene: 3, text: titel },
    { art: 'absatz', text: [`${satzanfang} wie unter „${gleich.titel}“.`] },
  ]
}

type Gesagt = { text: string; monate: string[]; aehnlich: string[] }

/** What the calculation says about itself: open questions, unchecked values, other benefits. The same with other amounts is said once. */
function hinweise(r: Rahmen): Block[] {
  const nach = new Map<string, Gesagt>()
  for (const m of r.monate) {
    for (const h of m.ergebnis.hinweise) {
      if (h.art === 'vorlaeufig') continue
      const text = `${h.satz} (${h.fundstelle})`
      const muster = text.replace(/[\d.,]+/g, '#')
      const schon = nach.get(muster)
      if (schon === undefined) nach.set(muster, { text, monate: [m.monat], aehnlich: [] })
      else if (schon.text === text) schon.monate.push(m.monat)
      else schon.aehnlich.push(m.monat)
    }
  }
  if (nach.size === 0) return []
  const punkte = [...nach.values()].map((h) => ({ text: [geschuetzt(`${wann(h, r)}${h.text}`)], dazu: [] }))
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Hinweise zur Berechnung' },
    { art: 'liste', nummeriert: false, punkte },
  ]
}

function wann(h: Gesagt, r: Rahmen): string {
  if (h.monate.length === r.monate.length) return ''
  if (h.aehnlich.length === 0) return `${spannenText(h.monate)}: `
  return `${spannenText(h.monate)} (mit anderen Beträgen auch ${spannenText(h.aehnlich)}): `
}

function nachrechnen(p: Pruefangaben): Block {
  return {
    art: 'kasten',
    titel: 'Nachrechnen.',
    text: [
      `In dieser PDF liegen der Fall und das Ergebnis als Dateien. Wer will, kann prüfen, ob die Zahlen stimmen: mit dem freien Programm Tragwerk und dem Befehl „tragwerk pruefen“. Gerechnet mit ${p.rechtsstand}. Prüfsumme der Angaben: ${p.pruefsumme}.`,
    ],
  }
}
