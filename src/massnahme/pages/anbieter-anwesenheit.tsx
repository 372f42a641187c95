import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { lueckenVon, schliesseMonat } from '../abschluss.ts'
import { Monatsraster, Tagesblatt } from '../ansicht/raster.tsx'
import { Einwaende, Knopf, Leer } from '../ansicht/teile.tsx'
import type { Antwort } from '../antwort.ts'
import { liesLadungen, nimmLadungZurueck } from '../anwesenheit.ts'
import { liesRaster, liesWahl, minutenJeTag } from '../anwesenheit-seite.ts'
import { istMonat } from '../kalender.ts'
import { liesDurchgaenge } from '../katalog.ts'
import { meldeAnwesenheit } from '../melde-anwesenheit.ts'
import { fuelleUebrige, liesZellen } from '../raster.ts'
import { saetze, tagesnamen } from '../texte/personal.ts'
import { anwesenheit as t } from '../texte/personal-anbieter.ts'
import { handlungVon, meinAnbieter, meineTeilnehmenden, merkeEinblick } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const { heute, monat, durchgaenge, gewaehlt, tag, leute } = await liesWahl(z, anbieterId)
  const raster = gewaehlt && (await liesRaster(z, anbieterId, gewaehlt, leute, monat))
  const gezeigt = new Set(raster?.leute.map((x) => x.teilnahmeId))
  merkeEinblick(
    z,
    leute.filter((x) => gezeigt.has(x.teilnahmeId)),
    t.zweck,
  )
  const vorbei = monat < heute.slice(0, 7)
  const ladungen = await liesLadungen(z.db, z.traegerId, anbieterId, 5)
  return {
    heute,
    monat,
    frueher: Temporal.PlainYearMonth.from(monat).subtract({ months: 1 }).toString(),
    spaeter: vorbei ? Temporal.PlainYearMonth.from(monat).add({ months: 1 }).toString() : undefined,
    tag,
    korrektur: new URL(z.request.url).searchParams.has('korrektur'),
    durchgaenge: durchgaenge.map(({ durchgangId, titel, von, bis }) => ({ durchgangId, titel, von, bis })),
    gewaehlt: gewaehlt?.durchgangId ?? '',
    geplant: gewaehlt ? minutenJeTag(gewaehlt) : 0,
    raster,
    abschliessbar: vorbei,
    luecken: raster?.geschlossen
      ? []
      : (await lueckenVon(z.db, z, anbieterId, monat, z.umfeld.traeger.land)).map((l) => ({
          nummer: l.teilnahme.nummer,
          durchgangId: l.teilnahme.durchgangId,
          titel: l.teilnahme.titel,
          tage: l.tage.length,
          erster: l.tage[0] ?? '',
        })),
    ladungen: ladungen.map(({ ladungId, kanal, tage, am, zurueckgenommen, von }) => ({
      ladungId,
      kanal,
      tage,
      am: zeitInDeutschland(am.toString()),
      zurueckgenommen,
      von,
    })),
  }
})

type Rueck = Readonly<{ saetze: readonly string[] }>

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const tat = String(form.get('tat') ?? '')
  const getan = await tue(z, anbieterId, tat, form)
  const url = new URL(z.request.url)
  if (getan.ok) url.searchParams.delete('korrektur')
  return getan.ok ? redirect(`/anbieter/anwesenheit${url.search}`) : ({ saetze: getan.saetze } satisfies Rueck)
})

async function tue(z: Zugriff, anbieterId: string, tat: string, form: FormData): Promise<Antwort> {
  const h = handlungVon(z)
  if (tat === 'zuruecknehmen') return nimmLadungZurueck(z.db, h, anbieterId, String(form.get('ladung') ?? ''))
  const monat = String(form.get('monat') ?? '')
  if (tat === 'abschliessen')
    return istMonat(monat) ? schliesseMonat(z.db, h, anbieterId, monat, z.umfeld.traeger.land) : { ok: false, saetze: [saetze.gibtEsNicht] }
  return speichere(z, anbieterId, tat === 'uebrige' ? fuelleUebrige(form) : form)
}

