import { randomUUID } from 'node:crypto'
import {
  beginneEntwurf,
  beginneVerfuegung,
  erfasseRechtsbehelf,
  erlasse,
  erlasseVerfuegung,
  liesBescheide,
  reicheEin,
  reicheVerfuegungEin,
  type Verfuegungsinhalt,
} from '../bescheid/index.ts'
import { beantworteAnhoerung, merkeBescheinigung } from '../eingliederung/index.ts'
import { erfasseAngabe, legeDokumentAb, legeVorgangAn } from '../fall/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { erstelleMeldung } from '../statistik/index.ts'
import { saeeHaushalte, saeeWege, type Wegkontext, wegkontext } from '../uebung/index.ts'
import { bucheBescheid } from '../zahlung/index.ts'

/** Words that stand in exactly one field of the seeded data. */
export const proben = {
  anhoerungGesund: 'Probewundfieber',
  verfuegungGesund: 'Probenarbenbruch',
  verfuegungEntwurfGesund: 'Probeschwindel',
  krankmeldung: 'Probegrippe',
  attest: 'Probekniebruch',
  ausweis: 'Probeausweis',
  nachricht: 'Probekellerflut',
  widerspruch: 'Probewiderspruch 12/26',
} as const

type Wem = Readonly<{ fallId: string; personId: string }>
export type Gesaet = Readonly<{ z: Wegkontext; mira: Wem; uwe: Wem; petrov: Wem; geschuetzt: Wem }>

/** The exercise data, beside them what they do not show, and one full household that becomes a protected one. */
export async function saeeFelder(umfeld: Umfeld): Promise<Gesaet> {
  await legeUebungskontenAn(umfeld.db, umfeld.traeger, umfeld.uhr.jetzt())
  await saeeHaushalte(umfeld, () => {})
  await saeeWege(umfeld)
  const z = await wegkontext(umfeld)
  const [mira, uwe, geschuetzt] = [wem(z, 'Sommerfeld'), wem(z, 'Lindner'), wem(z, 'Öztürk')]
  await z.tu(async (db) => {
    await beantworte(z, db, uwe, await legeAb(z, db, uwe))
    await entscheide(z, db, uwe, proben.verfuegungGesund, true)
    await entscheide(z, db, uwe, proben.verfuegungEntwurfGesund, false)
    await bescheide(z, db, uwe)
    await widersprich(z, db, uwe)
    await erstelleMeldung(db, umfeld.tresor, z.vor(0, 'controlling'), '2026-07')
    await db.updateTable('fall').set({ geschuetzt: true }).where('traegerId', '=', z.traegerId).where('fallId', '=', geschuetzt.fallId).execute()
  })
  return { z, mira, uwe, petrov: wem(z, 'Petrov'), geschuetzt }
}

function wem(z: Wegkontext, nachname: string): Wem {
  const fall = z.fall(nachname)
  if (fall?.personen.p1 === undefined) throw new Error(`nobody ${nachname}`)
  return { fallId: fall.fallId, personId: fall.personen.p1 }
}

function muss<T extends Readonly<{ ok: boolean }>>(getan: T): Extract<T, { ok: true }> {
  if (!getan.ok) throw new Error(JSON.stringify(getan))
  return getan as Extract<T, { ok: true }>
}

async function beantworte(z: Wegkontext, db: TraegerDb, { personId }: Wem, dokumentId: string): Promise<void> {
  const { pflichtId } = await db
    .selectFrom('pflicht')
    .select('pflichtId')
    .where('traegerId', '=', z.traegerId)
    .where('personId', '=', personId)
    .where('stand', '=', 'anhoerung')
    .executeTakeFirstOrThrow()
  const antwort = { text: proben.anhoerungGesund, gesundheit: true, persoenlichVerlangt: false, dokumentId }
  muss(await beantworteAnhoerung(db, z.vor(0, 'uwe'), pflichtId, antwort))
}

/** Effects of a kind of decision that belongs to no row. */
const folgen = { foerderung: { pruefe: async () => [], vollziehe: async () => {} } }

