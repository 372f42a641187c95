import type { Option } from '../../platform/ui/index.ts'
import { gewaehlt, type Lage, type Mensch, nenne } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { alsWert } from '../werte.ts'
import { type Feld, type Frage, nichts, nichtsAllein, optionen, sgb2 } from './typ.ts'

export function besondereFragen(lage: Lage): Frage[] {
  const arten = gewaehlt(lage.a, 'besonderes')
  return [uebersicht(lage), ...arten.flatMap((art) => FOLGEN[art]?.(lage) ?? [])]
}

const worte = (lage: Lage) => rechnerTexte(lage.sprache).besonderes
const abFuenfzehn = (lage: Lage): Mensch[] => [...lage.erwachsene, ...lage.kinder.filter((k) => k.alter >= 15)]
const alle = (lage: Lage): Mensch[] => [...lage.erwachsene, ...lage.kinder]

function uebersicht(lage: Lage): Frage {
  const t = worte(lage).uebersicht
  const moegliche: Option[] = [
    ...optionen(t, ['schwanger', 'krank', 'teilhabe', 'ernaehrung']),
    { wert: 'ausbildung', text: t.ausbildung(lage.paar) },
    ...(lage.kinder.length > 0 ? optionen(t, ['umgang', 'bildung']) : []),
    { wert: 'zahlt-unterhalt', text: t.zahltUnterhalt(lage.paar), hinweis: t.zahltUnterhaltHinweis },
    ...optionen(t, ['kuerzung']),
    nichts(lage),
  ]
  return {
    id: 'besonderes',
    teil: 'Besonderes',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'mehrfach', name: 'besonderes', optionen: moegliche, pflicht: t.pflicht }],
    warum: { satz: t.warum, stellen: [sgb2('§ 21'), sgb2('§ 23')] },
    pruefe: nichtsAllein(lage, 'besonderes'),
  }
}

/** „Wer?“, left out where only one person can be meant. */
function wer(lage: Lage, name: string, menschen: readonly Mensch[], mehrere = false): Feld[] {
  if (menschen.length <= 1) return []
  const moegliche = menschen.map((m) => ({ wert: m.id, text: nenne(lage, m) }))
  return [{ art: mehrere ? 'mehrfach' : 'wahl', name, optionen: moegliche, ...worte(lage).wer }]
}

/** Who was chosen; the only possible person where nobody had to be asked. */
export function wen(lage: Lage, feld: string, menschen: readonly Mensch[]): string[] {
  const moeglich = menschen.map((m) => m.id)
  return moeglich.length === 1 ? moeglich : gewaehlt(lage.a, feld).filter((id) => moeglich.includes(id))
}

export const KANDIDATEN = {
  schwanger: abFuenfzehn,
  krank: abFuenfzehn,
  teilhabe: abFuenfzehn,
  ernaehrung: alle,
  ausbildung: (lage: Lage): Mensch[] => [...lage.erwachsene],
  umgang: (lage: Lage): Mensch[] => [...lage.kinder],
  'zahlt-unterhalt': (lage: Lage): Mensch[] => [...lage.erwachsene],
  kuerzung: abFuenfzehn,
} as const

const FOLGEN: Readonly<Record<string, (lage: Lage) => Frage[]>> = {
  schwanger: (lage) => [schwanger(lage)],
  krank: (lage) => [krank(lage)],
  teilhabe,
  ernaehrung: (lage) => [ernaehrung(lage)],
  ausbildung: (lage) => [ausbildung(lage)],
  umgang: (lage) => [umgang(lage)],
  bildung: (lage) => [bildung(lage)],
  'zahlt-unterhalt': (lage) => [zahltUnterhalt(lage)],
  kuerzung: (lage) => [kuerzung(lage)],
}

function schwanger(lage: Lage): Frage {
  const t = worte(lage).schwanger
  return {
    id: 'schwanger',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [...wer(lage, 'schwanger-wer', KANDIDATEN.schwanger(lage)), { art: 'datum', name: 'schwanger-termin', ...t.termin }],
    warum: { satz: t.warum, stellen: [sgb2('§ 21 Abs. 2')] },
  }
}

