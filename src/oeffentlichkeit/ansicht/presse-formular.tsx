import { feldId } from '../../platform/ui/fehlerliste.tsx'
import type { Bausteinwahl, Hintergrundwahl } from '../presse-formular.ts'
import { mitteilungTypen, themen } from '../presse-listen.ts'
import { themaName, typName } from '../texte/personal-presse.ts'
import { pressestelle as t } from '../texte/personal-pressestelle.ts'
import { type Felder, wert } from './redaktion/felder.ts'
import { Auswahl, Kurzfeld, Mehrere } from './redaktion/kurzfeld.tsx'
import { MarkdownFeld } from './redaktion/markdown-feld.tsx'
import { Sprachblaetter } from './redaktion/sprachblaetter.tsx'

export type Pressefelder = Felder & Readonly<{ bausteine: readonly Bausteinwahl[]; hintergruende: readonly Hintergrundwahl[] }>

/** All fields of a release. Works without a script. */
export function Mitteilungsfelder({ felder, zitatstand }: { felder: Pressefelder; zitatstand: readonly string[] }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} label={t.feld.titel} hoechstens={90} />
            <Kurzfeld felder={felder} name={`texte.${s}.untertitel`} label={t.feld.untertitel} hoechstens={200} />
            <Kurzfeld felder={felder} name={`texte.${s}.vorspann`} label={t.feld.vorspann} hoechstens={1000} zeilen={3} />
            <MarkdownFeld felder={felder} name={`texte.${s}.text`} hoechstens={20_000} zeilen={14} />
            <Kurzfeld felder={felder} name={`texte.${s}.kurz`} label={t.feld.kurz} hinweis={t.hinweis.kurz} hoechstens={5000} zeilen={3} />
          </>
        )}
      </Sprachblaetter>
      <Baustein felder={felder} />
      <div className="rd-reihe">
        <Auswahl felder={felder} name="typ" label={t.feld.typ} optionen={mitteilungTypen.map((x) => [x, typName[x]])} />
        <Kurzfeld felder={felder} name="ort" label={t.feld.ort} hoechstens={80} />
        <Kurzfeld felder={felder} name="kreisblattZeichen" label={t.feld.kreisblattZeichen} typ="number" />
      </div>
      <Mehrere felder={felder} name="themen" legende={t.feld.themen} optionen={themen.map((x) => [x, themaName[x]])} />
      {felder.zahlen.length > 0 && (
        <>
          <p className="tw-klein tw-leise">{t.hinweis.zahlen}</p>
          <Mehrere
            felder={felder}
            name="zahlen"
            legende={t.feld.zahlen}
            optionen={felder.zahlen.map((z) => [z.name, `${z.wert} ${z.bezeichnung}`])}
          />
        </>
      )}
      <Zitate felder={felder} stand={zitatstand} />
      <details className="rd-mehr" open={wert(felder, 'termin.beginn') !== ''}>
        <summary>{t.terminTitel}</summary>
        <div className="rd-reihe">
          <Zeitpunkt felder={felder} name="termin.beginn" label={t.feld.beginn} />
          <Zeitpunkt felder={felder} name="termin.ende" label={t.feld.ende} />
          <Kurzfeld felder={felder} name="termin.ort" label={t.feld.terminOrt} hoechstens={200} />
        </div>
      </details>
      <details className="rd-mehr" open={wert(felder, 'berichtigung') !== ''}>
        <summary>{t.weiteres}</summary>
        <Kurzfeld felder={felder} name="berichtigung" label={t.feld.berichtigung} hinweis={t.hinweis.berichtigung} hoechstens={600} zeilen={2} />
        <Auswahl
          felder={felder}
          name="hintergrund"
          label={t.feld.hintergrund}
          optionen={[['', t.keinHintergrund], ...felder.hintergruende.map((h) => [h.wert, `${h.titel}, ${t.laenge[h.laenge]}`] as const)]}
        />
        {felder.bilder.length > 0 && (
          <Mehrere
            felder={felder}
            name="bilder"
            legende={t.feld.bilder}
            optionen={felder.bilder.map((b) => [b.bildId, `${b.titel} (${b.nachweis})`])}
          />
        )}
        <Unterschriften felder={felder} />
        <Kontakte felder={felder} />
      </details>
    </>
  )
}

