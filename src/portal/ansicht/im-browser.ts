import { useSyncExternalStore } from 'react'

const nie = () => () => {}

/** False on the server and while the browser takes over its page, true from then on. */
export function useImBrowser(): boolean {
  return useSyncExternalStore(
    nie,
    () => true,
    () => false,
  )
}
