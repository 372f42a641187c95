import { fileURLToPath } from 'node:url'
import { legeDokumentAb } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { setzePdf } from '../platform/pdf/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import type { Antworten, Werte } from './model.ts'
import { erklaerungen, sendeAntrag } from './sende-antrag.ts'
import { sichereDatum } from './sichere-datum.ts'
import { insertAntworten, liesAntrag } from './store.ts'

/** Answers of a mother with two children, invented: the household of the calculator's tests, told in the application. */
export const familie: Antworten = {
  alleinwohnend: { allein: 'nein' },
  'name/p1': { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '05.03.1991', geschlecht: 'weiblich' },
  'person/p2': { vorname: 'Jonas', nachname: 'Sommerfeld', geburtsdatum: '11.02.2017', verhaeltnis: 'kind', geschlecht: '' },
  'person/p3': { vorname: 'Ella', nachname: 'Sommerfeld', geburtsdatum: '16.09.2020', verhaeltnis: 'kind', geschlecht: '' },
  anschrift: { plz: '38855', ort: 'Wernigerode', strasse: 'Beispielgasse 5', ohne: 'nein' },
  kontakt: { telefon: '0151 23456789', email: '' },
  betreuung: { betreuung: 'nein', wer: '' },
  alleinerziehend: { allein: 'ja' },
  ernaehrung: { ernaehrung: 'nein', wer: '' },
  besonderes: { besonderes: 'nein', was: '' },
  wohnen: { wohnen: 'miete' },
  bewohner: { bewohner: '3', flaeche: '68,5', eingezogen: '05.2021' },
  miete: { grundmiete: '480', nebenkosten: '130', heizkosten: '95' },
  heizung: { womit: 'gas', selbst: 'nein' },
  warmwasser: { geraet: 'ja', zaehler: '' },
  rueckstand: { rueckstand: 'nein', was: '' },
  vermieter: { direkt: 'nein', name: '', iban: '' },
  vermoegen: { mehr: 'nein' },
  immobilie: { weitere: 'nein', wert: '' },
  verschenkt: { verschenkt: 'nein', was: '' },
  vorrang: { beantragt: 'nichts' },
  forderung: { forderung: 'nein', was: '' },
  konto: { konto: 'ja', iban: 'DE02 1203 0000 0000 2020 51', inhaber: '' },
  ...jePerson('p1', {
    herkunft: { geburtsort: 'Halberstadt', geburtsland: 'Deutschland', geburtsname: '', staat: 'deutsch' },
    nummern: { rvnr: '', steuerid: '' },
    familienstand: { familienstand: 'ledig', seit: '' },
    arbeitsfaehig: { arbeitsfaehig: 'ja' },
    schwanger: { schwanger: 'nein', termin: '' },
    ausbildung: { ausbildung: 'nein', wo: '' },
    behinderung: { behinderung: 'nein', teilhabe: '' },
    einrichtung: { einrichtung: 'nein', von: '', bis: '' },
    vorher: { wovon: 'arbeit', wann: '' },
    lohnoffen: { offen: 'nein' },
    krankenkasse: { art: 'pflicht', kasse: '', nummer: '' },
    geld: { geld: 'lohn' },
    'geld-lohn': { brutto: '1.250,00', netto: '1056,40', arbeitgeber: '' },
    kosten: { kosten: 'nein' },
    unterhaltspflicht: { zahlt: 'nein', betrag: '', titel: '' },
  }),
  ...kind('p2', true),
  ...kind('p3', true),
}

function kind(id: string, schule: boolean): Antworten {
  return jePerson(id, {
    herkunft: { geburtsort: 'Wernigerode', geburtsland: 'Deutschland', geburtsname: '', staat: 'deutsch' },
    krankenkasse: { art: 'familie', kasse: '', nummer: '' },
    schule: { schule: schule ? 'ja' : 'nein', name: '' },
    schulbuecher: { kosten: 'nein', betrag: '' },
    umgang: { wechsel: 'nein', tage: '' },
    kindergeld: { kindergeld: 'ja', betrag: '259,00' },
    kindgeld: { unterhalt: '', uvg: '', rente: '' },
    elternteil: { bekannt: 'unbekannt', wer: '' },
    bildung: { was: 'nichts', essen: '', ausflug: '' },
  })
}

