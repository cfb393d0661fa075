/**
 * Main sea ports, airports and inland terminals of world trade: UN/LOCODE, English and Chinese name, latitude and longitude in
 * degrees (WGS 84, the port or town to about a hundredth), IANA time zone, what goods arrive by (s sea, a air, r rail).
 * UN/LOCODEs: UNECE Recommendation 16. Positions and zones are common geographical knowledge.
 */
export const PLACE_FACTS = `
CNSHA|Shanghai|上海|31.23|121.47|Asia/Shanghai|sar
CNPVG|Shanghai Pudong Airport|上海浦东机场|31.14|121.81|Asia/Shanghai|a
CNYSA|Yangshan|洋山|30.63|122.06|Asia/Shanghai|s
CNNGB|Ningbo|宁波|29.87|121.55|Asia/Shanghai|sr
CNZOS|Zhoushan|舟山|30.00|122.10|Asia/Shanghai|s
CNSZX|Shenzhen|深圳|22.54|114.06|Asia/Shanghai|sar
CNYTN|Yantian|盐田|22.58|114.27|Asia/Shanghai|s
CNSHK|Shekou|蛇口|22.48|113.91|Asia/Shanghai|s
CNCAN|Guangzhou|广州|23.11|113.28|Asia/Shanghai|sar
CNNSA|Nansha|南沙|22.75|113.60|Asia/Shanghai|s
CNTAO|Qingdao|青岛|36.07|120.32|Asia/Shanghai|sar
CNTSN|Tianjin|天津|39.12|117.19|Asia/Shanghai|ar
CNTXG|Tianjin Xingang|天津新港|38.98|117.73|Asia/Shanghai|s
CNDLC|Dalian|大连|38.92|121.65|Asia/Shanghai|sar
CNXMN|Xiamen|厦门|24.45|118.08|Asia/Shanghai|sar
CNFOC|Fuzhou|福州|26.06|119.31|Asia/Shanghai|sar
CNLYG|Lianyungang|连云港|34.74|119.44|Asia/Shanghai|sr
CNNKG|Nanjing|南京|32.05|118.77|Asia/Shanghai|sar
CNZJG|Zhangjiagang|张家港|31.96|120.40|Asia/Shanghai|s
CNWNZ|Wenzhou|温州|28.02|120.65|Asia/Shanghai|sa
CNSWA|Shantou|汕头|23.36|116.68|Asia/Shanghai|sa
CNZUH|Zhuhai|珠海|22.28|113.57|Asia/Shanghai|sa
CNQZJ|Quanzhou|泉州|24.90|118.59|Asia/Shanghai|s
CNYNT|Yantai|烟台|37.54|121.39|Asia/Shanghai|sa
CNRZH|Rizhao|日照|35.39|119.55|Asia/Shanghai|s
CNPEK|Beijing Capital Airport|北京首都机场|40.08|116.58|Asia/Shanghai|a
CNHGH|Hangzhou|杭州|30.27|120.16|Asia/Shanghai|ar
CNYIW|Yiwu|义乌|29.31|120.08|Asia/Shanghai|ar
CNCTU|Chengdu|成都|30.67|104.07|Asia/Shanghai|ar
CNCKG|Chongqing|重庆|29.56|106.55|Asia/Shanghai|sar
CNWUH|Wuhan|武汉|30.59|114.30|Asia/Shanghai|sar
CNJDZ|Jingdezhen|景德镇|29.27|117.18|Asia/Shanghai|ar
CNXIY|Xi'an|西安|34.27|108.95|Asia/Shanghai|ar
CNCGO|Zhengzhou|郑州|34.75|113.63|Asia/Shanghai|ar
CNURC|Urumqi|乌鲁木齐|43.83|87.62|Asia/Shanghai|ar
CNKMG|Kunming|昆明|25.04|102.71|Asia/Shanghai|ar
HKHKG|Hong Kong|香港|22.32|114.17|Asia/Hong_Kong|sa
MOMFM|Macao|澳门|22.20|113.55|Asia/Macau|sa
TWKHH|Kaohsiung|高雄|22.61|120.28|Asia/Taipei|sa
TWKEL|Keelung|基隆|25.13|121.74|Asia/Taipei|s
TWTPE|Taipei|台北|25.04|121.53|Asia/Taipei|sa
JPTYO|Tokyo|东京|35.65|139.77|Asia/Tokyo|s
JPNRT|Tokyo Narita Airport|东京成田机场|35.76|140.39|Asia/Tokyo|a
JPYOK|Yokohama|横滨|35.45|139.65|Asia/Tokyo|s
JPOSA|Osaka|大阪|34.65|135.43|Asia/Tokyo|s
JPUKB|Kobe|神户|34.68|135.20|Asia/Tokyo|s
JPNGO|Nagoya|名古屋|35.08|136.88|Asia/Tokyo|sa
JPHKT|Hakata|博多|33.61|130.40|Asia/Tokyo|s
KRPUS|Busan|釜山|35.10|129.04|Asia/Seoul|s
KRINC|Incheon|仁川|37.46|126.62|Asia/Seoul|s
KRICN|Seoul Incheon Airport|首尔仁川机场|37.46|126.44|Asia/Seoul|a
KRKAN|Gwangyang|光阳|34.92|127.70|Asia/Seoul|s
VNSGN|Ho Chi Minh City|胡志明市|10.77|106.70|Asia/Ho_Chi_Minh|sa
VNHPH|Haiphong|海防|20.86|106.68|Asia/Ho_Chi_Minh|sa
VNCLI|Cat Lai|吉莱|10.76|106.79|Asia/Ho_Chi_Minh|s
VNHAN|Hanoi|河内|21.03|105.85|Asia/Ho_Chi_Minh|ar
THBKK|Bangkok|曼谷|13.75|100.52|Asia/Bangkok|sa
THLCH|Laem Chabang|林查班|13.08|100.88|Asia/Bangkok|s
SGSIN|Singapore|新加坡|1.29|103.85|Asia/Singapore|sa
MYPKG|Port Klang|巴生港|3.00|101.40|Asia/Kuala_Lumpur|s
MYTPP|Tanjung Pelepas|丹戎帕拉帕斯|1.36|103.55|Asia/Kuala_Lumpur|s
MYPEN|Penang|槟城|5.41|100.33|Asia/Kuala_Lumpur|sa
MYKUL|Kuala Lumpur|吉隆坡|3.14|101.69|Asia/Kuala_Lumpur|a
IDJKT|Jakarta|雅加达|-6.10|106.88|Asia/Jakarta|sa
IDSUB|Surabaya|泗水|-7.21|112.73|Asia/Jakarta|sa
PHMNL|Manila|马尼拉|14.59|120.97|Asia/Manila|sa
PHCEB|Cebu|宿务|10.30|123.90|Asia/Manila|sa
KHKOS|Sihanoukville|西哈努克港|10.64|103.51|Asia/Phnom_Penh|s
MMRGN|Yangon|仰光|16.77|96.17|Asia/Yangon|sa
BDCGP|Chittagong|吉大港|22.32|91.80|Asia/Dhaka|s
BDDAC|Dhaka|达卡|23.71|90.41|Asia/Dhaka|a
LKCMB|Colombo|科伦坡|6.95|79.85|Asia/Colombo|sa
INNSA|Nhava Sheva (Jawaharlal Nehru)|那瓦舍瓦|18.95|72.95|Asia/Kolkata|s
INBOM|Mumbai|孟买|18.95|72.84|Asia/Kolkata|sa
INMUN|Mundra|蒙德拉|22.74|69.71|Asia/Kolkata|s
INMAA|Chennai|金奈|13.09|80.29|Asia/Kolkata|sa
INCCU|Kolkata|加尔各答|22.55|88.33|Asia/Kolkata|sa
INDEL|Delhi|德里|28.61|77.21|Asia/Kolkata|ar
PKKHI|Karachi|卡拉奇|24.85|66.99|Asia/Karachi|sa
PKBQM|Port Qasim|卡西姆港|24.77|67.33|Asia/Karachi|s
AEJEA|Jebel Ali|杰贝阿里|25.00|55.05|Asia/Dubai|s
AEDXB|Dubai|迪拜|25.27|55.29|Asia/Dubai|sa
AEAUH|Abu Dhabi|阿布扎比|24.52|54.38|Asia/Dubai|sa
SAJED|Jeddah|吉达|21.48|39.17|Asia/Riyadh|sa
SADMM|Dammam|达曼|26.50|50.20|Asia/Riyadh|sa
BHBAH|Bahrain|巴林|26.20|50.58|Asia/Bahrain|sa
KWKWI|Kuwait|科威特|29.37|47.98|Asia/Kuwait|sa
OMSLL|Salalah|塞拉莱|16.95|54.00|Asia/Muscat|s
IRBND|Bandar Abbas|阿巴斯港|27.14|56.21|Asia/Tehran|s
IQUQR|Umm Qasr|乌姆盖斯尔|30.03|47.94|Asia/Baghdad|s
ILASH|Ashdod|阿什杜德|31.83|34.64|Asia/Jerusalem|s
ILHFA|Haifa|海法|32.82|35.00|Asia/Jerusalem|s
LBBEY|Beirut|贝鲁特|33.90|35.52|Asia/Beirut|sa
JOAQJ|Aqaba|亚喀巴|29.52|35.00|Asia/Amman|s
CYLMS|Limassol|利马索尔|34.65|33.02|Asia/Nicosia|s
TRIST|Istanbul|伊斯坦布尔|41.01|28.95|Europe/Istanbul|sa
TRMER|Mersin|梅尔辛|36.80|34.64|Europe/Istanbul|s
TRIZM|Izmir|伊兹密尔|38.44|27.14|Europe/Istanbul|sa
KZALA|Almaty|阿拉木图|43.25|76.92|Asia/Almaty|ar
UZTAS|Tashkent|塔什干|41.30|69.25|Asia/Tashkent|ar
MNULN|Ulaanbaatar|乌兰巴托|47.92|106.92|Asia/Ulaanbaatar|ar
RUVVO|Vladivostok|符拉迪沃斯托克|43.11|131.88|Asia/Vladivostok|sar
RULED|Saint Petersburg|圣彼得堡|59.93|30.30|Europe/Moscow|sar
RUMOW|Moscow|莫斯科|55.75|37.62|Europe/Moscow|ar
GBFXT|Felixstowe|费利克斯托|51.96|1.31|Europe/London|s
GBSOU|Southampton|南安普敦|50.90|-1.42|Europe/London|s
GBLGP|London Gateway|伦敦门户港|51.50|0.48|Europe/London|s
GBLON|London|伦敦|51.50|0.05|Europe/London|s
GBLHR|London Heathrow Airport|伦敦希思罗机场|51.47|-0.46|Europe/London|a
GBTIL|Tilbury|蒂尔伯里|51.46|0.35|Europe/London|s
GBLIV|Liverpool|利物浦|53.44|-3.01|Europe/London|s
GBIMM|Immingham|伊明厄姆|53.63|-0.19|Europe/London|s
GBDVR|Dover|多佛|51.12|1.32|Europe/London|s
GBBEL|Belfast|贝尔法斯特|54.62|-5.90|Europe/London|sa
GBGRG|Grangemouth|格兰杰茅斯|56.03|-3.70|Europe/London|s
GBMNC|Manchester|曼彻斯特|53.48|-2.24|Europe/London|a
JESTH|Saint Helier|圣赫利尔|49.18|-2.12|Europe/Jersey|s
GGSPT|Saint Peter Port|圣彼得港|49.46|-2.53|Europe/Guernsey|s
IEDUB|Dublin|都柏林|53.35|-6.20|Europe/Dublin|sa
IEORK|Cork|科克|51.85|-8.30|Europe/Dublin|sa
NLRTM|Rotterdam|鹿特丹|51.92|4.48|Europe/Amsterdam|sr
NLAMS|Amsterdam|阿姆斯特丹|52.38|4.90|Europe/Amsterdam|sa
BEANR|Antwerp|安特卫普|51.26|4.38|Europe/Brussels|sr
BEZEE|Zeebrugge|泽布吕赫|51.33|3.20|Europe/Brussels|s
BEBRU|Brussels|布鲁塞尔|50.85|4.35|Europe/Brussels|a
BELGG|Liège|列日|50.64|5.45|Europe/Brussels|a
LULUX|Luxembourg|卢森堡|49.61|6.13|Europe/Luxembourg|a
DEHAM|Hamburg|汉堡|53.54|9.98|Europe/Berlin|sr
DEBRV|Bremerhaven|不来梅港|53.56|8.55|Europe/Berlin|s
DEWVN|Wilhelmshaven|威廉港|53.58|8.13|Europe/Berlin|s
DEFRA|Frankfurt am Main|法兰克福|50.11|8.68|Europe/Berlin|a
DEMUC|Munich|慕尼黑|48.14|11.57|Europe/Berlin|a
DEDUI|Duisburg|杜伊斯堡|51.44|6.74|Europe/Berlin|r
FRLEH|Le Havre|勒阿弗尔|49.48|0.12|Europe/Paris|s
FRFOS|Fos-sur-Mer|滨海福斯|43.42|4.90|Europe/Paris|s
FRMRS|Marseille|马赛|43.32|5.36|Europe/Paris|sa
FRDKK|Dunkirk|敦刻尔克|51.04|2.38|Europe/Paris|s
FRCDG|Paris Charles de Gaulle Airport|巴黎戴高乐机场|49.01|2.55|Europe/Paris|a
FRPAR|Paris|巴黎|48.86|2.35|Europe/Paris|ar
ESVLC|Valencia|瓦伦西亚|39.44|-0.32|Europe/Madrid|s
ESBCN|Barcelona|巴塞罗那|41.35|2.16|Europe/Madrid|sa
ESALG|Algeciras|阿尔赫西拉斯|36.13|-5.44|Europe/Madrid|s
ESBIO|Bilbao|毕尔巴鄂|43.34|-3.04|Europe/Madrid|s
ESMAD|Madrid|马德里|40.42|-3.70|Europe/Madrid|ar
PTLIS|Lisbon|里斯本|38.71|-9.14|Europe/Lisbon|sa
PTSIE|Sines|锡尼什|37.95|-8.87|Europe/Lisbon|s
PTLEI|Leixões|莱雄伊什|41.19|-8.70|Europe/Lisbon|s
ITGOA|Genoa|热那亚|44.41|8.92|Europe/Rome|s
ITSPE|La Spezia|拉斯佩齐亚|44.10|9.83|Europe/Rome|s
ITGIT|Gioia Tauro|焦亚陶罗|38.44|15.90|Europe/Rome|s
ITNAP|Naples|那不勒斯|40.84|14.27|Europe/Rome|s
ITTRS|Trieste|的里雅斯特|45.65|13.76|Europe/Rome|s
ITMIL|Milan|米兰|45.46|9.19|Europe/Rome|a
MTMLA|Malta|马耳他|35.90|14.51|Europe/Malta|sa
MTMAR|Marsaxlokk|马尔萨什洛克|35.84|14.54|Europe/Malta|s
GRPIR|Piraeus|比雷埃夫斯|37.94|23.64|Europe/Athens|s
GRATH|Athens|雅典|37.98|23.73|Europe/Athens|a
GRSKG|Thessaloniki|塞萨洛尼基|40.63|22.93|Europe/Athens|s
SIKOP|Koper|科佩尔|45.55|13.73|Europe/Ljubljana|s
HRRJK|Rijeka|里耶卡|45.33|14.43|Europe/Zagreb|s
ROCND|Constanța|康斯坦察|44.17|28.65|Europe/Bucharest|s
BGVAR|Varna|瓦尔纳|43.20|27.92|Europe/Sofia|s
UAODS|Odesa|敖德萨|46.49|30.74|Europe/Kyiv|s
CHBSL|Basel|巴塞尔|47.56|7.59|Europe/Zurich|sar
CHZRH|Zurich|苏黎世|47.37|8.54|Europe/Zurich|a
ATVIE|Vienna|维也纳|48.21|16.37|Europe/Vienna|sar
CZPRG|Prague|布拉格|50.09|14.42|Europe/Prague|ar
HUBUD|Budapest|布达佩斯|47.50|19.05|Europe/Budapest|ar
PLGDN|Gdańsk|格但斯克|54.36|18.66|Europe/Warsaw|s
PLGDY|Gdynia|格丁尼亚|54.53|18.54|Europe/Warsaw|s
PLWAW|Warsaw|华沙|52.23|21.01|Europe/Warsaw|ar
LTKLJ|Klaipėda|克莱佩达|55.69|21.13|Europe/Vilnius|s
LVRIX|Riga|里加|57.00|24.10|Europe/Riga|sa
EETLL|Tallinn|塔林|59.44|24.76|Europe/Tallinn|sa
FIHEL|Helsinki|赫尔辛基|60.17|24.95|Europe/Helsinki|sa
FIKTK|Kotka|科特卡|60.46|26.94|Europe/Helsinki|s
SEGOT|Gothenburg|哥德堡|57.70|11.93|Europe/Stockholm|s
SESTO|Stockholm|斯德哥尔摩|59.33|18.07|Europe/Stockholm|sa
DKAAR|Aarhus|奥胡斯|56.15|10.22|Europe/Copenhagen|s
DKCPH|Copenhagen|哥本哈根|55.69|12.60|Europe/Copenhagen|sa
NOOSL|Oslo|奥斯陆|59.90|10.74|Europe/Oslo|sa
NOBGO|Bergen|卑尔根|60.40|5.32|Europe/Oslo|sa
ISREY|Reykjavik|雷克雅未克|64.15|-21.93|Atlantic/Reykjavik|s
USLAX|Los Angeles|洛杉矶|33.74|-118.26|America/Los_Angeles|sa
USLGB|Long Beach|长滩|33.75|-118.21|America/Los_Angeles|s
USOAK|Oakland|奥克兰（加州）|37.80|-122.30|America/Los_Angeles|s
USSEA|Seattle|西雅图|47.59|-122.34|America/Los_Angeles|sa
USTIW|Tacoma|塔科马|47.27|-122.41|America/Los_Angeles|s
USNYC|New York|纽约|40.69|-74.02|America/New_York|s
USJFK|New York Kennedy Airport|纽约肯尼迪机场|40.64|-73.78|America/New_York|a
USEWR|Newark|纽瓦克|40.69|-74.15|America/New_York|sa
USBAL|Baltimore|巴尔的摩|39.26|-76.57|America/New_York|s
USBOS|Boston|波士顿|42.35|-71.04|America/New_York|sa
USORF|Norfolk|诺福克|36.92|-76.32|America/New_York|s
USCHS|Charleston|查尔斯顿|32.79|-79.93|America/New_York|s
USSAV|Savannah|萨凡纳|32.08|-81.09|America/New_York|s
USMIA|Miami|迈阿密|25.77|-80.18|America/New_York|sa
USHOU|Houston|休斯敦|29.74|-95.27|America/Chicago|s
USMSY|New Orleans|新奥尔良|29.93|-90.06|America/Chicago|s
USCHI|Chicago|芝加哥|41.88|-87.63|America/Chicago|ar
USMEM|Memphis|孟菲斯|35.15|-90.05|America/Chicago|a
USDFW|Dallas-Fort Worth Airport|达拉斯-沃思堡机场|32.90|-97.04|America/Chicago|a
USANC|Anchorage|安克雷奇|61.22|-149.90|America/Anchorage|sa
USHNL|Honolulu|檀香山|21.31|-157.87|Pacific/Honolulu|sa
CAVAN|Vancouver|温哥华|49.29|-123.11|America/Vancouver|s
CAPRR|Prince Rupert|鲁珀特王子港|54.31|-130.33|America/Vancouver|s
CAMTR|Montreal|蒙特利尔|45.51|-73.55|America/Toronto|s
CAHAL|Halifax|哈利法克斯|44.65|-63.57|America/Halifax|s
CATOR|Toronto|多伦多|43.65|-79.38|America/Toronto|sar
MXZLO|Manzanillo|曼萨尼约|19.06|-104.31|America/Mexico_City|s
MXLZC|Lázaro Cárdenas|拉萨罗卡德纳斯|17.95|-102.17|America/Mexico_City|s
MXVER|Veracruz|韦拉克鲁斯|19.20|-96.13|America/Mexico_City|s
MXMEX|Mexico City|墨西哥城|19.43|-99.13|America/Mexico_City|a
PABLB|Balboa|巴尔博亚|8.95|-79.57|America/Panama|s
PAONX|Colón|科隆|9.36|-79.90|America/Panama|s
PAPTY|Panama City|巴拿马城|8.98|-79.52|America/Panama|a
COCTG|Cartagena|卡塔赫纳|10.40|-75.53|America/Bogota|s
COBUN|Buenaventura|布埃纳文图拉|3.89|-77.07|America/Bogota|s
ECGYE|Guayaquil|瓜亚基尔|-2.28|-79.91|America/Guayaquil|s
PECLL|Callao|卡亚俄|-12.05|-77.14|America/Lima|s
PECHY|Chancay|钱凯|-11.59|-77.27|America/Lima|s
CLSAI|San Antonio|圣安东尼奥|-33.59|-71.61|America/Santiago|s
CLVAP|Valparaíso|瓦尔帕莱索|-33.04|-71.62|America/Santiago|s
ARBUE|Buenos Aires|布宜诺斯艾利斯|-34.58|-58.37|America/Argentina/Buenos_Aires|sa
UYMVD|Montevideo|蒙得维的亚|-34.90|-56.21|America/Montevideo|s
BRSSZ|Santos|桑托斯|-23.95|-46.31|America/Sao_Paulo|s
BRRIO|Rio de Janeiro|里约热内卢|-22.89|-43.20|America/Sao_Paulo|s
BRPNG|Paranaguá|巴拉那瓜|-25.50|-48.51|America/Sao_Paulo|s
BRITJ|Itajaí|伊塔雅伊|-26.90|-48.66|America/Sao_Paulo|s
BRGRU|São Paulo Guarulhos Airport|圣保罗瓜鲁柳斯机场|-23.43|-46.47|America/Sao_Paulo|a
DOCAU|Caucedo|考塞多|18.42|-69.62|America/Santo_Domingo|s
JMKIN|Kingston|金斯敦|17.97|-76.80|America/Jamaica|s
EGPSD|Port Said|塞得港|31.26|32.30|Africa/Cairo|s
EGALY|Alexandria|亚历山大|31.19|29.88|Africa/Cairo|s
EGSUZ|Suez|苏伊士|29.97|32.55|Africa/Cairo|s
MAPTM|Tanger Med|丹吉尔地中海港|35.88|-5.50|Africa/Casablanca|s
MACAS|Casablanca|卡萨布兰卡|33.60|-7.61|Africa/Casablanca|s
DZALG|Algiers|阿尔及尔|36.77|3.06|Africa/Algiers|s
TNTUN|Tunis|突尼斯|36.80|10.18|Africa/Tunis|s
SNDKR|Dakar|达喀尔|14.68|-17.43|Africa/Dakar|s
CIABJ|Abidjan|阿比让|5.30|-4.02|Africa/Abidjan|s
GHTEM|Tema|特马|5.64|0.01|Africa/Accra|s
TGLFW|Lomé|洛美|6.13|1.28|Africa/Lome|s
NGLOS|Lagos|拉各斯|6.44|3.39|Africa/Lagos|sa
NGAPP|Apapa|阿帕帕|6.45|3.36|Africa/Lagos|s
CMDLA|Douala|杜阿拉|4.05|9.69|Africa/Douala|s
AOLAD|Luanda|罗安达|-8.80|13.24|Africa/Luanda|s
ZADUR|Durban|德班|-29.87|31.03|Africa/Johannesburg|s
ZACPT|Cape Town|开普敦|-33.91|18.43|Africa/Johannesburg|sa
ZAJNB|Johannesburg|约翰内斯堡|-26.20|28.04|Africa/Johannesburg|a
MZBEW|Beira|贝拉|-19.82|34.84|Africa/Maputo|s
TZDAR|Dar es Salaam|达累斯萨拉姆|-6.83|39.29|Africa/Dar_es_Salaam|s
KEMBA|Mombasa|蒙巴萨|-4.05|39.66|Africa/Nairobi|s
KENBO|Nairobi|内罗毕|-1.29|36.82|Africa/Nairobi|ar
DJJIB|Djibouti|吉布提|11.60|43.14|Africa/Djibouti|s
ETADD|Addis Ababa|亚的斯亚贝巴|9.02|38.75|Africa/Addis_Ababa|ar
MUPLU|Port Louis|路易港|-20.15|57.49|Indian/Mauritius|s
AUSYD|Sydney|悉尼|-33.86|151.20|Australia/Sydney|sa
AUMEL|Melbourne|墨尔本|-37.82|144.93|Australia/Melbourne|sa
AUBNE|Brisbane|布里斯班|-27.38|153.17|Australia/Brisbane|sa
AUFRE|Fremantle|弗里曼特尔|-32.05|115.74|Australia/Perth|s
AUADL|Adelaide|阿德莱德|-34.80|138.50|Australia/Adelaide|s
NZAKL|Auckland|奥克兰|-36.84|174.77|Pacific/Auckland|sa
NZTRG|Tauranga|陶朗阿|-37.66|176.18|Pacific/Auckland|s
NZLYT|Lyttelton|利特尔顿|-43.61|172.72|Pacific/Auckland|s
`;
