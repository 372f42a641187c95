import { z } from 'zod'
import type { Falldatei } from '../recht/index.ts'
import { type Angabe, beruehrt } from './angabe.ts'
import { angehoerigerSchema, artInfo, stammSchema, vorlaeufigSchema } from './angabe-arten.ts'
import { alsDatum, alsMonat } from './anzeige.ts'
import { tageImMonat } from './bausteine.ts'
import { monatswert, type Tage } from './monatswert.ts'
import type { FallPerson } from './personen.ts'
import { pruefeFalldatei } from './pruefung.ts'
import { fruehester, spaetester, vergleiche } from './tage.ts'
import { fallfehler as t, befunde as worte } from './texte/personal-saetze.ts'

/** Why no case file can be made for a month. `saetze` are German and say what to do. */
export type FallFehler = Readonly<{
  art: 'niemand-im-haushalt' | 'angaben-fehlen' | 'wechsel-im-monat' | 'ueberschneidung' | 'widerspruch'
  saetze: readonly string[]
}>
export type FallErgebnis = Readonly<{ ok: true; fall: Falldatei }> | Readonly<{ ok: false; fehler: FallFehler }>

type Befund = Readonly<{ art: FallFehler['art']; satz: string }>

/** Somebody who belongs to the household in the month, with the days on which they do. */
type Mitglied = Readonly<{ person: FallPerson; name: string; vorname: string; geburtsdatum: string; tage: Tage }>

/**
 * The case file of a month out of the facts in force. Pure: `angaben` say what was known. Where everybody joins or leaves on the same
 * day the claim begins or ends there; whatever else changes inside the month and counts by days is refused.
 *
 * @param angaben of one case, none of them replaced (`liesAngaben`)
 * @param monat `2026-08`
 */
export function fallFuer(
  angaben: readonly Angabe[],
  personen: readonly FallPerson[],
  monat: string,
  { aktenzeichen }: { aktenzeichen: string },
): FallErgebnis {
  const ganz: Tage = { von: `${monat}-01`, bis: `${monat}-${tageImMonat(monat)}` }
  const imMonat = angaben.filter((a) => beruehrt(a, ganz.von, ganz.bis))
  const befunde: Befund[] = []
  const mitglieder = personen.flatMap((p) => mitgliedAus(imMonat, p, ganz, befunde))
  if (mitglieder.length === 0 && befunde.length === 0) {
    befunde.push({ art: 'niemand-im-haushalt', satz: t.niemand(alsMonat(monat)) })
  }
  const anspruch = anspruchstage(mitglieder, ganz)
  for (const m of mitglieder) pruefeTage(imMonat, m, anspruch, befunde)
  const roh = {
    schema: 'fall/v1',
    id: `${aktenzeichen.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}-${monat}`,
    monat,
    ...(anspruch.von > ganz.von ? { anspruchVon: anspruch.von } : {}),
    ...(anspruch.bis < ganz.bis ? { anspruchBis: anspruch.bis } : {}),
    ...desFalls(imMonat, mitglieder, anspruch, befunde),
    personen: verbinde(mitglieder.map((m) => personAus(imMonat, m, befunde))),
    unterkunft: felder(imMonat, null, 'unterkunft.', anspruch, '', befunde),
  }
  const [erster] = befunde
  if (erster !== undefined) return { ok: false, fehler: { art: erster.art, saetze: [...new Set(befunde.map((b) => b.satz))] } }
  const pruefung = pruefeFalldatei(roh)
  if (pruefung.ok) return { ok: true, fall: pruefung.fall }
  const saetze = pruefung.fehler.fehler.meldungen.map(({ feld, satz }) => lesbar(feld, satz, mitglieder))
  return { ok: false, fehler: { art: 'widerspruch', saetze } }
}

/** Somebody as a member of the household in a month, with the days; none where they do not belong to it. */
export function mitgliedAus(angaben: readonly Angabe[], person: FallPerson, ganz: Tage, befunde: Befund[]): Mitglied[] {
  const eigene = angaben.filter((a) => a.personId === person.personId)
  const zeiten = eigene.filter((a) => a.art === 'person.zugehoerig')
  if (zeiten.length === 0) return []
  const stamm = stammSchema.safeParse(eigene.findLast((a) => a.art === 'person.stamm')?.wert)
  if (!stamm.success) {
    befunde.push({ art: 'angaben-fehlen', satz: t.stammFehlt(person.nr) })
    return []
  }
  const { vorname, nachname, geburtsdatum } = stamm.data
  const von = fruehester(ganz.bis, ...zeiten.map((a) => a.giltVon))
  const bis = spaetester(ganz.von, ...zeiten.map((a) => a.giltBis ?? ganz.bis))
  const tage = { von: spaetester(von, ganz.von), bis: fruehester(bis, ganz.bis) }
  return [{ person, name: `${vorname} ${nachname}`, vorname, geburtsdatum, tage }]
}

