import { type FormEvent, useMemo, useState } from 'react'
import { alsEuro, Betrag, EingabeFeld, Unterschied, useSprache } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../../recht/index.ts'
import { lohnVon } from '../geld.ts'
import { werVerdient } from '../lohnkurve.ts'
import { FELDER, type Sitzung, SPRACHFORM } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { type Vergleich, vergleiche } from '../was-waere-wenn.ts'
import { type EIGENE_FELDER, LEER, wendeAn } from '../wenn.ts'
import { useImBrowser } from './im-browser.ts'
import { Verborgen } from './verborgen.tsx'

type Props = { sitzung: Sitzung; fall: Falldatei; ergebnis: Ergebnis; beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined }

type Texte = Record<(typeof EIGENE_FELDER)[number], string>

/** Own numbers tried out. With a script each stroke is computed at once, in the browser; without one by a button. */
export function EigeneZahlen({ sitzung, fall, ergebnis, beiAbsenden }: Props) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).wenn.eigene
  const gesendet = sitzung.wenn && 'eigene' in sitzung.wenn ? sitzung.wenn.eigene : undefined
  const imBrowser = useImBrowser()
  const [texte, setTexte] = useState<Texte>({ ...LEER, ...gesendet })
  const aendere = (name: string, wert: string) => setTexte((alt) => ({ ...alt, [name]: wert }))
  const { fall: neu, fehler } = useMemo(() => wendeAn(fall, texte, sprache), [fall, texte, sprache])
  const vergleich = useMemo(() => neu && vergleiche({ fall, ergebnis }, neu), [fall, ergebnis, neu])
  const id = werVerdient(fall)
  const lohn = id ? lohnVon(fall, id) : undefined
  const feld = (name: keyof Texte, label: string, hinweis: string) => ({
    name,
    label,
    hinweis,
    wert: texte[name],
    fehler: fehler[name],
    beiAenderung: aendere,
    gesteuert: true,
  })
  return (
    <section id="eigene-zahlen" aria-labelledby="eigene" className="tw-abschnitt tw-nicht-drucken">
      <h2 id="eigene">{t.titel}</h2>
      <p className="tw-lese">{t.hilfe}</p>
      <Verborgen id={SPRACHFORM} sitzung={sitzung} beiAbsenden={beiAbsenden} className="tw-wennform">
        <div className="tw-felder tw-felder--vier">
          {fall.unterkunft.grundmiete !== undefined && (
            <EingabeFeld {...feld('wenn-miete', t.miete, t.statt(alsEuro(fall.unterkunft.grundmiete)))} einheit="€" tastatur="decimal" rechts />
          )}
          {id && (
            <>
              <EingabeFeld
                {...feld('wenn-brutto', t.brutto, lohn ? t.statt(alsEuro(lohn.brutto)) : t.keinLohn)}
                einheit="€"
                tastatur="decimal"
                rechts
              />
              <EingabeFeld {...feld('wenn-netto', t.netto, t.nettoLeer)} einheit="€" tastatur="decimal" rechts />
            </>
          )}
          <EingabeFeld {...feld('wenn-kinder', t.kinder, t.kinderHinweis)} tastatur="numeric" rechts />
        </div>
        {imBrowser && id && (
          <Regler
            wert={texte['wenn-brutto'] || String(Math.round(lohn?.brutto ?? 0))}
            bis={Math.max(3000, Math.ceil(((lohn?.brutto ?? 0) * 1.5) / 500) * 500)}
            beiAenderung={(wert) => aendere('wenn-brutto', wert)}
          />
        )}
        <div role="status">{vergleich && <Ausgang vergleich={vergleich} />}</div>
        {!imBrowser && (
          <p>
            <button type="submit" name={FELDER.aktion} value="wenn" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.rechnen}</span>
            </button>
          </p>
        )}
      </Verborgen>
    </section>
  )
}

/** Gross pay by sliding; the number field beside it says the same and can be typed into. */
function Regler({ wert, bis, beiAenderung }: { wert: string; bis: number; beiAenderung: (wert: string) => void }) {
  const t = ergebnisTexte(useSprache()).wenn.eigene
  const zahl = Number(wert.replaceAll('.', '').replace(',', '.'))
  return (
    <label>
      <span className="tw-klein">{t.regler}</span>
      <input
        type="range"
        min={0}
        max={bis}
        step={10}
        value={Number.isFinite(zahl) ? Math.min(bis, zahl) : 0}
        onChange={(e) => beiAenderung(e.target.value)}
        aria-valuetext={t.reglerWert(wert)}
      />
    </label>
  )
}

function Ausgang({ vergleich: v }: { vergleich: Vergleich }) {
  const t = ergebnisTexte(useSprache()).wenn
  return (
    <dl className="tw-wennsumme">
      <div>
        <dt>{t.eigene.anspruchDann}</dt>
        <dd>
          <Betrag euro={v.anspruch} />
        </dd>
      </div>
      <div>
        <dt>{t.eigene.unterschied}</dt>
        <dd>
          <Unterschied euro={v.mehrAnspruch} />
        </dd>
      </div>
      <div>
        <dt>{t.allesZusammen}</dt>
        <dd>
          <Betrag euro={v.zusammen} /> <Unterschied euro={v.mehrZusammen} />
        </dd>
      </div>
    </dl>
  )
}
