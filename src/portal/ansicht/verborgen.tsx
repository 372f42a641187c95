import type { FormEvent, ReactNode } from 'react'
import { Form } from 'react-router'
import { FELDER, type Sitzung } from '../sitzung.ts'

/** A form that carries the session along. */
export function Verborgen({
  sitzung,
  beiAbsenden,
  children,
  className,
  id,
}: {
  sitzung: Sitzung
  beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined
  children: ReactNode
  className?: string | undefined
  id?: string | undefined
}) {
  return (
    <Form reloadDocument id={id} method="post" action="/rechner" onSubmit={beiAbsenden} className={className}>
      <SitzungsFelder sitzung={sitzung} />
      {children}
    </Form>
  )
}

function SitzungsFelder({ sitzung }: { sitzung: Sitzung }) {
  return (
    <>
      <input type="hidden" name={FELDER.schritt} value="ergebnis" />
      <input type="hidden" name={FELDER.angaben} value={JSON.stringify(sitzung.zustand.angaben)} />
      {sitzung.fall && <input type="hidden" name={FELDER.fall} value={JSON.stringify(sitzung.fall)} />}
    </>
  )
}