/** From the first day on which anybody belongs to the household to the last. */
function anspruchstage(mitglieder: readonly Mitglied[], ganz: Tage): Tage {
  if (mitglieder.length === 0) return ganz
  return {
    von: fruehester(ganz.bis, ...mitglieder.map((m) => m.tage.von)),
    bis: spaetester(ganz.von, ...mitglieder.map((m) => m.tage.bis)),
  }
}

/** A birth is known to the law; days of a child in two households are a fact. Nothing else splits a month between people. */
function pruefeTage(angaben: readonly Angabe[], { person, vorname, geburtsdatum, tage }: Mitglied, anspruch: Tage, befunde: Befund[]): void {
  if (angaben.some((a) => a.art === 'person.anwesenheitAnteil' && a.personId === person.personId)) return
  const spaeter = tage.von > anspruch.von && tage.von !== geburtsdatum
  if (!spaeter && tage.bis >= anspruch.bis) return
  const wann = spaeter ? t.erstAb(alsDatum(tage.von)) : t.nurBis(alsDatum(tage.bis))
  befunde.push({ art: 'wechsel-im-monat', satz: t.teilDesMonats(vorname, wann, alsMonat(tage.von)) })
}

function personAus(alle: readonly Angabe[], m: Mitglied, befunde: Befund[]): Record<string, unknown> {
  const { personId, kennung } = m.person
  const angaben = alle.filter((a) => a.personId === personId)
  const wessen = worte.bei(m.vorname)
  const eigen = felder(angaben, personId, 'person.', m.tage, wessen, befunde)
  const absetzungen = felder(angaben, personId, 'absetzung.', m.tage, wessen, befunde)
  const eintraege = (art: string) => liste(angaben, m, art, wessen, befunde)
  const listen = {
    einkommen: eintraege('person.einkommen'),
    vermoegen: eintraege('person.vermoegen'),
    minderungen: eintraege('person.minderung'),
    bildungTeilhabe: eintraege('person.bildungTeilhabe'),
    aufrechnungen: eintraege('person.aufrechnung'),
  }
  return {
    id: kennung,
    name: m.name,
    geburtsdatum: m.geburtsdatum,
    ...eigen,
    ...Object.fromEntries(Object.entries(listen).filter(([, eintrag]) => eintrag.length > 0)),
    ...(Object.keys(absetzungen).length > 0 ? { absetzungen } : {}),
  }
}

const schulbedarf = z.looseObject({ art: z.literal('schulbedarf'), betrag: z.undefined().optional() })

/** School supplies without an amount are due in February and August only (sec. 28 (3)); the law gives them to pupils by itself. */
function faelligIm(eintrag: unknown, tag: string): boolean {
  return !schulbedarf.safeParse(eintrag).success || tag.slice(5, 7) === '02' || tag.slice(5, 7) === '08'
}

/** Values of single facts of one subject, by the name of the field behind the prefix. */
function felder(
  angaben: readonly Angabe[],
  personId: string | null,
  vorsatz: string,
  tage: Tage,
  wessen: string,
  befunde: Befund[],
): Record<string, unknown> {
  const eigene = angaben.filter((a) => a.personId === personId && a.art.startsWith(vorsatz) && !artInfo(a.art).liste && !AUSSEN.has(a.art))
  const werte: Record<string, unknown> = {}
  for (const [art, gleiche] of Map.groupBy(eigene, (a) => a.art)) {
    const ergebnis = monatswert(gleiche, tage, wessen)
    if (ergebnis.satz !== undefined) befunde.push(ergebnis)
    else if (ergebnis.wert !== undefined) werte[art.slice(vorsatz.length)] = ergebnis.wert
  }
  return werte
}

/** Facts of a person that are no field of the case file. */
const AUSSEN = new Set<string>(['person.stamm', 'person.zugehoerig'])

function liste(angaben: readonly Angabe[], m: Mitglied, art: string, wessen: string, befunde: Befund[]): unknown[] {
  return listeVon(angaben, m, art, wessen, befunde).map(([, wert]) => wert)
}

