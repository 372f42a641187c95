import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import { antragAuftraege, feldkatalog, fristAuftraege } from './antrag/index.ts'
import { bescheidAuftraege, bescheidPost } from './bescheid/index.ts'
import { terminAuftraege, terminKalender } from './eingliederung/index.ts'
import { erstelleApi, mailHindernis } from './fall/index.ts'
import { foerderungAuftraege } from './foerderung/index.ts'
import { anbieterApi, massnahmeAuftraege } from './massnahme/index.ts'
import { lieferAuftraege, netzwerkAuftraege } from './netzwerk/index.ts'
import { presseAuftraege, verbindeFeldkatalog } from './oeffentlichkeit/index.ts'
import { anmeldeAuftraege, oidcZugang } from './platform/auth/index.ts'
import { systemuhr, tagVon } from './platform/clock/index.ts'
import { ortVon, readConfig } from './platform/config/index.ts'
import { DatenordnerBelegt, findTraeger, forTraeger, openDb, ServerUngeeignet, stoerungIn } from './platform/db/index.ts'
import { anwendung, type Gewaehlt, hostVon, lausche, seitenFuer, type Umfeld, waehleTraeger } from './platform/http/index.ts'
import { starteArbeiter, statistikAuftraege } from './platform/jobs/index.ts'
import { postAuftraege, smtpVersand, uebungsVersand } from './platform/post/index.ts'
import { oeffneTresor } from './platform/tresor/index.ts'
import { richteVirenschutzEin } from './platform/virenschutz/index.ts'
import { nachrichtPost, schreibeAnPerson } from './portal/index.ts'
import { meldepruefungAuftraege, meldungAuftraege, zaehleEigene } from './statistik/index.ts'
import { verfuegungen } from './verfuegungen.ts'
import { vermittlungAuftraege } from './vermittlung/index.ts'
import { beauftrageFuerAlle, bereiteUebungVor } from './vorbereitung.ts'
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
  if ((await findTraeger(db, config.traeger)) === undefined) {
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
  verbindeFeldkatalog(feldkatalog())
  const tresor = oeffneTresor({ hauptschluessel: config.schluessel, ordner: config.daten })
  let adresse = config.adresse ?? `http://localhost:${config.port}`
  const wahl = waehleTraeger(db, { erster: config.traeger, grund: () => adresse })
  const umfeldFuer = ({ traeger, adresse, stand, erster }: Gewaehlt): Umfeld => ({
    db,
    traeger,
    adresse,
    stand,
    uhr: systemuhr,
    tresor,
    haken: { buche: bucheBescheid, zaehleEigene, schreibeAnPerson, verfuegungen },
    ...(config.jobsuche && { jobsuche: config.jobsuche }),
    ...(oidc.zugang && erster && { oidc: oidc.zugang }), // it knows the people of one house
    ...((config.smtp !== undefined || traeger.uebungsdaten) && { post: { uebung: config.smtp === undefined } }),
  })
  const alle = await wahl.alle()
  const uebungen = await bereiteUebungVor(alle.map(umfeldFuer), (name) => console.log(`Übungsdaten: Haushalt ${name}`))
  await beauftrageFuerAlle(db, alle, systemuhr.jetzt())
  const app = anwendung({
    ordner: join(bau, 'client'),
    api: erstelleApi(
      anbieterApi(async (c) => {
        const gewaehlt = await wahl.fuerAnfrage(hostVon(c, config.hinterProxy), c.req.path)
        return gewaehlt && umfeldFuer(gewaehlt)
      }),
    ),
    hinterProxy: config.hinterProxy,
    seiten: seitenFuer(build, wahl, umfeldFuer),
  })
  const dienst = await lausche(app, { ...config, versuche: config.portFest ? 1 : WEITERE_PORTS })
  adresse = config.adresse ?? dienst.adresse.replace(/\/$/, '')
  const versand = config.smtp !== undefined ? smtpVersand(config.smtp) : uebungsVersand(db)
  const post = postAuftraege({
    versand,
    adresse: wahl.adresse,
    tresor,
    hindernis: (trx, h, wen) => mailHindernis(trx, h.traegerId, wen, tagVon(h.jetzt).toString()),
    folgen: { bescheid: bescheidPost, nachricht: nachrichtPost },
    kalender: terminKalender,
  })
  const arbeiter = starteArbeiter(
    { db, uhr: systemuhr },
    {
      ...statistikAuftraege,
      ...anmeldeAuftraege,
      ...antragAuftraege,
      ...fristAuftraege,
      ...vermittlungAuftraege,
      ...bescheidAuftraege,
      ...terminAuftraege,
      ...foerderungAuftraege,
      ...massnahmeAuftraege,
      ...lieferAuftraege(db, zaehleEigene),
      ...netzwerkAuftraege({ versand, adresse: (traegerId) => forTraeger(db, traegerId, (trx) => wahl.adresse(trx, traegerId)) }),
      ...presseAuftraege({ db, versand, adresse: wahl.adresse, tresor }),
      ...meldepruefungAuftraege,
      ...meldungAuftraege(tresor),
      ...post,
    },
  )
  const nachsehen = stuendlich(async () => beauftrageFuerAlle(db, await wahl.alle(), systemuhr.jetzt()))
  console.log(`Tragwerk läuft: ${dienst.adresse}`)
  if (uebungen !== '') console.log(`\n${uebungen}`)
  const beende = async () => {
    clearInterval(nachsehen)
    await dienst.beende()
    await arbeiter.stoppe()
    await db.destroy()
    process.exit(0)
  }
  process.once('SIGINT', () => void beende())
  process.once('SIGTERM', () => void beende())
}

/** A Träger that was added meanwhile gets its work without a new start. */
function stuendlich(tat: () => Promise<void>): NodeJS.Timeout {
  return setInterval(() => void tat().catch((fehler: unknown) => console.error(fehler)), 60 * 60 * 1000)
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
