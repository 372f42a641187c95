import type { TraegerDb } from '../platform/db/index.ts'
import {
  anfangsgewichte,
  antworteArbeitgeber,
  antwortePerson,
  begriffssuche,
  erfasseIntegration,
  erfasseKontakt,
  erfasseNachhaltung,
  fuehreZusammen,
  integrationenVon,
  leererArbeitgeber,
  legeStelleAn,
  liesStelle,
  liesStellen,
  passendeStellen,
  schlageVor,
  schreibeArbeitgeber,
  setzeGewichte,
  setzeStellenstand,
  spieleEin,
  uebernimmOrte,
  verbindeArbeitgeberKonto,
  vorschlaegeVon,
  widerrufeIntegration,
  ziehVorschlagZurueck,
} from '../vermittlung/index.ts'
import { betriebe, orte } from './weg-arbeit-betriebe.ts'
import { eingespielte, stellen, type Uebungsstelle } from './weg-arbeit-daten.ts'
import type { Wegkontext } from './weg-kontext.ts'

/** Employers, vacancies in every state, proposals in every state, starts of work that count and that do not. Once. */
export async function saeeArbeit(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) =>
    db
      .selectFrom('arbeitgeber')
      .select('arbeitgeberId')
      .where('traegerId', '=', z.traegerId)
      .where('name', '=', betriebe[0]?.name ?? '')
      .executeTakeFirst(),
  )
  if (da !== undefined) return
  await z.tu((db) => uebernimmOrte(db, z.vor(200, 'vermittlung'), orte, 'Ungefähre Ortsmitten, für die Übung von Hand eingetragen'))
  const ids = await saeeBetriebe(z)
  await saeeStellen(z, ids)
  await saeeVorschlaege(z)
  await saeeIntegrationen(z)
  const wie = { grund: 'Viele Stellen ohne Führerschein: Wege zählen mehr (Übung)', nachNr: 0 }
  const gewichte = { ...anfangsgewichte, punkte: { ...anfangsgewichte.punkte, entfernung: 16, fuehrerschein: 2 } }
  await z.tu((db) => setzeGewichte(db, z.vor(60, 'vermittlung'), gewichte, wie))
}

async function saeeBetriebe(z: Wegkontext): Promise<ReadonlyMap<string, string>> {
  return z.tu(async (db) => {
    const ids = new Map<string, string>()
    for (const { schluessel, kontakte, ...werte } of betriebe) {
      const fertig = await schreibeArbeitgeber(db, z.vor(190, 'vermittlung'), { ...leererArbeitgeber, ...werte })
      if (!fertig.ok) throw new Error(`exercise data: ${werte.name}: ${fertig.meldungen.map((m) => m.satz).join(' ')}`)
      ids.set(schluessel, fertig.arbeitgeberId)
      for (const [tage, art, notiz] of kontakte)
        await erfasseKontakt(db, z.vor(tage, 'vermittlung'), {
          arbeitgeberId: fertig.arbeitgeberId,
          am: z.tag(tage),
          art,
          mit: werte.ansprechperson ?? '',
          notiz,
        })
    }
    const konto = z.konto('baeckerei')
    const arbeitgeberId = ids.get('baeckerei')
    if (arbeitgeberId !== undefined) await verbindeArbeitgeberKonto(db, z.vor(190, 'vermittlung'), arbeitgeberId, konto.kontoId)
    return ids
  })
}

async function lies(z: Wegkontext, db: TraegerDb, { tagVorher, vorTagen: _, ...felder }: Partial<Uebungsstelle>) {
  const texte: Readonly<Record<string, string | undefined>> = { ...felder, beginn: tagVorher === undefined ? '' : z.tag(tagVorher) }
  const gelesen = liesStelle((feld) => texte[feld] ?? '', await begriffssuche(db, z.traegerId, [felder.faehigkeiten ?? '']))
  if (!gelesen.ok) throw new Error(`exercise data: ${felder.titel}: ${gelesen.meldungen.map((m) => `${m.feld} ${m.satz}`).join(' ')}`)
  return gelesen.wert
}

