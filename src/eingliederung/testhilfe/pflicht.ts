import { beforeAll, expect } from 'vitest'
import { erlasseVerfuegung, findVerfuegungEntwurf } from '../../bescheid/index.ts'
import { erfasseAngabe, legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Konto } from '../../platform/auth/index.ts'
import { kontoMit, traegerVon } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type Traeger, type TraegerDb } from '../../platform/db/index.ts'
import type { TestDb } from '../../platform/db/testhilfe/db.ts'
import { tresorMit } from '../../platform/tresor/index.ts'
import { hoereAn } from '../pflicht-anhoeren.ts'
import { beurteile, schliesseOhneFolge } from '../pflicht-beurteilen.ts'
import { eingliederungFolgen } from '../pflicht-folgen.ts'
import { legeMinderungVor } from '../pflicht-vorlegen.ts'
import { ladeEin } from '../termin-einladen.ts'
import { halteFest } from '../termin-festhalten.ts'
import { vergibTermin } from '../termin-vergeben.ts'
import { momentAn } from '../termin-zeit.ts'

const tresor = tresorMit(new Uint8Array(32).fill(6))
export const haken = { verfuegungen: eingliederungFolgen }
export const keinGrund = { grundstand: 'keiner', haerte: false, text: 'Ein Grund ist nicht genannt.', gesundheit: false } as const
export type Mensch = Readonly<{ fallId: string; personId: string }>

export function gelungen<T extends { ok: boolean }>(antwort: T): Extract<T, { ok: true }> {
  if (!antwort.ok) expect.fail(JSON.stringify(antwort))
  return antwort as Extract<T, { ok: true }>
}
export const saetze = (antwort: { ok: boolean; saetze?: readonly string[] }) => (antwort.ok ? [] : (antwort.saetze ?? []))

