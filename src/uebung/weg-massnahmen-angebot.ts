import { legeAnbieterAn, legeDurchgangAn, legeMassnahmeAn, type NeueMassnahme, type NeuerDurchgang, verbindeKonto } from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

export type Durchgangsname =
  | 'werkstatt-alt'
  | 'werkstatt-vorjahr'
  | 'werkstatt'
  | 'werkstatt-neu'
  | 'deutsch'
  | 'deutsch-neu'
  | 'coaching'
  | 'lager'
  | 'starten-alt'
  | 'starten'
  | 'gruen'
  | 'holz'
  | 'betrieb'
  | 'computer'
  | 'gesund'

export type Angebot = Readonly<{
  bildungswerk: string
  massnahmen: Readonly<Record<string, string>>
  durchgaenge: Readonly<Record<Durchgangsname, Readonly<{ durchgangId: string; von: string; bis: string }>>>
}>

/** Providers, measures and runs of the exercises: one provider whose accreditation has run out, one whose runs out soon. */
export async function saeeAngebot(z: Wegkontext, db: TraegerDb): Promise<Angebot> {
  const h = z.vor(60, 'massnahmen')
  const anbieter = async (name: string, kontonummer: number, azavBisInTagen: number, ort: string) => {
    const neu = await legeAnbieterAn(db, h, {
      name,
      arten: ['massnahme'],
      strasse: 'Beispielweg 7',
      plz: '38855',
      ort,
      telefon: '03943 0000',
      email: 'uebung@anbieter.example',
      iban: ibanDerUebung(kontonummer),
      azavVon: z.tag(4 * 365),
      azavBis: z.tag(-azavBisInTagen),
      azavStelle: 'Zertifizierung Muster (Übung)',
    })
    if (!neu.ok) throw new Error(`exercise data: ${neu.saetze.join(' ')}`)
    return neu.anbieterId
  }
  const bildungswerk = await anbieter('Bildungswerk Muster (Übung)', 701, 560, 'Wernigerode')
  const werkstatt = await anbieter('Werkstatt Nordharz (Übung)', 702, 80, 'Ilsenburg')
  const lernhaus = await anbieter('Lernhaus Alt (Übung)', 703, -40, 'Quedlinburg')
  await verbindeKonto(db, h, bildungswerk, z.konto('bildungswerk').kontoId)
  const massnahmen: Record<string, string> = {}
  for (const [name, werte] of Object.entries(katalog(z, { bildungswerk, werkstatt, lernhaus })))
    massnahmen[name] = (await legeMassnahmeAn(db, h, werte)).massnahmeId
  const durchgaenge: Partial<Record<Durchgangsname, { durchgangId: string; von: string; bis: string }>> = {}
  for (const [name, [massnahme, werte]] of laeufe(z)) {
    const neu = await legeDurchgangAn(db, h, massnahmen[massnahme] ?? '', werte)
    if (!neu.ok) throw new Error(`exercise data: ${name}: ${neu.saetze.join(' ')}`)
    durchgaenge[name] = { durchgangId: neu.durchgangId, von: werte.von, bis: werte.bis }
  }
  return { bildungswerk, massnahmen, durchgaenge: durchgaenge as Angebot['durchgaenge'] }
}

/** A German account number of a bank that does not exist, with right check digits. */
function ibanDerUebung(konto: number): string {
  const bban = `10000000${String(konto).padStart(10, '0')}`
  return `DE${String(98n - (BigInt(`${bban}131400`) % 97n)).padStart(2, '0')}${bban}`
}

type Wer = Readonly<{ bildungswerk: string; werkstatt: string; lernhaus: string }>

