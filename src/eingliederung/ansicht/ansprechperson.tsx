import { Form } from 'react-router'
import { AuswahlFeld, alsDatum } from '../../platform/ui/index.ts'
import { ansprechpersonTexte as t } from '../texte/personal-ansprechperson.ts'

export type AnsprechpersonStand = Readonly<{
  jetzt: Readonly<{ kontoId: string; name: string; seit: string }> | undefined
  /** who is reading: nothing to take over where it is them */
  ich: string
  /** empty for who may not change it */
  waehlbar: readonly Readonly<{ kontoId: string; name: string; zahl: number }>[]
}>

/** Who accompanies the person; for who may: take her over, or give her to somebody. */
export function AnsprechpersonKasten({ stand, kennung }: { stand: AnsprechpersonStand; kennung: string }) {
  const { jetzt, waehlbar } = stand
  const ziel = `../ansprechperson?p=${kennung}`
  return (
    <section className="ap-kasten" aria-labelledby="ansprechperson">
      <h3 id="ansprechperson">{t.titel}</h3>
      <p>{jetzt ? t.seit(jetzt.name, alsDatum(jetzt.seit)) : t.niemandDa}</p>
      {waehlbar.some((k) => k.kontoId === stand.ich) && jetzt?.kontoId !== stand.ich && (
        <Form method="post" action={ziel}>
          <Knopf was="uebernehmen" text={t.uebernehmen} />
        </Form>
      )}
      {waehlbar.length > 0 && (
        <details>
          <summary>{t.geben}</summary>
          <Form method="post" action={ziel} className="tw-fliess" key={jetzt?.kontoId}>
            <AuswahlFeld
              name="konto"
              label={t.titel}
              wert={jetzt?.kontoId ?? ''}
              gruppen={[
                { name: t.titel, optionen: [{ wert: '', text: t.ohne }] },
                { name: t.gruppe, optionen: waehlbar.map((k) => ({ wert: k.kontoId, text: t.mitZahl(k.name, k.zahl) })) },
              ]}
            />
            <Knopf was="geben" text={t.gebenKnopf} />
          </Form>
        </details>
      )}
    </section>
  )
}

function Knopf({ was, text }: { was: string; text: string }) {
  return (
    <button type="submit" name="was" value={was} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{text}</span>
    </button>
  )
}
