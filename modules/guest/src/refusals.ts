import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  GUEST_LINK_CLOSED: {
    status: 404,
    en: 'This link opens nothing, or nothing any more. Ask whoever sent it to you for a new one.',
    'zh-CN': '该链接无效或已失效。请向发送方索取新链接。',
  },
  GUEST_LINK_USED: {
    status: 409,
    en: 'This link has been answered already, and with something else. What was said stands; ask whoever sent it to you for a new one.',
    'zh-CN': '该链接已作答，且内容不同。以已作答的内容为准；如需更改，请向发送方索取新链接。',
  },
  GUEST_LINK_BUSY: {
    status: 429,
    en: 'This link has been opened too often within a minute. Wait a moment.',
    'zh-CN': '该链接在一分钟内打开次数过多，请稍候。',
  },
  GUEST_ACT_OTHER: {
    status: 409,
    en: 'This link is for something else.',
    'zh-CN': '该链接并非用于此事项。',
  },
  GUEST_ACT_UNFIT: {
    status: 422,
    en: 'A party in this role is not asked for that.',
    'zh-CN': '不能请该角色的参与方办理此事项。',
  },
  GUEST_LINK_PERSON_NEEDED: {
    status: 403,
    en: 'A link is sent by a person, who is signed in: it ends when that person leaves.',
    'zh-CN': '链接须由已登录的人员发出：该人员离开后链接即失效。',
  },
  GUEST_SCOPE_NEEDED: {
    status: 403,
    en: 'You may not do this yourself ({scope}), so you ask nobody for it.',
    'zh-CN': '您本人没有办理此事项的权限（{scope}），因此不能请他人办理。',
  },
  GUEST_CONTACT_UNKNOWN: {
    status: 404,
    en: 'No contact of yours with this id takes part in this trade.',
    'zh-CN': '本笔贸易中没有您的该联系单位。',
  },
  GUEST_ADDRESS_MISSING: {
    status: 422,
    en: 'Say to which mailbox the link is sent.',
    'zh-CN': '请填写接收链接的邮箱。',
  },
  GUEST_ADDRESS_OWN: {
    status: 422,
    en: 'This mailbox belongs to somebody of your own organisation. A link is mailed to the contact alone.',
    'zh-CN': '该邮箱属于贵组织人员。链接只能寄给联系单位本身。',
  },
  GUEST_ADDRESS_VERIFIERS: {
    status: 422,
    en: 'This mailbox may be read by your own people: nobody vouches for himself.',
    'zh-CN': '该邮箱可由贵组织人员读取，不能自行核实。',
  },
  GUEST_VERIFIER_UNFIT: {
    status: 403,
    en: 'The mailbox of this contact is verified by a party that gains nothing by it: the buyer who pays, or a bank that the buyer has accepted, and nobody who belongs to the keeper of the contact.',
    'zh-CN':
      '该联系单位的邮箱须由不因此受益的一方核实：付款的买方，或买方认可的银行；且核实人不得属于该联系单位的维护方。',
  },
  GUEST_QUESTION_MISSING: {
    status: 422,
    en: 'Write what you ask.',
    'zh-CN': '请填写要询问的内容。',
  },
  GUEST_PAPER_TYPE_MISSING: {
    status: 422,
    en: 'Say which paper is to be brought.',
    'zh-CN': '请说明须提交哪种单据。',
  },
  GUEST_NO_OFFER: {
    status: 409,
    en: 'No offer of yours waits for the answer of this party.',
    'zh-CN': '没有等待该参与方答复的报价。',
  },
  GUEST_OFFER_REPLACED: {
    status: 409,
    en: 'The offer has been replaced or has run out. Ask whoever sent you the link for a new one.',
    'zh-CN': '该报价已被取代或已过期。请向发送方索取新链接。',
  },
  GUEST_TRADE_ENDED: {
    status: 409,
    en: 'The trade has ended: nobody is asked for anything in it any more.',
    'zh-CN': '本笔贸易已结束，不能再请他人办理事项。',
  },
  GUEST_PORTS_MISSING: {
    status: 409,
    en: 'The terms name no places of loading and discharge yet: state them first.',
    'zh-CN': '条款尚未写明装运地和卸货地：请先补充。',
  },
  GUEST_SHIPMENT_UNKNOWN: {
    status: 404,
    en: 'The trade has no such shipment.',
    'zh-CN': '本笔贸易没有该批货物。',
  },
  GUEST_LINKS_TOO_MANY: {
    status: 409,
    en: 'There are {limit} open links in this trade already. Revoke some first.',
    'zh-CN': '本笔贸易已有 {limit} 个有效链接，请先撤销部分链接。',
  },
  GUEST_LINK_NOT_FOUND: {
    status: 404,
    en: 'There is no such link.',
    'zh-CN': '没有该链接。',
  },
  GUEST_NOT_ANSWERED: {
    status: 409,
    en: 'Nothing has been answered by this link yet.',
    'zh-CN': '该链接尚未作答。',
  },
  GUEST_NUMBER_NOT_ASKED: {
    status: 422,
    en: 'This order is numbered already, or not by you: leave its number out.',
    'zh-CN': '该订单已有编号，或不由贵方编号：请勿填写订单号。',
  },
  GUEST_VALIDITY_PAST: {
    status: 422,
    en: 'The last day of the quotation has passed.',
    'zh-CN': '报价有效期已过。',
  },
  GUEST_PAPER_NOT_READY: {
    status: 409,
    en: 'The paper is not printed yet. Try again in a moment.',
    'zh-CN': '单据尚未打印完成，请稍后再试。',
  },
});
