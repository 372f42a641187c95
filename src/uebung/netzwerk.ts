import {
  aendereEigene,
  antworte,
  beantworte,
  type Eintragsdaten,
  type Ergebnis,
  eintragSchema,
  fasseBeschluss,
  gehProtokoll,
  gibAufgabe,
  gibHeraus,
  gruendeGremium,
  type ImNetz,
  ladeEin,
  legeEigeneAn,
  legeUnterlageAb,
  liesHaeuser,
  macheBekannt,
  merkeGeteilt,
  nimmAntwortAn,
  nimmAuf,
  planeSitzung,
  pruefeUnterlage,
  setzeAufTagesordnung,
  speichereProtokoll,
  stelleFrage,
  stelleUmfrage,
  stimmeAb,
  teile,
  uebernimm,
} from '../netzwerk/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { einladung, merkblatt, protokolltext, stellungnahme } from './netzwerk-texte.ts'

const NAME = 'AK Presse- und Öffentlichkeitsarbeit'

type Leute = Readonly<Record<'koordination' | 'harz' | 'friese' | 'jena', ImNetz>>

/** Success, or the exercise is built on something that does not hold: a fault of ours. */
function verlange<T>(ergebnis: Ergebnis<T>): { ok: true } & T {
  if (!ergebnis.ok) throw new Error(`Übungsdaten des Netzwerks: ${ergebnis.satz}`)
  return ergebnis
}

/** A working group of three houses in the middle of its work, and what they share; once, at moments before today. */
export async function saeeNetzwerk(db: Db, traeger: readonly Traeger[], jetzt: Temporal.Instant): Promise<void> {
  const netz = traeger.find((t) => t.art === 'netzwerk')
  if (netz === undefined) return
  const da = await forTraeger(db, netz.traegerId, (trx) =>
    trx.selectFrom('gremium').select('gremiumId').where('traegerId', '=', netz.traegerId).limit(1).executeTakeFirst(),
  )
  const leute = da === undefined ? await liesLeute(db, netz, traeger, jetzt) : undefined
  if (leute === undefined) return
  const imNetz = <T>(work: (trx: TraegerDb) => Promise<T>) => forTraeger(db, netz.traegerId, work)
  const haeuser = await liesHaeuser(db)
  const blatt = verlange(await pruefeUnterlage({ name: 'stellungnahme.md', inhalt: new TextEncoder().encode(stellungnahme) })).blatt
  await imNetz(async (trx) => {
    const g = await gruende(trx, leute, haeuser)
    await tagteVorWochen(trx, leute, g)
    await tagtBald(trx, leute, g)
    const neu = {
      titel: 'Entwurf einer Stellungnahme',
      vertraulichkeit: 'gremium' as const,
      lizenz: 'CC BY 4.0' as const,
      sitzung: null,
      bemerkung: 'Erste Fassung (Übungsdaten)',
    }
    verlange(await legeUnterlageAb(trx, vor(leute.friese, 9), g.gremiumId, neu, blatt))
    await tauscheAus(trx, leute, g.gremiumId)
  })
  await teileVorlagen(db, netz.traegerId, leute)
}

/** The same person some days earlier. */
function vor(h: ImNetz, tage: number): ImNetz {
  return { ...h, jetzt: h.jetzt.subtract({ hours: 24 * tage }) }
}

async function liesLeute(db: Db, netz: Traeger, traeger: readonly Traeger[], jetzt: Temporal.Instant): Promise<Leute | undefined> {
  const wer = async (kuerzel: string, kennung: string): Promise<ImNetz | undefined> => {
    const haus = traeger.find((t) => t.kuerzel === kuerzel)
    if (haus === undefined) return undefined
    const konto = await forTraeger(db, haus.traegerId, (trx) =>
      trx
        .selectFrom('konto')
        .select(['kontoId', 'name', 'rollen'])
        .where('traegerId', '=', haus.traegerId)
        .where('kennung', '=', kennung)
        .where('uebung', '=', true)
        .executeTakeFirst(),
    )
    if (konto === undefined) return undefined
    const koordiniert = haus.art === 'netzwerk'
    const mensch = {
      haus: haus.traegerId,
      hausName: haus.kurzname,
      land: haus.land,
      kontoId: konto.kontoId,
      name: konto.name,
      wirktMit: true,
      koordiniert,
    }
    return { traegerId: netz.traegerId, jetzt, konto: { ...konto, name: koordiniert ? konto.name : `${konto.name}, ${haus.kurzname}` }, mensch }
  }
  const [koordination, harz] = [await wer('netzwerk', 'koordination'), await wer('koba-harz', 'presse')]
  const [friese, jena] = [await wer('nordfriesland', 'presse'), await wer('jena', 'presse')]
  return koordination && harz && friese && jena && { koordination, harz, friese, jena }
}

type Gruppe = Readonly<{ gremiumId: string; sitze: Readonly<Record<'harz' | 'friese' | 'jena', string>> }>

