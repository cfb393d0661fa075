export const error = {
  offline: 'The server does not answer. What you see may be out of date; nothing you have sent is lost.',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or what it named is not yours to see.',
  home: 'To the first page',
} as const;

export const otherSession = {
  title: 'Another session in another tab',
  signedIn: 'In another tab of this browser, {name} of {organisation} is now signed in.',
  ended: 'You are no longer signed in',
  endedText:
    'Your session has run out, or was ended in another tab or on another device. Nothing you typed on this page is lost: sign in again in a new tab and come back here.',
  signIn: 'Sign in in a new tab',
  text: 'This page still shows what was here before. It does and sends nothing more.',
  goOn: 'Load this page anew',
} as const;

export const keys = {
  title: 'Keyboard',
  everywhere: 'Everywhere',
  help: 'This list',
  search: 'Go to the search field',
  goTo: 'Go to {place}',
} as const;

export const find = {
  title: 'Find anything',
  hint: 'A number on any paper, a partner, goods, a page',
  pages: 'Go to',
  keys: 'Ctrl K',
  looking: 'Looking …',
  nothing: 'Nothing is found for “{text}”.',
} as const;

export const nav = {
  skip: 'Skip to the content',
  main: 'Main',
  more: 'More',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: '{organisation}, account of {name}',
  theme: 'Light or dark',
  'theme-auto': 'As the system',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
} as const;
