import { davon, liesProfil, ohneGesundheit } from '../eingliederung/index.ts'
import { foerderungenVon } from '../foerderung/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { instrumentName, massnahmeInstrumente } from './instrumente.ts'
import { liesDurchgaenge, listeMassnahmen, type Massnahme } from './katalog.ts'
import { barriereNamen, sprachNamen } from './texte/personal.ts'
import { passung as t } from './texte/personal-seiten.ts'
import { type Barrierefreiheit, barrierefreiheit, type KursSprache, sprachen } from './werte.ts'
import { platzHindernisse } from './zuweisen.ts'

/** Level of German from which a course in German is no obstacle. */
const DEUTSCH_REICHT: ReadonlySet<string> = new Set(['B1', 'B2', 'C1', 'C2', 'erst'])

/**
 * Runs that have not ended, filtered by what the page asks for. Which languages somebody speaks sorts and explains them; nothing is left
 * out because of it, and no fact of health is read.
 */
export async function liesPassende(z: Zugriff, fallId: string, personId: string, heute: string) {
  const suche = new URL(z.request.url).searchParams
  const filter = {
    q: suche.get('q')?.trim().slice(0, 80) ?? '',
    instrument: suche.get('instrument') ?? '',
    sprache: sprachen.find((s) => s === suche.get('sprache')) ?? ('' as const),
    barriere: barrierefreiheit.find((b) => b === suche.get('barriere')) ?? ('' as const),
    frei: suche.get('frei') === '1',
    instrumente: massnahmeInstrumente.map(({ code, kurz }) => ({ wert: code, name: kurz })),
    sprachen: sprachen.map((s) => ({ wert: s, name: sprachNamen[s] })),
    barrieren: barrierefreiheit.map((b) => ({ wert: b, name: barriereNamen[b] })),
  }
  const spricht = new Map(
    davon(await liesProfil(z.db, z.traegerId, personId, ohneGesundheit, { tag: heute }), 'sprache').map(({ wert }) => [wert.sprache, wert.niveau]),
  )
  const massnahmen = new Map((await listeMassnahmen(z.db, z.traegerId)).map((m) => [m.massnahmeId, m]))
  const angebote = (await liesDurchgaenge(z.db, z.traegerId, { endetAb: heute })).flatMap((d) => {
    const m = massnahmen.get(d.massnahmeId)
    if (m === undefined || !m.aktiv || !passt(m, d, filter)) return []
    return [
      {
        durchgangId: d.durchgangId,
        massnahmeId: m.massnahmeId,
        titel: m.titel,
        anbieter: m.anbieter,
        instrument: m.instrument,
        art: instrumentName(m.instrument),
        von: d.von,
        bis: d.bis,
        ort: d.ort,
        zeiten: d.zeiten,
        plaetze: d.plaetze,
        belegt: d.belegt,
        wartend: d.wartend,
        frei: d.frei,
        sprachen: m.daten.sprachen.map((s) => sprachNamen[s]),
        barrierefrei: m.daten.barrierefrei.map((b) => barriereNamen[b]),
        spricht: sprachlich(m.daten.sprachen, spricht),
        beimArbeitgeber: m.daten.beimArbeitgeber,
        hindernisse: platzHindernisse(d, m, { laengerWeil: '-' }, heute),
      },
    ]
  })
  const reihenfolge = { ja: 0, unbekannt: 1, nein: 2 } as const
  return {
    filter,
    angebote: angebote.toSorted(
      (a, b) =>
        a.hindernisse.length - b.hindernisse.length || reihenfolge[a.spricht.passt] - reihenfolge[b.spricht.passt] || a.von.localeCompare(b.von),
    ),
    foerderungen: (await foerderungenVon(z.db, z.traegerId, { fallId }))
      .filter((f) => f.personId === personId && f.stand === 'bewilligt')
      .map(({ foerderungId, instrument, von }) => ({ foerderungId, instrument, name: instrumentName(instrument), von })),
  }
}

type Lauf = Readonly<{ ort: string; frei: number }>
type Filter = Readonly<{ q: string; instrument: string; sprache: KursSprache | ''; barriere: Barrierefreiheit | ''; frei: boolean }>

function passt(m: Massnahme, d: Lauf, f: Filter): boolean {
  const text = `${m.titel} ${m.anbieter} ${d.ort} ${m.daten.inhalt} ${m.daten.zielgruppe}`.toLowerCase()
  const woerter = f.q.toLowerCase().split(/\s+/)
  return (
    woerter.every((wort) => text.includes(wort)) &&
    (f.instrument === '' || m.instrument === f.instrument) &&
    (f.sprache === '' || m.daten.sprachen.includes(f.sprache)) &&
    (f.barriere === '' || m.daten.barrierefrei.includes(f.barriere)) &&
    (!f.frei || d.frei > 0)
  )
}

/** Whether somebody understands the course, and why. */
function sprachlich(
  kurs: readonly KursSprache[],
  spricht: ReadonlyMap<string, string>,
): Readonly<{ passt: 'ja' | 'nein' | 'unbekannt'; satz: string }> {
  if (spricht.size === 0) return { passt: 'unbekannt', satz: t.spracheUnbekannt }
  const deutsch = spricht.get('de')
  const eigene = kurs.find((s) => s !== 'de' && s !== 'de-leicht' && spricht.has(s))
  if (eigene !== undefined) return { passt: 'ja', satz: t.inSprache(sprachNamen[eigene]) }
  if (kurs.includes('de') && deutsch !== undefined && DEUTSCH_REICHT.has(deutsch)) return { passt: 'ja', satz: t.deutsch(deutsch) }
  if (kurs.includes('de-leicht') && deutsch !== undefined) return { passt: 'ja', satz: t.leicht(deutsch) }
  return { passt: 'nein', satz: t.zuWenig(deutsch) }
}
