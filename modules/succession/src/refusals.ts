import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  SUCCESSION_PERSON_NEEDED: {
    status: 403,
    en: 'Only a person does this, not an API key.',
    'zh-CN': '此操作须由本人进行，不能使用 API 密钥。',
  },
  SUCCESSION_ADDRESS_MISSING: {
    status: 422,
    en: 'The contact has no such e-mail address. Add it to the contact first, or hand the link over.',
    'zh-CN': '该联系单位没有此电子邮箱。请先在联系单位中添加，或自行转交链接。',
  },
  SUCCESSION_ADDRESS_OWN: {
    status: 422,
    en: 'This mailbox belongs to your own people: a letter to it would invite nobody else.',
    'zh-CN': '该邮箱属于贵方人员：发往此处的邮件不能邀请到他方。',
  },
  SUCCESSION_INVITATIONS_TOO_MANY: {
    status: 409,
    en: 'There are {limit} open invitations already. Revoke some first.',
    'zh-CN': '已有 {limit} 份有效邀请，请先撤销部分邀请。',
  },
  SUCCESSION_JOINED: {
    status: 409,
    en: 'This contact takes part itself already: there is nothing to invite it to.',
    'zh-CN': '该联系单位已亲自参与，无需再邀请。',
  },
  SUCCESSION_CONTACT_ARCHIVED: {
    status: 409,
    en: 'This contact is in the archive. Take it out first.',
    'zh-CN': '该联系单位已归档，请先恢复。',
  },
  SUCCESSION_INVITATION_NOT_FOUND: {
    status: 404,
    en: 'There is no such invitation.',
    'zh-CN': '没有该邀请。',
  },
  SUCCESSION_CLOSED: {
    status: 410,
    en: 'This link opens nothing any more: it may have expired, been used or been taken back. Ask whoever sent it for a new one.',
    'zh-CN': '该链接已无法打开：可能已过期、已使用或已被撤回。请向发送方索取新的链接。',
  },
  SUCCESSION_OWN_ORGANISATION: {
    status: 409,
    en: 'This contact is one of your own address book: you are not your own contact.',
    'zh-CN': '该联系单位属于贵方自己的通讯录：贵方不能成为自己的联系单位。',
  },
  SUCCESSION_DEMONSTRATION: {
    status: 409,
    en: 'One of the two organisations is made up for a demonstration, the other is not: neither takes a place among the other’s trades.',
    'zh-CN': '两个组织中一个为演示用，另一个为真实组织：双方不能进入彼此的贸易。',
  },
  SUCCESSION_CLAIMS_TOO_MANY: {
    status: 409,
    en: '{limit} claims of your organisation wait for an answer. Wait for these first.',
    'zh-CN': '贵组织已有 {limit} 项确认申请等待答复，请先等待。',
  },
  SUCCESSION_NOTHING_CLAIMED: {
    status: 409,
    en: 'Nobody waits for an answer to this invitation.',
    'zh-CN': '此邀请没有待答复的确认申请。',
  },
  SUCCESSION_CHANGED_MEANWHILE: {
    status: 409,
    en: 'What the contact or the organisation says is not what you were shown. Look at both again.',
    'zh-CN': '联系单位或该组织的资料与您所见的已不一致，请重新核对。',
  },
});
