import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const regelbedarfStufe1 = zeitreihe({
  schluessel: 'regelbedarf.rbs1',
  name: 'Regelbedarf Stufe 1 (Alleinstehende, Alleinerziehende)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 50200, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 56300, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 56300, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 56300, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const regelbedarfStufe2 = zeitreihe({
  schluessel: 'regelbedarf.rbs2',
  name: 'Regelbedarf Stufe 2 (Partner)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 45100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 50600, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 50600, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 50600, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const regelbedarfStufe3 = zeitreihe({
  schluessel: 'regelbedarf.rbs3',
  name: 'Regelbedarf Stufe 3 (Erwachsene unter 25 bei den Eltern)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 40200, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 45100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 45100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 45100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const regelbedarfStufe4 = zeitreihe({
  schluessel: 'regelbedarf.rbs4',
  name: 'Regelbedarf Stufe 4 (14 bis 17 Jahre)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 42000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 47100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 47100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 47100, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const regelbedarfStufe5 = zeitreihe({
  schluessel: 'regelbedarf.rbs5',
  name: 'Regelbedarf Stufe 5 (6 bis 13 Jahre)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 34800, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 39000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 39000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 39000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const regelbedarfStufe6 = zeitreihe({
  schluessel: 'regelbedarf.rbs6',
  name: 'Regelbedarf Stufe 6 (unter 6 Jahren)',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 31800, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 35700, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 35700, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 35700, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 28)', sicherheit: 'gesetz' },
  ],
})

export const sofortzuschlag = zeitreihe({
  schluessel: 'sofortzuschlag',
  name: 'Sofortzuschlag',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 72 Abs. 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2022-07-01', wert: 2000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__72.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 2500, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__72.html', sicherheit: 'gesetz' },
  ],
})
