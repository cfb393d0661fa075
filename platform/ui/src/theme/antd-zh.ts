import 'dayjs/locale/zh-cn';
import zhCN from 'antd/locale/zh_CN';

export { zhCN };
