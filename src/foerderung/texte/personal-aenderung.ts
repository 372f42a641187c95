import { alsDatum, alsEuro, alsMonat, alsUnterschied, alsZahl, NBSP } from '../../platform/ui/zahl.ts'
import type { KnotenJson } from '../../recht/index.ts'

/** Words about a grant whose months are calculated anew: pages, reasons and notice; German only. */

const euro = (cent: number): string => alsEuro(cent / 100)
const unterschied = (cent: number): string => `${alsUnterschied(cent / 100)}${NBSP}€`

export const aenderungFehler = {
  nurEntgelt: 'Eine Änderung der Arbeit lässt sich nur bei Zuschüssen zum Arbeitsentgelt erfassen.',
  ausserhalb: (monat: string) => `${monat} liegt nicht in der Zeit der Förderung.`,
  ohneAngabe: 'Tragen Sie ein, was sich geändert hat.',
  gleich: 'Der Betrag ändert sich dadurch nicht.',
  steigtNicht: `Der Zuschuss steigt nicht, auch wenn das Entgelt steigt (§${NBSP}91 Abs.${NBSP}2 SGB${NBSP}III).`,
  ohneMitteilung: `Tragen Sie ein, wann der Arbeitgeber die Änderung mitgeteilt oder sich dazu geäußert hat. Sonst ist er vorher anzuhören (§${NBSP}24 SGB${NBSP}X).`,
  mitteilungZukunft: 'Der Tag der Mitteilung liegt in der Zukunft.',
  schonEine: 'Zu dieser Förderung gibt es schon eine Änderung. Legen Sie sie vor, oder verwerfen Sie sie.',
  keine: 'Es gibt keine Änderung, die vorgelegt werden kann.',
  nichtsNeu: 'Die Förderung steht schon so, wie das Gesetz sie heute berechnet.',
  ueberholt: 'Die Förderung hat sich geändert, seit diese Änderung berechnet wurde. Verwerfen Sie sie und rechnen Sie neu.',
} as const

/** A value of the law as a reason names it. */
export function wertsatz(k: Pick<KnotenJson, 'name' | 'wert' | 'einheit' | 'ab' | 'fundstelle'>): string {
  const wert = k.einheit === 'Euro' ? alsEuro(k.wert) : k.einheit === 'Prozent' ? `${alsZahl(k.wert).replace(/,?0+$/, '')}${NBSP}%` : String(k.wert)
  return `${k.name}: ${wert}${k.ab === undefined ? '' : ` ab ${alsDatum(k.ab)}`}.`
}

/** What changed, as the notice says it. */
export const aenderungGruende = {
  mitgeteilt: (am: string) => `Sie haben uns am ${alsDatum(am)} mitgeteilt, dass sich die Arbeit geändert hat.`,
  entgelt: (ab: string, cent: number) => `Ab ${alsMonat(ab)} beträgt das Entgelt ${euro(cent)} im Monat.`,
  tarif: (ab: string, cent: number) => `Das tarifliche oder ortsübliche Entgelt beträgt ab ${alsMonat(ab)} ${euro(cent)} im Monat.`,
  stundenlohn: (ab: string, cent: number) => `Ab ${alsMonat(ab)} sind Sie zu einem Lohn von ${euro(cent)} in der Stunde verpflichtet.`,
  arbeitszeit: (ab: string, minuten: number) => `Ab ${alsMonat(ab)} beträgt die Arbeitszeit ${stunden(minuten)} Stunden in der Woche.`,
  werte: 'Bei der Bewilligung standen nicht alle Werte fest. Inzwischen gilt:',
  ohneWerte: 'Die Berechnung nach heutigem Stand des Gesetzes weicht von der Bewilligung ab.',
} as const

const stunden = (minuten: number): string => alsZahl(minuten / 60).replace(/,00$/, '')

export const aenderungBescheid = {
  titel: (name: string) => `Änderung: ${name}`,
  tenor: (name: string, nummer: string, wer: string, ab: string) =>
    `Wir ändern den Bescheid${nummer === '' ? '' : ` ${nummer}`} über die Förderung „${name}“ für ${wer} ab ${alsMonat(ab)}.`,
  summe: (bisher: number, neu: number) =>
    `Die Förderung beträgt in der ganzen Zeit zusammen ${euro(neu)} statt bisher ${euro(bisher)}. Die Aufstellung nennt jeden Monat.`,
  nachzahlung: 'Was für schon bezahlte Monate fehlt, zahlen wir nach.',
  ueberzahlung: 'Über Geld, das für schon bezahlte Monate zu viel gezahlt ist, entscheiden wir gesondert. Vorher können Sie sich äußern.',
  sonst: 'Im Übrigen bleibt der Bescheid bestehen.',
  grund: `Ändern sich die Verhältnisse wesentlich, die bei der Bewilligung vorlagen, ist der Bescheid für die Zukunft zu ändern, zu Ihren Gunsten auch für die Zeit davor (§${NBSP}48 Abs.${NBSP}1 SGB${NBSP}X, §${NBSP}40 SGB${NBSP}II).`,
  grundEgz: `Der Zuschuss steht für die ganze Zeit fest. Er sinkt, wenn das Entgelt sinkt (§${NBSP}91 Abs.${NBSP}2 SGB${NBSP}III).`,
  grundlageEgz: `§${NBSP}91 Abs.${NBSP}2 SGB${NBSP}III`,
} as const

