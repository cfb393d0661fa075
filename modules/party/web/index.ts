import { mayDo } from '@tongshang/ui/api';
import { mayGo } from '@tongshang/ui/session';
import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { signInSearch } from './searches.ts';
import { approvalsQuery } from './settings/api.ts';

/** Signing in, registering, being invited; the settings of an organisation and its people. */
export default defineSlice({
  name: 'party',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/sign-in',
      title: 'signIn.title',
      for: 'visitors',
      search: signInSearch,
      page: () => import('./sign-in/SignInPage.tsx'),
    },
    {
      path: '/register',
      title: 'register.title',
      within: '/sign-in',
      for: 'visitors',
      search: signInSearch,
      page: () => import('./sign-in/RegisterPage.tsx'),
    },
    {
      path: '/found-operator',
      title: 'foundOperator.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/FoundOperatorPage.tsx'),
    },
    {
      path: '/forgotten-password',
      title: 'forgotten.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/ForgottenPasswordPage.tsx'),
    },
    {
      path: '/reset-password',
      title: 'reset.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/ResetPasswordPage.tsx'),
    },
    {
      path: '/recover-account',
      title: 'recovery.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/RecoverAccountPage.tsx'),
    },
    {
      path: '/account-recovery',
      title: 'recovery.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/AccountRecoveryPage.tsx'),
    },
    {
      path: '/object-to-recovery',
      title: 'recovery.objectionTitle',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/ObjectionPage.tsx'),
    },
    {
      path: '/confirm-address',
      title: 'confirmAddress.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/ConfirmAddressPage.tsx'),
    },
    {
      path: '/invitation',
      title: 'invitation.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/InvitationPage.tsx'),
    },
    {
      // Where links led that were mailed before the token stood behind the #; those work a week.
      path: '/invitation/$token',
      title: 'invitation.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./sign-in/InvitationPage.tsx'),
    },
    {
      path: '/second-factor',
      title: 'factor.title',
      within: '/settings',
      search: signInSearch,
      page: () => import('./sign-in/SecondFactorPage.tsx'),
    },
    { path: '/onboarding', title: 'onboarding.title', page: () => import('./onboarding/OnboardingPage.tsx') },
    {
      path: '/settings',
      title: 'settings.title',
      page: () => import('./settings/SettingsPage.tsx'),
      children: [
        {
          path: '/',
          title: 'settings.organisation',
          page: () => import('./settings/OrganisationSection.tsx'),
        },
        { path: '/people', title: 'settings.people', page: () => import('./settings/PeopleSection.tsx') },
        { path: '/api-keys', title: 'settings.apiKeys', page: () => import('./settings/ApiKeysSection.tsx') },
        {
          path: '/signing-keys',
          title: 'settings.signingKeys',
          page: () => import('./settings/SigningKeysSection.tsx'),
        },
        {
          path: '/security',
          title: 'settings.security',
          page: () => import('./settings/SecuritySection.tsx'),
        },
      ],
    },
  ],
  slots: {
    'home.waiting': [
      {
        key: 'approvals',
        waits: (session) =>
          mayGo(session, '/settings/api-keys')
            ? slotQuery(approvalsQuery, (items) =>
                items
                  .filter(({ actions }) => mayDo(actions, 'approve'))
                  .map(({ approvalId, askedAt }) => ({
                    ...{ key: approvalId, since: askedAt, label: 'approval.waits' as const, named: {} },
                    ...{ act: 'approval.look' as const, to: '/settings' },
                  })),
              )
            : undefined,
      },
    ],
    'shell.factor': [{ key: 'second-factor', part: () => import('./sign-in/FactorDialog.tsx') }],
    'shell.proof': [{ key: 'password-or-passkey', part: () => import('./sign-in/ProofDialog.tsx') }],
  },
  navigation: [
    { to: '/settings', label: 'nav.settings', icon: 'settings', at: 90, place: 'account' },
    { to: '/onboarding', label: 'onboarding.title', icon: 'plus', at: 91, place: 'account' },
  ],
});