async function saeeStellen(z: Wegkontext, ids: ReadonlyMap<string, string>): Promise<void> {
  await z.tu(async (db) => {
    for (const s of stellen) {
      const arbeitgeberId = ids.get(s.betrieb)
      if (arbeitgeberId === undefined) throw new Error(`exercise data: no employer ${s.betrieb}`)
      const gemeldet = s.stand === 'gemeldet' || s.stand === 'abgelehnt'
      const wer = gemeldet ? z.vor(s.vorTagen, 'baeckerei') : z.vor(s.vorTagen, 'vermittlung')
      const herkunft = gemeldet ? ({ stand: 'gemeldet', quelle: 'arbeitgeber' } as const) : ({ stand: 'offen', quelle: 'eigen' } as const)
      const { stelleId } = await legeStelleAn(db, wer, arbeitgeberId, await lies(z, db, s), herkunft)
      if (s.stand === 'abgelehnt' || s.stand === 'besetzt' || s.stand === 'geschlossen')
        await setzeStellenstand(db, z.vor(Math.max(1, s.vorTagen - 9), 'vermittlung'), { stelleId, fassung: 0 }, s.stand, s.grund ?? '')
    }
    const fremde = []
    for (const [i, e] of eingespielte.entries())
      fremde.push({ arbeitgeber: e.betrieb, betriebsnummer: '', nummer: `UE-${i + 1}`, stelle: await lies(z, db, e) })
    await spieleEin(db, z.vor(30, 'vermittlung'), fremde, { quelle: 'csv', datei: 'stellen-kreisbetriebe.csv' })
    const offene = await liesStellen(db, z.traegerId, { stand: 'offen' })
    const lager = offene.filter((s) => s.titel.startsWith('Lagerhelfer'))
    const [bleibt, weicht] = [lager[0], lager[1]]
    if (bleibt && weicht) await fuehreZusammen(db, z.vor(20, 'vermittlung'), bleibt.stelleId, weicht.stelleId)
  })
}

type Antworten = Readonly<{
  titel: string
  vorTagen: number
  person?: readonly [stand: 'interessiert' | 'beworben' | 'abgesagt', freigabe: 'keine' | 'name' | 'kontakt', grund: string]
  arbeitgeber?: readonly ['gespraech' | 'eingestellt' | 'abgesagt', string]
  zurueck?: string
}>

const vorschlaege: readonly Readonly<{ nachname: string; wer: string; name: string; liste: readonly Antworten[] }>[] = [
  {
    nachname: 'Sommerfeld',
    wer: 'mira',
    name: 'Mira Sommerfeld',
    liste: [
      {
        titel: 'Köchin oder Koch in der Kita-Küche',
        vorTagen: 40,
        person: ['beworben', 'kontakt', ''],
        arbeitgeber: ['gespraech', 'Probearbeiten in der nächsten Woche'],
      },
      { titel: 'Verkäuferin oder Verkäufer in der Bäckerei', vorTagen: 35, person: ['interessiert', 'name', ''] },
      { titel: 'Aushilfe im Verkauf am Wochenende', vorTagen: 33, person: ['abgesagt', 'keine', 'Am Wochenende sind Hort und Kita zu.'] },
      { titel: 'Küchenhilfe im Pflegeheim', vorTagen: 6 },
    ],
  },
  {
    nachname: 'Lindner',
    wer: 'uwe',
    name: 'Uwe Lindner',
    liste: [
      {
        titel: 'Hausmeisterin oder Hausmeister',
        vorTagen: 90,
        person: ['interessiert', 'kontakt', ''],
        arbeitgeber: ['abgesagt', 'Die Stelle wurde intern besetzt.'],
      },
      {
        titel: 'Auslieferung von Backwaren',
        vorTagen: 70,
        person: ['beworben', 'kontakt', ''],
        arbeitgeber: ['eingestellt', 'Beginn wie besprochen'],
      },
      { titel: 'Mitarbeit im Wertstoffhof', vorTagen: 25, zurueck: 'Stelle doppelt vorgeschlagen' },
      { titel: 'Platzwartin oder Platzwart', vorTagen: 4 },
    ],
  },
]

async function saeeVorschlaege(z: Wegkontext): Promise<void> {
  for (const { nachname, wer, name, liste } of vorschlaege) {
    const fall = z.fall(nachname)
    const personId = fall?.personen.p1
    if (fall === undefined || personId === undefined) continue
    const passend = await z.tu((db) => passendeStellen(db, z.traegerId, personId, { tag: z.tag(0), hoechstens: 100 }))
    for (const a of liste) {
      const treffer = passend?.find((p) => p.stelle.titel === a.titel)
      if (treffer === undefined) continue
      const neu = {
        stelleId: treffer.stelle.stelleId,
        fallId: fall.fallId,
        personId,
        passung: treffer.passung,
        zumutbar: ['koerper', 'kind', 'pflege'],
        nachricht: 'Die Stelle passt gut zu dem, was wir besprochen haben.',
      }
      const gemacht = await z.tu((db) => schlageVor(db, z.vor(a.vorTagen, 'vermittlung'), neu))
      if (!gemacht.ok) throw new Error(`exercise data: ${a.titel}: ${gemacht.meldungen.map((m) => m.satz).join(' ')}`)
      await z.tu(async (db) => {
        if (a.person) {
          const [stand, freigabe, grund] = a.person
          await antwortePerson(db, z.vor(a.vorTagen - 2, wer), gemacht.vorschlagId, {
            stand,
            freigabe,
            grund,
            name,
            telefon: '03943 000000',
            email: `${wer}@beispiel.invalid`,
          })
        }
        if (a.arbeitgeber) {
          const baeckerei = treffer.stelle.arbeitgeber.startsWith('Bäckerei')
          const [stand, grund] = a.arbeitgeber
          await antworteArbeitgeber(
            db,
            z.vor(a.vorTagen - 4, baeckerei ? 'baeckerei' : 'vermittlung'),
            gemacht.vorschlagId,
            { stand, grund },
            baeckerei ? 'arbeitgeber' : 'jobcenter',
          )
        }
        if (a.zurueck) await ziehVorschlagZurueck(db, z.vor(a.vorTagen - 1, 'vermittlung'), gemacht.vorschlagId, a.zurueck)
      })
    }
  }
}