function krank(lage: Lage): Frage {
  const t = worte(lage).krank
  const frageWer = wer(lage, 'krank-wer', KANDIDATEN.krank(lage))
  const fragtWer = frageWer.length > 0
  return {
    id: 'krank',
    teil: 'Besonderes',
    titel: fragtWer ? t.titelWer : t.merkzeichen,
    felder: [
      ...frageWer,
      {
        art: 'wahl',
        name: 'krank-g',
        ...(fragtWer ? { legende: t.merkzeichen } : {}),
        pflicht: t.pflicht,
        optionen: optionen(t.optionen, ['ja', 'nein']),
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 8'), sgb2('§ 23 Nr. 4')] },
  }
}

/** Asks who, if several can be meant, and nothing else: the title is the question. */
function teilhabe(lage: Lage): Frage[] {
  const t = worte(lage).teilhabe
  const felder = wer(lage, 'teilhabe-wer', KANDIDATEN.teilhabe(lage), true)
  if (felder.length === 0) return []
  return [
    {
      id: 'teilhabe',
      teil: 'Besonderes',
      titel: t.titel,
      felder: felder.map((f) => ('legende' in f ? (({ legende: _, ...rest }) => rest)(f) : f)),
      warum: { satz: t.warum, stellen: [sgb2('§ 21 Abs. 4')] },
    },
  ]
}

function ernaehrung(lage: Lage): Frage {
  const t = worte(lage).ernaehrung
  return {
    id: 'ernaehrung',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [
      ...wer(lage, 'ernaehrung-wer', KANDIDATEN.ernaehrung(lage)),
      {
        art: 'wahl',
        name: 'ernaehrung-grund',
        ...(alle(lage).length > 1 ? { legende: t.legende } : {}),
        pflicht: t.pflicht,
        optionen: optionen(t.optionen, ['zoeliakie', 'mukoviszidose', 'niereninsuffizienz-dialyse', 'krankheitsassoziierte-mangelernaehrung']),
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 21 Abs. 5')] },
  }
}

function ausbildung(lage: Lage): Frage {
  const t = worte(lage).ausbildung
  return {
    id: 'ausbildung',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [
      ...wer(lage, 'ausbildung-wer', KANDIDATEN.ausbildung(lage)),
      {
        art: 'wahl',
        name: 'ausbildung-art',
        ...(lage.paar ? { legende: t.legende } : {}),
        pflicht: t.pflicht,
        optionen: optionen(t.optionen, ['schule', 'betrieblich', 'schulisch', 'berufsvorbereitung', 'studium']),
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 7 Abs. 5'), sgb2('§ 11b Abs. 2b')] },
  }
}

function umgang(lage: Lage): Frage {
  const t = worte(lage).umgang
  return {
    id: 'umgang',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [...wer(lage, 'umgang-wer', KANDIDATEN.umgang(lage)), { art: 'zahl', name: 'umgang-tage', von: 0, bis: 31, ...t.tage }],
    warum: { satz: t.warum, stellen: [sgb2('§ 7 Abs. 2'), sgb2('§ 38 Abs. 2')] },
  }
}

function bildung(lage: Lage): Frage {
  const t = worte(lage).bildung
  return {
    id: 'bildung',
    teil: 'Besonderes',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'betrag', name: 'bildung-essen', ...t.essen }, { art: 'betrag', name: 'bildung-ausflug', ...t.ausflug }, ...verein(lage)],
    warum: { satz: t.warum, stellen: [sgb2('§ 28')] },
  }
}

/** The flat amount for clubs and music is for children under 18. */
function verein(lage: Lage): Feld[] {
  const t = worte(lage).bildung
  const kinder = lage.kinder.filter((k) => k.alter < 18)
  const hinweis = t.imMonat(alsWert(lage, 'but.teilhabe_pauschale'))
  const moegliche = kinder.map((k) => ({ wert: k.id, text: nenne(lage, k), hinweis }))
  return kinder.length > 0 ? [{ art: 'mehrfach', name: 'bildung-verein', legende: t.verein, optionen: moegliche }] : []
}

function zahltUnterhalt(lage: Lage): Frage {
  const t = worte(lage).zahltUnterhalt
  return {
    id: 'zahlt-unterhalt',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [...wer(lage, 'zahlt-unterhalt-wer', KANDIDATEN['zahlt-unterhalt'](lage)), { art: 'betrag', name: 'zahlt-unterhalt', ...t.betrag }],
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 7')] },
  }
}

function kuerzung(lage: Lage): Frage {
  const t = worte(lage).kuerzung
  const frageWer = wer(lage, 'kuerzung-wer', KANDIDATEN.kuerzung(lage))
  return {
    id: 'kuerzung',
    teil: 'Besonderes',
    titel: t.titel,
    felder: [
      ...frageWer,
      {
        art: 'wahl',
        name: 'kuerzung-art',
        ...(frageWer.length > 0 ? { legende: t.legende } : {}),
        pflicht: t.pflicht,
        optionen: optionen(t.optionen, ['meldeversaeumnis', 'pflichtverletzung', 'arbeitsverweigerung']),
      },
      { art: 'zahl', name: 'kuerzung-stufe', von: 1, bis: 9, vorgabe: '1', ...t.stufe },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 31a'), sgb2('§ 32')] },
  }
}
