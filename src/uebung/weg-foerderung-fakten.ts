import { legeAnbieterAn } from '../massnahme/index.ts'
import type { Foerderfakten } from '../recht/index.ts'
import { schreibeArbeitgeber } from '../vermittlung/index.ts'
import { istZahlbareIban } from '../zahlung/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

/** First day of the month that many months ago, negative ones ahead. */
export function monatVor(z: Wegkontext, zurueck: number): string {
  return z.heute.toPlainYearMonth().subtract({ months: zurueck }).toPlainDate({ day: 1 }).toString()
}

const geburt: Readonly<Record<string, string>> = {
  Sommerfeld: '1991-03-04',
  Öztürk: '1987-05-17',
  Weiß: '1979-05-17',
  Petrov: '1968-05-17',
  Lindner: '1974-05-17',
}

/** What case managers found for a job that begins on a day. */
export function fakten(z: Wegkontext, nachname: string, beginn: string): Foerderfakten {
  const antragAm = Temporal.PlainDate.from(beginn).subtract({ days: 14 }).toString()
  return {
    geburtsdatum: geburt[nachname] ?? '1980-05-17',
    erwerbsfaehig: true,
    hilfebeduerftig: true,
    algAnspruch: false,
    rehatraegerZustaendig: false,
    arbeitslos: true,
    arbeitslosSeit: z.heute.subtract({ months: 40 }).toString(),
    unterbrechungen: [],
    arbeitsuchend: true,
    erforderlich: true,
    erfolgversprechender: true,
    erschwert: true,
    beginn,
    antragAm: [antragAm, z.heute.toString()].toSorted()[0] ?? antragAm,
    taetigkeit: 'svpfl',
    minutenJeWoche: 2100,
    arbeitgeber: { beschaeftigtMonate48: 0, ersetzterArbeitsplatz: false, foerderungFallengelassen: false },
  }
}

const baeckerei = 'Bäckerei Beispiel (Übung)'
const bildungswerk = 'Bildungswerk Muster (Übung)'
// pass the check and belong to nobody: bank code of the exercise
const ibanBetrieb = 'DE76100000000000000018'
const ibanAnbieter = 'DE49100000000000000019'
const anschrift = { plz: '38855', ort: 'Wernigerode' }

/** The employer and the provider of the exercises; they come into being here where nobody made them before. */
export async function empfaengerFuer(z: Wegkontext, art: 'arbeitgeber' | 'anbieter' | undefined) {
  if (art === undefined) return { art: 'person' as const }
  const id = art === 'arbeitgeber' ? await arbeitgeber(z) : await anbieter(z)
  return { art, id }
}

async function arbeitgeber(z: Wegkontext): Promise<string> {
  return z.tu(async (db) => {
    const da = await db
      .selectFrom('arbeitgeber')
      .select(['arbeitgeberId', 'iban'])
      .where('traegerId', '=', z.traegerId)
      .where('name', '=', baeckerei)
      .executeTakeFirst()
    if (da !== undefined) {
      if (!istZahlbareIban(da.iban))
        await db
          .updateTable('arbeitgeber')
          .set({ iban: ibanBetrieb })
          .where('traegerId', '=', z.traegerId)
          .where('arbeitgeberId', '=', da.arbeitgeberId)
          .execute()
      return da.arbeitgeberId
    }
    const neu = await schreibeArbeitgeber(db, z.vor(900, 'vermittlung'), {
      name: baeckerei,
      betriebsnummer: '12345670',
      branche: 'Backwaren',
      strasse: 'Beispielplatz 2',
      ...anschrift,
      ansprechperson: 'Rolf Krug (Übung)',
      telefon: '',
      email: '',
      iban: ibanBetrieb,
      bemerkung: '',
    })
    if (!neu.ok) throw new Error('exercise data: no employer')
    return neu.arbeitgeberId
  })
}

async function anbieter(z: Wegkontext): Promise<string> {
  return z.tu(async (db) => {
    const da = await db
      .selectFrom('anbieter')
      .select(['anbieterId', 'iban'])
      .where('traegerId', '=', z.traegerId)
      .where('name', '=', bildungswerk)
      .executeTakeFirst()
    if (da !== undefined) {
      if (!istZahlbareIban(da.iban))
        await db
          .updateTable('anbieter')
          .set({ iban: ibanAnbieter })
          .where('traegerId', '=', z.traegerId)
          .where('anbieterId', '=', da.anbieterId)
          .execute()
      return da.anbieterId
    }
    const neu = await legeAnbieterAn(db, z.vor(900, 'massnahmen'), {
      name: bildungswerk,
      arten: ['massnahme'],
      strasse: 'Lernweg 4',
      ...anschrift,
      telefon: '',
      email: '',
      iban: ibanAnbieter,
      azavVon: '2024-01-01',
      azavBis: '2028-12-31',
      azavStelle: 'Fachkundige Stelle (Übung)',
      aktiv: true,
    })
    if (!neu.ok) throw new Error('exercise data: no provider')
    return neu.anbieterId
  })
}
