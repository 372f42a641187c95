import { briefkopf, quittungsvorlage } from '../fall/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { Traeger } from '../platform/db/index.ts'
import { type Satz, setzePdf } from '../platform/pdf/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { abschnitte } from './gespraech/typ.ts'
import { lageDesAntrags, schritte } from './gespraech.ts'
import { type Antrag, eilgruende } from './model.ts'
import { antwortZeilen, titelVon } from './seitenansicht.ts'
import { texte } from './texte/index.ts'

const vorlage = quittungsvorlage

const datum = (iso: string) => iso.split('-').reverse().join('.')

/** `10.08.2026, 20:14 Uhr` */
export function zeitpunkt(moment: Temporal.Instant, sprache: Sprache = 'de'): string {
  const z = moment.toZonedDateTimeISO(zeitzone)
  return texte(sprache).quittung.zeitpunkt(datum(z.toPlainDate().toString()), z.toPlainTime().toString({ smallestUnit: 'minute' }))
}

/** The lines of the receipt: number, when it arrived, from when it counts. */
export function quittungszeilen(antrag: Antrag, sprache: Sprache = 'de'): { name: string; wert: string }[] {
  const w = antrag.antworten['name/p1'] ?? {}
  const t = texte(sprache).quittung
  return [
    { name: t.nummer, wert: antrag.nummer },
    { name: t.name, wert: `${w.vorname ?? ''} ${w.nachname ?? ''}`.trim() },
    { name: t.geburtsdatum, wert: w.geburtsdatum ?? '' },
    ...(antrag.gestelltAm ? [{ name: t.eingegangen, wert: zeitpunkt(antrag.gestelltAm, sprache) }] : []),
    ...(antrag.wirktAb ? [{ name: t.giltAb, wert: datum(antrag.wirktAb) }] : []),
    ...(antrag.gesendetAm ? [{ name: t.gesendet, wert: zeitpunkt(antrag.gesendetAm, sprache) }] : []),
    ...(antrag.eilig ? [{ name: t.dringend, wert: eilgruendeVon(antrag, sprache) }] : []),
  ]
}

/** Why it cannot wait, in the language of the page; on paper as the work list says it. */
function eilgruendeVon(antrag: Antrag, sprache: Sprache): string {
  const gruende = (antrag.antworten.eilig?.gruende ?? '').split(',').flatMap((g) => eilgruende.filter((e) => e === g))
  return gruende.length === 0 ? antrag.eilig : gruende.map((g) => texte(sprache).quittung.gruende[g]).join(', ')
}

const LUECKE = '?'
const UNGEDRUCKT = `Schriftzeichen, die hier nicht gedruckt werden können, stehen als „${LUECKE}“. In Ihrem Antrag sind sie gespeichert, wie Sie sie geschrieben haben.`

/**
 * The receipt as PDF; once everything was sent, with all answers. What somebody wrote in letters that the font does not have never keeps
 * the receipt from them: it says so.
 */
export function setzeQuittung(antrag: Antrag, traeger: Traeger, verbund: boolean, code: string | undefined, heute: Temporal.Instant): Satz {
  const daten = quittungsdaten(antrag, traeger, verbund, code, heute)
  const satz = setzePdf({ vorlage, daten })
  if (satz.ok) return satz
  const fehlt = new Set(satz.zeichen)
  const gedruckt = (text: string) => [...text].map((z) => (fehlt.has(z) ? LUECKE : z)).join('')
  const ohne: typeof daten = JSON.parse(JSON.stringify(daten), (_, wert) => (typeof wert === 'string' ? gedruckt(wert) : wert))
  return setzePdf({ vorlage, daten: { ...ohne, schluss: [...ohne.schluss, UNGEDRUCKT] } })
}

function quittungsdaten(antrag: Antrag, traeger: Traeger, verbund: boolean, code: string | undefined, heute: Temporal.Instant) {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, tagVon(heute).toString())
  const worte = texte('de')
  const alle = antrag.gesendetAm === null ? [] : schritte(lage)
  return {
    ...briefkopf(traeger, verbund),
    titel: antrag.gesendetAm ? 'Ihr Antrag auf Grundsicherungsgeld' : 'Quittung: Ihr Antrag ist gestellt',
    datum: tagVon(heute).toString(),
    fuss: `${traeger.name}, ${traeger.strasse}, ${traeger.plz} ${traeger.ort}, ${traeger.telefon}. Vorgang ${antrag.nummer}`,
    absaetze: [
      'Dieses Blatt ist der Nachweis, dass Sie Leistungen zur Sicherung des Lebensunterhalts beantragt haben. Der Antrag gilt ab dem Ersten des Monats, in dem er eingegangen ist (§\u00a037 Abs.\u00a02 SGB\u00a0II). Bitte heben Sie es auf.',
    ],
    kasten: quittungszeilen(antrag),
    ...(code === undefined
      ? {}
      : { code, codeHinweis: 'Zum Weitermachen brauchen Sie den Code und Ihr Geburtsdatum. Geben Sie ihn niemandem, dem Sie nicht vertrauen.' }),
    abschnitte: abschnitte.flatMap((a) => {
      const zeilen = alle
        .filter((s) => s.seite.abschnitt === a)
        .flatMap((s) =>
          antwortZeilen(s, lage, 'de').map((z, i) => ({
            name: i === 0 ? titelVon(s, 'de') : z.label,
            wert: i === 0 && z.label ? `${z.label}${z.label.endsWith('?') ? '' : ':'} ${z.wert}` : z.wert,
          })),
        )
      return zeilen.length > 0 ? [{ titel: worte.abschnitte[a].titel, zeilen }] : []
    }),
    schluss: antrag.gesendetAm
      ? ['Sie haben erklärt: Die Angaben sind wahr und vollständig. Änderungen teilen Sie uns sofort mit (§\u00a060 SGB\u00a0I).']
      : [
          'So geht es weiter: Ergänzen Sie Ihren Antrag, sobald Sie können. Je früher alles da ist, desto früher bekommen Sie Geld. Entwürfe löschen wir 60 Tage nach der letzten Änderung. Ihr Antrag bleibt trotzdem gestellt.',
        ],
  }
}
