import {requiredAttribute} from '../page';
import {
  appOnlyFindingNodes,
  errorNodes,
  findingNodes,
  registrationFindingNodes,
  tokenHintNodes,
} from '../reference';
import type {Tag} from '.';

/** `<ErrorReference family="entra"/>`: every error of a family, each under its own heading. */
export const errorReference: Tag = (node, page) =>
  errorNodes(requiredAttribute(page, node, 'family'), node, page);

/** `<FindingReference/>`: every finding of the checks, each under its own heading. */
export const findingReference: Tag = (_node, page) => [
  ...findingNodes(page),
  ...registrationFindingNodes(page),
  ...appOnlyFindingNodes(page),
];

/** `<TokenHintReference/>`: everything that a pasted token may suggest, each under its own heading. */
export const tokenHintReference: Tag = (_node, page) => tokenHintNodes(page);
