import { ablauf } from './ablauf.ts'
import { abzuege } from './abzuege.ts'
import { befunde } from './befunde.ts'
import { besitz } from './besitz.ts'
import { geld } from './geld.ts'
import { haushalt } from './haushalt.ts'
import { lage } from './lage.ts'
import { nachweise } from './nachweise.ts'
import { wohnung } from './wohnung.ts'

/**
 * German words of the conversation. `seiten`: one entry a page; `{name}` is the first name of the person a page is about, `{freibetrag}`
 * what all may keep together.
 */
export const de = { ...ablauf, befunde, nachweise, seiten: { ...haushalt, ...lage, ...wohnung, ...geld, ...abzuege, ...besitz } }
