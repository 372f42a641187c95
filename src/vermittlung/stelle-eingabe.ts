import { liesBetrag, liesDatum } from '../platform/eingabe/index.ts'
import { haltbar } from '../platform/http/formular.ts'
import type { Geschrieben } from './arbeitgeber.ts'
import { arbeitsformen, aus, fuehrerscheinklassen, type Meldung, sprachstufen } from './model.ts'
import type { Arbeitsform } from './passung-merkmale.ts'
import { stellenFehler as t } from './texte/personal-fehler.ts'

export type Stellenfaehigkeit = Readonly<{ code: string; name: string; muss: boolean }>

/** A vacancy as somebody typed it, read: what the database keeps without state and source. */
export type Stelleneingabe = Readonly<{
  titel: string
  beschreibung: string
  kldb: string
  minutenVon: number | null
  minutenBis: number | null
  bruttoCent: number | null
  bruttoJe: 'stunde' | 'monat'
  plz: string
  ort: string
  beginn: string | null
  befristetBis: string | null
  arbeitsform: Arbeitsform
  beginnMinute: number | null
  endeMinute: number | null
  deutsch: string
  fuehrerschein: string
  plaetze: number
  faehigkeiten: readonly Stellenfaehigkeit[]
}>

/** Names of the fields in the form and of the columns of a file. */
export const stellenfelder = [
  'titel',
  'beschreibung',
  'kldb',
  'stunden_von',
  'stunden_bis',
  'brutto',
  'brutto_je',
  'plz',
  'ort',
  'beginn',
  'befristet_bis',
  'arbeitsform',
  'uhr_von',
  'uhr_bis',
  'deutsch',
  'fuehrerschein',
  'plaetze',
  'faehigkeiten',
] as const
export type Stellenfeld = (typeof stellenfelder)[number]

/** The code of a skill by its name; undefined: own words. */
export type Begriffssuche = (name: string) => string | undefined

const MINDESTENS_JE_STUNDE_CENT = 100
const HOECHSTENS_MONAT_CENT = 3_000_000

/** Reads a vacancy out of texts: of a form or of a line of a file. All faults at once. */
export function liesStelle(text: (feld: Stellenfeld) => string, codeVon: Begriffssuche = () => undefined): Geschrieben<{ wert: Stelleneingabe }> {
  const meldungen: Meldung[] = []
  const roh = (feld: Stellenfeld) => haltbar(text(feld).trim())
  const melde = (feld: Stellenfeld, satz: string) => {
    meldungen.push({ feld, satz })
    return null
  }
  const stunden = (feld: Stellenfeld) => minuten(roh(feld)) ?? melde(feld, t.stunden)
  const tag = (feld: Stellenfeld) => {
    if (roh(feld) === '') return null
    const gelesen = liesDatum(roh(feld))
    return gelesen.ok ? gelesen.wert : melde(feld, gelesen.satz)
  }
  const uhr = (feld: Stellenfeld) => (roh(feld) === '' ? null : (uhrzeit(roh(feld)) ?? melde(feld, t.uhr)))
  const wahl = <T extends string>(feld: Stellenfeld, liste: readonly T[], sonst: T): T => {
    if (roh(feld) === '') return sonst
    const wert = aus(liste, roh(feld)) ?? aus(liste, roh(feld).toLowerCase()) ?? aus(liste, roh(feld).toUpperCase())
    if (wert === undefined) melde(feld, t.auswahl(liste.filter((w) => w !== '')))
    return wert ?? sonst
  }
  const bruttoJe = wahl('brutto_je', ['stunde', 'monat'] as const, 'stunde')
  const wert = {
    titel: roh('titel').slice(0, 200),
    beschreibung: roh('beschreibung').slice(0, 5000),
    kldb: roh('kldb').replaceAll(' ', ''),
    minutenVon: roh('stunden_von') === '' ? null : stunden('stunden_von'),
    minutenBis: roh('stunden_bis') === '' ? null : stunden('stunden_bis'),
    bruttoCent: roh('brutto') === '' ? null : (brutto(roh('brutto'), bruttoJe) ?? melde('brutto', t.brutto)),
    bruttoJe,
    plz: roh('plz'),
    ort: roh('ort').slice(0, 100),
    beginn: tag('beginn'),
    befristetBis: tag('befristet_bis'),
    arbeitsform: wahl('arbeitsform', arbeitsformen, 'tag'),
    beginnMinute: uhr('uhr_von'),
    endeMinute: uhr('uhr_bis'),
    deutsch: wahl('deutsch', ['', ...sprachstufen], ''),
    fuehrerschein: wahl('fuehrerschein', ['', ...fuehrerscheinklassen], ''),
    plaetze: roh('plaetze') === '' ? 1 : Number(roh('plaetze')),
    faehigkeiten: liesFaehigkeiten(roh('faehigkeiten'), codeVon),
  }
  if (wert.titel === '') melde('titel', t.titel)
  if (wert.kldb !== '' && !/^\d{4}[1-4]$/.test(wert.kldb)) melde('kldb', t.kldb)
  if (wert.plz !== '' && !/^\d{5}$/.test(wert.plz)) melde('plz', t.plz)
  if (!Number.isInteger(wert.plaetze) || wert.plaetze < 1 || wert.plaetze > 500) melde('plaetze', t.plaetze)
  if (wert.minutenVon !== null && wert.minutenBis !== null && wert.minutenBis < wert.minutenVon) melde('stunden_bis', t.stundenReihe)
  if (wert.beginn !== null && wert.befristetBis !== null && wert.befristetBis < wert.beginn) melde('befristet_bis', t.befristet)
  if (wert.beginnMinute !== null && wert.endeMinute !== null && wert.endeMinute <= wert.beginnMinute && wert.arbeitsform === 'tag')
    melde('uhr_bis', t.uhrReihe)
  return meldungen.length === 0 ? { ok: true, wert } : { ok: false, meldungen }
}

/** `20` or `19,5` hours in minutes. */
function minuten(text: string): number | undefined {
  if (!/^\d{1,2}([.,]\d{1,2})?$/.test(text)) return undefined
  const wert = Math.round(Number(text.replace(',', '.')) * 60)
  return wert > 0 && wert <= 60 * 60 ? wert : undefined
}

function brutto(text: string, je: 'stunde' | 'monat'): number | undefined {
  const gelesen = liesBetrag(text)
  if (!gelesen.ok) return undefined
  const cent = Math.round(gelesen.wert * 100)
  return cent >= MINDESTENS_JE_STUNDE_CENT && cent <= (je === 'stunde' ? 100_000 : HOECHSTENS_MONAT_CENT) ? cent : undefined
}

function uhrzeit(text: string): number | undefined {
  const teile = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(text)
  return teile === null ? undefined : Number(teile[1]) * 60 + Number(teile[2])
}

/** `Backen | Kasse führen*`: the star says: welcome, not asked for. Each once. */
function liesFaehigkeiten(text: string, codeVon: Begriffssuche): Stellenfaehigkeit[] {
  const alle = new Map<string, Stellenfaehigkeit>()
  for (const teil of text.split(/[|\n]/)) {
    const name = teil
      .replace(/\*\s*$/, '')
      .trim()
      .slice(0, 120)
    if (name === '') continue
    const code = codeVon(name) ?? name.toLowerCase()
    if (!alle.has(code)) alle.set(code, { code, name, muss: !teil.trimEnd().endsWith('*') })
  }
  return [...alle.values()]
}
