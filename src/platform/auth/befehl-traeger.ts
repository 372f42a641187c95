import { z } from 'zod'
import { systemuhr } from '../clock/index.ts'
import { mitDatenbank } from '../config/index.ts'
import { findNetzwerkId, findTraeger, forTraeger, legeTraegerAn } from '../db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../terminal/index.ts'
import { leseTat, pflegeAdressen } from './befehl-adresse.ts'
import { legeKontoAn } from './konto.ts'
import { einmalPasswort } from './passwort.ts'
import { istRolle, type Rolle, rollen } from './rechte.ts'

const wert = (platzhalter: string) => ({ typ: 'wert', platzhalter }) as const
const traegerOptionen = {
  kuerzel: wert('koba-harz'),
  kurzname: wert('"KoBa Harz"'),
  name: wert('"Jobcenter des Landkreises Harz"'),
  koerperschaft: wert('"Landkreis Harz"'),
  gebiet: wert('"im Landkreis Harz"'),
  land: wert('DE-ST'),
  strasse: wert('"Musterplatz 3"'),
  plz: wert('38855'),
  ort: wert('Wernigerode'),
  telefon: wert('"030 23125-000"'),
  email: wert('post@jobcenter.example'),
  webseite: wert('https://jobcenter.example'),
  akzent: wert('#1c4a33'),
  verwaltung: wert('KENNUNG'),
  netzwerk: { typ: 'schalter' },
} as const

const text = z.string().trim().min(1).max(200)
const Angaben = z.object({
  kuerzel: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kurzname: text,
  name: text,
  koerperschaft: text,
  gebiet: text,
  land: z.string().regex(/^DE-[A-Z]{2}$/),
  strasse: text,
  plz: z.string().regex(/^\d{5}$/),
  ort: text,
  telefon: text,
  email: z.email(),
  webseite: z.url({ protocol: /^https$/ }),
  akzent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#1c4a33'),
})

async function traeger(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, traegerOptionen)
  const [was, ...mehr] = operanden
  if (was === 'adresse') {
    const tat = leseTat(mehr)
    return mitDatenbank(terminal, process.env, {}, (db, config) => pflegeAdressen(db, werte.kuerzel ?? config.traeger, tat, terminal))
  }
  if (was !== 'anlegen' || mehr.length > 0) throw new FalscherAufruf('Es fehlt, was mit dem Träger geschehen soll: anlegen oder adresse.')
  const gelesen = Angaben.safeParse(werte)
  if (!gelesen.success) {
    const namen = new Set(gelesen.error.issues.map((i) => String(i.path[0]) as keyof typeof Angaben.shape))
    throw new FalscherAufruf(`Es fehlt oder hat eine andere Form: ${[...namen].map((n) => `--${n} ${traegerOptionen[n].platzhalter}`).join(', ')}.`)
  }
  return mitDatenbank(terminal, process.env, { lege: true, eigner: true }, async (db) => {
    if (werte.netzwerk && (await findNetzwerkId(db)) !== undefined) {
      terminal.melde('Einen gemeinsamen Raum gibt es schon; jede Installation hat höchstens einen.\n')
      return 1
    }
    const traegerId = await legeTraegerAn(db, { ...gelesen.data, art: werte.netzwerk ? 'netzwerk' : 'jobcenter', uebungsdaten: false })
    if (traegerId === undefined) {
      terminal.melde(`Einen Träger mit dem Kürzel „${gelesen.data.kuerzel}“ gibt es schon.\n`)
      return 1
    }
    const passwort = einmalPasswort()
    const kennung = werte.verwaltung ?? 'verwaltung'
    const jetzt = systemuhr.jetzt()
    await forTraeger(db, traegerId, (trx) =>
      legeKontoAn(
        trx,
        { traegerId, jetzt },
        { art: 'personal', kennung, name: 'Verwaltung', rollen: ['verwaltung'], passwort, passwortWechseln: true },
      ),
    )
    await terminal.schreibe(`${gelesen.data.name} ist angelegt, ohne Übungsdaten.\n\n`)
    await terminal.schreibe(`  Kennung   ${kennung}\n  Passwort  ${passwort}\n\n`)
    await terminal.schreibe(
      'Das Passwort wird nur jetzt gezeigt. Bei der ersten Anmeldung wählen Sie ein eigenes und richten einen zweiten Nachweis ein.\n',
    )
    await terminal.schreibe(
      `Zu finden ist ${werte.netzwerk ? 'der Raum' : 'er'} unter /t/${gelesen.data.kuerzel} oder unter einem eigenen Rechnernamen: ./tragwerk traeger adresse\n`,
    )
    return 0
  })
}

const kontoOptionen = {
  kennung: wert('KENNUNG'),
  name: wert('"VORNAME NACHNAME"'),
  stelle: wert('TEAM'),
  rollen: wert('leistung,anordnung'),
} as const

