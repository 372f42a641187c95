/**
 * Skills in everyday words, for houses that have not read in ESCO. They are the project's own (`tw:`) and claim no place in ESCO: its
 * addresses cannot be made up. Ukrainian and Turkish stand where the word is plain.
 */
export type Faehigkeit = Readonly<{ code: string; namen: Readonly<Record<string, string>> }>

const zeilen = `
kochen|Kochen für viele|Cooking for many|Готувати для багатьох|Çok kişi için yemek pişirmek
backen|Backen|Baking|Пекти|Fırıncılık
hygiene|Lebensmittelhygiene|Food hygiene|Гігієна харчових продуктів|Gıda hijyeni
speiseplan|Speisepläne schreiben|Planning menus||
spuelen|Spülküche|Dishwashing|Мити посуд|Bulaşık yıkamak
bedienen|Gäste bedienen|Serving guests|Обслуговувати гостей|Misafirlere servis yapmak
kasse|Kasse bedienen|Operating a till|Працювати на касі|Kasa kullanmak
verkaufen|Verkaufen und beraten|Selling and advising|Продавати й консультувати|Satış ve danışmanlık
regale|Waren einräumen|Stocking shelves|Викладати товар|Raf dizmek
lager|Waren annehmen und einlagern|Receiving and storing goods|Приймати товар на склад|Mal kabul ve depolama
kommissionieren|Kommissionieren|Order picking||Sipariş toplama
stapler|Gabelstapler fahren|Driving a forklift|Керувати навантажувачем|Forklift kullanmak
inventur|Inventur|Stocktaking|Інвентаризація|Envanter sayımı
verpacken|Verpacken|Packing|Пакувати|Paketleme
lkw|Lastwagen fahren|Driving a lorry|Керувати вантажівкою|Kamyon kullanmak
auto|Auto fahren|Driving a car|Керувати автомобілем|Araba kullanmak
reinigen|Räume reinigen|Cleaning rooms|Прибирати приміщення|Oda temizliği
fenster|Fenster putzen|Cleaning windows|Мити вікна|Cam silmek
waesche|Wäsche pflegen|Laundry care|Доглядати за білизною|Çamaşır bakımı
naehen|Nähen|Sewing|Шити|Dikiş dikmek
reparieren|Kleine Reparaturen|Small repairs|Дрібний ремонт|Küçük tamiratlar
malern|Wände streichen|Painting walls|Фарбувати стіни|Duvar boyamak
fliesen|Fliesen legen|Laying tiles|Класти плитку|Fayans döşemek
mauern|Mauern|Bricklaying|Мурувати|Duvar örmek
trockenbau|Trockenbau|Dry lining||Alçıpan işleri
holz|Mit Holz arbeiten|Working with wood|Працювати з деревом|Ahşapla çalışmak
metall|Metall bearbeiten|Working metal|Обробляти метал|Metal işleme
schweissen|Schweißen|Welding|Зварювати|Kaynak yapmak
elektro|Elektrische Anlagen anschließen|Connecting electrical installations||
sanitaer|Sanitär und Heizung|Plumbing and heating|Сантехніка та опалення|Tesisat ve kalorifer
garten|Gartenarbeit|Gardening|Працювати в саду|Bahçe işleri
rasen|Rasen und Hecken pflegen|Lawn and hedge care||
tiere|Tiere versorgen|Looking after animals|Доглядати за тваринами|Hayvan bakımı
pflegen|Menschen pflegen|Caring for people|Доглядати за людьми|İnsanlara bakım
betreuen|Ältere Menschen begleiten|Supporting older people|Супроводжувати літніх людей|Yaşlılara eşlik etmek
ersthilfe|Erste Hilfe|First aid|Перша допомога|İlk yardım
kinder|Kinder betreuen|Looking after children|Доглядати за дітьми|Çocuk bakımı
vorlesen|Vorlesen und spielen|Reading aloud and playing||
nachhilfe|Nachhilfe geben|Tutoring||Özel ders vermek
telefon|Telefonieren|Making phone calls|Розмовляти телефоном|Telefonla görüşmek
schreiben|Texte schreiben|Writing texts|Писати тексти|Metin yazmak
tabellen|Tabellenkalkulation|Spreadsheets|Електронні таблиці|Hesap tabloları
textverarbeitung|Textverarbeitung|Word processing||
zehnfinger|Zehnfingerschreiben|Touch typing||
email|E-Mails bearbeiten|Handling e-mails|Працювати з електронною поштою|E-posta yazışması
ablage|Ablage und Ordnung|Filing and keeping order||
buchfuehrung|Buchführung|Bookkeeping|Бухгалтерія|Muhasebe
rechnungen|Rechnungen prüfen|Checking invoices||
programmieren|Programmieren|Programming|Програмувати|Programlama
computer|Computer einrichten|Setting up computers|Налаштовувати комп’ютери|Bilgisayar kurmak
website|Internetseiten pflegen|Maintaining websites||
fotografieren|Fotografieren|Taking photographs|Фотографувати|Fotoğraf çekmek
uebersetzen|Dolmetschen und übersetzen|Interpreting and translating|Перекладати|Çevirmenlik
anleiten|Andere anleiten|Instructing others|Навчати інших|Başkalarına iş öğretmek
team|Im Team arbeiten|Working in a team|Працювати в команді|Takım çalışması
planen|Arbeit planen|Planning work|Планувати роботу|İş planlamak
organisieren|Veranstaltungen organisieren|Organising events|Організовувати заходи|Etkinlik düzenlemek
streit|Streit schlichten|Settling disputes||
zuhoeren|Zuhören|Listening|Слухати|Dinlemek
puenktlich|Pünktlich und verlässlich|Punctual and reliable|Пунктуальність і надійність|Dakik ve güvenilir
belastbar|Ruhig bleiben, wenn viel los ist|Staying calm when it is busy||
genau|Genau arbeiten|Working precisely|Працювати точно|Titiz çalışmak
heben|Körperlich arbeiten|Physical work|Фізична праця|Fiziksel iş
schicht|In Schichten arbeiten|Working shifts|Працювати позмінно|Vardiyalı çalışmak
maschinen|Maschinen bedienen|Operating machines|Обслуговувати машини|Makine kullanmak
montieren|Montieren|Assembling|Монтувати|Montaj
messen|Messen und prüfen|Measuring and testing||
sicherheit|Wachen und sichern|Guarding and securing|Охороняти|Güvenlik görevi
haare|Haare schneiden|Cutting hair|Стригти волосся|Saç kesmek
musik|Musik machen|Making music|Грати музику|Müzik yapmak
`

export const faehigkeiten: readonly Faehigkeit[] = zeilen
  .trim()
  .split('\n')
  .map((zeile) => {
    const [schluessel = '', de = '', en = '', uk = '', tr = ''] = zeile.split('|')
    return { code: `tw:${schluessel}`, namen: { de, en, ...(uk ? { uk } : {}), ...(tr ? { tr } : {}) } }
  })
