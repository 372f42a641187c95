import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen, Auswahl, ausKatalog, Einzelknopf, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { Freitext } from '../ansicht/freitext.tsx'
import { KeineDaten, Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { bekanntmachungSchema, hakeAb, liesBekanntmachungen, macheBekannt, zieheBekanntmachungZurueck } from '../bekanntmachung.ts'
import { liesFormular } from '../formular.ts'
import { liesGremien } from '../gremium-recht.ts'
import { landnamen } from '../landnamen.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { bekanntmachungen as t } from '../texte/personal-netzwerk.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const geleitet = (await liesGremien(db, h)).filter((g) => g.stellung.leitet && g.gremium.aufgeloestAm === null)
    return {
      koordiniert: h.mensch.koordiniert,
      gremien: geleitet.map((g) => ({ wert: g.gremium.gremiumId, text: g.gremium.name })),
      liste: (await liesBekanntmachungen(db, h)).map((b) => ({
        id: b.bekanntmachungId,
        titel: b.titel,
        text: b.text,
        von: b.von,
        am: tagText(b.am),
        fuer: t.fuer(b.gremium ?? (b.land === null ? (t.kreise.alle ?? '') : (landnamen[b.land] ?? b.land))),
        gelesen: b.gelesen,
        zurueckgezogen: b.zurueckgezogen,
        haeuser: b.haeuser,
      })),
    }
  }),
)

export const action = tue('netzwerk.sehen', {
  machen: async (z, formular) => {
    const neu = liesFormular(bekanntmachungSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => macheBekannt(db, h, neu.wert)), t.gemacht) : neu
  },
  abhaken: async (z, formular) => gesagt(await imNetz(z, (db, h) => hakeAb(db, h, feld(formular, 'id'))), t.abgehakt),
  zurueckziehen: async (z, formular) => {
    const id = feld(formular, 'id')
    const ergebnis = await imNetz(z, (db, h) => zieheBekanntmachungZurueck(db, h, id, true))
    return gesagt(ergebnis, t.zurueckgezogen, { knopf: t.wiederZeigen, felder: { tat: 'zeigen', id } })
  },
  zeigen: async (z, formular) => gesagt(await imNetz(z, (db, h) => zieheBekanntmachungZurueck(db, h, feld(formular, 'id'), false)), t.wiederGezeigt),
})

/** What the coordination and the speakers tell; each reader ticks off what was read. */
export default function Bekanntmachungen() {
  const { liste, gremien, koordiniert } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'machen')
  const schlecht = antwort && !antwort.ok ? antwort.feld : undefined
  return (
    <Netzseite titel={t.titel} antwort={antwort}>
      {liste.length === 0 && <Leer>{t.leer}</Leer>}
      {liste.map((b) => (
        <article key={b.id} id={`b-${b.id}`} className="ap-kasten" aria-labelledby={`t-${b.id}`}>
          <h2 id={`t-${b.id}`}>{b.titel}</h2>
          <p className="tw-leise">
            {`${b.am}, ${b.von}, ${b.fuer}`}
            {koordiniert && `, ${t.gelesenVon(b.haeuser)}`}
            {b.zurueckgezogen && <b>{` (${t.istZurueckgezogen})`}</b>}
          </p>
          <Freitext text={b.text} unter />
          <div className="nw-knoepfe">
            {b.gelesen ? (
              <span className="tw-zustand tw-zustand--gezahlt">{t.gelesen}</span>
            ) : (
              <Einzelknopf tat="abhaken" felder={{ id: b.id }}>
                {t.abhaken}
              </Einzelknopf>
            )}
            {koordiniert && (
              <Einzelknopf tat={b.zurueckgezogen ? 'zeigen' : 'zurueckziehen'} felder={{ id: b.id }}>
                {b.zurueckgezogen ? t.wiederZeigen : t.zurueckziehen}
              </Einzelknopf>
            )}
          </div>
        </article>
      ))}
      {(koordiniert || gremien.length > 0) && (
        <Aufklappen titel={t.neu} tat="machen" antwort={antwort}>
          <KeineDaten />
          <Formular tat="machen" antwort={antwort}>
            <div className="nw-reihe">
              {koordiniert ? (
                <Auswahl name="kreis" label={t.felder.kreis} wert={w('kreis', 'alle')} optionen={ausKatalog(t.kreise)} />
              ) : (
                <input type="hidden" name="kreis" value="gremium" />
              )}
              <Auswahl
                name="gremium"
                label={t.felder.gremium}
                frei={koordiniert}
                wert={w('gremium')}
                optionen={gremien}
                fehlerhaft={schlecht === 'gremium'}
              />
              {koordiniert && (
                <Auswahl name="land" label={t.felder.land} frei wert={w('land')} optionen={ausKatalog(landnamen)} fehlerhaft={schlecht === 'land'} />
              )}
            </div>
            <Feld name="titel" label={t.felder.titel} wert={w('titel')} fehlerhaft={schlecht === 'titel'} />
            <Feld name="text" label={t.felder.text} art="lang" zeilen={8} wert={w('text')} fehlerhaft={schlecht === 'text'} />
            <Knopf>{t.knopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </Netzseite>
  )
}
