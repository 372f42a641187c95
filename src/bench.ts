import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { messeBescheid } from './bench/bescheid.ts'
import { liesBevoelkerung } from './bench/bevoelkerung.ts'
import { type Durchgang, rechneBevoelkerung } from './bench/recht.ts'
import { uebungsbescheide } from './bench/uebungsfaelle.ts'

const hilfe = `npm run bench -- recht --bevoelkerung DATEI [--monat 2025-01] [--ausgabe DATEI] [--json] [--begruendung]

  Rechnet eine Bevölkerung (CSV, src/bench/README.md) auf einem Kern und misst Lesen und Rechnen getrennt.
  --ausgabe DATEI  schreibt je Bedarfsgemeinschaft eine Zeile: bg_id,anspruch
  --begruendung    mit dem ganzen Begründungsbaum
  --json           eine Zeile JSON statt der Tabelle

npm run bench -- bescheid [--json]

  Rechnet und setzt vier Übungsbescheide in einem warmen Prozess: eine Person, eine Familie, zehn Personen, zwölf verschiedene Monate.
  msUhr und msProzessor sind Mediane in Millisekunden; verhaeltnis ist die Prozessorzeit, geteilt durch die eines kleinen
  festen Dokuments, das im Wechsel gesetzt wird: Es lässt sich zwischen Rechnern vergleichen.
  --json           eine Zeile JSON je Bescheid

npm run bench -- zahllauf [--faelle 20000] [--json]

  Startet einen PostgreSQL-Server, füllt ihn mit entschiedenen Fällen und misst einen Zahllauf bis zur fertigen SEPA-Datei.

npm run bench -- meldung [--faelle 20000] [--json]

  Startet einen PostgreSQL-Server, füllt ihn mit entschiedenen Fällen und misst eine Lieferung nach § 51b SGB II vom Auftrag bis zur fertigen
  Datei, wie der laufende Server sie macht, und ihr Laden. msBlockiertLaengstens: so lange konnte der Server niemandem antworten.

npm run bench -- seiten [--faelle 20000] [--json]

  Füllt die eingebettete Datenbank mit Fällen und misst, wie lange der Server für zwei Seiten braucht, bei 50 Anfragen je Sekunde:
  ein Fall mit fünf Personen und zwölf Monaten, und die Arbeitsliste. Dazu das Nachrechnen von zwölf Monaten. verhaeltnis: zur Zeit
  einer Antwort ohne Datenbank im selben Lauf. Braucht die gebauten Seiten (npm start baut sie).

npm run bench -- passung [--faelle 5000] [--json]

  Füllt die eingebettete Datenbank mit so vielen Personen wie Stellen und misst die Vermittlung: passende Stellen für eine Person, passende
  Personen für eine Stelle, das Bewerten allein, das Aufbauen aller Profile. verhaeltnis: zum Lesen gleich vieler Zeilen im selben Lauf.
  Endet mit 1, wenn eine der beiden Seiten nicht unter 200 ms bleibt.

npm run bench -- oeffentlich [--json]

  Startet den Server mit Übungsdaten und ruft seine öffentlichen Seiten 20 Sekunden lang 200-mal je Sekunde auf, sieben von zehn Malen mit
  dem ETag vom letzten Mal: auf der eingebetteten Datenbank, auf einem PostgreSQL-Server, und dort, während jede Sekunde etwas veröffentlicht
  wird. ms50, ms95, ms99: von der fälligen Anfrage bis zum letzten Byte. msProzessor: Prozessorzeit des Servers je Anfrage (Linux). last: wie
  viele Programme in der letzten Minute rechneten. Endet mit 1, wenn ms95 ohne Veröffentlichungen nicht unter 20 liegt. Braucht die gebauten Seiten.`

/** Times a calculation: once for the compiler, then the middle one of several, so that a busy machine counts less. */
function miss(rechne: () => Durchgang, male: number): { sekunden: number; ergebnis: Durchgang } {
  const zeiten: number[] = []
  let ergebnis = rechne()
  for (let k = 0; k < male; k++) {
    const start = performance.now()
    ergebnis = rechne()
    zeiten.push((performance.now() - start) / 1000)
  }
  zeiten.sort((a, b) => a - b)
  return { sekunden: zeiten[Math.floor(zeiten.length / 2)] ?? 0, ergebnis }
}

type Auftrag = { bevoelkerung: string; monat: string; ausgabe?: string; json: boolean; begruendung: boolean }

