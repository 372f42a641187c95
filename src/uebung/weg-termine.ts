import { erlasseVerfuegung, findVerfuegungEntwurf } from '../bescheid/index.ts'
import {
  beantrageReisekosten,
  beantworteAnhoerung,
  beurteile,
  buchbar,
  bucheSelbst,
  eroeffnePflicht,
  halteFest,
  hoereAn,
  ladeEin,
  legeMinderungVor,
  legeVerpflichtungVor,
  merkeBescheinigung,
  RECHT_BIS,
  schliesseOhneFolge,
  setzeDienstzeit,
  setzeRaum,
  vergibTermin,
} from '../eingliederung/index.ts'
import { zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { feiertagAm } from '../platform/kalender/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

const BERATERIN = 'fallmanagement'
const VERMITTLERIN = 'vermittlung'
type Wem = Readonly<{ fallId: string; personId: string }>

/** Before this day nobody could be obliged by sec. 15a. */
const VERPFLICHTUNG_AB = '2026-07-01'

/** Rooms, hours, appointments, hearings and their ends. */
export async function saeeTermine(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) => db.selectFrom('terminRaum').select('raumId').where('traegerId', '=', z.traegerId).limit(1).execute())
  if (da.length > 0) return
  const raumId = await saeeRaeume(z)
  await saeeWahrgenommen(z, raumId)
  await saeeAnhoerungen(z, raumId)
  await saeeEntscheidungen(z, raumId)
}

function wem(z: Wegkontext, nachname: string): Wem | undefined {
  const fall = z.fall(nachname)
  const personId = fall?.personen.p1
  return fall === undefined || personId === undefined ? undefined : { fallId: fall.fallId, personId }
}

function gelungen<T extends { ok: boolean }>(was: string, antwort: T): Extract<T, { ok: true }> {
  if (!antwort.ok) throw new Error(`exercise data: ${was}: ${JSON.stringify(antwort)}`)
  return antwort as Extract<T, { ok: true }>
}

/** So many days before today, or the working day before that; negative: after today, or the working day after that. */
function werktag(z: Wegkontext, vor: number): number {
  const schritt = vor < 0 ? -1 : 1
  for (let n = vor; ; n += schritt) {
    const tag = z.heute.subtract({ days: n })
    if (tag.dayOfWeek <= 5 && feiertagAm(z.umfeld.traeger.land, tag) === undefined) return n
  }
}

const womit = (z: Wegkontext) => ({ tresor: z.umfeld.tresor, traeger: z.umfeld.traeger, mail: false })

async function saeeRaeume(z: Wegkontext): Promise<string> {
  return z.tu(async (db) => {
    const h = z.vor(120, 'teamleitung')
    const raum = gelungen(
      'room',
      await setzeRaum(db, h, { name: 'Besprechung 1 (Übung)', haus: 'Haus A, Erdgeschoss', barrierefrei: true, aktiv: true }),
    )
    const zweiter = gelungen(
      'room',
      await setzeRaum(db, h, { name: 'Besprechung 2 (Übung)', haus: 'Haus A, 1. Stock', barrierefrei: false, aktiv: true }),
    )
    for (const wochentag of [1, 2, 3, 4, 5]) {
      const zeit = { wochentag, giltVon: z.tag(120), minuten: 30, von: '09:00', bis: '12:00' }
      gelungen(
        'hours',
        await setzeDienstzeit(db, h, { ...zeit, kontoId: z.konto(BERATERIN).kontoId, selbstbuchung: wochentag % 2 === 0, raumId: raum.raumId }),
      )
      gelungen(
        'hours',
        await setzeDienstzeit(db, h, { ...zeit, kontoId: z.konto(VERMITTLERIN).kontoId, selbstbuchung: wochentag === 1, raumId: zweiter.raumId }),
      )
    }
    return raum.raumId
  })
}

type Terminwunsch = Readonly<{ vor: number; uhr: string; verbindlich?: boolean; wirktFort?: boolean }>

/** An appointment that was made two weeks before its day. */
async function lege(z: Wegkontext, db: TraegerDb, ich: Wem, raumId: string, w: Terminwunsch): Promise<string> {
  const von = z.heute.subtract({ days: w.vor }).toZonedDateTime({ timeZone: zeitzone, plainTime: w.uhr }).toInstant()
  const h = z.vor(Math.max(w.vor + 14, 0), BERATERIN)
  const neu = { ...ich, zweck: 'VERMITTLUNG' as const, von, dauerMinuten: 30, mitKontoId: h.konto.kontoId, form: 'vor-ort' as const, raumId }
  const { terminId } = gelungen('appointment', await vergibTermin(db, h, neu))
  if (w.verbindlich)
    gelungen('invitation', await ladeEin(db, womit(z), h, terminId, { verbindlich: true, wirktFort: w.wirktFort ?? false, uebergeben: true }))
  return terminId
}

