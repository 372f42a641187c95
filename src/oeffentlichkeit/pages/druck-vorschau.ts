import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { istSprache } from '../../platform/sprache/index.ts'
import { nummerVon } from '../druck-bearbeiten.ts'
import { stueckAus, vordruckAus } from '../druck-formular.ts'
import { alsEntwurf, befundeZu, entwurfsdatei, seitenbilder } from '../druck-werkstatt.ts'
import { datenVon, getInhalt } from '../redaktion-lesen.ts'
import { werteAus } from '../redaktion-werte.ts'
import { dateiwunsch, pdfAntwort } from '../vordruck-datei.ts'

/** A version of a draft as a file: for those who write and approve only. `?datei=de-ausfuellbar-v3.pdf` */
export const loader = geschuetzt('inhalt.lesen', async ({ db, umfeld, traegerId, jetzt, params, request }) => {
  const inhalt = await getInhalt(db, traegerId, params.inhaltId, jetzt)
  const wunsch = dateiwunsch(new URL(request.url).searchParams.get('datei') ?? '')
  const e = wunsch && alsEntwurf(inhalt.art, datenVon(inhalt, wunsch.fassung ?? inhalt.fassung))
  if (wunsch === undefined || e === undefined || e.daten.texte[wunsch.sprache] === undefined) throw new Response(null, { status: 404 })
  const fassung = wunsch.fassung ?? inhalt.fassung
  // a version that the public has seen bears its number; every other one says that it is a draft
  const gezeigt = inhalt.schritte.some((s) => s.was === 'veroeffentlicht' && s.fassung === fassung)
  const datei = await entwurfsdatei(db, umfeld, jetzt, e, wunsch, gezeigt ? fassung : undefined)
  if (!datei.ok) throw new Response(null, { status: 404 })
  return pdfAntwort(datei.pdf, `${e.daten.nummer}-${wunsch.sprache}-${wunsch.wie}.pdf`, 'private')
})

/** What is being typed, as pictures of the real pages: asked by the page after a pause. Nothing is kept. */
export const action = geschuetzt('vordruck.gestalten', async ({ db, umfeld, traegerId, jetzt, params, request }) => {
  const inhalt = await getInhalt(db, traegerId, params.inhaltId, jetzt)
  const werte = werteAus(await formularAus(request))
  const e = alsEntwurf(inhalt.art, { ...(inhalt.art === 'vordruck' ? vordruckAus(werte) : stueckAus(werte)), nummer: nummerVon(inhalt) })
  const sprache = werte._vorschau?.[0]
  if (e === undefined) return Response.json({ bilder: [], befunde: [] })
  const datei = await entwurfsdatei(db, umfeld, jetzt, e, { sprache: istSprache(sprache) && e.daten.texte[sprache] ? sprache : 'de', wie: 'blatt' })
  if (!datei.ok) return Response.json({ bilder: [], befunde: await befundeZu(db, umfeld, jetzt, e) })
  return Response.json({ bilder: await seitenbilder(datei.pdf, 640), befunde: await befundeZu(db, umfeld, jetzt, e, datei.ueberlauf) })
})