function katalog(z: Wegkontext, wer: Wer): Readonly<Record<string, NeueMassnahme>> {
  const kontakt = 'Petra Hahn (Übung), 03943 0000'
  const zugelassen = { azavVon: z.tag(900), azavBis: z.tag(-500) }
  const a = { anbieterId: wer.bildungswerk, statistik: 'MAT' }
  return {
    werkstatt: {
      ...a,
      titel: 'Bewerbungswerkstatt (Übung)',
      instrument: 'mat',
      preisCent: 3850,
      preisJe: 'tag',
      daten: {
        inhalt: 'Unterlagen schreiben, Gespräche üben, Stellen suchen. Mit Computer und Telefon.',
        zielgruppe: 'Alle, die sich bewerben',
        sprachen: ['de', 'de-leicht'],
        barrierefrei: ['rollstuhl', 'aufzug', 'wc'],
        kontakt,
      },
    },
    deutsch: {
      ...a,
      ...zugelassen,
      titel: 'Deutsch im Beruf (Übung)',
      instrument: 'mat',
      preisCent: 620,
      preisJe: 'stunde',
      daten: {
        inhalt: 'Wörter und Sätze für den Arbeitsplatz, dazu ein Praktikum.',
        weg: 'gutschein',
        sprachen: ['de-leicht', 'uk', 'ar', 'tr'],
        barrierefrei: ['leichte-sprache', 'online'],
        kontakt,
        entschuldigtZaehlt: true,
      },
    },
    coaching: {
      ...a,
      statistik: 'GB',
      titel: 'Kompass: Coaching (Übung)',
      instrument: 'p16k',
      preisCent: 6200,
      preisJe: 'stunde',
      daten: { inhalt: 'Einzelgespräche, auch zu Hause oder unterwegs.', sprachen: ['de', 'en'], barrierefrei: ['rollstuhl', 'online'], kontakt },
    },
    lager: {
      ...a,
      titel: 'Lager und Logistik (Übung)',
      instrument: 'mat',
      preisCent: 18_000,
      preisJe: 'woche',
      daten: { inhalt: 'Kommissionieren, Scanner, Vorbereitung auf den Staplerschein.', sprachen: ['de'], kontakt },
    },
    starten: {
      ...a,
      titel: 'Wieder starten (Übung)',
      instrument: 'mat',
      preisCent: 62_000,
      preisJe: 'monat',
      daten: {
        inhalt: 'Rückkehr in den Beruf nach der Elternzeit, vormittags.',
        zielgruppe: 'Eltern',
        sprachen: ['de', 'en'],
        barrierefrei: ['rollstuhl'],
        kontakt,
      },
    },
    gesund: {
      ...a,
      titel: 'Schulden im Griff (Übung)',
      instrument: 'p16a-schuldnerberatung',
      statistik: 'SB',
      preisCent: 24_000,
      preisJe: 'teilnahme',
      daten: { inhalt: 'Überblick gewinnen, Briefe verstehen, Plan machen.', weg: 'vereinbarung', sprachen: ['de', 'de-leicht'], kontakt },
    },
    gruen: {
      anbieterId: wer.werkstatt,
      titel: 'Grünpflege (Übung)',
      instrument: 'p16d',
      statistik: 'AGH',
      preisCent: 31_000,
      preisJe: 'monat',
      daten: {
        inhalt: 'Zusätzliche Pflege von Wanderwegen und Bänken.',
        weg: 'vereinbarung',
        sprachen: ['de'],
        kontakt: 'Werkstattbüro, 03943 0000',
      },
    },
    holz: {
      anbieterId: wer.werkstatt,
      titel: 'Holzwerkstatt (Übung)',
      instrument: 'p16d',
      statistik: 'AGH',
      preisCent: 580_000,
      preisJe: 'gruppe',
      daten: { inhalt: 'Spielzeug für Kitas reparieren.', weg: 'vereinbarung', sprachen: ['de', 'pl'], kontakt: 'Werkstattbüro, 03943 0000' },
    },
    betrieb: {
      anbieterId: wer.werkstatt,
      titel: 'Erproben im Betrieb (Übung)',
      instrument: 'mag',
      statistik: 'MAG',
      preisCent: 0,
      preisJe: 'teilnahme',
      daten: { inhalt: 'Arbeit kennenlernen in der Tischlerei.', weg: 'vereinbarung', sprachen: ['de'], beimArbeitgeber: true },
    },
    computer: {
      anbieterId: wer.lernhaus,
      titel: 'Computer von Anfang an (Übung)',
      instrument: 'mat',
      statistik: 'MAT',
      preisCent: 54_000,
      preisJe: 'monat',
      azavVon: z.tag(1000),
      azavBis: z.tag(40),
      daten: { inhalt: 'Textprogramm, Tabellen, Internet.', weg: 'gutschein', sprachen: ['de', 'en'], barrierefrei: ['sehen'] },
    },
  }
}

