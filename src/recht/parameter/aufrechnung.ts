import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const darlehenstilgung = zeitreihe({
  schluessel: 'darlehen.tilgung',
  name: 'Tilgung eines Darlehens, Anteil des Regelbedarfs',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 42a Abs. 2 Satz 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2011-04-01', wert: 100, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 50, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__42a.html', sicherheit: 'gesetz' },
  ],
})

export const tilgungRuhtAb = zeitreihe({
  schluessel: 'darlehen.tilgung.ruht_ab_aufrechnung',
  name: 'Aufrechnung, ab der die Tilgung ruht',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 42a Abs. 2 Satz 4' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 200, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__42a.html', sicherheit: 'gesetz' }],
})

export const aufrechnungGering = zeitreihe({
  schluessel: 'aufrechnung.regelsatz_gering',
  name: 'Aufrechnung nach § 41a, § 48 SGB X',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 43 Abs. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2011-04-01', wert: 100, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 100, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__43.html', sicherheit: 'gesetz' },
  ],
})

export const aufrechnungSonst = zeitreihe({
  schluessel: 'aufrechnung.regelsatz_sonst',
  name: 'Aufrechnung anderer Forderungen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 43 Abs. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2011-04-01', wert: 300, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__43.html', sicherheit: 'gesetz' },
  ],
})

export const aufrechnungHoechstens = zeitreihe({
  schluessel: 'aufrechnung.hoechstsumme',
  name: 'Höchste Summe der Aufrechnungen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 43 Abs. 2 Satz 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2011-04-01', wert: 300, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__43.html', sicherheit: 'gesetz' },
  ],
})

export const aufrechnungJahre = zeitreihe({
  schluessel: 'aufrechnung.hoechstdauer',
  name: 'Dauer einer Aufrechnung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 43 Abs. 4' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-04-01', wert: 3, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__43.html', sicherheit: 'gesetz' }],
})

export const aufrechnungPflichtUnter = zeitreihe({
  schluessel: 'aufrechnung.pflicht_unter',
  name: 'Forderung, unter der aufgerechnet werden muss',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 43 Abs. 1 Satz 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 7000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__43.html', sicherheit: 'gesetz' }],
})
