import { findFall, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import { type Antwort, nein } from './antwort.ts'
import { merke } from './bedarf.ts'
import { nichtErreichbar, offeneLage, setzeEnde } from './ende.ts'
import { ANTWORT_TAGE, erreichbarerMonat } from './ende-rechnen.ts'
import { endeNachricht } from './texte/ende-nachricht.ts'
import { saetze } from './texte/personal.ts'
import { endeAnhoerung as a } from './texte/personal-ende.ts'
import { briefAn } from './vorlegen.ts'
import { artName } from './werte.ts'

/** What writing to a family takes. */
export type Schreibumfeld = Pick<Umfeld, 'tresor' | 'traeger' | 'haken'>

/** The hearing before a grant ends (sec. 24 SGB X): a letter, and a message in three languages in the own area. */
export async function hoereZumEndeAn(db: TraegerDb, umfeld: Schreibumfeld, h: Handlung, bedarfId: string): Promise<Antwort> {
  const lage = await offeneLage(db, h, bedarfId, ['begonnen'])
  if (!lage.ok) return lage
  const { b, e } = lage
  const hindernis = await nichtErreichbar(db, h, b, e)
  if (hindernis !== undefined) return hindernis
  const fall = await findFall(db, h.traegerId, b.fallId)
  if (fall === undefined) return nein(saetze.gibtEsNicht)
  const heute = tagVon(h.jetzt)
  const frist = heute.add({ days: ANTWORT_TAGE }).toString()
  const letzter = erreichbarerMonat(e, heute)
  const brief = await schreibeBrief(db, umfeld.tresor, h, umfeld.traeger, fall, {
    titel: a.titel,
    dateiname: a.dateiname,
    absaetze: [
      a.worum(artName(b.art), b.name, b.bis),
      a.anlassSatz(b.name, e.anlass, e.am),
      ...(e.grund === '' ? [] : [e.grund]),
      a.absicht(letzter),
      a.nochNichts,
    ],
    punkte: [],
    teile: [{ titel: a.tun, absaetze: [a.aeussern(frist), a.danach] }],
    personId: await briefAn(db, h, b),
  })
  if (!brief.ok) return nein(brief.satz)
  await setzeEnde(db, h, e.endeId, { stand: 'angehoert', angehoertAm: heute.toString(), frist, dokumentId: brief.dokumentId })
  const art = artName(b.art)
  const text = endeNachricht.teile(art, b.name, alsMonat(letzter), alsMonat(letzter, 'en'), frist).join('\n\n')
  if (h.konto !== undefined)
    await umfeld.haken?.schreibeAnPerson?.(db, { ...h, konto: h.konto }, b.fallId, { betreff: endeNachricht.betreff(art), text })
  await merke(db, h, 'teilhabe.ende-anhoeren', b.fallId, bedarfId)
  return { ok: true }
}
