import {values as en} from '../../components/messages/en/values';
import {values as fr} from '../../components/messages/fr/values';
import {flowElement, heading} from '../nodes';
import {attribute, contractOf} from '../page';
import {guideHeaderBrief} from '../briefs/guide-header';
import {signInBrief} from '../briefs/sign-in';
import {yourValuesBrief} from '../briefs/your-values';
import type {Tag} from '.';

const valuesTitle = {en: en.title, fr: fr.title} as const;

/** `<GuideHeader/>`: who can do it, how long it takes, how current it is. */
export const guideHeader: Tag = (node, page) => [
  flowElement('GuideHeader', guideHeaderBrief(contractOf(page, node), page.locale)),
];

/** `<YourValues/>`: the panel that fills every snippet, link and check of the page. */
export const yourValues: Tag = (node, page) => [
  // A real heading: Docusaurus then knows the anchor and lists it in the table of contents.
  heading(2, valuesTitle[page.locale], 'your-values'),
  flowElement('YourValues', yourValuesBrief(contractOf(page, node), page.locale)),
];

/** `<SignInCheck integration="…"/>`. */
export const signInCheck: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  return [flowElement('SignInCheck', {brief: signInBrief(contract, page, node)})];
};

/** `<ErrorDoctor/>`: paste what Microsoft said; compared with this guide’s contract and the reader’s values. */
export const errorDoctor: Tag = (node, page) => [
  flowElement('ErrorDoctor', {integration: contractOf(page, node, attribute(page, node, 'integration')).id}),
];
