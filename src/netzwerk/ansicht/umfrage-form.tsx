import { landnamen } from '../landnamen.ts'
import type { Antwort } from '../taten.ts'
import { umfrageForm as t } from '../texte/personal-austausch.ts'
import { Auswahl, ausKatalog, Feld, Formular, getippt, Knopf, type Wahlmoeglichkeit } from './felder.tsx'

const FRAGEN = [0, 1, 2] as const

type Props = Readonly<{ antwort: Antwort | undefined; gremien: readonly Wahlmoeglichkeit[]; koordiniert: boolean }>

/** A ballot: circle, deadline, up to three questions; it works without a script. */
export function UmfrageForm({ antwort, gremien, koordiniert }: Props) {
  const w = getippt(antwort, 'stellen')
  const schlecht = antwort && !antwort.ok ? antwort.feld : undefined
  return (
    <Formular tat="stellen" antwort={antwort}>
      <Feld name="titel" label={t.titel} wert={w('titel')} />
      <Feld name="text" label={t.text} art="lang" frei wert={w('text')} />
      <div className="nw-reihe">
        {koordiniert ? (
          <Auswahl name="kreis" label={t.kreis} wert={w('kreis', 'alle')} optionen={ausKatalog(t.kreise)} />
        ) : (
          <input type="hidden" name="kreis" value="gremium" />
        )}
        <Auswahl name="gremium" label={t.gremium} frei={koordiniert} wert={w('gremium')} optionen={gremien} fehlerhaft={schlecht === 'gremium'} />
        {koordiniert && (
          <Auswahl name="land" label={t.land} frei wert={w('land')} optionen={ausKatalog(landnamen)} fehlerhaft={schlecht === 'land'} />
        )}
      </div>
      <div className="nw-reihe">
        <Auswahl name="geheim" label={t.geheim} wert={w('geheim', 'offen')} optionen={ausKatalog(t.geheimWahl)} />
        <Feld name="quorum" label={t.quorum} hinweis={t.quorumHinweis} art="number" frei wert={w('quorum')} fehlerhaft={schlecht === 'quorum'} />
      </div>
      <div className="nw-reihe">
        <Feld name="fristTag" label={t.frist} art="date" wert={w('fristTag')} fehlerhaft={schlecht === 'fristTag'} />
        <Feld name="fristZeit" label={t.fristZeit} art="time" wert={w('fristZeit', '18:00')} />
      </div>
      {FRAGEN.map((nr) => (
        <fieldset key={nr}>
          <legend>{t.frageNr(nr + 1)}</legend>
          <Feld name="frage" label={t.frage} frei={nr > 0} wert={w('frage', '', nr)} />
          <Auswahl name="frageArt" label={t.frageArt} wert={w('frageArt', 'janein', nr)} optionen={ausKatalog(t.frageArten)} />
          <Feld
            name="frageAntworten"
            label={t.antworten}
            hinweis={t.antwortenHinweis}
            art="lang"
            zeilen={3}
            frei
            wert={w('frageAntworten', '', nr)}
          />
        </fieldset>
      ))}
      <Knopf>{t.knopf}</Knopf>
    </Formular>
  )
}
