/**
 * The small language of the pages’ templates: `{{name}}` is a word, `{{#flag}}…{{/flag}}` stays where the flag is set,
 * `{{^flag}}…{{/flag}}` where it is not, `{{> part}}` is another template. What a line holds besides such a mark decides
 * whether the line stays. List items are all numbered 1; they get their numbers at the end.
 */
export type TemplateValues = {
  readonly words: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly parts: Readonly<Record<string, string>>;
};

const partLine = /^\{\{> ([\w-]+)\}\}\n?/gm;
const markAlone = /^[ \t]*(\{\{[#^/][\w-]+\}\})[ \t]*\n/gm;
/** The innermost: no other mark of its kind inside. */
const block = /\{\{([#^])([\w-]+)\}\}((?:(?!\{\{[#^/])[^])*?)\{\{\/\2\}\}/g;

/** @throws Error naming what the template asks for and nobody gives */
export function fillTemplate(template: string, values: TemplateValues): string {
  const whole = template.replaceAll(partLine, (_, name: string) => given(values.parts, name, 'part'));
  const chosen = chooseBlocks(whole.replaceAll(markAlone, '$1'), values.flags);
  const left = /\{\{[#^/>][^}]*\}\}/.exec(chosen);
  if (left) throw new Error(`The template has ${left[0]} without its other half.`);
  const filled = chosen.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) =>
    given(values.words, name, 'word'),
  );
  return numberLists(filled.replaceAll(/\n{3,}/g, '\n\n'));
}

function chooseBlocks(text: string, flags: TemplateValues['flags']): string {
  let before = text;
  for (;;) {
    const after = before.replaceAll(block, (_, kind: string, flag: string, inside: string) =>
      given(flags, flag, 'flag') === (kind === '#') ? inside : '',
    );
    if (after === before) return after;
    before = after;
  }
}

function given<T>(record: Readonly<Record<string, T>>, name: string, kind: string): T {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (value === undefined)
    throw new Error(`The template asks for the ${kind} “${name}”, which is not given.`);
  return value;
}

/** A list ends with the first line at the margin that is no item. */
function numberLists(text: string): string {
  let next = 1;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('1. ')) return line.replace('1.', `${String(next++)}.`);
      if (/^\S/.test(line)) next = 1;
      return line;
    })
    .join('\n');
}
