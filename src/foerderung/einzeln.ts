import { offenerVerfuegungEntwurf } from '../bescheid/index.ts'
import { oeffneFall } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { darf } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { instrument } from '../recht/index.ts'
import { entwirfNachWerten, meldeJobaenderung, offeneAenderung, verwirfAenderung, wertsaetze } from './aenderung.ts'
import { hindernisse, legeAenderungVor } from './aenderung-folge.ts'
import { neuNachWerten, unterschiede } from './aenderung-rechnen.ts'
import { beendeFoerderung } from './beenden.ts'
import { type Fehlschlag, fehlschlag, verwirfFoerderung } from './beginnen.ts'
import { belege } from './belegen.ts'
import { absaetze } from './bescheidtext.ts'
import { aufhebungsinhalt } from './bescheidtext-ende.ts'
import { liesAktion } from './einzeln-formular.ts'
import { empfaengerdaten } from './empfaenger.ts'
import { findFoerderung } from './lesen.ts'
import type { Foerderung } from './model.ts'
import { ohneGesundheitsfakten, pruefe, stichtagVon, zeigtGesundheit } from './pruefen.ts'
import { erfasseAntwort, hoereAn, lasseEntfallen, legeRueckforderungVor, rueckzahlungVon } from './rueckzahlung.ts'
import { schritteVon } from './schritt.ts'
import { type Foerdersicht, foerdersicht } from './sicht.ts'
import { teileVon } from './teile.ts'
import { schritte as schrittnamen, foerderfehler as t, zwecke } from './texte/personal-foerderung.ts'
import { listenzeile, personenwahl } from './uebersicht.ts'
import { beteiligte, legeAblehnungVor, legeVor, reicheEin, verfuegungsnummer } from './vorlegen.ts'
import { zweigVon } from './zweige.ts'

/** The grant in the address, of the case in the address. @throws {Response} 404, and where only drafts exist for those who see no reasons */
async function oeffne(z: Zugriff, zweck: string): Promise<Foerderung> {
  const { fallId } = await oeffneFall(z, z.params.fallId, zweck)
  const id = z.params.foerderungId ?? ''
  const f = await findFoerderung(z.db, z.traegerId, id)
  if (f === undefined || f.fallId !== fallId || f.stand === 'verworfen') throw new Response(null, { status: 404 })
  if (!foerdersicht(z.konto).gruende && (f.stand === 'entwurf' || f.stand === 'vorgelegt')) throw new Response(null, { status: 404 })
  return f
}

/** One grant as this account may see it. */
export async function einzelnFuer(z: Zugriff) {
  const f = await oeffne(z, zwecke.ansehen)
  const sicht = foerdersicht(z.konto)
  const d = await empfaengerdaten(z.db, z.traegerId, f.empfaenger)
  const wahl = await personenwahl(z, f.fallId)
  return {
    fallId: f.fallId,
    heute: tagVon(z.jetzt).toString(),
    kennung: wahl?.person.kennung ?? '',
    sicht,
    zeile: await listenzeile(z.db, z.traegerId, f),
    fassung: f.fassung,
    antragAm: f.antragAm,
    empfaenger: d?.name ?? '',
    teile: (await teileVon(z.db, z.traegerId, f.foerderungId)).map(({ anordnungId: _, beleg, grund, ...teil }) =>
      sicht.gruende ? { ...teil, beleg, grund } : { ...teil, beleg: '', grund: '' },
    ),
    verfuegungId: darf(z.konto, 'verfuegung.lesen') ? f.verfuegungId : null,
    gruende: sicht.gruende ? await gruendeFuer(z, f, sicht) : undefined,
  }
}

/** What only those see who work on the grant or decide on it. */
async function gruendeFuer(z: Zugriff, f: Foerderung, sicht: Foerdersicht) {
  const heute = tagVon(z.jetzt).toString()
  const versteckt = !sicht.gesundheit && zeigtGesundheit(f.betrag?.antrag, f.fakten)
  const fakten = ohneGesundheitsfakten(f.fakten)
  const entwurf = await offenerVerfuegungEntwurf(z.db, z.traegerId, 'foerderung', f.foerderungId)
  const ablehnung = await offenerVerfuegungEntwurf(z.db, z.traegerId, 'foerderung-ablehnung', f.foerderungId)
  const aufhebung = await offenerVerfuegungEntwurf(z.db, z.traegerId, 'foerderung-aufhebung', f.foerderungId)
  const rueck = await rueckzahlungVon(z.db, z.traegerId, f.foerderungId)
  const schritte = await schritteVon(z.db, z.traegerId, f.foerderungId)
  const moeglich = moeglichkeiten(f)
  const aufgehoben = aufhebung?.stand === 'eingereicht' || schritte.some((s) => s.schritt === schrittnamen.aufhebung)
  return {
    ermessen: absaetze(f.ermessen),
    pruefung: versteckt ? pruefe(f.instrument, stichtagVon(f.fakten, heute), fakten) : f.pruefung,
    zweig: f.betrag === undefined || versteckt ? undefined : zweigVon(f.betrag.knoten),
    endeGrund: f.endeGrund,
    schritte,
    entwurfId: entwurf?.entwurfId ?? ablehnung?.entwurfId ?? null,
    ...(await aenderungFuer(z, f)),
    rueck: rueck && { ...rueck, rechenweg: zweigVon(rueck.rechenweg) },
    ...moeglich,
    kannAufheben: moeglich.kannAufheben && !aufgehoben,
    aufhebungId: aufhebung?.stand === 'eingereicht' ? aufhebung.entwurfId : null,
  }
}

