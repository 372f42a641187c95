import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Haken } from '../platform/http/umfeld.ts'
import { pruefeVerpflichtung, type Verlangt, type Verpflichtungslage } from '../recht/index.ts'
import { type Belehrung, pflichtBelehrung } from './belehrung.ts'
import { inZiffern } from './tage.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { mitwirkungsnamen, pflichtFehler, verpflichtungText as t } from './texte/personal-pflicht.ts'
import { reicheNeuEin } from './verfuegung-vorlegen.ts'
import { zaehleLage } from './verpflichtung-lage.ts'
import { findVerpflichtung, verpflichtungslageSchema } from './verpflichtung-model.ts'

export type NeueVerpflichtung = Readonly<{ fallId: string; personId: string; verpflichtungId?: string }> &
  Pick<Verpflichtungslage, 'ausloeser' | 'planBeruecksichtigt' | 'planGrund' | 'verlangt' | 'ermessen'>

/**
 * Hands an obligation (sec. 15a) to a second person. Its conditions are checked against what the program knows: without the trigger, the
 * plan considered, structured efforts and reasons of discretion where there is any, it does not leave.
 */
export async function legeVerpflichtungVor(
  db: TraegerDb,
  haken: Pick<Haken, 'verfuegungen'> | undefined,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  { fallId, personId, verpflichtungId: alte, ...neu }: NeueVerpflichtung,
): Promise<Getan<{ verpflichtungId: string; entwurfId: string }>> {
  const belehrung = pflichtBelehrung(tagVon(h.jetzt).toString())
  if (belehrung === undefined) return gehtNicht(pflichtFehler.nochKein15a)
  const gelesen = verpflichtungslageSchema.safeParse({ ...(await zaehleLage(db, h, { fallId, personId })), ...neu, belehrung: true })
  if (!gelesen.success) return gehtNicht(pflichtFehler.verlangt)
  const pruefung = pruefeVerpflichtung(gelesen.data)
  if (!pruefung.moeglich) return gehtNicht(...pruefung.bedingungen.filter((b) => !b.erfuellt).map((b) => b.satz))
  const verpflichtungId = await speichere(db, h, { fallId, personId, alte }, gelesen.data)
  if (verpflichtungId === undefined) return gehtNicht(pflichtFehler.stand)
  const inhalt = inhaltVon(personId, gelesen.data, pruefung.ermessen, belehrung)
  const entwurfId = await reicheNeuEin(db, haken, h, { fallId, personId, art: 'verpflichtung', gegenstand: verpflichtungId, inhalt })
  return geht({ verpflichtungId, entwurfId })
}

type Wem = Readonly<{ fallId: string; personId: string; alte: string | undefined }>

async function speichere(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  { fallId, personId, alte }: Wem,
  lage: Verpflichtungslage,
): Promise<string | undefined> {
  const werte = { lage: JSON.stringify(lage), ausloeser: lage.ausloeser }
  const zeile =
    alte === undefined
      ? await db
          .insertInto('verpflichtung')
          .values({ traegerId: h.traegerId, fallId, personId, kontoId: h.konto.kontoId, angelegtAm: h.jetzt, ...werte })
          .returning('verpflichtungId')
          .executeTakeFirst()
      : await db
          .updateTable('verpflichtung')
          .set(werte)
          .where('traegerId', '=', h.traegerId)
          .where('verpflichtungId', '=', alte)
          .where('fallId', '=', fallId)
          .where('stand', '=', 'entwurf')
          .returning('verpflichtungId')
          .executeTakeFirst()
  return zeile?.verpflichtungId
}

function inhaltVon(personId: string, l: Verpflichtungslage, ermessen: boolean, belehrung: Belehrung): Verfuegungsinhalt {
  return {
    titel: t.titel,
    empfaenger: { art: 'person', personId },
    tenor: [t.tenor, ...l.verlangt.map(verlangtSatz)],
    sachverhalt: [l.ausloeser === 'A' ? t.A : l.ausloeser === 'B' ? t.B : t.C(l.planGrund), l.planGilt ? t.planBeruecksichtigt : t.ohnePlan],
    gruende: [
      ...pruefeVerpflichtung(l)
        .bedingungen.filter((b) => b.schluessel === 'ausloeser')
        .map((b) => `${b.satz} (${b.fundstelle.stelle} ${b.fundstelle.gesetz})`),
      t.zumutbar,
    ],
    ermessensentscheidung: ermessen,
    ermessen: ermessen ? l.ermessen.filter((e) => e.trim() !== '') : [],
    rechtsgrundlagen: ['§\u00a015a SGB\u00a0II', '§\u00a010 SGB\u00a0II', '§\u00a031 Abs.\u00a01 SGB\u00a0II'],
    rechtsfolgen: { fassung: belehrung.fassung, absaetze: [...belehrung.absaetze] },
    sofort: t.sofort,
    hinweise: [],
  }
}

/** `Eigenbemühungen: Bewerbungen als … Mindestens 4 je Monat. Nachweis: …` */
export function verlangtSatz(v: Verlangt): string {
  if (v.art !== 'eigenbemuehungen') return t.anderes(mitwirkungsnamen[v.art], v.was)
  return t.eigenbemuehungen(v.was, v.anzahl ?? 0, t.je[v.je ?? 'monat'], v.nachweisform ?? '', inZiffern(v.nachweisBis ?? ''))
}

/** Records what the person did of an obligation, or that the day for it is over. */
export async function erfasseErfuellung(
  db: TraegerDb,
  h: Handlung,
  verpflichtungId: string,
  e: Readonly<{ nr: number; erfuellt: boolean; was: string; am: string; dokumentId?: string | null }>,
): Promise<Getan> {
  const v = await findVerpflichtung(db, h.traegerId, verpflichtungId)
  if (v === undefined || v.lage.verlangt[e.nr] === undefined) return gehtNicht(pflichtFehler.nichtDa)
  if (v.stand !== 'gilt') return gehtNicht(pflichtFehler.stand)
  if (e.was.trim() === '') return gehtNicht(pflichtFehler.antwort)
  if (!/^\d{4}-\d\d-\d\d$/.test(e.am)) return gehtNicht(pflichtFehler.tag)
  await db
    .insertInto('verpflichtungErfuellung')
    .values({
      traegerId: h.traegerId,
      verpflichtungId,
      ...e,
      was: e.was.trim(),
      dokumentId: e.dokumentId ?? null,
      kontoId: h.konto?.kontoId ?? null,
      erfasstAm: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'verpflichtung.erfuellung',
    fallId: v.fallId,
    gegenstand: verpflichtungId,
  })
  return geht({})
}