async function saeeWahrgenommen(z: Wegkontext, raumId: string): Promise<void> {
  const [mira, uwe] = [wem(z, 'Sommerfeld'), wem(z, 'Lindner')]
  if (mira === undefined || uwe === undefined) return
  await z.tu(async (db) => {
    const erstes = await lege(z, db, mira, raumId, { vor: werktag(z, 94), uhr: '08:00' })
    gelungen('kept', await halteFest(db, z.vor(werktag(z, 94) - 1, BERATERIN), erstes, { anwesenheit: 'erschienen' }))
    const reise = { terminId: erstes, mittel: 'bus-bahn', betragCent: 560, begleitung: '', begleitungCent: 0, dokumentId: null } as const
    gelungen('travel costs', await beantrageReisekosten(db, z.vor(werktag(z, 94) - 2, 'mira'), mira, reise))
    const spaeter = await lege(z, db, mira, raumId, { vor: werktag(z, 40), uhr: '08:30', verbindlich: true })
    gelungen('later', await halteFest(db, z.vor(werktag(z, 40) - 1, BERATERIN), spaeter, { anwesenheit: 'spaeter-am-tag', zweckErreicht: true }))
    await lege(z, db, mira, raumId, { vor: werktag(z, -12), uhr: '08:00', verbindlich: true, wirktFort: true })
    await saeeVorReform(z, db, uwe, raumId)
    const krank = await lege(z, db, uwe, raumId, { vor: werktag(z, 60), uhr: '08:00', verbindlich: true })
    const tag = z.tag(werktag(z, 60))
    gelungen('certificate', await merkeBescheinigung(db, z.vor(werktag(z, 60), 'uwe', '07:30'), { ...uwe, von: tag, bis: tag, dokumentId: null }))
    gelungen('ill', await halteFest(db, z.vor(werktag(z, 60) - 1, BERATERIN), krank, { anwesenheit: 'arbeitsunfaehig' }))
    const [frei] = await buchbar(db, z.traegerId, { personId: uwe.personId, zustaendig: null }, z.umfeld.uhr.jetzt())
    if (frei) gelungen('booked', await bucheSelbst(db, z.vor(0, 'uwe', '00:00'), { ...uwe, zustaendig: null }, frei.von))
  })
}

/** A summons of before July 2026: its letter has the instruction of that time. */
async function saeeVorReform(z: Wegkontext, db: TraegerDb, uwe: Wem, raumId: string): Promise<void> {
  const vor = z.heute.since('2026-06-16', { largestUnit: 'days' }).days
  if (vor < 1) return
  const damals = await lege(z, db, uwe, raumId, { vor, uhr: '08:30', verbindlich: true })
  gelungen('kept', await halteFest(db, z.vor(vor - 1, BERATERIN), damals, { anwesenheit: 'erschienen' }))
}

const ohneGrund = { grundstand: 'keiner', haerte: false, text: 'Ein wichtiger Grund ist nicht dargelegt (Übung).', gesundheit: false } as const

/** A missed summons with the hearing sent on the day after. @returns the breach */
async function versaeume(z: Wegkontext, db: TraegerDb, ich: Wem, raumId: string, vor: number, uhr: string): Promise<string> {
  const tag = werktag(z, vor)
  const terminId = await lege(z, db, ich, raumId, { vor: tag, uhr, verbindlich: true })
  const { pflichtId } = gelungen('missed', await halteFest(db, z.vor(tag - 1, BERATERIN), terminId, { anwesenheit: 'nicht-erschienen' }))
  if (pflichtId === undefined) throw new Error('exercise data: no hearing')
  const frist = z.tag(tag - 18)
  gelungen('hearing', await hoereAn(db, womit(z), z.vor(tag - 1, BERATERIN), pflichtId, { frist, psychisch: false, persoenlichAngeboten: true }))
  return pflichtId
}

async function saeeAnhoerungen(z: Wegkontext, raumId: string): Promise<void> {
  const [mira, uwe] = [wem(z, 'Sommerfeld'), wem(z, 'Lindner')]
  if (mira === undefined || uwe === undefined) return
  await z.tu(async (db) => {
    await versaeume(z, db, uwe, raumId, 6, '10:00') // open: he can answer
    const beantwortet = await versaeume(z, db, mira, raumId, 26, '10:30')
    const h = z.vor(18, 'mira')
    const text = 'Ella hatte Fieber, die Kita hat mich angerufen. Die Bescheinigung der Kinderärztin liegt bei (Übung).'
    gelungen('answer', await beantworteAnhoerung(db, h, beantwortet, { text, gesundheit: false, persoenlichVerlangt: false }))
    const urteil = { ...ohneGrund, grundstand: 'nachgewiesen', text: 'Krankes Kind, bescheinigt (Übung).' } as const
    gelungen('judged', await beurteile(db, z.vor(17, BERATERIN), beantwortet, urteil))
    gelungen('closed', await schliesseOhneFolge(db, z.vor(17, BERATERIN), beantwortet, 'Wichtiger Grund nachgewiesen (Übung).'))
  })
}

