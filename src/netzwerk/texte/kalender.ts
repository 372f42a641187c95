/** Words of calendar files and mails of the network. */

const vermerke: Readonly<Record<string, string>> = {
  gremium: 'Vertraulich: nur für Mitglieder der Gruppe bestimmt.',
  alle: 'Nur für die kommunalen Jobcenter bestimmt.',
  land: 'Nur für die kommunalen Jobcenter des Landes bestimmt.',
  verbaende: 'Vertraulich: nur für Mitglieder der Gruppe und die Verbände bestimmt.',
  oeffentlich: 'Öffentlich.',
}

/** What stands on everything that leaves the network. */
export const vermerk = (vertraulichkeit: string): string => vermerke[vertraulichkeit] ?? vermerke.gremium ?? ''

export const kalender = {
  abgesagt: (gremium: string, titel: string) => `Abgesagt: ${gremium}: ${titel}`,
  tagesordnung: 'Tagesordnung',
  video: (adresse: string) => `Videokonferenz: ${adresse}`,
  vermerk,
  alle: 'Netzwerk der kommunalen Jobcenter',
} as const

type Worte = Readonly<{ gremium: string; titel: string; wann: string; ort: string; tagesordnung: readonly string[]; hinweise: string }>

const kern = ({ gremium, titel, wann, ort, tagesordnung, hinweise }: Worte) =>
  [
    `${gremium}: ${titel}`,
    `Wann: ${wann}`,
    ort && `Wo: ${ort}`,
    hinweise,
    tagesordnung.length > 0 && ['Tagesordnung:', ...tagesordnung.map((punkt, i) => `${i + 1}. ${punkt}`)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')

const schluss = (link: string, vermerkText: string) => `\n\nIm Netzwerk: ${link}\n\n${vermerkText}\nDiese Nachricht wurde automatisch erstellt.\n`

const betreff = {
  einladung: (w: Worte) => `Einladung: ${w.gremium}, ${w.titel}, ${w.wann}`,
  neu: (w: Worte) => `Geändert: ${w.gremium}, ${w.titel}, ${w.wann}`,
  absage: (w: Worte) => `Abgesagt: ${w.gremium}, ${w.titel}, ${w.wann}`,
  aufruf: (w: Worte) => `Themen gesucht: ${w.gremium}, ${w.wann}`,
  tagesordnung: (w: Worte) => `Tagesordnung: ${w.gremium}, ${w.wann}`,
  unterlagen: (w: Worte) => `Unterlagen: ${w.gremium}, ${w.wann}`,
  vortag: (w: Worte) => `Morgen: ${w.gremium}, ${w.wann}`,
} as const

const anfang = {
  einladung: 'Guten Tag,\n\nwir laden Sie herzlich ein. Der Termin liegt als Kalenderdatei bei. Bitte sagen Sie im Netzwerk zu oder ab.',
  neu: 'Guten Tag,\n\nan der Sitzung hat sich etwas geändert. Die beigelegte Kalenderdatei bringt Ihren Kalender auf den neuen Stand.',
  absage: 'Guten Tag,\n\ndie Sitzung findet nicht statt. Die beigelegte Kalenderdatei nimmt den Termin aus Ihrem Kalender.',
  aufruf: 'Guten Tag,\n\nin vier Wochen treffen wir uns. Welche Themen sollen auf die Tagesordnung? Bitte tragen Sie sie im Netzwerk ein.',
  tagesordnung: 'Guten Tag,\n\nin zwei Wochen treffen wir uns. So sieht die Tagesordnung aus:',
  unterlagen: 'Guten Tag,\n\nin einer Woche treffen wir uns. Die Unterlagen finden Sie im Netzwerk.',
  vortag: 'Guten Tag,\n\nmorgen treffen wir uns.',
} as const

/** A mail about a meeting; `neu`: people were told something else before. */
export function sitzungsmail(anlass: keyof typeof anfang, worte: Worte, link: string, vertraulichkeit: string): { betreff: string; text: string } {
  return { betreff: betreff[anlass](worte), text: `${anfang[anlass]}\n\n${kern(worte)}${schluss(link, vermerk(vertraulichkeit))}` }
}

export function aufgabenmail(
  gremium: string,
  text: string,
  faellig: string,
  link: string,
  vertraulichkeit: string,
): { betreff: string; text: string } {
  return {
    betreff: `Aufgabe bis ${faellig}: ${gremium}`,
    text: `Guten Tag,\n\nIhr Haus hat in „${gremium}“ diese Aufgabe übernommen:\n\n${text}\n\nFällig am ${faellig}.${schluss(link, vermerk(vertraulichkeit))}`,
  }
}

export const postgruende = {
  ohneServer: 'Für diese Installation ist kein Mailserver eingerichtet.',
  vorbei: 'Der Anlass ist vorbei.',
  geduld: 'Der Mailserver hat die Nachricht drei Tage lang nicht angenommen.',
} as const

type Niederschrift = Readonly<{
  gremium: string
  titel: string
  vertraulichkeit: string
  wann: string
  ort: string
  /** who approved it */
  stand: string | undefined
  anwesend: readonly string[]
  punkte: readonly Readonly<{ titel: string; ergebnis: string }>[]
  protokoll: string
  beschluesse: readonly Readonly<{ nr: number; text: string; stimmen: readonly string[] }>[]
  aufgaben: readonly string[]
}>

/** Minutes as Markdown. */
export function protokolltext(n: Niederschrift): string {
  const liste = (zeilen: readonly string[]) => zeilen.map((zeile) => `- ${zeile}`).join('\n')
  const teile = [
    vermerk(n.vertraulichkeit),
    `# Protokoll: ${n.gremium}, ${n.titel}`,
    [n.wann, n.ort, n.stand === undefined ? 'Entwurf, noch nicht genehmigt' : `Genehmigt von ${n.stand}`].filter(Boolean).join('\n'),
    n.anwesend.length > 0 && `## Anwesend\n\n${liste(n.anwesend)}`,
    n.punkte.length > 0 && `## Tagesordnung\n\n${n.punkte.map((p, i) => `${i + 1}. ${p.titel}${p.ergebnis && `\n   ${p.ergebnis}`}`).join('\n')}`,
    `## Niederschrift\n\n${n.protokoll}`,
    n.beschluesse.length > 0 &&
      `## Beschlüsse\n\n${n.beschluesse.map((b) => `${b.nr}. ${b.text}${b.stimmen.length > 0 ? ` (${b.stimmen.join(', ')})` : ''}`).join('\n')}`,
    n.aufgaben.length > 0 && `## Aufgaben\n\n${liste(n.aufgaben)}`,
  ]
  return `${teile.filter(Boolean).join('\n\n')}\n`
}
