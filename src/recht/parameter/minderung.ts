import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const pflichtverletzungStufe1 = zeitreihe({
  schluessel: 'minderung.pflichtverletzung.stufe1',
  name: 'Minderung bei der ersten Pflichtverletzung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 100,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' },
  ],
})

export const pflichtverletzungStufe2 = zeitreihe({
  schluessel: 'minderung.pflichtverletzung.stufe2',
  name: 'Minderung bei der zweiten Pflichtverletzung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 200,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' },
  ],
})

export const pflichtverletzungStufe3 = zeitreihe({
  schluessel: 'minderung.pflichtverletzung.stufe3',
  name: 'Minderung bei jeder weiteren Pflichtverletzung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 300,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' },
  ],
})

export const minderungHoechstens = zeitreihe({
  schluessel: 'minderung.hoechstsumme',
  name: 'Höchste Summe der Minderungen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 4 Satz 1; § 84 Abs. 3 a.F.' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 300,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' },
  ],
})

export const meldeversaeumnis = zeitreihe({
  schluessel: 'meldeversaeumnis.minderung',
  name: 'Minderung bei einem Meldeversäumnis',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 32 Abs. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 100,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__32.html', sicherheit: 'gesetz' },
  ],
})

export const meldeversaeumnisAbNr = zeitreihe({
  schluessel: 'meldeversaeumnis.ab_versaeumnis_nr',
  name: 'Meldeversäumnis, ab dem gemindert wird',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 32 Abs. 1' },
  einheit: 'Anzahl',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 1,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: 2, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__32.html', sicherheit: 'gesetz' },
  ],
})

export const arbeitsverweigerung = zeitreihe({
  schluessel: 'arbeitsverweigerung.entzug',
  name: 'Entzug des Regelbedarfs bei Arbeitsverweigerung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 7' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2024-03-28',
      wert: 1000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    {
      ab: '2026-03-28',
      wert: 0,
      quelle: 'https://github.com/eriklueth/gesetze-corpus-data (Abzug der amtlichen Fassungen, Stand 2026-04-17 und 2026-04-29)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-04-23', wert: 1000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' },
  ],
})

export const restbewilligung = zeitreihe({
  schluessel: 'minderung.restbewilligung',
  name: 'Kleinste Leistung nach einer Minderung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 4 Satz 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 100, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__31a.html', sicherheit: 'gesetz' }],
})

export const nichterreichbarkeitGemeldet = zeitreihe({
  schluessel: 'nichterreichbarkeit.minderung_bei_rechtzeitiger_meldung',
  name: 'Minderung bei rechtzeitiger Meldung nach drei Meldeversäumnissen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 32 Abs. 3 Satz 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__32.html', sicherheit: 'gesetz' }],
})
