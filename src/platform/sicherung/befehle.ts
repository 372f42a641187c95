import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { pruefeKette } from '../audit/index.ts'
import { systemuhr } from '../clock/index.ts'
import { type Config, mitDatenbank, ortVon, readConfig } from '../config/index.ts'
import { DatenordnerBelegt, type Ort, richteServerEin, ServerUngeeignet } from '../db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../terminal/index.ts'
import { kennungDesSchluessels } from '../tresor/index.ts'
import { type Fortschritt, type Kopf, Verweigert } from './form.ts'
import { sichere } from './sichern.ts'
import { stelleWiederHer } from './wiederherstellen.ts'

type Wo = Readonly<{ ort: Exclude<Ort, 'speicher'>; config: Config; schluessel: string | undefined }>

async function sichern(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { operanden } = leseArgumente(args, {})
  const pfad = eineDatei(operanden)
  return mitOrt(terminal, async ({ ort, config, schluessel }) => {
    if ('ordner' in ort && !existsSync(join(ort.ordner, 'pg')))
      throw new Verweigert(`Im Ordner ${ort.ordner} liegt keine Datenbank. TRAGWERK_DATEN oder TRAGWERK_DATENBANK sagt, wo sie ist.`)
    const { kopf, bytes } = await sichere(ort, pfad, { jetzt: systemuhr.jetzt(), schluessel, fortschritt: zeige(terminal, 'Gesichert') })
    await terminal.schreibe(`Gesichert: ${umfang(kopf)}, ${groesse(bytes)}, in ${pfad}\n\n${schluesselFehlt(config, schluessel !== undefined)}\n`)
    return 0
  })
}

async function wiederherstellen(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, { ersetzen: { typ: 'schalter' } } as const)
  const pfad = eineDatei(operanden)
  return mitOrt(terminal, async ({ ort, config, schluessel }) => {
    if (!existsSync(pfad)) throw new Verweigert(`Die Datei ${pfad} gibt es nicht.`)
    const kopf = await stelleWiederHer(ort, pfad, { ersetzen: werte.ersetzen, fortschritt: zeige(terminal, 'Wiederhergestellt') })
    if ('url' in ort && ort.eigner !== undefined) await richteServerEin({ url: ort.url, eigner: ort.eigner }, { uebung: false })
    await terminal.schreibe(`Wiederhergestellt: ${umfang(kopf)}, Stand ${zeitpunkt(kopf.erstellt)}\n`)
    const protokoll = await pruefeProtokolle(terminal)
    await terminal.schreibe(`\n${schluesselsatz(kopf, config, schluessel)}\n`)
    return protokoll
  })
}

function eineDatei(operanden: readonly string[]): string {
  const [pfad] = operanden
  if (pfad === undefined || operanden.length > 1) throw new FalscherAufruf('Erwartet wird genau eine Datei.')
  return pfad
}

/** Settings, and what stands in the way as a German sentence. */
async function mitOrt(terminal: Terminal, work: (wo: Wo) => Promise<Rueckgabe>): Promise<Rueckgabe> {
  const gelesen = readConfig(process.env)
  if (!gelesen.ok) return gibAuf(terminal, gelesen.fehler.saetze)
  const config = gelesen.wert
  const schluessel = kennungDesSchluessels({ hauptschluessel: config.schluessel, ordner: config.daten })
  try {
    return await work({ ort: ortVon(config), config, schluessel })
  } catch (fehler) {
    if (fehler instanceof Verweigert || fehler instanceof DatenordnerBelegt || fehler instanceof ServerUngeeignet)
      return gibAuf(terminal, [fehler.message])
    const satz = systemsatz(fehler)
    if (satz === undefined) throw fehler
    return gibAuf(terminal, [satz])
  }
}

