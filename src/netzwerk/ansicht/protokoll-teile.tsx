import type { Sitzungsseite } from '../sitzung-seite.ts'
import type { Antwort } from '../taten.ts'
import { stimmen, protokoll as t } from '../texte/personal-sitzung.ts'
import { Auswahl, ausKatalog, Feld, Formular, getippt, Haken, Knopf, Runde } from './felder.tsx'
import { Freitext } from './freitext.tsx'

type Seite = Sitzungsseite & Readonly<{ protokoll: Readonly<{ text: string; fassung: number }> }>
type Teil = Readonly<{ seite: Seite; antwort: Antwort | undefined }>

/** Presence, results of the points and the text: one form, saved as often as wanted. */
export function Mitschrift({ seite, antwort }: Teil) {
  const { protokoll: p, leute, punkte } = seite
  const w = getippt(antwort, 'speichern')
  const ueberholt = antwort !== undefined && !antwort.ok && antwort.tat === 'speichern' && antwort.feld === 'text'
  return (
    <>
      <Formular tat="speichern" antwort={undefined}>
        <input type="hidden" name="fassung" value={p.fassung} />
        <fieldset>
          <legend>{t.anwesend}</legend>
          <div className="nw-wahl">
            {leute.map((l) => (
              <Haken key={l.mitgliedId} name="anwesend" wert={l.mitgliedId} label={`${l.name}, ${l.hausName}`} an={l.anwesend} />
            ))}
          </div>
        </fieldset>
        {punkte.map((punkt, i) => (
          <Feld
            key={punkt.punktId}
            name={`ergebnis-${punkt.punktId}`}
            label={t.ergebnis(i + 1, punkt.titel)}
            art="lang"
            zeilen={2}
            frei
            wert={w(`ergebnis-${punkt.punktId}`, punkt.ergebnis)}
          />
        ))}
        <Feld name="text" label={t.text} hinweis={t.textHinweis} art="lang" zeilen={14} frei wert={w('text', p.text)} fehlerhaft={ueberholt} />
        <div className="nw-knoepfe">
          <Knopf>{t.speichern}</Knopf>
        </div>
      </Formular>
      {ueberholt && (
        <details className="nw-neu" open>
          <summary>{t.gespeicherterStand}</summary>
          <Freitext text={p.text} />
        </details>
      )}
    </>
  )
}

/** The houses of the group, each once. */
function haeuser(seite: Seite) {
  return [...new Map(seite.leute.map((l) => [l.haus, l.hausName])).entries()].map(([wert, text]) => ({ wert, text }))
}

export function BeschlussForm({ seite, antwort }: Teil) {
  const w = getippt(antwort, 'beschluss')
  return (
    <Formular tat="beschluss" antwort={antwort}>
      <Feld name="text" label={t.beschlussFelder.text} art="lang" wert={w('text')} />
      {haeuser(seite).map((h) => (
        <Runde key={h.wert} name={`stimme-${h.wert}`} frage={t.stimme(h.text)} optionen={ausKatalog(stimmen)} wert={w(`stimme-${h.wert}`)} />
      ))}
      <div className="nw-reihe">
        <Auswahl name="haus" label={t.beschlussFelder.haus} frei leer={t.beschlussFelder.niemand} wert={w('haus')} optionen={haeuser(seite)} />
        <Feld name="faellig" label={t.beschlussFelder.faellig} art="date" frei wert={w('faellig')} />
      </div>
      <Knopf>{t.beschlussKnopf}</Knopf>
    </Formular>
  )
}

export function AufgabeForm({ seite, antwort }: Teil) {
  const w = getippt(antwort, 'aufgabe')
  return (
    <Formular tat="aufgabe" antwort={antwort}>
      <Feld name="text" label={t.aufgabeFelder.text} art="lang" zeilen={2} wert={w('text')} />
      <div className="nw-reihe">
        <Auswahl name="haus" label={t.aufgabeFelder.haus} wert={w('haus')} optionen={haeuser(seite)} />
        <Feld name="faellig" label={t.aufgabeFelder.faellig} art="date" wert={w('faellig')} />
      </div>
      <Knopf>{t.aufgabeKnopf}</Knopf>
    </Formular>
  )
}
