import { beginneEntwurf, druckauftraege, erlasse, gibAuf, gibZurueck, reicheEin } from '../bescheid/index.ts'
import { aendereAb, erfasseAngabe, legeFallAn, legePersonAn, legeVorgangAn, type VorgangStand } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { letzterMonat } from '../recht/index.ts'
import { bucheBescheid, gibZahllaufFrei, stelleZahllaufZusammen } from '../zahlung/index.ts'
import { type Haushalt, haushalte, type Verlauf } from './haushalte.ts'

type Wer = Readonly<{ kontoId: string; name: string; rollen: readonly string[] }>
type Leute = Readonly<{ leistung: Wer; anordnung: Wer; kasse: Wer }>
type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/**
 * Fills the exercise Träger with its households, once: each as if staff had worked on it, at dates before today. Where the kept law
 * ends before today, the newest month of the law stands for this month.
 *
 * @param melde called before each household, for progress on a terminal
 * @returns false where the Träger is a real one or has cases already
 */
export async function saeeHaushalte(umfeld: Umfeld, melde: (name: string) => void): Promise<boolean> {
  const { db, traeger } = umfeld
  if (!traeger.uebungsdaten) return false
  const leute = await forTraeger(db, traeger.traegerId, async (trx) => {
    const da = await trx.selectFrom('fall').select('fallId').where('traegerId', '=', traeger.traegerId).limit(1).executeTakeFirst()
    return da === undefined ? liesLeute(trx, traeger.traegerId) : undefined
  })
  if (leute === undefined) return false
  const kalender = kalenderVon(umfeld.uhr.heute())
  const bezahlt = haushalte.filter(istBezahlt)
  const alle = [...bezahlt, ...haushalte.filter((h) => !istBezahlt(h))]
  for (const [k, h] of alle.entries()) {
    if (k === bezahlt.length) await zahleAus(umfeld, leute, kalender) // what is issued later waits for the next run
    melde(h.personen[0]?.nachname ?? '')
    await forTraeger(db, traeger.traegerId, (trx) => saee(trx, umfeld, leute, kalender, h))
  }
  return true
}

