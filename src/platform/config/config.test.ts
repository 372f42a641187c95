import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('settings from the environment', () => {
  test('nothing set: port 3000 or the next free one, this machine only, ./daten', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      wert: {
        port: 3000,
        portFest: false,
        host: '127.0.0.1',
        daten: './daten',
        traeger: undefined,
        clamd: undefined,
        jobsuche: undefined,
        oidc: undefined,
        hinterProxy: false,
      },
    })
  })

  test('a named port is binding, 0 lets the system choose', () => {
    expect(readConfig({ TRAGWERK_PORT: '8080' })).toMatchObject({ wert: { port: 8080, portFest: true } })
    expect(readConfig({ TRAGWERK_PORT: '0' })).toMatchObject({ wert: { port: 0, portFest: true } })
  })

  test('a scanner is named by host and port', () => {
    expect(readConfig({ TRAGWERK_CLAMD: 'localhost:3310' })).toMatchObject({ wert: { clamd: 'localhost:3310' } })
    for (const ort of ['localhost', ':3310', 'http://localhost:3310']) expect(readConfig({ TRAGWERK_CLAMD: ort }).ok).toBe(false)
  })

  test('a mail server needs the address of the portal, and user and password together', () => {
    const TRAGWERK_ADRESSE = 'https://portal.example/'
    const mit = (TRAGWERK_SMTP: string) => readConfig({ TRAGWERK_SMTP, TRAGWERK_ADRESSE })
    expect(mit('smtps://nutzer:ge%40heim@mail.example:465')).toMatchObject({ wert: { adresse: 'https://portal.example' } })
    expect(mit('smtp://mail.example?tls=nein').ok).toBe(true)
    for (const smtp of ['mail.example', 'http://mail.example', 'smtp://nutzer@mail.example', 'smtp://n:%zz@mail.example', 'smtp://'])
      expect(mit(smtp).ok).toBe(false)
    expect(readConfig({ TRAGWERK_SMTP: 'smtps://mail.example' })).toMatchObject({ ok: false })
  })

  test('an empty variable counts as not set', () => {
    expect(readConfig({ TRAGWERK_PORT: '', TRAGWERK_HOST: '', TRAGWERK_TRAEGER: '' })).toEqual(readConfig({}))
  })

  test.each(['-1', '65536', '80a', '3e3', ' '])('port %j is refused', (port) => {
    expect(readConfig({ TRAGWERK_PORT: port }).ok).toBe(false)
  })

  test('every wrong setting is named at once', () => {
    expect(readConfig({ TRAGWERK_PORT: 'abc', TRAGWERK_TRAEGER: 'KoBa Harz' })).toEqual({
      ok: false,
      fehler: {
        art: 'einstellungen-ungueltig',
        saetze: [
          'Die Einstellung TRAGWERK_PORT muss eine ganze Zahl von 0 bis 65535 sein.',
          'Die Einstellung TRAGWERK_TRAEGER muss ein Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen sein.',
        ],
      },
    })
  })
})
