import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  NAME_OF_AN_OFFICE: {
    status: 422,
    en: '“{name}” looks like the name of a bank, an authority or the operator here. Nobody else is called so.',
    'zh-CN': '“{name}”与平台上某银行、监管机构或运营方的名称过于相似，其他企业不得使用。',
  },
  APPROVAL_NOT_FOUND: {
    status: 404,
    en: 'Nothing of your organisation waits under this id.',
    'zh-CN': '贵组织没有此编号的待复核事项。',
  },
  APPROVAL_ENDED: {
    status: 409,
    en: 'This waits no longer: it was answered, or ran out.',
    'zh-CN': '该事项已不再等待复核：已答复或已过期。',
  },
  APPROVAL_WAITS: {
    status: 409,
    en: '{name} has asked for another change of this, which waits until {until:moment}. Answer that first, under Settings, Organisation.',
    'zh-CN': '{name}此前申请的变更仍在等待复核，{until:moment} 前有效。请先在“设置 › 企业信息”中答复。',
  },
  APPROVAL_WAITS_OWN: {
    status: 409,
    en: 'What you asked before waits until {until:moment} for another owner. End that first, under Settings, Organisation.',
    'zh-CN': '您此前的申请仍在等待另一位负责人复核，{until:moment} 前有效。请先在“设置 › 企业信息”中终止。',
  },
  APPROVAL_OWN: {
    status: 403,
    en: 'Whoever asked cannot approve it: another owner does.',
    'zh-CN': '申请人不能复核自己的申请，须由另一位负责人复核。',
  },
  APPROVER_TOO_NEW: {
    status: 409,
    en: 'Whoever has become an owner approves after three days: from {from:moment} on.',
    'zh-CN': '新任负责人须满三天方可复核，自 {from:moment} 起。',
  },
  OWNER_LEFT_LATELY: {
    status: 409,
    en: 'An owner left a short while ago. What takes two owners waits until {until:moment}.',
    'zh-CN': '不久前有一位负责人离开，需双人复核的事项须等到 {until:moment}。',
  },
  SIGN_IN_FAILED: {
    status: 401,
    en: 'The e-mail address or the password is wrong.',
    'zh-CN': '邮箱或密码错误。',
  },
  EORI_MALFORMED: {
    status: 422,
    en: '{eori} is not written like an EORI number: the prefix of a member state, GB or XI, then digits, as in {form}.',
    'zh-CN': '“{eori}”不是 EORI 号的写法：以欧盟成员国代码、GB 或 XI 开头，后接数字，例如 {form}。',
  },
  EORI_REPEATED: {
    status: 422,
    en: '{eori} is a second number of the same customs territory: a firm has one in the European Union, one in Great Britain, one in Northern Ireland.',
    'zh-CN': '“{eori}”与另一个号码属于同一关境：企业在欧盟、大不列颠、北爱尔兰各只有一个 EORI 号。',
  },
  CURRENT_PASSWORD_WRONG: {
    status: 422,
    en: 'The current password is wrong.',
    'zh-CN': '当前密码错误。',
  },
  SIGN_IN_DELAYED: {
    status: 429,
    en: 'Too many failed attempts. Try again in {seconds} seconds.',
    'zh-CN': '登录失败次数过多，请在 {seconds} 秒后重试。',
  },
  SECOND_FACTOR_CODE_NEEDED: {
    status: 422,
    en: 'A code of the authenticator app is needed beside the password, or a recovery code.',
    'zh-CN': '除密码外，还需输入身份验证器的动态验证码，或一个恢复码。',
  },
  SECOND_FACTOR_CODE_WRONG: {
    status: 422,
    en: 'This code is wrong, has run out, or was used before. Wait for the next one.',
    'zh-CN': '验证码错误、已过期或已使用过，请等待下一个验证码。',
  },
  SECOND_FACTOR_NONE: {
    status: 409,
    en: 'You have no second factor here. Set up a passkey or an authenticator app first.',
    'zh-CN': '您尚未启用双重验证，请先设置通行密钥或身份验证器。',
  },
  DEMONSTRATION_HAS_NO_FACTOR: {
    status: 409,
    en: 'This sign-in is printed for everyone to try; a second factor would shut the others out. Register a firm of your own to set one up.',
    'zh-CN': '此登录供所有人试用，启用双重验证会使他人无法登录。请注册自己的企业后再设置。',
  },
  NO_ORGANISATION: {
    status: 403,
    en: 'You do not belong to an organisation any more. Ask for an invitation.',
    'zh-CN': '您已不属于任何组织，请联系组织重新邀请。',
  },
  PASSKEY_FAILED: {
    status: 401,
    en: 'The passkey could not be verified. Please try again.',
    'zh-CN': '通行密钥验证失败，请重试。',
  },
  PASSKEY_NOT_FOUND: { status: 404, en: 'You have no such passkey.', 'zh-CN': '您没有该通行密钥。' },
  PASSKEY_KNOWN: {
    status: 409,
    en: 'This passkey is registered already.',
    'zh-CN': '该通行密钥已登记。',
  },
  LAST_CREDENTIAL: {
    status: 409,
    en: 'This is your only way to sign in. Set a password or add another passkey first.',
    'zh-CN': '这是您唯一的登录方式，请先设置密码或添加其他通行密钥。',
  },
  OPERATOR_LINK_INVALID: {
    status: 403,
    en: 'This link is used up, has run out, or was replaced. The platform prints a fresh one at each start while it has no operator.',
    'zh-CN': '该链接已使用、已过期或已被替换。平台尚无运营方时，每次启动都会打印新的链接。',
  },
  OPERATOR_THERE: {
    status: 409,
    en: 'The platform has an operator already.',
    'zh-CN': '平台已有运营方。',
  },
  EMAIL_TAKEN: {
    status: 409,
    en: 'There is an account with this e-mail address. Sign in, then add your organisation there; if you did not open it, ask for a new password where one signs in.',
    'zh-CN': '该邮箱已有账户。请先登录，再在其中添加组织；如果账户不是您开立的，请在登录页面申请重设密码。',
  },
  PARTY_NUMBER_FORM: {
    status: 422,
    en: '“{value}” is not written like such a number of {country:country}; one looks like {form}.',
    'zh-CN': '“{value}”不符合{country:country}该类号码的格式，正确格式如：{form}。',
  },
  PARTY_NUMBER_CHECK_DIGIT: {
    status: 422,
    en: 'The check signs of “{value}” are wrong; something is mistyped.',
    'zh-CN': '“{value}”的校验码不符，可能录入有误。',
  },
  KIND_NOT_SELF_CHOSEN: {
    status: 403,
    en: 'An organisation may register itself as {allowed}; other kinds are given by the operator.',
    'zh-CN': '组织可自行登记为 {allowed}；其他类型由平台运营方授予。',
  },
  JURISDICTIONS_NOT_SELF_CHOSEN: {
    status: 403,
    en: 'For which countries an authority acts is stated by the operator.',
    'zh-CN': '监管机构的管辖国家由平台运营方确定。',
  },
  OPERATOR_NEEDED: {
    status: 403,
    en: 'Only the operator of the platform may do this.',
    'zh-CN': '此操作仅限平台运营方。',
  },
  ORGANISATION_NOT_FOUND: { status: 404, en: 'There is no such organisation.', 'zh-CN': '该组织不存在。' },
  NOT_A_MEMBER: {
    status: 403,
    en: 'You do not belong to that organisation.',
    'zh-CN': '您不属于该组织。',
  },
  PERSON_NOT_FOUND: {
    status: 404,
    en: 'There is no such person in your organisation.',
    'zh-CN': '您的组织中没有此人。',
  },
  LAST_OWNER: {
    status: 409,
    en: 'An organisation keeps at least one owner. Make somebody else an owner first.',
    'zh-CN': '组织至少要有一名所有者，请先指定其他所有者。',
  },
  ALREADY_MEMBER: {
    status: 409,
    en: 'This person belongs to your organisation already.',
    'zh-CN': '此人已是贵组织成员。',
  },
  INVITATION_OPEN: {
    status: 409,
    en: 'This address has an open invitation of yours. Withdraw that one to invite it anew.',
    'zh-CN': '该邮箱已有贵组织发出的待接受邀请。如需重新邀请，请先撤回原邀请。',
  },
  INVITATION_INVALID: {
    status: 404,
    en: 'This invitation does not exist, has expired, or was used or withdrawn. Ask for a new one.',
    'zh-CN': '该邀请不存在、已过期、已使用或已撤回，请索取新的邀请。',
  },
  INVITATION_BY_MAIL: {
    status: 409,
    en: 'With this link you can sign in. A new account is opened by the link in the letter that was mailed to the address.',
    'zh-CN': '凭此链接可登录。新账户须通过寄往该邮箱的邮件中的链接开立。',
  },
  INVITATION_NOT_FOUND: {
    status: 404,
    en: 'There is no such open invitation.',
    'zh-CN': '没有该待接受的邀请。',
  },
  PERSON_NAME_NEEDED: {
    status: 422,
    en: 'Your name is needed to open an account.',
    'zh-CN': '开立账户需要填写您的姓名。',
  },
  RESET_BY_MAIL_ONLY: {
    status: 409,
    en: 'This platform sends no mail, so no password is reset by mail. Ask an owner of your organisation to invite you anew, under another address.',
    'zh-CN': '本平台未设置邮件发送，无法通过邮件重设密码。请联系贵组织的负责人以另一邮箱重新邀请您。',
  },
  LINK_INVALID: {
    status: 404,
    en: 'This link does not exist, has expired, or was used. Ask for a new one.',
    'zh-CN': '该链接不存在、已过期或已使用，请重新申请。',
  },
  RECOVERY_WAITS: {
    status: 409,
    en: 'This link works from {from:moment}, unless somebody objects before.',
    'zh-CN': '此链接自 {from:moment} 起可用；如有人在此之前提出异议则失效。',
  },
  LINK_OF_ANOTHER: {
    status: 403,
    en: 'This link was sent for another account than the one you are signed in with.',
    'zh-CN': '该链接是发给另一账户的，与您当前登录的账户不符。',
  },
  ADDRESS_OF_OTHERS: {
    status: 409,
    en: 'Somebody opened this account with your address, in an organisation that others own. Take the address back; then register, or ask for an invitation.',
    'zh-CN': '该账户由他人以您的邮箱开立，所属组织另有负责人。请先收回邮箱，再自行登记或请对方重新邀请。',
  },
  ADDRESS_CONFIRMED: {
    status: 409,
    en: 'The account with this address has been confirmed; it is not given away.',
    'zh-CN': '使用该邮箱的账户已经确认，无法收回邮箱。',
  },
  SCOPE_NOT_YOURS: {
    status: 403,
    en: 'You cannot give {scope}: you do not have it yourself.',
    'zh-CN': '您自己没有权限 {scope}，不能授予他人。',
  },
  EXPIRY_OUT_OF_RANGE: {
    status: 422,
    en: 'The expiry must lie in the future, at most {days} days ahead.',
    'zh-CN': '有效期须在将来，且不超过 {days} 天。',
  },
  API_KEY_NOT_FOUND: {
    status: 404,
    en: 'There is no such API key in use.',
    'zh-CN': '没有该有效的 API 密钥。',
  },
  SESSION_NOT_FOUND: { status: 404, en: 'You have no such session.', 'zh-CN': '您没有该登录会话。' },
});
