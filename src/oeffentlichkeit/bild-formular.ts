import { liesDatum } from '../platform/eingabe/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Bildangabe, kanaele, type NeueBildangabe } from './bild.ts'

/** Fields of the form about a picture, as text: what a page shows and gets back. */
export type Bildwerte = Readonly<Record<string, string>>

/** Persons that the form has room for beyond those already named. */
const FREIE_ZEILEN = 2
const HOECHSTENS = 30

/** What was typed; a day that cannot be read stays as it is, so that the check names its field. */
export function bildAusFormular(form: FormData): NeueBildangabe {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const an = (name: string) => form.get(name) === 'ja'
  const personen = Array.from({ length: HOECHSTENS }, (_, i) => i)
    .map((i) => personAus((feld) => text(`personen.${i}.${feld}`), an(`personen.${i}.minderjaehrig`)))
    .filter((p) => p.name !== '' || p.umfang !== '')
  return {
    titel: text('titel'),
    urheber: text('urheber'),
    quelle: text('quelle'),
    nachweis: text('nachweis'),
    lizenz: { art: text('lizenz.art') as Bildangabe['lizenz']['art'], fassung: text('lizenz.fassung'), beleg: text('lizenz.beleg') },
    alt: { de: text('alt.de'), einfach: text('alt.einfach'), en: text('alt.en') },
    schmuck: an('schmuck'),
    fokus: { x: prozent(text('fokus.x')), y: prozent(text('fokus.y')) },
    personen,
    ki: an('ki'),
    kanaele: kanaele.filter((k) => form.getAll('kanaele').includes(k)),
    pressemappe: an('pressemappe'),
    lizenzBis: tagOderLeer(text('lizenzBis')),
    kampagneId: text('kampagneId') === '' ? null : text('kampagneId'),
  }
}

function personAus(text: (feld: string) => string, minderjaehrig: boolean) {
  return {
    name: text('name'),
    art: text('art') as Bildangabe['personen'][number]['art'],
    erteiltAm: tagOderLeer(text('erteiltAm')) ?? '',
    umfang: text('umfang'),
    bis: tagOderLeer(text('bis')),
    minderjaehrig,
    sorgeberechtigte: text('sorgeberechtigte'),
    widerrufenAm: tagOderLeer(text('widerrufenAm')),
  }
}

function tagOderLeer(text: string): string | null {
  if (text === '') return null
  const gelesen = liesDatum(text)
  return gelesen.ok ? gelesen.wert : text
}

function prozent(text: string): number {
  return /^\d{1,3}$/.test(text) ? Math.min(100, Number(text)) : 50
}

/** The other way round, for the form; also with what could not be taken. */
export function alsBildwerte(b: NeueBildangabe): Bildwerte {
  const tag = (t: string | null | undefined) => (t && /^\d{4}-\d\d-\d\d$/.test(t) ? alsDatum(t) : (t ?? ''))
  const ja = (b: boolean | undefined) => (b ? 'ja' : '')
  const personen = (b.personen ?? []).flatMap((p, i) =>
    Object.entries({
      name: p.name,
      art: p.art,
      erteiltAm: tag(p.erteiltAm),
      umfang: p.umfang,
      bis: tag(p.bis),
      minderjaehrig: ja(p.minderjaehrig),
      sorgeberechtigte: p.sorgeberechtigte ?? '',
      widerrufenAm: tag(p.widerrufenAm),
    }).map(([feld, wert]) => [`personen.${i}.${feld}`, wert] as const),
  )
  return {
    titel: b.titel,
    urheber: b.urheber,
    quelle: b.quelle ?? '',
    nachweis: b.nachweis,
    'lizenz.art': b.lizenz.art,
    'lizenz.fassung': b.lizenz.fassung ?? '',
    'lizenz.beleg': b.lizenz.beleg ?? '',
    'alt.de': b.alt.de,
    'alt.einfach': b.alt.einfach ?? '',
    'alt.en': b.alt.en ?? '',
    schmuck: ja(b.schmuck),
    'fokus.x': String(b.fokus?.x ?? 50),
    'fokus.y': String(b.fokus?.y ?? 50),
    ki: ja(b.ki),
    kanaele: b.kanaele.join(' '),
    pressemappe: ja(b.pressemappe),
    lizenzBis: tag(b.lizenzBis),
    kampagneId: b.kampagneId ?? '',
    zeilen: String(Math.min(HOECHSTENS, (b.personen ?? []).length + FREIE_ZEILEN)),
    ...Object.fromEntries(personen),
  }
}

/** An empty form: own picture for pages and press. */
export const leereBildwerte: Bildwerte = alsBildwerte({
  titel: '',
  urheber: '',
  nachweis: '',
  lizenz: { art: 'eigen' },
  alt: { de: '' },
  kanaele: ['web', 'presse', 'druck'],
})
