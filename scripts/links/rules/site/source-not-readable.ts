import type {DocumentRule} from '../../evidence';

/** The file cannot be read as what it is; the build stops at it, unless it reads MDX as Docusaurus 2 did. */
export const sourceNotReadable: DocumentRule = ({document: {file, problem}, locale}, {site}) =>
  problem
    ? [
        {
          code: 'source-not-readable',
          severity: (site.docusaurus ?? 3) < 3 ? 'warning' : 'error',
          file,
          ...problem.at,
          locales: [locale],
          args: {reason: problem.message},
        },
      ]
    : [];
