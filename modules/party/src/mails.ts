import { defineMails } from '@tongshang/mail';

/** What people are written about their accounts. Only the invitation is a letter of an organisation; the others are the platform's own. */
export const { letter, table: mails } = defineMails({
  'party.invitation': {
    name: { en: 'Invitation', 'zh-CN': '邀请' },
    links: ['link'],
    linksShownTo: 'party:admin',
    hoursOfUse: 7 * 24,
    en: {
      subject: '{organisation} invites you to Tongshang',
      body: `
        Hello,
        {organisation} invites you ({email}) to work with it on Tongshang, the platform on which it carries its trades. Your role: {role}.

        [Accept the invitation]({link})

        The invitation works once, until {until}. If you do not know {organisation}, do nothing: without you nothing happens.`,
    },
    'zh-CN': {
      subject: '{organisation}邀请您使用通商',
      body: `
        您好：
        {organisation}邀请您（{email}）在通商平台上与其共同办理贸易。您的角色：{role}。

        [接受邀请]({link})

        此邀请仅可使用一次，有效期至 {until}。如果您不认识{organisation}，请忽略本邮件，不会有任何影响。`,
    },
  },
  'party.password-reset': {
    name: { en: 'New password', 'zh-CN': '重设密码' },
    links: ['link'],
    hoursOfUse: 1,
    en: {
      subject: 'Choose a new password for Tongshang',
      body: `
        Hello,
        somebody asked for a new password for the account of {email}. If it was you:

        [Choose a new password]({link})

        The link works once, until {until}. If it was not you, do nothing: your password stays as it is.`,
    },
    'zh-CN': {
      subject: '重设您的通商密码',
      body: `
        您好：
        有人为账户 {email} 申请重设密码。如果是您本人：

        [设置新密码]({link})

        此链接仅可使用一次，有效期至 {until}。如果不是您本人，请忽略本邮件，密码保持不变。`,
    },
  },
  'party.address-confirmation': {
    name: { en: 'Confirmation of an address', 'zh-CN': '邮箱确认' },
    links: ['link'],
    hoursOfUse: 7 * 24,
    en: {
      subject: 'Confirm your e-mail address for Tongshang',
      body: `
        Hello,
        somebody opened an account at Tongshang with the address {email}. If it was you, confirm that the address is yours:

        [Confirm the address]({link})

        The link works until {until}. If it was not you, the same page gives the address back to you.`,
    },
    'zh-CN': {
      subject: '请确认您的通商账户邮箱',
      body: `
        您好：
        有人以邮箱 {email} 在通商开立了账户。如果是您本人，请确认该邮箱属于您：

        [确认邮箱]({link})

        此链接有效期至 {until}。如果不是您本人，可在同一页面收回该邮箱。`,
    },
  },
  'party.password-changed': {
    name: { en: 'Password changed', 'zh-CN': '密码已更改' },
    hoursOfUse: 72,
    en: {
      subject: 'Your password for Tongshang was changed',
      body: `
        Hello,
        the password of your account ({email}) was changed on {at}. Wherever else you were signed in, you are signed out.

        If it was not you, ask for a new password on the page where one signs in, and tell an owner of your organisation.`,
    },
    'zh-CN': {
      subject: '您的通商密码已更改',
      body: `
        您好：
        您的账户（{email}）的密码已于 {at} 更改，其他设备上的登录均已退出。

        如果不是您本人操作，请在登录页面重设密码，并告知贵组织的负责人。`,
    },
  },
  'party.passkey-added': {
    name: { en: 'Passkey added', 'zh-CN': '已添加通行密钥' },
    hoursOfUse: 72,
    en: {
      subject: 'A passkey was added to your account at Tongshang',
      body: `
        Hello,
        on {at} the passkey “{passkey}” was added to your account ({email}). Whoever holds it can sign in as you.

        If it was not you, remove it under Settings, My sign-in, and choose a new password.`,
    },
    'zh-CN': {
      subject: '您的通商账户新增了通行密钥',
      body: `
        您好：
        您的账户（{email}）已于 {at} 新增通行密钥“{passkey}”，持有者可以您的身份登录。

        如果不是您本人操作，请在“设置 › 我的登录”中移除该密钥，并重设密码。`,
    },
  },
  'party.account-recovery': {
    name: { en: 'Recovery of an account', 'zh-CN': '账户恢复' },
    links: ['link', 'objection'],
    hoursOfUse: 24,
    en: {
      subject: 'Somebody asks to recover your account at Tongshang',
      body: `
        Hello,
        somebody who says that password and second factor are lost asks to recover the account of {email}. Every owner of its organisations is told.

        If it was not you, stop it before {from}:

        [Stop the recovery]({objection})

        If it was you, this link works from {from} until {until}. It ends your passkeys, your authenticator app, your sign-ins and the API keys that you made. Signing in meanwhile stops it.

        [Recover the account]({link})`,
    },
    'zh-CN': {
      subject: '有人申请恢复您的通商账户',
      body: `
        您好：
        有人称密码和双重验证方式均已遗失，申请恢复账户 {email}。其所属组织的所有负责人均已收到通知。

        如果不是您本人，请在 {from} 之前阻止：

        [阻止恢复]({objection})

        如果是您本人，以下链接自 {from} 起至 {until} 可用。恢复后，原有通行密钥、身份验证器、登录状态以及您创建的 API 密钥均失效。在此期间登录账户，恢复即告中止。

        [恢复账户]({link})`,
    },
  },
  'party.account-recovery-of-member': {
    name: { en: 'Recovery of a member’s account', 'zh-CN': '成员账户恢复' },
    links: ['objection'],
    hoursOfUse: 24,
    en: {
      subject: 'Somebody asks to recover an account of your organisation at Tongshang',
      body: `
        Hello,
        somebody who says that password and second factor are lost asks to recover the account {email}, whose holder works in your organisation and calls itself “{name}”.

        Ask that person, not by this mailbox alone. If it was somebody else, stop it before {from}:

        [Stop the recovery]({objection})`,
    },
    'zh-CN': {
      subject: '有人申请恢复贵组织一名成员的通商账户',
      body: `
        您好：
        有人称密码和双重验证方式均已遗失，申请恢复账户 {email}，其持有人为贵组织成员，自称“{name}”。

        请通过邮件以外的方式向其本人核实。如果并非本人申请，请在 {from} 之前阻止：

        [阻止恢复]({objection})`,
    },
  },
  'party.second-factor-changed': {
    name: { en: 'Second factor changed', 'zh-CN': '双重验证变更' },
    hoursOfUse: 72,
    en: {
      subject: 'The second factor of your account at Tongshang',
      body: `
        Hello,
        on {at}, of your account ({email}): {change}.

        If it was not you, look at once under Settings, My sign-in, sign out wherever you do not know it, choose a new password, and tell an owner of your organisation.`,
    },
    'zh-CN': {
      subject: '您的通商账户双重验证有变更',
      body: `
        您好：
        您的账户（{email}）于 {at} 有以下变更：{change}。

        如果不是您本人操作，请立即在“设置 › 我的登录”中核对并退出陌生登录，重设密码，并告知贵组织的负责人。`,
    },
  },
  'party.approval-asked': {
    name: { en: 'Waits for a second owner', 'zh-CN': '待双人复核' },
    hoursOfUse: 72,
    en: {
      subject: 'A change of your organisation waits for a second owner at Tongshang',
      body: `
        Hello,
        on {at} an owner of your organisation asked to change what it is or where it is paid. Another owner approves or ends it under Settings, Organisation, until {until}.

        If none of you meant it, end it there, and change the passwords of whoever asked.`,
    },
    'zh-CN': {
      subject: '贵组织在通商有一项变更等待另一位负责人复核',
      body: `
        您好：
        贵组织一位负责人于 {at} 申请变更企业身份信息或收款账户。请另一位负责人于 {until} 之前在“设置 › 企业”中复核或终止。

        如果这并非贵组织的意思，请在该处终止，并更换申请人的密码。`,
    },
  },
  'party.approval-answered': {
    name: { en: 'Answer of a second owner', 'zh-CN': '复核结果' },
    hoursOfUse: 72,
    en: {
      subject: 'Another owner has answered what you asked at Tongshang',
      body: `
        Hello,
        on {at} {answer} Look under Settings, Organisation, at what stands now.`,
    },
    'zh-CN': {
      subject: '您在通商申请的变更已有复核结果',
      body: `
        您好：
        {at}，{answer}请在“设置 › 企业信息”中查看目前的内容。`,
    },
  },
  'party.signing-key-changed': {
    name: { en: 'Signing key changed', 'zh-CN': '签名密钥已更换' },
    hoursOfUse: 72,
    en: {
      subject: 'The signing key of your organisation was changed at Tongshang',
      body: `
        Hello,
        on {at} your organisation “{organisation}” began to sign its papers with a new key. What was signed before stays valid.

        If none of you did this, look under Settings, People and API keys, at who may manage it, and change passwords and keys.`,
    },
    'zh-CN': {
      subject: '贵组织在通商的签名密钥已更换',
      body: `
        您好：
        贵组织“{organisation}”已于 {at} 启用新的密钥签署单据，此前的签名仍然有效。

        如果这并非贵公司的操作，请在“设置”的人员和 API 密钥中核对其管理权限，并更换密码和密钥。`,
    },
  },
});

