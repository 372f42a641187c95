import { Link, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz, type NetzZugriff } from '../../platform/auth/index.ts'
import { EintragFelder, EintragText } from '../ansicht/eintrag-felder.tsx'
import { Aufklappen, Einzelknopf, Feld, Formular, Knopf } from '../ansicht/felder.tsx'
import { KeineDaten, Netzseite } from '../ansicht/netzseite.tsx'
import { Vergleich } from '../ansicht/unterschied.tsx'
import { findEintrag, teile, zieheEintragZurueck } from '../bibliothek.ts'
import { eintragSchema, wertevon } from '../bibliothek-art.ts'
import { aendereEigene, aktualisiere, entferneEigene, findEigene, merkeGeteilt, nimmAktualisierungZurueck } from '../eigene-vorlage.ts'
import { fehler } from '../ergebnis.ts'
import { liesFormular } from '../formular.ts'
import { imNetz, menschAus } from '../mensch.ts'
import { type Antwort, feld, gesagt, type Tat, tue } from '../taten.ts'
import { bibliothek as bt, eigene, felder, eigeneVorlage as t } from '../texte/personal-bibliothek.ts'
import { saetze } from '../texte/saetze.ts'
import { feldunterschiede } from '../unterschied.ts'
import { zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const v = await z.imHaus((db, h) => findEigene(db, h.traegerId, z.params.vorlageId))
  if (v === undefined) throw new Response(null, { status: 404 })
  const original = await imNetz(z, (db, h) => findEintrag(db, h, v.herkunft?.eintragId))
  const geteilt = await imNetz(z, (db, h) => findEintrag(db, h, v.geteilt ? v.vorlageId : undefined))
  const basis = v.herkunft?.uebernommen
  return {
    vorlageId: v.vorlageId,
    art: v.daten.art,
    werte: wertevon(v.daten),
    stand: v.stand,
    entfernt: v.entfernt,
    geaendert: t.geaendert(v.geaendertVon, zeitText(v.geaendertAm)),
    darf: menschAus(z).wirktMit,
    hatVorher: v.hatVorher,
    herkunft:
      v.herkunft === undefined
        ? null
        : {
            eintragId: v.herkunft.eintragId,
            text: t.herkunft(v.herkunft.hausName, v.herkunft.fassung),
            neueste: original !== undefined && original.fassung > v.herkunft.fassung ? original.fassung : 0,
            da: original !== undefined,
          },
    geteilt: geteilt === undefined ? null : { fassung: geteilt.fassung, zurueckgezogen: geteilt.zurueckgezogen },
    vergleich:
      basis === undefined
        ? []
        : [
            ...(original === undefined ? [] : [{ titel: t.sichten.neu, felder: feldunterschiede(basis, original.daten) }]),
            { titel: t.sichten.eigenes, felder: feldunterschiede(basis, v.daten) },
            ...(original === undefined ? [] : [{ titel: t.sichten.beide, felder: feldunterschiede(v.daten, original.daten) }]),
          ],
  }
})

const id = (z: NetzZugriff) => z.params.vorlageId ?? ''

const bringe =
  (wie: 'zusammen' | 'ersetzen' | 'behalten', satz: (offen: readonly string[]) => string): Tat =>
  async (z) => {
    const v = await z.imHaus((db, h) => findEigene(db, h.traegerId, id(z)))
    const original = await imNetz(z, (db, h) => findEintrag(db, h, v?.herkunft?.eintragId))
    if (original === undefined) return fehler(saetze.gibtEsNicht)
    const ergebnis = await z.imHaus((db, h) => aktualisiere(db, h, id(z), original, wie))
    const zurueck = { knopf: t.rueckgaengig, felder: { tat: 'rueckgaengig' } }
    return gesagt(ergebnis, ergebnis.ok ? satz(ergebnis.offen.map((name) => felder[name] ?? name)) : '', zurueck)
  }

