import type { Sprache } from '../platform/sprache/index.ts'
import { alsKurzenEuro } from '../platform/ui/index.ts'
import { berechne, type Ergebnis, type Falldatei, letzterMonat } from '../recht/index.ts'
import { inDerHand, lohnVon, mitLohn, rundeCent } from './geld.ts'
import { netto, nettoannahme, werVerdient } from './lohnkurve.ts'
import { NAMEN, werWort } from './namen.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'
import { wertInEuro } from './werte.ts'

export type Variante = Readonly<{ schluessel: string; name: string; fall: Falldatei }>
export type Vergleich = Readonly<{ anspruch: number; mehrAnspruch: number; zusammen: number; mehrZusammen: number }>

const MIETE_MEHR = 50

/** The changes that people ask about first, each as a whole case. */
export function naheliegendeVarianten(fall: Falldatei, sprache: Sprache = 'de'): Variante[] {
  return [mieteMehr(fall, sprache), ...lohnVarianten(fall, sprache), nochEinKind(fall, sprache)].filter((v) => v !== undefined)
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

function mieteMehr(fall: Falldatei, sprache: Sprache): Variante | undefined {
  const { grundmiete } = fall.unterkunft
  if (grundmiete === undefined) return undefined
  const name = ergebnisTexte(sprache).wenn.variante.miete(alsKurzenEuro(MIETE_MEHR))
  return { schluessel: 'miete', name, fall: mitMiete(fall, grundmiete + MIETE_MEHR) }
}

export function mitMiete(fall: Falldatei, grundmiete: number): Falldatei {
  return { ...fall, unterkunft: { ...fall.unterkunft, grundmiete: rundeCent(grundmiete) } }
}

function lohnVarianten(fall: Falldatei, sprache: Sprache): (Variante | undefined)[] {
  const id = werVerdient(fall)
  const grenze = wertInEuro(fall.monat, 'geringfuegigkeitsgrenze')
  if (!id || !grenze) return []
  const annahme = nettoannahme(fall, id)
  const eigener = lohnVon(fall, id)
  const t = ergebnisTexte(sprache).wenn.variante
  const wer = werWort(fall, id, sprache)
  if (!eigener) {
    return [
      {
        schluessel: 'minijob',
        name: t.minijob(wer, alsKurzenEuro(grenze)),
        fall: mitLohn(fall, id, grenze, grenze, grenze),
      },
      {
        schluessel: 'arbeit',
        name: t.arbeit(wer, alsKurzenEuro(1500)),
        fall: mitLohn(fall, id, 1500, netto(annahme, 1500), grenze),
      },
    ]
  }
  const mehr = rundeCent(eigener.brutto + 200)
  const nettoMehr = annahme.eigene ? netto(annahme, mehr) : mehr
  return [
    { schluessel: 'mehr', name: t.mehr(wer, alsKurzenEuro(200)), fall: mitLohn(fall, id, mehr, nettoMehr, grenze) },
    { schluessel: 'ohne', name: t.ohne(wer), fall: mitLohn(fall, id, 0, 0, grenze) },
  ]
}

function nochEinKind(fall: Falldatei, sprache: Sprache): Variante {
  return { schluessel: 'kind', name: ergebnisTexte(sprache).wenn.variante.kind, fall: mitKindern(fall, 1) }
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
    name: NAMEN.neuesKind,
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