/** People with missed summonses, from the letter to a proposal, through the use cases alone. */
export function pflichtwelt(t: TestDb) {
  const wer = {} as { sow: Konto; wendt: Konto; womit: { tresor: typeof tresor; traeger: Traeger; mail: boolean } }
  const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
  const am = (tag: string, konto = wer.sow) => ({ traegerId: t.traegerId, jetzt: momentAn(tag, '08:00'), konto })

  beforeAll(async () => {
    wer.sow = await kontoMit(t, ['fallmanagement'])
    wer.wendt = await kontoMit(t, ['anordnung'])
    wer.womit = { tresor, traeger: await traegerVon(t), mail: false }
  })

  async function mensch(geburtsdatum = '1991-03-04'): Promise<Mensch> {
    return tu(async (db) => {
      const { fallId } = await legeFallAn(db, am('2026-01-05'), { bezeichnung: 'Test', team: '' })
      const { personId } = await legePersonAn(
        db,
        am('2026-01-05'),
        fallId,
        { vorname: 'Uwe', nachname: 'Test', geburtsdatum },
        '2026-01-01',
        'Antrag',
      )
      for (const angabe of [
        { art: 'unterkunft.grundmiete', wert: 420 },
        { art: 'haushalt.anschrift', wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' } },
      ] as const) {
        const da = await erfasseAngabe(db, am('2026-01-05'), fallId, { ...angabe, giltVon: '2026-01-01', quelle: 'Antrag' })
        if (!da.ok) throw new Error(da.fehler.saetze.join())
      }
      return { fallId, personId }
    })
  }

  /** A notice over months, as the benefit desk issued it; only what is granted until when matters here. */
  async function bewilligt(m: Mensch, monate: readonly string[]): Promise<void> {
    const [von, bis] = [`${monate[0]}-01`, `${monate.at(-1)}-01`]
    const wo = { traegerId: t.traegerId, fallId: m.fallId, art: 'bewilligung', von, bis, bearbeitetVon: wer.sow.kontoId }
    const erlassenAm = am('2026-07-01').jetzt
    await tu(async (db) => {
      const { entwurfId } = await db
        .insertInto('bescheidEntwurf')
        .values({ ...wo, stand: 'erlassen', angelegtAm: erlassenAm })
        .returning('entwurfId')
        .executeTakeFirstOrThrow()
      const { bescheidId } = await db
        .insertInto('bescheid')
        .values({
          ...{
            ...wo,
            entwurfId,
            erlassenAm,
            nummer: `T-${entwurfId}`,
            titel: 'Bescheid (Übung)',
            rechtsstand: '',
            textfassung: 1,
            vorlaeufig: false,
          },
          ...{ faelle: '[]', ergebnisse: '[]', einfach: '[]', pdf: new Uint8Array(), pdfSha256: '', schluesselId: '' },
          begruendung: JSON.stringify([{ monate, blatt: { namen: {}, zeilen: [] } }]),
          eingereichtVon: wer.sow.kontoId,
          erlassenVon: wer.wendt.kontoId,
        })
        .returning('bescheidId')
        .executeTakeFirstOrThrow()
      const zeile = { traegerId: t.traegerId, fallId: m.fallId, bescheidId, anspruchCent: 98_300, bundCent: 56_300, kommuneCent: 42_000 }
      await db
        .insertInto('bescheidMonat')
        .values(monate.map((monat) => ({ ...zeile, monat: `${monat}-01` })))
        .execute()
    })
  }

  let anzahl = 0
  /** A summons that was handed over and missed; each at another time, because nobody has two at once. */
  async function verpasst(m: Mensch, tag: string): Promise<string> {
    const neu = {
      ...m,
      zweck: 'VERMITTLUNG' as const,
      von: momentAn(tag, '06:00').add({ minutes: 30 * anzahl++ }),
      dauerMinuten: 30,
      mitKontoId: wer.sow.kontoId,
      form: 'vor-ort' as const,
    }
    const vorher = Temporal.PlainDate.from(tag).subtract({ days: 14 }).toString()
    return tu(async (db) => {
      const { terminId } = gelungen(await vergibTermin(db, am(vorher), neu))
      gelungen(await ladeEin(db, wer.womit, am(vorher), terminId, { verbindlich: true, wirktFort: false, uebergeben: true }))
      const { pflichtId } = gelungen(
        await halteFest(db, am(Temporal.PlainDate.from(tag).add({ days: 1 }).toString()), terminId, { anwesenheit: 'nicht-erschienen' }),
      )
      return pflichtId ?? expect.fail('no hearing')
    })
  }

  const anhoeren = (pflichtId: string, tag: string, frist: string) =>
    tu((db) => hoereAn(db, wer.womit, am(tag), pflichtId, { frist, psychisch: false, persoenlichAngeboten: true }))

  /** From the missed appointment to a proposal that waits for a second person. */
  async function vorgelegt(m: Mensch): Promise<{ pflichtId: string; entwurfId: string }> {
    const erste = await verpasst(m, '2026-07-06')
    await anhoeren(erste, '2026-07-07', '2026-07-24')
    await tu(async (db) => {
      gelungen(await beurteile(db, am('2026-07-27'), erste, keinGrund))
      gelungen(await schliesseOhneFolge(db, am('2026-07-27'), erste, 'Erstes Versäumnis'))
    })
    const pflichtId = await verpasst(m, '2026-08-03')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    gelungen(await tu((db) => beurteile(db, am('2026-08-24'), pflichtId, keinGrund)))
    const { entwurfId } = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-24'), pflichtId)))
    return { pflichtId, entwurfId }
  }

  async function erlasse(entwurfId: string, tag = '2026-08-25') {
    return tu(async (db) => {
      const entwurf = await findVerfuegungEntwurf(db, t.traegerId, entwurfId)
      return erlasseVerfuegung(db, { tresor, folgen: eingliederungFolgen }, am(tag, wer.wendt), entwurfId, { fassung: entwurf?.fassung ?? -1 })
    })
  }

  return { wer, tu, am, mensch, bewilligt, verpasst, anhoeren, vorgelegt, erlasse }
}
