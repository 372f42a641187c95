import { erhoeheFassung, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { inSavepoint, type TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { rechtsstand } from '../recht/index.ts'
import { neuerungAlsSatz, seither } from './angaben-seither.ts'
import { sha256, textfassung } from './anhaenge.ts'
import { abgelegteBegruendung } from './begruendung.ts'
import { type Entscheidung, ladeEntscheidung } from './entscheidung.ts'
import { type Entwurf, sperreEntwurf } from './entwuerfe.ts'
import { eintrag, setzeVorgang } from './entwurf-bearbeiten.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { hatEntworfen, merkeSchritt, person, vergibNummer } from './schritte.ts'
import { setzeErlassenen } from './setze-erlassenen.ts'
import { entwurfFehler as t, vorgaenge } from './texte/personal.ts'
import { cent } from './worte.ts'
import { stelleZu } from './zustellung.ts'

export type Erlassteile = Readonly<{
  tresor: Tresor
  /** the ledger: runs in the same transaction */
  nachErlass: (db: TraegerDb, h: Handlung, bescheidId: string) => Promise<unknown>
  /** mails can be sent: without them every decision goes by post */
  mail?: boolean
}>

/** What the second person saw: version of the draft, and until when facts were known to the page. */
export type Gesehen = Readonly<{ fassung: number; angabenBis?: Temporal.Instant }>

export type Erlassen = { ok: true; bescheidId: string } | Fehlschlag

/**
 * Issues a decision: freezes it with number, reasoning, PDF and signature, delivers it, and books it. All of it happens or nothing. Who
 * worked on the draft or handed it in cannot issue it. Repeating the request gives the decision of the first.
 */
export async function erlasse(db: TraegerDb, teile: Erlassteile, h: Handlung, entwurfId: string, gesehen: Gesehen): Promise<Erlassen> {
  const entwurf = await sperreEntwurf(db, h.traegerId, entwurfId)
  if (entwurf === undefined) return fehlschlag('nicht-gefunden', t.gibtEsNicht)
  if (entwurf.stand === 'erlassen') return schonErlassen(db, h.traegerId, entwurfId)
  const hindernis = await hindernisFuer(db, h, entwurf, gesehen)
  if (hindernis !== undefined) return hindernis
  await erhoeheFassung(db, h.traegerId, entwurf.fallId) // from here on no fact of the case changes
  const entscheidung = await ladeEntscheidung(db, h.traegerId, entwurf, { heute: tagVon(h.jetzt) })
  if (!entscheidung.ok) return entscheidung
  const neuerungen = await seither(
    db,
    h.traegerId,
    entwurf.fallId,
    gesehen.angabenBis ?? entwurf.angabenBis ?? entwurf.angelegtAm,
    entscheidung.stand.angaben,
  )
  if (neuerungen.length > 0) return fehlschlag('angaben-geaendert', [t.angabenGeaendert, ...neuerungen.map(neuerungAlsSatz)], entwurfId)
  return vollziehe(db, teile, h, entwurf, entscheidung)
}

async function schonErlassen(db: TraegerDb, traegerId: string, entwurfId: string): Promise<Erlassen> {
  const { bescheidId } = await db
    .selectFrom('bescheid')
    .select('bescheidId')
    .where('traegerId', '=', traegerId)
    .where('entwurfId', '=', entwurfId)
    .executeTakeFirstOrThrow()
  return { ok: true, bescheidId }
}

async function hindernisFuer(db: TraegerDb, h: Handlung, entwurf: Entwurf, gesehen: Gesehen): Promise<Fehlschlag | undefined> {
  if (entwurf.stand !== 'eingereicht') return fehlschlag('falscher-stand', t.nichtVorgelegt, entwurf.entwurfId)
  if (await hatMitgewirkt(db, h, entwurf)) return fehlschlag('zweite-person-noetig', t.mitgearbeitet, entwurf.entwurfId)
  if (gesehen.fassung !== entwurf.fassung) return fehlschlag('veraltet', t.veraltet, entwurf.entwurfId)
  return undefined
}

/** Whoever began, changed or submitted the draft, or recorded a fact of the case since it was begun. */
export async function hatMitgewirkt(db: TraegerDb, h: Handlung, e: Entwurf): Promise<boolean> {
  if (await hatEntworfen(db, h, 'bescheid', e)) return true
  const angabe = await db
    .selectFrom('angabe')
    .select('angabeId')
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', e.fallId)
    .where('kontoId', '=', person(h))
    .where('bekanntSeit', '>=', e.angelegtAm)
    .limit(1)
    .executeTakeFirst()
  return angabe !== undefined
}

/** A notice that cannot be made leaves no number behind and no half state, but a piece of work to do it again. */
async function vollziehe(db: TraegerDb, teile: Erlassteile, h: Handlung, entwurf: Entwurf, e: Entscheidung): Promise<Erlassen> {
  const gesetzt = await inSavepoint(db, async () => {
    const nummer = await vergibNummer(db, h, 'bescheid')
    const stueck = await setzeErlassenen(db, teile.tresor, h, entwurf, e, nummer)
    return stueck.ok ? { ...stueck, nummer } : stueck
  })
  if (!gesetzt.ok) {
    await legeVorgangAn(db, h, {
      fallId: entwurf.fallId,
      art: 'wiedervorlage',
      titel: vorgaenge.nichtErzeugt,
      stand: 'neu',
      zustaendig: entwurf.bearbeitetVon,
      fehlt: gesetzt.fehler.saetze.join(' '),
    })
    await protokolliere(db, h.traegerId, eintrag(h, entwurf.fallId, 'bescheid.nicht-erzeugt', entwurf.entwurfId))
    return gesetzt
  }
  const bescheidId = await friereEin(db, h, entwurf, e, gesetzt)
  await stelleZu(db, h, { bescheidId, fallId: entwurf.fallId }, teile.mail ?? false)
  await schliesseEntwurf(db, h, entwurf)
  await teile.nachErlass(db, h, bescheidId)
  await protokolliere(db, h.traegerId, eintrag(h, entwurf.fallId, 'bescheid.erlassen', gesetzt.nummer))
  return { ok: true, bescheidId }
}

type Stueck = Readonly<{ nummer: string; pdf: Uint8Array; titel: string; einfach: unknown; schluesselId: string }>

async function friereEin(db: TraegerDb, h: Handlung, entwurf: Entwurf, e: Entscheidung, s: Stueck): Promise<string> {
  const { traegerId } = h
  const { bescheidId } = await db
    .insertInto('bescheid')
    .values({
      traegerId,
      nummer: s.nummer,
      fallId: entwurf.fallId,
      entwurfId: entwurf.entwurfId,
      art: e.art,
      von: entwurf.von,
      bis: entwurf.bis,
      faelle: JSON.stringify(e.monate.map((m) => m.fall)),
      ergebnisse: JSON.stringify(e.monate.map(({ ergebnis: { begruendung: _, ...rest } }) => rest)),
      begruendung: JSON.stringify(abgelegteBegruendung(e.monate)),
      rechtsstand,
      textfassung,
      titel: s.titel,
      vorlaeufig: e.stand.vorlaeufig !== undefined,
      pdf: s.pdf,
      pdfSha256: sha256(s.pdf),
      einfach: JSON.stringify(s.einfach),
      schluesselId: s.schluesselId,
      ersetzt: e.stand.geltend.at(-1)?.bescheidId ?? null,
      bearbeitetVon: entwurf.bearbeitetVon,
      eingereichtVon: entwurf.eingereichtVon ?? entwurf.bearbeitetVon,
      erlassenVon: person(h),
      erlassenAm: h.jetzt,
    })
    .returning('bescheidId')
    .executeTakeFirstOrThrow()
  const monate = e.monate.map(({ monat, ergebnis }) => ({
    traegerId,
    bescheidId,
    fallId: entwurf.fallId,
    monat: `${monat}-01`,
    anspruchCent: cent(ergebnis.anspruch),
    bundCent: cent(ergebnis.kostentraeger.bund),
    kommuneCent: cent(ergebnis.kostentraeger.kommune),
  }))
  await db.insertInto('bescheidMonat').values(monate).execute()
  return bescheidId
}

async function schliesseEntwurf(db: TraegerDb, h: Handlung, entwurf: Entwurf): Promise<void> {
  await db
    .updateTable('bescheidEntwurf')
    .set({ stand: 'erlassen', fassung: entwurf.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', entwurf.entwurfId)
    .execute()
  await merkeSchritt(db, h, 'bescheid', entwurf.entwurfId, 'erlassen')
  await setzeVorgang(db, h, entwurf.vorgangId, 'erledigt')
}
