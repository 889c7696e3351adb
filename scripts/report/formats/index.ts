/** Every format a report can take, each a pure function of the report. */
import type {Report} from '../model';
import {formatGithub} from './github';
import {formatHtml} from './html';
import {formatJson} from './json';
import {formatJunit} from './junit';
import {formatMarkdown} from './markdown';
import {formatSarif, type SarifOptions} from './sarif';
import {formatText, type TextOptions} from './text';

export const formats = ['text', 'json', 'junit', 'github', 'sarif', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

export type FormatOptions = {
  readonly text?: TextOptions;
  /** For GitHub and SARIF: the site directory as seen from the repository's root. */
  readonly root?: string;
  readonly informationUri?: string;
};

/** @returns what to print or write, with its last line feed; empty if GitHub has nothing to be told */
export function formatReport(report: Report, format: Format, options: FormatOptions = {}): string {
  return printers[format](report, options);
}

const printers: Readonly<Record<Format, (report: Report, options: FormatOptions) => string>> = {
  text: (report, {text}) => formatText(report, text),
  json: formatJson,
  junit: formatJunit,
  github: (report, {root}) => formatGithub(report, root === undefined ? {} : {root}),
  sarif: (report, {root, informationUri}) => formatSarif(report, sarifOptions(root, informationUri)),
  markdown: formatMarkdown,
  html: formatHtml,
};

function sarifOptions(root: string | undefined, informationUri: string | undefined): SarifOptions {
  return {...(root !== undefined && {root}), ...(informationUri !== undefined && {informationUri})};
}
