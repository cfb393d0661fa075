/** Units of UN/ECE Recommendation 20 after a number, as the classifier ОКЕИ abbreviates them. */
export const units = `
C62|шт.
EA|шт.
H87|шт.
PCE|шт.
NAR|изд.
PR|пар
NPR|пар
DZN|дюж.
DPC|дюж. шт.
DPR|дюж. пар
GRO|гросс
GGR|больших гроссов
CEN|сотен
HC|сотен шт.
MIL|тыс.
T3|тыс. шт.
MIO|млн
SET|компл.
KT|наб.
AS|наб.
10|групп
11|компл.
LO|партий
5B|партий
NMP|упак.
DZP|дюж. упак.
ST|л.
LEF|л.
RM|стоп
SW|мотков
SO|кат.
STC|палочек
SR|полос
PD|блок.
U2|табл.
AV|капс.
E27|доз
NIU|ед.
13|рационов
20|конт. 20 фт
21|конт. 40 фт
SX|отправок
IE|чел.
E48|услуг
E49|раб. дн.
E51|работ
E54|рейсов
ACT|раб.
CT|карт. кор.
BX|кор.
CS|ящ.
PK|упак.
PA|пач.
BG|пак.
BE|связ.
BL|кип
BO|бут.
CA|бид.
CR|обреш.
DR|бараб.
BA|боч.
RL|кат.
RO|рул.
TU|туб
TN|банок
SA|меш.
PF|подд.
XCT|карт. кор.
XBX|кор.
XCS|ящ.
XPK|упак.
XPA|пач.
XPC|посылок
XBG|пак.
XSA|меш.
XBE|связ.
XBL|кип
XBO|бут.
XJR|банок
XCA|канистр
XCX|банок
XTN|банок
XCR|обреш.
XDR|бараб.
XBA|боч.
XKG|бочонков
XBJ|вёдер
XPL|вёдер
XCY|баллонов
XRL|кат.
XRO|рул.
XTU|туб
XEN|конв.
XPU|лотков
XPX|подд.
KGM|кг
GRM|г
MGM|мг
MC|мкг
CGM|сг
DG|дг
DJ|даг
HGM|гг
DTN|ц
TNE|т
2U|Мг
KTN|кт
CTM|кар
LBR|фунтов
ONZ|унц.
APZ|тр. унц.
LBT|тр. фунтов
DWT|пеннивейтов
GRN|гран
STI|стоунов
CWI|англ. центнеров
CWA|амер. центнеров
STN|коротких т
LTN|длинных т
KDW|кг сухого веса
KSD|кг 90 % с/в
KNS|кг вещества
KNI|кг N
KPP|кг P₂O₅
KPO|кг K₂O
KPH|кг KOH
KSH|кг NaOH
KHY|кг H₂O₂
KMA|кг метиламина
KUR|кг U
MTR|м
CMT|см
MMT|мм
4H|мкм
C45|нм
DMT|дм
A45|дам
HMT|гм
KMT|км
INH|дюймов
FOT|футов
YRD|ярдов
AK|саженей
SMI|миль
NMI|мор. миль
MTK|м²
CMK|см²
MMK|мм²
DMK|дм²
KMK|км²
ARE|а
HAR|га
INK|кв. дюймов
FTK|кв. футов
YDK|кв. ярдов
ACR|акров
MIK|кв. миль
MTQ|м³
CMQ|см³
MMQ|мм³
DMQ|дм³
LTR|л
4G|мкл
MLT|мл
CLT|сл
DLT|дл
A44|дал
HLT|гл
K6|кл
MAL|Мл
INQ|куб. дюймов
FTQ|куб. футов
YDQ|куб. ярдов
BFT|досковых футов
GLL|галлонов (США)
QTL|кварт (США)
PTL|пинт (США)
GIA|джиллов (США)
OZA|жидк. унц. (США)
BLL|барр.
GLD|сух. галлонов (США)
QTD|сух. кварт (США)
PTD|сух. пинт (США)
BUA|бушелей (США)
BLD|сух. барр. (США)
GLI|галлонов (брит.)
QTI|кварт (брит.)
PTI|пинт (брит.)
GII|джиллов (брит.)
OZI|жидк. унц. (брит.)
BUI|бушелей (брит.)
LPA|л 100 % спирта
HPA|гл 100 % спирта
SM3|ст. м³
NM3|норм. м³
SEC|с
C26|мс
MIN|мин
HUR|ч
DAY|дн.
WEE|нед.
MON|мес.
QAN|кв.
SAN|полугод.
ANN|г.
JOU|Дж
KJO|кДж
3B|МДж
GV|ГДж
WHR|Вт·ч
KWH|кВт·ч
MWH|МВт·ч
GWH|ГВт·ч
BTU|брит. тепл. ед.
E14|ккал
WTT|Вт
KWT|кВт
MAW|МВт
A90|ГВт
D46|В·А
KVA|кВ·А
MVA|МВ·А
VLT|В
KVT|кВ
AMP|А
4K|мА
AMH|А·ч
E09|мА·ч
OHM|Ом
FAR|Ф
HTZ|Гц
KHZ|кГц
MHZ|МГц
A86|ГГц
PAL|Па
KPA|кПа
MPA|МПа
BAR|бар
MBR|мбар
ATM|атм
CEL|°C
FAH|°F
KEL|К
CDL|кд
LUM|лм
LUX|лк
BQL|Бк
GBQ|ГБк
CUR|Ки
DD|град.
AD|байт
2P|Кбайт
4L|Мбайт
E34|Гбайт
P1|%
59|млн⁻¹
NX|‰
`;

