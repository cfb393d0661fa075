/**
 * How real order files write units, and the code meant. Compared in lower case without a final full stop.
 * What has several readings stands in `AMBIGUOUS_UNITS`: it is asked about, not guessed.
 */
export const UNIT_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    H87: 'pc pcs pces piece pieces 件 只 支 枚 台 个 個',
    C62: 'unit units 1 单位',
    PR: 'pair pairs prs 双 对',
    DZN: 'doz dozen dozens dz 打',
    SET: 'sets 套 组',
    MIL: 'thousand',
    CEN: 'hundred',
    KGM: 'kg kgs kilo kilos kilogram kilograms kilogramme 公斤 千克',
    GRM: 'g gm gms gram grams gramme 克',
    MGM: 'mg milligram milligrams 毫克',
    TNE: 'ton(metric) tonne tonnes 吨 公吨',
    LBR: 'lb lbs pound pounds 磅',
    ONZ: 'oz ounce ounces 盎司',
    CTM: 'carat carats 克拉',
    MTR: 'm mtr mtrs metre metres meter meters 米',
    CMT: 'cm centimetre centimetres centimeter centimeters 厘米',
    MMT: 'mm millimetre millimetres millimeter millimeters 毫米',
    KMT: 'km kilometre kilometres kilometer kilometers 公里 千米',
    INH: 'inch inches 英寸',
    FOT: 'ft foot feet 英尺',
    YRD: 'yd yds yard yards 码',
    MTK: 'm2 m² sqm 平方米 平米',
    FTK: 'ft2 ft² sqft 平方英尺',
    MTQ: 'm3 m³ cbm 立方米 立方',
    FTQ: 'ft3 ft³ cuft 立方英尺',
    LTR: 'l lt ltr litre litres liter liters 升',
    MLT: 'ml millilitre millilitres milliliter milliliters 毫升',
    GLL: 'gal(us) usgal',
    GLI: 'gal(uk) ukgal',
    HUR: 'h hr hrs hour hours 小时',
    DAY: 'day days 天',
    KWH: 'kwh 千瓦时 度',
    CT: 'ctn ctns carton cartons 纸箱',
    BX: 'box boxes 盒',
    CS: 'case cases 箱',
    PK: 'pack packs pkt pkts 包',
    XPK: 'pkg pkgs package packages',
    BG: 'bag bags 袋',
    RO: 'roll rolls 卷',
    RL: 'reel reels',
    BO: 'bottle bottles btl 瓶',
    CA: 'can cans 罐',
    DR: 'drum drums 桶',
    BE: 'bundle bundles 捆',
    BL: 'bale bales',
    XPX: 'pallet pallets plt plts 托盘',
    ST: 'sheet sheets 张',
  }).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
);

/**
 * Words that mean different units to different writers, with the codes they may mean. `M` is the metre to some and the thousand (mille)
 * to others; a small `m` is only ever the metre. `ST` is the piece in German sheets (Stück) and the sheet in earlier revisions of
 * Recommendation 20.
 */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  ST: 'H87 ST',
  MT: 'TNE MTR',
  T: 'TNE MIL',
  C: 'CEN XCT',
  GR: 'GRM GRO',
  TON: 'TNE STN LTN',
  TONS: 'TNE STN LTN',
  CWT: 'CWA CWI',
  GAL: 'GLL GLI',
  GALLON: 'GLL GLI',
  GALLONS: 'GLL GLI',
  PINT: 'PTL PTI',
  PINTS: 'PTL PTI',
  QUART: 'QTL QTI',
  QUARTS: 'QTL QTI',
  BUSHEL: 'BUA BUI',
  BUSHELS: 'BUA BUI',
};
/** Only as written: in small letters these have one reading. */
const AMBIGUOUS_CAPITALS: Readonly<Record<string, string>> = { M: 'MTR MIL' };

/** The codes a word may mean, where they are several; none where it has one reading or is unknown. */
export function ambiguousUnit(written: string): readonly string[] {
  const own = (table: Readonly<Record<string, string>>, key: string) =>
    Object.hasOwn(table, key) ? table[key] : undefined;
  const codes = own(AMBIGUOUS_CAPITALS, written) ?? own(AMBIGUOUS, written.toUpperCase());
  return codes === undefined ? [] : codes.split(' ');
}
