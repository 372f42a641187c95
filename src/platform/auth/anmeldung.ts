import { protokolliere } from '../audit/index.ts'
import { forTraeger } from '../db/index.ts'
import { alsKennung, findKontoZurKennung } from './konto.ts'
import { passwortStimmt } from './passwort.ts'
import { darf, type Recht } from './rechte.ts'
import { rueckeVor, type Schritt } from './schritt.ts'
import type { Schritte } from './schutz.ts'
import { beendeSitzung } from './sitzung.ts'
import { texte } from './texte/index.ts'
import { netzVon, vergissVersuche, wartezeit, type Zaehler, zaehleVersuch } from './versuche.ts'

export type Anmeldung = Readonly<{ ok: true; token: string; schritt: Schritt; zu: string }> | Readonly<{ ok: false; satz: string }>

/**
 * Sign-in with password. The work on the password happens outside of the database: the embedded one has a single connection, which
 * guesses must not block. One sentence for every reason, so that it tells nobody which accounts exist: a failure answers the same and takes the same time, whatever was wrong.
 */
export async function meldeAn(z: Schritte, eingabe: Readonly<{ kennung: string; passwort: string }>): Promise<Anmeldung> {
  const kennung = alsKennung(eingabe.kennung)
  const { traegerId, jetzt } = z
  const t = texte(z.sprache)
  const konto: Zaehler = { was: 'anmeldung', wer: `konto:${kennung}`, frei: 5 }
  const adresse: Zaehler = { was: 'anmeldung', wer: `adresse:${netzVon(z.adresse)}`, frei: 50 }
  const vorher = await forTraeger(z.umfeld.db, traegerId, async (db) => ({
    gesperrtBis: await zaehleVersuch(db, traegerId, [konto, adresse], jetzt),
    gefunden: await findKontoZurKennung(db, traegerId, kennung),
  }))
  if (vorher.gesperrtBis) {
    const wann = wartezeit(vorher.gesperrtBis, jetzt, z.sprache)
    return { ok: false, satz: t.zuVieleVersuche(wann, t.auswegPersonal) }
  }
  const gefunden = vorher.gefunden?.uebung && !z.umfeld.traeger.uebungsdaten ? undefined : vorher.gefunden
  const stimmt = await passwortStimmt(eingabe.passwort, gefunden?.passwort)
  return forTraeger(z.umfeld.db, traegerId, async (db) => {
    if (!stimmt || gefunden === undefined || gefunden.gesperrt) {
      if (gefunden) await protokolliere(db, traegerId, { zeitpunkt: jetzt, tat: 'anmeldung.gescheitert', gegenstand: gefunden.kontoId })
      return { ok: false, satz: t.anmelden.falsch }
    }
    await vergissVersuche(db, traegerId, konto, adresse)
    await beendeSitzung(db, traegerId, z.request)
    const { token, schritt } = await rueckeVor(db, { h: { traegerId, jetzt }, traeger: z.umfeld.traeger }, gefunden.kontoId, false)
    return { ok: true, token, schritt, zu: startseite(gefunden) }
  })
}

/** Where somebody begins the day: the first page their roles open. */
export function startseite({ art, rollen }: Readonly<{ art: string; rollen: readonly string[] }>): string {
  if (art === 'buerger') return '/mein'
  if (art === 'anbieter') return '/anbieter'
  if (art === 'arbeitgeber') return '/arbeitgeber'
  const [, erste] = beginn.find(([recht]) => darf({ art: 'personal', rollen }, recht)) ?? []
  return erste ?? '/konto'
}

const beginn: readonly (readonly [Recht, string])[] = [
  ['arbeitsliste.sehen', '/arbeit'],
  ['zahlung.lesen', '/zahllaeufe'],
  ['fall.suchen', '/faelle'],
  ['konto.verwalten', '/verwaltung/konten'],
  ['massnahme.pflegen', '/massnahmen'],
  ['kennzahl.lesen', '/wirkung'],
  ['inhalt.lesen', '/redaktion'],
  ['netzwerk.sehen', '/netzwerk'],
]
