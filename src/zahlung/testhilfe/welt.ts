import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { oeffneTresor } from '../../platform/tresor/index.ts'
import type { Ergebnis } from '../../recht/index.ts'
import { bucheBescheid, gibZahllaufFrei, ordneAn, stelleZahllaufZusammen, verwirfZahllauf } from '../index.ts'
import { anordnung, entschieden, ibans, kasse, legeBescheid, legeZahlungsangabe, sachbearbeitung } from './bescheid.ts'

type Wer = typeof kasse

export const konto = { iban: ibans.person, kontoinhaber: 'Mira Übung' }

/** The steps of payment as tests play them, one second after another from 18 August 2026 on. */
export class Zahlwelt {
  readonly t: { db: Db; traegerId: string }
  readonly tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 7).toString('base64'), ordner: '' })
  private uhr = Temporal.Instant.from('2026-08-18T10:00:00Z')

  constructor(t: { db: Db; traegerId: string }) {
    this.t = t
  }

  handlung(wer: Wer = sachbearbeitung) {
    this.uhr = this.uhr.add({ seconds: 1 })
    return { traegerId: this.t.traegerId, jetzt: this.uhr, konto: wer }
  }

  stelleUhr(iso: string): void {
    this.uhr = Temporal.Instant.from(iso)
  }

  arbeite<T>(work: (db: TraegerDb) => Promise<T>): Promise<T> {
    return forTraeger(this.t.db, this.t.traegerId, work)
  }

  entschieden(ergebnisse: readonly Ergebnis[]) {
    return entschieden(this.t.db, this.handlung(), ergebnisse)
  }

  /** A change notice of the case, booked. */
  aendere(fallId: string, ergebnisse: readonly Ergebnis[]): Promise<number> {
    const h = this.handlung()
    return this.arbeite(async (db) => bucheBescheid(db, h, await legeBescheid(db, h.traegerId, fallId, ergebnisse, h.jetzt)))
  }

  angabe(fallId: string, angabe: Parameters<typeof legeZahlungsangabe>[3]): Promise<string> {
    return legeZahlungsangabe(this.t.db, this.handlung(), fallId, angabe)
  }

  async entschiedenMitKonto(ergebnisse: readonly Ergebnis[]) {
    const fall = await this.entschieden(ergebnisse)
    await this.angabe(fall.fallId, { art: 'konto', wert: konto })
    return fall
  }

  stelleZusammen(monat = '2026-09', wer: Wer = kasse) {
    const h = this.handlung(wer)
    return this.arbeite((db) => stelleZahllaufZusammen(db, h, monat))
  }

  /** The id of a new run; fails where there is none. */
  async lauf(monat = '2026-09'): Promise<string> {
    const ergebnis = await this.stelleZusammen(monat)
    if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler))
    return ergebnis.laufId
  }

  gibFrei(laufId: string, wer: Wer = anordnung) {
    const h = this.handlung(wer)
    return this.arbeite((db) => gibZahllaufFrei(db, this.tresor, h, laufId))
  }

  verwirf(laufId: string) {
    const h = this.handlung(kasse)
    return this.arbeite((db) => verwirfZahllauf(db, h, laufId))
  }

  /** An order to pay 120 € to the first person of a case or to an employer, due on a day. */
  async ordne(fall: { fallId: string; personen: ReadonlyMap<string, string> }, an: 'person' | 'arbeitgeber' = 'person', faelligAm = '2026-08-31') {
    const empfaenger = an === 'person' ? ({ art: 'person' } as const) : { art: an, id: randomUUID(), name: 'Bäckerei (Übung)', iban: ibans.vermieter }
    const h = this.handlung()
    const personId = [...fall.personen.values()][0]
    return this.arbeite((db) =>
      ordneAn(db, h, {
        quelle: 'foerderung',
        quelleId: randomUUID(),
        fallId: fall.fallId,
        ...(personId === undefined ? {} : { personId }),
        leistung: an === 'person' ? 'p16b' : 'egz',
        kostentraeger: 'bund',
        monat: '2026-09',
        faelligAm,
        betragCent: 12000,
        empfaenger,
      }),
    )
  }

  /** Leaves no draft open behind. */
  async raeumeAb(): Promise<void> {
    const offen = await this.arbeite((db) =>
      db.selectFrom('zahllauf').select('laufId').where('traegerId', '=', this.t.traegerId).where('stand', '=', 'entwurf').execute(),
    )
    for (const { laufId } of offen) await this.verwirf(laufId)
  }

  /** In cents: what is due up to a month in no run; what a run pays, could not pay, and has claimed. */
  async summen(laufId: string | undefined, monat = '2026-09'): Promise<{ faellig: number; gezahlt: number; hindernisse: number; belegt: number }> {
    const { traegerId } = this.t
    const lauf = laufId ?? '01934f5e-0000-7000-8000-00000000dead'
    const { rows } = await this.arbeite((db) =>
      sql<{ faellig: number; gezahlt: number; hindernisse: number; belegt: number }>`select
        (select coalesce(sum(b.betrag_cent), 0) from buchung b where b.traeger_id = ${traegerId} and b.monat <= ${`${monat}-01`}::date and not exists
          (select from zahlung_buchung z where z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id))
        + (select coalesce(sum(a.betrag_cent), 0) from anordnung a where a.traeger_id = ${traegerId} and a.faellig_am <= ${`${monat}-01`}::date
          and not exists (select from zahlung_anordnung z where z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id)
          and not exists (select from anordnung_storno s where s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id)) as faellig,
        (select coalesce(sum(betrag_cent), 0) from zahlung where traeger_id = ${traegerId} and lauf_id = ${lauf}) as gezahlt,
        (select coalesce(sum(betrag_cent), 0) from zahlhindernis where traeger_id = ${traegerId} and lauf_id = ${lauf}) as hindernisse,
        (select coalesce(sum(b.betrag_cent), 0) from zahlung_buchung z
          join buchung b on b.traeger_id = z.traeger_id and b.buchung_id = z.buchung_id
          where z.traeger_id = ${traegerId} and z.lauf_id = ${lauf})
        + (select coalesce(sum(a.betrag_cent), 0) from zahlung_anordnung z
          join anordnung a on a.traeger_id = z.traeger_id and a.anordnung_id = z.anordnung_id
          where z.traeger_id = ${traegerId} and z.lauf_id = ${lauf}) as belegt`.execute(db),
    )
    const zeile = rows[0]
    if (zeile === undefined) throw new Error('no sums')
    return zeile
  }
}
