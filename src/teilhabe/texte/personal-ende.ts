import { alsDatum, alsMonat, mitFestenAbstaenden as f } from '../../platform/ui/zahl.ts'

/** Words of the end of a grant: page of staff, letter of the hearing, decision. */
export const ende = {
  oeffnen: 'Leistung zum Ende bringen',
  einleitung: f(
    'Eine laufende Bewilligung endet nur für die Zukunft (§ 48 Abs. 1 Satz 1 SGB X): frühestens mit dem Monat, in dem der Bescheid bekannt wird. Was bis dahin genutzt wird, bleibt bezahlt.',
  ),
  am: 'Letzter Tag',
  amHinweis: 'Der Monat dieses Tages bleibt noch bewilligt.',
  anlass: 'Was hat sich geändert?',
  anlaesse: {
    austritt: 'Das Kind nimmt nicht mehr teil',
    einrichtung: 'Das Kind verlässt Schule oder Kita',
    umzug: 'Das Kind zieht weg',
    anbieter: 'Der Anbieter hört auf',
    wunsch: 'Die Familie möchte es nicht mehr',
    nachweis: 'Der Nachweis der Verwendung fehlt',
  },
  grund: 'Was genau?',
  grundHinweis: 'Die Familie liest diese Sätze im Brief und im Bescheid.',
  aufWunsch: 'Die Familie hat selbst darum gebeten. Dann braucht es keine Anhörung.',
  beginnen: 'Weiter',
  laeuft: (am: string, anlass: string) => `Soll enden zum ${alsDatum(am)}: ${anlass}.`,
  selbst: 'Die Familie hat selbst darum gebeten.',
  ohneAnhoerung: f('Eine Anhörung ist nicht nötig (§ 24 Abs. 2 Nr. 3 SGB X).'),
  vorAnhoerung: f('Vor der Entscheidung bekommt die Familie Gelegenheit, sich zu äußern (§ 24 SGB X).'),
  anhoeren: 'Anhörung schicken',
  angehoert: (am: string, frist: string) => `Angehört am ${alsDatum(am)}, Antwort bis ${alsDatum(frist)}.`,
  antwort: 'Antwort der Familie',
  antwortErfassen: 'Antwort eintragen',
  hatGeantwortet: (am: string, antwort: string) => `Antwort vom ${alsDatum(am)}: ${antwort}`,
  wuerdigung: 'Was wir zur Antwort sagen',
  wuerdigungHinweis: 'Steht in der Begründung des Bescheids.',
  vorlegen: 'Aufhebung zur Entscheidung vorlegen',
  lassen: 'Doch nicht beenden',
  vorgelegt: (monat: string) => `Die Aufhebung liegt zur Entscheidung vor. Letzter Monat: ${alsMonat(monat)}.`,
  beendet: (monat: string, am: string, anlass: string) => `Beendet: letzter Monat ${alsMonat(monat)} (${alsDatum(am)}: ${anlass}).`,
  vorgang: (art: string, kind: string) => `Ende: ${art} für ${kind}`,
} as const

