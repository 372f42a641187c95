import { describe, expect, test } from 'vitest'
import { formularAus, haltbarImJson } from './formular.ts'

const sende = (body: BodyInit, typ?: string) =>
  new Request('http://localhost/', { method: 'POST', body, ...(typ ? { headers: { 'content-type': typ } } : {}) })

describe('formularAus', () => {
  test('keeps what people type, line breaks and emoji too', async () => {
    const formular = await formularAus(
      sende(
        new URLSearchParams([
          ['text', 'Straße\r\n„so“ 👩‍👧'],
          ['a', '1'],
          ['a', '2'],
        ]),
      ),
    )
    expect([...formular]).toEqual([
      ['text', 'Straße\r\n„so“ 👩‍👧'],
      ['a', '1'],
      ['a', '2'],
    ])
  })

  test('leaves out the NUL character, also in names of fields and files', async () => {
    const mit = new FormData()
    mit.append('na\0me', 'Wei\0ß')
    mit.append('datei', new File(['\0\0'], 'bild\0.png', { type: 'image/png' }))
    const formular = await formularAus(sende(mit))
    expect(formular.get('name')).toBe('Weiß')
    const datei = formular.get('datei')
    if (!(datei instanceof File)) throw new Error('no file')
    expect([datei.name, datei.type, await datei.text()]).toEqual(['bild.png', 'image/png', '\0\0'])
  })

  test.each([
    ['{"a":1}', 'application/json'],
    ['x', undefined],
    ['--x\r\nkaputt', 'multipart/form-data; boundary=y'],
    ['', 'multipart/form-data'],
  ])('refuses %j as %s with 400', async (body, typ) => {
    const antwort = await formularAus(sende(body, typ)).catch((fehler: unknown) => fehler)
    expect(antwort).toBeInstanceOf(Response)
    expect((antwort as Response).status).toBe(400)
  })
})

test('escapes in JSON bring nothing past it', () => {
  expect(JSON.parse('{"a":{"b":["x\\u0000y","\\ud800z"]},"c":1}', haltbarImJson)).toEqual({ a: { b: ['xy', '\ufffdz'] }, c: 1 })
})
