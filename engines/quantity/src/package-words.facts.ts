/**
 * Package types of UN/ECE Recommendation 21 that have no row in `units-of-count.ts`, with the X that Recommendation 20 puts before them: English
 * and Chinese name. English: as OpenPEPPOL publishes the list (poacc-upgrade-3, UNECERec20-11e).
 */
export const PACKAGE_WORDS = `
X1A|drum, steel|桶（钢）
X1B|drum, aluminium|桶（铝）
X1D|drum, plywood|桶（胶合板）
X1F|container, flexible|容器（柔性）
X1G|drum, fibre|桶（纤维）
X1W|drum, wooden|桶（木）
X2C|barrel, wooden|琵琶桶（木）
X3A|jerrican, steel|便携罐（钢）
X3H|jerrican, plastic|便携罐（塑料）
X43|bag, super bulk|袋（超大）
X44|bag, polybag|袋（聚乙烯）
X4A|box, steel|盒（钢）
X4B|box, aluminium|盒（铝）
X4C|box, natural wood|盒（天然木）
X4D|box, plywood|盒（胶合板）
X4F|box, reconstituted wood|盒（再生木）
X4G|box, fibreboard|盒（纤维板）
X4H|box, plastic|盒（塑料）
X5H|bag, woven plastic|袋（塑料编织）
X5L|bag, textile|袋（纺织品）
X5M|bag, paper|袋（纸）
X6H|composite packaging, plastic receptacle|复合包装（塑料容器）
X6P|composite packaging, glass receptacle|复合包装（玻璃容器）
X7A|case, car|箱（汽车）
X7B|case, wooden|箱（木）
X8A|pallet, wooden|托盘（木）
X8B|crate, wooden|板条箱（木）
X8C|bundle, wooden|捆（木）
XAA|intermediate bulk container, rigid plastic|中型散货箱（硬塑料）
XAB|receptacle, fibre|容器（纤维）
XAC|receptacle, paper|容器（纸）
XAD|receptacle, wooden|容器（木）
XAE|aerosol|气雾罐
XAF|pallet, modular, collars 80cms * 60cms|托盘（组合式，围框 80×60 厘米）
XAG|pallet, shrinkwrapped|托盘（热缩包装）
XAH|pallet, 100cms * 110cms|托盘（100×110 厘米）
XAI|clamshell|翻盖盒
XAJ|cone|锥筒
XAL|ball|球
XAM|ampoule, non-protected|安瓿（无保护）
XAP|ampoule, protected|安瓿（有保护）
XAT|atomizer|喷雾器
XAV|capsule|胶囊
XB4|belt|带
XBB|bobbin|筒管
XBC|bottlecrate / bottlerack|瓶箱（瓶架）
XBD|board|板
XBF|balloon, non-protected|球形瓶（无保护）
XBH|bunch|束
XBI|bin|料箱
XBK|basket|篮
XBM|basin|盆
XBN|bale, non-compressed|包（未压缩）
XBP|balloon, protected|球形瓶（有保护）
XBQ|bottle, protected cylindrical|瓶（有保护，圆柱形）
XBR|bar|条
XBS|bottle, non-protected, bulbous|瓶（无保护，球形）
XBT|bolt|匹
XBU|butt|大桶
XBV|bottle, protected bulbous|瓶（有保护，球形）
XBW|box, for liquids|盒（液体用）
XBY|board, in bundle/bunch/truss|板（成捆）
XBZ|bars, in bundle/bunch/truss|条（成捆）
XCB|crate, beer|板条箱（啤酒）
XCC|churn|搅乳桶
XCD|can, with handle and spout|罐（带柄和嘴）
XCE|creel|鱼篓
XCF|coffer|保险箱
XCG|cage|笼
XCH|chest|柜箱
XCI|canister|小罐
XCJ|coffin|棺
XCK|cask|木酒桶
XCL|coil|卷
XCM|card|卡板
XCN|container, not otherwise specified as transport equipment|容器（非运输设备）
XCO|carboy, non-protected|大玻璃瓶（无保护）
XCP|carboy, protected|大玻璃瓶（有保护）
XCQ|cartridge|筒
XCU|cup|杯
XCV|cover|罩
XCW|cage, roll|笼（滚动）
XCZ|canvas|帆布
XDA|crate, multiple layer, plastic|板条箱（多层，塑料）
XDB|crate, multiple layer, wooden|板条箱（多层，木）
XDC|crate, multiple layer, cardboard|板条箱（多层，硬纸板）
XDG|cage, Commonwealth Handling Equipment Pool (CHEP)|笼（CHEP 集保）
XDH|box, Commonwealth Handling Equipment Pool (CHEP), Eurobox|盒（CHEP 集保，欧标箱）
XDI|drum, iron|桶（铁）
XDJ|demijohn, non-protected|坛（无保护）
XDK|crate, bulk, cardboard|板条箱（散装，硬纸板）
XDL|crate, bulk, plastic|板条箱（散装，塑料）
XDM|crate, bulk, wooden|板条箱（散装，木）
XDN|dispenser|分配盒
XDP|demijohn, protected|坛（有保护）
XDS|tray, one layer no cover, plastic|托盒（单层无盖，塑料）
XDT|tray, one layer no cover, wooden|托盒（单层无盖，木）
XDU|tray, one layer no cover, polystyrene|托盒（单层无盖，聚苯乙烯）
XDV|tray, one layer no cover, cardboard|托盒（单层无盖，硬纸板）
XDW|tray, two layers no cover, plastic tray|托盒（双层无盖，塑料）
XDX|tray, two layers no cover, wooden|托盒（双层无盖，木）
XDY|tray, two layers no cover, cardboard|托盒（双层无盖，硬纸板）
XEC|bag, plastic|袋（塑料）
XED|case, with pallet base|箱（托盘底座）
XEE|case, with pallet base, wooden|箱（托盘底座，木）
XEF|case, with pallet base, cardboard|箱（托盘底座，硬纸板）
XEG|case, with pallet base, plastic|箱（托盘底座，塑料）
XEH|case, with pallet base, metal|箱（托盘底座，金属）
XEI|case, isothermic|箱（保温）
XFB|flexibag|软体液袋
XFC|crate, fruit|板条箱（水果）
XFD|crate, framed|板条箱（框架）
XFE|flexitank|液袋
XFI|firkin|小木桶
XFL|flask|烧瓶
XFO|footlocker|小提箱
XFP|filmpack|胶片包
XFR|frame|框架
XFT|foodtainer|食品盒
XFW|cart, flatbed|推车（平板）
XFX|bag, flexible container|袋（柔性容器）
XGB|bottle, gas|瓶（气体）
XGI|girder|梁
XGL|container, gallon|容器（加仑）
XGR|receptacle, glass|容器（玻璃）
XGU|tray, containing horizontally stacked flat items|托盒（平放叠装物品）
XGY|bag, gunny|袋（黄麻）
XGZ|girders, in bundle/bunch/truss|梁（成捆）
XHA|basket, with handle, plastic|篮（带柄，塑料）
XHB|basket, with handle, wooden|篮（带柄，木）
XHC|basket, with handle, cardboard|篮（带柄，硬纸板）
XHG|hogshead|大木桶
XHN|hanger|衣架
XHR|hamper|有盖篮
XIA|package, display, wooden|件（展示，木）
XIB|package, display, cardboard|件（展示，硬纸板）
XIC|package, display, plastic|件（展示，塑料）
XID|package, display, metal|件（展示，金属）
XIE|package, show|件（陈列）
XIF|package, flow|件（流式）
XIG|package, paper wrapped|件（纸包）
XIH|drum, plastic|桶（塑料）
XIK|package, cardboard, with bottle grip-holes|件（硬纸板，带瓶孔）
XIL|tray, rigid, lidded stackable (CEN TS 14482:2002)|托盒（刚性，带盖可叠（CEN TS 14482:2002））
XIN|ingot|锭
XIZ|ingots, in bundle/bunch/truss|锭（成捆）
XJB|bag, jumbo|袋（吨袋）
XJC|jerrican, rectangular|便携罐（方形）
XJG|jug|壶
XJT|jutebag|麻袋
XJY|jerrican, cylindrical|便携罐（圆柱形）
XKI|kit|套件
XLE|luggage|行李
XLG|log|原木
XLT|lot|批
XLU|lug|果箱
XLV|liftvan|搬运箱
XLZ|logs, in bundle/bunch/truss|原木（成捆）
XMA|crate, metal|板条箱（金属）
XMB|bag, multiply|袋（多层）
XMC|crate, milk|板条箱（牛奶）
XME|container, metal|容器（金属）
XMR|receptacle, metal|容器（金属）
XMS|sack, multi-wall|麻袋（多层）
XMT|mat|席
XMW|receptacle, plastic wrapped|容器（塑料包裹）
XMX|matchbox|火柴盒
XNA|not available|不详
XNE|unpacked or unpackaged|裸装
XNF|unpacked or unpackaged, single unit|裸装（单件）
XNG|unpacked or unpackaged, multiple units|裸装（多件）
XNS|nest|套叠
XNT|net|网
XNU|net, tube, plastic|网（管状，塑料）
XNV|net, tube, textile|网（管状，纺织品）
XO1|two sided cage on wheels with fixing strap|带固定带的双面轮笼
XO2|trolley|手推车
XO3|oneway pallet ISO 0 - 1/2 EURO Pallet|一次性托盘 ISO 0（1/2 欧标托盘）
XO4|oneway pallet ISO 1 - 1/1 EURO Pallet|一次性托盘 ISO 1（1/1 欧标托盘）
XO5|oneway pallet ISO 2 - 2/1 EURO Pallet|一次性托盘 ISO 2（2/1 欧标托盘）
XO6|pallet with exceptional dimensions|特殊尺寸托盘
XO7|wooden pallet 40 cm x 80 cm|木托盘 40×80 厘米
XO8|plastic pallet SRS 60 cm x 80 cm|SRS 塑料托盘 60×80 厘米
XO9|plastic pallet SRS 80 cm x 120 cm|SRS 塑料托盘 80×120 厘米
XOA|pallet, CHEP 40 cm x 60 cm|托盘（CHEP 40×60 厘米）
XOB|pallet, CHEP 80 cm x 120 cm|托盘（CHEP 80×120 厘米）
XOC|pallet, CHEP 100 cm x 120 cm|托盘（CHEP 100×120 厘米）
XOD|pallet, AS 4068-1993|托盘（AS 4068-1993）
XOE|pallet, ISO T11|托盘（ISO T11）
XOF|platform, unspecified weight or dimension|平台（未注明重量或尺寸）
XOG|pallet ISO 0 - 1/2 EURO Pallet|托盘 ISO 0（1/2 欧标托盘）
XOH|pallet ISO 1 - 1/1 EURO Pallet|托盘 ISO 1（1/1 欧标托盘）
XOI|pallet ISO 2 – 2/1 EURO Pallet|托盘 ISO 2（2/1 欧标托盘）
XOK|block|块
XOJ|1/4 EURO Pallet|1/4 欧标托盘
XOL|1/8 EURO Pallet|1/8 欧标托盘
XOM|synthetic pallet ISO 1|合成托盘 ISO 1
XON|synthetic pallet ISO 2|合成托盘 ISO 2
XOP|wholesaler pallet|批发托盘
XOQ|pallet 80 X 100 cm|托盘 80×100 厘米
XOR|pallet 60 X 100 cm|托盘 60×100 厘米
XOS|oneway pallet|一次性托盘
XOV|returnable pallet|周转托盘
XOW|large bag, pallet sized|大袋（托盘尺寸）
XOT|octabin|八角箱
XOU|container, outer|容器（外）
XOX|a wheeled pallet with raised rim (81 x 67 x 135)|带围边轮式托盘 81×67×135
XOY|a Wheeled pallet with raised rim (81 x 72 x 135)|带围边轮式托盘 81×72×135
XOZ|wheeled pallet with raised rim ( 81 x 60 x 16)|带围边轮式托盘 81×60×16
XP1|CHEP pallet 60 cm x 80 cm|CHEP 托盘 60×80 厘米
XP2|pan|平锅
XP3|LPR pallet 60 cm x 80 cm|LPR 托盘 60×80 厘米
XP4|LPR pallet 80 cm x 120 cm|LPR 托盘 80×120 厘米
XPB|pallet, box Combined open-ended box and pallet|托盘（箱式（开口箱与托盘组合））
XPD|pallet, modular, collars 80cms * 100cms|托盘（组合式，围框 80×100 厘米）
XPE|pallet, modular, collars 80cms * 120cms|托盘（组合式，围框 80×120 厘米）
XPF|pen|围栏
XPG|plate|平板
XPH|pitcher|大水罐
XPI|pipe|管
XPJ|punnet|果篮
XPN|plank|厚板
XPO|pouch|小袋
XPP|piece|件
XPR|receptacle, plastic|容器（塑料）
XPT|pot|锅
XPV|pipes, in bundle/bunch/truss|管（成捆）
XPY|plates, in bundle/bunch/truss|平板（成捆）
XPZ|planks, in bundle/bunch/truss|厚板（成捆）
XQA|drum, steel, non-removable head|桶（钢，封闭盖）
XQB|drum, steel, removable head|桶（钢，活动盖）
XQC|drum, aluminium, non-removable head|桶（铝，封闭盖）
XQD|drum, aluminium, removable head|桶（铝，活动盖）
XQF|drum, plastic, non-removable head|桶（塑料，封闭盖）
XQG|drum, plastic, removable head|桶（塑料，活动盖）
XQH|barrel, wooden, bung type|琵琶桶（木，塞式）
XQJ|barrel, wooden, removable head|琵琶桶（木，活动盖）
XQK|jerrican, steel, non-removable head|便携罐（钢，封闭盖）
XQL|jerrican, steel, removable head|便携罐（钢，活动盖）
XQM|jerrican, plastic, non-removable head|便携罐（塑料，封闭盖）
XQN|jerrican, plastic, removable head|便携罐（塑料，活动盖）
XQP|box, wooden, natural wood, ordinary|盒（木，天然木，普通）
XQQ|box, wooden, natural wood, with sift proof walls|盒（木，天然木，防漏壁）
XQR|box, plastic, expanded|盒（塑料，发泡）
XQS|box, plastic, solid|盒（塑料，硬质）
XRD|rod|杆
XRG|ring|环
XRJ|rack, clothing hanger|架（挂衣）
XRK|rack|架
XRT|rednet|红网袋
XRZ|rods, in bundle/bunch/truss|杆（成捆）
XSB|slab|厚片
XSC|crate, shallow|板条箱（浅）
XSD|spindle|锭子
XSE|sea-chest|海员箱
XSH|sachet|小香袋
XSI|skid|滑板
XSK|case, skeleton|箱（骨架）
XSL|slipsheet|滑托板
XSM|sheetmetal|金属板
XSO|spool|线轴
XSP|sheet, plastic wrapping|张（塑料膜）
XSS|case, steel|箱（钢）
XST|sheet|张
XSU|suitcase|手提箱
XSV|envelope, steel|信封（钢）
XSW|shrinkwrapped|热缩包装
XSX|set|套
XSY|sleeve|套筒
XSZ|sheets, in bundle/bunch/truss|张（成捆）
XT1|tablet|片
XTB|tub|盆桶
XTC|tea-chest|茶叶箱
XTD|tube, collapsible|管（可折叠）
XTE|tyre|轮胎
XTG|tank container, generic|罐式集装箱（通用）
XTI|tierce|中桶
XTK|tank, rectangular|罐（方形）
XTL|tub, with lid|盆桶（带盖）
XTO|tun|大酒桶
XTR|trunk|大衣箱
XTS|truss|束
XTT|bag, tote|袋（手提）
XTV|tube, with nozzle|管（带喷嘴）
XTW|pallet, triwall|托盘（三层瓦楞）
XTY|tank, cylindrical|罐（圆柱形）
XTZ|tubes, in bundle/bunch/truss|管（成捆）
XUC|uncaged|无笼
XUN|unit|单位
XVA|vat|大缸
XVG|bulk, gas (at 1031 mbar and 15°C)|散装（气体，1031 毫巴、15 ℃）
XVI|vial|小瓶
XVK|vanpack|厢式包装
XVL|bulk, liquid|散装（液体）
XVO|bulk, solid, large particles (“nodules”)|散装（硬质，大颗粒）
XVP|vacuum-packed|真空包装
XVQ|bulk, liquefied gas (at abnormal temperature/pressure)|散装（液化气体）
XVN|vehicle|车辆
XVR|bulk, solid, granular particles (“grains”)|散装（硬质，颗粒）
XVS|bulk, scrap metal|散装（废金属）
XVY|bulk, solid, fine particles (“powders”)|散装（硬质，粉末）
XWA|intermediate bulk container|中型散货箱
XWB|wickerbottle|柳条瓶
XWC|intermediate bulk container, steel|中型散货箱（钢）
XWD|intermediate bulk container, aluminium|中型散货箱（铝）
XWF|intermediate bulk container, metal|中型散货箱（金属）
XWG|intermediate bulk container, steel, pressurised > 10 kpa|中型散货箱（钢，压力大于 10 千帕）
XWH|intermediate bulk container, aluminium, pressurised > 10 kpa|中型散货箱（铝，压力大于 10 千帕）
XWJ|intermediate bulk container, metal, pressure 10 kpa|中型散货箱（金属，压力 10 千帕）
XWK|intermediate bulk container, steel, liquid|中型散货箱（钢，液体）
XWL|intermediate bulk container, aluminium, liquid|中型散货箱（铝，液体）
XWM|intermediate bulk container, metal, liquid|中型散货箱（金属，液体）
XWN|intermediate bulk container, woven plastic, without coat/liner|中型散货箱（塑料编织，无涂层和内衬）
XWP|intermediate bulk container, woven plastic, coated|中型散货箱（塑料编织，有涂层）
XWQ|intermediate bulk container, woven plastic, with liner|中型散货箱（塑料编织，有内衬）
XWR|intermediate bulk container, woven plastic, coated and liner|中型散货箱（塑料编织，有涂层和内衬）
XWS|intermediate bulk container, plastic film|中型散货箱（塑料薄膜）
XWT|intermediate bulk container, textile with out coat/liner|中型散货箱（纺织品，无涂层和内衬）
XWU|intermediate bulk container, natural wood, with inner liner|中型散货箱（天然木，有内衬）
XWV|intermediate bulk container, textile, coated|中型散货箱（纺织品，有涂层）
XWW|intermediate bulk container, textile, with liner|中型散货箱（纺织品，有内衬）
XWX|intermediate bulk container, textile, coated and liner|中型散货箱（纺织品，有涂层和内衬）
XWY|intermediate bulk container, plywood, with inner liner|中型散货箱（胶合板，有内衬）
XWZ|intermediate bulk container, reconstituted wood, with inner liner|中型散货箱（再生木，有内衬）
XXA|bag, woven plastic, without inner coat/liner|袋（塑料编织，无内涂层和内衬）
XXB|bag, woven plastic, sift proof|袋（塑料编织，防筛漏）
XXC|bag, woven plastic, water resistant|袋（塑料编织，防水）
XXD|bag, plastics film|袋（塑料薄膜）
XXF|bag, textile, without inner coat/liner|袋（纺织品，无内涂层和内衬）
XXG|bag, textile, sift proof|袋（纺织品，防筛漏）
XXH|bag, textile, water resistant|袋（纺织品，防水）
XXJ|bag, paper, multi-wall|袋（纸，多层）
XXK|bag, paper, multi-wall, water resistant|袋（纸，多层，防水）
XYA|composite packaging, plastic receptacle in steel drum|复合包装（钢桶内塑料容器）
XYB|composite packaging, plastic receptacle in steel crate box|复合包装（钢板条箱内塑料容器）
XYC|composite packaging, plastic receptacle in aluminium drum|复合包装（铝桶内塑料容器）
XYD|composite packaging, plastic receptacle in aluminium crate|复合包装（铝板条箱内塑料容器）
XYF|composite packaging, plastic receptacle in wooden box|复合包装（木箱内塑料容器）
XYG|composite packaging, plastic receptacle in plywood drum|复合包装（胶合板桶内塑料容器）
XYH|composite packaging, plastic receptacle in plywood box|复合包装（胶合板箱内塑料容器）
XYJ|composite packaging, plastic receptacle in fibre drum|复合包装（纤维桶内塑料容器）
XYK|composite packaging, plastic receptacle in fibreboard box|复合包装（纤维板箱内塑料容器）
XYL|composite packaging, plastic receptacle in plastic drum|复合包装（塑料桶内塑料容器）
XYM|composite packaging, plastic receptacle in solid plastic box|复合包装（硬塑料箱内塑料容器）
XYN|composite packaging, glass receptacle in steel drum|复合包装（钢桶内玻璃容器）
XYP|composite packaging, glass receptacle in steel crate box|复合包装（钢板条箱内玻璃容器）
XYQ|composite packaging, glass receptacle in aluminium drum|复合包装（铝桶内玻璃容器）
XYR|composite packaging, glass receptacle in aluminium crate|复合包装（铝板条箱内玻璃容器）
XYS|composite packaging, glass receptacle in wooden box|复合包装（木箱内玻璃容器）
XYT|composite packaging, glass receptacle in plywood drum|复合包装（胶合板桶内玻璃容器）
XYV|composite packaging, glass receptacle in wickerwork hamper|复合包装（柳条篮内玻璃容器）
XYW|composite packaging, glass receptacle in fibre drum|复合包装（纤维桶内玻璃容器）
XYX|composite packaging, glass receptacle in fibreboard box|复合包装（纤维板箱内玻璃容器）
XYY|composite packaging, glass receptacle in expandable plastic pack|复合包装（发泡塑料包装内玻璃容器）
XYZ|composite packaging, glass receptacle in solid plastic pack|复合包装（硬塑料包装内玻璃容器）
XZA|intermediate bulk container, paper, multi-wall|中型散货箱（纸，多层）
XZB|bag, large|袋（大）
XZC|intermediate bulk container, paper, multi-wall, water resistant|中型散货箱（纸，多层，防水）
XZD|intermediate bulk container, rigid plastic, with structural equipment, solids|中型散货箱（硬塑料，带结构装置，固体）
XZF|intermediate bulk container, rigid plastic, freestanding, solids|中型散货箱（硬塑料，独立式，固体）
XZG|intermediate bulk container, rigid plastic, with structural equipment, pressurised|中型散货箱（硬塑料，带结构装置，加压）
XZH|intermediate bulk container, rigid plastic, freestanding, pressurised|中型散货箱（硬塑料，独立式，加压）
XZJ|intermediate bulk container, rigid plastic, with structural equipment, liquids|中型散货箱（硬塑料，带结构装置，液体）
XZK|intermediate bulk container, rigid plastic, freestanding, liquids|中型散货箱（硬塑料，独立式，液体）
XZL|intermediate bulk container, composite, rigid plastic, solids|中型散货箱（复合，硬塑料，固体）
XZM|intermediate bulk container, composite, flexible plastic, solids|中型散货箱（复合，柔性塑料，固体）
XZN|intermediate bulk container, composite, rigid plastic, pressurised|中型散货箱（复合，硬塑料，加压）
XZP|intermediate bulk container, composite, flexible plastic, pressurised|中型散货箱（复合，柔性塑料，加压）
XZQ|intermediate bulk container, composite, rigid plastic, liquids|中型散货箱（复合，硬塑料，液体）
XZR|intermediate bulk container, composite, flexible plastic, liquids|中型散货箱（复合，柔性塑料，液体）
XZS|intermediate bulk container, composite|中型散货箱（复合）
XZT|intermediate bulk container, fibreboard|中型散货箱（纤维板）
XZU|intermediate bulk container, flexible|中型散货箱（柔性）
XZV|intermediate bulk container, metal, other than steel|中型散货箱（金属，非钢）
XZW|intermediate bulk container, natural wood|中型散货箱（天然木）
XZX|intermediate bulk container, plywood|中型散货箱（胶合板）
XZY|intermediate bulk container, reconstituted wood|中型散货箱（再生木）
XZZ|mutually defined|双方约定
`;