function laeufe(z: Wegkontext): readonly (readonly [Durchgangsname, readonly [string, NeuerDurchgang]])[] {
  const vormonat = z.heute.with({ day: 1 }).subtract({ months: 1 }).toString()
  const ort = 'Musterstraße 3, Wernigerode'
  const vormittags = { ort, zeiten: 'Montag bis Freitag, 8 bis 13 Uhr', minutenJeWoche: 1500 }
  const ganztags = { ort, zeiten: 'Montag bis Freitag, 8 bis 15 Uhr', minutenJeWoche: 2100 }
  const lauf = (vonVorTagen: number, bisVorTagen: number) => ({ von: z.tag(vonVorTagen), bis: z.tag(bisVorTagen) })
  return [
    ['werkstatt-alt', ['werkstatt', { ...vormittags, ...lauf(800, 620), plaetze: 20 }]],
    ['werkstatt-vorjahr', ['werkstatt', { ...vormittags, ...lauf(560, 380), plaetze: 20 }]],
    ['werkstatt', ['werkstatt', { ...vormittags, von: vormonat, bis: z.tag(-120), plaetze: 12 }]],
    ['werkstatt-neu', ['werkstatt', { ...vormittags, ...lauf(-30, -210), plaetze: 12 }]],
    ['deutsch', ['deutsch', { ...vormittags, von: vormonat, bis: z.tag(-90), plaetze: 8 }]],
    ['deutsch-neu', ['deutsch', { ...vormittags, ...lauf(-45, -225), plaetze: 8 }]],
    [
      'coaching',
      ['coaching', { ort, zeiten: 'nach Absprache', wochentage: '24', minutenJeWoche: 120, von: vormonat, bis: z.tag(-150), plaetze: 15 }],
    ],
    ['lager', ['lager', { ...ganztags, von: vormonat, bis: z.tag(-60), plaetze: 2 }]],
    ['starten-alt', ['starten', { ...vormittags, ...lauf(500, 320), plaetze: 6 }]],
    ['starten', ['starten', { ...vormittags, von: vormonat, bis: z.tag(-100), plaetze: 10 }]],
    ['gesund', ['gesund', { ort, zeiten: 'dienstags, 10 bis 12 Uhr', wochentage: '2', minutenJeWoche: 120, ...lauf(-14, -100), plaetze: 30 }]],
    [
      'gruen',
      ['gruen', { ort: 'Bauhof, Ilsenburg', zeiten: '30 Stunden in der Woche', minutenJeWoche: 1800, von: vormonat, bis: z.tag(-150), plaetze: 6 }],
    ],
    ['holz', ['holz', { ort: 'Werkstatt, Ilsenburg', zeiten: '25 Stunden in der Woche', minutenJeWoche: 1500, ...lauf(-20, -200), plaetze: 8 }]],
    [
      'betrieb',
      [
        'betrieb',
        { ort: 'Tischlerei Beispiel (Übung), Wernigerode', zeiten: '35 Stunden in der Woche', minutenJeWoche: 2100, ...lauf(-10, -50), plaetze: 1 },
      ],
    ],
    [
      'computer',
      [
        'computer',
        { ort: 'Quedlinburg', zeiten: 'Montag bis Donnerstag', wochentage: '1234', minutenJeWoche: 1200, ...lauf(-20, -110), plaetze: 10 },
      ],
    ],
  ]
}
