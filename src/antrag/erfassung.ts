import { dateienAus, dokumenteVon, dokumentsatz, type GepruefteDatei, legeDokumentAb, pruefeDateien } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import type { Befund } from './gespraech/typ.ts'
import { lageDesAntrags, offeneSchritte, schritte, schrittId } from './gespraech.ts'
import { naechsteKennung } from './lage.ts'
import type { Antrag, Werte } from './model.ts'
import { feldId, type Nachweispunkt, nachweise } from './nachweise.ts'
import { nimmPapierAn } from './papier-eingang.ts'
import { abschnittTitel, type Seitenansicht, werteAus, zeigeSeite } from './seitenansicht.ts'
import { schrittZu, speichereAntwort, weissNicht } from './speichere-antwort.ts'
import { insertAntworten } from './store.ts'
import { texte } from './texte/index.ts'

/** What the pages of the conversation do; the same for citizens and for staff at the counter. `basis` is where they live. */
export type Arbeit = Readonly<{ db: TraegerDb; tresor: Tresor; h: Handlung; antrag: Antrag; basis: string; sprache: Sprache }>

export type Frageseite = Readonly<{
  frage: Seitenansicht
  befunde: readonly Befund[]
  weg: string
  fortschritt: number
  basis: string
  gesendet: boolean
}>

/** @throws {Response} 404 where the page does not apply */
export function zeigeFrage(
  { h, antrag, basis, sprache }: Arbeit,
  seite: string,
  person: string,
  werte?: Werte,
  befunde: readonly Befund[] = [],
): Frageseite {
  const heute = tagVon(h.jetzt).toString()
  const schritt = schrittZu(antrag, seite, person, heute)
  if (schritt === undefined) throw new Response(null, { status: 404 })
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const alle = schritte(lage)
  const offen = offeneSchritte(lage).length
  return {
    frage: zeigeSeite(schritt, lage, sprache, werte),
    befunde,
    weg: abschnittTitel(schritt, sprache),
    fortschritt: alle.length === 0 ? 0 : Math.round((100 * (alle.length - offen)) / alle.length),
    basis,
    gesendet: antrag.gesendetAm !== null,
  }
}

/** The page with what a form carries, neither checked nor saved: for a change of the language. */
export function zeigeGetipptes(arbeit: Arbeit, seite: string, person: string, formular: FormData): Frageseite {
  const { antrag, h } = arbeit
  const heute = tagVon(h.jetzt).toString()
  const schritt = schrittZu(antrag, seite, person, heute)
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  // what was sent is shown without fields to fill in: its form carries nothing
  return zeigeFrage(arbeit, seite, person, antrag.gesendetAm === null && schritt ? werteAus(schritt, lage, formular) : undefined)
}

export type NachAntwort = Readonly<{ art: 'weiter'; nach: string }> | Readonly<{ art: 'befunde'; seite: Frageseite }>

/** Takes the form of one page: saves, and says where to go on. */
export async function nimmAntwort(arbeit: Arbeit, seite: string, person: string, formular: FormData): Promise<NachAntwort> {
  const { db, tresor, h, antrag, basis, sprache } = arbeit
  const heute = tagVon(h.jetzt).toString()
  const schritt = schrittZu(antrag, seite, person, heute)
  if (schritt === undefined) throw new Response(null, { status: 404 })
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const aktion = String(formular.get('aktion') ?? 'weiter')
  const werte = aktion === 'weiss-nicht' && schritt.seite.unbekannt ? weissNicht : werteAus(schritt, lage, formular)
  if (aktion === 'spaeter' && Object.values(werte).every((w) => w === '')) return { art: 'weiter', nach: `${basis}/uebersicht` }
  const ergebnis = await speichereAntwort(db, tresor, h, antrag, schritt, werte, sprache)
  if (!ergebnis.ok) return { art: 'befunde', seite: zeigeFrage(arbeit, seite, person, werte, ergebnis.befunde) }
  return { art: 'weiter', nach: aktion === 'spaeter' ? `${basis}/uebersicht` : naechsteAdresse(ergebnis.antrag, schrittId(schritt), basis, heute) }
}

/**
 * Where the conversation goes on: the next open page of the same section, else the task list. After the household says that others live
 * here, the first of them is entered.
 */
function naechsteAdresse(antrag: Antrag, nach: string, basis: string, heute: string): string {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const abschnitt = schritte(lage).find((s) => schrittId(s) === nach)?.seite.abschnitt
  if (nach === 'alleinwohnend' && lage.wert('alleinwohnend', 'allein') === 'nein' && lage.menschen.length === 1)
    return `${basis}/frage/person/${naechsteKennung(antrag.antworten)}`
  if (nach.startsWith('person/')) return `${basis}/uebersicht#haushalt`
  const naechster = offeneSchritte(lage).find((s) => s.seite.abschnitt === abschnitt)
  return naechster ? `${basis}/frage/${schrittId(naechster)}` : `${basis}/uebersicht#${abschnitt ?? ''}`
}

