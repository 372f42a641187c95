import { alsJson, type Beendigungsgrund, berechneRueckzahlung, type KnotenJson } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag } from './beginnen.ts'
import type { Foerderung } from './model.ts'
import { type Teilzeile, zahlbar } from './teile.ts'
import { rueckzahlungssaetze as t } from './texte/personal-anhoerung.ts'

/** How the work ended; only subsidies to employers ask for it. */
export type Endelage = Readonly<{ grund: Beendigungsgrund }>

export type Rueckrechnung = Readonly<{ ok: true; cent: number; knoten: KnotenJson }>

/**
 * What has to come back when a grant ends: what was paid for the time after the end, and for subsidies what the law asks of the employer
 * for the time before.
 *
 * @param ende last day of the work, also after the grant
 * @param ueberzahltCent paid beyond the end, cents
 */
export function rechneRueckzahlung(
  f: Foerderung,
  teile: readonly Teilzeile[],
  ende: Readonly<{ am: string; lage?: Endelage }>,
  ueberzahltCent: number,
): Rueckrechnung | Fehlschlag {
  const zuViel = ueberzahlt(ueberzahltCent)
  if (f.bis === null || ende.lage === undefined || (f.instrument !== 'egz' && f.instrument !== 'p16e'))
    return { ok: true, cent: ueberzahltCent, knoten: zuViel }
  const antrag = f.betrag?.antrag
  const letzter = ende.am.slice(0, 7)
  const gezahlt = teile.filter((z) => z.stand === 'bezahlt' && z.monat <= letzter).map((z) => ({ monat: z.monat, cent: zahlbar(z) }))
  const r = berechneRueckzahlung(f.instrument, {
    gezahlt: ohneUeberzahlung(gezahlt, ueberzahltCent, letzter),
    von: f.von,
    bis: f.bis,
    endeAm: ende.am,
    grund: ende.lage.grund,
    ...(antrag?.code === 'egz' ? { gruppe: antrag.gruppe } : {}),
  })
  if (!r.ok) return fehlschlag(...r.fehler.saetze)
  const knoten = alsJson(r.knoten)
  if (ueberzahltCent === 0) return { ok: true, cent: r.summeCent, knoten }
  return { ok: true, cent: r.summeCent + ueberzahltCent, knoten: zusammen(r.summeCent + ueberzahltCent, [zuViel, knoten]) }
}

type Monate = readonly Readonly<{ monat: string; cent: number }>[]

/** The month of the end was paid whole: what was too much of it comes back anyway and counts once. */
function ohneUeberzahlung(gezahlt: Monate, cent: number, letzter: string): Monate {
  return gezahlt.map((m) => (m.monat === letzter ? { ...m, cent: Math.max(0, m.cent - cent) } : m))
}

function ueberzahlt(cent: number): KnotenJson {
  return {
    art: 'Regel',
    schluessel: 'rueckzahlung.ueberzahlt',
    name: t.ueberzahlt,
    wert: cent / 100,
    einheit: 'Euro',
    fundstelle: t.fundstelle,
    satz: t.satz(cent),
    aus: [],
  }
}

function zusammen(cent: number, aus: KnotenJson[]): KnotenJson {
  return { art: 'Regel', schluessel: 'rueckzahlung.summe', name: t.summe, wert: cent / 100, einheit: 'Euro', satz: t.zusammen(cent), aus }
}