async function konto(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, kontoOptionen)
  if (operanden.length !== 1 || operanden[0] !== 'anlegen') throw new FalscherAufruf('Es fehlt, was mit dem Konto geschehen soll: anlegen.')
  const { kennung, name } = werte
  if (kennung === undefined || name === undefined) throw new FalscherAufruf('Es fehlt: --kennung KENNUNG, --name "VORNAME NACHNAME".')
  const gewaehlt = liesRollen(werte.rollen)
  return mitDatenbank(terminal, process.env, {}, async (db, config) => {
    const eigener = await findTraeger(db, config.traeger)
    if (eigener === undefined) {
      terminal.melde('Diesen Träger gibt es in der Datenbank nicht.\n')
      return 2
    }
    const { traegerId } = eigener
    const passwort = einmalPasswort()
    const neu = { art: 'personal', kennung, name, stelle: werte.stelle ?? '', rollen: gewaehlt, passwort, passwortWechseln: true } as const
    const angelegt = await forTraeger(db, traegerId, (trx) => legeKontoAn(trx, { traegerId, jetzt: systemuhr.jetzt() }, neu))
    if (!angelegt.ok) {
      terminal.melde(`Die Kennung „${kennung}“ ist schon vergeben.\n`)
      return 1
    }
    await terminal.schreibe(
      `Konto bei ${eigener.kurzname} angelegt.\n\n  Kennung   ${kennung}\n  Passwort  ${passwort}\n\nDas Passwort wird nur jetzt gezeigt.\n`,
    )
    return 0
  })
}

function liesRollen(liste: string | undefined): readonly Rolle[] {
  const namen = liste?.split(',').map((r) => r.trim()) ?? []
  const gewaehlt = namen.filter(istRolle)
  if (gewaehlt.length === 0 || gewaehlt.length < namen.length)
    throw new FalscherAufruf(`--rollen: erwartet wird mindestens eine von ${rollen.join(', ')}.`)
  return gewaehlt
}

const woher =
  'Gearbeitet wird mit der Datenbank aus TRAGWERK_DATENBANK, sonst mit der im Ordner TRAGWERK_DATEN (ohne Angabe ./daten);\nim Ordner nur, solange kein Tragwerk damit läuft.'

/** Commands that set up an installation. */
export const kontoBefehle: readonly Befehl[] = [
  {
    name: 'traeger',
    kurz: 'legt einen leeren Träger für den echten Betrieb an; gibt ihm Rechnernamen',
    laufe: traeger,
    hilfe: `
Legt einen Träger ohne Übungsdaten an und ein Konto für seine Verwaltung mit einem Passwort, das nur einmal gezeigt wird; oder sagt,
unter welchen Rechnernamen eine Installation mit mehreren Trägern für ihn spricht.

Aufruf:  tragwerk traeger anlegen --kuerzel … --kurzname … (alle Angaben)
         tragwerk traeger anlegen --netzwerk --kuerzel … (alle Angaben)
         tragwerk traeger adresse [--kuerzel KÜRZEL]
         tragwerk traeger adresse dazu jobcenter.landkreis.example [--kuerzel KÜRZEL]
         tragwerk traeger adresse weg jobcenter.landkreis.example [--kuerzel KÜRZEL]

${Object.entries(traegerOptionen)
  .map(([name, o]) => `  --${name.padEnd(15)}${o.typ === 'wert' ? o.platzhalter : ''}`.trimEnd())
  .join('\n')}

--akzent und --verwaltung dürfen fehlen. --netzwerk legt den Raum an, den alle Träger der Installation gemeinsam haben und in dem es
keine Daten von Leistungsberechtigten geben kann; höchstens einen.
Ein Rechnername gehört einem Träger allein; ein laufender Dienst kennt ihn sofort. Ohne Rechnernamen ist ein Träger unter /t/KÜRZEL
zu finden, der aus TRAGWERK_TRAEGER (sonst der erste) ohne diesen Zusatz. Ohne --kuerzel gilt bei „adresse“ TRAGWERK_TRAEGER.
${woher} Auf einem Server braucht „anlegen“ auch TRAGWERK_DATENBANK_EIGNER.
`,
  },
  {
    name: 'konto',
    kurz: 'legt ein Konto für Beschäftigte an',
    laufe: konto,
    hilfe: `
Legt ein Konto mit Rollen an. Das Passwort wird einmal gezeigt; bei der ersten Anmeldung wählt die Person ein eigenes.

Aufruf:  tragwerk konto anlegen --kennung KENNUNG --name "VORNAME NACHNAME" --rollen leistung,anordnung [--stelle TEAM]

Rollen:  ${rollen.join(', ')}
${woher} TRAGWERK_TRAEGER wählt den Träger.
`,
  },
]
