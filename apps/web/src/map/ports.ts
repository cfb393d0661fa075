import type { Place } from '../api/wire.ts';

/** Name, Chinese name, UN/LOCODE, latitude, longitude, IANA zone of ports and airports that trade uses most. Public facts. */
const rows: readonly (readonly [string, string, string, number, number, string])[] = [
  ['Shanghai', '上海', 'CNSHA', 31.23, 121.49, 'Asia/Shanghai'],
  ['Ningbo', '宁波', 'CNNGB', 29.94, 121.84, 'Asia/Shanghai'],
  ['Shenzhen Yantian', '深圳盐田', 'CNYTN', 22.57, 114.27, 'Asia/Shanghai'],
  ['Qingdao', '青岛', 'CNTAO', 36.08, 120.32, 'Asia/Shanghai'],
  ['Tianjin Xingang', '天津新港', 'CNTXG', 38.98, 117.74, 'Asia/Shanghai'],
  ['Xiamen', '厦门', 'CNXMN', 24.45, 118.07, 'Asia/Shanghai'],
  ['Guangzhou', '广州', 'CNCAN', 23.1, 113.42, 'Asia/Shanghai'],
  ['Dalian', '大连', 'CNDLC', 38.93, 121.65, 'Asia/Shanghai'],
  ['Hong Kong', '香港', 'HKHKG', 22.33, 114.13, 'Asia/Hong_Kong'],
  ['Kaohsiung', '高雄', 'TWKHH', 22.61, 120.28, 'Asia/Taipei'],
  ['Busan', '釜山', 'KRPUS', 35.1, 129.04, 'Asia/Seoul'],
  ['Tokyo', '东京', 'JPTYO', 35.62, 139.79, 'Asia/Tokyo'],
  ['Yokohama', '横滨', 'JPYOK', 35.45, 139.66, 'Asia/Tokyo'],
  ['Singapore', '新加坡', 'SGSIN', 1.27, 103.84, 'Asia/Singapore'],
  ['Port Klang', '巴生港', 'MYPKG', 3.0, 101.38, 'Asia/Kuala_Lumpur'],
  ['Laem Chabang', '林查班', 'THLCH', 13.08, 100.89, 'Asia/Bangkok'],
  ['Ho Chi Minh City', '胡志明市', 'VNSGN', 10.77, 106.73, 'Asia/Ho_Chi_Minh'],
  ['Jakarta', '雅加达', 'IDJKT', -6.1, 106.89, 'Asia/Jakarta'],
  ['Nhava Sheva', '那瓦舍瓦', 'INNSA', 18.95, 72.95, 'Asia/Kolkata'],
  ['Colombo', '科伦坡', 'LKCMB', 6.95, 79.85, 'Asia/Colombo'],
  ['Jebel Ali', '杰贝阿里', 'AEJEA', 25.01, 55.06, 'Asia/Dubai'],
  ['Port Said', '塞得港', 'EGPSD', 31.26, 32.31, 'Africa/Cairo'],
  ['Piraeus', '比雷埃夫斯', 'GRPIR', 37.94, 23.62, 'Europe/Athens'],
  ['Genoa', '热那亚', 'ITGOA', 44.41, 8.91, 'Europe/Rome'],
  ['Valencia', '瓦伦西亚', 'ESVLC', 39.44, -0.32, 'Europe/Madrid'],
  ['Le Havre', '勒阿弗尔', 'FRLEH', 49.48, 0.12, 'Europe/Paris'],
  ['Antwerp', '安特卫普', 'BEANR', 51.27, 4.35, 'Europe/Brussels'],
  ['Rotterdam', '鹿特丹', 'NLRTM', 51.95, 4.14, 'Europe/Amsterdam'],
  ['Hamburg', '汉堡', 'DEHAM', 53.54, 9.95, 'Europe/Berlin'],
  ['Bremerhaven', '不来梅港', 'DEBRV', 53.56, 8.56, 'Europe/Berlin'],
  ['Felixstowe', '费利克斯托', 'GBFXT', 51.95, 1.31, 'Europe/London'],
  ['Southampton', '南安普敦', 'GBSOU', 50.9, -1.43, 'Europe/London'],
  ['London Gateway', '伦敦门户港', 'GBLGP', 51.5, 0.48, 'Europe/London'],
  ['Liverpool', '利物浦', 'GBLIV', 53.45, -3.02, 'Europe/London'],
  ['Gdansk', '格但斯克', 'PLGDN', 54.4, 18.67, 'Europe/Warsaw'],
  ['New York', '纽约', 'USNYC', 40.67, -74.05, 'America/New_York'],
  ['Savannah', '萨凡纳', 'USSAV', 32.13, -81.14, 'America/New_York'],
  ['Houston', '休斯敦', 'USHOU', 29.73, -95.27, 'America/Chicago'],
  ['Los Angeles', '洛杉矶', 'USLAX', 33.74, -118.26, 'America/Los_Angeles'],
  ['Long Beach', '长滩', 'USLGB', 33.75, -118.21, 'America/Los_Angeles'],
  ['Oakland', '奥克兰（美国）', 'USOAK', 37.8, -122.31, 'America/Los_Angeles'],
  ['Seattle', '西雅图', 'USSEA', 47.58, -122.35, 'America/Los_Angeles'],
  ['Vancouver', '温哥华', 'CAVAN', 49.29, -123.08, 'America/Vancouver'],
  ['Manzanillo', '曼萨尼约', 'MXZLO', 19.06, -104.3, 'America/Mexico_City'],
  ['Santos', '桑托斯', 'BRSSZ', -23.96, -46.3, 'America/Sao_Paulo'],
  ['Durban', '德班', 'ZADUR', -29.87, 31.03, 'Africa/Johannesburg'],
  ['Sydney', '悉尼', 'AUSYD', -33.97, 151.22, 'Australia/Sydney'],
  ['Melbourne', '墨尔本', 'AUMEL', -37.82, 144.92, 'Australia/Melbourne'],
  ['Auckland', '奥克兰（新西兰）', 'NZAKL', -36.84, 174.78, 'Pacific/Auckland'],
];

export interface KnownPort {
  readonly place: Place & { readonly unlocode: string };
  readonly chinese: string;
}

export const knownPorts: readonly KnownPort[] = rows.map(
  ([name, chinese, unlocode, latitude, longitude, timeZone]) => ({
    place: { name, country: unlocode.slice(0, 2), unlocode, latitude, longitude, timeZone },
    chinese,
  }),
);

/** Finds ports by a part of their name in either language or of their UN/LOCODE. */
export function findPorts(typed: string): readonly KnownPort[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return knownPorts;
  return knownPorts.filter(
    ({ place, chinese }) =>
      place.name.toLowerCase().includes(wanted) ||
      chinese.includes(wanted) ||
      place.unlocode.toLowerCase().includes(wanted),
  );
}

const byCode = new Map(knownPorts.map((port) => [port.place.unlocode, port]));

/** The name of a place in the reader's language, where it is a port we know; else as it was written. */
export function placeName(place: Place, language: 'en' | 'zh-CN'): string {
  const known = place.unlocode ? byCode.get(place.unlocode) : undefined;
  return language === 'zh-CN' && known ? known.chinese : place.name;
}
