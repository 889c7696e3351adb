/** Every format a report can take, each a pure function of the report. */
import type {Report, ReportFinding} from '../model';
import type {SarifOptions} from './sarif';
import type {TextOptions} from './text';

export const formats = ['text', 'json', 'junit', 'github', 'sarif', 'markdown', 'html'] as const;

export type Format = (typeof formats)[number];

export type FormatOptions = {
  readonly text?: TextOptions;
  /** For GitHub and SARIF: the site directory as seen from the repository's root. */
  readonly root?: string;
  readonly informationUri?: string;
  /** For JUnit: whether a finding makes the run fail; by default, errors do that are not only advice. */
  readonly fails?: (finding: ReportFinding) => boolean;
};

/** @returns what to print or write, with its last line feed; empty if GitHub has nothing to be told */
export type Formatter = (report: Report, options?: FormatOptions) => string;

/** Loads one format: what some of them are written with takes longer to load than a small site to check. */
export async function formatterOf(format: Format): Promise<Formatter> {
  const write = await load[format]();
  return (report, options = {}) => write(report, options);
}

const load: Readonly<Record<Format, () => Promise<(report: Report, options: FormatOptions) => string>>> = {
  text: async () => {
    const {formatText} = await import('./text');
    return (report, {text}) => formatText(report, text);
  },
  json: async () => (await import('./json')).formatJson,
  junit: async () => {
    const {formatJunit} = await import('./junit');
    return (report, {fails}) => formatJunit(report, fails);
  },
  github: async () => {
    const {formatGithub} = await import('./github');
    return (report, {root}) => formatGithub(report, root === undefined ? {} : {root});
  },
  sarif: async () => {
    const {formatSarif} = await import('./sarif');
    return (report, {root, informationUri}) => formatSarif(report, sarifOptions(root, informationUri));
  },
  markdown: async () => (await import('./markdown')).formatMarkdown,
  html: async () => (await import('./html')).formatHtml,
};

function sarifOptions(root: string | undefined, informationUri: string | undefined): SarifOptions {
  return {...(root !== undefined && {root}), ...(informationUri !== undefined && {informationUri})};
}
