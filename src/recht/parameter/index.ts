import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as absetzbetraege from './absetzbetraege.ts'
import * as aufrechnung from './aufrechnung.ts'
import * as bildungTeilhabe from './bildung-teilhabe.ts'
import * as eingliederung from './eingliederung.ts'
import * as eingliederungSgb3 from './eingliederung-sgb3.ts'
import * as einkommen from './einkommen.ts'
import * as familienleistungen from './familienleistungen.ts'
import * as mehrbedarfe from './mehrbedarfe.ts'
import * as minderung from './minderung.ts'
import * as minderungVerfahren from './minderung-verfahren.ts'
import * as personen from './personen.ts'
import * as regelbedarf from './regelbedarf.ts'
import * as unterkunft from './unterkunft.ts'
import * as verfahren from './verfahren.ts'
import * as vermoegen from './vermoegen.ts'

/** Every kept series, in the order of the statute's subjects. */
export const parameterListe: readonly Zeitreihe[] = [
  personen,
  regelbedarf,
  mehrbedarfe,
  unterkunft,
  bildungTeilhabe,
  einkommen,
  absetzbetraege,
  familienleistungen,
  vermoegen,
  minderung,
  minderungVerfahren,
  aufrechnung,
  verfahren,
  eingliederung,
  eingliederungSgb3,
].flatMap((datei): Zeitreihe[] => Object.values(datei))
