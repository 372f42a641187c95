import { type Gleich, katalog, type Sprache } from '../../platform/sprache/index.ts'

const ausweg = 'Bitte speichern Sie es als PDF, oder fotografieren Sie die Seiten.'
const sichern = 'Please save it as PDF, or photograph the pages.'

const de = {
  leer: 'Die Datei ist leer. Bitte wählen Sie sie noch einmal aus.',
  zuGross: 'Die Datei ist größer als 20\u00a0MB. Bitte teilen Sie sie, oder fotografieren Sie die Seiten einzeln.',
  akteVoll: 'In diesem Fall liegen schon 300\u00a0MB. Bitte wenden Sie sich an Ihre Ansprechperson.',
  zuVieleSeiten: 'Das PDF hat mehr als 500 Seiten. Bitte teilen Sie es.',
  zuVieleBildseiten: 'Das Bild hat mehr als 50 Seiten. Bitte senden Sie es als PDF.',
  bildKaputt: 'Das Bild ist beschädigt oder zu groß. Bitte machen Sie das Foto noch einmal.',
  befall:
    'Der Virenscanner hat in dieser Datei Schadsoftware gefunden. Sie wurde nicht gespeichert. Bitte prüfen Sie Ihr Gerät, oder bringen Sie das Papier vorbei.',
  scannerWeg: 'Der Virenscanner antwortet gerade nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  pdfKaputt: 'Das PDF ist beschädigt und lässt sich nicht öffnen. Bitte speichern Sie es noch einmal, oder fotografieren Sie die Seiten.',
  pdfGeschuetzt: 'Das PDF ist mit einem Passwort geschützt. Bitte speichern Sie es ohne Passwort, oder fotografieren Sie die Seiten.',
  pdfAufwendig: 'Das PDF ist zu aufwendig. Bitte teilen Sie es, oder fotografieren Sie die Seiten.',
  heic: 'Bilder im Format HEIC können wir nicht lesen. Am iPhone hilft: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“. Oder machen Sie ein Bildschirmfoto von dem Bild und senden Sie dieses.',
  gif: 'Bilder im Format GIF nehmen wir nicht an. Bitte speichern Sie es als JPG oder PNG.',
  avif: 'Bilder im Format AVIF nehmen wir nicht an. Bitte speichern Sie es als JPG oder PNG.',
  zip: 'Das ist ein gepackter Ordner. Bitte senden Sie die Dateien darin einzeln.',
  office: `Das ist ein Office-Dokument. ${ausweg}`,
  text: `Das ist ein Textdokument. ${ausweg}`,
  film: 'Filme und Tonaufnahmen nehmen wir nicht an. Bitte fotografieren Sie die Seiten.',
  unbekannt: 'Diese Art von Datei nehmen wir nicht an. Möglich sind PDF, JPG, PNG, WEBP und TIFF.',
}

const en: Gleich<typeof de> = {
  leer: 'The file is empty. Please choose it again.',
  zuGross: 'The file is larger than 20\u00a0MB. Please split it, or photograph the pages one by one.',
  akteVoll: 'There are already 300\u00a0MB in this case. Please ask your contact person.',
  zuVieleSeiten: 'The PDF has more than 500 pages. Please split it.',
  zuVieleBildseiten: 'The picture has more than 50 pages. Please send it as PDF.',
  bildKaputt: 'The picture is damaged or too large. Please take the photo again.',
  befall: 'The virus scanner has found harmful software in this file. It was not saved. Please check your device, or bring us the paper.',
  scannerWeg: 'The virus scanner does not answer at the moment. Please try again in a few minutes.',
  pdfKaputt: 'The PDF is damaged and cannot be opened. Please save it again, or photograph the pages.',
  pdfGeschuetzt: 'The PDF is protected by a password. Please save it without a password, or photograph the pages.',
  pdfAufwendig: 'The PDF is too complex. Please split it, or photograph the pages.',
  heic: 'We cannot read pictures in HEIC format. On an iPhone this helps: Settings, Camera, Formats, “Most Compatible”. Or take a screenshot of the picture and send that.',
  gif: 'We do not take pictures in GIF format. Please save it as JPG or PNG.',
  avif: 'We do not take pictures in AVIF format. Please save it as JPG or PNG.',
  zip: 'This is a packed folder. Please send the files in it one by one.',
  office: `This is an Office document. ${sichern}`,
  text: `This is a text document. ${sichern}`,
  film: 'We do not take films and sound recordings. Please photograph the pages.',
  unbekannt: 'We do not take this kind of file. PDF, JPG, PNG, WEBP and TIFF are possible.',
}

const texte = katalog<Gleich<typeof de>>({
  de,
  einfach: {
    akteVoll: 'Sie haben schon sehr viele Dateien geschickt. Bitte fragen Sie das Jobcenter.',
    befall: 'In dieser Datei ist ein Virus. Wir haben sie nicht gespeichert. Bitte prüfen Sie Ihr Gerät. Oder bringen Sie uns das Papier.',
    scannerWeg: 'Wir können die Datei gerade nicht prüfen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    pdfKaputt: 'Die Datei ist kaputt. Bitte speichern Sie sie noch einmal. Oder machen Sie Fotos von den Seiten.',
    pdfGeschuetzt: 'Die Datei hat ein Passwort. Bitte speichern Sie sie ohne Passwort. Oder machen Sie Fotos von den Seiten.',
    pdfAufwendig: 'Die Datei ist zu schwer für uns. Bitte machen Sie Fotos von den Seiten.',
  },
  en,
})

/** Why a paper was not taken, in German: what the checks answer with. */
export const dokumentsaetze = de

/** A sentence of `dokumentsaetze` in another language; any other sentence as it is. */
export function dokumentsatz(deutsch: string, sprache: Sprache): string {
  const name = (Object.keys(de) as (keyof typeof de)[]).find((n) => de[n] === deutsch)
  return name === undefined ? deutsch : texte(sprache)[name]
}
