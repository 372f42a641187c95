import { rechtsstand } from '../recht/index.ts'
import { aenderungsgrund, eigeneWorte } from './aenderungsbescheid.ts'
import type { Anschrift } from './anschrift.ts'
import { einfacheSeite } from './einfach.ts'
import { markiereEinzeilige } from './einzeilig.ts'
import type { Erlass } from './erlass.ts'
import { gruende } from './gruende.ts'
import { logoAus } from './logo.ts'
import type { Bescheid, Block } from './model.ts'
import { type Monat, personen } from './monat.ts'
import { spannenText } from './monate.ts'
import { benenne } from './namen.ts'
import { leistungIn, monatsrahmen, type Rahmen } from './rahmen.ts'
import { rechnung } from './rechnung.ts'
import { rechtsbehelf } from './rechtsbehelf.ts'
import { rechtsgrundlagen } from './rechtsgrundlagen.ts'
import { zeilen } from './umfang.ts'
import { verfuegung } from './verfuegung.ts'
import { aufzaehlung, cent, datumKurz, datumLang, geschuetzt } from './worte.ts'

export type Eingabe = Readonly<{
  /** calculated months in order, the same persons in each */
  monate: readonly Monat[]
  anschrift: Anschrift | undefined
  /** where it comes from a case: draft or issued, number, what it changes */
  erlass?: Erlass | undefined
  /** ISO date of the letter */
  datum: string
  /** printed; ties the page to what lies inside the PDF */
  pruefsumme: string
}>

const neutral = '#2b3247'

/** Millimetres between the margins of an upright and of a turned page. */
const textbreite = { hoch: 165, quer: 257 }

/** Signs in a line and lines on a page: the first page below the subject in 10 pt, the plain page in 12 pt. */
const zeichenJeZeile = { brief: 95, einfach: 78 }
const zeilenJeSeite = { brief: 47, einfach: 55 }

/** All texts and numbers of the notice. The same input gives the same notice, letter for letter. */
export function entwirfBescheid(e: Eingabe): Bescheid {
  const r = rahmen(e)
  const titel = betreff(r)
  const text = brief(r, titel)
  const einfach = einfacheSeite({ ...r, erlassen: erlassen(r), traeger: r.anschrift?.traeger })
  const blaetter = rechnung(r, { rechtsstand, pruefsumme: e.pruefsumme })
  return {
    titel: dokumenttitel(r, titel),
    autor: r.anschrift?.traeger.name ?? 'Tragwerk',
    datum: e.datum,
    akzent: r.anschrift?.traeger.farbe ?? neutral,
    kopf: {
      name: r.anschrift?.traeger.name ?? 'Berechnung nach dem SGB II',
      zusatz: r.anschrift?.traeger.zusatz ?? '',
      verbund: r.anschrift?.traeger.verbund ?? false,
      ...(r.erlass?.logo === undefined ? {} : { logo: logoAus(r.erlass.logo) }),
    },
    kennzeichnung: kennzeichnung(r),
    ...(r.erlass?.stand === 'entwurf' ? { wasserzeichen: 'ENTWURF' } : {}),
    anschrift: anschriftfeld(r),
    angaben: angaben(r),
    fuss:
      r.anschrift === undefined
        ? `Fall ${fallname(r)}, berechnet am ${datumKurz(r.datum)}`
        : `Aktenzeichen ${r.anschrift.aktenzeichen}, ${erlassen(r) ? `Bescheid ${r.erlass?.nummer ?? ''}` : 'Schreiben'} vom ${datumKurz(r.datum)}`,
    brief: markiereEinzeilige(text, textbreite.hoch),
    rechnung: {
      quer: blaetter.quer,
      bloecke: markiereEinzeilige(blaetter.bloecke, blaetter.quer ? textbreite.quer : textbreite.hoch),
      neueSeite: zeilen(text, zeichenJeZeile.brief) <= zeilenJeSeite.brief * 0.7,
    },
    einfach: { knapp: zeilen(einfach, zeichenJeZeile.einfach) > zeilenJeSeite.einfach * 0.9, bloecke: einfach },
  }
}

