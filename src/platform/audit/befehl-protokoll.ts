import { mitDatenbank } from '../config/index.ts'
import { findTraeger } from '../db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../terminal/index.ts'
import { type Kopf, pruefeKette } from './kette.ts'

const optionen = { bekannt: { typ: 'wert', platzhalter: 'NUMMER:PRUEFWERT' } } as const

async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  if (operanden.length !== 1 || operanden[0] !== 'pruefen') throw new FalscherAufruf('Es fehlt, was mit dem Protokoll geschehen soll: pruefen.')
  const bekannt = werte.bekannt === undefined ? undefined : liesKopf(werte.bekannt)
  return mitDatenbank(terminal, process.env, {}, async (db, config) => {
    const traeger = await findTraeger(db, config.traeger)
    if (traeger === undefined) {
      terminal.melde('Diesen Träger gibt es in der Datenbank nicht.\n')
      return 2
    }
    const ergebnis = await pruefeKette(db, traeger.traegerId, bekannt)
    if (!ergebnis.ok) {
      await terminal.schreibe(`Das Protokoll von ${traeger.kurzname} ist NICHT heil, von Nummer ${ergebnis.nr} an.\n${ergebnis.satz}\n`)
      return 1
    }
    const { nr, pruefwert } = ergebnis.kopf
    await terminal.schreibe(
      `Das Protokoll von ${traeger.kurzname} ist heil: ${nr === 1 ? '1 Eintrag' : `${nr} Einträge`}, keiner geändert, keiner fehlt.\n`,
    )
    if (nr > 0) await terminal.schreibe(`Zum Aufheben an anderer Stelle: ${nr}:${pruefwert}\n`)
    return 0
  })
}

function liesKopf(text: string): Kopf {
  const teile = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text)
  if (teile === null) throw new FalscherAufruf('--bekannt: erwartet wird, was eine frühere Prüfung gezeigt hat, NUMMER:PRUEFWERT.')
  return { nr: Number(teile[1]), pruefwert: teile[2] ?? '' }
}

export const befehlProtokoll: Befehl = {
  name: 'protokoll',
  kurz: 'prüft, ob das Protokoll der Zugriffe unverändert ist',
  laufe,
  hilfe: `
Prüft das Protokoll: wer hat wann welchen Fall gelesen oder geändert. Jeder Eintrag trägt den Prüfwert des vorigen.
Ein geänderter, gelöschter oder eingeschobener Eintrag fällt auf.

Aufruf:  tragwerk protokoll pruefen [--bekannt NUMMER:PRUEFWERT]

  --bekannt   Stand, den eine frühere Prüfung gezeigt hat und der an anderer Stelle aufgehoben wurde.
              Damit fällt auch auf, wenn jemand mit vollem Zugang zur Datenbank alles neu geschrieben hat.

Geprüft wird die Datenbank aus TRAGWERK_DATENBANK, sonst die im Ordner TRAGWERK_DATEN (ohne Angabe ./daten);
im Ordner nur, solange kein Tragwerk damit läuft. TRAGWERK_TRAEGER wählt den Träger.

Ergebnis:  0 heil, 1 nicht heil, 2 nicht geprüft

Beispiel:
  tragwerk protokoll pruefen
`,
}
