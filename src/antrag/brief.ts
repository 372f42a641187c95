import { fileURLToPath } from 'node:url'
import { anschriftzeilen, type Fall, gueltigAm, legeDokumentAb, liesAngaben, liesPersonen, postwegAm, stammSchema } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Traeger, type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import { setzePdf } from '../platform/pdf/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { briefkopf } from './quittung.ts'
import { anfordern } from './texte/personal-arbeit.ts'

const vorlage = fileURLToPath(new URL('./vorlage/anforderung.typ', import.meta.url))

/** What a letter says; greeting, address and file number come from the case. */
export type Brief = Readonly<{
  titel: string
  /** in the list of documents, without the day */
  dateiname: string
  absaetze: readonly string[]
  punkte: readonly Readonly<{ titel: string; warum: string; geeignet: string }>[]
  teile: readonly Readonly<{ titel: string; absaetze: readonly string[] }>[]
}>

export type Geschrieben = Readonly<{ ok: true; dokumentId: string }> | Readonly<{ ok: false; satz: string }>
type Briefort = Pick<Fall, 'fallId' | 'aktenzeichen'>

/** Writes a letter to the household: a document of the case, and in the print queue. */
export async function schreibeBrief(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  traeger: Traeger,
  fall: Briefort,
  brief: Brief,
): Promise<Geschrieben> {
  const satz = setzePdf({ vorlage, daten: await briefdaten(db, h, traeger, fall, brief) })
  if (!satz.ok) return { ok: false, satz: anfordern.nichtDruckbar(satz.zeichen.join(' ')) }
  const abgelegt = await legeDokumentAb(db, tresor, h, {
    fallId: fall.fallId,
    name: `${brief.dateiname} ${tagVon(h.jetzt).toString()}.pdf`,
    inhalt: satz.pdf,
    kanal: 'haus',
    nachweis: '',
  })
  if (!abgelegt.ok) return abgelegt
  await db
    .insertInto('druckauftrag')
    .values({ traegerId: h.traegerId, fallId: fall.fallId, dokumentId: abgelegt.dokumentId, angelegtAm: h.jetzt })
    .execute()
  return { ok: true, dokumentId: abgelegt.dokumentId }
}

async function briefdaten(db: TraegerDb, h: Handlung, traeger: Traeger, fall: Briefort, brief: Brief) {
  const heute = tagVon(h.jetzt).toString()
  const angaben = gueltigAm(await liesAngaben(db, h.traegerId, fall.fallId), heute)
  const [erste] = await liesPersonen(db, h.traegerId, fall.fallId)
  const stamm = stammSchema.safeParse(angaben.find((a) => a.art === 'person.stamm' && a.personId === erste?.personId)?.wert)
  const name = stamm.success ? `${stamm.data.vorname} ${stamm.data.nachname}` : ''
  return {
    ...briefkopf(traeger, await zeigtVerbund(db, heute)),
    titel: brief.titel,
    datum: heute,
    fuss: `${traeger.name}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}. Aktenzeichen ${fall.aktenzeichen}`,
    ruecksendung: `${traeger.kurzname}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}`,
    anschrift: [name, ...anschriftzeilen(postwegAm(angaben, heute))],
    angaben: [
      { name: 'Aktenzeichen', wert: fall.aktenzeichen },
      { name: 'Datum', wert: tagInZiffern(heute) },
      { name: 'Telefon', wert: traeger.telefon },
      { name: 'Es schreibt Ihnen', wert: h.konto?.name ?? '' },
    ],
    absaetze: [`Guten Tag${name === '' ? '' : ` ${name}`},`, ...brief.absaetze],
    punkte: brief.punkte,
    teile: brief.teile,
  }
}

/** `31.08.2026` */
export const tagInZiffern = (iso: string): string => iso.split('-').reverse().join('.')

/** `Montag, 31. August 2026` */
export function tagInWorten(iso: string): string {
  return Temporal.PlainDate.from(iso).toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** The last day by which something should come: never at a weekend. */
export function fristIn(heute: Temporal.PlainDate, tage: number): string {
  let tag = heute.add({ days: tage })
  while (tag.dayOfWeek > 5) tag = tag.add({ days: 1 })
  return tag.toString()
}

/** An ISO day that exists. */
export function istTag(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [jahr = 0, monat = 0, tag = 0] = text.split('-').map(Number)
  return monat >= 1 && monat <= 12 && tag >= 1 && tag <= new Temporal.PlainYearMonth(jahr, monat).daysInMonth
}
