/** A body can be read once; a unit of work that is done again asks again. */
const gelesene = new WeakMap<Request, Promise<FormData>>()

function lies(request: Request): Promise<FormData> {
  const formular = request.formData().catch(() => {
    throw new Response(null, { status: 400 })
  })
  gelesene.set(request, formular)
  return formular
}

/**
 * The fields of a form that was sent, as the database can hold them.
 *
 * @throws {Response} 400 where the body is none: a program made it, not one of our pages
 */
export async function formularAus(request: Request): Promise<FormData> {
  const gelesen = await (gelesene.get(request) ?? lies(request))
  const formular = new FormData()
  for (const [name, wert] of gelesen) {
    if (typeof wert === 'string') formular.append(haltbar(name), haltbar(wert))
    else formular.append(haltbar(name), wert, haltbar(wert.name))
  }
  return formular
}

/** Without what PostgreSQL has no place for in a text: the NUL character and half of a surrogate pair. Nobody types either. */
export function haltbar(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** For `JSON.parse`: an escape in the JSON of a hidden field brings such characters past the form. */
export function haltbarImJson(_name: string, wert: unknown): unknown {
  return typeof wert === 'string' ? haltbar(wert) : wert
}
