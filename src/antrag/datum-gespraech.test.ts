import { describe, expect, test } from 'vitest'
import { antworteDatum, type Datumsangaben, ersterOffener } from './datum-gespraech.ts'

const heute = '2026-08-17'
const bisher: Datumsangaben = {
  anschrift: { plz: '38855', ort: 'Wernigerode', strasse: 'Beispielgasse 5', ohne: 'nein' },
  name: { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '05.03.1991' },
}
function sende(schritt: string, felder: Record<string, string | string[]>, angaben: Datumsangaben = bisher, aktion = 'weiter') {
  const formular = new FormData()
  formular.set('schritt', schritt)
  formular.set('angaben', JSON.stringify(angaben))
  formular.set('aktion', aktion)
  for (const [name, wert] of Object.entries(felder)) for (const w of [wert].flat()) formular.append(name, w)
  return antworteDatum(formular, heute)
}

describe('a safe way to be reached', () => {
  test('is asked for only where letters must not come to the home', () => {
    expect(sende('kontakt', { telefon: '0151 23456789' }).schritt).toBe('beginn')
    expect(sende('kontakt', { vorsicht: ['mailbox', 'anruf'] }).schritt).toBe('beginn')
    const weiter = sende('kontakt', { vorsicht: ['post', 'mailbox'] })
    expect(weiter.schritt).toBe('postweg')
    expect(sende('postweg', {}, weiter.angaben, 'zurueck').schritt).toBe('kontakt')
  })

  test('the other address is whole, or letters are fetched', () => {
    const { angaben } = sende('kontakt', { vorsicht: 'post' })
    expect(sende('postweg', { bei: 'Beratungsstelle Nord' }, angaben).befunde).toHaveLength(1)
    expect(sende('postweg', { strasse: 'Markt 1' }, angaben).befunde).toEqual([expect.objectContaining({ feld: 'plz' })])
    expect(sende('postweg', { strasse: 'Markt 1', plz: '38820', ort: 'Halberstadt' }, angaben)).toMatchObject({ schritt: 'beginn', befunde: [] })
    expect(sende('postweg', {}, angaben)).toMatchObject({ schritt: 'beginn', befunde: [] })
  })

  test('whoever changes their mind is not held back by half an address', () => {
    const ohne: Datumsangaben = { ...bisher, kontakt: { telefon: '', vorsicht: '' }, postweg: { strasse: 'Markt 1' }, beginn: { ab: 'sofort' } }
    expect(ersterOffener(ohne, heute)).toBeUndefined()
    expect(ersterOffener({ ...ohne, kontakt: { vorsicht: 'post' } }, heute)).toBe('postweg')
  })
})