function moeglichkeiten(f: Foerderung) {
  const betrieb = instrument(f.instrument).empfaenger === 'arbeitgeber'
  const laeuft = f.stand === 'bewilligt' || f.stand === 'laufend-alt'
  return {
    kannEnden: laeuft,
    mitLage: f.instrument === 'egz' || f.instrument === 'p16e',
    job: f.stand === 'bewilligt' && betrieb ? jobform(f.betrag?.antrag.code) : undefined,
    festNachBescheid: f.stand === 'laufend-alt' && f.instrument === 'p16e', // the pay it was calculated from is not kept
    kannAufheben: f.stand === 'beendet' && f.verfuegungId !== null,
    kannWeiter: laeuft || f.stand === 'beendet',
  }
}

function jobform(code: string | undefined): 'egz' | 'p16e' | 'p16i' | undefined {
  return code === 'egz' || code === 'p16e' || code === 'p16i' ? code : undefined
}

/** The change under way, or what the law calculates otherwise today. */
async function aenderungFuer(z: Zugriff, f: Foerderung) {
  const a = await offeneAenderung(z.db, z.traegerId, f.foerderungId)
  if (a === undefined) {
    const neu = neuNachWerten(f)
    return { aenderung: undefined, neu: neu && { abMonat: neu.abMonat, differenzCent: neu.differenzCent, saetze: wertsaetze(f, neu) } }
  }
  const entwurf = await offenerVerfuegungEntwurf(z.db, z.traegerId, 'foerderung-aenderung', f.foerderungId)
  const anders = unterschiede(a.bisher, a.betrag.monate)
  const aenderung = {
    stand: a.stand === 'vorgelegt' ? ('vorgelegt' as const) : ('entwurf' as const),
    abMonat: a.abMonat,
    saetze: absaetze(a.grund),
    unterschiede: anders,
    differenzCent: anders.reduce((s, u) => s + u.neuCent - u.bisherCent, 0),
    hindernisse: a.stand === 'entwurf' ? await hindernisse(z.db, z, f, a) : [],
    entwurfId: entwurf?.stand === 'eingereicht' ? entwurf.entwurfId : null,
  }
  return { aenderung, neu: undefined }
}

/** What the forms of the page ask for. @returns sentences where it was not done */
export async function fuehreAus(z: Zugriff, form: FormData): Promise<readonly string[]> {
  const f = await oeffne(z, zwecke.bearbeiten)
  const { haken } = z.umfeld
  const a = liesAktion(form)
  if (!a.ok) return [a.satz]
  const w = a.wert
  const id = f.foerderungId
  const getan = await (async (): Promise<Readonly<{ ok: true }> | Fehlschlag> => {
    switch (w.tun) {
      case 'vorlegen':
        return legeVor(z.db, haken, z, id, w.fassung)
      case 'ablehnen':
        return legeAblehnungVor(z.db, haken, z, id, w.fassung, w.text)
      case 'verwerfen':
        return verwirfFoerderung(z.db, z, id, w.fassung)
      case 'belegen':
        return belege(z.db, z, id, w.nachweis)
      case 'beenden':
        return beendeFoerderung(z.db, z, id, w.ende)
      case 'job':
        return meldeJobaenderung(z.db, z, id, w.job)
      case 'neuNachWerten':
        return entwirfNachWerten(z.db, z, id)
      case 'aenderungVorlegen':
        return legeAenderungVor(z.db, haken, z, id)
      case 'aenderungVerwerfen':
        return verwirfAenderung(z.db, z, id)
      case 'aufheben':
        return aufheben(z, f)
      case 'anhoeren':
        return hoereAn(z.db, z.umfeld, z, id)
      case 'antwort':
        return erfasseAntwort(z.db, z, id, w.text)
      case 'fordern':
        return legeRueckforderungVor(z.db, haken, z, id, w.text)
      case 'entfaellt':
        return lasseEntfallen(z.db, z, id, w.text)
    }
  })()
  return getan.ok ? [] : getan.saetze
}

/** The notice that the grant has ended, for a second person. */
async function aufheben(z: Zugriff, f: Foerderung) {
  if (f.stand !== 'beendet' || f.verfuegungId === null) return fehlschlag(t.falscherStand)
  const nummer = await verfuegungsnummer(z.db, z.traegerId, f.verfuegungId)
  return reicheEin(z.db, z.umfeld.haken, z, f, 'foerderung-aufhebung', aufhebungsinhalt(f, await beteiligte(z.db, z, f), nummer))
}
