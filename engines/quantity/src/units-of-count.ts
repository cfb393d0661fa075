import { type UnitRow, unitRows } from './unit-row.ts';

/**
 * Counts and packages. A package says nothing about how much is in it, so it has no factor.
 * Codes: UN/ECE Recommendation 20; those that begin with X are package types of Recommendation 21 with the prefix that
 * Recommendation 20 gives them; their two-letter forms (`CT`, `BX`, …) are from earlier revisions and common in files.
 */
export const UNITS_OF_COUNT: readonly UnitRow[] = unitRows(`
C62|one|个（单位）|count|1
EA|each|个|count|1
H87|piece|件|count|1
PCE|piece (earlier revision)|件（旧代码）|count|1
NAR|number of articles|件数|count|1
PR|pair|双（对）|count|2
NPR|number of pairs|双数（对数）|count|2
DZN|dozen|打|count|12
DPC|dozen piece|打件|count|12
DPR|dozen pair|打双|count|24
GRO|gross|罗|count|144
GGR|great gross|大罗|count|1728
CEN|hundred|百|count|100
HC|hundred count|百个|count|100
MIL|thousand|千|count|1000
T3|thousand piece|千件|count|1000
MIO|million|百万|count|1000000
SET|set|套|set|
KT|kit|组件|set|
AS|assortment|什锦|set|
10|group|组|set|
11|outfit|全套|set|
LO|lot [unit of procurement]|批|set|
5B|batch|批次|set|
NMP|number of packs|包数|package|
DZP|dozen pack|打包|package|
ST|sheet|张|sheet|1
LEF|leaf|页|sheet|
RM|ream|令|sheet|
SW|skein|绞|set|
SO|spool|线轴|package|
STC|stick|条（支）|set|
SR|strip|带（条）|set|
PD|pad|垫|set|
U2|tablet|片（药片）|dose|
AV|capsule|胶囊|dose|
E27|dose|剂|dose|
NIU|number of international units|国际单位|dose|
13|ration|份|set|
20|twenty foot container|二十英尺集装箱|package|
21|forty foot container|四十英尺集装箱|package|
SX|shipment|票（货）|package|
IE|person|人|person|1
E48|service unit|服务单位|service|
E49|working day|工作日|service|
E51|job|工作项|service|
E54|trip|趟|service|
ACT|activity|活动|service|
CT|carton|纸箱|package|
BX|box|盒|package|
CS|case|箱|package|
PK|pack|包|package|
PA|packet|小包|package|
BG|bag|袋|package|
BE|bundle|捆|package|
BL|bale|包（压缩）|package|
BO|bottle|瓶|package|
CA|can|罐|package|
CR|crate|板条箱|package|
DR|drum|桶|package|
BA|barrel|琵琶桶|package|
RL|reel|卷盘|package|
RO|roll|卷|package|
TU|tube|管|package|
TN|tin|听|package|
SA|sack|麻袋|package|
PF|pallet (lift)|托盘|package|
XCT|carton|纸箱|package|
XBX|box|盒|package|
XCS|case|箱|package|
XPK|package|包装件|package|
XPA|packet|小包|package|
XPC|parcel|包裹|package|
XBG|bag|袋|package|
XSA|sack|麻袋|package|
XBE|bundle|捆|package|
XBL|bale, compressed|包（压缩）|package|
XBO|bottle, non-protected, cylindrical|瓶|package|
XJR|jar|广口瓶|package|
XCA|can, rectangular|方罐|package|
XCX|can, cylindrical|圆罐|package|
XTN|tin|听|package|
XCR|crate|板条箱|package|
XDR|drum|桶|package|
XBA|barrel|琵琶桶|package|
XKG|keg|小桶|package|
XBJ|bucket|提桶|package|
XPL|pail|罐桶|package|
XCY|cylinder|气瓶|package|
XRL|reel|卷盘|package|
XRO|roll|卷|package|
XTU|tube|管|package|
XEN|envelope|信封|package|
XPU|tray|托盒|package|
XPX|pallet|托盘|package|
`);
