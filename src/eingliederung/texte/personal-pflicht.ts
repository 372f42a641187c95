/** Words of breaches, hearings and obligations for staff and in letters. */
export const pflichtarten = {
  meldeversaeumnis: 'Meldeversäumnis',
  pflichtverletzung: 'Pflichtverletzung',
  arbeitsverweigerung: 'Arbeitsverweigerung',
} as const

export const pflichtstaende = {
  anhoerung: 'Anhörung',
  'ohne-folge': 'ohne Folge beendet',
  vorgelegt: 'zur Freigabe vorgelegt',
  entschieden: 'entschieden',
  beendet: 'vorzeitig beendet',
} as const

export const pflichtnamen = {
  eigenbemuehungen: 'Eigenbemühungen nicht gemacht oder nicht nachgewiesen',
  arbeit: 'Arbeit, Ausbildung oder § 16e-Stelle nicht angetreten oder abgebrochen',
  massnahme: 'Maßnahme oder Kurs nicht angetreten oder abgebrochen',
  sperrzeit: 'Sperrzeit oder Erlöschen des Arbeitslosengeldes',
} as const

export const mitwirkungsnamen = {
  eigenbemuehungen: 'Eigenbemühungen',
  arbeit: 'Arbeit aufnehmen oder fortsetzen',
  ausbildung: 'Ausbildung aufnehmen oder fortsetzen',
  p16e: 'Beschäftigung nach § 16e aufnehmen oder fortsetzen',
  massnahme: 'an einer Maßnahme teilnehmen',
  integrationskurs: 'am Integrationskurs teilnehmen',
  berufssprachkurs: 'am Berufssprachkurs teilnehmen',
} as const

export const pflichtFehler = {
  nichtDa: 'Diesen Vorgang gibt es nicht.',
  stand: 'Der Vorgang ist inzwischen weiter. Bitte laden Sie die Seite neu.',
  tag: 'Bitte geben Sie den Tag an. Er liegt nicht in der Zukunft.',
  nichtGepflegt: 'Für diesen Tag ist das Recht im Programm noch nicht gepflegt. Bitte entscheiden Sie hier nicht.',
  frist: (tage: number) => `Bitte lassen Sie mindestens ${tage} Tage Zeit zum Antworten.`,
  schonAngehoert: 'Die Anhörung ist schon verschickt.',
  nochNichtAngehoert: 'Die Anhörung ist noch nicht verschickt.',
  antwort: 'Bitte schreiben Sie, was war.',
  text: 'Bitte begründen Sie, wie Sie Grund und Härte beurteilen.',
  wahl: 'Bitte entscheiden Sie über den wichtigen Grund und über die Härte.',
  fristLaeuft: (bis: string) => `Bis zum ${bis} kann die Person noch antworten.`,
  keineFolge: 'Nach den Regeln folgt hier nichts. Beenden Sie den Vorgang ohne Folge.',
  nichtEntschieden: 'Es gibt hier keine geltende Minderung.',
  andereMonate: 'Seit der Vorlage hat sich der Vorschlag geändert, zum Beispiel der erste Monat. Bitte geben Sie zurück und legen Sie neu vor.',
  unterlage: 'Bitte geben Sie an, worum es geht.',
  verlangt: 'Bitte füllen Sie aus, was verlangt wird.',
  grund: 'Bitte geben Sie einen Grund an.',
  angabe: 'Die Minderung lässt sich nicht eintragen:',
} as const

export const pflichtVorgang = {
  anhoeren: (name: string) => `${name}: versäumten Termin klären, Anhörung senden`,
  antwort: (name: string) => `${name} hat auf die Anhörung geantwortet`,
  abgelaufen: 'Frist der Anhörung',
  umsetzen: (nummer: string) => `Minderung ${nummer}: Änderungsbescheid erstellen`,
  umsetzenFehlt: (monate: string) => `Entschieden sind die Monate ${monate}. Bitte neu rechnen und bescheiden.`,
  vermieter: 'Direktzahlung an den Vermieter prüfen.',
  anspruchEndet: (monat: string) => `Der Anspruch endet mit dem Monat ${monat}: Bewilligung für die Zeit danach aufheben, Kopfteile neu verteilen.`,
  zurueck: (nummer: string) => `Minderung ${nummer} endet früher: Änderungsbescheid erstellen`,
  beratung: (name: string) => `${name}: Beratung nach Minderung anbieten (unter 25) und Kooperationsplan überprüfen`,
  beratungFrist: '§\u00a031a Abs.\u00a06 SGB\u00a0II: vier Wochen',
  frist: '§\u00a024 SGB\u00a0X: Zeit zum Antworten',
} as const

