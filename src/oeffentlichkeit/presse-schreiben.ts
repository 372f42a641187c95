import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { artMitteilung, type Mitteilung } from './art-mitteilung.ts'
import { type InhaltFehler, legeInhaltAn, schreibeFassung } from './inhalt.ts'
import { findInhalt } from './lesen.ts'
import { meldeAnpassung } from './presse-anpassung.ts'
import { mitFreigaben } from './presse-zitat.ts'
import { alsAdresse } from './redaktion-werte.ts'

type Geschrieben<T> = Readonly<{ ok: true } & T> | Readonly<{ ok: false; fehler: InhaltFehler }>

/** Begins a release; its address is made of the title and stays, whatever the title becomes. */
export async function beginneMitteilung(db: TraegerDb, h: Handlung, daten: unknown): Promise<Geschrieben<{ inhaltId: string }>> {
  const gelesen = artMitteilung.schema.safeParse(daten)
  const grund =
    alsAdresse(gelesen.success ? gelesen.data.texte.de.titel.replace(/\{[^}]*\}|\[\[[^\]]*\]\]/g, ' ') : '')
      .slice(0, 80)
      .replace(/-+$/, '') || 'mitteilung'
  const ohne = gelesen.success ? ohneFreigaben(gelesen.data) : daten
  for (let nr = 1; nr < 50; nr++) {
    const angelegt = await legeInhaltAn(db, h, 'mitteilung', { adresse: nr === 1 ? grund : `${grund}-${nr}`, daten: ohne })
    if (angelegt.ok || angelegt.fehler.art !== 'vergeben') return angelegt
  }
  return legeInhaltAn(db, h, 'mitteilung', { adresse: `${grund}-${crypto.randomUUID().slice(0, 8)}`, daten: ohne })
}

/**
 * Writes the next version. Approvals of quotes are put in by the program: from what the form sends none is taken. One that came in while
 * somebody was writing is no reason to send them back.
 */
export async function speichereMitteilung(
  db: TraegerDb,
  h: Handlung,
  inhaltId: string,
  daten: unknown,
  { erwartet, ausFassung }: Readonly<{ erwartet: number; ausFassung?: number }>,
): Promise<Geschrieben<{ fassung: number }>> {
  const gelesen = artMitteilung.schema.safeParse(daten)
  const inhalt = await findInhalt(db, h.traegerId, inhaltId, h.jetzt)
  const voll = gelesen.success ? await mitFreigaben(db, h.traegerId, inhaltId, gelesen.data) : daten
  const von = (nr: number) => {
    const fassung = artMitteilung.schema.safeParse(inhalt?.fassungen.find((f) => f.fassung === nr)?.daten)
    return fassung.success ? JSON.stringify(ohneFreigaben(fassung.data)) : undefined
  }
  const nurFreigaben = inhalt !== undefined && erwartet < inhalt.fassung && von(erwartet) === von(inhalt.fassung)
  const geschrieben = await schreibeFassung(db, h, inhaltId, voll, {
    erwartet: nurFreigaben ? inhalt.fassung : erwartet,
    ...(ausFassung !== undefined && { ausFassung }),
  })
  if (geschrieben.ok && gelesen.success) await meldeAnpassung(db, h, gelesen.data)
  return geschrieben
}

function ohneFreigaben(daten: Mitteilung): Mitteilung {
  return { ...daten, zitate: daten.zitate.map(({ person, funktion, text }) => ({ person, funktion, text })) }
}
