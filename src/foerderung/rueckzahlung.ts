import { findFall, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { instrument, type KnotenJson } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag, type Getan } from './beginnen.ts'
import { anhoerungsbrief, rueckforderungsinhalt } from './bescheidtext-ende.ts'
import { findFoerderung } from './lesen.ts'
import type { Foerderung } from './model.ts'
import type { Rueckzahlung } from './rueckzahlung-model.ts'
import { merkeSchritt } from './schritt.ts'
import { anhoerungNachricht as nachricht } from './texte/anhoerung-nachricht.ts'
import { rueckzahlungssaetze as rt } from './texte/personal-anhoerung.ts'
import { foerderfehler as t } from './texte/personal-foerderung.ts'
import { beteiligte, reicheEin } from './vorlegen.ts'

/** The repayment under way, else the last one that was claimed; one that fell away is left out. */
export async function rueckzahlungVon(db: TraegerDb, traegerId: string, foerderungId: string): Promise<Rueckzahlung | undefined> {
  const zeile = await db
    .selectFrom('foerderungRueckzahlung')
    .select(['rueckzahlungId', 'cent', 'rechenweg', 'grund', 'stand', 'angehoertAm', 'frist', 'dokumentId', 'antwort', 'antwortAm', 'forderungId'])
    .where('traegerId', '=', traegerId)
    .where('foerderungId', '=', foerderungId)
    .where('stand', '<>', 'entfallen')
    .orderBy((eb) => eb.case().when('stand', '=', 'gefordert').then(1).else(0).end())
    .orderBy('angelegtAm', 'desc')
    .executeTakeFirst()
  // written by this room alone, as it came from the law
  return zeile && { ...zeile, rechenweg: zeile.rechenweg as KnotenJson, stand: zeile.stand as Rueckzahlung['stand'] }
}

type Vorschlag = Readonly<{ cent: number; knoten: KnotenJson; grund: string }>

/**
 * Proposes that money comes back. What was proposed before and not decided yet is added, and a hearing begins anew: it named another sum.
 *
 * @throws {Error} while a decision waits for its approval: callers ask before
 */
export async function schlageRueckzahlungVor(db: TraegerDb, h: Handlung, foerderungId: string, neu: Vorschlag): Promise<void> {
  const da = await rueckzahlungVon(db, h.traegerId, foerderungId)
  if (da?.stand === 'vorgelegt') throw new Error('a repayment waits for its approval')
  const offen = da?.stand === 'gefordert' ? undefined : da
  const v = offen === undefined ? neu : zusammen(offen, neu)
  if (offen !== undefined) await setzeRueckzahlung(db, h, offen.rueckzahlungId, { stand: 'entfallen' })
  await db
    .insertInto('foerderungRueckzahlung')
    .values({
      traegerId: h.traegerId,
      foerderungId,
      cent: v.cent,
      rechenweg: JSON.stringify(v.knoten),
      grund: v.grund,
      angelegtAm: h.jetzt,
    })
    .execute()
}

function zusammen(a: Rueckzahlung, b: Vorschlag): Vorschlag {
  const cent = a.cent + b.cent
  const aus = [a.rechenweg, b.knoten]
  const knoten: KnotenJson = {
    art: 'Regel',
    schluessel: 'rueckzahlung.summe',
    name: rt.summe,
    wert: cent / 100,
    einheit: 'Euro',
    satz: rt.zusammen(cent),
    aus,
  }
  return { cent, knoten, grund: a.grund === b.grund ? a.grund : `${a.grund}; ${b.grund}` }
}

export async function setzeRueckzahlung(
  db: TraegerDb,
  h: Handlung,
  rueckzahlungId: string,
  werte: Readonly<{
    stand?: Rueckzahlung['stand']
    angehoertAm?: string
    frist?: string
    dokumentId?: string
    antwort?: string
    antwortAm?: string
    forderungId?: string
  }>,
): Promise<void> {
  await db
    .updateTable('foerderungRueckzahlung')
    .set(werte)
    .where('traegerId', '=', h.traegerId)
    .where('rueckzahlungId', '=', rueckzahlungId)
    .execute()
}

/** Days to answer a hearing; the law names none, two weeks are usual. */
export const ANHOERUNGSFRIST_TAGE = 14

