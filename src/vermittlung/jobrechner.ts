import {
  berechne,
  type Falldatei,
  type Fehler,
  finde,
  inDerHand,
  lohnVon,
  mitLohn,
  netto,
  nettoannahme,
  rundeCent,
  type Zweig,
  zweigAus,
} from '../recht/index.ts'

/** A job as somebody describes it; pay in euros a month. */
export type Jobangebot = Readonly<{
  brutto: number
  /** where it is known; without it it is estimated */
  netto?: number | undefined
  /** granted under sec. 16b: on top, it is no income (sec. 11a (1) no. 1) */
  einstiegsgeld?: number | undefined
}>

export type Stand = Readonly<{ lohnNetto: number; leistung: number; anderes: number; einstiegsgeld: number; zusammen: number }>

/** What is there without and with the job, euros a month. */
export type Jobvergleich = Readonly<{
  monat: string
  vorher: Stand
  nachher: Stand
  mehr: number
  brutto: number
  nettoGeschaetzt: boolean
  /** what is left of each euro of gross pay that is earned more, without Einstiegsgeld: null where no more is earned */
  jeEuro: number | null
  /** nothing is claimed any more */
  ohneLeistung: boolean
  /** how much of the pay counts and what stays free, from the law */
  begruendung: Zweig | undefined
}>

/** The case of the month as it would be with the job, and the net pay that was taken. */
export function fallMitJob(fall: Falldatei, kennung: string, { brutto, netto: bekannt }: Jobangebot): Readonly<{ fall: Falldatei; netto: number }> {
  const annahme = nettoannahme(fall, kennung)
  const nettoLohn = Math.min(brutto, bekannt ?? netto(annahme, brutto))
  return { fall: mitLohn(fall, kennung, brutto, nettoLohn, annahme.grenze), netto: nettoLohn }
}

/**
 * What a job leaves in hand: the own case of the month computed without it and with it. The pay replaces what the person earns now.
 *
 * @param kennung of the person in the case file: `p1`
 */
export function bleibtVomJob(
  fall: Falldatei,
  kennung: string,
  angebot: Jobangebot,
): Readonly<{ ok: true; vergleich: Jobvergleich }> | Readonly<{ ok: false; fehler: Fehler }> {
  const { fall: mit } = fallMitJob(fall, kennung, angebot)
  const [alt, neu] = [berechne(fall, { begruendung: true }), berechne(mit, { begruendung: true })]
  if (alt.schema === 'fehler/v1') return { ok: false, fehler: alt }
  if (neu.schema === 'fehler/v1') return { ok: false, fehler: neu }
  const stand = (f: Falldatei, anspruch: number, hand: number, einstiegsgeld: number): Stand => {
    const lohnNetto = lohnVon(f, kennung)?.netto ?? 0
    return {
      lohnNetto,
      leistung: anspruch,
      anderes: rundeCent(hand - anspruch - lohnNetto),
      einstiegsgeld,
      zusammen: rundeCent(hand + einstiegsgeld),
    }
  }
  // it is paid for work: who has none now does not get it now
  const bruttoVorher = lohnVon(fall, kennung)?.brutto ?? 0
  const einstiegsgeldBei = (brutto: number) => (brutto > 0 ? (angebot.einstiegsgeld ?? 0) : 0)
  const vorher = stand(fall, alt.anspruch, inDerHand(fall, alt), einstiegsgeldBei(bruttoVorher))
  const nachher = stand(mit, neu.anspruch, inDerHand(mit, neu), einstiegsgeldBei(angebot.brutto))
  const person = mit.personen.findIndex((p) => p.id === kennung)
  const knoten = neu.begruendung && finde(neu.begruendung, 'p11.einkommen', person)
  const mehr = rundeCent(nachher.zusammen - vorher.zusammen)
  const mehrBrutto = angebot.brutto - bruttoVorher
  const vomLohn = mehr - (nachher.einstiegsgeld - vorher.einstiegsgeld)
  return {
    ok: true,
    vergleich: {
      monat: fall.monat,
      vorher,
      nachher,
      mehr,
      brutto: angebot.brutto,
      nettoGeschaetzt: angebot.netto === undefined,
      jeEuro: mehrBrutto > 0 ? rundeCent(vomLohn / mehrBrutto) : null,
      ohneLeistung: neu.anspruch === 0,
      begruendung: knoten && zweigAus(knoten),
    },
  }
}
