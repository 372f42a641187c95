export { liesAkte, liesGanzeAkte } from './akte.ts'
export { type Angabe, gueltigAm, inKraft } from './angabe.ts'
export {
  type AngabeArt,
  type AngabeGruppe,
  type Anschrift,
  type ArtInfo,
  angabeArten,
  anschriftSchema,
  artInfo,
  type Stamm,
  stammSchema,
} from './angabe-arten.ts'
export { type AngabeErfasst, aendereAb, erfasseAngabe, type NeueAngabe, type NeuerWert, nimmZurueck } from './angabe-erfassen.ts'
export type { AngabeFehler } from './angabe-fehler.ts'
export type { AngabeFeld, FeldForm, Geltung } from './angabe-felder.ts'
export { alsEingaben, feldname, liesEingaben } from './angabe-formular.ts'
export { angabenVor } from './angabe-rueckgaengig.ts'
export { type AngabeGetan, formularZu, fuehreAngabeAus } from './angabe-tun.ts'
export { namenVon, zeitVon } from './angaben-ansicht.ts'
export { liesAngaben } from './angaben-stand.ts'
export { angabenZuPfad } from './angaben-zu-pfad.ts'
export { alsText as angabeText, nameVon as angabeName } from './anzeige.ts'
export { erstelleApi } from './api.ts'
export {
  type Altersstufe,
  type Arbeitsbereich,
  type Arbeitsfilter,
  type Arbeitsliste,
  type Arbeitssortierung,
  type Arbeitszeile,
  altersstufen,
  arbeitsbereiche,
  arbeitsliste,
  arbeitssortierungen,
} from './arbeitsliste.ts'
export { arbeitszahlen } from './arbeitszahlen.ts'
export { befehle } from './befehle/index.ts'
export { type Brief, briefkopf, type Geschrieben, quittungsvorlage, schreibeBrief } from './brief.ts'
export { dateienAus, type GepruefteDatei, pruefeDateien } from './dateien.ts'
export {
  type Abgelegt,
  type Dokument,
  type Dokumentfassung,
  type DokumentKanal,
  type Dokumentpruefung,
  dokumenteVon,
  findDokument,
  imBlick,
  kennzeichneGesundheit,
  legeDokumentAb,
  liesDokument,
  type NeuesDokument,
} from './dokument.ts'
export {
  anschriftzeilen,
  erreichbarkeitAm,
  liesErreichbarkeit,
  mailHindernis,
  type Postweg,
  postwegAm,
  warnungenAus,
  warnungenFuer,
} from './erreichbarkeit.ts'
export { legeFallAn } from './fall-anlegen.ts'
export { type FallErgebnis, type FallFehler, fallFuer } from './fall-aus-angaben.ts'
export { imMonat, liesFalldateien } from './lesen.ts'
export { erhoeheFassung, naechsteNummer } from './nummern.ts'
export { darfOeffnen, type Fall, findFall, istId, oeffneFall, oeffneZugriffsliste } from './oeffnen.ts'
export { type FallPerson, legePersonAn, liesPersonen } from './personen.ts'
export { pruefeFalldatei } from './pruefung.ts'
export { type Angabensicht, angabensicht, sichtbare } from './sicht.ts'
export { type Fundfall, sichtbarFuer, sucheFaelle } from './suche.ts'
export { dokumentsatz } from './texte/dokument.ts'
export { schreibeVermerk, type Vermerk, vermerkeVon } from './vermerk.ts'
export {
  aendereVorgang,
  erledigeVorgang,
  legeVorgangAn,
  type NeuerVorgang,
  standNamen,
  type Vorgang,
  type VorgangAenderung,
  type VorgangArt,
  type VorgangStand,
  vorgaengeVon,
  vorgangArten,
  vorgangNamen,
  vorgangStaende,
} from './vorgang.ts'
export { type Beschaeftigte, personalMit, schuetzeFall, weiseFallZu } from './zustaendigkeit.ts'
