import { pruefeFalldatei } from '../fall/index.ts'
import { type Grenzen, type LeseHindernis, liesPdf, type PdfInhalt } from '../platform/pdf/index.ts'
import { type Ergebnis, type Falldatei, rechtsstand } from '../recht/index.ts'
import { kennzeichen, textfassung } from './anhaenge.ts'
import { type Bescheiddatei, beigelegtIn, type Ergebnisdatei, istFremd, nimmBeilagen } from './bescheiddatei.ts'
import type { Monat } from './monat.ts'
import { rechneMonate } from './rechne.ts'
import { abweichungenDerSeiten } from './seitenvergleich.ts'
import { setzeBescheid } from './setze.ts'
import { pruefeUnterschrift, type Schluesselwahl, type Unterschrift } from './unterschrift.ts'
import { betrag, cent } from './worte.ts'

/** One month: what the notice grants and where the recalculation differs; empty where it agrees to the cent. */
export type Monatsbefund = Readonly<{ monat: string; anspruch: number | undefined; abweichungen: readonly string[] }>

export type Pruefbericht =
  | { art: 'fremd'; satz: string }
  | {
      art: 'geprueft'
      titel: string
      stimmt: boolean
      /** the file is byte for byte what the case gives */
      bytegleich: boolean
      monate: readonly Monatsbefund[]
      /** attachments or pages that were changed */
      befunde: readonly string[]
      /** what a reader should know beside the verdict */
      anmerkungen: readonly string[]
      unterschrift: Unterschrift
    }

const hindernisse: Readonly<Record<LeseHindernis, string>> = {
  'kein-pdf': 'Das ist keine lesbare PDF-Datei.',
  verschluesselt: 'Die PDF-Datei ist mit einem Kennwort verschlüsselt.',
  'zu-gross': 'Die PDF-Datei ist zu groß für einen Bescheid.',
  'zu-lange': 'Die PDF-Datei ließ sich nicht in angemessener Zeit lesen.',
}

/**
 * Checks a notice with nothing but the file: are the attachments what was put in, does the law give the same amounts again, and do the
 * pages show just what follows from the case? Whoever changes case, result and checksums together is caught by the recalculation;
 * who makes a whole new notice lacks the key of the Träger.
 *
 * @param schluessel what the Träger publishes; without it the signature is named, not believed
 */
export async function pruefeBescheid(bytes: Uint8Array, { grenzen, ...wahl }: Schluesselwahl & { grenzen?: Grenzen } = {}): Promise<Pruefbericht> {
  const gelesen = await liesPdf(bytes, grenzen)
  if (!gelesen.ok) return unlesbar(bytes, gelesen.grund)
  if (istFremd(gelesen.pdf)) return { art: 'fremd', satz: 'Das ist kein Bescheid von Tragwerk: In der PDF-Datei liegen kein Fall und kein Ergebnis.' }
  const { bescheid, faelle, ergebnisse, befunde } = nimmBeilagen(gelesen.pdf)
  const unterschrift = pruefeUnterschrift(gelesen.pdf, wahl, bescheid?.erlass?.stand === 'erlassen')
  const monate = faelle === undefined ? 'Der Fall fehlt.' : rechneNach(faelle)
  if (typeof monate === 'string') return bericht(gelesen.pdf, { befunde: [...befunde, monate], monate: ohneRechnung(ergebnisse), unterschrift })
  const verglichen = vergleiche(monate, ergebnisse, bescheid)
  if (bescheid === undefined) return bericht(gelesen.pdf, { befunde, monate: verglichen, unterschrift })
  const seiten = await vergleicheSeiten(bytes, gelesen.pdf, monate, bescheid)
  return bericht(gelesen.pdf, {
    befunde: [...befunde, ...zuordnung(monate, bescheid), ...seiten.befunde],
    monate: verglichen,
    bytegleich: seiten.bytegleich,
    anmerkungen: anmerkungen(bescheid),
    unterschrift,
  })
}

type Gefunden = {
  befunde: readonly string[]
  monate: readonly Monatsbefund[]
  unterschrift: Unterschrift
  bytegleich?: boolean
  anmerkungen?: readonly string[]
}

