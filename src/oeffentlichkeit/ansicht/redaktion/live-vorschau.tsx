import { useDeferredValue, useMemo } from 'react'
import { leseMarkdown } from '../../../platform/markdown/index.ts'
import { Markdown } from '../../../platform/ui/index.ts'
import { setzeEin } from '../../groesse-text.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import type { Zahlwahl } from './felder.ts'

type Bilder = NonNullable<Parameters<typeof Markdown>[0]['bilder']>

/** The text as the public would see it, while somebody types. Loaded only where somebody edits: it brings the reader of Markdown. */
export default function LiveVorschau({ text, zahlen, bilder }: { text: string; zahlen: readonly Zahlwahl[]; bilder: Bilder }) {
  const spaeter = useDeferredValue(text)
  const werte = useMemo(() => new Map(zahlen.map((z) => [z.name, z])), [zahlen])
  const baum = useMemo(() => leseMarkdown(setzeEin(spaeter, werte, (name) => `{${name}}`).text), [spaeter, werte])
  if (baum.length === 0) return <p className="tw-leise">{t.vorschauLeer}</p>
  return <Markdown baum={baum} bilder={bilder} />
}
