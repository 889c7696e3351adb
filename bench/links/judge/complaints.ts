/** What Docusaurus's build says of links, read from its words. */

export type Complaint = {
  readonly kind: 'link' | 'anchor' | 'markdown';
  /** A page's route, with base URL; or a source file. */
  readonly at: string;
  /** As the page has it: resolved where Docusaurus could. Empty: the link is. */
  readonly target: string;
};

const patterns = {
  page: /^- Broken (link|anchor) on source page path = (\S+):$/,
  target: /^\s+-> linking to (.*?)(?: \(resolved as: .*\))?$/,
  markdown: /Markdown (?:link|image) with URL `(.*)` in source file "([^"]+)"/,
  empty: /Markdown link with empty URL found in source file "([^"]+)"/,
  image: /Markdown image with empty URL found in source file "([^"]+)"/,
} as const;

export function complaintsOf(log: string): Complaint[] {
  const complaints: Complaint[] = [];
  let page: Pick<Complaint, 'kind' | 'at'> | undefined;
  for (const line of log.split('\n')) {
    const [, kind, route] = patterns.page.exec(line) ?? [];
    const [, target] = patterns.target.exec(line) ?? [];
    const [, url, file] = patterns.markdown.exec(line) ?? [];
    const [, emptyFile] = patterns.empty.exec(line) ?? patterns.image.exec(line) ?? [];
    if (kind && route) page = {kind: kind === 'anchor' ? 'anchor' : 'link', at: route};
    else if (target !== undefined && page) complaints.push({...page, target});
    else if (url !== undefined && file) complaints.push({kind: 'markdown', at: file, target: url});
    else if (emptyFile) complaints.push({kind: 'markdown', at: emptyFile, target: ''});
    else if (line.trim() !== '') page = undefined;
  }
  return complaints;
}
