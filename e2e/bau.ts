import { baue } from '../werkzeuge/bauen.mjs'

/** These tests look at the built pages: built here where a source changed, so that nobody tests yesterday's. */
export default async function setup(): Promise<void> {
  const bau = await baue()
  if (bau.code !== 0) throw new Error(bau.ausgabe)
}
