import { erlasseVerfuegung, offenerVerfuegungEntwurf, type Verfuegungsart } from '../bescheid/index.ts'
import {
  beendeFoerderung,
  beginneFoerderung,
  belege,
  erfasseAntwort,
  foerderungFolgen,
  hoereAn,
  legeAblehnungVor,
  legeAenderungVor,
  legeRueckforderungVor,
  legeVor,
  meldeJobaenderung,
  ordneFaelliges,
  uebernimmAltfall,
} from '../foerderung/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Foerderantrag, Foerderfakten } from '../recht/index.ts'
import { eingaengeVon, forderungenVon, gibZahllaufFrei, nimmEingangZurueck, stelleZahllaufZusammen, verbucheEingang } from '../zahlung/index.ts'
import { empfaengerFuer, fakten, monatVor } from './weg-foerderung-fakten.ts'
import type { Wegkontext } from './weg-kontext.ts'
import { saeeMittel } from './weg-mittel.ts'

const haken = { buche: async () => {}, verfuegungen: foerderungFolgen }

type Was = Readonly<{
  nachname: string
  kennung?: string
  empfaenger?: 'arbeitgeber' | 'anbieter'
  fakten: Foerderfakten
  antrag: Foerderantrag
  /** days before today on which it was begun; submitted and issued on the days after */
  vorTagen: number
  bis: 'entwurf' | 'vorgelegt' | 'bewilligt'
  ermessen: string
}>

/** Grants of the exercise households in every state, and the money they come from. Employers and providers come before it. */
export async function saeeFoerderung(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) => db.selectFrom('foerderung').select('foerderungId').where('traegerId', '=', z.traegerId).limit(1).execute())
  if (da.length > 0 || z.fall('Sommerfeld') === undefined) return
  await saeeMittel(z)
  await alteWeiterbildung(z)
  const gefordert = await frueherZuschuss(z)
  await langzeit16i(z)
  await fordereZurueck(z, gefordert)
  const mira = await einstiegsgeld(z)
  const mae = await arbeitsgelegenheit(z)
  const rueck = await beendeterZuschuss(z)
  const gesenkt = await zuschussMitDegression(z)
  await freieFoerderung(z)
  for (const zurueck of [3, 2, 1]) await zahleMonat(z, zurueck, mae)
  await z.tu((db) => ordneFaelliges(db, z.vor(1, 'fallmanagement'), { foerderungId: mira }))
  await beende(z, rueck)
  await abgelehnt(z)
  await offene(z)
  await weniger(z, gesenkt)
}

/** Begun by the case manager, issued by a second person some days later. */
async function foerdere(z: Wegkontext, w: Was): Promise<string> {
  const fall = z.fall(w.nachname)
  const personId = fall?.personen[w.kennung ?? 'p1']
  if (fall === undefined || personId === undefined) throw new Error(`exercise data: no ${w.nachname}`)
  const { fallId } = fall
  const empfaenger = await empfaengerFuer(z, w.empfaenger)
  const wer = z.vor(w.vorTagen, 'fallmanagement', '10:10')
  const f = await z.tu((db) =>
    beginneFoerderung(db, wer, { fallId, personId, instrument: w.antrag.code, empfaenger, fakten: w.fakten, antrag: w.antrag, ermessen: w.ermessen }),
  )
  if (!f.ok) throw new Error(`exercise data: ${f.saetze.join(' ')}`)
  if (w.bis === 'entwurf') return f.foerderungId
  const vor = await z.tu((db) => legeVor(db, haken, z.vor(w.vorTagen, 'fallmanagement', '10:40'), f.foerderungId, 0))
  if (!vor.ok) throw new Error(`exercise data: ${w.nachname} ${w.antrag.code}: ${vor.saetze.join(' ')}`)
  if (w.bis === 'bewilligt') await erlasse(z, 'foerderung', f.foerderungId, w.vorTagen - 1)
  return f.foerderungId
}

async function erlasse(z: Wegkontext, art: Verfuegungsart, gegenstand: string, vorTagen: number): Promise<void> {
  await z.tu(async (db) => {
    const e = await offenerVerfuegungEntwurf(db, z.traegerId, art, gegenstand)
    if (e === undefined) throw new Error(`exercise data: no draft ${art}`)
    const teile = { tresor: z.umfeld.tresor, folgen: foerderungFolgen }
    const erlassen = await erlasseVerfuegung(db, teile, z.vor(vorTagen, 'anordnung', '14:20'), e.entwurfId, { fassung: e.fassung })
    if (!erlassen.ok) throw new Error(`exercise data: ${erlassen.fehler.saetze.join(' ')}`)
  })
}

