import { luftlinieKm, wegMinuten } from './entfernung.ts'
import { berufsnaehe } from './kldb.ts'
import type { Kriterium } from './passung-gewichte.ts'
import { type Bewerbermerkmale, type Stellenmerkmale, sprachstufen } from './passung-merkmale.ts'
import { type Passungsworte, passungSaetze as t } from './texte/personal-passung.ts'

/** What one criterion says: part of its points in thousandths, and why. The sentence is made when somebody reads it. */
export type Urteil = Readonly<{
  promille: number
  stand: 'erfuellt' | 'teilweise' | 'nicht' | 'unbekannt' | 'egal'
  satz: (w: Passungsworte) => string
}>

type Kriteriumsregel = (p: Bewerbermerkmale, s: Stellenmerkmale) => Urteil

const unbekannt = (satz: Urteil['satz']): Urteil => ({ promille: 0, stand: 'unbekannt', satz })
const egal = (satz: Urteil['satz']): Urteil => ({ promille: 1000, stand: 'egal', satz })
const anteilig = (promille: number, satz: Urteil['satz']): Urteil => {
  const p = Math.round(Math.min(1000, Math.max(0, promille)))
  return { promille: p, stand: p === 1000 ? 'erfuellt' : p === 0 ? 'nicht' : 'teilweise', satz }
}

const MUSS = 2
const KANN = 1

const faehigkeiten: Kriteriumsregel = (p, s) => {
  if (s.faehigkeiten.length === 0) return unbekannt(() => t.faehigkeiten.keine) // none named is not: none needed
  if (p.faehigkeiten.length === 0) return unbekannt(() => t.faehigkeiten.unbekannt(s.faehigkeiten.map((f) => f.name)))
  let da = 0
  let alle = 0
  for (const f of s.faehigkeiten) {
    const gewicht = f.muss ? MUSS : KANN
    alle += gewicht
    if (p.faehigkeiten.includes(f.code)) da += gewicht
  }
  return anteilig((da / alle) * 1000, () => {
    const hat = (f: { code: string }) => p.faehigkeiten.includes(f.code)
    return t.faehigkeiten.satz(
      s.faehigkeiten.filter(hat).map((f) => f.name),
      s.faehigkeiten.filter((f) => !hat(f)).map((f) => t.faehigkeiten.fehlend(f.name, f.muss)),
    )
  })
}

const beruf: Kriteriumsregel = (p, s) => {
  if (s.kldb === '') return unbekannt(() => t.beruf.stelleOhne)
  let naechster = ''
  let naehe = -1
  for (const liste of [p.berufe, p.wunschberufe])
    for (const k of liste) {
      const n = berufsnaehe(k, s.kldb)
      if (n > naehe) {
        naehe = n
        naechster = k
      }
    }
  if (naehe < 0) return unbekannt(() => t.beruf.personOhne)
  return anteilig(naehe, (w) => t.beruf.satz(naechster, s.kldb, p.wunschberufe.includes(naechster), w))
}

const KM_VOLL = 10
const KM_NULL = 50

const entfernung: Kriteriumsregel = (p, s) => {
  if (p.ort === undefined || s.ort === undefined) return unbekannt(() => t.entfernung.unbekannt)
  const km = luftlinieKm(p.ort, s.ort)
  const { mittel, hoechstensKm, hoechstensMinuten } = p.weg ?? {}
  const minuten = mittel === undefined ? undefined : wegMinuten(km, mittel)
  const zuWeit = hoechstensKm !== undefined && km > hoechstensKm
  const zuLang = minuten !== undefined && hoechstensMinuten !== undefined && minuten > hoechstensMinuten
  if (zuWeit) return anteilig(0, () => t.entfernung.zuWeit(km, hoechstensKm))
  if (zuLang) return anteilig(0, () => t.entfernung.zuLang(km, minuten, mittel, hoechstensMinuten))
  return anteilig(1000 - (Math.max(0, km - KM_VOLL) / (KM_NULL - KM_VOLL)) * 1000, () => t.entfernung.satz(km, minuten, mittel))
}

const JE_STUNDE_DANEBEN = 100