function Baustein({ felder }: { felder: Pressefelder }) {
  return (
    <>
      {(felder.werte.bausteine ?? []).map((b) => (
        <input key={b} type="hidden" name="bausteine" value={b} />
      ))}
      {felder.bausteine.length > 0 && (
        <details className="rd-mehr">
          <summary>{t.baustein.titel}</summary>
          <div className="rd-feld">
            <label htmlFor="f-baustein">{t.baustein.waehlen}</label>
            <select id="f-baustein" name="baustein">
              {felder.bausteine.map((b) => (
                <option key={b.inhaltId} value={b.inhaltId}>
                  {b.titel}
                  {b.gemeinsam ? `, ${t.baustein.netz}` : ''}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" name="tun" value="baustein" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.baustein.knopf}</span>
          </button>
        </details>
      )}
    </>
  )
}

/** Of the pictures that were chosen when the form was last saved. */
function Unterschriften({ felder }: { felder: Felder }) {
  return felder.bilder
    .filter((b) => felder.werte.bilder?.includes(b.bildId))
    .map((b) => <Kurzfeld key={b.bildId} felder={felder} name={`unterschrift.${b.bildId}`} label={t.feld.unterschrift(b.titel)} hoechstens={300} />)
}

function anzahl(felder: Felder, vor: string): number {
  const nummern = Object.keys(felder.werte).flatMap((k) => (k.startsWith(`${vor}.`) ? [Number(k.split('.')[1]) + 1] : []))
  return Math.max(0, ...nummern)
}

function Zitate({ felder, stand }: { felder: Felder; stand: readonly string[] }) {
  const da = anzahl(felder, 'zitate')
  return (
    <details className="rd-mehr" open={da > 0}>
      <summary>{t.zitate}</summary>
      <p className="tw-klein tw-leise">{t.hinweis.zitat}</p>
      {Array.from({ length: Math.min(6, da + 1) }, (_, i) => `zitate.${i}`).map((vor, i) => (
        <fieldset key={vor} className="rd-mehrere">
          <legend>
            {t.feld.zitat} {i + 1}
          </legend>
          <div className="rd-reihe">
            <Kurzfeld felder={felder} name={`${vor}.person`} label={t.feld.person} />
            <Kurzfeld felder={felder} name={`${vor}.funktion`} label={t.feld.funktion} />
          </div>
          <Kurzfeld felder={felder} name={`${vor}.text`} label={t.feld.zitat} zeilen={2} hoechstens={1200} />
          {stand[i] && <p className="tw-klein">{stand[i]}</p>}
        </fieldset>
      ))}
    </details>
  )
}

function Kontakte({ felder }: { felder: Felder }) {
  const da = anzahl(felder, 'kontakte')
  return (
    <>
      <h3>{t.kontakte}</h3>
      <p className="tw-klein tw-leise">{t.hinweis.kontakt}</p>
      {Array.from({ length: Math.min(4, da + 1) }, (_, i) => `kontakte.${i}`).map((vor, i) => (
        <fieldset key={vor} className="rd-mehrere">
          <legend>
            {t.kontakte} {i + 1}
          </legend>
          <div className="rd-reihe">
            {(['stelle', 'name', 'telefon', 'mobil', 'fax', 'email', 'zeiten'] as const).map((n) => (
              <Kurzfeld key={n} felder={felder} name={`${vor}.${n}`} label={t.feld[n]} />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}

function Zeitpunkt({ felder, name, label }: { felder: Felder; name: string; label: string }) {
  const id = feldId(name)
  return (
    <div className="rd-feld">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="datetime-local" defaultValue={wert(felder, name)} />
    </div>
  )
}