function bericht(pdf: PdfInhalt, { befunde, monate, unterschrift, bytegleich = false, anmerkungen = [] }: Gefunden): Pruefbericht {
  const stimmt = befunde.length === 0 && unterschrift.art !== 'falsch' && monate.every((m) => m.abweichungen.length === 0)
  return { art: 'geprueft', titel: pdf.titel, stimmt, bytegleich, monate, befunde: [...new Set(befunde)], anmerkungen, unterschrift }
}

/** A file with the mark of a notice that cannot be read any more has been damaged; another one is none of ours. */
function unlesbar(bytes: Uint8Array, grund: LeseHindernis): Pruefbericht {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(kennzeichen)) return { art: 'fremd', satz: hindernisse[grund] }
  const befund = `Die Datei war ein Bescheid und ist beschädigt oder verändert. ${hindernisse[grund]}`
  const unterschrift: Unterschrift = { art: 'keine', satz: 'Eine Unterschrift lässt sich nicht lesen.' }
  return {
    art: 'geprueft',
    titel: 'Bescheid von Tragwerk',
    stimmt: false,
    bytegleich: false,
    monate: [],
    befunde: [befund],
    anmerkungen: [],
    unterschrift,
  }
}

/** The cases of the file, checked and calculated again; or why that is not possible. */
function rechneNach(roh: readonly unknown[]): readonly Monat[] | string {
  const faelle: Falldatei[] = []
  for (const fall of roh) {
    const pruefung = pruefeFalldatei(fall)
    if (!pruefung.ok) return `Der Fall lässt sich nicht nachrechnen: ${pruefung.fehler.fehler.satz}`
    faelle.push(pruefung.fall)
  }
  const monate = rechneMonate(faelle)
  return Array.isArray(monate) ? monate : `Der Fall lässt sich nicht nachrechnen: ${monate.fehler.satz}`
}

function ohneRechnung(ergebnisse: Ergebnisdatei | undefined): Monatsbefund[] {
  return (ergebnisse ?? []).map((e) => ({ monat: e.monat, anspruch: zahlAus(e, 'anspruch'), abweichungen: ['nicht nachgerechnet'] }))
}

function zuordnung(monate: readonly Monat[], bescheid: Bescheiddatei): string[] {
  const gleich = JSON.stringify(monate.map((m) => m.monat)) === JSON.stringify(bescheid.monate)
  return gleich ? [] : ['Die Monate des Falls sind nicht die Monate des Bescheids.']
}

function vergleiche(monate: readonly Monat[], ergebnisse: Ergebnisdatei | undefined, bescheid: Bescheiddatei | undefined): Monatsbefund[] {
  const befunde = monate.map((m, k): Monatsbefund => {
    const alt = ergebnisse?.[k]
    if (alt === undefined || alt.monat !== m.monat)
      return { monat: m.monat, anspruch: undefined, abweichungen: ['In ergebnis.json fehlt dieser Monat.'] }
    return { monat: m.monat, anspruch: zahlAus(alt, 'anspruch'), abweichungen: unterschiede(alt, m.ergebnis) }
  })
  const fehlend = (bescheid?.monate ?? []).filter((monat) => !monate.some((m) => m.monat === monat))
  return [...befunde, ...fehlend.map((monat) => ({ monat, anspruch: undefined, abweichungen: ['In fall.json fehlt dieser Monat.'] }))]
}

const bezeichnung: Readonly<Record<string, string>> = {
  gesamtbedarf: 'Gesamtbedarf',
  anrechenbaresEinkommen: 'angerechnetes Einkommen',
  anspruch: 'Anspruch',
  unterkunftAnerkannt: 'anerkannte Unterkunft',
  regelbedarf: 'Regelbedarf',
  mehrbedarf: 'Mehrbedarf',
  sofortzuschlag: 'Sofortzuschlag',
  unterkunft: 'Unterkunft und Heizung',
  bedarf: 'Bedarf',
  freibetragErwerb: 'Freibetrag für Erwerbstätige',
  bereinigtesEinkommen: 'Einkommen nach Abzügen',
  minderung: 'Minderung',
  vermoegensfreibetrag: 'Vermögensfreibetrag',
  leistung: 'Leistung',
  bildungTeilhabe: 'Bildung und Teilhabe',
  bund: 'Anteil Bund',
  kommune: 'Anteil kommunaler Träger',
  aufrechnung: 'Aufrechnung',
}

