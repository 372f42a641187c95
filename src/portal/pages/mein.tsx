import { Link, useLoaderData } from 'react-router'
import { offeneFragen, rueckfrageTexte } from '../../antrag/index.ts'
import { findBescheid, liesBescheide } from '../../bescheid/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { Antragsweg } from '../ansicht/antragsweg.tsx'
import { BescheidKarte, type Bescheidkarte } from '../ansicht/bescheid-karte.tsx'
import { NachrichtenKarte, OffeneAufgaben } from '../ansicht/mein-listen.tsx'
import { Zahlungskasten } from '../ansicht/zahlungskasten.tsx'
import { uebernimmAntraege } from '../mein/antrag-verbinden.ts'
import { blattVomMonat, gezeigterMonat } from '../mein/bescheid-ansicht.ts'
import { liesEntscheidung } from '../mein/bescheid-lesen.ts'
import { dasWichtigste, worteZu } from '../mein/einfach.ts'
import { findMeinFall, heuteVon, leuteAm, type MeinFall } from '../mein/mein-fall.ts'
import { nachrichtenVon } from '../mein/nachrichten.ts'
import { offenePunkte } from '../mein/nachweise.ts'
import { antragsstaende, mittlereDauerTage } from '../mein/stand.ts'
import { aufzaehlung, mitUhrzeit, tagLang, tagMitWochentag } from '../mein/tage.ts'
import { wartendeAnhoerungen } from '../mein/termine.ts'
import { zahlungskarte } from '../mein/zahlung.ts'
import { texte } from '../texte/index.ts'
import { termintexte } from '../texte/termine.ts'

const MELDUNGEN = 4

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  await uebernimmAntraege(z.db, z.umfeld.tresor, z)
  const fall = await findMeinFall(z, 'Übersicht im eigenen Bereich')
  const heute = heuteVon(z)
  const akte = fall ? await ausDerAkte(z, fall) : undefined
  const antraege = await antragsstaende(z.db, z.traegerId, {
    kontoId: z.konto.kontoId,
    fallId: fall?.fallId,
    zahltag: akte?.zahlung?.tag,
    wartetBis: akte?.offen[0]?.frist,
    jetzt: z.jetzt,
  })
  return {
    name: z.konto.name,
    heute: tagMitWochentag(heute, z.sprache),
    telefon: z.umfeld.traeger.telefon,
    akte,
    antraege,
    dauer: await mittlereDauerTage(z.db, z.traegerId, z.jetzt),
  }
})

async function ausDerAkte(z: Zugriff, { fallId, aktenzeichen, personId }: MeinFall) {
  const heute = heuteVon(z)
  const leute = await leuteAm(z.db, z.traegerId, fallId, heute)
  const nachrichten = await nachrichtenVon(z.db, z.traegerId, fallId, z.konto.kontoId)
  return {
    aktenzeichen,
    wer:
      leute.length < 2
        ? ''
        : aufzaehlung([texte(z.sprache).mein.sie, ...leute.filter((m) => m.personId !== personId).map((m) => m.vorname)], z.sprache),
    zahlung: await zahlungskarte(z.db, z.traegerId, fallId, tagVon(z.jetzt)),
    anhoerungen: await wartendeAnhoerungen(z, { fallId, personId }),
    offen: await offenePunkte(z.db, z.traegerId, fallId, z.sprache),
    fragen: await fragenKarte(z, fallId),
    bescheid: await karteFuer(z, fallId),
    nachrichten: nachrichten
      .filter((n) => n.richtung === 'an-buerger')
      .slice(0, MELDUNGEN)
      .map(({ nachrichtId, betreff, verfasstVon, am, gelesen }) => ({ nachrichtId, betreff, verfasstVon, am: mitUhrzeit(am, z.sprache), gelesen })),
  }
}

/** Questions of the jobcenter that wait for an answer, as one task. */
async function fragenKarte(z: Zugriff, fallId: string): Promise<{ titel: string; frist: string } | undefined> {
  const fragen = await offeneFragen(z.db, z.traegerId, { fallId })
  return fragen[0] && { titel: rueckfrageTexte(z.sprache).aufgabe(fragen.length), frist: fragen[0].frist }
}

