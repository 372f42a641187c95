import { findFall, legeVorgangAn, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { imStand, merke } from './bedarf.ts'
import type { Schreibumfeld } from './ende-anhoerung.ts'
import { ANTWORT_TAGE } from './ende-rechnen.ts'
import { setzeBedarf } from './lesen.ts'
import { nachweisNachricht } from './texte/ende-nachricht.ts'
import { saetze } from './texte/personal.ts'
import { nachweis as t } from './texte/personal-ende.ts'
import { briefAn, WORTE_AB } from './vorlegen.ts'
import { artName } from './werte.ts'

/**
 * Asks for proof that a benefit was used for its purpose (sec. 29 (5) sentence 1 SGB II): a letter, a message, and a task with the day. What
 * follows where nothing comes (sentence 2) is decided outside.
 */
export async function verlangeNachweis(
  db: TraegerDb,
  umfeld: Schreibumfeld,
  h: Handlung,
  bedarfId: string,
  fassung: number,
  warum: string,
): Promise<Antwort<{ frist: string }>> {
  const da = await imStand(db, h, bedarfId, fassung, ['bewilligt', 'beendet'])
  if (!da.ok) return da
  const b = da.bedarf
  if (warum.trim().length < WORTE_AB) return nein(t.ohneGrund)
  const fall = await findFall(db, h.traegerId, b.fallId)
  if (fall === undefined) return nein(saetze.gibtEsNicht)
  const frist = tagVon(h.jetzt).add({ days: ANTWORT_TAGE }).toString()
  const art = artName(b.art)
  const brief = await schreibeBrief(db, umfeld.tresor, h, umfeld.traeger, fall, {
    titel: t.titel,
    dateiname: t.dateiname,
    absaetze: [t.worum(art, b.name, b.von, b.bis), warum.trim().slice(0, 1000), t.bitte(frist), t.geeignet],
    punkte: [],
    teile: [{ titel: t.tun, absaetze: [t.folge] }],
    personId: await briefAn(db, h, b),
  })
  if (!brief.ok) return nein(brief.satz)
  await legeVorgangAn(db, h, {
    fallId: b.fallId,
    art: 'teilhabe',
    titel: t.vorgang(art, b.name),
    stand: 'nachweis-offen',
    zustaendig: h.konto?.kontoId ?? null,
    frist,
    fristGrund: t.frist,
    fehlt: t.fehlt,
  })
  const nachricht = { betreff: nachweisNachricht.betreff(art), text: nachweisNachricht.teile(art, b.name, frist).join('\n\n') }
  if (h.konto !== undefined) await umfeld.haken?.schreibeAnPerson?.(db, { ...h, konto: h.konto }, b.fallId, nachricht)
  await setzeBedarf(db, h, b, {}) // the same request sent twice is refused
  await merke(db, h, 'teilhabe.nachweis', b.fallId, bedarfId)
  return { ok: true, frist }
}