async function saeeEntscheidungen(z: Wegkontext, raumId: string): Promise<void> {
  const [iwan, elif] = [wem(z, 'Petrov'), wem(z, 'Öztürk')]
  if (iwan === undefined || elif === undefined) return
  if (z.heute.toString() > RECHT_BIS) return // nobody decides by a law that the program does not know
  const haken = z.umfeld.haken
  await z.tu(async (db) => {
    const erstes = await versaeume(z, db, elif, raumId, 44, '11:00')
    gelungen('judged', await beurteile(db, z.vor(25, BERATERIN), erstes, ohneGrund))
    gelungen('first', await schliesseOhneFolge(db, z.vor(25, BERATERIN), erstes, 'Erstes Versäumnis: keine Folge (Übung).'))
    const zweites = await versaeume(z, db, elif, raumId, 24, '11:00')
    gelungen('judged', await beurteile(db, z.vor(1, BERATERIN), zweites, ohneGrund))
    gelungen('proposed', await legeMinderungVor(db, haken, z.vor(0, BERATERIN, '00:00'), zweites))
    if (z.heute.toString() < VERPFLICHTUNG_AB) return
    const verlangt = [
      {
        art: 'eigenbemuehungen',
        was: 'Bewerbungen im Lager (Übung)',
        anzahl: 4,
        je: 'monat',
        nachweisform: 'Liste mit Datum und Firma',
        nachweisBis: z.tag(-30),
        zumutbar: true,
      },
    ] as const
    const ermessen = ['Zwei Einladungen blieben ohne Antwort; ein gemeinsamer Plan ist so nicht erreichbar (Übung).']
    gelungen(
      'obligation',
      await legeVerpflichtungVor(db, haken, z.vor(0, BERATERIN, '00:00'), {
        ...elif,
        ausloeser: 'A',
        planBeruecksichtigt: true,
        planGrund: '',
        verlangt,
        ermessen,
      }),
    )
  })
  await saeeGeltende(z, iwan)
  await saeeVerpflichtung(z)
}

/** A reduction in force, and an obligation before it. */
async function saeeGeltende(z: Wegkontext, ich: Wem): Promise<void> {
  const haken = z.umfeld.haken
  const { entwurfId } = await z.tu(async (db) => {
    const angaben = { pflicht: 'massnahme', was: 'Kurs ohne Nachricht abgebrochen (Übung)', belehrt: true }
    const neu = { ...ich, art: 'pflichtverletzung', tag: z.tag(50), angaben } as const
    const { pflichtId } = gelungen('breach', await eroeffnePflicht(db, z.vor(49, BERATERIN), neu))
    gelungen(
      'hearing',
      await hoereAn(db, womit(z), z.vor(49, BERATERIN), pflichtId, { frist: z.tag(33), psychisch: false, persoenlichAngeboten: false }),
    )
    gelungen('judged', await beurteile(db, z.vor(32, BERATERIN), pflichtId, ohneGrund))
    return gelungen('proposed', await legeMinderungVor(db, haken, z.vor(31, BERATERIN), pflichtId))
  })
  await erlasse(z, entwurfId, 31)
}

/** An obligation in force: no plan came about, and that is said with its reason. */
async function saeeVerpflichtung(z: Wegkontext): Promise<void> {
  const ich = wem(z, 'Weiß')
  if (ich === undefined || z.tag(21) < VERPFLICHTUNG_AB) return
  const bis = z.tag(-20)
  const verlangt = [
    {
      art: 'eigenbemuehungen',
      was: 'Bewerbungen als Hausmeister oder in der Grünpflege (Übung)',
      anzahl: 3,
      je: 'monat',
      nachweisform: 'Liste mit Datum und Firma, Antworten in Kopie',
      nachweisBis: bis,
      zumutbar: true,
    },
    {
      art: 'eigenbemuehungen',
      was: 'Anfragen bei Zeitarbeitsfirmen (Übung)',
      anzahl: 1,
      je: 'monat',
      nachweisform: 'Name und Tag der Anfrage',
      nachweisBis: bis,
      zumutbar: true,
    },
  ] as const
  const lage = { ausloeser: 'C', planBeruecksichtigt: true, planGrund: 'Er hat den Entwurf zweimal nicht besprechen wollen (Übung).' } as const
  const neu = { ...ich, ...lage, verlangt, ermessen: [] }
  const { entwurfId } = await z.tu(async (db) => gelungen('obligation', await legeVerpflichtungVor(db, z.umfeld.haken, z.vor(21, BERATERIN), neu)))
  await erlasse(z, entwurfId, 21)
}

async function erlasse(z: Wegkontext, entwurfId: string, vor: number): Promise<void> {
  await z.tu(async (db) => {
    const fassung = (await findVerfuegungEntwurf(db, z.traegerId, entwurfId))?.fassung ?? -1
    const teile = { tresor: z.umfeld.tresor, folgen: z.umfeld.haken?.verfuegungen }
    gelungen('issued', await erlasseVerfuegung(db, teile, z.vor(vor, 'anordnung', '10:00'), entwurfId, { fassung }))
  })
}