/** The newest decision in plain words, with the sheet of this month. */
async function karteFuer(z: Zugriff, fallId: string): Promise<Bescheidkarte | undefined> {
  const [neuester] = await liesBescheide(z.db, z.traegerId, fallId)
  const ganz = neuester && (await findBescheid(z.db, z.traegerId, neuester.bescheidId))
  if (neuester === undefined || ganz === undefined) return undefined
  const entscheidung = await liesEntscheidung(z.db, z.traegerId, fallId, neuester.bescheidId)
  const monat = entscheidung && gezeigterMonat(entscheidung, null, heuteVon(z))
  const bis = neuester.zustellung?.widerspruchBis
  return {
    bescheidId: neuester.bescheidId,
    vom: tagLang(tagVon(neuester.erlassenAm).toString(), z.sprache),
    bloecke: dasWichtigste(worteZu(z, ganz, entscheidung), 2),
    blatt: monat && blattVomMonat(monat, z.sprache),
    widerspruchBis: bis === undefined || bis < heuteVon(z) ? undefined : tagMitWochentag(bis, z.sprache),
    laeuftNoch: bis === undefined || bis >= heuteVon(z),
  }
}

/** Where everything stands: application, payment, tasks, the newest decision, messages. */
export default function Mein() {
  const d = useLoaderData<typeof loader>()
  const alle = texte(useSprache())
  const t = alle.mein
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen">
        <div className="tw-gruss">
          <div>
            <h1>{t.gruss(d.name)}</h1>
            <p className="tw-leise">{d.akte ? t.aktenzeichen(d.heute, d.akte.aktenzeichen, d.akte.wer) : t.heute(d.heute)}</p>
          </div>
          {d.akte && (
            <Link className="kern-btn kern-btn--primary" to="/mein/aenderung">
              <span className="kern-label">{alle.bereich.aenderung}</span>
            </Link>
          )}
        </div>
        {d.akte?.anhoerungen.map((a) => (
          <Antwortbitte key={a.pflichtId} a={a} />
        ))}
        <div className="tw-spalten">
          <div className="tw-s7 tw-seitenspalte">
            {!d.akte && <NichtVerbunden />}
            {d.antraege.map((a) => (
              <Antragsweg key={a.antragId} antrag={a} dauer={d.dauer} />
            ))}
            {d.akte?.bescheid && <BescheidKarte karte={d.akte.bescheid} />}
            {d.akte && !d.akte.bescheid && d.antraege.length === 0 && (
              <section aria-labelledby="stand-ohne">
                <h2 id="stand-ohne">{t.stand.ohne}</h2>
                <p>{t.stand.ohneText}</p>
              </section>
            )}
          </div>
          {d.akte && (
            <div className="tw-s5 tw-seitenspalte">
              <Zahlungskasten zahlung={d.akte.zahlung} />
              <OffeneAufgaben offen={d.akte.offen} fragen={d.akte.fragen} anhoerungen={d.akte.anhoerungen} />
              <NachrichtenKarte nachrichten={d.akte.nachrichten} />
            </div>
          )}
        </div>
      </div>
    </Seite>
  )
}

function Antwortbitte({ a }: { a: Readonly<{ pflichtId: string; bis: string }> }) {
  const t = termintexte(useSprache())
  return (
    <Hinweis art="warning" titel={a.bis === '' ? t.anhoerung : t.anhoerungBisTitel(a.bis)}>
      <p>{t.anhoerungUebersicht}</p>
      <p>
        <Link to={`/mein/termine#a-${a.pflichtId}`}>{t.anhoerungLink}</Link>
      </p>
    </Hinweis>
  )
}

function NichtVerbunden() {
  const t = texte(useSprache()).mein.nichtVerbunden
  return (
    <section className="tw-karte" aria-labelledby="verbinden">
      <h2 id="verbinden">{t.titel}</h2>
      <p>{t.text}</p>
      <div className="tw-knoepfe">
        <Link className="kern-btn kern-btn--primary" to="/mein/verbinden">
          <span className="kern-label">{t.knopf}</span>
        </Link>
        <Link className="kern-btn kern-btn--tertiary" to="/antrag">
          <span className="kern-label">{t.antrag}</span>
        </Link>
      </div>
    </section>
  )
}
