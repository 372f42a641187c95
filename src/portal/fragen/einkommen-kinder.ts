import { alsEuro, alsZahl } from '../../platform/ui/index.ts'
import { gewaehlt, type Lage, type Mensch, nenne } from '../lage.ts'
import { unterhaltsvorschuss, wertInEuro } from '../werte.ts'
import { bruttoNettoFelder, nettoNichtGroesser } from './einkommen.ts'
import { inSeiten } from './haushalt.ts'
import { type Frage, NICHTS, nichtsAllein, sgb2 } from './typ.ts'

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

const warumKindergeld = {
  satz: 'Kindergeld zählt beim Kind als Einkommen. Was das Kind nicht braucht, zählt bei Ihnen.',
  stellen: [sgb2('§ 11 Abs. 1 Satz 5')],
}

function kindergeld(lage: Lage): Frage {
  const jeKind = wertInEuro(lage.monat, 'kindergeld.kind1')
  const einzahl = lage.zahlKinder === 1
  const hinweis = jeKind ? (einzahl ? `${alsEuro(jeKind)} im Monat` : `${alsEuro(jeKind)} für jedes Kind`) : ''
  return {
    id: 'kindergeld',
    teil: 'Einkommen',
    titel: 'Bekommen Sie Kindergeld?',
    felder: [
      {
        art: 'wahl',
        name: 'kindergeld',
        pflicht: 'Bitte sagen Sie, ob Sie Kindergeld bekommen.',
        optionen: [
          { wert: 'ja', text: einzahl ? 'Ja' : 'Ja, für alle Kinder', hinweis },
          ...(einzahl ? [] : [{ wert: 'teils', text: 'Ja, aber nicht für alle' }]),
          { wert: 'nein', text: 'Nein' },
        ],
      },
    ],
    warum: warumKindergeld,
  }
}

function kindergeldWer(lage: Lage): Frage[] {
  if (lage.a.kindergeld !== 'teils') return []
  return [
    {
      id: 'kindergeld-wer',
      teil: 'Einkommen',
      titel: 'Für welche Kinder bekommen Sie Kindergeld?',
      felder: [
        {
          art: 'mehrfach',
          name: 'kindergeld-wer',
          optionen: lage.kinder.map((k) => ({ wert: k.id, text: nenne(lage, k) })),
          pflicht: 'Bitte wählen Sie mindestens ein Kind.',
        },
      ],
      warum: warumKindergeld,
    },
  ]
}

function anderesGeld(lage: Lage): Frage {
  return {
    id: 'kindgeld',
    teil: 'Einkommen',
    titel: lage.zahlKinder === 1 ? 'Bekommt Ihr Kind anderes Geld?' : 'Bekommen die Kinder anderes Geld?',
    hilfe: 'Wählen Sie alles aus, was für mindestens ein Kind ankommt.',
    felder: [
      {
        art: 'mehrfach',
        name: 'kindgeld',
        pflicht: 'Bitte wählen Sie aus, welches Geld kommt, oder „Nichts davon“.',
        optionen: [
          { wert: 'unterhalt', text: 'Unterhalt', hinweis: 'vom Vater oder der Mutter, die nicht hier wohnen' },
          { wert: 'uvg', text: 'Unterhaltsvorschuss', hinweis: 'vom Jugendamt' },
          { wert: 'rente', text: 'Halbwaisenrente oder eine andere Rente' },
          NICHTS,
        ],
      },
    ],
    warum: { satz: 'Geld für ein Kind zählt zuerst bei diesem Kind.', stellen: [sgb2('§ 11 Abs. 1')] },
    pruefe: nichtsAllein('kindgeld'),
  }
}

const JE_KIND = [
  { art: 'unterhalt', titel: 'Wie viel Unterhalt kommt im Monat?', hilfe: 'Nur, was wirklich ankommt. Ohne Unterhalt lassen Sie das Feld leer.' },
  {
    art: 'uvg',
    titel: 'Wie viel Unterhaltsvorschuss kommt im Monat?',
    hilfe:
      'Wir haben den Betrag eingetragen, der für das Alter im Gesetz steht. Er steht auch im Bescheid des Jugendamts. Ohne Vorschuss leeren Sie das Feld.',
  },
  { art: 'rente', titel: 'Wie hoch ist die Rente im Monat?', hilfe: 'Der Betrag, der auf dem Konto ankommt. Ohne Rente lassen Sie das Feld leer.' },
] as const

