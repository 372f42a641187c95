import { Fragment, type ReactNode } from 'react'

/** A sentence of the catalogue with links in it: `{name}` in the text is where `teile.name` stands. */
export function Satz({ text, teile }: { text: string; teile: Readonly<Record<string, ReactNode>> }) {
  return text.split(/\{(\w+)\}/).map((stueck, i) => (i % 2 === 0 ? stueck : <Fragment key={stueck}>{teile[stueck]}</Fragment>))
}
