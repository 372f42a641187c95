import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Block, Zeichen } from '../platform/markdown/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { liesAlleGroessen } from './groesse.ts'
import { hausVon } from './presse-einstellung.ts'
import { type Ansicht, mitEinheit, type Ort, presseGrundlage } from './presse-lesen.ts'
import { type Blattdatei, mitteilungPdf } from './presse-pdf.ts'
import { tagInWorten } from './presse-text.ts'
import { type Zahlenreihe, zahlenreihen } from './presse-zahlen.ts'
import { presseTexte } from './texte/presse/index.ts'

/** „Wir in Zahlen“: the figures of a day on the letterhead. */
export async function zahlenblatt(db: TraegerDb, ort: Ort, sprache: Sprache, adresse: string): Promise<Blattdatei> {
  const t = presseTexte(sprache)
  const tag = tagVon(ort.jetzt).toString()
  const haus = await hausVon(db, ort.traegerId)
  const { haus: eigene, netz } = zahlenreihen(await liesAlleGroessen(db, ort.traegerId, ort.netzId), tag)
  const { kontakt } = await presseGrundlage(db, ort)
  const ansicht: Ansicht = {
    inhaltId: '',
    adresse: 'zahlen',
    fassung: 1,
    nummer: undefined,
    typ: 'zahlen',
    sprache,
    sprachen: [sprache],
    titel: `${haus.kurzname}: ${t.mappe.blatt}`,
    untertitel: '',
    vorspann: t.zahlen.vorspann(tagInWorten(tag, sprache)),
    baum: [...abschnitt(t.zahlen.haus, eigene, sprache), ...abschnitt(t.zahlen.netz, netz, sprache)],
    kurz: '',
    ort: haus.ort,
    tag,
    erstmals: ort.jetzt,
    ab: ort.jetzt,
    kontakte: [kontakt],
    zitate: [],
    zahlen: [],
    hintergrund: undefined,
    bilder: [],
    themen: [],
    termin: undefined,
    berichtigung: '',
    verbund: false,
    kreisblattZeichen: 900,
    archiviert: false,
  }
  return mitteilungPdf(db, ort, ansicht, { adresse })
}

const wort = (text: string): Zeichen => [{ art: 'text', text }]

function abschnitt(titel: string, reihen: readonly Zahlenreihe[], sprache: Sprache): Block[] {
  if (reihen.length === 0) return []
  const t = presseTexte(sprache).zahlen
  return [
    { art: 'ueberschrift', stufe: 2, inhalt: wort(titel) },
    {
      art: 'liste',
      geordnet: false,
      beginn: 1,
      punkte: reihen.map(({ heute: g }) => [
        {
          art: 'absatz',
          inhalt: [
            { art: 'stark', inhalt: wort(mitEinheit(g)) },
            ...wort(`: ${g.bezeichnung}`),
            { art: 'umbruch' },
            ...wort(`${t.stand}: ${g.datenstand}. ${t.quelle}: ${g.quelle}`),
          ],
        },
      ]),
    },
  ]
}
