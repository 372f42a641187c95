import type { Lage } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { type Frage, optionen, sgb2 } from './typ.ts'

export function wohnungsfragen(lage: Lage): Frage[] {
  const wohnen = lage.a.wohnen
  if (wohnen === 'frei') return [wieWohnenSie(lage)]
  if (wohnen === 'eigentum') return [wieWohnenSie(lage), eigentumKosten(lage), eigentumGroesse(lage), warmwasser(lage), mietgrenze(lage)]
  return [wieWohnenSie(lage), lage.a.mietart === 'warm' ? warmmiete(lage) : miete(lage), warmwasser(lage), mietgrenze(lage)]
}

const UNTERKUNFT = [sgb2('§ 22 Abs. 1')]

function wieWohnenSie(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).wohnen
  return {
    id: 'wohnen',
    teil: 'Wohnung',
    titel: t.titel,
    felder: [{ art: 'wahl', name: 'wohnen', pflicht: t.wohnen.pflicht, optionen: optionen(t.wohnen.optionen, ['miete', 'eigentum', 'frei']) }],
    warum: { satz: t.warum, stellen: UNTERKUNFT },
  }
}

function miete(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).miete
  return {
    id: 'miete',
    teil: 'Wohnung',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: 'miete', ...t.miete },
      { art: 'betrag', name: 'nebenkosten', ...t.nebenkosten },
      { art: 'betrag', name: 'heizkosten', ...t.heizkosten },
    ],
    summe: { felder: ['miete', 'nebenkosten', 'heizkosten'], text: t.summe },
    umweg: { text: t.umweg, feld: 'mietart', wert: 'warm' },
    warum: { satz: t.warum, stellen: UNTERKUNFT },
  }
}

function warmmiete(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).warmmiete
  return {
    id: 'warmmiete',
    teil: 'Wohnung',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'betrag', name: 'warmmiete', ...t.warmmiete }],
    umweg: { text: t.umweg, feld: 'mietart', wert: 'einzeln' },
    warum: { satz: t.warum, stellen: UNTERKUNFT },
  }
}

function eigentumKosten(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).eigentumKosten
  return {
    id: 'eigentum-kosten',
    teil: 'Wohnung',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: 'schuldzinsen', ...t.schuldzinsen },
      { art: 'betrag', name: 'nebenkosten', ...t.nebenkosten },
      { art: 'betrag', name: 'heizkosten', ...t.heizkosten },
    ],
    summe: { felder: ['schuldzinsen', 'nebenkosten', 'heizkosten'], text: t.summe },
    warum: { satz: t.warum, stellen: UNTERKUNFT },
  }
}

function eigentumGroesse(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).eigentumGroesse
  return {
    id: 'eigentum-groesse',
    teil: 'Wohnung',
    titel: t.titel,
    felder: [
      {
        art: 'wahl',
        name: 'eigentum-art',
        pflicht: t.art.pflicht,
        optionen: optionen(t.art.optionen, ['selbstgenutztes-haus', 'selbstgenutzte-wohnung']),
      },
      { art: 'groesse', name: 'wohnflaeche', bis: 2000, einheit: 'm²', ...t.flaeche },
      { art: 'betrag', name: 'eigentum-wert', ...t.wert },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 12 Abs. 1')] },
  }
}

function warmwasser(lage: Lage): Frage {
  const t = rechnerTexte(lage.sprache).warmwasser
  return {
    id: 'warmwasser',
    teil: 'Wohnung',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      {
        art: 'wahl',
        name: 'warmwasser',
        pflicht: t.warmwasser.pflicht,
        optionen: optionen(t.warmwasser.optionen, ['ja', 'nein', 'unbekannt']),
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 21 Abs. 7')] },
  }
}

function mietgrenze(lage: Lage): Frage {
  const { allgemein, mietgrenze: t } = rechnerTexte(lage.sprache)
  return {
    id: 'mietgrenze',
    teil: 'Wohnung',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: 'grenze-kalt', ...t.kalt },
      { art: 'betrag', name: 'grenze-heizung', ...t.heizung },
    ],
    ueberspringen: allgemein.weissNicht,
    warum: { satz: t.warum, stellen: UNTERKUNFT },
  }
}
