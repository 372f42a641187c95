import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { AuswahlFeld, BetragFeld, DatumFeld, EingabeFeld, Fehlerliste, TextFeld, Wahl } from '../../platform/ui/index.ts'
import { listeAnbieter } from '../anbieter.ts'
import { alsEingabe } from '../ansicht/rechnung.tsx'
import { Knopf } from '../ansicht/teile.tsx'
import { type Feldfehler, liesMassnahme } from '../formular.ts'
import { massnahmeInstrumente } from '../instrumente.ts'
import { aendereMassnahme, findMassnahme, legeMassnahmeAn } from '../katalog.ts'
import { barriereNamen, preisNamen, saetze, sprachNamen, wegNamen } from '../texte/personal.ts'
import { massnahmeform as t } from '../texte/personal-seiten.ts'
import { barrierefreiheit, preisArten, sprachen, wege } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const istId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/i.test(text ?? '')

export const loader = geschuetzt('massnahme.pflegen', async (z) => {
  const { massnahmeId } = z.params
  const m = istId(massnahmeId) ? await findMassnahme(z.db, z.traegerId, massnahmeId) : undefined
  if (massnahmeId !== undefined && m === undefined) throw new Response(null, { status: 404 })
  return {
    massnahme: m && { ...m, preis: alsEingabe(m.preisCent) },
    anbieter: (await listeAnbieter(z.db, z.traegerId))
      .filter((a) => a.aktiv || a.anbieterId === m?.anbieterId)
      .map(({ anbieterId, name }) => ({ anbieterId, name })),
    instrumente: massnahmeInstrumente.map(({ code, name, fundstelle }) => ({ code, name: `${name} (${fundstelle.stelle} ${fundstelle.gesetz})` })),
  }
})

export const action = geschuetzt('massnahme.pflegen', async (z): Promise<Response | { fehler: readonly Feldfehler[] }> => {
  const { massnahmeId } = z.params
  const da = istId(massnahmeId) && (await findMassnahme(z.db, z.traegerId, massnahmeId)) !== undefined
  if (massnahmeId !== undefined && !da) throw new Response(null, { status: 404 })
  const form = await formularAus(z.request)
  const gelesen = liesMassnahme(form)
  if (!gelesen.ok) return { fehler: gelesen.fehler }
  if ((await listeAnbieter(z.db, z.traegerId)).every((a) => a.anbieterId !== gelesen.wert.anbieterId))
    return { fehler: [{ feld: 'anbieterId', satz: saetze.gibtEsNicht }] }
  if (massnahmeId === undefined) {
    const neu = await legeMassnahmeAn(z.db, z, gelesen.wert)
    return redirect(`/massnahmen/${neu.massnahmeId}`)
  }
  const getan = await aendereMassnahme(z.db, z, massnahmeId, Number(form.get('fassung')), gelesen.wert)
  return getan.ok ? redirect(`/massnahmen/${massnahmeId}`) : { fehler: getan.saetze.map((satz) => ({ feld: 'titel', satz })) }
})

