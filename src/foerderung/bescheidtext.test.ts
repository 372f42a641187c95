import { describe, expect, test } from 'vitest'
import { type Foerderantrag, type Foerderfakten, instrument, instrumente } from '../recht/index.ts'
import { bewilligungsinhalt } from './bescheidtext.ts'
import { vorschlaege } from './ermessen.ts'
import type { Foerderung } from './model.ts'
import { pruefe, rechne } from './pruefen.ts'

const betrieb = { id: 'b', name: 'Bäckerei Beispiel (Übung)', strasse: 'Weg 1', plz: '38855', ort: 'Wernigerode', iban: '' }

function brief(antrag: Foerderantrag, fakten: Foerderfakten) {
  const gerechnet = rechne(antrag, fakten)
  if (!gerechnet.ok) return expect.fail(gerechnet.saetze.join(' '))
  const f: Foerderung = {
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
  return bewilligungsinhalt(f, { name: 'Uwe Lindner', empfaenger: betrieb })
}

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
  })
  test.each(instrumente.filter((i) => i.empfaenger === 'arbeitgeber').map((i) => i.code))('no proposed reason tells of benefits: %s', (code) => {
    const saetze = vorschlaege(code).map((v) => v.satz.replaceAll('\u00a0', ' '))
    expect(saetze.join(' '), instrument(code).name).not.toMatch(/Leistungsbezug|arbeitslos|hilfebedürftig|Behinderung|Gesundheit/i)
  })
})
