import { protokolliere } from '../audit/index.ts'
import { forTraeger, type TraegerDb } from '../db/index.ts'
import { alsKennung } from './konto.ts'
import { passwortStimmt } from './passwort.ts'
import type { Schritte } from './schutz.ts'
import { beendeSitzung, beginneSitzung } from './sitzung.ts'
import { netzVon, vergissVersuche, wartezeit, type Zaehler, zaehleVersuch } from './versuche.ts'

export type Anmeldung = Readonly<{ ok: true; token: string; schritt: Schritt; zu: string }> | Readonly<{ ok: false; satz: string }>

/** What is still asked of who gave the right password. */
export type Schritt = 'fertig' | 'zweiter-faktor' | 'passwort-wechseln'

const FALSCH = 'Kennung oder Passwort stimmen nicht. Bitte prüfen Sie beides, auch Groß- und Kleinschreibung des Passworts.'

/** One sentence for every reason, so that it tells nobody which accounts exist. */
export const auswegPersonal = 'Wenn Sie Ihr Passwort nicht mehr wissen, setzt die Verwaltung Ihres Jobcenters es zurück.'

/**
 * Sign-in with password. The work on the password happens outside of the database: the embedded one has a single connection, which
 * guesses must not block. A failure answers the same and takes the same time, whatever was wrong.
 */
export async function meldeAn(z: Schritte, eingabe: Readonly<{ kennung: string; passwort: string }>): Promise<Anmeldung> {
  const kennung = alsKennung(eingabe.kennung)
  const { traegerId, jetzt } = z
  const konto: Zaehler = { was: 'anmeldung', wer: `konto:${kennung}`, frei: 5 }
  const adresse: Zaehler = { was: 'anmeldung', wer: `adresse:${netzVon(z.adresse)}`, frei: 50 }
  const vorher = await forTraeger(z.umfeld.db, traegerId, async (db) => ({
    gesperrtBis: await zaehleVersuch(db, traegerId, [konto, adresse], jetzt),
    gefunden: await findZurAnmeldung(db, traegerId, kennung),
  }))
  if (vorher.gesperrtBis) {
    const wann = wartezeit(vorher.gesperrtBis, jetzt)
    return { ok: false, satz: `Das waren zu viele Versuche. Der nächste ist ${wann} möglich. ${auswegPersonal}` }
  }
  const gefunden = vorher.gefunden?.uebung && !z.umfeld.traeger.uebungsdaten ? undefined : vorher.gefunden
  const stimmt = await passwortStimmt(eingabe.passwort, gefunden?.passwort)
  return forTraeger(z.umfeld.db, traegerId, async (db) => {
    if (!stimmt || gefunden === undefined || gefunden.gesperrt) {
      if (gefunden) await protokolliere(db, traegerId, { zeitpunkt: jetzt, tat: 'anmeldung.gescheitert', gegenstand: gefunden.kontoId })
      return { ok: false, satz: FALSCH }
    }
    await vergissVersuche(db, traegerId, konto, adresse)
    return eroeffne(db, z, gefunden)
  })
}

type Gefunden = NonNullable<Awaited<ReturnType<typeof findZurAnmeldung>>>

/** The session after the first factor: whole, or one that opens only the next step. The session before it ends. */
async function eroeffne(db: TraegerDb, z: Schritte, k: Gefunden): Promise<Anmeldung> {
  const schritt: Schritt = k.hatFaktor ? 'zweiter-faktor' : k.passwortWechseln ? 'passwort-wechseln' : 'fertig'
  await beendeSitzung(db, z.traegerId, z.request)
  const stufe = schritt === 'fertig' ? 'voll' : 'anmeldung'
  const token = await beginneSitzung(db, z.traegerId, { kontoId: k.kontoId, stufe }, z.jetzt)
  if (schritt === 'fertig') await protokolliere(db, z.traegerId, { zeitpunkt: z.jetzt, konto: k, tat: 'anmeldung' })
  return { ok: true, token, schritt, zu: startseite(k) }
}

async function findZurAnmeldung(db: TraegerDb, traegerId: string, kennung: string) {
  const zeile = await db
    .selectFrom('konto')
    .select(['kontoId', 'art', 'name', 'rollen', 'passwort', 'passwortWechseln', 'gesperrt', 'uebung', 'totp'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('passkey')
            .select('passkeyId')
            .whereRef('passkey.traegerId', '=', 'konto.traegerId')
            .whereRef('passkey.kontoId', '=', 'konto.kontoId'),
        )
        .as('hatPasskey'),
    )
    .where('traegerId', '=', traegerId)
    .where('kennung', '=', kennung)
    .executeTakeFirst()
  return zeile && { ...zeile, hatFaktor: zeile.totp !== null || zeile.hatPasskey === true }
}

/** Where somebody begins the day: the first page their roles open. */
export function startseite({ art, rollen }: Readonly<{ art: string; rollen: readonly string[] }>): string {
  if (art === 'buerger') return '/mein-bereich'
  const arbeitet = rollen.some((r) => !['kasse', 'datenschutz', 'verwaltung'].includes(r))
  if (arbeitet) return '/arbeit'
  if (rollen.includes('kasse')) return '/zahllaeufe'
  return rollen.includes('verwaltung') ? '/verwaltung/konten' : '/faelle'
}
