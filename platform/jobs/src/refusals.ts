import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  JOB_NOT_FOUND: {
    status: 404,
    en: 'There is no such job, or it is not yours to see.',
    'zh-CN': '没有这项后台任务，或您无权查看。',
  },
  JOB_ENDED: {
    status: 409,
    en: 'The job has ended or been given up; it cannot be cancelled.',
    'zh-CN': '该后台任务已结束或已放弃，无法取消。',
  },
  JOB_FAILED: {
    status: 500,
    en: 'The work failed for a reason that only the log of the platform holds.',
    'zh-CN': '任务执行失败，具体原因仅记录在平台日志中。',
  },
  JOB_DEADLINE_PASSED: {
    status: 504,
    en: 'The attempt was not finished within {seconds} seconds.',
    'zh-CN': '本次执行未能在 {seconds} 秒内完成。',
  },
  JOB_RUNNER_LOST: {
    status: 503,
    en: 'The process that did the work went away before it was finished.',
    'zh-CN': '执行任务的进程在完成前中断。',
  },
  JOB_CANCELLED: {
    status: 409,
    en: 'The work was cancelled.',
    'zh-CN': '任务已被取消。',
  },
  DEAD_LETTER_NOT_FOUND: {
    status: 404,
    en: 'There is no such failed work, or it is not yours to see.',
    'zh-CN': '没有这条失败记录，或您无权查看。',
  },
  DEAD_LETTER_RESOLVED: {
    status: 409,
    en: 'This failed work has already been tried again or given up.',
    'zh-CN': '该失败记录已被重试或放弃。',
  },
  JOBS_OPERATOR_NEEDED: {
    status: 403,
    en: 'Only the operator of the platform may give up this kind of work ({name}).',
    'zh-CN': '此类任务（{name}）只有平台运营方可以放弃。',
  },
});