async function messeRecht({ bevoelkerung, monat, ausgabe, json, begruendung }: Auftrag): Promise<void> {
  const start = performance.now()
  const b = await liesBevoelkerung(bevoelkerung)
  const sekundenLesen = (performance.now() - start) / 1000
  const groessen = json ? [b.anzahl] : [...[10_000, 100_000].filter((n) => n < b.anzahl), b.anzahl]
  for (let k = 0; k < 3; k++) rechneBevoelkerung(b, monat, Math.min(b.anzahl, 30_000), begruendung)
  for (const groesse of groessen) {
    const { sekunden, ergebnis } = miss(() => rechneBevoelkerung(b, monat, groesse, begruendung), groesse > 500_000 ? 3 : 9)
    const zeile = {
      personen: ergebnis.personen,
      sekundenLesen,
      sekundenRechnen: sekunden,
      personenProSekunde: Math.round(ergebnis.personen / sekunden),
      speicherMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    }
    zeige(zeile, json)
    if (ausgabe !== undefined && groesse === b.anzahl) writeFileSync(ausgabe, alsText(ergebnis))
  }
}

async function messeBescheide(json: boolean): Promise<void> {
  for (const uebung of uebungsbescheide()) {
    const { bescheid, bytes, ...zeiten } = await messeBescheid(uebung, 25, 5)
    const gerundet = Object.fromEntries(Object.entries(zeiten).map(([name, wert]) => [name, Math.round(wert * 10) / 10]))
    zeige({ bescheid, bytes, ...gerundet }, json)
  }
}

function zeige(zeile: Readonly<Record<string, string | number>>, json: boolean): void {
  const felder = Object.entries(zeile).map(([name, wert]) => `${name} ${typeof wert === 'number' ? wert.toLocaleString('de-DE') : wert}`)
  console.log(json ? JSON.stringify(zeile) : felder.join('  '))
}

function alsText(d: Durchgang): string {
  const zeilen: string[] = []
  for (let k = 0; k < d.bgs; k++) zeilen.push(`${d.bg[k]},${((d.anspruch[k] ?? 0) / 100).toFixed(2)}`)
  return `${zeilen.join('\n')}\n`
}

function liesArgumente() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        bevoelkerung: { type: 'string' },
        monat: { type: 'string', default: '2025-01' },
        ausgabe: { type: 'string' },
        json: { type: 'boolean', default: false },
        begruendung: { type: 'boolean', default: false },
        faelle: { type: 'string', default: '20000' },
      },
    })
  } catch {
    return undefined
  }
}

const argumente = liesArgumente()
if (argumente?.positionals[0] === 'recht' && argumente.values.bevoelkerung !== undefined) {
  await messeRecht({ ...argumente.values, bevoelkerung: argumente.values.bevoelkerung })
} else if (argumente?.positionals[0] === 'bescheid') {
  await messeBescheide(argumente.values.json)
} else if (argumente?.positionals[0] === 'zahllauf' && Number(argumente.values.faelle) > 0) {
  const { messeZahllauf } = await import('./bench/zahllauf.ts') // starts a database server: not for the other measurements
  await messeZahllauf(Number(argumente.values.faelle), argumente.values.json)
} else if (argumente?.positionals[0] === 'meldung' && Number(argumente.values.faelle) > 0) {
  const { messeMeldung } = await import('./bench/meldung.ts')
  await messeMeldung(Number(argumente.values.faelle), argumente.values.json)
} else if (argumente?.positionals[0] === 'seiten' && Number(argumente.values.faelle) > 0) {
  const { messeSeiten } = await import('./bench/seiten.ts')
  await messeSeiten({ faelle: Number(argumente.values.faelle), json: argumente.values.json })
} else if (argumente?.positionals[0] === 'passung' && Number(argumente.values.faelle) > 0) {
  const { messePassung } = await import('./bench/passung.ts')
  const anzahl = argumente.values.faelle === '20000' ? 5000 : Number(argumente.values.faelle)
  if (!(await messePassung(anzahl, argumente.values.json))) process.exitCode = 1
} else if (argumente?.positionals[0] === 'oeffentlich') {
  const { messeOeffentlich } = await import('./bench/oeffentlich.ts')
  if (!(await messeOeffentlich(argumente.values.json))) process.exitCode = 1
} else {
  console.error(hilfe)
  process.exitCode = 2
}