async function gruende(trx: TraegerDb, leute: Leute, haeuser: Awaited<ReturnType<typeof liesHaeuser>>): Promise<Gruppe> {
  const h = vor(leute.koordination, 120)
  const { gremiumId } = verlange(
    await gruendeGremium(trx, h, {
      name: NAME,
      art: 'arbeitskreis',
      auftrag: 'Stimmt gemeinsame Mitteilungen, die Kampagne und Bilder ab und tauscht Erfahrungen der Pressestellen aus. (Übungsdaten)',
      vertraulichkeit: 'gremium',
      land: null,
      sitzregel: 'Ein Sitz je Haus, das mitarbeiten möchte.',
      von: tagVon(h.jetzt).toString(),
      bis: null,
    }),
  )
  const sitz = async (wer: ImNetz, rolle: 'sprecherin' | 'mitglied' | 'moderation') => {
    const neu = { haus: wer.mensch.haus, name: wer.mensch.name, funktion: 'Pressestelle', email: adresse(wer), rolle }
    return verlange(await nimmAuf(trx, h, gremiumId, neu, haeuser)).mitgliedId
  }
  return {
    gremiumId,
    sitze: { harz: await sitz(leute.harz, 'sprecherin'), friese: await sitz(leute.friese, 'moderation'), jena: await sitz(leute.jena, 'mitglied') },
  }
}