/** The page before in the same section, for the link back. */
export function vorherige(antrag: Antrag, seite: string, person: string, heute: string): { nach: string } | undefined {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const alle = schritte(lage)
  const i = alle.findIndex((s) => s.seite.id === seite && (s.mensch?.id ?? '') === person)
  const davor = alle[i - 1]
  return davor === undefined || davor.seite.abschnitt !== alle[i]?.seite.abschnitt ? undefined : { nach: schrittId(davor) }
}

export async function zeigeNachweise({
  db,
  h,
  antrag,
  basis,
  sprache,
}: Arbeit): Promise<{ punkte: Nachweispunkt[]; basis: string; gesendet: boolean; weitere: string[] }> {
  const dokumente = await dokumenteVon(db, h.traegerId, { antragId: antrag.antragId })
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, tagVon(h.jetzt).toString())
  const punkte = nachweise(lage, dokumente, sprache)
  const bekannt = new Set(punkte.map((p) => p.id))
  return { punkte, basis, gesendet: antrag.gesendetAm !== null, weitere: dokumente.filter((d) => !bekannt.has(d.nachweis)).map((d) => d.name) }
}

const HOECHSTENS_DATEIEN = 10

/** What was sent for evidence: the form, and its files by field, looked through. */
export type Nachweisformular = Readonly<{ formular: FormData; dateien: ReadonlyMap<string, readonly GepruefteDatei[]> }>

/** Reads the form and looks its files through. It takes a while: for before the unit of work. */
export async function nachweisformularAus(request: Request): Promise<Nachweisformular> {
  const formular = await formularAus(request)
  const felder = [...new Set(formular.keys())].filter((f) => f.startsWith('datei-'))
  const dateien = new Map<string, readonly GepruefteDatei[]>()
  for (const feld of felder) dateien.set(feld, await pruefeDateien(dateienAus(formular, feld).slice(0, HOECHSTENS_DATEIEN)))
  return { formular, dateien }
}

/** Takes uploads and what was said about evidence; a refused file says why, the others are kept. What was asked for in writing is done. */
export async function nimmNachweise(arbeit: Arbeit, { formular, dateien }: Nachweisformular): Promise<{ saetze: string[]; gespeichert: string[] }> {
  const { db, tresor, h, antrag } = arbeit
  const { punkte } = await zeigeNachweise(arbeit)
  const saetze: string[] = []
  const gespeichert: string[] = []
  for (const id of [...punkte.map((p) => p.id), 'anderes']) {
    for (const datei of dateien.get(`datei-${feldId(id)}`) ?? []) {
      const abgelegt = await legeDokumentAb(db, tresor, h, {
        antragId: antrag.antragId,
        ...(antrag.fallId ? { fallId: antrag.fallId } : {}),
        ...datei,
        kanal: antrag.kanal,
        nachweis: id,
      })
      if (abgelegt.ok) gespeichert.push(datei.name)
      else saetze.push(texte(arbeit.sprache).datei(datei.name, dokumentsatz(abgelegt.satz, arbeit.sprache)))
      if (abgelegt.ok && antrag.fallId !== null && antrag.gesendetAm !== null)
        await nimmPapierAn(db, h, antrag.fallId, { dokumentId: abgelegt.dokumentId, nachweis: id, name: datei.name })
    }
  }
  await merkeGesagtes(arbeit, punkte, formular)
  return { saetze, gespeichert }
}

async function merkeGesagtes({ db, tresor, h, antrag }: Arbeit, punkte: readonly Nachweispunkt[], formular: FormData): Promise<void> {
  const neu: Record<string, string> = {}
  for (const p of punkte) {
    const gesagt = formular.get(feldId(p.id))
    const text = formular.get(`${feldId(p.id)}-text`)
    if (typeof gesagt === 'string' && ['bringe-ich', 'habe-ich-nicht', ''].includes(gesagt)) neu[feldId(p.id)] = gesagt
    if (typeof text === 'string' && text.trim() !== '') neu[`${feldId(p.id)}-text`] = text.trim().slice(0, 500)
  }
  const alt = antrag.antworten.nachweis ?? {}
  const werte = Object.fromEntries(Object.entries({ ...alt, ...neu }).filter(([, w]) => w !== ''))
  if (JSON.stringify(werte) === JSON.stringify(alt)) return
  await insertAntworten(db, tresor, h.traegerId, antrag.antragId, [{ seite: 'nachweis', person: '', werte }], h.jetzt, h.konto?.kontoId)
}