async function einstiegsgeld(z: Wegkontext): Promise<string> {
  const von = monatVor(z, 2)
  return foerdere(z, {
    nachname: 'Sommerfeld',
    fakten: { ...fakten(z, 'Sommerfeld', von), regelbedarfCent: 563_00, weitereLeistungsberechtigte: 2, genutzt16bMonate: 0, minutenJeWoche: 1500 },
    antrag: { code: 'p16b', von, bis: monatEnde(z, 3), bemessung: 'einzeln', grundbetrag: [{ abMonatNr: 1, promille: 500 }] },
    vorTagen: tageSeit(z, von) + 12,
    bis: 'bewilligt',
    ermessen:
      'Frau Sommerfeld nimmt nach langer Zeit wieder Arbeit als Köchin auf. In den ersten Monaten deckt der Lohn die zusätzlichen Wege und die Betreuung noch nicht. Das Einstiegsgeld hält den Anreiz über die Probezeit.',
  })
}

async function arbeitsgelegenheit(z: Wegkontext): Promise<string> {
  const von = monatVor(z, 2)
  return foerdere(z, {
    nachname: 'Öztürk',
    kennung: 'p2',
    fakten: {
      ...fakten(z, 'Öztürk', von),
      zuweisungen16d: [],
      andereLeistungMoeglich: false,
      zusaetzlich: true,
      oeffentlichesInteresse: true,
      wettbewerbsneutral: true,
    },
    antrag: {
      code: 'p16d',
      von,
      bis: monatEnde(z, 3),
      anwesenheit: [-2, -1, 0, 1, 2, 3].map((n) => ({ monat: monatVor(z, -n).slice(0, 7), minuten: 4800, geplant: true as const })),
    },
    vorTagen: tageSeit(z, von) + 10,
    bis: 'bewilligt',
    ermessen:
      'Herr Öztürk braucht zuerst wieder einen festen Tagesablauf. Die Pflege der Grünanlagen passt zu dem, was er kann. Eine Vermittlung ist bisher nicht gelungen.',
  })
}

async function zuschussMitDegression(z: Wegkontext): Promise<string> {
  const von = monatVor(z, 1)
  const f = fakten(z, 'Öztürk', von)
  return foerdere(z, {
    nachname: 'Öztürk',
    empfaenger: 'arbeitgeber',
    fakten: {
      ...f,
      behindert: true,
      schwerbehindert: true,
      besondersBetroffen: false,
      befristetBis: null,
      entgeltMonatCent: 2280_00,
      tarifMonatCent: 2280_00,
    },
    antrag: { code: 'egz', von, bis: monatEnde(z, 22), gruppe: 'behindert', satzPromille: 700 },
    vorTagen: tageSeit(z, von) + 9,
    bis: 'bewilligt',
    ermessen:
      'Die Einarbeitung am neuen Arbeitsplatz in der Backstube dauert länger als üblich. Der Arbeitgeber stellt eine Anleiterin. Der Satz sinkt nach zwölf Monaten mit der wachsenden Leistung.',
  })
}

/** Paid for some months, then the job ended: money has to come back. */
async function beendeterZuschuss(z: Wegkontext): Promise<string> {
  const von = monatVor(z, 3)
  return foerdere(z, {
    nachname: 'Weiß',
    empfaenger: 'arbeitgeber',
    fakten: { ...fakten(z, 'Weiß', von), befristetBis: null, entgeltMonatCent: 1900_00, tarifMonatCent: 1900_00 },
    antrag: { code: 'egz', von, bis: monatEnde(z, 2), gruppe: 'allgemein', satzPromille: 400 },
    vorTagen: tageSeit(z, von) + 8,
    bis: 'bewilligt',
    ermessen:
      'Die Kenntnisse liegen mehrere Jahre zurück. Für die Einarbeitung im Verkauf sind sechs Monate nötig. Der Zuschuss gleicht die geringere Leistung in dieser Zeit aus.',
  })
}

