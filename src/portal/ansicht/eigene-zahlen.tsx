import { type FormEvent, useMemo, useState } from 'react'
import { alsEuro, Betrag, EingabeFeld, Unterschied } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../../recht/index.ts'
import { lohnVon } from '../geld.ts'
import { werVerdient } from '../lohnkurve.ts'
import { FELDER, type Sitzung } from '../sitzung.ts'
import { type Vergleich, vergleiche } from '../was-waere-wenn.ts'
import { type EIGENE_FELDER, LEER, wendeAn } from '../wenn.ts'
import { useImBrowser } from './im-browser.ts'
import { Verborgen } from './verborgen.tsx'

type Props = { sitzung: Sitzung; fall: Falldatei; ergebnis: Ergebnis; beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined }

type Texte = Record<(typeof EIGENE_FELDER)[number], string>

/** Own numbers tried out. With a script each stroke is computed at once, in the browser; without one by a button. */
export function EigeneZahlen({ sitzung, fall, ergebnis, beiAbsenden }: Props) {
  const gesendet = sitzung.wenn && 'eigene' in sitzung.wenn ? sitzung.wenn.eigene : undefined
  const imBrowser = useImBrowser()
  const [texte, setTexte] = useState<Texte>({ ...LEER, ...gesendet })
  const aendere = (name: string, wert: string) => setTexte((alt) => ({ ...alt, [name]: wert }))
  const { fall: neu, fehler } = useMemo(() => wendeAn(fall, texte), [fall, texte])
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
      <h2 id="eigene">Eigene Zahlen ausprobieren</h2>
      <p className="tw-lese">Ändern Sie, was anders werden könnte. Was Sie leer lassen, bleibt, wie es ist.</p>
      <Verborgen sitzung={sitzung} beiAbsenden={beiAbsenden} className="tw-wennform">
        <div className="tw-felder tw-felder--vier">
          {fall.unterkunft.grundmiete !== undefined && (
            <EingabeFeld {...feld('wenn-miete', 'Miete', `statt ${alsEuro(fall.unterkunft.grundmiete)}`)} einheit="€" tastatur="decimal" rechts />
          )}
          {id && (
            <>
              <EingabeFeld
                {...feld('wenn-brutto', 'Lohn brutto', lohn ? `statt ${alsEuro(lohn.brutto)}` : 'bisher kein Lohn')}
                einheit="€"
                tastatur="decimal"
                rechts
              />
              <EingabeFeld {...feld('wenn-netto', 'Lohn netto', 'leer: wir schätzen')} einheit="€" tastatur="decimal" rechts />
            </>
          )}
          <EingabeFeld {...feld('wenn-kinder', 'Weitere Kinder', 'gerade geboren')} tastatur="numeric" rechts />
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
              <span className="kern-label">Neu rechnen</span>
            </button>
          </p>
        )}
      </Verborgen>
    </section>
  )
}

/** Gross pay by sliding; the number field beside it says the same and can be typed into. */
function Regler({ wert, bis, beiAenderung }: { wert: string; bis: number; beiAenderung: (wert: string) => void }) {
  const zahl = Number(wert.replaceAll('.', '').replace(',', '.'))
  return (
    <label>
      <span className="tw-klein">Lohn brutto mit dem Regler</span>
      <input
        type="range"
        min={0}
        max={bis}
        step={10}
        value={Number.isFinite(zahl) ? Math.min(bis, zahl) : 0}
        onChange={(e) => beiAenderung(e.target.value)}
        aria-valuetext={`${wert} Euro brutto`}
      />
    </label>
  )
}

function Ausgang({ vergleich: v }: { vergleich: Vergleich }) {
  return (
    <dl className="tw-wennsumme">
      <div>
        <dt>Anspruch dann</dt>
        <dd>
          <Betrag euro={v.anspruch} />
        </dd>
      </div>
      <div>
        <dt>Unterschied</dt>
        <dd>
          <Unterschied euro={v.mehrAnspruch} />
        </dd>
      </div>
      <div>
        <dt>alles zusammen</dt>
        <dd>
          <Betrag euro={v.zusammen} /> <Unterschied euro={v.mehrZusammen} />
        </dd>
      </div>
    </dl>
  )
}
