import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gibKampagneHeraus, legeKampagneAn, liesKampagnen } from '../netzwerk/index.ts'
import { gehe, legeBildAb, legeInhaltAn, schalteMarkeEin, setzeGroesse } from '../oeffentlichkeit/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { bausteine, groessen, hausbild, kampagne, zeichnungen } from './kampagne-texte.ts'

/** When houses switched the mark on; those not named have it off, so that both can be seen. */
const eingeschaltet: Readonly<Record<string, string>> = {
  'koba-harz': '2019-04-15T08:00:00Z',
  nordfriesland: '2018-11-28T09:00:00Z',
}
const START = Temporal.Instant.from('2018-11-26T09:00:00Z')

type Konto = NonNullable<Handlung['konto']>

/**
 * The joint campaign with its figures, message modules and drawings, given out and switched on in two of the houses of the exercise,
 * once: each as if the accounts of the exercise had done it.
 *
 * @returns false where it is there already, or the Träger are real ones
 */
export async function saeeKampagne({ db }: Pick<Umfeld, 'db'>, traeger: readonly Traeger[]): Promise<boolean> {
  const netz = traeger.find((t) => t.art === 'netzwerk')
  if (netz === undefined || !netz.uebungsdaten) return false
  const da = await forTraeger(db, netz.traegerId, (trx) => liesKampagnen(trx, netz.traegerId))
  if (da.length > 0) return false
  const kampagneId = await forTraeger(db, netz.traegerId, (trx) => saeeNetz(trx, netz.traegerId))
  for (const t of traeger) if (t.art === 'jobcenter' && t.uebungsdaten) await saeeHaus(db, t, netz.traegerId, kampagneId)
  return true
}

async function saeeNetz(db: TraegerDb, traegerId: string): Promise<string> {
  const konten = { schreibt: await konto(db, traegerId, 'koordination'), prueft: await konto(db, traegerId, 'koordination2') }
  const h: Handlung = { traegerId, jetzt: START, ...(konten.schreibt && { konto: konten.schreibt }) }
  for (const g of groessen) erwarte(await setzeGroesse(db, h, g))
  const texte: string[] = []
  for (const b of bausteine) texte.push(await saeeBaustein(db, h, konten.prueft, b))
  const fotos: string[] = []
  for (const { datei, angabe, inKampagne } of zeichnungen) {
    const bildId = await lege(db, h, datei, angabe)
    if (inKampagne) fotos.push(bildId)
  }
  const { farben, ...rest } = kampagne
  const angelegt = await legeKampagneAn(db, h, { ...rest, farben: [...farben], fotos, bausteine: texte })
  if (!angelegt.ok) throw new Error(angelegt.meldungen.map((m) => m.satz).join(' '))
  erwarte(await gibKampagneHeraus(db, h, angelegt.kampagneId))
  return angelegt.kampagneId
}

async function saeeBaustein(db: TraegerDb, h: Handlung, prueft: Konto | undefined, b: (typeof bausteine)[number]): Promise<string> {
  const text = ([titel, inhalt]: readonly [string, string]) => ({ titel, text: inhalt })
  const daten = {
    texte: { de: text(b.de), einfach: text(b.einfach), en: text(b.en) },
    themen: b.themen,
    quelle: 'Botschaften der Kampagne von 2018, neu formuliert',
    geprueftAm: '2018-11-26',
  }
  const angelegt = await legeInhaltAn(db, h, 'baustein', { adresse: b.adresse, daten })
  if (!angelegt.ok) throw new Error(angelegt.fehler.satz)
  const { inhaltId } = angelegt
  erwarte(await gehe(db, h, inhaltId, { was: 'eingereicht', fassung: 1 }))
  erwarte(await gehe(db, { ...h, ...(prueft && { konto: prueft }) }, inhaltId, { was: 'freigegeben', fassung: 1 }))
  erwarte(await gehe(db, h, inhaltId, { was: 'veroeffentlicht', fassung: 1 }))
  return inhaltId
}

async function saeeHaus(db: Db, { traegerId, kuerzel }: Traeger, netzId: string, kampagneId: string): Promise<void> {
  await forTraeger(db, traegerId, async (trx) => {
    const redaktion = await konto(trx, traegerId, 'redaktion')
    const h = (jetzt: Temporal.Instant): Handlung => ({ traegerId, jetzt, ...(redaktion && { konto: redaktion }) })
    await lege(trx, h(START), 'haus', hausbild)
    const seit = eingeschaltet[kuerzel]
    if (seit !== undefined) erwarte(await schalteMarkeEin(trx, h(Temporal.Instant.from(seit)), netzId, kampagneId, true))
  })
}

async function lege(db: TraegerDb, h: Handlung, datei: string, angabe: (typeof zeichnungen)[number]['angabe']): Promise<string> {
  const inhalt = readFileSync(join(import.meta.dirname, 'bilder', `${datei}.svg`))
  const abgelegt = await legeBildAb(db, h, { name: `${datei}.svg`, inhalt, angabe })
  if (!abgelegt.ok) throw new Error(`${datei}: ${abgelegt.meldungen.map((m) => m.satz).join(' ')}`)
  return abgelegt.bildId
}

async function konto(db: TraegerDb, traegerId: string, kennung: string): Promise<Konto | undefined> {
  return db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('kennung', '=', kennung)
    .where('uebung', '=', true)
    .executeTakeFirst()
}

/** What we wrote ourselves is right; anything else is a mistake of ours. */
function erwarte(e: Readonly<{ ok: boolean }>): void {
  if (!e.ok) throw new Error(`exercise data were refused: ${JSON.stringify(e)}`)
}
