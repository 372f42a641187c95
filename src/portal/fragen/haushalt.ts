import { alterIm, liesGeburt, liesMonat } from '../../platform/eingabe/index.ts'
import { alsMonat } from '../../platform/ui/index.ts'
import { alsWort, HOECHSTENS_KINDER, kindIds, type Lage, vorgabeMonat } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { type Befund, type Feld, type Frage, optionen, sgb2 } from './typ.ts'

/** Smallest distance in years between a parent and a child. */
export const ABSTAND_ELTERN_KIND = 12
const JE_SEITE = 3

export function haushaltsfragen(lage: Lage): Frage[] {
  return [monat(lage), ...(lage.a.bezug === 'ja' ? [bezugSeit(lage)] : []), haushalt(lage), alter(lage), ...kinderAlter(lage), ...schule(lage)]
}

function monat(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).monat
  return {
    id: 'monat',
    teil: 'Haushalt',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'monat', name: 'monat', vorgabe: vorgabeMonat(lage.monat), ...t.monat },
      {
        art: 'wahl',
        name: 'bezug',
        legende: t.bezug.legende,
        pflicht: t.bezug.pflicht,
        optionen: optionen(t.bezug.optionen, ['nein', 'ja']),
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 22 Abs. 1'), sgb2('§ 41 Abs. 1')] },
  }
}

function bezugSeit(lage: Lage): Frage {
  const { allgemein, bezugSeit: t } = rechnerTexte(lage.sprache)
  return {
    id: 'bezug-seit',
    teil: 'Haushalt',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'monatsangabe', name: 'bezug-seit', ...t.monat }],
    ueberspringen: allgemein.weissNicht,
    warum: { satz: t.warum, stellen: [sgb2('§ 22 Abs. 1')] },
    pruefe: (wert) => nichtNachDemMonat(lage, 'bezug-seit', wert('bezug-seit')),
  }
}

/** A month that lies before the one that is computed, or is it. */
export function nichtNachDemMonat(lage: Lage, feld: string, text: string): Befund[] {
  const gelesen = liesMonat(text)
  return gelesen.ok && gelesen.wert.slice(0, 7) > lage.monat
    ? [{ feld, satz: rechnerTexte(lage.sprache).allgemein.nachDemMonat(alsMonat(lage.monat, lage.sprache)) }]
    : []
}

function haushalt(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).haushalt
  return {
    id: 'haushalt',
    teil: 'Haushalt',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'wahl', name: 'paar', pflicht: t.paar.pflicht, optionen: optionen(t.paar.optionen, ['allein', 'paar']) },
      { art: 'zahl', name: 'kinder', von: 0, bis: HOECHSTENS_KINDER, vorgabe: '0', ...t.kinder },
      { art: 'zahl', name: 'andere', von: 0, bis: 20, vorgabe: '0', ...t.andere },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 7 Abs. 3')] },
  }
}

function alter(lage: Lage): Frage {
  const { alter: t, personen } = rechnerTexte(lage.sprache)
  const feld = (id: string, label: string, pflicht: string): Feld => ({ art: 'geburt', name: `geburt.${id}`, label, hinweis: t.hinweis, pflicht })
  const felder = [feld('sie', personen.sie, t.pflichtSie), ...(lage.paar ? [feld('partner', personen.partner, t.pflichtPartner)] : [])]
  return {
    id: 'alter',
    teil: 'Haushalt',
    titel: lage.paar ? t.titelPaar : t.titel,
    hilfe: t.hilfe,
    felder,
    warum: { satz: t.warum, stellen: [sgb2('§ 7 Abs. 1'), sgb2('§ 20'), sgb2('§ 12 Abs. 2')] },
    pruefe: (wert) => felder.flatMap((f) => hoechstensMindestens(wert(f.name), lage, f.name)),
  }
}

function hoechstensMindestens(text: string, lage: Lage, feld: string): Befund[] {
  const geburt = liesGeburt(text, lage.monat)
  if (!geburt.ok) return []
  return alterIm(lage.monat, geburt.wert) < 15 ? [{ feld, satz: rechnerTexte(lage.sprache).alter.zuJung }] : []
}

function kinderAlter(lage: Lage): Frage[] {
  const { alter: wie, kinderAlter: t } = rechnerTexte(lage.sprache)
  const ids = kindIds(lage.zahlKinder)
  const eines = ids.length === 1
  return inSeiten(ids).map((seite, nr) => ({
    id: `kinder-alter.${nr + 1}`,
    teil: 'Haushalt',
    titel: eines ? t.titelEines : nr === 0 ? t.titel : t.titelWeitere,
    hilfe: t.hilfe,
    felder: seite.map((id) => ({
      art: 'geburt',
      name: `geburt.${id}`,
      label: eines ? t.labelEines : t.label(Number(id.slice(4))),
      hinweis: wie.hinweis,
      pflicht: eines ? t.pflichtEines : t.pflicht(Number(id.slice(4))),
    })),
    warum: { satz: t.warum, stellen: [sgb2('§ 23 Nr. 1'), sgb2('§ 7 Abs. 3 Nr. 4')] },
    pruefe: (wert) => seite.flatMap((id) => passtAlsKind(lage, `geburt.${id}`, wert(`geburt.${id}`))),
  }))
}

function passtAlsKind(lage: Lage, feld: string, text: string): Befund[] {
  const t = rechnerTexte(lage.sprache).kinderAlter
  const geburt = liesGeburt(text, lage.monat)
  const sie = lage.erwachsene[0]
  if (!geburt.ok) return []
  if (alterIm(lage.monat, geburt.wert) >= 25) return [{ feld, satz: t.zuAlt }]
  return sie && !lage.erwachsene.some((e) => istElternteil(e.geburtsdatum, geburt.wert)) ? [{ feld, satz: t.abstand(ABSTAND_ELTERN_KIND) }] : []
}

/** Old enough to be the parent: at least twelve years between the two dates of birth. */
export function istElternteil(elternteil: string, kind: string): boolean {
  return `${Number(elternteil.slice(0, 4)) + ABSTAND_ELTERN_KIND}${elternteil.slice(4)}` <= kind
}

function schule(lage: Lage): Frage[] {
  const t = rechnerTexte(lage.sprache).schule
  return lage.kinder
    .filter((k) => k.alter >= 15)
    .map((k) => ({
      id: `schule.${k.id}`,
      teil: 'Haushalt',
      titel: t.titel(alsWort(lage, k)),
      felder: [
        {
          art: 'wahl',
          name: `schule.${k.id}`,
          pflicht: t.pflicht,
          optionen: optionen(t.optionen, ['schule', 'betrieb', 'schulisch', 'studium', 'dienst', 'nichts']),
        },
      ],
      warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 28 Abs. 3')] },
    }))
}

/** At most three fields a page. */
export function inSeiten<T>(liste: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(liste.length / JE_SEITE) }, (_, i) => liste.slice(i * JE_SEITE, (i + 1) * JE_SEITE))
}
