/**
 * The questions that lead to a guide. Vendors, products, ways to connect and links come from the contracts: a sixth
 * contract appears by itself, and an answer that no guide serves leads to what to do then.
 */
import type {DecisionTreeProps, Question} from '../components/DecisionTree';
import {integrations} from '../core/contracts/integrations';
import type {Integration} from '../core/contracts/schema';
import type {Locale} from './page';

type Answer = Question['answers'][number];

const words = {
  en: {
    title: 'Begin at the top. Each answer leads to the next question or to a guide.',
    vendor: 'Which vendor asked you to set this up?',
    vendorHint: 'The name on the e-mail, or on the page that told you to register an application.',
    otherVendor: 'Another one, or I do not know',
    product: 'Which Microsoft product holds the data?',
    otherProduct: 'Another product',
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
  const byVendor = all.toSorted((a, b) => a.vendor.name.localeCompare(b.vendor.name, locale));
  return {
    title: say.title,
    question: {
      text: say.vendor,
      hint: say.vendorHint,
      answers: [
        ...byVendor.map((contract): Answer => ({text: contract.vendor.name, ...leadTo(contract, locale)})),
        {text: say.otherVendor, next: productQuestion(all, locale)},
      ],
    },
  };
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

/** True where the vendor’s tokens begin with a person’s sign-in. */
export function personSignsIn({flow}: Integration): boolean {
  return flow !== 'client-credentials';
}

/** What a guide is called wherever guides are listed. */
export function guideName({vendor, product}: Integration, locale: Locale): string {
  return `${vendor.name} → ${tied(product.name[locale])}`;
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

/** A number stays on the line of the word before it: “Dynamics 365” is one name. */
function tied(name: string): string {
  return name.replaceAll(/ (?=\d)/g, '\u00a0');
}
