import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { findMeldefeld } from './meldefelder.ts'
import { zaehleFaelle } from './personenmonat.ts'
import { meldefehler as t } from './texte/personal-meldedaten.ts'

export type Getan = Readonly<{ ok: true } | { ok: false; satz: string; feld: string }>

type Wo = Readonly<{ fallId: string; personId: string | null }>

/** What was typed into the form of a household or of a person: numbers of the Bundesagentur and facts that only the report needs. */
export async function erfasseMeldedaten(db: TraegerDb, h: Handlung, wo: Wo, werte: ReadonlyMap<string, string>, giltVon: string): Promise<Getan> {
  const fehler = [...werte].map(([feld, wert]) => pruefe(feld, wert, wo)).find((f) => f !== undefined)
  if (fehler !== undefined) return fehler
  const nummer = werte.get('bgNummer') ?? werte.get('kundennummer')
  if (nummer !== undefined) {
    const ergebnis =
      wo.personId === null ? await setzeBgNummer(db, h, wo.fallId, nummer) : await setzeKundennummer(db, h, wo.fallId, wo.personId, nummer)
    if (!ergebnis.ok) return ergebnis
  }
  const bisher = await geltende(db, h.traegerId, wo)
  const neue = [...werte].filter(([feld, wert]) => findMeldefeld(feld) !== undefined && (bisher.get(feld) ?? '') !== wert)
  if (neue.length > 0)
    await db
      .insertInto('meldeangabe')
      .values(
        neue.map(([feld, wert]) => ({
          traegerId: h.traegerId,
          ...wo,
          feld,
          wert,
          giltVon,
          bekanntSeit: h.jetzt,
          kontoId: h.konto?.kontoId ?? null,
        })),
      )
      .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'meldedaten.erfassen',
    fallId: wo.fallId,
    gegenstand: wo.personId ?? '',
  })
  return { ok: true }
}

const KUNDENNUMMER = /^\d{3}[A-Z]\d{6}$/
const BG_NUMMER = /^\d{5}(BG|\/\/)\d{7}$/

function pruefe(feld: string, wert: string, { personId }: Wo): Extract<Getan, { ok: false }> | undefined {
  const nein = (satz: string) => ({ ok: false, satz, feld }) as const
  if (feld === 'bgNummer') return personId !== null ? nein(t.unbekannt) : wert === '' || BG_NUMMER.test(wert) ? undefined : nein(t.bgForm)
  if (feld === 'kundennummer')
    return personId === null ? nein(t.unbekannt) : wert === '' || KUNDENNUMMER.test(wert) ? undefined : nein(t.kundennummer)
  const info = findMeldefeld(feld)
  if (info === undefined || (info.bereich === 'person') !== (personId !== null)) return nein(t.unbekannt)
  if (wert === '') return undefined
  const passt = info.optionen ? wert in info.optionen : (info.muster?.test(wert) ?? false)
  return passt ? undefined : nein(t.form(info.name))
}

async function geltende(db: TraegerDb, traegerId: string, { fallId, personId }: Wo): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('meldeangabe')
    .select(['feld', 'wert'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('personId', personId === null ? 'is' : '=', personId)
    .orderBy('giltVon')
    .orderBy('bekanntSeit')
    .orderBy('meldeangabeId')
    .execute()
  return new Map(zeilen.map((z) => [z.feld, z.wert]))
}

async function setzeBgNummer(db: TraegerDb, h: Handlung, fallId: string, nummer: string): Promise<Getan> {
  const eigene = { traegerId: h.traegerId, fallId }
  if (nummer === '') {
    await db.deleteFrom('bgNummer').where('traegerId', '=', h.traegerId).where('fallId', '=', fallId).execute()
    return { ok: true }
  }
  const andere = await db
    .selectFrom('bgNummer')
    .select('fallId')
    .where('traegerId', '=', h.traegerId)
    .where('nummer', '=', nummer)
    .where('fallId', '<>', fallId)
    .executeTakeFirst()
  if (andere !== undefined) return { ok: false, satz: t.bgSchonDa, feld: 'bgNummer' }
  const werte = { nummer, kontoId: h.konto?.kontoId ?? null, am: h.jetzt }
  await db
    .insertInto('bgNummer')
    .values({ ...eigene, ...werte })
    .onConflict((c) => c.constraint('bg_nummer_pk').doUpdateSet(werte))
    .execute()
  return { ok: true }
}

/** The number tells who is the same human being in another case or in a file of before: the months of the case are counted again. */
async function setzeKundennummer(db: TraegerDb, h: Handlung, fallId: string, personId: string, kundennummer: string): Promise<Getan> {
  const bisher = await db
    .selectFrom('meldenummer')
    .select('kundennummer')
    .where('traegerId', '=', h.traegerId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  if ((bisher?.kundennummer ?? '') === kundennummer) return { ok: true }
  const werte = { kundennummer, kontoId: h.konto?.kontoId ?? null, am: h.jetzt }
  if (kundennummer === '') await db.deleteFrom('meldenummer').where('traegerId', '=', h.traegerId).where('personId', '=', personId).execute()
  else
    await db
      .insertInto('meldenummer')
      .values({ traegerId: h.traegerId, personId, ...werte })
      .onConflict((c) => c.constraint('meldenummer_pk').doUpdateSet(werte))
      .execute()
  await zaehleFaelle(db, h, [fallId])
  return { ok: true }
}
