import { Form, Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis, TextFeld } from '../../platform/ui/index.ts'
import { Auswahl } from '../ansicht/auswahl.tsx'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { setzeAuftritt } from '../auftritt.ts'
import { type Barrierefreiheit, barrierefreiheitSchema, erklaerungFaellig, liesErklaerung } from '../barrierefreiheit.ts'
import { erklaerungWorte as t } from '../texte/personal-barriere.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('auftritt.einrichten', async ({ db, umfeld, traegerId, jetzt }) => {
  const heute = tagVon(jetzt).toString()
  const { angaben, eigene, stelle, geprueft } = await liesErklaerung(db, traegerId, umfeld.traeger.land)
  const { stelle: eigeneStelle, ...rest } = angaben
  return {
    angaben: rest,
    stelle: eigeneStelle ?? { name: '', anschrift: '', telefon: '', email: '', webadresse: '' },
    bekannt: eigeneStelle === undefined && stelle ? `${stelle.name}${geprueft ? '' : ' (?)'}` : '',
    eigene,
    faellig: eigene && erklaerungFaellig(angaben, heute),
    heute,
  }
})

const WEITERE = 3
const LEER = { texte: { de: { was: '', statt: '' } }, kriterium: '', grund: 'unvereinbar', geplantBis: '' } as const
const STELLE = ['name', 'anschrift', 'telefon', 'email', 'webadresse'] as const

export const action = geschuetzt('auftritt.einrichten', async (z) => {
  const formular = await formularAus(z.request)
  const feld = (name: string) => String(formular.get(name) ?? '').trim()
  const { angaben: bisher } = await liesErklaerung(z.db, z.traegerId, z.umfeld.traeger.land)
  const stellen = Array.from({ length: 60 }, (_, i) => i).filter((i) => feld(`was-${i}`) !== '')
  const stelle = Object.fromEntries(STELLE.map((s) => [s, feld(`stelle-${s}`)]))
  const gelesen = barrierefreiheitSchema.safeParse({
    stand: feld('stand'),
    erstelltAm: feld('erstelltAm'),
    geprueftAm: feld('geprueftAm'),
    methode: feld('methode'),
    methodeText: feld('methodeText'),
    freiwillig: feld('freiwillig'),
    luecken: stellen.map((i) => ({
      texte: { ...andereSprachen(bisher, feld(`was-${i}`)), de: { was: feld(`was-${i}`), statt: feld(`statt-${i}`) } },
      kriterium: feld(`kriterium-${i}`),
      grund: feld(`grund-${i}`),
      geplantBis: feld(`geplantBis-${i}`),
    })),
    ...(feld('stelle-name') !== '' && { stelle }),
  })
  if (!gelesen.success) return { fehler: gelesen.error.issues.map((i) => ({ feld: feldName(i.path), satz: i.message })) }
  await setzeAuftritt(z.db, z, 'barrierefreiheit', gelesen.data)
  return redirect('/redaktion/barrierefreiheit?getan=1')
})

/** A gap that stays as it was keeps its other languages. */
function andereSprachen({ luecken }: Barrierefreiheit, was: string) {
  return luecken.find((l) => l.texte.de.was === was)?.texte ?? {}
}

function feldName(pfad: readonly PropertyKey[]): string {
  const [erstes, nr, ...rest] = pfad.map(String)
  if (erstes === 'luecken') return `${rest.at(-1)}-${nr}`
  return erstes === 'stelle' ? `stelle-${nr}` : (erstes ?? '')
}

/** The accessibility statement as a form. */
export default function RedaktionBarrierefreiheit() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort instanceof Response || antwort === undefined ? [] : antwort.fehler
  const [suche] = useSearchParams()
  const satz = (feld: string) => fehler.find((f) => f.feld === feld)?.satz
  const optionen = (worte: Readonly<Record<string, string>>) => Object.entries(worte).map(([wert, text]) => ({ wert, text }))
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]}>
        <Link to="/barrierefreiheit" reloadDocument>
          {t.ansehen}
        </Link>
      </Redaktionskopf>
      {fehler.length === 0 && suche.has('getan') && <Hinweis art="success" titel={t.gespeichert} />}
      {!d.eigene && <Hinweis art="warning" titel={t.vomProgramm} />}
      {d.faellig && <Hinweis art="warning" titel={t.faellig} />}
      <Fehlerliste meldungen={fehler} />
      <Form method="post" className="tw-formular">
        <div className="tw-felder">
          <Auswahl name="stand" label={t.stand} optionen={optionen(t.staende)} wert={d.angaben.stand} />
          <EingabeFeld name="erstelltAm" label={t.erstelltAm} wert={d.angaben.erstelltAm} fehler={satz('erstelltAm')} hinweis="2026-11-23" />
          <EingabeFeld
            name="geprueftAm"
            label={t.geprueftAm}
            wert={d.eigene ? d.angaben.geprueftAm : d.heute}
            fehler={satz('geprueftAm')}
            hinweis="2026-11-23"
          />
        </div>
        <Auswahl name="methode" label={t.methode} optionen={optionen(t.methoden)} wert={d.angaben.methode} />
        <EingabeFeld name="methodeText" label={t.methodeText} wert={d.angaben.methodeText} />
        <h2>{t.luecken}</h2>
        <p className="tw-leise">{t.lueckenHinweis}</p>
        {[...d.angaben.luecken, ...Array.from({ length: WEITERE }, () => LEER)].map((l, i) => (
          <fieldset key={i.toString()} className="tw-luecke">
            <legend>{t.luecke(i + 1)}</legend>
            <EingabeFeld name={`was-${i}`} label={t.was} wert={l.texte.de.was} fehler={satz(`was-${i}`)} />
            <EingabeFeld name={`statt-${i}`} label={t.statt} wert={l.texte.de.statt} />
            <div className="tw-felder">
              <EingabeFeld name={`kriterium-${i}`} label={t.kriterium} hinweis="1.2.6" wert={l.kriterium} fehler={satz(`kriterium-${i}`)} />
              <Auswahl name={`grund-${i}`} label={t.grund} optionen={optionen(t.gruende)} wert={l.grund} />
              <EingabeFeld name={`geplantBis-${i}`} label={t.geplantBis} hinweis="2027-06-30" wert={l.geplantBis} fehler={satz(`geplantBis-${i}`)} />
            </div>
          </fieldset>
        ))}
        <TextFeld name="freiwillig" label={t.freiwillig} wert={d.angaben.freiwillig} />
        <h2>{t.stelle}</h2>
        <p className="tw-leise">{d.bekannt === '' ? t.stelleUnbekannt : `${t.stelleHinweis} ${d.bekannt}`}</p>
        {STELLE.map((s) => (
          <EingabeFeld key={s} name={`stelle-${s}`} label={t.stelleFelder[s]} wert={d.stelle[s]} fehler={satz(`stelle-${s}`)} />
        ))}
        <p>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.speichern}</span>
          </button>
        </p>
      </Form>
    </main>
  )
}
