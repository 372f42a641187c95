import { z } from 'zod'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm, type Verzeichnis } from '../platform/jobs/index.ts'
import { mailAuftrag, type Netzpost, type PostAnlass, stelle, verschicke } from './post.ts'
import { liesSitzung } from './sitzung-lesen.ts'

type Wann = Readonly<{ traegerId: string; jetzt: Temporal.Instant }>

const ERINNERUNG = 'netzwerk.erinnerung'
const AUFGABE = 'netzwerk.aufgabe'

/** How long before a meeting people hear of what: -4 weeks, -2, -1, the day before. */
const vorlauf = { aufruf: { weeks: 4 }, tagesordnung: { weeks: 2 }, unterlagen: { weeks: 1 }, vortag: { days: 1 } } as const
type Anlass = keyof typeof vorlauf

/** At eight in the morning, so that it lies in the office when people come. */
function morgensAm(tag: Temporal.PlainDate): Temporal.Instant {
  return tag.toZonedDateTime({ timeZone: zeitzone, plainTime: '08:00' }).toInstant()
}

/** Asks for the reminders of a meeting that still lie ahead; what was asked for another beginning does nothing when its time comes. */
export async function planeErinnerungen(
  db: TraegerDb,
  h: Wann,
  { sitzungId, beginn }: Readonly<{ sitzungId: string; beginn: Temporal.Instant }>,
): Promise<void> {
  for (const [anlass, dauer] of Object.entries(vorlauf)) {
    const faelligAm = morgensAm(tagVon(beginn).subtract(dauer))
    if (Temporal.Instant.compare(faelligAm, h.jetzt) <= 0) continue
    const daten = { sitzungId, anlass, beginn: beginn.toString() }
    await beauftrage(db, h, { art: ERINNERUNG, schluessel: `${sitzungId} ${anlass} ${beginn}`, daten, faelligAm })
  }
}

const sitzungDaten = z.object({ sitzungId: z.uuid(), anlass: z.enum(['aufruf', 'tagesordnung', 'unterlagen', 'vortag']), beginn: z.string() })

const erinnere: Programm = async (db, a) => {
  const { sitzungId, anlass, beginn } = sitzungDaten.parse(a.daten)
  const s = await liesSitzung(db, a.traegerId, sitzungId)
  if (s === undefined || s.abgesagtAm !== null || s.beginn.toString() !== beginn) return
  // late by an outage: what was to be said weeks ahead is not said on the day itself
  if (Temporal.Instant.compare(a.jetzt, s.beginn) >= 0 || istUeberholt(anlass, s.beginn, a.jetzt)) return
  await verschicke(db, a, { sitzungId, gremiumId: s.gremiumId, folge: s.folge, anlass: anlass satisfies PostAnlass })
}

function istUeberholt(anlass: Anlass, beginn: Temporal.Instant, jetzt: Temporal.Instant): boolean {
  const naechster = { aufruf: 'tagesordnung', tagesordnung: 'unterlagen', unterlagen: 'vortag', vortag: undefined }[anlass] as Anlass | undefined
  return naechster !== undefined && Temporal.Instant.compare(jetzt, morgensAm(tagVon(beginn).subtract(vorlauf[naechster]))) >= 0
}

/** A task is called to mind three days before its day and on it. */
export async function planeAufgabe(db: TraegerDb, h: Wann, { aufgabeId, faellig }: Readonly<{ aufgabeId: string; faellig: string }>): Promise<void> {
  const tag = Temporal.PlainDate.from(faellig)
  for (const [folge, faelligAm] of [
    [0, morgensAm(tag.subtract({ days: 3 }))],
    [1, morgensAm(tag)],
  ] as const) {
    if (Temporal.Instant.compare(faelligAm, h.jetzt) <= 0) continue
    await beauftrage(db, h, { art: AUFGABE, schluessel: `${aufgabeId} ${folge} ${faellig}`, daten: { aufgabeId, folge, faellig }, faelligAm })
  }
}

const aufgabeDaten = z.object({ aufgabeId: z.uuid(), folge: z.number(), faellig: z.string() })

const erinnereAnAufgabe: Programm = async (db, a) => {
  const { aufgabeId, folge, faellig } = aufgabeDaten.parse(a.daten)
  const heute = tagVon(a.jetzt).toString()
  const mitglieder = await db
    .selectFrom('gremiumAufgabe as t')
    .innerJoin('gremiumMitglied as m', (j) =>
      j.onRef('m.traegerId', '=', 't.traegerId').onRef('m.gremiumId', '=', 't.gremiumId').onRef('m.haus', '=', 't.haus'),
    )
    .select('m.mitgliedId')
    .where('t.traegerId', '=', a.traegerId)
    .where('t.aufgabeId', '=', aufgabeId)
    .where('t.stand', '=', 'offen')
    .where('t.faellig', '=', faellig)
    .where('m.von', '<=', heute)
    .where((e) => e.or([e('m.bis', 'is', null), e('m.bis', '>=', heute)]))
    .execute()
  for (const { mitgliedId } of mitglieder) await stelle(db, a, { mitgliedId, anlass: 'aufgabe', gegenstand: aufgabeId, folge })
}

/** Work of the network that is done later: reminders and mails. */
export function netzwerkAuftraege(amt: Netzpost): Verzeichnis {
  return { [ERINNERUNG]: erinnere, [AUFGABE]: erinnereAnAufgabe, ...mailAuftrag(amt) }
}
