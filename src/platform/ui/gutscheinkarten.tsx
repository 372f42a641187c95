import type { Qr } from './qr.ts'

/** A card to hand over; all its words come with it. */
export type Gutscheinkarte = Readonly<{
  nummer: string
  angaben: readonly Readonly<{ name: string; wert: string }>[]
  qr: Qr
}>

/** What stands on every card of a sheet. */
export type Gutscheinkopf = Readonly<{
  titel: string
  untertitel: string
  haus: string
  hausname: string
  nummer: string
  /** says what the picture of the code is for */
  qr: string
  fuerWen: string
  schritte: readonly string[]
  regel: string
  /** what marks exercise data */
  vermerk: string
}>

/** Vouchers as cards of the size A6, two on a sheet of A4. */
export function Gutscheinkarten({ kopf, karten }: { kopf: Gutscheinkopf; karten: readonly Gutscheinkarte[] }) {
  return (
    <div className="bt-karten" lang="de">
      {karten.map((k) => (
        <Karte key={k.nummer} kopf={kopf} k={k} />
      ))}
    </div>
  )
}

function Karte({ kopf, k }: { kopf: Gutscheinkopf; k: Gutscheinkarte }) {
  const id = `gutschein-${k.nummer}`
  return (
    <article className="bt-gutschein" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{kopf.titel}</h2>
          <p>{kopf.untertitel}</p>
        </div>
        <p className="bt-gutschein__haus">
          <b>{kopf.haus}</b>
          <br />
          {kopf.hausname}
        </p>
      </header>
      <div className="bt-gutschein__mitte">
        <div>
          <p className="bt-gutschein__nummer">
            <span className="kern-sr-only">{kopf.nummer}: </span>
            {k.nummer}
          </p>
          <dl>
            {k.angaben.map(({ name, wert }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{wert}</dd>
              </div>
            ))}
          </dl>
        </div>
        <svg viewBox={`0 0 ${k.qr.groesse} ${k.qr.groesse}`} width="112" height="112" role="img" aria-label={kopf.qr}>
          <rect width={k.qr.groesse} height={k.qr.groesse} fill="#fff" />
          <path d={k.qr.pfad} fill="#000" shapeRendering="crispEdges" />
        </svg>
      </div>
      <footer>
        <b>{kopf.fuerWen}</b>
        <ol>
          {kopf.schritte.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ol>
        <p>{kopf.regel}</p>
        {kopf.vermerk && (
          <p>
            <b>{kopf.vermerk}</b>
          </p>
        )}
      </footer>
    </article>
  )
}
