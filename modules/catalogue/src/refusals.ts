import { defineRefusals } from '@tongshang/refusal';

type Words = Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>>;

const TYPES: Words = {
  number: { en: 'number', 'zh-CN': '数字' },
  text: { en: 'text', 'zh-CN': '文字' },
  choice: { en: 'choice', 'zh-CN': '选项' },
  boolean: { en: 'yes or no', 'zh-CN': '是否' },
};

const NEEDED: Words = {
  prices: { en: 'a price', 'zh-CN': '价格' },
  hsCode: { en: 'an HS code', 'zh-CN': '商品编码（HS）' },
  originCountry: { en: 'a country of origin', 'zh-CN': '原产国' },
  unit: { en: 'a unit', 'zh-CN': '单位' },
  choices: { en: 'choices', 'zh-CN': '选项' },
};

/** What a product or a parameter lacks, each by what it is called. */
function missingInWords(list: string) {
  const said = list.split(', ').map((code) => NEEDED[code] ?? { en: code, 'zh-CN': code });
  return { en: said.map(({ en }) => en).join(', '), 'zh-CN': said.map((one) => one['zh-CN']).join('、') };
}

export const { refuse, table } = defineRefusals(
  {
    PRODUCT_NOT_FOUND: {
      status: 404,
      en: 'There is no such product, or you may not see it.',
      'zh-CN': '该产品不存在，或您无权查看。',
    },
    PRODUCT_SKU_TAKEN: {
      status: 409,
      en: 'You already have a product with the SKU “{sku}”.',
      'zh-CN': '您已有货号为“{sku}”的产品。',
    },
    PRODUCT_GTIN_TAKEN: {
      status: 409,
      en: 'You already have a product with the GTIN {gtin}.',
      'zh-CN': '您已有 GTIN 为 {gtin} 的产品。',
    },
    PRODUCT_CHANGED_MEANWHILE: {
      status: 409,
      en: 'The product was changed meanwhile (version {current}, yours is {yours}). Read it again.',
      'zh-CN': '该产品已被修改（当前版本 {current}，您的版本 {yours}），请重新读取。',
    },
    PRODUCT_COUNTRY_UNKNOWN: {
      status: 422,
      en: '“{country}” is not an assigned ISO 3166-1 code.',
      'zh-CN': '“{country}”不是已分配的 ISO 3166-1 代码。',
    },
    IMPORT_HS_CODE_DIGITS: {
      status: 422,
      en: '“{code}” has {digits} digits, which hardly any tariff has. Is a leading zero lost ({padded})?',
      'zh-CN': '“{code}”有 {digits} 位，税则编码几乎没有这种长度。是否丢失了前导零（{padded}）？',
    },
    IMPORT_MEANINGS_UNREAD: {
      status: 400,
      en: 'What words mean is said as JSON: {known}.',
      'zh-CN': '词语的含义须以 JSON 说明：{known}。',
    },
    PRODUCT_HS_CODE_UNKNOWN: {
      status: 422,
      en: 'The Harmonized System has no chapter {chapter} (HS code {hsCode}).',
      'zh-CN': '协调制度没有第 {chapter} 章（HS 编码 {hsCode}）。',
    },
    PRODUCT_NUMBER_NOT_POSITIVE: {
      status: 422,
      en: 'The value must be greater than zero, {value:number} is not.',
      'zh-CN': '该值必须大于零，{value:number} 不符合要求。',
    },
    PRODUCT_WEIGHTS_CONTRADICT: {
      status: 422,
      en: 'The gross weight ({gross:number} kg) is below the net weight ({net:number} kg).',
      'zh-CN': '毛重（{gross:number} kg）小于净重（{net:number} kg）。',
    },
    PRODUCT_CARTON_CONTENT_MISSING: {
      status: 422,
      en: 'What a carton weighs or measures says something only with how many units it holds.',
      'zh-CN': '填写外箱的重量或尺寸，须同时填写每箱数量。',
    },
    PRODUCT_CARTON_MEASURES_INCOMPLETE: {
      status: 422,
      en: 'State length, width and height of the carton, or none of them.',
      'zh-CN': '外箱的长、宽、高须全部填写，或全部不填。',
    },
    PRODUCT_CARTON_INNER_PACKS_UNEVEN: {
      status: 422,
      en: '{pieces:number} units do not divide evenly into {packs} inner packs.',
      'zh-CN': '每箱 {pieces:number} 件无法平均装入 {packs} 个内盒。',
    },
    PRODUCT_CARTON_WEIGHTS_CONTRADICT: {
      status: 422,
      en: 'The gross weight of the carton ({gross:number} kg) is below its net weight ({net:number} kg).',
      'zh-CN': '外箱毛重（{gross:number} kg）小于外箱净重（{net:number} kg）。',
    },
    PRODUCT_CARTON_LIGHTER_THAN_GOODS: {
      status: 422,
      en: 'The carton ({carton:number} kg) weighs less than the {pieces:number} units of {each:number} kg net that it holds.',
      'zh-CN':
        '外箱重量（{carton:number} kg）小于箱内 {pieces:number} 件货物的净重（每件 {each:number} kg）。',
    },
    IMPORT_COLUMN_UNIT: {
      status: 422,
      en: 'This column is read in {expected}; it is written in “{unit}”.',
      'zh-CN': '该列按 {expected} 读取；表中的单位是“{unit}”。',
    },
    PRODUCT_VARIANT_OF_WRONG: {
      status: 422,
      en: 'A variant belongs to a main product of your own that is not a variant itself.',
      'zh-CN': '变体必须属于您自己的主产品，且该主产品本身不能是变体。',
    },
    PRODUCT_NOT_COMPLETE: {
      status: 422,
      en: 'Before it is published the product needs: {missing}.',
      'zh-CN': '发布前还需填写：{missing}。',
    },
    FAMILY_NOT_FOUND: {
      status: 404,
      en: 'There is no such product family.',
      'zh-CN': '该产品类别不存在。',
    },
    FAMILY_CODE_TAKEN: {
      status: 409,
      en: 'The code “{code}” is taken by another product family.',
      'zh-CN': '代码“{code}”已被其他产品类别使用。',
    },
    FAMILY_PARAMETER_REPEATED: {
      status: 422,
      en: 'The parameter “{code}” is defined twice.',
      'zh-CN': '参数“{code}”重复定义。',
    },
    FAMILY_PARAMETER_INCOMPLETE: {
      status: 422,
      en: 'The parameter “{code}” of type {type} needs: {missing}.',
      'zh-CN': '{type} 类型的参数“{code}”还需要：{missing}。',
    },
    FAMILY_NARROWED: {
      status: 409,
      en: 'Products may already use “{code}”: it cannot be taken out, made required or get another type or unit.',
      'zh-CN': '已有产品可能在使用“{code}”，不能删除、改为必填或更改其类型和单位。',
    },
    PARAMETERS_WITHOUT_FAMILY: {
      status: 422,
      en: 'Parameters are defined by a product family; choose one first.',
      'zh-CN': '参数由产品类别定义，请先选择产品类别。',
    },
    PARAMETER_UNKNOWN: {
      status: 422,
      en: 'The family “{family}” has no parameter “{code}”.',
      'zh-CN': '产品类别“{family}”没有参数“{code}”。',
    },
    PARAMETER_MISSING: {
      status: 422,
      en: 'The parameter “{code}” is required.',
      'zh-CN': '参数“{code}”为必填项。',
    },
    PARAMETER_TYPE: {
      status: 422,
      en: 'The parameter “{code}” is of type {type}; “{value}” is not.',
      'zh-CN': '参数“{code}”的类型为 {type}，“{value}”不符合。',
    },
    PARAMETER_CHOICE_UNKNOWN: {
      status: 422,
      en: '“{value}” is not among the choices of “{code}”: {choices}.',
      'zh-CN': '“{value}”不在“{code}”的可选值中：{choices}。',
    },
    PARAMETER_OUT_OF_RANGE: {
      status: 422,
      en: 'The parameter “{code}” lies between {minimum:number} and {maximum:number}; {value:number} does not.',
      'zh-CN': '参数“{code}”应在 {minimum:number} 与 {maximum:number} 之间，{value:number} 超出范围。',
    },
    PARAMETER_FILTER_WRONG: {
      status: 400,
      en: '“{filter}” is not a filter; write code:eq:value, code:min:number or code:max:number.',
      'zh-CN': '“{filter}”不是有效的筛选条件；应写作 code:eq:值、code:min:数字 或 code:max:数字。',
    },
    PRICE_RANGE_WITHOUT_CURRENCY: {
      status: 400,
      en: 'Prices are compared in one currency; say which.',
      'zh-CN': '价格须以同一货币比较，请指明货币。',
    },
    PRICE_NOT_POSITIVE: {
      status: 422,
      en: 'A price must be greater than zero, {value:number} is not.',
      'zh-CN': '价格必须大于零，{value:number} 不符合要求。',
    },
    PRICE_REPEATED: {
      status: 422,
      en: 'Two prices in {currency} hold from {quantity:number} on from the same day.',
      'zh-CN': '有两个 {currency} 价格从同一天起、自同一数量 {quantity:number} 起生效。',
    },
    PRICE_PERIOD_WRONG: {
      status: 422,
      en: 'The price would end ({until:day}) before it begins ({from:day}).',
      'zh-CN': '价格的终止日期（{until:day}）早于起始日期（{from:day}）。',
    },
    IMAGE_TYPE_WRONG: {
      status: 415,
      en: 'This is not a PNG, JPEG or WebP picture, whatever its name says.',
      'zh-CN': '该文件内容不是 PNG、JPEG 或 WebP 图片。',
    },
    IMAGE_SIDES_TOO_LONG: {
      status: 422,
      en: 'A side of this picture is longer than {limit:number} pixels, or the picture is too large to be unpacked.',
      'zh-CN': '该图片的边长超过 {limit:number} 像素，或图片过大无法解开。',
    },
    IMAGES_TOO_MANY: {
      status: 409,
      en: 'A product has at most {limit:number} pictures.',
      'zh-CN': '每个产品最多 {limit:number} 张图片。',
    },
    IMAGE_NOT_FOUND: {
      status: 404,
      en: 'There is no such picture, or you may not see it.',
      'zh-CN': '该图片不存在，或您无权查看。',
    },
    IMPORT_COLUMNS_UNREAD: {
      status: 400,
      en: 'What “{header}” is said to be is not understood; known are: {known}.',
      'zh-CN': '无法识别对“{header}”的说明；可用的有：{known}。',
    },
    IMPORT_CURRENCY_MISSING: {
      status: 422,
      en: 'The row states a price and no currency.',
      'zh-CN': '该行有价格但没有币种。',
    },
    IMPORT_ROW_DIFFERS: {
      status: 422,
      en: '“{found}” differs from “{first}” in row {firstRow} of the same SKU {sku}; further rows of a SKU add prices only.',
      'zh-CN':
        '“{found}”与同一货号 {sku} 第 {firstRow} 行的“{first}”不一致；同一货号的后续行只用于添加价格。',
    },
    IMPORT_FAMILY_UNKNOWN: {
      status: 422,
      en: 'There is no product family with the code “{code}”.',
      'zh-CN': '不存在代码为“{code}”的产品类别。',
    },
    IMPORT_VALUE_WRONG: {
      status: 422,
      en: '“{value}” is not allowed here; expected is {expected}.',
      'zh-CN': '此处不允许“{value}”；应为 {expected}。',
    },
  },
  { type: (code) => TYPES[code], missing: missingInWords },
);
