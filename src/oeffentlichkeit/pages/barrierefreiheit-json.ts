import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { bekannteBarrieren } from '../barriere.ts'
import { liesErklaerung } from '../barrierefreiheit.ts'

/** The accessibility statement for machines: those who watch over all public sites of a Land need not read each one. */
export const loader = fuerAlle(async (z) => {
  const { name, land } = z.umfeld.traeger
  const { angaben, gesetz, stelle, eigene, geprueft } = await liesErklaerung(z.db, z.traegerId, land)
  const daten = {
    schema: 'barrierefreiheit/v1',
    traeger: name,
    land,
    gilt: webadresse(z.umfeld),
    norm: 'EN 301 549 V3.2.1, WCAG 2.2 AA',
    gesetz: gesetz ?? null,
    ...angaben,
    stelle: stelle === undefined ? null : { ...stelle, geprueft },
    vomTraegerErklaert: eigene,
    rueckmeldung: webadresse(z.umfeld, '/barriere-melden'),
    gemeldet: await bekannteBarrieren(z.db, z.traegerId),
  }
  return Response.json(daten)
})
