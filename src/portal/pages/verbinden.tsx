import { redirect, useActionData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesDatum } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Seite, useSprache } from '../../platform/ui/index.ts'
import { verbindeMitAntrag } from '../mein/antrag-verbinden.ts'
import { verbindeMitCode } from '../mein/freischalten.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async () => null)

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const formular = await formularAus(z.request)
  const lies = (feld: string) => String(formular.get(feld) ?? '').slice(0, 100)
  const weg: Antwort['weg'] = lies('weg') === 'antrag' ? 'antrag' : 'brief'
  const werte = { nummer: lies('nummer'), code: lies(`${weg}-code`), geburtsdatum: lies(`${weg}-geburtsdatum`) }
  const t = texte(z.sprache)
  const geburt = liesDatum(werte.geburtsdatum, z.sprache)
  const meldungen = [
    ...(weg === 'antrag' && werte.nummer.trim() === '' ? [{ feld: 'nummer', satz: t.verbinden.fehler.nummer }] : []),
    ...(werte.code.trim() === '' ? [{ feld: `${weg}-code`, satz: t.verbinden.fehler.code }] : []),
    ...(geburt.ok ? [] : [{ feld: `${weg}-geburtsdatum`, satz: geburt.satz }]),
  ]
  if (meldungen.length > 0 || !geburt.ok) return { weg, werte, meldungen }
  const eingabe = { ...werte, geburtsdatum: geburt.wert }
  const ergebnis =
    weg === 'antrag'
      ? await verbindeMitAntrag(z.db, z.umfeld.tresor, z, eingabe, z.sprache)
      : await verbindeMitCode(z.db, z.umfeld.tresor, z, eingabe, z.sprache)
  if (ergebnis.ok) return redirect('/mein')
  const falsch = weg === 'antrag' ? t.verbinden.fehler.falschAntrag : t.verbinden.fehler.falsch
  const satz = ergebnis.grund === 'zu-oft' ? t.allgemein.zuVieleVersuche(ergebnis.wieder) : falsch
  return { weg, werte, meldungen: [{ feld: `${weg}-code`, satz }] }
})

/** Two ways to show that a case is one's own: the code of a letter, or the own application. */
export default function Verbinden() {
  const antwort = useActionData<typeof action>()
  const fehler = antwort && 'meldungen' in antwort ? antwort : undefined
  const t = texte(useSprache()).verbinden
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        <Fehlerliste meldungen={fehler?.meldungen ?? []} />
        <Weg weg="brief" fehler={fehler} />
        <Weg weg="antrag" fehler={fehler} />
      </div>
    </Seite>
  )
}

type Antwort = Readonly<{
  weg: 'brief' | 'antrag'
  werte: Readonly<{ nummer: string; code: string; geburtsdatum: string }>
  meldungen: readonly { feld: string; satz: string }[]
}>

/** Two forms on one page ask for the same: their field names carry the way, so that no id repeats. */
function Weg({ weg, fehler }: { weg: 'brief' | 'antrag'; fehler: Antwort | undefined }) {
  const t = texte(useSprache()).verbinden
  const eigen = fehler?.weg === weg ? fehler : undefined
  const satz = (feld: string) => eigen?.meldungen.find((m) => m.feld === feld)?.satz
  return (
    <form method="post" className="tw-formular tw-karte" aria-labelledby={`weg-${weg}`}>
      <h2 id={`weg-${weg}`}>{t[weg].titel}</h2>
      <p>{t[weg].text}</p>
      <input type="hidden" name="weg" value={weg} />
      {weg === 'antrag' && (
        <EingabeFeld
          name="nummer"
          label={t.antrag.nummer}
          hinweis={t.antrag.nummerHinweis}
          wert={eigen?.werte.nummer ?? ''}
          fehler={satz('nummer')}
        />
      )}
      <EingabeFeld
        name={`${weg}-code`}
        label={t[weg].code}
        hinweis={t[weg].codeHinweis}
        wert={eigen?.werte.code ?? ''}
        fehler={satz(`${weg}-code`)}
      />
      <EingabeFeld
        name={`${weg}-geburtsdatum`}
        label={t.geburtsdatum}
        hinweis={t.geburtHinweis}
        wert={eigen?.werte.geburtsdatum ?? ''}
        fehler={satz(`${weg}-geburtsdatum`)}
      />
      <div className="tw-knoepfe">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.knopf}</span>
        </button>
      </div>
    </form>
  )
}
