import { z } from 'zod'
import { frei, freierTag, hausSchluessel, tag, wahl, zeile } from './formular.ts'
import { landnamen } from './landnamen.ts'
import { eingabe as t } from './texte/saetze.ts'

export const gremiumArten = ['bund', 'land', 'vergleichsring', 'projekt', 'arbeitskreis'] as const
export const vertraulichkeiten = ['gremium', 'alle', 'land', 'verbaende', 'oeffentlich'] as const
export type Vertraulichkeit = (typeof vertraulichkeiten)[number]
export const mitgliedRollen = ['mitglied', 'sprecherin', 'moderation'] as const
export type MitgliedRolle = (typeof mitgliedRollen)[number]

function istLandcode(text: string): boolean {
  return Object.hasOwn(landnamen, text)
}

export const freiesLand = z
  .string()
  .default('')
  .transform((text) => (istLandcode(text) ? text : null))

export const gremiumSchema = z.object({
  name: zeile('Name', 120),
  art: wahl('Art', gremiumArten),
  auftrag: zeile('Auftrag', 2000),
  vertraulichkeit: wahl('Vertraulichkeit', vertraulichkeiten),
  land: freiesLand,
  sitzregel: frei('Sitzregel', 300),
  von: tag('Amtszeit von'),
  bis: freierTag('Amtszeit bis'),
})
export type NeuesGremium = z.output<typeof gremiumSchema>

export const mitgliedSchema = z.object({
  haus: hausSchluessel,
  name: zeile('Name', 120),
  funktion: frei('Funktion', 120),
  email: z.union([z.literal(''), z.email({ error: t.mail }).max(254)], { error: t.mail }).default(''),
  rolle: wahl('Rolle', mitgliedRollen),
})
export type NeuesMitglied = z.output<typeof mitgliedSchema>
