import { alterIm, liesGeburt, liesMonat } from '../../platform/eingabe/index.ts'
import { alsMonat } from '../../platform/ui/index.ts'
import { HOECHSTENS_KINDER, kindIds, type Lage, nenne, vorgabeMonat } from '../lage.ts'
import { type Befund, type Feld, type Frage, sgb2 } from './typ.ts'

/** Smallest distance in years between a parent and a child. */
export const ABSTAND_ELTERN_KIND = 12
const JE_SEITE = 3

export function haushaltsfragen(lage: Lage): Frage[] {
  return [monat(lage), ...(lage.a.bezug === 'ja' ? [bezugSeit(lage)] : []), haushalt, alter(lage), ...kinderAlter(lage), ...schule(lage)]
}

function monat(lage: Lage): Frage {
  return {
    id: 'monat',
    teil: 'Haushalt',
    titel: 'Für welchen Monat möchten Sie rechnen?',
    hilfe: 'Meist ist das der laufende Monat. Sie können auch zurückrechnen, bis Januar 2023.',
    felder: [
      { art: 'monat', name: 'monat', label: 'Monat', vorgabe: vorgabeMonat(lage.monat) },
      {
        art: 'wahl',
        name: 'bezug',
        legende: 'Bekommen Sie schon Geld vom Jobcenter?',
        pflicht: 'Bitte sagen Sie, ob Sie schon Geld vom Jobcenter bekommen.',
        optionen: [
          { wert: 'nein', text: 'Nein, noch nicht' },
          { wert: 'ja', text: 'Ja', hinweis: 'Bürgergeld oder Grundsicherungsgeld' },
        ],
      },
    ],
    warum: {
      satz: 'Jeder Monat hat seine eigenen Beträge und Regeln. Und im ersten Jahr gelten für Ihre Wohnung günstigere Regeln, die Karenzzeit.',
      stellen: [sgb2('§ 22 Abs. 1'), sgb2('§ 41 Abs. 1')],
    },
  }
}

const bezugSeit = (lage: Lage): Frage => ({
  id: 'bezug-seit',
  teil: 'Haushalt',
  titel: 'Seit wann bekommen Sie Geld vom Jobcenter?',
  hilfe: 'Gemeint ist der erste Monat, seit dem Sie ohne Pause von einem Monat oder mehr Geld bekommen.',
  felder: [
    {
      art: 'monatsangabe',
      name: 'bezug-seit',
      label: 'Monat und Jahr',
      hinweis: 'zum Beispiel 03.2025',
      pflicht: 'Bitte geben Sie Monat und Jahr an, oder wählen Sie „Weiß ich nicht“.',
    },
  ],
  ueberspringen: 'Weiß ich nicht',
  warum: {
    satz: 'In den ersten zwölf Monaten zahlt das Jobcenter auch für eine teurere Wohnung. Seit Juli 2026 höchstens das Eineinhalbfache der Mietgrenze.',
    stellen: [sgb2('§ 22 Abs. 1')],
  },
  pruefe: (wert) => nichtNachDemMonat(lage, 'bezug-seit', wert('bezug-seit')),
})

/** A month that lies before the one that is computed, or is it. */
export function nichtNachDemMonat(lage: Lage, feld: string, text: string): Befund[] {
  const gelesen = liesMonat(text)
  return gelesen.ok && gelesen.wert.slice(0, 7) > lage.monat
    ? [{ feld, satz: `Das liegt nach ${alsMonat(lage.monat)}. Bitte prüfen Sie Monat und Jahr.` }]
    : []
}

const haushalt: Frage = {
  id: 'haushalt',
  teil: 'Haushalt',
  titel: 'Wer wohnt mit Ihnen zusammen?',
  hilfe: 'Sie sind unter 25 und wohnen bei Ihren Eltern? Dann rechnen Sie für die Familie: Ihre Eltern sind die Erwachsenen, Sie sind ein Kind.',
  felder: [
    {
      art: 'wahl',
      name: 'paar',
      pflicht: 'Bitte sagen Sie, ob Sie als Paar zusammenleben.',
      optionen: [
        { wert: 'allein', text: 'Ich lebe ohne Partnerin oder Partner' },
        { wert: 'paar', text: 'Ich lebe mit Partnerin oder Partner', hinweis: 'verheiratet oder nicht' },
      ],
    },
    {
      art: 'zahl',
      name: 'kinder',
      label: 'Kinder unter 25',
      hinweis: 'Ihre Kinder und die Ihrer Partnerin oder Ihres Partners',
      von: 0,
      bis: HOECHSTENS_KINDER,
      vorgabe: '0',
    },
    {
      art: 'zahl',
      name: 'andere',
      label: 'Andere Personen',
      hinweis: 'zum Beispiel Mitbewohner, Großeltern, Kinder ab 25',
      von: 0,
      bis: 20,
      vorgabe: '0',
    },
  ],
  warum: {
    satz: 'Ein Paar und seine Kinder unter 25 werden zusammen gerechnet, das ist die Bedarfsgemeinschaft. Andere Personen zählen nur bei der Miete mit.',
    stellen: [sgb2('§ 7 Abs. 3')],
  },
}

const geburtFeld = (id: string, label: string, pflicht: string): Feld => ({
  art: 'geburt',
  name: `geburt.${id}`,
  label,
  hinweis: 'Alter oder Geburtsdatum',
  pflicht,
})

