import type { Zugriff } from '../../platform/auth/index.ts'
import { type Gelesen, liesBetrag, liesGroesse } from '../../platform/eingabe/index.ts'
import { berechne } from '../../recht/index.ts'
import { fallMitJob, type Jobvergleich, monatsbrutto, rechengrundlage, rechneJob } from '../../vermittlung/index.ts'
import { blattZu } from '../blatt.ts'
import type { Blatt } from '../blatt-typ.ts'
import { leistungsname } from '../geld.ts'
import { hinweisText } from '../hinweis-text.ts'
import { arbeitTexte } from '../texte/arbeit.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { heuteVon, leuteAm, type MeinFall } from './mein-fall.ts'

export const jobfelder = ['brutto', 'stundenlohn', 'stunden', 'netto'] as const
/** What was typed: pay a month, or pay an hour with hours a week. */
export type Jobeingabe = Readonly<Record<(typeof jobfelder)[number], string>>
type Meldung = Readonly<{ feld: string; satz: string }>
export type Jobzahlen =
  | Readonly<{ ok: true; brutto: number; netto?: number | undefined; ausStunden: boolean }>
  | Readonly<{ ok: false; meldungen: readonly Meldung[] }>

const STUNDEN_HOECHSTENS = 60

/** Euros a month from what was typed; the pay a month goes before the pay an hour. */
export function liesJob(e: Jobeingabe, sprache: Zugriff['sprache']): Jobzahlen {
  const ausStunden = e.brutto === '' && e.stundenlohn !== ''
  const netto = e.netto === '' ? undefined : liesBetrag(e.netto, sprache)
  const brutto = liesBetrag(ausStunden ? e.stundenlohn : e.brutto, sprache)
  const stunden = ausStunden ? liesStunden(e.stunden, sprache) : undefined
  const meldungen = [
    ...fehlerVon(ausStunden ? 'stundenlohn' : 'brutto', brutto),
    ...(stunden === undefined ? [] : fehlerVon('stunden', stunden)),
    ...(netto === undefined ? [] : fehlerVon('netto', netto)),
  ]
  if (meldungen.length > 0 || !brutto.ok) return { ok: false, meldungen }
  const minuten = stunden?.ok ? Math.round(stunden.wert * 60) : null
  const stelle = {
    bruttoCent: Math.round(brutto.wert * 100),
    bruttoJe: ausStunden ? ('stunde' as const) : ('monat' as const),
    minutenVon: minuten,
    minutenBis: null,
  }
  return { ok: true, brutto: monatsbrutto(stelle) ?? brutto.wert, netto: netto?.ok ? netto.wert : undefined, ausStunden }
}

function liesStunden(text: string, sprache: Zugriff['sprache']): Gelesen<number> {
  return text === '' ? { ok: false, satz: arbeitTexte(sprache).rechner.stundenFehlen } : liesGroesse(text, STUNDEN_HOECHSTENS, sprache)
}

const fehlerVon = (feld: string, gelesen: Gelesen<number>): Meldung[] => (gelesen.ok ? [] : [{ feld, satz: gelesen.satz }])

/** The month with the job, line by line down to the paragraph, and which other benefit goes before. */
export type Danach = Readonly<{ leistung: string; blatt: Blatt; hinweise: readonly Readonly<{ text: string; deutsch: boolean }>[] }>
export type Jobergebnis =
  | Readonly<{ ok: true; vergleich: Jobvergleich; danach: Danach | undefined }>
  | Readonly<{ ok: false; saetze: readonly string[] }>

/** What a job leaves of the own case, with the sheet of the month as it would be. */
export async function rechneMeinenJob(z: Zugriff, fall: MeinFall, job: Extract<Jobzahlen, { ok: true }>): Promise<Jobergebnis> {
  const ich = (await leuteAm(z.db, z.traegerId, fall.fallId, heuteVon(z))).find((m) => m.personId === fall.personId)
  if (ich === undefined) return { ok: false, saetze: [] }
  const grundlage = await rechengrundlage(z.db, z.traegerId, fall, ich.personId, z.jetzt)
  const gerechnet = rechneJob(grundlage, ich.kennung, job)
  if (!gerechnet.ok || !grundlage.ok) return gerechnet.ok ? { ok: false, saetze: [] } : gerechnet
  return { ...gerechnet, danach: monatMit(fallMitJob(grundlage.fall, ich.kennung, job).fall, z.sprache) }
}

function monatMit(fall: ReturnType<typeof fallMitJob>['fall'], sprache: Zugriff['sprache']): Danach | undefined {
  const ergebnis = berechne(fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') return undefined
  return {
    leistung: ergebnisTexte(sprache).blatt.leistung[leistungsname(fall.monat)],
    blatt: blattZu(fall, ergebnis, sprache),
    hinweise: ergebnis.hinweise.filter((h) => h.art === 'vorrang').map((h) => hinweisText(h.satz, sprache)),
  }
}
