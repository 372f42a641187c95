import { type Kampagne, type Kampagnendaten, kampagnenstand, kampagneTexte } from '../netzwerk/index.ts'
import { zeitInDeutschland } from '../platform/audit/index.ts'
import type { NetzZugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { istNutzbar } from './bild.ts'
import { bilder } from './bild-lesen.ts'
import { bildauswahl } from './bild-zeigen.ts'
import { haeuserMitKampagne } from './kampagne-haeuser.ts'
import type { Markenansicht } from './kopfzeichen.ts'
import { liesMarkenansicht } from './kopfzeichen.ts'
import { listeInhalte } from './lesen.ts'
import { istLogodatei, markeAus } from './marke.ts'

/** A house gives out its own roles: only who signed in at the network itself coordinates. */
export function nurKoordination({ haus, netzId }: Pick<NetzZugriff, 'haus' | 'netzId'>): void {
  if (haus.traegerId !== netzId) throw new Response(null, { status: 403 })
}

/** What the form of a brand kit offers to choose from: pictures, logos and message modules of the network. */
export async function auswahlFuerKampagne(db: TraegerDb, netzId: string, jetzt: Temporal.Instant) {
  const heute = tagVon(jetzt).toString()
  const alle = await bilder(db, netzId, undefined, heute)
  const logos = alle.filter((b) => istLogodatei(b.typ) && istNutzbar(b, heute, 'web').ok)
  const bausteine = await listeInhalte(db, netzId, 'baustein', jetzt)
  return {
    logos: logos.map((b) => ({ bildId: b.bildId, titel: b.angabe.titel, typ: b.typ })),
    fotos: await bildauswahl(db, netzId, undefined, heute),
    bausteine: bausteine.map((b) => ({ inhaltId: b.inhaltId, titel: b.titel, oeffentlich: b.oeffentlich !== undefined })),
  }
}

/** Everything the page of one campaign shows. */
export async function ansichtDerKampagne(db: TraegerDb, netzId: string, k: Kampagne, jetzt: Temporal.Instant) {
  const heute = tagVon(jetzt).toString()
  return {
    kampagneId: k.kampagneId,
    fassung: k.fassung,
    herausgegeben: k.herausgegeben,
    name: k.daten.name,
    claim: k.daten.claim,
    stand: kampagnenstand(k, heute),
    standName: kampagneTexte.stand[kampagnenstand(k, heute)],
    schritte: k.schritte.map((s) => ({ nr: s.nr, was: s.was, fassung: s.fassung, von: s.von, am: zeitInDeutschland(s.am.toString()).slice(0, 10) })),
    haeuser: (await haeuserMitKampagne(db, k.kampagneId)).map((h) => ({ name: h.kurzname, seit: zeitInDeutschland(h.seit.toString()).slice(0, 10) })),
    ansicht: await vorschau(db, netzId, k.kampagneId, k.daten, heute),
  }
}

async function vorschau(db: TraegerDb, netzId: string, kampagneId: string, daten: Kampagnendaten, heute: string): Promise<Markenansicht> {
  const marke = await markeAus(db, netzId, netzId, heute, { kampagneId, daten }, null)
  const ansicht = await liesMarkenansicht(db, netzId, undefined, marke)
  if (ansicht.logo === undefined || marke.logo === undefined) return ansicht
  return { ...ansicht, logo: { ...ansicht.logo, src: `/redaktion/bilder/${marke.logo.bildId}/datei` } } // not given out yet: for staff only
}
