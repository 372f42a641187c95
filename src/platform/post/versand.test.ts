import { afterEach, describe, expect, test } from 'vitest'
import { lies, type Mailserver, starteMailserver } from './testhilfe/mailserver.ts'
import { schluessel, zertifikat } from './testhilfe/zertifikat.ts'
import { type Mail, smtpVersand } from './versand.ts'

const mail: Mail = {
  kennung: '<01@koba-harz.example>',
  von: { name: 'KoBa Harz', adresse: 'post@koba-harz.example' },
  an: 'mira@mail.example',
  betreff: 'Im Portal liegt ein neues Dokument',
  text: 'Guten Tag,\n\nschöne Grüße aus Quedlinburg.\n.\nEnde',
}
const wer = { traegerId: '', jetzt: Temporal.Instant.from('2026-08-17T08:00:00Z') }

let server: Mailserver
afterEach(() => server.beende())
const start = async (optionen: Parameters<typeof starteMailserver>[0] = {}): Promise<Mailserver> => {
  server = await starteMailserver(optionen)
  return server
}
const ablehnen = (nummer: number) => Object.assign(new Error('mira@mail.example unbekannt'), { responseCode: nummer })
const mitTls = { key: schluessel, cert: zertifikat }

describe('a mail', () => {
  test('arrives as it was written, from the Träger, marked as made by a machine', async () => {
    const { port, post } = await start({ hideSTARTTLS: true })
    expect(await smtpVersand(`smtp://127.0.0.1:${port}?tls=nein`)(mail, wer)).toEqual({ art: 'angenommen' })
    const [da] = post
    if (da === undefined) throw new Error('nothing came')
    expect([da.von, da.an]).toEqual(['post@koba-harz.example', ['mira@mail.example']])
    const { kopf, text } = lies(da)
    expect(kopf).toEqual(
      expect.arrayContaining([
        'From: KoBa Harz <post@koba-harz.example>',
        'To: mira@mail.example',
        'Subject: Im Portal liegt ein neues Dokument',
        'Message-ID: <01@koba-harz.example>',
        'Auto-Submitted: auto-generated',
      ]),
    )
    expect(text.trim()).toBe(mail.text)
  })

  test.each([
    ['a line break in the name', { von: { name: 'KoBa\r\nBcc: boese@mail.example', adresse: 'post@koba-harz.example' } }],
    ['a line break in the subject', { betreff: 'Hallo\r\nBcc: boese@mail.example\r\n\r\nanderer Text' }],
    ['a line break in the Message-ID', { kennung: '<1>\r\nBcc: boese@mail.example' }],
    ['a quoted name', { von: { name: '" <x@y.example>, boese', adresse: 'post@koba-harz.example' } }],
  ])('%s adds no header and no recipient', async (_, fremd) => {
    const { port, post } = await start({ hideSTARTTLS: true })
    await smtpVersand(`smtp://127.0.0.1:${port}?tls=nein`)({ ...mail, ...fremd }, wer)
    expect(post.map((p) => p.an)).toEqual([['mira@mail.example']])
    for (const p of post) expect(lies(p).kopf.filter((z) => /^bcc:/i.test(z))).toEqual([])
  })

  test.each([
    ['two addresses', 'mira@mail.example, boese@mail.example'],
    ['a line break in the address', 'mira@mail.example>\r\nRCPT TO:<boese@mail.example'],
  ])('%s never reach a second recipient', async (_, an) => {
    const { port, post } = await start({ hideSTARTTLS: true })
    await smtpVersand(`smtp://127.0.0.1:${port}?tls=nein`)({ ...mail, an }, wer)
    expect(post.flatMap((p) => p.an)).not.toContain('boese@mail.example')
  })
})

