import { type Esco, esco } from './esco.ts'

/**
 * Skills in everyday words, for a first talk and for houses that have not read in ESCO. One that is a concept of ESCO bears its address as code; one
 * that is narrower than what of ESCO is at hand keeps a key of its own (`tw:`) and says below which concept it stands. German, Ukrainian and Turkish
 * names are the project's, the last two only where the word is plain.
 */
export type Faehigkeit = Readonly<{
  code: string
  /** English: of ESCO its official label */
  namen: Readonly<Record<string, string>>
  /** the concept itself, or for an own key the one above it */
  esco: Esco
  /** found by these too */
  weitere: readonly string[]
  /** key from before it was a concept of ESCO: stands in profiles and vacancies */
  frueher?: string
}>

/** `=` is the concept, `<` stands below it; the concept by the first block of its address. */
const zeilen = `
kochen|<89f8435a|Kochen für viele|Cooking for many|Готувати для багатьох|Çok kişi için yemek pişirmek
backen|<f289347f|Backen|Baking|Пекти|Fırıncılık
hygiene|<5bcec244|Lebensmittelhygiene|Food hygiene|Гігієна харчових продуктів|Gıda hijyeni
speiseplan|<32c854c1|Speisepläne schreiben|Planning menus||
spuelen|<7a8c9402|Spülküche|Dishwashing|Мити посуд|Bulaşık yıkamak
bedienen|<1bb32451|Gäste bedienen|Serving guests|Обслуговувати гостей|Misafirlere servis yapmak
kasse|<c20ac175|Kasse bedienen|Operating a till|Працювати на касі|Kasa kullanmak
verkaufen|<e06f2d35|Verkaufen und beraten|Selling and advising|Продавати й консультувати|Satış ve danışmanlık
regale|<e963cf1f|Waren einräumen|Stocking shelves|Викладати товар|Raf dizmek
lager|<e963cf1f|Waren annehmen und einlagern|Receiving and storing goods|Приймати товар на склад|Mal kabul ve depolama
kommissionieren|<f2840c73|Kommissionieren|Order picking||Sipariş toplama
stapler|<a60b664f|Gabelstapler fahren|Driving a forklift|Керувати навантажувачем|Forklift kullanmak
inventur|<06fdd94c|Inventur|Stocktaking|Інвентаризація|Envanter sayımı
verpacken|=8da6cd59|Verpacken|Packing|Пакувати|Paketleme
lkw|<c54a0a94|Lastwagen fahren|Driving a lorry|Керувати вантажівкою|Kamyon kullanmak
auto|<dbbbe31a|Auto fahren|Driving a car|Керувати автомобілем|Araba kullanmak
reinigen|<d69e45d3|Räume reinigen|Cleaning rooms|Прибирати приміщення|Oda temizliği
fenster|<d69e45d3|Fenster putzen|Cleaning windows|Мити вікна|Cam silmek
waesche|=56c3ea4b|Wäsche pflegen|Laundry care|Доглядати за білизною|Çamaşır bakımı
naehen|<528c2f16|Nähen|Sewing|Шити|Dikiş dikmek
reparieren|<d23b21ca|Kleine Reparaturen|Small repairs|Дрібний ремонт|Küçük tamiratlar
malern|<5ea47148|Wände streichen|Painting walls|Фарбувати стіни|Duvar boyamak
fliesen|<8984a92c|Fliesen legen|Laying tiles|Класти плитку|Fayans döşemek
mauern|<97ff8a90|Mauern|Bricklaying|Мурувати|Duvar örmek
trockenbau|<58edb789|Trockenbau|Dry lining||Alçıpan işleri
holz|<424cce4d|Mit Holz arbeiten|Working with wood|Працювати з деревом|Ahşapla çalışmak
metall|<424cce4d|Metall bearbeiten|Working metal|Обробляти метал|Metal işleme
schweissen|<24a39c1b|Schweißen|Welding|Зварювати|Kaynak yapmak
elektro|<a7065828|Elektrische Anlagen anschließen|Connecting electrical installations||
sanitaer|<9f6f5c32|Sanitär und Heizung|Plumbing and heating|Сантехніка та опалення|Tesisat ve kalorifer
garten|<4364e0cd|Gartenarbeit|Gardening|Працювати в саду|Bahçe işleri
rasen|<4364e0cd|Rasen und Hecken pflegen|Lawn and hedge care||
tiere|<e5419bb1|Tiere versorgen|Looking after animals|Доглядати за тваринами|Hayvan bakımı
pflegen|<e7a48651|Menschen pflegen|Caring for people|Доглядати за людьми|İnsanlara bakım
betreuen|<e7a48651|Ältere Menschen begleiten|Supporting older people|Супроводжувати літніх людей|Yaşlılara eşlik etmek
ersthilfe|<4cde32b5|Erste Hilfe|First aid|Перша допомога|İlk yardım
kinder|=969845ce|Kinder betreuen|Looking after children|Доглядати за дітьми|Çocuk bakımı
vorlesen|<969845ce|Vorlesen und spielen|Reading aloud and playing||
nachhilfe|<335be43a|Nachhilfe geben|Tutoring||Özel ders vermek
telefon|<a19c5139|Telefonieren|Making phone calls|Розмовляти телефоном|Telefonla görüşmek
schreiben|<2f661409|Texte schreiben|Writing texts|Писати тексти|Metin yazmak
tabellen|<6a7fc30d|Tabellenkalkulation|Spreadsheets|Електронні таблиці|Hesap tabloları
textverarbeitung|<446a36a5|Textverarbeitung|Word processing||
zehnfinger|<9bdf8a77|Zehnfingerschreiben|Touch typing||
email|<98fb499f|E-Mails bearbeiten|Handling e-mails|Працювати з електронною поштою|E-posta yazışması
ablage|<906211b3|Ablage und Ordnung|Filing and keeping order||
buchfuehrung|<b32ef8a5|Buchführung|Bookkeeping|Бухгалтерія|Muhasebe
rechnungen|<5c2d5780|Rechnungen prüfen|Checking invoices||
programmieren|=d6e4373a|Programmieren|Programming|Програмувати|Programlama
computer|=f839b1da|Computer einrichten|Setting up computers|Налаштовувати комп’ютери|Bilgisayar kurmak
website|<cacc62f3|Internetseiten pflegen|Maintaining websites||
fotografieren|<8ddcb295|Fotografieren|Taking photographs|Фотографувати|Fotoğraf çekmek
uebersetzen|=64aeee4d|Dolmetschen und übersetzen|Interpreting and translating|Перекладати|Çevirmenlik
anleiten|=699e7c26|Andere anleiten|Instructing others|Навчати інших|Başkalarına iş öğretmek
team|=60c78287|Im Team arbeiten|Working in a team|Працювати в команді|Takım çalışması
planen|=e49f4158|Arbeit planen|Planning work|Планувати роботу|İş planlamak
organisieren|<cfd5ab8f|Veranstaltungen organisieren|Organising events|Організовувати заходи|Etkinlik düzenlemek
streit|=96de2e86|Streit schlichten|Settling disputes||
zuhoeren|<d7d2a468|Zuhören|Listening|Слухати|Dinlemek
puenktlich|=113b4428|Pünktlich und verlässlich|Punctual and reliable|Пунктуальність і надійність|Dakik ve güvenilir
belastbar|=7a147904|Ruhig bleiben, wenn viel los ist|Staying calm when it is busy||
genau|=83e6510b|Genau arbeiten|Working precisely|Працювати точно|Titiz çalışmak
heben|=13b4a3d2|Körperlich arbeiten|Physical work|Фізична праця|Fiziksel iş
schicht|<e4da156d|In Schichten arbeiten|Working shifts|Працювати позмінно|Vardiyalı çalışmak
maschinen|<9b8bb484|Maschinen bedienen|Operating machines|Обслуговувати машини|Makine kullanmak
montieren|<b8e142fe|Montieren|Assembling|Монтувати|Montaj
messen|<8a57f720|Messen und prüfen|Measuring and testing||
sicherheit|<e9eb9c23|Wachen und sichern|Guarding and securing|Охороняти|Güvenlik görevi
haare|<5f92ff3e|Haare schneiden|Cutting hair|Стригти волосся|Saç kesmek
musik|<395e42b8|Musik machen|Making music|Грати музику|Müzik yapmak
|=001115fb|Eigeninitiative zeigen||Виявляти ініціативу|İnisiyatif almak
|=045f71e6|Andere beraten||Радити іншим|
|=05aa7c09|Kritik annehmen||Сприймати критику|Eleştiriyi kabul etmek
|=199f7919|Verantwortung übernehmen||Брати на себе відповідальність|Sorumluluk almak
|=19a64e91|Ziele ausdauernd verfolgen||Наполегливість|Azimli olmak
|=19ba11f3|Rechnen||Рахувати|Hesap yapmak
|=1d1fedcb|Mit Rückschlägen umgehen|||
|=1fce1197|Einsatzbereitschaft zeigen|||
|=20012caa|Schnell verstehen||Швидко розуміти|Çabuk kavramak
|=35ebe444|Auf Qualität achten||Стежити за якістю|Kaliteye dikkat etmek
|=409a0245|Sich selbst einschätzen|||
|=429062f1|Neugierig sein||Допитливість|Meraklı olmak
|=469748ce|Zuversichtlich an Aufgaben gehen|||
|=4707da90|Logisch denken||Логічно мислити|Mantıklı düşünmek
|=49de9958|Sich auf Veränderungen einstellen||Пристосовуватися до змін|Değişime uyum sağlamak
|=5b46f572|Gespräche und Runden leiten|||
|=5c526c52|Räumlich denken||Просторове мислення|
|=5cd1930c|Mit Ungewissheit umgehen|||
|=609a8ac1|Vor Menschen sprechen||Виступати перед людьми|Topluluk önünde konuşmak
|=669b75d8|Selbstbewusst auftreten||Впевненість у собі|Özgüven göstermek
|=6b2f8802|Mit Computer, Drucker und Scanner umgehen|||
|=6b305973|Arbeit und Material ordnen|||
|=75d8e5d9|Andere führen||Керувати людьми|Başkalarını yönetmek
|=77b636e8|Sich in andere einfühlen||Співчуття|Empati kurmak
|=7954861c|Verhandeln und Kompromisse finden||Домовлятися|
|=7a93e22f|Zügig arbeiten||Працювати ефективно|Verimli çalışmak
|=7d9bace0|Sich ehrenamtlich engagieren||Волонтерство|Gönüllü çalışmak
|=7dd94ad3|Kritisch denken||Критично мислити|Eleştirel düşünmek
|=93350886|Sich künstlerisch ausdrücken|||
|=9bf266a6|Gern Neues lernen||Готовність навчатися|Öğrenmeye istekli olmak
|=9c0f93f7|Mit Werkzeug umgehen||Працювати з інструментами|Alet kullanmak
|=9cfd2219|Sich lange konzentrieren||Довго зберігати увагу|Uzun süre odaklanmak
|=a628d2d1|Probleme erkennen||Помічати проблеми|Sorunları fark etmek
|=adc6dc11|Probleme lösen||Розв’язувати проблеми|Sorun çözmek
|=b00e948c|Aufgaben verteilen||Розподіляти завдання|Görev dağıtmak
|=b080a008|Sich digital austauschen|||
|=b40584aa|Improvisieren||Імпровізувати|Doğaçlama yapmak
|=b618584f|Vorschriften einhalten||Дотримуватися правил|Kurallara uymak
|=b6bdf202|Lasten heben und bewegen||Переносити вантажі|Yük taşımak
|=ba93b71b|Im Internet suchen||Шукати в інтернеті|İnternette arama yapmak
|=bcf002ce|Ehrlich und vertrauenswürdig||Чесність|Dürüst ve güvenilir
|=be6ab363|Sachlich berichten|||
|=bf983f2a|Kontakte knüpfen||Налагоджувати контакти|İlişki kurmak
|=c10d5d87|Mit Menschen aus anderen Kulturen umgehen|||
|=c29aa9d2|Selbstständig arbeiten||Працювати самостійно|Bağımsız çalışmak
|=c4180af3|Auf Arbeitsschutz achten||Дотримуватися безпеки праці|İş güvenliğine dikkat etmek
|=c624c6a3|Ideen entwickeln||Творчо мислити|Yaratıcı düşünmek
|=d62d2b4c|Entscheidungen treffen||Приймати рішення|Karar vermek
|=d822b4b2|Digitale Inhalte gestalten|||
|=d9013e0e|Zeit einteilen||Розподіляти час|Zamanı yönetmek
|=d9449998|Hygiene einhalten||Дотримуватися гігієни|Hijyen kurallarına uymak
|=df5e3d02|Andere überzeugen||Переконувати інших|Başkalarını ikna etmek
|=e2d44a9b|Andere motivieren||Мотивувати інших|Başkalarını motive etmek
|=e37d64dc|Verschwiegen sein||Зберігати конфіденційність|Gizliliğe uymak
|=ef7562b2|Schnell auf Gefahren reagieren|||
|=f4346299|Geräte und Daten schützen|||
|=fa46a48d|Sich Dinge gut merken||Добре запам’ятовувати|
|=fd89f784|Offen für andere sein||Відкритість|Açık fikirli olmak
`

