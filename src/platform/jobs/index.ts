export {
  type Arbeiter,
  type Auftrag,
  AuftragGescheitert,
  type Programm,
  type ProgrammInSchritten,
  starteArbeiter,
  type Verzeichnis,
} from './arbeiter.ts'
export { beauftrage, type NeuerAuftrag, type Stockend, stockendeAuftraege, wiederholeAuftrag } from './auftrag.ts'
export { beauftrageStatistik, statistikAuftraege } from './statistik.ts'
