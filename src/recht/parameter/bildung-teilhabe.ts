import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const schulbedarfErstesHalbjahr = zeitreihe({
  schluessel: 'but.schulbedarf.erstes_halbjahr',
  name: 'Schulbedarf zum 1. August',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 28 Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2022-08-01', wert: 10400, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2023-08-01', wert: 11600, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2024-08-01', wert: 13000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2025-08-01', wert: 13000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2026-08-01', wert: 13000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
  ],
})

export const schulbedarfZweitesHalbjahr = zeitreihe({
  schluessel: 'but.schulbedarf.zweites_halbjahr',
  name: 'Schulbedarf zum 1. Februar',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 28 Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2022-02-01', wert: 5200, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2023-02-01', wert: 5800, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2024-02-01', wert: 6500, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2025-02-01', wert: 6500, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
    { ab: '2026-02-01', wert: 6500, quelle: 'https://www.gesetze-im-internet.de/sgb_12/ (Anlage zu § 34)', sicherheit: 'gesetz' },
  ],
})

export const teilhabePauschale = zeitreihe({
  schluessel: 'but.teilhabe_pauschale',
  name: 'Teilhabe am sozialen und kulturellen Leben',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 28 Abs. 7' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2019-08-01', wert: 1500, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__28.html', sicherheit: 'gesetz' }],
})

export const teilhabeAlterUnter = zeitreihe({
  schluessel: 'but.teilhabe_altersgrenze_unter',
  name: 'Altersgrenze der Teilhabe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 28 Abs. 7' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 18, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__28.html', sicherheit: 'gesetz' }],
})

export const bildungAlterUnter = zeitreihe({
  schluessel: 'but.bildung_altersgrenze_unter',
  name: 'Altersgrenze der Bildungsleistungen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 28 Abs. 1 Satz 2' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 25, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__28.html', sicherheit: 'gesetz' }],
})

export const schulausflugAnsatz = zeitreihe({
  schluessel: 'but.schulausflug_ansatz',
  name: 'Ansatz für Schulausflüge bei der Bedarfsprüfung',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 5a Nr. 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__5a.html', sicherheit: 'gesetz' }],
})

export const klassenfahrtMonate = zeitreihe({
  schluessel: 'but.klassenfahrt_verteilzeitraum_monate',
  name: 'Verteilung der Klassenfahrt bei der Bedarfsprüfung',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 5a Nr. 2' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 6, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__5a.html', sicherheit: 'gesetz' }],
})
