import { defineRefusals } from '@tongshang/refusal';
import { OTHER_KINDS, type OtherKind } from './other-kinds.facts.ts';

/** What can be wrong with a file as a whole; thrown. */
export const { refuse, table: fileTable } = defineRefusals({
  ENCODING_UNCERTAIN: {
    status: 422,
    en: 'The encoding of this file cannot be told for certain. Choose one of: {candidates}.',
    'zh-CN': '无法确定该文件的字符编码，请从以下编码中选择：{candidates}。',
  },
  ENCODING_WRONG: {
    status: 422,
    en: 'This file is not {encoding}: a byte sequence in it is not allowed there.',
    'zh-CN': '该文件不是 {encoding} 编码：其中含有该编码不允许的字节。',
  },
  ENCODING_NOT_UTF8: {
    status: 422,
    en: 'This file must be UTF-8 and is not: a byte sequence here is not allowed there. Save it as UTF-8.',
    'zh-CN': '该文件应为 UTF-8 编码：此处含有不允许的字节。请另存为 UTF-8。',
  },
  ENCODING_UNKNOWN: {
    status: 400,
    en: 'The encoding “{encoding}” is not supported; supported are: {supported}.',
    'zh-CN': '不支持“{encoding}”编码；支持的编码有：{supported}。',
  },
  FILE_OTHER_KIND: {
    status: 422,
    words: { kind: (kind) => OTHER_KINDS[kind as OtherKind] },
    en: 'No table can be read from this file: it is {kind}.',
    'zh-CN': '无法从该文件读取表格：它是{kind}。',
  },
  CSV_WORKBOOK: {
    status: 422,
    en: 'This file is an Excel workbook, not CSV. Save the sheet as “CSV UTF-8” and try again.',
    'zh-CN': '该文件是 Excel 工作簿，不是 CSV。请将工作表另存为“CSV UTF-8”后重试。',
  },
  WORKBOOK_UNREADABLE: {
    status: 422,
    en: 'This is not an Excel workbook (XLSX) that can be read: it is damaged, protected by a password, or another kind of archive.',
    'zh-CN': '无法读取该 Excel 工作簿（XLSX）：文件已损坏、受密码保护，或是其他类型的压缩包。',
  },
  WORKBOOK_SHEETS: {
    status: 422,
    en: 'Several sheets of the workbook say something: {sheets}. Keep the one that is meant, or hide the others.',
    'zh-CN': '工作簿中有多个非空工作表：{sheets}。请仅保留所需的一个，或隐藏其余工作表。',
  },
  CSV_NOT_TEXT: {
    status: 422,
    en: 'This file is not text ({kind}).',
    'zh-CN': '该文件不是文本（{kind}）。',
  },
  CSV_EMPTY: {
    status: 422,
    en: 'The file has no rows.',
    'zh-CN': '文件没有任何行。',
  },
  CSV_TOO_LARGE: {
    status: 413,
    en: 'The file is too large: {found:number} {measure}; at most {limit:number} are read.',
    'zh-CN': '文件过大：{measure}为 {found:number}，上限为 {limit:number}。',
  },
  CSV_QUOTES: {
    status: 422,
    en: 'The quotation marks in row {row} do not close as CSV asks; what follows cannot be divided into cells.',
    'zh-CN': '第 {row} 行的引号未按 CSV 规则闭合，其后的内容无法分列。',
  },
  COLUMNS_MISSING: {
    status: 422,
    en: 'The file lacks these columns: {columns}. Found were: {found}.',
    'zh-CN': '文件缺少以下列：{columns}。已识别的表头：{found}。',
  },
  COLUMN_TWICE: {
    status: 422,
    en: 'Two columns of the file both mean “{column}”: {found}. Remove or rename one.',
    'zh-CN': '文件中有两列都表示“{column}”：{found}。请删除或改名其中一列。',
  },
});

/** What can be wrong with one cell or row; listed, never thrown. */
export const { table: cellTable } = defineRefusals({
  CELL_TOO_LONG: {
    status: 422,
    en: 'The cell has {length} characters; at most {limit:number} are read.',
    'zh-CN': '单元格有 {length} 个字符，上限为 {limit:number}。',
  },
  CELL_FORMULA: {
    status: 422,
    en: 'The cell holds a formula ({value}), not a value. Formulas are never evaluated.',
    'zh-CN': '单元格是公式（{value}），不是值。系统不会计算公式。',
  },
  CELL_UNREADABLE: {
    status: 422,
    en: 'The cell holds characters that were lost before the file came here ({value}).',
    'zh-CN': '单元格含有已丢失的字符（{value}），文件在保存时已损坏。',
  },
  CELL_EMPTY: {
    status: 422,
    en: '“{column}” is empty.',
    'zh-CN': '“{column}”为空。',
  },
  ROW_LENGTH: {
    status: 422,
    en: 'The row has {found} cells, the header {expected}.',
    'zh-CN': '该行有 {found} 个单元格，表头有 {expected} 个。',
  },
  CELL_NUMBER_INVALID: {
    status: 422,
    en: '“{value}” is not a number.',
    'zh-CN': '“{value}”不是数字。',
  },
  CELL_NUMBER_AMBIGUOUS: {
    status: 422,
    en: '“{value}” {why}; say whether the decimal sign is a point or a comma.',
    'zh-CN': '“{value}”{why}；请指明小数点是“.”还是“,”。',
  },
  CELL_DATE_INVALID: {
    status: 422,
    en: '“{value}” is not a date.',
    'zh-CN': '“{value}”不是日期。',
  },
  CELL_DATE_AMBIGUOUS: {
    status: 422,
    en: '“{value}” can be read as two different days; say in which order day, month and year stand.',
    'zh-CN': '“{value}”可读成两个不同的日期；请指明日、月、年的顺序。',
  },
  CELL_COUNTRY_UNKNOWN: {
    status: 422,
    en: '“{value}” is not a country the platform knows; use the two letters of ISO 3166-1.',
    'zh-CN': '无法识别国家“{value}”；请使用 ISO 3166-1 二字母代码。',
  },
  CELL_COUNTRY_LIKE: {
    status: 422,
    en: '“{value}” is not a country the platform knows; it may be: {candidates:country}. Say which.',
    'zh-CN': '无法识别国家“{value}”；可能是：{candidates:country}。请指明。',
  },
  CELL_COUNTRY_NOT_ONE: {
    status: 422,
    en: '“{value}” is not one country ({candidates:country}); say which.',
    'zh-CN': '“{value}”不是单一国家（{candidates:country}），请指明。',
  },
  CELL_UNIT_AMBIGUOUS: {
    status: 422,
    en: '“{value}” means different units to different writers; say which: {candidates}.',
    'zh-CN': '“{value}”可指不同的单位，请指明：{candidates}。',
  },
  CELL_UNIT_UNKNOWN: {
    status: 422,
    en: '“{value}” is not a unit the platform knows; use a UN/ECE Recommendation 20 code such as C62 or KGM.',
    'zh-CN': '无法识别单位“{value}”；请使用 UN/ECE 第 20 号建议书的代码，例如 C62 或 KGM。',
  },
});