function jePerson(id: string, seiten: Readonly<Record<string, Werte>>): Antworten {
  return Object.fromEntries(Object.entries(seiten).map(([seite, werte]) => [`${seite}/${id}`, werte]))
}

/** Fixed, so that it is put there once. */
const TOKEN = '01934f5e-0000-4000-8000-00000000a001'

/** An invented application that waits for its intake, two days old; at every start once more it changes nothing. */
export async function saeeUebungsantrag(db: TraegerDb, tresor: Tresor, h: Handlung): Promise<void> {
  if ((await liesAntrag(db, tresor, h.traegerId, TOKEN)) !== undefined) return
  const gestern = { ...h, jetzt: h.jetzt.subtract({ hours: 48 }) }
  const name = { ...familie['name/p1'], vorname: 'Lena', nachname: 'Birkner' }
  const antrag = await sichereDatum(db, tresor, gestern, { token: TOKEN, name, anschrift: familie.anschrift ?? {}, kontakt: {}, eilig: [] })
  if (!antrag.ok) throw new Error('exercise data: the application was not taken')
  const antworten = Object.entries(familie).map(([schluessel, werte]) => {
    const [seite = '', person = ''] = schluessel.split('/')
    return { seite, person, werte: schluessel === 'name/p1' ? name : seite === 'person' ? { ...werte, nachname: 'Birkner' } : werte }
  })
  await insertAntworten(db, tresor, h.traegerId, TOKEN, antworten, gestern.jetzt.add({ minutes: 25 }))
  await legeBelegeBei(db, tresor, { ...h, jetzt: gestern.jetzt.add({ minutes: 26 }) })
  const ganz = await liesAntrag(db, tresor, h.traegerId, TOKEN)
  if (ganz !== undefined) await sendeAntrag(db, tresor, { ...h, jetzt: gestern.jetzt.add({ minutes: 27 }) }, ganz, erklaerungen, [])
}

const vorlage = fileURLToPath(new URL('./vorlage/uebungsbeleg.typ', import.meta.url))

/** The papers that go with it; what they say is what was answered, but for the heating: there the paper knows better. */
const belege = [
  {
    name: 'Mietvertrag.pdf',
    nachweis: 'N-MIET',
    titel: 'Mietvertrag, Anlage Nebenkosten',
    absender: ['Hausverwaltung Beispiel', 'Beispielgasse 1', '38855 Wernigerode'],
    zeilen: [
      { name: 'Wohnung Beispielgasse 5, 2. Stock', wert: '68,5 m²' },
      { name: 'Mieterin', wert: 'Lena Birkner' },
      { name: 'Grundmiete im Monat', wert: '480,00 €' },
      { name: 'Vorauszahlung Betriebskosten', wert: '130,00 €' },
      { name: 'Vorauszahlung Heizung', wert: '98,00 €' },
    ],
    absaetze: ['Das Mietverhältnis begann am 1. Mai 2021. Das warme Wasser bereitet ein Gerät in der Wohnung.'],
  },
  {
    name: 'Lohnabrechnung.pdf',
    nachweis: 'N-LOHNAB/p1',
    titel: 'Lohnabrechnung',
    absender: ['Bäckerei Beispiel GmbH', 'Beispielplatz 2', '38855 Wernigerode'],
    zeilen: [
      { name: 'Arbeitnehmerin', wert: 'Lena Birkner' },
      { name: 'Gesamtbrutto', wert: '1.250,00 €' },
      { name: 'Sozialversicherung', wert: '−193,60 €' },
      { name: 'Auszahlung', wert: '1.056,40 €' },
    ],
    absaetze: ['Überwiesen am letzten Werktag des Monats.'],
  },
]

async function legeBelegeBei(db: TraegerDb, tresor: Tresor, h: Handlung): Promise<void> {
  for (const { name, nachweis, ...daten } of belege) {
    const satz = setzePdf({ vorlage, daten })
    if (!satz.ok) throw new Error(`exercise data: ${satz.zeichen.join(' ')}`)
    const abgelegt = await legeDokumentAb(db, tresor, h, { antragId: TOKEN, name, inhalt: satz.pdf, kanal: 'portal', nachweis })
    if (!abgelegt.ok) throw new Error(`exercise data: ${abgelegt.satz}`)
  }
}
