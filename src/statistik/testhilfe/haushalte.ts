import { randomUUID } from 'node:crypto'
import { erfasseAngabe, legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import { type Db, forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { berechne, type Falldatei, type Person } from '../../recht/index.ts'
import { bucheBescheid } from '../../zahlung/index.ts'
import { monateVonBis } from '../monatsreihe.ts'

type Mensch = Readonly<{ vorname: string; geschlecht?: 'weiblich' | 'maennlich' }> & Omit<Person, 'id' | 'name'>

/** A decided household of exercises: the case, its people by id, what was decided month by month, all of it booked. */
export type Haushalt = Readonly<{ fallId: string; personen: Readonly<Record<string, string>> }>

/** Who decides in these tests: two people, as the database wants it. */
const [sachbearbeitung, anordnung] = ['01934f5e-0000-7000-8000-00000000aaaa', '01934f5e-0000-7000-8000-00000000bbbb']

/**
 * @param von first month decided, `2026-01`; `bis` last
 */
export function entscheide(
  db: Db,
  h: Handlung,
  nachname: string,
  menschen: readonly Mensch[],
  { von, bis }: Readonly<{ von: string; bis: string }>,
): Promise<Haushalt> {
  return forTraeger(db, h.traegerId, async (trx) => {
    const { fallId } = await legeFallAn(trx, h, { bezeichnung: '', team: 'Team Wernigerode' })
    const personen: Record<string, string> = {}
    for (const { vorname, geburtsdatum, geschlecht } of menschen) {
      const stamm = { vorname, nachname, geburtsdatum, ...(geschlecht && { geschlecht }) }
      const { personId, kennung } = await legePersonAn(trx, h, fallId, stamm, `${von}-01`, 'Antrag (Übung)')
      personen[kennung] = personId
    }
    const anschrift = { strasse: 'Beispielgasse 1', plz: '38855', ort: 'Wernigerode' }
    const erfasst = await erfasseAngabe(trx, h, fallId, {
      personId: null,
      art: 'haushalt.anschrift',
      wert: anschrift,
      giltVon: `${von}-01`,
      quelle: 'Antrag (Übung)',
    })
    if (!erfasst.ok) throw new Error(JSON.stringify(erfasst.fehler))
    const faelle = monateVonBis(von, bis).map((monat) => datei(menschen, monat))
    await erlasse(trx, h, fallId, faelle)
    return { fallId, personen }
  })
}

function datei(menschen: readonly Mensch[], monat: string): Falldatei {
  const personen = menschen.map(({ vorname: _, geschlecht: __, ...p }, i) => ({ ...p, id: `p${i + 1}` }))
  return { schema: 'fall/v1', id: 'uebung', monat, personen, unterkunft: { grundmiete: 400, heizkosten: 60 } }
}

/** A decision as it stands frozen in the database, in the ledger too; its PDF is not part of what is counted. */
async function erlasse(db: TraegerDb, h: Handlung, fallId: string, faelle: readonly Falldatei[]): Promise<void> {
  const ergebnisse = faelle.map((f) => {
    const e = berechne(f)
    if (e.schema === 'fehler/v1') throw new Error(JSON.stringify(e.fehler))
    return e
  })
  const zeitraum = { von: `${faelle[0]?.monat}-01`, bis: `${faelle.at(-1)?.monat}-01` }
  const gemeinsam = { traegerId: h.traegerId, fallId, art: 'bewilligung', ...zeitraum, bearbeitetVon: sachbearbeitung }
  const { entwurfId } = await db
    .insertInto('bescheidEntwurf')
    .values({ ...gemeinsam, stand: 'erlassen', angelegtAm: h.jetzt })
    .returning('entwurfId')
    .executeTakeFirstOrThrow()
  const { bescheidId } = await db
    .insertInto('bescheid')
    .values({
      ...gemeinsam,
      entwurfId,
      nummer: `B-${randomUUID()}`,
      faelle: JSON.stringify(faelle),
      ergebnisse: JSON.stringify(ergebnisse),
      begruendung: '[]',
      rechtsstand: ergebnisse[0]?.rechtsstand ?? '',
      textfassung: 1,
      titel: 'Bescheid der Übung',
      vorlaeufig: false,
      pdf: new Uint8Array(),
      pdfSha256: '',
      einfach: '[]',
      schluesselId: '',
      eingereichtVon: sachbearbeitung,
      erlassenVon: anordnung,
      erlassenAm: h.jetzt,
    })
    .returning('bescheidId')
    .executeTakeFirstOrThrow()
  const cent = (euro: number) => Math.round(euro * 100)
  const monate = ergebnisse.map((e) => ({
    traegerId: h.traegerId,
    bescheidId,
    fallId,
    monat: `${e.monat}-01`,
    anspruchCent: cent(e.anspruch),
    bundCent: cent(e.kostentraeger.bund),
    kommuneCent: cent(e.kostentraeger.kommune),
  }))
  await db.insertInto('bescheidMonat').values(monate).execute()
  await bucheBescheid(db, h, bescheidId)
}

/** Six households: singles, a parent alone with two children, a couple with a child; women and men, one of them reduced. */
export async function entscheideHaushalte(db: Db, h: Handlung): Promise<Readonly<{ lindner: Haushalt; sommerfeld: Haushalt; reduziert: Haushalt }>> {
  const jahr = { von: '2025-06', bis: '2026-08' }
  const kind = (vorname: string, geburtsdatum: string, eltern: readonly string[]) => ({ vorname, geburtsdatum, eltern })
  await entscheide(db, h, 'Probst', [{ vorname: 'Ines', geburtsdatum: '1988-02-01', geschlecht: 'weiblich' }], jahr)
  await entscheide(db, h, 'Vogt', [{ vorname: 'Olaf', geburtsdatum: '1979-02-01', geschlecht: 'maennlich' }], { von: '2026-03', bis: '2026-12' })
  await entscheide(
    db,
    h,
    'Öz',
    [
      { vorname: 'Elif', geburtsdatum: '1990-01-01', geschlecht: 'weiblich', partner: 'p2' },
      { vorname: 'Emre', geburtsdatum: '1989-01-01', geschlecht: 'maennlich', partner: 'p1' },
      kind('Can', '2015-01-01', ['p1', 'p2']),
    ],
    jahr,
  )
  return {
    lindner: await entscheide(db, h, 'Lindner', [{ vorname: 'Uwe', geburtsdatum: '1974-05-17' }], { von: '2026-05', bis: '2026-12' }),
    sommerfeld: await entscheide(
      db,
      h,
      'Sommerfeld',
      [
        { vorname: 'Mira', geburtsdatum: '1991-03-04', geschlecht: 'weiblich' },
        kind('Jonas', '2016-06-02', ['p1']),
        kind('Ella', '2019-09-16', ['p1']),
      ],
      jahr,
    ),
    reduziert: await entscheide(
      db,
      h,
      'Minder',
      [{ vorname: 'Ron', geburtsdatum: '1995-02-01', geschlecht: 'maennlich', minderungen: [{ art: 'pflichtverletzung', prozent: 30 }] }],
      { von: '2026-07', bis: '2026-08' },
    ),
  }
}
