import { leseMarkdown, tiefer } from '../../platform/markdown/index.ts'
import { Markdown } from '../../platform/ui/index.ts'

/**
 * What people of the houses write: Markdown, and a line that somebody ended stays ended.
 *
 * @param unter a heading of the page stands above it, so those of the text are one level lower
 */
export function Freitext({ text, unter = false }: { text: string; unter?: boolean }) {
  const baum = leseMarkdown(text)
  return (
    <div className="nw-text nw-frei tw-prosa">
      <Markdown baum={unter ? tiefer(baum) : baum} />
    </div>
  )
}
