import type { FormEvent } from 'react'
import { useFetcher } from 'react-router'
import { gewaehlteSprache } from '../../platform/sprache/index.ts'

/** Takes a submit that only changes the language: the server hears of the choice, the page and all that stands in it stay. */
export function useSprachwechsel(): (ereignis: FormEvent<HTMLFormElement>) => boolean {
  const fetcher = useFetcher()
  return (ereignis) => {
    const knopf = (ereignis.nativeEvent as SubmitEvent).submitter
    const sprache = knopf instanceof HTMLButtonElement ? gewaehlteSprache(knopf.value) : undefined
    if (!sprache) return false
    ereignis.preventDefault()
    void fetcher.submit({ sprache, bleibt: 'ja' }, { method: 'post', action: '/sprache' })
    return true
  }
}