const taten: Readonly<Record<string, Tat>> = {
  speichern: async (z, formular) => {
    const neu = liesFormular(eintragSchema, formular)
    if (!neu.ok) return neu
    const stand = Number.parseInt(feld(formular, 'stand'), 10) || 0
    return gesagt(await z.imHaus((db, h) => aendereEigene(db, h, id(z), neu.wert, stand)), t.gespeichert)
  },
  zusammen: bringe('zusammen', (offen) => (offen.length > 0 ? t.offen(offen.join(', ')) : t.aktualisiert)),
  ersetzen: bringe('ersetzen', () => t.ersetzt),
  behalten: bringe('behalten', () => t.abgehakt),
  rueckgaengig: async (z) => gesagt(await z.imHaus((db, h) => nimmAktualisierungZurueck(db, h, id(z))), t.zurueckgenommen),
  teilen: async (z, formular) => {
    const v = await z.imHaus((db, h) => findEigene(db, h.traegerId, id(z)))
    if (v === undefined || v.entfernt) return fehler(saetze.gibtEsNicht)
    const bemerkung = feld(formular, 'bemerkung').slice(0, 400)
    const ergebnis = await imNetz(z, (db, h) => teile(db, h, { vorlageId: v.vorlageId, daten: v.daten, bemerkung }))
    if (ergebnis.ok) await z.imHaus((db, h) => merkeGeteilt(db, h, v.vorlageId))
    return gesagt(ergebnis, ergebnis.ok ? t.geteilt(ergebnis.fassung) : '')
  },
  zurueckziehen: async (z) =>
    gesagt(await imNetz(z, (db, h) => zieheEintragZurueck(db, h, id(z))), t.istZurueckgezogen, { knopf: t.wiederTeilen, felder: { tat: 'teilen' } }),
  entfernen: async (z) =>
    gesagt(await z.imHaus((db, h) => entferneEigene(db, h, id(z), true)), t.entfernt, { knopf: t.zurueckholen, felder: { tat: 'zurueckholen' } }),
  zurueckholen: async (z) => gesagt(await z.imHaus((db, h) => entferneEigene(db, h, id(z), false)), t.zurueckgeholt),
}
export const action = tue('netzwerk.mitwirken', taten)

/** One entry of the own house: to edit, to compare with where it came from, to share. */
export default function EigeneVorlage() {
  const v = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  return (
    <Netzseite
      titel={v.werte.titel ?? ''}
      antwort={antwort}
      pfad={[
        { nach: '/netzwerk/bibliothek', name: bt.titel },
        { nach: '/netzwerk/bibliothek/eigene', name: eigene.titel },
      ]}
    >
      {v.entfernt && <p className="ap-vorsicht">{t.istEntfernt}</p>}
      <p className="tw-leise">{v.geaendert}</p>
      {v.herkunft && (
        <p>
          {v.herkunft.text}{' '}
          {v.herkunft.da ? <Link to={`/netzwerk/bibliothek/${v.herkunft.eintragId}`}>{t.zumOriginal}</Link> : <span>{t.zurueckgezogen}</span>}
        </p>
      )}
      {v.herkunft && v.herkunft.neueste > 0 && (
        <div className="ap-kasten">
          <p>
            <b>{t.neueste(v.herkunft.neueste)}</b>
          </p>
          {v.darf && !v.entfernt && (
            <div className="nw-knoepfe">
              <Einzelknopf tat="zusammen" haupt>
                {t.zusammen}
              </Einzelknopf>
              <Einzelknopf tat="ersetzen">{t.ersetzen}</Einzelknopf>
              <Einzelknopf tat="behalten">{t.behalten}</Einzelknopf>
            </div>
          )}
        </div>
      )}
      {v.hatVorher && v.darf && antwort?.zurueck === undefined && (
        <div className="nw-knoepfe">
          <Einzelknopf tat="rueckgaengig">{t.rueckgaengig}</Einzelknopf>
        </div>
      )}
      <EintragText art={v.art} werte={v.werte} />
      {v.vergleich.length > 0 && <Vergleich sichten={v.vergleich} />}
      {v.darf && !v.entfernt && (
        <>
          <Aufklappen titel={t.bearbeiten} tat="speichern" antwort={antwort}>
            <KeineDaten />
            <Formular key={v.stand} tat="speichern" antwort={antwort}>
              <input type="hidden" name="stand" value={v.stand} />
              <EintragFelder art={v.art} antwort={antwort} tat="speichern" werte={v.werte} />
              <Knopf>{t.speichern}</Knopf>
            </Formular>
          </Aufklappen>
          <Aufklappen titel={v.geteilt && !v.geteilt.zurueckgezogen ? t.neueFassung : t.teilen} tat="teilen" antwort={antwort}>
            <p className="nw-text">{t.teilenText}</p>
            <Formular tat="teilen" antwort={antwort}>
              {v.geteilt && <Feld name="bemerkung" label={t.bemerkung} frei />}
              <div className="nw-knoepfe">
                <Knopf>{v.geteilt && !v.geteilt.zurueckgezogen ? t.neueFassung : t.teilen}</Knopf>
              </div>
            </Formular>
            {v.geteilt && !v.geteilt.zurueckgezogen && (
              <div className="nw-knoepfe">
                <Link to={`/netzwerk/bibliothek/${v.vorlageId}`}>{t.inBibliothek}</Link>
                <Einzelknopf tat="zurueckziehen">{t.zurueckziehen}</Einzelknopf>
              </div>
            )}
          </Aufklappen>
        </>
      )}
      {v.darf && (
        <div className="nw-knoepfe nw-teil">
          <Einzelknopf tat={v.entfernt ? 'zurueckholen' : 'entfernen'}>{v.entfernt ? t.zurueckholen : t.entfernen}</Einzelknopf>
        </div>
      )}
    </Netzseite>
  )
}
