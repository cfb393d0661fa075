import { defineRefusals } from '@tongshang/refusal';

/** Expected noes of work in threads. */
export const { refuse, table } = defineRefusals({
  WORK_TOO_SLOW: {
    status: 422,
    en: 'What was sent takes longer to work through than the {seconds} seconds there are for it. Send it in smaller parts.',
    'zh-CN': '处理所提交的内容超过了允许的 {seconds} 秒。请分成较小的部分提交。',
  },
  WORK_TOO_LARGE: {
    status: 422,
    en: 'What was sent needs more memory to work through than there is for it. Send it in smaller parts.',
    'zh-CN': '处理所提交的内容所需内存超过了允许的限额。请分成较小的部分提交。',
  },
  WORK_QUEUE_FULL: {
    status: 429,
    en: 'Your organisation already has {waiting} such pieces of work waiting. Try again in {seconds} seconds.',
    'zh-CN': '贵组织已有 {waiting} 项此类工作在排队，请在 {seconds} 秒后重试。',
  },
  WORK_CANCELLED: {
    status: 503,
    en: 'The work was given up because nobody waits for it any more.',
    'zh-CN': '由于已无人等待结果，该工作已取消。',
  },
  WORK_STOPPING: {
    status: 503,
    en: 'The platform is stopping and takes no new work. Try again in a moment.',
    'zh-CN': '平台正在停止，不再接受新的工作。请稍后重试。',
  },
});
