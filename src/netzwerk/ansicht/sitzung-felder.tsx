import type { Antwort } from '../taten.ts'
import { sitzungFelder as t } from '../texte/personal-sitzung.ts'
import { Feld, getippt } from './felder.tsx'

export type Sitzungswerte = Readonly<Record<'titel' | 'tag' | 'von' | 'bis' | 'ort' | 'video' | 'gastgeber' | 'hinweise', string>>

/** What is announced of a meeting. */
export function SitzungFelder({ antwort, tat, werte }: Readonly<{ antwort: Antwort | undefined; tat: string; werte?: Sitzungswerte }>) {
  const w = getippt(antwort, tat)
  const schlecht = antwort && !antwort.ok && antwort.tat === tat ? antwort.feld : undefined
  return (
    <>
      <Feld name="titel" label={t.titel} wert={w('titel', werte?.titel)} />
      <div className="nw-reihe">
        <Feld name="tag" label={t.tag} art="date" wert={w('tag', werte?.tag)} fehlerhaft={schlecht === 'tag'} />
        <Feld name="von" label={t.von} art="time" wert={w('von', werte?.von ?? '10:00')} fehlerhaft={schlecht === 'von'} />
        <Feld name="bis" label={t.bis} art="time" wert={w('bis', werte?.bis ?? '12:00')} fehlerhaft={schlecht === 'bis'} />
      </div>
      <Feld name="ort" label={t.ort} frei wert={w('ort', werte?.ort)} />
      <Feld name="video" label={t.video} art="url" frei wert={w('video', werte?.video)} fehlerhaft={schlecht === 'video'} />
      <Feld name="gastgeber" label={t.gastgeber} frei wert={w('gastgeber', werte?.gastgeber)} />
      <Feld
        name="hinweise"
        label={t.hinweise}
        hinweis={t.hinweiseHinweis}
        art="lang"
        frei
        wert={w('hinweise', werte?.hinweise)}
        fehlerhaft={schlecht === 'hinweise'}
      />
    </>
  )
}
