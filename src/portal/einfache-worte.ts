import { alsEuro } from '../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../recht/index.ts'
import type { Blatt } from './blatt.ts'
import { inDerHand, leistungsname, lohnVon, rundeCent } from './geld.ts'
import { nameVon } from './namen.ts'

/** The result in short sentences, one thought each; the last one is the sum. */
export function inEinfachenWorten(fall: Falldatei, ergebnis: Ergebnis, blatt: Blatt): string[] {
  const familie = fall.personen.length > 1
  const wer = familie ? 'Ihre Familie braucht' : 'Sie brauchen'
  const bedarf = `${wer} im Monat ${alsEuro(ergebnis.gesamtbedarf)} zum Leben und Wohnen. So steht es im Gesetz.`
  if (ergebnis.anspruch <= 0) return [bedarf, ...einkommen(fall, blatt), ohneAnspruch(ergebnis)]
  return [
    bedarf,
    ...einkommen(fall, blatt),
    blatt.leistung > 0
      ? `Es fehlen ${alsEuro(blatt.leistung)}. Die zahlt das Jobcenter als ${leistungsname(fall.monat)}.`
      : 'Für das Leben und Wohnen reicht Ihr Geld.',
    ...blatt.dazu.map((p) => `Dazu kommen ${alsEuro(p.euro)} ${p.schluessel === 'bildung' ? 'für ' : ''}${p.name}.`),
    ...(blatt.einbehalten > 0 ? [`Davon behält das Jobcenter ${alsEuro(blatt.einbehalten)} für alte Schulden ein.`] : []),
  ]
}

export function schlusssatz(fall: Falldatei, ergebnis: Ergebnis): string {
  if (ergebnis.anspruch <= 0) return 'In diesem Monat zahlt das Jobcenter deshalb voraussichtlich nichts.'
  const zusammen = inDerHand(fall, ergebnis)
  return zusammen > ergebnis.anspruch
    ? `Das Jobcenter zahlt ${alsEuro(ergebnis.anspruch)}. Mit Ihrem anderen Geld haben Sie zusammen ${alsEuro(zusammen)} im Monat.`
    : `Zusammen sind das ${alsEuro(ergebnis.anspruch)} im Monat.`
}

function einkommen(fall: Falldatei, blatt: Blatt): string[] {
  const zeilen = blatt.abzuege.find((p) => p.schluessel === 'einkommen')?.zeilen ?? []
  const kindergeld = zeilen.find((z) => z.schluessel === 'kindergeld')
  return [
    ...(kindergeld ? [`${alsEuro(kindergeld.euro)} Kindergeld sind schon da.`] : []),
    ...fall.personen.flatMap((p) => {
      const zeile = zeilen.find((z) => z.schluessel === `einkommen.${p.id}`)
      return zeile ? [vonPerson(fall, p.id, nameVon(fall, p.id), zeile.euro)] : []
    }),
  ]
}

function vonPerson(fall: Falldatei, id: string, name: string, zaehlt: number): string {
  const lohn = lohnVon(fall, id)
  const anderes = (fall.personen.find((p) => p.id === id)?.einkommen ?? []).some(
    (e) => !['erwerb', 'minijob', 'ausbildungsverguetung', 'kindergeld'].includes(e.art),
  )
  const sie = name === 'Sie'
  if (!lohn || anderes) return `${sie ? 'Von Ihrem Einkommen' : `Vom Einkommen (${name})`} zählen ${alsEuro(zaehlt)}.`
  const frei = rundeCent(lohn.netto - zaehlt)
  const satz = `${sie ? 'Von Ihrem Lohn' : `Vom Lohn (${name})`} zählen ${alsEuro(zaehlt)}.`
  return frei > 0 ? `${satz} Die anderen ${alsEuro(frei)} bleiben ${sie ? 'Ihnen, weil Sie arbeiten' : 'frei'}.` : satz
}

function ohneAnspruch(ergebnis: Ergebnis): string {
  return ergebnis.anrechenbaresEinkommen >= ergebnis.gesamtbedarf && ergebnis.gesamtbedarf > 0
    ? 'Ihr eigenes Geld deckt das.'
    : 'Warum das so ist, steht in den Hinweisen.'
}
