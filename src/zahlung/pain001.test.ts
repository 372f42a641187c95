import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsPain001, type Sammelauftrag } from './pain001.ts'
import { ibans } from './testhilfe/bescheid.ts'
import { schemaFehler } from './testhilfe/schema.ts'

const auftrag: Sammelauftrag = {
  nachrichtId: 'TW01',
  erstelltAm: Temporal.Instant.from('2026-08-18T10:00:00.123Z'),
  ausfuehrungAm: '2026-08-31',
  auftraggeber: { name: 'Landkreis Harz', iban: ibans.vermieter, plz: '38855', ort: 'Wernigerode' },
  zweckschluessel: 'SSBE',
  ueberweisungen: [
    { endToEndId: 'TWA', cent: 100568, name: 'Jörg Weiß', iban: ibans.person, zweck: '22-004711 09/2026' },
    { endToEndId: 'TWB', cent: 5, name: 'Müller & Söhne <Verwaltung>', iban: ibans.energie, zweck: 'Whg. 3 & Keller' },
  ],
}

describe('the file for the bank', () => {
  test('is valid against the schema', async () => {
    expect(await schemaFehler(alsPain001(auftrag))).toEqual([])
  })

  test('says what is to be paid when, to whom and what for', () => {
    const xml = alsPain001(auftrag)
    expect(xml).toContain('<NbOfTxs>2</NbOfTxs><CtrlSum>1005.73</CtrlSum>')
    expect(xml).toContain('<ReqdExctnDt><Dt>2026-08-31</Dt></ReqdExctnDt>')
    expect(xml).toContain('<CreDtTm>2026-08-18T10:00:00Z</CreDtTm>')
    expect(xml).toContain(
      '<CdtTrfTxInf><PmtId><EndToEndId>TWA</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">1005.68</InstdAmt></Amt>' +
        '<Cdtr><Nm>Joerg Weiss</Nm></Cdtr><CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>' +
        '<Purp><Cd>SSBE</Cd></Purp><RmtInf><Ustrd>22-004711 09/2026</Ustrd></RmtInf></CdtTrfTxInf>',
    )
    expect(xml).toContain('<InstdAmt Ccy="EUR">0.05</InstdAmt>')
    expect(xml).toContain('<Nm>Mueller + Soehne .Verwaltung.</Nm>')
  })

  test.each([
    ['a repeated EndToEndId', { ueberweisungen: [auftrag.ueberweisungen[0], auftrag.ueberweisungen[0]] }],
    ['no payment', { ueberweisungen: [] }],
    ['an amount of nothing', { ueberweisungen: [{ ...auftrag.ueberweisungen[0], cent: 0 }] }],
    ['an IBAN that is none', { auftraggeber: { ...auftrag.auftraggeber, iban: '123' } }],
  ])('the schema refuses %s', async (_, teil) => {
    expect(await schemaFehler(alsPain001({ ...auftrag, ...teil } as Sammelauftrag))).not.toEqual([])
  })

  test('names the payer’s address in parts where money leaves the EEA, and nobody’s address else', async () => {
    const [erste] = auftrag.ueberweisungen
    if (erste === undefined) throw new Error('no payment')
    expect(alsPain001(auftrag)).not.toContain('PstlAdr')
    const schweiz = alsPain001({ ...auftrag, ueberweisungen: [{ ...erste, iban: 'CH9300762011623852957' }] })
    expect(schweiz).toContain('<Dbtr><Nm>Landkreis Harz</Nm><PstlAdr><PstCd>38855</PstCd><TwnNm>Wernigerode</TwnNm><Ctry>DE</Ctry></PstlAdr></Dbtr>')
    expect(schweiz).not.toContain('AdrLine')
    expect(await schemaFehler(schweiz)).toEqual([])
  })

  test('property: whatever people are called and write, the file is valid', async () => {
    const ueberweisung = fc.record({
      cent: fc.integer({ min: 1, max: 99999999 }),
      name: fc.string({ unit: 'grapheme', maxLength: 100 }),
      iban: fc.constantFrom(...Object.values(ibans)),
      zweck: fc.string({ unit: 'grapheme', maxLength: 200 }),
    })
    const alle = fc.sample(ueberweisung, { numRuns: 500, seed: 7 }).map((u, i) => ({ ...u, endToEndId: `TW${i}` }))
    expect(await schemaFehler(alsPain001({ ...auftrag, ueberweisungen: alle }))).toEqual([])
  })
})
