import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

/** Plain German: what a figure means. Names and formulas stay as they are called in the regulation. */
export const einfach: Teil<typeof de> = {
  K1: { steigt: 'Das Jobcenter zahlt mehr Geld für das Leben als vor einem Jahr. Das kann viele Gründe haben.' },
  K1E1: { steigt: 'Das Jobcenter zahlt mehr Geld für Wohnen und Heizen als vor einem Jahr.' },
  K1E2: { steigt: 'Mehr Menschen bekommen Geld vom Jobcenter als vor einem Jahr. Diese Menschen können arbeiten.' },
  K1E3: { steigt: 'Mehr Menschen kommen neu zum Jobcenter.' },
  K1E4: { steigt: 'Mehr Menschen brauchen das Geld nicht mehr oder bekommen es nicht mehr.' },
  K2: { steigt: 'Mehr Menschen finden Arbeit oder eine Ausbildung. Es kommt auch darauf an, wie viele Stellen es in der Nähe gibt.' },
  K2E1: { steigt: 'Mehr Menschen fangen einen Minijob an. Das ist eine Arbeit mit wenigen Stunden.' },
  K2E2: { steigt: 'Mehr Menschen arbeiten auf einer geförderten Stelle. Der Staat zahlt dort einen Teil vom Lohn.' },
  K2E3: { steigt: 'Mehr Menschen haben nach einem Jahr noch Arbeit.' },
  K2E4: { steigt: 'Mehr Mütter und Väter, die allein erziehen, finden Arbeit. Dafür brauchen sie oft einen Platz für ihr Kind.' },
  K3: { steigt: 'Mehr Menschen bekommen schon sehr lange Geld vom Jobcenter.' },
  K3E1: { steigt: 'Mehr Menschen finden Arbeit, die lange Geld vom Jobcenter bekommen haben.' },
  K3E2: { steigt: 'Mehr Menschen machen bei einem Kurs oder einem Angebot mit. Ob es hilft, sagt die Zahl nicht.' },
  K3E3: { steigt: 'Mehr Menschen bekommen jetzt schon lange Geld vom Jobcenter.' },
  K3E4: { steigt: 'Mehr Menschen brauchen nach langer Zeit kein Geld mehr vom Jobcenter.' },
  BG: { steigt: 'Mehr Haushalte bekommen Geld vom Jobcenter. In einem großen Kreis sind es mehr als in einem kleinen.' },
  EGL: { steigt: 'Das Jobcenter gibt für jede Person mehr Geld für Hilfe bei der Arbeitssuche aus.' },
  VWK: { steigt: 'Die Arbeit im Jobcenter kostet für jede Person mehr. Dazu gehört auch die Beratung.' },
}
