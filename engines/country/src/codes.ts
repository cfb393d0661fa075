import { MEMBER_STATES } from './european-union.ts';

/** ISO 3166-1 alpha-2: the 249 officially assigned codes. */
const ASSIGNED = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
  JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
  MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
  RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
  TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

export const COUNTRY_CODES: ReadonlySet<string> = new Set(ASSIGNED.trim().split(/\s+/));

/**
 * Other names that stand in trade papers for exactly one country: short and official forms, former names, three-letter
 * and vehicle codes in use as names, names of the parts of the United Kingdom. A former state that is several countries
 * today is in `NOT_ONE`.
 */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE; Emirates; 阿联酋; 阿拉伯联合大公国',
  BO: 'Bolivia, Plurinational State of',
  BN: 'Brunei Darussalam',
  BA: 'Bosnia; Bosnia-Herzegovina; 波黑',
  CD: 'Congo, The Democratic Republic of the; DR Congo; DRC; Zaire; Zaïre; 刚果民主共和国; 刚果金; 扎伊尔',
  CF: 'CAR',
  CG: 'Congo; Republic of the Congo; 刚果; 刚果共和国; 刚果布',
  CI: 'Ivory Coast; 象牙海岸',
  CN: "People's Republic of China; P.R. China; PR China; PRC; P.R.C.; Mainland China; China (Mainland); 中华人民共和国; 中国大陆; 中国内地",
  CV: 'Cape Verde; Cabo Verde',
  CZ: 'Czech Republic; Czech Rep.; 捷克共和国',
  DE: 'Federal Republic of Germany; FRG; West Germany; East Germany; GDR; Deutschland; Allemagne; 联邦德国; 西德; 东德',
  DO: 'Dominican Rep.',
  ES: 'España; Espana; Kingdom of Spain',
  FK: 'Falkland Islands (Malvinas); Malvinas',
  FM: 'Micronesia, Federated States of',
  FR: 'French Republic; Metropolitan France',
  GB: 'UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; 联合王国; 大不列颠; 英格兰; 苏格兰; 威尔士; 北爱尔兰',
  GR: 'Hellas; Hellenic Republic',
  HK: 'Hong Kong; Hong Kong SAR; HKSAR; 香港; 中国香港; 香港特别行政区',
  HR: 'Hrvatska',
  IE: 'EIRE; Éire; Republic of Ireland; Irish Republic; 爱尔兰共和国',
  IR: 'Iran, Islamic Republic of; Persia; 波斯',
  IT: 'Italia',
  KP: "Korea, Democratic People's Republic of; DPRK; 朝鲜民主主义人民共和国; 北韩",
  KR: 'Korea, Republic of; Republic of Korea; ROK; Korea (South); S. Korea; 大韩民国; 南韩',
  LA: "Lao People's Democratic Republic; Lao PDR; 寮国",
  LK: 'Ceylon; 锡兰',
  MD: 'Moldova, Republic of; Republic of Moldova',
  MK: 'Macedonia; FYROM; 马其顿',
  MM: 'Myanmar; Burma',
  MO: 'Macao; Macau; Macao SAR; 澳门; 中国澳门; 澳门特别行政区',
  MY: 'Malaya',
  NL: 'Holland; The Netherlands; Nederland; 尼德兰',
  NZ: 'Aotearoa',
  PH: 'The Philippines',
  PS: 'Palestine; Palestine, State of; State of Palestine; 巴勒斯坦',
  RE: 'Reunion Island',
  RU: 'Russian Federation; 俄国; 俄联邦',
  SA: 'KSA; Kingdom of Saudi Arabia; 沙特; 沙乌地阿拉伯',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TH: 'Siam; 暹罗',
  TL: 'East Timor; Timor Leste',
  TR: 'Turkey; Turkiye',
  TW: 'Taiwan, Province of China; Chinese Taipei; 台湾; 臺灣; 中国台湾; 中华台北',
  TZ: 'Tanzania, United Republic of',
  US: 'USA; U.S.A.; U.S.; United States of America; America; 美利坚合众国',
  VA: 'Holy See; Vatican; Holy See (Vatican City State); 梵蒂冈; 教廷',
  VE: 'Venezuela, Bolivarian Republic of',
  VG: 'Virgin Islands, British; BVI',
  VI: 'Virgin Islands, U.S.; USVI',
  VN: 'Viet Nam; Socialist Republic of Vietnam',
  ZA: 'RSA; Republic of South Africa',
  ZW: 'Rhodesia',
};

const SOVIET_UNION = 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'.split(' ');
const YUGOSLAVIA = 'BA HR ME MK RS SI'.split(' ');

/** Names that stand for several countries: a customs declaration needs one of them, and only the writer knows which. */
export const NOT_ONE: Readonly<Record<string, readonly string[]>> = {
  'Channel Islands': ['GG', 'JE'],
  Czechoslovakia: ['CZ', 'SK'],
  Korea: ['KP', 'KR'],
  'Netherlands Antilles': ['BQ', 'CW', 'SX'],
  'Virgin Islands': ['VG', 'VI'],
  Yugoslavia: YUGOSLAVIA,
  'Serbia and Montenegro': ['ME', 'RS'],
  USSR: SOVIET_UNION,
  'Soviet Union': SOVIET_UNION,
  海峡群岛: ['GG', 'JE'],
  捷克斯洛伐克: ['CZ', 'SK'],
  南斯拉夫: YUGOSLAVIA,
  苏联: SOVIET_UNION,
  // When it was called a community, it was of twelve, then of fifteen states.
  'European Community': MEMBER_STATES,
  'European Union': MEMBER_STATES,
  EU: MEMBER_STATES,
  EEC: MEMBER_STATES,
  欧盟: MEMBER_STATES,
};
