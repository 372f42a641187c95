import type { Rohdaten } from './meldedaten-lesen.ts'
import { type Fallsatz, letzterTag, type Personensatz } from './meldesatz.ts'
import { alsZahl } from './monatsreihe.ts'
import { type Befundart, befunde } from './texte/personal-meldedaten.ts'

/** What is missing or does not fit in the record of a case; `personId` null: of the whole household. */
export type Befund = Readonly<{ art: Befundart; personId: string | null }>

export const befundname = (art: Befundart) => befunde[art].name

/** The longest a reduction may last (sec. 31b (2) SGB II): what is longer was recorded wrongly. */
const MINDERUNG_MONATE = 3

/** Checks the record of a case before it is delivered: gaps first, then what contradicts itself. */
export function pruefeFallsatz(satz: Fallsatz, roh: Rohdaten): Befund[] {
  const fehlt = (art: Befundart, wenn: boolean, personId: string | null = null): Befund[] => (wenn ? [{ art, personId }] : [])
  const u = satz.unterkunft
  const anerkannt = Number(u.anerkannt) > 0
  const nummern = satz.personen.flatMap((p) => p.kundennummer ?? [])
  return [
    ...fehlt('bg-nummer', satz.bgNummer === null),
    ...fehlt('anschrift', satz.bedarfsgemeinschaft.anschrift === null),
    ...fehlt('wohnungsart', u.wohnungsart === undefined && anerkannt),
    ...fehlt('wohnflaeche', u.wohnflaeche === null && anerkannt),
    ...fehlt('unterkunftskosten', anerkannt && Number(u.grundmiete) + Number(u.heizkosten) + Number(u.schuldzinsen) === 0),
    ...fehlt('nummer-doppelt', new Set(nummern).size < nummern.length),
    ...satz.personen.flatMap((p) => pruefePerson(p, satz, roh)),
  ]
}

function pruefePerson(p: Personensatz, satz: Fallsatz, roh: Rohdaten): Befund[] {
  const befunde: Befund[] = []
  const melde = (art: Befundart, wenn: boolean) => wenn && befunde.push({ art, personId: p.personId })
  const staat = p.person.staatsangehoerigkeit
  melde('kundennummer', p.kundennummer === null)
  melde('geschlecht', p.person.geschlecht === null || p.person.geschlecht === undefined)
  melde('familienstand', p.gruppe4 && p.person.familienstand === undefined)
  melde('staatsangehoerigkeit', staat === undefined)
  melde('aufenthalt', staat !== undefined && staat !== 'DE' && p.person.aufenthalt === undefined)
  melde('zwei-bg', roh.anderswo.get(p.personId)?.includes(satz.monat) === true)
  melde('minderung-zu-lang', zuLangeMinderung(roh, p.personId))
  melde(
    'massnahmeart',
    p.massnahmen.some((m) => m.massnahmeart === ''),
  )
  melde(
    'austrittsgrund',
    p.massnahmen.some((m) => m.beendet && m.grund === ''),
  )
  melde(
    'massnahme-ende',
    p.massnahmen.some((m) => m.bis !== null && m.bis < m.von),
  )
  melde(
    'plan-ende',
    p.plaene.some((x) => x.bis !== null && x.bis < x.von),
  )
  if (p.gruppe4) pruefeArbeit(p, satz.monat, melde)
  if (p.gruppe4) melde('au-zeiten', roh.auLuecken.has(`${p.personId} ${satz.monat}`))
  return befunde
}

function pruefeArbeit(p: Personensatz, monat: string, melde: (art: Befundart, wenn: boolean) => unknown): void {
  const ende = letzterTag(monat)
  const jetzt = p.status.filter((s) => s.von <= ende && (s.bis === null || s.bis >= ende))
  melde('schulabschluss', p.arbeit.schulabschluss === null)
  melde('berufsabschluss', p.arbeit.berufsabschluesse.length === 0)
  melde('ausbildungsbeginn', p.arbeit.wunschberufe.some((w) => w.art === 'ausbildung') && p.arbeit.ausbildungsbeginn === null)
  melde('status', jetzt.length === 0)
  melde('status-lueckenlos', jetzt.length > 1)
  const ohneGrund = jetzt.some((s) => s.art !== 'arbeitslos' && s.grund === null)
  melde('statusgrund', ohneGrund)
  melde('zumutbarkeit', jetzt.length > 0 && !ohneGrund && p.arbeit.zumutbarkeit.zumutbar === null)
  melde('plan', !vonDerAgentur(p) && !p.plaene.some((x) => x.von <= ende && (x.bis === null || x.bis >= `${monat}-01`)))
  const seit = p.integrationen.filter((i) => i.art === 'svpflichtig' && i.beginn.slice(0, 7) === monat).map((i) => i.beginn)
  melde(
    'arbeitslos-und-arbeit',
    jetzt.some((s) => s.art === 'arbeitslos' && seit.some((tag) => s.von <= tag)),
  )
}

/** With a claim to Arbeitslosengeld the Agentur für Arbeit integrates (sec. 5 (4) SGB II): the house makes no plan. */
function vonDerAgentur(p: Personensatz): boolean {
  return p.einkommen.some((e) => e.art === 'arbeitslosengeld')
}

/** Longer than three calendar months, or without an end. */
function zuLangeMinderung(roh: Rohdaten, personId: string): boolean {
  return roh.angaben.some((a) => {
    if (a.personId !== personId || a.art !== 'person.minderung') return false
    return a.giltBis === null || alsZahl(a.giltBis) - alsZahl(a.giltVon) >= MINDERUNG_MONATE
  })
}
