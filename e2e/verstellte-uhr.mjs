// Loaded into the server before anything else (`--import`): its clock goes wrong by the seconds in a file, at any moment.
import { readFileSync } from 'node:fs'

const { instant } = Temporal.Now
const jetzt = Date.now
const sekunden = () => Number(readFileSync(process.env.VERSTELLTE_UHR ?? '', 'utf8'))
Temporal.Now.instant = () => instant().add({ seconds: sekunden() })
Date.now = () => jetzt() + sekunden() * 1000
