import { erledigeVorgang, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { inSavepoint, type TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { sha256 } from './anhaenge.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { hatEntworfen, merkeSchritt, person, vergibNummer } from './schritte.ts'
import { entwurfFehler as t } from './texte/personal.ts'
import { verfuegungVorgang } from './texte/personal-verfuegung.ts'
import { verfuegungsarten } from './verfuegung-arten.ts'
import { folgeFuer, kernVon, type Verfuegungsfolgen, verfuegungEintrag } from './verfuegung-bearbeiten.ts'
import { sperreVerfuegung, type VerfuegungEntwurf } from './verfuegung-entwurf.ts'
import { empfaengerId } from './verfuegung-inhalt.ts'
import { setzeErlasseneVerfuegung, type VerfuegungGesetzt } from './verfuegung-schreiben.ts'
import { stelleVerfuegungZu } from './verfuegung-zustellung.ts'

export type VerfuegungErlassteile = Readonly<{
  tresor: Tresor
  /** mails can be sent: without them every decision goes by post */
  mail?: boolean | undefined
  /** `Umfeld.haken.verfuegungen` */
  folgen: Verfuegungsfolgen | undefined
}>

export type VerfuegungErlassen = { ok: true; verfuegungId: string } | Fehlschlag

/**
 * Issues a single decision: freezes it with number, PDF and signature, delivers it, and lets the room of its kind do what follows. All of
 * it happens or nothing. Who worked on the draft or handed it in cannot issue it. Repeating the request gives the decision of the first.
 */
export async function erlasseVerfuegung(
  db: TraegerDb,
  teile: VerfuegungErlassteile,
  h: Handlung,
  entwurfId: string,
  gesehen: Readonly<{ fassung: number }>,
): Promise<VerfuegungErlassen> {
  const e = await sperreVerfuegung(db, h.traegerId, entwurfId)
  if (e === undefined) return fehlschlag('nicht-gefunden', t.gibtEsNicht)
  if (e.stand === 'erlassen') return schonErlassen(db, h.traegerId, entwurfId)
  if (e.stand !== 'eingereicht') return fehlschlag('falscher-stand', t.nichtVorgelegt, entwurfId)
  if (await hatEntworfen(db, h, 'verfuegung', e)) return fehlschlag('zweite-person-noetig', t.mitgearbeitet, entwurfId)
  if (gesehen.fassung !== e.fassung) return fehlschlag('veraltet', t.veraltet, entwurfId)
  const folge = folgeFuer(teile.folgen, e.art)
  const hindernisse = await folge.pruefe(db, h, kernVon(e))
  if (hindernisse.length > 0) return fehlschlag('nicht-entscheidbar', hindernisse, entwurfId)
  return vollziehe(db, teile, h, e)
}

async function schonErlassen(db: TraegerDb, traegerId: string, entwurfId: string): Promise<VerfuegungErlassen> {
  const { verfuegungId } = await db
    .selectFrom('verfuegung')
    .select('verfuegungId')
    .where('traegerId', '=', traegerId)
    .where('entwurfId', '=', entwurfId)
    .executeTakeFirstOrThrow()
  return { ok: true, verfuegungId }
}

/** A letter that cannot be made leaves no number behind and no half state, but a piece of work to do it again. */
async function vollziehe(db: TraegerDb, teile: VerfuegungErlassteile, h: Handlung, e: VerfuegungEntwurf): Promise<VerfuegungErlassen> {
  const gesetzt = await inSavepoint(db, async () => {
    const nummer = await vergibNummer(db, h, 'verfuegung')
    const brief = await setzeErlasseneVerfuegung(db, teile.tresor, h, e, nummer)
    return brief.ok ? { ...brief, nummer } : brief
  })
  if (!gesetzt.ok) {
    await legeVorgangAn(db, h, {
      fallId: e.fallId,
      art: verfuegungsarten[e.art].vorgang,
      titel: verfuegungVorgang.nichtErzeugt,
      stand: 'neu',
      zustaendig: e.bearbeitetVon,
      fehlt: gesetzt.fehler.saetze.join(' '),
    })
    await protokolliere(db, h.traegerId, verfuegungEintrag(h, e.fallId, 'verfuegung.nicht-erzeugt', e.entwurfId))
    return gesetzt
  }
  const { nummer } = gesetzt
  const verfuegungId = await friereEin(db, h, e, nummer, gesetzt)
  await stelleVerfuegungZu(db, h, { verfuegungId, fallId: e.fallId, empfaenger: e.inhalt.empfaenger }, teile.mail ?? false)
  await schliesseEntwurf(db, h, e)
  await folgeFuer(teile.folgen, e.art).vollziehe(db, h, { ...kernVon(e), verfuegungId, nummer, erlassenVon: person(h) })
  await protokolliere(db, h.traegerId, verfuegungEintrag(h, e.fallId, 'verfuegung.erlassen', nummer))
  return { ok: true, verfuegungId }
}

async function friereEin(db: TraegerDb, h: Handlung, e: VerfuegungEntwurf, nummer: string, s: VerfuegungGesetzt): Promise<string> {
  const { verfuegungId } = await db
    .insertInto('verfuegung')
    .values({
      traegerId: h.traegerId,
      nummer,
      fallId: e.fallId,
      personId: e.personId,
      entwurfId: e.entwurfId,
      art: e.art,
      gegenstand: e.gegenstand,
      titel: e.inhalt.titel,
      inhalt: JSON.stringify(e.inhalt),
      gesundheit: e.inhalt.gesundheit ?? false,
      empfaenger: e.inhalt.empfaenger.art,
      empfaengerId: empfaengerId(e.inhalt.empfaenger),
      pdf: s.pdf,
      pdfSha256: sha256(s.pdf),
      schluesselId: s.schluesselId,
      bearbeitetVon: e.bearbeitetVon,
      eingereichtVon: e.eingereichtVon ?? e.bearbeitetVon,
      erlassenVon: person(h),
      erlassenAm: h.jetzt,
    })
    .returning('verfuegungId')
    .executeTakeFirstOrThrow()
  return verfuegungId
}

async function schliesseEntwurf(db: TraegerDb, h: Handlung, e: VerfuegungEntwurf): Promise<void> {
  await db
    .updateTable('verfuegungEntwurf')
    .set({ stand: 'erlassen', fassung: e.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', e.entwurfId)
    .execute()
  await merkeSchritt(db, h, 'verfuegung', e.entwurfId, 'erlassen')
  if (e.vorgangId !== null) await erledigeVorgang(db, h, e.vorgangId)
}
