/** Short German words that are easy to read aloud and to write: no umlauts, none that sounds like another. */
export const woerter = `
abend acker adler ahorn amsel anker apfel april arena asche atlas auge bach bagger bahn balkon ball banane bank bauer baum becher
beere berg besen bett biber biene bild birke birne blatt blau blitz blume bogen boot brief brille brot brunnen buch bucht burg busch
butter clown dach dachs damm delfin docht dorf dose drachen dreieck duft eiche eimer eis ente erbse erde esel eule fahne falke faden
farbe farn feder feige feld fels fenster feuer fichte fink fisch flagge flasche flieder floss flug fluss forelle frosch fuchs funke
gabel gans garten gas gebirge geige gelb gemse giraffe glas glocke gold gras grille gurke hafen hafer hagel hahn hamster hand harfe
hase hasel haus hecht hecke heide helm hemd herbst herd hirsch hobel hof holz honig horn hund hut igel insel jacke jaguar juli juni
kabel kahn kaktus kamel kamin kamm kanal karotte karte kastanie kater kegel kelch kerze kette kiefer kiesel kirsche kissen klee
knopf koffer kompass korb korn kran kranz kreide kreis krone kuchen kugel lachs lampe laterne laub lauch laube leiter lerche licht
lilie linde linse lotse luchs lupe magnet mai mandel mantel marder markt maske mast maus melone milch minze mond moos morgen
motor muschel nadel nebel nelke nest nuss ofen olive orgel otter palme papier pappel paprika park perle pfad pfeffer pferd pflaume
pilz pinsel pirat pirol planet platane pult pumpe quelle rabe radio rahmen rakete regen reh reis ring robbe rose rucksack ruder salat
salz sand sattel schaf schal scheune schiff schilf schnee schuh schule schwan segel seil sonne spaten specht spiegel stein stern storch
strand stuhl tanne tasse tiger tinte tisch tomate traube tulpe turm ufer uhr vase vogel wagen wal wald wiese wind wolf wolke wolle
zange zaun zebra zelt ziege zimt zirkel zitrone zucker zug zwiebel`
  .trim()
  .split(/\s+/)
