import { describe, expect, test } from 'vitest'
import { type Foerderantrag, type Foerderfakten, instrument, instrumente } from '../recht/index.ts'
import { bewilligungsinhalt } from './bescheidtext.ts'
import { vorschlaege } from './ermessen.ts'
import type { Foerderung } from './model.ts'
import { pruefe, rechne } from './pruefen.ts'
import { maengelVon } from './vorlegen.ts'
import { teileAus } from './zahlplan.ts'

const betrieb = { id: 'b', name: 'Bäckerei Beispiel (Übung)', strasse: 'Weg 1', plz: '38855', ort: 'Wernigerode', iban: '' }

function entwurf(antrag: Foerderantrag, fakten: Foerderfakten): Foerderung {
  const gerechnet = rechne(antrag, fakten)
  if (!gerechnet.ok) return expect.fail(gerechnet.saetze.join(' '))
  return {
    foerderungId: 'f',
    fallId: 'a',
    personId: 'p',
    instrument: antrag.code,
    empfaenger: { art: 'arbeitgeber', id: 'b' },
    fakten,
    pruefung: pruefe(antrag.code, '2026-09-01', fakten),
    betrag: gerechnet.betrag,
    eingabe: {},
    ermessen: '',
    kostentraeger: 'bund',
    fortsetzungVon: null,
    von: gerechnet.von,
    bis: gerechnet.bis,
    summeCent: gerechnet.betrag.summeCent,
    stand: 'entwurf',
    antragAm: null,
    verfuegungId: null,
    beendetAm: null,
    endeGrund: '',
    fassung: 0,
    angelegtAm: Temporal.Instant.from('2026-08-20T09:00:00Z'),
  }
}

const brief = (antrag: Foerderantrag, fakten: Foerderfakten) =>
  bewilligungsinhalt(entwurf(antrag, fakten), { name: 'Uwe Lindner', empfaenger: betrieb })

test('costs of the provider are parts of their own and never go to the person', () => {
  const antrag: Foerderantrag = {
    code: 'p16d',
    von: '2026-09-01',
    bis: '2026-10-31',
    anwesenheit: ['2026-09', '2026-10'].map((monat) => ({ monat, minuten: 4800, geplant: true as const })),
    kosten: [{ bezeichnung: 'Anleitung', cent: 200_00, monat: '2026-09' }],
  }
  const f = entwurf(antrag, { zuweisungen16d: [] })
  expect(teileAus('p16d', f.betrag?.monate ?? []).map((z) => [z.teil, z.cent, z.bedingung])).toEqual([
    ['2026-09', 120_00, 'stunden'],
    ['2026-09 traegerkosten', 200_00, 'nachweis'],
    ['2026-10', 120_00, 'stunden'],
  ])
  expect(maengelVon({ ...f, empfaenger: { art: 'person' } }, undefined).join()).toContain('Kosten des Trägers gehen an den Träger')
  expect(maengelVon(f, betrieb).join()).not.toContain('Kosten des Trägers')
  expect(brief(antrag, { zuweisungen16d: [] }).betraege?.map((b) => b.bezeichnung)).toEqual(['monatlich', 'Kosten des Trägers, einmalig', 'zusammen'])
})

describe('what the person reads where a provider is paid', () => {
  const anbieter = (antrag: Foerderantrag, fakten: Foerderfakten) =>
    bewilligungsinhalt({ ...entwurf(antrag, fakten), empfaenger: { art: 'anbieter', id: 'b' } }, { name: 'Uwe Lindner', empfaenger: betrieb })

  test('the two parts of a placement voucher are no months', () => {
    const b = anbieter({ code: 'avgs-mpav', beschaeftigtSeit: '2026-09-01', verguetungCent: 2500_00 }, { arbeitslos: true })
    expect(b.tenor.join(' ').replaceAll('\u00a0', ' ')).toContain('zusammen 2.500,00 €. Die Aufstellung nennt beide Teile.')
    expect(b.tenor.join(' ')).not.toContain('im Monat')
    expect(b.gruende).toContain('Sie sind arbeitslos.')
  })
  test('who hands in invoices, and the duties of the person, not of the provider', () => {
    const posten = [{ bezeichnung: 'Kurs', cent: 100_00, monat: '2026-09' }]
    const b = anbieter({ code: 'mat', von: '2026-09-01', bis: '2026-09-30', posten }, {})
    const hinweise = b.hinweise.join(' ').replaceAll('\u00a0', ' ')
    expect(hinweise).toContain(`Rechnungen und Belege reicht ${betrieb.name} bei uns ein.`)
    expect(hinweise).toContain('§ 60 SGB I')
    expect(hinweise).not.toMatch(/Fehltage|Reichen Sie/)
  })
})

describe('what an employer reads', () => {
  const stelle = { geburtsdatum: '1974-05-17', beginn: '2026-09-01', befristetBis: null, minutenJeWoche: 2340, entgeltMonatCent: 2000_00 }

  test('the reasoning of five years of rates, whatever is known about health', () => {
    const b = brief({ code: 'p16i', von: '2026-09-01', bis: '2031-08-31' }, { ...stelle, behindert: true, schwerbehindert: true })
    expect(JSON.stringify(b.rechenweg)).toContain('Zuschuss nach § 16i im fünften Jahr')
    expect(JSON.stringify(b)).not.toMatch(/behinder/i)
  })
  test('not the reasoning of a subsidy whose limits follow from a disability', () => {
    const egz = { code: 'egz', von: '2026-09-01', bis: '2027-08-31', gruppe: 'behindert', satzPromille: 700 } as const
    const b = brief(egz, { ...stelle, behindert: true, tarifMonatCent: 2000_00 })
    expect(b.rechenweg).toBeUndefined()
    expect(JSON.stringify(b)).not.toMatch(/behinder/i)
    const saetze = b.gruende.join(' ').replaceAll('\u00a0', ' ')
    expect(saetze).toContain('So haben wir gerechnet: 70 % von 2.000,00 € und dem Anteil des Arbeitgebers von 20 %: 1.680,00 €')
  })
  test.each(instrumente.filter((i) => i.empfaenger === 'arbeitgeber').map((i) => i.code))('no proposed reason tells of benefits: %s', (code) => {
    const saetze = vorschlaege(code).map((v) => v.satz.replaceAll('\u00a0', ' '))
    expect(saetze.join(' '), instrument(code).name).not.toMatch(
      /Leistungsbezug|arbeitslos|hilfebedürftig|Behinderung|Gesundheit|gemeinsam vereinbart/i,
    )
  })
})
