import { alsEuro, alsZahl } from '../../platform/ui/index.ts'
import { alsWort, gewaehlt, type Lage, type Mensch, nenne } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { unterhaltsvorschuss, wertInEuro } from '../werte.ts'
import { bruttoNettoFelder, nettoNichtGroesser } from './einkommen.ts'
import { inSeiten } from './haushalt.ts'
import { type Frage, nichts, nichtsAllein, optionen, sgb2 } from './typ.ts'

export function kinderGeldFragen(lage: Lage): Frage[] {
  if (lage.kinder.length === 0) return []
  return [
    kindergeld(lage),
    ...kindergeldWer(lage),
    anderesGeld(lage),
    ...jeKind(lage),
    ...lage.kinder.filter((k) => k.alter >= 15).flatMap((k) => verdienst(lage, k)),
  ]
}

const worte = (lage: Lage) => rechnerTexte(lage.sprache).kinderGeld
const KINDERGELD = [sgb2('§ 11 Abs. 1 Satz 5')]

function kindergeld(lage: Lage): Frage {
  const t = worte(lage).kindergeld
  const satz = wertInEuro(lage.monat, 'kindergeld.kind1')
  const einzahl = lage.zahlKinder === 1
  const hinweis = satz ? (einzahl ? t.imMonat(alsEuro(satz)) : t.jeKind(alsEuro(satz))) : ''
  return {
    id: 'kindergeld',
    teil: 'Einkommen',
    titel: t.titel,
    felder: [
      {
        art: 'wahl',
        name: 'kindergeld',
        pflicht: t.pflicht,
        optionen: [
          { wert: 'ja', text: einzahl ? t.ja : t.jaAlle, hinweis },
          ...(einzahl ? [] : [{ wert: 'teils', text: t.teils }]),
          { wert: 'nein', text: t.nein },
        ],
      },
    ],
    warum: { satz: t.warum, stellen: KINDERGELD },
  }
}

function kindergeldWer(lage: Lage): Frage[] {
  if (lage.a.kindergeld !== 'teils') return []
  const t = worte(lage).kindergeldWer
  return [
    {
      id: 'kindergeld-wer',
      teil: 'Einkommen',
      titel: t.titel,
      felder: [
        {
          art: 'mehrfach',
          name: 'kindergeld-wer',
          optionen: lage.kinder.map((k) => ({ wert: k.id, text: nenne(lage, k) })),
          pflicht: t.pflicht,
        },
      ],
      warum: { satz: t.warum, stellen: KINDERGELD },
    },
  ]
}

const JE_KIND = ['unterhalt', 'uvg', 'rente'] as const

function anderesGeld(lage: Lage): Frage {
  const t = worte(lage).kindgeld
  return {
    id: 'kindgeld',
    teil: 'Einkommen',
    titel: lage.zahlKinder === 1 ? t.titelEines : t.titel,
    hilfe: t.hilfe,
    felder: [{ art: 'mehrfach', name: 'kindgeld', pflicht: t.pflicht, optionen: [...optionen(t.optionen, JE_KIND), nichts(lage)] }],
    warum: { satz: t.warum, stellen: [sgb2('§ 11 Abs. 1')] },
    pruefe: nichtsAllein(lage, 'kindgeld'),
  }
}

function jeKind(lage: Lage): Frage[] {
  const arten = gewaehlt(lage.a, 'kindgeld')
  return JE_KIND.filter((art) => arten.includes(art)).flatMap((art) => {
    const t = worte(lage).jeKind[art]
    return inSeiten(lage.kinder).map((seite, nr) => ({
      id: `kind-${art}.${nr + 1}`,
      teil: 'Einkommen' as const,
      titel: nr === 0 ? t.titel : t.titelWeitere,
      hilfe: t.hilfe,
      felder: seite.map((k) => ({ art: 'betrag' as const, name: `${art}.${k.id}`, label: nenne(lage, k), ...vorgabe(lage, art, k) })),
      warum: { satz: t.warum, stellen: [sgb2('§ 11 Abs. 1')] },
    }))
  })
}

function vorgabe(lage: Lage, art: string, kind: Mensch): { vorgabe?: string } {
  const satz = art === 'uvg' ? unterhaltsvorschuss(lage.monat, kind.alter) : undefined
  return satz === undefined ? {} : { vorgabe: alsZahl(satz) }
}

/** Own earnings of a child from 15, by what it does. */
function verdienst(lage: Lage, k: Mensch): Frage[] {
  const schule = lage.a[`schule.${k.id}`]
  if (schule === 'betrieb') return [lohnDesKindes(lage, k, 'titelAusbildung')]
  if (schule === 'dienst') return [einBetrag(lage, k, 'taschengeld', '§ 11b Abs. 2b')]
  const job = lage.a[`job.${k.id}`]
  return [
    ...(schule === 'schulisch' || schule === 'studium' ? [einBetrag(lage, k, 'bafoeg', '§ 11a Abs. 3')] : []),
    jobFrage(lage, k, schule === 'schule'),
    ...(job === 'job' || job === 'ferien' ? [lohnDesKindes(lage, k, 'titel')] : []),
  ]
}

function jobFrage(lage: Lage, k: Mensch, schueler: boolean): Frage {
  const t = worte(lage).job
  return {
    id: `job.${k.id}`,
    teil: 'Einkommen',
    titel: t.titel(alsWort(lage, k)),
    felder: [
      {
        art: 'wahl',
        name: `job.${k.id}`,
        pflicht: t.pflicht,
        optionen: [
          { wert: 'nein', text: t.nein },
          { wert: 'job', text: schueler ? t.nebenjob : t.ja },
          ...(schueler ? [{ wert: 'ferien', text: t.ferien, hinweis: t.ferienHinweis }] : []),
        ],
      },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 11a Abs. 7')] },
  }
}

function lohnDesKindes(lage: Lage, k: Mensch, titel: 'titel' | 'titelAusbildung'): Frage {
  const t = worte(lage).lohn
  return {
    id: `lohn.${k.id}`,
    teil: 'Einkommen',
    titel: t[titel](alsWort(lage, k)),
    hilfe: t.hilfe,
    felder: bruttoNettoFelder(lage, 'lohn', k.id),
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 11b Abs. 3')] },
    pruefe: (wert) => nettoNichtGroesser(lage, wert, 'lohn', k.id),
  }
}

function einBetrag(lage: Lage, k: Mensch, art: 'taschengeld' | 'bafoeg', stelle: string): Frage {
  const t = worte(lage)[art]
  return {
    id: `${art}.${k.id}`,
    teil: 'Einkommen',
    titel: t.titel(alsWort(lage, k)),
    felder: [{ art: 'betrag', name: `${art}.${k.id}`, label: rechnerTexte(lage.sprache).geld.betrag.label, hinweis: t.hinweis }],
    warum: { satz: t.warum, stellen: [sgb2(stelle)] },
  }
}
