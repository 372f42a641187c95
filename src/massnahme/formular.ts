import { istZahlbareIban } from '../zahlung/index.ts'
import { anbieterSchema, type NeuerAnbieter } from './anbieter.ts'
import { liesCent } from './betrag.ts'
import { istMassnahmeInstrument } from './instrumente.ts'
import { massnahmeSchema, type NeueMassnahme } from './katalog.ts'
import { formular as t } from './texte/personal-seiten.ts'
import { anbieterArten, barrierefreiheit, preisArten, sprachen, wege } from './werte.ts'

export type Feldfehler = Readonly<{ feld: string; satz: string }>
export type Gelesen<T> = Readonly<{ ok: true; wert: T }> | Readonly<{ ok: false; fehler: readonly Feldfehler[] }>

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const tag = (form: FormData, name: string) => text(form, name) || null

/** Every fault with its field, by the sentence for the field. */
function fehlerAus(pfade: readonly (string | undefined)[], saetze: Readonly<Record<string, string>>): Feldfehler[] {
  return [...new Set(pfade)].map((feld = '') => ({ feld, satz: saetze[feld] ?? t.angabePruefen }))
}

export function liesMassnahme(form: FormData): Gelesen<NeueMassnahme> {
  const preisCent = liesCent(text(form, 'preis'))
  const neu = {
    anbieterId: text(form, 'anbieterId'),
    titel: text(form, 'titel'),
    instrument: text(form, 'instrument'),
    statistik: text(form, 'statistik'),
    preisCent: preisCent ?? -1,
    preisJe: preisArten.find((p) => p === text(form, 'preisJe')) ?? 'monat',
    azavVon: tag(form, 'azavVon'),
    azavBis: tag(form, 'azavBis'),
    aktiv: form.get('aktiv') === '1',
    daten: {
      inhalt: text(form, 'inhalt'),
      zielgruppe: text(form, 'zielgruppe'),
      weg: wege.find((w) => w === text(form, 'weg')) ?? 'vergabe',
      barrierefrei: barrierefreiheit.filter((b) => form.getAll('barrierefrei').includes(b)),
      barrierefreiText: text(form, 'barrierefreiText'),
      sprachen: sprachen.filter((s) => form.getAll('sprachen').includes(s)),
      kontakt: text(form, 'kontakt'),
      beimArbeitgeber: form.get('beimArbeitgeber') === '1',
      entschuldigtZaehlt: form.get('entschuldigtZaehlt') === '1',
    },
  } satisfies NeueMassnahme
  const gelesen = massnahmeSchema.safeParse(neu)
  const pfade = gelesen.success ? [] : gelesen.error.issues.map((i) => (i.path[0] === 'daten' ? String(i.path[1]) : String(i.path[0])))
  if (!istMassnahmeInstrument(neu.instrument)) pfade.push('instrument')
  return pfade.length === 0 ? { ok: true, wert: neu } : { ok: false, fehler: fehlerAus(pfade, t.massnahme) }
}

export function liesAnbieter(form: FormData): Gelesen<NeuerAnbieter> {
  const iban = text(form, 'iban').replace(/\s/g, '').toUpperCase()
  const neu = {
    name: text(form, 'name'),
    arten: anbieterArten.filter((a) => form.getAll('arten').includes(a)),
    strasse: text(form, 'strasse'),
    plz: text(form, 'plz'),
    ort: text(form, 'ort'),
    telefon: text(form, 'telefon'),
    email: text(form, 'email'),
    iban,
    azavVon: tag(form, 'azavVon'),
    azavBis: tag(form, 'azavBis'),
    azavStelle: text(form, 'azavStelle'),
    aktiv: form.get('aktiv') === '1',
  } satisfies NeuerAnbieter
  const gelesen = anbieterSchema.safeParse(neu)
  const pfade = gelesen.success ? [] : gelesen.error.issues.map((i) => String(i.path[0]))
  if (iban !== '' && !istZahlbareIban(iban)) pfade.push('iban')
  return pfade.length === 0 ? { ok: true, wert: neu } : { ok: false, fehler: fehlerAus(pfade, t.anbieter) }
}