function gibAuf(terminal: Terminal, saetze: readonly string[]): Rueckgabe {
  terminal.fortschritt?.('')
  for (const satz of saetze) terminal.melde(`${satz}\n`)
  return 2
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'Der Platz auf dem Datenträger reicht nicht.',
  EACCES: 'Dafür fehlt das Recht: Die Datei oder der Ordner lässt sich nicht lesen oder schreiben.',
  EROFS: 'Der Ordner lässt sich nicht beschreiben.',
  ENOENT: 'Den Ordner der Datei gibt es nicht.',
  EISDIR: 'Das ist ein Ordner. Erwartet wird eine Datei.',
  ECONNREFUSED: 'Die Datenbank aus TRAGWERK_DATENBANK_EIGNER ist nicht zu erreichen.',
  ENOTFOUND: 'Den Rechner aus TRAGWERK_DATENBANK_EIGNER gibt es nicht.',
  '3D000': 'Die Datenbank aus TRAGWERK_DATENBANK_EIGNER gibt es auf dem Server nicht. Sie wird leer angelegt, bevor wiederhergestellt wird.',
  '28P01': 'Der Server nimmt Name und Passwort aus TRAGWERK_DATENBANK_EIGNER oder TRAGWERK_DATENBANK nicht an.',
  '42501':
    'Der Rolle aus TRAGWERK_DATENBANK_EIGNER fehlt auf dem Server ein Recht. Ihr muss die Datenbank gehören, und sie muss Rollen anlegen dürfen (createrole).',
  '57P01': 'Der Server hat die Verbindung beendet.',
}

function systemsatz(fehler: unknown): string | undefined {
  return fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? SYSTEM[fehler.code] : undefined
}

function zeige(terminal: Terminal, wort: string): Fortschritt {
  return (tabelle, zeilen, von) => {
    const ganz = zeilen >= von
    terminal.fortschritt?.(ganz ? '' : `${wort}: ${tabelle}, ${zahl(zeilen)} von ${zahl(von)} Zeilen`)
  }
}

const zahl = (n: number) => n.toLocaleString('de-DE')

function umfang({ tabellen }: Kopf): string {
  const zeilen = Object.values(tabellen).reduce((summe, n) => summe + n, 0)
  return `${zahl(Object.keys(tabellen).length)} Tabellen mit ${zeilen === 1 ? '1 Zeile' : `${zahl(zeilen)} Zeilen`}`
}

function groesse(bytes: number): string {
  const [teiler, einheit] = bytes < 1e6 ? [1e3, 'kB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  return `${(bytes / teiler).toLocaleString('de-DE', { maximumFractionDigits: 1 })}\u00a0${einheit}`
}

function zeitpunkt(iso: string): string {
  return Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/Berlin').toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' })
}

function schluesselFehlt({ schluessel, daten }: Config, liegtHier: boolean): string {
  const hier = schluessel === undefined ? `die Datei ${join(daten, 'schluessel')}` : 'der Wert von TRAGWERK_SCHLUESSEL'
  const wo = liegtHier ? hier : 'er liegt dort, wo Tragwerk läuft (Datei schluessel im Datenordner oder TRAGWERK_SCHLUESSEL)'
  return `Der Schlüssel der Installation ist NICHT in der Sicherung: ${wo}.
Ohne ihn öffnet sich kein Dokument mehr. Bewahren Sie ihn getrennt von der Sicherung auf.
Die Datei enthält Sozialdaten im Klartext. Schützen Sie sie wie die Datenbank.`
}

function schluesselsatz(kopf: Kopf, config: Config, hier: string | undefined): string {
  if (hier !== undefined && hier === kopf.schluessel) return 'Der Schlüssel der Installation passt zur Sicherung.'
  const wohin = `in die Datei ${join(config.daten, 'schluessel')} oder in TRAGWERK_SCHLUESSEL`
  if (hier === undefined)
    return `Der Schlüssel der Installation ist nicht in der Sicherung und liegt hier noch nicht.\nLegen Sie ihn ${wohin}, BEVOR Sie Tragwerk starten: Sonst entsteht ein neuer, und kein Dokument öffnet sich.`
  if (kopf.schluessel === undefined) return 'Ob der Schlüssel der Installation passt, sagt diese Sicherung nicht: Beim Sichern lag keiner vor.'
  return `Der Schlüssel, der hier liegt, ist ein ANDERER als beim Sichern: Dokumente öffnen sich damit nicht.\nLegen Sie den richtigen ${wohin}, bevor Sie Tragwerk starten.`
}