/** Every value of the result that the recalculation does not give again, in words. */
function unterschiede(alt: unknown, neu: Ergebnis): string[] {
  const { begruendung: _, ...ergebnis } = neu
  return felder('', alt, ergebnis)
}

function felder(pfad: string, alt: unknown, neu: unknown): string[] {
  if (pfad === 'rechtsstand') return []
  if (istObjekt(alt) && istObjekt(neu)) {
    const namen = [...new Set([...Object.keys(neu), ...Object.keys(alt)])]
    return namen.flatMap((name) => felder(pfad === '' ? name : `${pfad}.${name}`, Reflect.get(alt, name), Reflect.get(neu, name)))
  }
  if (JSON.stringify(alt) === JSON.stringify(neu)) return []
  if (typeof neu === 'number' && typeof alt === 'number' && !pfad.endsWith('regelbedarfsstufe')) {
    return [`${benannt(pfad)}: im Bescheid ${betrag(cent(alt))}, nachgerechnet ${betrag(cent(neu))}`]
  }
  return [`${benannt(pfad)}: im Bescheid anders als nachgerechnet`]
}

function istObjekt(wert: unknown): wert is object {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert)
}

/** `personen.p1.leistung` → `p1, Leistung` */
function benannt(pfad: string): string {
  const teile = pfad.split('.')
  const letzter = teile.at(-1) ?? pfad
  const name = bezeichnung[letzter] ?? letzter
  return teile[0] === 'personen' && teile.length > 2 ? `${teile[1]}, ${name}` : name
}

function zahlAus(ergebnis: object, name: string): number | undefined {
  const wert: unknown = Reflect.get(ergebnis, name)
  return typeof wert === 'number' ? cent(wert) : undefined
}

/** Sets the notice once more from the case and holds the pages against it. */
async function vergleicheSeiten(bytes: Uint8Array, pdf: PdfInhalt, monate: readonly Monat[], bescheid: Bescheiddatei) {
  const beigelegt = beigelegtIn(pdf)
  if (beigelegt === undefined) return { bytegleich: false, befunde: [] }
  const satz = setzeBescheid({ monate, anschrift: bescheid.anschrift ?? undefined, datum: bescheid.datum, erlass: bescheid.erlass, beigelegt })
  if (!satz.ok) return { bytegleich: false, befunde: ['Der Bescheid lässt sich nicht noch einmal setzen.'] }
  if (Buffer.compare(satz.pdf, bytes) === 0) return { bytegleich: true, befunde: [] }
  const neu = await liesPdf(satz.pdf)
  if (!neu.ok) throw new Error('a notice just set could not be read')
  if (!istGleicheFassung(bescheid)) return { bytegleich: false, befunde: abweichungenDerSeiten(pdf, neu.pdf, 'betraege') }
  return { bytegleich: false, befunde: [...abweichungenDerSeiten(pdf, neu.pdf, 'zeichnung'), ...eingriff(bytes, satz.pdf)] }
}

/** Another program that saves the file changes its length; the same length with other bytes is a change in place. */
function eingriff(ist: Uint8Array, soll: Uint8Array): string[] {
  if (ist.length !== soll.length) return []
  const anders = ist.reduce((n, byte, i) => (byte === soll[i] ? n : n + 1), 0)
  return [anders === 1 ? 'Ein Byte der Datei ist anders, als es erzeugt wurde.' : `${anders} Bytes der Datei sind anders, als sie erzeugt wurden.`]
}

function istGleicheFassung(bescheid: Bescheiddatei): boolean {
  return bescheid.textfassung === textfassung && bescheid.rechtsstand === rechtsstand
}

function anmerkungen(bescheid: Bescheiddatei): string[] {
  const saetze: string[] = []
  if (bescheid.rechtsstand !== rechtsstand) saetze.push(`Der Bescheid wurde mit ${bescheid.rechtsstand} gerechnet, geprüft wird mit ${rechtsstand}.`)
  if (!istGleicheFassung(bescheid))
    saetze.push('Die Texte stammen aus einer anderen Fassung des Programms. Verglichen sind deshalb die Beträge, nicht die Wörter.')
  return saetze
}
