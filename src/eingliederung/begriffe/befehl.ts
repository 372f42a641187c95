import { readFile } from 'node:fs/promises'
import { systemuhr } from '../../platform/clock/index.ts'
import { mitDatenbank } from '../../platform/config/index.ts'
import { findNetzwerkId, findTraeger, forTraeger } from '../../platform/db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../../platform/terminal/index.ts'
import { katalog as t } from '../texte/personal-katalog.ts'
import { ersetzeKatalog, liesKatalog } from './einlesen.ts'
import { type Begriffsart, begriffsarten } from './suche.ts'

const optionen = {
  traeger: { typ: 'wert', platzhalter: 'KÜRZEL' },
  sprache: { typ: 'wert', platzhalter: 'de' },
  stand: { typ: 'wert', platzhalter: 'v1.2.0' },
} as const

async function katalog(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { operanden, werte } = leseArgumente(args, optionen)
  const [tat, gewollt, datei, ...mehr] = operanden
  const art = begriffsarten.find((a) => a === gewollt)
  if (tat !== 'einlesen' || art === undefined || datei === undefined || mehr.length > 0) throw new FalscherAufruf(t.aufruf)
  const sprache = werte.sprache ?? 'de'
  if (!/^[a-z]{2}$/.test(sprache)) throw new FalscherAufruf(t.sprache(sprache))
  const text = await readFile(datei, 'utf8').catch(() => undefined)
  if (text === undefined) return melde(terminal, [t.keineDatei(datei)])
  const gelesen = liesKatalog(art, text)
  if (!gelesen.ok) return melde(terminal, gelesen.saetze)
  return legeAb(terminal, { art, sprache, stand: werte.stand ?? '', begriffe: gelesen.begriffe }, werte.traeger)
}

type Neu = Parameters<typeof ersetzeKatalog>[2]

async function legeAb(terminal: Terminal, neu: Neu, kuerzel: string | undefined): Promise<Rueckgabe> {
  return mitDatenbank(terminal, process.env, {}, async (db) => {
    const eigener = kuerzel === undefined ? undefined : await findTraeger(db, kuerzel)
    if (kuerzel !== undefined && eigener === undefined) return melde(terminal, [t.keinTraeger(kuerzel)])
    const traegerId = eigener?.traegerId ?? (await findNetzwerkId(db)) ?? (await findTraeger(db))?.traegerId
    if (traegerId === undefined) return melde(terminal, [t.keinTraeger('')])
    const zahl = await forTraeger(db, traegerId, (trx) => ersetzeKatalog(trx, { traegerId, jetzt: systemuhr.jetzt() }, neu))
    await terminal.schreibe(`${t.fertig(zahl, neu.art, neu.sprache)}\n`)
    return 0
  })
}

function melde(terminal: Terminal, saetze: readonly string[]): Rueckgabe {
  for (const satz of saetze) terminal.melde(`${satz}\n`)
  return 2
}

const namen: Readonly<Record<Begriffsart, string>> = t.arten

/** Command that reads the official catalogues in. */
export const katalogBefehl: Befehl = {
  name: 'katalog',
  kurz: 'liest Berufe und Fähigkeiten aus den amtlichen Verzeichnissen ein (ESCO, KldB 2010)',
  laufe: katalog,
  hilfe: `
${t.hilfe}

Aufruf:  tragwerk katalog einlesen ART DATEI [--sprache de] [--stand v1.2.0] [--traeger KÜRZEL]

${begriffsarten.map((a) => `  ${a.padEnd(16)} ${namen[a]}`).join('\n')}

${t.hilfeFolge}
`,
}
