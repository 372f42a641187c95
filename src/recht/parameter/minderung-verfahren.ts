import { zeitreihe } from '../grundlage/zeitreihe.ts'

/** The law until 30 June 2026, read in the official texts of February 2023, June 2024 and 29 June 2026. */
const alt = 'https://github.com/jandinter/gesetze-im-internet und https://github.com/kmein/gesetze (amtliche Fassungen von 2023 bis 29.06.2026)'
const p31a = 'https://www.gesetze-im-internet.de/sgb_2/__31a.html'
const p31b = 'https://www.gesetze-im-internet.de/sgb_2/__31b.html'
const p32 = 'https://www.gesetze-im-internet.de/sgb_2/__32.html'

const dauer = (stufe: 1 | 2 | 3, name: string) =>
  zeitreihe({
    schluessel: `minderung.dauer.stufe${stufe}`,
    name,
    fundstelle: { gesetz: 'SGB II', stelle: '§ 31b Abs. 2' },
    einheit: 'Monate',
    gepflegtBis: '2026-12-31',
    werte: [
      { ab: '2023-01-01', wert: stufe, quelle: alt, sicherheit: 'gesetz' },
      { ab: '2026-07-01', wert: 3, quelle: p31b, sicherheit: 'gesetz' },
    ],
  })

export const pflichtverletzungDauer1 = dauer(1, 'Dauer der Minderung bei der ersten Pflichtverletzung')
export const pflichtverletzungDauer2 = dauer(2, 'Dauer der Minderung bei der zweiten Pflichtverletzung')
export const pflichtverletzungDauer3 = dauer(3, 'Dauer der Minderung bei jeder weiteren Pflichtverletzung')

export const minderungMindestdauer = zeitreihe({
  schluessel: 'minderung.mindestdauer',
  name: 'Kürzeste Dauer einer Minderung, wenn die Pflicht nachgeholt wird',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31b Abs. 2' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 1, quelle: alt, sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 1, quelle: p31b, sicherheit: 'gesetz' },
  ],
})

export const minderungFrist = zeitreihe({
  schluessel: 'minderung.feststellungsfrist',
  name: 'Zeit, in der eine Minderung festgestellt sein muss',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31b Abs. 1 Satz 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 6, quelle: alt, sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 6, quelle: p31b, sicherheit: 'gesetz' },
  ],
})

export const beratungHoechstalter = zeitreihe({
  schluessel: 'minderung.beratung.alter_unter',
  name: 'Alter, bis zu dem nach einer Minderung Beratung anzubieten ist',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 6' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 25, quelle: alt, sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 25, quelle: p31a, sicherheit: 'gesetz' },
  ],
})

export const beratungFrist = zeitreihe({
  schluessel: 'minderung.beratung.frist',
  name: 'Zeit, in der nach einer Minderung Beratung anzubieten ist',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31a Abs. 6' },
  einheit: 'Tage',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 28, quelle: alt, sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 28, quelle: p31a, sicherheit: 'gesetz' },
  ],
})

export const meldeversaeumnisDauer = zeitreihe({
  schluessel: 'meldeversaeumnis.dauer',
  name: 'Dauer der Minderung bei einem Meldeversäumnis',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 32 Abs. 2' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 1, quelle: alt, sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 1, quelle: p32, sicherheit: 'gesetz' },
  ],
})

export const nichterreichbarNach = zeitreihe({
  schluessel: 'nichterreichbarkeit.versaeumte_termine',
  name: 'Versäumte Termine hintereinander, nach denen jemand als nicht erreichbar gilt',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 7b Abs. 4' },
  einheit: 'Anzahl',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 3, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__7b.html', sicherheit: 'gesetz' }],
})

export const arbeitsverweigerungMindestdauer = zeitreihe({
  schluessel: 'arbeitsverweigerung.mindestdauer',
  name: 'Kürzeste Dauer des Entzugs bei Arbeitsverweigerung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31b Abs. 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 1, quelle: p31b, sicherheit: 'gesetz' }],
})

export const arbeitsverweigerungHoechstdauer = zeitreihe({
  schluessel: 'arbeitsverweigerung.hoechstdauer',
  name: 'Längste Dauer des Entzugs bei Arbeitsverweigerung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 31b Abs. 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2026-07-01', wert: 2, quelle: p31b, sicherheit: 'gesetz' }],
})

export const auNachweisTage = zeitreihe({
  schluessel: 'meldung.nachweis_arbeitsunfaehigkeit',
  name: 'Kalendertage, bis zu deren Ende eine Arbeitsunfähigkeit nachzuweisen ist',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 56 Abs. 1' },
  einheit: 'Tage',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 3, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__56.html', sicherheit: 'gesetz' }],
})
