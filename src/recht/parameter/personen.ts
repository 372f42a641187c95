import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const mindestalterErwerbsfaehige = zeitreihe({
  schluessel: 'altersgrenze.mindestalter_erwerbsfaehige',
  name: 'Mindestalter der Erwerbsfähigkeit',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7 Abs. 1 Satz 1 Nr. 1' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 15, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7.html', sicherheit: 'gesetz' }],
})

export const kindAlterUnter = zeitreihe({
  schluessel: 'altersgrenze.kind_in_bg_unter',
  name: 'Altersgrenze der Kinder in der Bedarfsgemeinschaft',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7 Abs. 3 Nr. 4' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2006-07-01', wert: 25, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7.html', sicherheit: 'gesetz' }],
})

export const betreutesKindAlterUnter = zeitreihe({
  schluessel: 'hilfebeduerftigkeit.kind_betreut_eigenes_kind.altersgrenze',
  name: 'Altersgrenze des eigenen Kindes nach § 9 Abs. 3',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 9 Abs. 3' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 6, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__9.html', sicherheit: 'gesetz' }],
})

export const schwangerTageVorTermin = zeitreihe({
  schluessel: 'hilfebeduerftigkeit.kind_schwanger.tage_vor_et',
  name: 'Beginn der Schwangerschaft vor dem Entbindungstermin',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 9 Abs. 3' },
  einheit: 'Tage',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 280, quelle: 'eigene Festlegung (rechnerischer Beginn der Schwangerschaft)', sicherheit: 'ungeprueft' }],
})

export const altersgrenzeVor1947 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_vor_1947',
  name: 'Altersgrenze, Jahrgang vor 1947',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2005-01-01', wert: 780, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1947 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1947',
  name: 'Altersgrenze, Jahrgang 1947',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 781, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1948 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1948',
  name: 'Altersgrenze, Jahrgang 1948',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 782, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1949 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1949',
  name: 'Altersgrenze, Jahrgang 1949',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 783, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1950 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1950',
  name: 'Altersgrenze, Jahrgang 1950',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 784, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1951 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1951',
  name: 'Altersgrenze, Jahrgang 1951',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 785, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1952 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1952',
  name: 'Altersgrenze, Jahrgang 1952',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 786, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1953 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1953',
  name: 'Altersgrenze, Jahrgang 1953',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 787, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1954 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1954',
  name: 'Altersgrenze, Jahrgang 1954',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 788, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1955 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1955',
  name: 'Altersgrenze, Jahrgang 1955',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 789, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1956 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1956',
  name: 'Altersgrenze, Jahrgang 1956',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 790, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1957 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1957',
  name: 'Altersgrenze, Jahrgang 1957',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 791, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1958 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1958',
  name: 'Altersgrenze, Jahrgang 1958',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 792, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1959 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1959',
  name: 'Altersgrenze, Jahrgang 1959',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 794, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1960 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1960',
  name: 'Altersgrenze, Jahrgang 1960',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 796, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1961 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1961',
  name: 'Altersgrenze, Jahrgang 1961',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 798, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1962 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1962',
  name: 'Altersgrenze, Jahrgang 1962',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 800, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenze1963 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_1963',
  name: 'Altersgrenze, Jahrgang 1963',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 802, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})

export const altersgrenzeAb1964 = zeitreihe({
  schluessel: 'altersgrenze.jahrgang_ab_1964',
  name: 'Altersgrenze, Jahrgang ab 1964',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7a' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2012-01-01', wert: 804, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7a.html', sicherheit: 'gesetz' }],
})
