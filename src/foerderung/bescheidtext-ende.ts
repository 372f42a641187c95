import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import type { Brief } from '../fall/index.ts'
import { instrument, type KnotenJson } from '../recht/index.ts'
import { absaetze, type Beteiligte, empfaengerVon, rechtsgrundlagen } from './bescheidtext.ts'
import type { Foerderung } from './model.ts'
import { zeigtGesundheit } from './pruefen.ts'
import { FAELLIG_NACH, type Rueckzahlung } from './rueckzahlung-model.ts'
import { anhoerung as a } from './texte/personal-anhoerung.ts'
import { gruende as g, grundlagen, hinweise as hw, sachverhalt as s, tenor as t, titel } from './texte/personal-bescheid.ts'

/** The letter before a decision that asks money back. */
export function anhoerungsbrief(f: Foerderung, wer: Beteiligte, r: Rueckzahlung, frist: string): Brief {
  const d = f.empfaenger.art === 'person' ? undefined : wer.empfaenger
  return {
    titel: a.titel,
    dateiname: a.dateiname,
    absaetze: [
      a.worum(instrument(f.instrument).name, f.von, f.bis ?? f.von),
      ...(d === undefined ? [] : [a.fuer(wer.name)]),
      ...(f.beendetAm === null ? [] : [a.ende(f.beendetAm, f.endeGrund)]),
      a.absicht(r.cent),
      a.nochNichts,
    ],
    punkte: [],
    teile: [
      { titel: a.rechnung, absaetze: rechensaetze(r.rechenweg) },
      { titel: 'Was Sie tun können', absaetze: [a.aeussern(frist), a.danach] },
    ],
    ...(d === undefined ? { personId: f.personId } : { an: { name: d.name, zeilen: [d.strasse, `${d.plz} ${d.ort}`] } }),
  }
}

/** The sentences of the reasoning from the top, two steps deep: enough to follow the number. */
function rechensaetze(k: KnotenJson): string[] {
  return [...new Set([k.satz, ...k.aus.filter((z) => z.art === 'Regel').map((z) => z.satz)])].filter((satz) => satz !== '').slice(0, 12)
}

/** The decision that asks money back: what was paid, how it was calculated, what the answer weighs. */
export function rueckforderungsinhalt(
  f: Foerderung,
  wer: Beteiligte,
  r: Rueckzahlung,
  wuerdigung: string,
  heute: Temporal.PlainDate,
): Verfuegungsinhalt {
  const i = instrument(f.instrument)
  return {
    titel: titel.rueckforderung(i.name),
    empfaenger: empfaengerVon(f, wer.empfaenger),
    tenor: [t.rueckforderung(r.cent, heute.add(FAELLIG_NACH).toString())],
    sachverhalt: [
      a.worum(i.name, f.von, f.bis ?? f.von),
      ...(f.beendetAm === null ? [] : [s.endeAm(f.beendetAm, f.endeGrund)]),
      ...(r.angehoertAm === null || r.frist === null ? [] : [s.angehoert(r.angehoertAm, r.frist)]),
      r.antwortAm === null ? s.keineAntwort : s.antwort(r.antwort),
    ],
    gruende: [...rechensaetze(r.rechenweg), ...(i.empfaenger === 'arbeitgeber' ? [] : [g.erstattung])],
    ermessensentscheidung: true,
    ermessen: absaetze(wuerdigung),
    betraege: [{ bezeichnung: titel.rueckforderung(i.kurz), cent: r.cent }],
    rechenweg: r.rechenweg,
    rechtsgrundlagen: [...rechtsgrundlagen(i, []), grundlagen.anhoerung, grundlagen.erstattung],
    hinweise: [hw.zahlungsweg(true)],
    ...(zeigtGesundheit(f.betrag?.antrag, f.fakten) && f.empfaenger.art === 'person' ? { gesundheit: true } : {}),
  }
}

/** The notice that a grant has ended: from which day on nothing is paid. */
export function aufhebungsinhalt(f: Foerderung, wer: Beteiligte, nummer: string): Verfuegungsinhalt {
  const i = instrument(f.instrument)
  const am = f.beendetAm ?? f.bis ?? f.von
  return {
    titel: titel.aufhebung(i.name),
    empfaenger: empfaengerVon(f, i.empfaenger === 'arbeitgeber' ? wer.empfaenger : undefined),
    tenor: [t.aufhebung(i.name, am, nummer)],
    sachverhalt: [s.endeAm(am, f.endeGrund)],
    gruende: [g.aufhebung],
    ermessensentscheidung: false,
    ermessen: [],
    rechtsgrundlagen: [...rechtsgrundlagen({ ...i, ermessen: false }, []), grundlagen.aufhebung],
    hinweise: [],
  }
}
