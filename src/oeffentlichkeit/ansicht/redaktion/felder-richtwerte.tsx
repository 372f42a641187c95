import type { ClipboardEvent } from 'react'
import { feldId } from '../../../platform/ui/fehlerliste.tsx'
import { PERSONEN } from '../../redaktion-tabelle.ts'
import { mieteNamen, richtwerteWorte as w } from '../../texte/personal-felder.ts'
import { type Felder, wert } from './felder.ts'
import { Auswahl, Kurzfeld } from './kurzfeld.tsx'
import { MarkdownFeld } from './markdown-feld.tsx'
import { Sprachblaetter } from './sprachblaetter.tsx'

const SPALTEN = [...PERSONEN.map(String), 'weitere']

/** Housing limits: areas downwards, people in the household across; what is copied from a spreadsheet fills the cells. */
export function RichtwerteFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="giltAb" typ="date" />
        <Kurzfeld felder={felder} name="giltBis" typ="date" hinweis={w.giltBisHinweis} />
        <Auswahl felder={felder} name="miete" optionen={Object.entries(mieteNamen)} />
      </div>
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="quelle" hinweis={w.quelleHinweis} />
        <Kurzfeld felder={felder} name="quelleZiel" />
      </div>
      <Tabelle felder={felder} />
      <Sprachblaetter felder={felder}>
        {(s) => <MarkdownFeld felder={felder} name={`texte.${s}.hinweis`} hoechstens={8_000} zeilen={5} />}
      </Sprachblaetter>
    </>
  )
}

function Tabelle({ felder }: { felder: Felder }) {
  const nummern = Object.keys(felder.werte).flatMap((k) => {
    const nr = /^raeume\.(\d{1,3})\./.exec(k)?.[1]
    return nr === undefined ? [] : [Number(nr)]
  })
  const zeilen = Array.from({ length: Math.max(0, ...nummern) + 3 }, (_, i) => i)
  const jeRaum = Object.keys(felder.werte).some((k) => /^raeume\.\d+\.flaeche\./.test(k))
  return (
    <section aria-labelledby="raeume" className="rd-tabelle" id={feldId('raeume')} tabIndex={-1}>
      <h2 id="raeume">{w.tabelle}</h2>
      <p className="tw-klein tw-leise">{w.tabelleHinweis}</p>
      <div className="ap-breit">
        <table className="rd-gitter" onPaste={verteile}>
          <thead>
            <tr>
              <th scope="col">{w.raum}</th>
              <th scope="col">{w.orte}</th>
              {SPALTEN.map((s) => (
                <th key={s} scope="col">
                  {s === 'weitere' ? w.weitere : w.personen(Number(s))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {!jeRaum && (
              <tr>
                <th scope="row" colSpan={2}>
                  {w.flaeche}
                </th>
                {SPALTEN.map((s) => (
                  <Zelle key={s} felder={felder} name={`flaeche.${s}`} label={w.zelle(w.flaeche, s)} schmal />
                ))}
              </tr>
            )}
            {zeilen.map((nr) => (
              <Zeilen key={nr} nr={nr} felder={felder} jeRaum={jeRaum} />
            ))}
          </tbody>
        </table>
      </div>
      <details className="rd-mehr">
        <summary>{w.einfuegen}</summary>
        <label htmlFor="f-einfuegen">{w.einfuegenHinweis}</label>
        <textarea id="f-einfuegen" name="einfuegen" rows={4} />
        <button type="submit" name="tun" value="tabelle" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{w.einfuegenKnopf}</span>
        </button>
      </details>
    </section>
  )
}

function Zeilen({ nr, felder, jeRaum }: { nr: number; felder: Felder; jeRaum: boolean }) {
  const raum = wert(felder, `raeume.${nr}.name`) || w.zeile(nr + 1)
  return (
    <>
      <tr>
        <Zelle felder={felder} name={`raeume.${nr}.name`} label={`${w.raum} ${nr + 1}`} />
        <Zelle felder={felder} name={`raeume.${nr}.orte`} label={`${w.orte}: ${raum}`} />
        {SPALTEN.map((s) => (
          <Zelle key={s} felder={felder} name={`raeume.${nr}.miete.${s}`} label={w.zelle(raum, s)} schmal />
        ))}
      </tr>
      {jeRaum && (
        <tr>
          <th scope="row" colSpan={2}>
            {w.flaecheVon(raum)}
          </th>
          {SPALTEN.map((s) => (
            <Zelle key={s} felder={felder} name={`raeume.${nr}.flaeche.${s}`} label={w.zelle(w.flaecheVon(raum), s)} schmal />
          ))}
        </tr>
      )}
    </>
  )
}

function Zelle({ felder, name, label, schmal = false }: { felder: Felder; name: string; label: string; schmal?: boolean }) {
  return (
    <td>
      <input
        id={feldId(name)}
        name={name}
        defaultValue={wert(felder, name)}
        aria-label={label}
        aria-invalid={felder.fehler[name] ? true : undefined}
        {...(schmal && { inputMode: 'decimal' as const, className: 'rd-gitter__zahl' })}
      />
    </td>
  )
}

/** Cells copied from a spreadsheet come as lines with tabs: they fill the cells from where the cursor is. */
function verteile(e: ClipboardEvent<HTMLTableElement>): void {
  const text = e.clipboardData.getData('text/plain')
  const hier = e.target instanceof HTMLInputElement ? e.target : null
  if (hier === null || !/[\t\n]./.test(text.trim())) return
  e.preventDefault()
  const reihen = [...e.currentTarget.querySelectorAll('tbody tr')].map((tr) => [...tr.querySelectorAll('input')])
  const y = reihen.findIndex((r) => r.includes(hier))
  const x = reihen[y]?.indexOf(hier) ?? 0
  const zeilen = text.replace(/\r/g, '').replace(/\n$/, '').split('\n')
  zeilen.forEach((zeile, dy) => {
    zeile.split('\t').forEach((inhalt, dx) => {
      const feld = reihen[y + dy]?.[x + dx]
      if (feld) feld.value = inhalt.replace(/[€\u00a0]/g, '').trim()
    })
  })
}
