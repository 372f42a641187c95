import type { Stoerung } from '../db/stoerung.ts'

/** Title and sentence for each failure that only the operator can end. Nobody is told that something was not saved: that is not known. */
export const stoerungsTexte: Readonly<Record<Stoerung, Readonly<{ status: 503 | 507; titel: string; satz: string }>>> = {
  weg: {
    status: 503,
    titel: 'Die Datenbank antwortet gerade nicht',
    satz: 'Bitte versuchen Sie es in einer Minute noch einmal. Haben Sie eben etwas abgeschickt? Dann sehen Sie bitte erst nach, ob es angekommen ist.',
  },
  voll: {
    status: 507,
    titel: 'Auf dem Server ist kein Platz mehr',
    satz: 'Im Moment lässt sich nichts speichern. Was Sie eben abgeschickt haben, wurde nicht gespeichert. Bitte sagen Sie Ihrer IT Bescheid.',
  },
}
