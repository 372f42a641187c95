import type { Sprache } from '../platform/sprache/index.ts'
import { alsEuro } from '../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../recht/index.ts'
import type { Blatt } from './blatt-typ.ts'
import { inDerHand, leistungsname, lohnVon, rundeCent } from './geld.ts'
import { istSie, nameVon } from './namen.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'

/** The result in short sentences, one thought each; the last one is the sum. */
export function inEinfachenWorten(fall: Falldatei, ergebnis: Ergebnis, blatt: Blatt, sprache: Sprache = 'de'): string[] {
  const t = ergebnisTexte(sprache)
  const bedarf = t.worte.bedarf(fall.personen.length > 1, alsEuro(ergebnis.gesamtbedarf))
  const anfang = [bedarf, ...einkommen(fall, blatt, sprache)]
  if (ergebnis.anspruch <= 0) return [...anfang, deckt(ergebnis) ? t.worte.gedeckt : t.worte.warumHinweise]
  return [
    ...anfang,
    blatt.leistung > 0 ? t.worte.fehlt(alsEuro(blatt.leistung), t.blatt.leistung[leistungsname(fall.monat)]) : t.worte.reicht,
    ...blatt.dazu.map((p) => t.worte.dazu[p.schluessel](alsEuro(p.euro))),
    ...(blatt.einbehalten > 0 ? [t.worte.einbehalten(alsEuro(blatt.einbehalten))] : []),
  ]
}

export function schlusssatz(fall: Falldatei, ergebnis: Ergebnis, sprache: Sprache = 'de'): string {
  const t = ergebnisTexte(sprache).worte
  if (ergebnis.anspruch <= 0) return t.nichts
  const zusammen = inDerHand(fall, ergebnis)
  return zusammen > ergebnis.anspruch ? t.zusammenMit(alsEuro(ergebnis.anspruch), alsEuro(zusammen)) : t.zusammen(alsEuro(ergebnis.anspruch))
}

function einkommen(fall: Falldatei, blatt: Blatt, sprache: Sprache): string[] {
  const zeilen = blatt.abzuege.find((p) => p.schluessel === 'einkommen')?.zeilen ?? []
  const kindergeld = zeilen.find((z) => z.schluessel === 'kindergeld')
  return [
    ...(kindergeld ? [ergebnisTexte(sprache).worte.kindergeld(alsEuro(kindergeld.euro))] : []),
    ...fall.personen.flatMap((p) => {
      const zeile = zeilen.find((z) => z.schluessel === `einkommen.${p.id}`)
      return zeile ? [vonPerson(fall, p.id, zeile.euro, sprache)] : []
    }),
  ]
}

const LOHN_ODER_KINDERGELD: readonly string[] = ['erwerb', 'minijob', 'ausbildungsverguetung', 'kindergeld']

function vonPerson(fall: Falldatei, id: string, zaehlt: number, sprache: Sprache): string {
  const t = ergebnisTexte(sprache).worte
  const lohn = lohnVon(fall, id)
  const anderes = (fall.personen.find((p) => p.id === id)?.einkommen ?? []).some((e) => !LOHN_ODER_KINDERGELD.includes(e.art))
  const sie = istSie(fall, id)
  const name = sie ? undefined : nameVon(fall, id, sprache)
  if (!lohn || anderes) return t.vomEinkommen(name, alsEuro(zaehlt))
  const frei = rundeCent(lohn.netto - zaehlt)
  const satz = t.vomLohn(name, alsEuro(zaehlt))
  return frei > 0 ? `${satz} ${t.bleiben(sie, alsEuro(frei))}` : satz
}

function deckt(ergebnis: Ergebnis): boolean {
  return ergebnis.anrechenbaresEinkommen >= ergebnis.gesamtbedarf && ergebnis.gesamtbedarf > 0
}
