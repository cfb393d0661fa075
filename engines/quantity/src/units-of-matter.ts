import { type UnitRow, unitRows } from './unit-row.ts';

/**
 * Units with a physical size: mass, length, area, volume, time, energy, power, pressure and their like.
 * code | English | 中文 | dimension | how many base units one of it is (empty: no exact factor to others).
 * Codes and names: UN/ECE Recommendation 20, Annex I and II. Factors: exact by definition (SI; the international yard and
 * pound of 1959; the gallons of the United States and the United Kingdom).
 */
export const UNITS_OF_MATTER: readonly UnitRow[] = unitRows(`
KGM|kilogram|千克|mass|1
GRM|gram|克|mass|0.001
MGM|milligram|毫克|mass|0.000001
MC|microgram|微克|mass|0.000000001
CGM|centigram|厘克|mass|0.00001
DG|decigram|分克|mass|0.0001
DJ|decagram|十克|mass|0.01
HGM|hectogram|百克|mass|0.1
DTN|decitonne|百千克（公担）|mass|100
TNE|tonne (metric ton)|吨|mass|1000
2U|megagram|兆克|mass|1000
KTN|kilotonne|千吨|mass|1000000
CTM|metric carat|克拉|mass|0.0002
LBR|pound|磅|mass|0.45359237
ONZ|ounce (avoirdupois)|盎司|mass|0.028349523125
APZ|troy ounce|金衡盎司|mass|0.0311034768
LBT|troy pound|金衡磅|mass|0.3732417216
DWT|pennyweight|本尼威特|mass|0.00155517384
GRN|grain|格令|mass|0.00006479891
STI|stone (UK)|英石|mass|6.35029318
CWI|hundredweight (UK)|英担|mass|50.80234544
CWA|hundred pound (cwt) / hundredweight (US)|美担|mass|45.359237
STN|ton (US, short)|短吨|mass|907.18474
LTN|ton (UK, long)|长吨|mass|1016.0469088
KDW|kilogram drained net weight|沥干净重千克|substance|
KSD|kilogram of substance 90 % dry|90%干物质千克|substance|
KNS|kilogram of named substance|指定物质千克|substance|
KNI|kilogram of nitrogen|氮千克|substance|
KPP|kilogram of phosphorus pentoxide|五氧化二磷千克|substance|
KPO|kilogram of potassium oxide|氧化钾千克|substance|
KPH|kilogram of potassium hydroxide|氢氧化钾千克|substance|
KSH|kilogram of sodium hydroxide|氢氧化钠千克|substance|
KHY|kilogram of hydrogen peroxide|过氧化氢千克|substance|
KMA|kilogram of methylamine|甲胺千克|substance|
KUR|kilogram of uranium|铀千克|substance|
MTR|metre|米|length|1
CMT|centimetre|厘米|length|0.01
MMT|millimetre|毫米|length|0.001
4H|micrometre (micron)|微米|length|0.000001
C45|nanometre|纳米|length|0.000000001
DMT|decimetre|分米|length|0.1
A45|decametre|十米|length|10
HMT|hectometre|百米|length|100
KMT|kilometre|千米|length|1000
INH|inch|英寸|length|0.0254
FOT|foot|英尺|length|0.3048
YRD|yard|码|length|0.9144
AK|fathom|英寻|length|1.8288
SMI|mile (statute mile)|英里|length|1609.344
NMI|nautical mile|海里|length|1852
MTK|square metre|平方米|area|1
CMK|square centimetre|平方厘米|area|0.0001
MMK|square millimetre|平方毫米|area|0.000001
DMK|square decimetre|平方分米|area|0.01
KMK|square kilometre|平方千米|area|1000000
ARE|are|公亩|area|100
HAR|hectare|公顷|area|10000
INK|square inch|平方英寸|area|0.00064516
FTK|square foot|平方英尺|area|0.09290304
YDK|square yard|平方码|area|0.83612736
ACR|acre|英亩|area|4046.8564224
MIK|square mile|平方英里|area|2589988.110336
MTQ|cubic metre|立方米|volume|1
CMQ|cubic centimetre|立方厘米|volume|0.000001
MMQ|cubic millimetre|立方毫米|volume|0.000000001
DMQ|cubic decimetre|立方分米|volume|0.001
LTR|litre|升|volume|0.001
4G|microlitre|微升|volume|0.000000001
MLT|millilitre|毫升|volume|0.000001
CLT|centilitre|厘升|volume|0.00001
DLT|decilitre|分升|volume|0.0001
A44|decalitre|十升|volume|0.01
HLT|hectolitre|百升|volume|0.1
K6|kilolitre|千升|volume|1
MAL|megalitre|兆升|volume|1000
INQ|cubic inch|立方英寸|volume|0.000016387064
FTQ|cubic foot|立方英尺|volume|0.028316846592
YDQ|cubic yard|立方码|volume|0.764554857984
BFT|board foot|板英尺|volume|0.002359737216
GLL|gallon (US)|美制加仑|volume|0.003785411784
QTL|liquid quart (US)|美制液量夸脱|volume|0.000946352946
PTL|liquid pint (US)|美制液量品脱|volume|0.000473176473
GIA|gill (US)|美制及耳|volume|0.00011829411825
OZA|fluid ounce (US)|美制液盎司|volume|0.0000295735295625
BLL|barrel (US)|美制桶（石油）|volume|0.158987294928
GLD|dry gallon (US)|美制干量加仑|volume|0.00440488377086
QTD|dry quart (US)|美制干量夸脱|volume|0.001101220942715
PTD|dry pint (US)|美制干量品脱|volume|0.0005506104713575
BUA|bushel (US)|美制蒲式耳|volume|0.03523907016688
BLD|dry barrel (US)|美制干量桶|volume|0.115627123584
GLI|gallon (UK)|英制加仑|volume|0.00454609
QTI|quart (UK)|英制夸脱|volume|0.0011365225
PTI|pint (UK)|英制品脱|volume|0.00056826125
GII|gill (UK)|英制及耳|volume|0.0001420653125
OZI|fluid ounce (UK)|英制液盎司|volume|0.0000284130625
BUI|bushel (UK)|英制蒲式耳|volume|0.03636872
LPA|litre of pure alcohol|纯酒精升|alcohol|1
HPA|hectolitre of pure alcohol|纯酒精百升|alcohol|100
SM3|standard cubic metre|标准立方米（15 ℃）|gas|
NM3|normalised cubic metre|标准状态立方米（0 ℃）|gas|
SEC|second|秒|time|1
C26|millisecond|毫秒|time|0.001
MIN|minute|分钟|time|60
HUR|hour|小时|time|3600
DAY|day|天|time|86400
WEE|week|周|time|604800
MON|month|月|calendar|1
QAN|quarter (of a year)|季度|calendar|3
SAN|half year (6 months)|半年|calendar|6
ANN|year|年|calendar|12
JOU|joule|焦耳|energy|1
KJO|kilojoule|千焦|energy|1000
3B|megajoule|兆焦|energy|1000000
GV|gigajoule|吉焦|energy|1000000000
WHR|watt hour|瓦时|energy|3600
KWH|kilowatt hour|千瓦时|energy|3600000
MWH|megawatt hour|兆瓦时|energy|3600000000
GWH|gigawatt hour|吉瓦时|energy|3600000000000
BTU|British thermal unit (international table)|英热单位|energy|1055.05585262
E14|kilocalorie (international table)|千卡|energy|4186.8
WTT|watt|瓦|power|1
KWT|kilowatt|千瓦|power|1000
MAW|megawatt|兆瓦|power|1000000
A90|gigawatt|吉瓦|power|1000000000
D46|volt - ampere|伏安|apparent-power|1
KVA|kilovolt - ampere|千伏安|apparent-power|1000
MVA|megavolt - ampere|兆伏安|apparent-power|1000000
VLT|volt|伏|voltage|1
KVT|kilovolt|千伏|voltage|1000
AMP|ampere|安|current|1
4K|milliampere|毫安|current|0.001
AMH|ampere hour|安时|charge|1
E09|milliampere hour|毫安时|charge|0.001
OHM|ohm|欧姆|resistance|1
FAR|farad|法拉|capacitance|1
HTZ|hertz|赫兹|frequency|1
KHZ|kilohertz|千赫|frequency|1000
MHZ|megahertz|兆赫|frequency|1000000
A86|gigahertz|吉赫|frequency|1000000000
PAL|pascal|帕|pressure|1
KPA|kilopascal|千帕|pressure|1000
MPA|megapascal|兆帕|pressure|1000000
BAR|bar|巴|pressure|100000
MBR|millibar|毫巴|pressure|100
ATM|standard atmosphere|标准大气压|pressure|101325
CEL|degree Celsius|摄氏度|temperature|
FAH|degree Fahrenheit|华氏度|temperature|
KEL|kelvin|开尔文|temperature|
CDL|candela|坎德拉|luminous-intensity|1
LUM|lumen|流明|luminous-flux|1
LUX|lux|勒克斯|illuminance|1
BQL|becquerel|贝克勒尔|radioactivity|1
GBQ|gigabecquerel|吉贝克勒尔|radioactivity|1000000000
CUR|curie|居里|radioactivity|37000000000
DD|degree [unit of angle]|度（角度）|angle|
AD|byte|字节|data|1
2P|kilobyte|千字节|data|1000
4L|megabyte|兆字节|data|1000000
E34|gigabyte|吉字节|data|1000000000
P1|percent|百分之|ratio|0.01
59|part per million|百万分之一|ratio|0.000001
NX|part per thousand|千分之|ratio|0.001
`);
