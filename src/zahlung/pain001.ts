import XMLBuilder from 'fast-xml-builder'
import { alsSepaText } from './zeichensatz.ts'

export type Ueberweisung = Readonly<{ endToEndId: string; cent: number; name: string; iban: string; zweck: string }>

export type Sammelauftrag = Readonly<{
  /** of this file, unique for ever: at most 35 characters */
  nachrichtId: string
  erstelltAm: Temporal.Instant
  /** ISO day */
  ausfuehrungAm: string
  auftraggeber: Readonly<{ name: string; iban: string; plz: string; ort: string }>
  /** ISO purpose code that stands with each payment: SSBE */
  zweckschluessel: string
  ueberweisungen: readonly Ueberweisung[]
}>

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text', format: false })

/**
 * The file for the bank, `pain.001.001.09` (ISO 20022, customer credit transfer initiation) with the elements of SEPA credit transfers:
 * one collective order, booked as one sum. Names and remittance texts in the characters that every bank takes.
 */
export function alsPain001(a: Sammelauftrag): string {
  const anzahl = String(a.ueberweisungen.length)
  const summe = alsBetrag(a.ueberweisungen.reduce((s, u) => s + u.cent, 0))
  const name = alsSepaText(a.auftraggeber.name, 70)
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: a.nachrichtId,
          CreDtTm: a.erstelltAm.toString({ smallestUnit: 'second' }),
          NbOfTxs: anzahl,
          CtrlSum: summe,
          InitgPty: { Nm: name },
        },
        PmtInf: {
          PmtInfId: a.nachrichtId,
          PmtMtd: 'TRF',
          BtchBookg: 'true',
          NbOfTxs: anzahl,
          CtrlSum: summe,
          PmtTpInf: { SvcLvl: { Cd: 'SEPA' } },
          ReqdExctnDt: { Dt: a.ausfuehrungAm },
          Dbtr: { Nm: name, ...anschriftFuer(a) },
          DbtrAcct: { Id: { IBAN: a.auftraggeber.iban } },
          DbtrAgt: { FinInstnId: { Othr: { Id: 'NOTPROVIDED' } } }, // the bank knows itself from the IBAN
          ChrgBr: 'SLEV',
          CdtTrfTxInf: a.ueberweisungen.map((u) => ({
            PmtId: { EndToEndId: u.endToEndId },
            Amt: { InstdAmt: { '@Ccy': 'EUR', '#text': alsBetrag(u.cent) } },
            Cdtr: { Nm: alsSepaText(u.name, 70) || 'NOTPROVIDED' },
            CdtrAcct: { Id: { IBAN: u.iban } },
            Purp: { Cd: a.zweckschluessel },
            RmtInf: { Ustrd: alsSepaText(u.zweck, 140) || 'NOTPROVIDED' },
          })),
        },
      },
    },
  })
}

/** Countries of the SEPA area outside of the EEA: payments there name the address of the payer (Regulation (EU) 2023/1113, art. 4). */
const AUSSERHALB_EWR = new Set(['AD', 'AL', 'CH', 'GB', 'GG', 'GI', 'IM', 'JE', 'MC', 'MD', 'ME', 'MK', 'RS', 'SM', 'VA'])

/** Structured: town and country are the least; lines of free text are refused since November 2026. */
function anschriftFuer({ auftraggeber: { plz, ort }, ueberweisungen }: Sammelauftrag) {
  if (!ueberweisungen.some((u) => AUSSERHALB_EWR.has(u.iban.slice(0, 2)))) return {}
  return { PstlAdr: { PstCd: plz, TwnNm: alsSepaText(ort, 35), Ctry: 'DE' } }
}

function alsBetrag(cent: number): string {
  return `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`
}
