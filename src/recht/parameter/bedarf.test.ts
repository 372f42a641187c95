import { describe, expect, test } from 'vitest'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { parameterAm } from '../index.ts'
import * as bildungTeilhabe from './bildung-teilhabe.ts'
import * as mehrbedarfe from './mehrbedarfe.ts'
import * as unterkunft from './unterkunft.ts'

const am = (datum: string, schluessel: string) => parameterAm(datum).find((p) => p.schluessel === schluessel)

describe('values of secs. 21, 22 and 28 SGB II by date, as the rule book lists them', () => {
  test.each([
    ['mehrbedarf.schwangerschaft_prozent', 170, 'gesetz'],
    ['mehrbedarf.schwangerschaft_beginn_tage_vor_et', 196, 'presse'],
    ['mehrbedarf.alleinerziehend_grundstufe_prozent', 360, 'gesetz'],
    ['mehrbedarf.alleinerziehend_je_kind_prozent', 120, 'gesetz'],
    ['mehrbedarf.alleinerziehend_hoechst_prozent', 600, 'gesetz'],
    ['mehrbedarf.alleinerziehend_altersgrenze_ein_kind', 7, 'gesetz'],
    ['mehrbedarf.alleinerziehend_altersgrenze_zwei_drei_kinder', 16, 'gesetz'],
    ['mehrbedarf.alleinerziehend_wechselmodell_faktor', 500, 'presse'],
    ['temporaere_bg.kopf_ab_anteil', 400, 'ungeprueft'],
    ['temporaere_bg.wechselmodell_bis_anteil', 600, 'ungeprueft'],
    ['mehrbedarf.teilhabe_prozent', 350, 'gesetz'],
    ['mehrbedarf.erwerbsgemindert_merkzeichen_g_prozent', 170, 'gesetz'],
    ['mehrbedarf.hoechstsumme_abs_2_bis_5_prozent', 1000, 'gesetz'],
    ['mehrbedarf.ernaehrung.mukoviszidose_prozent', 300, 'weisung'],
    ['mehrbedarf.ernaehrung.zoeliakie_prozent', 200, 'weisung'],
    ['mehrbedarf.ernaehrung.terminale_niereninsuffizienz_dialyse_prozent', 50, 'weisung'],
    ['mehrbedarf.ernaehrung.krankheitsassoziierte_mangelernaehrung_prozent', 100, 'weisung'],
    ['mehrbedarf.warmwasser.rbs1_2_3_prozent', 23, 'gesetz'],
    ['mehrbedarf.warmwasser.rbs4_prozent', 14, 'gesetz'],
    ['mehrbedarf.warmwasser.rbs5_prozent', 12, 'gesetz'],
    ['mehrbedarf.warmwasser.rbs6_prozent', 8, 'gesetz'],
    ['kdu.karenzzeit_monate', 12, 'gesetz'],
    ['kdu.instandhaltung_betrachtungszeitraum_monate', 12, 'gesetz'],
    ['but.teilhabe_pauschale', 1500, 'gesetz'],
    ['but.teilhabe_altersgrenze_unter', 18, 'gesetz'],
    ['but.bildung_altersgrenze_unter', 25, 'gesetz'],
    ['but.schulausflug_ansatz', 300, 'gesetz'],
    ['but.klassenfahrt_verteilzeitraum_monate', 6, 'gesetz'],
  ])('%s is %i from 2023 to 2026, known from: %s', (schluessel, wert, sicherheit) => {
    for (const datum of ['2023-01-01', '2024-06-01', '2026-06-30', '2026-07-01', '2026-12-31']) {
      expect(am(datum, schluessel)).toMatchObject({ wert, sicherheit })
    }
  })

  test.each([
    ['kdu.karenzdeckel_faktor', '2026-06-30', undefined],
    ['kdu.karenzdeckel_faktor', '2026-07-01', 1500],
    ['but.schulbedarf.erstes_halbjahr', '2023-07-31', 10400],
    ['but.schulbedarf.erstes_halbjahr', '2023-08-01', 11600],
    ['but.schulbedarf.erstes_halbjahr', '2024-07-31', 11600],
    ['but.schulbedarf.erstes_halbjahr', '2024-08-01', 13000],
    ['but.schulbedarf.erstes_halbjahr', '2025-08-01', 13000],
    ['but.schulbedarf.erstes_halbjahr', '2026-08-01', 13000],
    ['but.schulbedarf.zweites_halbjahr', '2023-01-31', 5200],
    ['but.schulbedarf.zweites_halbjahr', '2023-02-01', 5800],
    ['but.schulbedarf.zweites_halbjahr', '2024-01-31', 5800],
    ['but.schulbedarf.zweites_halbjahr', '2024-02-01', 6500],
    ['but.schulbedarf.zweites_halbjahr', '2025-02-01', 6500],
    ['but.schulbedarf.zweites_halbjahr', '2026-02-01', 6500],
  ])('%s on %s: %s', (schluessel, datum, wert) => {
    expect(am(datum, schluessel)?.wert).toBe(wert)
  })

  const alle = [...Object.values(mehrbedarfe), ...Object.values(unterkunft), ...Object.values(bildungTeilhabe)]

  test('nobody pays a month that nobody has checked', () => {
    for (const reihe of alle) {
      expect(() => eintragAm(reihe, '2026-12-31'), reihe.schluessel).not.toThrow()
      expect(() => eintragAm(reihe, '2027-01-01'), reihe.schluessel).toThrow()
    }
  })

  test('an unchanged amount of a year is entered again', () => {
    expect(am('2025-08-01', 'but.schulbedarf.erstes_halbjahr')?.ab).toBe('2025-08-01')
    expect(am('2026-02-28', 'but.schulbedarf.zweites_halbjahr')?.ab).toBe('2026-02-01')
  })
})