async function entscheide(z: Wegkontext, db: TraegerDb, w: Wem, wort: string, erlassen: boolean): Promise<void> {
  const inhalt: Verfuegungsinhalt = {
    titel: `Hilfe wegen ${wort}`,
    empfaenger: { art: 'person', personId: w.personId },
    tenor: [`Wir bewilligen Hilfe wegen ${wort}.`],
    sachverhalt: [],
    gruende: [`Sie ist wegen ${wort} erforderlich.`],
    ermessensentscheidung: false,
    ermessen: [],
    rechtsgrundlagen: ['§\u00a016b SGB\u00a0II'],
    hinweise: [],
    gesundheit: true,
  }
  const h = z.vor(3, 'fallmanagement')
  const { entwurfId } = muss(await beginneVerfuegung(db, h, { ...w, art: 'foerderung', gegenstand: randomUUID(), inhalt }))
  muss(await reicheVerfuegungEin(db, { verfuegungen: folgen }, h, entwurfId, 0))
  if (erlassen) muss(await erlasseVerfuegung(db, { tresor: z.umfeld.tresor, folgen }, z.vor(2, 'anordnung'), entwurfId, { fassung: 1 }))
}

/**
 * An identity card, a certificate of incapacity, and one for a hearing.
 *
 * @returns the last one
 */
async function legeAb(z: Wegkontext, db: TraegerDb, w: Wem): Promise<string> {
  const { default: sharp } = await import('sharp')
  const bild = sharp({ create: { width: 40, height: 40, channels: 3, background: 'white' } })
  const inhalt = await bild.png().toBuffer()
  const lege = async (name: string) =>
    muss(await legeDokumentAb(db, z.umfeld.tresor, z.vor(1, 'uwe'), { ...w, name: `${name}.png`, inhalt, kanal: 'portal' })).dokumentId
  await lege(proben.ausweis)
  const tag = z.tag(1)
  muss(await merkeBescheinigung(db, z.vor(1, 'uwe'), { ...w, von: tag, bis: tag, dokumentId: await lege(proben.krankmeldung) }))
  return lege(proben.attest)
}

/** A need because of an illness, decided in a notice. */
async function bescheide(z: Wegkontext, db: TraegerDb, { fallId, personId }: Wem): Promise<void> {
  const h = z.vor(5, 'leistung')
  const monat = z.heute.toPlainYearMonth().toString()
  for (const [art, wert] of [
    ['person.mehrbedarfErnaehrung', 67.91],
    ['person.mehrbedarfErnaehrungGrund', 'zoeliakie'],
  ] as const)
    muss(await erfasseAngabe(db, h, fallId, { art, wert, personId, giltVon: `${monat}-01`, quelle: 'Attest (Übung)' }))
  const vorgang = { fallId, art: 'aenderung', titel: 'Änderung', stand: 'in-pruefung', zustaendig: h.konto.kontoId, team: '' } as const
  const { vorgangId } = await legeVorgangAn(db, h, vorgang)
  const { entwurfId } = muss(await beginneEntwurf(db, h, fallId, { von: monat, bis: monat, vorgangId }))
  muss(await reicheEin(db, z.vor(4, 'leistung'), entwurfId, 0))
  muss(await erlasse(db, { tresor: z.umfeld.tresor, nachErlass: bucheBescheid }, z.vor(3, 'anordnung'), entwurfId, { fassung: 1 }))
}

/** An objection to the newest notice. */
async function widersprich(z: Wegkontext, db: TraegerDb, { fallId }: Wem): Promise<void> {
  const h = z.vor(0, 'widerspruch')
  const [neuester] = await liesBescheide(db, z.traegerId, fallId)
  const eingang = { art: 'widerspruch', sachgebiet: 'bedarf', eingangAm: z.heute.toString(), zeichen: proben.widerspruch }
  muss(await erfasseRechtsbehelf(db, h, fallId, { ...eingang, entscheidungId: neuester?.bescheidId ?? '' }))
}
