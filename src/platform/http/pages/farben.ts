import type { LoaderFunctionArgs } from 'react-router'
import { umfeldKontext } from '../umfeld.ts'

/**
 * The one colour of a Träger as a stylesheet of its own: a strict CSP lets no `style` attribute through. In the dark theme its lines
 * take the same hue, light enough to be seen; browsers that cannot work that out keep the colour of the design.
 */
export function loader({ context }: LoaderFunctionArgs): Response {
  const { akzent } = context.get(umfeldKontext).traeger // the database holds nothing but #rrggbb (traeger_akzent_form)
  const css = `:root{--tw-akzent:${akzent}}
@supports (color: oklch(from red l c h)){:root{--tw-akzent-linie:light-dark(${akzent},oklch(from ${akzent} 0.78 c h))}}
`
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' } })
}
