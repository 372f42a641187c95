import { z } from 'zod'
import { api as t } from './texte/personal.ts'
import { tagesarten } from './werte.ts'

export const anwesenheitSchema = z.object({
  korrekturgrund: z.string().trim().max(200).optional(),
  tage: z
    .array(
      z.object({
        teilnahme: z.string().trim().min(1).max(40),
        tag: z.iso.date(),
        art: z.enum([...tagesarten, 'leer']),
        minuten: z.int().min(0).max(720).default(0),
        grund: z.string().trim().max(200).optional(),
      }),
    )
    .min(1)
    .max(5000),
})

const antwort = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })
const objekt = (properties: object) => ({ type: 'object', properties, required: Object.keys(properties) })
const text = { type: 'string' }
const tag = { type: 'string', format: 'date' }
const fehler = objekt({ fehler: objekt({ saetze: { type: 'array', items: text } }) })
const ohneZugang = { 401: antwort(t.beschreibung.ohneSchluessel, fehler), 429: antwort(t.beschreibung.zuViele, fehler) }

/** OpenAPI 3.1 description of the interface of the providers; the schema of the attendance is the one that checks it. */
export function beschreibung(): object {
  const { $schema: _, ...eingabe } = z.toJSONSchema(anwesenheitSchema, { io: 'input' })
  const teilnahme = objekt({ teilnahme: text, vorname: text, nachname: text, massnahme: text, stand: text, von: tag, bis: tag })
  const tageszeile = objekt({ teilnahme: text, tag, art: { enum: tagesarten }, minuten: { type: 'integer' }, grund: text })
  return {
    openapi: '3.1.0',
    info: { title: t.beschreibung.titel, version: '1.0.0', description: t.beschreibung.text, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1/anbieter' }],
    security: [{ schluessel: [] }],
    components: { securitySchemes: { schluessel: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/teilnahmen': {
        get: {
          operationId: 'teilnahmen',
          summary: t.beschreibung.teilnahmen,
          responses: { 200: antwort(t.beschreibung.teilnahmen, objekt({ teilnahmen: { type: 'array', items: teilnahme } })), ...ohneZugang },
        },
      },
      '/anwesenheit': {
        get: {
          operationId: 'liesAnwesenheit',
          summary: t.beschreibung.lesen,
          parameters: [{ name: 'monat', in: 'query', required: true, schema: { type: 'string', pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' } }],
          responses: {
            200: antwort(t.beschreibung.lesen, objekt({ monat: text, tage: { type: 'array', items: tageszeile } })),
            400: antwort(t.monat, fehler),
            ...ohneZugang,
          },
        },
        put: {
          operationId: 'meldeAnwesenheit',
          summary: t.beschreibung.melden,
          description: t.beschreibung.meldenText,
          requestBody: { required: true, content: { 'application/json': { schema: eingabe } } },
          responses: {
            200: antwort(t.beschreibung.gemeldet, objekt({ geaendert: { type: 'integer' }, gleich: { type: 'integer' } })),
            400: antwort(t.beschreibung.formFalsch, fehler),
            413: antwort(t.zuGross, fehler),
            422: antwort(t.beschreibung.nichtMoeglich, fehler),
            ...ohneZugang,
          },
        },
      },
    },
  }
}
