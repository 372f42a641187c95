import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { umfeldKontext } from './platform/http/umfeld.ts'
import { FehlerSeite, Fuss, Kopf } from './platform/ui/index.ts'
import zeichen from './platform/ui/zeichen.svg'
import './platform/ui/css/index.css'

export function loader({ context }: LoaderFunctionArgs) {
  const { kurzname, name, uebungsdaten } = context.get(umfeldKontext).traeger
  return { kurzname, name, uebungsdaten }
}

/** The Träger does not change from page to page. */
export function shouldRevalidate() {
  return false
}

export function Layout({ children }: { children: ReactNode }) {
  const traeger = useRouteLoaderData<typeof loader>('root')
  const arbeitsplatz = useMatches().some(({ handle }) => (handle as { rahmen?: string } | undefined)?.rahmen === 'arbeitsplatz')
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={zeichen} />
        <Meta />
        <Links />
        <link rel="stylesheet" href="/farben.css" />
      </head>
      <body>
        <a className="tw-sprung kern-link" href="#inhalt">
          Zum Inhalt springen
        </a>
        {arbeitsplatz ? (
          children // the workplace brings its own head (src/arbeitsplatz/pages/rahmen.tsx)
        ) : (
          <>
            <Kopf traeger={traeger} />
            {children}
            <Fuss />
          </>
        )}
        <ScrollRestoration />
        <Scripts />
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
