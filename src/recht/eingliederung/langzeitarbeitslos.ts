import { type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as sgb3 from '../parameter/eingliederung-sgb3.ts'
import type { Unterbrechung } from './fakten.ts'
import { letzterWert } from './rechnen.ts'
import { datumAus, dauer, naechsterTag, plusMonate, tageVonBis, vortag } from './zeit.ts'

/** How long somebody has been unemployed, in months and days, and which breaks ended or did not end it. */
export type Arbeitslosigkeit = Readonly<{
  /** first day that counts; later than stated where a harmful break lies in between */
  seit: Datum
  monate: number
  tage: number
  /** breaks that start the count anew */
  schaedlich: readonly Unterbrechung[]
  /** breaks that are left out of the count without ending it */
  unbeachtet: readonly Unterbrechung[]
}>

/**
 * Length of unemployment by sec. 18 SGB III on a day.
 *
 * Measures under sec. 45 and times without work of up to six weeks run on (1). Other harmless breaks are left out: they do not end the time and
 * do not count as unemployment (2); that holds within five years back from the day, jobs only up to six months in all. Every other break
 * starts the count anew on the day after it. Times of several months are counted by calendar months and days, thirty days left over are a
 * month (sec. 191 BGB).
 */
export function arbeitslosigkeitAm(seit: Datum, unterbrechungen: readonly Unterbrechung[], stichtag: Datum): Arbeitslosigkeit {
  const tag = tageszahl(stichtag)
  const zeiten = unterbrechungen.filter((u) => u.bis >= seit && u.von < stichtag).toSorted((a, b) => a.von.localeCompare(b.von))
  const fenster = plusMonate(tag, -12 * letzterWert(sgb3.unterbrechungJahre, stichtag))
  const schaedlich = zeiten.filter((u) => !unschaedlich(u, zeiten, fenster, stichtag))
  const letzte = schaedlich.reduce<Tageszahl>((spaetester, u) => Math.max(spaetester, naechsterTag(tageszahl(u.bis))), tageszahl(seit))
  const unbeachtet = zeiten.filter((u) => tageszahl(u.von) >= letzte && !schaedlich.includes(u) && !laeuftWeiter(u, stichtag))
  return { seit: datumAus(letzte), ...zaehle(letzte, vortag(tag), unbeachtet), schaedlich, unbeachtet }
}

/** sec. 18 (1) sentence 1: unemployed for a year or longer. */
export function istLangzeitarbeitslos(a: Arbeitslosigkeit, stichtag: Datum): boolean {
  return a.monate >= letzterWert(sgb3.langzeitarbeitslosMonate, stichtag)
}

function laeuftWeiter(u: Unterbrechung, stichtag: Datum): boolean {
  if (u.art === 'massnahme-45') return true
  if (u.art === 'beschaeftigung') return false
  return tageVonBis(tageszahl(u.von), tageszahl(u.bis)) <= letzterWert(sgb3.unterbrechungTage, stichtag)
}

function unschaedlich(u: Unterbrechung, alle: readonly Unterbrechung[], fenster: Tageszahl, stichtag: Datum): boolean {
  if (laeuftWeiter(u, stichtag)) return true
  // „kurze Unterbrechungen ohne Nachweis“: (2) Nr. 6 names no number of days, so the six weeks of (1) are the measure
  if (u.art === 'sonstige' || u.art === 'ohne-nachweis' || tageszahl(u.von) < fenster) return false
  return u.art !== 'beschaeftigung' || beschaeftigungReicht(u, alle, fenster, stichtag)
}

/** Jobs up to six months in all: those that lie after, together with this one. */
function beschaeftigungReicht(u: Unterbrechung, alle: readonly Unterbrechung[], fenster: Tageszahl, stichtag: Datum): boolean {
  const spaetere = alle.filter((a) => a.art === 'beschaeftigung' && a.von >= u.von && tageszahl(a.von) >= fenster)
  return inTagen(spaetere) <= 30 * letzterWert(sgb3.unterbrechungBeschaeftigung, stichtag)
}

function inTagen(zeiten: readonly Unterbrechung[]): number {
  return zeiten.reduce((bisher, z) => {
    const d = dauer(tageszahl(z.von), tageszahl(z.bis))
    return bisher + d.monate * 30 + d.tage
  }, 0)
}

/** Pieces between the breaks that are left out; an unbroken time stays as the calendar has it, of several the days left over add up to months. */
function zaehle(von: Tageszahl, bis: Tageszahl, aus: readonly Unterbrechung[]): { monate: number; tage: number } {
  const stuecke: { monate: number; tage: number }[] = []
  let anfang = von
  for (const u of aus) {
    stuecke.push(dauer(anfang, vortag(tageszahl(u.von))))
    anfang = Math.max(anfang, naechsterTag(tageszahl(u.bis)))
  }
  stuecke.push(dauer(anfang, bis))
  const monate = stuecke.reduce((summe, s) => summe + s.monate, 0)
  const tage = stuecke.reduce((summe, s) => summe + s.tage, 0)
  return stuecke.filter((s) => s.monate + s.tage > 0).length <= 1 ? { monate, tage } : { monate: monate + Math.floor(tage / 30), tage: tage % 30 }
}
