import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sha256, textfassung } from './anhaenge.ts'
import { entwirfBescheid } from './index.ts'
import { abgelehnt, anschrift, familie, gemindert, gemischt, rechne } from './testhilfe/faelle.ts'
import { alsLesetext } from './testhilfe/lesetext.ts'

/**
 * The words of four notices as a reviewer reads them, and the template by its checksum. A difference means that notices made before
 * are set otherwise now: raise `textfassung`, and this test writes the file of the new one. Before the first release it is enough to
 * run it with `-u`.
 */
test('the words belong to this textfassung', async () => {
  const notizen = [
    ['Familie, Schreiben', familie, anschrift],
    ['Familie, Berechnung', familie, undefined],
    ['Ablehnung', [abgelehnt], undefined],
    ['Minderung, vorläufig', [gemindert], undefined],
    ['Ausgeschlossene Person', [gemischt], undefined],
  ] as const
  const texte = notizen.map(([name, faelle, brief]) => {
    const { brief: bloecke, einfach, titel } = entwirfBescheid({ monate: rechne(faelle), anschrift: brief, datum: '2026-08-20', pruefsumme: '0123' })
    return `===== ${name} =====\n${titel}\n\n${alsLesetext(bloecke)}\n-----\n${alsLesetext(einfach.bloecke)}\n`
  })
  const vorlagen = ['bescheid.typ', 'teile.typ'].map((datei) => `${datei} ${sha256(readFileSync(new URL(`./vorlage/${datei}`, import.meta.url)))}`)
  await expect([...texte, ...vorlagen, ''].join('\n')).toMatchFileSnapshot(`./testhilfe/textfassung-${textfassung}.txt`)
})