async function liesLeute(db: TraegerDb, traegerId: string): Promise<Leute | undefined> {
  const zeilen = await db
    .selectFrom('konto')
    .select(['kontoId', 'kennung', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('uebung', '=', true)
    .execute()
  const wer = (kennung: string): Wer | undefined => zeilen.find((z) => z.kennung === kennung)
  const [leistung, anordnung, kasse] = [wer('leistung'), wer('anordnung'), wer('kasse')]
  return leistung && anordnung && kasse && { leistung, anordnung, kasse }
}

/** This month and moments in the past, in working hours. */
type Kalender = Readonly<{ heute: Temporal.PlainDate; monat: Temporal.PlainYearMonth }>

function kalenderVon(heute: Temporal.PlainDate): Kalender {
  const letzter = Temporal.PlainYearMonth.from(letzterMonat)
  const dieser = heute.toPlainYearMonth()
  return { heute, monat: Temporal.PlainYearMonth.compare(dieser, letzter) > 0 ? letzter : dieser }
}

/** Never later than today: what is shown has happened. */
function moment(k: Kalender, tag: Temporal.PlainDate): Temporal.Instant {
  const frueher = Temporal.PlainDate.compare(tag, k.heute) > 0 ? k.heute : tag
  return frueher.toZonedDateTime({ timeZone: zeitzone, plainTime: '00:05' }).toInstant()
}

async function saee(db: TraegerDb, umfeld: Umfeld, leute: Leute, k: Kalender, h: Haushalt): Promise<void> {
  const { traegerId } = umfeld.traeger
  const beginn = k.monat.add({ months: h.seit })
  const gestellt = h.seit === 0 ? k.heute.subtract({ days: alter[h.verlauf] }) : beginn.toPlainDate({ day: 3 })
  const am = (tag: Temporal.PlainDate, konto: Wer): MitKonto => ({ traegerId, jetzt: moment(k, tag), konto })
  const anfang = am(gestellt, leute.leistung)
  const { fallId } = await legeFallAn(db, anfang, { bezeichnung: '', team: h.team })
  const personen = new Map<string, string>()
  for (const { vorname, nachname, alter: jahre, geburtstag = '05-17' } of h.personen) {
    const geburtsdatum = geboren(k.heute, jahre, geburtstag)
    const { personId, kennung } = await legePersonAn(
      db,
      anfang,
      fallId,
      { vorname, nachname, geburtsdatum, ...geschlechtVon(vorname) },
      `${beginn}-01`,
      'Antrag (Übung)',
    )
    personen.set(kennung, personId)
  }
  const grundlage = [
    { art: 'haushalt.anschrift' as const, wert: { strasse: h.strasse, plz: '38855', ort: 'Wernigerode' } },
    { art: 'fall.leistungsbezugSeit' as const, wert: `${beginn}-01` },
    { art: 'fall.bewilligungSeit' as const, wert: `${beginn}-01` },
  ]
  const ort = { fallId, personen, beginn, gestellt }
  const neuigkeiten = h.angaben.filter((a) => a.bekanntVorTagen !== undefined)
  for (const a of [...grundlage, ...h.angaben.filter((a) => a.bekanntVorTagen === undefined)]) await erfasse(db, am, leute, k, ort, a)
  await db
    .updateTable('fall')
    .set({ zustaendig: leute.leistung.kontoId, geschuetzt: h.geschuetzt ?? false })
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .execute()
  if (h.geschuetzt) await db.insertInto('fallKreis').values({ traegerId, fallId, kontoId: leute.leistung.kontoId }).execute()
  if (h.kennung !== undefined) await gibZugang(db, traegerId, h.kennung, { fallId, personId: personen.get('p1') ?? null, seit: anfang.jetzt })
  const g = { fallId, beginn, gestellt, k, h }
  await bringeVoran(db, umfeld, leute, am, g)
  for (const a of neuigkeiten) await erfasse(db, am, leute, k, ort, a)
  if (h.verlauf === 'aenderung') await beginneAenderung(db, am(k.heute.subtract({ days: 7 }), leute.leistung), g)
}

const frauen = 'Mira Ella Elif Defne Darja Wiebke Fenja Renate Grace Ruth Thi-Lan Mai Nour Lina Yara Ana Zofia Petra'.split(' ')

/** Kai has not said it: a file with a gap. */
function geschlechtVon(vorname: string): { geschlecht?: 'weiblich' | 'maennlich' } {
  if (vorname === 'Kai') return {}
  return { geschlecht: frauen.includes(vorname.replace(' ', '-')) ? 'weiblich' : 'maennlich' }
}

async function gibZugang(
  db: TraegerDb,
  traegerId: string,
  kennung: string,
  zu: Readonly<{ fallId: string; personId: string | null; seit: Temporal.Instant }>,
): Promise<void> {
  const konto = await db.selectFrom('konto').select('kontoId').where('traegerId', '=', traegerId).where('kennung', '=', kennung).executeTakeFirst()
  if (konto !== undefined)
    await db
      .insertInto('zugang')
      .values({ traegerId, kontoId: konto.kontoId, ...zu })
      .execute()
}

/** Days since the application of a new household. */
const alter: Readonly<Record<Verlauf, number>> = {
  neu: 0,
  'in-pruefung': 1,
  'nachweis-offen': 16,
  entwurf: 5,
  vorgelegt: 9,
  zurueckgegeben: 6,
  erlassen: 12,
  gezahlt: 20,
  aenderung: 20,
}

function geboren(heute: Temporal.PlainDate, jahre: number, geburtstag: string): string {
  const dieses = Temporal.PlainDate.from(`${heute.year}-${geburtstag}`)
  return dieses.subtract({ years: Temporal.PlainDate.compare(dieses, heute) > 0 ? jahre + 1 : jahre }).toString()
}

type Ort = Readonly<{ fallId: string; personen: ReadonlyMap<string, string>; beginn: Temporal.PlainYearMonth; gestellt: Temporal.PlainDate }>

async function erfasse(
  db: TraegerDb,
  am: (tag: Temporal.PlainDate, wer: Wer) => MitKonto,
  leute: Leute,
  k: Kalender,
  { fallId, personen, beginn, gestellt }: Ort,
  a: Haushalt['angaben'][number],
): Promise<void> {
  const wann = a.bekanntVorTagen === undefined ? gestellt.add({ days: 1 }) : k.heute.subtract({ days: a.bekanntVorTagen })
  const h = am(wann, leute.leistung)
  const ab = `${beginn.add({ months: a.abMonat ?? 0 })}-01`
  const was = {
    art: a.art,
    wert: a.wert,
    personId: a.person === undefined ? null : (personen.get(a.person) ?? null),
    quelle: a.quelle ?? 'Antrag (Übung)',
  }
  const fertig =
    a.abMonat === undefined ? await erfasseAngabe(db, h, fallId, { ...was, giltVon: ab }) : await aendereAb(db, h, fallId, { ...was, ab })
  if (!fertig.ok) throw new Error(`exercise data: ${a.art}: ${fertig.fehler.saetze.join(' ')}`)
}

type Gesaet = Readonly<{ fallId: string; beginn: Temporal.PlainYearMonth; gestellt: Temporal.PlainDate; k: Kalender; h: Haushalt }>

const staende: Readonly<Partial<Record<Verlauf, VorgangStand>>> = { neu: 'neu', 'in-pruefung': 'in-pruefung', 'nachweis-offen': 'nachweis-offen' }

/** Through the states of the process as far as the household has come. */
async function bringeVoran(
  db: TraegerDb,
  umfeld: Umfeld,
  leute: Leute,
  am: (tag: Temporal.PlainDate, wer: Wer) => MitKonto,
  g: Gesaet,
): Promise<void> {
  const { fallId, h, k, gestellt } = g
  const { vorgangId } = await legeVorgangAn(db, am(gestellt, leute.leistung), {
    fallId,
    art: 'erstantrag',
    titel: 'Erstantrag',
    stand: staende[h.verlauf] ?? 'in-pruefung',
    zustaendig: leute.leistung.kontoId,
    team: h.team,
    eilig: h.eilig ?? '',
    fehlt: h.fehlt ?? '',
    ...(h.verlauf === 'nachweis-offen' ? { frist: k.heute.add({ days: 5 }).toString(), fristGrund: 'Frist §\u00a066 SGB\u00a0I' } : {}),
  })
  if (staende[h.verlauf] !== undefined) return
  const von = g.beginn.toString()
  const ende = g.beginn.add({ months: 11 }).toString()
  const bis = [ende, letzterMonat].toSorted()[0] ?? ende
  const entwurf = await beginneEntwurf(db, am(gestellt.add({ days: 3 }), leute.leistung), fallId, { von, bis, vorgangId })
  if (!entwurf.ok) throw new Error(`exercise data: ${entwurf.fehler.saetze.join(' ')}`)
  if (h.verlauf === 'entwurf') return
  const gereicht = await reicheEin(db, am(gestellt.add({ days: 4 }), leute.leistung), entwurf.entwurfId, 0)
  if (!gereicht.ok) throw new Error(`exercise data: ${gereicht.fehler.saetze.join(' ')}`)
  if (h.verlauf === 'vorgelegt') return
  const zweite = am(gestellt.add({ days: 5 }), leute.anordnung)
  if (h.verlauf === 'zurueckgegeben') {
    await gibZurueck(
      db,
      zweite,
      entwurf.entwurfId,
      'Bitte prüfen: Das Kindergeld für Noah steht seit der Geburt, der Bescheid der Familienkasse fehlt.',
      1,
    )
    return
  }
  const erlassen = await erlasse(db, { tresor: umfeld.tresor, nachErlass: bucheBescheid }, zweite, entwurf.entwurfId, { fassung: 1 })
  if (!erlassen.ok) throw new Error(`exercise data: ${erlassen.fehler.saetze.join(' ')}`)
  if (h.verlauf !== 'erlassen') await schickeAb(db, zweite, erlassen.bescheidId)
}

/** The notice goes to the post on the day it is issued. */
async function schickeAb(db: TraegerDb, h: MitKonto, bescheidId: string): Promise<void> {
  const tag = tagVon(h.jetzt).toString()
  const auftraege = await druckauftraege(db, h.traegerId, h.konto.kontoId, tag)
  const eigene = auftraege.filter((d) => d.bescheidId === bescheidId).map((d) => d.druckauftragId)
  const fertig = await gibAuf(db, h, eigene, tag)
  if (!fertig.ok) throw new Error(`exercise data: ${fertig.fehler.saetze.join(' ')}`)
}

/** News that change what was decided: a draft over the months they concern. */
async function beginneAenderung(db: TraegerDb, h: MitKonto, { fallId, beginn, h: haushalt }: Gesaet): Promise<void> {
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId,
    art: 'aenderung',
    titel: 'Änderung: Arbeit aufgenommen, Heizkosten',
    stand: 'in-pruefung',
    zustaendig: h.konto.kontoId,
    team: haushalt.team,
  })
  const ab = Math.min(...haushalt.angaben.filter((a) => a.bekanntVorTagen !== undefined).map((a) => a.abMonat ?? 0))
  const von = beginn.add({ months: ab }).toString()
  const entwurf = await beginneEntwurf(db, h, fallId, { von, bis: [von, letzterMonat].toSorted()[1] ?? von, vorgangId })
  if (!entwurf.ok) throw new Error(`exercise data: ${entwurf.fehler.saetze.join(' ')}`)
}

function istBezahlt(h: Haushalt): boolean {
  return h.verlauf === 'gezahlt' || h.verlauf === 'aenderung'
}

/** A run for each month up to this one, towards the end of the month before it, released by a second person. The first pays two. */
async function zahleAus({ db, traeger, tresor }: Umfeld, leute: Leute, k: Kalender): Promise<void> {
  const { traegerId } = traeger
  const erster = Math.min(...haushalte.filter(istBezahlt).map((h) => h.seit))
  for (let n = erster + 1; n <= 0; n++) {
    const monat = k.monat.add({ months: n })
    const tag = monat.subtract({ months: 1 }).toPlainDate({ day: 20 })
    await forTraeger(db, traegerId, async (trx) => {
      const lauf = await stelleZahllaufZusammen(trx, { traegerId, jetzt: moment(k, tag), konto: leute.kasse }, monat.toString())
      if (!lauf.ok) return
      const frei = await gibZahllaufFrei(trx, tresor, { traegerId, jetzt: moment(k, tag.add({ days: 1 })), konto: leute.anordnung }, lauf.laufId)
      if (!frei.ok) throw new Error(`exercise data: run ${monat}: ${frei.fehler.art}`)
    })
  }
}
