import type { Einkommen, Ergebnis, Falldatei } from '../recht/index.ts'

export function rundeCent(euro: number): number {
  return Math.round(euro * 100) / 100
}

/** What a receipt brings in hand, euros: net where there is one, else the amount, for self-employed what is left of the receipts. */
export function zufluss(e: Einkommen): number {
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

/** Name of the benefit in a month: it changed on 1 July 2026 (sec. 65a). */
export function leistungsname(monat: string): 'Bürgergeld' | 'Grundsicherungsgeld' {
  return monat < '2026-07' ? 'Bürgergeld' : 'Grundsicherungsgeld'
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
