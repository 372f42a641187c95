import { FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal, umbrich } from '../../platform/terminal/index.ts'
import {
  type Abschluss,
  alsEuro,
  alsJson,
  alsZahl,
  berechne,
  type Falldatei,
  type Fehler,
  type Monatsentscheidung,
  mittleSelbstaendige,
  schliesseAb,
} from '../../recht/index.ts'
import { monatSchema } from '../bausteine.ts'
import { baum } from './baum.ts'
import { type Darstellung, fett, monatsname } from './darstellung.ts'
import { liesQuellen } from './quellen.ts'
import { fehlerblatt, hinweise } from './rechenblatt.ts'

const optionen = {
  'ohne-nachweis': { typ: 'wert', platzhalter: '2026-03,2026-04' },
  begruendung: { typ: 'schalter' },
  json: { typ: 'schalter' },
} as const

/** `tragwerk abschliessen`: see its help in `index.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  const ohneNachweis = liesMonate(werte['ohne-nachweis'])
  const faelle: Falldatei[] = []
  const fehler: Fehler[] = []
  for await (const pruefung of await liesQuellen(operanden, terminal)) {
    if (pruefung.ok) faelle.push(pruefung.fall)
    else fehler.push(pruefung.fehler)
  }
  const abschluss = fehler.length > 0 ? fehler : rechneAb(faelle, ohneNachweis)
  if (Array.isArray(abschluss)) {
    const texte = abschluss.map((f) => (werte.json ? `${JSON.stringify(f)}\n` : fehlerblatt(f, terminal)))
    await terminal.schreibe(texte.join(werte.json ? '' : '\n'))
    return 1
  }
  const text = werte.json ? `${JSON.stringify(alsAusgabe(abschluss, werte.begruendung))}\n` : blatt(abschluss, faelle[0], terminal, werte.begruendung)
  await terminal.schreibe(text)
  return 0
}

function liesMonate(text: string | undefined): ReadonlySet<string> {
  const monate = text?.split(',') ?? []
  for (const monat of monate) {
    if (!monatSchema.safeParse(monat).success)
      throw new FalscherAufruf(`--ohne-nachweis ${monat}: Ein Monat steht als JJJJ-MM, zum Beispiel 2026-03.`)
  }
  return new Set(monate)
}

/** Self-employed income as its average, every month finally, then the settlement; or everything that keeps it from being made. */
function rechneAb(faelle: readonly Falldatei[], ohneNachweis: ReadonlySet<string>): Abschluss | Fehler[] {
  const monate = mittleSelbstaendige(faelle)
  if ('schema' in monate) return [monate]
  const entscheidungen: Monatsentscheidung[] = []
  const fehler: Fehler[] = []
  for (const fall of monate) {
    const ergebnis = berechne(fall, { begruendung: true })
    if (ergebnis.schema === 'fehler/v1') fehler.push(ergebnis)
    else entscheidungen.push({ fall, ergebnis, nachgewiesen: !ohneNachweis.has(fall.monat) })
  }
  if (fehler.length > 0) return fehler
  const abschluss = schliesseAb(entscheidungen)
  return abschluss.schema === 'fehler/v1' ? [abschluss] : abschluss
}

function alsAusgabe({ begruendung, anteile, ...abschluss }: Abschluss, mitBegruendung: boolean): object {
  if (!mitBegruendung) return abschluss
  return { ...abschluss, begruendung: alsJson(begruendung), anteile: Object.fromEntries(Object.entries(anteile).map(([id, k]) => [id, alsJson(k)])) }
}

function blatt(a: Abschluss, fall: Falldatei | undefined, d: Darstellung, mitBegruendung: boolean): string {
  const zeitraum = a.von === a.bis ? monatsname(a.von) : `${monatsname(a.von)} bis ${monatsname(a.bis)}`
  const teile = [fett(`Abschließende Entscheidung · ${zeitraum}`, d), tabelle(a, d), `${fett(folge(a), d)}\n${umbrich(erklaerung(a), d.breite)}`]
  if (Object.keys(a.personen).length > 1 && a.erstattung + a.auszahlung > 0) teile.push(jePerson(a))
  if (a.hinweise.length > 0) teile.push(hinweise(a.hinweise, d))
  if (mitBegruendung && fall) teile.push(`${fett('Begründung', d)}\n${baum(a.begruendung, fall, d)}`)
  return `${teile.join('\n\n')}\n`
}

function tabelle(a: Abschluss, d: Darstellung): string {
  const kopf = ['', 'vorläufig', 'endgültig', 'zu viel', 'zu wenig']
  const summe = (wert: (m: Abschluss['monate'][number]) => number) => a.monate.reduce((s, m) => s + cent(wert(m)), 0) / 100
  const zusammen = [summe((m) => m.vorlaeufig), summe((m) => m.abschliessend), a.ueberzahlung, a.nachzahlung]
  return [
    fett(reihe(kopf[0] ?? '', kopf.slice(1)), d),
    ...a.monate.map((m) => betraege(monatsname(m.monat), [m.vorlaeufig, m.abschliessend, m.ueberzahlung, m.nachzahlung])),
    '─'.repeat(18 + 4 * 12),
    fett(betraege('zusammen', zusammen), d),
  ].join('\n')
}

function betraege(name: string, werte: readonly number[]): string {
  const texte = werte.map((wert, i) => (wert === 0 && i > 1 ? '–' : alsZahl(cent(wert))))
  return reihe(name, texte)
}

function reihe(name: string, zellen: readonly string[]): string {
  return name.padEnd(18) + zellen.map((z) => z.padStart(12)).join('')
}

function folge({ erstattung, auszahlung }: Abschluss): string {
  if (erstattung > 0) return `Zu erstatten: ${alsEuro(cent(erstattung))}`
  return auszahlung > 0 ? `Nachzuzahlen: ${alsEuro(cent(auszahlung))}` : 'Nichts zu erstatten, nichts nachzuzahlen'
}

function erklaerung({ begruendung }: Abschluss): string {
  const stelle = begruendung.fundstelle
  return `${begruendung.satz()}${stelle ? ` (${stelle.stelle} ${stelle.gesetz})` : ''}`
}

function jePerson({ personen }: Abschluss): string {
  const zeilen = Object.entries(personen).map(([id, p]) => reihe(id, [alsZahl(cent(p.erstattung + p.auszahlung))]))
  return ['davon je Person', ...zeilen].join('\n')
}

function cent(euro: number): number {
  return Math.round(euro * 100)
}
