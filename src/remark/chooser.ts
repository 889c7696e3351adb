/**
 * The questions that lead to a guide. Vendors, products, ways to connect and links come from the contracts: a sixth
 * contract appears by itself, and an answer that no guide serves leads to what to do then.
 */
import type {DecisionTreeProps, Question} from '../components/DecisionTree';
import {integrations} from '../core/contracts/integrations';
import type {Integration} from '../core/contracts/schema';
import {guideName, personSignsIn, tied} from './guide-names';
import type {Locale} from './page';

type Answer = Question['answers'][number];
/** Where an answer leads. */
type Lead = {readonly next: Question} | ReturnType<typeof leadTo>;

const words = {
  en: {
    title: 'Begin at the top. Each answer leads to the next question or to a guide.',
    vendor: 'Which vendor asked you to set this up?',
    vendorHint: 'The name on the e-mail, or on the page that told you to register an application.',
    otherVendor: 'Another one, or I do not know',
    product: 'Which Microsoft product holds the data?',
    otherProduct: 'Another product',
    guide: 'What is to be connected?',
    signIn: 'While connecting, does Microsoft’s sign-in window open?',
    yes: 'Yes, and somebody signs in',
    no: 'No, a secret or a certificate is enough',
    nearest: (vendor: string) =>
      `Written for ${vendor}; take its steps in Entra, and your vendor’s own values`,
    none: 'None of these guides fits',
    noneNote: 'What to do then',
  },
  fr: {
    title: 'Commencez en haut. Chaque réponse mène à la question suivante ou à un guide.',
    vendor: 'Quel éditeur vous a demandé cette configuration ?',
    vendorHint: 'Le nom qui figure dans le courriel, ou sur la page qui vous dit d’inscrire une application.',
    otherVendor: 'Un autre, ou je ne sais pas',
    product: 'Quel produit Microsoft contient les données ?',
    otherProduct: 'Un autre produit',
    guide: 'Que faut-il relier ?',
    signIn: 'À la connexion, la fenêtre de connexion de Microsoft s’ouvre-t-elle ?',
    yes: 'Oui, et quelqu’un se connecte',
    no: 'Non, un secret ou un certificat suffit',
    nearest: (vendor: string) =>
      `Rédigé pour ${vendor} ; suivez ses étapes dans Entra, avec les valeurs de votre éditeur`,
    none: 'Aucun de ces guides ne convient',
    noneNote: 'Que faire alors',
  },
} as const;

/** Anchor, on the chooser’s own page, of what to do when no guide fits. */
export const noneFits = 'none-fits';

export function chooser(locale: Locale): Omit<DecisionTreeProps, 'Link'> {
  const say = words[locale];
  const all = Object.values(integrations);
  const byVendor = groupBy(
    all.toSorted((a, b) => a.vendor.name.localeCompare(b.vendor.name, locale)),
    ({vendor}) => vendor.name,
  );
  return {
    title: say.title,
    question: {
      text: say.vendor,
      hint: say.vendorHint,
      answers: [
        ...[...byVendor].map(([text, guides]): Answer => ({text, ...leadAmong(guides, locale)})),
        {text: say.otherVendor, next: productQuestion(all, locale)},
      ],
    },
  };
}

/** Of one vendor: to its guide, or to the question that tells its guides apart. */
function leadAmong(guides: readonly Integration[], locale: Locale): Lead {
  const [only, ...others] = guides;
  if (only && others.length === 0) return leadTo(only, locale);
  const say = words[locale];
  const ways = [
    {text: say.product, by: ({product}: Integration) => tied(product.name[locale])},
    {text: say.signIn, by: (guide: Integration) => (personSignsIn(guide) ? say.yes : say.no)},
    {text: say.guide, by: ({title}: Integration) => title[locale]},
  ];
  const telling = ways.find(({by}) => new Set(guides.map(by)).size > 1);
  if (!telling)
    throw new Error(`No question tells these guides apart: ${guides.map(({id}) => id).join(', ')}`);
  const answers = [...groupBy(guides, telling.by)].map(([text, some]): Answer => ({
    text,
    ...leadAmong(some, locale),
  }));
  return {next: {text: telling.text, answers}};
}

function groupBy(guides: readonly Integration[], by: (guide: Integration) => string) {
  const groups = new Map<string, Integration[]>();
  for (const guide of guides) groups.set(by(guide), [...(groups.get(by(guide)) ?? []), guide]);
  return groups;
}

function productQuestion(all: readonly Integration[], locale: Locale): Question {
  const say = words[locale];
  const products = new Map(all.map(({product}) => [product.id, product.name[locale]]));
  return {
    text: say.product,
    answers: [
      ...[...products]
        .toSorted(([, a], [, b]) => a.localeCompare(b, locale))
        .map(([id, name]): Answer => {
          const ofProduct = all.filter(({product}) => product.id === id);
          return {text: tied(name), next: signInQuestion(ofProduct, locale)};
        }),
      {text: say.otherProduct, ...leadNowhere(locale)},
    ],
  };
}

function signInQuestion(ofProduct: readonly Integration[], locale: Locale): Question {
  const say = words[locale];
  const answer = (text: string, fitting: Integration | undefined): Answer =>
    fitting
      ? {text, ...leadTo(fitting, locale), note: say.nearest(fitting.vendor.name)}
      : {text, ...leadNowhere(locale)};
  return {
    text: say.signIn,
    answers: [
      answer(say.yes, ofProduct.find(personSignsIn)),
      answer(
        say.no,
        ofProduct.find((contract) => !personSignsIn(contract)),
      ),
    ],
  };
}

export const guidePath = ({id}: Integration): string => `/guides/${id}`;

const leadTo = (contract: Integration, locale: Locale) => ({
  to: guidePath(contract),
  leadsTo: guideName(contract, locale),
});

const leadNowhere = (locale: Locale) => ({
  to: `#${noneFits}`,
  leadsTo: words[locale].none,
  note: words[locale].noneNote,
  dead: true,
});
