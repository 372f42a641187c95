import { fuerAlle } from '../../platform/auth/index.ts'
import { dateiDesStuecks } from '../druck-ausgabe.ts'
import type { Druckstueck } from '../druck-schema.ts'
import { druckhaus } from '../druck-umfeld.ts'
import { dateiname, dateiwunsch, pdfAntwort } from '../vordruck-datei.ts'
import { oeffentlicheFassung } from '../vordruck-liste.ts'

/** A flyer, poster or leaflet as a file; only the version in force. */
export const loader = fuerAlle(async ({ db, umfeld, traegerId, jetzt, params }) => {
  const wunsch = dateiwunsch(params.datei)
  const adresse = params.adresse ?? ''
  if (wunsch === undefined || wunsch.wie !== 'blatt' || wunsch.fassung !== undefined) throw new Response(null, { status: 404 })
  const f = await oeffentlicheFassung<Druckstueck>(db, traegerId, 'druckstueck', adresse, jetzt)
  if (f === undefined || f.ueberholt !== undefined || f.daten.texte[wunsch.sprache] === undefined) throw new Response(null, { status: 404 })
  const haus = await druckhaus(db, umfeld, jetzt)
  const ausgabe = { sprache: wunsch.sprache, fassung: f.fassung, tag: f.ab, fuer: 'web' as const }
  const pdf = await dateiDesStuecks(haus, { traegerId, jetzt }, f.daten, adresse, ausgabe)
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return pdfAntwort(pdf, `${f.daten.nummer}-v${f.fassung}-${dateiname({ ...wunsch })}`, 'public')
})
