import { sauber, umbrich } from '../../platform/terminal/index.ts'
import { alsEuro, alsZahl, type Ergebnis, type Falldatei, type Fehler, finde, type Hinweis, type PersonErgebnis } from '../../recht/index.ts'
import { baum } from './baum.ts'
import { type Darstellung, fett, monatsname, rot } from './darstellung.ts'

type Zelle = number | undefined
/** One line of the sheet: amounts in cents per person and over all. */
type Zeile = Readonly<{ name: string; werte: readonly Zelle[]; summe: Zelle; art: 'posten' | 'summe' | 'ergebnis' | 'nebenbei' }>

const spalte = 12
const hoechstensPersonen = 4
const sonstigerAbzug = 'sonstiger Abzug'

/**
 * The calculation of one case for people at a terminal: persons across, lines down, what else to know below.
 *
 * @param ergebnis with its reasoning, from which the sheet takes what the result does not say
 */
export function rechenblatt(fall: Falldatei, ergebnis: Ergebnis, d: Darstellung, mitBegruendung: boolean): string {
  const zeilen = blattZeilen(fall, ergebnis)
  const teile = [kopf(ergebnis, d), ...bloecke(fall, zeilen, d)]
  if (zeilen.some((z) => z.name === sonstigerAbzug)) {
    teile.push(umbrich('sonstiger Abzug: Anspruch nur für einen Teil des Monats oder gar keiner; --begruendung nennt den Grund.', d.breite))
  }
  if (ergebnis.hinweise.length > 0) teile.push(hinweise(ergebnis.hinweise, d))
  if (mitBegruendung && ergebnis.begruendung) teile.push(`${fett('Begründung', d)}\n${baum(ergebnis.begruendung, fall, d)}`)
  return `${teile.join('\n\n')}\n`
}

/** Why a case was not calculated, every finding with its field. */
export function fehlerblatt({ id, fehler }: Fehler, d: Darstellung): string {
  const kopfzeile = `${rot('Nicht berechnet', d)}${id === null ? '' : `: ${sauber(id)}`}`
  const satz = umbrich(sauber(fehler.satz), d.breite, '  ')
  if (fehler.meldungen.length === 1) return `${kopfzeile}\n${satz}\n`
  const einzeln = fehler.meldungen.map(({ feld, satz }) => umbrich(sauber(feld === '' ? satz : `${feld}: ${satz}`), d.breite, '    ', '  • '))
  // without an id only the sentence knows where the case stood
  return `${[kopfzeile, ...(id === null ? [satz] : []), ...einzeln].join('\n')}\n`
}

function kopf({ id, monat, anspruch, kostentraeger }: Ergebnis, d: Darstellung): string {
  const traeger = anspruch === 0 ? '' : ` (Bund ${alsEuro(cent(kostentraeger.bund))}, Kommune ${alsEuro(cent(kostentraeger.kommune))})`
  return `${fett(`${id} · ${monatsname(monat)}`, d)}\nAnspruch im Monat: ${fett(alsEuro(cent(anspruch)), d)}${traeger}`
}

function blattZeilen(fall: Falldatei, ergebnis: Ergebnis): Zeile[] {
  const personen = fall.personen.map(({ id }, i) => mitAbzuegen(ergebnis, id, i))
  const zeile = (name: string, art: Zeile['art'], wert: (p: Abgezogen) => number, immer = false): Zeile[] => {
    const werte = personen.map((p) => p && cent(wert(p)))
    const summe = werte.reduce((a: number, b) => a + (b ?? 0), 0)
    return immer || werte.some((w) => w !== undefined && w !== 0) ? [{ name, werte, summe, art }] : []
  }
  const posten = (name: string, wert: (p: Abgezogen) => number) => zeile(name, 'posten', wert)
  return [
    { name: 'Regelbedarfsstufe', werte: personen.map((p) => p?.regelbedarfsstufe), summe: undefined, art: 'nebenbei' },
    ...posten('Regelbedarf', (p) => p.regelbedarf),
    ...posten('Mehrbedarf', (p) => p.mehrbedarf),
    ...posten('Unterkunft, Heizung', (p) => p.unterkunft),
    ...zeile('Bedarf', 'summe', (p) => p.bedarf, true),
    ...posten('Einkommen', (p) => -p.anrechenbaresEinkommen),
    ...posten('Minderung', (p) => -p.minderung),
    ...posten('Vermögen', (p) => -p.vermoegen),
    ...posten(sonstigerAbzug, (p) => -p.uebrigerAbzug),
    ...zeile('Leistung', 'summe', (p) => p.leistung, true),
    ...posten('Bildung, Teilhabe', (p) => p.bildungTeilhabe),
    ...posten('Sofortzuschlag', (p) => p.sofortzuschlag),
    ...posten('Erstausstattung', (p) => p.erstausstattung),
    ...posten('Zuschuss Versicherung', (p) => p.zuschussVersicherung),
    ...zeile('Anspruch', 'ergebnis', (p) => p.anspruch, true),
    ...posten('davon Bund', (p) => p.bund),
    ...posten('davon Kommune', (p) => p.kommune),
    ...posten('wird aufgerechnet', (p) => -p.aufrechnung),
    ...posten('Darlehen (daneben)', (p) => p.darlehen),
    ...posten('eigenes Einkommen*', (p) => p.bereinigtesEinkommen),
    ...posten('Freibetrag Erwerb', (p) => p.freibetragErwerb),
    ...posten('Vermögensfreibetrag', (p) => p.vermoegensfreibetrag),
  ]
}

