import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {toString} from 'mdast-util-to-string';
import type {Root, RootContent} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {guide as guideWords} from '../components/messages/en/guide';
import {integrations} from '../core/contracts/integrations';
import {platformFacts, platformSources, tokenClaims} from '../core/contracts/platform';
import {localized, namedFact, provenance} from '../core/contracts/schema';
import type {Question} from '../components/DecisionTree';
import {chooser, guidePath} from './chooser';
import {concepts} from './figures';
import {remarkPasserelle} from '.';

const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
const all = Object.values(integrations);

/** What the first tag of a page becomes. */
function compile(markdown: string, folder = 'docs'): RootContent | undefined {
  const file = new VFile({path: `/site/${folder}/x.mdx`, value: markdown});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree: Root = processor.parse(file);
  processor.runSync(tree, file);
  return tree.children[0];
}

function rows(tag: string, folder?: string): readonly (readonly string[])[] {
  const node = compile(tag, folder);
  if (node?.type !== 'table') throw new Error('no table');
  return node.children.map((row) => row.children.map((cell) => toString(cell)));
}

describe('facts of the platform', () => {
  it.each(platformFacts.map((fact) => [fact.id, fact] as const))('%s parses, with its source', (_, fact) => {
    expect(namedFact.parse(fact)).toEqual(fact);
  });

  it('have ids of their own, and claims words in both languages', () => {
    expect(new Set(platformFacts.map(({id}) => id)).size).toBe(platformFacts.length);
    for (const {name, says, matters, ...rest} of tokenClaims) {
      expect(localized.parse(says), name).toEqual(says);
      expect(localized.parse(matters), name).toEqual(matters);
      expect(provenance.parse(rest), name).toEqual(rest);
    }
  });

  it('about tokens rest on pages that are listed as sources', () => {
    const listed = platformSources.map(({url}) => url);
    for (const {source} of tokenClaims) expect(listed).toContain(source);
  });

  it.each([
    ['refresh-token-days', 'docs', '90\u00a0days'],
    ['refresh-token-days', french, '90\u00a0jours'],
    ['delegated-grant', french, 'oauth2PermissionGrant'],
  ])('<PlatformFact id="%s"/> in %s', (id, folder, words) => {
    expect(toString(compile(`<PlatformFact id="${id}"/>`, folder))).toBe(words);
  });
});

describe('the tables of concept pages', () => {
  it.each([
    ['<GuideTable/>', all.length],
    ['<FlowTable/>', all.length],
  ])('%s has its rows in both languages, in other words', (tag, count) => {
    const english = rows(tag);
    const translated = rows(tag, french);
    expect(english).toHaveLength(count + 1);
    expect(translated).toHaveLength(count + 1);
    expect(translated.map(([, cell]) => cell)).not.toEqual(english.map(([, cell]) => cell));
    expect([...english, ...translated].flat()).not.toContain('');
  });

  it('<GuideTable/> counts as checked what a guide’s page can check', () => {
    const [, first] = rows('<GuideTable/>');
    const {steps} = integrations['codat-business-central'];
    const checked = steps.filter(({check}) => ['pre-flight', 'sign-in', 'script'].includes(check)).length;
    expect(first?.at(-1)).toContain(
      `${String(steps.length)} steps${String(checked)} checked${String(steps.length - checked)} for you to confirm`,
    );
  });

  it('<FlowTable/> tells where consent is given and what admits the application', () => {
    const cells = rows('<FlowTable/>').map((row) => row.slice(1).join(' | '));
    expect(cells[1]).toMatch(/person who signs in \| delegated:user_impersonationFinancials.* \| nothing/);
    expect(cells[2]).toMatch(/application itself \| none in Entra \| an application user/);
    expect(cells[5]).toMatch(/application, given in Exchange Online:Calendars/);
  });

  it.each([
    ['<TokenClaims/>', tokenClaims.map(({name}) => name), 'Which API the token is for'],
    ['<CheckPlaces/>', Object.values(guideWords.checks), 'Entra’s answer to a real sign-in'],
  ])('%s has an entry for each, in the page’s language', (tag, terms, said) => {
    const english = JSON.stringify(compile(tag));
    for (const term of terms) expect(english).toContain(`"value":"${term}"`);
    expect(english).toContain(said);
    expect(JSON.stringify(compile(tag, french))).not.toContain(said);
  });
});

