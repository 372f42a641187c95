import { z } from 'zod'
import { ersterMonat, letzterMonat } from '../recht/index.ts'
import { verzeichnis } from './bausteine.ts'
import { beispiel } from './beispiel.ts'
import { ergebnisSchema, fehlerSchema, parameterlisteSchema } from './ergebnis-schema.ts'
import { falldateiSchema } from './falldatei.ts'
import { hoechstensFaelle } from './grenzen.ts'
import { entlaste, type JsonSchema } from './json-schema.ts'

/** OpenAPI 3.1 description of the machine interface; its schemas are the ones that check the cases and type the results. */
export function openapi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tragwerk: Leistungen nach dem SGB II berechnen',
      version: '1.0.0',
      description:
        'Berechnet aus einer Falldatei, was einer Bedarfsgemeinschaft in einem Monat zusteht, und begründet jeden Betrag mit Fundstelle. ' +
        `Hinterlegt sind die Monate ${ersterMonat} bis ${letzterMonat}. Es wird nichts gespeichert.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [{ name: 'Berechnung' }, { name: 'Auskunft' }],
    paths: { '/berechnung': { post: berechnung() }, '/parameter': { get: parameter() }, '/openapi.json': { get: dieses() } },
    components: { schemas: schemas() },
  }
}

function berechnung(): JsonSchema {
  const ergebnisOderFehler = { oneOf: [verweis(ergebnisSchema), verweis(fehlerSchema)] }
  return {
    tags: ['Berechnung'],
    operationId: 'berechne',
    summary: `Einen Fall oder bis zu ${hoechstensFaelle.toLocaleString('de-DE')} Fälle berechnen`,
    description:
      'Eine Liste von Fällen wird mit einer Liste in derselben Reihenfolge beantwortet, in der Ergebnisse und Fehler nebeneinander stehen.',
    parameters: [
      {
        name: 'begruendung',
        in: 'query',
        description: '1: jedes Ergebnis mit dem ganzen Rechenweg',
        schema: { type: 'string', enum: ['0', '1'], default: '0' },
      },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { oneOf: [verweis(falldateiSchema), { type: 'array', maxItems: hoechstensFaelle, items: verweis(falldateiSchema) }] },
          examples: { uebungsdaten: { summary: 'Übungsdaten: Mutter mit Kind, Lohn und Miete', value: beispiel().fall } },
        },
      },
    },
    responses: {
      200: {
        description: 'Das Ergebnis; bei einer Liste von Fällen die Ergebnisse und Fehler in ihrer Reihenfolge',
        content: {
          'application/json': {
            schema: { oneOf: [verweis(ergebnisSchema), { type: 'array', items: ergebnisOderFehler }] },
            examples: { uebungsdaten: { summary: 'Ergebnis der Übungsdaten', value: beispiel().ergebnis } },
          },
        },
      },
      400: fehlerAntwort('Die Anfrage ist kein JSON, oder ein Parameter ist falsch'),
      413: fehlerAntwort('Die Anfrage ist zu groß'),
      415: fehlerAntwort('Der Inhalt ist nicht als application/json gekennzeichnet'),
      422: fehlerAntwort('Der eine Fall lässt sich nicht berechnen; jeder Grund steht mit seinem Feld dabei'),
    },
  }
}

function parameter(): JsonSchema {
  return {
    tags: ['Auskunft'],
    operationId: 'parameter',
    summary: 'Beträge und Grenzen des Gesetzes mit Geltung und Quelle',
    parameters: [
      {
        name: 'am',
        in: 'query',
        description: 'nur die Werte, die an diesem Tag gelten; ohne Angabe alle Werte mit allen Tagen',
        schema: { type: 'string', format: 'date' },
        example: '2026-03-01',
      },
    ],
    responses: {
      200: { description: 'Die Werte', content: { 'application/json': { schema: verweis(parameterlisteSchema) } } },
      400: fehlerAntwort('Den Tag gibt es nicht'),
      422: fehlerAntwort('Für den Tag sind keine Werte hinterlegt'),
    },
  }
}

function dieses(): JsonSchema {
  return {
    tags: ['Auskunft'],
    operationId: 'openapi',
    summary: 'Diese Beschreibung',
    responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
  }
}

function fehlerAntwort(description: string): JsonSchema {
  return { description, content: { 'application/json': { schema: verweis(fehlerSchema) } } }
}

function verweis(schema: z.ZodType): JsonSchema {
  return { $ref: ort(verzeichnis.get(schema)?.id ?? '') }
}

function ort(id: string): string {
  return `#/components/schemas/${id}`
}

function schemas(): Record<string, JsonSchema> {
  const alle = z.toJSONSchema(verzeichnis, { metadata: verzeichnis, io: 'input', uri: ort, override: ({ jsonSchema }) => entlaste(jsonSchema) })
  return Object.fromEntries(Object.entries(alle.schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]))
}
