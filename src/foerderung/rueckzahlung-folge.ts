import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { erhebeForderung } from '../zahlung/index.ts'
import { empfaengerdaten } from './empfaenger.ts'
import { findFoerderung } from './lesen.ts'
import { rueckzahlungVon, setzeRueckzahlung } from './rueckzahlung.ts'
import { FAELLIG_NACH } from './rueckzahlung-model.ts'
import { merkeSchritt } from './schritt.ts'
import { foerderfehler as t } from './texte/personal-foerderung.ts'
import { beteiligte } from './vorlegen.ts'

type Vorab = Parameters<Verfuegungsfolge['pruefe']>[2]

/** Only after a hearing whose time is over or that was answered. */
export async function rueckzahlungPruefen(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const r = await rueckzahlungVon(db, h.traegerId, v.gegenstand)
  if (r === undefined || r.stand !== 'vorgelegt') return [t.falscherStand]
  if (r.angehoertAm === null || r.frist === null) return [t.nichtAngehoert]
  return r.antwortAm === null && r.frist >= tagVon(h.jetzt).toString() ? [t.fristLaeuft(alsDatum(r.frist))] : []
}

/** In the transaction that issues it: the claim of the Träger. */
export async function rueckzahlungGefordert(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  const f = await findFoerderung(db, h.traegerId, v.gegenstand)
  const r = await rueckzahlungVon(db, h.traegerId, v.gegenstand)
  if (f === undefined || r === undefined) throw new Error('a repayment without a grant was issued')
  const wer = await beteiligte(db, h, f)
  const d = await empfaengerdaten(db, h.traegerId, f.empfaenger)
  const heute = tagVon(h.jetzt)
  const { forderungId, kassenzeichen } = await erhebeForderung(db, h, {
    quelle: 'foerderung',
    quelleId: f.foerderungId,
    fallId: f.fallId,
    verfuegungId: v.verfuegungId,
    schuldner:
      d === undefined || f.empfaenger.art === 'person'
        ? { art: 'person', id: f.personId, name: wer.name }
        : { art: f.empfaenger.art, id: d.id, name: d.name },
    leistung: f.instrument,
    kostentraeger: f.kostentraeger,
    betragCent: r.cent,
    grund: r.grund,
    faelligAm: heute.add(FAELLIG_NACH).toString(),
    haushaltsjahr: heute.add(FAELLIG_NACH).year,
  })
  await setzeRueckzahlung(db, h, r.rueckzahlungId, { stand: 'gefordert', forderungId })
  await merkeSchritt(db, h, f, 'rueckforderung', kassenzeichen)
}

export async function rueckzahlungZurueck(db: TraegerDb, h: Handlung, v: Vorab): Promise<void> {
  const r = await rueckzahlungVon(db, h.traegerId, v.gegenstand)
  if (r?.stand === 'vorgelegt') await setzeRueckzahlung(db, h, r.rueckzahlungId, { stand: 'angehoert' })
}
