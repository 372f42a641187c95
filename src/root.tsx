import { type ReactNode, useContext } from 'react'
import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useHref,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { kopfzeichen } from './oeffentlichkeit/index.ts'
import { ohneStoerung } from './platform/http/stoerung.ts'
import { umfeldKontext } from './platform/http/umfeld.ts'
import { spracheVon, sprachNamen } from './platform/sprache/index.ts'
import { FehlerSeite, Fuss, Kopf, Sprunglink, useIstArbeitsplatz, useSprache } from './platform/ui/index.ts'
import { SkriptKontext } from './platform/ui/skript.ts'
import zeichen from './platform/ui/zeichen.svg'
import './platform/ui/css/index.css'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const umfeld = context.get(umfeldKontext)
  const { kurzname, name, uebungsdaten } = umfeld.traeger
  return { kurzname, name, uebungsdaten, sprache: spracheVon({ request, context }), ...(await ohneStoerung(kopfzeichen(umfeld))) }
}

/** The Träger does not change from page to page, and the language only where somebody chooses another one. */
export function shouldRevalidate({ formAction, formData }: ShouldRevalidateFunctionArgs) {
  return formAction?.endsWith('/sprache') || String(formData?.get('aktion') ?? '').startsWith('sprache:')
}

export function Layout({ children }: { children: ReactNode }) {
  const traeger = useRouteLoaderData<typeof loader>('root')
  const arbeitsplatz = useIstArbeitsplatz()
  const mitSkript = useContext(SkriptKontext)
  const sprache = useSprache()
  return (
    <html lang={sprachNamen[sprache].tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={zeichen} />
        <Meta />
        <Links />
        <link rel="stylesheet" href={useHref('/farben.css')} />
      </head>
      <body>
        <Sprunglink />
        {arbeitsplatz ? (
          children // the workplace brings its own head (src/arbeitsplatz/pages/rahmen.tsx)
        ) : (
          <>
            <Kopf traeger={traeger} />
            {children}
            <Fuss />
          </>
        )}
        {mitSkript && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

export default function Wurzel() {
  return <Outlet />
}

export function ErrorBoundary() {
  const fehler = useRouteError()
  return <FehlerSeite status={isRouteErrorResponse(fehler) ? fehler.status : 500} />
}
