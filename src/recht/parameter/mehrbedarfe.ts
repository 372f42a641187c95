import { zeitreihe } from '../grundlage/zeitreihe.ts'

export const schwangerschaft = zeitreihe({
  schluessel: 'mehrbedarf.schwangerschaft_prozent',
  name: 'Mehrbedarf bei Schwangerschaft',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 170, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const schwangerschaftTageVorTermin = zeitreihe({
  schluessel: 'mehrbedarf.schwangerschaft_beginn_tage_vor_et',
  name: 'Beginn der 13. Schwangerschaftswoche vor dem Entbindungstermin',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 2' },
  einheit: 'Tage',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2005-01-01',
      wert: 196,
      quelle:
        'https://haufe.de/sozialwesen/sgb-office-professional/sauer-sgbii-21-mehrbedarfe-22-mehrbedarf-fuer-werdende-muetter-abs2_idesk_PI434_HI6541729.html',
      sicherheit: 'presse',
    },
  ],
})

export const alleinerziehendeGrundstufe = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_grundstufe_prozent',
  name: 'Mehrbedarf für Alleinerziehende, Nr. 1',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3 Nr. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 360, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const alleinerziehendeJeKind = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_je_kind_prozent',
  name: 'Mehrbedarf für Alleinerziehende je Kind, Nr. 2',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3 Nr. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 120, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const alleinerziehendeHoechstens = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_hoechst_prozent',
  name: 'Höchster Mehrbedarf für Alleinerziehende',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3 Nr. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 600, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const alleinerziehendeAlterEinKind = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_altersgrenze_ein_kind',
  name: 'Altersgrenze bei einem Kind',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3 Nr. 1' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 7, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const alleinerziehendeAlterMehrereKinder = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_altersgrenze_zwei_drei_kinder',
  name: 'Altersgrenze bei zwei oder drei Kindern',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3 Nr. 1' },
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 16, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const wechselmodellFaktor = zeitreihe({
  schluessel: 'mehrbedarf.alleinerziehend_wechselmodell_faktor',
  name: 'Anteil des Mehrbedarfs im Wechselmodell',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2009-03-03', wert: 500, quelle: 'https://jobcenter-bochum.de/geld-wohnen/weitere-leistungen/mehrbedarfe', sicherheit: 'presse' }],
})

export const temporaerKopfAbAnteil = zeitreihe({
  schluessel: 'temporaere_bg.kopf_ab_anteil',
  name: 'Kind zählt als Kopf der Wohnung ab diesem Anteil der Tage',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 22 Abs. 1, § 21 Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2021-01-01',
      wert: 400,
      quelle: 'eigene Festlegung, an BSG B 4 AS 50/07 R und B 14 AS 23/18 R angelehnt (Wechselmodell in etwa haelftig)',
      sicherheit: 'ungeprueft',
    },
  ],
})

export const temporaerWechselmodellBisAnteil = zeitreihe({
  schluessel: 'temporaere_bg.wechselmodell_bis_anteil',
  name: 'Wechselmodell bis zu diesem Anteil der Tage',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2021-01-01',
      wert: 600,
      quelle: 'eigene Festlegung, an BSG B 4 AS 50/07 R und B 14 AS 23/18 R angelehnt (Wechselmodell in etwa haelftig)',
      sicherheit: 'ungeprueft',
    },
  ],
})

export const teilhabe = zeitreihe({
  schluessel: 'mehrbedarf.teilhabe_prozent',
  name: 'Mehrbedarf bei Leistungen zur Teilhabe am Arbeitsleben',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 4, § 23 Nr. 2 und 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 350, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const merkzeichenG = zeitreihe({
  schluessel: 'mehrbedarf.erwerbsgemindert_merkzeichen_g_prozent',
  name: 'Mehrbedarf bei voller Erwerbsminderung mit Merkzeichen G',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 23 Nr. 4' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 170, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__23.html', sicherheit: 'gesetz' }],
})

export const mehrbedarfHoechstens = zeitreihe({
  schluessel: 'mehrbedarf.hoechstsumme_abs_2_bis_5_prozent',
  name: 'Höchste Summe der Mehrbedarfe nach Abs. 2 bis 5',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 8' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 1000, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const ernaehrungMukoviszidose = zeitreihe({
  schluessel: 'mehrbedarf.ernaehrung.mukoviszidose_prozent',
  name: 'Ernährung bei Mukoviszidose',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 5' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2020-09-16',
      wert: 300,
      quelle: 'https://sozialrecht.berlin.de/kategorie/rundschreiben/rs-soz-12-2016-anlage-2-1523172.html',
      sicherheit: 'weisung',
    },
  ],
})

export const ernaehrungZoeliakie = zeitreihe({
  schluessel: 'mehrbedarf.ernaehrung.zoeliakie_prozent',
  name: 'Ernährung bei Zöliakie',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 5' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2020-09-16',
      wert: 200,
      quelle: 'https://sozialrecht.berlin.de/kategorie/rundschreiben/rs-soz-12-2016-anlage-2-1523172.html',
      sicherheit: 'weisung',
    },
  ],
})

export const ernaehrungDialyse = zeitreihe({
  schluessel: 'mehrbedarf.ernaehrung.terminale_niereninsuffizienz_dialyse_prozent',
  name: 'Ernährung bei Dialyse',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 5' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2020-09-16',
      wert: 50,
      quelle: 'https://sozialrecht.berlin.de/kategorie/rundschreiben/rs-soz-12-2016-anlage-2-1523172.html',
      sicherheit: 'weisung',
    },
  ],
})

export const ernaehrungMangelernaehrung = zeitreihe({
  schluessel: 'mehrbedarf.ernaehrung.krankheitsassoziierte_mangelernaehrung_prozent',
  name: 'Ernährung bei krankheitsassoziierter Mangelernährung',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 5' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [
    {
      ab: '2020-09-16',
      wert: 100,
      quelle: 'https://sozialrecht.berlin.de/kategorie/rundschreiben/rs-soz-12-2016-anlage-2-1523172.html',
      sicherheit: 'weisung',
    },
  ],
})

export const warmwasserStufe1bis3 = zeitreihe({
  schluessel: 'mehrbedarf.warmwasser.rbs1_2_3_prozent',
  name: 'Warmwasser, Stufe 1 bis 3',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 7 Satz 2 Nr. 1' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 23, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const warmwasserStufe4 = zeitreihe({
  schluessel: 'mehrbedarf.warmwasser.rbs4_prozent',
  name: 'Warmwasser, Stufe 4',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 7 Satz 2 Nr. 2' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 14, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const warmwasserStufe5 = zeitreihe({
  schluessel: 'mehrbedarf.warmwasser.rbs5_prozent',
  name: 'Warmwasser, Stufe 5',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 7 Satz 2 Nr. 3' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 12, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})

export const warmwasserStufe6 = zeitreihe({
  schluessel: 'mehrbedarf.warmwasser.rbs6_prozent',
  name: 'Warmwasser, Stufe 6',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 21 Abs. 7 Satz 2 Nr. 4' },
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2011-01-01', wert: 8, quelle: 'https://www.gesetze-im-internet.de/sgb_2/__21.html', sicherheit: 'gesetz' }],
})
