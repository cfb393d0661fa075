/** Writes `docs/reactions.md` from what modules promise and perform, or with `--check` says whether it is current. */
import { describeReactions } from '@tongshang/server';
import {
  AMENDING,
  CONSEQUENCES,
  type Consequence,
  type Fact,
  givenOf,
  MOVEMENT_GIVEN_UP,
  ruleOf,
  SUCCESSION,
  TELLING,
} from '@tongshang/trade-facts';
import { keepGenerated } from './generated-file.ts';

type Said = { readonly en: string; readonly 'zh-CN': string };

/** What happens, for people: beside the facts of a trade, as what is promised there says. */
function saidOf(
  beside: typeof TELLING | typeof AMENDING | typeof MOVEMENT_GIVEN_UP | typeof SUCCESSION | undefined,
  consequence: string,
): Said {
  if (!beside) return CONSEQUENCES[consequence as Consequence].says;
  return 'en' in beside.says ? beside.says : beside.says[consequence as keyof typeof beside.says];
}

const rows = describeReactions().map(({ fact, statedBy, consequence, performedBy }) => {
  const beside = [TELLING, AMENDING, MOVEMENT_GIVEN_UP, SUCCESSION].find((one) => one.fact === fact);
  const says = saidOf(beside, consequence);
  const given = beside ? undefined : givenOf(consequence as Consequence);
  const { name } = beside ?? ruleOf(fact as Fact);
  const occasion = given ? `where \`${given}\` was stated` : 'always';
  return `| \`${fact}\` ${name['zh-CN']} | ${statedBy} | \`${consequence}\` | ${performedBy} | ${occasion} | ${says.en} ${says['zh-CN']} |`;
});

const page = `# Who reacts to what

Each fact of a trade promises consequences, in this order; each is performed by one reaction of one module, in the transaction of
the fact, all or nothing. What it writes names the fact's entry as its cause. Made by \`npm run reactions\` from
\`engines/trade-facts\` and the modules' declarations; the platform does not start with a promise that nobody keeps.

| fact | stated by | consequence | performed by | when | what happens |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;

await keepGenerated('docs/reactions.md', page, 'npm run reactions');
