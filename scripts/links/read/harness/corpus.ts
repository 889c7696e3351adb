/** Documents of odd constructs, made from a seed: what they contain is known to no one, so a judge reads them too. */
export function oddDocuments(count: number, seed: number): string[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const many = (least: number, most: number, one: () => string, between: string) =>
    Array.from({length: least + Math.floor(random() * (most - least + 1))}, one).join(between);

  const target = () =>
    pick([
      'a.md',
      './b/c.mdx#d',
      '/x/y?q=1&amp;r#s',
      '<a b c>',
      'a\\_b',
      'p(q)r',
      '@site/docs/z.md',
      'pathname:///f.pdf',
      '<>',
      '',
      '#é%20x',
      'https://é.example/ü?x=😀',
      'mailto:a@b.example',
      '<x\\>y>',
      'c&copy;d',
      '&#x41;b',
      'a\\)b',
      '\\\\x',
      'x\\y',
    ]);
  const title = () => pick(['', '', '', ' "t"', " 't](u)'", ' (t)', '\n"t"', ' "a\\"b"']);
  const word = () =>
    pick([
      'word',
      'é😀',
      '`code [x](y)`',
      '*em*',
      '**b [**',
      'a\\[b',
      'x &amp; y',
      'a_b_c',
      '~~gone~~',
      '![i](j.png)',
      'Ünï',
      ':',
      'n°',
    ]);
  const inline = (): string =>
    pick([
      () => `[${many(0, 3, word, ' ')}](${target()}${title()})`,
      () => `![${many(0, 2, word, ' ')}](${target()}${title()})`,
      () => `[${pick(['One', 'two  words', 'É', 'esc\\]aped'])}]`,
      () => `[${word()}][${pick(['one', 'Two words', 'é', 'none'])}]`,
      () => `![${word()}][ONE]`,
      () => `[one][]`,
      () => `https://example.org/a_(b)${pick(['', '.', ',', ')', '?x=1&y', '&amp;', '…', '"'])}`,
      () =>
        pick([
          'www.example.org/x',
          'me@example.org',
          'a@b',
          'http://x',
          '(https://example.org/a)',
          'xhttps://y.example',
        ]),
      () => `<a href="${pick(['/x', 'y&amp;z', '#é', ''])}">${word()}</a>`,
      () => `<Link to='${pick(['/x', '../y.md'])}' title="t">${word()}</Link>`,
      () => `<img src={require('./p.png').default} alt="[x](y)" />`,
      () => `<a id="i${Math.floor(random() * 9)}"/>`,
      () => `{/* [x](y) */}`,
      () => `{'[x](y)'}`,
      () => `\`[x](y)\``,
      () => `\\[x](y)`,
      () => `[x]\\(y)`,
      () => `[x] (y)`,
      () => `[[x](y)](z)`,
      word,
      word,
    ])();
  const line = () => many(1, 4, inline, pick([' ', ' ', '\t', ' — ']));
  const heading = () =>
    pick([
      () => `${'#'.repeat(1 + Math.floor(random() * 6))} ${line()}`,
      () => `## ${word()} {/* #${pick(['own', 'é-id', 'x y'])} */}`,
      () =>
        `## ${pick(['Same', 'Same', 'Été à l’œuvre', 'C++ & C#', 'a.b(c)', '1. Name', 'Same-1', '  wide   gap '])}`,
      () => `${line()}\n${pick(['===', '---'])}`,
      () => `### ${line()} ###`,
    ])();
  const block = (depth: number): string =>
    pick([
      heading,
      heading,
      line,
      line,
      () => many(2, 3, line, '\n'),
      () => `> ${block(depth + 1).replaceAll('\n', '\n> ')}`,
      () => `- ${block(depth + 1).replaceAll('\n', '\n  ')}\n- ${line()}`,
      () => `1.  ${block(depth + 1).replaceAll('\n', '\n    ')}`,
      () =>
        `| a | b |\n|---|:-:|\n| ${pick(['[x](y\\|z)', line().replaceAll(/[|\n]/g, '')])} | ${inline().replaceAll(/[|\n]/g, '')} |`,
      () =>
        `:::${pick(['note', 'tip[A [label](l.md)]', 'warning{#adm}', 'other'])}\n\n${block(depth + 1)}\n\n:::`,
      () => `<Card href="/c" icon={<b/>}>\n\n${block(depth + 1)}\n\n</Card>`,
      () => `<details>\n<summary>${pick(['s', '[x](y)'])}</summary>\n\n${line()}\n\n</details>`,
      () => `\`\`\`md title="x"\n${line()}\n\`\`\``,
      () => `~~~\n[x](y)\n~~~`,
      () =>
        `[${pick(['one', 'Two words', 'É', 'unused', 'esc\\]aped'])}]:${pick([' ', '\n', '  '])}${target() || '<>'}${pick(['', ' "t"', '\n  (t)'])}`,
      () => `[^n]: ${line()}`,
      () => `text[^n] ${line()}`,
      () => `- [ ] ${line()}`,
      () => `{/* ${pick(['note', 'check-links-ignore x'])}\n[x](y) */}`,
      () => `{[1].map((n) => <a key={n} href="/in/js">n</a>)}`,
      () => `export const x${Math.floor(random() * 1e6)} = <a href="/module">x</a>;`,
      () => '***',
    ])().slice(0, depth > 3 ? 0 : undefined);

  return Array.from({length: count}, () => {
    const ending = pick(['\n', '\n', '\n', '\r\n']);
    const front = pick(['', '', `---\ntitle: T\nimage: /i.png\n---\n\n`]);
    const imports = pick(['', `import Part from './_part.mdx';\nimport img from '@site/static/i.png';\n\n`]);
    const body = many(3, 12, () => block(0), '\n\n');
    return (front + imports + body + '\n').replaceAll('\n', ending);
  });
}

/** Mulberry32: the same numbers from the same seed everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
