import { alsDatum, NBSP } from '../../platform/ui/zahl.ts'

/** Messages to the family beside a letter: German, plain German and English in one. */
export const endeNachricht = {
  betreff: (art: string) => `Anhörung: ${art}`.slice(0, 120),
  teile: (art: string, kind: string, monat: string, monatEn: string, frist: string): readonly string[] => [
    `Wir haben vor, diese Leistung für ${kind} früher zu beenden: ${art}. Letzter Monat wäre ${monat}. Noch ist nichts entschieden, und Sie müssen nichts zurückzahlen. Sehen Sie das anders? Dann schreiben Sie uns bis zum ${alsDatum(frist)}, zum Beispiel hier als Antwort (§${NBSP}24 SGB${NBSP}X).`,
    `In einfacher Sprache: ${kind} bekommt von uns: ${art}. Das soll aufhören. Der letzte Monat ist dann ${monat}. Sie müssen nichts zurückzahlen. Finden Sie das falsch? Dann schreiben Sie uns. Das geht bis zum ${alsDatum(frist)}. Danach entscheiden wir.`,
    `In English: We intend to end this benefit for ${kind} early (${art}). The last month would be ${monatEn}. Nothing has been decided yet and you do not have to pay anything back. If you disagree, write to us by ${alsDatum(frist)}, for example by answering here.`,
  ],
} as const

export const nachweisNachricht = {
  betreff: (art: string) => `Bitte um Nachweis: ${art}`.slice(0, 120),
  teile: (art: string, kind: string, frist: string): readonly string[] => [
    `Bitte schicken Sie uns bis zum ${alsDatum(frist)} einen Nachweis, dass die Leistung für ${kind} für ihren Zweck verwendet wurde: ${art} (§${NBSP}29 Abs.${NBSP}5 SGB${NBSP}II). Eine Quittung oder eine Bestätigung des Anbieters genügt. Wird der Nachweis nicht geführt, soll die Bewilligung widerrufen werden. Einen Brief dazu bekommen Sie mit der Post.`,
    `In einfacher Sprache: ${kind} hat von uns bekommen: ${art}. Bitte zeigen Sie uns eine Quittung. Oder der Anbieter bestätigt es. Ein Foto reicht. Bitte schicken Sie es bis zum ${alsDatum(frist)}. Kommt nichts, nehmen wir die Zusage vielleicht zurück. Vorher fragen wir Sie noch einmal.`,
    `In English: Please send us proof by ${alsDatum(frist)} that this benefit for ${kind} was used for its purpose (${art}). A receipt or a confirmation from the provider is enough. Without proof the grant should be revoked (widerrufen); we would ask you first. A letter (in German) is on its way to you.`,
  ],
} as const
