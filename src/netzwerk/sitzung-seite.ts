import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesMitglieder } from './gremium.ts'
import type { ImNetz } from './mensch.ts'
import { wann } from './post.ts'
import { liesAufgaben, liesBeschluesse } from './protokoll-lesen.ts'
import { findSitzung, liesPunkte, liesRueckmeldungen } from './sitzung-lesen.ts'
import { liesUnterlagen } from './unterlage.ts'
import { isoTag, uhrzeit, zeitText } from './zeit.ts'

/** A meeting for those who may see it. @throws {Response} 404 for all others */
export async function sitzungOder404(db: TraegerDb, h: ImNetz, sitzungId: string | undefined) {
  const gefunden = await findSitzung(db, h, sitzungId)
  if (gefunden === undefined) throw new Response(null, { status: 404 })
  return gefunden
}

/** Everything that the page of a meeting shows. */
export async function sitzungSeite(db: TraegerDb, h: ImNetz, sitzungId: string | undefined) {
  const g = await sitzungOder404(db, h, sitzungId)
  const { gremium, stellung, sitzung: s } = g
  const imKreis = stellung.mitglied || stellung.leitet
  const begonnen = Temporal.Instant.compare(h.jetzt, s.beginn) >= 0
  const unterlagen = (await liesUnterlagen(db, h, g)).filter((u) => !u.entfernt)
  const punkte = await liesPunkte(db, h.traegerId, s.sitzungId)
  return {
    gremium: { gremiumId: gremium.gremiumId, name: gremium.name },
    stellung,
    imKreis,
    begonnen,
    darfMitwirken: h.mensch.wirktMit,
    // a conference is entered with its address
    sitzung: {
      sitzungId: s.sitzungId,
      titel: s.titel,
      wann: wann(s),
      tag: isoTag(s.beginn),
      von: uhrzeit(s.beginn),
      bis: uhrzeit(s.ende),
      ort: s.ort,
      video: imKreis ? s.video : '',
      gastgeber: s.gastgeber,
      hinweise: s.hinweise,
      eingeladen: s.eingeladenAm === null ? '' : zeitText(s.eingeladenAm),
      abgesagt: s.abgesagtAm !== null,
      protokollStand: s.protokollStand,
      protokoll: s.protokoll !== '',
      // the minutes may be begun a little before the others come
      darfSchreiben: stellung.leitet && s.abgesagtAm === null && Temporal.Instant.compare(h.jetzt, s.beginn.subtract({ hours: 1 })) >= 0,
    },
    punkte: punkte.map((p) => ({ ...p, unterlage: unterlagen.find((u) => u.unterlageId === p.unterlageId)?.titel ?? '' })),
    unterlagen: unterlagen.map((u) => ({ unterlageId: u.unterlageId, titel: u.titel, hierher: u.sitzungId === s.sitzungId })),
    leute: imKreis ? await leute(db, h, gremium.gremiumId, s) : [],
    beschluesse: await liesBeschluesse(db, h, g, s.sitzungId),
    aufgaben: await liesAufgaben(db, h, { gremiumId: gremium.gremiumId, sitzungId: s.sitzungId }),
  }
}

/** Who sits in the group on that day, what they answered, and whether the invitation left. */
async function leute(
  db: TraegerDb,
  h: ImNetz,
  gremiumId: string,
  { sitzungId, beginn, folge }: Readonly<{ sitzungId: string; beginn: Temporal.Instant; folge: number }>,
) {
  const vorbei = Temporal.Instant.compare(h.jetzt, beginn) >= 0 // whether a mail came is asked before, not after
  const tag = [tagVon(beginn).toString(), tagVon(h.jetzt).toString()].toSorted()[0]
  const mitglieder = await liesMitglieder(db, h.traegerId, gremiumId, tag)
  const antworten = await liesRueckmeldungen(db, h.traegerId, sitzungId)
  const post = await db
    .selectFrom('gremiumPost')
    .select(['mitgliedId', 'stand', 'grund'])
    .where('traegerId', '=', h.traegerId)
    .where('gegenstand', '=', sitzungId)
    .where('folge', '=', folge)
    .where('anlass', 'in', ['einladung', 'absage'])
    .execute()
  return mitglieder.map((m) => {
    const r = antworten.find((a) => a.mitgliedId === m.mitgliedId)
    const p = vorbei ? undefined : post.find((x) => x.mitgliedId === m.mitgliedId)
    return {
      mitgliedId: m.mitgliedId,
      haus: m.haus,
      hausName: m.hausName,
      name: m.name,
      rolle: m.rolle,
      antwort: r?.antwort ?? '',
      vertretung: r?.vertretung ?? '',
      anwesend: r?.anwesend === true,
      post: p?.stand ?? '',
      grund: p?.grund ?? '',
      eigenes: m.haus === h.mensch.haus && h.mensch.wirktMit,
    }
  })
}

export type Sitzungsseite = Awaited<ReturnType<typeof sitzungSeite>>
