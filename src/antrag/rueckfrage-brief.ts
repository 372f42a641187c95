import { type Fall, type Geschrieben, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { tagInWorten } from './brief.ts'

type Fragen = Readonly<{ nummer: string; frist: string; punkte: readonly Readonly<{ titel: string; text: string }>[] }>

const BETREFF_HOECHSTENS = 120

/** The questions as a message of the postbox. */
export function nachrichtMitFragen({ nummer, frist, punkte }: Fragen): { betreff: string; text: string } {
  return {
    betreff: (punkte.length === 1 ? `Eine Frage zu ${nummer}` : `${punkte.length} Fragen zu ${nummer}`).slice(0, BETREFF_HOECHSTENS),
    text: [
      punkte.length === 1 ? 'Wir haben noch eine Frage an Sie:' : 'Wir haben noch Fragen an Sie:',
      ...punkte.map((p, i) => `${i + 1}. ${p.titel}\n${p.text}`),
      `Bitte antworten Sie bis ${tagInWorten(frist)}. Am einfachsten geht das auf der Startseite unter „Das brauchen wir noch“. Wenn Sie mehr Zeit brauchen, schreiben Sie uns.`,
    ].join('\n\n'),
  }
}

/** The answers as a message, where both sides can read them again. */
export function nachrichtMitAntworten(antworten: readonly Readonly<{ titel: string; frage: string; text: string }>[]): {
  betreff: string
  text: string
} {
  return {
    betreff: antworten.length === 1 ? 'Antwort auf eine Frage' : `Antworten auf ${antworten.length} Fragen`,
    text: antworten.map((a) => `${a.titel}\n${a.frage}\n→ ${a.text}`).join('\n\n'),
  }
}

/** The questions as a letter, for who has no account. */
export function schreibeFragebrief(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  traeger: Traeger,
  fall: Pick<Fall, 'fallId' | 'aktenzeichen'>,
  { nummer, frist, punkte }: Fragen,
): Promise<Geschrieben> {
  return schreibeBrief(db, tresor, h, traeger, fall, {
    titel: punkte.length === 1 ? 'Eine Frage an Sie' : 'Fragen an Sie',
    dateiname: 'Rückfrage',
    absaetze: [
      `wir prüfen gerade, was Sie uns geschickt haben (${nummer}). Dazu ${punkte.length === 1 ? 'haben wir noch eine Frage' : 'haben wir noch Fragen'}.`,
      `Bitte antworten Sie bis ${tagInWorten(frist)}.`,
    ],
    punkte: punkte.map((p) => ({ titel: p.titel, warum: p.text, geeignet: '' })),
    teile: [
      {
        titel: 'So können Sie antworten',
        absaetze: [
          'Haben Sie online geschrieben? Dann öffnen Sie Ihren Antrag wieder mit dem Code von Ihrer Quittung und Ihrem Geburtsdatum. Dort stehen die Fragen. Sie können auch einen Brief schreiben, anrufen oder vorbeikommen.',
          'Wenn Sie mehr Zeit brauchen oder etwas nicht wissen, sagen Sie uns bitte Bescheid. Wir finden eine Lösung.',
        ],
      },
    ],
  })
}
