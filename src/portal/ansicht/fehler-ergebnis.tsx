import type { FormEvent } from 'react'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import type { Falldatei, Fehler } from '../../recht/index.ts'
import { fragenZu } from '../fragen/index.ts'
import { FELDER, type Sitzung, SPRACHFORM } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { Verborgen } from './verborgen.tsx'

type Props = {
  fehler: Fehler
  sitzung: Sitzung
  fall: Falldatei
  heute: string
  beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined
}

/** The law cannot be applied to these answers: says why, and leads to the question that can be changed. */
export function FehlerErgebnis({ fehler, sitzung, fall, heute, beiAbsenden }: Props) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).fehler
  const { meldungen } = fehler.fehler
  const fragen = fragenZu(sitzung.zustand.angaben, heute, sprache)
  const ziele = sitzung.fall
    ? []
    : [...new Set(meldungen.flatMap((m) => frageZuFeld(m.feld, fall) ?? []))].flatMap((id) => fragen.find((f) => f.id === id) ?? [])
  return (
    <Seite titel={t.titel} fehlerhaft>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.kopf}</h1>
        <p>{t.satz}</p>
        <ul className="tw-liste" lang={sprache === 'de' ? undefined : 'de'}>
          {meldungen.map((m) => (
            <li key={m.feld + m.satz}>{sitzung.fall && m.feld !== '' ? `${m.feld}: ${m.satz}` : m.satz}</li>
          ))}
        </ul>
        <Verborgen id={SPRACHFORM} sitzung={sitzung} beiAbsenden={beiAbsenden}>
          <div className="tw-knoepfe">
            {ziele.map((f) => (
              <button key={f.id} type="submit" name={FELDER.aktion} value={`zu:${f.id}`} className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.zurFrage(f.titel)}</span>
              </button>
            ))}
            {ziele.length === 0 && (
              <button type="submit" name={FELDER.aktion} value={sitzung.fall ? 'neu' : 'zurueck'} className="kern-btn kern-btn--primary">
                <span className="kern-label">{sitzung.fall ? t.neu : t.zurueck}</span>
              </button>
            )}
          </div>
        </Verborgen>
      </div>
    </Seite>
  )
}

/** Question that a field of the case file was asked by. */
function frageZuFeld(feld: string, fall: Falldatei): string | undefined {
  const person = /^personen\[(\d+)\]\.?(\w*)/.exec(feld)
  const id = person?.[1] ? fall.personen[Number(person[1])]?.id : undefined
  if (!id)
    return feld.startsWith('unterkunft')
      ? fall.unterkunft.eigentum
        ? 'eigentum-kosten'
        : 'miete'
      : feld.startsWith('monat')
        ? 'monat'
        : feld.startsWith('leistungsbezug')
          ? 'bezug-seit'
          : undefined
  const kind = /^kind(\d+)$/.exec(id)?.[1]
  switch (person?.[2]) {
    case 'geburtsdatum':
    case 'eltern':
      return kind ? `kinder-alter.${Math.ceil(Number(kind) / 3)}` : 'alter'
    case 'einkommen':
    case 'absetzungen':
      return kind ? 'kindgeld' : `geld.${id}`
    case 'vermoegen':
      return 'vermoegen'
    case 'partner':
      return 'haushalt'
    default:
      return 'besonderes'
  }
}
