/**
 * How GitHub's runner reads a line of output, after its documentation ("Workflow commands") and the order in which
 * its toolkit escapes: data `% \r \n`, properties also `: ,`.
 */
export type Command = {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** @returns the command, or undefined if the runner would print the line as it is */
export function readCommand(line: string): Command | undefined {
  const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, command = '', list = '', data = ''] = match;
  const pairs = list
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, unescape(value.join('='))] as const;
    });
  return {command, properties: Object.fromEntries(pairs), message: unescape(data)};
}

const escapes: Readonly<Record<string, string>> = {
  '%25': '%',
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
};

function unescape(text: string): string {
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (escape) => escapes[escape] ?? escape);
}
