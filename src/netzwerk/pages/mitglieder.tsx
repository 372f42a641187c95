import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Aufklappen, Auswahl, ausKatalog, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { MitgliedTabelle } from '../ansicht/mitglied-tabelle.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { fehler } from '../ergebnis.ts'
import { liesFormular } from '../formular.ts'
import { aendereMitglied, liesMitglieder, nimmAuf, type Sitzaenderung, verteiler } from '../gremium.ts'
import { mitgliedRollen, mitgliedSchema } from '../gremium-art.ts'
import { findGremium } from '../gremium-recht.ts'
import { waehlbareHaeuser } from '../haeuser.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, type Rueckweg, type Tat, tue } from '../taten.ts'
import { gremien, mitglieder as t } from '../texte/personal-gremium.ts'
import { rollen } from '../texte/personal-netzwerk.ts'
import { eingabe } from '../texte/saetze.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const seite = await imNetz(z, async (db, h) => {
    const g = await findGremium(db, h, z.params.gremiumId)
    if (g === undefined) throw new Response(null, { status: 404 })
    const { gremium, stellung } = g
    const imKreis = stellung.mitglied || stellung.leitet
    const heute = h.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
    // ended seats only for those who keep the list, addresses only for the group itself
    const alle = await liesMitglieder(db, h.traegerId, gremium.gremiumId, stellung.leitet ? undefined : heute)
    return {
      gremiumId: gremium.gremiumId,
      name: gremium.name,
      leitet: stellung.leitet && gremium.aufgeloestAm === null,
      mitglieder: alle.map((m) => ({
        mitgliedId: m.mitgliedId,
        hausName: m.hausName,
        name: m.name,
        funktion: m.funktion,
        email: imKreis ? m.email : '',
        rolle: m.rolle,
        zeit: t.zeit(alsDatum(m.von), m.bis === null ? '' : alsDatum(m.bis)),
        vorbei: m.bis !== null && m.bis < heute,
        eigenes: m.haus === h.mensch.haus && h.mensch.wirktMit,
        ich: m.kontoId === h.mensch.kontoId,
        verbunden: m.kontoId !== null,
      })),
      verteiler: imKreis ? (await verteiler(db, h, gremium.gremiumId)).map((m) => m.email) : null,
    }
  })
  const haeuser = seite.leitet ? await waehlbareHaeuser(z) : []
  return { ...seite, haeuser: haeuser.map((h) => ({ wert: h.haus, text: h.haus.startsWith('ags:') ? `${h.name} (${t.ohneTragwerk})` : h.name })) }
})

const sitz =
  (
    aenderung: (formular: FormData) => Sitzaenderung | undefined,
    satz: (name: string) => string,
    zurueck?: (id: string, name: string) => Rueckweg,
  ): Tat =>
  async (z, formular) => {
    const [id, was] = [feld(formular, 'id'), aenderung(formular)]
    if (was === undefined) return fehler(eingabe.wahl('Rolle'))
    return gesagt(await imNetz(z, (db, h) => aendereMitglied(db, h, id, was)), satz(feld(formular, 'name')), zurueck?.(id, feld(formular, 'name')))
  }

export const action = tue('netzwerk.mitwirken', {
  aufnehmen: async (z, formular) => {
    const neu = liesFormular(mitgliedSchema, formular)
    if (!neu.ok) return neu
    const haeuser = await waehlbareHaeuser(z)
    return gesagt(await imNetz(z, (db, h) => nimmAuf(db, h, z.params.gremiumId ?? '', neu.wert, haeuser)), t.aufgenommen(neu.wert.name))
  },
  ausscheiden: sitz(
    () => ({ tat: 'ausscheiden' }),
    t.istAusgeschieden,
    (id, name) => ({ knopf: t.bleiben, felder: { tat: 'bleiben', id, name } }),
  ),
  bleiben: sitz(
    () => ({ tat: 'bleiben' }),
    (name) => t.istGeblieben(name),
  ),
  'bin-ich': sitz(
    () => ({ tat: 'bin-ich' }),
    () => t.verbunden,
  ),
  loesen: sitz(
    () => ({ tat: 'loesen' }),
    () => t.geloest,
  ),
  rolle: sitz(
    (formular) => {
      const rolle = mitgliedRollen.find((r) => r === feld(formular, 'rolle'))
      return rolle && { tat: 'rolle', rolle }
    },
    () => t.rolleGeaendert,
  ),
})

/** Who sits in a group, and the mailing list that follows from it. */
export default function Mitglieder() {
  const seite = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'aufnehmen')
  const schlecht = antwort && !antwort.ok ? antwort.feld : undefined
  return (
    <Netzseite
      titel={t.titel(seite.name)}
      antwort={antwort}
      pfad={[
        { nach: '/netzwerk/gremien', name: gremien.titel },
        { nach: `/netzwerk/gremien/${seite.gremiumId}`, name: seite.name },
      ]}
    >
      {seite.mitglieder.length === 0 ? <p className="tw-leise">{t.leer}</p> : <MitgliedTabelle mitglieder={seite.mitglieder} leitet={seite.leitet} />}
      {seite.leitet && (
        <Aufklappen titel={t.aufnehmen} tat="aufnehmen" antwort={antwort}>
          <Formular tat="aufnehmen" antwort={antwort}>
            <Auswahl name="haus" label={t.felder.haus} wert={w('haus')} optionen={seite.haeuser} fehlerhaft={schlecht === 'haus'} />
            <Feld name="name" label={t.felder.name} wert={w('name')} fehlerhaft={schlecht === 'name'} />
            <Feld name="funktion" label={t.felder.funktion} frei wert={w('funktion')} />
            <Feld
              name="email"
              label={t.felder.email}
              hinweis={t.felder.emailHinweis}
              art="email"
              frei
              wert={w('email')}
              fehlerhaft={schlecht === 'email'}
            />
            <Auswahl name="rolle" label={t.felder.rolle} wert={w('rolle', 'mitglied')} optionen={ausKatalog(rollen)} />
            <Knopf>{t.aufnehmenKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
      {seite.verteiler !== null && (
        <section className="nw-teil" aria-labelledby="verteiler">
          <h2 id="verteiler">{t.verteiler}</h2>
          <p className="tw-leise">{t.verteilerText}</p>
          <p className="nw-geheim">{seite.verteiler.join('; ') || t.verteilerLeer}</p>
        </section>
      )}
    </Netzseite>
  )
}
