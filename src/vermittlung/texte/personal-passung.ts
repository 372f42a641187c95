import type { Verkehrsmittel } from '../entfernung.ts'
import type { Kriterium } from '../passung-gewichte.ts'
import type { Arbeitsform } from '../passung-merkmale.ts'

const zahl = (n: number) => n.toLocaleString('de-DE', { maximumFractionDigits: 1 })
const uhr = (minuten: number) => `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`
const stunden = (minuten: number) => zahl(minuten / 60)
const spanne = (von: number, bis: number) => (von === bis ? stunden(von) : `${stunden(von)} bis ${stunden(bis)}`)
const tag = (iso: string) => iso.split('-').reverse().join('.')

/** What the sentences need to know beside the facts. */
export type Passungsworte = Readonly<{
  /** ISO day on which they are read */
  heute: string
  /** name of a KldB code; undefined where no catalogue has it */
  beruf: (kldb: string) => string | undefined
}>
const beruf = (kldb: string, w: Passungsworte) => {
  const name = w.beruf(kldb)
  return name === undefined ? kldb : `„${name}“ (${kldb})`
}
const ab = (iso: string, w: Passungsworte) => (iso <= w.heute ? 'sofort' : tag(iso))

export const formNamen: Readonly<Record<Arbeitsform, string>> = {
  tag: 'am Tag',
  schicht: 'im Schichtdienst',
  nacht: 'in der Nacht',
  wochenende: 'am Wochenende',
}

export const mittelNamen: Readonly<Record<Verkehrsmittel, string>> = {
  fuss: 'zu Fuß',
  rad: 'mit dem Rad',
  bus: 'mit Bus und Bahn',
  auto: 'mit dem Auto',
}

export const kriteriumNamen: Readonly<Record<Kriterium, string>> = {
  faehigkeiten: 'Fähigkeiten',
  beruf: 'Beruf und Anforderung',
  entfernung: 'Weg zur Arbeit',
  arbeitszeit: 'Stunden je Woche',
  zeitfenster: 'Tageszeit',
  deutsch: 'Deutsch',
  arbeitsform: 'Schicht',
  fuehrerschein: 'Führerschein',
  beginn: 'Beginn',
}