/** The record must come back whole: each Träger's chain is verified in the database as the application will open it. */
function pruefeProtokolle(terminal: Terminal): Promise<Rueckgabe> {
  return mitDatenbank(terminal, process.env, { eigner: true }, async (db) => {
    let ausgang: Rueckgabe = 0
    const traeger = await db.connection().execute(async (c) => {
      await sql`set role none`.execute(c)
      const alle = await c.selectFrom('traeger').select(['traegerId', 'kurzname']).orderBy('kurzname').execute()
      await sql`set role tragwerk_anwendung`.execute(c)
      return alle
    })
    for (const { traegerId, kurzname } of traeger) {
      const ergebnis = await pruefeKette(db, traegerId)
      if (!ergebnis.ok) ausgang = 1
      await terminal.schreibe(
        ergebnis.ok
          ? `Protokoll von ${kurzname}: heil, Einträge: ${zahl(ergebnis.kopf.nr)}\n`
          : `Protokoll von ${kurzname}: NICHT heil, von Nummer ${ergebnis.nr} an. ${ergebnis.satz}\n`,
      )
    }
    return ausgang
  })
}

const WOHER = 'die Datenbank aus TRAGWERK_DATENBANK, sonst die im Ordner TRAGWERK_DATEN (ohne Angabe ./daten)'

/** Commands that back up and restore an installation. */
export const sicherungBefehle: readonly Befehl[] = [
  {
    name: 'sichern',
    kurz: 'schreibt die ganze Datenbank in eine Datei',
    laufe: sichern,
    hilfe: `
Schreibt alle Daten aller Träger in eine neue Datei: Stand eines Augenblicks, gepackt, mit Prüfsumme.

Aufruf:  tragwerk sichern DATEI

Gesichert wird ${WOHER};
im Ordner nur, solange kein Tragwerk damit läuft. Mit einem Server darf Tragwerk dabei weiterlaufen;
angemeldet wird dort die Rolle aus TRAGWERK_DATENBANK_EIGNER, der die Tabellen gehören.

NICHT in der Datei ist der Schlüssel der Installation (Datei schluessel im Datenordner, oder TRAGWERK_SCHLUESSEL).
Ohne ihn öffnet sich kein Dokument: getrennt aufbewahren.
Alles andere steht im Klartext darin: die Datei schützen wie die Datenbank.

Ergebnis:  0 gesichert, 2 nicht gesichert

Beispiel:
  tragwerk sichern sicherung-2026-08-17.zst
`,
  },
  {
    name: 'wiederherstellen',
    kurz: 'stellt die Datenbank aus einer Sicherung wieder her',
    laufe: wiederherstellen,
    hilfe: `
Stellt her, was eine Sicherung enthält: auch auf einem Server, was im Ordner gesichert wurde, und umgekehrt.
Geprüft wird zuerst, ob die Datei unverändert ist. Gelingt etwas nicht, bleibt die Datenbank, wie sie war.

Aufruf:  tragwerk wiederherstellen DATEI [--ersetzen]

  --ersetzen   löscht, was die Datenbank enthält. Ohne das wird nur eine leere Datenbank gefüllt.

Gefüllt wird ${WOHER};
auf einem Server mit der Rolle aus TRAGWERK_DATENBANK_EIGNER.
Kein Tragwerk darf damit laufen. Eine Sicherung von einem älteren Tragwerk wird auf den neuen Stand gebracht,
eine von einem neueren abgelehnt. Den Schlüssel der Installation vor dem Start wieder an seinen Platz legen.

Ergebnis:  0 wiederhergestellt, 1 wiederhergestellt, aber ein Protokoll ist nicht heil, 2 nicht wiederhergestellt

Beispiel:
  tragwerk wiederherstellen sicherung-2026-08-17.zst
`,
  },
]