type Abgezogen = PersonErgebnis & { vermoegen: number; uebrigerAbzug: number }

/** Between need and benefit lies more than income and reduction: assets, which only the reasoning names, and parts of a month. */
function mitAbzuegen({ personen, begruendung }: Ergebnis, id: string, i: number): Abgezogen | undefined {
  const p = personen[id]
  if (p === undefined) return undefined
  const luecke = Math.max(0, cent(p.bedarf - p.anrechenbaresEinkommen - p.minderung - p.leistung))
  const offen = begruendung && finde(begruendung, 'p19.offen', i)
  const eingesetzt = (offen?.aus ?? []).filter((k) => k.schluessel.startsWith('p12.')).reduce((summe, k) => summe + k.wert, 0)
  const vermoegen = Math.min(luecke, eingesetzt)
  return { ...p, vermoegen: vermoegen / 100, uebrigerAbzug: (luecke - vermoegen) / 100 }
}

type Spalte = Readonly<{ kopf: string; wert: (zeile: Zeile) => Zelle }>

/** The sheet cut into blocks that fit; the column of sums stands in the last, alone where it does not fit beside the persons. */
function bloecke(fall: Falldatei, zeilen: readonly Zeile[], d: Darstellung): string[] {
  const rand = Math.max(...zeilen.map((z) => z.name.length)) + 1
  const passen = Math.max(1, Math.floor((d.breite - rand) / spalte))
  const jeBlock = Math.min(hoechstensPersonen, passen)
  const personen = fall.personen.map((p, i): Spalte => ({ kopf: kurz(sauber(p.name ?? p.id)), wert: (z) => z.werte[i] }))
  const spalten: Spalte[][] = []
  for (let ab = 0; ab < personen.length; ab += jeBlock) spalten.push(personen.slice(ab, ab + jeBlock))
  if (personen.length > 1) {
    const zusammen: Spalte = { kopf: 'zusammen', wert: (z) => z.summe }
    const letzter = spalten.at(-1)
    if (letzter && letzter.length < passen) letzter.push(zusammen)
    else spalten.push([zusammen])
  }
  const texte = spalten.map((s) => block(s, zeilen, rand, d))
  if (zeilen.some((z) => z.name.endsWith('*'))) texte.push(umbrich('* nach allen Absetzungen, vor der Verteilung auf die Personen', d.breite))
  return texte
}

function block(spalten: readonly Spalte[], zeilen: readonly Zeile[], rand: number, d: Darstellung): string {
  const strich = '─'.repeat(rand + spalte * spalten.length)
  const text = [fett(''.padEnd(rand) + spalten.map((s) => s.kopf.padStart(spalte)).join(''), d)]
  for (const z of zeilen) {
    const inhalt = z.name.padEnd(rand) + spalten.map((s) => zelle(s.wert(z), z.art).padStart(spalte)).join('')
    if (z.art === 'summe' || z.art === 'ergebnis') text.push(strich)
    text.push(z.art === 'ergebnis' || z.art === 'summe' ? fett(inhalt.trimEnd(), d) : inhalt.trimEnd())
    if (z.art === 'ergebnis') text.push('═'.repeat(strich.length))
  }
  return text.join('\n')
}

function zelle(wert: Zelle, art: Zeile['art']): string {
  if (art === 'nebenbei') return wert ? String(wert) : ''
  if (wert === undefined || (wert === 0 && art === 'posten')) return '–'
  return alsZahl(wert)
}

function kurz(name: string): string {
  return name.length < spalte ? name : `${name.slice(0, spalte - 2)}…`
}

export function hinweise(alle: readonly Hinweis[], d: Darstellung): string {
  const texte = alle.map(({ satz, fundstelle }) => umbrich(`${satz} (${fundstelle})`, d.breite, '  ', '• '))
  return `${fett('Hinweise', d)}\n${texte.join('\n')}`
}

function cent(euro: number): number {
  return Math.round(euro * 100)
}
