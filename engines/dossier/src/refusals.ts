import { defineRefusals } from '@tongshang/refusal';

/** Why a file cannot be read as a dossier at all. What is wrong inside a readable one is a failed check. */
export const { refuse, table } = defineRefusals({
  DOSSIER_NOT_A_DOSSIER: {
    status: 400,
    en: 'This file is not a Tongshang dossier (.tsd).',
    'zh-CN': '该文件不是通商卷宗（.tsd）。',
  },
  DOSSIER_TRUNCATED: {
    status: 400,
    en: 'The file ends too early: its closing seal is missing. It was probably cut off while being copied.',
    'zh-CN': '文件不完整：缺少末尾封印，可能在复制时被截断。',
  },
  DOSSIER_GOES_ON: {
    status: 422,
    en: 'The file goes on after its closing seal: something was added to it after it was made.',
    'zh-CN': '文件在末尾封印之后还有内容：生成之后被附加了数据。',
  },
  DOSSIER_DAMAGED: {
    status: 422,
    en: 'The file was changed after it was sealed.',
    'zh-CN': '文件在封存后被改动。',
  },
  DOSSIER_ARCHIVE_UNSOUND: {
    status: 422,
    en: 'The file is not packed as dossiers are: it is encrypted, commented, extended, compressed or ordered otherwise.',
    'zh-CN': '文件的打包方式与卷宗不符：含加密、注释、扩展字段，或压缩、排列方式不同。',
  },
  DOSSIER_BYTES_BETWEEN: {
    status: 422,
    en: 'The file has bytes that belong to none of its parts: something is hidden in it, or was taken out.',
    'zh-CN': '文件中有不属于任何组成部分的字节：其中藏有内容，或有内容被取出。',
  },
  DOSSIER_HEADERS_DIFFER: {
    status: 422,
    en: 'The two headers of this part do not say the same: one reader would see another content than the next.',
    'zh-CN': '该部分的两处文件头不一致：不同的程序会读出不同的内容。',
  },
  DOSSIER_PATH_UNSAFE: {
    status: 422,
    en: 'A part has a name that no dossier uses: it could be hidden, or be written outside its folder.',
    'zh-CN': '某个组成部分的名称不是卷宗所用的名称：它可能被隐藏，或被写到文件夹之外。',
  },
  DOSSIER_PART_TWICE: {
    status: 422,
    en: 'Two parts have this name: one reader takes the first and another the last.',
    'zh-CN': '有两个组成部分同名：有的程序读取前者，有的读取后者。',
  },
  DOSSIER_TOO_LARGE: {
    status: 413,
    en: 'The dossier is larger than the {limit:number} that are read.',
    'zh-CN': '卷宗超过可读取的上限 {limit:number}。',
  },
  DOSSIER_PART_UNREADABLE: {
    status: 400,
    en: '“{path}” in the dossier cannot be read: {reason}.',
    'zh-CN': '卷宗中的“{path}”无法读取：{reason}。',
  },
  DOSSIER_SEAL_OF_ANOTHER_FORMAT: {
    status: 422,
    en: 'The file says one format and its seal is of another: it was not made so.',
    'zh-CN': '文件所称的格式与封印的格式不同：它并非如此生成。',
  },
  TRUST_NOT_JSON: {
    status: 400,
    en: 'The trust file is not JSON: {reason}.',
    'zh-CN': '信任文件不是 JSON：{reason}。',
  },
  TRUST_FIELD_MISSING: {
    status: 400,
    en: 'The trust file has no {field}: it needs the key of the log, the list of witnesses and the number of witnesses needed.',
    'zh-CN': '信任文件缺少{field}：须有日志密钥、见证方名单和所需见证方数目。',
  },
  TRUST_FIELD_WRONG: {
    status: 400,
    en: 'The {field} in the trust file is of the wrong kind: the key of the log is a text, witnesses and the operator’s keys are lists of texts, the number of witnesses is a whole number, and the epoch says its number and what it follows.',
    'zh-CN':
      '信任文件中的{field}类型不对：日志密钥为文本，见证方和运营方密钥为文本列表，所需见证方数目为整数，日志时期含其编号与所接续者。',
  },
  TRUST_FIELD_UNKNOWN: {
    status: 400,
    en: 'The trust file has “{field}”, which is no part of one; there are: {known}.',
    'zh-CN': '信任文件中的“{field}”不属于信任文件；可有：{known}。',
  },
  TRUST_KEY_MALFORMED: {
    status: 400,
    en: 'This is no key: one has the form NAME+8 hexadecimal digits+base64. Was it cut off while being copied?',
    'zh-CN': '这不是密钥：密钥的形式为“名称+8 位十六进制数+base64”。是否在复制时被截断？',
  },
  TRUST_KEY_OF_ANOTHER_KIND: {
    status: 400,
    en: 'The key {name} is of another kind: logKey is the key of a log, and each of the witnesses one of a witness.',
    'zh-CN': '密钥 {name} 的种类不符：logKey 应为日志的密钥，witnesses 中各项应为见证方的密钥。',
  },
  TRUST_WITNESS_TWICE: {
    status: 400,
    en: 'The witness {name} is named twice, perhaps under two names.',
    'zh-CN': '见证方 {name} 被列出两次（可能使用了两个名称）。',
  },
  TRUST_THRESHOLD_TOO_HIGH: {
    status: 400,
    en: 'The trust file asks for {threshold} witnesses, and {count:number} of those it names could count: keys of whoever runs the log do not.',
    'zh-CN':
      '信任文件要求 {threshold} 个见证方，而所列者中可计入的只有 {count:number} 个：日志运营方自有的密钥不计入。',
  },
  DOSSIER_NO_EXCERPT: {
    status: 422,
    en: 'No excerpt can be made of this dossier: it was made before its seal listed what it holds. Have it made anew.',
    'zh-CN': '无法从该卷宗制作节本：它生成时封印尚未列明所含内容。请重新生成。',
  },
  DOSSIER_WITHHOLD_UNKNOWN: {
    status: 400,
    en: '“{what}” is nothing that can be withheld; there are: prices, parties, papers, evidence, the role of a party (seller, carrier …), KIND:FIELD of an entry (trade.ordered:details), a type of paper (Invoice) and the path of one.',
    'zh-CN':
      '“{what}”不是可不披露的内容；可用：prices、parties、papers、evidence、当事方角色（seller、carrier 等）、条目的“类型:字段”（trade.ordered:details）、单据类型（Invoice）以及单据的路径。',
  },
  DOSSIER_WITHHOLD_NOTHING: {
    status: 422,
    en: 'Nothing in this dossier is “{what}”, so nothing would be withheld by it.',
    'zh-CN': '该卷宗中没有“{what}”，因此不会有任何内容被取出。',
  },
  DOSSIER_VERSION: {
    status: 400,
    en: 'The dossier has format version {version}; this program reads {known}.',
    'zh-CN': '卷宗格式版本为 {version}，本程序可读 {known}。',
  },
});
