/**
 * Joins a guide's headings and its contract's steps: a writer writes `## Title {/\* #step-id *\/}`, and the step's
 * bar (number, role, time, how it is proved, tick) appears under it. A guide that lacks a step, or has them in
 * another order than its contract, does not build.
 */
import type {Heading, Root} from 'mdast';
import type {Integration} from '../core/contracts/schema';
import {stepFaults} from '../core/contracts/step-order';
import {flowElement} from './nodes';
import {contractOf, fail, type Page} from './page';
import {stepBar} from './briefs/step-bar';

export function placeSteps(tree: Root, page: Page): void {
  if (page.integrationId === undefined) return;
  const contract = contractOf(page, tree);
  const headings = tree.children.flatMap((node) => {
    const id = node.type === 'heading' ? headingId(node) : undefined;
    return id !== undefined && contract.steps.some((step) => step.id === id) ? [{node, id}] : [];
  });
  requireSameSteps(
    page,
    tree,
    contract,
    headings.map(({id}) => id),
  );
  for (const {node, id} of headings) {
    const bar = flowElement('StepBar', stepBar(contract, id, page.locale));
    tree.children.splice(tree.children.indexOf(node) + 1, 0, bar);
  }
}

/** The explicit id of `## Title {/\* #id *\/}`, as Docusaurus reads it. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

function requireSameSteps(page: Page, tree: Root, contract: Integration, found: readonly string[]): void {
  const expected = contract.steps.map(({id}) => id);
  if (!stepFaults(expected, found)) return;
  fail(
    page,
    tree,
    `the sections of this guide are not the steps of contract "${contract.id}".\n` +
      `  expected: ${expected.join(', ')}\n  found:    ${found.join(', ') || 'none'}`,
  );
}
