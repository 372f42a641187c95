import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { gewaehltePerson, leuteDesFalls } from '../../eingliederung/index.ts'
import { istId, liesAngaben, oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { istTag, tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { schreibeZuTeilnahme } from '../anschreiben.ts'
import { Angebote } from '../ansicht/fall-angebote.tsx'
import { Nachtragen } from '../ansicht/fall-nachtragen.tsx'
import { Teilnahmen } from '../ansicht/fall-teilnahmen.tsx'
import { Einwaende, Leer } from '../ansicht/teile.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { merkeGesehen } from '../bericht.ts'
import { alsZeile } from '../fall-zeile.ts'
import { liesPassende } from '../passend.ts'
import { findTeilnahme, type Kontakt, teilnahmenVon } from '../teilnahme.ts'
import { saetze } from '../texte/personal.ts'
import { fallseite as t } from '../texte/personal-seiten.ts'
import { fruehereDurchgaenge, haltVerbleibFest, trageFruehereNach } from '../uebernehmen.ts'
import { istAbbruchgrund, setzeStand } from '../verlauf.ts'
import { bieteNaechstenAn } from '../warteliste.ts'
import { weiseZu } from '../zuweisen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function findPerson(z: Zugriff) {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt).toString()
  const leute = await leuteDesFalls(z.db, z.traegerId, fall.fallId, heute)
  return { fall, heute, leute, person: gewaehltePerson(leute, z.request.url) }
}

export const loader = geschuetzt('massnahme.lesen', async (z) => {
  // who has the catalogue for its figures opens no single person
  if (!darf(z.konto, 'fall.lesen') && !darf(z.konto, 'teilnahme.bearbeiten')) throw new Response(null, { status: 403 })
  const { fall, heute, leute, person } = await findPerson(z)
  const auswahl = leute.filter((m) => m.alter >= 15).map(({ kennung, name }) => ({ kennung, name }))
  if (person === undefined) return { auswahl, person: undefined }
  const eigene = (await teilnahmenVon(z.db, z.traegerId, { personId: person.personId })).filter((x) => x.fallId === fall.fallId)
  const teilnahmen = []
  for (const x of eigene) teilnahmen.push(await alsZeile(z, x, heute))
  return {
    auswahl,
    person: { kennung: person.kennung, name: person.name },
    teilnahmen,
    kontakt: await kontaktVon(z, fall.fallId),
    ...(await liesPassende(z, fall.fallId, person.personId, heute)),
    bearbeitet: darf(z.konto, 'teilnahme.bearbeiten'),
    frueher: darf(z.konto, 'teilnahme.bearbeiten') ? await fruehereDurchgaenge(z.db, z.traegerId, heute) : [],
    inZweiWochen: inZweiWochen(z),
  }
})

const inZweiWochen = (z: Zugriff) => tagVon(z.jetzt).add({ days: 14 }).toString()

/** Contact of the household, for who may release it. */
async function kontaktVon(z: Zugriff, fallId: string): Promise<Kontakt> {
  const heute = tagVon(z.jetzt).toString()
  const angabe = (await liesAngaben(z.db, z.traegerId, fallId)).find(
    (a) => a.art === 'haushalt.kontakt' && a.giltVon <= heute && (a.giltBis === null || a.giltBis >= heute),
  )
  const wert: unknown = angabe?.wert
  if (typeof wert !== 'object' || wert === null) return {}
  const text = (name: string) => ((v: unknown) => (typeof v === 'string' && v !== '' ? v : undefined))(Reflect.get(wert, name))
  const [telefon, email] = [text('telefon'), text('email')]
  return { ...(telefon && { telefon }), ...(email && { email }) }
}

export const action = geschuetzt('teilnahme.bearbeiten', async (z) => {
  const { fall, person } = await findPerson(z)
  const form = await formularAus(z.request)
  const tat = String(form.get('tat') ?? '')
  if (person === undefined) return { saetze: [saetze.gibtEsNicht] }
  const getan =
    tat === 'zuweisen'
      ? await weise(z, fall.fallId, person.personId, form)
      : tat === 'nachtragen'
        ? await trageNach(z, fall.fallId, person, form)
        : await aendere(z, fall.fallId, tat, form)
  return getan.ok ? redirect(`/faelle/${fall.fallId}/massnahmen?p=${person.kennung}`) : { saetze: getan.saetze }
})

async function weise(z: Zugriff, fallId: string, personId: string, form: FormData): Promise<Antwort> {
  const feld = (name: string) => String(form.get(name) ?? '').trim()
  if (!istId(feld('durchgang'))) return nein(t.durchgangFehlt)
  const frei = await kontaktVon(z, fallId)
  const wie = (['zuweisen', 'anbieten', 'warteliste'] as const).find((w) => w === feld('wie')) ?? 'zuweisen'
  const getan = await weiseZu(z.db, z, {
    durchgangId: feld('durchgang'),
    fallId,
    personId,
    wie,
    ziel: feld('ziel').slice(0, 500),
    laengerWeil: feld('laengerWeil').slice(0, 500),
    ...(istId(feld('foerderung')) && { foerderungId: feld('foerderung') }),
    ...(istTag(feld('angebotBis')) && { angebotBis: feld('angebotBis') }),
    kontakt: {
      ...(form.get('telefon') === '1' && frei.telefon && { telefon: frei.telefon }),
      ...(form.get('email') === '1' && frei.email && { email: frei.email }),
    },
  })
  if (getan.ok) await schreibeZuTeilnahme(z.db, z.umfeld.haken, z, getan.teilnahmeId)
  return getan
}

async function trageNach(
  z: Zugriff,
  fallId: string,
  person: Readonly<{ personId: string; vorname: string; nachname: string }>,
  form: FormData,
): Promise<Antwort> {
  const feld = (name: string) => String(form.get(name) ?? '').trim()
  if (!istId(feld('durchgang'))) return nein(t.durchgangFehlt)
  const { personId, vorname, nachname } = person
  const abbruch = feld('abbruch')
  const frueher = {
    ...{ durchgangId: feld('durchgang'), fallId, personId, eintrittAm: feld('eintrittAm'), austrittAm: feld('austrittAm') },
    ...(istAbbruchgrund(abbruch) && { abbruch }),
    ...(feld('integriert') !== '' && { integriert: feld('integriert') === 'ja' }),
  }
  return trageFruehereNach(z.db, z, frueher, { vorname, nachname })
}

async function aendere(z: Zugriff, fallId: string, tat: string, form: FormData): Promise<Antwort> {
  const id = String(form.get('teilnahme') ?? '')
  const x = istId(id) ? await findTeilnahme(z.db, z.traegerId, id) : undefined
  if (x === undefined || x.fallId !== fallId) return nein(saetze.gibtEsNicht)
  if (tat === 'gesehen') {
    await merkeGesehen(z.db, z, id)
    return { ok: true }
  }
  if (tat === 'naechster') {
    const angeboten = await bieteNaechstenAn(z.db, z, id, inZweiWochen(z))
    if (angeboten.ok) await schreibeZuTeilnahme(z.db, z.umfeld.haken, z, angeboten.teilnahmeId)
    return angeboten
  }
  if (tat === 'verbleib') return haltVerbleibFest(z.db, z, id, form.get('integriert') === 'ja')
  if (tat === 'zusagen') return setzeStand(z.db, z, id, { stand: 'zugewiesen' })
  return tat === 'absagen' ? setzeStand(z.db, z, id, { stand: 'abgesagt' }) : nein(saetze.gibtEsNicht)
}

/** Measures of a person of the case: what runs and ran, and what fits. */
export default function FallMassnahmen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <section aria-labelledby="massnahmen" className="ms-fall">
      <title>{t.fenster}</title>
      <h2 id="massnahmen">{t.titel}</h2>
      {d.auswahl.length > 1 && (
        <p className="tw-reihe">
          {d.auswahl.map((m) => (
            <Link key={m.kennung} to={`?p=${m.kennung}`} aria-current={m.kennung === d.person?.kennung ? 'page' : undefined}>
              {m.name}
            </Link>
          ))}
        </p>
      )}
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      {d.person === undefined ? (
        <Leer titel={t.niemand} />
      ) : (
        <>
          <Teilnahmen name={d.person.name} teilnahmen={d.teilnahmen} bearbeitet={d.bearbeitet} />
          {d.bearbeitet && (
            <Angebote
              angebote={d.angebote}
              filter={d.filter}
              kennung={d.person.kennung}
              kontakt={d.kontakt}
              foerderungen={d.foerderungen}
              bis={d.inZweiWochen}
            />
          )}
          {d.bearbeitet && <Nachtragen durchgaenge={d.frueher} />}
        </>
      )}
    </section>
  )
}
