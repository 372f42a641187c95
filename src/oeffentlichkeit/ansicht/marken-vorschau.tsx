import type { ReactNode } from 'react'
import { type Markenansicht, Verbundmarke } from '../../platform/ui/index.ts'
import { markenseite } from '../texte/personal-marke.ts'

const t = markenseite.vorschau

/** How the mark looks in the places it stands in; without a mark the same places as they are without. */
export function MarkenVorschau({ haus, marke }: { haus: Readonly<{ kurzname: string; name: string }>; marke: Markenansicht | undefined }) {
  const zeichen = marke && <Verbundmarke marke={marke} />
  return (
    <ul className="marke-orte">
      <Ort name={t.seite} klasse="marke-ort__zeile">
        <Haus {...haus} />
        {zeichen}
        <span className="tw-leise">{t.bereiche}</span>
      </Ort>
      <Ort name={t.dunkel} klasse="marke-ort__zeile marke-ort__dunkel">
        <Haus {...haus} />
        {zeichen}
      </Ort>
      <Ort name={t.fuss} klasse="marke-ort__zeile marke-ort__fuss">
        <span>{t.verweise}</span>
        {zeichen}
      </Ort>
      <Ort name={t.brief} klasse="marke-ort__blatt">
        <span className="marke-ort__zeile">
          <Haus {...haus} />
          {zeichen}
        </span>
        <b>{t.ueberschrift}</b>
        <span className="marke-ort__text" aria-hidden="true" />
      </Ort>
    </ul>
  )
}

function Ort({ name, klasse, children }: { name: string; klasse: string; children: ReactNode }) {
  return (
    <li>
      <span className="tw-leise">{name}</span>
      <div className={klasse}>{children}</div>
    </li>
  )
}

function Haus({ kurzname, name }: { kurzname: string; name: string }) {
  return (
    <span className="marke-ort__haus">
      <b>{kurzname}</b>
      <span>{name}</span>
    </span>
  )
}