/** Addresses that reach nobody (RFC 2606). */
function adresse({ mensch }: ImNetz): string {
  return `presse@${mensch.hausName.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
}

/** Ten in the morning, so many days from today. */
function um(h: ImNetz, tage: number, stunde = 10): Temporal.Instant {
  const tag = tagVon(h.jetzt).add({ days: tage })
  return tag.toZonedDateTime({ timeZone: zeitzone, plainTime: { hour: stunde } }).toInstant()
}

async function tagteVorWochen(trx: TraegerDb, leute: Leute, { gremiumId, sitze }: Gruppe): Promise<void> {
  const { harz, friese } = leute
  const [beginn, ende] = [um(harz, -42), um(harz, -42, 12)]
  const termin = { titel: 'Frühere Sitzung', ort: 'Rathaus, Wernigerode', video: '', gastgeber: 'KoBa Harz', hinweise: '', beginn, ende }
  const { sitzungId } = verlange(await planeSitzung(trx, vor(harz, 80), gremiumId, termin))
  const punkt = (titel: string, art: 'information' | 'beratung' | 'beschluss') => ({ titel, art, text: '', unterlage: null })
  const punkte = [
    punkt('Begrüßung und Aktuelles', 'information'),
    punkt('Kampagne: Stand in den Häusern', 'beratung'),
    punkt('Bilder gemeinsam nutzen', 'beschluss'),
  ]
  const ids: string[] = []
  for (const p of punkte) ids.push(verlange(await setzeAufTagesordnung(trx, vor(harz, 60), sitzungId, p)).punktId)
  for (const [mitgliedId, wer] of [
    [sitze.harz, harz],
    [sitze.friese, friese],
  ] as const)
    verlange(await antworte(trx, vor(wer, 50), sitzungId, { mitgliedId, antwort: 'zu', vertretung: '' }))
  const danach: ImNetz = { ...harz, jetzt: ende }
  const ergebnisse = new Map([[ids[1] ?? '', 'Zwei Häuser führen die Marke auf der Webseite, eines bereitet sie vor.']])
  const anwesend = new Set([sitze.harz, sitze.friese])
  verlange(await speichereProtokoll(trx, danach, sitzungId, { text: protokolltext, fassung: 0, ergebnisse, anwesend }))
  const stimmen = new Map([
    [harz.mensch.haus, 'ja'],
    [friese.mensch.haus, 'ja'],
  ])
  const beschluss = { text: 'Bilder, an denen alle Rechte vorliegen, stellen die Häuser einander unter CC BY 4.0 bereit.', haus: '', faellig: null }
  verlange(await fasseBeschluss(trx, danach, sitzungId, beschluss, stimmen))
  const faellig = tagVon(harz.jetzt).add({ days: 20 }).toString()
  verlange(await gibAufgabe(trx, danach, sitzungId, { text: 'Eine Liste der freien Bilder zusammenstellen', haus: friese.mensch.haus, faellig }))
  verlange(await gehProtokoll(trx, danach, sitzungId, 'entwurf'))
  verlange(await gehProtokoll(trx, vor(harz, 35), sitzungId, 'genehmigen'))
}

async function tagtBald(trx: TraegerDb, leute: Leute, { gremiumId, sitze }: Gruppe): Promise<void> {
  const { harz, friese } = leute
  const neu = {
    titel: 'Nächste Sitzung',
    ort: 'Kreishaus, Husum',
    video: 'https://konferenz.example/ak-presse',
    gastgeber: 'Jobcenter Nordfriesland',
    hinweise: 'Anreise ab 9 Uhr möglich. (Übungsdaten)',
    beginn: um(harz, 17),
    ende: um(harz, 17, 13),
  }
  const { sitzungId } = verlange(await planeSitzung(trx, vor(harz, 20), gremiumId, neu))
  const punkt = { titel: 'Stellungnahme zur Reform', art: 'beratung' as const, text: 'Entwurf liegt bei den Unterlagen.', unterlage: null }
  verlange(await setzeAufTagesordnung(trx, vor(friese, 8), sitzungId, punkt))
  verlange(await ladeEin(trx, vor(harz, 6), sitzungId))
  verlange(await antworte(trx, vor(friese, 5), sitzungId, { mitgliedId: sitze.friese, antwort: 'zu', vertretung: '' }))
}

async function tauscheAus(trx: TraegerDb, leute: Leute, gremiumId: string): Promise<void> {
  const { koordination, harz, friese, jena } = leute
  const { umfrageId } = verlange(
    await stelleUmfrage(trx, vor(harz, 4), {
      kreis: 'gremium',
      gremium: gremiumId,
      land: null,
      titel: 'Thema der nächsten gemeinsamen Mitteilung',
      text: 'Bitte stimmt bis zur Frist ab. (Übungsdaten)',
      geheim: false,
      quorum: 2,
      frist: um(harz, 10, 18),
      fragen: [{ text: 'Worüber berichten wir zuerst?', art: 'auswahl', antworten: ['Ausbildung', 'Wohnen', 'Weiterbildung'] }],
    }),
  )
  verlange(await stimmeAb(trx, vor(friese, 3), umfrageId, ['Ausbildung']))
  const bekannt = {
    kreis: 'alle' as const,
    gremium: null,
    land: null,
    titel: 'Willkommen im Netzwerk',
    text: 'Hier arbeiten die kommunalen Jobcenter zusammen: Gruppen, Kalender, Abstimmungen, Fragen, Bibliothek. Daten von Leistungsberechtigten gibt es hier nicht. (Übungsdaten)',
  }
  verlange(await macheBekannt(trx, vor(koordination, 30), bekannt))
  const frage = {
    titel: 'Wie kündigt ihr geschlossene Tage an?',
    text: 'Wir suchen einen Weg, der auch Menschen ohne Internet erreicht. (Übungsdaten)',
    themen: ['öffnungszeiten'],
  }
  const { frageId } = verlange(await stelleFrage(trx, vor(jena, 12), frage))
  const antwort = 'Aushang an jedem Standort, Ansage am Telefon und ein Hinweis auf der Startseite, alle drei aus demselben Text.'
  const { antwortId } = verlange(await beantworte(trx, vor(harz, 11), frageId, antwort))
  verlange(await nimmAntwortAn(trx, vor(jena, 10), frageId, antwortId))
}

/** Two entries of the library; one was taken over by Jena, which changed its copy, and has a newer version since. */
async function teileVorlagen(db: Db, netzId: string, leute: Leute): Promise<void> {
  const { harz, friese, jena } = leute
  const imNetz = <T>(work: (trx: TraegerDb) => Promise<T>) => forTraeger(db, netzId, work)
  const daheim = (h: ImNetz) => ({ ...h, traegerId: h.mensch.haus })
  const zuHause = <T>(h: ImNetz, work: (trx: TraegerDb) => Promise<T>) => forTraeger(db, h.mensch.haus, work)
  const stelleBereit = async (h: ImNetz, roh: Record<string, string>): Promise<{ vorlageId: string; daten: Eintragsdaten }> => {
    const daten = eintragSchema.parse(roh)
    const { vorlageId } = verlange(await zuHause(h, (trx) => legeEigeneAn(trx, daheim(h), daten)))
    verlange(await imNetz((trx) => teile(trx, h, { vorlageId, daten, bemerkung: '' })))
    await zuHause(h, (trx) => merkeGeteilt(trx, daheim(h), vorlageId))
    return { vorlageId, daten }
  }
  await stelleBereit(vor(friese, 40), merkblatt)
  const { vorlageId } = await stelleBereit(vor(harz, 60), einladung.erste)
  const { eintrag } = verlange(await imNetz((trx) => gibHeraus(trx, vor(jena, 45), vorlageId)))
  const kopie = await zuHause(jena, (trx) => uebernimm(trx, daheim(vor(jena, 45)), eintrag))
  verlange(await zuHause(jena, (trx) => aendereEigene(trx, daheim(vor(jena, 44)), kopie.vorlageId, eintragSchema.parse(einladung.jena), 1)))
  const zweite = eintragSchema.parse(einladung.zweite)
  const spaeter = vor(harz, 14)
  verlange(await zuHause(harz, (trx) => aendereEigene(trx, daheim(spaeter), vorlageId, zweite, 2)))
  verlange(await imNetz((trx) => teile(trx, spaeter, { vorlageId, daten: zweite, bemerkung: 'Hinweis auf Begleitung und Dolmetschen ergänzt.' })))
}
