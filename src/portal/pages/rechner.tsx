import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { type ActionFunctionArgs, data, useActionData, useLoaderData, useLocation, useNavigate } from 'react-router'
import { pruefeFalldatei } from '../../fall/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { gewaehlteSprache, spracheCookie, spracheKontext } from '../../platform/sprache/index.ts'
import { type Seitenmerkmale, useSprache } from '../../platform/ui/index.ts'
import type { Falldatei } from '../../recht/index.ts'
import { anfang, befundeZu, ERGEBNIS, frageZu } from '../ablauf.ts'
import { ErgebnisSeite } from '../ansicht/ergebnis-seite.tsx'
import { FrageSeite } from '../ansicht/frage-seite.tsx'
import { useImBrowser } from '../ansicht/im-browser.ts'
import { useSprachwechsel } from '../ansicht/sprachwechsel.ts'
import { fragenZu } from '../fragen/index.ts'
import { heutigerMonat } from '../heute.ts'
import { FELDER, liesSitzung, type Sitzung, SPRACHFORM, verarbeite } from '../sitzung.ts'

export const handle: Seitenmerkmale = { sprachform: SPRACHFORM }

/** The only place where the calculator reads a clock: which month is preset. */
export function loader() {
  return { heute: heutigerMonat() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formular = await formularAus(request)
  const sitzung = verarbeite(formular, heutigerMonat(), gepruefterFall)
  const sprache = gewaehlteSprache(formular.get(FELDER.aktion))
  if (!sprache) return data(sitzung)
  context.set(spracheKontext, sprache)
  return data(sitzung, { headers: { 'Set-Cookie': spracheCookie(sprache) } })
}

/** Hidden fields come from outside like everything else. */
function gepruefterFall(text: string): Falldatei | undefined {
  try {
    const pruefung = pruefeFalldatei(JSON.parse(text))
    return pruefung.ok ? pruefung.fall : undefined
  } catch {
    return undefined
  }
}

/** Going on within the calculator asks the server for nothing. */
export function shouldRevalidate() {
  return false
}

/** „Was steht mir zu?“: the questions one by one, then the result, under one address that says nothing about anybody. */
export default function Rechner() {
  const { heute } = useLoaderData<typeof loader>()
  const vomServer = useActionData<typeof action>() as Sitzung | undefined
  const sprache = useSprache()
  const sitzung = useSitzung(vomServer, heute)
  const beiAbsenden = useAbsenden(sitzung, heute)
  const { zustand } = sitzung
  const fragen = useMemo(() => fragenZu(zustand.angaben, heute, sprache), [zustand, heute, sprache])
  const frage = useMemo(() => frageZu(zustand, heute, sprache), [zustand, heute, sprache])
  const befunde = useMemo(() => (frage ? befundeZu(zustand, frage, heute, sprache) : []), [zustand, frage, heute, sprache])
  if (zustand.schritt === ERGEBNIS || !frage) return <ErgebnisSeite sitzung={sitzung} heute={heute} beiAbsenden={beiAbsenden} />
  const stelle = fragen.findIndex((f) => f.id === frage.id)
  return (
    <FrageSeite
      frage={frage}
      zustand={zustand}
      befunde={befunde}
      erste={stelle <= 0}
      fortschritt={Math.round((100 * stelle) / fragen.length)}
      beiAbsenden={beiAbsenden}
    />
  )
}

/** With a script each turn happens in the browser; only a choice of the language is told to the server, and the page stays as it is. */
function useAbsenden(sitzung: Sitzung, heute: string): (ereignis: FormEvent<HTMLFormElement>) => void {
  const navigate = useNavigate()
  const wechsle = useSprachwechsel()
  return (ereignis) => {
    if (wechsle(ereignis)) return
    ereignis.preventDefault()
    const knopf = (ereignis.nativeEvent as SubmitEvent).submitter
    const naechste = verarbeite(new FormData(ereignis.currentTarget, knopf), heute, (text) => JSON.parse(text) as Falldatei)
    const gleicherSchritt = naechste.zustand.schritt === sitzung.zustand.schritt
    void navigate('/rechner', { state: naechste, replace: gleicherSchritt, preventScrollReset: gleicherSchritt })
  }
}

/**
 * Where somebody stands: in the history of the browser, so that its back button leads to the question before; without a script in the
 * answer of the server. The first rendering is always that of the server.
 */
function useSitzung(vomServer: Sitzung | undefined, heute: string): Sitzung {
  const imBrowser = useImBrowser()
  const { state, hash } = useLocation()
  const navigate = useNavigate()
  const gefunden = useMemo(() => liesSitzung(state), [state])
  const [zuletzt, merke] = useState(gefunden)
  const beginn = useMemo(() => ({ zustand: anfang(heute) }), [heute])
  useEffect(() => {
    if (gefunden) return merke(gefunden)
    // a jump within the page makes an entry of its own in the history, without the session
    const mitgenommen = hash === '' ? vomServer : (zuletzt ?? vomServer)
    if (mitgenommen) void navigate(`/rechner${hash}`, { state: mitgenommen, replace: true, preventScrollReset: true })
  }, [gefunden, vomServer, hash, zuletzt, navigate])
  const ausDerGeschichte = imBrowser ? (gefunden ?? (hash === '' ? undefined : zuletzt)) : undefined
  return ausDerGeschichte ?? vomServer ?? beginn
}
