import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { instrument } from '../recht/index.ts'
import type { Aenderung } from './aenderung-model.ts'
import { absaetze, aufstellung, type Beteiligte, empfaengerVon, rechnetMitGesundheit, rechtsgrundlagen, stelleVon } from './bescheidtext.ts'
import type { Foerderung } from './model.ts'
import { zeigtGesundheit } from './pruefen.ts'
import { aenderungBescheid as a } from './texte/personal-aenderung.ts'
import { gruende as g, grundlagen, hinweise as hw, tenor, zahlung } from './texte/personal-bescheid.ts'
import { zahlweise } from './zahlplan.ts'

/** What became of months that a run has paid already, cents. */
export type Bezahltes = Readonly<{ fehltCent: number; zuVielCent: number }>

/** The notice that a grant is another one from a month on: to the employer, who learns nothing of benefits or health. */
export function aenderungsinhalt(f: Foerderung, wer: Beteiligte, neu: Aenderung, nummer: string, bezahlt: Bezahltes): Verfuegungsinhalt {
  const i = instrument(f.instrument)
  const { monate, summeCent, knoten } = neu.betrag
  const danach = monate.filter((m) => m.monat >= neu.abMonat)
  return {
    titel: a.titel(i.name),
    empfaenger: empfaengerVon(f, wer.empfaenger),
    tenor: [
      a.tenor(i.name, nummer, wer.name, neu.abMonat),
      a.summe(f.betrag?.summeCent ?? 0, summeCent),
      ...(zahlweise(f.instrument).bedingung === '' ? [zahlung[zahlweise(f.instrument).wann]] : []),
      ...(bezahlt.fehltCent > 0 ? [a.nachzahlung] : []),
      ...(bezahlt.zuVielCent > 0 ? [a.ueberzahlung] : []),
      ...(danach.some((m) => m.vorausschau) ? [tenor.vorausschau] : []),
      a.sonst,
    ],
    sachverhalt: absaetze(neu.grund),
    gruende: [g.anspruch(i.name, stelleVon(i)), ...(f.instrument === 'egz' ? [a.grundEgz] : []), a.grund],
    ermessensentscheidung: false,
    ermessen: [],
    betraege: aufstellung(
      danach,
      danach.reduce((s, m) => s + m.cent, 0),
    ),
    ...(rechnetMitGesundheit(f) ? {} : { rechenweg: knoten }),
    rechtsgrundlagen: [...rechtsgrundlagen({ ...i, ermessen: false }, []), ...(f.instrument === 'egz' ? [a.grundlageEgz] : []), grundlagen.aufhebung],
    hinweise: [hw.arbeitgeber],
    ...(zeigtGesundheit(f.betrag?.antrag, f.fakten) ? { gesundheit: true } : {}),
  }
}
