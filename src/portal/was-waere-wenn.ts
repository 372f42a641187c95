import { alsKurzenEuro } from '../platform/ui/index.ts'
import { berechne, type Ergebnis, type Falldatei, letzterMonat } from '../recht/index.ts'
import { inDerHand, lohnVon, mitLohn, rundeCent } from './geld.ts'
import { netto, nettoannahme, werVerdient } from './lohnkurve.ts'
import { nameVon } from './namen.ts'
import { wertInEuro } from './werte.ts'

export type Variante = Readonly<{ schluessel: string; name: string; fall: Falldatei }>
export type Vergleich = Readonly<{ anspruch: number; mehrAnspruch: number; zusammen: number; mehrZusammen: number }>

const MIETE_MEHR = 50

/** The changes that people ask about first, each as a whole case. */
export function naheliegendeVarianten(fall: Falldatei): Variante[] {
  return [mieteMehr(fall), ...lohnVarianten(fall), nochEinKind(fall)].filter((v) => v !== undefined)
}

/** Both cases computed and set side by side; undefined where one cannot be computed. */
export function vergleiche(vorher: { fall: Falldatei; ergebnis: Ergebnis }, nachher: Falldatei): Vergleich | undefined {
  const ergebnis = berechne(nachher)
  if (ergebnis.schema === 'fehler/v1') return undefined
  const zusammen = inDerHand(nachher, ergebnis)
  return {
    anspruch: ergebnis.anspruch,
    mehrAnspruch: rundeCent(ergebnis.anspruch - vorher.ergebnis.anspruch),
    zusammen,
    mehrZusammen: rundeCent(zusammen - inDerHand(vorher.fall, vorher.ergebnis)),
  }
}

function mieteMehr(fall: Falldatei): Variante | undefined {
  const { grundmiete } = fall.unterkunft
  if (grundmiete === undefined) return undefined
  return { schluessel: 'miete', name: `die Miete ${alsKurzenEuro(MIETE_MEHR)} höher ist`, fall: mitMiete(fall, grundmiete + MIETE_MEHR) }
}

export function mitMiete(fall: Falldatei, grundmiete: number): Falldatei {
  return { ...fall, unterkunft: { ...fall.unterkunft, grundmiete: rundeCent(grundmiete) } }
}

function lohnVarianten(fall: Falldatei): (Variante | undefined)[] {
  const id = werVerdient(fall)
  const grenze = wertInEuro(fall.monat, 'geringfuegigkeitsgrenze')
  if (!id || !grenze) return []
  const annahme = nettoannahme(fall, id)
  const eigener = lohnVon(fall, id)
  const wer = wessen(fall, id)
  if (!eigener) {
    return [
      {
        schluessel: 'minijob',
        name: `${wer.verb} einen Minijob mit ${alsKurzenEuro(grenze)} ${wer.nimmt}`,
        fall: mitLohn(fall, id, grenze, grenze, grenze),
      },
      {
        schluessel: 'arbeit',
        name: `${wer.verb} ${alsKurzenEuro(1500)} brutto ${wer.verdient}`,
        fall: mitLohn(fall, id, 1500, netto(annahme, 1500), grenze),
      },
    ]
  }
  const mehr = rundeCent(eigener.brutto + 200)
  const nettoMehr = annahme.eigene ? netto(annahme, mehr) : mehr
  return [
    { schluessel: 'mehr', name: `${wer.verb} ${alsKurzenEuro(200)} brutto mehr ${wer.verdient}`, fall: mitLohn(fall, id, mehr, nettoMehr, grenze) },
    { schluessel: 'ohne', name: `${wer.derLohn} wegfällt`, fall: mitLohn(fall, id, 0, 0, grenze) },
  ]
}

function wessen(fall: Falldatei, id: string): { verb: string; nimmt: string; verdient: string; derLohn: string } {
  const name = nameVon(fall, id)
  if (name === 'Sie') return { verb: 'Sie', nimmt: 'annehmen', verdient: 'verdienen', derLohn: 'Ihr Lohn' }
  const partner = name === 'Partner/in'
  return {
    verb: partner ? 'Ihre Partnerin oder Ihr Partner' : name,
    nimmt: 'annimmt',
    verdient: 'verdient',
    derLohn: partner ? 'der Lohn Ihrer Partnerin oder Ihres Partners' : `der Lohn (${name})`,
  }
}

function nochEinKind(fall: Falldatei): Variante {
  return { schluessel: 'kind', name: 'noch ein Kind kommt', fall: mitKindern(fall, 1) }
}

/** The same household with newborn children, born on the first of the month, with Kindergeld. */
export function mitKindern(fall: Falldatei, zahl: number): Falldatei {
  const eltern = fall.personen.filter((p) => !p.eltern?.length && p.imHaushalt !== false).slice(0, 2)
  const [erste, zweite] = eltern
  if (!erste || zahl <= 0) return fall
  const elternIds = zweite && erste.partner === zweite.id ? [erste.id, zweite.id] : [erste.id]
  const kindergeld = wertInEuro(fall.monat, 'kindergeld.kind1')
  const neue = Array.from({ length: zahl }, (_, i) => ({
    id: `neues-kind${i + 1}`,
    name: 'Neues Kind',
    geburtsdatum: `${fall.monat}-01`,
    eltern: elternIds,
    ...(kindergeld ? { einkommen: [{ art: 'kindergeld' as const, betrag: kindergeld }] } : {}),
  }))
  return { ...fall, personen: [...fall.personen, ...neue] }
}

/** What the own what-if form asks for; undefined means: as it is. */
export type EigeneAenderung = Readonly<{
  grundmiete?: number | undefined
  brutto?: number | undefined
  netto?: number | undefined
  kinder?: number | undefined
  monat?: string | undefined
}>

export function mitAenderung(fall: Falldatei, aenderung: EigeneAenderung): Falldatei {
  const id = werVerdient(fall)
  const grenze = wertInEuro(fall.monat, 'geringfuegigkeitsgrenze') ?? 0
  let neu = fall
  if (aenderung.grundmiete !== undefined) neu = mitMiete(neu, aenderung.grundmiete)
  if (id && aenderung.brutto !== undefined) {
    const geschaetzt = netto(nettoannahme(fall, id), aenderung.brutto)
    neu = mitLohn(neu, id, aenderung.brutto, Math.min(aenderung.brutto, aenderung.netto ?? geschaetzt), grenze)
  }
  if (aenderung.kinder) neu = mitKindern(neu, aenderung.kinder)
  return aenderung.monat && aenderung.monat <= letzterMonat ? { ...neu, monat: aenderung.monat } : neu
}