/** Places of UN/LOCODE in Russian. */
export const places = `
CNSHA|Шанхай
CNPVG|Шанхай, аэропорт Пудун
CNYSA|Яншань
CNNGB|Нинбо
CNZOS|Чжоушань
CNSZX|Шэньчжэнь
CNYTN|Яньтянь
CNSHK|Шэкоу
CNCAN|Гуанчжоу
CNNSA|Наньша
CNTAO|Циндао
CNTSN|Тяньцзинь
CNTXG|Тяньцзинь, порт Синьган
CNDLC|Далянь
CNXMN|Сямынь
CNFOC|Фучжоу
CNLYG|Ляньюньган
CNNKG|Нанкин
CNZJG|Чжанцзяган
CNWNZ|Вэньчжоу
CNSWA|Шаньтоу
CNZUH|Чжухай
CNQZJ|Цюаньчжоу
CNYNT|Яньтай
CNRZH|Жичжао
CNPEK|Пекин, аэропорт Шоуду
CNHGH|Ханчжоу
CNYIW|Иу
CNCTU|Чэнду
CNCKG|Чунцин
CNWUH|Ухань
CNJDZ|Цзиндэчжэнь
CNXIY|Сиань
CNCGO|Чжэнчжоу
CNURC|Урумчи
CNKMG|Куньмин
HKHKG|Гонконг
MOMFM|Макао
TWKHH|Гаосюн
TWKEL|Цзилун
TWTPE|Тайбэй
JPTYO|Токио
JPNRT|Токио, аэропорт Нарита
JPYOK|Иокогама
JPOSA|Осака
JPUKB|Кобе
JPNGO|Нагоя
KRPUS|Пусан
KRINC|Инчхон
KRICN|Сеул, аэропорт Инчхон
VNSGN|Хошимин
VNHPH|Хайфон
VNHAN|Ханой
THBKK|Бангкок
SGSIN|Сингапур
MYKUL|Куала-Лумпур
IDJKT|Джакарта
INBOM|Мумбаи
INDEL|Дели
IRBND|Бендер-Аббас
TRIST|Стамбул
TRMER|Мерсин
TRIZM|Измир
AEDXB|Дубай
AEJEA|Джебель-Али
KZALA|Алматы
UZTAS|Ташкент
MNULN|Улан-Батор
RUVVO|Владивосток
RULED|Санкт-Петербург
RUMOW|Москва
GBFXT|Филикстоу
GBLON|Лондон
NLRTM|Роттердам
NLAMS|Амстердам
BEANR|Антверпен
BEBRU|Брюссель
BELGG|Льеж
DEHAM|Гамбург
DEBRV|Бремерхафен
DEFRA|Франкфурт-на-Майне
DEMUC|Мюнхен
DEDUI|Дуйсбург
FRLEH|Гавр
FRMRS|Марсель
FRPAR|Париж
ESVLC|Валенсия
ESBCN|Барселона
ESMAD|Мадрид
ITGOA|Генуя
ITTRS|Триест
ITMIL|Милан
GRPIR|Пирей
ROCND|Констанца
BGVAR|Варна
UAODS|Одесса
CHBSL|Базель
CHZRH|Цюрих
ATVIE|Вена
CZPRG|Прага
HUBUD|Будапешт
PLGDN|Гданьск
PLGDY|Гдыня
PLWAW|Варшава
LTKLJ|Клайпеда
LVRIX|Рига
EETLL|Таллин
FIHEL|Хельсинки
FIKTK|Котка
SEGOT|Гётеборг
SESTO|Стокгольм
DKCPH|Копенгаген
NOOSL|Осло
USLAX|Лос-Анджелес
USNYC|Нью-Йорк
USCHI|Чикаго
`;
