import { eingliederungFolgen } from './eingliederung/index.ts'
import { foerderungFolgen } from './foerderung/index.ts'
import type { Verfuegungsfolge } from './platform/http/umfeld.ts'
import { teilhabeFolgen } from './teilhabe/index.ts'

/** What single decisions bring about: each room brings its kinds along (`{ ...foerderungFolgen }`). The server starts with it, tests too. */
export const verfuegungen: Readonly<Record<string, Verfuegungsfolge>> = { ...eingliederungFolgen, ...foerderungFolgen, ...teilhabeFolgen }
