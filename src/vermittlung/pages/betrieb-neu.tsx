import { redirect, useActionData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Fehlerliste } from '../../platform/ui/index.ts'
import { BetriebFormular } from '../ansicht/betrieb-formular.tsx'
import { Rahmen } from '../ansicht/teile.tsx'
import { liesArbeitgeberEingabe, schreibeArbeitgeber } from '../arbeitgeber.ts'
import { liesFormular } from '../stelle-formular.ts'
import { betrieb as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.pflegen', async () => null)

export const action = geschuetzt('stelle.pflegen', async (z) => {
  const { text, werte } = await liesFormular(z.request)
  const gelesen = liesArbeitgeberEingabe(text)
  if (!gelesen.ok) return { meldungen: gelesen.meldungen, werte }
  const geschrieben = await schreibeArbeitgeber(z.db, z, gelesen.wert)
  return geschrieben.ok ? redirect(`/betriebe/${geschrieben.arbeitgeberId}`) : { meldungen: geschrieben.meldungen, werte }
})

export default function BetriebNeu() {
  const antwort = useActionData<{ meldungen: { feld: string; satz: string }[]; werte: Record<string, string> }>()
  return (
    <Rahmen fenster={t.fensterNeu} titel={t.titelNeu} pflegt>
      <div className="vm-teil">
        <Fehlerliste meldungen={antwort?.meldungen ?? []} />
        <BetriebFormular werte={antwort?.werte ?? {}} meldungen={antwort?.meldungen} />
      </div>
    </Rahmen>
  )
}
