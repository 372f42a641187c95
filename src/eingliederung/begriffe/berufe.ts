/**
 * Occupations of the KldB 2010 with a group of ISCO-08 they belong to: a real part of the classification, for houses that have not read
 * in the official file. `suche`: everyday names by which people look.
 *
 * All codes stand in the BA's systematic register (revision 2020), all pairs in its Umsteigeschlüssel to ISCO-08, compared on 2026-11-23 with the
 * tables of the public repository github.com/hagerhardt/kldbrecode, which were made from both. „ohne Spezialisierung“ is left out of the names.
 */
export type Beruf = Readonly<{ kldb: string; isco: string; name: string; suche: string; en: string }>

const zeilen = `
11101|9211|Berufe in der Landwirtschaft – Helfer|Erntehelfer Erntehelferin|Agricultural worker
11102|6130|Berufe in der Landwirtschaft – Fachkraft|Landwirt Landwirtin|Farmer
12101|9214|Berufe im Gartenbau – Helfer|Gartenhelfer Gartenhelferin|Gardening assistant
12102|6113|Berufe im Gartenbau – Fachkraft|Gärtner Gärtnerin|Gardener
12142|6113|Berufe im Garten-, Landschafts- und Sportplatzbau – Fachkraft|Landschaftsgärtner Landschaftsgärtnerin Galabau|Landscape gardener
22342|7522|Berufe im Holz-, Möbel- und Innenausbau – Fachkraft|Tischler Tischlerin Schreiner Schreinerin|Cabinet-maker
24232|7223|Berufe in der spanenden Metallbearbeitung – Fachkraft|Zerspanungsmechaniker Zerspanungsmechanikerin Dreher Fräser|Machining technician
24412|7214|Berufe im Metallbau – Fachkraft|Metallbauer Metallbauerin Schlosser|Metal worker
24422|7212|Berufe in der Schweiß- und Verbindungstechnik – Fachkraft|Schweißer Schweißerin|Welder
25212|7231|Berufe in der Kraftfahrzeugtechnik – Fachkraft|Kfz-Mechatroniker Kfz-Mechatronikerin Autowerkstatt|Car mechanic
26212|7411|Berufe in der Bauelektrik – Fachkraft|Elektriker Elektrikerin Elektroniker|Electrician
28222|7531|Berufe in der Bekleidungs-, Hut- und Mützenherstellung – Fachkraft|Schneider Schneiderin Nähen|Tailor
29222|7512|Berufe in der Back- und Konditoreiwarenherstellung – Fachkraft|Bäcker Bäckerin Konditor Konditorin|Baker
29232|7511|Berufe in der Fleischverarbeitung – Fachkraft|Fleischer Fleischerin Metzger|Butcher
29301|9412|Köche/Köchinnen – Helfer|Küchenhilfe Spülhilfe Beikoch|Kitchen assistant
29302|5120|Köche/Köchinnen – Fachkraft|Koch Köchin Kantine Schulküche|Cook
32101|9313|Berufe im Hochbau – Helfer|Bauhelfer Bauhelferin|Building labourer
32122|7112|Berufe im Maurerhandwerk – Fachkraft|Maurer Maurerin|Bricklayer
32142|7121|Berufe in der Dachdeckerei – Fachkraft|Dachdecker Dachdeckerin|Roofer
32201|9312|Berufe im Tiefbau – Helfer|Tiefbauhelfer Straßenbauhelfer|Civil engineering labourer
33112|7122|Berufe in der Fliesen-, Platten- und Mosaikverlegung – Fachkraft|Fliesenleger Fliesenlegerin|Tiler
33212|7131|Berufe für Maler- und Lackiererarbeiten – Fachkraft|Maler Malerin Lackierer|Painter and decorator
33322|7115|Berufe in der Zimmerei – Fachkraft|Zimmerer Zimmerin Zimmermann|Carpenter
34102|5153|Berufe in der Gebäudetechnik – Fachkraft|Hausmeister Hausmeisterin|Caretaker
34212|7126|Berufe in der Sanitär-, Heizungs- und Klimatechnik – Fachkraft|Anlagenmechaniker Klempner Installateur|Plumber and heating engineer
43102|3512|Berufe in der Informatik – Fachkraft|Fachinformatiker Fachinformatikerin Computer|IT technician
51311|9333|Berufe in der Lagerwirtschaft – Helfer|Lagerhelfer Lagerhelferin Versand Packer Kommissionierer|Warehouse assistant
51312|4321|Berufe in der Lagerwirtschaft – Fachkraft|Fachlagerist Fachkraft für Lagerlogistik Lagerist|Warehouse clerk
52112|8322|Berufskraftfahrer/innen (Personentransport/PKW) – Fachkraft|Taxifahrer Taxifahrerin Fahrer Fahrdienst|Taxi and car driver
52122|8332|Berufskraftfahrer/innen (Güterverkehr/LKW) – Fachkraft|LKW-Fahrer Lastwagen Kraftfahrer|Lorry driver
52132|8331|Bus- und Straßenbahnfahrer/innen – Fachkraft|Busfahrer Busfahrerin|Bus driver
53112|5414|Berufe im Objekt-, Werte- und Personenschutz – Fachkraft|Wachmann Sicherheitskraft Security|Security guard
54101|9112|Berufe in der Reinigung – Helfer|Reinigungskraft Putzen Putzkraft|Cleaner
54112|7133|Berufe in der Gebäudereinigung – Fachkraft|Gebäudereiniger Gebäudereinigerin|Building cleaner
62101|9334|Berufe im Verkauf – Helfer|Verkaufshilfe Kasse Regal einräumen|Shop assistant
62102|5223|Berufe im Verkauf – Fachkraft|Verkäufer Verkäuferin Einzelhandel|Salesperson
62312|5223|Berufe im Verkauf von Back- und Konditoreiwaren – Fachkraft|Bäckereiverkäufer Bäckereiverkäuferin|Bakery salesperson
63221|9112|Berufe im Hotelservice – Helfer|Zimmermädchen Roomboy Etage Hotelreinigung|Hotel assistant
63222|4224|Berufe im Hotelservice – Fachkraft|Hotelfachmann Hotelfachfrau Rezeption|Hotel specialist
63301|9412|Berufe im Gastronomieservice – Helfer|Servicekraft Aushilfe Kellner|Service assistant
63302|5131|Berufe im Gastronomieservice – Fachkraft|Restaurantfachmann Restaurantfachfrau Kellner Kellnerin|Waiter
71302|4110|Berufe in der kaufmännischen und technischen Betriebswirtschaft – Fachkraft|Industriekaufmann Industriekauffrau|Industrial clerk
71401|4110|Büro- und Sekretariatskräfte – Helfer|Bürohilfe|Office assistant
71402|4120|Büro- und Sekretariatskräfte – Fachkraft|Bürokauffrau Kaufmann für Büromanagement Sekretärin|Office clerk
73202|3343|Berufe in der öffentlichen Verwaltung – Fachkraft|Verwaltungsfachangestellte Sachbearbeitung|Administrative clerk
81102|3256|Medizinische Fachangestellte – Fachkraft|Arzthelferin Arztpraxis|Medical assistant
81301|5321|Berufe in der Gesundheits- und Krankenpflege – Helfer|Pflegehelfer Pflegehelferin Krankenhaus|Healthcare assistant
81302|3221|Berufe in der Gesundheits- und Krankenpflege – Fachkraft|Krankenschwester Krankenpfleger Pflegefachmann Pflegefachfrau|Nurse
82101|5322|Berufe in der Altenpflege – Helfer|Altenpflegehelfer Altenpflegehelferin Betreuungskraft|Care assistant
82102|3221|Berufe in der Altenpflege – Fachkraft|Altenpfleger Altenpflegerin|Geriatric nurse
82312|5141|Berufe im Friseurgewerbe – Fachkraft|Friseur Friseurin|Hairdresser
83111|5311|Berufe in der Kinderbetreuung und -erziehung – Helfer|Kinderpfleger Kitahelfer Tagesmutter|Childcare assistant
83112|2342|Berufe in der Kinderbetreuung und -erziehung – Fachkraft|Erzieher Erzieherin Kita|Early years educator
83212|5152|Berufe in der Hauswirtschaft – Fachkraft|Hauswirtschafter Hauswirtschafterin Haushalt|Housekeeper
`

export const berufe: readonly Beruf[] = zeilen
  .trim()
  .split('\n')
  .map((zeile) => {
    const [kldb = '', isco = '', name = '', suche = '', en = ''] = zeile.split('|')
    return { kldb, isco, name, suche, en }
  })
