/** Names of the parts of the editorial desk, for the tiles of its start page. */
export const kachelWorte = {
  freigaben: { name: 'Freigaben', wozu: 'Prüfen und freigeben' },
  seiten: { name: 'Seiten', wozu: 'Texte des Auftritts' },
  hinweise: { name: 'Hinweise', wozu: 'Kurzfristiges' },
  leistungen: { name: 'Leistungen', wozu: 'Was es gibt und für wen' },
  standorte: { name: 'Standorte', wozu: 'Adressen und Öffnungszeiten' },
  ansprechstellen: { name: 'Ansprechstellen', wozu: 'Wer wofür erreichbar ist' },
  richtwerte: { name: 'Richtwerte', wozu: 'Höchstbeträge der Unterkunft' },
  zahlen: { name: 'Zahlen', wozu: 'Zahlen mit Gültigkeit und Quelle' },
  bilder: { name: 'Bilder', wozu: 'Fotos, Zeichnungen, Rechte' },
  kampagnen: { name: 'Kampagnen', wozu: 'Pakete für alle Jobcenter' },
  marke: { name: 'Gemeinsame Marke', wozu: 'Ein- und ausschalten, Logo' },
  erscheinung: { name: 'Erscheinung', wozu: 'Name, Logo und Farbe' },
  einstellungen: { name: 'Einstellungen', wozu: 'Impressum, Pressekontakt, Freigabe' },
} as const