/** What a role is called in a letter. */
export const roleWords = {
  owner: { en: 'owner', 'zh-CN': '负责人' },
  clerk: { en: 'clerk', 'zh-CN': '业务员' },
  viewer: { en: 'viewer', 'zh-CN': '只读成员' },
} as const;

/** What another owner answered, in a letter. */
export const approvalAnswers = {
  approve: {
    en: 'another owner of your organisation approved the change you had asked for, and it is done.',
    'zh-CN': '贵组织另一位负责人同意了您申请的变更，变更已生效。',
  },
  reject: {
    en: 'another owner of your organisation ended the change you had asked for; nothing was changed by it.',
    'zh-CN': '贵组织另一位负责人终止了您申请的变更，未作任何变更。',
  },
} as const;

/** What happened to a second factor, in a letter. */
export const factorWords = {
  'app-added': { en: 'an authenticator app was set up', 'zh-CN': '已启用身份验证器' },
  'app-removed': { en: 'the authenticator app was removed', 'zh-CN': '已移除身份验证器' },
  'passkey-removed': { en: 'a passkey was removed', 'zh-CN': '已移除一个通行密钥' },
  'recovery-codes-made': {
    en: 'new recovery codes were made; those before work no more',
    'zh-CN': '已重新生成恢复码，原恢复码失效',
  },
  'recovery-code-used': { en: 'a recovery code was used', 'zh-CN': '使用了一个恢复码' },
} as const;