function rahmen(e: Eingabe): Rahmen {
  const [erster] = e.monate
  if (erster === undefined) throw new Error('a notice has at least one month')
  return {
    stand: e.anschrift === undefined ? 'berechnung' : 'schreiben',
    datum: e.datum,
    anschrift: e.anschrift,
    erlass: e.anschrift === undefined ? undefined : e.erlass,
    namen: benenne(erster.fall, e.anschrift),
    ...monatsrahmen(e.monate),
  }
}

function betreff(r: Rahmen): string {
  const monate = r.monate.map((m) => m.monat)
  if (r.stand === 'berechnung') return `${leistungIn(monate)}: Berechnung für ${spannenText(monate)}`
  if (r.erlass?.aendert !== undefined)
    return `${r.vorlaeufig ? 'Vorläufiger Änderungsbescheid' : 'Änderungsbescheid'}: ${leistungIn(monate)} für ${spannenText(monate)}`
  if (r.mit.length === 0) return `Ablehnung von ${leistungIn(r.ohne)} für ${spannenText(r.ohne)}`
  const art = r.vorlaeufig ? 'Vorläufige Bewilligung' : 'Bewilligung'
  const rest = r.ohne.length === 0 ? '' : `, Ablehnung für ${spannenText(r.ohne)}`
  return `${art} von ${leistungIn(r.mit)} für ${spannenText(r.mit)}${rest}`
}

function dokumenttitel(r: Rahmen, titel: string): string {
  const woher = r.anschrift === undefined ? `Fall ${fallname(r)}` : `Aktenzeichen ${r.anschrift.aktenzeichen}`
  const art = r.stand === 'berechnung' ? 'Berechnung in Bescheidform' : erlassen(r) ? `Bescheid ${r.erlass?.nummer ?? ''}` : 'Entwurf eines Bescheids'
  return `${titel}. ${art} vom ${datumLang(r.datum)}, ${woher}${r.anschrift?.uebungsdaten === true ? ' (Übungsdaten)' : ''}`
}

function fallname(r: Rahmen): string {
  return (r.monate[0]?.fall.id ?? '').slice(0, 40)
}

/** What this paper is not: nobody must take a calculation, a draft or an exercise for a decision. */
function kennzeichnung(r: Rahmen): { kurz: string; lang: string } {
  if (r.anschrift === undefined) return { kurz: 'Kein Bescheid', lang: 'Berechnung in Bescheidform. Kein Jobcenter hat sie geprüft oder erlassen.' }
  if (r.erlass !== undefined) return kennzeichnungAusFall(r, r.anschrift.uebungsdaten)
  if (r.anschrift.uebungsdaten)
    return { kurz: 'Übungsdaten', lang: 'Übungsdaten: Personen, Anschriften und Aktenzeichen sind erfunden. Kein Bescheid.' }
  return { kurz: 'Entwurf', lang: 'Entwurf: noch nicht freigegeben und kein Bescheid.' }
}

const erfunden = 'Übungsdaten: Personen, Anschriften und Aktenzeichen sind erfunden.'

/** An issued notice is marked only where everything in it is invented. */
function kennzeichnungAusFall(r: Rahmen, uebung: boolean): { kurz: string; lang: string } {
  if (erlassen(r)) return uebung ? { kurz: 'Übungsdaten', lang: erfunden } : { kurz: '', lang: '' }
  const entwurf = 'Entwurf: noch nicht freigegeben und kein Bescheid.'
  return uebung ? { kurz: 'ENTWURF, Übungsdaten', lang: `${entwurf} ${erfunden}` } : { kurz: 'ENTWURF', lang: entwurf }
}

function erlassen(r: Rahmen): boolean {
  return r.erlass?.stand === 'erlassen'
}

