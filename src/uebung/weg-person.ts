import { erfasseProfil } from '../eingliederung/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

type Satz = readonly [feld: string, wert: unknown, seitTagen?: number]

/** Potenzialanalysen and plans of the exercise households. */
export async function saeePerson(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) => db.selectFrom('profilAngabe').select('profilAngabeId').where('traegerId', '=', z.traegerId).limit(1).execute())
  if (da.length > 0) return
  await saeeProfil(z, 'Sommerfeld', 'p1', 95, mira)
  await saeeProfil(z, 'Lindner', 'p1', 110, uwe)
}

async function saeeProfil(z: Wegkontext, nachname: string, kennung: string, vorTagen: number, saetze: readonly Satz[]): Promise<void> {
  const fall = z.fall(nachname)
  const personId = fall?.personen[kennung]
  if (fall === undefined || personId === undefined) return
  await z.tu(async (db) => {
    for (const [feld, wert, seit = vorTagen] of saetze) {
      const neu = { fallId: fall.fallId, personId, feld, wert, giltVon: z.tag(seit), quelle: 'uebung' }
      const fertig = await erfasseProfil(db, z.vor(vorTagen, 'fallmanagement', '10:30'), neu)
      if (!fertig.ok) throw new Error(`exercise data: ${nachname}: ${feld}: ${fertig.fehler.saetze.join(' ')}`)
    }
  })
}

const mira: readonly Satz[] = [
  ['staerke', { text: 'Behält in der größten Hektik den Überblick' }],
  ['staerke', { text: 'Erklärt geduldig, auch dreimal' }],
  ['beruf', { name: 'Köchin', kldb: '29302', isco: '5120', von: '2012-08', bis: '2018-06', jahre: 6 }],
  ['wunschberuf', { name: 'Köchin in einer Kita- oder Schulküche', kldb: '29302', isco: '5120', art: 'arbeit' }],
  ['berufsabschluss', { art: 'ausbildung', name: 'Köchin', kldb: '29302', jahr: 2012 }],
  ['schulabschluss', { abschluss: 'mittlere-reife', jahr: 2009 }],
  ['sprache', { sprache: 'de', niveau: 'erst' }],
  ['sprache', { sprache: 'en', niveau: 'A2' }],
  ['mobilitaet', { mittel: ['bus', 'rad'], hoechstensMinuten: 45, hoechstensKm: 20 }],
  ['wohnort', { plz: '38855', ort: 'Wernigerode', lat: 51.8347, lon: 10.7853 }],
  ['arbeitszeit', { art: 'teilzeit', minutenJeWoche: 1500, von: '08:00', bis: '14:30', tage: ['mo', 'di', 'mi', 'do', 'fr'] }],
  ['kinderbetreuung', { gesichert: true, von: '07:30', bis: '15:00', tage: ['mo', 'di', 'mi', 'do', 'fr'], form: 'Hort und Kita' }],
  ['status', { art: 'arbeitslos' }, 790],
  ['gesundheit', { einschraenkung: 'Rücken: kein schweres Heben über 15 kg', belegt: true }],
]

const uwe: readonly Satz[] = [
  ['staerke', { text: 'Repariert fast alles und gibt Wissen gern weiter' }],
  ['beruf', { name: 'Lagerfachkraft', kldb: '51312', isco: '4321', von: '1995-03', bis: '2013-09', jahre: 18 }],
  ['wunschberuf', { name: 'Hausmeister', kldb: '34102', isco: '5153', art: 'arbeit' }],
  ['schulabschluss', { abschluss: 'hauptschule', jahr: 1990 }],
  ['sprache', { sprache: 'de', niveau: 'erst' }],
  ['mobilitaet', { mittel: ['bus', 'fuss'], hoechstensMinuten: 60, hoechstensKm: 25 }],
  ['wohnort', { plz: '38855', ort: 'Wernigerode', lat: 51.8347, lon: 10.7853 }],
  ['fuehrerschein', { klassen: ['B'] }],
  ['arbeitszeit', { art: 'beides' }],
  ['status', { art: 'arbeitslos' }, 2900],
  ['schulden', { art: 'ueberblickt', beratung: true }],
  ['hindernis', { text: 'Seit mehr als zehn Jahren keine Zusage auf eine Bewerbung' }],
  ['gesundheit', { einschraenkung: 'Knie links: kein Arbeiten auf Leitern', gdb: 30, belegt: true }],
]