function alter(lage: Lage): Frage {
  const felder = [
    geburtFeld('sie', 'Sie', 'Bitte geben Sie Ihr Alter an.'),
    ...(lage.paar
      ? [geburtFeld('partner', 'Ihre Partnerin oder Ihr Partner', 'Bitte geben Sie das Alter Ihrer Partnerin oder Ihres Partners an.')]
      : []),
  ]
  return {
    id: 'alter',
    teil: 'Haushalt',
    titel: lage.paar ? 'Wie alt sind Sie beide?' : 'Wie alt sind Sie?',
    hilfe: 'Das Alter in Jahren genügt.',
    felder,
    warum: {
      satz: 'Vom Alter hängt ab, welcher Regelbedarf gilt, ob jemand Grundsicherungsgeld bekommen kann und wie viel Vermögen frei bleibt.',
      stellen: [sgb2('§ 7 Abs. 1'), sgb2('§ 20'), sgb2('§ 12 Abs. 2')],
    },
    pruefe: (wert) => felder.flatMap((f) => hoechstensMindestens(wert(f.name), lage.monat, f.name)),
  }
}

function hoechstensMindestens(text: string, monat: string, feld: string): Befund[] {
  const geburt = liesGeburt(text, monat)
  if (!geburt.ok) return []
  const jahre = alterIm(monat, geburt.wert)
  return jahre < 15
    ? [{ feld, satz: 'Der Rechner braucht mindestens eine Person ab 15 Jahren. Unter 15 Jahren tragen Sie die Person bitte als Kind ein.' }]
    : []
}

function kinderAlter(lage: Lage): Frage[] {
  const ids = kindIds(lage.zahlKinder)
  return inSeiten(ids).map((seite, nr) => ({
    id: `kinder-alter.${nr + 1}`,
    teil: 'Haushalt',
    titel: lage.zahlKinder === 1 ? 'Wie alt ist Ihr Kind?' : nr === 0 ? 'Wie alt sind die Kinder?' : 'Wie alt sind die weiteren Kinder?',
    hilfe: 'Das Alter in Jahren genügt. Mit dem Geburtsdatum rechnen wir auf den Tag genau, zum Beispiel 16.09.2018.',
    felder: seite.map((id) =>
      geburtFeld(
        id,
        ids.length === 1 ? 'Ihr Kind' : `Kind ${id.slice(4)}`,
        ids.length === 1 ? 'Bitte geben Sie das Alter Ihres Kindes an.' : `Bitte geben Sie das Alter von Kind ${id.slice(4)} an.`,
      ),
    ),
    warum: {
      satz: 'Der Regelbedarf steigt mit dem 6., dem 14. und dem 18. Geburtstag. Ab 25 rechnet jedes Kind für sich.',
      stellen: [sgb2('§ 23 Nr. 1'), sgb2('§ 7 Abs. 3 Nr. 4')],
    },
    pruefe: (wert) => seite.flatMap((id) => passtAlsKind(lage, `geburt.${id}`, wert(`geburt.${id}`))),
  }))
}

function passtAlsKind(lage: Lage, feld: string, text: string): Befund[] {
  const geburt = liesGeburt(text, lage.monat)
  const sie = lage.erwachsene[0]
  if (!geburt.ok) return []
  if (alterIm(lage.monat, geburt.wert) >= 25)
    return [{ feld, satz: 'Ab 25 Jahren rechnet ein Kind für sich. Bitte zählen Sie es bei „Andere Personen“ mit.' }]
  if (sie && !lage.erwachsene.some((e) => istElternteil(e.geburtsdatum, geburt.wert))) {
    return [{ feld, satz: `Eltern sind mindestens ${ABSTAND_ELTERN_KIND} Jahre älter als ihr Kind. Bitte prüfen Sie das Alter.` }]
  }
  return []
}

/** Old enough to be the parent: at least twelve years between the two dates of birth. */
export function istElternteil(elternteil: string, kind: string): boolean {
  return `${Number(elternteil.slice(0, 4)) + ABSTAND_ELTERN_KIND}${elternteil.slice(4)}` <= kind
}

function schule(lage: Lage): Frage[] {
  return lage.kinder
    .filter((k) => k.alter >= 15)
    .map((k) => ({
      id: `schule.${k.id}`,
      teil: 'Haushalt',
      titel: `Was macht ${nenne(lage, k)} zurzeit?`,
      felder: [
        {
          art: 'wahl',
          name: `schule.${k.id}`,
          pflicht: 'Bitte wählen Sie aus, was am besten passt.',
          optionen: [
            { wert: 'schule', text: 'Geht zur Schule' },
            { wert: 'betrieb', text: 'Macht eine Ausbildung im Betrieb' },
            { wert: 'schulisch', text: 'Macht eine Ausbildung an einer Schule' },
            { wert: 'studium', text: 'Studiert' },
            { wert: 'dienst', text: 'Leistet einen Freiwilligendienst', hinweis: 'FSJ, FÖJ oder Bundesfreiwilligendienst' },
            { wert: 'nichts', text: 'Nichts davon', hinweis: 'arbeitet oder sucht' },
          ],
        },
      ],
      warum: {
        satz: 'Junge Menschen in Schule und Ausbildung dürfen mehr von ihrem Verdienst behalten. Für die Schule gibt es zweimal im Jahr Geld.',
        stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 28 Abs. 3')],
      },
    }))
}

/** At most three fields a page. */
export function inSeiten<T>(liste: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(liste.length / JE_SEITE) }, (_, i) => liste.slice(i * JE_SEITE, (i + 1) * JE_SEITE))
}
