import { alsEuro, Begruendung, Rechenblatt, useSprache, Zeile } from '../../platform/ui/index.ts'
import type { Blatt, Posten } from '../blatt-typ.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'

/** The calculation sheet: needs, what covers them, the claim; every line leads down to the paragraph. */
export function BlattAnsicht({ blatt, leistung }: { blatt: Blatt; leistung: string }) {
  const t = ergebnisTexte(useSprache()).blatt
  const abzuege = blatt.abzuege.map((p) => alsEuro(Math.abs(p.euro)))
  return (
    <>
      {t.gesetzDeutsch !== '' && <p className="tw-klein tw-leise">{t.gesetzDeutsch}</p>}
      <Rechenblatt>
        <PostenZeile posten={blatt.bedarf} offen />
        {blatt.abzuege.map((p) => (
          <PostenZeile key={p.schluessel} posten={p} offen />
        ))}
        <Zeile
          name={leistung}
          formel={abzuege.length > 0 ? `${[alsEuro(blatt.bedarf.euro), ...abzuege].join(' − ')}` : undefined}
          euro={blatt.leistung}
          art="summe"
        />
        {blatt.dazu.map((p) => (
          <PostenZeile key={p.schluessel} posten={p} />
        ))}
        <Zeile name={t.anspruch} euro={blatt.anspruch} art="ergebnis" />
        {blatt.einbehalten > 0 && <Zeile name={t.einbehalten} formel={t.einbehaltenFormel} euro={blatt.einbehalten} alsAbzug />}
      </Rechenblatt>
    </>
  )
}

function PostenZeile({ posten: p, offen = false }: { posten: Posten; offen?: boolean }) {
  const zeilen = p.zeilen ?? []
  const zweige = p.zweige ?? []
  return (
    <Zeile name={p.name} formel={p.formel} euro={p.euro} alsAbzug={p.abzug ?? false} offen={offen}>
      {zeilen.length + zweige.length > 0 ? (
        <>
          {zeilen.length > 0 && (
            <Rechenblatt>
              {zeilen.map((z) => (
                <PostenZeile key={z.schluessel} posten={z} />
              ))}
              {zweige.length > 0 && <Verteilung zweige={zweige} />}
            </Rechenblatt>
          )}
          {zeilen.length === 0 && <Begruendung zweige={zweige} />}
        </>
      ) : null}
    </Zeile>
  )
}

/** How the income of all is spread over them. */
function Verteilung({ zweige }: { zweige: NonNullable<Posten['zweige']> }) {
  return (
    <details className="tw-aufklapp">
      <summary>{ergebnisTexte(useSprache()).blatt.verteilung}</summary>
      <Begruendung zweige={zweige} />
    </details>
  )
}
