import { davon, erste, leuteDesFalls, liesProfil, ohneGesundheit } from '../eingliederung/index.ts'
import { anschriftSchema, findFall, gueltigAm, liesAngaben, schreibeBrief } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Fehlschlag, fehlschlag, personVon } from './beginnen.ts'
import type { Uebergabeart } from './model.ts'
import { foerderfehler, zwecke } from './texte/personal-foerderung.ts'
import { uebergabe as t } from './texte/personal-uebergabe.ts'
import { nimmInPlan } from './uebergabe-plan.ts'

export type Uebergabezeile = Readonly<{ schluessel: string; name: string; wert: string }>

/**
 * What a hand-over sheet can say about a person: who they are, how to reach them, what they learned and want. Benefits, income, family and
 * health are never read for it.
 */
export async function uebergabezeilen(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  personId: string,
  tag: string,
): Promise<readonly Uebergabezeile[]> {
  const mensch = (await leuteDesFalls(db, traegerId, fallId, tag)).find((m) => m.personId === personId)
  const profil = await liesProfil(db, traegerId, personId, ohneGesundheit, { tag })
  const anschrift = anschriftSchema.safeParse(
    gueltigAm(await liesAngaben(db, traegerId, fallId), tag).find((a) => a.art === 'haushalt.anschrift')?.wert,
  )
  const schule = erste(profil, 'schulabschluss')
  const liste = (werte: readonly (string | undefined)[]): string => werte.filter((w) => w !== undefined && w !== '').join(', ')
  const zeilen: [keyof typeof t.zeilen, string][] = [
    ['name', mensch?.name ?? ''],
    ['geburtsdatum', mensch === undefined ? '' : alsDatum(mensch.geburtsdatum)],
    ['anschrift', anschrift.success ? `${anschrift.data.strasse}, ${anschrift.data.plz} ${anschrift.data.ort}` : ''],
    ['schulabschluss', schule === undefined ? '' : t.schulabschluesse[schule.abschluss]],
    ['berufsabschluss', liste(davon(profil, 'berufsabschluss').map((a) => a.wert.name))],
    ['berufe', liste(davon(profil, 'beruf').map((a) => a.wert.name))],
    ['wunsch', liste(davon(profil, 'wunschberuf').map((a) => a.wert.name))],
    ['sprachen', liste(davon(profil, 'sprache').map((a) => `${a.wert.sprache} ${a.wert.niveau}`))],
  ]
  return zeilen.filter(([, wert]) => wert !== '').map(([schluessel, wert]) => ({ schluessel, name: t.zeilen[schluessel], wert }))
}

export type NeueUebergabe = Readonly<{
  fallId: string
  personId: string
  art: Uebergabeart
  /** rows that stay on the sheet, by key; name is always there */
  zeilen: readonly string[]
  ziel: string
  unterrichtet: boolean
  /** write it into the draft of the Kooperationsplan */
  inPlan: boolean
}>

/** Makes the sheet, keeps what it says, and puts it into the papers of the case and the print queue. */
export async function uebergib(
  db: TraegerDb,
  umfeld: Pick<Umfeld, 'tresor' | 'traeger'>,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  u: NeueUebergabe,
): Promise<Readonly<{ ok: true; dokumentId: string }> | Fehlschlag> {
  if (!u.unterrichtet) return fehlschlag(foerderfehler.unterrichtung)
  if (u.ziel.trim() === '') return fehlschlag(foerderfehler.ohneGrund)
  const plan = u.inPlan ? await nimmInPlan(db, h, { ...u, ziel: u.ziel.trim() }) : undefined
  if (plan?.ok === false) return plan
  const heute = tagVon(h.jetzt).toString()
  const alle = await uebergabezeilen(db, h.traegerId, u.fallId, u.personId, heute)
  const zeilen = [
    ...alle.filter((z) => z.schluessel === 'name' || u.zeilen.includes(z.schluessel)),
    { schluessel: 'ziel', name: t.zeilen.ziel, wert: u.ziel.trim() },
  ]
  const fall = await findFall(db, h.traegerId, u.fallId)
  if (fall === undefined) return fehlschlag(foerderfehler.nichtGefunden)
  const geschrieben = await schreibeBrief(db, umfeld.tresor, h, umfeld.traeger, fall, {
    titel: t.blatt,
    dateiname: t.blatt,
    absaetze: [t.blattText[u.art], t.rechtsgrund],
    punkte: [],
    teile: zeilen.map((z) => ({ titel: z.name, absaetze: [z.wert] })),
    personId: u.personId,
    an: { name: 'Agentur für Arbeit', zeilen: [] },
  })
  if (!geschrieben.ok) return fehlschlag(geschrieben.satz)
  await db
    .insertInto('foerderungUebergabe')
    .values({
      traegerId: h.traegerId,
      fallId: u.fallId,
      personId: u.personId,
      instrument: u.art,
      zeilen: JSON.stringify(zeilen),
      unterrichtetAm: heute,
      dokumentId: geschrieben.dokumentId,
      kontoId: personVon(h),
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'foerderung.uebergabe',
    fallId: u.fallId,
    gegenstand: u.art,
    zweck: zwecke.uebergabe,
  })
  return { ok: true, dokumentId: geschrieben.dokumentId }
}

export type Uebergeben = Readonly<{ dokumentId: string; am: string; name: string }>

/** Sheets that were made for a person, newest first. */
export async function uebergabenVon(db: TraegerDb, traegerId: string, personId: string, art: Uebergabeart): Promise<readonly Uebergeben[]> {
  const zeilen = await db
    .selectFrom('foerderungUebergabe as u')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'u.traegerId').onRef('k.kontoId', '=', 'u.kontoId'))
    .select(['u.dokumentId', 'u.unterrichtetAm as am', 'k.name'])
    .where('u.traegerId', '=', traegerId)
    .where('u.personId', '=', personId)
    .where('u.instrument', '=', art)
    .orderBy('u.am', 'desc')
    .execute()
  return zeilen
}
