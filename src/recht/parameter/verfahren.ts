import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const bewilligungszeitraumMonate = zeitreihe({
  schluessel: 'bewilligungszeitraum.regel',
  name: 'Bewilligungszeitraum',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 41 Abs. 3' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2016-08-01', wert: 12, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__41.html', sicherheit: 'gesetz' }],
})

export const bagatelleAbschliessend = zeitreihe({
  schluessel: 'bagatelle.abschliessende_entscheidung',
  name: 'Kleinste Erstattung nach einer vorläufigen Entscheidung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 41a Abs. 6 Satz 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 5000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__41a.html', sicherheit: 'gesetz' }],
})
