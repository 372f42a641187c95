import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Fehlerliste } from '../../platform/ui/index.ts'
import { StelleFormular } from '../ansicht/stelle-formular.tsx'
import { Rahmen } from '../ansicht/teile.tsx'
import { findArbeitgeber, listeArbeitgeber } from '../arbeitgeber.ts'
import { begriffssuche } from '../begriffe.ts'
import { legeStelleAn } from '../stelle.ts'
import { liesStelle } from '../stelle-eingabe.ts'
import { liesFormular } from '../stelle-formular.ts'
import { stellenFehler } from '../texte/personal-fehler.ts'
import { stelle as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.pflegen', async ({ db, traegerId, request }) => ({
  arbeitgeber: (await listeArbeitgeber(db, traegerId)).map((a) => [a.arbeitgeberId, a.name] as const),
  gewaehlt: new URL(request.url).searchParams.get('arbeitgeber') ?? '',
}))

export const action = geschuetzt('stelle.pflegen', async (z) => {
  const { text, werte } = await liesFormular(z.request)
  const arbeitgeber = await findArbeitgeber(z.db, z.traegerId, text('arbeitgeber'))
  const gelesen = liesStelle(text, await begriffssuche(z.db, z.traegerId, [text('faehigkeiten')]))
  const meldungen = [
    ...(arbeitgeber === undefined ? [{ feld: 'arbeitgeber', satz: stellenFehler.arbeitgeber }] : []),
    ...(gelesen.ok ? [] : gelesen.meldungen),
  ]
  if (arbeitgeber === undefined || !gelesen.ok) return { meldungen, werte }
  const { stelleId } = await legeStelleAn(z.db, z, arbeitgeber.arbeitgeberId, gelesen.wert)
  return redirect(`/stellen/${stelleId}`)
})

/** A vacancy that staff takes in. */
export default function StelleNeu() {
  const { arbeitgeber, gewaehlt } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ meldungen: { feld: string; satz: string }[]; werte: Record<string, string> }>()
  return (
    <Rahmen fenster={t.fensterNeu} titel={t.titelNeu} pflegt>
      <div className="vm-teil">
        <Fehlerliste meldungen={antwort?.meldungen ?? []} />
        <p>
          <Link to="/betriebe/neu">{t.arbeitgeberNeu}</Link>
        </p>
        <StelleFormular
          tat="anlegen"
          werte={antwort?.werte ?? { plaetze: '1', brutto_je: 'stunde', arbeitsform: 'tag' }}
          meldungen={antwort?.meldungen}
          knopf={t.speichern}
          arbeitgeber={{ wahl: arbeitgeber, wert: antwort?.werte.arbeitgeber ?? gewaehlt }}
        />
      </div>
    </Rahmen>
  )
}
