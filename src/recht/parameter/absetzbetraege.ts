import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const grundbetrag = zeitreihe({
  schluessel: 'absetzung.grundbetrag',
  name: 'Grundbetrag bei Erwerbstätigkeit',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2 Satz 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 10000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const grundbetragNachweisgrenze = zeitreihe({
  schluessel: 'absetzung.grundbetrag.nachweisgrenze',
  name: 'Verdienst, ab dem höhere Ausgaben zählen',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2 Satz 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 40000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 40000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const grundbetragEhrenamt = zeitreihe({
  schluessel: 'absetzung.grundbetrag.ehrenamt',
  name: 'Grundbetrag bei Ehrenamt',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2 Satz 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2021-01-01',
      wert: 25000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'ungeprueft',
    },
    {
      ab: '2023-01-01',
      wert: 25000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2023-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const grundbetragJungeMenschen = zeitreihe({
  schluessel: 'absetzung.grundbetrag.junge_menschen',
  name: 'Grundbetrag für junge Menschen in Ausbildung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2b Satz 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2023-07-01',
      wert: 52000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    {
      ab: '2024-01-01',
      wert: 53800,
      quelle: 'https://www.gegen-hartz.de/news/buergergeld-grundfreibetrag-auf-einkommen-bei-schuelern-und-auszubildenden-gestiegen',
      sicherheit: 'gesetz',
    },
    { ab: '2025-01-01', wert: 55600, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 60300, quelle: 'https://www.gesetze-im-internet.de/sgb_4/__8.html', sicherheit: 'gesetz' },
  ],
})

export const grundbetragFreiwilligendienstAb25 = zeitreihe({
  schluessel: 'absetzung.grundbetrag.freiwilligendienst_ab25',
  name: 'Grundbetrag im Freiwilligendienst ab 25',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2b Satz 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-07-01', wert: 25000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' }],
})

export const taschengeldFreiwilligendienst = zeitreihe({
  schluessel: 'absetzung.grundbetrag.freiwilligendienst_taschengeld_alt',
  name: 'Abzug vom Taschengeld eines Freiwilligendienstes',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2 Satz 6' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2021-12-28',
      wert: 25000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2023-07-01', wert: null, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const ausbildungsleistungMindestens = zeitreihe({
  schluessel: 'absetzung.ausbildungsleistung.mindestbetrag',
  name: 'Mindestabzug bei Ausbildungsförderung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2b Satz 4' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2016-08-01',
      wert: 10000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'ungeprueft',
    },
    {
      ab: '2023-01-01',
      wert: 10000,
      quelle: 'https://github.com/jandinter/gesetze-im-internet (historischer Abzug der amtlichen XML-Fassungen 2021-12 bis 2025-04)',
      sicherheit: 'gesetz',
    },
    { ab: '2023-07-01', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const nichtErwerbsfaehigSatz = zeitreihe({
  schluessel: 'absetzung.nicht_erwerbsfaehig.satz',
  name: 'Freibetrag bei Verdienst nicht erwerbsfähiger Personen',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82 Abs. 3 Satz 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82.html', sicherheit: 'weisung' }],
})

export const nichtErwerbsfaehigHoechstens = zeitreihe({
  schluessel: 'absetzung.nicht_erwerbsfaehig.hoechstanteil_rbs1',
  name: 'Höchster Freibetrag nicht erwerbsfähiger Personen, Anteil der Stufe 1',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82 Abs. 3 Satz 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-12-28', wert: 500, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82.html', sicherheit: 'weisung' }],
})

export const band1Von = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band1.von',
  name: 'Erwerbstätigenfreibetrag: Beginn der ersten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 10000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const band1Bis = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band1.bis',
  name: 'Erwerbstätigenfreibetrag: Ende der ersten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2011-07-01', wert: 100000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 52000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 52000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const band1Satz = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band1.satz',
  name: 'Erwerbstätigenfreibetrag: Satz der ersten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 200, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 200, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const band2Bis = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band2.bis',
  name: 'Erwerbstätigenfreibetrag: Ende der zweiten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-07-01', wert: 100000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' }],
})

export const band2Satz = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band2.satz',
  name: 'Erwerbstätigenfreibetrag: Satz der zweiten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-07-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' }],
})