/** Paid for three months; the job ended long ago and the money was asked back. */
async function frueherZuschuss(z: Wegkontext): Promise<string> {
  const von = monatVor(z, 7)
  const id = await foerdere(z, {
    nachname: 'Lindner',
    empfaenger: 'arbeitgeber',
    fakten: { ...fakten(z, 'Lindner', von), befristetBis: null, entgeltMonatCent: 1700_00, tarifMonatCent: 1700_00 },
    antrag: { code: 'egz', von, bis: monatEnde(z, -4), gruppe: 'allgemein', satzPromille: 300 },
    vorTagen: tageSeit(z, von) + 7,
    bis: 'bewilligt',
    ermessen:
      'Herr Lindner hat mehrere Jahre nicht als Hausmeister gearbeitet. Für die Einarbeitung sind vier Monate nötig. Der Zuschuss gleicht die geringere Leistung in dieser Zeit aus.',
  })
  await z.tu((db) => ordneFaelliges(db, z.vor(tageSeit(z, monatEnde(z, -5)), 'fallmanagement'), { foerderungId: id }))
  return id
}

/** Hearing, answer, decision, claim; one payment came in, another one was booked on the wrong claim and taken back. */
async function fordereZurueck(z: Wegkontext, id: string): Promise<void> {
  const am = monatEnde(z, -5)
  const am4 = tageSeit(z, monatEnde(z, -4))
  const schritt = async (tag: number, tu: (db: TraegerDb, h: ReturnType<Wegkontext['vor']>) => Promise<Readonly<{ ok: boolean }>>) => {
    const getan = await z.tu((db) => tu(db, z.vor(tag, 'fallmanagement', '09:30')))
    if (!getan.ok) throw new Error(`exercise data: claim: ${JSON.stringify(getan)}`)
  }
  await schritt(am4 - 1, (db, h) => beendeFoerderung(db, h, id, { am, grund: 'Der Arbeitgeber hat gekündigt.', lage: { grund: 'sonstiger' } }))
  await schritt(am4 - 2, (db, h) => hoereAn(db, z.umfeld, h, id))
  await schritt(am4 - 10, (db, h) => erfasseAntwort(db, h, id, 'Wir hatten nicht genug Aufträge.'))
  await schritt(am4 - 12, (db, h) =>
    legeRueckforderungVor(
      db,
      haken,
      h,
      id,
      'Fehlende Aufträge sind hier kein dringender betrieblicher Grund: Die Stelle ist gleich wieder besetzt worden.',
    ),
  )
  await erlasse(z, 'rueckforderung', id, am4 - 13)
  const [forderung] = await z.tu((db) => forderungenVon(db, z.traegerId, { quelle: 'foerderung', quelleId: id }))
  if (forderung === undefined) throw new Error('exercise data: no claim')
  const bucht = (tag: number, betragCent: number) => {
    const h = z.vor(tag, 'kasse', '10:15')
    return z.tu((db) => verbucheEingang(db, h, { forderungId: forderung.forderungId, betragCent, eingegangenAm: z.tag(tag) }))
  }
  await bucht(20, 250_00)
  await bucht(12, 75_00)
  const falsch = (await z.tu((db) => eingaengeVon(db, z.traegerId, [forderung.forderungId]))).find((e) => e.betragCent === 75_00)
  const grund = 'Gehört zu einer anderen Forderung.'
  await z.tu((db) => nimmEingangZurueck(db, z.vor(11, 'kasse', '08:40'), { eingangId: falsch?.eingangId ?? '', grund }))
}

/** Lower pay was reported: the change waits for a second person. */
async function weniger(z: Wegkontext, id: string): Promise<void> {
  const abMonat = monatVor(z, -1).slice(0, 7)
  const neu = { abMonat, mitgeteiltAm: z.tag(3), entgeltMonatCent: 2050_00 }
  const gemeldet = await z.tu((db) => meldeJobaenderung(db, z.vor(2, 'fallmanagement', '13:20'), id, neu))
  const vor = gemeldet.ok ? await z.tu((db) => legeAenderungVor(db, haken, z.vor(2, 'fallmanagement', '13:40'), id)) : gemeldet
  if (!vor.ok) throw new Error(`exercise data: change: ${vor.saetze.join(' ')}`)
}

async function beende(z: Wegkontext, foerderungId: string): Promise<void> {
  const am = Temporal.PlainDate.from(monatVor(z, 0)).subtract({ days: 1 }).toString()
  const wann = z.vor(Math.max(1, tageSeit(z, am) - 2), 'fallmanagement', '11:05')
  const ende = await z.tu((db) =>
    beendeFoerderung(db, wann, foerderungId, { am, grund: 'Der Arbeitgeber hat in der Probezeit gekündigt.', lage: { grund: 'sonstiger' } }),
  )
  if (!ende.ok) throw new Error(`exercise data: ${ende.saetze.join(' ')}`)
  if (ende.rueckzahlungCent > 0) await z.tu((db) => hoereAn(db, z.umfeld, z.vor(1, 'fallmanagement', '11:30'), foerderungId))
}

