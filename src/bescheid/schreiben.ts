import { type Angabe, postwegAm } from '../fall/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { type Anschrift, pruefeAnschrift } from './anschrift.ts'
import type { Arbeitsstand } from './entscheidung.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { laender } from './frist.ts'
import { hindernisse } from './texte/personal.ts'
import { fehlendeAngaben } from './texte/personal-wissen.ts'

type Schreiben = { ok: true; anschrift: Anschrift } | Fehlschlag

/** Who is named as the contact person. */
export type Kontakt = Readonly<{ name: string; stelle: string; telefon: string }>

export async function kontaktVon(db: TraegerDb, traegerId: string, kontoId: string): Promise<Kontakt | undefined> {
  return db
    .selectFrom('konto')
    .select(['name', 'stelle', 'telefon'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
}

/**
 * The letter of a decision: letterhead of the Träger, contact person, and the address of the household as it stands on the day. What a
 * letter cannot show is refused with a sentence.
 *
 * @param verbund the joint mark stands in the letterhead
 */
export function schreibenAusFall(stand: Arbeitsstand, traeger: Traeger, kontakt: Kontakt | undefined, tag: string, verbund: boolean): Schreiben {
  const wohin = empfangAm(stand.angaben, tag)
  if (wohin === undefined) return fehlschlag('nicht-vorlegbar', fehlendeAngaben.anschrift.satz)
  const namen = namenAus(stand)
  const [erster] = stand.monate.flatMap((m) => (m.ok ? m.fall.personen : []))
  const empfaenger = stand.personen.toSorted((a, b) => a.nr - b.nr)[0]
  const kennung = empfaenger?.kennung ?? erster?.id ?? ''
  const gelesen = pruefeAnschrift({
    schema: 'anschrift/v1',
    uebungsdaten: traeger.uebungsdaten,
    empfaenger: { person: kennung, ...anrede(stand.angaben, empfaenger?.personId), name: namen[kennung] ?? '', ...wohin },
    namen,
    traeger: briefkopf(traeger, kontakt, verbund),
    aktenzeichen: stand.fall.aktenzeichen,
    ...bearbeitung(kontakt),
    ...(stand.vorlaeufig?.grund === undefined ? {} : { grundVorlaeufig: stand.vorlaeufig.grund }),
  })
  if (gelesen.ok) return gelesen
  return fehlschlag(
    'nicht-vorlegbar',
    gelesen.meldungen.map((m) => hindernisse.schreiben(m.feld, m.satz)),
  )
}

export function bearbeitung(kontakt: Kontakt | undefined): { bearbeitung?: string } {
  return kontakt === undefined ? {} : { bearbeitung: gekuerzt([kontakt.name, kontakt.stelle].filter((t) => t !== '').join(', '), 40) }
}

/** What `anschrift/v1` says of the sender. */
export function briefkopf(t: Traeger, kontakt: Kontakt | undefined, verbund: boolean) {
  const land = laender.find((l) => t.land === `DE-${l}`)
  return {
    name: t.kurzname,
    zusatz: t.name,
    strasse: t.strasse,
    plz: t.plz,
    ort: t.ort,
    telefon: kontakt?.telefon ? kontakt.telefon : t.telefon,
    nachricht: 'im Portal, unter „Nachrichten“',
    land,
    kommune: t.koerperschaft,
    verbund,
    farbe: t.akzent,
  }
}

type Empfang = Readonly<{ zusatz?: string; strasse: string; plz: string; ort: string }>

/** Where the letter goes: never by post to a home that asked for none; then it says that it is handed over. */
export function empfangAm(angaben: readonly Angabe[], tag: string): Empfang | undefined {
  const weg = postwegAm(angaben, tag)
  if (weg.art === 'post') return { ...weg.anschrift, ...(weg.bei === undefined ? {} : { zusatz: gekuerzt(`bei ${weg.bei}`, 60) }) }
  return weg.art === 'uebergabe' && weg.anschrift !== undefined ? { zusatz: 'wird persönlich übergeben', ...weg.anschrift } : undefined
}

function namenAus(stand: Arbeitsstand): Record<string, string> {
  const personen = stand.monate.flatMap((m) => (m.ok ? m.fall.personen : []))
  return Object.fromEntries(personen.map((p) => [p.id, p.name ?? `Person ${p.id}`]))
}

const anreden: Readonly<Record<string, 'Frau' | 'Herr'>> = { weiblich: 'Frau', maennlich: 'Herr' }

export function anrede(angaben: readonly Angabe[], personId: string | undefined): { anrede?: 'Frau' | 'Herr' } {
  const stamm: unknown = angaben.findLast((a) => a.art === 'person.stamm' && a.personId === personId)?.wert
  const geschlecht = typeof stamm === 'object' && stamm !== null && 'geschlecht' in stamm ? String(stamm.geschlecht) : ''
  const gefunden = anreden[geschlecht]
  return gefunden === undefined ? {} : { anrede: gefunden }
}

export function gekuerzt(text: string, hoechstens: number): string {
  return text.length <= hoechstens ? text : `${text.slice(0, hoechstens - 1)}…`
}
