import { tagVon } from '../platform/clock/index.ts'
import { type Angabe, beruehrt, gegenstandVon, inKraft } from './angabe.ts'
import { angabeGruppen, artInfo, stammSchema } from './angabe-arten.ts'
import { luecken, ueberschneidungen } from './angaben-befunde.ts'
import { alsDatum, alsKurztext, alsText, type Namen, nameVon } from './anzeige.ts'
import { gleich } from './monatswert.ts'
import type { FallPerson } from './personen.ts'
import { anzeige, befunde as t } from './texte/personal-saetze.ts'

/** A piece of a bar: months of the year as lines of a grid, `von` 1 to 12, `bis` 2 to 13. */
export type Balkenstueck = Readonly<{ angabeId: string; von: number; bis: number; kurz: string; text: string; zeit: string; neu: boolean }>

/** All facts of one subject within the year. */
export type Angabenzeile = Readonly<{
  gegenstand: string
  name: string
  person: string
  stuecke: readonly Balkenstueck[]
  bekanntSeit: string
  quelle: string
  erfasstVon: string
  dokumentId: string | null
}>

export type Angabenansicht = Readonly<{
  jahr: number
  gruppen: readonly Readonly<{ name: string; zeilen: readonly Angabenzeile[] }>[]
  /** days on which something was learned, the newest last */
  staende: readonly string[]
  /** overlaps and gaps, one sentence each */
  befunde: readonly string[]
  anzahl: number
}>

/** The names people are called by, from the newest fact about them. */
export function namenVon(angaben: readonly Angabe[], personen: readonly FallPerson[]): Namen {
  return Object.fromEntries(
    personen.map(({ personId, kennung }) => {
      const stamm = stammSchema.safeParse(angaben.findLast((a) => a.art === 'person.stamm' && a.personId === personId)?.wert)
      return [kennung, stamm.success ? stamm.data.vorname : kennung]
    }),
  )
}

/**
 * The facts of a year as known at a moment: one line a subject, its pieces over the months.
 *
 * @param verlauf all rows of the case
 */
export function zeigeAngaben(verlauf: readonly Angabe[], personen: readonly FallPerson[], jahr: number, bekanntAm: Temporal.Instant): Angabenansicht {
  const [von, bis] = [`${jahr}-01-01`, `${jahr}-12-31`]
  const stand = inKraft(verlauf, bekanntAm)
  const namen = namenVon(stand, personen)
  const personName = (personId: string | null) => namen[personen.find((p) => p.personId === personId)?.kennung ?? ''] ?? ''
  const staende = [...new Set(verlauf.map((a) => tagVon(a.bekanntSeit).toString()))].sort()
  const letzterTag = staende.length > 1 ? staende.at(-1) : undefined
  const zeilen = [
    ...Map.groupBy(
      stand.filter((a) => beruehrt(a, von, bis)),
      gegenstandVon,
    ),
  ].map(([gegenstand, gleiche]): [string, Angabenzeile] => {
    const neueste = gleiche.reduce((a, b) => (Temporal.Instant.compare(b.bekanntSeit, a.bekanntSeit) > 0 ? b : a))
    const info = artInfo(neueste.art)
    return [
      info.gruppe,
      {
        gegenstand,
        name: nameVon(info, neueste.wert),
        person: personName(neueste.personId),
        stuecke: gleiche.map((a) => stueck(a, jahr, namen, tagVon(a.bekanntSeit).toString() === letzterTag && !nurGekuerzt(a, verlauf))),
        bekanntSeit: tagVon(neueste.bekanntSeit).toString(),
        quelle: neueste.quelle,
        erfasstVon: neueste.erfasstVon,
        dokumentId: neueste.dokumentId,
      },
    ]
  })
  const gruppen = angabeGruppen.map((name) => ({
    name,
    zeilen: zeilen.filter(([gruppe]) => gruppe === name).map(([, zeile]) => zeile),
  }))
  return { jahr, gruppen: gruppen.filter((g) => g.zeilen.length > 0), staende, befunde: befunde(stand, von, bis, personName), anzahl: zeilen.length }
}

/** The rest of a fact that was split: its value is not new. */
function nurGekuerzt(a: Angabe, verlauf: readonly Angabe[]): boolean {
  return a.ersetzt !== null && gleich(verlauf.find((v) => v.angabeId === a.ersetzt)?.wert, a.wert)
}

function stueck(a: Angabe, jahr: number, namen: Namen, neu: boolean): Balkenstueck {
  const info = artInfo(a.art)
  const von = a.giltVon < `${jahr}-01-01` ? 1 : Number(a.giltVon.slice(5, 7))
  const bis = a.giltBis === null || a.giltBis > `${jahr}-12-31` ? 13 : Number(a.giltBis.slice(5, 7)) + 1
  return { angabeId: a.angabeId, von, bis, kurz: alsKurztext(info, a.wert, namen), text: alsText(info, a.wert, namen), zeit: zeitVon(a), neu }
}

export function zeitVon({ giltVon, giltBis }: Pick<Angabe, 'giltVon' | 'giltBis'>): string {
  return giltBis === null ? anzeige.ab(alsDatum(giltVon)) : anzeige.zeit(alsDatum(giltVon), alsDatum(giltBis))
}

function befunde(stand: readonly Angabe[], von: string, bis: string, personName: (personId: string | null) => string): string[] {
  const wessen = (a: Pick<Angabe, 'art' | 'personId'>) => `${t.was(artInfo(a.art).name)}${a.personId === null ? '' : t.bei(personName(a.personId))}`
  const doppelt = ueberschneidungen(stand)
    .filter((u) => beruehrt({ giltVon: u.von, giltBis: u.bis }, von, bis))
    .map((u) => t.doppelt(wessen(u.angaben[0]), alsDatum(u.von)))
  const offen = luecken(stand, von, bis).map((l) => t.luecke(wessen(l), alsDatum(l.von), alsDatum(l.bis)))
  return [...doppelt, ...offen]
}

/** One state of knowledge of one subject: what was known of each month from this moment on. */
export type Quadratreihe = Readonly<{ seit: string; stuecke: readonly Readonly<{ von: number; bis: number; kurz: string; neu: boolean }>[] }>

/** The history of one subject: months across, states of knowledge upwards, the newest first. */
export function quadratVon(verlauf: readonly Angabe[], personen: readonly FallPerson[], gegenstand: string, jahr: number): Quadratreihe[] {
  const eigene = verlauf.filter((a) => gegenstandVon(a) === gegenstand)
  const namen = namenVon(verlauf, personen)
  const momente = [...new Map(eigene.map((a) => [tagVon(a.bekanntSeit).toString(), a.bekanntSeit])).values()]
  let zuvor = new Set<string>()
  const reihen = momente.map((moment) => {
    const stuecke = inKraft(eigene, moment)
      .filter((a) => beruehrt(a, `${jahr}-01-01`, `${jahr}-12-31`))
      .map((a) => stueck(a, jahr, namen, false))
    const hier = new Set(stuecke.map((s) => `${s.von} ${s.bis} ${s.kurz}`))
    const ergebnis = stuecke.map(({ von, bis, kurz }) => ({ von, bis, kurz, neu: zuvor.size > 0 && ![...zuvor].some((z) => z.endsWith(` ${kurz}`)) }))
    zuvor = hier
    return { seit: tagVon(moment).toString(), stuecke: ergebnis }
  })
  return reihen.reverse().slice(0, 6)
}
