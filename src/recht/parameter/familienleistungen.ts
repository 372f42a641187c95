import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const kindergeldErstesKind = zeitreihe({
  schluessel: 'kindergeld.kind1',
  name: 'Kindergeld, erstes Kind',
  fundstelle: { gesetz: 'EStG', stelle: '§ 66 Abs. 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 25000, quelle: 'https://www.gesetze-im-internet.de/estg/__66.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 25500, quelle: 'https://www.gesetze-im-internet.de/estg/__66.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 25900, quelle: 'https://www.gesetze-im-internet.de/estg/__66.html', sicherheit: 'gesetz' },
  ],
})

export const unterhaltsvorschuss0bis5 = zeitreihe({
  schluessel: 'unterhaltsvorschuss.0_5',
  name: 'Unterhaltsvorschuss, 0 bis 5 Jahre',
  fundstelle: { gesetz: 'UhVorschG', stelle: '§ 2 Abs. 1, 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 18700, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 23000, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 22700, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 22700, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
  ],
})

export const unterhaltsvorschuss6bis11 = zeitreihe({
  schluessel: 'unterhaltsvorschuss.6_11',
  name: 'Unterhaltsvorschuss, 6 bis 11 Jahre',
  fundstelle: { gesetz: 'UhVorschG', stelle: '§ 2 Abs. 1, 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 25200, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 30100, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 29900, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 29900, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
  ],
})

export const unterhaltsvorschuss12bis17 = zeitreihe({
  schluessel: 'unterhaltsvorschuss.12_17',
  name: 'Unterhaltsvorschuss, 12 bis 17 Jahre',
  fundstelle: { gesetz: 'UhVorschG', stelle: '§ 2 Abs. 1, 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 33800, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 39500, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 39400, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 39400, quelle: 'https://www.gesetze-im-internet.de/uhvorschg/__2.html', sicherheit: 'gesetz' },
  ],
})

export const geringfuegigkeitsgrenze = zeitreihe({
  schluessel: 'geringfuegigkeitsgrenze',
  name: 'Minijob-Grenze',
  fundstelle: { gesetz: 'SGB IV', stelle: '§ 8 Abs. 1a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2022-10-01', wert: 52000, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 53800, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 55600, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 60300, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
  ],
})

export const kinderzuschlagHoechstens = zeitreihe({
  schluessel: 'kinderzuschlag.hoechstbetrag',
  name: 'Kinderzuschlag je Kind',
  fundstelle: { gesetz: 'BKGG', stelle: '§ 6a Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 25000, quelle: 'eigene Kenntnis', sicherheit: 'ungeprueft' },
    { ab: '2024-01-01', wert: 29200, quelle: 'eigene Kenntnis', sicherheit: 'ungeprueft' },
    { ab: '2025-01-01', wert: 29700, quelle: 'eigene Kenntnis', sicherheit: 'ungeprueft' },
    {
      ab: '2026-01-01',
      wert: 29700,
      quelle: 'https://www.buerger-geld.org/news/finanzen/kinderzuschlag-2026-wer-jetzt-anspruch-hat-und-was-ihn-vom-kindergeld-unterscheidet',
      sicherheit: 'presse',
    },
  ],
})

export const kinderzuschlagMindesteinkommenPaar = zeitreihe({
  schluessel: 'kinderzuschlag.mindesteinkommen.paar',
  name: 'Kinderzuschlag: Mindesteinkommen eines Paares',
  fundstelle: { gesetz: 'BKGG', stelle: '§ 6a Abs. 1 Nr. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 90000, quelle: 'https://www.gesetze-im-internet.de/bkgg_1996/__6a.html', sicherheit: 'gesetz' }],
})

export const kinderzuschlagMindesteinkommenAllein = zeitreihe({
  schluessel: 'kinderzuschlag.mindesteinkommen.alleinerziehend',
  name: 'Kinderzuschlag: Mindesteinkommen Alleinerziehender',
  fundstelle: { gesetz: 'BKGG', stelle: '§ 6a Abs. 1 Nr. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 60000, quelle: 'https://www.gesetze-im-internet.de/bkgg_1996/__6a.html', sicherheit: 'gesetz' }],
})

export const kinderzuschlagMinderungKind = zeitreihe({
  schluessel: 'kinderzuschlag.minderung_kindeseinkommen',
  name: 'Kinderzuschlag: Minderung durch Einkommen des Kindes',
  fundstelle: { gesetz: 'BKGG', stelle: '§ 6a Abs. 3 Satz 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 450, quelle: 'https://www.gesetze-im-internet.de/bkgg_1996/__6a.html', sicherheit: 'gesetz' }],
})
