import { leuteDesFalls } from '../eingliederung/index.ts'
import { findFall, naechsteNummer } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Antwort, nein } from './antwort.ts'
import { azavHindernisse } from './azav.ts'
import { type Durchgang, findMassnahme, liesDurchgaenge, type Massnahme, sperreDurchgang, TAGE_BEIM_ARBEITGEBER, tageZwischen } from './katalog.ts'
import { type Kontakt, teilnahmenVon } from './teilnahme.ts'
import { saetze as t } from './texte/personal.ts'
import type { Stand } from './werte.ts'
import { zeitkontoHindernis } from './zeitkonto.ts'

export type Zuweisung = Readonly<{
  durchgangId: string
  fallId: string
  personId: string
  foerderungId?: string | undefined
  /** what the provider is told */
  ziel?: string
  kontakt?: Kontakt
  /** why longer than six weeks at an employer, or beyond the 24 months of sec. 16d */
  laengerWeil?: string
  /** `anbieten`: the place is kept until a day while the person is asked */
  wie?: 'zuweisen' | 'anbieten' | 'warteliste'
  angebotBis?: string
}>

export type Zugewiesen = Antwort<{ teilnahmeId: string; nummer: string }> & Readonly<{ voll?: true }>

/**
 * Gives somebody a place, keeps one while they are asked, or puts them on the waiting list. Whoever wants a place of the same run waits
 * for this unit of work: two at once never get the last one both.
 *
 * @returns `voll`: no place is free; the waiting list is offered
 */
export async function weiseZu(db: TraegerDb, h: Handlung, was: Zuweisung): Promise<Zugewiesen> {
  await sperreDurchgang(db, h.traegerId, was.durchgangId)
  const [durchgang] = await liesDurchgaenge(db, h.traegerId, { durchgangId: was.durchgangId })
  const massnahme = durchgang && (await findMassnahme(db, h.traegerId, durchgang.massnahmeId))
  const fall = await findFall(db, h.traegerId, was.fallId)
  if (durchgang === undefined || massnahme === undefined || fall === undefined) return nein(t.gibtEsNicht)
  const heute = tagVon(h.jetzt).toString()
  const mensch = (await leuteDesFalls(db, h.traegerId, was.fallId, heute)).find((m) => m.personId === was.personId)
  if (mensch === undefined) return nein(t.personNichtImFall)
  const wie = was.wie ?? 'zuweisen'
  const ab = [durchgang.von, heute].toSorted().at(-1) ?? heute
  const konto = { traegerId: h.traegerId, personId: was.personId }
  const hindernisse = [
    ...platzHindernisse(durchgang, massnahme, was, heute),
    ...(await zeitkontoHindernis(db, konto, massnahme, durchgang, ab, was.laengerWeil ?? '')),
    ...(await personHindernisse(db, h.traegerId, was)),
  ]
  if (wie === 'anbieten' && (was.angebotBis ?? '') < heute) hindernisse.push(t.angebotFrist)
  if (hindernisse.length > 0) return nein(...hindernisse)
  if (wie !== 'warteliste' && durchgang.frei === 0) return { ...nein(t.voll), voll: true }
  const stand: Stand = wie === 'zuweisen' ? 'zugewiesen' : wie === 'anbieten' ? 'vorgemerkt' : 'wartend'
  return schreibe(db, h, was, stand, { ...mensch, ab })
}

async function schreibe(
  db: TraegerDb,
  h: Handlung,
  was: Zuweisung,
  stand: Stand,
  mensch: Readonly<{ vorname: string; nachname: string; ab: string }>,
): Promise<Zugewiesen> {
  const jahr = tagVon(h.jetzt).year
  const nummer = `T-${jahr}-${String(await naechsteNummer(db, h.traegerId, `teilnahme-${jahr}`)).padStart(4, '0')}`
  const { teilnahmeId } = await db
    .insertInto('teilnahme')
    .values({
      traegerId: h.traegerId,
      durchgangId: was.durchgangId,
      fallId: was.fallId,
      personId: was.personId,
      foerderungId: was.foerderungId ?? null,
      nummer,
      vorname: mensch.vorname,
      nachname: mensch.nachname,
      kontakt: JSON.stringify(was.kontakt ?? {}),
      ziel: was.ziel ?? '',
      stand,
      beginnAm: stand === 'wartend' ? null : mensch.ab,
      wartetSeit: stand === 'wartend' ? h.jetzt : null,
      angebotBis: stand === 'vorgemerkt' ? (was.angebotBis ?? null) : null,
      laengerWeil: was.laengerWeil ?? '',
      zugewiesenVon: h.konto?.kontoId ?? null,
      angelegtAm: h.jetzt,
    })
    .returning('teilnahmeId')
    .executeTakeFirstOrThrow()
  await merkeTeilnahme(db, h, 'teilnahme.zuweisen', { teilnahmeId, fallId: was.fallId })
  return { ok: true, teilnahmeId, nummer }
}

/** What stands in the way of a place in this run, whoever it is for. */
export function platzHindernisse(d: Durchgang, m: Massnahme, was: Pick<Zuweisung, 'laengerWeil'>, heute: string): string[] {
  const ab = d.von > heute ? d.von : heute
  const saetze: string[] = []
  if (d.bis < heute) saetze.push(t.vorbei(alsDatum(d.bis)))
  if (!m.aktiv) saetze.push(t.massnahmeRuht)
  if (!m.anbieterAktiv) saetze.push(t.anbieterRuht(m.anbieter))
  saetze.push(...azavHindernisse(m.instrument, m.daten.weg, { name: m.anbieter, ...m.anbieterAzav }, m, ab))
  if (m.daten.beimArbeitgeber) {
    const tage = tageZwischen(d.von, d.bis)
    if (tage > TAGE_BEIM_ARBEITGEBER.mitGrund) saetze.push(t.arbeitgeberZuLang)
    else if (tage > TAGE_BEIM_ARBEITGEBER.hoechstens && (was.laengerWeil ?? '').trim() === '') saetze.push(t.arbeitgeberMitGrund)
  }
  return saetze
}

async function personHindernisse(db: TraegerDb, traegerId: string, was: Zuweisung): Promise<string[]> {
  const saetze: string[] = []
  const schon = (await teilnahmenVon(db, traegerId, { durchgangId: was.durchgangId })).some(
    (x) => x.personId === was.personId && ['vorgemerkt', 'wartend', 'zugewiesen', 'laufend'].includes(x.stand),
  )
  if (schon) saetze.push(t.schonDabei)
  if (was.foerderungId !== undefined) {
    const foerderung = await db
      .selectFrom('foerderung')
      .select(['personId', 'stand'])
      .where('traegerId', '=', traegerId)
      .where('foerderungId', '=', was.foerderungId)
      .executeTakeFirst()
    if (foerderung?.personId !== was.personId) saetze.push(t.foerderungFremd)
    else if (!['bewilligt', 'laufend-alt'].includes(foerderung.stand)) saetze.push(t.foerderungOffen)
  }
  return saetze
}

export async function merkeTeilnahme(
  db: TraegerDb,
  h: Handlung,
  tat: string,
  { teilnahmeId, fallId }: Readonly<{ teilnahmeId: string; fallId: string }>,
): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, fallId, gegenstand: teilnahmeId })
}
