import { type Baum, leseMarkdown } from '../platform/markdown/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Vordruck } from './art-vordruck.ts'
import { feldkatalog } from './feldkatalog.ts'
import { type Groesse, setzeEin } from './groesse.ts'
import { inSprache } from './sprachen.ts'

/** A form as a page: what it asks, in words, so that nobody has to open a file to know. */
export type Zwilling = Readonly<{
  titel: string
  lang: 'de' | undefined
  kurz: string
  einleitung: Baum
  schluss: Baum
  abschnitte: readonly Readonly<{ titel: string; personen: number; fragen: readonly string[] }>[]
}>

export function zwillingVon(d: Vordruck, sprache: Sprache, groessen: ReadonlyMap<string, Groesse>): Zwilling {
  const gewaehlt = inSprache(d.texte, sprache)
  const mitZahlen = (text: string) => setzeEin(text, groessen).text
  return {
    titel: mitZahlen(gewaehlt.text.titel),
    lang: gewaehlt.sprache !== sprache && sprache === 'en' ? 'de' : undefined,
    kurz: mitZahlen(gewaehlt.text.kurz),
    einleitung: leseMarkdown(mitZahlen(gewaehlt.text.einleitung)),
    schluss: leseMarkdown(mitZahlen(gewaehlt.text.schluss)),
    abschnitte: d.abschnitte.map((a) => ({
      titel: inSprache(a.titel, sprache).text,
      personen: a.personen,
      fragen: [...new Set(a.felder.map((f) => frage(f, sprache)))],
    })),
  }
}

function frage(f: Vordruck['abschnitte'][number]['felder'][number], sprache: Sprache): string {
  if ('frei' in f) return inSprache(f.label, sprache).text
  return f.label ? inSprache(f.label, sprache).text : (feldkatalog().get(f.schluessel)?.worte[sprache].label ?? f.schluessel)
}