/** Why a criterion gives its points. */
export const passungSaetze = {
  faehigkeiten: {
    keine: 'Die Stelle nennt keine Fähigkeiten.',
    unbekannt: (namen: readonly string[]) => `Im Profil stehen noch keine Fähigkeiten. Verlangt: ${namen.join(', ')}.`,
    fehlend: (name: string, muss: boolean) => (muss ? name : `${name} (erwünscht)`),
    satz: (da: readonly string[], fehlt: readonly string[]) =>
      [da.length > 0 ? `Vorhanden: ${da.join(', ')}.` : '', fehlt.length > 0 ? `Fehlt: ${fehlt.join(', ')}.` : ''].filter(Boolean).join(' '),
  },
  beruf: {
    stelleOhne: 'Die Stelle hat keine Berufskennziffer.',
    personOhne: 'Im Profil steht kein Beruf.',
    satz: (eigener: string, verlangt: string, wunsch: boolean, w: Passungsworte) =>
      eigener === verlangt
        ? `${wunsch ? 'Wunschberuf' : 'Beruf'} ${beruf(eigener, w)}: Genau der ist verlangt.`
        : `${wunsch ? 'Wunschberuf' : 'Beruf'} ${beruf(eigener, w)}, verlangt wird ${beruf(verlangt, w)}: ${gleichheit(eigener, verlangt)}${niveau(eigener, verlangt)}`,
  },
  entfernung: {
    unbekannt: 'Entfernung nicht bekannt: Für eine der Postleitzahlen ist keine Lage eingetragen.',
    zuWeit: (km: number, hoechstens: number) => `${zahl(km)}\u00a0km Luftlinie, möglich sind höchstens ${zahl(hoechstens)}\u00a0km.`,
    zuLang: (km: number, minuten: number, mittel: Verkehrsmittel | undefined, hoechstens: number) =>
      `${zahl(km)}\u00a0km Luftlinie, ${mittel ? `${mittelNamen[mittel]} ` : ''}etwa ${minuten} Minuten; möglich sind höchstens ${hoechstens}.`,
    satz: (km: number, minuten: number | undefined, mittel: Verkehrsmittel | undefined) =>
      `${zahl(km)}\u00a0km Luftlinie${minuten !== undefined && mittel !== undefined ? `, ${mittelNamen[mittel]} etwa ${minuten} Minuten` : ''}.`,
  },
  arbeitszeit: {
    stelleOhne: 'Die Stelle nennt keine Stunden.',
    personOhne: 'Im Profil steht keine gewünschte Arbeitszeit.',
    satz: (von: number, bis: number, wunschVon: number, wunschBis: number) =>
      `Angeboten ${spanne(von, bis)} Stunden je Woche, gewünscht ${spanne(wunschVon, wunschBis)}.`,
  },
  zeitfenster: {
    keins: 'Keine festen Zeiten vereinbart.',
    stelleOhne: (von: number, bis: number) => `Die Stelle nennt keine Uhrzeiten. Möglich ist ${uhr(von)} bis ${uhr(bis)}\u00a0Uhr.`,
    andereForm: (form: Arbeitsform, von: number, bis: number) =>
      `Gearbeitet wird ${formNamen[form]}. Möglich ist ${uhr(von)} bis ${uhr(bis)}\u00a0Uhr.`,
    satz: (von: number, bis: number, kannVon: number, kannBis: number) =>
      `Gearbeitet wird ${uhr(von)} bis ${uhr(bis)}\u00a0Uhr, möglich ist ${uhr(kannVon)} bis ${uhr(kannBis)}\u00a0Uhr.`,
  },
  deutsch: {
    keins: 'Die Stelle verlangt keine Sprachstufe.',
    unbekannt: (verlangt: string) => `Verlangt wird Deutsch ${verlangt}. Im Profil steht keine Stufe.`,
    satz: (verlangt: string, eigene: string) => `Verlangt wird Deutsch ${verlangt}, vorhanden ist ${eigene}.`,
  },
  arbeitsform: {
    unbekannt: (form: Arbeitsform) => `Gearbeitet wird ${formNamen[form]}. Ob das geht, steht nicht im Profil.`,
    satz: (form: Arbeitsform, moeglich: readonly Arbeitsform[]) =>
      `Gearbeitet wird ${formNamen[form]}. Möglich ist Arbeit ${moeglich.map((f) => formNamen[f]).join(', ')}.`,
  },
  fuehrerschein: {
    keiner: 'Die Stelle verlangt keinen Führerschein.',
    unbekannt: (klasse: string) => `Verlangt wird Klasse ${klasse}. Im Profil steht nichts dazu.`,
    satz: (klasse: string, eigene: readonly string[]) =>
      `Verlangt wird Klasse ${klasse}, vorhanden ${eigene.length === 0 ? 'ist keine' : eigene.join(', ')}.`,
  },
  beginn: {
    unbekannt: 'Ab wann die Person anfangen kann, steht nicht im Profil.',
    offen: (kann: string, w: Passungsworte) => `Der Beginn ist offen. Möglich ab ${ab(kann, w)}.`,
    satz: (wann: string, kann: string, w: Passungsworte) => `Beginn ${wann <= w.heute ? 'ab sofort' : tag(wann)}, möglich ab ${ab(kann, w)}.`,
  },
}

const STUFEN = ['', 'Helfertätigkeit', 'Fachkraft', 'Spezialistin oder Spezialist', 'Expertin oder Experte'] as const

function gleichheit(a: string, b: string): string {
  let gleich = 0
  while (gleich < 4 && a[gleich] === b[gleich]) gleich++
  const worte = ['anderer Berufsbereich', 'gleicher Berufsbereich', 'gleiche Hauptgruppe', 'gleiche Berufsgruppe', 'gleicher Beruf'] as const
  return worte[gleich] ?? ''
}

function niveau(eigener: string, verlangt: string): string {
  const [hat, soll] = [Number(eigener[4]), Number(verlangt[4])]
  return soll > hat ? `, verlangt wird ein höheres Niveau (${STUFEN[soll] ?? soll} statt ${STUFEN[hat] ?? hat}).` : '.'
}
