import {everywhere, inDocuments, type FaultKind} from '../model';

/** Links to files: documents by their path, pictures, partials, downloads. */
export const fileFaults: readonly FaultKind[] = [
  {
    kind: 'file-missing',
    codes: ['file-missing'],
    write: ({file, say}) => `${say('See', 'Voir')} [${say('this', 'ceci')}](§${file('setup/nowhere.mdx')}).`,
  },
  {
    kind: 'file-missing-beside',
    codes: ['file-missing'],
    write: () => '- a list\n  - with [this one](§./nowhere.md "title") inside',
  },
  {
    kind: 'file-moved',
    codes: ['file-missing'],
    write: ({file}) => `> [moved](§${file('02-configure.md')})`,
  },
  {
    kind: 'file-without-number-prefix',
    codes: ['file-missing'],
    write: ({file}) => `[number](§${file('setup/install.mdx')}) is left out.`,
  },
  {
    kind: 'file-letter-case',
    codes: ['letter-case', 'file-missing'],
    write: ({file}) => `A **[letter](§${file('Setup/02-configure.md')})** is wrong.`,
  },
  {
    // Right in English; in French, one of the two is below `docs`, the other below `i18n/fr`.
    kind: 'file-across-translation',
    codes: ['file-missing', 'route-missing'],
    at: ['doc'],
    write: () => '[beside](§../setup/02-configure.md)',
  },
  {
    kind: 'file-across-translation-back',
    codes: ['file-missing'],
    at: ['doc-fr'],
    write: () => '[jetons](§../concepts/tokens.md)',
  },
  {
    kind: 'file-by-site-alias',
    codes: ['file-missing'],
    write: () => '[alias](§@site/docs/nowhere.md)',
  },
  {
    kind: 'file-in-table',
    codes: ['file-missing'],
    write: ({file}) => `| a | b |\n|---|---|\n| x | [y](§${file('nowhere.md')}) |`,
  },
  {
    kind: 'file-with-fragment',
    codes: ['file-missing'],
    write: ({file}) => `:::note\n\nIn a [note](§${file('setup/gone.mdx#ports')}).\n\n:::`,
  },
  {
    kind: 'partial-as-page',
    codes: ['file-not-a-page', 'file-missing'],
    write: ({file}) => `A [partial](§${file('setup/_requirements.mdx')}) is no page.`,
  },
  {
    kind: 'partial-missing',
    codes: ['file-missing'],
    needs: 'no-build',
    alone: true,
    write: () => "import Part from '§./_nowhere.mdx';\n\n<Part />",
  },
  {
    kind: 'picture-required',
    codes: ['file-missing'],
    needs: 'no-build',
    write: () => '<img alt="x" src={require(\'§./img/nowhere.png\').default} />',
  },
  {
    kind: 'picture-missing',
    codes: ['file-missing'],
    write: () => 'Text ![alt](§./img/nowhere.png) text.',
  },
  {
    kind: 'picture-letter-case',
    codes: ['letter-case', 'file-missing'],
    write: () => '![alt](§../img/Diagram.svg)',
  },
  {
    kind: 'picture-of-site-missing',
    codes: ['file-missing', 'route-missing'],
    at: everywhere,
    write: () => '![alt](§/img/nowhere.svg)',
  },
  {
    kind: 'picture-by-site-alias',
    codes: ['file-missing'],
    write: () => '![alt](§@site/static/img/nowhere.png)',
  },
  {
    // Docusaurus passes it on as written, so that it is an address, not a file.
    kind: 'picture-by-reference',
    codes: ['file-missing', 'route-missing'],
    write: ({n}) => `![alt][¤picture ${n}]\n\n[picture ${n}]: §./img/none.png`,
  },
  {
    kind: 'picture-in-html',
    codes: ['file-missing', 'route-missing'],
    at: everywhere,
    write: ({raw}) => `<img src="§${raw('/img/nowhere.png', 'en')}" alt="x" />`,
  },
  {
    kind: 'picture-in-set',
    codes: ['file-missing', 'route-missing'],
    write: ({raw}) =>
      `<img src="${raw('/img/logo.svg', 'en')}" srcSet="${raw('/img/logo.svg', 'en')} 1x, §${raw('/img/twice.svg', 'en')} 2x" alt="x" />`,
  },
  {
    kind: 'poster-missing',
    codes: ['file-missing', 'route-missing'],
    write: ({raw}) => `<video poster="§${raw('/img/poster.jpg', 'en')}" />`,
  },
  {
    kind: 'picture-in-front-matter',
    codes: ['file-missing', 'route-missing'],
    at: ['doc', 'doc-fr', 'blog', 'page'],
    write: () => ({frontMatter: 'image: §/img/nowhere.png', text: 'Text.'}),
  },
  {
    kind: 'download-missing',
    codes: ['file-missing'],
    write: () => '[download](§./nowhere.pdf)',
  },
  {
    kind: 'download-of-site-missing',
    codes: ['file-missing', 'route-missing'],
    at: everywhere,
    write: () => '[download](§/files/nowhere.pdf)',
  },
  {
    kind: 'download-letter-case',
    codes: ['letter-case', 'file-missing', 'route-missing'],
    at: everywhere,
    write: () => '[download](§/files/Form.pdf)',
  },
  {
    kind: 'download-past-the-router',
    codes: ['file-missing', 'route-missing'],
    at: everywhere,
    write: () => '[download](§pathname:///files/nowhere.zip)',
  },
  {
    kind: 'source-not-readable',
    codes: ['source-not-readable'],
    needs: 'no-build',
    alone: true,
    at: inDocuments,
    write: () => 'Words.\n\n§<div>\n\nNever closed.',
  },
];
