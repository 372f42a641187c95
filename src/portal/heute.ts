/** The running month where jobcenters are, `2026-11`. */
export function heutigerMonat(): string {
  return Temporal.Now.plainDateISO('Europe/Berlin').toString().slice(0, 7)
}
