import { fuerAlle } from '../../platform/auth/index.ts'
import type { Vordruck } from '../art-vordruck.ts'
import { dateiDesVordrucks } from '../druck-ausgabe.ts'
import { druckhaus } from '../druck-umfeld.ts'
import { dateiname, dateiwunsch, pdfAntwort } from '../vordruck-datei.ts'
import { oeffentlicheFassung } from '../vordruck-liste.ts'

/** A form as a file: to print, or to fill in on a screen. What is out of date says so on the sheet and cannot be filled in. */
export const loader = fuerAlle(async ({ db, umfeld, traegerId, jetzt, params }) => {
  const wunsch = dateiwunsch(params.datei)
  const adresse = params.adresse ?? ''
  if (wunsch === undefined || wunsch.wie === 'druckerei') throw new Response(null, { status: 404 })
  const f = await oeffentlicheFassung<Vordruck>(db, traegerId, 'vordruck', adresse, jetzt, wunsch.fassung)
  if (f === undefined || f.daten.texte[wunsch.sprache] === undefined) throw new Response(null, { status: 404 })
  const haus = await druckhaus(db, umfeld, jetzt)
  const { ueberholt } = f
  const nachfolger = ueberholt?.nachfolger && { name: ueberholt.nachfolger.name, adresse: haus.adresse(ueberholt.nachfolger.pfad) }
  const pdf = await dateiDesVordrucks(haus, { traegerId, jetzt }, f.daten, adresse, {
    sprache: wunsch.sprache,
    fassung: f.fassung,
    tag: f.ab,
    ausfuellbar: wunsch.wie === 'ausfuellbar' && ueberholt === undefined,
    ueberholt: ueberholt && { seit: ueberholt.seit, ...(nachfolger && { nachfolger }) },
  })
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return pdfAntwort(pdf, `${f.daten.nummer}-v${f.fassung}-${dateiname({ ...wunsch })}`, 'public')
})
