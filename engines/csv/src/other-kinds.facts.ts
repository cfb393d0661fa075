/** What a file is whose bytes say that it is neither a table of text nor a workbook that is read. */
export type OtherKind = keyof typeof OTHER_KINDS;

/** What it is, and what to do about it. */
export const OTHER_KINDS = {
  pdf: { en: 'a PDF', 'zh-CN': 'PDF 文件' },
  picture: { en: 'a picture', 'zh-CN': '图片' },
  'old-workbook': {
    en: 'an Excel workbook of the old form (XLS; save it as XLSX)',
    'zh-CN': '旧版 Excel 工作簿（XLS，请另存为 XLSX）',
  },
  'locked-workbook': {
    en: 'protected by a password (save it without one)',
    'zh-CN': '受密码保护的文件（请取消密码后另存）',
  },
  'binary-workbook': {
    en: 'a binary Excel workbook (XLSB; save it as XLSX)',
    'zh-CN': '二进制 Excel 工作簿（XLSB，请另存为 XLSX）',
  },
  'xml-workbook': {
    en: 'an Excel workbook of XML (2003; save it as XLSX)',
    'zh-CN': 'Excel 2003 XML 工作簿（请另存为 XLSX）',
  },
  'open-document': {
    en: 'an OpenDocument file (save the sheet as XLSX or CSV)',
    'zh-CN': 'OpenDocument 文件（请将表格另存为 XLSX 或 CSV）',
  },
  word: { en: 'a Word document', 'zh-CN': 'Word 文档' },
  'rich-text': { en: 'a rich text document (RTF)', 'zh-CN': 'RTF 文档' },
  'office-file': { en: 'a file of an old office program', 'zh-CN': '旧版办公软件文件' },
  'web-page': { en: 'a web page (HTML)', 'zh-CN': '网页（HTML）' },
  mail: { en: 'a mail (take the file that is attached to it)', 'zh-CN': '邮件（请取出其附件）' },
  archive: { en: 'an archive (take the file out of it)', 'zh-CN': '压缩包（请解压后提交其中的文件）' },
  'utf-32': { en: 'text in UTF-32 (save it as UTF-8)', 'zh-CN': 'UTF-32 文本（请另存为 UTF-8）' },
} as const;
