import { istId, legeVorgangAn, naechsteNummer } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { codeHash, codeZu } from './code.ts'
import { neuerSchluessel } from './geheim.ts'
import type { Eilgrund, Kanal, Werte } from './model.ts'
import { insertAntworten, liesAntrag, type NeueAntwort } from './store.ts'
import { texte } from './texte/index.ts'
import { vorgaenge } from './texte/personal-arbeit.ts'

/** What somebody says to secure the date (sec. 37); texts as they were typed, checked by the pages before. */
export type Erklaerung = Readonly<{
  /** made with the form: the same form sent twice makes one application */
  token: string
  name: Werte
  anschrift: Werte
  kontakt: Werte
  /** where letters go that must not come to the home */
  postweg?: Werte
  /** first day of the month wished for; undefined: now */
  ab?: string
  eilig: readonly Eilgrund[]
  kanal?: Kanal
  /** of the pages it was filled in with */
  sprache?: Sprache
  kontoId?: string
  /** when it arrived, where that was before it is entered: paper */
  eingangAm?: Temporal.Instant
}>

export type DatumGesichert =
  | Readonly<{ ok: true; antragId: string; nummer: string; code: string; wirktAb: string }>
  | Readonly<{ ok: false; fehler: Readonly<{ art: 'token-vergeben' }> }>

/** Reasons in the words of the work list. */
export const eilgrundNamen: Readonly<Record<Eilgrund, string>> = texte('de').quittung.gruende

/**
 * Takes an application. From this moment it counts, and for current benefits back to the first of its month (sec. 37 (2) sentence 2);
 * nothing that is still missing changes that.
 */
export async function sichereDatum(db: TraegerDb, tresor: Tresor, h: Handlung, e: Erklaerung): Promise<DatumGesichert> {
  const { traegerId, jetzt } = h
  if (!istId(e.token)) return { ok: false, fehler: { art: 'token-vergeben' } }
  const antragId = e.token.toLowerCase()
  const vorhanden = await liesAntrag(db, tresor, traegerId, antragId)
  if (vorhanden !== undefined) return wiederholt(tresor, antragId, vorhanden, e)
  const gestelltAm = e.eingangAm ?? jetzt
  const wirktAb = wirkungsbeginn(gestelltAm, e.ab)
  const jahr = tagVon(gestelltAm).year
  const nummer = `A-${jahr}-${String(await naechsteNummer(db, traegerId, `antrag-${jahr}`)).padStart(6, '0')}`
  const code = codeZu(tresor, antragId)
  const eilig = e.eilig.map((g) => eilgrundNamen[g]).join(', ')
  await db
    .insertInto('antrag')
    .values({
      traegerId,
      antragId,
      nummer,
      art: 'erstantrag',
      kanal: e.kanal ?? 'portal',
      codeHash: codeHash(tresor, traegerId, code),
      schluessel: neuerSchluessel(tresor, antragId),
      sprache: e.sprache ?? 'de',
      angelegtAm: jetzt,
      gestelltAm,
      wirktAb,
      eilig,
      kontoId: e.kontoId ?? null,
    })
    .execute()
  await insertAntworten(db, tresor, traegerId, antragId, alsAntworten(e), jetzt, h.konto?.kontoId)
  const name = `${e.name.nachname ?? ''}, ${e.name.vorname ?? ''}`
  await legeVorgangAn(db, h, {
    antragId,
    art: 'erstantrag',
    titel: vorgaenge.erstantrag(name),
    eilig,
    eingangAm: gestelltAm,
    fehlt: vorgaenge.nichtAusgefuellt,
    // from then on a court may be asked why nothing was decided (sec. 88 (1) SGG)
    frist: tagVon(gestelltAm).add({ months: 6 }).toString(),
    fristGrund: vorgaenge.entscheidung,
  })
  await protokolliere(db, traegerId, { zeitpunkt: jetzt, ...(h.konto ? { konto: h.konto } : {}), tat: 'antrag.stellen', gegenstand: nummer })
  return { ok: true, antragId, nummer, code, wirktAb }
}

/** The first of the month of the application, or the month somebody wishes for later. */
export function wirkungsbeginn(gestelltAm: Temporal.Instant, ab: string | undefined): string {
  const erster = tagVon(gestelltAm).with({ day: 1 }).toString()
  return ab !== undefined && ab > erster ? ab : erster
}

/** The same form once more: the same answer; another declaration under a known token is none of ours. */
function wiederholt(tresor: Tresor, antragId: string, da: NonNullable<Awaited<ReturnType<typeof liesAntrag>>>, e: Erklaerung): DatumGesichert {
  const vorher = da.antworten.name ?? da.antworten['name/p1']
  const gleich = ['vorname', 'nachname', 'geburtsdatum'].every((f) => vorher?.[f] === e.name[f])
  if (!gleich || da.wirktAb === null || da.gesendetAm !== null) return { ok: false, fehler: { art: 'token-vergeben' } }
  return { ok: true, antragId, nummer: da.nummer, code: codeZu(tresor, antragId), wirktAb: da.wirktAb }
}

function alsAntworten(e: Erklaerung): NeueAntwort[] {
  return [
    { seite: 'name', person: 'p1', werte: e.name },
    { seite: 'anschrift', person: '', werte: e.anschrift },
    { seite: 'kontakt', person: '', werte: e.kontakt },
    ...(e.postweg === undefined ? [] : [{ seite: 'postweg', person: '', werte: e.postweg }]),
    ...(e.eilig.length > 0 ? [{ seite: 'eilig', person: '', werte: { gruende: e.eilig.join(',') } }] : []),
  ]
}