async function speichere(z: Zugriff, anbieterId: string, form: FormData): Promise<Antwort> {
  const durchgangId = String(form.get('durchgang') ?? '')
  const [durchgang] = (await liesDurchgaenge(z.db, z.traegerId, { anbieterId })).filter((d) => d.durchgangId === durchgangId)
  if (durchgang === undefined) return { ok: false, saetze: [saetze.gibtEsNicht] }
  const letzte = (await liesLadungen(z.db, z.traegerId, anbieterId, 1))[0]?.ladungId ?? ''
  if (letzte !== form.get('stand')) return { ok: false, saetze: [t.inzwischen] }
  const wer = new Map((await meineTeilnehmenden(z, anbieterId)).map((x) => [x.teilnahmeId, `${x.vorname} ${x.nachname}`]))
  const { eintraege, fehler } = liesZellen(form, wer, minutenJeTag(durchgang))
  if (fehler.length > 0) return { ok: false, saetze: fehler.map((f) => f.satz) }
  const mitGrund = eintraege.map((e) => {
    const grund = form.get(`g.${e.teilnahmeId}.${e.tag}`)
    return typeof grund === 'string' ? { ...e, grund: grund.trim().slice(0, 200) } : e
  })
  const korrekturgrund = String(form.get('korrekturgrund') ?? '').trim()
  return meldeAnwesenheit(z.db, handlungVon(z), { anbieterId, kanal: 'maske', ...(korrekturgrund !== '' && { korrekturgrund }) }, mitGrund)
}

export type AnwesenheitDaten = ReturnType<typeof useLoaderData<typeof loader>>

/** Attendance of a run: a month as a grid, or one day for the phone. */
export default function AnbieterAnwesenheit() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Rueck>()
  const gesperrt = d.raster?.geschlossen === true && !d.korrektur
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(alsMonat(d.monat))}</title>
      <div className="ap-titel">
        <h1>{t.titel(alsMonat(d.monat))}</h1>
        {d.raster?.geschlossen && <span className="tw-zustand tw-zustand--erlassen">{t.abgeschlossen}</span>}
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <Auswahl d={d} />
      {d.raster === undefined || d.raster.leute.length === 0 ? (
        <Leer titel={t.niemand} text={t.niemandText} />
      ) : (
        <Form method="post" key={`${d.gewaehlt} ${d.monat} ${d.tag} ${d.raster.stand} ${d.korrektur}`}>
          <input type="hidden" name="durchgang" value={d.gewaehlt} />
          <input type="hidden" name="stand" value={d.raster.stand} />
          {d.korrektur && (
            <p className="ms-korrektur">
              <label htmlFor="korrekturgrund">{t.korrekturgrund}</label>
              <input id="korrekturgrund" name="korrekturgrund" required maxLength={200} />
            </p>
          )}
          {d.tag === '' ? <Monatsraster raster={d.raster} gesperrt={gesperrt} /> : <Tagesblatt raster={d.raster} tag={d.tag} gesperrt={gesperrt} />}
          {!gesperrt && (
            <p className="ms-speichern tw-reihe">
              <Knopf text={t.speichern} name="tat" wert="speichern" art="primary" />
              {d.tag !== '' && <Knopf text={t.uebrige} name="tat" wert="uebrige" />}
            </p>
          )}
        </Form>
      )}
      <p className="tw-klein ms-legende">
        {d.tag !== ''
          ? t.legendeTag(d.geplant)
          : `${t.legende(d.geplant)} ${Object.values(tagesnamen)
              .map((n) => `${n.kurz} ${n.name}`)
              .join(' · ')}`}
      </p>
      <div className="ap-freigabe">
        <Abschluss d={d} />
        <Letzte d={d} />
      </div>
    </main>
  )
}

