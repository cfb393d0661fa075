import { type ColumnSpec, matchColumns } from '@tongshang/csv';

/** What a column of a sheet of contacts says. */
export const CONTACT_COLUMNS = [
  ...(['name', 'nameEn', 'nameZh', 'country', 'kind', 'email', 'phone', 'website'] as const),
  ...(['street', 'city', 'postalCode', 'subdivision'] as const),
  ...(['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const),
  ...(['person', 'givenName', 'familyName', 'post', 'personEmail', 'personPhone', 'personLanguage'] as const),
  ...(['incoterm', 'currency', 'bankName', 'iban', 'bic', 'accountNumber', 'tags', 'note'] as const),
] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

/** What stands over the columns, in English and Chinese as address books and spreadsheets write it; the first is what an export writes. */
const TITLES: Readonly<Record<ContactColumn, string>> = {
  name: 'name; company; company name; firm; organization; organisation; organization name; customer; customer name; supplier; supplier name; vendor; account name; 名称; 公司; 公司名称; 单位; 单位名称; 企业名称; 客户; 客户名称; 供应商; 供应商名称; 买家; 厂家',
  nameEn: 'name en; english name; name english; company name en; 英文名称; 公司英文名称; 英文名',
  nameZh: 'name zh-CN; name zh; chinese name; name chinese; 中文名称; 公司中文名称; 中文名',
  country:
    'country; country code; country region; business country; business country region; nation; 国家; 国别; 国家地区; 国家或地区; 所在国家',
  kind: 'kind; type; category; role; what it does; 类型; 类别; 单位类型; 客户类型; 业务类型',
  email:
    'email; e-mail; e-mail address; email address; mail; company email; office email; 邮箱; 电子邮箱; 电子邮件; 公司邮箱; 邮箱地址',
  phone:
    'phone; telephone; tel; phone number; telephone number; company phone; business phone; company main phone; 电话; 电话号码; 公司电话; 联系电话; 座机',
  website: 'website; web; web site; web page; homepage; url; 网站; 网址; 官网; 公司网址',
  street:
    'street; address; street address; address line 1; business street; registered address; 地址; 街道; 详细地址; 公司地址; 注册地址',
  city: 'city; town; business city; 城市; 市',
  postalCode: 'postal code; postcode; post code; zip; zip code; business postal code; 邮编; 邮政编码',
  subdivision: 'province or state; state; province; region; county; business state; 省; 省份; 州; 省州',
  vat: 'vat number; vat; vat no; vat id; vat registration number; 增值税号; vat号',
  tax: 'tax number; tax id; tax no; tin; 税号; 纳税人识别号; 税务登记号',
  usci: 'usci; usc; uscc; unified social credit code; unified social credit identifier; 统一社会信用代码; 社会信用代码; 信用代码',
  register:
    'registration number; register number; company number; company registration number; registration no; 注册号; 公司注册号; 工商注册号; 登记号',
  eori: 'eori; eori number; eori no; eori号; eori号码',
  gln: 'gln; global location number; 全球位置码',
  lei: 'lei; legal entity identifier; 法人机构识别编码; 法人识别编码',
  person: 'contact person; contact; contact name; full name; attention; attn; 联系人; 联系人姓名; 姓名',
  givenName: 'first name; given name; 名; 名字',
  familyName: 'last name; family name; surname; 姓; 姓氏',
  post: 'post; job title; title; position; function; 职务; 职位; 岗位; 头衔',
  personEmail:
    'contact e-mail; contact email; person email; personal email; email of contact; 联系人邮箱; 联系人电子邮箱',
  personPhone:
    'contact phone; mobile; mobile phone; cell; cell phone; mobile number; person phone; 手机; 手机号; 手机号码; 移动电话; 联系人电话; 联系人手机',
  personLanguage: 'language; contact language; preferred language; 语言; 沟通语言',
  incoterm: 'incoterm; incoterms; delivery term; trade term; 贸易术语; 价格条款; 成交方式',
  currency: 'currency; ccy; 币种; 货币',
  bankName: 'bank; bank name; 银行; 银行名称; 开户行; 开户银行',
  iban: 'iban; iban number; iban号码',
  bic: 'bic; swift; swift code; bic swift; swift bic; 银行代码; swift代码; swift码',
  accountNumber:
    'account number; account no; bank account; bank account number; 账号; 银行账号; 帐号; 银行帐号',
  tags: 'tags; labels; groups; 标签; 分组',
  note: 'note; notes; remark; remarks; comment; comments; memo; 备注; 说明; 附注',
};

const SPECS: readonly ColumnSpec<ContactColumn>[] = CONTACT_COLUMNS.map((name) => ({
  name,
  titles: TITLES[name].split(';').map((title) => title.trim()),
}));

/** The title that an export writes over a column. */
export const titleOf = (column: ContactColumn): string => TITLES[column].split(';')[0]?.trim() ?? column;

/** Header as written → what it is; null: it is not read. */
export type ToldColumns = Readonly<Record<string, ContactColumn | null>>;

export type FoundColumn = { readonly header: string; readonly column: ContactColumn | null };

/** What each column is: as told, else by its title. Of two that would say the same the first is taken, and the other waits to be told. */
export function columnsOf(header: readonly string[], told: ToldColumns): readonly FoundColumn[] {
  const taken = new Set(Object.values(told));
  const found = header.map((written): FoundColumn => {
    if (Object.hasOwn(told, written)) return { header: written, column: told[written] ?? null };
    const [column] = matchColumns([written], SPECS).found.keys();
    if (column === undefined || taken.has(column)) return { header: written, column: null };
    taken.add(column);
    return { header: written, column };
  });
  return found.map((one) =>
    Object.hasOwn(told, one.header) ? one : { ...one, column: ofPerson(one.column, taken) },
  );
}

/** Where a sheet names people and has no mailbox or telephone of theirs, the one it has is theirs: so address books write it. */
function ofPerson(
  column: ContactColumn | null,
  taken: ReadonlySet<ContactColumn | null>,
): ContactColumn | null {
  if (!taken.has('person') && !taken.has('givenName') && !taken.has('familyName')) return column;
  if (column === 'email' && !taken.has('personEmail')) return 'personEmail';
  return column === 'phone' && !taken.has('personPhone') ? 'personPhone' : column;
}
