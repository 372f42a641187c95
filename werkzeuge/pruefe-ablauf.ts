// npm run pruefe:ablauf [-- 2026-11-01]: names every parameter whose kept period ends within 60 days of the day, default today.
// Exit code 1 if there is one, 2 for a wrong use. Run weekly (docs/anleitungen/im-betrieb.md), not in the checks of a change.
import { parameterListe } from '../src/recht/index.ts'
import { laeuftAb } from './ablauf.ts'

const [argument, ...rest] = process.argv.slice(2)
const tag = alsTag(argument ?? Temporal.Now.plainDateISO('Europe/Berlin').toString())

if (tag === undefined || rest.length > 0) {
  console.error('Aufruf: npm run pruefe:ablauf [-- JJJJ-MM-TT]')
  process.exitCode = 2
} else {
  const bald = laeuftAb(parameterListe, tag)
  for (const { name, gepflegtBis, fundstelle } of bald) console.log(`${gepflegtBis}  ${name} (${fundstelle.stelle} ${fundstelle.gesetz})`)
  console.log(`${bald.length} von ${parameterListe.length} Parametern sind nur noch bis höchstens ${tag.add({ days: 60 })} gepflegt.`)
  process.exitCode = bald.length > 0 ? 1 : 0
}

function alsTag(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
