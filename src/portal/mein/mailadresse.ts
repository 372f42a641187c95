import { legeVorgangAn, mailHindernis } from '../../fall/index.ts'
import { type Zugriff, zaehleVersuch } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { adresseSchema, type Folge, liesMailadresse, type Mailadresse, trageMailadresseEin } from '../../platform/post/index.ts'
import { personal } from '../texte/de-personal.ts'

export type Eingetragen =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; grund: 'ungueltig' }>
  | Readonly<{ ok: false; grund: 'zu-oft'; bis: Temporal.Instant }>

/** How an account is notified, and whether decisions can come electronically at all. */
export type Mailstand = Mailadresse &
  Readonly<{
    moeglich: boolean
    uebung: boolean
    /** somebody asked for no mails: in the application, or by telephone */
    unerwuenscht: boolean
  }>

export async function liesMailstand(z: Zugriff, fallId: string): Promise<Mailstand> {
  const { post } = z.umfeld
  const hindernis = await mailHindernis(z.db, z.traegerId, { fallId, kontoId: z.konto.kontoId }, tagVon(z.jetzt).toString())
  return {
    ...(await liesMailadresse(z.db, z.traegerId, z.konto.kontoId, z.jetzt)),
    moeglich: post !== undefined,
    uebung: post?.uebung ?? false,
    unerwuenscht: hindernis !== undefined,
  }
}

/** Nobody fills a foreign mailbox through this page: five mails for each account, then a pause. */
export async function trageEin(z: Zugriff, eingabe: string): Promise<Eingetragen> {
  const adresse = adresseSchema.safeParse(eingabe)
  if (!adresse.success || z.umfeld.post === undefined) return { ok: false, grund: 'ungueltig' }
  const bis = await zaehleVersuch(z.db, z.traegerId, [{ was: 'mailadresse', wer: z.konto.kontoId, frei: 5 }], z.jetzt)
  if (bis !== undefined) return { ok: false, grund: 'zu-oft', bis }
  await trageMailadresseEin(z.db, z, adresse.data)
  return { ok: true }
}

/** A message whose mail did not leave waits in the portal unseen: somebody calls or writes a letter. */
export const nachrichtPost: Folge = {
  gescheitert: async (db, h, { fallId }, grund) => {
    if (fallId === null) throw new Error('a message without a case')
    await legeVorgangAn(db, h, {
      fallId,
      art: 'wiedervorlage',
      titel: personal.nachrichten.ohneMail,
      stand: 'neu',
      fehlt: grund,
    })
  },
}
