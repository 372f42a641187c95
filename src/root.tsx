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
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { kopfzeichen, wichtigesFuer } from './oeffentlichkeit/index.ts'
import { jeStand } from './platform/http/je-stand.ts'
import { ohneStoerung } from './platform/http/stoerung.ts'
import { umfeldKontext } from './platform/http/umfeld.ts'
import { spracheVon, sprachNamen } from './platform/sprache/index.ts'
import { FehlerSeite, Fuss, Kopf, Sprunglink, useIstArbeitsplatz, useSprache, Wichtig } from './platform/ui/index.ts'
import { SkriptKontext } from './platform/ui/skript.ts'
import zeichen from './platform/ui/zeichen.svg'
import './platform/ui/css/index.css'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const umfeld = context.get(umfeldKontext)
  const { kurzname, name, uebungsdaten, art } = umfeld.traeger
  const sprache = spracheVon({ request, context })
  const lies = async () => ({ zeichen: await kopfzeichen(umfeld), wichtig: await wichtigesFuer(umfeld, sprache) })
  const kopf = await ohneStoerung(jeStand(umfeld, `kopf ${sprache}`, lies))
  return { kurzname, name, uebungsdaten, art, sprache, adresse: umfeld.adresse, wichtig: kopf?.wichtig ?? [], ...kopf?.zeichen }
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
  const { pathname } = useLocation()
  return (
    <html lang={sprachNamen[sprache].tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={zeichen} />
        {!mitSkript && traeger && <link rel="canonical" href={traeger.adresse + pathname} />}
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
            <Wichtig />
            {children}
            <Fuss traeger={traeger} />
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
