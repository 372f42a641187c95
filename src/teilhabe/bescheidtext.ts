import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { alsMonat, mitFestenAbstaenden } from '../platform/ui/zahl.ts'
import type { Bedarf, Voraussetzung } from './model.ts'
import { betraegeVon } from './pruefen.ts'
import { bescheid as t } from './texte/personal-bescheid.ts'
import { artName } from './werte.ts'

/** The notice that grants a need. @param an the adult it goes to */
export function bewilligungsinhalt(b: Bedarf, an: string, pruefung: readonly Voraussetzung[], anbieter: string | undefined): Verfuegungsinhalt {
  const betraege = betraegeVon(b)
  const summe = betraege.reduce((s, m) => s + m.cent, 0)
  return {
    titel: t.titel(artName(b.art), b.name),
    empfaenger: { art: 'person', personId: an },
    tenor: [t.tenor(artName(b.art), b.name, t.stelle[b.art], alsMonat(b.von), alsMonat(b.bis)), t.summe(summe), t.weg[b.weg](anbieter ?? '')],
    sachverhalt: sachverhalt(b),
    gruende: [t.grund(t.stelle[b.art]), ...pruefung.map((v) => v.satz), ...(b.begruendung === '' ? [] : [b.begruendung])],
    ermessensentscheidung: false,
    ermessen: [],
    betraege: [
      ...betraege.map((m) => ({ bezeichnung: artName(b.art), zeitraum: alsMonat(m.monat), cent: m.cent })),
      ...(betraege.length > 1 ? [{ bezeichnung: t.zusammen, cent: summe }] : []),
    ],
    rechtsgrundlagen: grundlagen(b, pruefung),
    hinweise: [t.hinweis[b.weg], t.hinweisZweck],
  }
}

/** The notice that refuses. */
export function ablehnungsinhalt(b: Bedarf, an: string, fehlende: readonly Voraussetzung[], grund: string): Verfuegungsinhalt {
  return {
    titel: t.titelAblehnung(artName(b.art), b.name),
    empfaenger: { art: 'person', personId: an },
    tenor: [t.tenorAblehnung(artName(b.art), b.name, t.stelle[b.art])],
    sachverhalt: sachverhalt(b),
    gruende: [t.grund(t.stelle[b.art]), ...fehlende.map((v) => v.satz), grund],
    ermessensentscheidung: false,
    ermessen: [],
    rechtsgrundlagen: grundlagen(b, fehlende),
    hinweise: [],
  }
}

function sachverhalt(b: Bedarf): string[] {
  return [
    t.gemeldet(b.antragAm, artName(b.art), b.name),
    ...(b.zweck === '' ? [] : [t.zweck(b.zweck)]),
    ...(b.einrichtung === '' ? [] : [t.einrichtung(b.einrichtung)]),
  ]
}

function grundlagen(b: Bedarf, pruefung: readonly Voraussetzung[]): string[] {
  const stellen = [t.stelle[b.art], ...pruefung.map((v) => v.stelle), ...(b.weg === 'geld' ? t.grundlageGeld : t.grundlage)]
  return [...new Set(stellen.map(mitFestenAbstaenden))]
}