/** In its third year: full rate for two years, then less each year. */
async function langzeit16i(z: Wegkontext): Promise<void> {
  const von = monatVor(z, 26)
  const vorTagen = tageSeit(z, von) + 15
  const id = await foerdere(z, {
    nachname: 'Petrov',
    empfaenger: 'arbeitgeber',
    fakten: {
      ...fakten(z, 'Petrov', von),
      leistungsmonate84: 84,
      leistungsmonate60: 60,
      beschaeftigtMonate84: 0,
      beschaeftigtMonate60: 0,
      coachingMonate: 3,
      genutzt16iMonate: 0,
      altfoerderung16i: false,
      befristetBis: Temporal.PlainDate.from(von).add({ years: 5 }).subtract({ days: 1 }).toString(),
      minutenJeWoche: 1200,
      tarifStundeCent: 0,
    },
    // granted when the minimum wage of 2027 was not enacted: its months stand on the list of those to be calculated anew
    antrag: { code: 'p16i', von, bis: Temporal.PlainDate.from(von).add({ years: 5 }).subtract({ days: 1 }).toString(), werteBis: '2026-12-31' },
    vorTagen,
    bis: 'bewilligt',
    ermessen:
      'Herr Petrov ist seit vielen Jahren ohne Arbeit. Ohne einen vollen Zuschuss am Anfang stellt ihn kein Betrieb ein. Die Beschäftigung schafft Teilhabe; nach drei Monaten Betreuung ist er bereit dafür.',
  })
  // one run a year is enough for the exercise; real ones run every month
  for (const zurueck of [20, 12, 4]) {
    await z.tu((db) => ordneFaelliges(db, z.vor(tageSeit(z, monatEnde(z, -zurueck)), 'fallmanagement'), { foerderungId: id }))
    await zahle(z, zurueck)
  }
}

async function freieFoerderung(z: Wegkontext): Promise<void> {
  const von = monatVor(z, 1)
  const imJahr = [1, 0, -1, -2].filter((n) => monatVor(z, n).startsWith(String(z.heute.year)))
  const cent = Math.floor(12_400_00 / imJahr.length) // nearly a tenth of the year's money
  const posten = (n: number) => ({ bezeichnung: 'Begleitung im Mehrgenerationenhaus', cent, monat: monatVor(z, n).slice(0, 7) })
  await foerdere(z, {
    nachname: 'Lindner',
    empfaenger: 'anbieter',
    fakten: { ...fakten(z, 'Lindner', von), zieleBeschrieben: true, keinAnderesMittel: true, andereLeistungMoeglich: false },
    antrag: { code: 'p16f', von, bis: monatEnde(z, Math.max(...imJahr.map((n) => -n))), posten: imJahr.map(posten) },
    vorTagen: tageSeit(z, von) + 6,
    bis: 'bewilligt',
    ermessen:
      'Herr Lindner ist mit den gesetzlichen Leistungen bisher nicht erreicht worden. Das Haus holt Menschen zu Hause ab. Ziel ist, dass er nach drei Monaten an einer Maßnahme teilnimmt.',
  })
}

/** Granted by the jobcenter before 2025; paid to its end. */
async function alteWeiterbildung(z: Wegkontext): Promise<void> {
  const fall = z.fall('Jansen')
  const personId = fall?.personen.p1
  if (fall === undefined || personId === undefined) return
  const empfaenger = await empfaengerFuer(z, 'anbieter')
  const alt = await z.tu((db) =>
    uebernimmAltfall(db, z.vor(tageSeit(z, monatVor(z, 2)) + 5, 'fallmanagement'), {
      fallId: fall.fallId,
      personId,
      instrument: 'fbw',
      empfaenger,
      bewilligtAm: '2024-09-16',
      abMonat: monatVor(z, 2).slice(0, 7),
      bis: monatEnde(z, 5),
      monatCent: 486_00,
    }),
  )
  if (!alt.ok) throw new Error(`exercise data: ${alt.saetze.join(' ')}`)
  for (const n of [2, 1]) await z.tu((db) => belegeMonat(db, z, alt.foerderungId, n))
}

async function belegeMonat(db: TraegerDb, z: Wegkontext, foerderungId: string, zurueck: number): Promise<void> {
  const wann = z.vor(tageSeit(z, monatVor(z, zurueck)) - 15, 'fallmanagement', '09:40')
  const teil = monatVor(z, zurueck).slice(0, 7)
  const fertig = await belege(db, wann, foerderungId, { teil, cent: 486_00, beleg: 'Rechnung des Bildungsträgers (Übung)' })
  if (!fertig.ok) throw new Error(`exercise data: ${fertig.saetze.join(' ')}`)
}

