import { redirect, useActionData } from 'react-router'
import { legeVorgangAn } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Fehlerliste } from '../../platform/ui/index.ts'
import { StelleFormular } from '../ansicht/stelle-formular.tsx'
import { arbeitgeberVonKonto } from '../arbeitgeber.ts'
import { begriffssuche } from '../begriffe.ts'
import { legeStelleAn } from '../stelle.ts'
import { liesStelle } from '../stelle-eingabe.ts'
import { liesFormular } from '../stelle-formular.ts'
import { neu as t, vorgangStelle } from '../texte/personal-arbeitgeber.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('arbeitgeber.eigenes', async (z) => {
  if ((await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId)) === undefined) throw redirect('/arbeitgeber')
  return null
})

export const action = geschuetzt('arbeitgeber.eigenes', async (z) => {
  const arbeitgeber = await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId)
  if (arbeitgeber === undefined) throw redirect('/arbeitgeber')
  const { text, werte } = await liesFormular(z.request)
  const gelesen = liesStelle(text, await begriffssuche(z.db, z.traegerId, [text('faehigkeiten')]))
  if (!gelesen.ok) return { meldungen: gelesen.meldungen, werte }
  await legeStelleAn(z.db, z, arbeitgeber.arbeitgeberId, gelesen.wert, { stand: 'gemeldet', quelle: 'arbeitgeber' })
  await legeVorgangAn(z.db, z, { art: 'integration', titel: vorgangStelle(gelesen.wert.titel, arbeitgeber.name) })
  return redirect('/arbeitgeber')
})

/** An employer reports a vacancy; staff looks at it before it is proposed to anybody. */
export default function ArbeitgeberStelleNeu() {
  const antwort = useActionData<{ meldungen: { feld: string; satz: string }[]; werte: Record<string, string> }>()
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.fenster}</title>
      <h1>{t.titel}</h1>
      <p className="tw-lese vm-teil">{t.text}</p>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      <StelleFormular
        tat="melden"
        werte={antwort?.werte ?? { plaetze: '1', brutto_je: 'stunde', arbeitsform: 'tag' }}
        meldungen={antwort?.meldungen}
        knopf={t.knopf}
      />
    </main>
  )
}