describe('<Chooser/>', () => {
  /** Every end of the tree with the answers that lead to it. */
  function ends({answers}: Question): {path: string[]; to: string; dead: boolean}[] {
    return answers.flatMap((answer) =>
      'next' in answer
        ? ends(answer.next).map((end) => ({...end, path: [answer.text, ...end.path]}))
        : [{path: [answer.text], to: answer.to, dead: answer.dead ?? false}],
    );
  }
  const {question} = chooser('en');

  it.each(all.map((contract) => [contract.vendor.name, guidePath(contract)]))(
    'leads from %s to %s, at once where the vendor has no other guide',
    (vendor, path) => {
      const reached = ends(question).filter((end) => end.path[0] === vendor);
      expect(reached.filter(({to, dead}) => to === path && !dead)).toHaveLength(1);
      const guides = all.filter((contract) => contract.vendor.name === vendor);
      expect(reached).toHaveLength(guides.length);
      expect(reached.some((end) => end.path.length === 1)).toBe(guides.length === 1);
    },
  );

  it('leads without the vendor’s name to a guide for each product and way to connect, and to nothing else', () => {
    const way = ({product, flow}: (typeof all)[number]) =>
      `${product.id} ${String(flow === 'client-credentials')}`;
    const unnamed = ends(question).filter(({path}) => path[0] === question.answers.at(-1)?.text);
    const reached = unnamed
      .filter(({dead}) => !dead)
      .map(({to}) => all.find((contract) => guidePath(contract) === to));
    expect(reached).not.toContain(undefined);
    const ways = reached.flatMap((contract) => (contract ? [way(contract)] : []));
    expect(ways.toSorted()).toEqual([...new Set(all.map(way))].toSorted());
    expect(unnamed.filter(({dead}) => dead).map(({to}) => to)).toContain('#none-fits');
  });

  it.each([
    ['Yes, and somebody signs in', '/guides/codat-business-central'],
    ['No, a secret or a certificate is enough', '/guides/ipaas-business-central'],
  ])('tells two vendors of one product apart by the sign-in: %s', (answer, to) => {
    const found = ends(question).find(
      ({path}) =>
        path[0] === question.answers.at(-1)?.text &&
        path.at(-1) === answer &&
        path.at(-2) === 'Dynamics\u00a0365 Business Central',
    );
    expect(found?.to).toBe(to);
  });

  it('asks the same in French', () => {
    const translated = chooser('fr').question;
    const shape = (asked: Question) => ends(asked).map(({to, path}) => `${String(path.length)} ${to}`);
    expect(shape(translated).toSorted()).toEqual(shape(question).toSorted());
    expect(translated.text).not.toBe(question.text);
  });

  it('refuses a page that does not say what to do without a guide', () => {
    expect(() => compile('<Chooser/>')).toThrow(/x\.mdx:1:1: <Chooser\/> leads to #none-fits/);
    expect(compile('<Chooser/>\n\n## None {/* #none-fits */}')).toMatchObject({name: 'DecisionTree'});
  });
});

describe('<ConceptDiagram/>', () => {
  it.each(Object.entries(concepts))('%s has an arrow, or none, between its groups', (_, spec) => {
    expect([0, spec.groups.length - 1]).toContain(spec.between.length);
  });

  it.each(Object.keys(concepts))('%s speaks one language', (id) => {
    const english = JSON.stringify(compile(`<ConceptDiagram id="${id}"/>`));
    const translated = JSON.stringify(compile(`<ConceptDiagram id="${id}"/>`, french));
    const {title} = concepts[id] ?? {};
    expect(english).toContain(title?.en);
    expect(translated).toContain(title?.fr);
    expect(translated).not.toContain(title?.en);
  });
});

it.each([
  ['<ConceptDiagram id="nope"/>', /x\.mdx:1:1: no concept "nope"; there are: one-registration-many-copies/],
  ['A <PlatformFact id="nope"/>', /x\.mdx:1:3: no platform fact "nope"; there are: access-token/],
])('refuses what is not known: %s', (markdown, message) => {
  expect(() => compile(markdown)).toThrow(message);
});

it('French words have their spaces', () => {
  const strings: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('fr' in value && typeof value.fr === 'string') strings.push(value.fr);
    Object.values(value).forEach(collect);
  };
  collect([platformFacts, tokenClaims, concepts]);
  const sentences = (asked: Question): string[] =>
    asked.answers.flatMap((answer) =>
      'next' in answer ? [answer.text, ...sentences(answer.next)] : [answer.text, answer.note ?? ''],
    );
  const {question} = chooser('fr');
  const faults = [...strings, question.text, question.hint ?? '', ...sentences(question)].filter((text) =>
    /[^\u202f\s][;!?](?=\s|$)| [;:!?»]|« |\w'\w/.test(text),
  );
  expect(strings.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