/** At the end of a month gone by: hours are confirmed, what is due is ordered and paid. */
async function zahleMonat(z: Wegkontext, zurueck: number, mae: string): Promise<void> {
  const wann = tageSeit(z, monatEnde(z, -zurueck))
  const teil = monatVor(z, zurueck).slice(0, 7)
  if (zurueck <= 2) {
    const stunden = { teil, minuten: zurueck === 2 ? 4800 : 4260, beleg: 'Anwesenheitsliste (Übung)' }
    const belegt = await z.tu((db) => belege(db, z.vor(wann, 'fallmanagement', '08:30'), mae, stunden))
    if (!belegt.ok) throw new Error(`exercise data: ${belegt.saetze.join(' ')}`)
  }
  await z.tu((db) => ordneFaelliges(db, z.vor(wann, 'fallmanagement', '08:45')))
  await zahle(z, zurueck)
}

async function zahle(z: Wegkontext, zurueck: number): Promise<void> {
  const wann = tageSeit(z, monatEnde(z, -zurueck))
  await z.tu(async (db) => {
    const lauf = await stelleZahllaufZusammen(db, z.vor(wann, 'kasse', '10:00'), monatVor(z, zurueck).slice(0, 7))
    if (!lauf.ok) return
    const frei = await gibZahllaufFrei(db, z.umfeld.tresor, z.vor(wann, 'anordnung', '11:00'), lauf.laufId)
    if (!frei.ok) throw new Error(`exercise data: run: ${frei.fehler.art}`)
  })
}

async function abgelehnt(z: Wegkontext): Promise<void> {
  const von = monatVor(z, 0)
  const id = await foerdere(z, {
    nachname: 'Petrov',
    kennung: 'p2',
    fakten: { ...fakten(z, 'Petrov', von), andereLeistungMoeglich: true },
    antrag: { code: 'vb', von, bis: von, posten: [{ bezeichnung: 'Führerschein Klasse B', cent: 1_850_00, monat: von.slice(0, 7) }] },
    vorTagen: 9,
    bis: 'entwurf',
    ermessen: '',
  })
  const grund = 'Der neue Arbeitgeber übernimmt die Kosten des Führerscheins nach dem Arbeitsvertrag selbst. Ein Bedarf besteht daher nicht.'
  const vor = await z.tu((db) => legeAblehnungVor(db, haken, z.vor(8, 'fallmanagement', '09:15'), id, 0, grund))
  if (!vor.ok) throw new Error(`exercise data: ${vor.saetze.join(' ')}`)
  await erlasse(z, 'foerderung-ablehnung', id, 7)
}

/** One that waits for a second person, one that is still being written. */
async function offene(z: Wegkontext): Promise<void> {
  const von = monatVor(z, -1)
  const f = fakten(z, 'Lindner', von)
  await foerdere(z, {
    nachname: 'Lindner',
    fakten: { ...f, andereLeistungMoeglich: false },
    antrag: { code: 'vb', von, bis: von, posten: [{ bezeichnung: 'Arbeitskleidung', cent: 118_90, monat: von.slice(0, 7) }] },
    vorTagen: 2,
    bis: 'vorgelegt',
    ermessen:
      'Für die Arbeit als Hausmeister braucht Herr Lindner Sicherheitsschuhe und Schutzkleidung. Der Arbeitgeber stellt beides erst nach der Probezeit.',
  })
  await foerdere(z, {
    nachname: 'Lindner',
    fakten: { ...f, schwerwiegendeHemmnisse: true },
    antrag: { code: 'mag', von, bis: Temporal.PlainDate.from(von).add({ days: 27 }).toString(), posten: [] },
    vorTagen: 1,
    bis: 'entwurf',
    ermessen: '',
  })
}

/** Last day of the month that many months ahead, negative ones back. */
function monatEnde(z: Wegkontext, voraus: number): string {
  const m = Temporal.PlainDate.from(monatVor(z, -voraus)).toPlainYearMonth()
  return m.toPlainDate({ day: m.daysInMonth }).toString()
}

/** Days from a day to today; 0 for a day to come. */
function tageSeit(z: Wegkontext, tag: string): number {
  return Math.max(0, Temporal.PlainDate.from(tag).until(z.heute, { largestUnit: 'days' }).days)
}