const arbeitszeit: Kriteriumsregel = (p, s) => {
  if (s.minutenVon === undefined && s.minutenBis === undefined) return unbekannt(() => t.arbeitszeit.stelleOhne)
  if (p.arbeitszeit === undefined) return unbekannt(() => t.arbeitszeit.personOhne)
  const von = s.minutenVon ?? s.minutenBis ?? 0
  const bis = s.minutenBis ?? von
  const daneben = Math.max(0, von - p.arbeitszeit.bis, p.arbeitszeit.von - bis)
  const { arbeitszeit: wunsch } = p
  return anteilig(1000 - (daneben / 60) * JE_STUNDE_DANEBEN, () => t.arbeitszeit.satz(von, bis, wunsch.von, wunsch.bis))
}

const zeitfenster: Kriteriumsregel = (p, s) => {
  const { zeitfenster: f } = p
  if (f === undefined) return egal(() => t.zeitfenster.keins)
  if (s.arbeitsform !== 'tag') return anteilig(0, () => t.zeitfenster.andereForm(s.arbeitsform, f.von, f.bis))
  if (s.tagVon === undefined || s.tagBis === undefined) return unbekannt(() => t.zeitfenster.stelleOhne(f.von, f.bis))
  const { tagVon, tagBis } = s
  const dauer = Math.max(1, tagBis - tagVon)
  const drin = Math.max(0, Math.min(tagBis, f.bis) - Math.max(tagVon, f.von))
  return anteilig((drin / dauer) * 1000, () => t.zeitfenster.satz(tagVon, tagBis, f.von, f.bis))
}

const JE_SPRACHSTUFE = 400

const deutsch: Kriteriumsregel = (p, s) => {
  const { deutsch: verlangt } = s
  if (verlangt === undefined) return egal(() => t.deutsch.keins)
  const { deutsch: eigenes } = p
  if (eigenes === undefined) return unbekannt(() => t.deutsch.unbekannt(verlangt))
  const fehlt = Math.max(0, sprachstufen.indexOf(verlangt) - sprachstufen.indexOf(eigenes))
  return anteilig(1000 - fehlt * JE_SPRACHSTUFE, () => t.deutsch.satz(verlangt, eigenes))
}

const arbeitsform: Kriteriumsregel = (p, s) => {
  const { arbeitsformen: moeglich } = p
  if (moeglich === undefined || moeglich.length === 0) return unbekannt(() => t.arbeitsform.unbekannt(s.arbeitsform))
  return anteilig(moeglich.includes(s.arbeitsform) ? 1000 : 0, () => t.arbeitsform.satz(s.arbeitsform, moeglich))
}

const fuehrerschein: Kriteriumsregel = (p, s) => {
  if (s.fuehrerschein === '') return egal(() => t.fuehrerschein.keiner)
  const { fuehrerschein: eigene } = p
  if (eigene === undefined) return unbekannt(() => t.fuehrerschein.unbekannt(s.fuehrerschein))
  return anteilig(eigene.includes(s.fuehrerschein) ? 1000 : 0, () => t.fuehrerschein.satz(s.fuehrerschein, eigene))
}

const JE_WOCHE_SPAETER = 125

const beginn: Kriteriumsregel = (p, s) => {
  const { ab } = p
  if (ab === undefined) return unbekannt(() => t.beginn.unbekannt)
  if (s.beginn === undefined) return egal((w) => t.beginn.offen(ab, w))
  const tage = ab <= s.beginn ? 0 : Temporal.PlainDate.from(s.beginn).until(ab, { largestUnit: 'days' }).days
  const { beginn: wann } = s
  return anteilig(1000 - Math.ceil(tage / 7) * JE_WOCHE_SPAETER, (w) => t.beginn.satz(wann, ab, w))
}

/** One rule for each criterion. */
export const kriteriumUrteile: Readonly<Record<Kriterium, Kriteriumsregel>> = {
  faehigkeiten,
  beruf,
  entfernung,
  arbeitszeit,
  zeitfenster,
  deutsch,
  arbeitsform,
  fuehrerschein,
  beginn,
}