export const endefehler = {
  keinTag: 'Bitte geben Sie den letzten Tag an.',
  keinAnlass: 'Bitte wählen Sie, was sich geändert hat.',
  ohneGrund: 'Bitte schreiben Sie in ganzen Sätzen, was sich geändert hat.',
  einmalig: f(
    'Ein Ausflug oder eine Fahrt ist keine laufende Leistung. Fällt sie aus, lässt sich die Bewilligung hier nicht aufheben (§ 47 SGB X); eine offene Zahlung nimmt die Kasse zurück.',
  ),
  laeuftSchon: 'Das Ende dieser Leistung ist schon in Arbeit.',
  laeuftNicht: 'Für diese Leistung ist kein Ende in Arbeit.',
  nichtsDanach: (monat: string) =>
    `Nach ${alsMonat(monat)} ist nichts mehr bewilligt, was enden kann. Für frühere Monate zählt, was der Anbieter als genutzt meldet.`,
  wegenAnhoerung: (monat: string) =>
    `Mit der Anhörung ist der Bescheid vielleicht erst im ${alsMonat(monat)} bekannt. Bittet die Familie selbst um das Ende, braucht es keine Anhörung.`,
  allesGezahlt: 'Die Monate danach sind schon ausgezahlt. Rückforderungen in Bildung und Teilhabe rechnet Tragwerk nicht.',
  nichtAngehoert: f('Zuerst muss die Familie sich äußern können (§ 24 SGB X).'),
  fristLaeuft: (frist: string) => `Die Familie kann sich bis zum ${alsDatum(frist)} äußern. Tragen Sie die Antwort ein, oder warten Sie den Tag ab.`,
  ohneWuerdigung: 'Schreiben Sie, was Sie zur Antwort der Familie sagen.',
  monatVorbei: (monat: string) =>
    `Der Bescheid würde erst nach ${alsMonat(monat)} bekannt. Geben Sie ihn zurück und lassen Sie ihn neu vorlegen, dann endet die Leistung einen Monat später.`,
  leer: 'Tragen Sie ein, was die Familie geantwortet hat.',
  widerruf: f(
    'Fehlt der Nachweis, soll die Bewilligung widerrufen werden (§ 29 Abs. 5 Satz 2 SGB II, § 47 SGB X). Das wirkt auch für die Vergangenheit und braucht eine eigene Prüfung. Tragwerk schreibt diesen Widerruf nicht. Verlangen Sie hier den Nachweis; den Widerruf erlassen Sie außerhalb.',
  ),
} as const

const saetzeAnlass = {
  austritt: 'nimmt nicht mehr teil',
  einrichtung: 'besucht die Schule oder Kita nicht mehr',
  umzug: 'zieht weg',
  anbieter: 'kann das Angebot nicht mehr nutzen, weil der Anbieter aufhört',
  wunsch: 'braucht die Leistung danach nicht mehr',
} as const

/** What changed, as a sentence of a letter. */
const anlassSatz = (kind: string, anlass: keyof typeof saetzeAnlass, am: string) =>
  `Letzter Tag ist der ${alsDatum(am)}: ${kind} ${saetzeAnlass[anlass]}.`

/** The letter of the hearing; letters are German. */
export const endeAnhoerung = {
  titel: 'Anhörung: eine Leistung für Bildung und Teilhabe soll enden',
  dateiname: 'Anhörung Bildung und Teilhabe',
  worum: (art: string, kind: string, bis: string) => `Wir haben ${kind} diese Leistung bewilligt: ${art}, bis ${alsMonat(bis)}.`,
  anlassSatz,
  absicht: (monat: string) => `Wir haben vor, die Bewilligung früher zu beenden. Letzter Monat wäre ${alsMonat(monat)}.`,
  nochNichts: 'Noch ist nichts entschieden. Sie müssen nichts zurückzahlen.',
  tun: 'Was Sie tun können',
  aeussern: (frist: string) =>
    f(`Bitte schreiben Sie uns bis zum ${alsDatum(frist)}, wenn Sie das anders sehen oder wenn uns etwas fehlt (§ 24 SGB X).`),
  danach: 'Danach entscheiden wir. Die Entscheidung bekommen Sie als Bescheid.',
} as const

