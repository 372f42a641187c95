import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { berechne, type Falldatei } from '../recht/index.ts'
import { blattZu } from './blatt.ts'
import type { Blatt, Posten } from './blatt-typ.ts'
import { inEinfachenWorten, schlusssatz } from './einfache-worte.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import { reineLage } from './fragen/index.ts'
import { rundeCent } from './geld.ts'
import type { Angaben } from './model.ts'
import { ALLEIN, FAMILIE, HEUTE } from './testhilfe.ts'
import { zusammenfassung } from './zusammenfassung.ts'

function rechne(angaben: Angaben): { fall: Falldatei; blatt: Blatt; anspruch: number; worte: string } {
  const fall = baueFalldatei(reineLage(angaben, HEUTE))
  const ergebnis = berechne(fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') throw new Error(ergebnis.fehler.satz)
  const blatt = blattZu(fall, ergebnis)
  return { fall, blatt, anspruch: ergebnis.anspruch, worte: [...inEinfachenWorten(fall, ergebnis, blatt), schlusssatz(fall, ergebnis)].join(' ') }
}

const summe = (posten: readonly Posten[]) => rundeCent(posten.reduce((s, p) => s + p.euro, 0))

const FAELLE: readonly (readonly [string, Angaben])[] = [
  ['family', FAMILIE],
  ['one person', { ...ALLEIN, mietart: 'warm' }],
  [
    'single parent with hot water and maintenance advance',
    { ...FAMILIE, paar: 'allein', warmwasser: 'ja', kindgeld: 'uvg', 'uvg.kind1': '299', 'uvg.kind2': '227' },
  ],
  ['wage above the need', { ...FAMILIE, 'lohn-brutto.sie': '6000', 'lohn-netto.sie': '4000' }],
  ['assets above the allowance', { ...FAMILIE, vermoegen: 'ja', 'besitz-konto': '30500', 'besitz-anlagen': '', 'besitz-auto': '' }],
  ['a reduction', { ...FAMILIE, besonderes: 'kuerzung', 'kuerzung-wer': 'sie', 'kuerzung-art': 'pflichtverletzung', 'kuerzung-stufe': '1' }],
  ['a pension in the household', { ...FAMILIE, 'geburt.partner': '68', 'geld.partner': 'altersrente', 'altersrente.partner': '900' }],
]

describe('the sheet adds up to the result', () => {
  test.each(FAELLE)('%s', (_, angaben) => {
    const { blatt, anspruch } = rechne(angaben)
    if (blatt.bedarf.zeilen?.length) expect(summe(blatt.bedarf.zeilen)).toBe(blatt.bedarf.euro)
    expect(rundeCent(blatt.bedarf.euro - summe(blatt.abzuege))).toBe(blatt.leistung)
    for (const abzug of blatt.abzuege) if (abzug.zeilen?.length) expect(summe(abzug.zeilen)).toBe(abzug.euro)
    expect(rundeCent(blatt.leistung + summe(blatt.dazu))).toBe(anspruch)
    expect(blatt.anspruch).toBe(anspruch)
  })
})

test('so it does for every published case, also for those that no question leads to', () => {
  const ordner = join(import.meta.dirname, '..', 'recht', 'faelle')
  const dateien = readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  let gerechnet = 0
  for (const name of dateien) {
    const fall = JSON.parse(readFileSync(join(ordner, name), 'utf8')) as Falldatei
    const ergebnis = berechne(fall, { begruendung: true })
    if (ergebnis.schema === 'fehler/v1') continue
    const blatt = blattZu(fall, ergebnis)
    gerechnet++
    expect(summe(blatt.bedarf.zeilen ?? []), name).toBe(blatt.bedarf.euro)
    expect(rundeCent(blatt.bedarf.euro - summe(blatt.abzuege)), name).toBe(blatt.leistung)
    expect(rundeCent(blatt.leistung + summe(blatt.dazu)), name).toBe(ergebnis.anspruch)
  }
  expect(gerechnet).toBeGreaterThan(100)
})

test('assets above the allowance have a line of their own', () => {
  const { blatt } = rechne({ ...FAMILIE, vermoegen: 'ja', 'besitz-konto': '30500', 'besitz-anlagen': '', 'besitz-auto': '' })
  expect(blatt.abzuege.find((p) => p.schluessel === 'vermoegen')).toMatchObject({ name: 'Vermögen, das einzusetzen ist', euro: 500 })
  expect(blatt.abzuege.find((p) => p.schluessel === 'rest')).toBeUndefined()
})

describe('the reasoning below a line', () => {
  test('persons with the same reason stand together', () => {
    const { blatt } = rechne(FAMILIE)
    const regelbedarf = blatt.bedarf.zeilen?.find((z) => z.schluessel === 'regelbedarf')
    expect(regelbedarf?.formel).toBe('506,00 + 506,00 + 390,00 + 357,00')
    expect(regelbedarf?.zweige?.map((z) => z.name)).toEqual(['Sie und Partner/in', 'Kind, 8', 'Kind, 4'])
    expect(blatt.bedarf.zeilen?.find((z) => z.schluessel === 'unterkunft')?.zweige?.map((z) => z.name)).toEqual(['Jede Person'])
  })

  test('it leads down to a dated value of the law', () => {
    const { blatt } = rechne(FAMILIE)
    const alle = (zweige: readonly { ab?: string | undefined; zweige: readonly unknown[] }[]): string[] =>
      zweige.flatMap((z) => [...(z.ab ? [z.ab] : []), ...alle(z.zweige as typeof zweige)])
    expect(alle(blatt.bedarf.zeilen?.[0]?.zweige ?? [])).toContain('2026-01-01')
  })

  test('the Mehrbedarf of a single parent has a line of its own', () => {
    const { blatt } = rechne({ ...FAMILIE, paar: 'allein' })
    expect(blatt.bedarf.zeilen?.find((z) => z.name.includes('Alleinerziehende'))?.euro).toBe(202.68)
  })
})

describe('plain words', () => {
  test('the family', () => {
    const { worte, fall } = rechne(FAMILIE)
    expect(worte.replaceAll('\u00a0', ' ')).toBe(
      'Ihre Familie braucht im Monat 2.672,44 € zum Leben und Wohnen. So steht es im Gesetz. 518,00 € Kindergeld sind schon da. Von Ihrem Lohn zählen 804,00 €. ' +
        'Die anderen 376,00 € bleiben Ihnen, weil Sie arbeiten. Es fehlen 1.350,44 €. Die zahlt das Jobcenter als Grundsicherungsgeld. ' +
        'Dazu kommen 50,00 € Sofortzuschlag. Dazu kommen 130,00 € für Bildung und Teilhabe. ' +
        'Das Jobcenter zahlt 1.530,44 €. Mit Ihrem anderen Geld haben Sie zusammen 3.228,44 € im Monat.',
    )
    expect(zusammenfassung(fall).replaceAll('\u00a0', ' ')).toBe('Zwei Erwachsene, zwei Kinder (8 und 4), Warmmiete 913,45 €, Lohn 1.480 € brutto.')
  })

  test('without a claim it says why', () => {
    const { worte } = rechne({ ...FAMILIE, 'lohn-brutto.sie': '6000', 'lohn-netto.sie': '4000' })
    expect(worte).toContain('Ihr eigenes Geld deckt das.')
    expect(worte).toContain('voraussichtlich nichts')
  })

  test('the name of the benefit is that of the month', () => {
    expect(rechne({ ...FAMILIE, monat: '2026-06' }).worte).toContain('Bürgergeld')
  })
})
