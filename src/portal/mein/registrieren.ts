import { alsKennung, beginneSitzung, einwandGegen, legeKontoAn, netzVon, type Schritte, wartezeit, zaehleVersuch } from '../../platform/auth/index.ts'
import { forTraeger } from '../../platform/db/index.ts'

export type Registriert =
  | Readonly<{ ok: true; token: string }>
  | Readonly<{ ok: false; feld: 'name' | 'kennung' | 'passwort'; satz: string }>
  | Readonly<{ ok: false; feld: 'kennung' | 'name'; grund: 'name' | 'kennung' | 'vergeben' }>
  | Readonly<{ ok: false; feld: 'kennung'; grund: 'zu-oft'; wieder: string }>

const KENNUNG = /^\S{3,100}$/
const NAME_HOECHSTENS = 100

/**
 * Makes an account for a citizen and signs it in. Nobody's name is checked: the account sees nothing until it is linked to a case.
 *
 * @param eingabe as typed
 */
export async function registriere(z: Schritte, eingabe: { name: string; kennung: string; passwort: string }): Promise<Registriert> {
  const { traegerId, jetzt } = z
  const name = eingabe.name.trim().replace(/\s+/g, ' ')
  const kennung = alsKennung(eingabe.kennung)
  if (name === '' || name.length > NAME_HOECHSTENS) return { ok: false, feld: 'name', grund: 'name' }
  if (!KENNUNG.test(kennung)) return { ok: false, feld: 'kennung', grund: 'kennung' }
  const einwand = einwandGegen(eingabe.passwort, kennung, z.sprache)
  if (einwand !== undefined) return { ok: false, feld: 'passwort', satz: einwand }
  return forTraeger(z.umfeld.db, traegerId, async (db): Promise<Registriert> => {
    const adresse = { was: 'registrieren', wer: netzVon(z.adresse), frei: 20 }
    const gesperrtBis = await zaehleVersuch(db, traegerId, [adresse], jetzt)
    if (gesperrtBis !== undefined) return { ok: false, feld: 'kennung', grund: 'zu-oft', wieder: wartezeit(gesperrtBis, jetzt, z.sprache) }
    const email = kennung.includes('@') ? kennung : ''
    const angelegt = await legeKontoAn(db, { traegerId, jetzt }, { art: 'buerger', kennung, name, email, passwort: eingabe.passwort })
    if (!angelegt.ok) return { ok: false, feld: 'kennung', grund: 'vergeben' }
    return { ok: true, token: await beginneSitzung(db, traegerId, { kontoId: angelegt.kontoId, stufe: 'voll' }, jetzt) }
  })
}
