import { landnamen } from '../landnamen.ts'
import type { Antwort } from '../taten.ts'
import { gremiumFelder as t } from '../texte/personal-gremium.ts'
import { arten, vertraulich } from '../texte/personal-netzwerk.ts'
import { Auswahl, ausKatalog, Feld, getippt } from './felder.tsx'

type Werte = Readonly<{
  name: string
  art: string
  auftrag: string
  vertraulichkeit: string
  land: string | null
  sitzregel: string
  von: string
  bis: string | null
}>

/** What is said about a group when it is founded or changed. */
export function GremiumFelder({
  antwort,
  tat,
  werte,
  von = '',
}: Readonly<{ antwort: Antwort | undefined; tat: string; werte?: Werte; von?: string }>) {
  const w = getippt(antwort, tat)
  const schlecht = antwort && !antwort.ok && antwort.tat === tat ? antwort.feld : undefined
  return (
    <>
      <Feld name="name" label={t.name} wert={w('name', werte?.name)} fehlerhaft={schlecht === 'name'} />
      <div className="nw-reihe">
        <Auswahl name="art" label={t.art} wert={w('art', werte?.art)} optionen={ausKatalog(arten)} />
        <Auswahl
          name="land"
          label={t.land}
          wert={w('land', werte?.land ?? '')}
          frei
          leer={t.ohneLand}
          optionen={ausKatalog(landnamen)}
          fehlerhaft={schlecht === 'land'}
        />
      </div>
      <Feld name="auftrag" label={t.auftrag} art="lang" wert={w('auftrag', werte?.auftrag)} fehlerhaft={schlecht === 'auftrag'} />
      <Auswahl
        name="vertraulichkeit"
        label={t.vertraulichkeit}
        hinweis={t.vertraulichkeitHinweis}
        wert={w('vertraulichkeit', werte?.vertraulichkeit ?? 'gremium')}
        optionen={ausKatalog(vertraulich)}
      />
      <Feld name="sitzregel" label={t.sitzregel} hinweis={t.sitzregelHinweis} frei wert={w('sitzregel', werte?.sitzregel)} />
      <div className="nw-reihe">
        <Feld name="von" label={t.von} art="date" wert={w('von', werte?.von ?? von)} />
        <Feld name="bis" label={t.bis} art="date" frei wert={w('bis', werte?.bis ?? '')} fehlerhaft={schlecht === 'bis'} />
      </div>
    </>
  )
}
