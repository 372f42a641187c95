import { druckTexte, werkstattTexte } from '../../texte/personal-druck.ts'
import { type Bildauswahl, BildWahl } from '../bild.tsx'
import { Feld, type Formular, Liste, wert } from './felder.tsx'

const t = werkstattTexte.bearbeiten
const SPRACHEN = ['de', 'einfach', 'en'] as const

type Props = {
  f: Formular
  vorlagen: readonly (readonly [string, string])[]
  plaetze: readonly Readonly<{ name: keyof typeof druckTexte.plaetze; hoechstens: number }>[]
  bilder: readonly Bildauswahl[]
  standorte: readonly Readonly<{ adresse: string; name: string }>[]
}

/** Fields of a flyer, poster or leaflet: the places of its template, language by language, then what stands around them. */
export function Stueckfelder({ f, vorlagen, plaetze, bilder, standorte }: Props) {
  return (
    <>
      <h2>{t.plaetze}</h2>
      {SPRACHEN.map((s) => (
        <details key={s} open={s === 'de' || wert(f, `texte.${s}.titel`) !== ''} className="dr-sprache">
          <summary>{druckTexte.sprache[s]}</summary>
          <p className="tw-leise">{t.markdown}</p>
          {plaetze.map((p) => (
            <Feld
              key={p.name}
              f={f}
              name={`texte.${s}.${p.name}`}
              label={druckTexte.plaetze[p.name]}
              hoechstens={p.hoechstens}
              zeilen={p.hoechstens <= 120 ? 1 : p.hoechstens <= 400 ? 3 : 8}
              {...(s === 'en' && { sprache: 'en' })}
            />
          ))}
        </details>
      ))}
      <h2>{t.rahmen}</h2>
      <Liste f={f} name="vorlage" label={werkstattTexte.vorlage} optionen={vorlagen} />
      <Liste f={f} name="standort" label={t.standort} optionen={[['', t.standortKeiner], ...standorte.map((s) => [s.adresse, s.name] as const)]} />
      <Feld f={f} name="ziel" label={t.ziel} hinweis={t.zielHinweis} />
      <Feld f={f} name="telefon" label={t.telefon} hinweis={t.telefonHinweis} />
      <Feld f={f} name="email" label={t.email} />
      <BildWahl name="bild" wert={wert(f, 'bild')} bilder={bilder} legende={t.bild} />
      <Feld f={f} name="auflage" label={t.auflage} hinweis={t.auflageHinweis} zeilen={2} />
    </>
  )
}
