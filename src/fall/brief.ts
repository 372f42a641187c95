import { fileURLToPath } from 'node:url'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Traeger, type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import { setzePdf } from '../platform/pdf/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { gueltigAm } from './angabe.ts'
import { stammSchema } from './angabe-arten.ts'
import { liesAngaben } from './angaben-stand.ts'
import { legeDokumentAb } from './dokument.ts'
import { anschriftzeilen, postwegAm } from './erreichbarkeit.ts'
import type { Fall } from './oeffnen.ts'
import { liesPersonen } from './personen.ts'
import { schreiben } from './texte/personal.ts'

const vorlage = (name: string) => fileURLToPath(new URL(`./vorlage/${name}.typ`, import.meta.url))
/** Template of a receipt: title, paragraphs, rows, sections. */
export const quittungsvorlage = vorlage('quittung')

/** What a letter says; greeting, address and file number come from the case. */
export type Brief = Readonly<{
  titel: string
  /** in the list of documents, without the day */
  dateiname: string
  absaetze: readonly string[]
  punkte: readonly Readonly<{ titel: string; warum: string; geeignet: string }>[]
  teile: readonly Readonly<{ titel: string; absaetze: readonly string[] }>[]
  /** whom it is for; without it the first of the household */
  personId?: string
  /** goes to somebody outside of the household: an employer */
  an?: Readonly<{ name: string; zeilen: readonly string[] }>
}>

export type Geschrieben = Readonly<{ ok: true; dokumentId: string }> | Readonly<{ ok: false; satz: string }>
type Briefort = Pick<Fall, 'fallId' | 'aktenzeichen'>

/**
 * What every letter shows of its Träger.
 *
 * @param verbund the joint mark stands in the letterhead
 */
export function briefkopf({ kurzname, name, akzent, uebungsdaten }: Traeger, verbund: boolean) {
  return { traeger: { kurzname, name }, akzent, uebung: uebungsdaten, verbund }
}

/** Writes a letter to the household: a document of the case, and in the print queue, unless it reaches them otherwise (`ohneDruck`). */
export async function schreibeBrief(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  traeger: Traeger,
  fall: Briefort,
  brief: Brief,
  { ohneDruck = false } = {},
): Promise<Geschrieben> {
  const satz = setzePdf({ vorlage: vorlage('schreiben'), daten: await briefdaten(db, h, traeger, fall, brief) })
  if (!satz.ok) return { ok: false, satz: schreiben.nichtDruckbar(satz.zeichen.join(' ')) }
  const abgelegt = await legeDokumentAb(db, tresor, h, {
    fallId: fall.fallId,
    personId: brief.personId ?? null,
    name: `${brief.dateiname} ${tagVon(h.jetzt).toString()}.pdf`,
    inhalt: satz.pdf,
    kanal: 'haus',
    nachweis: '',
  })
  if (!abgelegt.ok) return abgelegt
  if (ohneDruck) return { ok: true, dokumentId: abgelegt.dokumentId }
  await db
    .insertInto('druckauftrag')
    .values({ traegerId: h.traegerId, fallId: fall.fallId, dokumentId: abgelegt.dokumentId, angelegtAm: h.jetzt })
    .execute()
  return { ok: true, dokumentId: abgelegt.dokumentId }
}

async function briefdaten(db: TraegerDb, h: Handlung, traeger: Traeger, fall: Briefort, brief: Brief) {
  const heute = tagVon(h.jetzt).toString()
  const angaben = gueltigAm(await liesAngaben(db, h.traegerId, fall.fallId), heute)
  const personen = await liesPersonen(db, h.traegerId, fall.fallId)
  const an = personen.find((p) => p.personId === brief.personId) ?? personen[0]
  const stamm = stammSchema.safeParse(angaben.find((a) => a.art === 'person.stamm' && a.personId === an?.personId)?.wert)
  const name = brief.an?.name ?? (stamm.success ? `${stamm.data.vorname} ${stamm.data.nachname}` : '')
  return {
    ...briefkopf(traeger, await zeigtVerbund(db, heute)),
    titel: brief.titel,
    datum: heute,
    fuss: `${traeger.name}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}. Aktenzeichen ${fall.aktenzeichen}`,
    ruecksendung: `${traeger.kurzname}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}`,
    anschrift: [name, ...(brief.an?.zeilen ?? anschriftzeilen(postwegAm(angaben, heute)))],
    angaben: [
      { name: 'Aktenzeichen', wert: fall.aktenzeichen },
      { name: 'Datum', wert: heute.split('-').reverse().join('.') },
      { name: 'Telefon', wert: traeger.telefon },
      { name: 'Es schreibt Ihnen', wert: h.konto?.name ?? '' },
    ],
    absaetze: [`Guten Tag${name === '' ? '' : ` ${name}`},`, ...brief.absaetze],
    punkte: brief.punkte,
    teile: brief.teile,
  }
}
