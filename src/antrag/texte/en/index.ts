import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from '../de/index.ts'
import { ablauf } from './ablauf.ts'
import { abzuege } from './abzuege.ts'
import { befunde } from './befunde.ts'
import { besitz } from './besitz.ts'
import { geld } from './geld.ts'
import { haushalt } from './haushalt.ts'
import { lage } from './lage.ts'
import { nachweise } from './nachweise.ts'
import { wohnung } from './wohnung.ts'

export const en: Gleich<typeof de> = { ...ablauf, befunde, nachweise, seiten: { ...haushalt, ...lage, ...wohnung, ...geld, ...abzuege, ...besitz } }
