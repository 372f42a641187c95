import { type Fruehere, uebernimmFruehere } from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { haushalte } from './haushalte.ts'
import type { Wegkontext } from './weg-kontext.ts'
import type { Angebot, Durchgangsname } from './weg-massnahmen-angebot.ts'

type Ausgang = Readonly<{ wo: Durchgangsname; anzahl: number; abbrueche: number; integriert: number; noten: number }>

/** Enough in two runs to show numbers, too few in the third. */
const ausgaenge: readonly Ausgang[] = [
  { wo: 'werkstatt-alt', anzahl: 17, abbrueche: 6, integriert: 7, noten: 12 },
  { wo: 'werkstatt-vorjahr', anzahl: 16, abbrueche: 5, integriert: 9, noten: 9 },
  { wo: 'starten-alt', anzahl: 4, abbrueche: 1, integriert: 2, noten: 2 },
]

/** Participations from before the house worked with this program: how the measures came out. */
export async function saeeFruehere(z: Wegkontext, db: TraegerDb, a: Angebot): Promise<void> {
  const leute = erwachsene(z)
  for (const { wo, anzahl, abbrueche, integriert, noten } of ausgaenge) {
    const lauf = a.durchgaenge[wo]
    for (const [i, mensch] of leute.slice(0, anzahl).entries()) {
      const abbruch: Pick<Fruehere, 'abbruch'> = i < abbrueche ? { abbruch: i === 0 ? 'person' : 'arbeit' } : {}
      await uebernimmFruehere(db, z.vor(50, 'massnahmen'), {
        ...mensch,
        durchgangId: lauf.durchgangId,
        eintrittAm: lauf.von,
        austrittAm:
          i < abbrueche
            ? Temporal.PlainDate.from(lauf.von)
                .add({ days: 40 + i })
                .toString()
            : lauf.bis,
        ...abbruch,
        integriert: i < integriert,
        ...(i < noten && { note: 3 + (i % 3) }),
      })
    }
  }
}

/** Grown-ups of the open households; nobody of a protected case. */
function erwachsene(z: Wegkontext): Pick<Fruehere, 'fallId' | 'personId' | 'vorname' | 'nachname'>[] {
  return haushalte
    .filter((h) => h.geschuetzt !== true)
    .flatMap((h) => {
      const fall = z.fall(h.personen[0]?.nachname ?? '')
      return h.personen.flatMap(({ vorname, nachname, alter }, i) => {
        const personId = fall?.personen[`p${i + 1}`]
        return fall === undefined || personId === undefined || alter < 18 ? [] : [{ fallId: fall.fallId, personId, vorname, nachname }]
      })
    })
}
