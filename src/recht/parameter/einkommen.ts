import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const bagatelle = zeitreihe({
  schluessel: 'frei.bagatelleinnahme',
  name: 'Kleine Einnahmen im Monat',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 1 Abs. 1 Nr. 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 1000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__1.html', sicherheit: 'gesetz' }],
})

export const kapitalertraegeFrei = zeitreihe({
  schluessel: 'frei.kapitalertraege',
  name: 'Kapitalerträge im Jahr',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 1 Abs. 1 Nr. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__1.html', sicherheit: 'gesetz' }],
})

export const erwerbUnter15Frei = zeitreihe({
  schluessel: 'frei.erwerb_unter15',
  name: 'Verdienst unter 15 Jahren',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 1 Abs. 1 Nr. 9' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__1.html', sicherheit: 'gesetz' }],
})

export const ferienjobFrei = zeitreihe({
  schluessel: 'frei.ferienjob_schueler',
  name: 'Ferienjob im Jahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11a Abs. 7' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 240000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2023-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11a.html', sicherheit: 'gesetz' },
  ],
})

export const ehrenamtFrei = zeitreihe({
  schluessel: 'frei.ehrenamt_jahresbetrag',
  name: 'Ehrenamt im Jahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11a Abs. 1 Nr. 5' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-07-01',
      wert: 300000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-01-01', wert: 330000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11a.html', sicherheit: 'gesetz' },
  ],
})

export const elterngeldFrei = zeitreihe({
  schluessel: 'frei.elterngeld',
  name: 'Freier Teil des Elterngelds',
  fundstelle: { gesetz: 'BEEG', stelle: '§ 10 Abs. 5 Satz 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 30000, quelle: 'https://www.gesetze-im-internet.de/beeg/__10.html', sicherheit: 'gesetz' }],
})

export const elterngeldPlusFrei = zeitreihe({
  schluessel: 'frei.elterngeld_plus',
  name: 'Freier Teil des ElterngeldPlus',
  fundstelle: { gesetz: 'BEEG', stelle: '§ 10 Abs. 5 Satz 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 15000, quelle: 'https://www.gesetze-im-internet.de/beeg/__10.html', sicherheit: 'gesetz' }],
})

export const verteilmonate = zeitreihe({
  schluessel: 'einmalige_einnahme.verteilmonate',
  name: 'Verteilung einer Nachzahlung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11 Abs. 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2011-04-01',
      wert: 6,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'ungeprueft',
    },
    {
      ab: '2023-01-01',
      wert: 6,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2023-07-01', wert: 6, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11.html', sicherheit: 'gesetz' },
  ],
})

export const haushaltsgemeinschaftFaktor = zeitreihe({
  schluessel: 'haushaltsgemeinschaft.freibetrag.faktor_regelbedarf',
  name: 'Freibetrag der Verwandten im Haushalt, Vielfaches der Stufe 1',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 1 Abs. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 2000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__1.html', sicherheit: 'gesetz' }],
})

export const haushaltsgemeinschaftAnteil = zeitreihe({
  schluessel: 'haushaltsgemeinschaft.anrechnung_uebersteigend',
  name: 'Vermutete Hilfe, Anteil des übersteigenden Einkommens',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 1 Abs. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 500, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__1.html', sicherheit: 'gesetz' }],
})