export const band3Satz = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band3.satz',
  name: 'Erwerbstätigenfreibetrag: Satz der dritten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 100, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 100, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const band3Bis = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band3.bis',
  name: 'Erwerbstätigenfreibetrag: Ende der dritten Stufe',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 120000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 120000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const band3BisMitKind = zeitreihe({
  schluessel: 'erwerbsfreibetrag.band3.bis_mit_minderjaehrigem_kind',
  name: 'Erwerbstätigenfreibetrag: Ende der dritten Stufe mit Kind',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 150000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2023-07-01', wert: 150000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__11b.html', sicherheit: 'gesetz' },
  ],
})

export const grundrenteSockel = zeitreihe({
  schluessel: 'rente_grundrentenzeiten.freibetrag.sockel',
  name: 'Grundrenten-Freibetrag: Sockel',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2a' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-01-01', wert: 10000, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82a.html', sicherheit: 'gesetz' }],
})

export const grundrenteSatz = zeitreihe({
  schluessel: 'rente_grundrentenzeiten.freibetrag.satz',
  name: 'Grundrenten-Freibetrag: Satz darüber',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 11b Abs. 2a' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-01-01', wert: 300, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82a.html', sicherheit: 'gesetz' }],
})

export const grundrenteHoechstens = zeitreihe({
  schluessel: 'rente_grundrentenzeiten.freibetrag.hoechstanteil_rbs1',
  name: 'Grundrenten-Freibetrag: Höchstanteil der Stufe 1',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82a Abs. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-01-01', wert: 500, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82a.html', sicherheit: 'gesetz' }],
})

export const grundrenteMindestjahre = zeitreihe({
  schluessel: 'rente_grundrentenzeiten.mindestjahre',
  name: 'Grundrentenzeiten',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82a Abs. 1' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2021-01-01', wert: 33, quelle: 'https://www.gesetze-im-internet.de/sgb_12/__82a.html', sicherheit: 'gesetz' }],
})

export const versicherungVolljaehrig = zeitreihe({
  schluessel: 'pauschale.versicherung.volljaehrig',
  name: 'Versicherungspauschale',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 6 Abs. 1 Nr. 1' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 3000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 3000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__6.html', sicherheit: 'gesetz' },
  ],
})

export const versicherungMinderjaehrig = zeitreihe({
  schluessel: 'pauschale.versicherung.minderjaehrig',
  name: 'Versicherungspauschale für Minderjährige mit eigenem Vertrag',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 6 Abs. 1 Nr. 2' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 3000, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 3000, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__6.html', sicherheit: 'gesetz' },
  ],
})

export const fahrtkostenKilometer = zeitreihe({
  schluessel: 'pauschale.fahrt.entfernungskilometer',
  name: 'Fahrtkosten je Entfernungskilometer',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 6 Abs. 1 Nr. 5' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 20, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 20, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__6.html', sicherheit: 'gesetz' },
  ],
})

export const verpflegungTag = zeitreihe({
  schluessel: 'pauschale.verpflegung.tag',
  name: 'Verpflegungsmehraufwand je Tag',
  fundstelle: { gesetz: 'GrusiGV', stelle: '§ 6 Abs. 3' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2012-07-01', wert: 600, quelle: 'https://github.com/bundestag/gesetze (Abzug Rechtsstand 2012-07)', sicherheit: 'gesetz' },
    { ab: '2026-07-01', wert: 600, quelle: 'https://www.gesetze-im-internet.de/algiiv_2008/__6.html', sicherheit: 'gesetz' },
  ],
})
