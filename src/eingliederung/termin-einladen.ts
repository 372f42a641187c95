import { elektronischAn } from '../bescheid/index.ts'
import { findFall, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { type Belehrung, meldungBelehrung } from './belehrung.ts'
import { tagMitWochentag } from './tage.ts'
import { findTermin, liesEinladungen, liesRaeume } from './termin-lesen.ts'
import { type Getan, geht, gehtNicht, type Termin } from './termin-model.ts'
import { benachrichtigePerson } from './termin-post.ts'
import { protokolliereTermin } from './termin-vergeben.ts'
import { uhrzeit } from './termin-zeit.ts'
import { einladungBrief as t } from './texte/personal-einladung.ts'
import { terminFehler } from './texte/personal-termin.ts'

export type Einladungswunsch = Readonly<{
  /** by sec. 59, with instruction about the consequences */
  verbindlich: boolean
  /** works on to the first day of fitness (sec. 309 (3) sentence 3 SGB III); the letter says so */
  wirktFort: boolean
  /** handed over in the house, against a signature */
  uebergeben?: boolean
}>

type Womit = Readonly<{ tresor: Tresor; traeger: Traeger; mail: boolean }>

/** Writes the letter of invitation and sends it on its way: portal where the person consented and a mail reaches her, else printed. */
export async function ladeEin(
  db: TraegerDb,
  { tresor, traeger, mail }: Womit,
  h: Handlung,
  terminId: string,
  wunsch: Einladungswunsch,
): Promise<Getan<{ einladungId: string }>> {
  const termin = await findTermin(db, h.traegerId, terminId)
  const fall = termin && (await findFall(db, h.traegerId, termin.fallId))
  if (termin === undefined || fall === undefined || termin.stand !== 'vereinbart') return gehtNicht(terminFehler.nichtDa)
  const hindernis = await wasHindert(db, h, termin, wunsch)
  if (hindernis !== undefined) return gehtNicht(hindernis)
  const kontoId = mail && wunsch.uebergeben !== true ? await elektronischAn(db, h, termin.fallId, termin.personId) : undefined
  const weg = wunsch.uebergeben === true ? 'uebergabe' : kontoId === undefined ? 'post' : 'portal'
  const zuSpaet = wunsch.verbindlich && weg !== 'uebergabe' ? kommtZuSpaet(h, termin) : undefined
  if (zuSpaet !== undefined) return gehtNicht(zuSpaet)
  const belehrung = wunsch.verbindlich ? meldungBelehrung(tagVon(termin.von).toString()) : undefined
  if (wunsch.verbindlich && belehrung === undefined) return gehtNicht(terminFehler.keineBelehrung)
  const brief = await schreibeBrief(db, tresor, h, traeger, fall, await briefVon(db, h, traeger, termin, { ...wunsch, belehrung }), {
    ohneDruck: weg !== 'post',
  })
  if (!brief.ok) return gehtNicht(brief.satz)
  const { einladungId } = await db
    .insertInto('terminEinladung')
    .values({
      traegerId: h.traegerId,
      terminId,
      verbindlich: wunsch.verbindlich,
      rechtsfolgenFassung: belehrung?.fassung ?? '',
      wirktFort: wunsch.wirktFort,
      von: termin.von,
      dokumentId: brief.dokumentId,
      weg,
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .returning('einladungId')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('termin')
    .set({ verbindlich: wunsch.verbindlich, verlegbar: !wunsch.verbindlich && termin.verlegbar, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('terminId', '=', terminId)
    .execute()
  if (weg === 'portal') await benachrichtigePerson(db, h, { ...termin, anlass: 'termin', gegenstand: einladungId })
  await protokolliereTermin(db, h, 'termin.einladen', termin)
  return geht({ einladungId })
}

async function wasHindert(db: TraegerDb, h: Handlung, termin: Termin, wunsch: Einladungswunsch): Promise<string | undefined> {
  if (Temporal.Instant.compare(termin.von, h.jetzt) <= 0) return terminFehler.schonVorbei
  if (wunsch.verbindlich && (termin.form === 'telefon' || termin.form === 'video')) return terminFehler.nurPersoenlich
  if (wunsch.wirktFort && !wunsch.verbindlich) return terminFehler.wirktNichtFort
  const schon = (await liesEinladungen(db, h.traegerId, [termin.terminId])).at(-1)
  const gleich = schon !== undefined && Temporal.Instant.compare(schon.von, termin.von) === 0 && schon.verbindlich === wunsch.verbindlich
  return gleich ? terminFehler.eingeladen : undefined
}

const TAGE_BIS_BEKANNT = 4

/** A letter counts as received on the fourth day: a summons that comes later has no consequences. */
function kommtZuSpaet(h: Handlung, termin: Termin): string | undefined {
  const bekannt = tagVon(h.jetzt).add({ days: TAGE_BIS_BEKANNT })
  return Temporal.PlainDate.compare(bekannt, tagVon(termin.von)) >= 0
    ? terminFehler.zuSpaet(bekannt.toString().split('-').reverse().join('.'))
    : undefined
}

type Briefwunsch = Einladungswunsch & Readonly<{ belehrung: Belehrung | undefined }>

async function briefVon(db: TraegerDb, h: Handlung, traeger: Traeger, termin: Termin, wunsch: Briefwunsch) {
  const raum = (await liesRaeume(db, h.traegerId)).find((r) => r.raumId === termin.raumId)
  const { name } = await db
    .selectFrom('konto')
    .select('name')
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', termin.kontoId)
    .executeTakeFirstOrThrow()
  const dauer = Math.round(termin.von.until(termin.bis).total('minutes'))
  const punkt = (titel: string, warum: string) => ({ titel, warum, geeignet: '' })
  const folgen = wunsch.belehrung
    ? [
        { titel: t.folgen, absaetze: [...wunsch.belehrung.absaetze, t.andereZeit, ...(wunsch.wirktFort ? [t.fort] : [])] },
        { titel: t.rechtsbehelfTitel, absaetze: [t.rechtsbehelf] },
      ]
    : [{ titel: t.freiwillig, absaetze: [t.freiwilligText] }]
  return {
    titel: t.titel,
    dateiname: t.dateiname,
    personId: termin.personId,
    absaetze: [t.einleitung],
    punkte: [
      punkt(t.wann, t.zeit(tagMitWochentag(tagVon(termin.von)), uhrzeit(termin.von), dauer)),
      punkt(t.wo, woVon(termin, raum, traeger)),
      punkt(t.worum, t.zweck(termin.zweck)),
      punkt(t.mit, name),
    ],
    teile: [{ titel: t.nichtPasst, absaetze: [t.nichtPasstText] }, { titel: t.reise, absaetze: [t.reiseText] }, ...folgen],
  }
}

function woVon(termin: Termin, raum: Readonly<{ name: string; haus: string }> | undefined, haus: Traeger): string {
  if (termin.form === 'telefon') return t.telefon
  if (termin.form === 'video') return t.video(termin.ort)
  if (raum !== undefined) return t.raum(raum.name, raum.haus)
  return termin.ort === '' ? t.imHaus(haus.name, haus.strasse, `${haus.plz} ${haus.ort}`) : termin.ort
}