/** A measure of the catalogue: new, or as it is. */
export default function MassnahmeBearbeiten() {
  const { massnahme: m, anbieter, instrumente } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ fehler: readonly Feldfehler[] }>()
  const fehler = antwort?.fehler ?? []
  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.satz
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(m?.titel, fehler.length > 0)}</title>
      <p>
        <Link to={m ? `/massnahmen/${m.massnahmeId}` : '/massnahmen'}>{t.zurueck}</Link>
      </p>
      <h1>{m ? m.titel : t.neu}</h1>
      <Fehlerliste meldungen={fehler} />
      <Form method="post" className="tw-formular ms-form ms-breit">
        <input type="hidden" name="fassung" value={m?.fassung ?? 0} />
        <EingabeFeld name="titel" label={t.titel} wert={m?.titel ?? ''} fehler={zu('titel')} />
        <AuswahlFeld
          name="anbieterId"
          label={t.anbieter}
          wert={m?.anbieterId ?? ''}
          fehler={zu('anbieterId')}
          gruppen={[{ name: t.anbieter, optionen: anbieter.map((a) => ({ wert: a.anbieterId, text: a.name })) }]}
        />
        <AuswahlFeld
          name="instrument"
          label={t.rechtsgrundlage}
          wert={m?.instrument ?? 'mat'}
          fehler={zu('instrument')}
          gruppen={[{ name: t.rechtsgrundlage, optionen: instrumente.map((i) => ({ wert: i.code, text: i.name })) }]}
        />
        <AuswahlFeld
          name="weg"
          label={t.weg}
          wert={m?.daten.weg ?? 'vergabe'}
          gruppen={[{ name: t.weg, optionen: wege.map((w) => ({ wert: w, text: wegNamen[w] })) }]}
        />
        <EingabeFeld name="statistik" label={t.statistik} hinweis={t.statistikHinweis} wert={m?.statistik ?? ''} fehler={zu('statistik')} />
        <EingabeFeld name="zielgruppe" label={t.zielgruppe} wert={m?.daten.zielgruppe ?? ''} fehler={zu('zielgruppe')} />
        <TextFeld name="inhalt" label={t.inhalt} wert={m?.daten.inhalt ?? ''} fehler={zu('inhalt')} />
        <EingabeFeld name="kontakt" label={t.kontakt} hinweis={t.kontaktHinweis} wert={m?.daten.kontakt ?? ''} fehler={zu('kontakt')} />
        <fieldset>
          <legend>
            <h2>{t.sprachen}</h2>
          </legend>
          <Wahl name="sprachen" mehrfach gewaehlt={m?.daten.sprachen ?? ['de']} optionen={sprachen.map((s) => ({ wert: s, text: sprachNamen[s] }))} />
        </fieldset>
        <fieldset>
          <legend>
            <h2>{t.barrierefrei}</h2>
          </legend>
          <Wahl
            name="barrierefrei"
            mehrfach
            gewaehlt={m?.daten.barrierefrei ?? []}
            optionen={barrierefreiheit.map((b) => ({ wert: b, text: barriereNamen[b] }))}
          />
        </fieldset>
        <EingabeFeld name="barrierefreiText" label={t.barrierefreiText} wert={m?.daten.barrierefreiText ?? ''} fehler={zu('barrierefreiText')} />
        <BetragFeld name="preis" label={t.preis} wert={m?.preis ?? ''} fehler={zu('preisCent')} />
        <AuswahlFeld
          name="preisJe"
          label={t.preisJe}
          wert={m?.preisJe ?? 'monat'}
          gruppen={[{ name: t.preisJe, optionen: preisArten.map((p) => ({ wert: p, text: preisNamen[p] })) }]}
        />
        <DatumFeld name="azavVon" label={t.azavVon} hinweis={t.azavHinweis} wert={m?.azavVon ?? ''} fehler={zu('azavVon')} />
        <DatumFeld name="azavBis" label={t.azavBis} wert={m?.azavBis ?? ''} fehler={zu('azavBis')} />
        <div className="tw-wahl">
          <Haken name="entschuldigtZaehlt" text={t.entschuldigtZaehlt} an={m?.daten.entschuldigtZaehlt ?? false} />
          <Haken name="beimArbeitgeber" text={t.beimArbeitgeber} an={m?.daten.beimArbeitgeber ?? false} />
          <Haken name="aktiv" text={t.aktiv} an={m?.aktiv ?? true} />
        </div>
        <p>
          <Knopf text={t.speichern} art="primary" />
        </p>
      </Form>
    </main>
  )
}

function Haken({ name, text, an }: { name: string; text: string; an: boolean }) {
  return (
    <label>
      <input type="checkbox" name={name} value="1" defaultChecked={an} />
      <span>{text}</span>
    </label>
  )
}
