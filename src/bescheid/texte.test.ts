import { describe, expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import type { Anschrift } from './anschrift.ts'
import { entwirfBescheid } from './index.ts'
import type { Block } from './model.ts'
import { betraegeIm } from './seitenvergleich.ts'
import { erlaubteBetraege } from './testhilfe/betraege.ts'
import {
  abgelehnt,
  alle,
  anschrift,
  einzeln,
  familie,
  gelesen,
  gemindert,
  gemischt,
  inMonaten,
  rechne,
  teilmonat,
  veroeffentlicht,
} from './testhilfe/faelle.ts'
import { alsLesetext, alsText } from './testhilfe/lesetext.ts'

function entwurf(faelle: readonly Falldatei[], brief?: Anschrift) {
  return entwirfBescheid({ monate: rechne(faelle), anschrift: brief, datum: '2026-08-20', pruefsumme: '0123' })
}

/** All sentences of blocks, without tables; spaces as plain spaces. */
function saetze(bloecke: readonly Block[]): string[] {
  return bloecke
    .flatMap((b): string[] => {
      if (b.art === 'absatz') return [alsText(b.text)]
      if (b.art === 'liste') return b.punkte.flatMap((p) => [alsText(p.text), ...saetze(p.dazu)])
      if (b.art === 'gruppe') return saetze(b.bloecke)
      return []
    })
    .map((s) => s.replace(/[\s\u00a0]+/g, ' '))
}
const brief = (faelle: readonly Falldatei[], a?: Anschrift) => saetze(entwurf(faelle, a).brief).join('\n')
const einfach = (faelle: readonly Falldatei[], a?: Anschrift) => saetze(entwurf(faelle, a).einfach.bloecke).join('\n')

describe('nobody takes it for more than it is', () => {
  test('without a letter file: a calculation, no decision, no objection', () => {
    const e = entwurf(familie)
    expect(e.kennzeichnung).toEqual({ kurz: 'Kein Bescheid', lang: 'Berechnung in Bescheidform. Kein Jobcenter hat sie geprüft oder erlassen.' })
    expect(brief(familie)).toContain('besteht Anspruch auf Grundsicherungsgeld und Sofortzuschlag')
    expect(brief(familie)).toContain('Diese Berechnung ist kein Bescheid.')
    expect(brief(familie)).not.toMatch(/\b[Ww]ir\b/)
  })

  test('with a letter file: a draft; the instruction on remedies holds once it is issued', () => {
    const echt = gelesen({ ...anschrift, uebungsdaten: false })
    expect(entwurf(familie, echt).kennzeichnung.lang).toBe('Entwurf: noch nicht freigegeben und kein Bescheid.')
    expect(entwurf(familie, echt).titel).not.toContain('Übungsdaten')
    expect(brief(familie, echt)).toContain(
      'Sobald es als Bescheid erlassen ist, gilt: Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben: schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I, schriftformersetzend nach § 36a Abs. 2a SGB I und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur Niederschrift bei: KoBa Harz, Jobcenter des Landkreises Harz, Musterplatz 3, 38855 Wernigerode.',
    )
  })

  test('exercise data say so in head, footer and title', () => {
    const e = entwurf(familie, anschrift)
    expect(e.kennzeichnung.kurz).toBe('Übungsdaten')
    expect(e.titel).toMatch(/\(Übungsdaten\)$/)
  })
})

describe('the operative part', () => {
  test('names persons, benefit and period', () => {
    expect(brief(familie, anschrift)).toContain(
      'für Sie (geb. 14.03.1991), Jonas Sommerfeld (geb. 02.06.2017) und Ella Sommerfeld (geb. 16.09.2020) entscheiden wir:',
    )
    expect(brief(familie, anschrift)).toContain(
      'Wir bewilligen Ihnen und den Personen Ihrer Bedarfsgemeinschaft für die Zeit vom 1. September bis zum 31. Dezember 2026 Grundsicherungsgeld und Sofortzuschlag.',
    )
  })

  test('a period across 1 July 2026 has both names, each with its months', () => {
    const text = brief(inMonaten(einzeln(), '2026-05', '2026-08'))
    expect(text).toContain('Bürgergeld (bis Juni 2026) und Grundsicherungsgeld (ab Juli 2026)')
    expect(brief(inMonaten(einzeln(), '2026-05', '2026-06'))).not.toContain('Grundsicherungsgeld')
    expect(brief(inMonaten(einzeln(), '2026-07', '2026-08'))).not.toContain('Bürgergeld')
  })

  test('rejects where income covers the need, and says so', () => {
    const mitBrief = gelesen({ ...anschrift, namen: {}, empfaenger: { ...anschrift.empfaenger, person: 'p1' } })
    expect(entwurf([abgelehnt], mitBrief).titel).toMatch(/^Ablehnung von Grundsicherungsgeld für August 2026\./)
    expect(brief([abgelehnt], mitBrief)).toContain('Für die Zeit vom 1. August bis zum 31. August 2026 lehnen wir Grundsicherungsgeld ab')
    expect(brief([abgelehnt])).toContain('besteht kein Anspruch auf Grundsicherungsgeld.')
    expect(brief([abgelehnt])).toContain('Das deckt den ganzen Bedarf. Sie sind deshalb nicht hilfebedürftig')
    expect(einfach([abgelehnt])).toContain('Vielleicht können Sie Wohngeld bekommen.')
  })

  test('grants some months and rejects others', () => {
    const text = brief([einzeln(), { ...abgelehnt, id: 'uebung-einzeln', monat: '2026-09' }])
    expect(text).toContain('Für die Zeit vom 1. August bis zum 31. August 2026 besteht Anspruch auf Grundsicherungsgeld.')
    expect(text).toContain('Für die Zeit vom 1. September bis zum 30. September 2026 besteht kein Anspruch auf Grundsicherungsgeld.')
  })

  test('names a reduction with its months, set-off, direct payment, and why it is provisional', () => {
    const text = brief(inMonaten(gemindert, '2026-07', '2026-08'))
    expect(text).toContain(
      'Für Juli und August 2026 ist der Anspruch von Kim Übung um 56,30 € im Monat gemindert, wegen einer Pflichtverletzung (§ 31, § 31a SGB II).',
    )
    expect(text).toContain('werden für Juli und August 2026 je 28,15 € im Monat einbehalten')
    expect(text).toContain('geht direkt an die Vermieterin oder den Vermieter (§ 22 Abs. 7 SGB II)')
    expect(text).toContain('Die Entscheidung ist vorläufig, weil die Höhe des Einkommens noch nicht feststeht (§ 41a Abs. 1 und 2 SGB II).')
  })

  test('the reason of the letter file goes before the one that the case shows', () => {
    const a = gelesen({ ...anschrift, namen: {}, grundVorlaeufig: 'weil der Arbeitsvertrag noch fehlt' })
    expect(brief([gemindert], a)).toContain('Die Entscheidung ist vorläufig, weil der Arbeitsvertrag noch fehlt (§ 41a')
  })

  test('begins with the first day of the claim', () => {
    expect(brief([teilmonat])).toContain('vom 12. August bis zum 31. August 2026')
    expect(brief([teilmonat])).toContain('Gezahlt wird anteilig für 20 von 30 Tagen (§ 41 Abs. 1 SGB II).')
  })
})

describe('the reasons', () => {
  test('need, wage, other income, sharing', () => {
    const text = brief(familie, anschrift)
    for (const satz of [
      'Sie, Jonas und Ella bilden eine Bedarfsgemeinschaft (§ 7 Abs. 3 SGB II).',
      'Ihr Bedarf beträgt im September 2026 zusammen 2.249,18 €: 1.326,50 € Regelbedarf, 202,68 € Mehrbedarf für Alleinerziehende und 720,00 € für Unterkunft und Heizung',
      'Von Ihrem Verdienst (1.250,00 € brutto, 1.056,40 € netto) bleiben 353,00 € frei; 703,40 € zählen als Einkommen (§ 11b SGB II).',
      'Angerechnet werden Unterhaltsvorschuss mit 598,00 € und Kindergeld mit 518,00 € (§ 11 SGB II).',
      'Die Entscheidung beruht auf §§ 7, 9, 11, 11b, 19, 20, 21, 22, 23, 41 und 72 SGB II.',
    ]) {
      expect(text).toContain(satz)
    }
  })

  test('housing above what is reasonable: how much, how long', () => {
    const text = brief([gemindert])
    expect(text).toMatch(/Unterkunft: .*750,00 € .*\(§ 22 Abs\. 1 Satz 6 SGB II\)\./)
    expect(text).toContain(
      'Angemessen sind am Wohnort 500,00 € für die Unterkunft. Die höheren Kosten werden nur auf Zeit anerkannt, längstens bis 31. Oktober 2026',
    )
  })

  test('other income that the case states as net is named in letter and picture, a wage is not named twice', () => {
    const fall = einzeln({
      einkommen: [
        { art: 'arbeitslosengeld', netto: 200 },
        { art: 'minijob', brutto: 300, netto: 300 },
      ],
    })
    expect(brief([fall])).toContain('Angerechnet wird Arbeitslosengeld mit 200,00 € (§ 11 SGB II).')
    expect(alsLesetext(entwurf([fall]).einfach.bloecke)).toMatch(/davon Lohn 300,00 Euro, Jobcenter [\d,.]+ Euro und Arbeitslosengeld 200,00 Euro\./)
  })

  test('who is paid nothing, and why', () => {
    const text = brief([gemischt])
    expect(text).toContain('Für Karl Muster besteht kein Anspruch auf Zahlung.')
    expect(text).toContain(
      'Karl Muster bezieht eine Altersrente und ist deshalb ausgeschlossen (§ 7 Abs. 4 Satz 1 SGB II). Vom Einkommen zählt für die anderen nur, was über dem eigenen Bedarf liegt: 174,00 €.',
    )
    expect(text).toContain('Tom Muster kann den eigenen Bedarf aus eigenem Einkommen oder Vermögen decken')
    expect(text).toContain('98,00 € Kindergeld brauchen die Kinder nicht selbst. Dieses Geld zählt bei Ihnen')
  })
})

describe('the page in plain words', () => {
  test.each(alle)('$name: sentences of at most 15 words on average, none over 30', ({ faelle, anschrift: a }) => {
    const alleSaetze = einfach(faelle, a)
      .split(/(?<=[.?!])\s+(?=[A-ZÄÖÜ0-9„])/)
      .filter((s) => s.trim() !== '')
    const woerter = alleSaetze.map((s) => s.split(' ').length)
    expect(woerter.reduce((x, y) => x + y, 0) / woerter.length).toBeLessThanOrEqual(15)
    expect(alleSaetze.filter((s) => s.split(' ').length > 30)).toEqual([])
  })

  test('says until when to object, with the weekday', () => {
    const text = einfach(familie, anschrift)
    expect(text).toContain(
      'haben Sie Zeit bis Donnerstag, 24. September 2026. Bekommen Sie den Brief erst nach dem 24. August 2026, haben Sie länger Zeit.',
    )
    expect(einfach(familie)).not.toContain('24. September')
  })

  test('adds up: need, own money, reduction, what is withheld', () => {
    const text = einfach([gemindert])
    for (const satz of [
      'Im Monat sind das 1.383,00 €.',
      'Ihr eigenes Geld zählt mit 360,00 €.',
      'Den Rest zahlt das Jobcenter: 1.023,00 €.',
      'Davon gehen 56,30 € ab',
      '28,15 € werden einbehalten',
    ]) {
      expect(text).toContain(satz)
    }
  })
})

test('no line ends inside a citation or before a unit', () => {
  for (const { faelle, anschrift: a } of alle) {
    const e = entwurf(faelle, a)
    const text = JSON.stringify([e.brief, e.rechnung.bloecke, e.einfach.bloecke])
    expect(text.match(/.{20}(?:§|Abs\.|Satz|Nr\.) \d|\d [€%]|SGB [IVX]/g)).toBeNull()
  }
})

describe.each(veroeffentlicht.map((fall) => [fall.id, fall] as const))('published case %s', (_, fall) => {
  test('every amount comes from the result, and no sentence has a hole', () => {
    const monate = rechne([fall])
    const e = entwirfBescheid({ monate, anschrift: undefined, datum: '2026-08-20', pruefsumme: '0123' })
    const text = [e.brief, e.rechnung.bloecke, e.einfach.bloecke].map(alsLesetext).join('\n')
    const erlaubt = erlaubteBetraege(monate)
    expect([...new Set(betraegeIm(text))].filter((b) => !erlaubt.has(b))).toEqual([])
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(
      [...saetze(e.brief), ...saetze(e.rechnung.bloecke), ...saetze(e.einfach.bloecke)].filter((satz) =>
        /\(\)|\( | {2}| [.,;]|,,|\.\.|: $/.test(satz),
      ),
    ).toEqual([])
  })
})
