import { pruefeFalldatei } from '../fall/index.ts'
import { type Grenzen, type LeseHindernis, type Leser, mitLeser, type PdfInhalt, grenzen as ueblicheGrenzen } from '../platform/pdf/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Ergebnis, type Falldatei, rechtsstand } from '../recht/index.ts'
import { kennzeichen, textfassung } from './anhaenge.ts'
import { type Bescheiddatei, beigelegtIn, type Ergebnisdatei, istFremd, nimmBeilagen } from './bescheiddatei.ts'
import type { Monat } from './monat.ts'
import type { Monatsbefund, Pruefbericht } from './pruefbericht.ts'
import { rechneMonate } from './rechne.ts'
import { abweichungenDerSeiten } from './seitenvergleich.ts'
import { setzeBescheid } from './setze.ts'
import { type Texte, texte } from './texte/index.ts'
import { pruefeUnterschrift, type Schluesselwahl, type Unterschrift } from './unterschrift.ts'
import { istVerfuegung, pruefeVerfuegung } from './verfuegung-pruefung.ts'
import { betrag, cent } from './worte.ts'

/**
 * Checks a notice with nothing but the file: are the attachments what was put in, does the law give the same amounts again, and do the
 * pages show just what follows from the case? Whoever changes case, result and checksums together is caught by the recalculation;
 * who makes a whole new notice lacks the key of the Träger.
 *
 * @param schluessel what the Träger publishes; without it the signature is named, not believed
 * @param sprache of the sentences of the report
 */
export function pruefeBescheid(
  bytes: Uint8Array,
  { grenzen = ueblicheGrenzen, sprache = 'de', ...wahl }: Schluesselwahl & { grenzen?: Grenzen; sprache?: Sprache } = {},
): Promise<Pruefbericht> {
  return mitLeser(grenzen, (lies) => pruefeMit(lies, bytes, wahl, texte(sprache).pruefen))
}

async function pruefeMit(lies: Leser, bytes: Uint8Array, wahl: Schluesselwahl, w: Worte): Promise<Pruefbericht> {
  const gelesen = await lies(bytes)
  if (!gelesen.ok) return unlesbar(bytes, gelesen.grund, w)
  if (istVerfuegung(gelesen.pdf)) return pruefeVerfuegung(lies, bytes, gelesen.pdf, wahl, w)
  if (istFremd(gelesen.pdf)) return { art: 'fremd', satz: w.fremd }
  const { bescheid, faelle, ergebnisse, befunde } = nimmBeilagen(gelesen.pdf, w.befunde)
  const unterschrift = pruefeUnterschrift(gelesen.pdf, wahl, bescheid?.erlass?.stand === 'erlassen', w.unterschrift)
  const monate = faelle === undefined ? w.befunde.fallFehlt : rechneNach(faelle, w)
  if (typeof monate === 'string') return bericht(gelesen.pdf, { befunde: [...befunde, monate], monate: ohneRechnung(ergebnisse, w), unterschrift })
  const verglichen = vergleiche(monate, ergebnisse, bescheid, w)
  if (bescheid === undefined) return bericht(gelesen.pdf, { befunde, monate: verglichen, unterschrift })
  const seiten = await vergleicheSeiten(lies, bytes, gelesen.pdf, monate, bescheid, w)
  return bericht(gelesen.pdf, {
    befunde: [...befunde, ...zuordnung(monate, bescheid, w), ...seiten.befunde],
    monate: verglichen,
    bytegleich: seiten.bytegleich,
    anmerkungen: anmerkungen(bescheid, w),
    unterschrift,
  })
}

type Worte = Texte['pruefen']

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
function unlesbar(bytes: Uint8Array, grund: LeseHindernis, w: Worte): Pruefbericht {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(kennzeichen)) return { art: 'fremd', satz: w.hindernis[grund] }
  const unterschrift: Unterschrift = { art: 'keine', satz: w.unterschrift.nichtGelesen }
  return {
    art: 'geprueft',
    titel: w.unbekannterTitel,
    stimmt: false,
    bytegleich: false,
    monate: [],
    befunde: [w.beschaedigt(w.hindernis[grund])],
    anmerkungen: [],
    unterschrift,
  }
}

/** The cases of the file, checked and calculated again; or why that is not possible. */
function rechneNach(roh: readonly unknown[], w: Worte): readonly Monat[] | string {
  const faelle: Falldatei[] = []
  for (const fall of roh) {
    const pruefung = pruefeFalldatei(fall)
    if (!pruefung.ok) return w.befunde.nichtNachrechenbar(pruefung.fehler.fehler.satz)
    faelle.push(pruefung.fall)
  }
  const monate = rechneMonate(faelle)
  return Array.isArray(monate) ? monate : w.befunde.nichtNachrechenbar(monate.fehler.satz)
}

