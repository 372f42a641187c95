import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const karenzzeitMonate = zeitreihe({
  schluessel: 'kdu.karenzzeit_monate',
  name: 'Karenzzeit der Unterkunft',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 22 Abs. 1 Satz 2' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 12, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__22.html', sicherheit: 'gesetz' }],
})

export const karenzdeckelFaktor = zeitreihe({
  schluessel: 'kdu.karenzdeckel_faktor',
  name: 'Deckel der Unterkunftskosten, Vielfaches der angemessenen Kosten',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 22 Abs. 1 Satz 6' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__22.html', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 1500, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__22.html', sicherheit: 'gesetz' },
  ],
})

export const instandhaltungMonate = zeitreihe({
  schluessel: 'kdu.instandhaltung_betrachtungszeitraum_monate',
  name: 'Betrachtungszeitraum der Instandhaltung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 22 Abs. 2 Satz 1' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 12, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__22.html', sicherheit: 'gesetz' }],
})