export const anhoerungBrief = {
  titel: 'Anhörung: Bitte sagen Sie uns, was war',
  dateiname: 'Anhörung',
  einleitung: (was: string) => `${was} Bevor wir entscheiden, möchten wir wissen, wie es dazu kam.`,
  termin: (tag: string) => `Sie waren am ${tag} zu einem Termin eingeladen und sind nicht gekommen.`,
  pflicht: (tag: string, was: string) => `Nach unseren Unterlagen ist am ${tag} Folgendes geschehen: ${was}.`,
  frage1: 'Was war der Grund?',
  frage1Warum:
    'Ein wichtiger Grund kann zum Beispiel sein: Krankheit, ein Notfall mit einem Kind, ein Vorstellungsgespräch, oder die Einladung kam nicht an.',
  frage1Nachweis: 'Bitte legen Sie einen Nachweis bei, wenn Sie einen haben. Das Gesetz verlangt, dass Sie den Grund darlegen und nachweisen.',
  frage2: 'Wäre eine Kürzung für Sie eine besondere Härte?',
  frage2Warum: 'Bitte schreiben Sie, was wir über Ihre Lage wissen müssen.',
  antworten: 'So können Sie antworten',
  bis: (tag: string) => `Bitte antworten Sie bis ${tag}: im Portal unter „Termine“, mit einem Brief, am Telefon oder persönlich.`,
  persoenlich: 'Sie können verlangen, dass wir Sie persönlich anhören. Ein Anruf genügt.',
  angeboten: 'Wir bieten Ihnen ausdrücklich an, persönlich mit uns zu sprechen. Bitte melden Sie sich für einen Termin.',
  folgen: 'Was danach geschehen kann',
  folgenText:
    'Gab es einen wichtigen Grund und ist er nachgewiesen, ist die Sache erledigt. Sonst kann Ihr Regelbedarf nach den §§\u00a031 bis 32 SGB\u00a0II gemindert werden. Die Kosten Ihrer Wohnung werden nicht gekürzt. Entschieden ist noch nichts.',
  recht: 'Diese Anhörung beruht auf §\u00a024 SGB\u00a0X.',
} as const

export const minderungText = {
  titel: 'Minderung Ihrer Leistung',
  titelNicht: 'Ihre Leistung: Sie gelten als nicht erreichbar',
  tenorMinderung: (monate: string, prozent: string) =>
    `Ihr Grundsicherungsgeld wird ${monate} um ${prozent}\u00a0% des für Sie maßgebenden Regelbedarfs gemindert.`,
  tenorVerweigerung: (monate: string) => `Ihr Anspruch auf den Regelbedarf entfällt ${monate}.`,
  tenorNicht: (monat: string) =>
    `Sie gelten als nicht erreichbar. Im Monat ${monat} erhalten Sie Grundsicherungsgeld ohne den Regelbedarf. Danach endet Ihr Anspruch.`,
  unterkunft: 'Die Leistungen für Unterkunft und Heizung werden nicht gemindert.',
  aenderung: 'Der Bewilligungsbescheid wird mit einem gesonderten Änderungsbescheid angepasst.',
  sachverhaltTermin: (tag: string) =>
    `Sie waren zu einem Termin am ${tag} aufgefordert und sind nicht erschienen. Über die Folgen waren Sie schriftlich belehrt.`,
  sachverhaltPflicht: (tag: string, was: string) => `Am ${tag}: ${was}.`,
  angehoert: (tag: string) => `Mit Schreiben vom ${tag} haben wir Sie angehört.`,
  keineAntwort: 'Sie haben nicht geantwortet.',
  geantwortet: 'Ihre Antwort haben wir berücksichtigt.',
  persoenlich: (tag: string) => `Am ${tag} haben wir Sie persönlich angehört.`,
  sofort: 'Widerspruch und Klage gegen diesen Bescheid haben keine aufschiebende Wirkung (§\u00a039 Nr.\u00a01 SGB\u00a0II).',
  sgb10: '§\u00a024 SGB\u00a0X',
  von: (monat: string) => `im Monat ${monat}`,
  vonBis: (von: string, bis: string) => `von ${von} bis ${bis}`,
} as const

/** A changed wording is a new version; what was sent keeps its own. */
export const rechtsfolgenPflicht = {
  fassung: 'pflicht-2026-07',
  absaetze: [
    'Erfüllen Sie diese Pflichten ohne wichtigen Grund nicht, wird Ihr Regelbedarf um 30\u00a0% für drei Monate gemindert (§§\u00a031, 31a, 31b SGB\u00a0II). Die Kosten Ihrer Wohnung werden nicht gekürzt.',
    'Holen Sie die Pflicht nach oder erklären Sie ernsthaft, ihr nachzukommen, endet die Minderung, frühestens nach einem Monat.',
    'Lehnen Sie eine zumutbare Arbeit willentlich ab, die Sie tatsächlich und unmittelbar aufnehmen könnten, entfällt der Regelbedarf für mindestens einen und höchstens zwei Monate (§\u00a031a Abs.\u00a07 SGB\u00a0II).',
    'Es wird nichts gemindert, wenn Sie einen wichtigen Grund darlegen und nachweisen, oder wenn es eine außergewöhnliche Härte wäre. Bevor etwas entschieden wird, hören wir Sie an.',
  ],
} as const

export const verpflichtungText = {
  titel: 'Verpflichtung zur Mitwirkung',
  tenor: 'Sie werden verpflichtet:',
  eigenbemuehungen: (was: string, anzahl: number, je: string, form: string, bis: string) =>
    `Eigenbemühungen: ${was}. Mindestens ${anzahl} je ${je}. Nachweis: ${form}, spätestens am ${bis}.`,
  anderes: (art: string, was: string) => `${art}: ${was}.`,
  A: 'Sie haben eine Einladung zu einem Gespräch ohne wichtigen Grund nicht wahrgenommen.',
  B: 'Schritte, die im Kooperationsplan vereinbart waren, sind nicht getan, obwohl ihr Tag vorbei ist.',
  C: (grund: string) => `Ein Kooperationsplan ist nicht zustande gekommen oder wird nicht fortgeführt: ${grund}`,
  planBeruecksichtigt: 'Den geltenden Kooperationsplan haben wir berücksichtigt.',
  ohnePlan: 'Ein Kooperationsplan gilt zurzeit nicht.',
  zumutbar: 'Was verlangt wird, ist Ihnen zumutbar (§\u00a010 SGB\u00a0II).',
  sofort: 'Widerspruch und Klage gegen diesen Bescheid haben keine aufschiebende Wirkung (§\u00a039 Nr.\u00a01 SGB\u00a0II).',
  je: { woche: 'Woche', monat: 'Monat' },
} as const