function ohneRechnung(ergebnisse: Ergebnisdatei | undefined, w: Worte): Monatsbefund[] {
  return (ergebnisse ?? []).map((e) => ({ monat: e.monat, anspruch: zahlAus(e, 'anspruch'), abweichungen: [w.befunde.nichtNachgerechnet] }))
}

function zuordnung(monate: readonly Monat[], bescheid: Bescheiddatei, w: Worte): string[] {
  const gleich = JSON.stringify(monate.map((m) => m.monat)) === JSON.stringify(bescheid.monate)
  return gleich ? [] : [w.befunde.andereMonate]
}

function vergleiche(monate: readonly Monat[], ergebnisse: Ergebnisdatei | undefined, bescheid: Bescheiddatei | undefined, w: Worte): Monatsbefund[] {
  const befunde = monate.map((m, k): Monatsbefund => {
    const alt = ergebnisse?.[k]
    if (alt === undefined || alt.monat !== m.monat) return { monat: m.monat, anspruch: undefined, abweichungen: [w.befunde.ohneErgebnis] }
    return { monat: m.monat, anspruch: zahlAus(alt, 'anspruch'), abweichungen: unterschiede(alt, m.ergebnis, w) }
  })
  const fehlend = (bescheid?.monate ?? []).filter((monat) => !monate.some((m) => m.monat === monat))
  return [...befunde, ...fehlend.map((monat) => ({ monat, anspruch: undefined, abweichungen: [w.befunde.ohneFall] }))]
}

/** Every value of the result that the recalculation does not give again, in words. */
function unterschiede(alt: unknown, neu: Ergebnis, w: Worte): string[] {
  const { begruendung: _, ...ergebnis } = neu
  return felder('', alt, ergebnis, w)
}

function felder(pfad: string, alt: unknown, neu: unknown, w: Worte): string[] {
  if (pfad === 'rechtsstand') return []
  if (istObjekt(alt) && istObjekt(neu)) {
    const namen = [...new Set([...Object.keys(neu), ...Object.keys(alt)])]
    return namen.flatMap((name) => felder(pfad === '' ? name : `${pfad}.${name}`, Reflect.get(alt, name), Reflect.get(neu, name), w))
  }
  if (JSON.stringify(alt) === JSON.stringify(neu)) return []
  if (typeof neu === 'number' && typeof alt === 'number' && !pfad.endsWith('regelbedarfsstufe')) {
    return [w.befunde.anderer(benannt(pfad, w), betrag(cent(alt)), betrag(cent(neu)))]
  }
  return [w.befunde.anders(benannt(pfad, w))]
}

function istObjekt(wert: unknown): wert is object {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert)
}

/** `personen.p1.leistung` → `p1, Leistung` */
function benannt(pfad: string, w: Worte): string {
  const bezeichnung: Readonly<Record<string, string>> = w.felder
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
async function vergleicheSeiten(lies: Leser, bytes: Uint8Array, pdf: PdfInhalt, monate: readonly Monat[], bescheid: Bescheiddatei, w: Worte) {
  const beigelegt = beigelegtIn(pdf)
  if (beigelegt === undefined) return { bytegleich: false, befunde: [] }
  const satz = setzeBescheid({ monate, anschrift: bescheid.anschrift ?? undefined, datum: bescheid.datum, erlass: bescheid.erlass, beigelegt })
  if (!satz.ok) return { bytegleich: false, befunde: [w.befunde.nichtSetzbar] }
  if (Buffer.compare(satz.pdf, bytes) === 0) return { bytegleich: true, befunde: [] }
  const neu = await lies(satz.pdf)
  if (!neu.ok) throw new Error('a notice just set could not be read')
  if (!istGleicheFassung(bescheid)) return { bytegleich: false, befunde: abweichungenDerSeiten(pdf, neu.pdf, 'betraege', w.befunde) }
  return { bytegleich: false, befunde: [...abweichungenDerSeiten(pdf, neu.pdf, 'zeichnung', w.befunde), ...eingriff(bytes, satz.pdf, w)] }
}

/** Another program that saves the file changes its length; the same length with other bytes is a change in place. */
function eingriff(ist: Uint8Array, soll: Uint8Array, w: Worte): string[] {
  if (ist.length !== soll.length) return []
  const anders = ist.reduce((n, byte, i) => (byte === soll[i] ? n : n + 1), 0)
  return [w.befunde.bytes(anders)]
}

function istGleicheFassung(bescheid: Bescheiddatei): boolean {
  return bescheid.textfassung === textfassung && bescheid.rechtsstand === rechtsstand
}

function anmerkungen(bescheid: Bescheiddatei, w: Worte): string[] {
  const saetze: string[] = []
  if (bescheid.rechtsstand !== rechtsstand) saetze.push(w.anmerkungen.rechtsstand(bescheid.rechtsstand, rechtsstand))
  if (!istGleicheFassung(bescheid)) saetze.push(w.anmerkungen.fassung)
  return saetze
}