function jeKind(lage: Lage): Frage[] {
  const arten = gewaehlt(lage.a, 'kindgeld')
  return JE_KIND.filter((j) => arten.includes(j.art)).flatMap((j) =>
    inSeiten(lage.kinder).map((seite, nr) => ({
      id: `kind-${j.art}.${nr + 1}`,
      teil: 'Einkommen' as const,
      titel: nr === 0 ? j.titel : `${j.titel.slice(0, -1)} für die weiteren Kinder?`,
      hilfe: j.hilfe,
      felder: seite.map((k) => ({ art: 'betrag' as const, name: `${j.art}.${k.id}`, label: nenne(lage, k), ...vorgabe(lage, j.art, k) })),
      warum: {
        satz: j.art === 'uvg' ? 'Unterhaltsvorschuss zählt beim Kind als Einkommen.' : 'Das Geld zählt beim Kind als Einkommen.',
        stellen: [sgb2('§ 11 Abs. 1')],
      },
    })),
  )
}

function vorgabe(lage: Lage, art: string, kind: Mensch): { vorgabe?: string } {
  const satz = art === 'uvg' ? unterhaltsvorschuss(lage.monat, kind.alter) : undefined
  return satz === undefined ? {} : { vorgabe: alsZahl(satz) }
}

/** Own earnings of a child from 15, by what it does. */
function verdienst(lage: Lage, k: Mensch): Frage[] {
  const schule = lage.a[`schule.${k.id}`]
  if (schule === 'betrieb') return [lohnDesKindes(lage, k, 'Ausbildungsvergütung')]
  if (schule === 'dienst')
    return [
      einBetrag(
        lage,
        k,
        'taschengeld',
        'Wie hoch ist das Taschengeld',
        'aus dem Freiwilligendienst',
        'Vom Taschengeld bleibt der größte Teil frei.',
        '§ 11b Abs. 2b',
      ),
    ]
  const job = lage.a[`job.${k.id}`]
  return [
    ...(schule === 'schulisch' || schule === 'studium'
      ? [
          einBetrag(
            lage,
            k,
            'bafoeg',
            'Wie viel BAföG bekommt',
            'steht im Bescheid; ohne BAföG leer lassen',
            'BAföG zählt als Einkommen. Ein Grundbetrag bleibt frei.',
            '§ 11a Abs. 3',
          ),
        ]
      : []),
    jobFrage(lage, k, schule === 'schule'),
    ...(job === 'job' || job === 'ferien' ? [lohnDesKindes(lage, k, 'Lohn')] : []),
  ]
}

function jobFrage(lage: Lage, k: Mensch, schueler: boolean): Frage {
  return {
    id: `job.${k.id}`,
    teil: 'Einkommen',
    titel: `Verdient ${nenne(lage, k)} eigenes Geld?`,
    felder: [
      {
        art: 'wahl',
        name: `job.${k.id}`,
        pflicht: 'Bitte wählen Sie eine Antwort.',
        optionen: [
          { wert: 'nein', text: 'Nein' },
          { wert: 'job', text: schueler ? 'Ja, in einem Nebenjob' : 'Ja' },
          ...(schueler ? [{ wert: 'ferien', text: 'Ja, in einem Ferienjob', hinweis: 'bleibt ganz frei' }] : []),
        ],
      },
    ],
    warum: {
      satz: 'Schülerinnen und Schüler dürfen einen Minijob ganz behalten und in den Ferien alles.',
      stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 11a Abs. 7')],
    },
  }
}

function lohnDesKindes(lage: Lage, k: Mensch, was: string): Frage {
  return {
    id: `lohn.${k.id}`,
    teil: 'Einkommen',
    titel: `Wie hoch ist ${was === 'Lohn' ? 'der Lohn' : 'die Ausbildungsvergütung'} von ${nenne(lage, k).replace('Ihr Kind', 'Ihrem Kind')} im Monat?`,
    hilfe: 'Beide Zahlen stehen auf der Lohnabrechnung.',
    felder: bruttoNettoFelder('lohn', k.id),
    warum: {
      satz: 'Netto zählt als Einkommen. Wie viel davon frei bleibt, richtet sich nach dem Bruttolohn.',
      stellen: [sgb2('§ 11b Abs. 2b'), sgb2('§ 11b Abs. 3')],
    },
    pruefe: (wert) => nettoNichtGroesser(wert, 'lohn', k.id),
  }
}

function einBetrag(lage: Lage, k: Mensch, art: string, titel: string, hinweis: string, warum: string, stelle: string): Frage {
  const wer = art === 'taschengeld' ? `von ${nenne(lage, k).replace('Ihr Kind', 'Ihrem Kind')}` : nenne(lage, k)
  return {
    id: `${art}.${k.id}`,
    teil: 'Einkommen',
    titel: `${titel} ${wer} im Monat?`,
    felder: [{ art: 'betrag', name: `${art}.${k.id}`, label: 'Betrag im Monat', hinweis }],
    warum: { satz: warum, stellen: [sgb2(stelle)] },
  }
}