function anschriftfeld(r: Rahmen): { ruecksendung: string; zeilen: string[] } {
  const a = r.anschrift
  if (a === undefined) return { ruecksendung: '', zeilen: [r.namen.voll[r.namen.ich] ?? ''] }
  const e = a.empfaenger
  const zeilen = [e.anrede, e.name, e.zusatz, e.strasse, `${e.plz} ${e.ort}`].filter((z) => z !== undefined)
  return { ruecksendung: `${a.traeger.name}, ${a.traeger.strasse}, ${a.traeger.plz} ${a.traeger.ort}`, zeilen }
}

function angaben(r: Rahmen): Bescheid['angaben'] {
  const zeile = (name: string, wert: string | undefined, fett = false) => (wert === undefined ? [] : [{ name, wert, fett }])
  const a = r.anschrift
  if (a === undefined) {
    const stand = /Gesetzesstand (\d{4}-\d{2}-\d{2})/.exec(rechtsstand)?.[1]
    return [
      ...zeile('Fall', fallname(r), true),
      ...zeile('Recht', stand === undefined ? undefined : `Stand ${datumKurz(stand)}`),
      ...zeile('Datum', datumLang(r.datum), true),
    ]
  }
  return [
    ...zeile('Aktenzeichen', a.aktenzeichen, true),
    ...zeile('Bescheid', r.erlass?.nummer),
    ...zeile('Bearbeitung', a.bearbeitung),
    ...zeile('Telefon', a.traeger.telefon),
    ...zeile('Nachricht', a.traeger.nachricht),
    ...zeile('Besuch', a.traeger.besuch),
    ...zeile('Datum', datumLang(r.datum), true),
  ]
}

function brief(r: Rahmen, titel: string): Block[] {
  const anrede = r.anschrift === undefined ? 'Guten Tag,' : `Guten Tag, ${r.anschrift.empfaenger.name},`
  return [
    { art: 'ueberschrift', ebene: 1, text: titel },
    { art: 'absatz', text: [anrede] },
    { art: 'absatz', text: [geschuetzt(einleitung(r))] },
    verfuegung(r),
    { art: 'ueberschrift', ebene: 2, text: 'Warum?' },
    ...aenderungsgrund(r),
    ...begruendung(r),
    ...eigeneWorte(r),
    ...rechtsbehelf(r),
    ...schluss(r),
  ]
}

function einleitung(r: Rahmen): string {
  const mitGeburt = personen(r.monate[0] as Monat).map(({ i, person }) => {
    const name = i === r.namen.ich && r.stand === 'schreiben' ? 'Sie' : (r.namen.voll[i] ?? '')
    return `${name} (geb. ${datumKurz(person.geburtsdatum)})`
  })
  const ich = mitGeburt.splice(r.namen.ich, 1)
  const alle = aufzaehlung([...ich, ...mitGeburt])
  return r.stand === 'schreiben' ? `für ${alle} entscheiden wir:` : `für ${alle} ergibt sich nach dem SGB II:`
}

/** One set of reasons a group; more than three groups would hide them: then the first, and the changes from month to month. */
function begruendung(r: Rahmen): Block[] {
  const [erste, ...weitere] = r.gruppen
  if (erste === undefined) return []
  const bloecke = gruende(r, erste)
  const andereArt = weitere.find((g) => cent(g.muster.ergebnis.anspruch) > 0 !== cent(erste.muster.ergebnis.anspruch) > 0)
  if (andereArt !== undefined) bloecke.push(...gruende(r, andereArt))
  const mehr = weitere.length === 0 ? '' : 'Was sich von Monat zu Monat ändert und warum, steht nach den Rechenblättern. '
  const text = `${mehr}Jede Zahl steht mit Rechnung und Fundstelle unter „So wurde gerechnet“. ${rechtsgrundlagen(r)}`
  return [...bloecke, { art: 'absatz', text: [geschuetzt(text)] }]
}

function schluss(r: Rahmen): Block[] {
  if (r.anschrift === undefined) return []
  const wer = r.anschrift.bearbeitung ?? r.anschrift.traeger.name
  const rechts = r.erlass?.freigabe === undefined ? wer : `${wer}; freigegeben von ${r.erlass.freigabe}. Ohne Unterschrift gültig.`
  return [{ art: 'gruss', links: 'Freundliche Grüße', rechts }]
}
