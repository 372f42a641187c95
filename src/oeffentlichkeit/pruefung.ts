import type { TraegerDb } from '../platform/db/index.ts'
import { istNutzbar, type Kanal } from './bild.ts'
import { bilder } from './bild-lesen.ts'
import { type Groesse, groessenAm, groessenIn, liesAlleGroessen } from './groesse.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { verweiseVon } from './verweise.ts'

/** What somebody should look at before a text is published. */
export type Befund = Readonly<{
  /** hindert: it is not submitted nor published like this */
  schwere: 'hindert' | 'hinweis'
  stelle: string
  satz: string
}>

/** What the checks compare with: read once per check. */
export type Pruefgrundlage = Readonly<{
  tag: string
  groessen: readonly Groesse[]
  /** sentence about a picture that may not be used there; undefined: it may */
  bild: (bildId: string, kanal: Kanal) => string | undefined
}>

export async function pruefgrundlage(db: TraegerDb, traegerId: string, netzId: string | undefined, tag: string): Promise<Pruefgrundlage> {
  const groessen = await liesAlleGroessen(db, traegerId, netzId)
  const nachId = new Map((await bilder(db, traegerId, netzId, tag)).map((b) => [b.bildId, b]))
  return {
    tag,
    groessen,
    bild: (id, kanal) => {
      const bild = nachId.get(id)
      if (bild === undefined) return 'Dieses Bild gibt es in der Bildsammlung nicht.'
      const nutzbar = istNutzbar(bild, tag, kanal)
      return nutzbar.ok ? undefined : nutzbar.satz
    },
  }
}

/** Where the pictures of a kind appear; what is on no list stands on pages. */
const kanaele: Readonly<Record<string, Kanal>> = { mitteilung: 'presse', paket: 'presse', druckstueck: 'druck', vordruck: 'druck' }

/** All findings at once, those that stand in the way first. */
export function pruefeInhalt<D>(art: Inhaltsart<D>, daten: D, g: Pruefgrundlage): Befund[] {
  const texte = Object.entries(art.texte(daten))
  const befunde = [
    ...(art.maengel?.(daten) ?? []).map((m) => ({ ...m, schwere: 'hindert' as const })),
    ...verweiseVon(art, daten)
      .filter((v) => v.art === 'bild')
      .flatMap((v) => alsHindernis('Bild', g.bild(v.ziel, kanaele[art.art] ?? 'web'))),
    ...texte.flatMap(([stelle, text]) => [...zahlen(stelle, text, g), ...personendaten(stelle, text), ...lesbarkeit(stelle, text)]),
  ]
  return befunde.toSorted((a, b) => Number(a.schwere === 'hinweis') - Number(b.schwere === 'hinweis'))
}

function alsHindernis(stelle: string, satz: string | undefined): Befund[] {
  return satz === undefined ? [] : [{ schwere: 'hindert', stelle, satz }]
}

/** Variables without a value of this day, and figures written out that were true once. */
function zahlen(stelle: string, text: string, g: Pruefgrundlage): Befund[] {
  const heute = groessenAm(g.groessen, g.tag)
  const fehlend = groessenIn(text)
    .filter((name) => !heute.has(name))
    .map((name) => {
      const bekannt = g.groessen.some((x) => x.name === name)
      return bekannt ? `Die Zahl {${name}} gilt an diesem Tag nicht mehr.` : `Eine Zahl mit dem Namen {${name}} gibt es nicht.`
    })
  const veraltet = g.groessen
    .filter((x) => !gilt(x, g.tag) && /\d{3}/.test(x.wert) && ![...heute.values()].some((h) => h.wert === x.wert))
    .flatMap((x) => satzMit(text, x).map(() => alteZahl(x, heute.get(x.name))))
  return [...new Set([...fehlend, ...veraltet])].map((satz) => ({ schwere: 'hindert', stelle, satz }))
}

function gilt(x: Groesse, tag: string): boolean {
  return x.giltAb <= tag && (x.giltBis === null || x.giltBis >= tag)
}

function alteZahl(x: Groesse, heute: Groesse | undefined): string {
  const jetzt = heute === undefined ? '' : ` Heute: ${heute.wert}.`
  return `„${x.wert}“ (${x.bezeichnung}) galt zu einer anderen Zeit.${jetzt} Schreiben Sie {${x.name}}, dann stimmt die Zahl immer.`
}

/** Sentences in which the number stands beside a word of what it counts; a telephone number is not meant. */
function satzMit(text: string, x: Groesse): string[] {
  const worte = x.bezeichnung.toLowerCase().match(/[a-zäöüß]{6,}/g) ?? []
  const zahl = new RegExp(`(?<![\\d.,/-])${x.wert.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d/-]|[.,]\\d)`)
  return saetze(text).filter((s) => zahl.test(s) && worte.some((w) => s.toLowerCase().includes(w.slice(0, 8))))
}

function saetze(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/)
}

const MUSTER: readonly (readonly [RegExp, string])[] = [
  [/\b\d{5}\s?(BG|\/\/)\s?\d{7}\b/i, 'Hier steht eine Nummer wie die einer Bedarfsgemeinschaft.'],
  [/\b[A-Z]{2}\d{2}(\s?[A-Z0-9]{4}){4,7}\b/, 'Hier steht eine Kontonummer (IBAN).'],
  [/\b\d{8}\s?[A-Z]\s?\d{3}\b/, 'Hier steht eine Nummer wie die der Rentenversicherung.'],
  [/\bgeb(oren|\.)?\s+am\s+\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/i, 'Hier steht ein Geburtsdatum.'],
]

/** Sec. 35 SGB I: nothing about one client leaves the house. */
function personendaten(stelle: string, text: string): Befund[] {
  return MUSTER.filter(([muster]) => muster.test(text)).map(([, satz]) => ({
    schwere: 'hindert',
    stelle,
    satz: `${satz} Angaben zu einzelnen Menschen gehören nicht in eine Veröffentlichung.`,
  }))
}

const LANG = 28

function lesbarkeit(stelle: string, text: string): Befund[] {
  const lange = saetze(text).filter((s) => s.split(/\s+/).length > LANG)
  return lange.map((s) => ({
    schwere: 'hinweis',
    stelle,
    satz: `Dieser Satz hat mehr als ${LANG} Wörter: „${s.split(/\s+/).slice(0, 8).join(' ')} …“`,
  }))
}
