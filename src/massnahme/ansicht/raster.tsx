import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import type { Raster } from '../anwesenheit-seite.ts'
import { tagesnamen } from '../texte/personal.ts'
import { raster as t } from '../texte/personal-anbieter.ts'

const feld = (teilnahmeId: string, tag: string) => `z.${teilnahmeId}.${tag}`

const PFEILE: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** Arrow keys go from cell to cell; left and right only where the text ends. */
function bewege(e: KeyboardEvent<HTMLTableElement>): void {
  const zelle = e.target
  const schritt = PFEILE[e.key]
  if (!(zelle instanceof HTMLInputElement) || schritt === undefined) return
  const amRand = e.key === 'ArrowLeft' ? zelle.selectionStart === 0 : zelle.selectionEnd === zelle.value.length
  if (schritt[1] !== 0 && !amRand) return
  const [zeile, spalte] = [Number(zelle.dataset.zeile) + schritt[0], Number(zelle.dataset.spalte) + schritt[1]]
  const ziel = e.currentTarget.querySelector<HTMLInputElement>(`[data-zeile="${zeile}"][data-spalte="${spalte}"]`)
  if (ziel === null) return
  e.preventDefault()
  ziel.focus()
  ziel.select()
}

/** A month: a row for each participant, a short text for each day. */
export function Monatsraster({ raster, gesperrt }: { raster: Raster; gesperrt: boolean }) {
  return (
    <section className="ms-rasterrahmen" aria-label={t.tabelle}>
      <table className="ms-raster" onKeyDown={bewege}>
        <caption className="kern-sr-only">{t.tabelle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            {raster.tage.map((x) => (
              <th key={x.tag} scope="col" className={x.wochentag === 1 ? 'montag' : undefined}>
                <abbr title={alsDatum(x.tag)}>
                  {t.wochentage[x.wochentag - 1]}
                  <br />
                  {Number(x.tag.slice(8))}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raster.leute.map((p, zeile) => (
            <tr key={p.teilnahmeId}>
              <th scope="row">
                <Link to={`/anbieter/teilnehmende/${p.teilnahmeId}`}>{p.name}</Link>
              </th>
              {raster.tage.map((x, spalte) => (
                <td key={x.tag} className={x.wochentag === 1 ? 'montag' : undefined}>
                  {gesperrt || x.kommt || x.tag < p.von || x.tag > p.bis ? (
                    <span className="fest">{p.zellen[x.tag] ?? (x.tag < p.von || x.tag > p.bis ? '' : '·')}</span>
                  ) : (
                    <input
                      name={feld(p.teilnahmeId, x.tag)}
                      defaultValue={p.zellen[x.tag] ?? ''}
                      maxLength={5}
                      autoComplete="off"
                      autoCapitalize="characters"
                      aria-label={t.zelleName(p.name, alsDatum(x.tag))}
                      data-zeile={zeile}
                      data-spalte={spalte}
                      data-art={p.zellen[x.tag] ?? ''}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** One day: each participant with a list of what can be, for the phone. */
export function Tagesblatt({ raster, tag, gesperrt }: { raster: Raster; tag: string; gesperrt: boolean }) {
  const dabei = raster.leute.filter((p) => tag >= p.von && tag <= p.bis)
  return (
    <fieldset className="ms-tag" disabled={gesperrt}>
      <legend>{t.tag(t.wochentageLang[(raster.tage.find((x) => x.tag === tag)?.wochentag ?? 1) - 1] ?? '', alsDatum(tag))}</legend>
      {dabei.map((p) => (
        <Tageszeile key={p.teilnahmeId} name={p.name} feld={feld(p.teilnahmeId, tag)} wert={p.zellen[tag] ?? ''} grund={p.gruende[tag] ?? ''} />
      ))}
    </fieldset>
  )
}

function Tageszeile({ name, feld: f, wert, grund }: { name: string; feld: string; wert: string; grund: string }) {
  const arten = Object.values(tagesnamen)
  const eigene = wert !== '' && !arten.some((a) => a.kurz === wert)
  return (
    <div className="ms-tageszeile">
      <label htmlFor={f}>{name}</label>
      <select id={f} name={f} defaultValue={wert} className="tw-auswahl">
        <option value="">{t.offen}</option>
        {eigene && <option value={wert}>{t.stunden(wert)}</option>}
        {arten.map((a) => (
          <option key={a.kurz} value={a.kurz}>
            {a.name}
          </option>
        ))}
      </select>
      <label>
        <span className="kern-sr-only">{t.grundVon(name)}</span>
        <input name={f.replace(/^z/, 'g')} defaultValue={grund} placeholder={t.grund} maxLength={200} className="ms-grund" />
      </label>
    </div>
  )
}