function Auswahl({ d }: { d: AnwesenheitDaten }) {
  const adresse = (monat: string, tag = '') => `?durchgang=${d.gewaehlt}&monat=${monat}${tag && `&tag=${tag}`}`
  const tage = d.raster?.tage.filter((x) => !x.kommt) ?? []
  const letzter = tage.at(-1)?.tag ?? ''
  const stelle = tage.findIndex((x) => x.tag === d.tag)
  const [davor, danach] = stelle === -1 ? [] : [tage[stelle - 1]?.tag, tage[stelle + 1]?.tag]
  return (
    <div className="ap-filter">
      <Form method="get" className="tw-reihe">
        <label>
          {t.durchgang}{' '}
          <select name="durchgang" defaultValue={d.gewaehlt} key={d.gewaehlt}>
            {d.durchgaenge.map((l) => (
              <option key={l.durchgangId} value={l.durchgangId}>
                {l.titel}, {alsDatum(l.von)}
              </option>
            ))}
          </select>
        </label>
        <input type="hidden" name="monat" value={d.monat} />
        <Knopf text={t.zeigen} />
      </Form>
      <Link to={adresse(d.frueher)}>← {alsMonat(d.frueher)}</Link>
      {d.spaeter && <Link to={adresse(d.spaeter)}>{alsMonat(d.spaeter)} →</Link>}
      {d.tag === '' ? letzter && <Link to={adresse(d.monat, letzter)}>{t.einTag}</Link> : <Link to={adresse(d.monat)}>{t.ganzerMonat}</Link>}
      {davor && <Link to={adresse(d.monat, davor)}>← {alsDatum(davor)}</Link>}
      {danach && <Link to={adresse(d.monat, danach)}>{alsDatum(danach)} →</Link>}
    </div>
  )
}

function Abschluss({ d }: { d: AnwesenheitDaten }) {
  return (
    <section className="ap-kasten" aria-labelledby="abschluss">
      <h2 id="abschluss">{t.abschluss(alsMonat(d.monat))}</h2>
      {d.raster?.geschlossen ? (
        <>
          <p>{t.istGeschlossen}</p>
          {!d.korrektur && <Link to={`?durchgang=${d.gewaehlt}&monat=${d.monat}&korrektur=1`}>{t.berichtigen}</Link>}
        </>
      ) : (
        <>
          {d.luecken.length > 0 && (
            <Hinweis art="info" titel={t.fehlt}>
              <ul className="tw-liste">
                {d.luecken.map((l) => (
                  <li key={l.nummer}>
                    <Link to={`?durchgang=${l.durchgangId}&monat=${d.monat}`}>{t.luecke(l.nummer, l.titel, l.tage, alsDatum(l.erster))}</Link>
                  </li>
                ))}
              </ul>
            </Hinweis>
          )}
          {d.abschliessbar && d.luecken.length === 0 ? (
            <Form method="post" className="tw-fliess">
              <p>{t.abschliessenText}</p>
              <input type="hidden" name="monat" value={d.monat} />
              <Knopf text={t.abschliessen} name="tat" wert="abschliessen" art="primary" />
            </Form>
          ) : (
            <p className="tw-klein">{d.abschliessbar ? t.erstLuecken : t.nochNicht}</p>
          )}
        </>
      )}
    </section>
  )
}

function Letzte({ d }: { d: AnwesenheitDaten }) {
  return (
    <section className="ap-kasten" aria-labelledby="letzte">
      <h2 id="letzte">{t.letzte}</h2>
      {d.ladungen.length === 0 && <p>{t.keineLadung}</p>}
      <ul className="ms-ladungen">
        {d.ladungen.map((l) => (
          <li key={l.ladungId}>
            <span>{t.ladung(l.am, l.tage, t.kanaele[l.kanal] ?? l.kanal, l.von)}</span>
            {l.zurueckgenommen ? (
              <span className="tw-leise">{t.zurueckgenommen}</span>
            ) : (
              <Form method="post">
                <input type="hidden" name="ladung" value={l.ladungId} />
                <Knopf text={t.zuruecknehmen} name="tat" wert="zuruecknehmen" art="tertiary" />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
