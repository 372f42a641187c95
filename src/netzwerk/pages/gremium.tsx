import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz, type NetzZugriff } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Aufklappen, Einzelknopf, Formular, Knopf } from '../ansicht/felder.tsx'
import { GremiumFelder } from '../ansicht/gremium-felder.tsx'
import { GremiumAufgaben, GremiumBeschluesse, GremiumSitzungen, GremiumUmfragen, GremiumUnterlagen } from '../ansicht/gremium-teile.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { blattAus } from '../datei.ts'
import { fehler } from '../ergebnis.ts'
import { liesFormular } from '../formular.ts'
import { aendereGremium, loeseAuf } from '../gremium.ts'
import { gremiumSchema } from '../gremium-art.ts'
import { gremiumSeite } from '../gremium-seite.ts'
import { landnamen } from '../landnamen.ts'
import { imNetz } from '../mensch.ts'
import { setzeAufgabe, setzeBeschluss } from '../protokoll.ts'
import { planeSitzung } from '../sitzung.ts'
import { sitzungSchema } from '../sitzung-art.ts'
import { type Antwort, feld, gesagt, type Tat, tue } from '../taten.ts'
import { gremien, mitglieder, gremium as t } from '../texte/personal-gremium.ts'
import { arten, vertraulich } from '../texte/personal-netzwerk.ts'
import { saetze } from '../texte/saetze.ts'
import { legeUnterlageAb, unterlageSchema } from '../unterlage.ts'
import { pruefeUnterlage } from '../unterlage-pruefung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) => imNetz(z, (db, h) => gremiumSeite(db, h, z.params.gremiumId)))

const gremiumId = (z: NetzZugriff) => z.params.gremiumId ?? ''

const setze =
  <S extends string>(staende: readonly S[], work: (z: NetzZugriff, id: string, stand: S) => ReturnType<Tat>): Tat =>
  async (z, formular) => {
    const stand = staende.find((s) => s === feld(formular, 'stand'))
    return stand === undefined ? fehler(saetze.gibtEsNicht) : work(z, feld(formular, 'id'), stand)
  }

const taten: Readonly<Record<string, Tat>> = {
  planen: async (z, formular) => {
    const neu = liesFormular(sitzungSchema, formular)
    if (!neu.ok) return neu
    const ergebnis = await imNetz(z, (db, h) => planeSitzung(db, h, gremiumId(z), neu.wert))
    return ergebnis.ok ? redirect(`/netzwerk/sitzungen/${ergebnis.sitzungId}`) : ergebnis
  },
  aendern: async (z, formular) => {
    const neu = liesFormular(gremiumSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => aendereGremium(db, h, gremiumId(z), neu.wert)), t.geaendert) : neu
  },
  aufloesen: async (z) =>
    gesagt(await imNetz(z, (db, h) => loeseAuf(db, h, gremiumId(z), true)), t.istAufgeloest, {
      knopf: t.rueckgaengig,
      felder: { tat: 'fortsetzen' },
    }),
  fortsetzen: async (z) => gesagt(await imNetz(z, (db, h) => loeseAuf(db, h, gremiumId(z), false)), t.istFortgesetzt),
  beschluss: setze(['offen', 'umgesetzt', 'aufgehoben'], async (z, id, stand) =>
    gesagt(await imNetz(z, (db, h) => setzeBeschluss(db, h, id, stand)), t.beschlussGetan[stand], rueckweg('beschluss', id, stand)),
  ),
  aufgabe: setze(['offen', 'erledigt', 'entfallen'], async (z, id, stand) =>
    gesagt(await imNetz(z, (db, h) => setzeAufgabe(db, h, id, stand)), t.aufgabeGetan[stand], rueckweg('aufgabe', id, stand)),
  ),
  ablegen: async (z, formular) => {
    const neu = liesFormular(unterlageSchema, formular)
    if (!neu.ok) return neu
    const roh = await blattAus(formular)
    const geprueft = roh.ok ? await pruefeUnterlage(roh) : roh
    if (!geprueft.ok) return geprueft
    return gesagt(await imNetz(z, (db, h) => legeUnterlageAb(db, h, gremiumId(z), neu.wert, geprueft.blatt)), t.abgelegt)
  },
}

function rueckweg(tat: string, id: string, stand: string) {
  return stand === 'offen' ? undefined : { knopf: t.rueckgaengig, felder: { tat, id, stand: 'offen' } }
}

export const action = tue('netzwerk.mitwirken', taten)

/** One group with all that it works on. */
export default function Gremium() {
  const seite = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const { gremium: g, stellung } = seite
  const offen = stellung.sieht && g.aufgeloestAm === ''
  return (
    <Netzseite
      titel={g.name}
      pfad={[{ nach: '/netzwerk/gremien', name: gremien.titel }]}
      antwort={antwort}
      neben={
        <span className="tw-leise">
          {stellung.leitet ? gremien.leitet : stellung.mitglied ? gremien.mitglied : stellung.sieht ? gremien.sieht : gremien.nicht}
        </span>
      }
    >
      {g.aufgeloestAm !== '' && <p>{t.aufgeloest}</p>}
      <dl className="nw-daten">
        <dt>{t.daten.art}</dt>
        <dd>{arten[g.art]}</dd>
        <dt>{t.daten.auftrag}</dt>
        <dd className="nw-text">{g.auftrag}</dd>
        <dt>{t.daten.vertraulichkeit}</dt>
        <dd>{vertraulich[g.vertraulichkeit]}</dd>
        {g.land !== null && (
          <>
            <dt>{t.daten.land}</dt>
            <dd>{landnamen[g.land]}</dd>
          </>
        )}
        {g.sitzregel !== '' && (
          <>
            <dt>{t.daten.sitzregel}</dt>
            <dd>{g.sitzregel}</dd>
          </>
        )}
        <dt>{t.daten.amtszeit}</dt>
        <dd>{t.amtszeit(alsDatum(g.von), g.bis === null ? '' : alsDatum(g.bis))}</dd>
      </dl>
      <p className="nw-knoepfe">
        <Link to={`/netzwerk/gremien/${g.gremiumId}/mitglieder`}>{mitglieder.kurz + ` (${seite.mitglieder})`}</Link>
      </p>
      {!stellung.sieht && <p className="nw-teil">{t.verschlossen}</p>}
      {stellung.sieht && (
        <>
          <GremiumSitzungen seite={seite} antwort={antwort} darfPlanen={offen && stellung.leitet} />
          <GremiumAufgaben seite={seite} />
          <GremiumBeschluesse seite={seite} />
          <GremiumUmfragen seite={seite} />
          <GremiumUnterlagen seite={seite} antwort={antwort} darfAblegen={offen && (stellung.mitglied || stellung.leitet)} />
        </>
      )}
      {seite.koordiniert && (
        <Aufklappen titel={t.aendern} tat="aendern" antwort={antwort}>
          <Formular tat="aendern" antwort={antwort}>
            <GremiumFelder antwort={antwort} tat="aendern" werte={g} />
            <Knopf>{t.aendernKnopf}</Knopf>
          </Formular>
          <div className="nw-knoepfe">
            <Einzelknopf tat={g.aufgeloestAm === '' ? 'aufloesen' : 'fortsetzen'}>{g.aufgeloestAm === '' ? t.aufloesen : t.fortsetzen}</Einzelknopf>
          </div>
        </Aufklappen>
      )}
    </Netzseite>
  )
}