const nachBlock = new Map(esco.map((e) => [e.uri.slice(e.uri.lastIndexOf('/') + 1).split('-')[0], e]))

export const faehigkeiten: readonly Faehigkeit[] = zeilen
  .trim()
  .split('\n')
  .map((zeile) => {
    const [schluessel = '', bezug = '', de = '', en = '', uk = '', tr = ''] = zeile.split('|')
    const begriff = nachBlock.get(bezug.slice(1))
    if (begriff === undefined) throw new Error(`not in the list of ESCO: ${zeile}`)
    const weitere = { ...(uk ? { uk } : {}), ...(tr ? { tr } : {}) }
    if (bezug.startsWith('<')) return { code: `tw:${schluessel}`, namen: { de, en, ...weitere }, esco: begriff, weitere: [begriff.name] }
    return {
      code: begriff.uri,
      namen: { de, en: begriff.name, ...weitere },
      esco: begriff,
      weitere: en ? [en] : [],
      ...(schluessel ? { frueher: `tw:${schluessel}` } : {}),
    }
  })

const neue = new Map(faehigkeiten.flatMap((f) => (f.frueher === undefined ? [] : [[f.frueher, f.code] as const])))

/** The code of today for one that was given earlier. */
export function heutigerCode(code: string): string {
  return neue.get(code) ?? code
}
