import { sichtVon } from '../eingliederung/index.ts'
import { istId } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { Zweig } from '../platform/ui/index.ts'
import { type Foerderfakten, type Instrumentcode, instrument } from '../recht/index.ts'
import type { Entwurfseingabe } from './beginnen.ts'
import { empfaengerliste } from './empfaenger.ts'
import { ermessenstext } from './ermessen.ts'
import { faktenVon } from './fakten.ts'
import { type Faktenname, faktenfeld, faktenVonInstrument, gesundheitsfakten } from './felder.ts'
import { type Eingaben, type Gelesen, liesFormular, type Meldung } from './formular.ts'
import { alsEingaben } from './formular-fuellen.ts'
import { pruefeVergabe } from './mittel-lesen.ts'
import type { Empfaenger, Geprueft, Monatsbetrag } from './model.ts'
import { mitZeit, ohneGesundheitsfakten, pruefe, rechne, stichtagVon } from './pruefen.ts'
import { quellen as q } from './texte/personal-quellen.ts'
import { titelVon } from './titel.ts'
import { jahreAus, teileAus } from './zahlplan.ts'
import { zweigVon } from './zweige.ts'

/** Conditions, amount and money for what stands in the form now. */
export type Vorschau = Readonly<{
  pruefung: Geprueft
  betrag: Readonly<{ summeCent: number; monate: readonly Monatsbetrag[]; zweig: Zweig }> | undefined
  /** why there is no amount */
  saetze: readonly string[]
  mittel: Readonly<{ hindernisse: readonly string[]; warnungen: readonly string[] }>
  meldungen: readonly Meldung[]
}>

export async function vorschauFuer(z: Zugriff, code: Instrumentcode, gelesen: Gelesen): Promise<Vorschau> {
  const heute = tagVon(z.jetzt).toString()
  const fakten = mitZeit(gelesen.fakten, gelesen.antrag)
  const gerechnet = gelesen.antrag === undefined ? undefined : rechne(gelesen.antrag, fakten)
  const titel = titelVon(code)
  const mittel =
    gerechnet?.ok && titel !== undefined
      ? await pruefeVergabe(z.db, z.traegerId, titel, jahreAus(teileAus(code, gerechnet.betrag.monate)))
      : { hindernisse: [], warnungen: [] }
  return {
    pruefung: pruefe(code, stichtagVon(fakten, heute), fakten),
    betrag: gerechnet?.ok
      ? { summeCent: gerechnet.betrag.summeCent, monate: gerechnet.betrag.monate, zweig: zweigVon(gerechnet.betrag.knoten) }
      : undefined,
    saetze: gerechnet?.ok === false ? gerechnet.saetze : [],
    mittel,
    meldungen: gelesen.meldungen,
  }
}

/** The form of a new draft: what is known stands in it, with its source. */
export async function neueEingaben(z: Zugriff, code: Instrumentcode, fallId: string, personId: string) {
  const heute = tagVon(z.jetzt).toString()
  const { fakten, quellen } = await faktenVon(z.db, z.traegerId, fallId, personId, heute, sichtVon(z.konto))
  return { werte: alsEingaben(code, fakten), quellen }
}

/** Sources beside the fields of a draft: where a value is still the one that was collected, else that it was typed in. */
export function quellenJetzt(
  code: Instrumentcode,
  werte: Eingaben,
  gesammelt: Readonly<{ fakten: Foerderfakten; quellen: Readonly<Partial<Record<Faktenname, string>>> }>,
): Readonly<Partial<Record<string, string>>> {
  const damals = alsEingaben(code, gesammelt.fakten)
  return Object.fromEntries(
    faktenVonInstrument(code).flatMap((name) => {
      const feld = `f.${name}`
      const eigene = Object.keys(werte).filter((k) => k === feld || k.startsWith(`${feld}.`))
      if (eigene.every((k) => (werte[k] ?? '') === '')) return []
      const gleich = eigene.every((k) => (werte[k] ?? '') === (damals[k] ?? ''))
      return [[feld, gleich ? (gesammelt.quellen[name] ?? q.eingetragen) : q.eingetragen]]
    }),
  )
}

/** Facts about health are typed in and read by those who may see them. */
export function sichtbareFakten(code: Instrumentcode, gesundheit: boolean) {
  return faktenVonInstrument(code)
    .filter((name) => gesundheit || !gesundheitsfakten.includes(name))
    .map(faktenfeld)
}

export async function empfaengerwahl(z: Zugriff, code: Instrumentcode) {
  const { empfaenger } = instrument(code)
  if (empfaenger === 'arbeitgeber') return { art: 'arbeitgeber' as const, liste: await empfaengerliste(z.db, z.traegerId, 'arbeitgeber') }
  return { art: 'anbieter' as const, liste: await empfaengerliste(z.db, z.traegerId, 'anbieter') }
}

/**
 * What the form says as a draft. Facts about health that somebody must not see were never in their form: those of the draft stay.
 *
 * @param bisher facts of the draft that is changed
 */
export function eingabeAus(
  code: Instrumentcode,
  werte: Eingaben,
  gesundheit: boolean,
  bisher: Foerderfakten = {},
): { gelesen: Gelesen; eingabe: Entwurfseingabe } {
  const erlaubt = gesundheit ? werte : Object.fromEntries(Object.entries(werte).filter(([name]) => !istGesundheitsfeld(name)))
  const roh = liesFormular(code, erlaubt)
  const gelesen = gesundheit ? roh : { ...roh, fakten: { ...nurGesundheit(bisher), ...roh.fakten } }
  const angekreuzt = Object.entries(werte).flatMap(([name, wert]) => (name.startsWith('e.') && wert === 'ja' ? [name.slice(2)] : []))
  return {
    gelesen,
    eingabe: {
      empfaenger: empfaengerAus(werte.empfaenger ?? ''),
      fakten: gelesen.fakten,
      antrag: gelesen.antrag,
      ermessen: ermessenstext(code, angekreuzt, werte.eigenes ?? ''),
      eingabe: erlaubt,
    },
  }
}

function istGesundheitsfeld(name: string): boolean {
  return gesundheitsfakten.some((g) => name === `f.${g}`)
}

function nurGesundheit(fakten: Foerderfakten): Foerderfakten {
  const ohne = ohneGesundheitsfakten(fakten)
  return Object.fromEntries(Object.entries(fakten).filter(([name]) => !(name in ohne)))
}

/** `arbeitgeber:<id>`; everything else is the person. */
function empfaengerAus(text: string): Empfaenger {
  const [art, id] = text.split(':')
  return (art === 'arbeitgeber' || art === 'anbieter') && istId(id) ? { art, id } : { art: 'person' }
}
