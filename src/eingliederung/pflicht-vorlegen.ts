import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { findDokument } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Haken } from '../platform/http/umfeld.ts'
import type { Entscheidungsvorschlag, Grund, Minderungsmonat } from '../recht/index.ts'
import { imRecht } from './pflicht-eroeffnen.ts'
import { findPflicht, type Pflichtvorgang, pflichtVon } from './pflicht-model.ts'
import { merkePflichtschritt, pflichtschritte } from './pflicht-schritt.ts'
import { vorschlagZu } from './pflicht-vorschlag.ts'
import { inZiffern } from './tage.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { pflichtFehler, pflichtnamen, minderungText as t } from './texte/personal-pflicht.ts'
import { reicheNeuEin } from './verfuegung-vorlegen.ts'

/**
 * Hands the proposal to a second person as a draft decision. Nothing is reduced by it: that takes the approval, the calculation, and the
 * notice that follows.
 */
export async function legeMinderungVor(
  db: TraegerDb,
  haken: Pick<Haken, 'verfuegungen'> | undefined,
  h: Handlung,
  pflichtId: string,
  rueckschauMonate?: number,
): Promise<Getan<{ entwurfId: string }>> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined) return gehtNicht(pflichtFehler.nichtDa)
  if (p.stand !== 'anhoerung') return gehtNicht(pflichtFehler.stand)
  if (!imRecht(p.tag)) return gehtNicht(pflichtFehler.nichtGepflegt)
  const v = await vorschlagZu(db, h, p, rueckschauMonate)
  if (v.vorher.length > 0) return gehtNicht(...v.vorher.map((g) => g.satz))
  if (v.folge === 'keine') return gehtNicht(pflichtFehler.keineFolge)
  await db
    .updateTable('pflicht')
    .set({ stand: 'vorgelegt', vorschlag: JSON.stringify({ folge: v.folge, monate: v.monate, rueckschauMonate }), fassung: p.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', pflichtId)
    .execute()
  const entwurfId = await reicheNeuEin(db, haken, h, {
    fallId: p.fallId,
    personId: p.personId,
    art: v.folge === 'nicht-erreichbar' ? 'nichterreichbarkeit' : 'minderung',
    gegenstand: pflichtId,
    inhalt: await inhaltVon(db, h, p, v),
    ...(p.vorgangId !== null && { vorgangId: p.vorgangId }),
  })
  await merkePflichtschritt(db, h, p, 'vorgelegt')
  return geht({ entwurfId })
}

async function inhaltVon(db: TraegerDb, h: Handlung, p: Pflichtvorgang, v: Entscheidungsvorschlag): Promise<Verfuegungsinhalt> {
  return {
    titel: v.folge === 'nicht-erreichbar' ? t.titelNicht : t.titel,
    empfaenger: { art: 'person', personId: p.personId },
    tenor: tenorVon(v),
    sachverhalt: await sachverhaltVon(db, h, p),
    gruende: [...v.gruende.map(mitFundstelle), p.grundText].filter(Boolean),
    ermessensentscheidung: false,
    ermessen: [],
    rechtsgrundlagen: [...new Set([...v.gruende, ...v.danach].map((g) => `${g.fundstelle.stelle} ${g.fundstelle.gesetz}`)), t.sgb10],
    sofort: t.sofort,
    hinweise: v.danach.filter((g) => fuerDiePerson.includes(g.schluessel)).map((g) => g.satz),
    ...(p.gesundheit && { gesundheit: true }),
  }
}

const fuerDiePerson = ['nachholen', 'erscheinen', 'bis-wann', 'stelle-weg', 'ein-euro', 'kein-sgb12', 'beratung-u25']

function mitFundstelle({ satz, fundstelle }: Grund): string {
  return `${satz} (${fundstelle.stelle} ${fundstelle.gesetz})`
}

/** What is decided, in sentences to the person. */
export function tenorVon(v: Pick<Entscheidungsvorschlag, 'folge' | 'monate' | 'anspruchEndet'>): string[] {
  const wann = zeitraumVon(v.monate)
  const satz =
    v.folge === 'nicht-erreichbar'
      ? t.tenorNicht(monatInZiffern(v.anspruchEndet ?? ''))
      : v.folge === 'regelbedarf-entfaellt'
        ? t.tenorVerweigerung(wann)
        : undefined
  return [...(satz === undefined ? nachHoehe(v.monate).map(minderungssatz) : [satz]), t.unterkunft, t.aenderung]
}

function minderungssatz(monate: readonly Minderungsmonat[]): string {
  return t.tenorMinderung(zeitraumVon(monate), String(monate[0]?.prozent ?? 0).replace('.', ','))
}

/** Months of the same amount in a row: a reduction that begins inside a month has less in the first and in the last. */
function nachHoehe(monate: readonly Minderungsmonat[]): Minderungsmonat[][] {
  const gruppen: Minderungsmonat[][] = []
  for (const m of monate) {
    const letzte = gruppen.at(-1)
    if (letzte !== undefined && letzte[0]?.prozent === m.prozent) letzte.push(m)
    else gruppen.push([m])
  }
  return gruppen
}

async function sachverhaltVon(db: TraegerDb, h: Handlung, p: Pflichtvorgang): Promise<string[]> {
  const schritte = await pflichtschritte(db, h.traegerId, p.pflichtId, { gesundheit: true })
  const brief = p.dokumentId === null ? undefined : await findDokument(db, h.traegerId, p.dokumentId)
  const tag = inZiffern(p.tag)
  return [
    p.art === 'meldeversaeumnis' ? t.sachverhaltTermin(tag) : t.sachverhaltPflicht(tag, p.angaben.was ?? pflichtnamen[pflichtVon(p)]),
    ...(brief === undefined ? [] : [t.angehoert(inZiffern(tagVon(brief.eingangAm).toString()))]),
    schritte.some((s) => s.schritt === 'antwort') ? t.geantwortet : t.keineAntwort,
    ...(p.persoenlichAm === null ? [] : [t.persoenlich(inZiffern(p.persoenlichAm))]),
  ]
}

function monatInZiffern(monat: string): string {
  return monat.split('-').toReversed().join('/')
}

/** `im Monat 11/2026`, `von 11/2026 bis 01/2027` */
export function zeitraumVon(monate: readonly Pick<Minderungsmonat, 'monat'>[]): string {
  const [erster, letzter] = [monatInZiffern(monate[0]?.monat ?? ''), monatInZiffern(monate.at(-1)?.monat ?? '')]
  return erster === letzter ? t.von(erster) : t.vonBis(erster, letzter)
}
