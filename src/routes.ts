import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** The only list of pages. Each is a route module of its room. */
export default [
  index('portal/pages/start.tsx'),
  route('rechner', 'portal/pages/rechner.tsx'),
  route('rechner/datei', 'portal/pages/datei.tsx'),
  route('rechner/falldatei', 'portal/pages/falldatei.ts'),
  route('parameter', 'portal/pages/parameter.tsx'),
  route('barrierefreiheit', 'portal/pages/barrierefreiheit.tsx'),
  route('datenschutz', 'portal/pages/datenschutz.tsx'),
  route('api/v1', 'fall/pages/schnittstelle.tsx'),
  route('farben.css', 'platform/http/pages/farben.ts'),

  route('anmelden', 'platform/auth/pages/anmelden.tsx'),
  route('anmelden/bestaetigen', 'platform/auth/pages/bestaetigen.tsx'),
  route('anmelden/passwort', 'platform/auth/pages/passwort.tsx'),
  route('anmelden/faktor', 'platform/auth/pages/faktor.tsx'),
  route('konto', 'platform/auth/pages/konto.tsx'),
  route('abmelden', 'platform/auth/pages/abmelden.tsx'),

  // the application: the date first, then the conversation
  route('antrag', 'antrag/pages/start.tsx'),
  route('antrag/datum', 'antrag/pages/datum.tsx'),
  route('antrag/quittung', 'antrag/pages/quittung.tsx'),
  route('antrag/quittung.pdf', 'antrag/pages/quittung-pdf.ts'),
  route('antrag/fortsetzen', 'antrag/pages/fortsetzen.tsx'),
  route('antrag/uebersicht', 'antrag/pages/uebersicht.tsx'),
  route('antrag/frage/:seite/:person?', 'antrag/pages/frage.tsx'),
  route('antrag/nachweise', 'antrag/pages/nachweise.tsx'),
  route('antrag/absenden', 'antrag/pages/absenden.tsx'),
  route('eingang/:antragId/beleg/:dokumentId', 'antrag/pages/eingang-beleg.ts'),
  route('faelle/:fallId/anforderung/brief/:dokumentId', 'antrag/pages/anforderung-brief.ts'),

  // the citizen's own area
  route('mein/registrieren', 'portal/pages/registrieren.tsx'),
  layout('portal/pages/mein-rahmen.tsx', [
    route('mein', 'portal/pages/mein.tsx'),
    route('mein/verbinden', 'portal/pages/verbinden.tsx'),
    route('mein/bescheide', 'portal/pages/bescheide.tsx'),
    route('mein/bescheide/:bescheidId', 'portal/pages/mein-bescheid.tsx'),
    route('mein/zustellung', 'portal/pages/zustellung.tsx'),
    route('mein/zahlungen', 'portal/pages/mein-zahlungen.tsx'),
    route('mein/nachrichten', 'portal/pages/mein-nachrichten.tsx'),
    route('mein/nachweise', 'portal/pages/mein-nachweise.tsx'),
    route('mein/aenderung', 'portal/pages/aenderung.tsx'),
    route('mein/aenderung/:art', 'portal/pages/aenderung-melden.tsx'),
    route('mein/daten', 'portal/pages/mein-daten.tsx'),
    route('mein/zugriffe', 'portal/pages/zugriffe.tsx'),
  ]),
  route('mein/bescheide/:bescheidId/pdf', 'portal/pages/bescheid-pdf.ts'),

  // anybody checks a notice
  route('pruefen', 'bescheid/pages/pruefen.tsx'),
  route('.well-known/tragwerk-schluessel.json', 'bescheid/pages/schluessel.ts'),

  // the workplace of staff
  layout('arbeitsplatz/pages/rahmen.tsx', [
    route('verwaltung/konten', 'platform/auth/pages/konten.tsx'),
    route('verwaltung/konten/:kontoId', 'platform/auth/pages/konto-verwalten.tsx'),
    route('arbeit', 'arbeitsplatz/pages/arbeitsliste.tsx'),
    route('faelle', 'arbeitsplatz/pages/faelle.tsx'),
    route('eingang/neu', 'antrag/pages/eingang-neu.tsx'),
    route('eingang/:antragId', 'antrag/pages/eingang-antrag.tsx'),
    route('eingang/:antragId/erfassen/uebersicht', 'antrag/pages/erfassen-uebersicht.tsx'),
    route('eingang/:antragId/erfassen/frage/:seite/:person?', 'antrag/pages/erfassen-frage.tsx'),
    route('eingang/:antragId/erfassen/nachweise', 'antrag/pages/erfassen-nachweise.tsx'),
    route('eingang/:antragId/erfassen/absenden', 'antrag/pages/erfassen-absenden.tsx'),
    // one case: head and tabs, below them the pages of the rooms
    route('faelle/:fallId', 'arbeitsplatz/pages/fall-rahmen.tsx', [
      index('arbeitsplatz/pages/berechnung.tsx'),
      route('angaben', 'fall/pages/angaben.tsx'),
      route('dokumente', 'fall/pages/dokumente.tsx'),
      route('verlauf', 'arbeitsplatz/pages/verlauf.tsx'),
      route('anforderung', 'antrag/pages/anforderung.tsx'),
      route('entwurf', 'bescheid/pages/entwurf.tsx'),
      route('bescheide', 'bescheid/pages/bescheide.tsx'),
      route('zahlungen', 'zahlung/pages/fall-zahlungen.tsx'),
      route('nachrichten', 'portal/pages/fall-nachrichten.tsx'),
      route('zugang', 'portal/pages/fall-zugang.tsx'),
      route('protokoll', 'arbeitsplatz/pages/protokoll.tsx'),
    ]),
    route('freigaben', 'bescheid/pages/freigaben.tsx'),
    route('freigaben/:entwurfId', 'bescheid/pages/freigabe.tsx'),
    route('druck', 'bescheid/pages/druck.tsx'),
    route('zahllaeufe', 'zahlung/pages/zahllaeufe.tsx'),
    route('zahllaeufe/:laufId', 'zahlung/pages/zahllauf.tsx'),
  ]),
  route('faelle/:fallId/entwurf.pdf', 'bescheid/pages/entwurf-pdf.ts'),
  route('bescheide/:datei', 'bescheid/pages/bescheid-pdf.ts'),
  route('druck/stapel.pdf', 'bescheid/pages/druck-pdf.ts'),
  route('zahllaeufe/:laufId/verwerfen', 'zahlung/pages/verwerfen.ts'),
  route('zahllaeufe/:laufId/datei', 'zahlung/pages/datei.ts'),
  route('faelle/:fallId/protokoll.csv', 'arbeitsplatz/pages/protokoll-csv.ts'),
  route('dokumente/:dokumentId', 'fall/pages/dokument.ts'),
  route('faelle/vorschlaege', 'arbeitsplatz/pages/vorschlaege.ts'),

  route('*', 'portal/pages/nicht-gefunden.tsx'),
] satisfies RouteConfig
