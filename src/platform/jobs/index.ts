export { type Arbeiter, type Auftrag, AuftragGescheitert, arbeiteAb, type Programm, starteArbeiter, type Verzeichnis } from './arbeiter.ts'
export { beauftrage, type NeuerAuftrag, type Stockend, stockendeAuftraege, wiederholeAuftrag } from './auftrag.ts'
