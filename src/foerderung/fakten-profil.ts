import { davon, erste, langzeitarbeitslosSeit, type Profilangabe, type Statusspanne } from '../eingliederung/index.ts'
import type { Foerderfakten, Unterbrechung, Unterbrechungsart } from '../recht/index.ts'
import type { Faktenname } from './felder.ts'
import { quellen as q } from './texte/personal-quellen.ts'

/** From this degree on somebody is severely disabled (sec. 2 (2) SGB IX). */
const SCHWERBEHINDERT_AB = 50

/** What the Potenzialanalyse says: unemployment with its breaks, health as far as it was read. */
export function ausProfil(
  profil: readonly Profilangabe[],
  spannen: readonly Statusspanne[],
  stichtag: string,
): Readonly<{ fakten: Foerderfakten; quellen: Readonly<Partial<Record<Faktenname, string>>> }> {
  const fakten = { ...ausStatus(spannen, stichtag), ...ausGesundheit(profil), ...ausWunsch(profil) }
  return { fakten, quellen: Object.fromEntries(Object.keys(fakten).map((name) => [name, q.profil])) }
}

function ausStatus(spannen: readonly Statusspanne[], stichtag: string): Foerderfakten {
  const jetzt = spannen.find((s) => s.von <= stichtag && (s.bis === null || s.bis >= stichtag))
  if (jetzt === undefined) return {}
  const arbeitslos = jetzt.art === 'arbeitslos'
  const { arbeitslosSeit } = langzeitarbeitslosSeit(spannen, stichtag)
  return {
    arbeitslos,
    arbeitsuchend: jetzt.art !== 'keines',
    ...(arbeitslosSeit === undefined ? {} : { arbeitslosSeit, unterbrechungen: unterbrechungen(spannen, arbeitslosSeit, stichtag) }),
  }
}

const arten: Readonly<Record<string, Unterbrechungsart>> = {
  'massnahme-45': 'massnahme-45',
  massnahme: 'massnahme',
  'rechtlich-unmoeglich': 'rechtlich-unmoeglich',
  'ohne-nachweis': 'ohne-nachweis',
  beschaeftigung: 'beschaeftigung',
  kind: 'betreuung',
  pflege: 'betreuung',
  geschuetzt: 'krankheit',
}

/** Spells of another status since somebody became unemployed; whether each counts is for the law to say. */
function unterbrechungen(spannen: readonly Statusspanne[], seit: string, stichtag: string): Unterbrechung[] {
  return spannen
    .filter((s) => s.art !== 'arbeitslos' && s.von > seit && s.von < stichtag)
    .map((s) => ({ von: s.von, bis: s.bis === null || s.bis > stichtag ? stichtag : s.bis, art: arten[s.grund ?? ''] ?? 'sonstige' }))
}

function ausGesundheit(profil: readonly Profilangabe[]): Foerderfakten {
  const angaben = davon(profil, 'gesundheit').map((a) => a.wert)
  if (angaben.length === 0) return {}
  const gdb = Math.max(0, ...angaben.map((a) => a.gdb ?? 0))
  const schwer = gdb >= SCHWERBEHINDERT_AB || angaben.some((a) => a.gleichgestellt === true)
  return {
    ...(gdb > 0 || schwer ? { behindert: true, schwerbehindert: schwer } : {}),
    ...(angaben.some((a) => a.reha === 'laufend') ? { rehatraegerZustaendig: true } : {}),
  }
}

function ausWunsch(profil: readonly Profilangabe[]): Foerderfakten {
  return erste(profil, 'wunschberuf')?.art === 'ausbildung' ? { ausbildungsuchend: true } : {}
}
