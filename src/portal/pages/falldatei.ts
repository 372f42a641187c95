import type { ActionFunctionArgs } from 'react-router'
import { redirect } from 'react-router'
import { pruefeFalldatei } from '../../fall/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { FELDER } from '../sitzung.ts'

/** Hands a case back as a file, for browsers without a script. Nothing is kept. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const text = (await formularAus(request)).get(FELDER.fall)
  const pruefung = pruefeFalldatei(typeof text === 'string' ? alsJson(text) : undefined)
  if (!pruefung.ok) throw new Response(null, { status: 400 })
  return new Response(`${JSON.stringify(pruefung.fall, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="falldatei-${pruefung.fall.monat}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}

export function loader(): Response {
  return redirect('/rechner')
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
