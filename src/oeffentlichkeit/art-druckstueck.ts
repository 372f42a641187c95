import { ueberlauf } from './druck-pruefung.ts'
import { type Druckstueck, type Drucktexte, druckstueckSchema } from './druck-schema.ts'
import { type Druckvorlage, druckvorlagen, type Textplatz, textplaetze } from './druck-vorlagen.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { nachStelle } from './sprachen.ts'
import { druckTexte as t } from './texte/personal-druck.ts'

/** A flyer, poster or leaflet: texts and a picture in a template. */
export const artDruckstueck: Inhaltsart<Druckstueck> = {
  art: 'druckstueck',
  name: 'Flyer oder Plakat',
  recht: 'vordruck.gestalten',
  schema: druckstueckSchema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => `${d.texte.de.titel} (${d.nummer})`,
  texte: (d) => nachStelle(gezeigteTexte(d)),
  verweise: (d) => [
    ...(d.bild === undefined ? [] : [{ art: 'bild' as const, ziel: d.bild }]),
    ...(d.standort === '' ? [] : [{ art: 'inhalt' as const, ziel: `standort/${d.standort}` }]),
  ],
  maengel: (d) => {
    const lang = zuLang(d)
    return lang.length > 0 ? lang : ueberlauf(d)
  },
}

/** Only what the template shows: a text left over from another one is read by nobody. */
function gezeigteTexte(d: Druckstueck): Druckstueck['texte'] {
  const { plaetze } = druckvorlagen[d.vorlage]
  const nur = (texte: Drucktexte): Drucktexte => ({
    ...texte,
    ...Object.fromEntries(textplaetze.filter((p) => !(p in plaetze)).map((p) => [p, ''])),
  })
  return { de: nur(d.texte.de), einfach: d.texte.einfach && nur(d.texte.einfach), en: d.texte.en && nur(d.texte.en) }
}

function zuLang(d: Druckstueck): { stelle: string; satz: string }[] {
  const vorlage: Druckvorlage = druckvorlagen[d.vorlage]
  return Object.entries(d.texte).flatMap(([sprache, texte]) =>
    (Object.entries(vorlage.plaetze) as [Textplatz, number][]).flatMap(([p, hoechstens]) => {
      const zeichen = texte?.[p].length ?? 0
      return zeichen > hoechstens ? [{ stelle: `${sprache}.${p}`, satz: t.zuVieleZeichen(t.plaetze[p], zeichen, hoechstens) }] : []
    }),
  )
}
