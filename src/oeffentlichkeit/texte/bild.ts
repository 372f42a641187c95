import { alsDatum } from '../../platform/ui/zahl.ts'

/** What pictures say to those who look after them; German only. */
export const bildTexte = {
  kanal: {
    web: 'Internetseiten',
    presse: 'Presse',
    druck: 'Druck',
    sozial: 'Soziale Netzwerke',
  },
  zurueckgezogen: (titel: string, grund: string) =>
    `Das Bild „${titel}“ ist zurückgezogen${grund === '' ? '' : ` (${grund})`} und darf nicht mehr gezeigt werden.`,
  abgelaufen: (titel: string, bis: string) => `Das Recht am Bild „${titel}“ ist am ${alsDatum(bis)} ausgelaufen.`,
  kanalFehlt: (titel: string, kanal: string) => `Das Bild „${titel}“ ist für „${kanal}“ nicht freigegeben.`,
  datei: {
    leer: 'Bitte wählen Sie eine Datei aus.',
    zuGross: (mb: number) => `Die Datei ist größer als ${mb}\u00a0MB.`,
    unbekannt: 'Die Datei ist kein Bild, das hier verwendet werden kann. Möglich sind PNG, JPEG, WebP und SVG.',
    unlesbar: 'Das Bild lässt sich nicht öffnen. Vielleicht ist die Datei beschädigt.',
    zuVielePunkte: 'Das Bild hat zu viele Bildpunkte. Möglich sind bis zu 60 Millionen, zum Beispiel 9.000 × 6.600.',
    winzig: 'Das Bild ist kleiner als 16 × 16 Bildpunkte.',
    svgForm: 'Die SVG-Datei ist kein gültiges XML.',
    svgMasse: 'Der SVG-Datei fehlen Breite und Höhe (viewBox).',
    svgZuViel: 'Die SVG-Datei ist zu umfangreich. Bitte vereinfachen Sie die Zeichnung.',
    svgKreis: 'In der SVG-Datei verweisen Teile im Kreis aufeinander.',
    svgLeer: 'In der SVG-Datei bleibt nach dem Prüfen nichts zu zeigen.',
  },
  fehler: {
    zuLang: (zeichen: number) => `Bitte höchstens ${zeichen} Zeichen.`,
    tag: 'Bitte ein Datum mit Tag, Monat und Jahr, zum Beispiel 16.09.2027.',
    titel: 'Bitte geben Sie dem Bild einen Titel.',
    urheber: 'Bitte nennen Sie, wer das Bild gemacht hat.',
    nachweis: 'Bitte geben Sie den Bildnachweis an, zum Beispiel „Foto: Landkreis Harz“.',
    lizenz: 'Bitte wählen Sie, mit welchem Recht Sie das Bild zeigen.',
    ccFassung: 'Bitte wählen Sie die Fassung der Creative-Commons-Lizenz.',
    beleg: 'Bitte geben Sie an, wo der Kauf belegt ist, zum Beispiel die Nummer der Rechnung.',
    alt: 'Bitte beschreiben Sie das Bild für Menschen, die es nicht sehen.',
    kanaele: 'Bitte wählen Sie mindestens einen Ort, an dem das Bild erscheinen darf.',
    person: 'Bitte nennen Sie die abgebildete Person.',
    einwilligung: 'Bitte wählen Sie, worauf sich das Zeigen der Person stützt.',
    umfang: 'Bitte nennen Sie, wofür die Einwilligung gilt.',
    sorgeberechtigte: 'Bitte nennen Sie, wer für das Kind eingewilligt hat.',
    weg: 'Dieses Bild gibt es nicht.',
    fremd: 'Dieses Bild gehört allen Jobcentern. Nur die Koordination ändert es.',
    grund: 'Bitte nennen Sie den Grund.',
    schonZurueckgezogen: 'Das Bild ist schon zurückgezogen.',
  },
} as const