function listeVon(angaben: readonly Angabe[], m: Mitglied, art: string, wessen: string, befunde: Befund[]): [schluessel: string, wert: unknown][] {
  const alle = eintraege(angaben, m.person.personId, art, m.tage, wessen, befunde)
  return art === 'person.bildungTeilhabe' ? alle.filter(([, wert]) => faelligIm(wert, m.tage.von)) : alle
}

/** The key of the facts that make an entry of a list of the case file. @param stelle its place in that list */
export function listeneintrag(angaben: readonly Angabe[], m: Mitglied, art: string, stelle: number): string | undefined {
  return listeVon(angaben, m, art, '', [])[stelle]?.[0]
}

function eintraege(
  angaben: readonly Angabe[],
  personId: string | null,
  art: string,
  tage: Tage,
  wessen: string,
  befunde: Befund[],
): [schluessel: string, wert: unknown][] {
  const eigene = angaben.filter((a) => a.personId === personId && a.art === art)
  return [...Map.groupBy(eigene, (a) => a.schluessel)]
    .toSorted(([a], [b]) => vergleiche(a.padStart(8), b.padStart(8)))
    .flatMap(([schluessel, gleiche]): [string, unknown][] => {
      const ergebnis = monatswert(gleiche, tage, wessen)
      if (ergebnis.satz !== undefined) {
        befunde.push(ergebnis)
        return []
      }
      return ergebnis.wert === undefined ? [] : [[schluessel, ergebnis.wert]]
    })
}

function desFalls(angaben: readonly Angabe[], mitglieder: readonly Mitglied[], tage: Tage, befunde: Befund[]): Record<string, unknown> {
  const { vorlaeufig, ...rest } = felder(angaben, null, 'fall.', tage, '', befunde)
  const kennungen = new Set(mitglieder.map((m) => m.person.kennung))
  const nurHiesige = (werte: Readonly<Record<string, number>> | undefined) =>
    werte && Object.fromEntries(Object.entries(werte).filter(([kennung]) => kennungen.has(kennung)))
  const angehoerige = eintraege(angaben, null, 'haushalt.angehoeriger', tage, '', befunde).flatMap(([schluessel, wert]) => {
    const { name: _, verwandtMit, ...angehoeriger } = angehoerigerSchema.parse(wert)
    const hier = verwandtMit.filter((kennung) => kennungen.has(kennung))
    return hier.length === 0 ? [] : [{ id: `angehoerig-${schluessel.toLowerCase()}`, ...angehoeriger, verwandtMit: hier }]
  })
  const entscheidung = vorlaeufig === undefined ? undefined : vorlaeufigSchema.parse(vorlaeufig)
  return {
    ...rest,
    ...(angehoerige.length > 0 ? { haushaltsangehoerige: angehoerige } : {}),
    ...(entscheidung
      ? {
          vorlaeufig: ohneLeeres({ bewilligt: nurHiesige(entscheidung.bewilligt), sofortzuschlag: nurHiesige(entscheidung.sofortzuschlag) }),
        }
      : {}),
  }
}

function ohneLeeres(werte: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== undefined))
}

/** Partner and parents name people of the month only; a partnership that one of two states holds for both. */
function verbinde(personen: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const da = new Set(personen.map((p) => p.id))
  const partnerVon = new Map(personen.filter((p) => da.has(p.partner)).map((p) => [p.partner, p.id]))
  return personen.map(({ partner, eltern, ...rest }) => {
    const erklaert = da.has(partner) ? partner : partnerVon.get(rest.id)
    const hier = Array.isArray(eltern) ? eltern.filter((id) => da.has(id)) : []
    return { ...rest, ...(erklaert === undefined ? {} : { partner: erklaert }), ...(hier.length > 0 ? { eltern: hier } : {}) }
  })
}

/** The path of a field in words: the person by name. */
function lesbar(feld: string, satz: string, mitglieder: readonly Mitglied[]): string {
  const treffer = /^personen\[(\d+)\]/.exec(feld)
  const mitglied = treffer === null ? undefined : mitglieder[Number(treffer[1])]
  const mitNamen = mitglieder.reduce((text, m) => text.replaceAll(worte.was(m.person.kennung), m.vorname), satz)
  return mitglied === undefined ? mitNamen : `${mitglied.vorname}: ${mitNamen}`
}
