import { kennzeichneGesundheit, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { nameVon } from './leute.ts'
import { buchbar, findTermin, selbstbuchung, termineVon } from './termin-lesen.ts'
import { type Getan, geht, gehtNicht, type Termin } from './termin-model.ts'
import { legeTerminvorgangAn, merkeSchritt, sageAb, vergibTermin, verlegeTermin } from './termin-vergeben.ts'
import { terminFehler as t, terminVorgang } from './texte/personal-termin.ts'

/** Who acts for herself: the case and the person her account stands for. */
export type Selbst = Readonly<{ fallId: string; personId: string; zustaendig: string | null }>

/** The person takes one of the offered times. */
export async function bucheSelbst(db: TraegerDb, h: Handlung, ich: Selbst, von: Temporal.Instant): Promise<Getan<{ terminId: string }>> {
  const zeit = await angebot(db, h, ich, von)
  if (zeit === undefined) return gehtNicht(t.nichtFrei)
  const gebucht = await vergibTermin(db, h, {
    ...ich,
    zweck: 'VERMITTLUNG',
    von,
    dauerMinuten: dauer(zeit),
    mitKontoId: zeit.kontoId,
    form: 'vor-ort',
    raumId: zeit.raumId,
    selbstGebucht: true,
  })
  return gebucht.ok ? gebucht : gehtNicht(t.nichtFrei)
}

/** The person moves her own appointment to an offered time. */
export async function verlegeSelbst(db: TraegerDb, h: Handlung, ich: Selbst, terminId: string, von: Temporal.Instant): Promise<Getan> {
  const termin = await meiner(db, h, ich, terminId)
  if (termin === undefined) return gehtNicht(t.nichtDa)
  if (!darfVerlegen(termin, h.jetzt)) return gehtNicht(t.nichtVerlegbar)
  const zeit = await angebot(db, h, ich, von)
  if (zeit === undefined) return gehtNicht(t.nichtFrei)
  const verlegt = await verlegeTermin(db, h, terminId, { von, dauerMinuten: dauer(zeit), mitKontoId: zeit.kontoId, raumId: zeit.raumId })
  return verlegt.ok ? verlegt : gehtNicht(t.nichtFrei)
}

/** Whether the person may move or call off an appointment without asking. */
export function darfVerlegen(termin: Termin, jetzt: Temporal.Instant): boolean {
  const frist = jetzt.add({ hours: selbstbuchung.vorlaufStunden })
  return termin.stand === 'vereinbart' && termin.verlegbar && !termin.verbindlich && Temporal.Instant.compare(termin.von, frist) > 0
}

/**
 * The person cannot come. What is no summons ends with it; a summons stays until staff has called it off: they learn the reason at once.
 *
 * @param gesundheit the reason tells about health: only those who may see it do
 */
export async function sageSelbstAb(
  db: TraegerDb,
  h: Handlung,
  ich: Selbst,
  terminId: string,
  grund: string,
  gesundheit: boolean,
): Promise<Getan<{ abgesagt: boolean }>> {
  if (grund.trim() === '') return gehtNicht(t.grund)
  const termin = await meiner(db, h, ich, terminId)
  if (termin === undefined || termin.stand !== 'vereinbart' || Temporal.Instant.compare(termin.von, h.jetzt) <= 0) return gehtNicht(t.nichtDa)
  if (!termin.verbindlich) {
    const abgesagt = await sageAb(db, h, terminId, grund, gesundheit)
    return abgesagt.ok ? geht({ abgesagt: true }) : abgesagt
  }
  await merkeSchritt(db, h, terminId, 'bitte-absage', { grund, gesundheit })
  await legeTerminvorgangAn(db, h, termin, terminVorgang.absage(await nameVon(db, h.traegerId, ich.fallId, ich.personId)))
  return geht({ abgesagt: false })
}

/**
 * A certificate of incapacity arrives: first and last day. Staff looks at it; nothing happens of itself.
 *
 * @param gesehen staff entered it: nobody has to look at it any more
 */
export async function merkeBescheinigung(
  db: TraegerDb,
  h: Handlung,
  {
    fallId,
    personId,
    von,
    bis,
    dokumentId,
    gesehen = false,
  }: Readonly<{ fallId: string; personId: string; von: string; bis: string; dokumentId: string | null; gesehen?: boolean }>,
): Promise<Getan> {
  if (bis < von) return gehtNicht(t.zeitraum)
  await db
    .insertInto('terminBescheinigung')
    .values({ traegerId: h.traegerId, fallId, personId, von, bis, dokumentId, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
  if (dokumentId !== null) await kennzeichneGesundheit(db, h.traegerId, fallId, dokumentId)
  if (!gesehen) {
    const betroffen = (await termineVon(db, h.traegerId, { personId })).filter((x) => {
      const tag = tagVon(x.von).toString()
      return x.stand === 'vereinbart' && von <= tag && tag <= bis
    })
    const titel = terminVorgang.bescheinigung(await nameVon(db, h.traegerId, fallId, personId))
    await legeVorgangAn(db, h, { fallId, art: 'termin', titel, zustaendig: betroffen[0]?.kontoId ?? null })
  }
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'bescheinigung.ablegen',
    fallId,
    gegenstand: personId,
  })
  return geht({})
}

async function meiner(db: TraegerDb, h: Handlung, ich: Selbst, terminId: string): Promise<Termin | undefined> {
  const termin = await findTermin(db, h.traegerId, terminId)
  return termin?.fallId === ich.fallId && termin.personId === ich.personId ? termin : undefined
}

async function angebot(db: TraegerDb, h: Handlung, ich: Selbst, von: Temporal.Instant) {
  return (await buchbar(db, h.traegerId, ich, h.jetzt)).find((f) => Temporal.Instant.compare(f.von, von) === 0)
}

function dauer({ von, bis }: Readonly<{ von: Temporal.Instant; bis: Temporal.Instant }>): number {
  return Math.round(von.until(bis).total('minutes'))
}
