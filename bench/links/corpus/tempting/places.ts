import {everywhere, inDocuments, type Kind} from '../model';

const configure = 'setup/02-configure.md';
const htmlIds = 'Docusaurus collects the ids of headings alone, and browsers go to any';
const top = 'HTML says that #top is the top of every page';

/** Links to pages and to places on them that are right, however odd they look. */
export const rightPlaces: readonly Kind[] = [
  {kind: 'file', write: ({file}) => `[file](${file(configure)})`},
  {kind: 'file-in-brackets', write: ({file}) => `[file](<${file(configure)}> "title (with) brackets")`},
  {kind: 'file-with-space', write: ({file}) => `[space](${file('concepts/two%20words.md')})`},
  {kind: 'file-by-alias', at: ['doc'], write: () => '[alias](@site/docs/concepts/tokens.md)'},
  {kind: 'file-and-query', write: ({file}) => `[query](${file(configure)}?view=list#ports)`},
  {kind: 'route', at: everywhere, write: () => '[route](/manual/setup/configure)'},
  {kind: 'route-with-query', at: everywhere, write: () => '[route](/manual/setup/configure?tab=2)'},
  {kind: 'route-other-slash', at: everywhere, write: () => '[route](/manual/setup/configure/)'},
  {kind: 'route-by-slug', at: everywhere, write: () => '[slug](/manual/without-network)'},
  {kind: 'generated-index', at: everywhere, write: () => '[index](/manual/category/setup)'},
  {kind: 'generated-index-by-slug', at: everywhere, write: () => '[index](/manual/ideas)'},
  {kind: 'front-page', at: everywhere, write: () => '[home](/) and [manual](/manual)'},
  {kind: 'old-version', at: everywhere, write: () => '[old](/manual/1.0/setup/install)'},
  {kind: 'page-of-old-version-only', at: everywhere, write: () => '[old](/manual/1.0/old-only)'},
  {kind: 'post', at: everywhere, write: () => '[post](/blog/2024/05/01/hello#welcome)'},
  {kind: 'blog-lists', at: everywhere, write: () => '[archive](/blog/archive) [tag](/blog/tags/news)'},
  {kind: 'second-instance', at: everywhere, write: () => '[team](/team/rules#first)'},
  {kind: 'unlisted', write: ({file}) => `[unlisted](${file('concepts/unlisted.md')})`},
  {kind: 'page-about-404', write: ({file}) => `[Page not found](${file('concepts/not-found.md')})`},
  {kind: 'static-file', at: everywhere, write: () => '[form](/files/form.pdf) ![logo](/img/logo.svg)'},
  {
    kind: 'static-past-the-router',
    at: everywhere,
    write: () => '[form](pathname:///files/form.pdf)',
  },
  {
    kind: 'static-page-anchor',
    write: () => '[plain](pathname:///plain.html#there)',
  },
  {
    // Docusaurus adds the base URL of the language here too.
    kind: 'own-language-past-the-router',
    at: inDocuments,
    write: () => '[own](pathname:///manual/setup/configure)',
  },
  {kind: 'redirected', needs: 'no-build', at: everywhere, write: () => '[old](/manual/old-address)'},
  {kind: 'own-address', at: everywhere, write: ({address}) => `[us](${address('/manual/setup/configure')})`},
  {
    kind: 'other-language-that-says-so',
    at: ['doc-fr'],
    write: ({raw}) => `<a href="${raw('/manual/setup/install', 'en')}" hrefLang="en" lang="en">English</a>`,
  },
  {
    kind: 'untranslated-page',
    at: ['doc-fr'],
    write: ({file}) => `[jetons](${file('concepts/tokens.md#claims')})`,
  },
  {kind: 'relative-route', at: inDocuments, when: plain, write: () => '[neighbour](../setup/configure)'},
  {kind: 'anchor-explicit-comment', write: ({file}) => `[own](${file(`${configure}#own-id`)})`},
  {kind: 'anchor-explicit-braces', write: ({file}) => `[own](${file('setup/01-install.mdx#by-braces')})`},
  {kind: 'anchor-second-heading', write: ({file}) => `[second](${file(`${configure}#ports-1`)})`},
  {
    kind: 'anchor-accents',
    at: ['doc-fr'],
    write: ({file}) => `[café](${file(`${configure}#mode-café`)}) [é](${file(`${configure}#réglages`)})`,
  },
  {
    kind: 'anchor-accents-encoded',
    at: ['doc-fr'],
    write: ({file}) => `[café](${file(`${configure}#mode-caf%C3%A9`)})`,
  },
  {kind: 'anchor-emoji', write: ({file}) => `[ship](${file(`${configure}#-ship`)})`},
  {kind: 'anchor-of-html', excused: htmlIds, write: ({file}) => `[html](${file(`${configure}#by-html`)})`},
  {
    kind: 'anchor-of-named-a',
    excused: htmlIds,
    write: ({file}) => `[name](${file('concepts/tokens.md#by-name')})`,
  },
  {kind: 'anchor-of-partial', write: ({file}) => `[partial](${file('setup/01-install.mdx#requirements')})`},
  {kind: 'anchor-of-code-heading', write: ({file}) => `[code](${file(`${configure}#run-now`)})`},
  {kind: 'anchor-empty', excused: top, write: () => '[top](#) and [top](#top)'},
  {
    kind: 'anchor-here',
    excused: htmlIds,
    at: everywhere,
    write: ({n}) => `[here](#here-${n})\n\n<span id="here-${n}" />`,
  },
  {
    kind: 'definition-later',
    write: ({file, raw, n}) =>
      `[a][l ${n}] ![b][p ${n}]\n\n[L  ${n}]: <${file(configure)}>\n[p ${n}]: ${raw('/img/logo.svg', 'en')}`,
  },
  {kind: 'picture-beside', write: () => '![diagram](../img/diagram.svg)'},
  {kind: 'picture-in-link', write: ({file}) => `[![logo](/img/logo.svg)](${file(configure)})`},
  {
    kind: 'picture-in-front-matter',
    at: ['doc', 'blog'],
    write: () => ({frontMatter: 'image: /img/logo.svg'}),
  },
  {kind: 'link-component', at: everywhere, write: () => '<Link to="/manual/setup/configure#own-id">a</Link>'},
  {kind: 'component-without-target', write: () => '<span title="./nowhere.md" data-href="/none">a</span>'},
  {kind: 'data-picture', write: () => '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />'},
  {
    kind: 'shown-partial',
    at: ['doc'],
    alone: true,
    write: () => `import Part from '../setup/_requirements.mdx';\n\n<Part />\n\n[partial](#requirements)`,
  },
];

function plain({trailingSlash}: {readonly trailingSlash?: boolean}): boolean {
  return trailingSlash !== true;
}
