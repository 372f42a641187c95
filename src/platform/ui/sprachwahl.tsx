import { Form, useFetcher, useLocation } from 'react-router'
import { sprachen, sprachNamen } from '../sprache/index.ts'
import { useSeitenmerkmale, useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

/** The languages of the pages, each under its own name. Works without a script, and keeps what was typed where a page says how. */
export function Sprachwahl() {
  const gewaehlt = useSprache()
  const { sprachform } = useSeitenmerkmale()
  const { pathname, search } = useLocation()
  const fetcher = useFetcher()
  const knoepfe = sprachen.map((s) => (
    <button
      key={s}
      type="submit"
      lang={sprachNamen[s].tag}
      aria-pressed={s === gewaehlt}
      {...(sprachform === undefined
        ? { name: 'sprache', value: s }
        : { form: sprachform, name: 'aktion', value: `sprache:${s}`, formNoValidate: true })}
    >
      {sprachNamen[s].name}
    </button>
  ))
  const name = texte(gewaehlt).kopf.sprache
  if (sprachform !== undefined)
    return (
      <fieldset className="tw-sprachen" aria-label={name}>
        {/* what Enter in a field of the form presses: its first button in the order of the page, which must be none of these */}
        <button type="submit" form={sprachform} className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
        {knoepfe}
      </fieldset>
    )
  return (
    <Form
      reloadDocument
      method="post"
      action="/sprache"
      className="tw-sprachen"
      aria-label={name}
      onSubmit={(ereignis) => {
        // stays on the page with all that it holds in the browser
        ereignis.preventDefault()
        const knopf = (ereignis.nativeEvent as SubmitEvent).submitter
        const sprache = knopf instanceof HTMLButtonElement ? knopf.value : 'de'
        void fetcher.submit({ sprache, bleibt: 'ja' }, { method: 'post', action: '/sprache' })
      }}
    >
      <input type="hidden" name="zurueck" value={pathname + search} />
      {knoepfe}
    </Form>
  )
}