type Person = Readonly<{ fallId: string; personId: string; quelle: string }>

async function saeeIntegrationen(z: Wegkontext): Promise<void> {
  const person = (nachname: string): Person | undefined => {
    const fall = z.fall(nachname)
    const personId = fall?.personen.p1
    return fall && personId !== undefined ? { fallId: fall.fallId, personId, quelle: 'Arbeitsvertrag (Übung)' } : undefined
  }
  const [uwe, mira, elif] = [person('Lindner'), person('Sommerfeld'), person('Öztürk')]
  if (uwe) await verloreneArbeit(z, uwe)
  if (mira) await wasNichtZaehlt(z, mira)
  if (elif) await dauerhafteArbeit(z, elif)
}

/** Found through a proposal, lost in the second month; years before, work under sec. 16i, which does not count. */
async function verloreneArbeit(z: Wegkontext, wer: Person): Promise<void> {
  await z.tu(async (db) => {
    await erfasseIntegration(db, z.vor(900, 'vermittlung'), {
      ...wer,
      beginn: z.tag(905),
      art: 'oeffentlich-gefoerdert',
      kldb: '34102',
      minutenJeWoche: 1200,
      bruttoCent: 140_000,
    })
    const v = (await vorschlaegeVon(db, z.traegerId, { personId: wer.personId })).find((x) => x.standArbeitgeber === 'eingestellt')
    const [stelle] = v === undefined ? [] : await liesStellen(db, z.traegerId, { stelleIds: [v.stelleId] })
    await erfasseIntegration(db, z.vor(58, 'vermittlung'), {
      ...wer,
      beginn: z.tag(60),
      art: 'svpflichtig',
      kldb: '52182',
      stelleId: stelle?.stelleId ?? null,
      arbeitgeberId: stelle?.arbeitgeberId ?? null,
      minutenJeWoche: 1800,
      bruttoCent: 180_000,
      durchVermittlung: true,
    })
    const i = (await integrationenVon(db, z.traegerId, { personId: wer.personId })).find((x) => x.art === 'svpflichtig')
    const monat = i?.nachhaltung.find((n) => n.monat <= z.tag(0))?.monat
    if (i && monat)
      await erfasseNachhaltung(db, z.vor(1, 'vermittlung'), i, { monat, beschaeftigt: false, quelle: 'Kündigung in der Probezeit (Übung)' })
  })
}

/** A Minijob, and work that never began. */
async function wasNichtZaehlt(z: Wegkontext, wer: Person): Promise<void> {
  await z.tu(async (db) => {
    await erfasseIntegration(db, z.vor(398, 'vermittlung'), {
      ...wer,
      beginn: z.tag(400),
      art: 'geringfuegig',
      kldb: '63301',
      minutenJeWoche: 600,
      bruttoCent: 53_000,
    })
    const nie = await erfasseIntegration(db, z.vor(120, 'vermittlung'), {
      ...wer,
      beginn: z.tag(121),
      art: 'svpflichtig',
      kldb: '29302',
      minutenJeWoche: 1500,
    })
    if (nie.ok)
      await widerrufeIntegration(
        db,
        z.vor(110, 'vermittlung'),
        nie.integrationId,
        'Der Betrieb hat den Vertrag vor dem ersten Tag zurückgezogen (Übung).',
      )
  })
}

/** Insured work in each of the six months after the start. */
async function dauerhafteArbeit(z: Wegkontext, wer: Person): Promise<void> {
  await z.tu(async (db) => {
    const neu = {
      ...wer,
      beginn: z.tag(260),
      art: 'svpflichtig' as const,
      kldb: '71402',
      minutenJeWoche: 1200,
      bruttoCent: 132_000,
      durchVermittlung: true,
    }
    const lang = await erfasseIntegration(db, z.vor(258, 'vermittlung'), neu)
    const alle = await integrationenVon(db, z.traegerId, { personId: wer.personId })
    const i = alle.find((x) => lang.ok && x.integrationId === lang.integrationId)
    for (const n of i?.nachhaltung ?? [])
      if (i && n.monat <= z.tag(0))
        await erfasseNachhaltung(db, z.vor(5, 'vermittlung'), i, { monat: n.monat, beschaeftigt: true, quelle: 'Lohnabrechnung (Übung)' })
  })
}
