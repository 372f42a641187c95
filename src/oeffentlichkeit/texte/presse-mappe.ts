/** Words of the media kit; it is a German file. */
export const mappeTexte = {
  spalten: ['Datei', 'Titel', 'Nachweis', 'Lizenz', 'Beschreibung', 'Nutzbar bis', 'Mit KI erstellt'],
  lizenz: {
    eigen: 'eigenes Bild',
    gekauft: 'gekauft, nur für Berichte',
    cc: 'Creative Commons',
    presse: 'frei für die Presse',
    kommunal: 'aus der Verwaltung',
  },
  ohneEnde: 'ohne Ende',
  ja: 'ja',
  liesmich: (haus: string, tag: string, adresse: string, dateien: readonly string[]) =>
    `Pressemappe von ${haus}\nStand: ${tag}\n\nSie dürfen alles darin für Berichte verwenden. Nennen Sie bei Bildern den Nachweis aus bilder/nachweise.csv\nund achten Sie auf die Lizenz und den letzten Tag der Nutzung. Die Marke gehört ihren Eigentümern:\nBitte verändern Sie sie nicht.\n\nNeueste Fassung: ${adresse}/presse/mappe.zip\n\nInhalt:\n${dateien.map((d) => `- ${d}`).join('\n')}\n`,
} as const
