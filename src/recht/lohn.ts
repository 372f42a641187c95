import type { Ergebnis } from './ergebnis.ts'
import type { Einkommen, Falldatei } from './falldatei.ts'
import { eintragAm, findeEintrag } from './grundlage/zeitreihe.ts'
import { parameterListe } from './parameter/index.ts'

// The same household with another pay, and what it has in hand: for pictures and comparisons. Euros, like the case file.

export function rundeCent(euro: number): number {
  return Math.round(euro * 100) / 100
}

/** What a receipt brings in hand, euros: net where there is one, else the amount, for self-employed what is left of the receipts. */
function zufluss(e: Einkommen): number {
  if (e.netto !== undefined) return e.netto
  if (e.betrag !== undefined) return e.betrag
  if (e.betriebseinnahmen !== undefined) return Math.max(0, e.betriebseinnahmen - (e.betriebsausgaben ?? 0))
  return e.brutto ?? 0
}

/** Everything the household has in the month: the claim and all income, euros. */
export function inDerHand(fall: Falldatei, ergebnis: Ergebnis): number {
  const einkommen = fall.personen.reduce((s, p) => s + (p.einkommen ?? []).reduce((t, e) => t + zufluss(e), 0), 0)
  return rundeCent(einkommen + ergebnis.anspruch)
}

const LOHN: readonly Einkommen['art'][] = ['erwerb', 'minijob', 'ausbildungsverguetung']

/** Gross and net pay of a person in this case, all jobs together; undefined without a job. */
export function lohnVon(fall: Falldatei, id: string): { brutto: number; netto: number } | undefined {
  const jobs = fall.personen.find((p) => p.id === id)?.einkommen?.filter((e) => LOHN.includes(e.art)) ?? []
  if (jobs.length === 0) return undefined
  return { brutto: rundeCent(jobs.reduce((s, e) => s + (e.brutto ?? e.netto ?? 0), 0)), netto: rundeCent(jobs.reduce((s, e) => s + zufluss(e), 0)) }
}

/** The same case with another pay of one person; 0 takes the job away. Everything else stays. */
export function mitLohn(fall: Falldatei, id: string, brutto: number, netto: number, minijobgrenze: number): Falldatei {
  return {
    ...fall,
    personen: fall.personen.map((p) => {
      if (p.id !== id) return p
      const anderes = (p.einkommen ?? []).filter((e) => !LOHN.includes(e.art))
      const art = p.einkommen?.find((e) => e.art === 'ausbildungsverguetung')
        ? 'ausbildungsverguetung'
        : brutto <= minijobgrenze
          ? 'minijob'
          : 'erwerb'
      return { ...p, einkommen: brutto > 0 ? [...anderes, { art, brutto: rundeCent(brutto), netto: rundeCent(netto) }] : anderes }
    }),
  }
}

/**
 * How net pay is taken from gross pay: equal up to the Minijob limit; from there in a straight line to a known point; beyond it in the
 * proportion of that point. The point is the person's own wage, or, without one, 80 % at 2,000 euros. No tax calculator: within the claim
 * what remains in hand does not depend on the net pay, only the end of the claim does.
 */
export type Nettoannahme = Readonly<{ grenze: number; brutto: number; netto: number; eigene: boolean }>

const OHNE_EIGENEN_LOHN = { brutto: 2000, netto: 1600 } as const

export function nettoannahme(fall: Falldatei, id: string): Nettoannahme {
  const grenze = minijobgrenze(fall.monat)
  const eigener = lohnVon(fall, id)
  return eigener && eigener.brutto > grenze && eigener.netto > 0
    ? { grenze, ...eigener, eigene: true }
    : { grenze, ...OHNE_EIGENEN_LOHN, eigene: false }
}

function minijobgrenze(monat: string): number {
  const tag = `${monat}-01`
  const reihe = parameterListe.find((p) => p.schluessel === 'geringfuegigkeitsgrenze')
  return reihe === undefined || findeEintrag(reihe, tag) === undefined ? 0 : eintragAm(reihe, tag).wert / 100
}

/** Net pay under the assumption, euros a month. */
export function netto(n: Nettoannahme, brutto: number): number {
  if (brutto <= n.grenze) return brutto
  if (brutto >= n.brutto) return rundeCent((brutto * n.netto) / n.brutto)
  return rundeCent(n.grenze + ((brutto - n.grenze) * (n.netto - n.grenze)) / (n.brutto - n.grenze))
}

/** The person whose pay is varied: who earns, else the first adult who may work; undefined where nobody may. */
export function werVerdient(fall: Falldatei): string | undefined {
  const erwachsen = fall.personen.filter((p) => !p.eltern?.length && !p.ausgeschlossen && p.erwerbsfaehig !== false)
  return (erwachsen.find((p) => lohnVon(fall, p.id)) ?? erwachsen[0])?.id
}