export const endeBescheid = {
  titel: (art: string, kind: string) => `Bildung und Teilhabe: Ende von ${art} für ${kind}`,
  tenor: (art: string, kind: string, stelle: string, ab: string) =>
    f(`Wir heben die Bewilligung von Leistungen für Bildung und Teilhabe für ${kind} (${art}, ${stelle}) für die Zeit ab ${alsMonat(ab)} auf.`),
  bleibt: (monat: string) => `Bis einschließlich ${alsMonat(monat)} bleibt es bei der Bewilligung.`,
  bewilligt: (nummer: string, am: string) => `Bewilligt haben wir die Leistung mit der Entscheidung ${nummer} vom ${alsDatum(am)}.`,
  anlassSatz,
  selbst: 'Sie haben selbst darum gebeten, dass die Leistung endet.',
  angehoert: (am: string) => `Am ${alsDatum(am)} haben wir Ihnen geschrieben, was wir vorhaben.`,
  geantwortet: (am: string, antwort: string) => `Am ${alsDatum(am)} haben Sie geantwortet: ${antwort}`,
  schwieg: 'Sie haben sich dazu nicht geäußert.',
  grund: f(
    'Ändern sich die Verhältnisse, die bei der Bewilligung vorlagen, wesentlich, so ist die Bewilligung für die Zukunft aufzuheben (§ 48 Abs. 1 Satz 1 SGB X). So ist es hier: Der Bedarf besteht nicht mehr.',
  ),
  zukunft: 'Für die Zeit, die schon vergangen ist, ändert sich nichts.',
  ohneAnhoerung: f('Eine Anhörung war nicht nötig, weil wir Ihrer eigenen Erklärung folgen (§ 24 Abs. 2 Nr. 3 SGB X).'),
  entfaellt: (art: string) => `entfällt: ${art}`,
  zusammen: 'zusammen',
  grundlagen: ['§ 48 Abs. 1 Satz 1 SGB X', '§ 40 Abs. 1 Satz 1 SGB II', '§ 24 SGB X'].map(f),
  nichtsZurueck: 'Sie müssen nichts zurückzahlen.',
  gutschein: 'Ein Gutschein, der noch nicht eingelöst ist, gilt nicht mehr. Für die Monate, die bewilligt bleiben, bekommen Sie einen neuen.',
  neu: 'Braucht Ihr Kind später wieder etwas, melden Sie es uns.',
  storno: 'Bewilligung aufgehoben',
} as const

/** Sec. 29 (5): proof of use. */
export const nachweis = {
  oeffnen: 'Nachweis der Verwendung verlangen',
  gesetz: f(
    'Im Einzelfall können Sie einen Nachweis verlangen, dass die Leistung für ihren Zweck verwendet wurde (§ 29 Abs. 5 Satz 1 SGB II). Soweit der Nachweis nicht geführt wird, soll die Bewilligung widerrufen werden (Satz 2). Den Widerruf schreibt Tragwerk nicht.',
  ),
  warum: 'Warum verlangen Sie ihn in diesem Fall?',
  warumHinweis: 'Die Familie liest diese Sätze im Brief.',
  senden: 'Nachweis verlangen',
  ohneGrund: 'Der Nachweis wird im Einzelfall verlangt. Bitte schreiben Sie in ganzen Sätzen, warum.',
  verlangt: (bis: string) => `Der Brief ist geschrieben. Antwort bis ${alsDatum(bis)}; die Aufgabe steht in der Liste.`,
  vorgang: (art: string, kind: string) => `Nachweis der Verwendung: ${art} für ${kind}`,
  frist: f('Nachweis der Verwendung (§ 29 Abs. 5 SGB II)'),
  fehlt: 'Nachweis der Verwendung',
  titel: 'Bitte weisen Sie nach, wofür die Leistung verwendet wurde',
  dateiname: 'Nachweis der Verwendung',
  worum: (art: string, kind: string, von: string, bis: string) =>
    `Wir haben ${kind} diese Leistung für Bildung und Teilhabe bewilligt: ${art}, ${von === bis ? alsMonat(von) : `${alsMonat(von)} bis ${alsMonat(bis)}`}.`,
  bitte: (frist: string) =>
    f(`Bitte schicken Sie uns bis zum ${alsDatum(frist)} einen Nachweis, dass die Leistung dafür verwendet wurde (§ 29 Abs. 5 Satz 1 SGB II).`),
  geeignet: 'Es genügt eine Quittung, ein Kontoauszug oder eine Bestätigung des Anbieters. Ein Foto reicht.',
  folge: f(
    'Führen Sie den Nachweis nicht, soll die Bewilligung widerrufen werden (§ 29 Abs. 5 Satz 2 SGB II). Dann kann es sein, dass Sie Geld zurückzahlen müssen. Vorher hören wir Sie an.',
  ),
  tun: 'Was passiert, wenn nichts kommt',
} as const
