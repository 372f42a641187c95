import { imMonat, pruefeFalldatei } from '../fall/index.ts'
import { ersterMonat, type Falldatei, letzterMonat } from '../recht/index.ts'
import { monateVon, type Spanne, spannenText } from './monate.ts'
import { monatMitJahr } from './worte.ts'

/** Longest period of one decision (sec. 41 (3) sentence 1). */
export const hoechstensMonate = 12

export type Faelle = { ok: true; faelle: readonly Falldatei[]; hinweise: readonly string[] } | { ok: false; saetze: readonly string[] }

/**
 * The case of each month of the period. One case stands for every month; several cases are one a month, without a gap, of the same
 * persons. A month whose law is not kept is refused, never guessed.
 */
export function faelleDesZeitraums(gelesen: readonly Falldatei[], von: string | undefined, bis: string | undefined): Faelle {
  const [erster] = gelesen
  if (erster === undefined) return { ok: false, saetze: ['Die Datei enthält keinen Fall.'] }
  const letzter = gelesen.at(-1) ?? erster
  const spanne = { von: von ?? erster.monat, bis: bis ?? (gelesen.length > 1 ? letzter.monat : (von ?? erster.monat)) }
  const hindernis = ausserhalb(spanne)
  if (hindernis !== undefined) return { ok: false, saetze: [hindernis] }
  return gelesen.length === 1 ? ausEinem(erster, spanne) : ausMehreren(gelesen, spanne)
}

function ausserhalb({ von, bis }: Spanne): string | undefined {
  if (bis < von) return `Der Zeitraum endet vor seinem Anfang: von ${monatMitJahr(von)} bis ${monatMitJahr(bis)}.`
  if (von < ersterMonat) {
    return `Der Zeitraum beginnt im ${monatMitJahr(von)}. Das Recht ist erst ab ${monatMitJahr(ersterMonat)} gepflegt; ein früherer Monat wird nicht geschätzt.`
  }
  if (bis > letzterMonat) {
    const moeglich = von > letzterMonat ? '' : ` Möglich ist ein Bescheid bis ${monatMitJahr(letzterMonat)}: --bis ${letzterMonat}.`
    return `Der Zeitraum reicht bis ${monatMitJahr(bis)}. Das Recht ist nur bis ${monatMitJahr(letzterMonat)} gepflegt; Beträge für spätere Monate stehen noch nicht fest und werden nicht geschätzt.${moeglich}`
  }
  const anzahl = monateVon({ von, bis }).length
  if (anzahl > hoechstensMonate)
    return `Der Zeitraum hat ${anzahl} Monate. Bewilligt wird in der Regel für höchstens ${hoechstensMonate} Monate (§ 41 Abs. 3 SGB II).`
  return undefined
}

/** The same facts in each month; days of a beginning or ending claim stay in their month. */
function ausEinem(fall: Falldatei, spanne: Spanne): Faelle {
  const monate = monateVon(spanne)
  const faelle: Falldatei[] = []
  for (const monat of monate) {
    const { anspruchVon, anspruchBis, ...rest } = fall
    const tage = {
      ...(anspruchVon?.startsWith(monat) ? { anspruchVon } : {}),
      ...(anspruchBis?.startsWith(monat) ? { anspruchBis } : {}),
    }
    const pruefung = pruefeFalldatei(imMonat({ ...rest, ...tage }, monat))
    if (!pruefung.ok)
      return {
        ok: false,
        saetze: pruefung.fehler.fehler.meldungen.map((m) => `${monatMitJahr(monat)}: ${m.feld === '' ? '' : `${m.feld}: `}${m.satz}`),
      }
    faelle.push(pruefung.fall)
  }
  return { ok: true, faelle, hinweise: monate.length > 1 ? einmalige(fall) : [] }
}

/** Facts that as a rule belong to one month only, and would count in each. */
function einmalige(fall: Falldatei): string[] {
  const u = fall.unterkunft
  const gefunden = new Set<string>()
  if ((u.einmalig ?? 0) > 0 || (u.instandhaltung ?? 0) > 0) gefunden.add('einmalige Wohnkosten')
  if ((u.guthaben ?? 0) > 0) gefunden.add('ein Guthaben')
  for (const p of fall.personen) {
    if ((p.minderungen ?? []).length > 0) gefunden.add('eine Minderung')
    if ((p.erstausstattung ?? 0) > 0) gefunden.add('eine Erstausstattung')
    if ((p.mehrbedarfSchulbuecher ?? 0) > 0) gefunden.add('Schulbücher')
    if ((p.bildungTeilhabe ?? []).some((b) => ['ausflug', 'klassenfahrt', 'schulbedarf'].includes(b.art)))
      gefunden.add('Leistungen für Bildung und Teilhabe')
    if ((p.einkommen ?? []).some((e) => (e.art === 'einmalig' || e.nachzahlung === true) && e.zufluss === undefined))
      gefunden.add('einmaliges Einkommen')
  }
  if (gefunden.size === 0) return []
  return [
    `Die Falldatei gilt für einen Monat. Sie enthält, was oft nur einmal vorkommt (${[...gefunden].join(', ')}); es ist in jedem Monat des Zeitraums angesetzt. Für andere Angaben je Monat nimmt der Befehl eine Liste von Fällen, einen je Monat.`,
  ]
}

function ausMehreren(gelesen: readonly Falldatei[], spanne: Spanne): Faelle {
  const faelle = gelesen.filter((f) => f.monat >= spanne.von && f.monat <= spanne.bis)
  const [erster] = faelle
  const erwartet = monateVon(spanne)
  if (erster === undefined || faelle.length !== erwartet.length || faelle.some((f, i) => f.monat !== erwartet[i])) {
    const satz = `Mehrere Fälle stehen für die Monate eines Zeitraums: einer je Monat, der Reihe nach, ohne Lücke. Gefunden: ${faelle.map((f) => f.monat).join(', ') || 'keiner'}; gebraucht: ${spannenText(erwartet)}.`
    return { ok: false, saetze: [satz] }
  }
  const personen = (f: Falldatei): string => f.personen.map((p) => `${p.id} ${p.geburtsdatum}`).join(', ')
  const andere = faelle.find((f) => personen(f) !== personen(erster))
  if (andere !== undefined) {
    return {
      ok: false,
      saetze: [
        `Die Fälle nennen nicht in jedem Monat dieselben Personen: ${erster.monat} und ${andere.monat}. Wer nicht im Haushalt lebt, steht mit „imHaushalt“: false in der Liste.`,
      ],
    }
  }
  return { ok: true, faelle, hinweise: [] }
}
