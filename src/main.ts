import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { antragAuftraege, beauftrageEntwurfspflege, beauftrageFristerinnerung, fristAuftraege, saeeUebungsantrag } from './antrag/index.ts'
import { beauftrageZustellungNachsehen, bescheidAuftraege, bescheidPost } from './bescheid/index.ts'
import { erstelleApi, mailHindernis } from './fall/index.ts'
import { anmeldeAuftraege, beauftrageAufraeumen, legeUebungskontenAn, oidcZugang, uebungstabelle } from './platform/auth/index.ts'
import { systemuhr, tagVon } from './platform/clock/index.ts'
import { ortVon, readConfig } from './platform/config/index.ts'
import { DatenordnerBelegt, findTraeger, forTraeger, openDb, ServerUngeeignet, stoerungIn } from './platform/db/index.ts'
import { adresseKontext, anwendung, lausche, type Umfeld, umfeldKontext } from './platform/http/index.ts'
import { beauftrageStatistik, starteArbeiter, statistikAuftraege } from './platform/jobs/index.ts'
import { postAuftraege, smtpVersand, uebungsVersand } from './platform/post/index.ts'
import { oeffneTresor } from './platform/tresor/index.ts'
import { richteVirenschutzEin } from './platform/virenschutz/index.ts'
import { nachrichtPost } from './portal/index.ts'
import { saeeHaushalte } from './uebung/index.ts'
import { bucheBescheid } from './zahlung/index.ts'

const bau = join(import.meta.dirname, '..', 'build')
const WEITERE_PORTS = 20

/** Wires the rooms to the platform and answers until the process is told to stop. */
async function starte(): Promise<void> {
  const gelesen = readConfig(process.env)
  if (!gelesen.ok) return gibAuf(gelesen.fehler.saetze)
  const config = gelesen.wert
  const oidc = oidcZugang(config.oidc)
  if (!oidc.ok) return gibAuf([oidc.satz])
  const build = (await import(pathToFileURL(join(bau, 'server', 'index.js')).href)) as ServerBuild
  const db = await openDb(ortVon(config), { uebung: true })
  const traeger = await findTraeger(db, config.traeger)
  if (!traeger) {
    await db.destroy()
    return gibAuf([
      config.traeger === undefined
        ? 'In dieser Datenbank gibt es noch keinen Träger. Angelegt wird einer mit: ./tragwerk traeger anlegen, oder zum Üben mit: ./tragwerk datenbank einrichten --uebung'
        : `Einen Träger mit dem Kürzel „${config.traeger}“ gibt es in dieser Datenbank nicht.`,
    ])
  }
  if (config.eigner !== undefined)
    console.error(
      'Hinweis: Der laufende Dienst braucht TRAGWERK_DATENBANK_EIGNER nicht. Lassen Sie das Passwort des Eigners aus seiner Umgebung weg.',
    )
  richteVirenschutzEin(config.clamd)
  const tresor = oeffneTresor({ hauptschluessel: config.schluessel, ordner: config.daten })
  const versand = config.smtp !== undefined ? smtpVersand(config.smtp) : traeger.uebungsdaten ? uebungsVersand(db) : undefined
  const umfeld: Umfeld = {
    db,
    traeger,
    uhr: systemuhr,
    tresor,
    haken: { buche: bucheBescheid },
    ...(oidc.zugang && { oidc: oidc.zugang }),
    ...(versand && { post: { uebung: config.smtp === undefined } }),
  }
  const uebungskonten = await legeUebungskontenAn(db, traeger, umfeld.uhr.jetzt())
  await saeeHaushalte(umfeld, (name) => console.log(`Übungsdaten: Haushalt ${name}`))
  const seiten = createRequestHandler(build, 'production')
  const app = anwendung({
    ordner: join(bau, 'client'),
    api: erstelleApi(),
    hinterProxy: config.hinterProxy,
    seiten: (anfrage, adresse) => {
      const kontext = new RouterContextProvider()
      kontext.set(umfeldKontext, umfeld)
      kontext.set(adresseKontext, adresse)
      return seiten(anfrage, kontext)
    },
  })
  await forTraeger(db, traeger.traegerId, async (trx) => {
    const h = { traegerId: traeger.traegerId, jetzt: umfeld.uhr.jetzt() }
    await beauftrageStatistik(trx, h)
    await beauftrageAufraeumen(trx, h)
    await beauftrageEntwurfspflege(trx, h)
    await beauftrageZustellungNachsehen(trx, h)
    await beauftrageFristerinnerung(trx, h)
    if (traeger.uebungsdaten) await saeeUebungsantrag(trx, tresor, h)
  })
  const dienst = await lausche(app, { ...config, versuche: config.portFest ? 1 : WEITERE_PORTS })
  const post = postAuftraege({
    versand,
    adresse: config.adresse ?? dienst.adresse.replace(/\/$/, ''),
    tresor,
    hindernis: (trx, h, wen) => mailHindernis(trx, h.traegerId, wen, tagVon(h.jetzt).toString()),
    folgen: { bescheid: bescheidPost, nachricht: nachrichtPost },
  })
  const arbeiter = starteArbeiter(umfeld, {
    ...statistikAuftraege,
    ...anmeldeAuftraege,
    ...antragAuftraege,
    ...fristAuftraege,
    ...bescheidAuftraege,
    ...post,
  })
  console.log(`Tragwerk läuft: ${dienst.adresse}`)
  if (uebungskonten.length > 0) console.log(`\n${uebungstabelle(uebungskonten)}`)
  const beende = async () => {
    await dienst.beende()
    await arbeiter.stoppe()
    await db.destroy()
    process.exit(0)
  }
  process.once('SIGINT', () => void beende())
  process.once('SIGTERM', () => void beende())
}

function gibAuf(saetze: readonly string[]): void {
  for (const satz of saetze) console.error(satz)
  process.exitCode = 1
}

try {
  await starte()
} catch (fehler) {
  if (fehler instanceof DatenordnerBelegt || fehler instanceof ServerUngeeignet) gibAuf([fehler.message])
  else if (fehler instanceof Error && 'code' in fehler && fehler.code === 'EADDRINUSE')
    gibAuf(['Der Port ist schon belegt. Mit TRAGWERK_PORT lässt sich ein anderer wählen.'])
  else if (stoerungIn(fehler) === 'weg')
    gibAuf(['Die Datenbank antwortet nicht. Bitte prüfen Sie die Adresse in TRAGWERK_DATENBANK und ob der Server dort läuft.'])
  else if (stoerungIn(fehler) === 'voll')
    gibAuf(['Auf dem Datenträger ist kein Platz mehr. Bitte schaffen Sie Platz und starten Sie Tragwerk noch einmal.'])
  else throw fehler
}
