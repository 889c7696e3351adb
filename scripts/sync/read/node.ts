import type {Range} from '../../markdown/place';

/** What is asked of a node of mdast, whoever parsed it. */
export type MarkdownNode = {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null | undefined;
  readonly url?: string;
  readonly depth?: number;
  readonly identifier?: string;
  readonly name?: string | null;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly checked?: boolean | null | undefined;
  /** A list on JSX elements, a record on directives. */
  readonly attributes?: unknown;
  readonly data?: unknown;
  readonly children?: readonly MarkdownNode[];
  readonly position?:
    | {
        readonly start: {readonly offset?: number | undefined};
        readonly end: {readonly offset?: number | undefined};
      }
    | undefined;
};

/** @returns where a node stands; nowhere, just after `instead`, if nobody knows: plugins add such nodes */
export function rangeOf({position}: MarkdownNode, instead: Range): Range {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? {start: instead.end, end: instead.end} : {start, end};
}
