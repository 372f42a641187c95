import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { istZahlbareIban, ordneAn } from '../zahlung/index.ts'
import { empfaengerdaten } from './empfaenger.ts'
import { empfaengerAus } from './lesen.ts'
import { meldeNeuberechnung } from './neuberechnung.ts'
import { zahlzweck } from './texte/personal-foerderung.ts'

/**
 * Days before a part is due on which it is ordered, so that the run of the month finds it. Nothing is ordered earlier: a grant that ends
 * stops there, and there is little to take back.
 */
export const VORLAUF_TAGE = 14

type Nur = Readonly<{ foerderungId?: string }>

/**
 * Orders what is due within the next days and proven where it must be. Safe to repeat: a part is ordered once.
 *
 * @returns how many parts were ordered
 */
export async function ordneFaelliges(db: TraegerDb, h: Handlung, nur: Nur = {}): Promise<number> {
  const bis = tagVon(h.jetzt).add({ days: VORLAUF_TAGE }).toString()
  const teile = await db
    .selectFrom('foerderungMonat as m')
    .innerJoin('foerderung as f', (j) => j.onRef('f.traegerId', '=', 'm.traegerId').onRef('f.foerderungId', '=', 'm.foerderungId'))
    .innerJoin('fall as a', (j) => j.onRef('a.traegerId', '=', 'f.traegerId').onRef('a.fallId', '=', 'f.fallId'))
    .select(['m.teil', 'm.monat', 'm.cent', 'm.belegtCent', 'm.faelligAm', 'f.foerderungId', 'f.fallId', 'f.personId', 'f.instrument'])
    .select(['f.empfaenger', 'f.empfaengerId', 'f.kostentraeger', 'f.verfuegungId', 'a.aktenzeichen'])
    .where('m.traegerId', '=', h.traegerId)
    .where('m.anordnungId', 'is', null)
    .where('m.gestrichenAm', 'is', null)
    .where('m.faelligAm', '<=', bis)
    .where((eb) => eb.or([eb('m.bedingung', '=', ''), eb('m.belegtCent', 'is not', null)]))
    .where('f.stand', 'in', ['bewilligt', 'laufend-alt', 'beendet'])
    .$if(nur.foerderungId !== undefined, (q) => q.where('f.foerderungId', '=', nur.foerderungId ?? ''))
    .orderBy('m.faelligAm')
    .forUpdate('m')
    .execute()
  let angeordnet = 0
  for (const t of teile) {
    const betragCent = t.belegtCent ?? t.cent
    const wer = empfaengerAus(t.empfaenger, t.empfaengerId)
    const d = await empfaengerdaten(db, h.traegerId, wer)
    if (betragCent === 0 || (wer.art !== 'person' && (d === undefined || !istZahlbareIban(d.iban)))) continue
    const { anordnungId } = await ordneAn(db, h, {
      quelle: 'foerderung',
      quelleId: t.foerderungId,
      teil: t.teil,
      fallId: t.fallId,
      personId: t.personId,
      ...(t.verfuegungId === null ? {} : { verfuegungId: t.verfuegungId }),
      leistung: t.instrument,
      kostentraeger: t.kostentraeger === 'kommune' ? 'kommune' : 'bund',
      monat: t.monat.slice(0, 7),
      faelligAm: t.faelligAm,
      haushaltsjahr: Number(t.faelligAm.slice(0, 4)),
      betragCent,
      empfaenger: d === undefined || wer.art === 'person' ? { art: 'person' } : { art: wer.art, id: d.id, name: d.name, iban: d.iban },
      zweck: zahlzweck(t.aktenzeichen, t.monat),
    })
    await db
      .updateTable('foerderungMonat')
      .set({ anordnungId })
      .where('traegerId', '=', h.traegerId)
      .where('foerderungId', '=', t.foerderungId)
      .where('teil', '=', t.teil)
      .execute()
    angeordnet++
  }
  return angeordnet
}

const ART = 'foerderung.anordnen'

/** Once a day; asked for at each start. */
export function beauftrageAnordnung(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString(), faelligAm: h.jetzt })
}

const taeglich: Programm = async (db, { traegerId, jetzt }) => {
  await ordneFaelliges(db, { traegerId, jetzt })
  await meldeNeuberechnung(db, { traegerId, jetzt })
  const morgen = jetzt.add({ hours: 24 })
  await beauftrage(db, { traegerId, jetzt }, { art: ART, schluessel: tagVon(morgen).toString(), faelligAm: morgen })
}

export const foerderungAuftraege = { [ART]: taeglich } as const
