import { sichtVon } from '../eingliederung/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { anwesendeStunden, liesAnwesenheit } from './anwesenheit.ts'
import { liesBerichte } from './bericht.ts'
import { type Teilnahme, zeitraumVon } from './teilnahme.ts'
import { verbleibIstFaellig } from './uebernehmen.ts'
import { listeGeschlossen, naechsterFuer } from './warteliste.ts'

const entschuldigend = ['behoerde', 'bewerbung', 'familie', 'sonstiges']

/** A participation as the page of the case shows it: with attendance and the reports of the provider. */
export async function alsZeile(z: Zugriff, x: Teilnahme, heute: string) {
  const { von, bis } = zeitraumVon(x)
  const tage = await liesAnwesenheit(z.db, z.traegerId, [x.teilnahmeId], { von, bis })
  const zahl = (arten: readonly string[]) => tage.filter((tag) => arten.includes(tag.art)).length
  const berichte = await liesBerichte(z.db, z.traegerId, x.teilnahmeId, { nurEingereicht: true })
  const naechster = await naechsterFuer(z.db, z.traegerId, x, heute)
  return {
    teilnahmeId: x.teilnahmeId,
    nummer: x.nummer,
    titel: x.titel,
    massnahmeId: x.massnahmeId,
    anbieter: x.anbieter,
    stand: x.stand,
    von,
    bis,
    ort: x.ort,
    ziel: x.ziel,
    kontakt: x.kontakt,
    angebotBis: x.angebotBis,
    antwort: x.antwort,
    austrittGrund: x.austrittGrund,
    listeGeschlossen: listeGeschlossen(x),
    naechster: naechster === undefined ? null : { von: naechster.von, frei: naechster.frei },
    fragtVerbleib: x.austrittAm !== null && verbleibIstFaellig(x.austrittAm, heute) && (x.stand === 'abgeschlossen' || x.stand === 'abgebrochen'),
    stunden: x.instrument === 'p16d' ? await stundenJeMonat(z, x, heute) : [],
    anwesend: zahl(['anwesend']),
    // who may not see health sees an excuse
    ...(sichtVon(z.konto).gesundheit
      ? { entschuldigt: zahl(entschuldigend), krank: zahl(['krank']) }
      : { entschuldigt: zahl([...entschuldigend, 'krank']), krank: null }),
    unentschuldigt: tage.filter((tag) => tag.art === 'unentschuldigt').map((tag) => tag.tag),
    berichte: berichte.map(({ berichtId, art, inhalt, eingereichtAm, gesehenAm }) => ({
      berichtId,
      art,
      inhalt,
      neu: gesehenAm === null,
      am: eingereichtAm === null ? null : tagVon(eingereichtAm).toString(),
    })),
  }
}

/** Attended hours of the last months: what a Mehraufwandsentschädigung is reckoned with. */
async function stundenJeMonat(z: Zugriff, x: Teilnahme, heute: string) {
  const dieser = Temporal.PlainDate.from(heute).toPlainYearMonth()
  const monate = [2, 1, 0].map((n) => dieser.subtract({ months: n }).toString()).filter((m) => m >= zeitraumVon(x).von.slice(0, 7))
  const zeilen = []
  for (const monat of monate) zeilen.push({ monat, ...(await anwesendeStunden(z.db, z.traegerId, x.teilnahmeId, monat)) })
  return zeilen
}

export type Teilnahmezeile = Awaited<ReturnType<typeof alsZeile>>
