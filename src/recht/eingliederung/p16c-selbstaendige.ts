import { alsEuro } from '../grundlage/geld.ts'
import { sgb2 } from '../grundlage/nachweis.ts'
import { sachgueterZuschuss } from '../parameter/eingliederung.ts'
import { antragVorBeginnSgb2, leistungsberechtigt, noetig, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import type { Posten, Selbstaendigenantrag } from './antrag.ts'
import { frage, je, kopf, offen, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Voraussetzung } from './ergebnis.ts'
import { fehler } from './fehler.ts'
import { postenFehler, postenKnoten, postenMonate, postenregel } from './posten.ts'
import { gesamtRegel, sammle, summe, wertAm } from './rechnen.ts'

const taetigkeitKopf = kopf('p16c.taetigkeit', 'Selbständig im Hauptberuf', 'SGB II', '§ 16c Abs. 1')
const tragfaehigKopf = kopf('p16c.tragfaehig', 'Wirtschaftlich tragfähig', 'SGB II', '§ 16c Abs. 3')

export function selbstaendige(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    hauptberuf(p),
    frage(
      p,
      tragfaehigKopf,
      'tragfaehig',
      'Nach der fachkundigen Stellungnahme trägt sich die Tätigkeit und verringert die Hilfebedürftigkeit in angemessener Zeit.',
      'Nach der fachkundigen Stellungnahme ist nicht zu erwarten, dass sich die Tätigkeit trägt.',
    ),
    noetig(p, 'SGB II', '§ 16c Abs. 1, 2'),
    antragVorBeginnSgb2(p),
    rehabilitation(p, 'ungenannt'),
    vermittlungGehtVor(p),
  ]
}

function hauptberuf(p: Pruefung): Voraussetzung {
  const t = p.f.taetigkeit
  if (t === undefined) return offen(taetigkeitKopf, 'taetigkeit')
  return je(
    taetigkeitKopf,
    t === 'selbstaendig',
    'Die Person arbeitet selbständig im Hauptberuf oder nimmt das auf.',
    'Die Person arbeitet nicht selbständig im Hauptberuf.',
  )
}

const teile = {
  zuschuesse: postenregel('p16c.zuschuss', 'Zuschuss für Sachgüter', sgb2('§ 16c Abs. 1 Satz 2')),
  darlehen: postenregel('p16c.darlehen', 'Darlehen für Sachgüter', sgb2('§ 16c Abs. 1 Satz 1')),
  beratung: postenregel('p16c.beratung', 'Beratung und Vermittlung von Kenntnissen', sgb2('§ 16c Abs. 2')),
}

/** Grants for material goods up to 5,000 € in all, loans without a limit of the law, counselling; loans are months of their own. */
export function berechneSelbstaendige(a: Selbstaendigenantrag): Foerderergebnis {
  const alle: readonly Posten[] = [...a.zuschuesse, ...a.darlehen, ...a.beratung]
  if (alle.length === 0) return fehler('ungueltig', 'Es ist kein Betrag angegeben.')
  const falsch = postenFehler(alle, a)
  if (falsch !== undefined) return { ok: false, fehler: falsch }
  const grenze = wertAm(sachgueterZuschuss, a.von)
  const zuschuss = a.zuschuesse.reduce((bisher, p) => bisher + p.cent, a.bisherCent ?? 0)
  if (zuschuss > grenze)
    return fehler(
      'ueber-hoechstbetrag',
      `Zuschüsse für Sachgüter betragen zusammen höchstens ${alsEuro(grenze)}, hier wären es ${alsEuro(zuschuss)}.`,
    )
  const knoten = summe(
    gesamtRegel,
    (['zuschuesse', 'darlehen', 'beratung'] as const).flatMap((art) =>
      a[art].length > 0
        ? [
            summe(
              teile[art],
              a[art].map((p, nr) => postenKnoten(p, nr, art)),
            ),
          ]
        : [],
    ),
  )
  const monate = sammle([...postenMonate(a.zuschuesse), ...postenMonate(a.darlehen, 'darlehen'), ...postenMonate(a.beratung)])
  return { ok: true, monate, summeCent: knoten.wert, von: a.von, bis: a.bis, knoten }
}
