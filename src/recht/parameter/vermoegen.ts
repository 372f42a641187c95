import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const freibetragJePerson = zeitreihe({
  schluessel: 'vermoegen.freibetrag.je_person',
  name: 'Vermögensfreibetrag je Person',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 1500000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' },
  ],
})

export const karenzErstePerson = zeitreihe({
  schluessel: 'vermoegen.karenz.erste_person',
  name: 'Vermögensfreibetrag in der Karenzzeit, erste Person',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 4' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 4000000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' },
  ],
})

export const karenzWeiterePerson = zeitreihe({
  schluessel: 'vermoegen.karenz.weitere_person',
  name: 'Vermögensfreibetrag in der Karenzzeit, jede weitere Person',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 4' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 1500000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' },
  ],
})

export const karenzMonate = zeitreihe({
  schluessel: 'vermoegen.karenz.dauer',
  name: 'Karenzzeit des Vermögens',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 12,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2026-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' },
  ],
})

export const freibetragBis30 = zeitreihe({
  schluessel: 'vermoegen.freibetrag.bis_vollendung_30',
  name: 'Vermögensfreibetrag bis zum vollendeten 30. Lebensjahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 500000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const freibetragAb31 = zeitreihe({
  schluessel: 'vermoegen.freibetrag.ab_31_lebensjahr',
  name: 'Vermögensfreibetrag ab dem 31. Lebensjahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 1000000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const freibetragAb41 = zeitreihe({
  schluessel: 'vermoegen.freibetrag.ab_41_lebensjahr',
  name: 'Vermögensfreibetrag ab dem 41. Lebensjahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 1250000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const freibetragAb51 = zeitreihe({
  schluessel: 'vermoegen.freibetrag.ab_51_lebensjahr',
  name: 'Vermögensfreibetrag ab dem 51. Lebensjahr',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 2000000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const hausFlaeche = zeitreihe({
  schluessel: 'vermoegen.haus.wohnflaeche',
  name: 'Wohnfläche eines geschützten Hauses',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 1 Satz 2 Nr. 5' },
  einheit: 'Hundertstel Quadratmeter',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 14000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const wohnungFlaeche = zeitreihe({
  schluessel: 'vermoegen.eigentumswohnung.wohnflaeche',
  name: 'Wohnfläche einer geschützten Eigentumswohnung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 1 Satz 2 Nr. 5' },
  einheit: 'Hundertstel Quadratmeter',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 13000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const flaecheJeWeiterePerson = zeitreihe({
  schluessel: 'vermoegen.wohnflaeche.zuschlag_je_person',
  name: 'Wohnfläche für jede weitere Person',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 1 Satz 2 Nr. 5' },
  einheit: 'Hundertstel Quadratmeter',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 2000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const flaecheAbPersonen = zeitreihe({
  schluessel: 'vermoegen.wohnflaeche.zuschlag_ab_mehr_als',
  name: 'Zuschlag zur Wohnfläche bei mehr als so vielen Personen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 1 Satz 2 Nr. 5' },
  einheit: 'Personen',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 4, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__12.html', sicherheit: 'gesetz' }],
})

export const kfzAngemessen = zeitreihe({
  schluessel: 'vermoegen.kfz.angemessen',
  name: 'Angemessener Wert eines Kraftfahrzeugs',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 12 Abs. 1 Satz 2 Nr. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-01-01',
      wert: 1500000,
      quelle: 'https://www.gegen-hartz.de/news/auch-buergergeld-bezieher-duerfen-ein-auto-besitzen',
      sicherheit: 'presse',
    },
  ],
})
