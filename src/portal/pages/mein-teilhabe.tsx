import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach, type Zugriff } from '../../platform/auth/index.ts'
import { liesBetrag } from '../../platform/eingabe/index.ts'
import { AuswahlFeld, alsDatum, alsEuro, alsMonat, EingabeFeld, Fehlerliste, Hinweis, Seite } from '../../platform/ui/index.ts'
import { artenImBescheid, bedarfeVon, gutscheineVon, kinderDesFalls, meldeBedarf, teilhabeArten, teilhabeTexte } from '../../teilhabe/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien, ladeHoch } from '../mein/hochladen.ts'
import { heuteVon, type MeinFall, meinFall } from '../mein/mein-fall.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Bildung und Teilhabe')
  const { alter, arten, staende: _s, zeitraum: _z, ...worte } = teilhabeTexte(z.sprache)
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, heuteVon(z))
  const gezeigt = []
  for (const k of kinder) gezeigt.push({ personId: k.personId, name: k.name, alter: alter(k.alter), bedarfe: await ansichtVon(z, fall, k.personId) })
  return { kinder: gezeigt, worte, arten: teilhabeArten.map((wert) => ({ wert, text: arten[wert] })), monat: heuteVon(z).slice(0, 7) }
})

/** What is there for a child in the words of the page; a voucher only as long as its number is worth something. */
async function ansichtVon(z: Zugriff, fall: MeinFall, personId: string) {
  const t = teilhabeTexte(z.sprache)
  const bedarfe = (await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })).filter(
    (b) => b.personId === personId && b.stand !== 'zurueckgezogen',
  )
  const gutscheine = await gutscheineVon(
    z.db,
    z.traegerId,
    bedarfe.map((b) => b.bedarfId),
  )
  return bedarfe.map((b) => {
    const g = gutscheine.find((x) => x.bedarfId === b.bedarfId && x.gesperrtAm === null)
    return {
      bedarfId: b.bedarfId,
      was: artenImBescheid.includes(b.art) || b.zweck === '' ? t.arten[b.art] : `${t.arten[b.art]}: ${b.zweck}`,
      stand: t.staende[b.stand],
      zeitraum: t.zeitraum(alsMonat(b.von, z.sprache), alsMonat(b.bis, z.sprache)),
      betrag: b.stand === 'bewilligt' && b.summeCent !== null ? alsEuro(b.summeCent / 100) : '',
      gutschein: g && { nummer: g.nummer, wert: alsEuro(g.wertCent / 100), gueltigBis: alsDatum(g.gueltigBis), eingeloest: g.eingeloestAm !== null },
    }
  })
}

export const action = geschuetztNach('eigenes.sehen', formularMitDateien, async (z, { formular, dateien }) => {
  const fall = await meinFall(z, 'Bedarf für Bildung und Teilhabe melden')
  const t = teilhabeTexte(z.sprache)
  const feld = (name: string) => String(formular.get(name) ?? '').trim()
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, heuteVon(z))
  const kind = kinder.find((k) => k.personId === feld('kind'))
  const art = teilhabeArten.find((a) => a === feld('art'))
  const kosten = liesBetrag(feld('kosten') || '0')
  if (kind === undefined || art === undefined || !kosten.ok) return { ok: false as const, meldungen: [{ feld: 'art', satz: t.pruefen }] }
  const { dokumentIds, abgelehnt } = await ladeHoch(z.db, z.umfeld.tresor, z, dateien, {
    fallId: fall.fallId,
    personId: kind.personId,
    nachweis: t.titel,
  })
  if (abgelehnt.length > 0) return { ok: false as const, meldungen: abgelehnt.map((a) => ({ feld: 'nachweis', satz: `${a.name}: ${a.satz}` })) }
  const getan = await meldeBedarf(z.db, z, {
    fallId: fall.fallId,
    personId: kind.personId,
    art,
    einrichtung: feld('einrichtung').slice(0, 120),
    zweck: feld('zweck').slice(0, 200),
    von: feld('von'),
    bis: feld('bis') || feld('von'),
    preisCent: Math.round(kosten.wert * 100),
    nachweisId: dokumentIds[0] ?? null,
  })
  return getan.ok ? { ok: true as const, meldungen: [] } : { ok: false as const, meldungen: [{ feld: 'von', satz: t.pruefen }] }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Kind = Daten['kinder'][number]

/** Per child what is there, vouchers to show, and one short form. */
export default function MeinTeilhabe() {
  const { kinder, worte: t, arten, monat } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const meldungen = antwort?.meldungen ?? []
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{antwort?.ok && <Hinweis art="success" titel={t.gesendet} />}</div>
        <Fehlerliste meldungen={meldungen} />
        <p>{t.einleitung}</p>
        {kinder.length === 0 && <p>{t.keine}</p>}
        {kinder.map((k) => (
          <KindTeil key={k.personId} k={k} t={t} />
        ))}
        {kinder.length > 0 && <Melden kinder={kinder} t={t} arten={arten} monat={monat} />}
      </div>
    </Seite>
  )
}

function KindTeil({ k, t }: { k: Kind; t: Daten['worte'] }) {
  return (
    <section className="tw-karte tw-fliess">
      <h2>
        {k.name}, {k.alter}
      </h2>
      {k.bedarfe.length === 0 && <p>{t.nichts}</p>}
      {k.bedarfe.map((b) => (
        <article key={b.bedarfId}>
          <p>
            <b>{b.was}</b>, {b.zeitraum}
            {b.betrag && `, ${b.betrag}`} <span className="tw-zustand">{b.stand}</span>
          </p>
          {b.gutschein && (
            <div className="tw-karte">
              <h3>{t.gutschein}</h3>
              {b.gutschein.eingeloest ? (
                <p>{t.eingeloest}</p>
              ) : (
                <>
                  <p>
                    <b>{b.gutschein.nummer}</b>
                  </p>
                  <p>
                    {t.wert} {b.gutschein.wert}, {t.gueltig} {b.gutschein.gueltigBis}
                  </p>
                  <p>
                    {t.gutscheinText} {t.drucken}
                  </p>
                </>
              )}
            </div>
          )}
        </article>
      ))}
    </section>
  )
}

function Melden({ kinder, t, arten, monat }: { kinder: readonly Kind[]; t: Daten['worte']; arten: Daten['arten']; monat: string }) {
  const wer = kinder.map((k) => ({ wert: k.personId, text: k.name }))
  return (
    <section className="tw-fliess" aria-labelledby="melden">
      <h2 id="melden">{t.melden}</h2>
      <Form method="post" encType="multipart/form-data" className="tw-fliess">
        <AuswahlFeld name="kind" label={t.fuerWen} wert={wer[0]?.wert ?? ''} gruppen={[{ name: t.waehlen, optionen: wer }]} />
        <AuswahlFeld name="art" label={t.wofuer} hinweis={t.lernhinweis} wert="teilhabe" gruppen={[{ name: t.waehlen, optionen: arten }]} />
        <EingabeFeld name="einrichtung" label={t.einrichtung} wert="" />
        <EingabeFeld name="zweck" label={t.zweck} hinweis={t.zweckHinweis} wert="" />
        <EingabeFeld name="von" label={t.von} wert={monat} />
        <EingabeFeld name="bis" label={t.bis} wert={monat} />
        <EingabeFeld name="kosten" label={t.kosten} hinweis={t.kostenHinweis} wert="" einheit="€" tastatur="decimal" rechts />
        <DateiFeld id="nachweis" label={t.nachweis} hinweis={t.nachweisHinweis} />
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.senden}</span>
        </button>
      </Form>
    </section>
  )
}
