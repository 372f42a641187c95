import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { oeffneTresor } from './index.ts'

const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-tresor-'))
afterAll(() => rmSync(ordner, { recursive: true, force: true }))
const klar = Buffer.from('Übungsdaten: Mietvertrag')

describe('the key of the installation', () => {
  test('is made once, readable by its owner only, and opens what it locked after a restart', () => {
    const verschlossen = oeffneTresor({ hauptschluessel: undefined, ordner }).verschliesse(klar, 'dokument:1')
    expect(statSync(join(ordner, 'schluessel')).mode & 0o777).toBe(0o600)
    expect(Buffer.from(oeffneTresor({ hauptschluessel: undefined, ordner }).oeffne(verschlossen, 'dokument:1'))).toEqual(klar)
  })

  test('comes from the setting where there is one', () => {
    const hauptschluessel = Buffer.alloc(32, 7).toString('base64')
    const verschlossen = oeffneTresor({ hauptschluessel, ordner }).verschliesse(klar, 'x')
    expect(() => oeffneTresor({ hauptschluessel: undefined, ordner }).oeffne(verschlossen, 'x')).toThrow()
    expect(readFileSync(join(ordner, 'schluessel'), 'utf8')).not.toContain(hauptschluessel)
  })

  test('of another length is refused', () => {
    expect(() => oeffneTresor({ hauptschluessel: 'AAAA', ordner })).toThrow('32 bytes')
  })
})

describe('what is locked', () => {
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner })

  test('never looks the same twice and does not show its content', () => {
    const a = Buffer.from(tresor.verschliesse(klar, 'x'))
    expect(a.equals(tresor.verschliesse(klar, 'x'))).toBe(false)
    expect(a.includes('Mietvertrag')).toBe(false)
  })

  test('opens only at its own place', () => {
    expect(() => tresor.oeffne(tresor.verschliesse(klar, 'dokument:1'), 'dokument:2')).toThrow()
  })

  test('is refused with any byte changed', () => {
    const verschlossen = Buffer.from(tresor.verschliesse(klar, 'x'))
    for (let k = 0; k < verschlossen.length; k++) {
      const geaendert = Buffer.from(verschlossen)
      geaendert.writeUInt8((geaendert.readUInt8(k) + 1) % 256, k)
      expect(() => tresor.oeffne(geaendert, 'x')).toThrow()
    }
  })
})