/** The letter of the hearing (sec. 24 SGB X): what was paid, what shall come back and how it was calculated, until when to answer. */
export async function hoereAn(
  db: TraegerDb,
  umfeld: Pick<Umfeld, 'tresor' | 'traeger' | 'haken'>,
  h: Handlung,
  foerderungId: string,
): Promise<Getan> {
  const lage = await offene(db, h, foerderungId, ['vorgeschlagen'])
  if (!lage.ok) return lage
  const { f, r } = lage
  const heute = tagVon(h.jetzt)
  const frist = heute.add({ days: ANHOERUNGSFRIST_TAGE }).toString()
  const fall = await findFall(db, h.traegerId, f.fallId)
  if (fall === undefined) return fehlschlag(t.nichtGefunden)
  const brief = anhoerungsbrief(f, await beteiligte(db, h, f), r, frist)
  const geschrieben = await schreibeBrief(db, umfeld.tresor, h, umfeld.traeger, fall, brief)
  if (!geschrieben.ok) return fehlschlag(geschrieben.satz)
  await setzeRueckzahlung(db, h, r.rueckzahlungId, {
    stand: 'angehoert',
    angehoertAm: heute.toString(),
    frist,
    dokumentId: geschrieben.dokumentId,
  })
  if (f.empfaenger.art === 'person') await schreibeAnPerson(db, umfeld.haken, h, f, r.cent, frist)
  await merkeSchritt(db, h, f, 'anhoerung')
  return { ok: true, foerderungId, fassung: f.fassung }
}

/** The letter counts; the message tells of it in the own area, in three languages. */
async function schreibeAnPerson(db: TraegerDb, haken: Umfeld['haken'], h: Handlung, f: Foerderung, cent: number, frist: string): Promise<void> {
  if (h.konto === undefined) return
  const { name } = instrument(f.instrument)
  const neu = { betreff: nachricht.betreff(name), text: nachricht.teile(name, cent, frist).join('\n\n') }
  await haken?.schreibeAnPerson?.(db, { ...h, konto: h.konto }, f.fallId, neu)
}

/** What came as an answer to the hearing; it stands in the decision and is weighed there. */
export async function erfasseAntwort(db: TraegerDb, h: Handlung, foerderungId: string, antwort: string): Promise<Getan> {
  const lage = await offene(db, h, foerderungId, ['angehoert'])
  if (!lage.ok) return lage
  if (antwort.trim() === '') return fehlschlag(t.ohneGrund)
  await setzeRueckzahlung(db, h, lage.r.rueckzahlungId, { antwort: antwort.trim(), antwortAm: tagVon(h.jetzt).toString() })
  await merkeSchritt(db, h, lage.f, 'antwort')
  return { ok: true, foerderungId, fassung: lage.f.fassung }
}

/** Hands the decision to a second person, after the hearing only. */
export async function legeRueckforderungVor(
  db: TraegerDb,
  haken: Umfeld['haken'],
  h: Handlung,
  foerderungId: string,
  wuerdigung: string,
): Promise<Getan> {
  const lage = await offene(db, h, foerderungId, ['angehoert'])
  if (!lage.ok) return lage
  const { f, r } = lage
  if (wuerdigung.trim() === '') return fehlschlag(t.ohneGrund)
  const inhalt = rueckforderungsinhalt(f, await beteiligte(db, h, f), r, wuerdigung, tagVon(h.jetzt))
  await setzeRueckzahlung(db, h, r.rueckzahlungId, { stand: 'vorgelegt' })
  const eingereicht = await reicheEin(db, haken, h, f, 'rueckforderung', inhalt)
  if (!eingereicht.ok) {
    await setzeRueckzahlung(db, h, r.rueckzahlungId, { stand: 'angehoert' })
    return eingereicht
  }
  await merkeSchritt(db, h, f, 'vorgelegt', instrument(f.instrument).kurz)
  return { ok: true, foerderungId, fassung: f.fassung }
}

/** The proposal is dropped, with the reason: the answer showed an exception, or the reason of the end was another. */
export async function lasseEntfallen(db: TraegerDb, h: Handlung, foerderungId: string, grund: string): Promise<Getan> {
  const lage = await offene(db, h, foerderungId, ['vorgeschlagen', 'angehoert'])
  if (!lage.ok) return lage
  if (grund.trim() === '') return fehlschlag(t.ohneGrund)
  await setzeRueckzahlung(db, h, lage.r.rueckzahlungId, { stand: 'entfallen' })
  await merkeSchritt(db, h, lage.f, 'rueckzahlungEntfaellt', grund.trim())
  return { ok: true, foerderungId, fassung: lage.f.fassung }
}

async function offene(
  db: TraegerDb,
  h: Handlung,
  foerderungId: string,
  erlaubt: readonly Rueckzahlung['stand'][],
): Promise<Readonly<{ ok: true; f: Foerderung; r: Rueckzahlung }> | Fehlschlag> {
  const f = await findFoerderung(db, h.traegerId, foerderungId)
  const r = await rueckzahlungVon(db, h.traegerId, foerderungId)
  if (f === undefined || r === undefined) return fehlschlag(t.nichtGefunden)
  return erlaubt.includes(r.stand) ? { ok: true, f, r } : fehlschlag(t.falscherStand)
}