test('an invitation brings its calendar file, so that a calendar program takes it in', async () => {
  const { port, post } = await start({ hideSTARTTLS: true })
  const kalender = { methode: 'REQUEST', inhalt: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n' } as const
  await smtpVersand(`smtp://127.0.0.1:${port}?tls=nein`)({ ...mail, kalender }, wer)
  const roh = post[0]?.roh ?? ''
  expect(roh).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(roh).toMatch(/filename=termin\.ics/)
})

describe('encryption', () => {
  test.each(['smtps', 'smtp'] as const)('%s: sends encrypted, with user and password', async (protokoll) => {
    const gesehen: string[] = []
    const { port, post } = await start({
      ...mitTls,
      secure: protokoll === 'smtps',
      authOptional: false,
      onAuth(auth, _sitzung, fertig) {
        gesehen.push(`${auth.username} ${auth.password}`)
        fertig(null, { user: auth.username })
      },
    })
    const sende = smtpVersand(`${protokoll}://tragwerk:ge%40heim%2F1@localhost:${port}`, { ca: zertifikat })
    expect(await sende(mail, wer)).toEqual({ art: 'angenommen' })
    expect(post).toMatchObject([{ verschluesselt: true, nutzer: 'tragwerk' }])
    expect(gesehen).toEqual(['tragwerk ge@heim/1'])
  })

  test('nothing is sent where the server has no certificate to be trusted, or no encryption at all', async () => {
    const unbekannt = await start(mitTls)
    expect(await smtpVersand(`smtp://localhost:${unbekannt.port}`)(mail, wer)).toMatchObject({ art: 'spaeter' })
    expect(unbekannt.post).toEqual([])
    await unbekannt.beende()
    const offen = await start({ hideSTARTTLS: true })
    expect(await smtpVersand(`smtp://localhost:${offen.port}`, { ca: zertifikat })(mail, wer)).toMatchObject({ art: 'spaeter' })
    expect(offen.post).toEqual([])
  })
})

describe('a server that does not take it', () => {
  const sende = async (optionen: Parameters<typeof starteMailserver>[0]) =>
    smtpVersand(`smtp://127.0.0.1:${(await start({ hideSTARTTLS: true, ...optionen })).port}?tls=nein`)(mail, wer)

  test('a recipient that does not exist is refused for good; the answer of the server is not kept', async () => {
    const r = await sende({ onRcptTo: (_a, _s, fertig) => fertig(ablehnen(550)) })
    expect(r).toEqual({ art: 'abgelehnt', adresse: true, grund: 'Der Mailserver nimmt für diese Adresse nichts an (550).' })
  })

  test('a message that is refused says nothing against the address', async () => {
    const r = await sende({ onData: (strom, _s, fertig) => void strom.resume().on('end', () => fertig(ablehnen(554))) })
    expect(r).toEqual({ art: 'abgelehnt', adresse: false, grund: 'Der Mailserver hat die E-Mail abgelehnt (554).' })
  })

  test.each([
    ['a recipient that is put off', { onRcptTo: (_a: unknown, _s: unknown, fertig: (e: Error) => void) => fertig(ablehnen(451)) }],
    ['a sender that is not known', { onMailFrom: (_a: unknown, _s: unknown, fertig: (e: Error) => void) => fertig(ablehnen(550)) }],
    ['a connection that is refused', { onConnect: (_s: unknown, fertig: (e: Error) => void) => fertig(ablehnen(554)) }],
  ])('%s is tried again', async (_, optionen) => {
    expect(await sende(optionen)).toMatchObject({ art: 'spaeter' })
  })

  test('a wrong password is tried again and told to the operator', async () => {
    const { port } = await start({ ...mitTls, onAuth: (_a, _s, fertig) => fertig(ablehnen(535)) })
    expect(await smtpVersand(`smtp://tragwerk:falsch@localhost:${port}`, { ca: zertifikat })(mail, wer)).toEqual({
      art: 'spaeter',
      grund: 'Der Mailserver lässt Tragwerk nicht herein (535). Bitte prüfen Sie TRAGWERK_SMTP.',
    })
  })

  test('nobody who listens is tried again', async () => {
    const { port, beende } = await start(mitTls)
    await beende()
    expect(await smtpVersand(`smtp://127.0.0.1:${port}?tls=nein`)(mail, wer)).toMatchObject({ art: 'spaeter' })
    await start(mitTls) // for the tidying up
  })
})
