import { markiereEinzeilige } from './einzeilig.ts'
import { logoAus } from './logo.ts'
import type { Block, Brief, Spalte, Text } from './model.ts'
import { widerspruchsbelehrung } from './rechtsbehelf.ts'
import type { Verfuegungsdatei } from './verfuegung-datei.ts'
import { rechenschritte } from './verfuegung-rechenweg.ts'
import { betrag, datumKurz, datumLang, geschuetzt } from './worte.ts'

const textbreite = 165
const neutral = '#2b3247'
const erfunden = 'Übungsdaten: Personen, Anschriften und Aktenzeichen sind erfunden.'

/** All texts of a single decision, as the template places them. The same file gives the same letter, letter for letter. */
export function entwirfVerfuegung(d: Verfuegungsdatei, pruefsumme: string): Brief {
  const { traeger, empfaenger: e } = d.anschrift
  const erlassen = d.stand === 'erlassen'
  const schritte = d.inhalt.rechenweg === undefined ? [] : rechenschritte(d.inhalt.rechenweg)
  return {
    titel: `${d.inhalt.titel}. ${erlassen ? `Entscheidung ${d.nummer ?? ''}` : 'Entwurf einer Entscheidung'} vom ${datumLang(d.datum)}, Aktenzeichen ${d.anschrift.aktenzeichen}${d.anschrift.uebungsdaten ? ' (Übungsdaten)' : ''}`,
    autor: traeger.name,
    datum: d.datum,
    akzent: traeger.farbe ?? neutral,
    kopf: { name: traeger.name, zusatz: traeger.zusatz ?? '', verbund: traeger.verbund, ...(d.logo === undefined ? {} : { logo: logoAus(d.logo) }) },
    kennzeichnung: kennzeichnung(erlassen, d.anschrift.uebungsdaten),
    ...(erlassen ? {} : { wasserzeichen: 'ENTWURF' }),
    anschrift: {
      ruecksendung: `${traeger.name}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}`,
      zeilen: [e.anrede, e.name, e.zusatz, e.strasse, `${e.plz} ${e.ort}`].filter((z) => z !== undefined),
    },
    angaben: angaben(d),
    fuss: `Aktenzeichen ${d.anschrift.aktenzeichen}, ${erlassen ? `Entscheidung ${d.nummer ?? ''}` : 'Schreiben'} vom ${datumKurz(d.datum)}`,
    brief: markiereEinzeilige([...brief(d), ...(schritte.length === 0 ? [kasten(pruefsumme)] : [])], textbreite),
    ...(schritte.length === 0
      ? {}
      : { rechnung: { quer: false, neueSeite: true, bloecke: markiereEinzeilige(rechnung(schritte, pruefsumme), textbreite) } }),
  }
}

function kennzeichnung(erlassen: boolean, uebung: boolean): Brief['kennzeichnung'] {
  if (erlassen) return uebung ? { kurz: 'Übungsdaten', lang: erfunden } : { kurz: '', lang: '' }
  const entwurf = 'Entwurf: noch nicht freigegeben und keine Entscheidung.'
  return uebung ? { kurz: 'ENTWURF, Übungsdaten', lang: `${entwurf} ${erfunden}` } : { kurz: 'ENTWURF', lang: entwurf }
}

function angaben(d: Verfuegungsdatei): Brief['angaben'] {
  const { traeger, aktenzeichen, bearbeitung } = d.anschrift
  const zeile = (name: string, wert: string | undefined, fett = false) => (wert === undefined ? [] : [{ name, wert, fett }])
  return [
    ...zeile('Aktenzeichen', aktenzeichen, true),
    ...zeile('Bescheid', d.nummer),
    ...zeile('Bearbeitung', bearbeitung),
    ...zeile('Telefon', traeger.telefon),
    ...zeile('Nachricht', d.anPerson ? traeger.nachricht : undefined),
    ...zeile('Datum', datumLang(d.datum), true),
  ]
}

