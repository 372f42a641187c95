import { FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal, umbrich } from '../../platform/terminal/index.ts'
import { type Parameterwert, parameterAuskunft } from '../parameter.ts'
import { gedimmt } from './darstellung.ts'

const optionen = { am: { typ: 'wert', platzhalter: '2026-03-01' }, json: { typ: 'schalter' } } as const

/** `tragwerk parameter`: see its help in `index.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  if (operanden.length > 0) throw new FalscherAufruf(`„${operanden[0]}“ ist hier zu viel. Ein Tag steht nach --am.`)
  const auskunft = parameterAuskunft(werte.am)
  if (auskunft.schema === 'fehler/v1') throw new FalscherAufruf(`--am ${werte.am}: ${auskunft.fehler.meldungen[0]?.satz}`)
  if (werte.json) await terminal.schreibe(`${JSON.stringify(auskunft, null, 2)}\n`)
  else
    await terminal.schreibe(`${auskunft.rechtsstand}\n${auskunft.parameter.map((p, i) => eintrag(p, auskunft.parameter[i - 1], terminal)).join('')}`)
  return 0
}

/** A value; its name stands only where a new series begins. */
function eintrag(p: Parameterwert, davor: Parameterwert | undefined, terminal: Terminal): string {
  const neu = davor?.schluessel !== p.schluessel
  const zeitraum = `ab ${p.ab.split('-').reverse().join('.')}${p.bis ? ` bis ${p.bis.split('-').reverse().join('.')}` : ''}`
  const sicherheit = p.sicherheit === 'gesetz' ? '' : `, ${{ weisung: 'nach Weisung', presse: 'nach Presse', ungeprueft: 'ungeprüft' }[p.sicherheit]}`
  const kopf = neu ? `\n${umbrich(p.name, terminal.breite)}\n${gedimmt(`  ${p.fundstelle} · ${p.schluessel}`, terminal)}\n` : ''
  return `${kopf}  ${wert(p).padStart(14)}  ${zeitraum}${sicherheit}\n`
}

function wert({ wert: zahl, einheit }: Parameterwert): string {
  if (zahl === null) return 'entfällt'
  if (einheit === 'Euro') return zahl.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' })
  const text = zahl.toLocaleString('de-DE')
  if (einheit === 'Prozent') return `${text}\u00a0%`
  return einheit === 'Anzahl' ? text : `${text} ${einheit}`
}
