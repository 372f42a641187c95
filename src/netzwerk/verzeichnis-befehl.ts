import { systemuhr } from '../platform/clock/index.ts'
import { mitDatenbank } from '../platform/config/index.ts'
import { findNetzwerkId, forTraeger } from '../platform/db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../platform/terminal/index.ts'
import { ladeVerzeichnis } from './verzeichnis-laden.ts'

async function verzeichnis(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { operanden } = leseArgumente(args, {})
  if (operanden.length !== 1 || operanden[0] !== 'laden') throw new FalscherAufruf('Es fehlt, was mit dem Verzeichnis geschehen soll: laden.')
  return mitDatenbank(terminal, process.env, {}, async (db) => {
    const netzId = await findNetzwerkId(db)
    if (netzId === undefined) {
      terminal.melde('Diese Installation hat kein Netzwerk. Das Verzeichnis gehört in den gemeinsamen Raum der kommunalen Jobcenter.\n')
      return 1
    }
    const neu = await forTraeger(db, netzId, (trx) => ladeVerzeichnis(trx, { traegerId: netzId, jetzt: systemuhr.jetzt() }))
    await terminal.schreibe(
      neu === 0
        ? 'Das Verzeichnis ist schon vollständig; nichts wurde geändert.\n'
        : `${neu} kommunale Jobcenter sind jetzt im Verzeichnis. Einwohner und Fläche haben den Stand 31.12.2018; die Koordination pflegt sie unter /netzwerk/verzeichnis.\n`,
    )
    return 0
  })
}

/** Command that fills the directory of a new installation. */
export const verzeichnisBefehl: Befehl = {
  name: 'verzeichnis',
  kurz: 'füllt das Verzeichnis der kommunalen Jobcenter',
  laufe: verzeichnis,
  hilfe: `
Legt die zugelassenen kommunalen Träger (Anlage zu § 1 KomtrZV) im Netzwerk an: Name, Land, Sitz, Einwohner und Fläche mit Stand und
Quelle. Was schon da ist, bleibt unverändert. Kontaktdaten sind nicht dabei: Jedes Haus trägt seine eigenen ein.

Aufruf:  tragwerk verzeichnis laden

Gearbeitet wird mit der Datenbank aus TRAGWERK_DATENBANK, sonst mit der im Ordner TRAGWERK_DATEN (ohne Angabe ./daten);
im Ordner nur, solange kein Tragwerk damit läuft.
`,
}
