/** Words in pinyin that passwords are made of, for which lists of passwords have no language: greetings, family, wishes, trade, places, names. */
export const PINYIN: readonly string[] = `
  woaini woaini1314 nihao nihaoma woshishei woshi aini wo ni zhongguo zhongguoren shijie pengyou laopo laogong
  baobao baobei tiantian mama baba xiaohai haizi jiejie meimei gege didi gongxifacai facai fafa xingfu kuaile
  pingan jixiang ruyi xinnian kaixin mingtian jintian haohao haoren xiaoxin mima denglu yonghu guanli guanliyuan
  ceshi gongsi maoyi waimao jinkou chukou haiguan yinhang qianbao beijing shanghai guangzhou shenzhen tianjin
  chongqing hangzhou ningbo suzhou nanjing wuhan chengdu xian qingdao dalian xiamen fuzhou yiwu jingdezhen
  dongguan foshan wenzhou zhejiang jiangsu guangdong fujian shandong sichuan hunan hubei henan hebei taiwan
  xianggang zhang wang zhao qian sun zhou zheng chen lin huang yang liu xiaoming xiaohong
`
  .trim()
  .split(/\s+/);
