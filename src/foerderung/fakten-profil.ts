import { type Arbeitslosenzeit, davon, erste, langzeitarbeitslosSeit, type Profilangabe, type Statusspanne } from '../eingliederung/index.ts'
import type { Foerderfakten } from '../recht/index.ts'
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
  const zeit = langzeitarbeitslosSeit(spannen, stichtag)
  const fakten = { ...ausStatus(spannen, zeit, stichtag), ...ausGesundheit(profil), ...ausWunsch(profil) }
  const quellen = Object.fromEntries(Object.keys(fakten).map((name) => [name, q.profil]))
  return { fakten, quellen: zeit.arbeitslosSeit === undefined ? quellen : { ...quellen, arbeitslosSeit: q.arbeitslos(zeit) } }
}

function ausStatus(spannen: readonly Statusspanne[], zeit: Arbeitslosenzeit, stichtag: string): Foerderfakten {
  const jetzt = spannen.find((s) => s.von <= stichtag && (s.bis === null || s.bis >= stichtag))
  if (jetzt === undefined) return {}
  // the first day that counts and the breaks since then; those that run on change nothing
  const seit = zeit.arbeitslosSeit === undefined ? {} : { arbeitslosSeit: zeit.arbeitslosSeit, unterbrechungen: zeit.unbeachtet }
  return { arbeitslos: jetzt.art === 'arbeitslos', arbeitsuchend: jetzt.art !== 'keines', ...seit }
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
