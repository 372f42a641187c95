import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { alsJson, berechneFoerderung, type Foerderantrag, type Foerderfakten, type KnotenJson } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag, personVon } from './beginnen.ts'
import { empfaengerdaten } from './empfaenger.ts'
import { plane } from './folgen.ts'
import { monateZwischen } from './formular-antrag.ts'
import { findFoerderung } from './lesen.ts'
import type { Empfaenger } from './model.ts'
import { merkeSchritt } from './schritt.ts'
import { altfall as t } from './texte/personal-seiten.ts'

export const altinstrumente = ['fbw', 'reha', 'p16e'] as const
export type Altinstrument = (typeof altinstrumente)[number]

/** Grants made before this day are carried on by the jobcenter (secs. 66, 66a). */
const ALT_VOR: Readonly<Record<Altinstrument, string>> = { fbw: '2025-01-01', reha: '2025-01-01', p16e: '2026-07-01' }

export type Altfall = Readonly<{
  fallId: string
  personId: string
  instrument: Altinstrument
  empfaenger: Empfaenger
  /** day of the old decision */
  bewilligtAm: string
  /** first month still to be paid, `2026-12` */
  abMonat: string
  bis: string
  monatCent: number
}>

/**
 * Takes over a grant that was decided under old law: nothing is granted anew, what the old decision says is paid to its end. The months of
 * FbW and Reha come from the law of the transition; of old sec. 16e the old decision says the amount.
 */
export async function uebernimmAltfall(db: TraegerDb, h: Handlung, a: Altfall): Promise<Readonly<{ ok: true; foerderungId: string }> | Fehlschlag> {
  const grenze = ALT_VOR[a.instrument]
  if (a.bewilligtAm === '') return fehlschlag(t.fehler.bescheid)
  if (a.bewilligtAm >= grenze) return fehlschlag(t.fehler.nach(alsDatum(grenze)))
  if (a.bis < `${a.abMonat}-01`) return fehlschlag(t.fehler.zeit)
  if (a.monatCent <= 0) return fehlschlag(t.fehler.betrag)
  if (a.empfaenger.art === 'person' && a.instrument === 'p16e') return fehlschlag(t.fehler.empfaenger)
  if (a.empfaenger.art !== 'person' && (await empfaengerdaten(db, h.traegerId, a.empfaenger)) === undefined) return fehlschlag(t.fehler.empfaenger)
  const monate = monateZwischen(`${a.abMonat}-01`, a.bis).map((monat) => ({ monat, cent: a.monatCent }))
  const gerechnet = rechneAlt(a, monate)
  if (!gerechnet.ok) return gerechnet
  const { foerderungId } = await db
    .insertInto('foerderung')
    .values({
      traegerId: h.traegerId,
      fallId: a.fallId,
      personId: a.personId,
      instrument: a.instrument,
      empfaenger: a.empfaenger.art,
      empfaengerId: a.empfaenger.art === 'person' ? null : a.empfaenger.id,
      fakten: JSON.stringify({ antragAm: a.bewilligtAm } satisfies Foerderfakten),
      pruefung: JSON.stringify({ ergebnis: 'moeglich', voraussetzungen: [] }),
      betrag: JSON.stringify(gerechnet.betrag),
      von: a.bewilligtAm,
      bis: a.bis,
      summeCent: gerechnet.betrag.summeCent,
      stand: 'laufend-alt',
      antragAm: a.bewilligtAm,
      angelegtVon: personVon(h),
      angelegtAm: h.jetzt,
    })
    .returning('foerderungId')
    .executeTakeFirstOrThrow()
  await merkeSchritt(db, h, { foerderungId, fallId: a.fallId }, 'alt')
  const f = await findFoerderung(db, h.traegerId, foerderungId)
  if (f !== undefined) await plane(db, h, f)
  return { ok: true, foerderungId }
}

type Monate = readonly Readonly<{ monat: string; cent: number }>[]
type Alt = Readonly<{ ok: true; betrag: Readonly<{ antrag: Foerderantrag; monate: Monate; summeCent: number; knoten: KnotenJson }> }>

function rechneAlt(a: Altfall, monate: Monate): Alt | Fehlschlag {
  if (a.instrument === 'p16e') {
    const summeCent = monate.reduce((s, m) => s + m.cent, 0)
    return {
      ok: true,
      betrag: { antrag: { code: 'p16e', von: a.bewilligtAm, bis: a.bis }, monate, summeCent, knoten: nachBescheid(summeCent, a.bewilligtAm) },
    }
  }
  const antrag: Foerderantrag = {
    code: a.instrument,
    von: `${a.abMonat}-01`,
    bis: a.bis,
    bewilligtAm: a.bewilligtAm,
    posten: monate.map((m) => ({ bezeichnung: t.instrumente[a.instrument], cent: m.cent, monat: m.monat })),
  }
  const e = berechneFoerderung(antrag, {})
  if (!e.ok) return fehlschlag(...e.fehler.saetze)
  return { ok: true, betrag: { antrag, monate: e.monate, summeCent: e.summeCent, knoten: alsJson(e.knoten) } }
}

function nachBescheid(cent: number, tag: string): KnotenJson {
  return {
    art: 'Angabe',
    schluessel: 'foerderung.alt',
    name: t.nachBescheid(alsDatum(tag)),
    wert: cent / 100,
    einheit: 'Euro',
    satz: t.nachBescheid(alsDatum(tag)),
    aus: [],
  }
}