/** Reasoning of what was paid too much because a grant was lowered. */
export const gesenktText = {
  name: 'Für bezahlte Monate zu viel gezahlt',
  fundstelle: `§§${NBSP}48, 50 SGB${NBSP}X`,
  satz: (cent: number) => `Nach der neuen Berechnung sind für Monate, die schon bezahlt waren, ${euro(cent)} zu viel gezahlt worden.`,
} as const

/** Boxes of the page of a grant, and the list of all. */
export const aenderungSeite = {
  job: {
    titel: 'Arbeit hat sich geändert',
    text: {
      egz: `Fällt das Entgelt, sinkt der Zuschuss. Er steigt nie (§${NBSP}91 Abs.${NBSP}2 SGB${NBSP}III).`,
      p16e: `Der Zuschuss folgt dem Entgelt nach oben und nach unten (§${NBSP}16e Abs.${NBSP}2 SGB${NBSP}II).`,
      p16i: `Der Zuschuss folgt dem Mindestlohn oder dem höheren Tariflohn und der Arbeitszeit im Vertrag (§${NBSP}16i Abs.${NBSP}2 SGB${NBSP}II).`,
    },
    ab: 'Ab Monat',
    entgelt: 'Neues Bruttoentgelt im Monat in Euro',
    tarif: 'Tarifliches oder ortsübliches Entgelt im Monat in Euro, wenn es sich auch geändert hat',
    stundenlohn: 'Verpflichtender Lohn in der Stunde in Euro, wenn er sich geändert hat',
    arbeitszeit: 'Stunden in der Woche, wenn sie sich geändert haben',
    mitgeteilt: 'Vom Arbeitgeber mitgeteilt am',
    tun: 'Neu berechnen',
  },
  wert: {
    titel: 'Neu zu berechnen',
    text: (cent: number, ab: string) => `Nach heutigem Stand des Gesetzes sind es ab ${alsMonat(ab)} zusammen ${unterschied(cent)}.`,
    tun: 'Änderung entwerfen',
    alle: 'Alle Förderungen, die neu zu berechnen sind',
  },
  entwurf: {
    titel: 'Änderung der Förderung',
    stand: { entwurf: 'Entwurf', vorgelegt: 'wartet auf Freigabe' },
    text: (ab: string, cent: number) => `Ab ${alsMonat(ab)}, zusammen ${unterschied(cent)}.`,
    tabelle: 'Was sich ändert',
    spalten: { monat: 'Monate', bisher: 'bisher', neu: 'neu' },
    bezahlt:
      'Monate, die schon bezahlt sind, bleiben, wie sie sind. Was fehlt, wird nachgezahlt; was zu viel ist, wird zur Rückzahlung vorgeschlagen.',
    vorlegen: 'Zur Freigabe vorlegen',
    verwerfen: 'Änderung verwerfen',
    zurVerfuegung: 'Bescheidentwurf ansehen',
    jeMonat: 'im Monat',
  },
  liste: {
    dokumenttitel: 'Neu zu berechnen',
    titel: 'Neu zu berechnen',
    einleitung:
      'Bewilligte Zuschüsse, für die das Gesetz heute andere Beträge ergibt als bei der Bewilligung. Jede Änderung entscheidet eine zweite Person.',
    keine: 'Keine Förderung ist neu zu berechnen.',
    keineText: 'Sobald ein neuer Mindestlohn oder ein anderer Wert in Kraft gesetzt ist, stehen hier die Förderungen, deren Beträge sich ändern.',
    tabelle: (anzahl: number) => (anzahl === 1 ? 'Eine Förderung' : `${anzahl} Förderungen, die mit dem frühesten Monat zuerst`),
    spalten: { fall: 'Fall', foerderung: 'Förderung', ab: 'ab', differenz: 'Unterschied', grund: 'Grund', tun: 'Änderung' },
    stand: { entwurf: 'entworfen', vorgelegt: 'wartet auf Freigabe' },
    entwerfen: 'Entwerfen',
    entwerfenFuer: (fall: string) => `Änderung entwerfen: ${fall}`,
    oeffnen: 'Öffnen',
  },
  marke: 'neu zu berechnen',
  vorgang: (name: string) => `Neu zu berechnen: ${name}`,
  schritt: (nummer: string, ab: string, cent: number) => `${nummer}, ab ${alsMonat(ab)}, ${unterschied(cent)}`,
} as const
