import type { Language } from '@tongshang/refusal';

export const USAGE: Readonly<Record<Language, string>> = {
  en: `tongshang – carry a trade from demand to settled money

  tongshang start                        start the platform (embedded PostgreSQL unless DATABASE_URL is set)
      --new-log-epoch                      begin the log anew, where witnesses saw more of it than is left
  tongshang trade run ORDER              carry one order, or every order of a sheet, from enquiry to settlement
      --out DIR                            where TRADE.tsd and documents/ go (default: the current folder)
      --facts FILE                         JSON with what the order does not say
      --demo-facts                         fill what is missing with values marked as demonstration
      --currency CODE, --encoding NAME     for order sheets that do not say
      --decimal-sign .|,                   which sign the numbers of a sheet have, where they can be read two ways
      --date-order dmy|mdy|ymd             in which order its dates stand
      --column HEADER=COLUMN               which column a header means (quantity, unitPrice, name, …)
      --unit WORD=CODE                     what a word means; likewise --country and --hs-code
      --leave-out NAME                     leave out an element or column about money or danger that no trade carries
      --skip-bad-lines                     trade an order's good lines although others are bad
      --limit N                            at most N orders of a sheet
      --pdf all|both|en|zh-CN|none         printed documents in the dossier: all (the default) in the languages of both
                                           sides, both in English and Chinese
      --json                               print the summary for programs
  tongshang verify DOSSIER               check a dossier; no server, no database, no network
      --trust FILE                         whom to believe: {"logKey", "witnesses", "threshold"}, from the operator
      --json                               print the report for programs
      exit code                            0 it holds, 1 it does not, 3 consistent, but without --trust, with one whose
                                           witnesses are the operator's own, or of format 1
  tongshang dossier redact DOSSIER       write a smaller dossier to pass on: what is taken out is listed, what is left still holds
      --withhold WHAT,…                    prices, parties, papers, evidence, a role (seller, carrier, …), KIND:FIELD of an entry,
                                           a type of paper (Invoice), the path of one
      --out FILE                           where it goes (default: DOSSIER-excerpt.tsd)
  tongshang witness --log URL            watch a log, cosign only consistent checkpoints
      --home DIR, --port N                 where its key and memory lie; where it listens
  tongshang backup FILE                  one consistent file of everything
      --without-blobs                      leave out pictures and other files: their store has a backup of its own
  tongshang restore FILE                 into an empty database
`,
  'zh-CN': `tongshang（通商）：让一笔贸易从需求走到货款结清

  tongshang start                        启动平台（未设置 DATABASE_URL 时使用内嵌 PostgreSQL）
      --new-log-epoch                      见证方所见多于现存日志时，开始新的日志纪元
  tongshang trade run ORDER              将一份订单（或订单表中的全部订单）从询价执行到结算
      --out DIR                            TRADE.tsd 与 documents/ 的输出目录（默认为当前目录）
      --facts FILE                         订单未写明事项的 JSON 文件
      --demo-facts                         用带有“演示”标记的值补足缺失事项
      --currency CODE, --encoding NAME     订单表未写明时的币种与编码
      --decimal-sign .|,                   数字可作两种解读时，指明小数点符号
      --date-order dmy|mdy|ymd             日期中年、月、日的顺序
      --column HEADER=COLUMN               表头所指的列（quantity、unitPrice、name 等）
      --unit WORD=CODE                     某个词的含义；--country、--hs-code 同理
      --leave-out NAME                     略去贸易无法带入的、关于金额或危险的元素或列
      --skip-bad-lines                     部分行有误时仍执行其余正确的行
      --limit N                            最多执行订单表中的 N 份订单
      --pdf all|both|en|zh-CN|none         卷宗中的打印单据：all（默认）为双方的语言，both 为中英文
      --json                               以 JSON 输出摘要
  tongshang verify DOSSIER               核验卷宗；无需服务器、数据库或网络
      --trust FILE                         所信任的密钥：{"logKey", "witnesses", "threshold"}，由运营方提供
      --json                               以 JSON 输出报告
      退出码                               0 通过，1 未通过，3 自相一致但未给出 --trust、所列见证方为运营方自有或为格式 1
  tongshang dossier redact DOSSIER       生成可转交的节本：被取出的逐项列明，其余仍可核验
      --withhold WHAT,…                    prices（价格）、parties（当事方）、papers（单据）、evidence（证据）、角色（seller、carrier 等）、
                                           条目的“类型:字段”、单据类型（Invoice）或单据路径
      --out FILE                           输出文件（默认为 DOSSIER-excerpt.tsd）
  tongshang witness --log URL            见证日志，只会签前后一致的检查点
      --home DIR, --port N                 密钥与记录的目录；监听端口
  tongshang backup FILE                  将全部数据备份为一个一致的文件
      --without-blobs                      不含图片等文件：文件存储另有备份
  tongshang restore FILE                 恢复到空数据库
`,
};
