import {
  aendereVerfuegung,
  beginneVerfuegung,
  offenerVerfuegungEntwurf,
  reicheVerfuegungEin,
  type Verfuegungsart,
  type Verfuegungsinhalt,
} from '../bescheid/index.ts'
import { liesAngaben, stammSchema } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { instrument } from '../recht/index.ts'
import { istZahlbareIban } from '../zahlung/index.ts'
import { type Fehlschlag, fehlschlag, type Getan, imStand, setzeFoerderung } from './beginnen.ts'
import { ablehnungsinhalt, type Beteiligte, bewilligungsinhalt } from './bescheidtext.ts'
import { type Empfaengerdaten, empfaengerdaten } from './empfaenger.ts'
import { EIGENE_WORTE_AB } from './ermessen.ts'
import type { Foerderung } from './model.ts'
import { merkeSchritt } from './schritt.ts'
import { foerderfehler as t } from './texte/personal-foerderung.ts'

type Haken = Umfeld['haken']

/** Writes the notice of a draft and hands it to a second person: only what may be granted as it stands. */
export async function legeVor(db: TraegerDb, haken: Haken, h: Handlung, foerderungId: string, fassung: number): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, fassung, ['entwurf'])
  if (!f.ok) return f
  const wer = await beteiligte(db, h, f.foerderung)
  const maengel = maengelVon(f.foerderung, wer.empfaenger)
  if (maengel.length > 0) return fehlschlag(...maengel)
  return vorlegen(db, haken, h, f.foerderung, 'foerderung', bewilligungsinhalt(f.foerderung, wer))
}

/** Writes the notice that refuses and hands it to a second person. */
export async function legeAblehnungVor(
  db: TraegerDb,
  haken: Haken,
  h: Handlung,
  foerderungId: string,
  fassung: number,
  grund: string,
): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, fassung, ['entwurf'])
  if (!f.ok) return f
  if (grund.trim().length < EIGENE_WORTE_AB) return fehlschlag(t.ohneAblehnungsgrund)
  const inhalt = ablehnungsinhalt(f.foerderung, await beteiligte(db, h, f.foerderung), grund)
  return vorlegen(db, haken, h, f.foerderung, 'foerderung-ablehnung', inhalt)
}

async function vorlegen(db: TraegerDb, haken: Haken, h: Handlung, f: Foerderung, art: Verfuegungsart, inhalt: Verfuegungsinhalt): Promise<Getan> {
  await setzeFoerderung(db, h, f.foerderungId, { stand: 'vorgelegt', fassung: f.fassung + 1 })
  const eingereicht = await reicheEin(db, haken, h, f, art, inhalt)
  if (!eingereicht.ok) {
    await setzeFoerderung(db, h, f.foerderungId, { stand: 'entwurf', fassung: f.fassung })
    return eingereicht
  }
  await merkeSchritt(db, h, f, 'vorgelegt')
  return { ok: true, foerderungId: f.foerderungId, fassung: f.fassung + 1 }
}

/** Takes up the draft that was given back, or begins one, and submits it. */
export async function reicheEin(
  db: TraegerDb,
  haken: Haken,
  h: Handlung,
  f: Pick<Foerderung, 'foerderungId' | 'fallId' | 'personId'>,
  art: Verfuegungsart,
  inhalt: Verfuegungsinhalt,
): Promise<Readonly<{ ok: true; entwurfId: string }> | Fehlschlag> {
  const da = await offenerVerfuegungEntwurf(db, h.traegerId, art, f.foerderungId)
  const entwurf =
    da === undefined
      ? await beginneVerfuegung(db, h, { fallId: f.fallId, personId: f.personId, art, gegenstand: f.foerderungId, inhalt })
      : await aendereVerfuegung(db, h, da.entwurfId, da.fassung, inhalt)
  if (!entwurf.ok) return fehlschlag(...entwurf.fehler.saetze)
  const eingereicht = await reicheVerfuegungEin(db, haken, h, entwurf.entwurfId, entwurf.fassung)
  return eingereicht.ok ? { ok: true, entwurfId: eingereicht.entwurfId } : fehlschlag(...eingereicht.fehler.saetze)
}

/** Number of a decision that was issued; empty where there is none. */
export async function verfuegungsnummer(db: TraegerDb, traegerId: string, verfuegungId: string | null): Promise<string> {
  if (verfuegungId === null) return ''
  const zeile = await db
    .selectFrom('verfuegung')
    .select('nummer')
    .where('traegerId', '=', traegerId)
    .where('verfuegungId', '=', verfuegungId)
    .executeTakeFirst()
  return zeile?.nummer ?? ''
}

export async function beteiligte(db: TraegerDb, h: Handlung, f: Foerderung): Promise<Beteiligte> {
  const angaben = await liesAngaben(db, h.traegerId, f.fallId)
  const stamm = stammSchema.safeParse(angaben.findLast((a) => a.art === 'person.stamm' && a.personId === f.personId)?.wert)
  return {
    name: stamm.success ? `${stamm.data.vorname} ${stamm.data.nachname}` : '',
    empfaenger: await empfaengerdaten(db, h.traegerId, f.empfaenger),
  }
}

/** What stands in the way of a grant as its draft is: conditions, amount, reasons, payee; money is asked for at the submission. */
export function maengelVon(f: Foerderung, empfaenger: Empfaengerdaten | undefined): string[] {
  const i = instrument(f.instrument)
  const bedingungen = f.pruefung.voraussetzungen.flatMap((v) => {
    if (v.abwaegung === true || v.erfuellt === true) return []
    return [v.erfuellt === 'offen' ? t.offen(v.name, v.satz) : t.ausgeschlossen(v.satz)]
  })
  return [
    ...(i.selbstGewaehrt ? [] : [t.agentur]),
    ...bedingungen,
    ...(f.betrag === undefined ? [t.keinBetrag] : []),
    ...(i.ermessen && f.ermessen.length < EIGENE_WORTE_AB ? [t.ohneErmessen] : []),
    ...empfaengerMaengel(f, i.empfaenger, empfaenger),
    ...(f.empfaenger.art === 'person' && f.betrag?.monate.some((m) => m.teil === 'traegerkosten') ? [t.traegerkosten] : []),
  ]
}

function empfaengerMaengel(f: Foerderung, vorgesehen: string, d: Empfaengerdaten | undefined): string[] {
  if (f.empfaenger.art === 'person') return vorgesehen === 'arbeitgeber' ? [t.keinEmpfaenger] : []
  if (d === undefined) return [t.keinEmpfaenger]
  return [...(!istZahlbareIban(d.iban) ? [t.ohneIban(d.name)] : []), ...(d.strasse === '' || d.plz === '' ? [t.ohneAnschrift(d.name)] : [])]
}