function brief(d: Verfuegungsdatei): Block[] {
  const { inhalt: i } = d
  return [
    { art: 'ueberschrift', ebene: 1, text: i.titel },
    absatz(i.anrede ?? (d.anPerson ? `Guten Tag, ${d.anschrift.empfaenger.name},` : 'Guten Tag,')),
    absatz('wir entscheiden:'),
    { art: 'liste', nummeriert: true, punkte: i.tenor.map((t) => ({ text: [geschuetzt(t)], dazu: [] })) },
    ...betraege(i.betraege ?? []),
    ...abschnitt('Diese Entscheidung gilt sofort', i.sofort === undefined ? [] : [i.sofort]),
    ...abschnitt('Worum es geht', i.sachverhalt),
    ...abschnitt('Warum?', i.gruende),
    ...abschnitt('Unser Ermessen', i.ermessen),
    absatz(`Rechtsgrundlagen: ${i.rechtsgrundlagen.join('; ')}.`),
    ...abschnitt('Rechtsfolgen', i.rechtsfolgen?.absaetze ?? []),
    ...abschnitt('Hinweise', i.hinweise),
    ...widerspruchsbelehrung(d.anschrift, d.stand === 'erlassen'),
    { art: 'gruss', links: 'Freundliche Grüße', rechts: unterschrift(d) },
  ]
}

function unterschrift(d: Verfuegungsdatei): string {
  const wer = d.anschrift.bearbeitung ?? d.anschrift.traeger.name
  return d.freigabe === undefined ? wer : `${wer}; freigegeben von ${d.freigabe}. Ohne Unterschrift gültig.`
}

function absatz(text: string): Block {
  return { art: 'absatz', text: [geschuetzt(text)] as Text }
}

function abschnitt(titel: string, absaetze: readonly string[]): Block[] {
  return absaetze.length === 0 ? [] : [{ art: 'ueberschrift', ebene: 2, text: titel }, ...absaetze.map(absatz)]
}

/** The room that decides says what the rows make together: a row may be an amount a month, so adding them up would be wrong. */
function istSumme({ bezeichnung }: { bezeichnung: string }): boolean {
  return bezeichnung.toLowerCase() === 'zusammen'
}

/** Amounts with their time. */
function betraege(zeilen: NonNullable<Verfuegungsdatei['inhalt']['betraege']>): Block[] {
  if (zeilen.length === 0) return []
  const mitZeit = zeilen.some((z) => z.zeitraum !== undefined)
  const zellen = (name: string, zeit: string, wert: number): string[] => [name, ...(mitZeit ? [zeit] : []), betrag(wert)]
  const spalten: Spalte[] = [{ breite: 'rest', rechts: false }, ...(mitZeit ? [{ breite: 50, rechts: false }] : []), { breite: 32, rechts: true }]
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Beträge' },
    {
      art: 'tabelle',
      dicht: false,
      spalten,
      kopf: [[{ text: 'Wofür' }, ...(mitZeit ? [{ text: 'Zeitraum' }] : []), { text: 'Betrag' }]],
      zeilen: zeilen.map((z) => ({
        art: istSumme(z) ? ('summe' as const) : ('posten' as const),
        zellen: zellen(z.bezeichnung, z.zeitraum ?? '', z.cent),
      })),
    },
  ]
}

type Schritte = ReturnType<typeof rechenschritte>

/** The reasoning as a calculation to follow: a small table a step, the result last, what it means below. */
function rechnung(schritte: Schritte, pruefsumme: string): Block[] {
  return [
    { art: 'ueberschrift', ebene: 1, text: 'So wurde gerechnet' },
    ...schritte.map(
      (s): Block => ({
        art: 'gruppe',
        bloecke: [
          { art: 'ueberschrift', ebene: 2, text: s.name },
          ...(s.teile.length === 0
            ? []
            : [
                {
                  art: 'tabelle' as const,
                  dicht: true,
                  spalten: [
                    { breite: 'rest' as const, rechts: false },
                    { breite: 36, rechts: true },
                    { breite: 46, rechts: false, rand: true },
                  ],
                  kopf: [[{ text: 'Angabe oder Schritt' }, { text: 'Wert' }, { text: 'Fundstelle' }]],
                  zeilen: [
                    ...s.teile.map((t) => ({ art: 'posten' as const, zellen: [geschuetzt(t.name), t.wert, geschuetzt(t.stelle)] })),
                    { art: 'summe' as const, zellen: [geschuetzt(s.name), s.wert, geschuetzt(s.stelle)] },
                  ],
                },
              ]),
          { art: 'absatz', text: [geschuetzt(s.satz)], leise: true },
        ],
      }),
    ),
    kasten(pruefsumme),
  ]
}

function kasten(pruefsumme: string): Block {
  return {
    art: 'kasten',
    titel: 'Echt?',
    text: [
      `In dieser PDF liegt die Entscheidung mit einer elektronischen Signatur als Datei. Ob sie echt und unverändert ist, lässt sich prüfen: auf der Seite „Bescheid prüfen“ des Jobcenters oder mit dem freien Programm Tragwerk und dem Befehl „tragwerk pruefen“. Prüfsumme: ${pruefsumme}.`,
    ],
  }
}
