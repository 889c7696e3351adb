import type {DocumentRule} from '../../evidence';

/** The file cannot be read as what it is; the build stops at it. */
export const sourceNotReadable: DocumentRule = ({document: {file, problem}, locale}) =>
  problem
    ? [
        {
          code: 'source-not-readable',
          severity: 'error',
          file,
          ...problem.at,
          locales: [locale],
          args: {reason: problem.message},
        },
      ]
    : [];
